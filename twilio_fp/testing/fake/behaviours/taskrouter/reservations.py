"""Reservations over REST, under both of their addresses: those of a worker and those of a task.

Source: https://www.twilio.com/docs/taskrouter/api/reservations
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from twilio_fp.testing.fake.behaviours.taskrouter.holding import check_match, fetch, reply_with_etag
from twilio_fp.testing.fake.behaviours.taskrouter.instructions import follow, requested_instruction
from twilio_fp.testing.fake.behaviours.taskrouter.listing import list_all
from twilio_fp.testing.fake.behaviours.taskrouter.taking import accepted, end_task_of, rejected
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.resources import Behaviour, requested_row
from twilio_fp.testing.fake.state import Row, State

__all__ = ["BEHAVIOURS"]


def update(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Follow an instruction, or accept, reject, wrap up or complete a reservation."""
    row, params = requested_row(state, request), request.params
    check_match(request, row)
    if params.get("Instruction"):
        state = follow(state, row, *requested_instruction(params))
    elif params.get("ReservationStatus"):
        state = _to(state, row, str(params["ReservationStatus"]).lower(), params)
    return state, reply_with_etag(state, request, state.row(row.key) or row)


def _to(state: State, row: Row, status: str, params: Mapping[str, Any]) -> State:
    match status:
        case "accepted":
            return accepted(state, row)
        case "rejected":
            return rejected(state, row, params.get("WorkerActivitySid"))
        case "wrapping" | "completed":
            return end_task_of(state, row, status)
        case _:
            raise refused(20001, f"Invalid parameter ReservationStatus: {status} cannot be set by a request")


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "taskrouter.v1.FetchTaskReservation": fetch,
    "taskrouter.v1.FetchWorkerReservation": fetch,
    "taskrouter.v1.ListTaskReservation": list_all,
    "taskrouter.v1.ListWorkerReservation": list_all,
    "taskrouter.v1.UpdateTaskReservation": update,
    "taskrouter.v1.UpdateWorkerReservation": update,
}

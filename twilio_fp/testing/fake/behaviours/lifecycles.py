"""Resources that change status on their own, at a steady pace: reviews, builds, orders and commands.

Everything succeeds; use `FakeTwilio.store` to have a resource that was rejected. What takes days at Twilio takes
seconds here.

Not modelled: the callbacks of commands and orders.

Source: https://www.twilio.com/docs/messaging/compliance/a2p-10dlc
Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/bundles
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final

from twilio_fp.record import Record, record
from twilio_fp.testing.fake.callbacks import call_back
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.resources import Behaviour, created, reply_with, requested_row, updated
from twilio_fp.testing.fake.state import Due, Row, State

__all__ = ["BEHAVIOURS", "CREATES", "LIVES", "RULES", "Life", "schedule_next_status"]

_PACE: Final = timedelta(seconds=5)
_MIXED: Final = 22204


@record
class Life(Record):
    """The statuses that a resource goes through on its own.

    Args:
        member: the member that holds the status.
        statuses: the statuses in order; it stays at the last.
        then: the kind of the event that is due at each change; empty for none.
    """

    member: str
    statuses: tuple[str, ...]
    then: str = ""


LIVES: Final[Mapping[str, Life]] = {
    "brand": Life("status", ("PENDING", "IN_REVIEW", "APPROVED"), "messaging_services.brand"),
    "campaign": Life("campaign_status", ("PENDING", "IN_PROGRESS", "VERIFIED"), "messaging_services.campaign"),
    "toll-free": Life("status", ("PENDING_REVIEW", "IN_REVIEW", "TWILIO_APPROVED")),
    "review": Life("status", ("pending-review", "in-review", "twilio-approved")),
    "build": Life("status", ("building", "completed")),
    "transcript": Life("status", ("queued", "in-progress", "completed")),
    "command": Life("status", ("queued", "sent", "delivered")),
    "ip-command": Life("status", ("queued", "sent")),
    "sim": Life("status", ("new", "ready")),
    "sim-update": Life("status", ("scheduled", "active")),
    "profile": Life("status", ("new", "reserving", "available")),
    "hosted": Life("status", ("received", "pending-verification")),
    "hosted-bulk": Life("request_status", ("QUEUED", "IN_PROGRESS", "PROCESSED")),
    "signing": Life("status", ("signing", "signed")),
}
"""The lives, by name."""

CREATES: Final[Mapping[str, str]] = {
    "intelligence.v2.CreateTranscript": "transcript",
    "messaging.v1.CreateTollfreeVerification": "toll-free",
    "numbers.v2.CreateAuthorizationDocument": "signing",
    "numbers.v2.CreateBulkHostedNumberOrder": "hosted-bulk",
    "numbers.v2.CreateHostedNumberOrder": "hosted",
    "supersim.v1.CreateEsimProfile": "profile",
    "supersim.v1.CreateIpCommand": "ip-command",
    "supersim.v1.CreateSim": "sim",
    "supersim.v1.CreateSmsCommand": "command",
    "wireless.v1.CreateCommand": "command",
}
"""The operations that do nothing but create a resource and begin its life, with the name of that life."""

_REVIEWED: Final = (
    "numbers.v2.UpdateBundle",
    "trusthub.v1.UpdateCustomerProfile",
    "trusthub.v1.UpdateTrustProduct",
)


def schedule_next_status(state: State, row: Row, name: str) -> State:
    """Return the state after scheduling the next status of a resource.

    Args:
        state: the state of the fake.
        row: the resource.
        name: the name of its life in `LIVES`.
    """
    return state.later(_PACE, Due(kind="lifecycles.next", key=row.key, data={"life": name}))


def _next(state: State, due: Due) -> State:
    """Move a resource to its next status, unless it has left its life in another way."""
    row, name = state.row(due.key), str(due.data["life"])
    life = LIVES[name]
    if row is None or row[life.member] not in life.statuses[:-1]:
        return state
    status = life.statuses[life.statuses.index(row[life.member]) + 1]
    state, row = state.change(row, **{life.member: status})
    if row["status_callback"] and name == "review":
        params = {"AccountSid": row.account, "BundleSid": row["sid"], "Status": status}
        state = call_back(state, row.account, str(row["status_callback"]), params, key=row.key)
    if life.then:
        state = state.later(timedelta(0), Due(kind=life.then, key=row.key))
    return state if status == life.statuses[-1] else schedule_next_status(state, row, name)


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a resource that changes status on its own."""
    life = LIVES[CREATES[request.name]]
    state, row = created(state, request, {life.member: life.statuses[0]})
    return schedule_next_status(state, row, CREATES[request.name]), reply_with(request, row)


def review(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change a resource that Twilio reviews, or submit it for review; not both in one request."""
    requested_row(state, request)
    status = request.params.get("Status")
    if status is not None and len(request.params) > 1:
        raise refused(_MIXED, "Status cannot be changed together with other fields", status=400)
    state, row = updated(state, request)
    return (schedule_next_status(state, row, "review") if status == "pending-review" else state), reply_with(
        request, row
    )


def switch_sim(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change a Super SIM, which becomes active a little later."""
    status = request.params.get("Status")
    changes: dict[str, Any] = {"status": "scheduled"} if status == "active" else {}
    state, row = updated(state, request, changes)
    return (schedule_next_status(state, row, "sim-update") if changes else state), reply_with(request, row)


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    **dict.fromkeys(CREATES, create),
    **dict.fromkeys(_REVIEWED, review),
    "supersim.v1.UpdateSim": switch_sim,
}

RULES: Final[Mapping[str, Callable[[State, Due], State]]] = {"lifecycles.next": _next}

"""Queues: the calls that wait, their positions, and who takes the next one.

A call that ``<Enqueue workflowSid>`` turns into a task waits in a queue named after the workflow.

Source: https://www.twilio.com/docs/voice/api/queue-resource
Source: https://www.twilio.com/docs/voice/api/member-resource
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final

from twilio_fp.testing.fake.behaviours.call_legs import call_with_sid, run_of, schedule_event
from twilio_fp.testing.fake.lists import answer_list
from twilio_fp.testing.fake.members import format_time
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import not_found, refused
from twilio_fp.testing.fake.resources import Behaviour, created, delete, reply_with, requested_row, updated
from twilio_fp.testing.fake.state import Due, Row, State
from twilio_fp.twiml.run.answers import Standing
from twilio_fp.twiml.run.asks import EnterQueue, QueueStanding
from twilio_fp.twiml.run.commands import LeaveQueue, StopTaking, TakeFromQueue
from twilio_fp.twiml.run.events import Dequeued, Refused, Taken

__all__ = ["BEHAVIOURS", "COMMANDS", "QUESTIONS", "QUEUES", "RULES", "call_closed"]

QUEUES: Final = "api/2010-04-01/Queues"

_FRONT: Final = "Front"
_FULL: Final = 14207
_UNKNOWN: Final = 14208
_NOT_RESERVED: Final = 14217
_WORKFLOW: Final = 14222
_MOST: Final = 5000


def _queue_named(state: State, account: str, name: str) -> Row | None:
    return next(state.collection(f"{account}/{QUEUES}").having("friendly_name", name, newest_first=False), None)


def _members(state: State, queue: Row) -> list[Row]:
    return list(state.rows(f"{queue.key}/Members"))


def _waiting_seconds(state: State, member: Row) -> int:
    return int((state.now - member.created).total_seconds())


def _average(state: State, queue: Row) -> int:
    times = [_waiting_seconds(state, member) for member in _members(state, queue)]
    return sum(times) // len(times) if times else 0


def _refreshed(state: State, collection: str) -> State:
    """Return the state after updating the sizes, positions and waiting times of a collection's queues."""
    for queue in tuple(state.rows(collection)):
        members = _members(state, queue)
        state = state.put(_with(queue, current_size=len(members), average_wait_time=_average(state, queue)))
        for place, member in enumerate(members, 1):
            state = state.put(_with(member, position=place, wait_time=_waiting_seconds(state, member)))
    return state


def _with(row: Row, **members: Any) -> Row:
    return Row(
        key=row.key,
        number=row.number,
        created=row.created,
        updated=row.updated,
        members={**row.members, **members},
        hidden=row.hidden,
    )


# Commands of documents


def _enter(state: State, row: Row, command: EnterQueue) -> tuple[State, Standing | Refused]:
    """Put a call into a queue, creating the queue if necessary."""
    name = command.queue
    if command.workflow_sid:
        state, task = _task(state, row, command)
        if task is None:
            return state, Refused(_WORKFLOW, f"the workflow {command.workflow_sid} does not exist")
        name = command.workflow_sid
    queue = _queue_named(state, row.account, name)
    if queue is None:
        state, sid = state.sid("QU")
        members = {"sid": sid, "friendly_name": name, "max_size": command.max_size}
        state, queue = state.add(f"{row.account}/{QUEUES}/{sid}", members)
    if len(_members(state, queue)) >= int(queue["max_size"]):
        return state, Refused(_FULL, f"the queue {name} is full")
    member = {"call_sid": row["sid"], "queue_sid": queue["sid"], "date_enqueued": format_time("rfc2822", state.now)}
    state, _ = state.add(f"{queue.key}/Members/{row['sid']}", member)
    state = state.later(timedelta(0), Due(kind="call_queues.queue_moves", key=queue.key))
    return state, _position_of(state, queue, row)


def _task(state: State, row: Row, command: EnterQueue) -> tuple[State, str | None]:
    """Return the state with a call as a task of a workflow, and the task's key; None if there is no such workflow."""
    from twilio_fp.testing.fake.behaviours.taskrouter.calls import enqueue_call

    call = {
        "from": row["from"],
        "to": row["to"],
        "direction": row["direction"],
        "call_sid": row["sid"],
        "account_sid": row.account,
        "api_version": "2010-04-01",
        "call_status": row["status"],
        "caller": row["from"],
        "called": row["to"],
    }
    params = {"priority": command.task_priority, "timeout_seconds": command.task_timeout}
    settings = {name: value for name, value in params.items() if value is not None}
    return enqueue_call(state, row.account, command.workflow_sid, command.task, call=call, **settings)


def _position_of(state: State, queue: Row, row: Row) -> Standing:
    members = _members(state, queue)
    place = next((place for place, each in enumerate(members, 1) if each["call_sid"] == row["sid"]), 1)
    max_size = int(queue["max_size"])
    return Standing(str(queue["sid"]), place, len(members), max_size, _average(state, queue))


def _position(state: State, row: Row, command: QueueStanding) -> tuple[State, Standing]:
    queue = state.row(f"{row.account}/{QUEUES}/{command.queue_sid}")
    return state, Standing(command.queue_sid) if queue is None else _position_of(state, queue, row)


def _leave(state: State, row: Row, command: LeaveQueue) -> State:
    member = state.row(f"{row.account}/{QUEUES}/{command.queue_sid}/Members/{row['sid']}")
    if member is None:
        return state
    state = state.remove(member)
    if not _uses_taskrouter(state, row.account):
        return state
    from twilio_fp.testing.fake.behaviours.taskrouter.calls import cancel_call_task

    return cancel_call_task(state, row.account, str(row["sid"]), command.result)


def _take(state: State, row: Row, command: TakeFromQueue) -> State:
    """Have a call take the first call of a queue, waiting for one if need be, or the call of a reservation."""
    reservation = command.attributes.get("reservationSid")
    if reservation:
        return _take_reserved(state, row, command, reservation)
    queue = _queue_named(state, row.account, command.queue)
    if queue is None:
        return schedule_event(state, row.key, Refused(_UNKNOWN, f"the queue {command.queue} does not exist"))
    taker = (row.key, command.url, command.method)
    state, queue = state.change(queue, {"takers": (*queue.hidden.get("takers", ()), taker)})
    return state.later(timedelta(0), Due(kind="call_queues.queue_moves", key=queue.key))


def _take_reserved(state: State, row: Row, command: TakeFromQueue, reservation: str) -> State:
    from twilio_fp.testing.fake.behaviours.taskrouter.calls import accept_call, call_reserved

    sid = call_reserved(state, row.account, reservation)
    for queue in tuple(state.rows(f"{row.account}/{QUEUES}")):
        member = state.row(f"{queue.key}/Members/{sid}")
        waiting = None if member is None else call_with_sid(state, queue, str(sid))
        if member is not None and waiting is not None and run_of(waiting) is not None:
            state = accept_call(state.remove(member), row.account, reservation)
            return _connected(state, queue, member, waiting, (row.key, command.url, command.method))
    return schedule_event(
        state, row.key, Refused(_NOT_RESERVED, f"no call is waiting for the reservation {reservation}")
    )


def _stop_taking(state: State, row: Row, command: StopTaking) -> State:
    queue = _queue_named(state, row.account, command.queue)
    if queue is None:
        return state
    takers = tuple([taker for taker in queue.hidden.get("takers", ()) if taker[0] != row.key])
    return state.change(queue, {"takers": takers})[0]


def _match_calls(state: State, due: Due) -> State:
    """Match the calls that take from a queue with the calls that wait in it."""
    queue = state.row(due.key)
    while queue is not None and queue.hidden.get("takers") and _members(state, queue):
        (key, url, method), *others = queue.hidden["takers"]
        state, queue = state.change(queue, {"takers": tuple(others)})
        taker, member = state.row(key), _members(state, queue)[0]
        if taker is None or run_of(taker) is None:
            continue
        waiting = call_with_sid(state, queue, str(member["call_sid"]))
        state = state.remove(member)
        if waiting is None or run_of(waiting) is None:
            state, queue = state.change(queue, {"takers": ((key, url, method), *others)})
            continue
        state = _connected(state, queue, member, waiting, (key, url, method))
    return state


def _connected(state: State, queue: Row, member: Row, waiting: Row, taker: tuple[str, str, str]) -> State:
    """Tell a waiting call and the call that takes it about each other."""
    key, url, method = taker
    sid = key.rpartition("/")[2]
    state = schedule_event(state, waiting.key, Dequeued(sid, url, "GET" if method == "GET" else "POST"))
    return schedule_event(state, key, Taken(str(waiting["sid"]), str(queue["sid"]), _waiting_seconds(state, member)))


def _uses_taskrouter(state: State, account: str) -> bool:
    """Return whether an account uses TaskRouter, which is not loaded for others."""
    return len(state.collection(f"{account}/taskrouter/v1/Workspaces")) > 0


def call_closed(state: State, row: Row) -> State:
    """Return the state after the end of a call that may have been waiting as a task, or have taken one."""
    if not _uses_taskrouter(state, row.account):
        return state
    from twilio_fp.testing.fake.behaviours.taskrouter.calls import hung_up

    return hung_up(state, row.account, str(row["sid"]))


COMMANDS: Final[Mapping[type[Any], Callable[[State, Row, Any], State]]] = {
    LeaveQueue: _leave,
    StopTaking: _stop_taking,
    TakeFromQueue: _take,
}
QUESTIONS: Final[Mapping[type[Any], Callable[[State, Row, Any], Any]]] = {EnterQueue: _enter, QueueStanding: _position}
RULES: Final = {"call_queues.queue_moves": _match_calls}


# The REST API


def _check(state: State, request: ParsedRequest, own: Row | None = None) -> None:
    name, max_size = request.params.get("FriendlyName"), request.params.get("MaxSize")
    namesake = _queue_named(state, request.account, str(name)) if name else None
    if namesake is not None and namesake is not own and namesake["sid"] != (own or {"sid": None})["sid"]:
        raise refused(22003, f"A queue named {name} already exists", status=400)
    if max_size is not None and not 0 <= int(max_size) <= _MOST:
        raise refused(20001, f"MaxSize {max_size} must be from 0 to {_MOST}", status=400)


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a queue under a name that no other queue has."""
    _check(state, request)
    state, row = created(state, request)
    return state, reply_with(request, row)


def change(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change the name or the maximum size of a queue."""
    _check(state, request, requested_row(state, request))
    state, row = updated(state, request)
    return state, reply_with(request, _refreshed(state, row.collection).row(row.key) or row)


def remove(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete a queue in which nobody waits."""
    row = requested_row(state, request)
    if _members(state, row):
        raise refused(22004, "The queue is not empty", status=400)
    return delete(state, request)


def show(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a queue."""
    row = requested_row(state, request)
    return state, reply_with(request, _refreshed(state, row.collection).row(row.key) or row)


def show_all(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with the queues."""
    return state, answer_list(_refreshed(state, request.place.collection), request)


def _queues(request: ParsedRequest) -> str:
    return f"{request.account}/{QUEUES}"


def _member(state: State, request: ParsedRequest) -> Row:
    """Return the member of a queue that the address names, or the first."""
    if request.place.identifier != _FRONT:
        return requested_row(state, request)
    row = next(state.rows(request.place.collection), None)
    if row is None:
        raise not_found(request.path)
    return row


def show_member(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a member of a queue."""
    return state, reply_with(request, _member(_refreshed(state, _queues(request)), request))


def show_members(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with the members of a queue."""
    return state, answer_list(_refreshed(state, _queues(request)), request)


def redirect(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Remove a call from a queue and redirect it to another document."""
    fresh = _refreshed(state, _queues(request))
    row = _member(fresh, request)
    url, method = str(request.params.get("Url") or ""), str(request.params.get("Method") or "POST")
    if not url.startswith(("http://", "https://")):
        raise refused(21205, f"Url is not a valid URL: {url}")
    call = call_with_sid(state, row, str(row["call_sid"]))
    state = state.remove(row)
    if call is not None:
        state = schedule_event(state, call.key, Dequeued("", url, "GET" if method.upper() == "GET" else "POST"))
    return state, reply_with(request, row)


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "api.v2010.CreateQueue": create,
    "api.v2010.DeleteQueue": remove,
    "api.v2010.FetchMember": show_member,
    "api.v2010.FetchQueue": show,
    "api.v2010.ListMember": show_members,
    "api.v2010.ListQueue": show_all,
    "api.v2010.UpdateMember": redirect,
    "api.v2010.UpdateQueue": change,
}

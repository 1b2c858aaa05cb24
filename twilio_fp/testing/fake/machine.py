"""The fake as a pure machine: `step(state, input) -> (state, output)`. Nothing here has an effect.

An input is a `Send`, a request to Twilio; a `Wait`, which lets time pass; a `Report`, which reports how the application
responded to a request from Twilio; or a `Trigger`, an event outside. The output holds a response to a `Send`, or the
requests that the application must get now.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final, TypeAlias, cast

from twilio_fp.canonical_json import json_text
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.record import Record, record
from twilio_fp.testing.fake.accounts import accounts, authenticated
from twilio_fp.testing.fake.awaiting import first_fault, first_to_expire, give_up, receive_result, send
from twilio_fp.testing.fake.behaviours import WATCHED, behaviour, response_handler, rule
from twilio_fp.testing.fake.callbacks import CALLBACK_FAULT, Callback, CallbackResult, handle_result
from twilio_fp.testing.fake.faults import Fault, Outcome
from twilio_fp.testing.fake.parsed_request import Reply
from twilio_fp.testing.fake.performing import parse_request
from twilio_fp.testing.fake.reading import in_path, why_body_ignored
from twilio_fp.testing.fake.refusals import RefusedError, envelope, not_found, refused
from twilio_fp.testing.fake.rehearsal import check_available_to_tests, perform_as_test
from twilio_fp.testing.fake.replays import previous_reply, remember_reply
from twilio_fp.testing.fake.resources import answer
from twilio_fp.testing.fake.routes import Route, packages_of, route
from twilio_fp.testing.fake.state import OPENING, Due, State

__all__ = ["Input", "Output", "Report", "Send", "Trigger", "Wait", "step"]


@record
class Send(Record):
    """A request reaches Twilio."""

    request: HttpRequest


@record
class Wait(Record):
    """Time passes until a given moment, or until the application must get a request or a WebSocket, if sooner."""

    until: datetime


@record
class Report(Record):
    """The application's response to a request from Twilio.

    Args:
        callback: the request.
        response: the response; None if there was none.
        problem: why there was none, in words.
        code: the code of that error; 0 if nobody could be reached.
    """

    callback: Callback
    response: HttpResponse | None
    problem: str = ""
    code: int = 0


@record
class Trigger(Record):
    """An event outside: a message comes in, a caller presses a key. A product's rule handles it."""

    due: Due


Input: TypeAlias = Send | Wait | Report | Trigger


@record
class Output(Record):
    """The output of a step.

    Args:
        response: the response to a `Send`; None if a fault suppresses it.
        callbacks: requests that the application must get now.
        outcome: the outcome of the fault that hit the request, if one did.
        opening: a WebSocket that must be opened now.
    """

    response: HttpResponse | None = None
    callbacks: tuple[Callback, ...] = ()
    outcome: Outcome | None = None
    opening: Due | None = None


_NOTHING: Final = Output()


def step(state: State, input_: Input) -> tuple[State, Output]:
    """Return the state after an input, and the output."""
    match input_:
        case Send(request):
            return _send(state, request)
        case Wait(until):
            return _wait(state, until)
        case Report(callback, response, problem, code):
            received = CallbackResult(callback=callback, response=response, problem=problem, code=code)
            state, result = receive_result(state, received)
            return (state if result is None else _handle_result(state, result)), _NOTHING
        case Trigger(due):
            return _with_watches(rule(due.kind)(state, due)), _NOTHING


def _send(state: State, request: HttpRequest) -> tuple[State, Output]:
    host, _, tail = request.url.partition("://")[2].partition("/")
    product = host.partition(".")[0].partition(":")[0]
    path = "/" + tail.partition("?")[0].partition("#")[0]
    package = next(iter(packages_of(product)), "")
    outcome: Outcome | None = None
    try:
        if not package:
            raise not_found(path)
        found = route(product, request.method, path)
        package = found.entry.package
        state, outcome = _fault_outcome(state, found.name)
    except RefusedError as error:
        return _finished(state, request, envelope(error, package))
    if outcome is not None and not outcome.executed:
        return _finished(state, request, outcome.response, outcome)
    before, why = state, why_body_ignored(found, request)
    try:
        state, reply = _handled(state, request, product, found, path)
        state = _with_fault_marks(before, state, outcome)
        response = _response(reply)
    except RefusedError as error:
        state, response = before, envelope(_explained(error, why), package)
    state = state.warned(f"{found.name} {request.url.partition('?')[0]}: {why}") if why else state
    return _finished(state, request, _damaged(response, outcome), outcome)


def _explained(error: RefusedError, why: str) -> RefusedError:
    """Return the error, with a note in its message if it is a 400 and the request's body was ignored."""
    if error.status != 400 or not why or why in error.message:
        return error
    return RefusedError(error.status, error.code, f"{error.message.rstrip('.')}: {why}", error.details, error.headers)


def _fault_outcome(state: State, operation: str) -> tuple[State, Outcome | None]:
    """Count a request, and return the outcome of the first fault that hits it."""
    faults: tuple[Fault, ...] = state.settings.get("faults", ())
    if not faults:
        return state, None
    number = state.counts.get(operation, 0) + 1
    state = state.counted(operation, number)
    return first_fault(state, tuple([fault for fault in faults if fault.is_of(operation)]), number)


def _with_fault_marks(before: State, state: State, outcome: Outcome | None) -> State:
    """Return the state in which new resources carry the fault that will hit the callbacks about them."""
    if outcome is None or outcome.name not in ("duplicated callback", "reordered callbacks"):
        return state
    for key, collection in state.collections.items():
        for number in range(before.collection(key).next, collection.next):
            row = collection.rows.get(number)
            if row is not None:
                state, _ = state.change(row, {CALLBACK_FAULT: outcome.name})
    return state


def _damaged(response: HttpResponse, outcome: Outcome | None) -> HttpResponse | None:
    """Return what is left of a response after a fault."""
    if outcome is None:
        return response
    match outcome.name:
        case "timeout" | "reset":
            return None
        case "response":
            return outcome.response
        case "truncated":
            return HttpResponse(response.status, response.headers, response.body[: len(response.body) // 2])
        case "broken next link":
            return HttpResponse(response.status, response.headers, _NEXT_LINK.sub(rb"\1: 7", response.body))
        case _:
            return response


_NEXT_LINK: Final = re.compile(rb'("next_page_ur[il]"|"nextToken"|"next_token"): ?(?:"[^"]*"|null)')


def _finished(
    state: State, request: HttpRequest, response: HttpResponse | None, outcome: Outcome | None = None
) -> tuple[State, Output]:
    summary = "no response" if response is None else f"{response.status}{_error_summary(response)}"
    state = state.logged(f"{request.method} {request.url} → {summary}{'' if outcome is None else f' ({outcome.name})'}")
    if response is None:
        return state, Output(outcome=outcome)
    state, request_id = state.answered()
    return state, Output(_with_headers(response, request_id), outcome=outcome)


def _error_summary(response: HttpResponse) -> str:
    if response.status < 400 or not response.body.startswith(b"{"):
        return ""
    try:
        error: Mapping[str, Any] = json.loads(response.body)
    except ValueError:
        return ""  # truncated by a fault
    return f" {error.get('code')} {error.get('message')}"


def _handled(state: State, request: HttpRequest, product: str, found: Route, path: str) -> tuple[State, Reply]:
    account = authenticated(state, found, request)
    if state.settings.get("test_credentials"):
        check_available_to_tests(found.name)
    special = behaviour(found.name)
    for name, value, prefixes in in_path(found):
        if prefixes and not value.startswith(prefixes) and _is_sid(value):
            reason = f"Invalid parameter {name}: {value} has the wrong SID prefix"
            raise refused(special.codes[name], reason) if name in special.codes else not_found(path)
        if not value.strip():
            raise not_found(f"{path} ({name})")
    state, parsed = parse_request(state, request, product, found, account)
    perform = special.answer or answer
    if state.settings.get("test_credentials"):
        return perform_as_test(state, parsed, perform)
    before = previous_reply(state, parsed)
    if before is not None:
        return state, before
    state, reply = perform(state, parsed)
    state = remember_reply(state, parsed, reply)
    return state if request.method == "GET" else _with_watches(state), reply


def _with_watches(state: State) -> State:
    """Return the state with a check scheduled for each non-empty collection that a product watches."""
    for row in tuple(accounts(state)):
        account = row.key.rpartition("/")[2]
        for collection, kind in WATCHED.items():
            if len(state.collection(f"{account}/{collection}")):
                state = state.later_once(_WATCH_DELAY, Due(kind=kind, key=account, in_background=True))
    return state


_WATCH_DELAY: Final = timedelta(minutes=1)


def _is_sid(text: str) -> bool:
    return len(text) == 34 and text[:2].isupper() and all(each in "0123456789abcdefABCDEF" for each in text[2:])


def _response(reply: Reply) -> HttpResponse:
    if isinstance(reply.body, bytes):
        return HttpResponse(reply.status, reply.headers, reply.body)
    body = b"" if reply.body is None else json_text(reply.body).encode()
    headers = (("Content-Type", "application/json"),) if body else ()
    return HttpResponse(reply.status, (*headers, *reply.headers), body)


def _with_headers(response: HttpResponse, request_id: str) -> HttpResponse:
    fields = (
        *response.headers.fields,
        ("Twilio-Request-Id", request_id),
        ("Twilio-Concurrent-Requests", "1"),
        ("Twilio-Request-Duration", "0.010"),
    )
    return HttpResponse(response.status, fields, response.body)


def _wait(state: State, until: datetime) -> tuple[State, Output]:
    while True:
        first, limit = state.agenda.first, first_to_expire(state)
        if limit is not None and limit.until < until and (first is None or limit.until < first[0]):
            state, result = give_up(state.at(max(limit.until, state.now)), limit)
            state = _handle_result(state, result)
            continue
        if first is None or first[0] > until:
            return state.at(max(until, state.now)), _NOTHING
        at, item = first
        state = state.after_first().at(max(at, state.now))
        if isinstance(item, Callback):
            state, item = send(state.logged(f"→ {item}"), item)
            if isinstance(item, Callback):
                return state, Output(callbacks=(item,))
        if isinstance(item, CallbackResult):
            state = _handle_result(state, item)
        elif item is not None:
            due = cast("Due", item)
            state = state.begun(due)
            if due.kind == OPENING:
                return state, Output(opening=due)
            state = rule(due.kind)(state, due)


def _handle_result(state: State, result: CallbackResult) -> State:
    return handle_result(state, result, handler=response_handler(result.callback.purpose))

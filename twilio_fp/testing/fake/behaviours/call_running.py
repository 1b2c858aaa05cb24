"""The host of the TwiML executor: it carries out what running calls ask for and delivers events to them.

Whatever one call does to another is scheduled on the agenda for the same moment, so that each call runs independently.

Source: https://www.twilio.com/docs/voice/twiml
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final, TypeAlias
from urllib.parse import urljoin

from twilio_fp.http import HttpResponse
from twilio_fp.record import evolve
from twilio_fp.testing.fake.alerts import alerted
from twilio_fp.testing.fake.behaviours import (
    call_background,
    call_conferences,
    call_dialling,
    call_hearing,
    call_payments,
    call_queues,
    call_recordings,
    call_sessions,
)
from twilio_fp.testing.fake.behaviours.call_legs import (
    ENDLESS,
    call_with_sid,
    ended,
    ledger_time,
    run_of,
    schedule_event,
    voice_call,
)
from twilio_fp.testing.fake.callbacks import Callback, address_of, call_back
from twilio_fp.testing.fake.cookies import cookie_header, cookies_set
from twilio_fp.testing.fake.state import Due, Row, State
from twilio_fp.twiml.run.answers import Fetched, Unreachable
from twilio_fp.twiml.run.asks import Answer, Ask, Fetch, Wait
from twilio_fp.twiml.run.commands import Alert, Command, Notify, PickUp
from twilio_fp.twiml.run.events import (
    ONLY_DURING,
    Dequeued,
    Elapsed,
    Event,
    Noticed,
    Pressed,
    Spoke,
    Transferred,
)
from twilio_fp.twiml.run.machine import CallState, resume, start

__all__ = ["ANSWERS", "RULES", "begin"]

_MOST_REDIRECTS: Final = 10
Obey: TypeAlias = Callable[[State, Row, Any], State]
Reply: TypeAlias = Callable[[State, Row, Any], "tuple[State, Answer]"]


def begin(state: State, row: Row, document: str, method: str = "POST", **facts: Any) -> State:
    """Return the state after a call has begun to run a document.

    Args:
        state: the state of the fake.
        row: the call.
        document: its absolute URL, or its XML.
        method: the HTTP method for a URL.
        facts: facts of the call that override those of the row.
    """
    call = voice_call(row, began_at=state.now, **facts)
    run, effects = start(document, call, method="GET" if method.upper() == "GET" else "POST")
    state, row = state.change(row, {"began": state.now})
    return _perform(state, row.key, run, effects)


def _go_on(state: State, row: Row, run: CallState, answer: Answer) -> State:
    run, effects = resume(run, answer)
    return _perform(state, row.key, run, effects)


def _perform(state: State, key: str, run: CallState, effects: tuple[Ask, ...]) -> State:
    """Carry out what a call asks for until it waits or has ended."""
    while True:
        state, row = state.change(_row_at(state, key), {"run": run})
        if run.ended is None and row["status"] != run.status:
            state, row = state.change(row, status=run.status)
        for ask in effects:
            if isinstance(ask, Command):
                state = _COMMANDS[type(ask)](state, _row_at(state, key), ask)
        row, pending = _row_at(state, key), run.asked
        if pending is None:
            status = row.hidden.get("ends_as") or ("completed" if run.ended is None else run.ended.status)
            return ended(state, row, str(status))
        if isinstance(pending, Wait):
            return _waits(state, row, run, pending)
        if isinstance(pending, Fetch) and address_of(pending.url):
            return _fetches(state, row, run, pending)
        state, answer = _QUESTIONS[type(pending)](state, row, pending)
        run, effects = resume(run, answer)


def _row_at(state: State, key: str) -> Row:
    row = state.row(key)
    if row is None:
        raise LookupError(key)
    return row


# Time


def _waits(state: State, row: Row, run: CallState, wait: Wait) -> State:
    if ledger_time(row, run) < state.now:  # a request took time, which the executor's clock does not count
        state, row = state.change(row, {"began": state.now - timedelta(seconds=run.seconds)})
    pending: tuple[Event, ...] = row.hidden.get("pending", ())
    if pending:
        state, row = state.change(row, {"pending": ()})
        for event in pending:
            state = state.later(timedelta(0), Due(kind="call_running.happens", key=row.key, data={"event": event}))
    due = ledger_time(row, run) + timedelta(seconds=wait.seconds) - state.now
    is_endless = wait.purpose in ENDLESS or wait.queue_sid != "" or wait.conference_sid != ""
    item = Due(
        kind="call_running.elapsed",
        key=row.key,
        data={"at": len(run.answers)},
        in_background=is_endless and not row.hidden.get("announcing"),
    )
    return state.later(due, item)


def _elapsed(state: State, due: Due) -> State:
    """Tell a call that its wait has elapsed, unless the call has moved on in the meantime."""
    row = state.row(due.key)
    run = None if row is None else run_of(row)
    if row is None or run is None or len(run.answers) != due.data["at"]:
        return state
    pending = run.asked
    if isinstance(pending, Wait) and pending.purpose == "say" and pending.call_sid == row["sid"]:
        state = call_background.call_said(state, row, pending.heard)
        row = _row_at(state, row.key)
    return _go_on(state, row, run, Elapsed())


def _handle_event(state: State, due: Due) -> State:
    """Deliver an event to a call, immediately or as soon as the call waits."""
    row = state.row(due.key)
    run = None if row is None else run_of(row)
    if row is None or run is None:
        return state
    event: Event = due.data["event"]
    pending = run.asked
    if not isinstance(pending, Wait):
        return state.change(row, {"pending": (*row.hidden.get("pending", ()), event)})[0]
    purposes = ONLY_DURING.get(type(event), {pending.purpose})
    if pending.purpose not in purposes and not (pending.conference_sid and "conference" in purposes):
        return state
    if isinstance(event, Dequeued) and not pending.queue_sid:
        return state
    if isinstance(event, Transferred) and pending.purpose != "bridge" and pending.call_sid != event.call_sid:
        return state
    if isinstance(event, Spoke):
        for part in (call_background, call_hearing):
            state = part.call_heard(state, row, event)
            row = _row_at(state, row.key)
    elif isinstance(event, Noticed) and event.kind == "speaks":
        state = call_background.call_said(state, row, event.text)
        row = _row_at(state, row.key)
    if pending.purpose == "bridge" and isinstance(event, (Spoke, Pressed)):
        state = _relayed_to_bridged_call(state, row, event)
    after = max((state.now - ledger_time(row, run)).total_seconds(), 0.0)
    return _go_on(state, row, run, evolve(event, after_seconds=round(after, 6)))


def _relayed_to_bridged_call(state: State, row: Row, event: Spoke | Pressed) -> State:
    """Let the bridged call hear what is said or pressed, if it runs documents of its own."""
    other = call_with_sid(state, row, str(row.hidden.get("bridged") or ""))
    run = None if other is None else run_of(other)
    if other is None or run is None or not isinstance(run.asked, Wait) or run.asked.purpose != "bridge":
        return state
    who = str(row["from"] if row["direction"] == "inbound" else row["to"])
    if isinstance(event, Spoke):
        return schedule_event(state, other.key, Noticed(who, "speaks", event.text))
    return schedule_event(state, other.key, Noticed(who, "presses", event.digits))


# Requests


def _fetches(state: State, row: Row, run: CallState, fetch: Fetch) -> State:
    return call_back(
        state,
        row.account,
        fetch.url,
        fetch.parameters,
        method=fetch.method,
        delay=max(ledger_time(row, run) - state.now, timedelta(0)),
        purpose="call_running.fetched",
        key=row.key,
        data={"at": len(run.answers)},
        headers=cookie_header(fetch.cookies),
        handles_failures=True,
    )


def _unreachable(state: State, _: Row, fetch: Fetch) -> tuple[State, Unreachable]:
    """Return the result for an address that no request can be sent to."""
    return state, Unreachable(11100, f"no request can be sent to {fetch.url}")


def _fetched(state: State, callback: Callback, response: HttpResponse | None) -> State:
    """Pass the document that a call requested to the call."""
    row = state.row(callback.key)
    run = None if row is None else run_of(row)
    if row is None or run is None or len(run.answers) != callback.data["at"]:
        return state
    if response is None:
        return _go_on(state, row, run, Unreachable(callback.failure or 11205, "the connection failed"))
    cookies = {**dict(callback.data.get("cookies", {})), **_values(response, state)}
    target = response.headers.get("Location")
    if 300 <= response.status < 400 and target:
        return _redirected(state, row, run, callback, response, cookies)
    kind = response.headers.get("Content-Type") or ""
    found = Fetched(response.body, response.status, kind, callback.url, cookies)
    return _go_on(state, row, run, found)


def _values(response: HttpResponse, state: State) -> dict[str, str]:
    return {name: value for name, (value, _) in cookies_set(response, state.now).items()}


def _redirected(
    state: State, row: Row, run: CallState, callback: Callback, response: HttpResponse, cookies: Mapping[str, str]
) -> State:
    """Follow a redirect, with GET and no parameters unless the status (307, 308) says to repeat the request."""
    count = int(callback.data.get("redirects", 0)) + 1
    if count > _MOST_REDIRECTS:
        return _go_on(state, row, run, Unreachable(11215, f"more than {_MOST_REDIRECTS} redirects"))
    url = urljoin(callback.request.url, response.headers.get("Location") or "")
    if not address_of(url):
        return _go_on(state, row, run, Unreachable(11200, f"the redirect to {url} cannot be followed"))
    repeats = response.status in (307, 308)
    pending = run.asked
    known = {**dict(pending.cookies if isinstance(pending, Fetch) else {}), **cookies}
    return call_back(
        state,
        row.account,
        url,
        dict(callback.params) if repeats else {},
        method=callback.request.method if repeats else "GET",
        purpose="call_running.fetched",
        key=row.key,
        data={"at": len(run.answers), "redirects": count, "cookies": cookies},
        headers=cookie_header(known),
        handles_failures=True,
    )


# Commands that affect no other call


def _notify(state: State, row: Row, command: Notify) -> State:
    run: CallState = row.hidden["run"]
    delay = max(ledger_time(row, run) - state.now, timedelta(0))
    return call_back(
        state, row.account, command.url, command.parameters, method=command.method, delay=delay, key=row.key
    )


def _alert(state: State, row: Row, command: Alert) -> State:
    problem = command.problem
    if not problem.code:
        return state.warned(str(problem))
    return alerted(state, row.account, problem.code, url=problem.url, key=row.key)


def _pick_up(state: State, row: Row, _: PickUp) -> State:
    state, row = state.change(row, {"answered": state.now}, status="in-progress")
    if row.hidden.get("far"):
        state = state.later(timedelta(0), Due(kind="call_progress.far_answered", key=row.key))
    return state


_COMMANDS: Final[Mapping[type[Any], Obey]] = {
    Alert: _alert,
    Notify: _notify,
    PickUp: _pick_up,
    **call_background.COMMANDS,
    **call_conferences.COMMANDS,
    **call_dialling.COMMANDS,
    **call_queues.COMMANDS,
    **call_recordings.COMMANDS,
    **call_sessions.COMMANDS,
}
_QUESTIONS: Final[Mapping[type[Any], Reply]] = {
    Fetch: _unreachable,
    **call_background.QUESTIONS,
    **call_payments.QUESTIONS,
    **call_queues.QUESTIONS,
    **call_recordings.QUESTIONS,
}


# The end


def _closed(state: State, due: Due) -> State:
    """Stop the background activities of a call that has ended."""
    row = state.row(due.key)
    if row is None:
        return state
    for part in (call_background, call_conferences, call_payments, call_queues, call_recordings):
        state = part.call_closed(state, row)
    return state


RULES: Final = {"call_running.closed": _closed, "call_running.elapsed": _elapsed, "call_running.happens": _handle_event}
ANSWERS: Final = {"call_running.fetched": _fetched}

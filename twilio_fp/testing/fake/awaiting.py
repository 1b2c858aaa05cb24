"""Requests that await the application's response: the faults that hit them, and how long Twilio waits.

An application that takes longer than Twilio waits keeps running, but its response is discarded.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from attrs import evolve

from twilio_fp.http import HttpResponse
from twilio_fp.record import Record, record
from twilio_fp.testing.fake.callbacks import Callback, CallbackResult, deadline_of
from twilio_fp.testing.fake.connections import NO_CONNECTION, NO_TIME_LEFT, connection_of, is_below
from twilio_fp.testing.fake.faults import Fault, Outcome
from twilio_fp.testing.fake.state import State

__all__ = ["PendingCallback", "first_fault", "first_to_expire", "give_up", "receive_result", "send"]

_CUT_OFF: Final = 11206


@record
class PendingCallback(Record):
    """A request that the application got but has not responded to.

    Args:
        callback: the request.
        since: when it was sent.
        until: until when Twilio waits for the response.
        code: the error code after that.
        outcome: the outcome of the fault that hits the request, if one does.
    """

    callback: Callback
    since: datetime
    until: datetime
    code: int
    outcome: Outcome | None = None


_RESOLUTION: Final = 1 << 32


def first_fault(state: State, faults: tuple[Fault, ...], number: int) -> tuple[State, Outcome | None]:
    """Return the state, and the outcome of the first fault that hits a request, if one does.

    Args:
        state: the fake's state.
        faults: the faults that are for this request.
        number: the request's number among those that they are for, from 1.
    """
    for fault in faults:
        chance = 0.0
        if fault.probability < 1:
            state, drawn = state.chance(_RESOLUTION)
            chance = drawn / _RESOLUTION
        if fault.applies_to(number, chance):
            return state, fault.outcome
    return state, None


def send(state: State, callback: Callback) -> tuple[State, Callback | CallbackResult | None]:
    """Send a request to the application.

    Returns:
        the state, and the request if the application gets it, its result if that is known already, or None if the
        result is scheduled for later.
    """
    state, outcome = _fault_outcome(state, callback)
    callback = callback if callback.began is not None else evolve(callback, began=state.now)
    if outcome is None or outcome.executed:
        until, code = deadline_of(callback, state.now)
        pending = PendingCallback(callback, state.now, until, code, outcome)
        return state.waiting_for((*state.unanswered, pending)), callback
    if outcome.name == "timeout":
        until, _ = deadline_of(callback, state.now)
        connected = state.now + connection_of(callback.url).connect
        code = NO_CONNECTION if connected <= until else NO_TIME_LEFT
        result = CallbackResult(callback=callback, problem="the connection timed out", code=code)
        return state.later(min(connected, until) - state.now, result), None
    if outcome.response is None:
        return state, CallbackResult(callback=callback, problem="the connection was reset")
    return state, CallbackResult(callback=callback, response=outcome.response)


def _fault_outcome(state: State, callback: Callback) -> tuple[State, Outcome | None]:
    faults: tuple[Fault, ...] = state.settings.get("faults", ())
    for address in dict.fromkeys([fault.address for fault in faults]):
        if address and is_below(callback.request.url, address):
            number = state.counts.get(address, 0) + 1
            state = state.counted(address, number)
            matching = tuple([fault for fault in faults if fault.address == address])
            state, outcome = first_fault(state, matching, number)
            if outcome is not None:
                return state, outcome
    return state, None


def receive_result(state: State, result: CallbackResult) -> tuple[State, CallbackResult | None]:
    """Return what Twilio now learns of a result; None if it came too late, or if Twilio learns of it later."""
    pending = next((one for one in state.unanswered if one.callback == result.callback), None)
    if pending is None:
        return state.logged(f"← too late: {_status(result.response)} from {result.callback}"), None
    state = _without(state, pending)
    outcome: Outcome | None = pending.outcome
    if outcome is not None and outcome.name == "response":
        return state, evolve(result, response=outcome.response)
    if outcome is not None and outcome.name == "truncated":
        return state, evolve(result, response=None, problem="the response was cut off", code=_CUT_OFF)
    delay = None if outcome is None else outcome.delay
    is_lost = result.code or (outcome is not None and outcome.name == "timeout")
    if is_lost or (delay is not None and state.now + delay > pending.until):
        return state.later(pending.until - state.now, _timeout_result(pending)), None
    return (state, result) if delay is None else (state.later(delay, result), None)


def _status(response: HttpResponse | None) -> str:
    return "no response" if response is None else str(response.status)


def _without(state: State, pending: PendingCallback) -> State:
    return state.waiting_for(tuple([one for one in state.unanswered if one is not pending]))


def _timeout_result(pending: PendingCallback) -> CallbackResult:
    seconds = (pending.until - pending.since).total_seconds()
    return CallbackResult(callback=pending.callback, problem=f"no response within {seconds:g} s", code=pending.code)


def first_to_expire(state: State) -> PendingCallback | None:
    """Return the request that Twilio gives up first."""
    return min(state.unanswered, key=lambda one: one.until, default=None)


def give_up(state: State, pending: PendingCallback) -> tuple[State, CallbackResult]:
    """Stop waiting for a response, and return the result that Twilio learns of then."""
    return _without(state, pending), _timeout_result(pending)

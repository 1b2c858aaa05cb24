"""The legs of ``<Dial>``: parties ring, one of them is bridged with the call, and legs are hung up.

Source: https://www.twilio.com/docs/voice/twiml/dial
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final

from twilio_fp.testing.fake.behaviours.call_legs import (
    add_call,
    call_with_sid,
    ended,
    is_live,
    ledger_time,
    run_of,
    schedule_event,
    sip_code,
)
from twilio_fp.testing.fake.state import Due, Row, State
from twilio_fp.twiml.run.commands import Bridge, HangUpLeg, Party, Ring, SendDigits
from twilio_fp.twiml.run.events import HungUp, NotAnswered, Pressed
from twilio_fp.twiml.run.timing import tone_seconds

__all__ = ["COMMANDS", "all_unanswered", "hang_up_ringing", "sip_extra"]

_PREFIX: Final[Mapping[str, str]] = {"client": "client:", "sim": "sim:", "whatsapp": "whatsapp:", "sip": "sip:"}
_EVENTS: Final = ("initiated", "ringing", "answered", "completed")


def _ring(state: State, row: Row, command: Ring) -> State:
    """Ring the parties simultaneously, each as a call of its own."""
    until = state.now + timedelta(seconds=command.seconds)
    legs: list[str] = []
    for index, party in enumerate(command.parties):
        members = {
            "from": command.from_,
            "to": _address(party),
            "direction": "outbound-dial",
            "status": "queued",
            "parent_call_sid": row["sid"],
            "forwarded_from": row["to"] if row["direction"] == "inbound" else None,
        }
        hidden: dict[str, Any] = {**_callback(party.attributes), "index": index, "until": until, "kind": party.kind}
        if party.kind == "sip":
            names = {"SipAuthUsername": "username", "SipAuthPassword": "password"}
            hidden |= {wire: party.attributes[name] for wire, name in names.items() if name in party.attributes}
            state, hidden["sip_call_id"] = state.sid("")
        if party.parameters:
            hidden["parameters"] = dict(party.parameters)
        state, leg = add_call(state, row.account, members, hidden)
        legs.append(str(leg["sid"]))
        state = state.later(timedelta(0), Due(kind="call_progress.progress", key=leg.key, data={"to": "initiated"}))
    return state.change(row, {"ringing": tuple(legs)})[0]


def _address(party: Party) -> str:
    prefix = _PREFIX.get(party.kind, "")
    return party.address if party.address.startswith(prefix) else prefix + party.address


def _callback(attributes: Mapping[str, str]) -> dict[str, Any]:
    """Return a leg's status callback settings as the parameters of a request to create a call."""
    url = attributes.get("statusCallback")
    if not url:
        return {}
    subscribed = [event for event in attributes.get("statusCallbackEvent", "completed").split() if event in _EVENTS]
    return {
        "StatusCallback": url,
        "StatusCallbackMethod": attributes.get("statusCallbackMethod", "POST"),
        "StatusCallbackEvent": tuple(subscribed),
    }


def _bridge(state: State, row: Row, command: Bridge) -> State:
    state, row = state.change(row, {"bridged": command.call_sid})
    other = call_with_sid(state, row, command.call_sid)
    return state if other is None else state.change(other, {"bridged": row["sid"]})[0]


def _hang_up(state: State, row: Row, command: HangUpLeg) -> State:
    """End another leg, unless it runs documents of its own, with which it then continues."""
    if not command.call_sid:
        return hang_up_ringing(state, row)
    leg = call_with_sid(state, row, command.call_sid)
    if leg is None:
        return state
    if run_of(leg) is not None:
        return schedule_event(state, leg.key, HungUp(str(row["sid"])))
    return ended(state, leg, "completed", quietly=True)


def hang_up_ringing(state: State, row: Row) -> State:
    """Return the state after ending the legs of a call that are still ringing."""
    for sid in row.hidden.get("ringing", ()):
        leg = call_with_sid(state, row, sid)
        if leg is not None and is_live(leg) and "answered" not in leg.hidden:
            status = "no-answer" if state.now >= leg.hidden["until"] else "canceled"
            state = ended(state, leg, status, quietly=True)
    return state


def all_unanswered(state: State, row: Row, last: str) -> State:
    """Return the state after telling a call that none of its legs was answered, if all of them have ended.

    Args:
        state: the state of the fake.
        row: the dialling call.
        last: the SID of the leg that ended last.
    """
    legs = [leg for sid in row.hidden.get("ringing", ()) if (leg := call_with_sid(state, row, sid)) is not None]
    found = call_with_sid(state, row, last)
    if found is None or found not in legs or any(is_live(leg) for leg in legs):
        return state
    status: Any = found["status"]
    return schedule_event(state, row.key, NotAnswered(status, last, extra=sip_extra(found, status), after_seconds=0.0))


def sip_extra(leg: Row, status: str) -> dict[str, str]:
    """Return the SIP parameters of a Dial's action for a leg and its final status; empty if it is no SIP call."""
    if "sip_call_id" not in leg.hidden:
        return {}
    code = str(leg.hidden.get("sip_code") or sip_code(status))
    return {"DialSipCallId": str(leg.hidden["sip_call_id"]), "DialSipResponseCode": code}


def _send_digits(state: State, row: Row, command: SendDigits) -> State:
    """Play digits to the other end of a leg, in real time, if that is one of the fake's own calls."""
    leg = row if command.call_sid == row["sid"] else call_with_sid(state, row, command.call_sid)
    far = None if leg is None else state.row(str(leg.hidden.get("far") or ""))
    run = run_of(row)
    if far is None or run is None:
        return state
    begins = max((ledger_time(row, run) - state.now).total_seconds(), 0.0)
    for place, key in enumerate(command.digits):
        if key not in "wW":
            after = timedelta(seconds=begins + tone_seconds(command.digits[: place + 1]))
            item = Due(kind="call_running.happens", key=far.key, data={"event": Pressed(key.upper())})
            state = state.later(after, item)
    return state


COMMANDS: Final[Mapping[type[Any], Callable[[State, Row, Any], State]]] = {
    Bridge: _bridge,
    HangUpLeg: _hang_up,
    Ring: _ring,
    SendDigits: _send_digits,
}

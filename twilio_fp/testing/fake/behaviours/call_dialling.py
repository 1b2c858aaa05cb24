"""What ``<Dial>`` does with the lines: parties ring, one is bridged with the call, and legs are hung up.

Source: https://www.twilio.com/docs/voice/twiml/dial
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final

from twilio_fp.testing.fake.behaviours.call_legs import call_with_sid, ended, happens, is_live, made, run_of
from twilio_fp.testing.fake.state import Due, Row, State
from twilio_fp.twiml.run.commands import Bridge, HangUpLeg, Party, Ring
from twilio_fp.twiml.run.events import HungUp, NotAnswered

__all__ = ["COMMANDS", "all_unanswered", "hang_up_ringing"]

_PREFIX: Final[Mapping[str, str]] = {"client": "client:", "sim": "sim:", "whatsapp": "whatsapp:", "sip": "sip:"}
_EVENTS: Final = ("initiated", "ringing", "answered", "completed")


def _ring(state: State, row: Row, command: Ring) -> State:
    """Have the parties ring together, each a call of its own."""
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
        hidden = {**_callback(party.attributes), "index": index, "until": until, "kind": party.kind}
        state, leg = made(state, row.account, members, hidden)
        legs.append(str(leg["sid"]))
        state = state.later(timedelta(0), Due(kind="call.progress", key=leg.key, data={"to": "initiated"}))
    return state.change(row, {"ringing": tuple(legs)})[0]


def _address(party: Party) -> str:
    prefix = _PREFIX.get(party.kind, "")
    return party.address if party.address.startswith(prefix) else prefix + party.address


def _callback(attributes: Mapping[str, str]) -> dict[str, Any]:
    """Return where the status of a leg goes, as a request to create a call would name it."""
    url = attributes.get("statusCallback")
    if not url:
        return {}
    wanted = [event for event in attributes.get("statusCallbackEvent", "completed").split() if event in _EVENTS]
    return {
        "StatusCallback": url,
        "StatusCallbackMethod": attributes.get("statusCallbackMethod", "POST"),
        "StatusCallbackEvent": tuple(wanted),
    }


def _bridge(state: State, row: Row, command: Bridge) -> State:
    state, row = state.change(row, {"bridged": command.call_sid})
    other = call_with_sid(state, row, command.call_sid)
    return state if other is None else state.change(other, {"bridged": row["sid"]})[0]


def _hang_up(state: State, row: Row, command: HangUpLeg) -> State:
    """End another leg; one that runs documents of its own goes on with them."""
    if not command.call_sid:
        return hang_up_ringing(state, row)
    leg = call_with_sid(state, row, command.call_sid)
    if leg is None:
        return state
    if run_of(leg) is not None:
        return happens(state, leg.key, HungUp(str(row["sid"])))
    return ended(state, leg, "completed", quietly=True)


def hang_up_ringing(state: State, row: Row) -> State:
    """Return the state in which nobody rings any more whom a call has dialled."""
    for sid in row.hidden.get("ringing", ()):
        leg = call_with_sid(state, row, sid)
        if leg is not None and is_live(leg) and "answered" not in leg.hidden:
            status = "no-answer" if state.now >= leg.hidden["until"] else "canceled"
            state = ended(state, leg, status, quietly=True)
    return state


def all_unanswered(state: State, row: Row, last: str) -> State:
    """Return the state in which a call hears that none of those who rang has answered, if that is so.

    Args:
        state: what is held.
        row: the call that has dialled.
        last: the leg that ended last.
    """
    legs = [leg for sid in row.hidden.get("ringing", ()) if (leg := call_with_sid(state, row, sid)) is not None]
    found = call_with_sid(state, row, last)
    if found is None or found not in legs or any(is_live(leg) for leg in legs):
        return state
    status: Any = found["status"]
    return happens(state, row.key, NotAnswered(status, last, after_seconds=0.0))


COMMANDS: Final[Mapping[type[Any], Callable[[State, Row, Any], State]]] = {
    Bridge: _bridge,
    HangUpLeg: _hang_up,
    Ring: _ring,
}

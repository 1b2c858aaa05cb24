"""What ``<Connect>`` hands a call to: streams, ConversationRelay, agents and rooms.

Not modelled: what happens in a session. It ends when a test says so, by `Caller.end_session`, or with the call.

Whoever holds sessions over a real socket finds the one of a call in `open_session`, and ends it by an event of the
call: ``SessionEnded``, or ``Refused`` where it failed. `twilio_fp.twiml.run.sessions` says what that is told of.

Source: https://www.twilio.com/docs/voice/twiml/connect
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from twilio_fp.testing.fake.behaviours.call_background import begun_beside, stopped
from twilio_fp.testing.fake.behaviours.call_legs import OpenSession, happens
from twilio_fp.testing.fake.state import Row, State
from twilio_fp.twiml.run.commands import CloseSession, Session
from twilio_fp.twiml.run.events import Refused, SessionBegan

__all__ = ["COMMANDS", "open_session"]

_NOT_WSS: Final[Mapping[str, int]] = {"ConversationRelay": 64101, "Stream": 31922}
"""For a noun whose session is a socket, the code of the error where its address is of another scheme than wss."""


def open_session(call: Row) -> OpenSession | None:
    """Return the session that a call is connected with now, if it is."""
    found: OpenSession | None = call.hidden.get("session")
    return found


def _begin(state: State, row: Row, command: Session) -> State:
    """Connect a call with a session; where its address is none of a socket, the session fails."""
    state = state.logged(f"call {row['sid']} is connected with {command.kind}")
    sid = ""
    if command.kind in _NOT_WSS and not command.url.startswith("wss://"):
        why = f"the address of <{command.kind}> must be wss://…, got {command.url!r}"
        return happens(state, row.key, Refused(_NOT_WSS[command.kind], why))
    if command.kind == "Stream":
        state, stream = begun_beside(state, row, "Stream", command.attributes, command.attributes.get("name", ""))
        sid = "" if stream is None else str(stream["sid"])
    elif command.kind == "ConversationRelay":
        state, sid = state.sid("VX")
    session = OpenSession(
        kind=command.kind,
        call_sid=str(row["sid"]),
        sid=sid,
        url=command.url,
        text=command.text,
        parameters=command.parameters,
        attributes=command.attributes,
    )
    state, row = state.change(state.row(row.key) or row, {"session": session})
    return happens(state, row.key, SessionBegan(sid)) if sid else state


def _close(state: State, row: Row, _: CloseSession) -> State:
    """Take a call back from its session."""
    session = open_session(row)
    if session is None:
        return state
    state, row = state.change(row, {"session": None})
    stream = state.row(f"{row.key}/Streams/{session.sid}")
    return state if stream is None or stream["status"] != "in-progress" else stopped(state, stream)


COMMANDS: Final[Mapping[type[Any], Callable[[State, Row, Any], State]]] = {CloseSession: _close, Session: _begin}

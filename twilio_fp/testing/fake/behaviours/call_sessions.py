"""Sessions of ``<Connect>``: streams, ConversationRelay, agents and rooms.

`twilio_fp.testing.fake.sockets` holds a WebSocket session if an ASGI application is mounted at its address. Any other
session ends when a test calls `Caller.end_session`, or with the call.

Not modelled: the contents of a session that no mounted application holds; reopening a lost socket.

Code that holds sessions over real sockets gets the session of a call from `open_session` and ends it with an event of
the call: ``SessionEnded``, or ``Refused`` if it failed. See `twilio_fp.twiml.run.sessions` for what they carry.

Source: https://www.twilio.com/docs/voice/twiml/connect
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final

from twilio_fp.testing.fake.alerts import alerted
from twilio_fp.testing.fake.behaviours.call_background import call_said, start_activity, stop_activity
from twilio_fp.testing.fake.behaviours.call_legs import OpenSession, schedule_event
from twilio_fp.testing.fake.state import OPENING, Due, Row, State
from twilio_fp.twiml.run.commands import CloseSession, Session
from twilio_fp.twiml.run.events import Refused, SessionBegan

__all__ = ["COMMANDS", "RULES", "open_session"]

_NOT_WSS: Final[Mapping[str, int]] = {"ConversationRelay": 64101, "Stream": 31922}
"""Per noun that uses a WebSocket, the error code for an address whose scheme is not wss."""


def open_session(call: Row) -> OpenSession | None:
    """Return the session that a call is currently connected to, if any."""
    found: OpenSession | None = call.hidden.get("session")
    return found


def _begin(state: State, row: Row, command: Session) -> State:
    """Connect a call to a session, which fails if it needs a WebSocket address and has none."""
    state = state.logged(f"call {row['sid']} is connected with {command.kind}")
    sid = ""
    if command.kind in _NOT_WSS and not command.url.startswith("wss://"):
        why = f"the URL of <{command.kind}> must begin with wss://, got {command.url!r}"
        return schedule_event(state, row.key, Refused(_NOT_WSS[command.kind], why))
    if command.kind == "Stream":
        state, stream = start_activity(state, row, "Stream", command.attributes, command.attributes.get("name", ""))
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
    if not sid:
        return state
    state = schedule_event(state, row.key, SessionBegan(sid))
    return state.later(timedelta(0), Due(kind=OPENING, key=row.key, data={"sid": sid}))


def _close(state: State, row: Row, _: CloseSession) -> State:
    """Disconnect a call from its session."""
    session = open_session(row)
    if session is None:
        return state
    state, row = state.change(row, {"session": None})
    stream = state.row(f"{row.key}/Streams/{session.sid}")
    return state if stream is None or stream["status"] != "in-progress" else stop_activity(state, stream)


COMMANDS: Final[Mapping[type[Any], Callable[[State, Row, Any], State]]] = {CloseSession: _close, Session: _begin}


# Messages from a WebSocket


def _problem(state: State, due: Due) -> State:
    """Alert the account to an invalid message from its application."""
    return alerted(state, due.key.partition("/")[0], int(due.data["code"]), url=str(due.data["url"]), key=due.key)


def _transcribe_agent(state: State, due: Due) -> State:
    """Transcribe what an agent said in a session, if the call has a transcription running."""
    row = state.row(due.key)
    return state if row is None else call_said(state, row, str(due.data["text"]))


RULES: Final[Mapping[str, Callable[[State, Due], State]]] = {
    "call_sessions.problem": _problem,
    "call_sessions.said": _transcribe_agent,
}

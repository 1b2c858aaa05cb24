"""The WebSockets that a fake holds to mounted applications: opening them, running them in its time, and closing them.

Each application runs in an event loop of its own, whose clock is the fake's: it only proceeds as the fake's time
passes, moment by moment.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from math import ceil
from threading import RLock
from typing import Any, Final, Protocol, TypeAlias

from attrs import define, field, frozen

from twilio_fp.auth import AuthToken
from twilio_fp.record import evolve
from twilio_fp.testing.fake.accounts import auth_token
from twilio_fp.testing.fake.behaviours.call_legs import OpenSession, run_of
from twilio_fp.testing.fake.delivery import Places, delivering, place_of
from twilio_fp.testing.fake.state import Due, Row, State
from twilio_fp.testing.streams.lines import AsgiLine
from twilio_fp.twiml.run.asks import Wait
from twilio_fp.twiml.run.transcript import Entry, Transcript

__all__ = ["Socket", "Sockets", "Turn"]

_SHORTEST: Final = timedelta(microseconds=1)
_MILLISECOND: Final = timedelta(milliseconds=1)
_ROUNDING_MICROSECONDS: Final = 1e-3
_HANDSHAKE: Final[Mapping[str, int]] = {"ConversationRelay": 64102, "Stream": 31920}
_TimedEntry: TypeAlias = tuple[tuple[float, int], Entry]
_CLOSED: Final[Mapping[str, int]] = {"ConversationRelay": 64105, "Stream": 31921}


class Socket(Protocol):
    """A session on a WebSocket: a media stream, or ConversationRelay.

    Attributes:
        hears_twilio: whether Twilio is saying or playing something in the call.
    """

    hears_twilio: bool

    @property
    def due_ms(self) -> float | None:
        """When the session next does something of its own accord, in milliseconds since it began."""
        ...

    @property
    def spoken_ms(self) -> float:
        """When everything that the application says is over, in milliseconds since the session began."""
        ...

    @property
    def problems(self) -> tuple[int, ...]:
        """The error codes of the application's invalid messages."""
        ...

    @property
    def sentences(self) -> tuple[str, ...]:
        """What the application said, as heard on the call."""
        ...

    @property
    def final_parameters(self) -> dict[str, str] | None:
        """The parameters for the action, if the application ended the session properly; None otherwise."""
        ...

    @property
    def has_ended(self) -> bool:
        """Whether the socket is closed."""
        ...

    @property
    def transcript(self) -> Transcript:
        """The transcript of the session."""
        ...

    def turn(self, ms: float) -> None:
        """Let time pass until a moment, in milliseconds since the session began."""
        ...

    def leave(self) -> None:
        """Close the socket."""
        ...


@frozen(eq=False, repr=False)
class Turn:
    """The result of running the sockets up to a moment.

    Attributes:
        events: the events for the calls.
        raised: the exception that an application raised, if any.
    """

    events: tuple[Due, ...] = ()
    raised: Exception | None = None


@define(eq=False, repr=False)
class _OpenSocket:
    """An open socket.

    Attributes:
        key: the key of the call.
        session: the session that the call is connected to.
        began: when the socket was opened.
        at_seconds: the same, in seconds since the call began.
        line: the connection.
        socket: the session on it; None until the application has accepted the connection.
        beside: the key of a stream that runs beside the call; empty if the call itself is connected to the session.
        reported_problems: how many of the application's invalid messages were reported.
        reported_sentences: how many of its sentences were reported.
        error: the exception that the application raised, if any.
    """

    key: str
    session: OpenSession
    began: datetime
    at_seconds: float
    line: AsgiLine
    socket: Socket | None = None
    beside: str = ""
    reported_problems: int = 0
    reported_sentences: int = 0
    error: Exception | None = None

    @property
    def due_ms(self) -> float | None:
        """When the session next does something of its own accord."""
        return None if self.socket is None else self.socket.due_ms

    def ms(self, now: datetime) -> float:
        """Return the milliseconds from the socket's opening to a moment."""
        return (now - self.began) / _MILLISECOND

    def moment(self, ms: float) -> datetime:
        """Return the first moment at which a number of milliseconds have passed since the opening."""
        return self.began + timedelta(microseconds=ceil(ms * 1000 - _ROUNDING_MICROSECONDS))

    def is_needed(self, state: State) -> bool:
        """Return whether the call or the stream still needs the socket."""
        if self.beside:
            stream = state.row(self.beside)
            return stream is not None and stream["status"] == "in-progress"
        row = state.row(self.key)
        session: OpenSession | None = None if row is None else row.hidden.get("session")
        return session is not None and session.sid == self.session.sid

    def entries(self) -> tuple[_TimedEntry, ...]:
        """Return the transcript in the call's time, ahead of the call's simultaneous entries except at the opening."""
        found: list[_TimedEntry] = []
        for one in () if self.socket is None else self.socket.transcript:
            at = round(one.at_seconds + self.at_seconds, 3)
            found.append(((at, 0 if one.at_seconds else 2), evolve(one, at_seconds=at)))
        return tuple(found)


@define(eq=False, repr=False)
class Sockets:
    """The WebSockets that a fake holds."""

    _open: list[_OpenSocket] = field(factory=list[_OpenSocket])
    _closed: dict[str, tuple[_TimedEntry, ...]] = field(factory=dict[str, "tuple[_TimedEntry, ...]"])
    _lock: Any = field(factory=RLock)

    # Queries

    def of(self, key: str) -> Socket | None:
        """Return the socket of the session that a call is connected to, if it is open."""
        return next((each.socket for each in self._open if each.key == key and not each.beside), None)

    def beside(self, key: str) -> tuple[Socket, ...]:
        """Return the sockets of the streams that run beside a call."""
        found = [each.socket for each in self._open if each.key == key and each.beside]
        return tuple([one for one in found if one is not None])

    def transcript(self, key: str, of_call: Transcript) -> Transcript:
        """Return a call's transcript, merged with those of its sockets."""
        if not self._open and not self._closed:
            return of_call
        open_ones = [entry for each in self._open if each.key == key for entry in each.entries()]
        of_sockets = (*self._closed.get(key, ()), *open_ones)
        timed = [*of_sockets, *[((entry.at_seconds, 1), entry) for entry in of_call]]
        return Transcript(tuple([entry for _, entry in sorted(timed, key=lambda one: one[0])]))

    def moment(self, key: str, ms: float) -> datetime:
        """Return the moment at which a number of milliseconds have passed since a call's session began."""
        return next(each for each in self._open if each.key == key and not each.beside).moment(ms)

    def next(self, state: State, until: datetime) -> datetime:
        """Return the moment when something next happens on a socket, ``until`` at the latest."""
        if not self._open or not self._lock.acquire(blocking=False):
            return until  # another thread is running the sockets
        try:
            waiting = [each for each in self._open if each.socket is not None and not each.line.is_running]
            if not all(each.is_needed(state) for each in waiting):
                return state.now
            times = [each.moment(due) for each in waiting if (due := each.due_ms) is not None]
            return min([until, *[max(time, state.now + _SHORTEST) for time in times]])
        finally:
            self._lock.release()

    def end_of_speech(self, now: datetime) -> datetime | None:
        """Return when everything being said on the sockets is over; None if it is already."""
        ends = [each.moment(each.socket.spoken_ms) for each in self._open if each.socket is not None]
        return max([end for end in ends if end > now], default=None)

    # Actions

    def clear(self) -> None:
        """Close all sockets, and forget their transcripts."""
        opened, self._open = self._open, []
        self._closed = {}
        for each in opened:
            _close(each)

    def open(self, fake: object, state: State, places: Places, due: Due) -> Turn:
        """Open the socket for a call's session, if an ASGI application is mounted at its address."""
        row = state.row(due.key)
        beside = str(due.data.get("beside", ""))
        session = None if row is None else (due.data.get("session") if beside else row.hidden.get("session"))
        if row is None or session is None or session.sid != due.data["sid"]:
            return Turn()
        url = session.url.partition("?")[0] if session.kind == "Stream" else session.url
        place = place_of(places, f"https://{url.removeprefix('wss://')}") if url.startswith("wss://") else None
        if place is None or place.kind != "asgi":
            return Turn()
        from twilio_fp.testing.streams.call import signed  # loaded lazily
        from twilio_fp.testing.streams.lines import AsgiLine

        account = row.account
        key = AuthToken(account_sid=account, token=auth_token(state, account) or "none")
        with delivering(fake):
            line = AsgiLine(place.application, url, signed(key, url))
        began: datetime = row.hidden.get("began") or state.now
        opened = _OpenSocket(row.key, session, state.now, (state.now - began).total_seconds(), line, beside=beside)
        self._open.append(opened)
        try:
            opened.socket = _socket(opened, row)
            opened.socket.hears_twilio = _is_twilio_audible(state, opened.key)
        except Exception as error:  # noqa: BLE001
            opened.error = error
        return self._collect_events(opened, state)

    def turn(self, fake: object, state: State) -> Turn:
        """Run the applications up to now."""
        if not self._open or not self._lock.acquire(blocking=False):
            return Turn()  # another thread is running the sockets, and may be waiting for this one
        try:
            events: list[Due] = []
            for each in tuple(self._open):
                if each.line.is_running or each.socket is None:
                    continue
                if not each.is_needed(state):
                    raised = self._leave(each, state.now)
                    if raised is not None:
                        return Turn(tuple(events), raised)
                    continue
                try:
                    each.socket.turn(each.ms(state.now))
                except Exception as error:  # noqa: BLE001
                    each.error = error
                each.socket.hears_twilio = _is_twilio_audible(state, each.key)
                turn = self._collect_events(each, state)
                events.extend(turn.events)
                if turn.raised is not None:
                    return Turn(tuple(events), turn.raised)
            return Turn(tuple(events))
        finally:
            self._lock.release()

    def _leave(self, each: _OpenSocket, now: datetime) -> Exception | None:
        """Close a socket from Twilio's side."""
        raised = _close(each, now)
        self._forget(each)
        return raised

    def _forget(self, each: _OpenSocket) -> None:
        self._closed[each.key] = (*self._closed.get(each.key, ()), *each.entries())
        self._open.remove(each)

    def _collect_events(self, each: _OpenSocket, state: State) -> Turn:
        """Return the events of a socket that its call has yet to hear."""
        events: list[Due] = []
        socket = each.socket
        if socket is not None:
            for code in socket.problems[each.reported_problems :]:
                data = {"code": code, "url": each.session.url}
                events.append(Due(kind="call_sessions.problem", key=each.key, data=data))
            each.reported_problems = len(socket.problems)
            new = socket.sentences[each.reported_sentences :]
            events += [Due(kind="call_sessions.said", key=each.key, data={"text": text}) for text in new]
            each.reported_sentences = len(socket.sentences)
        if each.error is not None or socket is None or socket.has_ended:
            self._forget(each)
            events.append(_end_event(each))
        return Turn(tuple(events), each.error)


def _socket(opened: _OpenSocket, row: Row) -> Socket:
    """Begin the session on a connection, and return it."""
    session = opened.session
    if session.kind == "ConversationRelay":
        from twilio_fp.testing.fake.relay_sockets import RelaySocket

        return RelaySocket(opened.line, session, row)
    from twilio_fp.testing.fake.media_sockets import MediaSocket

    return MediaSocket(opened.line, session, row.account, is_beside=bool(opened.beside))


def _is_twilio_audible(state: State, key: str) -> bool:
    """Return whether Twilio is saying or playing something in a call."""
    row = state.row(key)
    run = None if row is None else run_of(row)
    wait = None if run is None else run.asked
    return isinstance(wait, Wait) and wait.purpose in ("say", "play")


def _close(each: _OpenSocket, now: datetime | None = None) -> Exception | None:
    try:
        if each.socket is not None and not each.line.is_running:
            if now is not None:
                each.socket.turn(each.ms(now))
            each.socket.leave()
    except Exception as error:  # noqa: BLE001
        return error
    return None


def _end_event(each: _OpenSocket) -> Due:
    """Return the event that tells a call of the end of its session."""
    from twilio_fp.twiml.run.events import Refused, SessionEnded

    kind, line, socket = each.session.kind, each.line, each.socket
    handed = None if socket is None or each.error is not None else socket.final_parameters
    if handed is not None:
        return _to_call(each, SessionEnded(handed))
    crash = "" if each.error is None else f": the application raised {type(each.error).__name__}"
    if not line.is_accepted:
        why = f"the application at {each.session.url} refused the handshake{crash}"
        return _to_call(each, Refused(_HANDSHAKE[kind], why))
    return _to_call(each, Refused(_CLOSED[kind], f"the socket was closed ({line.closed or 1007}){crash}"))


def _to_call(each: _OpenSocket, event: Any) -> Due:
    if each.beside:
        from twilio_fp.twiml.run.events import Refused

        data = {"code": event.code, "why": event.reason} if isinstance(event, Refused) else {"code": 0, "why": ""}
        return Due(kind="call_background.lost", key=each.beside, data=data)
    return Due(kind="call_running.happens", key=each.key, data={"event": event})

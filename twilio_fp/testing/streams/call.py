"""Common code of callers on both kinds of streams: connecting, letting time pass, and the transcript."""

from __future__ import annotations

from abc import ABC, abstractmethod
from datetime import timedelta
from functools import partial
from inspect import iscoroutinefunction
from typing import Any, ClassVar, Final, TypeAlias, cast

from twilio_fp.auth import AuthToken
from twilio_fp.checks import instance
from twilio_fp.errors import DecodeError, UsageError
from twilio_fp.printable import typed
from twilio_fp.record import Record, record
from twilio_fp.streams.parsing import parse, render
from twilio_fp.testing.streams.lines import Application, AsgiLine, Line, SocketLine, is_within_a_loop
from twilio_fp.tracebacks import sealed
from twilio_fp.twiml.run.transcript import Entry, Kind, Transcript
from twilio_fp.webhooks.signing import Key, signature
from twilio_fp.webhooks.verification import SIGNATURE_HEADER

__all__ = [
    "ACCOUNT_SID",
    "CALL_SID",
    "Call",
    "CallEndedError",
    "Returned",
    "Target",
    "connected",
    "milliseconds",
    "signed",
]

ACCOUNT_SID: Final = "AC00000000000000000000000000000000"
CALL_SID: Final = "CA00000000000000000000000000000001"
URL: Final = "wss://app.example/stream"

Target: TypeAlias = Application | str
"""An ASGI application, or the address of a server, such as ``ws://127.0.0.1:8000/relay``."""

_TINY_MS: Final = 1e-6  # rounding error of converting between seconds and milliseconds


class CallEndedError(UsageError):
    """The caller was told to do something after the call had ended."""


@record(kw_only=True)
class Returned(Record):
    """A mark that came back to the application.

    Attributes:
        name: the mark's name.
        at_ms: its time, in milliseconds since the stream began.
        was_cleared: whether its audio was dropped.
    """

    name: str
    at_ms: float
    was_cleared: bool = False


def milliseconds(name: str, value: timedelta) -> float:
    """Convert a timedelta to milliseconds.

    Raises:
        UsageError: it is not a timedelta, is negative, or exceeds a day.
    """
    if not isinstance(value, timedelta) or not timedelta() <= value <= timedelta(days=1):
        raise UsageError(
            f"{name} must be a timedelta from zero to a day, got {typed(value)}: write timedelta(seconds=1)"
        )
    return value / timedelta(milliseconds=1)


def _application(target: object) -> Application:
    plain: object = target
    while isinstance(plain, partial):
        plain = cast("partial[object]", plain).func
    if not (iscoroutinefunction(plain) or iscoroutinefunction(getattr(type(plain), "__call__", None))):  # noqa: B004
        raise UsageError(
            "target must be an ASGI application, such as async def app(scope, receive, send), or a ws:// or wss:// URL,"
            f" got {typed(target)}"
        )
    return cast("Application", target)


@sealed
def signed(key: Key, url: str) -> list[tuple[str, str]]:
    """Return the header fields that sign a handshake."""
    return [(SIGNATURE_HEADER, signature(key, url))]


@sealed
def connected(target: Target, url: str | None, key: Key | None, account_sid: str, call_sid: str) -> tuple[Line, str]:
    """Connect to an application, and return the line and the account's SID, by default the key's.

    Raises:
        UsageError: an argument is invalid, or an event loop is running in this thread.
    """
    instance("account_sid", account_sid, str, "the account's SID as text")
    instance("call_sid", call_sid, str, "the call's SID as text")
    if isinstance(key, AuthToken) and account_sid == ACCOUNT_SID:
        account_sid = key.account_sid
    if isinstance(target, str) and not target.startswith(("ws://", "wss://")):
        raise UsageError(f"target must be an ASGI application or a ws:// or wss:// URL, got {typed(target)}")
    address = url or (target if isinstance(target, str) else URL)
    if not isinstance(address, str) or not address.startswith(("ws://", "wss://")):
        raise UsageError(f"url must start with ws:// or wss://, got {typed(address)}")
    headers = [] if key is None else signed(key, address)
    if isinstance(target, str):
        return SocketLine(target, headers), account_sid
    application = _application(target)
    if is_within_a_loop():
        raise UsageError(
            "a caller must be used outside an event loop: write the test as a plain function, without async"
        )
    return AsgiLine(application, address, headers), account_sid


class Call(ABC):
    """A call on a stream, from Twilio's side. Time passes only while the caller does something."""

    kind: ClassVar[type[Any]]

    def __init__(self, line: Line, account_sid: str, call_sid: str) -> None:
        self._now = 0.0
        self._entries: list[Entry] = []
        self._malformed = 0
        self._has_hung_up = False
        self.account_sid = account_sid
        self.call_sid = call_sid
        self._line = line

    # State

    @property
    def seconds(self) -> float:
        """The length of the call so far, in seconds of virtual time."""
        return self._now / 1000

    @property
    def closed(self) -> int | None:
        """The code with which the application closed the socket; None while it is open, or if the caller closed it."""
        return self._line.closed

    @property
    def has_ended(self) -> bool:
        """Whether either side has closed the socket."""
        return self._has_hung_up or self.closed is not None

    @property
    def transcript(self) -> Transcript:
        """What was said and done, as a dialogue; interrupted speech is shown as far as it was heard."""
        return Transcript(tuple(sorted([*self._entries, *self._heard()], key=lambda entry: entry.at_seconds)))

    # For subclasses

    def _heard(self) -> list[Entry]:
        """Return the entries for what the caller has heard."""
        return []

    def _note(self, who: str, kind: Kind, text: str, at_ms: float | None = None) -> None:
        self._entries.append(Entry(round((self._now if at_ms is None else at_ms) / 1000, 3), who, kind, text))

    def _send(self, message: Any) -> None:
        self._line.send(render(message))

    def _check_in_call(self) -> None:
        if self.has_ended:
            raise CallEndedError("the call has ended: the caller can do nothing more")

    def _pass(self, until_ms: float) -> None:
        """Let time pass until a moment, and handle everything that happens until then."""
        if self.has_ended:
            return
        while True:
            due = self._due_ms()
            target = until_ms if due is None else min(until_ms, max(due, self._now))
            now, frames = self._line.run(target)
            self._now = max(self._now, target if target - now < _TINY_MS else now)
            self._play()
            for frame in frames:
                self._receive(frame)
            if frames:
                continue
            if self._now < target and self.closed is None:
                continue  # the loop was stopped by something other than a frame
            self._now = target
            if due is None or due > until_ms:
                break
            self._play()
        if self.closed is not None and not self._has_hung_up:
            self._closed()

    def _due_ms(self) -> float | None:
        """Return the time of the next scheduled event; None if there is none."""
        return None

    def _play(self) -> None:  # noqa: B027  # nothing to do if nothing is ever scheduled
        """Perform the events that are due."""

    def _receive(self, frame: str | bytes) -> None:
        if self.has_ended and self._has_hung_up:
            return
        try:
            if isinstance(frame, bytes):
                raise DecodeError("expected text, found a binary frame")
            message = parse(frame, self.kind)
        except DecodeError as error:
            self._refuse(f"a malformed message: {error}")
            return
        self._malformed = 0
        self._take(message)

    @abstractmethod
    def _take(self, message: Any) -> None:
        """Handle a message from the application as Twilio does."""

    def _refuse(self, why: str) -> None:
        """Handle a malformed or disallowed message as Twilio does."""
        self._malformed += 1
        self._note("Twilio", "problem", why)

    def _closed(self) -> None:
        self._note("app", "ends", f"closes the socket ({self.closed})")
        self._line.hang_up()

    def _leave(self) -> None:
        self._has_hung_up = True
        self._note("caller", "ends", "hangs up")
        self._line.hang_up()

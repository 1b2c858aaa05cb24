"""A caller's connection to an application: in-process ASGI in virtual time, or a WebSocket to a server."""

from __future__ import annotations

import asyncio
import atexit
from collections import deque
from collections.abc import Awaitable, Callable, MutableMapping, Sequence
from contextlib import suppress
from functools import partial
from typing import Any, Final, Protocol, TypeAlias, TypeVar
from urllib.parse import unquote, urlsplit

from twilio_fp.testing.streams.virtual_loop import VirtualLoop

__all__ = ["Application", "AsgiLine", "Line", "SocketLine", "end_open_lines", "is_within_a_loop"]

T = TypeVar("T")

Message: TypeAlias = MutableMapping[str, Any]
Application: TypeAlias = Callable[
    [Message, Callable[[], Awaitable[Message]], Callable[[Message], Awaitable[None]]], Awaitable[None]
]
"""An ASGI application."""

_SETTLING_SECONDS: Final = 0.1
_MOST_STEPS: Final = 100


class Line(Protocol):
    """The caller's end of a WebSocket.

    Attributes:
        closed: the code with which the application closed it; None while it is open.
    """

    closed: int | None

    @property
    def is_accepted(self) -> bool:
        """Whether the application accepted the connection."""
        ...

    @property
    def due_ms(self) -> float | None:
        """The time of the application's next scheduled action; None if unknown."""
        ...

    def send(self, text: str) -> None:
        """Send a frame."""
        ...

    def run(self, until_ms: float) -> tuple[float, tuple[str | bytes, ...]]:
        """Let time pass until a moment, or until the application sends frames; return the time and the frames."""
        ...

    def hang_up(self) -> None:
        """Close the socket, and let the application end."""
        ...


class AsgiLine:
    """A WebSocket to an ASGI application in this process, in virtual time.

    Attributes:
        is_running: whether the application is running right now, so that the current code is called from it.
    """

    def __init__(self, app: Application, url: str, headers: Sequence[tuple[str, str]]) -> None:
        self.closed: int | None = None
        self.is_accepted = False
        self.is_running = False
        self._has_left = False
        self._loop = VirtualLoop()
        self._to_app: asyncio.Queue[Message] = asyncio.Queue()
        self._said: deque[str | bytes] = deque()
        self._to_app.put_nowait({"type": "websocket.connect"})
        self._task = self._loop.create_task(self._application(app, _scope(url, headers)))
        _OPEN[id(self)] = self
        self._run_to(0)

    @property
    def due_ms(self) -> float | None:
        """The time of the application's next scheduled action; None if it waits for the caller."""
        return None if self._loop.is_closed() or self._loop.due is None else self._loop.due * 1000

    def _run_to(self, seconds: float) -> float:
        self.is_running = True
        try:
            return _outside_a_loop(partial(self._loop.run_to, seconds))
        finally:
            self.is_running = False

    async def _application(self, app: Application, scope: Message) -> None:
        await app(scope, self._to_app.get, self._send)

    async def _send(self, message: Message) -> None:
        if message["type"] == "websocket.close":
            self.closed = int(message.get("code", 1000))
        elif message["type"] == "websocket.send":
            text = message.get("text")
            self._said.append(message.get("bytes") or b"" if text is None else text)
        elif message["type"] == "websocket.http.response.start":
            self.closed = 1008
        elif message["type"] == "websocket.accept":
            self.is_accepted = True
            return
        self._loop.stop()

    def send(self, text: str) -> None:
        """Send a frame."""
        self._to_app.put_nowait({"type": "websocket.receive", "text": text})

    def run(self, until_ms: float) -> tuple[float, tuple[str | bytes, ...]]:
        """Let time pass until a moment, or until the application sends frames; return the time and the frames."""
        if self._loop.is_closed():
            return until_ms, ()
        now = self._run_to(until_ms / 1000)
        frames = tuple(self._said)
        self._said.clear()
        if self._task.done() and not self._task.cancelled():
            if self.closed is None and not self._has_left:
                self.closed = 1006
            failure = self._task.exception()
            if failure is not None:
                self.end()
                raise failure
        return now * 1000, frames

    def hang_up(self) -> None:
        """Close the socket, and let the application end."""
        if self._loop.is_closed():
            return
        self._has_left = True
        self._to_app.put_nowait({"type": "websocket.disconnect", "code": 1000})
        try:
            while True:
                before = self._loop.seconds
                _, frames = self.run(before * 1000)
                if not frames:
                    break
        finally:
            if not self._loop.is_closed():
                self.end()

    def end(self) -> None:
        """Stop the application wherever it is."""
        _OPEN.pop(id(self), None)
        if not self._task.done():
            self._task.cancel()
            for _ in range(_MOST_STEPS):  # each of its last frames stops the loop
                if self._task.done():
                    break
                self._run_to(self._loop.seconds)
        _outside_a_loop(self._shut_down)
        self._loop.close()

    def _shut_down(self) -> None:
        with suppress(RuntimeError):  # something waits for a time that never comes
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())


_OPEN: Final[dict[int, AsgiLine]] = {}
"""The lines whose application has not ended, kept alive because a garbage-collected one can't end properly."""


@atexit.register
def end_open_lines() -> None:
    """Stop the applications of all lines still open, for example at the end of a test."""
    for line in tuple(_OPEN.values()):
        if not line.is_running:
            with suppress(Exception):  # nobody is left to handle the error
                line.end()


def _outside_a_loop(work: Callable[[], T]) -> T:
    """Return the result of running an event loop, in another thread if a loop already runs in this one."""
    if not is_within_a_loop():
        return work()
    from concurrent.futures import ThreadPoolExecutor  # rarely needed

    with ThreadPoolExecutor(1) as threads:
        return threads.submit(work).result()


def is_within_a_loop() -> bool:
    """Return whether an event loop is running in this thread."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def _scope(url: str, headers: Sequence[tuple[str, str]]) -> Message:
    parts = urlsplit(url)
    lines = [("host", parts.netloc), ("upgrade", "websocket"), ("connection", "Upgrade"), *headers]
    return {
        "type": "websocket",
        "asgi": {"version": "3.0", "spec_version": "2.4"},
        "http_version": "1.1",
        "scheme": parts.scheme,
        "path": unquote(parts.path) or "/",
        "raw_path": (parts.path or "/").encode(),
        "query_string": parts.query.encode(),
        "root_path": "",
        "headers": [(name.lower().encode(), value.encode()) for name, value in lines],
        "client": ("192.0.2.1", 50_000),
        "server": (parts.hostname or "", 443),
        "subprotocols": [],
        "state": {},
    }


class SocketLine:
    """A WebSocket to a server, with the websockets package. Its time is virtual, but replies take real time."""

    def __init__(self, url: str, headers: Sequence[tuple[str, str]]) -> None:
        from twilio_fp.testing.streams.websockets import connected

        self.due_ms: float | None = None
        self._socket = connected(url, headers)
        self.closed = self._socket.refused
        self.is_accepted = self.closed is None

    def send(self, text: str) -> None:
        """Send a frame."""
        self._socket.send(text)

    def run(self, until_ms: float) -> tuple[float, tuple[str | bytes, ...]]:
        """Return the moment, and the frames that the server sent before a tenth of a second of silence."""
        frames: list[str | bytes] = []
        while self.closed is None and (frame := self._socket.receive(_SETTLING_SECONDS)) is not None:
            frames.append(frame)
        self.closed = self._socket.close_code if self.closed is None else self.closed
        return until_ms, tuple(frames)

    def hang_up(self) -> None:
        """Close the socket."""
        self._socket.close()

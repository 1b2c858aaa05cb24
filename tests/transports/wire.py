"""Helpers of the tests over real connections: requests, faulty responses, and expected errors."""

from __future__ import annotations

import pickle
import traceback
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from threading import Semaphore
from typing import TYPE_CHECKING, Any

import pytest

from twilio_fp.errors import TransportError
from twilio_fp.http import HttpRequest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from twilio_fp.testing.loopback import Peer, Seen, Server

TOKEN = "0123456789abcdefVerySecret"
PATH = "/2010-04-01/Accounts/AC00000000000000000000000000000000/Messages.json"
SOON = timedelta(seconds=0.3)
PATIENCE = 60
"""How many seconds a test waits for an event that must happen, even on a busy machine."""
MIB = 1024 * 1024


class Clock:
    """The clock that requests in flight use: it stands still, or advances by a step each time it is read."""

    def __init__(self) -> None:
        self.now = 0.0
        self.step = 0.0
        self.reads = Semaphore(0)

    def __call__(self) -> float:
        self.now += self.step
        self.reads.release()
        return self.now


def get(server: Server, path: str = "/", **options: Any) -> HttpRequest:
    return HttpRequest("GET", server.url + path, **options)


def post(server: Server, body: bytes = b"To=%2B1", **options: Any) -> HttpRequest:
    return HttpRequest("POST", server.url + PATH, {"Authorization": f"Basic {TOKEN}"}, body, **options)


def head_of(*lines: str) -> bytes:
    return "".join(f"{line}\r\n" for line in ("HTTP/1.1 200 OK", *lines, "")).encode()


def shown(error: BaseException) -> str:
    """Return all that a tool can show of an error: its chain, and all frames but the tests' with their variables."""
    root = traceback.TracebackException.from_exception(error, capture_locals=True)
    text: list[str] = []
    each: traceback.TracebackException | None = root
    while each is not None:
        text += [
            f"{frame.name} {frame.locals}"
            for frame in each.stack
            if Path(frame.filename).parent != Path(__file__).parent
        ]
        text += each.format_exception_only()
        each = each.__cause__ or each.__context__
    return "\n".join(
        [*text, repr(error), repr(error.__cause__), repr(vars(error)), pickle.dumps(error).decode("latin-1")]
    )


@contextmanager
def fails(*, may_have_executed: bool, timed_out: bool = False, match: str | None = None) -> Iterator[None]:
    with pytest.raises(TransportError, match=match) as caught:
        yield
    error = caught.value
    assert (error.may_have_executed, error.timed_out) == (may_have_executed, timed_out)
    assert error.__cause__ is not None or "more than" in str(error)
    assert "AC000" not in str(error)
    assert TOKEN not in shown(error)


def drips(*pieces: bytes, clock: Clock) -> Callable[[Peer, Seen], None]:
    """Return a responder that sends one byte each time the clock is read, which advances it, and then hangs up."""

    def respond(peer: Peer, _: Seen) -> None:
        clock.step = PATIENCE / 6
        for byte in b"".join(pieces):
            clock.reads.acquire(timeout=0.1)  # a client that never reads the clock gets everything
            peer.send(bytes([byte]))
        peer.hang_up()

    return respond

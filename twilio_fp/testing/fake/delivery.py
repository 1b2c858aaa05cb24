"""Where the fake's requests to the application go: to what is mounted at their address, or to a loopback address."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from typing import Any, Final, TypeAlias, TypeVar
from urllib.parse import urlsplit

from attrs import evolve, field

from twilio_fp.errors import TransportError, UsageError
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.printable import typed
from twilio_fp.record import Record, record
from twilio_fp.testing.fake.applications import Application, Kind, acall, call, kind_of
from twilio_fp.testing.fake.callbacks import Callback
from twilio_fp.testing.fake.connections import NO_ANSWER, connection_of, is_below, plain

__all__ = [
    "Answer",
    "Delivered",
    "Mounted",
    "Places",
    "Steps",
    "adeliver",
    "adrive",
    "deliver",
    "delivering",
    "drive",
    "is_delivering",
    "mounted",
    "place_of",
]

T = TypeVar("T")


@record
class Mounted(Record):
    """An application, and the address below which it answers."""

    url: str
    application: Application
    kind: Kind

    def answers(self, url: str) -> bool:
        """Return whether a request for an address goes to it."""
        return is_below(url, self.url)


def mounted(url: str, application: Application) -> Mounted:
    """Return an application at an address.

    Raises:
        UsageError: the address is not absolute, or the application is none.
    """
    if not isinstance(url, str) or not url.startswith(("http://", "https://")) or not urlsplit(url).netloc:
        raise UsageError(f"url must be absolute, such as https://app.example, got {typed(url)}")
    return Mounted(plain(url).rstrip("/"), application, kind_of(application))


@record
class Answer(Record):
    """What came of a request to the application: a response, or why none came, and what the application raised.

    Args:
        response: what was answered; None where nothing was.
        problem: why nothing was, for people.
        code: the code of that error; 0 where nobody could be reached.
        raised: what the application raised.
    """

    response: HttpResponse | None
    problem: str = ""
    code: int = field(default=0, kw_only=True)
    raised: Exception | None = field(default=None, kw_only=True)


@record(kw_only=True)
class Delivered(Record):
    """A request that the application got.

    Args:
        request: it, signed.
        params: its parameters by name; empty for another body.
        response: what was answered; None where nothing was.
        at: when; virtual time.
    """

    request: HttpRequest
    params: Mapping[str, str]
    response: HttpResponse | None
    at: datetime


_LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})
_DELIVERING: ContextVar[frozenset[int]] = ContextVar("delivering", default=frozenset())

Places: TypeAlias = tuple[Mounted, ...]


def is_delivering(fake: object) -> bool:
    """Return whether this code is called by an application that a fake calls."""
    return id(fake) in _DELIVERING.get()


@contextmanager
def delivering(fake: object) -> Generator[None]:
    """Have what is called within know that a fake waits for it."""
    token = _DELIVERING.set(_DELIVERING.get() | {id(fake)})
    try:
        yield
    finally:
        _DELIVERING.reset(token)


def place_of(places: Places, url: str) -> Mounted | None:
    """Return the application that answers at an address; None where none is mounted there."""
    fitting = [place for place in places if place.answers(url)]
    return max(fitting, key=lambda place: len(place.url), default=None)


def deliver(fake: object, places: Places, callback: Callback) -> Answer:
    """Return what comes of a request to the application."""
    request = callback.request
    place = place_of(places, request.url)
    if place is None:
        return _dialled(callback)
    with delivering(fake):
        try:
            return Answer(call(place.application, request, place.kind))
        except Exception as error:  # noqa: BLE001
            return _raised(error)


async def adeliver(fake: object, places: Places, callback: Callback) -> Answer:
    """Return what comes of a request to the application, in this event loop."""
    request = callback.request
    place = place_of(places, request.url)
    if place is None:
        return _dialled(callback)
    with delivering(fake):
        try:
            return Answer(await acall(place.application, request, place.kind))
        except Exception as error:  # noqa: BLE001
            return _raised(error)


def _raised(error: Exception) -> Answer:
    return Answer(HttpResponse(500, body=b"Internal Server Error"), raised=error)


def _dialled(callback: Callback) -> Answer:
    """Send a request to a server of this machine, which has as long as Twilio waits; nothing else is ever dialled."""
    request = callback.request
    if urlsplit(request.url).hostname not in _LOOPBACK:
        return Answer(None, "nothing is mounted there")
    from twilio_fp.transports.urllib3 import Urllib3Transport

    transport = Urllib3Transport()
    try:
        return Answer(transport(evolve(request, timeout=min(connection_of(callback.url).read, callback.patience))))
    except TransportError as error:
        return Answer(None, str(error), code=NO_ANSWER if error.timed_out and error.may_have_executed else 0)
    finally:
        transport.close()


Steps: TypeAlias = Generator[Callback, Answer, T]
"""Something that asks for requests to be sent and is told what came of each."""


def drive(steps: Generator[Callback, Answer, T], send: Callable[[Callback], Answer]) -> T:
    """Return what the steps return, each request sent by a function."""
    answer: Any = None
    while True:
        try:
            callback = steps.send(answer)
        except StopIteration as stop:
            value: T = stop.value
            return value
        answer = send(callback)


async def adrive(steps: Generator[Callback, Answer, T], send: Callable[[Callback], Any]) -> T:
    """Return what the steps return, each request sent by an asynchronous function."""
    answer: Any = None
    while True:
        try:
            callback = steps.send(answer)
        except StopIteration as stop:
            value: T = stop.value
            return value
        answer = await send(callback)

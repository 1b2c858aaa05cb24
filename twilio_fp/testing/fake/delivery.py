"""Delivery of the fake's requests to the application: to the one mounted at their address, or to a loopback server."""

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
    """An application, and the address below which it handles requests."""

    url: str
    application: Application
    kind: Kind

    def answers(self, url: str) -> bool:
        """Return whether requests to an address go to this application."""
        return is_below(url, self.url)


def mounted(url: str, application: Application) -> Mounted:
    """Return an application at an address.

    Raises:
        UsageError: the address is not absolute, or the application is of no known kind.
    """
    if not isinstance(url, str) or not url.startswith(("http://", "https://")) or not urlsplit(url).netloc:
        raise UsageError(f"url must be absolute, such as https://app.example, got {typed(url)}")
    return Mounted(plain(url).rstrip("/"), application, kind_of(application))


@record
class Answer(Record):
    """The result of a request to the application.

    Args:
        response: the response; None if there was none.
        problem: why there was none, in words.
        code: the code of that error; 0 if nobody could be reached.
        raised: the exception that the application raised, if any.
    """

    response: HttpResponse | None
    problem: str = ""
    code: int = field(default=0, kw_only=True)
    raised: Exception | None = field(default=None, kw_only=True)


@record(kw_only=True)
class Delivered(Record):
    """A request that the application got.

    Args:
        request: the signed request.
        params: its parameters by name; empty if its body is not a form.
        response: the response; None if there was none.
        at: when it was delivered, in virtual time.
    """

    request: HttpRequest
    params: Mapping[str, str]
    response: HttpResponse | None
    at: datetime


_LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})
_DELIVERING: ContextVar[frozenset[int]] = ContextVar("delivering", default=frozenset())

Places: TypeAlias = tuple[Mounted, ...]


def is_delivering(fake: object) -> bool:
    """Return whether this code runs within an application that a fake is calling."""
    return id(fake) in _DELIVERING.get()


@contextmanager
def delivering(fake: object) -> Generator[None]:
    """Let code called within know that a fake is waiting for it."""
    token = _DELIVERING.set(_DELIVERING.get() | {id(fake)})
    try:
        yield
    finally:
        _DELIVERING.reset(token)


def place_of(places: Places, url: str) -> Mounted | None:
    """Return the mounted application that requests to an address go to; None if there is none."""
    matching = [place for place in places if place.answers(url)]
    return max(matching, key=lambda place: len(place.url), default=None)


def deliver(fake: object, places: Places, callback: Callback) -> Answer:
    """Send a request to the application, and return the result."""
    request = callback.request
    place = place_of(places, request.url)
    if place is None:
        return _send_to_server(callback)
    with delivering(fake):
        try:
            return Answer(call(place.application, request, place.kind))
        except Exception as error:  # noqa: BLE001
            return _server_error(error)


async def adeliver(fake: object, places: Places, callback: Callback) -> Answer:
    """Send a request to the application in this event loop, and return the result."""
    request = callback.request
    place = place_of(places, request.url)
    if place is None:
        return _send_to_server(callback)
    with delivering(fake):
        try:
            return Answer(await acall(place.application, request, place.kind))
        except Exception as error:  # noqa: BLE001
            return _server_error(error)


def _server_error(error: Exception) -> Answer:
    return Answer(HttpResponse(500, body=b"Internal Server Error"), raised=error)


def _send_to_server(callback: Callback) -> Answer:
    """Send a request to a server on this machine, with Twilio's timeout; no other host is ever contacted."""
    request = callback.request
    if urlsplit(request.url).hostname not in _LOOPBACK:
        return Answer(None, "no application is mounted there")
    from twilio_fp.transports.urllib3 import Urllib3Transport

    transport = Urllib3Transport()
    try:
        return Answer(transport(evolve(request, timeout=min(connection_of(callback.url).read, callback.timeout))))
    except TransportError as error:
        return Answer(None, str(error), code=NO_ANSWER if error.timed_out and error.may_have_executed else 0)
    finally:
        transport.close()


Steps: TypeAlias = Generator[Callback, Answer, T]
"""A generator that yields requests to send, and is sent the result of each."""


def drive(steps: Generator[Callback, Answer, T], send: Callable[[Callback], Answer]) -> T:
    """Run the steps, with a function that sends each request, and return their result."""
    answer: Any = None
    while True:
        try:
            callback = steps.send(answer)
        except StopIteration as stop:
            value: T = stop.value
            return value
        answer = send(callback)


async def adrive(steps: Generator[Callback, Answer, T], send: Callable[[Callback], Any]) -> T:
    """Run the steps, with an asynchronous function that sends each request, and return their result."""
    answer: Any = None
    while True:
        try:
            callback = steps.send(answer)
        except StopIteration as stop:
            value: T = stop.value
            return value
        answer = await send(callback)

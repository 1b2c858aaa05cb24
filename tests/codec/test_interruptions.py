"""Exceptions from outside (a deadline's handler, Ctrl-C, a task's soft limit) at every line that reads a response."""

from __future__ import annotations

import ctypes
import json
import signal
import sys
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from tests.tracing import raised_under
from twilio_fp.codec import decode, encode
from twilio_fp.codec.json import decode_record
from twilio_fp.codec.reading import parse_json
from twilio_fp.errors import DecodeError, UsageError
from twilio_fp.http import Headers, HttpResponse
from twilio_fp.middleware.retry import retry_after
from twilio_fp.operation import RawOperation, with_response
from twilio_fp.origin import is_readers
from twilio_fp.printable import short_repr
from twilio_fp.record import Record, record
from twilio_fp.rest.api.v2010 import CreateMessage, FetchMessage, ListMessage, Message
from twilio_fp.rest.studio.v2 import FetchExecution
from twilio_fp.rest.video.v1 import FetchRoom

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

WATCHED = {"twilio_fp", "json", "urllib"}  # not email, which catches any exception


class Limit(Exception):  # noqa: N818 -- as celery names it
    """An exception that a task queue may raise."""


class Deadline(TimeoutError):  # noqa: N818 -- as they are named elsewhere
    """An exception that a user's deadline may raise."""


PLANTED: list[Callable[[], BaseException]] = [
    Limit,
    lambda: Deadline("of the caller's own"),
    lambda: ValueError("of the caller's own"),
    lambda: KeyError("of the caller's own"),
    lambda: TypeError("of the caller's own"),
    lambda: IndexError("of the caller's own"),
    lambda: OverflowError("of the caller's own"),
    lambda: RecursionError("of the caller's own"),
    lambda: UnicodeEncodeError("ascii", "text", 0, 1, "of the caller's own"),
    KeyboardInterrupt,
]

MESSAGE = {
    "sid": "SM1",
    "price": "-0.0075",
    "num_segments": "1",
    "date_sent": "Thu, 24 Aug 2023 05:01:45 +0200",
    "date_created": "Thu, 24 Aug 2023 05:01:45 +0000",
    "subresource_uris": {"media": "/x"},
    "Body": "hi",
    "new": [1.5],
}
ODD = MESSAGE | {"price": "much", "date_sent": "soon", "date_updated": 5, "body": [{}], "subresource_uris": [1]}


def body_of(value: Any) -> bytes:
    return json.dumps(value).encode()


ANSWERS: dict[str, tuple[Any, int, bytes]] = {
    "record": (FetchMessage("SM1"), 200, body_of(MESSAGE)),
    "odd record": (with_response(FetchMessage("SM1")), 200, body_of(ODD)),
    "odd JSON": (FetchMessage("SM1"), 200, b'{"sid": "SM1", "price": 1e999, "body": "\xff", "new": NaN}'),
    "ISO 8601": (
        FetchRoom("RM1"),
        200,
        b'{"date_created": "2024-01-02T03:04:05+02:00", "duration": "x"}',
    ),
    "mail's date for ISO 8601": (
        FetchExecution("FW1", "FN1"),
        200,
        b'{"sid": "FN1", "date_created": "Thu, 24 Aug 2023 05:01:45 +0000", "date_updated": "2024-13-01"}',
    ),
    "list": (
        ListMessage(),
        200,
        body_of(
            {
                "messages": [MESSAGE, ODD],
                "next_page_uri": "/2010-04-01/Accounts/AC1/Messages.json?DateSent=2024-01-02&PageSize=2&Page=1&New=a",
            }
        ),
    ),
    "raw": (RawOperation("GET", "api.twilio.com", "/x"), 200, b'{"a": [1, {"b": 0.5}]}'),
    "raw text": (RawOperation("POST", "api.twilio.com", "/x"), 200, b"OK"),
}
FAILING: dict[str, tuple[Any, int, bytes]] = {
    "error": (FetchMessage("SM1"), 400, b'{"code": 21211, "message": "no", "status": 400}'),
    "error in XML": (FetchMessage("SM1"), 404, b"<RestException><Code>20404</Code></RestException>"),
    "no JSON": (FetchMessage("SM1"), 200, b"{"),
    "no object": (FetchMessage("SM1"), 200, b"[1]"),
    "too deep": (RawOperation("GET", "api.twilio.com", "/x"), 200, b"[" * 200 + b"]" * 200),
    "no address": (ListMessage(), 200, b'{"messages": [], "next_page_uri": "https://[x/"}'),
}


def at_line(number: int, act: Callable[[], object]) -> Callable[[FrameType, str, object], Any]:
    """Return a trace function that acts at one line of the code that reads a response, counted from 1."""
    left = number

    def trace(frame: FrameType, event: str, _: object) -> Any:
        nonlocal left
        if str(frame.f_globals.get("__name__", "")).partition(".")[0] not in WATCHED:
            return None
        if event == "line":
            left -= 1
            if left == 0:
                act()
        return trace

    return trace


def interrupted(work: Callable[[], object], number: int, act: Callable[[], object]) -> BaseException | None:
    """Run the work, act at that line of it, and return the exception that it raised."""
    return raised_under(at_line(number, act), work)


def assert_passes(work: Callable[[], object], planted: list[Callable[[], BaseException]]) -> None:
    """Assert that an exception passes unchanged through every line of the work, with a different class each time."""
    usual = interrupted(work, 0, lambda: None)
    number = 0
    for number in range(1, 10_000):
        thrown: list[BaseException] = []

        def throw(thrown: list[BaseException] = thrown, number: int = number) -> None:
            thrown.append(planted[number % len(planted)]())
            raise thrown[0]

        caught = interrupted(work, number, throw)
        if not thrown:
            assert repr(caught) == repr(usual)
            break
        assert caught is thrown[0], f"at line {number}"
        assert thrown[0].__cause__ is None
    assert 5 < number < 9_000


@pytest.mark.parametrize("name", [*ANSWERS, *FAILING])
def test_an_exception_from_outside_passes_unchanged_at_every_line_of_decode(name: str) -> None:
    operation, status, body = (ANSWERS | FAILING)[name]
    response = HttpResponse(status, {"Content-Type": "application/json"}, body)
    assert_passes(lambda: decode(operation, response), PLANTED)


@pytest.mark.parametrize("make", PLANTED, ids=lambda make: type(make()).__name__)
def test_an_exception_passes_unchanged_at_every_line_that_writes_a_request(make: Callable[[], BaseException]) -> None:
    operation = CreateMessage(to="+1", from_="+2", body="text", send_at=datetime(2024, 1, 1, tzinfo=UTC))
    assert_passes(lambda: encode(operation, account_sid="AC1"), [make])
    assert_passes(lambda: Headers([("Accept", "*/*"), ("X", "x")]), [make])


@pytest.mark.parametrize("make", PLANTED, ids=lambda make: type(make()).__name__)
def test_an_exception_passes_unchanged_at_every_line_that_reads_retry_after(make: Callable[[], BaseException]) -> None:
    busy = HttpResponse(503, {"Retry-After": "Mon, 01 Jan 2024 00:00:00 GMT"})
    assert_passes(lambda: retry_after(busy, datetime(2024, 1, 1, tzinfo=UTC)), [make])


@pytest.mark.parametrize("make", PLANTED, ids=lambda make: type(make()).__name__)
def test_an_exception_passes_unchanged_at_every_line_that_reads_a_record(make: Callable[[], BaseException]) -> None:
    for members in (MESSAGE, ODD):
        assert_passes(lambda members=members: decode_record(Message, members), [make])  # type: ignore[misc]


@pytest.mark.parametrize("make", PLANTED, ids=lambda make: type(make()).__name__)
def test_an_exception_from_outside_passes_unchanged_at_every_line_of_an_errors_text(
    make: Callable[[], BaseException],
) -> None:
    @record
    class Point(Record):
        x: Any

    for value in (Point([1]), 10**5000):
        assert_passes(lambda value=value: short_repr(value), [make])  # type: ignore[misc]


@pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="there are no such signals here")
@pytest.mark.parametrize("make", PLANTED, ids=lambda make: type(make()).__name__)
def test_a_signal_handlers_exception_passes_unchanged(make: Callable[[], BaseException]) -> None:
    error = make()

    def handle(*_: object) -> None:
        raise error

    main, before, traced = threading.get_ident(), signal.signal(signal.SIGALRM, handle), sys.gettrace()
    response = HttpResponse(200, (), body_of(ODD))
    try:
        for number in (20, 60, 100):
            sys.settrace(at_line(number, lambda: signal.pthread_kill(main, signal.SIGALRM)))
            try:
                with pytest.raises(type(error)) as caught:
                    decode(FetchMessage("SM1"), response)
            finally:
                sys.settrace(traced)
            assert caught.value is error
    finally:
        signal.signal(signal.SIGALRM, before)


def test_an_exception_set_by_another_thread_is_not_the_readers() -> None:
    work = threading.Event()

    def throw() -> None:
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(threading.get_ident()), ctypes.py_object(ValueError))

    for number in range(1, 200):
        caught = interrupted(lambda: (decode_record(Message, ODD), work.wait(0)), number, throw)
        assert type(caught) is ValueError, f"at line {number}"
        assert not caught.args


def test_the_readers_own_errors_are_still_recognised() -> None:
    for read, odd in ((parse_json, b"{"), (parse_json, b"[" * 100_000), (parse_json, b"\xff"), (parse_json, b"1e999")):
        with pytest.raises(DecodeError):
            read(odd)
    for error in (ValueError(), Limit(), UsageError("said"), KeyboardInterrupt()):
        with pytest.raises(type(error)) as caught:
            raise error
        assert not is_readers(caught.value)


class Loud:
    def __repr__(self) -> str:
        raise ValueError("this can't be shown")


@pytest.mark.parametrize("value", [Loud(), [Loud()], 10**5000], ids=["own", "inner", "long"])
def test_a_value_whose_repr_fails_is_shown_by_its_type(value: object) -> None:
    assert short_repr(value) == f"a value of type {type(value).__name__}"

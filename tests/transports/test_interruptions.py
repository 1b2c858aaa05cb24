"""Exceptions from outside (a deadline's handler, Ctrl-C, a task's soft limit) at every point of an exchange."""

from __future__ import annotations

import errno
import gc
import signal
import ssl
import sys
import threading
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from tests.tracing import raised_under
from tests.transports.wire import MIB, SOON, TOKEN, fails, post, shown
from twilio_fp import AuthToken, Client, CreateMessage, FetchMessage, is_repeatable
from twilio_fp.effect import Exchange
from twilio_fp.errors import AmbiguousError, ApiError, OperationError, TransportError, UsageError
from twilio_fp.http import HttpRequest
from twilio_fp.middleware import Retry
from twilio_fp.operation.naming import with_request
from twilio_fp.testing.loopback import Peer, Seen, Server, proxy, replies
from twilio_fp.transports import Urllib3Transport
from twilio_fp.transports._origin import is_connection_failure
from twilio_fp.transports.httpx import HttpxTransport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

    Serve = Callable[..., Server]

WHO = AuthToken(account_sid="AC1", token=TOKEN)
OURS = ("_incoming.py", "_connections.py", "_exchange.py", "_per_process.py")
# Not ssl.py and socket.py: where one wraps the other, a file descriptor belongs to two sockets, which close it twice.
WATCHED = ("transports", "urllib3", "http/client.py")


class Deadline(TimeoutError):  # noqa: N818 -- as they are named elsewhere
    """A caller's own deadline."""


class Limit(Exception):  # noqa: N818 -- as celery names it
    """A task queue's time limit."""


OUTSIDE_ERRORS: list[Callable[[], BaseException]] = [
    lambda: Deadline("of the caller's own"),
    lambda: TimeoutError("timed out"),
    lambda: OSError(errno.EPIPE, "Broken pipe"),
    lambda: InterruptedError(errno.EINTR, "Interrupted"),
    lambda: ValueError("of the caller's own"),
    KeyboardInterrupt,
    Limit,
]


def at_point(number: int, act: Callable[[], None], watched: tuple[str, ...] = WATCHED, *, opcodes: bool = False) -> Any:
    """Return a trace function that calls ``act`` at one point of the watched code, counted from 1."""
    remaining = number

    def trace(frame: FrameType, event: str, _: object) -> Any:
        nonlocal remaining
        name = frame.f_code.co_filename
        if not any(part in name for part in watched) or "tests" in Path(name).parts:
            return None
        frame.f_trace_opcodes = opcodes
        if event in {"line", "opcode"}:
            remaining -= 1
            if remaining == 0:
                act()
        return trace

    return trace


def interrupted(
    work: Callable[[], object],
    error: BaseException,
    number: int,
    watched: tuple[str, ...] = WATCHED,
    *,
    opcodes: bool = False,
) -> BaseException | None:
    """Run the work, raise an exception at that point, and return the exception that the work raises, if any."""

    def throw() -> None:
        raise error

    return raised_under(at_point(number, throw, watched, opcodes=opcodes), work)


def echo(peer: Peer, seen: Seen) -> None:
    peer.reply(seen.body)


@pytest.fixture(params=["plain", "tls", "tunnel"])
def setup(request: pytest.FixtureRequest, serve: Serve, tls: ssl.SSLContext, ca_bundle: Path) -> Any:
    """Return a server, a factory of transports to it, and the step between the lines that are tried."""
    server = serve(echo, tls=None if request.param == "plain" else tls)
    settings: dict[str, Any] = {"ca_bundle": str(ca_bundle)}
    if request.param == "tunnel":
        settings["proxy"] = serve(proxy).url.replace("://", f"://user:{TOKEN}@")
    return server, lambda: Urllib3Transport(**settings), 1 if request.param == "plain" else 5


@pytest.mark.parametrize("make", OUTSIDE_ERRORS)
def test_an_exception_from_outside_passes_unchanged_through_the_idna_codec(make: Any, serve: Serve) -> None:
    request, number = post(serve(echo)), 0
    for number in range(1, 100):
        with Urllib3Transport() as transport:
            error = make()
            caught = interrupted(lambda: transport(request), error, number, ("encodings",))
            if caught is None:
                break
            assert caught is error
    assert 1 < number < 100


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_an_exception_from_outside_passes_unchanged_at_every_line_of_a_first_send(setup: Any) -> None:
    server, make, step = setup
    number = 0
    for number in range(1, 10_000, step):
        with make() as transport:
            error = OUTSIDE_ERRORS[number % len(OUTSIDE_ERRORS)]()
            caught = interrupted(lambda: transport(post(server, b"interrupted")), error, number)
            if caught is None:
                break
            assert transport(post(server, b"next")).body == b"next"
        assert caught is error, f"at point {number}"
        assert caught.__cause__ is None
        assert TOKEN not in shown(caught), f"at point {number}"
    assert 100 < number < 9_000
    gc.collect()  # collects sockets that were interrupted while they were created


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_an_exception_from_outside_passes_unchanged_at_every_instruction_of_a_later_send(serve: Serve) -> None:
    server = serve(echo)
    number = 0
    with Urllib3Transport() as transport:
        for number in range(1, 100_000):
            assert transport(post(server, b"first")).body == b"first"
            error = OUTSIDE_ERRORS[number % len(OUTSIDE_ERRORS)]()
            caught = interrupted(lambda: transport(post(server, b"interrupted")), error, number, opcodes=True)
            if caught is None:
                break
            assert caught is error, f"at point {number}"
            assert TOKEN not in shown(caught), f"at point {number}"
    assert 1_000 < number < 90_000
    gc.collect()


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_an_exception_from_outside_locks_no_connection_of_httpcore_for_ever(serve: Serve) -> None:
    server, numbers, faults = serve(echo), [0], list[str]()

    def sweep() -> None:
        with HttpxTransport() as transport:
            for number in range(1, 1_000):
                numbers.append(number)
                assert transport(post(server, b"first")).body == b"first"
                error = OUTSIDE_ERRORS[number % len(OUTSIDE_ERRORS)]()
                send = partial(transport, post(server, b"interrupted"))
                caught = interrupted(send, error, number, ("httpcore/_synchronization",))
                if caught is None:
                    break
                if caught is not error or TOKEN in shown(caught):
                    faults.append(f"{caught!r} at point {number}")

    thread = Thread(target=sweep, daemon=True)
    thread.start()
    thread.join(60)
    assert not thread.is_alive(), f"no request is sent after an exception at point {numbers[-1]}"
    assert faults == []
    assert 5 < numbers[-1] < 1_000
    gc.collect()


CAUGHT_TYPES: list[Callable[[], BaseException]] = [
    lambda: IndexError("of the caller's own"),
    lambda: BlockingIOError(errno.EAGAIN, "of the caller's own"),
    lambda: ssl.SSLWantReadError(2, "of the caller's own"),
    lambda: FileNotFoundError(errno.ENOENT, "of the caller's own"),
]
"""Errors of the types that the transport's code catches."""
BLOCKING = [
    (Urllib3Transport, ("twilio_fp/transports",)),
    # Not modules that hold a lock by ``with``: only a trace function sees the end of the block as a line.
    (
        HttpxTransport,
        ("transports/httpx.py", *(f"transports/_{name}.py" for name in ("attempt", "incoming", "content"))),
    ),
]


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("make_error", CAUGHT_TYPES)
@pytest.mark.parametrize(("make", "watched"), BLOCKING)
def test_no_exception_from_outside_is_mistaken_for_a_connection_failure(
    make: Any, watched: tuple[str, ...], make_error: Callable[[], BaseException], serve: Serve
) -> None:
    server, number, large = serve(echo), 0, bytes(40_000)
    with make(pool_size=1) as transport:
        for number in range(1, 2_000, 3):
            assert transport(post(server, b"first")).body == b"first"
            error = make_error()
            caught = interrupted(lambda: transport(post(server, large)), error, number, watched)
            if caught is None:
                break
            assert caught is error, f"at point {number}"
    assert 50 < number < 1_900
    gc.collect()


OTHER_REQUESTS_ERRORS: list[Callable[[], OperationError]] = [
    lambda: TransportError("of another request", may_have_executed=False),
    lambda: ApiError(status=429),
    lambda: ApiError(status=503),
]


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("make", OTHER_REQUESTS_ERRORS)
@pytest.mark.parametrize(("transport", "watched"), BLOCKING)
@pytest.mark.parametrize("middleware", [(), (Retry(shortest=timedelta()),)])
def test_an_error_of_an_interrupting_request_says_nothing_about_the_interrupted_one(
    middleware: Any, transport: Any, watched: tuple[str, ...], make: Callable[[], OperationError], serve: Serve
) -> None:
    def respond(peer: Peer, _: Seen) -> None:
        peer.reply(b'{"sid": "SM1"}', status="201 Created")

    server, number, other = serve(respond), 0, Exchange(HttpRequest("GET", "https://api.twilio.com/"))
    with Client(WHO, transport=transport(), base_url=server.url, middleware=middleware) as client:
        for number in range(1, 3_000, 5):
            error = with_request(make(), evolve(other, operation=FetchMessage("SM1")))
            create = CreateMessage(to="+1", from_="+2", body=f"text {number}.")
            caught = interrupted(partial(client, create), error, number, watched)
            sent = [seen for seen in server.requests if b"Body=text+%d." % number in seen.body]
            assert len(sent) <= 1, f"at point {number}"
            if caught is None:
                break
            assert (type(caught), caught.args) == (type(error), error.args)
            assert not is_repeatable(caught), f"at point {number}"
            assert vars(caught) == vars(error) | {"after_work": True}
    assert 50 < number < 2_900
    gc.collect()


def test_after_an_interrupting_error_a_middleware_mistake_counts_as_sent() -> None:
    other = with_request(make := OTHER_REQUESTS_ERRORS[0](), Exchange(HttpRequest("GET", "https://api.twilio.com/")))

    def mistaken(handler: Any) -> Any:
        def handle(exchange: Exchange) -> Any:
            try:
                return (yield from handler(exchange))
            except TransportError:
                raise UsageError("a mistake") from None

        return handle

    def fails_with(error: BaseException) -> Callable[[HttpRequest], Any]:
        def transport(_: HttpRequest) -> Any:
            raise error

        return transport

    for error, expected in ((make, UsageError), (other, AmbiguousError)):
        client = Client(WHO, transport=fails_with(error), middleware=[mistaken])
        with pytest.raises(expected):
            client(CreateMessage(to="+1", from_="+2", body="x"))


@contextmanager
def handler(error: BaseException) -> Iterator[Callable[..., None]]:
    """Yield a function that sends this thread a signal whose handler raises the error."""

    def handle(*_: object) -> None:
        raise error

    main, before = threading.get_ident(), signal.signal(signal.SIGALRM, handle)
    try:
        yield lambda *_: signal.pthread_kill(main, signal.SIGALRM)
    finally:
        signal.signal(signal.SIGALRM, before)


@pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="needs SIGALRM")
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("make_error", OUTSIDE_ERRORS)
@pytest.mark.parametrize("where", ["response", "send", "connect"])
def test_a_signal_handlers_exception_passes_unchanged(
    where: str, make_error: Callable[[], BaseException], serve: Serve
) -> None:
    error = make_error()
    with handler(error) as interrupt:

        def respond(peer: Peer, _: Seen) -> None:
            interrupt()
            peer.hold()

        server = serve(respond, greet=(lambda peer: (interrupt(), peer.hold())) if where == "send" else None)
        request, settings = post(server, bytes(16 * MIB) if where == "send" else b""), dict[str, Any]()
        if where == "connect":
            settings["proxy"] = server.url.replace("://", f"://user:{TOKEN}@")
            request = HttpRequest("POST", "https://api.twilio.test/", request.headers)
        with Urllib3Transport(**settings) as transport, pytest.raises(type(error)) as caught:
            transport(request)
    assert caught.value is error
    if where != "send":  # its request is too large to render quickly
        assert TOKEN not in shown(error)
    assert any(frame.name == "handle" for frame in caught.traceback)


def test_an_exception_set_by_another_thread_is_not_a_connection_failure() -> None:
    for error in (TimeoutError(), OSError(), Deadline("x"), ValueError()):
        assert not is_connection_failure(error)
    for error in (TimeoutError("timed out"), OSError(errno.EPIPE, "Broken pipe"), ssl.SSLEOFError(8, "EOF")):
        assert is_connection_failure(error)


def test_a_package_that_replaces_the_sockets_counts_as_the_connection(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class TimedOut(TimeoutError):  # noqa: N818 -- as it is named there
        pass

    TimedOut.__module__ = "gevent._socketcommon"
    assert not is_connection_failure(TimedOut("timed out"))
    monkeypatch.setattr("socket.getaddrinfo", TimedOut)
    assert is_connection_failure(TimedOut("timed out"))


def test_a_signal_handler_may_use_the_client_at_every_line_of_its_first_send(serve: Serve) -> None:
    server = serve(echo)
    Urllib3Transport()(post(server))  # imports all modules
    failures: list[BaseException] = []

    def work() -> None:
        number, done = 0, True
        while done:
            number += 1
            done = False
            with Urllib3Transport() as transport:

                def handle(transport: Urllib3Transport = transport) -> None:
                    nonlocal done
                    done = True
                    assert transport(post(server, b"handler")).body == b"handler"

                sys.settrace(at_point(number, handle, OURS))
                try:
                    assert transport(post(server, b"first")).body == b"first"
                except BaseException as error:  # noqa: BLE001 -- handed to the test's own thread
                    failures.append(error)
                    return
                finally:
                    sys.settrace(None)
        assert number > 50

    thread = Thread(target=work, daemon=True)
    thread.start()
    thread.join(60)
    assert not thread.is_alive(), "the thread waits for itself"
    assert failures == []


def test_a_request_whose_head_is_partly_sent_was_not_executed(serve: Serve) -> None:
    server = serve(replies(), greet=lambda peer: peer.hold())
    headers = {"Authorization": f"Basic {TOKEN}", "X": "x" * 16 * MIB}
    with Urllib3Transport() as transport, fails(may_have_executed=False, timed_out=True):
        transport(HttpRequest("POST", server.url, headers, b"x", SOON))
    assert server.requests == []

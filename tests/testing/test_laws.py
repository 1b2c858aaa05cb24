"""Every transport of this library under the laws that a user's own can run."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
from contextlib import ExitStack
from contextvars import ContextVar
from datetime import timedelta
from functools import partial
from pathlib import Path
from socket import MSG_PEEK
from tempfile import mkdtemp
from threading import Barrier, Event, Semaphore
from time import monotonic
from traceback import walk_tb
from typing import TYPE_CHECKING, Any

import pytest
from anyio.from_thread import start_blocking_portal

from twilio_fp.errors import TransportError, UsageError
from twilio_fp.http import Headers, HttpRequest, HttpResponse
from twilio_fp.testing import AsyncCassette, Cassette, TableTransport
from twilio_fp.testing.laws import Law, transport_laws
from twilio_fp.testing.laws.law import SOON, Case, expect, fails, get, post
from twilio_fp.testing.loopback import Peer, Seen, Server, replies, sends
from twilio_fp.transports import (
    AiohttpTransport,
    AsyncHttpxTransport,
    HttpxTransport,
    Urllib3Transport,
    _attempt,
    _per_process,
    in_threads,
)
from twilio_fp.transports._async_incoming import AsyncIncomingResponse
from twilio_fp.transports._attempt import Attempt
from twilio_fp.transports._content import Content
from twilio_fp.transports._incoming import IncomingResponse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture(autouse=True)
def _no_proxies_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)


def threaded(**settings: Any) -> Any:
    return in_threads(Urllib3Transport(**settings))


def recording(make: Callable[..., Any]) -> Callable[..., Any]:
    """Return a factory of cassettes that record through such transports."""
    is_async = make not in {Urllib3Transport, HttpxTransport}

    def made(**settings: Any) -> Any:
        path = Path(mkdtemp(dir=_here.get())) / "cassette.jsonl"
        return (AsyncCassette if is_async else Cassette)(path, "all", transport=make(**settings))

    return made


def answering(**settings: Any) -> Any:
    """Return a table whose only answer is a transport's."""
    transport = Urllib3Transport(**settings)
    _open.get().callback(transport.close)
    return TableTransport(transport)


_open: ContextVar[ExitStack] = ContextVar("transports to close after the test")
_here: ContextVar[str] = ContextVar("directory of recorded cassettes")


@pytest.fixture(autouse=True)
def _a_place_for_cassettes(tmp_path: Path) -> Iterator[None]:
    _here.set(str(tmp_path))
    with ExitStack() as stack:
        _open.set(stack)
        yield


MAKERS: dict[str, Callable[..., Any]] = {
    "urllib3": Urllib3Transport,
    "threads": threaded,
    "aiohttp": AiohttpTransport,
    "httpx": HttpxTransport,
    "async-httpx": AsyncHttpxTransport,
    "table": answering,
    "cassette": recording(Urllib3Transport),
    "cassette-httpx": recording(HttpxTransport),
    "cassette-aiohttp": recording(AiohttpTransport),
}


OWN = ["urllib3", "threads", "aiohttp", "httpx", "async-httpx"]


@pytest.mark.parametrize("law", transport_laws(), ids=str)
@pytest.mark.parametrize("name", MAKERS)
def test_a_transport_obeys_the_law(name: str, law: Law) -> None:
    law.check(MAKERS[name])


# httpcore leaves generators of its own to the collector, of which trio warns.
@pytest.mark.filterwarnings("ignore:Async generator 'httpcore", "ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("law", transport_laws(), ids=str)
def test_httpx_obeys_the_law_under_trio(law: Law) -> None:
    with start_blocking_portal("trio") as portal:
        law.check(AsyncHttpxTransport, run=portal.call)


def _over_at_once(case: Case) -> None:
    with Server(replies()) as server, case.subject() as subject:
        with fails(may_have_executed=False, timed_out=True, what="a timeout that expires immediately"):
            subject.send(post(server, timeout=timedelta(microseconds=1)))
        expect("the requests that arrive", server.requests, [])


@pytest.mark.parametrize("name", MAKERS)
def test_a_timeout_that_expires_before_sending_is_reported_as_one(name: str) -> None:
    Law("reports that nothing was sent if the timeout expires immediately", frozenset(), _over_at_once).check(
        MAKERS[name]
    )


def _not_trusted_for_long(case: Case) -> None:
    with Server(replies()) as server, case.subject() as subject:
        for _ in range(3):
            subject.send(get(server))
        expect("the number of connections", server.connections, 3)


@pytest.mark.parametrize("name", MAKERS)
def test_an_old_connection_is_not_reused(name: str) -> None:
    make = partial(MAKERS[name], keep_alive=timedelta(microseconds=1))
    Law("opens another connection if the last is too old", frozenset(), _not_trusted_for_long).check(make)


def _closed_at_once(case: Case) -> None:
    ended = Event()

    def refuses(peer: Peer, _: Seen) -> None:
        peer.send(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 9\r\n\r\n")
        if not peer.sock.recv(1):
            ended.set()
        peer.hang_up()

    with Server(refuses) as server, case.subject(proxy=server.url) as subject:
        with fails(may_have_executed=True, what="the proxy's own response"):
            subject.send(HttpRequest("GET", "http://api.twilio.test/"))
        expect("whether its connection is closed", ended.wait(60), True)


@pytest.mark.parametrize("name", MAKERS)
def test_a_connection_with_an_unusable_response_is_closed(name: str) -> None:
    Law("closes the connection of an unusable response", frozenset(), _closed_at_once).check(MAKERS[name])


def own(request: HttpRequest) -> HttpResponse:
    """Send as the documentation's example does."""
    import http.client
    from urllib.parse import urlsplit

    parts = urlsplit(request.url)
    connection = http.client.HTTPConnection(parts.netloc, timeout=10)
    try:
        connection.connect()
    except OSError as error:
        raise TransportError(str(error), may_have_executed=False) from error
    try:
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        connection.putrequest(request.method, target or "/", skip_accept_encoding=True)
        for name, value in request.headers.reveal():
            connection.putheader(name, value.encode("latin-1"))
        if request.body or request.method in {"POST", "PUT", "PATCH"}:
            connection.putheader("Content-Length", str(len(request.body)))
        connection.endheaders(request.body)
        answer = connection.getresponse()
        return HttpResponse(answer.status, answer.getheaders(), answer.read())
    except (OSError, http.client.HTTPException) as error:
        raise TransportError(str(error) or "broken", may_have_executed=True) from error
    finally:
        connection.close()


def test_a_custom_transport_learns_which_laws_it_violates() -> None:
    broken: list[str] = []
    for law in transport_laws(settings=()):
        if "timeout" in law.name:  # its socket's is not the exchange's
            continue
        try:
            law.check(lambda: own)
        except AssertionError as error:
            broken.append(f"{law}: {error}")
        except (TransportError, OSError) as error:
            broken.append(f"{law}: {error!r}")
    names = {each.partition(":")[0] for each in broken}
    assert {"decodes gzip and deflate content", "rejects content that can't be decoded"} <= names
    assert not names & {"sends the request unchanged", "returns the response unchanged", "does not follow redirects"}


def test_an_unknown_setting_is_rejected() -> None:
    with pytest.raises(UsageError, match=r"settings must be names from ca_bundle, .*, got 'pool'"):
        transport_laws(settings=["pool"])


def test_a_violated_law_says_what_is_required() -> None:
    law = next(law for law in transport_laws() if law.name == "does not follow redirects")
    with pytest.raises(AssertionError, match="the status must be 301, got 200"):
        law.check(lambda: lambda request: HttpResponse(200))


@pytest.mark.parametrize("name", MAKERS)
def test_an_unsendable_request_is_rejected_before_connecting(name: str) -> None:
    def refused(case: Case) -> None:
        with Server(replies()) as server, case.subject() as subject:
            for headers in ({"X-Name": "Łukasz"}, {"Content-Length": "3"}, {"Transfer-Encoding": "chunked"}):
                with pytest.raises(UsageError) as caught:
                    subject.send(HttpRequest("POST", server.url, headers, b"ab"))
                frames = {Path(frame.f_code.co_filename).stem for frame, _ in walk_tb(caught.tb)}
                expect("the frames that hold the request", frames & {"_destination"}, set())
            expect("the number of connections", server.connections, 0)

    Law("rejects a request that can't be sent", frozenset(), refused).check(MAKERS[name])


class Stop(BaseException):
    """An exception that no library catches."""


@pytest.mark.parametrize("name", MAKERS)
def test_an_interrupt_before_anything_is_sent_shows_no_headers(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: Headers) -> Any:
        raise Stop

    def passes(case: Case) -> None:
        with case.subject() as subject:
            monkeypatch.setattr(Headers, "reveal", interrupted)
            with pytest.raises(Stop) as caught:
                subject.send(HttpRequest("GET", "http://api.twilio.test/"))
            expect(
                "the frames that hold headers", {Path(e.path).stem for e in caught.traceback} & {"_destination"}, set()
            )

    Law("lets an interrupt pass", frozenset(), passes).check(MAKERS[name])


@pytest.mark.parametrize("streamed", [False, True])
@pytest.mark.parametrize("error", [Stop(), TimeoutError("the caller's own")], ids=repr)
@pytest.mark.parametrize("name", ["aiohttp", "httpx", "async-httpx"])
def test_an_interrupt_while_reading_a_response_passes_and_closes_the_connection(
    name: str, error: BaseException, streamed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = Event()

    def answer(peer: Peer, _: Seen) -> None:
        peer.reply(b"body")
        if not peer.sock.recv(1, MSG_PEEK):
            ended.set()

    def interrupted(_: Content) -> Any:
        raise error

    def passes(case: Case) -> None:
        with Server(answer) as server, case.subject() as subject:
            with monkeypatch.context() as patch:
                patch.setattr(Content, "next", interrupted)
                with pytest.raises(type(error)) as caught:
                    (subject.stream if streamed else subject.send)(get(server))
            expect("the exception", caught.value, error)
            expect("whether the connection is closed", ended.wait(60), True)
            expect("the next body", subject.send(get(server)).body, b"body")
            expect("the number of connections", server.connections, 2)

    Law("lets an interrupt pass", frozenset(), passes).check(MAKERS[name])


@pytest.mark.parametrize("name", OWN)
def test_a_stream_can_be_read_once_and_only_in_its_block(name: str) -> None:
    def once(case: Case) -> None:
        async def read() -> None:
            async with subject.transport.stream(get(server)) as answer:
                expect("the pieces", [piece async for piece in answer], [b"body"])
                if name != "threads":
                    with pytest.raises(UsageError, match="this stream has ended"):
                        aiter(answer)
                    expect("its repr", repr(answer), f"<response to GET {server.url}>")
            async with subject.transport.stream(get(server)) as answer:
                pass
            with pytest.raises(UsageError, match="this stream has ended"):
                await anext(aiter(answer))

        with Server(replies(b"body")) as server, case.subject() as subject:
            if subject.is_async:
                subject._run(read)
                return
            with subject.transport.stream(get(server)) as answer:
                expect("the pieces", list(answer), [b"body"])
                with pytest.raises(UsageError, match="this stream has ended"):
                    next(iter(answer))
                expect("its repr", repr(answer), f"<response 200 to GET {server.url}>")
            with subject.transport.stream(get(server)) as answer:
                pass
            with pytest.raises(UsageError, match="this stream has ended"):
                next(iter(answer))

    Law("reads a stream once", frozenset(), once).check(MAKERS[name])


@pytest.mark.parametrize("kind", [IncomingResponse, AsyncIncomingResponse])
def test_a_half_built_response_has_a_repr(kind: Any) -> None:
    assert repr(object.__new__(kind)) == f"{kind.__name__}(…)"


@pytest.mark.parametrize(("kept", "opened"), [(1, 9), (2, 8), (5, 5)])
@pytest.mark.parametrize("name", OWN)
def test_as_many_connections_are_kept_as_the_pool_size(name: str, kept: int, opened: int) -> None:
    together = Barrier(5)

    def answer(peer: Peer, _: Seen) -> None:
        together.wait(60)
        peer.reply()

    def bounded(case: Case) -> None:
        with Server(answer) as server, case.subject(pool_size=kept) as subject:
            for _ in range(2):
                subject.together([get(server)] * 5)
            expect("the number of connections", server.connections, opened)

    Law("keeps as many connections as configured", frozenset(), bounded).check(MAKERS[name])


@pytest.mark.parametrize("name", ["aiohttp", "async-httpx"])
def test_closing_ends_exchanges_in_progress(name: str) -> None:
    arrived, ended = Event(), Event()

    def watch(peer: Peer, _: Seen) -> None:
        arrived.set()
        if not peer.sock.recv(1):
            ended.set()
        peer.hang_up()

    def ends(case: Case) -> None:
        async def closed() -> None:
            task = asyncio.create_task(subject.transport(get(server)))
            await asyncio.to_thread(arrived.wait, 60)
            await subject.transport.aclose()
            expect("whether the connection is closed", await asyncio.to_thread(ended.wait, 60), True)
            with fails(may_have_executed=True, what="an exchange ended by closing"):
                await task

        with Server(watch) as server, case.subject() as subject:
            subject._run(closed)

    Law("ends exchanges in progress", frozenset(), ends).check(MAKERS[name])


def test_data_received_by_aiohttp_can_be_read_after_closing() -> None:
    def read(case: Case) -> None:
        async def closed() -> list[bytes]:
            async with subject.transport.stream(get(server)) as answer:
                pieces: list[bytes] = []
                async for piece in answer:
                    pieces.append(piece)
                    await subject.transport.aclose()
                return pieces

        with Server(replies(b"body")) as server, case.subject() as subject:
            expect("the pieces", subject._run(closed), [b"body"])

    Law("returns received data after it was closed", frozenset(), read).check(AiohttpTransport)


def test_a_task_cancelled_at_its_timeout_is_cancelled(monkeypatch: pytest.MonkeyPatch) -> None:
    arrived, passed = Event(), 0

    def holds(peer: Peer, _: Seen) -> None:
        arrived.set()
        peer.hold()

    def cancels(case: Case) -> None:
        async def cancelled() -> None:
            nonlocal passed
            loop = asyncio.get_running_loop()
            monkeypatch.setattr(loop, "time", lambda: monotonic() + passed)
            task = asyncio.create_task(subject.transport(get(server)))
            await asyncio.to_thread(arrived.wait, 60)
            loop.call_later(60, task.cancel)
            passed = 100  # so that both come in one turn of the loop
            with pytest.raises(asyncio.CancelledError):
                await task

        with Server(holds) as server, case.subject(timeout=timedelta(seconds=60)) as subject:
            subject._run(cancelled)

    Law("lets a cancellation pass", frozenset(), cancels).check(AiohttpTransport)


@pytest.mark.parametrize("name", ["urllib3", "httpx"])
def test_a_child_process_does_not_use_inherited_connections(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def opens_its_own(case: Case) -> None:
        with Server(replies()) as server, case.subject() as subject:
            subject.send(get(server))
            monkeypatch.setattr(_per_process, "getpid", lambda: -1)
            subject.send(get(server))
            expect("the number of connections", server.connections, 2)

    Law("opens its own connections in each process", frozenset(), opens_its_own).check(MAKERS[name])


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize(("kind", "step"), [(Attempt, "remaining"), (Headers, "of_valid"), (Content, "next")])
def test_after_an_interrupt_httpx_reuses_no_connection_to_the_host(
    kind: type, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    together, ended = Barrier(2), Semaphore(0)

    def answer(peer: Peer, seen: Seen) -> None:
        if seen.line.startswith("GET"):
            together.wait(60)
        peer.reply(b"body")
        if not peer.sock.recv(1, MSG_PEEK):
            ended.release()

    def interrupted(_: object) -> Any:
        raise Stop

    def drops(case: Case) -> None:
        with Server(answer) as server, case.subject() as subject:
            subject.together([get(server)] * 2)
            with monkeypatch.context() as patch:
                patch.setattr(kind, step, interrupted)
                with pytest.raises(Stop) as caught:
                    subject.send(post(server))
            expect("whether its connection is closed", ended.acquire(timeout=60), True)
            subject.send(post(server))
            expect("the number of connections", server.connections, 3)
            del caught

    Law("reuses no connection after an interrupt", frozenset(), drops).check(HttpxTransport)
    gc.collect()


@pytest.mark.parametrize("name", ["aiohttp", "httpx", "async-httpx"])
def test_a_transport_shows_its_settings_and_equals_only_itself(name: str) -> None:
    made, other = (MAKERS[name](proxy="http://me:hidden@proxy.test") for _ in range(2))
    shown = repr(Urllib3Transport(proxy="http://me:hidden@proxy.test"))
    assert repr(made) == shown.replace("Urllib3Transport", type(made).__name__)
    assert len({made, other, made}) == 2


@pytest.mark.parametrize("name", MAKERS)
def test_a_407_from_a_server_that_is_not_a_proxy_is_a_response(name: str) -> None:
    def answers(case: Case) -> None:
        with Server(replies(b"body", status="407 Odd")) as server, case.subject() as subject:
            response = subject.send(get(server))
            expect("the response", (response.status, response.body), (407, b"body"))

    Law("returns a server's own 407 unchanged", frozenset(), answers).check(MAKERS[name])


@pytest.mark.parametrize("name", OWN)
def test_a_long_header_field_is_read(name: str) -> None:
    def read(case: Case) -> None:
        with Server(replies(b"", f"Link: {'x' * 60_000}")) as server, case.subject() as subject:
            expect("the length of the field", len(subject.send(get(server)).headers["Link"]), 60_000)

    Law("reads a long header field", frozenset(), read).check(MAKERS[name])


@pytest.mark.parametrize("name", MAKERS)
def test_protocols_are_not_switched_unrequested(name: str) -> None:
    def refused(case: Case) -> None:
        heads = b"HTTP/1.1 101 Switching Protocols\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
        switched = fails(may_have_executed=True, what="a switch of protocols")
        with Server(sends(*heads)) as server, case.subject() as subject, switched:
            subject.send(get(server))

    Law("rejects a switch of protocols", frozenset(), refused).check(MAKERS[name])


@pytest.mark.parametrize("name", OWN)
def test_a_stream_without_a_response_fails_on_entry(name: str) -> None:
    def fails_at_once(case: Case) -> None:
        with socket.create_server(("127.0.0.1", 0)) as unheard:
            url = f"http://127.0.0.1:{unheard.getsockname()[1]}"
        with Server(lambda peer, _: peer.hang_up()) as server, case.subject() as subject:
            with fails(may_have_executed=True, what="a stream without a response"):
                subject.stream(get(server))
            with fails(may_have_executed=False, what="a stream from a closed port"):
                subject.stream(HttpRequest("GET", url))

    Law("reports whether the request of a stream was sent", frozenset(), fails_at_once).check(MAKERS[name])


@pytest.mark.parametrize("name", OWN)
def test_a_streams_timeout_applies_to_each_piece(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0

    def piece_by_piece(case: Case) -> None:
        pieces: list[bytes] = []

        def kept(piece: bytes) -> None:
            nonlocal now
            now += 20
            pieces.append(piece)

        async def read() -> None:
            async with subject.transport.stream(get(server)) as answer:
                async for piece in answer:
                    kept(piece)

        with Server(replies(bytes(300_000))) as server, case.subject(timeout=timedelta(seconds=30)) as subject:
            if subject.is_async:
                subject._run(read)
            else:
                with subject.transport.stream(get(server)) as answer:
                    for piece in answer:
                        kept(piece)
            expect("the body's length", sum(map(len, pieces)), 300_000)

    monkeypatch.setattr(_attempt, "monotonic", lambda: now)
    Law("applies the timeout to each piece of a stream", frozenset(), piece_by_piece).check(MAKERS[name])


@pytest.mark.parametrize("name", OWN)
def test_a_stream_that_stalls_times_out(name: str) -> None:
    def over(case: Case) -> None:
        def holds(peer: Peer, _: Seen) -> None:
            peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx")
            peer.hold()

        late = fails(may_have_executed=True, timed_out=True, what="a stalled stream")
        with Server(holds) as server, case.subject(timeout=SOON) as subject, late:
            subject.stream(get(server))

    Law("applies the timeout to each piece of a stream", frozenset(), over).check(MAKERS[name])


@pytest.mark.parametrize("name", MAKERS)
def test_a_failure_is_independent_of_the_exception_its_caller_is_handling(name: str) -> None:
    def told_apart(case: Case) -> None:
        with socket.create_server(("127.0.0.1", 0)) as unheard:
            url = f"http://127.0.0.1:{unheard.getsockname()[1]}"
        with case.subject() as subject:
            try:
                raise TimeoutError("of another request")
            except TimeoutError:
                with fails(may_have_executed=False, timed_out=False, what="a refused connection"):
                    subject.send(HttpRequest("GET", url))

    Law("describes a failure by its own cause", frozenset(), told_apart).check(MAKERS[name])


@pytest.mark.parametrize("name", MAKERS)
def test_a_response_to_head_ends_with_its_headers(name: str) -> None:
    def ends(case: Case) -> None:
        head = b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"
        with Server(sends(head)) as server, case.subject() as subject:
            for _ in range(2):
                response = subject.send(HttpRequest("HEAD", server.url))
                expect("the body", response.body, b"")
                expect("Content-Length", response.headers["Content-Length"], "9")
            expect("the number of connections", server.connections, 1)

    Law("reads no body after a response to HEAD", frozenset(), ends).check(MAKERS[name])


@pytest.mark.parametrize("name", MAKERS)
def test_an_ipv6_address_keeps_its_brackets_once(name: str) -> None:
    def asked(case: Case) -> None:
        with Server(replies(status="403 Forbidden")) as server, case.subject(proxy=server.url) as subject:
            expect("the status", subject.send(HttpRequest("GET", "http://[::1]:8080/a")).status, 403)
            with fails(may_have_executed=False, what="a tunnel that the proxy refuses"):
                subject.send(HttpRequest("GET", "https://[::1]:8443/"))
            lines = [seen.line for seen in server.requests]
            expect("the request lines", lines, ["GET http://[::1]:8080/a HTTP/1.1", "CONNECT [::1]:8443 HTTP/1.1"])
            expect("the header Host", server.requests[0].header("Host"), "[::1]:8080")

    Law("writes an IPv6 address as in a URL", frozenset(), asked).check(MAKERS[name])


@pytest.mark.parametrize("name", OWN)
def test_leaving_a_with_block_closes_it(name: str) -> None:
    def closed(case: Case) -> None:
        async def entered() -> None:
            async with subject.transport as it:
                expect("the result of entering", it, subject.transport)

        with Server(replies()) as server, case.subject() as subject:
            subject.send(get(server))
            if subject.is_async:
                subject._run(entered)
            else:
                with subject.transport as it:
                    expect("the result of entering", it, subject.transport)
            with pytest.raises(UsageError, match=r"^this transport is closed"):
                subject.send(get(server))

    Law("is closed when a with block is left", frozenset(), closed).check(MAKERS[name])

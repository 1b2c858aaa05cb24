from __future__ import annotations

import asyncio
import copy
import os
import pickle
import warnings
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import timedelta
from threading import Barrier, Event, get_ident
from typing import TYPE_CHECKING, Any

import pytest

from tests.transports.wire import PATIENCE, shown
from twilio_fp.errors import TransportError, UsageError
from twilio_fp.http import Headers, HttpRequest, HttpResponse
from twilio_fp.testing.loopback import Peer, Seen, Server, replies
from twilio_fp.transports import (
    StreamingTransport,
    Urllib3Transport,
    in_threads,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractAsyncContextManager

    from tests.transports.wire import Clock
    from twilio_fp.transports import (
        AsyncStreamingTransport,
        AsyncTransport,
        ResponseStream,
        Transport,
    )

    Serve = Callable[..., Server]

REQUEST = HttpRequest("GET", "https://api.twilio.test/")


def test_the_bridge_returns_the_transports_responses(serve: Serve) -> None:
    server = serve(lambda peer, seen: peer.reply(seen.body))

    async def main() -> list[bytes]:
        async with in_threads(Urllib3Transport()) as transport:
            requests = [HttpRequest("POST", server.url, body=b"%d" % number) for number in range(50)]
            return [response.body for response in await asyncio.gather(*map(transport, requests))]

    assert asyncio.run(main()) == [b"%d" % number for number in range(50)]
    assert server.connections <= 32


def test_as_many_run_concurrently_as_configured() -> None:
    together = Barrier(4)
    threads = set[int]()

    def transport(request: HttpRequest) -> HttpResponse:
        threads.add(get_ident())
        together.wait(PATIENCE)
        return HttpResponse(200)

    async def main() -> None:
        async with in_threads(transport, at_once=4) as bridge:
            await asyncio.gather(*(bridge(REQUEST) for _ in range(12)))

    asyncio.run(main())
    assert len(threads) == 4
    assert get_ident() not in threads


def test_the_bridge_raises_the_transports_errors() -> None:
    def transport(request: HttpRequest) -> HttpResponse:
        raise TransportError("no", may_have_executed=False)

    async def main() -> None:
        async with in_threads(transport) as bridge:
            with pytest.raises(TransportError):
                await bridge(REQUEST)

    asyncio.run(main())


def test_one_bridge_serves_one_loop_after_another() -> None:
    bridge = in_threads(lambda request: HttpResponse(204))

    async def main() -> int:
        return (await bridge(REQUEST)).status

    assert [asyncio.run(main()) for _ in range(3)] == [204] * 3
    bridge.close()


def test_context_variables_reach_the_thread() -> None:
    variable: ContextVar[str] = ContextVar("variable")

    async def main() -> str:
        variable.set("here")
        async with in_threads(lambda request: HttpResponse(200, body=variable.get().encode())) as bridge:
            return (await bridge(REQUEST)).text

    assert asyncio.run(main()) == "here"


@pytest.mark.parametrize("timeout", [None, timedelta(seconds=PATIENCE)])
def test_a_cancelled_task_continues_immediately_and_waiting_requests_are_never_sent(timeout: timedelta | None) -> None:
    begun, release, ended = Event(), Event(), Event()
    sent: list[str] = []

    def transport(request: HttpRequest) -> HttpResponse:
        sent.append(request.method)
        begun.set()
        release.wait(PATIENCE)
        ended.set()
        return HttpResponse(200)

    async def main() -> None:
        bridge = in_threads(transport, at_once=1)
        running = asyncio.create_task(_await(bridge(REQUEST)))
        waiting = asyncio.create_task(_await(bridge(HttpRequest("POST", REQUEST.url, timeout=timeout))))
        await asyncio.to_thread(begun.wait, PATIENCE)
        for task in (waiting, running):
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        assert not ended.is_set()
        release.set()
        await asyncio.to_thread(ended.wait, 10)
        assert (await bridge(REQUEST)).status == 200
        bridge.close()

    asyncio.run(main())
    assert sent == ["GET", "GET"]


async def _enter(stream: AbstractAsyncContextManager[Any]) -> None:
    async with stream:
        pass


async def _await(awaitable: Any) -> Any:
    return await awaitable


def test_asyncios_own_timeout_works() -> None:
    release, finished = Event(), Event()

    def transport(request: HttpRequest) -> HttpResponse:
        release.wait(PATIENCE)
        finished.set()
        return HttpResponse(200)

    async def main() -> None:
        async with in_threads(transport) as bridge:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.05):
                    await bridge(REQUEST)
            assert not finished.is_set()
            release.set()

    asyncio.run(main())


def test_closing_does_not_wait_for_requests_in_flight() -> None:
    begun, release, ended = Event(), Event(), Event()

    def transport(request: HttpRequest) -> HttpResponse:
        begun.set()
        release.wait(PATIENCE)
        ended.set()
        return HttpResponse(200)

    async def main() -> None:
        bridge = in_threads(transport)
        task = asyncio.create_task(_await(bridge(REQUEST)))
        assert await asyncio.to_thread(begun.wait, PATIENCE)
        bridge.close()
        assert not ended.is_set()
        release.set()
        assert (await task).status == 200

    asyncio.run(main())


@pytest.mark.parametrize("awaited", [True, False])
def test_closing_is_final_and_closes_the_transport(serve: Serve, *, awaited: bool) -> None:
    server = serve(replies())
    inner = Urllib3Transport()

    async def main() -> None:
        bridge = in_threads(inner)
        await bridge(HttpRequest("GET", server.url))
        if awaited:
            await bridge.aclose()
        else:
            bridge.close()
        with pytest.raises(UsageError, match="closed"):
            await bridge(HttpRequest("GET", server.url))

    asyncio.run(main())
    with pytest.raises(UsageError, match="closed"):
        inner(HttpRequest("GET", server.url))


def test_a_stream_arrives_in_pieces(serve: Serve) -> None:
    body = os.urandom(500_000)
    server = serve(replies(body, "X: 1"))

    async def main() -> list[bytes]:
        pieces: list[bytes] = []
        async with in_threads(Urllib3Transport()) as bridge:
            for _ in range(2):
                async with bridge.stream(HttpRequest("GET", server.url)) as response:
                    assert (response.status, response.headers["X"]) == (200, "1")
                    pieces = [piece async for piece in response]
            return pieces

    pieces = asyncio.run(main())
    assert b"".join(pieces) == body
    assert max(map(len, pieces)) <= 65_536
    assert server.connections == 1


def test_a_stream_left_early_closes_its_connection(serve: Serve) -> None:
    gone = Event()

    def endless(peer: Peer, _: Seen) -> None:
        try:
            peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n")
            while True:
                peer.send(bytes(65_536))
        finally:
            gone.set()

    server = serve(endless)

    async def main() -> None:
        async with in_threads(Urllib3Transport()) as bridge:
            async with bridge.stream(HttpRequest("GET", server.url)) as response:
                async for piece in response:
                    assert piece
                    break
            assert await asyncio.to_thread(gone.wait, 10)
            gone.clear()
            with pytest.raises(ZeroDivisionError):
                async with bridge.stream(HttpRequest("GET", server.url)):
                    raise ZeroDivisionError
            assert await asyncio.to_thread(gone.wait, 10)

    asyncio.run(main())


class _Slow(StreamingTransport):
    """A transport whose streams wait for an event before each piece; it may only be used for streams."""

    def __init__(self) -> None:
        self.reading, self.release, self.closed = Event(), Event(), Event()
        self.status, self.headers = 200, Headers()

    def __call__(self, request: HttpRequest) -> HttpResponse:
        raise AssertionError("called instead of streamed")

    @contextmanager
    def stream(self, request: HttpRequest) -> Iterator[ResponseStream]:
        try:
            yield self
        finally:
            self.closed.set()

    def __iter__(self) -> Iterator[bytes]:
        self.reading.set()
        self.release.wait(PATIENCE)
        yield b"late"


def test_a_cancelled_stream_continues_immediately_and_closes_after_its_thread() -> None:
    slow = _Slow()

    async def read(bridge: AsyncStreamingTransport) -> None:
        async with bridge.stream(REQUEST) as response:
            async for _ in response:
                pass

    async def main() -> None:
        async with in_threads(slow) as bridge:
            task = asyncio.create_task(read(bridge))
            assert await asyncio.to_thread(slow.reading.wait, 10)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert not slow.closed.is_set()
            slow.release.set()
            assert await asyncio.to_thread(slow.closed.wait, 10)

    asyncio.run(main())


def test_streaming_needs_a_streaming_transport() -> None:
    async def main() -> None:
        async with in_threads(lambda request: HttpResponse(200)) as bridge:
            with pytest.raises(UsageError, match="must have a stream method"):
                async with bridge.stream(REQUEST):
                    pass

    asyncio.run(main())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_child_has_its_own_threads() -> None:
    bridge = in_threads(lambda request: HttpResponse(200))

    async def main() -> int:
        return (await bridge(REQUEST)).status

    assert asyncio.run(main()) == 200
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # forking with threads is what this test is about
        child = os.fork()
    if not child:
        try:
            os._exit(0 if asyncio.run(main()) == 200 else 1)
        finally:
            os._exit(2)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    bridge.close()


@pytest.mark.usefixtures("clock")
@pytest.mark.parametrize("streamed", [False, True])
def test_a_timeout_is_reported_as_given(streamed: bool, serve: Callable[..., Server]) -> None:
    server = serve(lambda peer, _: peer.hold())

    async def main() -> None:
        late = HttpRequest("GET", server.url, timeout=timedelta(seconds=1.5))
        async with in_threads(Urllib3Transport()) as bridge:
            with pytest.raises(TransportError, match=r"timed out after 1\.5 s"):
                await (_enter(bridge.stream(late)) if streamed else bridge(late))

    asyncio.run(main())


@pytest.mark.parametrize("streamed", [False, True])
def test_a_requests_timeout_includes_the_wait_for_a_thread(streamed: bool) -> None:
    begun, release = Event(), Event()
    sent: list[HttpRequest] = []

    class Blocking(StreamingTransport):
        def __call__(self, request: HttpRequest) -> HttpResponse:
            sent.append(request)
            begun.set()
            release.wait(PATIENCE)
            return HttpResponse(200)

        def stream(self, request: HttpRequest) -> Any:
            raise AssertionError("the request was sent")

    async def main() -> None:
        async with in_threads(Blocking(), at_once=1) as bridge:
            first = asyncio.create_task(_await(bridge(REQUEST)))
            assert await asyncio.to_thread(begun.wait, PATIENCE)
            late = HttpRequest("POST", "https://api.twilio.test/AC1/x", timeout=timedelta(seconds=0.05))
            with pytest.raises(
                TransportError, match=r"POST api.twilio.test: .*0.05 s .* \(nothing was sent\)"
            ) as caught:
                await (_enter(bridge.stream(late)) if streamed else bridge(late))
            assert (caught.value.may_have_executed, caught.value.timed_out) == (False, True)
            assert not first.done()
            release.set()
            assert (await first).status == 200
            assert (await bridge(HttpRequest("PUT", late.url, timeout=timedelta(seconds=PATIENCE)))).status == 200

    asyncio.run(main())
    assert [request.method for request in sent] == ["GET", "PUT"]
    assert sent[0] is REQUEST
    assert sent[1].timeout is not None
    assert sent[1].timeout <= timedelta(seconds=PATIENCE)


@pytest.mark.parametrize("make", [lambda: lambda request: HttpResponse(200), Urllib3Transport])
@pytest.mark.parametrize("seconds", [0.5, 1])
def test_a_request_that_has_timed_out_before_its_turn_is_not_sent(
    make: Callable[[], Transport], seconds: float, clock: Clock
) -> None:
    clock.step = 1  # so that waiting for a thread takes a second

    async def main() -> None:
        async with in_threads(make()) as bridge:
            with pytest.raises(
                TransportError, match=r"timed out after waiting .* for a thread \(nothing was sent\)"
            ) as caught:
                await bridge(HttpRequest("POST", REQUEST.url, timeout=timedelta(seconds=seconds)))
            assert (caught.value.may_have_executed, caught.value.timed_out) == (False, True)

    asyncio.run(main())


@pytest.mark.parametrize("at_once", [0, -1, True, "8", None])
def test_an_invalid_transport_setting_is_refused(at_once: Any) -> None:
    with pytest.raises(UsageError, match="at_once") as caught:
        in_threads(lambda request: HttpResponse(200), at_once=at_once)
    assert "at_once" in shown(caught.value)  # the repr of the half-built bridge, in the frame's locals


def test_a_transport_is_not_data() -> None:
    bridge = in_threads(lambda request: HttpResponse(200))
    with pytest.raises(UsageError, match="pickled"):
        pickle.dumps(bridge)
    assert copy.copy(bridge) is copy.deepcopy(bridge) is bridge
    assert repr(in_threads(ZeroDivisionError, at_once=3)) == "in_threads(<class 'ZeroDivisionError'>, at_once=3)"  # type: ignore[arg-type]
    assert repr(object.__new__(type(bridge))) == "ThreadBridge(…)"


def test_the_bridge_has_the_types_of_transports() -> None:
    blocking = Urllib3Transport()
    bridge = in_threads(blocking)
    as_transport: Transport = blocking
    as_streaming: StreamingTransport = blocking
    as_async: AsyncTransport = bridge
    as_async_streaming: AsyncStreamingTransport = bridge
    assert {as_transport, as_streaming} == {blocking}
    assert {as_async, as_async_streaming} == {bridge}


def test_a_bridge_over_a_transport_without_close_is_closed_itself() -> None:
    async def main() -> None:
        async with in_threads(lambda request: HttpResponse(204)) as bridge:
            assert (await bridge(REQUEST)).status == 204
        with pytest.raises(UsageError, match="closed"):
            await bridge(REQUEST)

    asyncio.run(main())

"""httpcore's network backend: the pool for each host, and an attempt's time at every step."""

from __future__ import annotations

import asyncio
import ssl
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.errors import UsageError
from twilio_fp.transports import HttpxTransport, _httpcore
from twilio_fp.transports._attempt import Attempt
from twilio_fp.transports._destination import find_destination
from twilio_fp.transports._httpcore import AsyncBackend, Backend, Pool, Pools
from twilio_fp.transports._tls import tls_context

if TYPE_CHECKING:
    from tests.transports.wire import Clock

httpcore = pytest.importorskip("httpcore")

PLAIN, SECURE = "http://a.example", "https://a.example"
PROXY = "http://user:secret@proxy.example:3128"
PROXY_HEADERS = [(b"Proxy-Authorization", b"Basic dXNlcjpzZWNyZXQ=")]


class FakePool:
    """A stand-in for a pool, which records its settings."""

    def __init__(self, **settings: Any) -> None:
        self.settings = settings


def pools(**settings: Any) -> Any:
    pool_class: Any = FakePool
    return Pools(pool_class, "the network", HttpxTransport(trust_env=False, **settings).connection_settings)


class TestPools:
    def test_each_host_has_one_pool_until_it_is_dropped(self) -> None:
        all_pools = pools()
        destination, plain = all_pools.route(PLAIN)
        _, secure = all_pools.route(SECURE)
        assert destination.name == PLAIN
        assert all_pools.route(PLAIN) == (destination, plain)
        assert all_pools.all() == [plain, secure]
        all_pools.drop(PLAIN)
        all_pools.drop(PLAIN)
        assert all_pools.all() == [secure]
        assert all_pools.route(PLAIN)[1] not in {plain, secure}

    def test_concurrent_lookups_return_the_same_one(self, monkeypatch: pytest.MonkeyPatch) -> None:
        all_pools, inner = pools(), list[Any]()

        def interrupted(*arguments: Any, **more: Any) -> Any:
            monkeypatch.undo()
            inner.append(all_pools.route(PLAIN))  # as a signal handler may
            return find_destination(*arguments, **more)

        monkeypatch.setattr(_httpcore, "find_destination", interrupted)
        assert [all_pools.route(PLAIN)] == inner == [all_pools.route(PLAIN)]

    def test_a_pool_has_the_transports_settings(self) -> None:
        made = pools(pool_size=7, keep_alive=timedelta(seconds=1.5)).route(PLAIN)[1].settings
        assert made["max_keepalive_connections"] == 7
        assert made["max_connections"] is None
        assert made["keepalive_expiry"] == 1.5
        assert made["network_backend"] == "the network"

    @pytest.mark.parametrize(
        ("base", "proxy", "proxy_host", "headers", "secure", "secure_proxy"),
        [
            (PLAIN, None, None, [], False, False),
            (SECURE, None, None, [], True, False),
            (PLAIN, PROXY, b"proxy.example", [], False, False),  # each request has its headers
            (SECURE, PROXY, b"proxy.example", PROXY_HEADERS, True, False),
            (PLAIN, "https://proxy.example", b"proxy.example", [], True, True),
            (SECURE, PROXY.replace("http", "https"), b"proxy.example", PROXY_HEADERS, True, True),
        ],
    )
    def test_a_pool_has_the_proxy_and_the_certificates(
        self, base: str, proxy: str | None, proxy_host: bytes | None, headers: Any, secure: bool, secure_proxy: bool
    ) -> None:
        for context in (None, ssl.create_default_context()):
            made = pools(proxy=proxy, ssl_context=context).route(base)[1].settings
            context_ = context or tls_context(None)
            assert made["ssl_context"] is (context_ if secure else None)
            proxy_settings = made["proxy"]
            assert (proxy_settings and proxy_settings.url.host) == proxy_host
            assert proxy_settings is None or (proxy_settings.headers, proxy_settings.ssl_context) == (
                headers,
                context_ if secure_proxy else None,
            )

    def test_a_pools_lock_is_reentrant(self) -> None:
        lock = Pool()._optional_thread_lock
        with lock, lock:
            pass


class FakeNetwork:
    """A stand-in for httpcore's network backend and stream: it records each step and its timeout, and may fail."""

    def __init__(self, failure: BaseException | None = None) -> None:
        self.failure = failure
        self.steps: list[Any] = []

    def _step(self, *step: Any) -> Any:
        self.steps.append(step)
        if self.failure is not None:
            raise self.failure
        return FakeNetwork()

    def connect_tcp(self, host: Any, port: int, seconds: float, **more: Any) -> Any:
        return self._step("connect", host, port, seconds)

    def start_tls(self, context: Any, name: Any, seconds: float) -> Any:
        return self._step("tls", context, name, seconds)

    def read(self, most: int, seconds: float) -> bytes:
        self._step("read", most, seconds)
        return b"data"

    def write(self, data: bytes, seconds: float) -> None:
        self._step("write", data, seconds)

    def close(self) -> None:
        self._step("close")

    def get_extra_info(self, info: str) -> str:
        return f"the {info}"


class AsyncFakeNetwork(FakeNetwork):
    """The asynchronous `FakeNetwork`."""

    async def connect_tcp(self, *arguments: Any, **more: Any) -> Any:
        return super().connect_tcp(*arguments, **more)

    async def start_tls(self, *arguments: Any, **more: Any) -> Any:
        return super().start_tls(*arguments, **more)

    async def read(self, *arguments: Any) -> bytes:  # type: ignore[override]
        return super().read(*arguments)

    async def write(self, *arguments: Any) -> None:  # type: ignore[override]
        super().write(*arguments)

    async def aclose(self) -> None:
        super().close()


def new_attempt(seconds: float = 10.0) -> Attempt:
    return Attempt("POST http://a.example", seconds, None)


class Blocking:
    """The blocking backend and a stream over a `FakeNetwork`."""

    def __init__(self, failure: BaseException | None = None) -> None:
        self.inner = FakeNetwork(failure)
        inner: Any = self.inner
        self.backend: Any = Backend()
        self.backend._inner = inner
        self.stream: Any = _httpcore._Stream(inner)

    def do(self, step: Any) -> Any:
        return step

    def close(self) -> None:
        self.stream.close()


class Async(Blocking):
    """The asynchronous backend and a stream."""

    def __init__(self) -> None:
        self.inner = AsyncFakeNetwork()
        inner: Any = self.inner
        self.backend = AsyncBackend()
        self.backend._inner = inner
        self.stream = _httpcore._AsyncStream(inner)

    def do(self, step: Any) -> Any:
        return asyncio.run(step)

    def close(self) -> None:
        self.do(self.stream.aclose())


class TestTime:
    @pytest.mark.parametrize("make", [Blocking, Async])
    def test_each_step_takes_at_most_the_remaining_time(self, make: Any, clock: Clock) -> None:
        it, attempt = make(), new_attempt(10.0)
        clock.now = 7.0
        assert it.do(it.stream.read(5, attempt)) == b"data"
        clock.now = 8.0
        it.do(it.stream.write(b"data", attempt))
        clock.now = 9.0
        inner = it.do(it.stream.start_tls("context", "a.example", attempt))
        assert it.stream.get_extra_info("socket") == inner.get_extra_info("socket") == "the socket"
        it.close()
        assert it.inner.steps == [
            ("read", 5, 3.0),
            ("write", b"data", 2.0),
            ("tls", "context", "a.example", 1.0),
            ("close",),
        ]
        clock.now = 10.0
        for late in (it.stream.read, it.stream.write):
            with pytest.raises(TimeoutError):
                it.do(late(1 if late == it.stream.read else b"data", attempt))

    @pytest.mark.parametrize(
        ("make", "now", "seconds"),
        [(Blocking, 0.0, 5.0), (Blocking, 4.0, 5.0), (Blocking, 7.0, 3.0), (Async, 0.0, 10.0), (Async, 7.0, 3.0)],
    )
    def test_each_of_several_addresses_takes_at_most_half_the_time(
        self, make: Any, now: float, seconds: float, clock: Clock
    ) -> None:
        it, attempt = make(), new_attempt(10.0)
        clock.now = now
        it.do(it.backend.connect_tcp("a.example", 80, attempt))
        ((_, host, port, timeout),) = it.inner.steps
        assert (host, port, timeout) == (b"a.example" if make is Blocking else "a.example", 80, seconds)

    @pytest.mark.parametrize("make", [Blocking, Async])
    def test_the_network_gets_an_ipv6_address_without_brackets(self, make: Any) -> None:
        it, attempt = make(), new_attempt()
        it.do(it.backend.connect_tcp("[::1]", 443, attempt))
        it.do(it.stream.start_tls("context", "[::1]", attempt))
        (_, host, *_), (_, _, name, _) = it.inner.steps
        assert (host, name) == (b"::1" if make is Blocking else "::1", "::1")

    def test_each_piece_of_a_large_body_gets_the_remaining_time(self, clock: Clock) -> None:
        it, clock.step = Blocking(), 1.0
        attempt, data = new_attempt(10.0), bytes(200_000)
        it.stream.write(data, attempt)
        assert b"".join(piece for _, piece, _ in it.inner.steps) == data
        assert [(len(piece), seconds) for _, piece, seconds in it.inner.steps] == [
            *((65_536, 10.0 - turn) for turn in (1, 2, 3)),
            (200_000 - 3 * 65_536, 6.0),
        ]


class TestFailures:
    @pytest.mark.parametrize("kind", [httpcore.ConnectError, httpcore.ReadError, httpcore.ReadTimeout])
    @pytest.mark.parametrize("cause", [None, ConnectionResetError("reset")])
    @pytest.mark.parametrize("step", ["connect", "read", "write", "tls"])
    def test_errors_wrapped_by_httpcore_are_raised(self, kind: Any, cause: BaseException | None, step: str) -> None:
        failure = kind("wrapped")
        failure.__cause__ = cause
        it, attempt = Blocking(failure), new_attempt()
        steps: dict[str, Any] = {
            "connect": lambda: it.backend.connect_tcp("a.example", 80, attempt),
            "read": lambda: it.stream.read(5, attempt),
            "write": lambda: it.stream.write(b"data", attempt),
            "tls": lambda: it.stream.start_tls("context", "a.example", attempt),
        }
        with pytest.raises(Exception, match="reset" if cause else "wrapped") as caught:
            steps[step]()
        assert caught.value is (cause or failure)

    @pytest.mark.parametrize("step", ["connect_tcp", "read", "write", "start_tls"])
    def test_other_errors_pass_whatever_their_cause(self, step: str) -> None:
        another = UsageError("another")
        another.__cause__ = ConnectionResetError("reset")
        it, attempt = Blocking(another), new_attempt()
        arguments: dict[str, Any] = {
            "connect_tcp": ("a.example", 80),
            "read": (5,),
            "write": (b"data",),
            "start_tls": ("context", "a.example"),
        }
        with pytest.raises(UsageError, match="another"):
            getattr(it.backend if step == "connect_tcp" else it.stream, step)(*arguments[step], attempt)


class TestHeadSent:
    @pytest.mark.parametrize("make", [Blocking, Async])
    @pytest.mark.parametrize(
        ("pieces", "sent"),
        [
            ([b"CONNECT a.example:443 HTTP/1.1\r\n\r\n"], False),
            ([b"CONNECT a.example:443 HTTP/1.1\r\n\r\n", b""], False),
            ([b"CONNECT a.example:443 HTTP/1.1\r\n\r\n", b"POST / HTTP/1.1\r\n\r\n"], True),
            ([b"CONNECTED / HTTP/1.1\r\n\r\n"], True),
            ([b"POST / HTTP/1.1\r\n\r\n", b"", b"CONNECT "], True),
        ],
    )
    def test_a_sent_head_may_have_been_executed_unless_only_a_proxy_got_it(
        self, make: Any, pieces: list[bytes], sent: bool
    ) -> None:
        it, attempt = make(), new_attempt()
        for piece in pieces:
            it.do(it.stream.write(piece, attempt))
        assert attempt.head_sent is sent

    @given(st.binary(min_size=1).filter(lambda data: not data.startswith(b"CONNECT ")))
    def test_a_head_counts_as_sent_before_it_is_written(self, data: bytes) -> None:
        it, attempt = Blocking(httpcore.WriteError("broken")), new_attempt()
        with pytest.raises(httpcore.WriteError):
            it.stream.write(data, attempt)
        assert attempt.head_sent

"""urllib3's connections: which ones a pool keeps, what each sends, and how it is opened."""

from __future__ import annotations

import errno
import gc
import socket
import ssl
from collections import deque
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from urllib3.connection import HTTPSConnection
from urllib3.exceptions import ProtocolError

from tests.transports.wire import PATIENCE
from twilio_fp.testing.loopback import Peer, Seen, Server, replies
from twilio_fp.transports import Urllib3Transport, _connections
from twilio_fp.transports._attempt import Attempt
from twilio_fp.transports._connections import Connection, Pools, Route
from twilio_fp.transports._destination import find_destination
from twilio_fp.transports._proxies import as_proxy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.transports.wire import Clock

    Serve = Callable[..., Server]

BASE = "http://api.example"
PROXY = "http://user:secret@proxy.example:3128"


class FakeAttempt(Attempt):
    """An attempt for which a test decides whether errors are failures of the connection."""

    owns_errors = True

    def is_connection_failure(self, error: BaseException) -> bool:
        return self.owns_errors


def fake_attempt(seconds: float = PATIENCE, *, owns_errors: bool = True) -> FakeAttempt:
    made = FakeAttempt("POST http://api.example", seconds, None)
    made.owns_errors = owns_errors
    return made


class FakeConnection:
    """A stand-in for a pooled connection, with the time since its last use and whether it is idle."""

    def __init__(self, *, is_idle: bool = True, ago: float = 0.0) -> None:
        self.is_idle = is_idle
        self.sent_at = -ago
        self.closed = 0
        self.attempt: Attempt

    def begin(self, attempt: Attempt) -> FakeConnection:
        self.attempt = attempt
        return self

    def close(self) -> None:
        self.closed += 1


@pytest.fixture(autouse=True)
def _stopped_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_connections, "monotonic", lambda: 0.0)


def new_route(size: int = 10) -> Any:
    """Return a route with a pool of that size, which keeps connections for less than five seconds."""
    settings = Urllib3Transport(pool_size=size, trust_env=False).connection_settings
    made: Any = Pools(settings).route(BASE)
    made._make = FakeConnection
    made._keep_seconds = 5.0
    return made


def give_back(route: Any, *connections: FakeConnection) -> None:
    """Return connections to the route after an attempt."""
    for connection in connections:
        connection.begin(fake_attempt())
        route.give_back(connection)


class TestPool:
    @given(st.integers(1, 4), st.integers(0, 8))
    def test_the_latest_returned_connections_are_kept_and_the_last_is_used_first(self, size: int, number: int) -> None:
        route = new_route(size)
        connections = [FakeConnection() for _ in range(number)]
        give_back(route, *connections)
        dropped, kept = connections[: max(0, number - size)], connections[-size:]
        assert [one.closed for one in dropped] == [1] * len(dropped)
        assert [one.closed for one in kept] == [0] * len(kept)
        assert [route.take(fake_attempt()) for _ in kept] == kept[::-1]
        assert route.take(fake_attempt()) not in connections

    @given(st.lists(st.tuples(st.booleans(), st.sampled_from([0.0, 4.9, 5.0, 60.0]))))
    def test_the_last_usable_connection_is_used_and_stale_ones_are_closed(
        self, kinds: list[tuple[bool, float]]
    ) -> None:
        route = new_route(100)
        connections = [FakeConnection(is_idle=is_idle, ago=ago) for is_idle, ago in kinds]
        give_back(route, *connections)
        usable = [index for index, (is_idle, ago) in enumerate(kinds) if is_idle and ago < 5]
        last, attempt = usable[-1] if usable else -1, fake_attempt()
        taken = route.take(attempt)
        assert (taken in connections) is bool(usable)
        assert not usable or taken is connections[last]
        assert taken.attempt is attempt
        assert [one.closed for one in connections] == [int(index > last) for index in range(len(kinds))]

    @pytest.mark.parametrize("error", [IndexError("of the caller's own"), IndexError(), KeyboardInterrupt()], ids=repr)
    def test_an_interrupt_during_the_search_for_a_connection_passes(self, error: BaseException) -> None:
        class Interrupted(deque[Any]):
            def pop(self) -> Any:  # type: ignore[override]
                raise error

        route = new_route()
        route._idle = Interrupted()
        with pytest.raises(type(error)) as caught:
            route.take(fake_attempt())
        assert caught.value is error

    def test_a_returned_connection_forgets_its_request(self) -> None:
        route, connection = new_route(), FakeConnection()
        give_back(route, connection)
        assert not hasattr(connection, "attempt")

    def test_a_closed_route_closes_idle_and_returned_connections(self) -> None:
        route, early, late = new_route(), FakeConnection(), FakeConnection()
        give_back(route, early)
        route.close()
        give_back(route, late)
        assert (early.closed, late.closed) == (1, 1)

    def test_an_unreferenced_route_closes_its_connections(self) -> None:
        route, connection = new_route(), FakeConnection()
        give_back(route, connection)
        del route
        gc.collect()
        assert connection.closed == 1


class TestRoutes:
    def test_each_host_has_one_route_and_closing_closes_all(self) -> None:
        pools = Pools(Urllib3Transport(trust_env=False).connection_settings)
        hosts = ("http://a.example", "http://b.example", "https://a.example")
        routes: list[Any] = [pools.route(host) for host in hosts]
        assert [pools.route(host) for host in hosts] == routes
        assert len({id(one) for one in routes}) == 3
        connections = [FakeConnection() for _ in routes]
        for one, connection in zip(routes, connections, strict=True):
            give_back(one, connection)
        pools.close()
        assert [connection.closed for connection in connections] == [1, 1, 1]

    def test_concurrent_lookups_return_the_same_one(self, monkeypatch: pytest.MonkeyPatch) -> None:
        pools = Pools(Urllib3Transport(trust_env=False).connection_settings)
        inner: list[Route] = []

        def interrupted(*arguments: Any, **more: Any) -> Any:
            monkeypatch.undo()
            inner.append(pools.route(BASE))  # as a signal handler may
            return find_destination(*arguments, **more)

        monkeypatch.setattr(_connections, "find_destination", interrupted)
        assert [pools.route(BASE)] == inner == [pools.route(BASE)]

    @pytest.mark.parametrize(
        ("base", "proxy", "address", "tunnel", "connect_head"),
        [
            ("http://a.example", None, ("a.example", 80), None, b""),
            ("https://[::1]:8443", None, ("::1", 8443), None, b""),
            ("http://a.example", PROXY, ("proxy.example", 3128), None, b""),
            (
                *("https://a.example", PROXY, ("proxy.example", 3128), ("a.example", 443)),
                (
                    b"CONNECT a.example:443 HTTP/1.1\r\nHost: a.example:443\r\n"
                    b"Proxy-Authorization: Basic dXNlcjpzZWNyZXQ=\r\n\r\n"
                ),
            ),
            (
                *("https://[::1]:8443", "https://proxy.example", ("proxy.example", 443), ("::1", 8443)),
                b"CONNECT [::1]:8443 HTTP/1.1\r\nHost: [::1]:8443\r\n\r\n",
            ),
        ],
    )
    def test_a_new_connection_has_its_route(
        self,
        base: str,
        proxy: str | None,
        address: tuple[str, int],
        tunnel: tuple[str, int] | None,
        connect_head: bytes,
    ) -> None:
        settings = Urllib3Transport(trust_env=False, proxy=proxy).connection_settings
        attempt = fake_attempt()
        connection: Any = Pools(settings).route(base).take(attempt)
        tunnelled_to = (connection._tunnel_host, connection._tunnel_port) if connection._tunnel_host else None
        assert (connection.attempt, (connection.host, connection.port)) == (attempt, address)
        assert (tunnelled_to, connection.connect_head) == (tunnel, connect_head)
        assert isinstance(connection, HTTPSConnection) is ("https://" in f"{base} {proxy}")
        masked = connection.masked("user is secret")
        assert masked == ("user is secret" if proxy != PROXY else "********** is **********")

    def test_the_callers_context_takes_precedence(self) -> None:
        context = ssl.create_default_context()
        settings = Urllib3Transport(trust_env=False, ssl_context=context).connection_settings
        connection: Any = Pools(settings).route("https://a.example").take(fake_attempt())
        assert connection.ssl_context is context


class FakeSocket:
    """A stand-in for a socket: it accepts the given numbers of bytes, then fails, and records each call."""

    def __init__(self, attempt: Attempt, accepts: list[int], failure: BaseException | None = None) -> None:
        self.attempt = attempt
        self.accepts = accepts
        self.failure = failure
        self.accepted = b""
        self.offered: list[tuple[int, int, bool]] = []
        self.seconds: list[float] = []

    def settimeout(self, seconds: float) -> None:
        self.seconds.append(seconds)

    def send(self, piece: memoryview) -> int:
        self.offered.append((len(self.accepted), len(piece), self.attempt.head_sent))
        if not self.accepts and self.failure is not None:
            raise self.failure
        part = bytes(piece[: self.accepts.pop(0) if self.accepts else None])
        self.accepted += part
        return len(part)


class FakeResponse:
    """A stand-in for a response: none arrives, or an error does once ``error_at`` bytes have been sent."""

    def __init__(self, sock: FakeSocket | None = None, error_at: int | None = None) -> None:
        self.sock = sock
        self.error_at = error_at
        self.checks: list[bool] = []

    def is_early_error(self) -> bool:
        if self.sock is None or self.error_at is None:
            return False
        self.checks.append(self.sock.attempt.head_sent)
        return len(self.sock.accepted) >= self.error_at


def send(sock: FakeSocket, head: bytes, body: bytes, response: Any = None) -> bool:
    connection: Any = Connection("a.example", 80).begin(sock.attempt)
    connection.sock = sock
    try:
        return bool(connection.send_message(head, body, response or FakeResponse()))
    finally:
        connection.sock = None


class TestSending:
    @given(st.integers(1, 40_000), st.integers(0, 40_000), st.lists(st.integers(1, 20_000), max_size=6))
    def test_a_request_is_sent_in_pieces_and_its_head_counts_as_sent_once_it_may_have_been(
        self, head: int, body: int, accepts: list[int]
    ) -> None:
        sock = FakeSocket(fake_attempt(), accepts)
        assert send(sock, b"h" * head, b"b" * body)
        assert sock.accepted == b"h" * head + b"b" * body
        assert sock.attempt.head_sent
        assert all(size <= 16_384 for _, size, _ in sock.offered)
        assert all(may_be_sent is (before + size >= head) for before, size, may_be_sent in sock.offered)

    def test_each_piece_gets_the_remaining_time(self, clock: Clock) -> None:
        clock.step = 1.0
        sock = FakeSocket(fake_attempt(100.0), [])
        send(sock, b"h", bytes(3 * 16_384))
        assert sock.seconds == [99.0, 98.0, 97.0, 96.0]

    def test_a_heads_time_is_when_it_is_sent(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(_connections, "monotonic", lambda: 7.0)
        connection: Any = Connection("a.example", 80).begin(fake_attempt())
        connection.sock = FakeSocket(connection.attempt, [])
        connection.send_message(b"h", b"", FakeResponse())
        assert connection.sent_at == 7.0

    def test_an_early_error_ends_the_request_and_is_checked_for_after_the_head(self) -> None:
        sock = FakeSocket(fake_attempt(), [])
        early = FakeResponse(sock, error_at=40_000)
        assert not send(sock, bytes(20_000), bytes(200_000), early)
        assert 40_000 <= len(sock.accepted) < 40_000 + 16_384
        assert early.checks
        assert all(early.checks)

    @pytest.mark.parametrize(
        "failure",
        [
            *[OSError(code, "") for code in (errno.EPIPE, errno.ESHUTDOWN, errno.ECONNRESET, errno.EPROTOTYPE)],
            ssl.SSLEOFError(8, "EOF occurred in violation of protocol"),
        ],
    )
    @pytest.mark.parametrize(("accepted", "head_sent"), [(2, False), (4, True), (5, True)])
    def test_a_server_that_stops_reading_may_have_replied(
        self, failure: OSError, accepted: int, head_sent: bool
    ) -> None:
        sock = FakeSocket(fake_attempt(), [accepted], failure)
        assert not send(sock, b"head", b"body")
        assert sock.attempt.head_sent is head_sent

    @pytest.mark.parametrize("failure", [TimeoutError("timed out"), OSError(errno.ENETDOWN, ""), ssl.SSLError(1, "")])
    def test_another_failure_of_the_connection_is_raised(self, failure: OSError) -> None:
        sock = FakeSocket(fake_attempt(), [2], failure)
        with pytest.raises(type(failure)):
            send(sock, b"head", b"body")
        assert sock.attempt.head_sent is False

    def test_after_an_exception_from_outside_the_head_may_have_been_sent(self) -> None:
        sock = FakeSocket(fake_attempt(owns_errors=False), [2], BrokenPipeError(errno.EPIPE, ""))
        with pytest.raises(BrokenPipeError):
            send(sock, b"head", b"body")
        assert sock.attempt.head_sent is True


@pytest.fixture
def pair() -> Iterator[tuple[Any, socket.socket]]:
    """Return a connection whose socket is connected, and the peer's socket."""
    own, peer = socket.socketpair()
    connection: Any = Connection("a.example", 443).begin(fake_attempt())
    connection.sock = own
    with peer:
        yield connection, peer
        own.close()


class Encrypted(socket.socket):
    """A socket with a buffer of its own, as TLS has."""

    buffered = 0

    def pending(self) -> int:
        return self.buffered


class TestIdle:
    def test_a_connection_is_idle_until_data_arrives(self, pair: tuple[Any, socket.socket]) -> None:
        connection, peer = pair
        assert connection.is_idle
        peer.send(b"!")
        assert not connection.is_idle

    def test_a_connection_closed_by_the_peer_is_not_idle(self, pair: tuple[Any, socket.socket]) -> None:
        connection, peer = pair
        peer.close()
        assert not connection.is_idle

    def test_data_buffered_by_tls_counts(self, pair: tuple[Any, socket.socket]) -> None:
        connection, _ = pair
        connection.sock = sock = Encrypted(fileno=connection.sock.detach())
        assert connection.is_idle
        sock.buffered = 1
        assert not connection.is_idle
        sock.close()


class TestTunnel:
    @pytest.mark.parametrize("status", ["200 OK", "204 No", "299 ?"])
    def test_the_proxy_is_asked_to_connect(self, status: str, pair: tuple[Any, socket.socket]) -> None:
        connection, peer = pair
        connection.connect_head = b"CONNECT a.example:443 HTTP/1.1\r\n\r\n"
        peer.send(f"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 {status}\r\nContent-Length: 9\r\n\r\n".encode())
        connection._tunnel()
        assert peer.recv(100) == connection.connect_head
        assert not connection.attempt.head_sent

    @pytest.mark.parametrize("status", ["300 secret", "407 secret", "502 secret"])
    def test_a_proxys_refusal_is_shown_masked(self, status: str, pair: tuple[Any, socket.socket]) -> None:
        connection, peer = pair
        connection.masked = find_destination("https://a.example", as_proxy(PROXY), trust_env=False).masked
        peer.send(f"HTTP/1.1 {status}\r\n\r\n".encode())
        with pytest.raises(ProtocolError, match=rf"the proxy refused to connect: {status[:3]} \*{{10}}"):
            connection._tunnel()

    def test_bytes_after_the_proxys_head_are_not_part_of_the_tunnel(self, pair: tuple[Any, socket.socket]) -> None:
        connection, peer = pair
        peer.send(b"HTTP/1.1 200 OK\r\n\r\n!")
        with pytest.raises(ProtocolError, match="sent data before the tunnel was used"):
            connection._tunnel()

    def test_a_connect_takes_only_the_remaining_time(self, pair: tuple[Any, socket.socket], clock: Clock) -> None:
        connection, peer = pair
        connection.begin(fake_attempt(30.0))
        clock.now = 10.0
        peer.send(b"HTTP/1.1 200 OK\r\n\r\n")
        connection._tunnel()
        assert connection.sock.gettimeout() == 20.0
        clock.now = 30.0
        with pytest.raises(TimeoutError):
            connection._tunnel()


class Unconnectable(socket.socket):
    """A socket that fails to connect."""

    failure: BaseException = ConnectionRefusedError()

    def connect(self, address: Any) -> None:
        raise self.failure


class TestOpening:
    @pytest.mark.parametrize(("now", "seconds"), [(0.0, 5.0), (4.0, 5.0), (7.0, 3.0)])
    def test_nagle_is_off_and_one_address_takes_at_most_half_the_time(
        self, now: float, seconds: float, serve: Serve, clock: Clock
    ) -> None:
        connection: Any = Connection("127.0.0.1", serve(replies()).port).begin(fake_attempt(10.0))
        clock.now = now
        connection.connect()
        assert connection.sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        assert connection.sock.gettimeout() == seconds
        connection.close()

    @pytest.mark.parametrize("failure", [ConnectionRefusedError(), KeyboardInterrupt()])
    def test_a_socket_that_fails_to_connect_is_closed(self, failure: BaseException) -> None:
        sock = Unconnectable()
        sock.failure = failure
        with pytest.raises(type(failure)):
            Connection("127.0.0.1", 1).begin(fake_attempt())._connect_socket(sock, ("127.0.0.1", 1))
        assert sock.fileno() == -1

    def addresses(self, monkeypatch: pytest.MonkeyPatch, *ports: int) -> Any:
        found = [(socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", port)) for port in ports]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
        return Connection("a.example", 80)

    def test_the_addresses_are_tried_in_turn(self, monkeypatch: pytest.MonkeyPatch, serve: Serve) -> None:
        server = serve(replies())
        connection = self.addresses(monkeypatch, 1, server.port, 1).begin(fake_attempt())
        connection.connect()
        assert connection.sock.getpeername()[1] == server.port
        connection.close()

    def test_if_no_address_responds_the_last_error_is_raised(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with pytest.raises(ConnectionRefusedError):
            self.addresses(monkeypatch, 1, 1).begin(fake_attempt()).connect()

    def test_a_host_may_have_no_address(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with pytest.raises(OSError, match="has no address"):
            self.addresses(monkeypatch).begin(fake_attempt()).connect()

    def test_an_exception_from_outside_does_not_try_the_next_address(
        self, monkeypatch: pytest.MonkeyPatch, serve: Serve
    ) -> None:
        with pytest.raises(ConnectionRefusedError):
            self.addresses(monkeypatch, 1, serve(replies()).port).begin(fake_attempt(owns_errors=False)).connect()

    def test_a_truncated_tls_stream_has_not_ended(self, serve: Serve, tls: ssl.SSLContext, ca_bundle: Path) -> None:
        def cut_off(peer: Peer, _: Seen) -> None:
            socket.socket(fileno=peer.sock.detach()).close()

        server = serve(cut_off, tls=tls)
        settings = Urllib3Transport(trust_env=False, ca_bundle=str(ca_bundle)).connection_settings
        connection: Any = Pools(settings).route(server.url).take(fake_attempt())
        connection.connect()
        connection.sock.sendall(b"GET / HTTP/1.1\r\n\r\n")
        with pytest.raises(ssl.SSLEOFError):
            connection.sock.recv(1)
        connection.close()

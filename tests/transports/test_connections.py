"""The connections of urllib3 by themselves: which are kept, what each sends, and how one is opened."""

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
KNOWN = "http://user:secret@proxy.example:3128"


class Told(Attempt):
    """An attempt that is told whether what fails is the connection."""

    own = True

    def is_own(self, error: BaseException) -> bool:
        return self.own


def attempt(seconds: float = PATIENCE, *, own: bool = True) -> Told:
    made = Told("POST http://api.example", seconds, None)
    made.own = own
    return made


class Held:
    """What stands for a connection in a pool: how long ago it was used, and whether it is idle."""

    def __init__(self, *, is_idle: bool = True, ago: float = 0.0) -> None:
        self.is_idle = is_idle
        self.sent_at = -ago
        self.closed = 0
        self.attempt: Attempt

    def begin(self, attempt: Attempt) -> Held:
        self.attempt = attempt
        return self

    def close(self) -> None:
        self.closed += 1


@pytest.fixture(autouse=True)
def _standing_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_connections, "monotonic", lambda: 0.0)


def route(size: int = 10) -> Any:
    """Return the route of a pool of that size, whose connections are trusted for less than five seconds."""
    settings = Urllib3Transport(pool_size=size, trust_env=False).of_connections
    made: Any = Pools(settings).route(BASE)
    made._make = Held
    made._keep_seconds = 5.0
    return made


def lent(route: Any, *connections: Held) -> None:
    """Give back connections that serve an attempt."""
    for connection in connections:
        connection.begin(attempt())
        route.give_back(connection)


class TestWhichAreKept:
    @given(st.integers(1, 4), st.integers(0, 8))
    def test_the_latest_returned_connections_are_kept_and_the_last_is_used_first(self, size: int, number: int) -> None:
        destination = route(size)
        all_of_them = [Held() for _ in range(number)]
        lent(destination, *all_of_them)
        dropped, kept = all_of_them[: max(0, number - size)], all_of_them[-size:]
        assert [one.closed for one in dropped] == [1] * len(dropped)
        assert [one.closed for one in kept] == [0] * len(kept)
        assert [destination.take(attempt()) for _ in kept] == kept[::-1]
        assert destination.take(attempt()) not in all_of_them

    @given(st.lists(st.tuples(st.booleans(), st.sampled_from([0.0, 4.9, 5.0, 60.0]))))
    def test_the_last_usable_connection_is_used_and_stale_ones_are_closed(
        self, kinds: list[tuple[bool, float]]
    ) -> None:
        destination = route(100)
        all_of_them = [Held(is_idle=is_idle, ago=ago) for is_idle, ago in kinds]
        lent(destination, *all_of_them)
        trusted = [at for at, (is_idle, ago) in enumerate(kinds) if is_idle and ago < 5]
        used, asked = trusted[-1] if trusted else -1, attempt()
        taken = destination.take(asked)
        assert (taken in all_of_them) is bool(trusted)
        assert not trusted or taken is all_of_them[used]
        assert taken.attempt is asked
        assert [one.closed for one in all_of_them] == [int(at > used) for at in range(len(kinds))]

    @pytest.mark.parametrize("error", [IndexError("of the caller's own"), IndexError(), KeyboardInterrupt()], ids=repr)
    def test_an_interrupt_during_the_search_for_a_connection_passes(self, error: BaseException) -> None:
        class Interrupted(deque[Any]):
            def pop(self) -> Any:  # type: ignore[override]
                raise error

        destination = route()
        destination._unused = Interrupted()
        with pytest.raises(type(error)) as caught:
            destination.take(attempt())
        assert caught.value is error

    def test_a_returned_connection_forgets_its_request(self) -> None:
        destination, connection = route(), Held()
        lent(destination, connection)
        assert not hasattr(connection, "attempt")

    def test_a_closed_route_closes_idle_and_returned_connections(self) -> None:
        destination, early, late = route(), Held(), Held()
        lent(destination, early)
        destination.close()
        lent(destination, late)
        assert (early.closed, late.closed) == (1, 1)

    def test_an_unreferenced_route_closes_its_connections(self) -> None:
        destination, connection = route(), Held()
        lent(destination, connection)
        del destination
        gc.collect()
        assert connection.closed == 1


class TestRoutes:
    def test_each_host_has_one_route_and_closing_closes_all(self) -> None:
        pools = Pools(Urllib3Transport(trust_env=False).of_connections)
        hosts = ("http://a.example", "http://b.example", "https://a.example")
        routes: list[Any] = [pools.route(host) for host in hosts]
        assert [pools.route(host) for host in hosts] == routes
        assert len({id(one) for one in routes}) == 3
        held = [Held() for _ in routes]
        for one, connection in zip(routes, held, strict=True):
            lent(one, connection)
        pools.close()
        assert [connection.closed for connection in held] == [1, 1, 1]

    def test_concurrent_lookups_return_the_same_one(self, monkeypatch: pytest.MonkeyPatch) -> None:
        pools = Pools(Urllib3Transport(trust_env=False).of_connections)
        inner: list[Route] = []

        def interrupted(*arguments: Any, **more: Any) -> Any:
            monkeypatch.undo()
            inner.append(pools.route(BASE))  # as a signal's handler may
            return find_destination(*arguments, **more)

        monkeypatch.setattr(_connections, "find_destination", interrupted)
        assert [pools.route(BASE)] == inner == [pools.route(BASE)]

    @pytest.mark.parametrize(
        ("base", "proxy", "first", "tunnel", "connect"),
        [
            ("http://a.example", None, ("a.example", 80), None, b""),
            ("https://[::1]:8443", None, ("::1", 8443), None, b""),
            ("http://a.example", KNOWN, ("proxy.example", 3128), None, b""),
            (
                *("https://a.example", KNOWN, ("proxy.example", 3128), ("a.example", 443)),
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
        self, base: str, proxy: str | None, first: tuple[str, int], tunnel: tuple[str, int] | None, connect: bytes
    ) -> None:
        settings = Urllib3Transport(trust_env=False, proxy=proxy).of_connections
        asked = attempt()
        connection: Any = Pools(settings).route(base).take(asked)
        reached = (connection._tunnel_host, connection._tunnel_port) if connection._tunnel_host else None
        assert (connection.attempt, (connection.host, connection.port)) == (asked, first)
        assert (reached, connection.connect_head) == (tunnel, connect)
        assert isinstance(connection, HTTPSConnection) is ("https://" in f"{base} {proxy}")
        masks = connection.masked("user is secret")
        assert masks == ("user is secret" if proxy != KNOWN else "********** is **********")

    def test_the_callers_context_takes_precedence(self) -> None:
        context = ssl.create_default_context()
        settings = Urllib3Transport(trust_env=False, ssl_context=context).of_connections
        connection: Any = Pools(settings).route("https://a.example").take(attempt())
        assert connection.ssl_context is context


class Wire:
    """What stands for a socket: it takes so many bytes at a time, then fails, and notes what the attempt says."""

    def __init__(self, attempt: Attempt, takes: list[int], failure: BaseException | None = None) -> None:
        self.attempt = attempt
        self.takes = takes
        self.failure = failure
        self.taken = b""
        self.offered: list[tuple[int, int, bool]] = []
        self.seconds: list[float] = []

    def settimeout(self, seconds: float) -> None:
        self.seconds.append(seconds)

    def send(self, piece: memoryview) -> int:
        self.offered.append((len(self.taken), len(piece), self.attempt.head_sent))
        if not self.takes and self.failure is not None:
            raise self.failure
        part = bytes(piece[: self.takes.pop(0) if self.takes else None])
        self.taken += part
        return len(part)


class Silent:
    """What stands for an answer that does not come, or whose error comes when so much has been sent."""

    def __init__(self, wire: Wire | None = None, error_at: int | None = None) -> None:
        self.wire = wire
        self.error_at = error_at
        self.asked: list[bool] = []

    def is_early_error(self) -> bool:
        if self.wire is None or self.error_at is None:
            return False
        self.asked.append(self.wire.attempt.head_sent)
        return len(self.wire.taken) >= self.error_at


def sending(wire: Wire, head: bytes, body: bytes, response: Any = None) -> bool:
    connection: Any = Connection("a.example", 80).begin(wire.attempt)
    connection.sock = wire
    try:
        return bool(connection.send_message(head, body, response or Silent()))
    finally:
        connection.sock = None


class TestSending:
    @given(st.integers(1, 40_000), st.integers(0, 40_000), st.lists(st.integers(1, 20_000), max_size=6))
    def test_a_request_is_sent_in_pieces_and_its_head_counts_once_it_may_have_left(
        self, head: int, body: int, takes: list[int]
    ) -> None:
        wire = Wire(attempt(), takes)
        assert sending(wire, b"h" * head, b"b" * body)
        assert wire.taken == b"h" * head + b"b" * body
        assert wire.attempt.head_sent
        assert all(size <= 16_384 for _, size, _ in wire.offered)
        assert all(may_leave is (before + size >= head) for before, size, may_leave in wire.offered)

    def test_each_piece_gets_the_remaining_time(self, clock: Clock) -> None:
        clock.step = 1.0
        wire = Wire(attempt(100.0), [])
        sending(wire, b"h", bytes(3 * 16_384))
        assert wire.seconds == [99.0, 98.0, 97.0, 96.0]

    def test_a_heads_time_is_when_it_is_sent(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(_connections, "monotonic", lambda: 7.0)
        connection: Any = Connection("a.example", 80).begin(attempt())
        connection.sock = Wire(connection.attempt, [])
        connection.send_message(b"h", b"", Silent())
        assert connection.sent_at == 7.0

    def test_an_early_error_ends_the_request_and_is_looked_for_after_the_head(self) -> None:
        wire = Wire(attempt(), [])
        early = Silent(wire, error_at=40_000)
        assert not sending(wire, bytes(20_000), bytes(200_000), early)
        assert 40_000 <= len(wire.taken) < 40_000 + 16_384
        assert early.asked
        assert all(early.asked)

    @pytest.mark.parametrize(
        "failure",
        [
            *[OSError(code, "") for code in (errno.EPIPE, errno.ESHUTDOWN, errno.ECONNRESET, errno.EPROTOTYPE)],
            ssl.SSLEOFError(8, "EOF occurred in violation of protocol"),
        ],
    )
    @pytest.mark.parametrize(("taken", "head_sent"), [(2, False), (4, True), (5, True)])
    def test_a_server_that_stops_reading_may_have_replied(self, failure: OSError, taken: int, head_sent: bool) -> None:
        wire = Wire(attempt(), [taken], failure)
        assert not sending(wire, b"head", b"body")
        assert wire.attempt.head_sent is head_sent

    @pytest.mark.parametrize("failure", [TimeoutError("timed out"), OSError(errno.ENETDOWN, ""), ssl.SSLError(1, "")])
    def test_another_failure_of_the_connection_is_raised(self, failure: OSError) -> None:
        wire = Wire(attempt(), [2], failure)
        with pytest.raises(type(failure)):
            sending(wire, b"head", b"body")
        assert wire.attempt.head_sent is False

    def test_after_an_exception_from_outside_the_head_may_have_left(self) -> None:
        wire = Wire(attempt(own=False), [2], BrokenPipeError(errno.EPIPE, ""))
        with pytest.raises(BrokenPipeError):
            sending(wire, b"head", b"body")
        assert wire.attempt.head_sent is True


@pytest.fixture
def pair() -> Iterator[tuple[Any, socket.socket]]:
    """Return a connection whose socket is connected, and the other end."""
    mine, others = socket.socketpair()
    connection: Any = Connection("a.example", 443).begin(attempt())
    connection.sock = mine
    with others:
        yield connection, others
        mine.close()


class Encrypted(socket.socket):
    """A socket with bytes in a buffer of its own, as TLS has."""

    held = 0

    def pending(self) -> int:
        return self.held


class TestIdle:
    def test_a_connection_is_idle_until_data_arrives(self, pair: tuple[Any, socket.socket]) -> None:
        connection, others = pair
        assert connection.is_idle
        others.send(b"!")
        assert not connection.is_idle

    def test_a_connection_closed_by_the_peer_is_not_idle(self, pair: tuple[Any, socket.socket]) -> None:
        connection, others = pair
        others.close()
        assert not connection.is_idle

    def test_data_buffered_by_tls_counts(self, pair: tuple[Any, socket.socket]) -> None:
        connection, _ = pair
        connection.sock = sock = Encrypted(fileno=connection.sock.detach())
        assert connection.is_idle
        sock.held = 1
        assert not connection.is_idle
        sock.close()


class TestTunnel:
    @pytest.mark.parametrize("status", ["200 OK", "204 No", "299 ?"])
    def test_the_proxy_is_asked_to_connect(self, status: str, pair: tuple[Any, socket.socket]) -> None:
        connection, others = pair
        connection.connect_head = b"CONNECT a.example:443 HTTP/1.1\r\n\r\n"
        others.send(f"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 {status}\r\nContent-Length: 9\r\n\r\n".encode())
        connection._tunnel()
        assert others.recv(100) == connection.connect_head
        assert not connection.attempt.head_sent

    @pytest.mark.parametrize("status", ["300 secret", "407 secret", "502 secret"])
    def test_a_proxys_refusal_is_shown_masked(self, status: str, pair: tuple[Any, socket.socket]) -> None:
        connection, others = pair
        connection.masked = find_destination("https://a.example", as_proxy(KNOWN), trust_env=False).masked
        others.send(f"HTTP/1.1 {status}\r\n\r\n".encode())
        with pytest.raises(ProtocolError, match=rf"the proxy refused to connect: {status[:3]} \*{{10}}"):
            connection._tunnel()

    def test_bytes_after_the_proxys_head_are_not_part_of_the_tunnel(self, pair: tuple[Any, socket.socket]) -> None:
        connection, others = pair
        others.send(b"HTTP/1.1 200 OK\r\n\r\n!")
        with pytest.raises(ProtocolError, match="sent data before the tunnel was used"):
            connection._tunnel()

    def test_a_connect_takes_only_the_remaining_time(self, pair: tuple[Any, socket.socket], clock: Clock) -> None:
        connection, others = pair
        connection.begin(attempt(30.0))
        clock.now = 10.0
        others.send(b"HTTP/1.1 200 OK\r\n\r\n")
        connection._tunnel()
        assert connection.sock.gettimeout() == 20.0
        clock.now = 30.0
        with pytest.raises(TimeoutError):
            connection._tunnel()


class Refusing(socket.socket):
    """A socket whose connecting ends in a failure."""

    failure: BaseException = ConnectionRefusedError()

    def connect(self, address: Any) -> None:
        raise self.failure


class TestOpening:
    @pytest.mark.parametrize(("now", "seconds"), [(0.0, 5.0), (4.0, 5.0), (7.0, 3.0)])
    def test_nagle_is_off_and_one_address_takes_at_most_half_the_time(
        self, now: float, seconds: float, serve: Serve, clock: Clock
    ) -> None:
        connection: Any = Connection("127.0.0.1", serve(replies()).port).begin(attempt(10.0))
        clock.now = now
        connection.connect()
        assert connection.sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        assert connection.sock.gettimeout() == seconds
        connection.close()

    @pytest.mark.parametrize("failure", [ConnectionRefusedError(), KeyboardInterrupt()])
    def test_a_socket_that_fails_to_connect_is_closed(self, failure: BaseException) -> None:
        sock = Refusing()
        sock.failure = failure
        with pytest.raises(type(failure)):
            Connection("127.0.0.1", 1).begin(attempt())._connected(sock, ("127.0.0.1", 1))
        assert sock.fileno() == -1

    def addresses(self, monkeypatch: pytest.MonkeyPatch, *ports: int) -> Any:
        found = [(socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", port)) for port in ports]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
        return Connection("a.example", 80)

    def test_the_addresses_are_tried_in_turn(self, monkeypatch: pytest.MonkeyPatch, serve: Serve) -> None:
        server = serve(replies())
        connection = self.addresses(monkeypatch, 1, server.port, 1).begin(attempt())
        connection.connect()
        assert connection.sock.getpeername()[1] == server.port
        connection.close()

    def test_if_no_address_responds_the_last_error_is_raised(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with pytest.raises(ConnectionRefusedError):
            self.addresses(monkeypatch, 1, 1).begin(attempt()).connect()

    def test_a_host_may_have_no_address(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with pytest.raises(OSError, match="has no address"):
            self.addresses(monkeypatch).begin(attempt()).connect()

    def test_an_exception_from_outside_does_not_try_the_next_address(
        self, monkeypatch: pytest.MonkeyPatch, serve: Serve
    ) -> None:
        with pytest.raises(ConnectionRefusedError):
            self.addresses(monkeypatch, 1, serve(replies()).port).begin(attempt(own=False)).connect()

    def test_a_truncated_tls_stream_has_not_ended(self, serve: Serve, tls: ssl.SSLContext, ca_bundle: Path) -> None:
        def cut_off(peer: Peer, _: Seen) -> None:
            socket.socket(fileno=peer.sock.detach()).close()

        server = serve(cut_off, tls=tls)
        settings = Urllib3Transport(trust_env=False, ca_bundle=str(ca_bundle)).of_connections
        connection: Any = Pools(settings).route(server.url).take(attempt())
        connection.connect()
        connection.sock.sendall(b"GET / HTTP/1.1\r\n\r\n")
        with pytest.raises(ssl.SSLEOFError):
            connection.sock.recv(1)
        connection.close()

from __future__ import annotations

import gc
import socket
import sys
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from threading import Event
from typing import TYPE_CHECKING

import pytest

from tests.transports.wire import MIB, PATH, PATIENCE, SOON, TOKEN, drips, fails, get, head_of, post
from twilio_fp.http import HttpRequest
from twilio_fp.testing.loopback import Peer, Seen, Server, replies, sends
from twilio_fp.transports import Urllib3Transport, _connections

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.transports.wire import Clock

    Serve = Callable[..., Server]


full_queue = pytest.mark.skipif(
    sys.platform != "linux", reason="other systems accept more connections than the backlog"
)


@contextmanager
def unresponsive_port() -> Iterator[int]:
    """Yield a port on which connecting hangs, since its queue is full."""
    with ExitStack() as stack:
        listening = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        for _ in range(3):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(listening.getsockname())
        yield listening.getsockname()[1]


@full_queue
def test_connecting_to_the_unresponsive_port_hangs() -> None:
    with unresponsive_port() as port, pytest.raises(TimeoutError):
        socket.create_connection(("127.0.0.1", port), timeout=0.1)


class TestConnecting:
    def test_a_refused_connection_has_sent_nothing(self, transport: Urllib3Transport) -> None:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
        request = HttpRequest("POST", f"http://127.0.0.1:{port}{PATH}", {"Authorization": f"Basic {TOKEN}"})
        message = f"POST http://127.0.0.1:{port}: the connection was refused [(]nothing was sent[)]"
        with fails(may_have_executed=False, match=message):
            transport(request)

    def test_nothing_goes_to_an_unknown_host(
        self, transport: Urllib3Transport, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def unknown(*_: object, **__: object) -> None:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

        monkeypatch.setattr(socket, "getaddrinfo", unknown)
        with fails(may_have_executed=False, match="https://api.twilio.test: the host name can't be resolved"):
            transport(HttpRequest("GET", "https://api.twilio.test/"))

    @pytest.mark.parametrize("host", ["a" * 64, "a..b"])
    def test_an_invalid_host_name_has_sent_nothing(self, host: str, transport: Urllib3Transport) -> None:
        with fails(may_have_executed=False):
            transport(HttpRequest("GET", f"http://{host}/"))

    @full_queue
    def test_a_slow_connection_attempt_times_out(self, transport: Urllib3Transport) -> None:
        with (
            unresponsive_port() as port,
            fails(may_have_executed=False, timed_out=True, match="timed out after 0.3 s while connecting"),
        ):
            transport(HttpRequest("GET", f"http://127.0.0.1:{port}/", timeout=SOON))

    @pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
    def test_an_interrupt_passes_unchanged(
        self, serve: Serve, transport: Urllib3Transport, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def interrupt(*_: object) -> None:
            raise KeyboardInterrupt

        server = serve(replies(b"yes"))
        with monkeypatch.context() as patched:
            patched.setattr(socket.socket, "connect", interrupt)
            with pytest.raises(KeyboardInterrupt):
                transport(get(server))
        gc.collect()  # urllib3 does not close the socket
        assert transport(get(server)).body == b"yes"

    @pytest.mark.usefixtures("clock")
    @pytest.mark.parametrize("dead", ["refusing", pytest.param("unresponsive", marks=full_queue)])
    def test_the_next_address_is_tried(
        self, dead: str, serve: Serve, transport: Urllib3Transport, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        server = serve(replies(b"yes"))
        with ExitStack() as stack:
            if dead == "unresponsive":
                bad = stack.enter_context(unresponsive_port())
            else:
                with socket.create_server(("127.0.0.1", 0)) as listener:
                    bad = listener.getsockname()[1]
            found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port)) for port in (bad, server.port)]
            monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
            timeout = timedelta(seconds=1)
            assert transport(HttpRequest("GET", "http://api.twilio.test/", timeout=timeout)).body == b"yes"

    @full_queue
    def test_nothing_is_sent_when_connecting_took_all_the_time(
        self, serve: Serve, transport: Urllib3Transport, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        server = serve(replies(b"yes"))
        with unresponsive_port() as port:
            ports = (port, port, server.port)
            found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", each)) for each in ports]
            monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
            with fails(may_have_executed=False, timed_out=True, match="after 0.3 s"):
                transport(HttpRequest("POST", "http://api.twilio.test/", timeout=SOON))
        assert server.requests == []


@pytest.mark.usefixtures("clock")
class TestTime:
    def test_a_missing_response_may_have_been_executed(self, serve: Serve) -> None:
        received = Event()

        def hold(peer: Peer, _: Seen) -> None:
            received.set()
            peer.hold()

        server = serve(hold)
        with Urllib3Transport(timeout=SOON) as transport:
            message = "timed out after 0.3 s [(]it may have been executed[)]"
            with fails(may_have_executed=True, timed_out=True, match=message):
                transport(post(server))
        assert received.wait(PATIENCE)
        assert len(server.requests) == 1

    def test_the_requests_own_timeout_applies(self, serve: Serve, transport: Urllib3Transport) -> None:
        server = serve(lambda peer, _: peer.hold())
        with fails(may_have_executed=True, timed_out=True, match="0.1 s"):
            transport(post(server, timeout=timedelta(seconds=0.1)))

    @pytest.mark.parametrize(
        "pieces",
        [
            (b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200,),
            (head_of("Content-Length: 200"), b"x" * 200),
            (head_of("Transfer-Encoding: chunked"), b"1\r\nx\r\n" * 40 + b"0\r\n\r\n"),
            (head_of(), b"x" * 200),
        ],
        ids=["head", "body", "chunks", "until closed"],
    )
    def test_a_dripping_response_times_out(
        self, pieces: tuple[bytes, ...], serve: Serve, transport: Urllib3Transport, clock: Clock
    ) -> None:
        with fails(may_have_executed=True, timed_out=True):
            transport(post(serve(drips(*pieces, clock=clock)), timeout=timedelta(seconds=PATIENCE)))

    def test_a_server_that_does_not_read_causes_a_timeout(self, serve: Serve, transport: Urllib3Transport) -> None:
        server = serve(replies(), greet=lambda peer: peer.hold())
        with fails(may_have_executed=True, timed_out=True):
            transport(post(server, b"x" * 16 * MIB, timeout=SOON))

    def test_after_a_failure_the_connection_is_not_reused(self, serve: Serve, transport: Urllib3Transport) -> None:
        server = serve(lambda peer, _: peer.hold() if peer.number == 1 else peer.reply(b"second"))
        with fails(may_have_executed=True, timed_out=True):
            transport(get(server, timeout=SOON))
        assert transport(get(server)).body == b"second"


class TestBrokenResponses:
    def test_a_reset_before_the_request_is_read_is_ambiguous(self, serve: Serve, transport: Urllib3Transport) -> None:
        def reset(peer: Peer) -> None:
            peer.sock.recv(1)
            peer.reset()

        server = serve(replies(), greet=reset)
        # The message says "closed" if the reset arrives while the body is sent.
        with fails(may_have_executed=True, match="reset|closed"):
            transport(post(server))

    @pytest.mark.parametrize(
        "pieces", [(), (b"HTTP/1.1 2",), (head_of("Content-Length: 9"), b"half")], ids=["nothing", "head", "body"]
    )
    @pytest.mark.parametrize("end", ["reset", "hang_up"])
    def test_a_connection_that_ends_too_early_may_have_been_executed(
        self, end: str, pieces: tuple[bytes, ...], serve: Serve, transport: Urllib3Transport
    ) -> None:
        def respond(peer: Peer, _: Seen) -> None:
            peer.send(*pieces)
            getattr(peer, end)()

        with fails(may_have_executed=True, match="may have been executed"):
            transport(post(serve(respond)))

    def test_a_reset_of_a_reused_connection_leaves_the_outcome_unknown(
        self, serve: Serve, transport: Urllib3Transport
    ) -> None:
        server = serve(lambda peer, _: peer.reply() if len(peer.server.requests) == 1 else peer.reset())
        transport(post(server))
        with fails(may_have_executed=True):
            transport(post(server))
        assert server.connections == 1

    def test_a_reused_connection_that_accepts_no_byte_has_sent_nothing(
        self, serve: Serve, transport: Urllib3Transport, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        gone = Event()

        def respond(peer: Peer, _: Seen) -> None:
            peer.reply()
            try:
                peer.reset()
            finally:
                gone.set()

        server = serve(respond)
        transport(post(server))
        assert gone.wait(PATIENCE)
        monkeypatch.setattr(_connections.Connection, "is_connected", True)  # as if the reset came just after the check
        with fails(may_have_executed=False, match="nothing was sent"):
            transport(post(server))
        assert len(server.requests) == 1

    @pytest.mark.parametrize(
        ("data", "message"),
        [
            (b"SSH-2.0-OpenSSH_9.6\r\n", "not valid HTTP"),
            (b"HTTP/1.1 OK\r\n\r\n", "not valid HTTP"),
            (b"HTTP/2 200\r\n\r\n", "not valid HTTP"),
            (head_of("Content-Length: 5, 6") + b"hello", "Content-Length"),
            (b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n", "switched protocols"),
            (head_of("A: b\0"), "NUL"),
            (head_of(*(f"A{number}: b" for number in range(101))), "100 headers"),
            (head_of("A: " + "a" * 70_000), "header line"),
            (head_of("Transfer-Encoding: gzip, chunked"), "transfer encoding"),
            (head_of("Transfer-Encoding: chunked") + b"1" * 70_000, "chunk"),
            (head_of("Content-Encoding: gzip, br", "Content-Length: 3") + b"abc", "'br'"),
            (head_of("Transfer-Encoding: chunked") + b"zz\r\n", "chunk"),
            (head_of("Content-Encoding: br", "Content-Length: 3") + b"abc", "'br'"),
            (
                head_of("Content-Encoding: " + "gzip," * 10_000, "Content-Length: 3") + b"abc",
                "at most 5 content codings, got 10000",
            ),
            (head_of("Content-Length:") + b"hello", "Content-Length"),
            (head_of("Transfer-Encoding: chunked") + b"1\r\nab\r\n", "not followed by CR LF"),
            (head_of("Content-Encoding: gzip", "Content-Length: 3") + b"abc", "gzip"),
        ],
    )
    def test_an_unreadable_response_may_have_been_executed_too(
        self, data: bytes, message: str, serve: Serve, transport: Urllib3Transport
    ) -> None:
        with fails(may_have_executed=True, match=message):
            transport(post(serve(sends(data))))

    def test_a_request_that_the_server_echoes_is_not_in_the_error(
        self, serve: Serve, transport: Urllib3Transport
    ) -> None:
        server = serve(lambda peer, seen: peer.send(seen.raw))
        with fails(may_have_executed=True):
            transport(post(server))

    def test_an_exception_being_handled_by_the_caller_is_kept(self, serve: Serve, transport: Urllib3Transport) -> None:
        server = serve(lambda peer, _: peer.hang_up())
        other = TimeoutError("of another kind")
        try:
            raise other
        except TimeoutError:
            with fails(may_have_executed=True, match="closed the connection without sending a response"):
                transport(post(server))
        assert other.__traceback__ is not None

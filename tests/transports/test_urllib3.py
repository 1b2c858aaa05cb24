from __future__ import annotations

import copy
import gc
import gzip
import os
import pickle
import socket
import tracemalloc
import warnings
import zlib
from datetime import timedelta
from functools import partial
from pathlib import Path
from threading import Barrier, Event, Semaphore, Thread
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from tests.transports.wire import MIB, PATIENCE, SOON, TOKEN, fails, get, head_of, post
from twilio_fp.errors import UsageError
from twilio_fp.http import Headers, HttpRequest
from twilio_fp.testing.loopback import Peer, Seen, Server, replies, sends, sends_and_hangs_up
from twilio_fp.transports import Urllib3Transport, _per_process, _response

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from tests.transports.wire import Clock

    Serve = Callable[..., Server]


class TestRequests:
    def test_only_the_requests_bytes_and_at_most_two_headers_are_sent(
        self, serve: Serve, transport: Urllib3Transport
    ) -> None:
        server = serve(replies())
        transport(HttpRequest("GET", f"{server.url}/a%2Fb/../c?d=%7E&e", [("X-A", "1"), ("x-a", "é")]))
        transport(HttpRequest("POST", server.url, {"Content-Type": "text/plain"}, b"\0\r\n\xff"))
        host = f"Host: 127.0.0.1:{server.port}\r\n".encode()
        assert [seen.raw for seen in server.requests] == [
            b"GET /a%2Fb/../c?d=%7E&e HTTP/1.1\r\n" + host + b"X-A: 1\r\nx-a: \xe9\r\n\r\n",
            b"POST / HTTP/1.1\r\n" + host + b"Content-Length: 4\r\nContent-Type: text/plain\r\n\r\n\0\r\n\xff",
        ]

    @pytest.mark.parametrize("size", [65_536, 65_537, 3 * MIB])
    def test_a_large_body_is_sent_completely(self, size: int, serve: Serve, transport: Urllib3Transport) -> None:
        body = os.urandom(size)
        server = serve(lambda peer, seen: peer.reply(b"%d" % zlib.crc32(seen.body)))
        assert transport(post(server, body)).body == b"%d" % zlib.crc32(body)

    def test_headers_of_the_request_are_not_added_again(self, serve: Serve, transport: Urllib3Transport) -> None:
        names = ("Host", "User-Agent", "Accept-Encoding", "Content-Length")
        for size in (2, 70_000):
            server = serve(replies())
            transport(post(server, bytes(size)))
            headers: dict[str, str] = dict(zip(names, ("elsewhere", "me", "gzip", str(size)), strict=True))
            transport(HttpRequest("POST", server.url, headers, bytes(size)))
            assert [[seen.header(name) for name in names] for seen in server.requests] == [
                [f"127.0.0.1:{server.port}", None, None, str(size)],
                list(headers.values()),
            ]
            assert all(len({name.lower() for name, _ in seen.headers}) == len(seen.headers) for seen in server.requests)

    @pytest.mark.parametrize(("method", "length"), [("GET", None), ("DELETE", None), ("POST", "0"), ("PUT", "0")])
    def test_an_empty_body_has_a_length_if_one_is_expected(
        self, method: str, length: str | None, serve: Serve, transport: Urllib3Transport
    ) -> None:
        server = serve(replies())
        transport(HttpRequest(method, server.url))
        assert server.requests[0].header("Content-Length") == length
        assert server.requests[0].header("Transfer-Encoding") is None

    @pytest.mark.parametrize(
        ("headers", "name"),
        [
            ({"Authorization": "Basic €uro"}, "Authorization"),
            ({"Transfer-Encoding": "chunked"}, "Transfer-Encoding"),
            ({"Content-Length": "3"}, "Content-Length"),
            ({"Content-Length": "+2"}, "Content-Length"),
            ([("Content-Length", "2"), ("Content-Length", "2")], "Content-Length"),
        ],
    )
    def test_headers_that_cannot_be_sent_are_refused_and_not_shown(
        self, headers: dict[str, str], name: str, transport: Urllib3Transport
    ) -> None:
        with pytest.raises(UsageError, match=name) as caught:
            transport(HttpRequest("POST", "http://127.0.0.1:1/", headers, b"ab"))
        assert "uro" not in str(caught.value)
        assert caught.value.__context__ is None

    @pytest.mark.parametrize(
        "authority",
        [
            *("", "user:pw@a", "api.twilio.com@evil.example", "@a", "a:b", "a:0", "a:65536"),
            *("[::1", "a\\b", "a\\@b", ":80"),
        ],
    )
    def test_a_url_whose_host_is_not_plain_is_refused(self, authority: str, transport: Urllib3Transport) -> None:
        with pytest.raises(UsageError) as caught:
            transport(HttpRequest("GET", f"https://{authority}/"))
        assert "pw" not in str(caught.value)
        assert "pw" not in str(caught.value.__context__)

    @pytest.mark.parametrize(
        ("path", "target"),
        [
            ("", "/"),
            ("?a=b/c", "/?a=b/c"),
            ("//x/../y#z", "//x/../y"),
            ("/a%2fb?c#d?e", "/a%2fb?c"),
            ('/"a|b?{c}', "/%22a%7Cb?%7Bc%7D"),
        ],
    )
    def test_all_of_the_url_after_the_host_is_the_target(
        self, path: str, target: str, serve: Serve, transport: Urllib3Transport
    ) -> None:
        server = serve(replies())
        transport(get(server, path))
        assert server.requests[0].line == f"GET {target} HTTP/1.1"

    def test_an_unsendable_request_is_refused_unsent(self, serve: Serve, transport: Urllib3Transport) -> None:
        server = serve(replies())
        for request in (
            get(server, headers={"Authorization": f"Basic {TOKEN}", "X-Name": "Łukasz"}),
            get(server, headers={"Authorization": f"Basic {TOKEN}€"}),
        ):
            with pytest.raises(UsageError) as caught:
                transport(request)
            assert TOKEN not in str(caught.value)
            assert caught.value.__context__ is None
        assert server.connections == 0

    @pytest.mark.parametrize("outside", [KeyboardInterrupt, ValueError])
    def test_an_interrupt_before_anything_is_sent_shows_no_headers(
        self, outside: Any, transport: Urllib3Transport, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def interrupted(_: Headers) -> Any:
            raise outside

        monkeypatch.setattr(Headers, "reveal", interrupted)
        with pytest.raises(outside) as caught:
            transport(HttpRequest("GET", "http://api.twilio.test/"))
        assert "_destination" not in {Path(entry.path).stem for entry in caught.traceback}


class TestResponses:
    @pytest.mark.parametrize("status", ["200 OK", "201 CREATED", "400 Bad", "404 Not Found", "429 ", "500 Oh", "599 ?"])
    def test_every_status_is_a_response(self, status: str, serve: Serve, transport: Urllib3Transport) -> None:
        response = transport(get(serve(replies(b"body", "A: 1", status=status))))
        assert (response.status, response.body, response.headers["a"]) == (int(status[:3]), b"body", "1")

    def test_a_redirect_is_a_response_and_is_not_followed(self, serve: Serve, transport: Urllib3Transport) -> None:
        server = serve(replies(b"", "Location: /elsewhere", status="302 Found"))
        assert transport(get(server)).headers["Location"] == "/elsewhere"
        assert len(server.requests) == 1

    @pytest.mark.parametrize("status", ["429 Too Many", "503 Oh"])
    def test_nothing_is_repeated_even_with_retry_after(
        self, status: str, serve: Serve, transport: Urllib3Transport
    ) -> None:
        server = serve(replies(b"", "Retry-After: 0", status=status))
        assert transport(get(server)).status == int(status[:3])
        assert len(server.requests) == 1

    def test_repeated_headers_stay_apart_and_in_order(self, serve: Serve, transport: Urllib3Transport) -> None:
        response = transport(get(serve(replies(b"", "Set-Cookie: a=1", "X: \xe9 ", "set-cookie:b=2"))))
        pairs = (("Set-Cookie", "a=1"), ("X", "é"), ("set-cookie", "b=2"), ("Content-Length", "0"))
        assert response.headers.reveal() == pairs

    @pytest.mark.parametrize(
        ("coding", "encode"), [("gzip", gzip.compress), ("deflate", zlib.compress), ("identity", bytes)]
    )
    @pytest.mark.parametrize("chunked", [False, True])
    def test_codings_are_decoded_and_headers_kept(
        self,
        coding: str,
        encode: Callable[[bytes], bytes],
        chunked: bool,
        serve: Serve,
        transport: Urllib3Transport,
    ) -> None:
        body = b'{"sid": "SM1"}' * 9_000
        data = encode(body)
        if chunked:
            parts = [data[start : start + 1_000] for start in range(0, len(data), 1_000)]
            wire = head_of("Transfer-Encoding: chunked", f"Content-Encoding: {coding}")
            server = serve(sends(wire, *(b"%x\r\n%b\r\n" % (len(part), part) for part in parts), b"0\r\n\r\n"))
        else:
            server = serve(replies(data, f"Content-Encoding: {coding}"))
        for _ in range(2):
            response = transport(get(server))
            assert response.body == body
            assert response.headers["Content-Encoding"] == coding
        assert server.connections == 1

    def test_a_body_may_end_with_the_connection(self, serve: Serve, transport: Urllib3Transport) -> None:
        server = serve(sends_and_hangs_up(b"HTTP/1.0 200 OK\r\n\r\n", b"some", b" text"))
        assert [transport(get(server)).body for _ in range(2)] == [b"some text"] * 2
        assert server.connections == 2

    def test_responses_without_a_body_do_not_wait_for_one(self, serve: Serve, transport: Urllib3Transport) -> None:
        def respond(peer: Peer, seen: Seen) -> None:
            if seen.line.startswith("HEAD"):
                peer.send(head_of("Content-Length: 70", "Content-Encoding: gzip"))
            else:
                peer.send(b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n")
                peer.send(b"HTTP/1.1 204 No Content\r\nX: 1\r\n\r\n")

        server = serve(respond)
        for _ in range(2):
            head = transport(HttpRequest("HEAD", server.url))
            assert (head.status, head.body, head.headers["Content-Length"]) == (200, b"", "70")
            assert transport(get(server)).status == 204
        assert server.connections == 1

    def test_the_coding_of_an_empty_body_is_ignored(self, serve: Serve, transport: Urllib3Transport) -> None:
        server = serve(sends(head_of("Content-Length: 9", "Content-Encoding: br")))
        assert transport(HttpRequest("HEAD", server.url)).body == b""

    @pytest.mark.parametrize("by_proxy", [False, True])
    def test_only_a_proxys_407_is_an_error(self, by_proxy: bool, serve: Serve) -> None:
        server = serve(replies(b"body", status=f"407 {TOKEN}"))
        with Urllib3Transport(proxy=server.url.replace("://", f"://me:{TOKEN}@") if by_proxy else None) as transport:
            if by_proxy:
                with fails(may_have_executed=True, match=r"the proxy refused the request: 407 \*{10} "):
                    transport(get(server))
            else:
                assert transport(get(server)).status == 407

    def test_a_response_is_read_even_if_the_request_was_not(self, serve: Serve, transport: Urllib3Transport) -> None:
        def refuse(peer: Peer) -> None:
            peer.sock.recv(100)
            peer.reply(b"too large", status="413 Content Too Large")
            peer.hang_up()

        server = serve(replies(), greet=refuse)
        response = transport(post(server, bytes(16 * MIB)))
        assert (response.status, response.body) == (413, b"too large")

    @pytest.mark.parametrize("secure", [False, True])
    def test_an_early_error_ends_the_request_even_if_the_server_reads_on(
        self, secure: bool, serve: Serve, tls: ssl.SSLContext, ca_bundle: Path
    ) -> None:
        read: list[int] = []

        def refuse(peer: Peer) -> None:
            peer.sock.recv(100)
            peer.reply(b"too large", status="413 Content Too Large")
            while data := peer.sock.recv(65_536):
                read.append(len(data))
            ended.set()

        ended = Event()
        server = serve(replies(), greet=refuse, tls=tls if secure else None)
        with Urllib3Transport(ca_bundle=str(ca_bundle)) as transport:
            response = transport(post(server, bytes(64 * MIB)))
            assert (response.status, response.body) == (413, b"too large")
            assert ended.wait(PATIENCE), "the connection stays open in the middle of a request"
        assert sum(read) < 64 * MIB

    @pytest.mark.parametrize("early", [b"HTTP/1.1 100 Continue\r\n\r\n", b"HT"])
    def test_an_early_success_does_not_end_the_request(
        self, early: bytes, serve: Serve, transport: Urllib3Transport
    ) -> None:
        def respond(peer: Peer, seen: Seen) -> None:
            head = head_of("Content-Length: 2")
            peer.send(head[2:] if early == b"HT" else head, b"ok")

        server = serve(respond, greet=lambda peer: peer.send(early))
        assert transport(post(server, bytes(4 * MIB))).body == b"ok"
        assert len(server.requests[0].body) == 4 * MIB


class TestConnections:
    def test_a_connection_is_kept_and_reused(self, serve: Serve, transport: Urllib3Transport) -> None:
        server = serve(replies(b"yes"))
        assert [transport(post(server)).body for _ in range(5)] == [b"yes"] * 5
        assert server.connections == 1

    @pytest.mark.parametrize("header", ["Connection: close", "connection: X, Close"])
    def test_a_connection_that_the_server_closes_is_not_reused(
        self, header: str, serve: Serve, transport: Urllib3Transport
    ) -> None:
        server = serve(replies(b"yes", header))
        assert [transport(get(server)).body for _ in range(2)] == [b"yes"] * 2
        assert server.connections == 2

    def test_a_connection_closed_while_idle_is_not_reused(self, serve: Serve, transport: Urllib3Transport) -> None:
        closed = Event()

        def respond(peer: Peer, _: Seen) -> None:
            peer.reply(b"yes")
            peer.sock.shutdown(socket.SHUT_RDWR)
            closed.set()

        server = serve(respond)
        for _ in range(3):
            assert transport(post(server)).body == b"yes"
            assert closed.wait(PATIENCE)
            closed.clear()
        assert server.connections == 3

    @pytest.mark.parametrize("size", [4, 100_000])
    def test_bytes_after_a_response_are_not_the_next_response(
        self, size: int, serve: Serve, transport: Urllib3Transport
    ) -> None:
        evil = head_of(f"Content-Length: {size}") + b"evil" * (size // 4)
        server = serve(sends(head_of("Content-Length: 2") + b"ok" + evil))
        assert [transport(get(server)).body for _ in range(3)] == [b"ok"] * 3

    def test_bytes_after_a_response_close_the_connection(self, serve: Serve, transport: Urllib3Transport) -> None:
        closed = Event()

        def respond(peer: Peer, _: Seen) -> None:
            peer.send(head_of("Content-Length: 2") + b"ok" + b"HTTP/1.1 200 OK\r\n\r\n")
            if not peer.sock.recv(1):
                closed.set()
            peer.hang_up()

        assert transport(get(serve(respond))).body == b"ok"
        assert closed.wait(PATIENCE)

    def test_an_idle_connection_expires(self, serve: Serve) -> None:
        server = serve(replies())
        with Urllib3Transport(keep_alive=timedelta(microseconds=1)) as transport:
            for _ in range(3):
                transport(get(server))
        assert server.connections == 3

    @pytest.mark.parametrize(("kept", "opened"), [(1, 9), (2, 8), (5, 5), (10, 5)])
    def test_at_most_pool_size_connections_are_kept(self, kept: int, opened: int, serve: Serve) -> None:
        together = Barrier(5)

        def respond(peer: Peer, _: Seen) -> None:
            together.wait(PATIENCE)
            peer.reply()

        server = serve(respond)
        with Urllib3Transport(pool_size=kept) as transport:
            for _ in range(2):
                at_once([lambda: transport(get(server))] * 5)
        assert server.connections == opened

    def test_fifty_threads_share_one_transport(self, serve: Serve, transport: Urllib3Transport) -> None:
        server = serve(lambda peer, seen: peer.reply(seen.body))

        def work(number: int) -> None:
            for turn in range(4):
                body = f"{number} {turn}".encode() * 50
                assert transport(post(server, body)).body == body

        at_once([partial(work, number) for number in range(50)])
        assert len(server.requests) == 200
        assert server.connections <= 200

    def test_closing_is_final_and_closes_connections_returned_later(self, serve: Serve) -> None:
        server = serve(replies(b"yes"))
        transport = Urllib3Transport()
        transport(get(server))
        with transport.stream(get(server)) as response:
            transport.close()
            assert b"".join(response) == b"yes"
        transport.close()
        with pytest.raises(UsageError, match="closed"):
            transport(get(server))
        unused = Urllib3Transport()
        unused.close()
        with pytest.raises(UsageError, match="closed"):
            unused(get(server))

    def test_an_unclosed_transport_is_closed_without_a_warning(self, serve: Serve) -> None:
        server = serve(replies())
        ended = Event()

        def watch(peer: Peer, seen: Seen) -> None:
            peer.reply()
            peer.sock.recv(1)
            ended.set()

        server = serve(watch)
        Urllib3Transport()(get(server))
        gc.collect()
        assert ended.wait(PATIENCE)

    @pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
    def test_a_forked_child_opens_its_own_connections(self, serve: Serve, transport: Urllib3Transport) -> None:
        server = serve(lambda peer, seen: peer.reply(b"%d" % peer.number))
        assert transport(get(server)).body == b"1"
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # the child does not need the server's threads
            child = os.fork()
        if not child:
            try:
                os._exit(0 if [transport(get(server)).body for _ in range(2)] == [b"2", b"2"] else 1)
            finally:
                os._exit(2)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert transport(get(server)).body == b"1"

    def test_connections_inherited_by_a_child_are_closed_there(
        self, serve: Serve, transport: Urllib3Transport, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        server = serve(replies())
        transport(get(server))
        monkeypatch.setattr(_per_process, "getpid", lambda: -1)
        transport(get(server))
        gc.collect()
        assert server.connections == 2

    def test_connections_inherited_by_a_child_are_closed_even_if_referenced(
        self, serve: Serve, transport: Urllib3Transport, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        server = serve(replies())
        transport(get(server))
        inherited = transport._pools.get()
        monkeypatch.setattr(_per_process, "getpid", lambda: -1)
        transport(get(server))
        assert not inherited.route(server.url)._idle

    def test_the_end_of_a_with_block_closes_the_transport(self, serve: Serve) -> None:
        server = serve(replies())
        with Urllib3Transport() as transport:
            transport(get(server))
        with pytest.raises(UsageError, match="closed"):
            transport(get(server))

    def test_copies_share_connections_and_evolved_ones_have_their_own(self, serve: Serve) -> None:
        server = serve(replies())
        with Urllib3Transport() as transport, evolve(transport, timeout=SOON) as other:
            for each in (transport, copy.copy(transport), copy.deepcopy(transport), other, other):
                each(get(server))
        assert server.connections == 2
        assert other.timeout == SOON


def at_once(functions: list[Callable[[], Any]]) -> None:
    """Call each function in its own thread, and raise the first error."""
    failures: list[BaseException] = []

    def attempt(work: Callable[[], Any]) -> None:
        try:
            work()
        except BaseException as error:  # noqa: BLE001 -- handed to the test's own thread
            failures.append(error)

    threads = [Thread(target=attempt, args=(work,)) for work in functions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]


class TestSize:
    def test_a_response_may_have_the_maximum_size(self, serve: Serve) -> None:
        with Urllib3Transport(max_response_bytes=1_000) as transport:
            assert len(transport(get(serve(replies(bytes(1_000))))).body) == 1_000

    @pytest.mark.parametrize(
        "pieces",
        [
            (head_of("Content-Length: 1001"),),
            (head_of("Transfer-Encoding: chunked"), b"64\r\n" + bytes(100) + b"\r\n"),
            (head_of(), bytes(100)),
        ],
        ids=["announced", "chunked", "until closed"],
    )
    def test_a_larger_response_is_refused(self, pieces: tuple[bytes, ...], serve: Serve) -> None:
        def respond(peer: Peer, _: Seen) -> None:
            peer.send(pieces[0])
            for piece in pieces[1:] * 11:
                peer.send(piece)
            peer.hold()

        with (
            Urllib3Transport(max_response_bytes=1_000) as transport,
            fails(may_have_executed=True, match="1,000 bytes"),
        ):
            transport(post(serve(respond)))

    def test_a_gzip_bomb_is_refused_in_bounded_memory(self, serve: Serve) -> None:
        server = serve(replies(gzip.compress(bytes(8 * MIB)) * 64, "Content-Encoding: gzip"))
        with Urllib3Transport(max_response_bytes=MIB) as transport:
            tracemalloc.start()
            with fails(may_have_executed=True, match="more than"):
                try:
                    transport(post(server))
                finally:
                    _, peak = tracemalloc.get_traced_memory()
                    tracemalloc.stop()
        assert peak < 4 * MIB


class TestStreams:
    def test_a_stream_yields_pieces_of_any_total_size(self, serve: Serve) -> None:
        body = os.urandom(2 * MIB)
        server = serve(replies(body, "X: 1"))
        with Urllib3Transport(max_response_bytes=10) as transport:
            for _ in range(2):
                with transport.stream(get(server)) as response:
                    assert (response.status, response.headers["x"]) == (200, "1")
                    pieces = list(response)
                assert b"".join(pieces) == body
                assert max(map(len, pieces)) <= 65_536
        assert server.connections == 1

    def test_a_stream_decodes_codings_in_bounded_pieces(self, serve: Serve, transport: Urllib3Transport) -> None:
        server = serve(replies(gzip.compress(bytes(3 * MIB)), "Content-Encoding: gzip"))
        with transport.stream(get(server)) as response:
            sizes = [len(piece) for piece in response]
        assert sum(sizes) == 3 * MIB
        assert max(sizes) <= 65_536

    def test_a_stream_left_early_costs_only_its_connection(self, serve: Serve, transport: Urllib3Transport) -> None:
        server = serve(replies(bytes(MIB)))
        with transport.stream(get(server)) as response:
            next(iter(response))
        assert len(transport(get(server)).body) == MIB
        assert server.connections == 2

    @pytest.mark.parametrize("read", [0, 1])
    def test_a_stream_left_early_closes_its_connection_immediately(
        self, read: int, serve: Serve, transport: Urllib3Transport
    ) -> None:
        closed = Event()

        def respond(peer: Peer, _: Seen) -> None:
            peer.send(head_of("Content-Length: 9") + b"part")
            if not peer.sock.recv(1):
                closed.set()
            peer.hang_up()

        with transport.stream(get(serve(respond))) as stream:
            assert [piece for _, piece in zip(range(read), stream, strict=False)] == [b"part"] * read
        assert closed.wait(PATIENCE)

    def test_a_stream_is_readable_once_inside_its_block(self, serve: Serve, transport: Urllib3Transport) -> None:
        server = serve(replies(b"body"))
        with transport.stream(get(server)) as response:
            assert list(response) == [b"body"]
            with pytest.raises(UsageError, match="once"):
                list(response)
        with transport.stream(get(server)) as response:
            pass
        with pytest.raises(UsageError, match="inside"):
            list(response)
        assert repr(response) == f"<response 200 to GET http://127.0.0.1:{server.port}>"

    def test_the_timeout_applies_to_each_piece(self, serve: Serve, transport: Urllib3Transport, clock: Clock) -> None:
        requested = Semaphore(1)

        def respond(peer: Peer, _: Seen) -> None:
            peer.send(head_of("Content-Length: 5"))
            for _each in range(5):
                assert requested.acquire(timeout=PATIENCE)
                peer.send(b"x")

        pieces: list[bytes] = []
        with transport.stream(get(serve(respond), timeout=timedelta(seconds=PATIENCE))) as streamed:
            for piece in streamed:
                pieces.append(piece)
                clock.now += PATIENCE - 1
                requested.release()
        assert pieces == [b"x"] * 5

    @pytest.mark.parametrize("streamed", [False, True])
    def test_a_timeout_that_started_earlier_ends_earlier(
        self, streamed: bool, serve: Serve, transport: Urllib3Transport, clock: Clock
    ) -> None:
        server = serve(replies(b"yes"))
        seconds, clock.now = transport.timeout.total_seconds(), 1_000.0

        def send(since: float) -> bytes:
            if not streamed:
                return transport(get(server), since=since).body
            with transport.stream(get(server), since=since) as response:
                return b"".join(response)

        assert send(clock.now - seconds + 1) == b"yes"
        with fails(may_have_executed=False, timed_out=True, match="nothing was sent"):
            send(clock.now - seconds)
        assert len(server.requests) == 1

    def test_a_truncated_stream_raises_while_it_is_read(self, serve: Serve, transport: Urllib3Transport) -> None:
        server = serve(sends_and_hangs_up(head_of("Content-Length: 9"), b"half"))
        with transport.stream(post(server)) as response:
            pieces = iter(response)
            with fails(may_have_executed=True, match="the response is incomplete"):
                while True:
                    assert next(pieces)

    @pytest.mark.usefixtures("clock")
    def test_a_stream_without_a_response_times_out(self, serve: Serve, transport: Urllib3Transport) -> None:
        server = serve(lambda peer, _: peer.hold())
        with fails(may_have_executed=True, timed_out=True), transport.stream(post(server, timeout=SOON)):
            pass


class TestTransport:
    @pytest.mark.parametrize(
        "setting",
        [
            {"timeout": timedelta()},
            {"timeout": 30},
            {"timeout": None},
            {"timeout": timedelta.max},
            {"timeout": timedelta(days=365 * 300)},
            {"keep_alive": timedelta(seconds=-1)},
            {"pool_size": 0},
            {"pool_size": True},
            {"pool_size": "10"},
            {"max_response_bytes": 1.5},
            {"proxy": "socks5://proxy:1"},
        ],
    )
    def test_an_invalid_setting_is_refused_by_name(self, setting: dict[str, Any]) -> None:
        with pytest.raises(UsageError, match=next(iter(setting))):
            Urllib3Transport(**setting)

    def test_a_transport_is_not_data(self) -> None:
        transport = Urllib3Transport()
        with pytest.raises(UsageError, match="pickled"):
            pickle.dumps(transport)
        assert copy.copy(transport) is transport
        assert copy.deepcopy(transport) is transport
        assert transport != Urllib3Transport()
        assert len({transport, transport}) == 1

    def test_the_repr_shows_settings_and_no_secret(self) -> None:
        text = repr(Urllib3Transport(proxy=f"http://user:{TOKEN}@proxy:3128", pool_size=3))
        assert TOKEN not in text
        assert "pool_size=3" in text
        assert "proxy='http://**********@proxy:3128'" in text

    def test_no_secret_is_logged(
        self, serve: Serve, transport: Urllib3Transport, caplog: pytest.LogCaptureFixture
    ) -> None:
        with caplog.at_level("DEBUG"):
            transport(post(serve(replies())))
        assert TOKEN not in caplog.text

    def test_an_interrupt_closes_the_connection(
        self, serve: Serve, transport: Urllib3Transport, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        server = serve(replies(b"yes"))
        with monkeypatch.context() as patched:
            patched.setattr(_response.Response, "_receive", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
            with pytest.raises(KeyboardInterrupt):
                transport(get(server))
        assert transport(get(server)).body == b"yes"
        assert server.connections == 2

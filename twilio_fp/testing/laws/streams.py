"""Laws about streaming, proxies, concurrent requests, and closing."""

from __future__ import annotations

import os
from binascii import b2a_base64
from gzip import compress
from threading import Event

from twilio_fp.errors import UsageError
from twilio_fp.http import HttpRequest
from twilio_fp.testing.laws.law import AT_ONCE, PIECE, TOKEN, Case, certified, expect, fails, get, has_loop, law, post
from twilio_fp.testing.loopback import Peer, Seen, Server, proxy, replies, sends_and_hangs_up
from twilio_fp.transports import aclosable, astreaming, closable, streaming

__all__: list[str] = []


@law("hands out a large body in bounded pieces")
def _streams(case: Case) -> None:
    body = os.urandom(700_000)
    for sent, header in ((body, "X: 1"), (compress(body), "Content-Encoding: gzip")):
        with Server(replies(sent, header)) as server, case.subject() as subject:
            if not (streaming(subject.transport) or astreaming(subject.transport)):
                return
            status, headers, pieces = subject.stream(get(server))
            expect("the status", (status, header.partition(":")[0] in headers), (200, True))
            expect("the body", b"".join(pieces) == body, wanted=True)
            expect("whether each piece is of 1 byte to 64 KiB", all(0 < len(p) <= PIECE for p in pieces), wanted=True)
    with (
        Server(sends_and_hangs_up(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc")) as server,
        case.subject() as subject,
        fails(may_have_executed=True, what="a stream that breaks off"),
    ):
        subject.stream(get(server))


@law("closes the connection of a stream that is left early")
def _left(case: Case) -> None:
    gone = Event()

    def endless(peer: Peer, _: Seen) -> None:
        try:
            peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n")
            while True:
                peer.send(bytes(PIECE))
        finally:
            gone.set()

    with Server(endless) as server, case.subject() as subject:
        if not (streaming(subject.transport) or astreaming(subject.transport)):
            return
        subject.stream(get(server), most=2)
        expect("whether the connection is closed", gone.wait(10), wanted=True)


@law("goes through its proxy", "proxy", "ca_bundle")
def _proxied(case: Case) -> None:
    with Server(proxy) as between, certified() as (context, path), Server(replies(b"direct"), tls=context) as server:
        way = between.url.replace("://", f"://me:{TOKEN}@")
        with case.subject(proxy=way, ca_bundle=str(path)) as subject:
            expect("the body", subject.send(HttpRequest("GET", "http://api.twilio.test/x?y")).body, b"by the proxy")
            expect("the request line", between.requests[-1].line, "GET http://api.twilio.test/x?y HTTP/1.1")
            shown = b2a_base64(f"me:{TOKEN}".encode(), newline=False).decode()
            expect("what the proxy is shown", between.requests[-1].header("Proxy-Authorization"), f"Basic {shown}")
            expect("the body", subject.send(post(server)).body, b"direct")
            expect("the request line", between.requests[-1].line, f"CONNECT 127.0.0.1:{server.port} HTTP/1.1")
            expect("whether it knows the proxy", server.requests[-1].header("Proxy-Authorization"), None)
    refusal = replies(TOKEN.encode(), status=f"407 {TOKEN}")
    with Server(refusal) as between, case.subject(proxy=between.url.replace("://", f"://me:{TOKEN}@")) as subject:
        with fails(may_have_executed=False, what="a proxy that refuses to connect"):
            subject.send(HttpRequest("GET", "https://api.twilio.test/"))
        with fails(may_have_executed=True, what="a proxy that refuses a request"):
            subject.send(HttpRequest("GET", "http://api.twilio.test/"))


@law("never mixes the answers of exchanges that are under way at once")
def _apart(case: Case) -> None:
    with Server(lambda peer, seen: peer.reply(seen.body)) as server, case.subject() as subject:
        if subject.is_async and not has_loop(case):
            return
        requests = [post(server, b"%d" % number) for number in range(4 * AT_ONCE)]
        responses = subject.together(requests)
        expect("whether each has its own", [each.body for each in responses], [each.body for each in requests])


@law("sends nothing once it is closed")
def _closed(case: Case) -> None:
    with Server(replies()) as server, case.subject() as subject:
        if not (closable(subject.transport) or aclosable(subject.transport)):
            return
        subject.send(get(server))
        for _ in range(2):
            subject.close()
        try:
            subject.send(get(server))
        except UsageError:
            return
        raise AssertionError("a closed transport must raise a UsageError")

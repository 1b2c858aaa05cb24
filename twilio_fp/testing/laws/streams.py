"""Laws about streaming, proxies, concurrent requests, and closing."""

from __future__ import annotations

import os
from binascii import b2a_base64
from gzip import compress
from threading import Event

from twilio_fp.errors import UsageError
from twilio_fp.http import HttpRequest
from twilio_fp.testing.laws.law import (
    CONCURRENT_REQUESTS,
    PIECE,
    TOKEN,
    Case,
    certified,
    ensure,
    expect,
    fails,
    get,
    has_loop,
    law,
    post,
)
from twilio_fp.testing.loopback import Peer, Seen, Server, proxy, replies, sends_and_hangs_up
from twilio_fp.transports import aclosable, astreaming, closable, streaming

__all__: list[str] = []


@law("streams a large body in pieces of limited size")
def _streams(case: Case) -> None:
    body = os.urandom(700_000)
    for sent, header in ((body, "X: 1"), (compress(body), "Content-Encoding: gzip")):
        with Server(replies(sent, header)) as server, case.subject() as subject:
            if not (streaming(subject.transport) or astreaming(subject.transport)):
                return
            status, headers, pieces = subject.stream(get(server))
            expect("the status", status, 200)
            ensure(header.partition(":")[0] in headers, f"the headers must include {header}")
            ensure(b"".join(pieces) == body, "the pieces must add up to the body")
            ensure(all(0 < len(p) <= PIECE for p in pieces), "each piece must have 1 byte to 64 KiB")
    with (
        Server(sends_and_hangs_up(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc")) as server,
        case.subject() as subject,
        fails(may_have_executed=True, what="a truncated stream"),
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
        ensure(gone.wait(10), "the connection must be closed")


@law("connects through its proxy", "proxy", "ca_bundle")
def _proxied(case: Case) -> None:
    with Server(proxy) as gateway, certified() as (context, path), Server(replies(b"direct"), tls=context) as server:
        address = gateway.url.replace("://", f"://me:{TOKEN}@")
        with case.subject(proxy=address, ca_bundle=str(path)) as subject:
            expect("the body", subject.send(HttpRequest("GET", "http://api.twilio.test/x?y")).body, b"by the proxy")
            expect("the request line", gateway.requests[-1].line, "GET http://api.twilio.test/x?y HTTP/1.1")
            encoded = b2a_base64(f"me:{TOKEN}".encode(), newline=False).decode()
            expect(
                "the header Proxy-Authorization", gateway.requests[-1].header("Proxy-Authorization"), f"Basic {encoded}"
            )
            expect("the body", subject.send(post(server)).body, b"direct")
            expect("the request line", gateway.requests[-1].line, f"CONNECT 127.0.0.1:{server.port} HTTP/1.1")
            expect(
                "the header Proxy-Authorization at the server", server.requests[-1].header("Proxy-Authorization"), None
            )
    refuses = replies(TOKEN.encode(), status=f"407 {TOKEN}")
    with Server(refuses) as gateway, case.subject(proxy=gateway.url.replace("://", f"://me:{TOKEN}@")) as subject:
        with fails(may_have_executed=False, what="a proxy that refuses to connect"):
            subject.send(HttpRequest("GET", "https://api.twilio.test/"))
        with fails(may_have_executed=True, what="a proxy that refuses a request"):
            subject.send(HttpRequest("GET", "http://api.twilio.test/"))


@law("never mixes up the responses to concurrent requests")
def _apart(case: Case) -> None:
    with Server(lambda peer, seen: peer.reply(seen.body)) as server, case.subject() as subject:
        if subject.is_async and not has_loop(case):
            return
        requests = [post(server, b"%d" % number) for number in range(4 * CONCURRENT_REQUESTS)]
        responses = subject.together(requests)
        expect("the bodies of the responses", [each.body for each in responses], [each.body for each in requests])


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

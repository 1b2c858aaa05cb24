"""Laws about requests and responses: the same bytes out, the same records in."""

from __future__ import annotations

import os
import zlib
from contextlib import suppress
from gzip import compress
from threading import Event

from twilio_fp.http import Headers, HttpRequest
from twilio_fp.testing.laws.law import TOKEN, Case, ensure, expect, fails, get, law, post
from twilio_fp.testing.loopback import Peer, Seen, Server, replies, sends, sends_and_hangs_up

__all__: list[str] = []


@law("sends the request unchanged")
def _bytes_out(case: Case) -> None:
    form = b"To=%2B15558675310&Body=%C3%BC"
    fields = (("Authorization", f"Basic {TOKEN}"), ("X-Odd", "a"), ("x-ODD", "b\xe9"))
    path = "/2010-04-01/a%2Fb%20c/(x);y?q=%2B1&r=a+b&s='~"
    sent = [
        ("POST", form),
        ("PUT", b""),
        ("PATCH", b"{}"),
        ("GET", b""),
        ("DELETE", b""),
        ("POST", os.urandom(300_000)),
    ]
    with Server(replies()) as server, case.subject() as subject:
        for method, body in sent:
            subject.send(HttpRequest(method, server.url + path, fields, body))
        expect("the number of requests", len(server.requests), len(sent))
        for (method, body), seen in zip(sent, server.requests, strict=True):
            expect("the request line", seen.line, f"{method} {path} HTTP/1.1")
            expect("the body", seen.body, body)
            expect("the header Host", seen.header("Host"), f"127.0.0.1:{server.port}")
            length = seen.header("Content-Length")
            expect("Content-Length", length, str(len(body)) if body or method in {"POST", "PUT", "PATCH"} else None)
            kept = tuple([pair for pair in seen.headers if pair[0].lower() not in {"host", "content-length"}])
            expect("the other headers", kept, fields)


@law("returns the response unchanged")
def _records_in(case: Case) -> None:
    body = b'{"sid": "SM1"}'
    heads = {201: "201 Created", 200: "200 OK", 404: "404 Not Found", 429: "429 Too Many Requests", 503: "503 Out"}
    for status, line in heads.items():
        with Server(replies(body, "X-A: 1", "x-a: 2", status=line)) as server, case.subject() as subject:
            response = subject.send(post(server))
            expect("the status", response.status, status)
            expect("the body", response.body, body)
            expect("the headers", response.headers, Headers([("X-A", "1"), ("x-a", "2"), ("Content-Length", "14")]))
    head = b"HTTP/1.1 204 No Content\r\nX-A: 1\r\n\r\n"
    with Server(sends(head)) as server, case.subject() as subject:
        response = subject.send(HttpRequest("DELETE", server.url))
        expect("the status and body of an empty response", (response.status, response.body), (204, b""))


@law("skips interim responses")
def _interim(case: Case) -> None:
    pieces = b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx"
    with Server(sends(*pieces)) as server, case.subject() as subject:
        expect("the status", subject.send(get(server)).status, 200)


@law("does not follow redirects")
def _no_redirect(case: Case) -> None:
    for status in ("301 Moved", "302 Found", "307 Temporary", "308 Permanent"):
        with Server(replies(b"", "Location: /elsewhere", status=status)) as server, case.subject() as subject:
            expect("the status", subject.send(get(server)).status, int(status[:3]))
            expect("the number of requests", len(server.requests), 1)


@law("does not send cookies back")
def _no_cookie(case: Case) -> None:
    with Server(replies(b"", "Set-Cookie: a=b; Path=/")) as server, case.subject() as subject:
        for _ in range(2):
            subject.send(get(server))
        expect("the header Cookie", server.requests[-1].header("Cookie"), None)


@law("never retries, whatever the status")
def _no_repeat(case: Case) -> None:
    for status in ("429 Too Many Requests", "503 Out", "401 Unauthorized", "408 Timeout"):
        with Server(replies(b"", "Retry-After: 0", status=status)) as server, case.subject() as subject:
            expect("the status", subject.send(get(server)).status, int(status[:3]))
            expect("the number of requests", len(server.requests), 1)


@law("decodes gzip and deflate content")
def _codings(case: Case) -> None:
    text = b"content " * 50_000
    bare = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    coded = {
        "gzip": compress(text),
        "x-gzip": compress(text[:9]) + compress(text[9:]),
        "deflate": zlib.compress(text),
        "Deflate": bare.compress(text) + bare.flush(),
        "deflate, gzip": compress(zlib.compress(text)),
        "identity": text,
    }
    for coding, body in coded.items():
        with Server(replies(body, f"Content-Encoding: {coding}")) as server, case.subject() as subject:
            response = subject.send(get(server))
            ensure(response.body == text, f"a body in {coding} must be decoded")
            expect("the header Content-Encoding", response.headers["content-encoding"], coding)


@law("rejects content that can't be decoded")
def _broken_codings(case: Case) -> None:
    for coding, body in (("gzip", b"no gzip"), ("gzip", compress(b"cut off" * 99)[:-9]), ("br", b"?"), ("zstd", b"?")):
        server = Server(replies(body, f"Content-Encoding: {coding}"))
        with server, case.subject() as subject, fails(may_have_executed=True, what=f"broken {coding}"):
            subject.send(get(server))


@law("reads chunked bodies, and bodies that end with the connection")
def _framing(case: Case) -> None:
    chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nX: 1\r\n\r\n"
    with Server(sends(chunked)) as server, case.subject() as subject:
        for _ in range(2):
            expect("the body", subject.send(get(server)).body, b"abcde")
    with Server(sends_and_hangs_up(b"HTTP/1.1 200 OK\r\n\r\nto the ", b"end")) as server, case.subject() as subject:
        expect("the body", subject.send(get(server)).body, b"to the end")


@law("reuses its connection, and opens another if the server has closed it")
def _kept(case: Case) -> None:
    closed = Event()

    def answer(peer: Peer, seen: Seen) -> None:
        peer.reply(seen.body)
        if seen.body == b"last":
            with suppress(Exception):
                peer.hang_up()
            closed.set()

    with Server(answer) as server, case.subject() as subject:
        for body in (b"1", b"2", b"last"):
            expect("the body", subject.send(post(server, body)).body, body)
        opened = server.connections
        closed.wait(10)
        expect("the body after the server closed", subject.send(post(server, b"next")).body, b"next")
        expect(
            "the numbers of connections before and after the server closed one", (opened, server.connections), (1, 2)
        )

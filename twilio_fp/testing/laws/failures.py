"""Laws about failures: which error is raised, and when."""

from __future__ import annotations

import asyncio
import signal
import socket
import ssl
import warnings
from datetime import UTC, datetime
from gzip import compress
from threading import Event, current_thread, main_thread
from types import FunctionType
from typing import Any

from twilio_fp.errors import TransportError
from twilio_fp.http import HttpRequest
from twilio_fp.testing.laws.law import SOON, TOKEN, TOO_LONG, Case, certified, expect, fails, get, has_loop, law, post
from twilio_fp.testing.loopback import Answer, Peer, Seen, Server, replies, sends_and_hangs_up

__all__: list[str] = []


@law("reports that nothing was sent if the connection is refused")
def _refused(case: Case) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with case.subject() as subject, fails(may_have_executed=False, what="a refused connection"):
        subject.send(HttpRequest("POST", f"http://127.0.0.1:{port}/", {"Authorization": TOKEN}, b"x"))


@law("reports that nothing was sent if the host name can't be resolved")
def _unnamed(case: Case) -> None:
    real = socket.getaddrinfo

    def unknown(host: Any, *others: Any, **more: Any) -> Any:
        if "twilio.test" in str(host):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return real(host, *others, **more)

    socket.getaddrinfo = unknown
    try:
        with case.subject() as subject, fails(may_have_executed=False, what="an unknown host"):
            subject.send(HttpRequest("POST", "http://api.twilio.test/", {"Authorization": TOKEN}, b"x"))
    finally:
        socket.getaddrinfo = real


@law("reports that nothing was sent if the TLS handshake fails")
def _no_tls(case: Case) -> None:
    with Server(replies(), greet=lambda peer: peer.hang_up()) as server, case.subject() as subject:
        for _ in range(2):
            with fails(may_have_executed=False, timed_out=None, what="a failed handshake"):
                subject.send(HttpRequest("POST", server.url.replace("http:", "https:"), {"Authorization": TOKEN}))


@law("reports that nothing was sent if the server is not trusted")
def _untrusted(case: Case) -> None:
    with certified() as (context, _), Server(replies(), tls=context) as server, case.subject() as subject:
        with fails(may_have_executed=False, what="an untrusted certificate"):
            subject.send(post(server))
        expect("the requests that arrive", server.requests, [])


@law("trusts the certificates in its ca_bundle", "ca_bundle")
def _trusted(case: Case) -> None:
    with certified() as (context, path), Server(replies(b"in secret"), tls=context) as server:
        with case.subject(ca_bundle=str(path)) as subject:
            for _ in range(2):
                expect("the body", subject.send(post(server)).body, b"in secret")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # deprecated, and so it must be refused
            context.maximum_version = ssl.TLSVersion.TLSv1_1
        context.set_ciphers("ALL:@SECLEVEL=0")
        with case.subject(ca_bundle=str(path)) as subject, fails(may_have_executed=False, what="TLS 1.1"):
            subject.send(post(server))


@law("reports that the request may have executed if the connection breaks after sending")
def _broken(case: Case) -> None:
    whole = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"
    answers: dict[str, Answer] = {
        "an end without a response": lambda peer, _: peer.hang_up(),
        "a reset": lambda peer, _: peer.reset(),
        "a truncated head": sends_and_hangs_up(b"HTTP/1.1 200 OK\r\nContent-"),
        "a truncated body": sends_and_hangs_up(whole + b"12345"),
        "truncated chunks": sends_and_hangs_up(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab"),
        "a transfer coding other than chunked": sends_and_hangs_up(
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"
        ),
        "a response that is not HTTP": sends_and_hangs_up(b"220 mail.example ESMTP\r\n\r\n"),
    }
    for what, answer in answers.items():
        with Server(answer) as server, case.subject() as subject:
            with fails(may_have_executed=True, what=what):
                subject.send(post(server))
            expect(f"the number of requests for {what}", len(server.requests), 1)


@law("obeys the request's timeout")
def _late(case: Case) -> None:
    def drips(peer: Peer, data: bytes) -> None:
        for byte in data:
            peer.send(bytes([byte]))
            if peer.server.over.wait(0.02):
                peer.hang_up()
        peer.hold()

    head = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n"

    def in_body(peer: Peer, _: Seen) -> None:
        peer.send(head)
        drips(peer, b"x" * 99)

    answers: dict[str, Answer] = {
        "silence": lambda peer, _: peer.hold(),
        "a head sent byte by byte": lambda peer, _: drips(peer, head),
        "a body sent byte by byte": in_body,
    }
    for what, answer in answers.items():
        with Server(answer) as server, case.subject() as subject:
            began = datetime.now(UTC)
            with fails(may_have_executed=True, timed_out=True, what=what):
                subject.send(post(server, timeout=SOON))
            if datetime.now(UTC) - began > TOO_LONG:
                raise AssertionError(
                    f"a timeout of {SOON} must apply to {what}, which took {datetime.now(UTC) - began}"
                )


@law("obeys its own timeout if the request has none", "timeout")
def _own_timeout(case: Case) -> None:
    server = Server(lambda peer, _: peer.hold())
    late = fails(may_have_executed=True, timed_out=True, what="silence")
    with server, case.subject(timeout=SOON) as subject, late:
        subject.send(post(server))


@law("limits the size of a body", "max_response_bytes")
def _bounded(case: Case) -> None:
    def endless(peer: Peer, _: Seen) -> None:
        peer.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        while not peer.server.over.is_set():
            peer.send(b"10000\r\n" + bytes(0x10000) + b"\r\n")

    answers: dict[str, Answer] = {
        "a Content-Length that is too large": replies(bytes(100_001)),
        "an endless body": endless,
        "a compression bomb": replies(compress(bytes(50_000_000)), "Content-Encoding: gzip"),
    }
    for what, answer in answers.items():
        server, refused = Server(answer), fails(may_have_executed=True, what=what)
        with server, case.subject(max_response_bytes=100_000) as subject, refused:
            subject.send(post(server))
    with Server(replies(bytes(100_000))) as server, case.subject(max_response_bytes=100_000) as subject:
        expect("the body's length", len(subject.send(post(server)).body), 100_000)


def _throw(*_: object) -> None:
    raise globals()["planted"]  # of the globals that it is given


@law("lets exceptions from signal handlers pass unchanged")
def _interrupted(case: Case) -> None:
    if not hasattr(signal, "SIGUSR1") or current_thread() is not main_thread():
        return
    for error in (KeyboardInterrupt(), TimeoutError("the caller's own"), TimeoutError(), ValueError("own")):
        throw = FunctionType(_throw.__code__, {"__name__": "a_users_program", "planted": error})

        def answer(peer: Peer, _: Seen) -> None:
            signal.pthread_kill(main_thread().ident or 0, signal.SIGUSR1)
            peer.hold()

        with Server(answer) as server, case.subject() as subject:
            if subject.is_async:  # the event loop's own frames are interrupted, not the exchange's
                return
            before = signal.signal(signal.SIGUSR1, throw)
            try:
                subject.send(post(server))
            except BaseException as caught:
                if caught is not error:
                    raise AssertionError(f"{error!r} must pass unchanged, got {caught!r}") from caught
            finally:
                signal.signal(signal.SIGUSR1, before)


@law("stops as soon as its task is cancelled, and lets a timeout of asyncio pass")
def _cancelled(case: Case) -> None:
    seen = Event()

    def answer(peer: Peer, request: Seen) -> None:
        if request.line.startswith("GET"):
            peer.reply(b"next")
            return
        seen.set()
        peer.hold()

    with Server(answer) as server, case.subject() as subject:
        if not subject.is_async or not has_loop(case):
            return
        subject.cancel_when(post(server), lambda: seen.wait(10))

        async def late() -> None:
            async with asyncio.timeout(0.05):
                await subject.transport(post(server))

        try:
            case._run(late)  # noqa: SLF001
        except TimeoutError as error:
            if isinstance(error, TransportError):
                raise AssertionError("the caller's own timeout must pass unchanged") from error
        else:
            raise AssertionError("the caller's own timeout must be raised")
        expect("the next body", subject.send(get(server)).body, b"next")

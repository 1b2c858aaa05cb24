"""CPU of the client for each call over a keep-alive connection, to a server in another process."""

from __future__ import annotations

import json
import os
import socket
import time
from contextlib import contextmanager
from importlib import import_module
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import urllib3

from benchmarks.measure import Row, ahead, beside, interleaved
from benchmarks.pages import ACCOUNT, message
from twilio_fp.auth import AuthToken
from twilio_fp.client import Client
from twilio_fp.rest.api.v2010 import CreateMessage
from twilio_fp.transports.urllib3 import Urllib3Transport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TITLE = "Loopback: one message created over plain HTTP, keep-alive"

CALLS = 300
TO, FROM, BODY = "+15558675310", "+15017122661", "Hi there"

# Headers that match Twilio's responses in number and size.
ANSWER_HEADERS = """HTTP/1.1 201 CREATED
Content-Type: application/json;charset=utf-8
Content-Length: {length}
Connection: keep-alive
Date: Thu, 24 Aug 2023 05:01:45 GMT
Twilio-Concurrent-Requests: 1
Twilio-Request-Id: RQ00000000000000000000000000000000
Twilio-Request-Duration: 0.102
X-Home-Region: us1
X-API-Domain: api.twilio.com
Strict-Transport-Security: max-age=31536000
X-Cache: Miss from cloudfront
Via: 1.1 0000000000000000000000000000000.cloudfront.net (CloudFront)
X-Amz-Cf-Pop: FRA60-P8
X-Amz-Cf-Id: AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==
Vary: Origin

"""


def answer() -> bytes:
    """Return the server's response to every request."""
    body = json.dumps(message(1)).encode()
    return ANSWER_HEADERS.format(length=len(body)).replace("\n", "\r\n").encode() + body


def serve(listener: socket.socket, reply: bytes) -> None:
    """Answer every request with these bytes, with one process for each connection."""
    while True:
        connection, _ = listener.accept()
        if os.fork() == 0:
            _serve_connection(connection, reply)
            os._exit(0)
        connection.close()


def _serve_connection(connection: socket.socket, reply: bytes) -> None:
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    buffer = b""
    while True:
        header, blank, rest = buffer.partition(b"\r\n\r\n")
        length = int(header.lower().partition(b"content-length:")[2].split(b"\r\n")[0] or 0) if blank else 0
        if blank and len(rest) >= length:
            connection.sendall(reply)
            buffer = rest[length:]
            continue
        chunk = connection.recv(65536)
        if not chunk:
            return
        buffer += chunk


def peer_client(base_url: str) -> Any:
    """Return twilio-python's client, with only the address of its requests changed."""
    client: Any = import_module("twilio.http.http_client")
    rest: Any = import_module("twilio.rest")

    class Rewriting(client.TwilioHttpClient):  # type: ignore[misc]
        def request(self, method: str, url: str, **kwargs: Any) -> Any:
            return super().request(method, url.replace("https://api.twilio.com", base_url), **kwargs)

    return rest.Client(ACCOUNT, "token", http_client=Rewriting())


def _cpu(call: Callable[[], object]) -> Callable[[], float]:
    def job() -> float:
        start = time.process_time()
        for _ in range(CALLS):
            call()
        return (time.process_time() - start) / CALLS * 1e6

    return job


@contextmanager
def loopback(backlog: int = 16) -> Iterator[str]:
    """Serve the response in another process, and yield its address."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=backlog)
    os.environ["NO_PROXY"] = "127.0.0.1"
    server = get_context("fork").Process(target=serve, args=(listener, answer()), daemon=True)
    server.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.terminate()
        listener.close()


def calls(client: Client) -> Callable[[], float]:
    """Return a job that measures the processor time of a call in microseconds."""
    return _cpu(lambda: client(CreateMessage(to=TO, from_=FROM, body=BODY)).sid)


def rows() -> Iterator[Row]:
    with loopback() as base_url:
        yield from _rows(base_url)


def _rows(base_url: str) -> Iterator[Row]:
    peer = peer_client(base_url)
    pool = urllib3.PoolManager()
    headers = {
        "Authorization": "Basic QUMwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDA6dG9rZW4=",
        "Accept": "application/json",
        "Content-Type": "application/x-www-form-urlencoded",
    }
    url = f"{base_url}/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    form = urlencode({"To": TO, "From": FROM, "Body": BODY}).encode()

    def urllib3_only() -> bytes:
        return pool.request("POST", url, body=form, headers=headers).data

    with Client(
        AuthToken(account_sid=ACCOUNT, token="token"),
        transport=Urllib3Transport(),
        base_url=base_url,
    ) as client:

        def ours() -> str:
            return client(CreateMessage(to=TO, from_=FROM, body=BODY)).sid

        def theirs() -> Any:
            return peer.messages.create(to=TO, from_=FROM, body=BODY).sid

        assert ours() == theirs() == json.loads(urllib3_only())["sid"]
        figures = interleaved(9, ours=_cpu(ours), peer=_cpu(theirs), bare=_cpu(urllib3_only))
    yield ahead(
        "CPU of a call, from typed arguments to a typed result", figures["ours"], figures["peer"], "µs", at_least=2.5
    )
    yield beside(
        "the same, compared with urllib3 alone",
        figures["ours"],
        figures["bare"],
        "µs",
        name="urllib3 PoolManager.request",
        at_most=1.2,
    )
    yield ahead("urllib3 alone, compared with twilio-python", figures["bare"], figures["peer"], "µs")

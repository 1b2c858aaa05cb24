"""A fake Twilio behind a real address: an HTTP/1.1 server on loopback, with a thread per connection.

Connections are kept alive. If a fault suppresses the response, the connection is closed or reset; if one truncates the
response, it is closed in the middle of the body.
"""

from __future__ import annotations

import contextlib
import socket
import struct
from collections.abc import Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Lock, Thread
from typing import Any, Final, Self, cast

from twilio_fp.checks import instance, whole
from twilio_fp.errors import UsageError
from twilio_fp.http import Headers, HttpResponse
from twilio_fp.testing.fake.addresses import ReceivedRequest
from twilio_fp.testing.fake.control import PREFIX, controlled
from twilio_fp.testing.fake.doors import WireResponse, respond
from twilio_fp.testing.fake.following import Follower
from twilio_fp.testing.fake.refusals import RefusedError, envelope
from twilio_fp.testing.fake.shell import FakeTwilio

__all__ = ["FakeServer"]

_LARGEST_BODY: Final = 64 << 20
_NO_CONTENT: Final = frozenset({204, 304})
_PHRASES: Final[Mapping[int, str]] = {status.value: status.phrase for status in HTTPStatus}


class FakeServer:
    """A context manager that serves a fake on 127.0.0.1.

    Args:
        fake: the fake.
        port: the port; 0 for any free one.
        follows: whether the fake's time follows the wall clock; otherwise only control requests and delays move it.

    >>> from twilio_fp import Client, CreateMessage
    >>> twilio = FakeTwilio()
    >>> with FakeServer(twilio) as server, Client(twilio.credentials, base_url=server.url) as client:
    ...     client(CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")).status
    'queued'

    Raises:
        OSError: the port is not free.
        UsageError: an argument is invalid.
    """

    def __init__(self, fake: FakeTwilio, port: int = 0, *, follows: bool = False) -> None:
        self.fake = instance("fake", fake, FakeTwilio, "a FakeTwilio")
        whole("port", port, 0, 65_535)
        self._follower = Follower(fake) if instance("follows", follows, bool, "a bool") else None
        self._over = Event()
        self._open: set[socket.socket] = set()
        self._lock = Lock()
        self._http = _Server(("127.0.0.1", port), self)
        self._thread = Thread(
            target=self._http.serve_forever, kwargs={"poll_interval": 0.05}, name="fake Twilio server"
        )

    @property
    def port(self) -> int:
        """The port it listens on."""
        return self._http.server_port

    @property
    def url(self) -> str:
        """The server's scheme, host and port."""
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        if self._follower is not None:
            self._follower.__enter__()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._http.shutdown()
        self._thread.join()
        with self._lock:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RD)  # responses in flight still go out
        self._http.server_close()
        if self._follower is not None:
            self._follower.__exit__()

    def opened(self, connection: socket.socket) -> None:
        """Register an open connection."""
        with self._lock:
            self._open.add(connection)
            if self._over.is_set():
                connection.shutdown(socket.SHUT_RD)

    def closed(self, connection: socket.socket) -> None:
        """Forget a closed connection."""
        with self._lock:
            self._open.discard(connection)

    def answer(self, received: ReceivedRequest) -> WireResponse:
        """Handle a request, and return what to send back."""
        if self._follower is None:
            sent = self._answered(received)
            if sent.delay:
                self.fake.clock.sleep(sent.delay)
            return sent
        self._follower.catch_up()
        sent = self._answered(received)
        self._follower.look()
        if sent.delay:
            self._over.wait(sent.delay.total_seconds())
        return sent

    def _answered(self, received: ReceivedRequest) -> WireResponse:
        if received.target.startswith(PREFIX):
            return WireResponse(response=controlled(self.fake, received))
        return respond(self.fake, received)


class _Server(ThreadingHTTPServer):
    daemon_threads = False  # closing the server joins them
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], owner: FakeServer) -> None:
        self.owner = owner
        super().__init__(address, _Handler)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    _is_reset = False

    @property
    def _owner(self) -> FakeServer:
        return cast("_Server", self.server).owner

    def setup(self) -> None:
        super().setup()
        self._owner.opened(self.connection)

    def finish(self) -> None:
        self._owner.closed(self.connection)
        with contextlib.suppress(OSError):
            super().finish()
        if self._is_reset:
            self.connection.close()  # without a shutdown, which would send a FIN before the reset

    def handle(self) -> None:
        with contextlib.suppress(ConnectionError):
            super().handle()

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def _serve(self) -> None:
        try:
            received = self._came()
        except UsageError as error:
            self.close_connection = True
            self._write(envelope(RefusedError(400, 20001, str(error)), ""))
            return
        sent = self._owner.answer(received)
        if sent.is_reset:
            self._is_reset = True
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        if sent.response is None or sent.is_cut:
            self.close_connection = True
        if sent.response is not None:
            self._write(sent.response, is_cut=sent.is_cut)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = _serve  # noqa: N815

    def _came(self) -> ReceivedRequest:
        body = self._body()
        scheme, host, target = "http", str(self.headers.get("Host") or ""), self.path
        if not target.startswith("/"):  # absolute-form, as sent to a proxy (RFC 9112 §3.2.2)
            scheme, mark, rest = target.partition("://")
            host, slash, path = rest.partition("/")
            if not mark:
                raise UsageError(f"the request target must be a path or an absolute URL, got {target[:80]!r}")
            target = f"/{path}" if slash else "/"
        return ReceivedRequest(
            method=self.command,
            scheme=scheme,
            host=host or f"127.0.0.1:{self._owner.port}",
            target=target,
            headers=Headers([(name, str(value)) for name, value in self.headers.items()]),
            body=body,
        )

    def _body(self) -> bytes:
        if "Transfer-Encoding" in self.headers:
            if str(self.headers["Transfer-Encoding"]).strip().lower() != "chunked":
                raise UsageError("Transfer-Encoding must be chunked, got another value")
            return self._chunks()
        length = str(self.headers.get("Content-Length") or "0").strip()
        if not (length.isascii() and length.isdigit()) or int(length) > _LARGEST_BODY:
            raise UsageError(f"Content-Length must be an integer up to {_LARGEST_BODY:,}, got {length[:20]!r}")
        return self._read(int(length))

    def _chunks(self) -> bytes:
        """Read a chunked body (RFC 9112 §7.1)."""
        pieces: list[bytes] = []
        while True:
            line = self.rfile.readline(1024).partition(b";")[0].strip()
            try:
                size = int(line, 16)
            except ValueError:
                raise UsageError(f"a chunk must begin with its size, got {line[:20]!r}") from None
            if not 0 <= size <= _LARGEST_BODY:
                raise UsageError(f"a chunk must have at most {_LARGEST_BODY:,} bytes, got {size:,}")
            if size == 0:
                while self.rfile.readline(65_537).strip():
                    pass
                return b"".join(pieces)
            pieces.append(self._read(size))
            self.rfile.readline(1024)

    def _read(self, size: int) -> bytes:
        body = self.rfile.read(size)
        if len(body) < size:
            raise ConnectionResetError("the client closed the connection in the middle of a request")
        return body

    def _write(self, response: HttpResponse, *, is_cut: bool = False) -> None:
        status, body = response.status, response.body
        lines = [f"HTTP/1.1 {status} {_PHRASES.get(status, 'Unknown')}", f"Date: {self.date_time_string()}"]
        lines += [f"{name}: {value}" for name, value in response.headers.reveal()]
        if status not in _NO_CONTENT:
            lines.append(f"Content-Length: {2 * len(body) + 1 if is_cut else len(body)}")
        if self.close_connection:
            lines.append("Connection: close")
        head = "\r\n".join([*lines, "", ""]).encode("latin-1", "replace")
        self.wfile.write(head if self.command == "HEAD" else head + body)

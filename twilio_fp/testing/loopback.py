"""A real HTTP server on loopback that does whatever a test tells it, including wrong things."""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
from collections.abc import Callable
from threading import Event, Lock, Thread
from typing import Self, TypeAlias

from attrs import define

from twilio_fp.record import Record, record

__all__ = ["Answer", "Peer", "Seen", "Server", "proxy", "replies", "sends", "sends_and_hangs_up"]

Answer: TypeAlias = Callable[["Peer", "Seen"], None]
"""A request handler: it takes the server's end of the connection, and the request."""


@record
class Seen(Record):
    """A request as the server saw it."""

    line: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    raw: bytes
    connection: int

    def header(self, name: str) -> str | None:
        """Return the first value of the header."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


@define(repr=False)
class Peer:
    """The server's end of one connection."""

    server: Server
    sock: socket.socket
    number: int
    buffer: bytes = b""

    def send(self, *pieces: bytes) -> None:
        """Send the bytes unchanged."""
        for piece in pieces:
            self.sock.sendall(piece)

    def reply(self, body: bytes = b"", *headers: str, status: str = "200 OK") -> None:
        """Send a well-formed response."""
        lines = "".join(f"{line}\r\n" for line in (f"HTTP/1.1 {status}", *headers, f"Content-Length: {len(body)}"))
        self.send(lines.encode("latin-1") + b"\r\n" + body)

    def hang_up(self) -> None:
        """Close the connection in an orderly way."""
        with contextlib.suppress(OSError):
            self.sock.shutdown(socket.SHUT_RDWR)
        raise _DoneError

    def reset(self) -> None:
        """Close the connection so that the client's next read or write finds a reset."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()
        raise _DoneError

    def hold(self) -> None:
        """Send nothing more until the test is over."""
        self.server.over.wait()
        raise _DoneError

    def read_request(self) -> Seen:
        """Return the next complete request."""
        while b"\r\n\r\n" not in self.buffer:
            self._more()
        head, _, rest = self.buffer.partition(b"\r\n\r\n")
        line, *fields = head.decode("latin-1").split("\r\n")
        headers = tuple((name, value.strip(" ")) for name, _, value in (field.partition(":") for field in fields))
        length = next((int(value) for name, value in headers if name.lower() == "content-length"), 0)
        self.buffer = rest
        while len(self.buffer) < length:
            self._more()
        body, self.buffer = self.buffer[:length], self.buffer[length:]
        return Seen(line, headers, body, head + b"\r\n\r\n" + body, self.number)

    def _more(self) -> None:
        data = self.sock.recv(65_536)
        if not data:
            raise _DoneError
        self.buffer += data

    def relay(self, port: int) -> None:
        """Relay bytes in both directions, as a proxy does after CONNECT."""
        with socket.create_connection(("127.0.0.1", port)) as other:
            back = Thread(target=_copy, args=(other, self.sock))
            back.start()
            _copy(self.sock, other)
            back.join()
        raise _DoneError


class _DoneError(Exception):
    pass


def _copy(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65_536):
            target.sendall(data)
    for sock in (source, target):
        with contextlib.suppress(OSError):
            sock.shutdown(socket.SHUT_RDWR)


class Server:
    """A server on a free port of 127.0.0.1, with one thread a connection.

    Args:
        answer: called with each request; a connection that it leaves open serves further requests.
        tls: the context with the server's certificate; None for plain HTTP.
        greet: called with each connection before anything is read from it.
    """

    def __init__(
        self, answer: Answer, *, tls: ssl.SSLContext | None = None, greet: Callable[[Peer], None] | None = None
    ) -> None:
        self._answer = answer
        self._tls = tls
        self._greet = greet
        self._lock = Lock()
        self._threads: list[Thread] = []
        self._open: set[socket.socket] = set()
        self.over = Event()
        self.requests: list[Seen] = []
        self.connections = 0
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port: int = self._listening.getsockname()[1]
        self._accepting = Thread(target=self._accept)

    @property
    def url(self) -> str:
        """Its scheme, host and port."""
        return f"http{'s' if self._tls else ''}://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._accepting.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.over.set()
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port)):
            pass  # wakes accept()
        self._accepting.join()
        self._listening.close()
        with self._lock:
            for sock in self._open:
                with contextlib.suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while True:
            sock, _ = self._listening.accept()
            if self.over.is_set():
                sock.close()
                return
            self.connections += 1
            thread = Thread(target=self._serve, args=(sock, self.connections))
            self._threads.append(thread)
            thread.start()

    def _serve(self, sock: socket.socket, number: int) -> None:
        with self._lock:
            self._open.add(sock)
        try:
            with contextlib.suppress(_DoneError, OSError), sock:
                if self._tls is None:
                    self._converse(Peer(self, sock, number))
                else:
                    with self._tls.wrap_socket(sock, server_side=True) as secure:
                        with self._lock:
                            self._open.add(secure)
                        try:
                            self._converse(Peer(self, secure, number))
                        finally:
                            with self._lock:
                                self._open.discard(secure)
        finally:
            with self._lock:
                self._open.discard(sock)

    def _converse(self, peer: Peer) -> None:
        if self._greet is not None:
            self._greet(peer)
        while True:
            seen = peer.read_request()
            self.requests.append(seen)
            self._answer(peer, seen)


def replies(body: bytes = b"", *headers: str, status: str = "200 OK") -> Answer:
    """Return a handler that always sends the same response."""
    return lambda peer, _: peer.reply(body, *headers, status=status)


def sends(*pieces: bytes) -> Answer:
    """Return a handler that sends exactly these bytes."""
    return lambda peer, _: peer.send(*pieces)


def sends_and_hangs_up(*pieces: bytes) -> Answer:
    """Return a handler that sends exactly these bytes and closes the connection."""

    def answer(peer: Peer, _: Seen) -> None:
        peer.send(*pieces)
        peer.hang_up()

    return answer


def proxy(peer: Peer, seen: Seen) -> None:
    """Act as a proxy: relay CONNECT to its port on 127.0.0.1, whatever the host, and answer all other requests."""
    method, target, _ = seen.line.split(" ")
    if method == "CONNECT":
        peer.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        peer.relay(int(target.rpartition(":")[2]))
    peer.reply(b"by the proxy")

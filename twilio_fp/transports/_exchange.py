"""One request sent and its answer read; whatever goes wrong is a `TransportError` that says what may have happened."""

from __future__ import annotations

import socket
import ssl
from http.client import HTTPException
from time import monotonic
from typing import TYPE_CHECKING

from attrs import evolve, frozen
from urllib3.exceptions import HTTPError

from twilio_fp.errors import TransportError, UsageError
from twilio_fp.http import HttpResponse
from twilio_fp.transports._content_coding import decoded
from twilio_fp.transports._http1 import (
    PIECE,
    Framing,
    MalformedError,
    Reader,
    check_headers,
    encode_head,
    framing,
    pieces,
    read_head,
    split_url,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from twilio_fp.http import Headers, HttpRequest
    from twilio_fp.transports._connections import Connection, Pool, Wire

__all__ = ["Answer", "exchange"]

_NO_CONNECTION = (OSError, MalformedError, HTTPError, HTTPException, ValueError)  # sockets, TLS, names, urllib3
_NO_ANSWER = (OSError, MalformedError)


def exchange(pool: Pool, request: HttpRequest, seconds: float) -> Answer:
    """Send the request and return its answer, as far as its head.

    Args:
        pool: where connections come from.
        request: what is sent.
        seconds: how long all of it may take, unless the request says otherwise.

    Raises:
        TransportError: no answer came.
        UsageError: the request can't be sent as it is.
    """
    if request.timeout is not None:
        seconds = request.timeout.total_seconds()
    deadline = monotonic() + seconds
    check_headers(request)
    origin, target = split_url(request.url)
    connection = pool.take(origin)
    call = _Call(pool, connection, request, seconds)
    try:
        if connection.is_fresh:
            try:
                connection.open(deadline)
            except _NO_CONNECTION as error:
                raise call.failed(error, may_have_executed=False) from error
        wire = connection.wire(deadline)
        try:
            return _answer(call, wire, target)
        except _NO_ANSWER as error:
            raise call.failed(error, may_have_executed=wire.sent) from error
    except BaseException:
        connection.close()
        raise


def _answer(call: _Call, wire: Wire, target: str) -> Answer:
    broken = False
    try:
        _send(wire, call.connection, call.request, target)
    except ConnectionError:
        if not wire.sent:
            raise
        broken = True  # a server may answer, and close, before it has read everything
    reader = Reader(wire.receive)
    head = read_head(reader)
    frame = framing(call.request.method, head)
    return Answer(call, wire, reader, head.status, head.headers, evolve(frame, keeps=False) if broken else frame)


def _send(wire: Wire, connection: Connection, request: HttpRequest, target: str) -> None:
    origin, proxy = connection.origin, connection.proxy
    if proxy is None or connection.tunnels:
        head = encode_head(request, target, origin.authority)
    else:
        head = encode_head(request, f"{origin.scheme}://{origin.authority}{target}", origin.authority, proxy.headers)
    if len(request.body) <= PIECE:
        wire.send(head + request.body)
    else:
        wire.send(head)
        wire.send(request.body)


@frozen
class _Call:
    pool: Pool
    connection: Connection
    request: HttpRequest
    seconds: float

    def __str__(self) -> str:
        origin, proxy = self.connection.origin, self.connection.proxy
        by_way = "" if proxy is None else f" by way of {proxy}"
        return f"{self.request.method} {origin.scheme}://{origin.authority}{by_way}"

    def failed(self, error: Exception, *, may_have_executed: bool) -> TransportError:
        reason = f"timed out after {self.seconds:g} s" if isinstance(error, TimeoutError) else _reason(error)
        _forget_frames(error)
        return TransportError(
            f"{self}: {reason} ({'it may have been executed' if may_have_executed else 'nothing was sent'})",
            may_have_executed=may_have_executed,
            timed_out=isinstance(error, TimeoutError),
        )


def _reason(error: Exception) -> str:
    match error:
        case MalformedError():
            return str(error)
        case ssl.SSLCertVerificationError():
            other = "ca_bundle= or SSL_CERT_FILE names another authority"
            return f"the certificate is not trusted: {error.verify_message} ({other})"
        case ssl.SSLError():
            return f"TLS failed: {error.reason or error}"
        case socket.gaierror():
            return "the host's name can't be resolved"
        case ConnectionRefusedError():
            return "the connection was refused"
        case ConnectionResetError() | BrokenPipeError():
            return "the connection was reset"
        case OSError():
            return error.strerror or str(error)
        case _:
            return f"{type(error).__name__}: {error}"


def _forget_frames(error: BaseException | None) -> None:
    # The frames below hold the request's bytes, credentials and all, for any tool that shows their variables.
    while error is not None:
        error.__traceback__ = None
        error = error.__cause__ or error.__context__


class Answer:
    """An answer of which the head has come; the body comes as it is asked for, within the ``with`` block.

    What is left unread at the block's end closes the connection.
    """

    __slots__ = ("_call", "_ended", "_frame", "_pieces", "_reader", "_wire", "headers", "status")

    def __init__(self, call: _Call, wire: Wire, reader: Reader, status: int, headers: Headers, frame: Framing) -> None:
        self.status = status
        self.headers = headers
        self._call = call
        self._wire = wire
        self._reader = reader
        self._frame = frame
        self._ended = False
        self._pieces: Iterator[bytes] = pieces(reader, frame)
        if "Content-Encoding" in headers:
            self._pieces = decoded(self._pieces, headers["Content-Encoding"])

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<answer {self.status} to {self._call}>"

    def whole(self, limit: int) -> HttpResponse:
        """Read the body and return all as data.

        Raises:
            TransportError: the body does not come, or has more bytes than the limit.
        """
        size = self._frame.length or 0
        held: list[bytes] = []
        if size <= limit:
            size = 0
            while piece := self._next():
                size += len(piece)
                if size > limit:
                    break
                held.append(piece)
        if size > limit:
            said = f"the answer has more than {limit:,} bytes (max_response_bytes; it may have been executed)"
            raise TransportError(f"{self._call}: {said}", may_have_executed=True)
        return HttpResponse(self.status, self.headers, b"".join(held))

    def __iter__(self) -> Iterator[bytes]:
        while not self._ended:
            self._wire.deadline = monotonic() + self._call.seconds
            piece = self._next()
            if not piece:
                return
            yield piece
        raise UsageError("this stream has ended: its pieces are read once, inside its with block")

    def _next(self) -> bytes:
        try:
            piece = next(self._pieces, b"")
        except _NO_ANSWER as error:
            self.close()
            raise self._call.failed(error, may_have_executed=True) from error
        if not piece:
            self._ended = True
            if self._frame.keeps and not self._reader.buffer:
                self._call.pool.give(self._call.connection)
            else:
                self._call.connection.close()
        return piece

    def close(self) -> None:
        """Close the connection, unless all has been read and it may serve again."""
        if not self._ended:
            self._ended = True
            self._call.connection.close()

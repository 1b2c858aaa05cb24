"""One request sent by urllib3, and its answer read."""

from __future__ import annotations

import errno
import re
import sys
from http.client import HTTPException
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from urllib3 import HTTPResponse
from urllib3.exceptions import DecodeError, HTTPError, ProtocolError

from twilio_fp.errors import TransportError, UsageError
from twilio_fp.http import Headers, HttpResponse
from twilio_fp.transports._attempt import Attempt

if TYPE_CHECKING:
    import http.client
    from collections.abc import Iterator
    from typing import Self

    from twilio_fp.http import HttpRequest
    from twilio_fp.transports._connections import Connection, Pools, Route

__all__ = ["Answer", "exchange"]

_PIECE: Final = 65_536
_URL: Final = re.compile("(https?://[^/?#]*)([^#]*)")
_WITHOUT_BODY: Final = {"GET", "HEAD", "DELETE", "TRACE", "OPTIONS", "CONNECT"}  # none is expected: RFC 9110 §8.6
_IN_TARGET: Final = "%/?:@!$&'()*+,;="  # RFC 3986 §3.3, §3.4
_NOT_READING: Final = {errno.EPIPE, errno.ESHUTDOWN, errno.ECONNRESET, errno.EPROTOTYPE}
_FRAMING: Final = ("Content-Length", "Transfer-Encoding", "Content-Encoding")
_FAILURES: Final = (HTTPError, HTTPException, OSError, ValueError)  # urllib3 lets some of the others through


def exchange(pools: Pools, request: HttpRequest, seconds: float) -> Answer:
    """Send the request and return its answer, as far as its head.

    Args:
        pools: where connections come from.
        request: what is sent.
        seconds: how long all of it may take, unless the request says otherwise.

    Raises:
        TransportError: no answer came.
        UsageError: the request can't be sent as it is.
    """
    if request.timeout is not None:
        seconds = request.timeout.total_seconds()
    _check(request)
    base, target = _URL.findall(request.url)[0]
    route = pools.route(base)
    attempt = Attempt(f"{request.method} {route.name}", seconds, handled=sys.exception())
    connection, response = route.take(attempt), None
    try:
        if connection.is_closed:
            connection.connect()
        _send(connection, route, request, target)
        response = connection.answer()
        return Answer(attempt, route, connection, response, request.method)
    except BaseException as error:
        if response is not None:
            response.close()
        connection.close()
        if isinstance(error, _FAILURES):
            raise attempt.failed(error, may_have_executed=attempt.head_sent) from error
        raise


def _send(connection: Connection, route: Route, request: HttpRequest, target: str) -> None:
    target = quote(target if target.startswith("/") else f"/{target}", safe=_IN_TARGET)
    headers, body = request.headers, request.body
    try:
        connection.putrequest(
            request.method, route.prefix + target, skip_host="Host" in headers, skip_accept_encoding=True
        )
        if (body or request.method not in _WITHOUT_BODY) and "Content-Length" not in headers:
            connection.putheader("Content-Length", str(len(body)))
        for name, value in headers.pairs:
            if name.title() not in route.headers:
                connection.putheader(name, value)
        for name, value in route.headers.items():
            connection.putheader(name, value)
        connection.endheaders()
        for start in range(0, len(body), _PIECE):  # each with the time that is left
            connection.send(body[start : start + _PIECE])
    except OSError as error:
        if error.errno not in _NOT_READING:  # who does not read on may have answered
            raise


def _check(request: HttpRequest) -> None:
    headers = request.headers
    # Before anything is encoded: a UnicodeEncodeError would hold the value, and a traceback all of them.
    wide = next((name for name, value in headers.pairs if not value.isascii() and max(value) > "\xff"), None)
    if wide is not None:
        raise UsageError(f"the value of header {wide} has characters that are not Latin-1 (RFC 9110 §5.5)")
    length = str(len(request.body))
    if "Transfer-Encoding" in headers or headers.get("Content-Length", length) != length:
        raise UsageError(f"the body is sent as it is: no Transfer-Encoding, and no Content-Length but {length}")


class Answer:
    """An answer of which the head has come; the body comes as it is asked for, within the ``with`` block.

    What is left unread at the block's end closes the connection.
    """

    __slots__ = ("_attempt", "_connection", "_ended", "_response", "_route", "headers", "status")

    def __init__(
        self, attempt: Attempt, route: Route, connection: Connection, answer: http.client.HTTPResponse, method: str
    ) -> None:
        self.status = answer.status
        self.headers = headers = Headers([(name, value.strip(" \t")) for name, value in answer.headers.items()])
        self._attempt = attempt
        self._route = route
        self._connection = connection
        self._response = response = HTTPResponse(
            answer,
            {name: headers[name] for name in _FRAMING if name in headers},
            self.status,
            preload_content=False,
            original_response=answer,
            request_method=method,
        )
        self._ended = False
        if self.status < 200:
            raise ProtocolError("the server changes protocols, unasked")
        if self.headers.get("Transfer-Encoding", "chunked").lower() not in {"chunked", "identity"}:
            raise ProtocolError("the answer has a transfer encoding other than chunked")
        for coding in self.headers.get("Content-Encoding", "").lower().split(","):
            if coding.strip() not in {"", "identity", *response.CONTENT_DECODERS}:
                raise DecodeError(f"the answer's content coding {coding.strip()!r} can't be undone here")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<answer {self.status} to {self._attempt.name}>"

    def whole(self, limit: int) -> HttpResponse:
        """Read the body and return all as data.

        Raises:
            TransportError: the body does not come, or has more bytes than the limit.
        """
        size = self._response.length_remaining or 0
        held: list[bytes] = []
        if size <= limit:
            size = 0
            while piece := self._next():
                size += len(piece)
                if size > limit:
                    break
                held.append(piece)
                if self._response.length_remaining == 0 and "Content-Encoding" not in self.headers:
                    self._end()
                    break
        if size > limit:
            said = f"the answer has more than {limit:,} bytes (max_response_bytes; it may have been executed)"
            raise TransportError(f"{self._attempt.name}: {said}", may_have_executed=True)
        return HttpResponse(self.status, self.headers, b"".join(held))

    def __iter__(self) -> Iterator[bytes]:
        while not self._ended:
            self._attempt.start()
            piece = self._next()
            if not piece:
                return
            yield piece
        raise UsageError("this stream has ended: its pieces are read once, inside its with block")

    def _next(self) -> bytes:
        try:
            piece = self._response.read1(_PIECE)
        except _FAILURES as error:
            self.close()
            raise self._attempt.failed(error, may_have_executed=True) from error
        if not piece:
            self._end()
        return piece

    def _end(self) -> None:
        if self._response.isclosed() and not self._connection.is_closed:
            self._ended = True
            self._route.give_back(self._connection)
        else:
            self.close()

    def close(self) -> None:
        """Close the connection, unless all has been read and it may serve again."""
        if not self._ended:
            self._ended = True
            self._response.close()
            self._connection.close()

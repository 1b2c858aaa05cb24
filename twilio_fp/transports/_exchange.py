"""One request sent by urllib3, and its answer read."""

from __future__ import annotations

import re
import sys
from http.client import HTTPException
from typing import TYPE_CHECKING, Final

from urllib3 import HTTPHeaderDict, Retry, Timeout
from urllib3.exceptions import DecodeError, HTTPError, ProtocolError
from urllib3.util import SKIP_HEADER

from twilio_fp.errors import TransportError, UsageError
from twilio_fp.http import Headers, HttpResponse
from twilio_fp.transports._attempt import CURRENT, Attempt

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, MutableMapping
    from typing import Self

    from urllib3 import BaseHTTPResponse

    from twilio_fp.http import HttpRequest
    from twilio_fp.transports._connections import Pools

__all__ = ["Answer", "exchange"]

_PIECE: Final = 65_536
_URL: Final = re.compile("(https?://[^/?#]*)([^#]*)")
_NEVER: Final = Retry(total=False, redirect=False)
_FAILURES: Final = (HTTPError, HTTPException, OSError, ValueError)  # urllib3 lets some of the others through


def exchange(pools: Pools, request: HttpRequest, seconds: float, keep_seconds: float) -> Answer:
    """Send the request and return its answer, as far as its head.

    Args:
        pools: where connections come from.
        request: what is sent.
        seconds: how long all of it may take, unless the request says otherwise.
        keep_seconds: how long an unused connection is trusted.

    Raises:
        TransportError: no answer came.
        UsageError: the request can't be sent as it is.
    """
    if request.timeout is not None:
        seconds = request.timeout.total_seconds()
    _check(request)
    base, target = _URL.findall(request.url)[0]
    route = pools.route(base)
    attempt = Attempt(f"{request.method} {route.name}", seconds, keep_seconds, handled=sys.exception())
    token = CURRENT.set(attempt)
    try:
        response = route.pool.urlopen(
            request.method,
            route.prefix + (target if target.startswith("/") else f"/{target}"),
            body=_body(request),
            headers=_headers(request),  # no name of this frame, which tools may show, stands for what is secret
            retries=_NEVER,
            redirect=False,
            assert_same_host=False,
            preload_content=False,
            timeout=Timeout(connect=seconds / 2, read=seconds),  # half for an address, so that another may be tried
        )
        try:
            return Answer(attempt, response)
        except BaseException:
            _end(response)
            raise
    except _FAILURES as error:
        raise attempt.failed(error, may_have_executed=attempt.head_sent) from error
    finally:
        CURRENT.reset(token)


def _check(request: HttpRequest) -> None:
    headers = request.headers
    # Before anything is encoded: a UnicodeEncodeError would hold the value, and a traceback all of them.
    wide = next((name for name, value in headers.pairs if not value.isascii() and max(value) > "\xff"), None)
    if wide is not None:
        raise UsageError(f"the value of header {wide} has characters that are not Latin-1 (RFC 9110 §5.5)")
    length = str(len(request.body))
    if "Transfer-Encoding" in headers or headers.get("Content-Length", length) != length:
        raise UsageError(f"the body is sent as it is: no Transfer-Encoding, and no Content-Length but {length}")


def _headers(request: HttpRequest) -> MutableMapping[str, str]:
    given = request.headers
    headers = dict(given.pairs) if len(given) == len(given.pairs) else HTTPHeaderDict(given.pairs)
    for name in ("User-Agent", "Accept-Encoding"):
        if name not in given:
            headers[name] = SKIP_HEADER
    if len(request.body) > _PIECE and "Content-Length" not in given:
        headers["Content-Length"] = str(len(request.body))
    return headers


def _body(request: HttpRequest) -> bytes | Iterable[bytes] | None:
    body = request.body
    if len(body) <= _PIECE:
        return body or None
    return (body[start : start + _PIECE] for start in range(0, len(body), _PIECE))  # each with the time that is left


class Answer:
    """An answer of which the head has come; the body comes as it is asked for, within the ``with`` block.

    What is left unread at the block's end closes the connection.
    """

    __slots__ = ("_attempt", "_ended", "_response", "headers", "status")

    def __init__(self, attempt: Attempt, response: BaseHTTPResponse) -> None:
        self.status = response.status
        self.headers = Headers([(name, value.strip(" \t")) for name, value in response.headers.items()])
        self._attempt = attempt
        self._response = response
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
        self._ended = not piece
        return piece

    def close(self) -> None:
        """Close the connection, unless all has been read and it may serve again."""
        if not self._ended:
            self._ended = True
            _end(self._response)


def _end(response: BaseHTTPResponse) -> None:
    response.close()
    response.release_conn()  # closed; its place in the pool is free again

"""One request sent by urllib3, and its answer read."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, Self

from urllib3.exceptions import ProtocolError

from twilio_fp.errors import TransportError, UsageError
from twilio_fp.http import HttpResponse
from twilio_fp.transports._attempt import Attempt
from twilio_fp.transports._codings import codings_of, decoded
from twilio_fp.transports._origin import drop_frames
from twilio_fp.transports._way import check, head, split

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest
    from twilio_fp.transports._codings import Body
    from twilio_fp.transports._connections import Connection, Pools, Route
    from twilio_fp.transports._response import Response

__all__ = ["Answer", "exchange"]

_PIECE: Final = 65_536


def exchange(pools: Pools, request: HttpRequest, seconds: float, since: float | None = None) -> Answer:
    """Send the request and return its answer, as far as its head.

    Args:
        pools: where connections come from.
        request: what is sent.
        seconds: how long all of it may take, unless the request says otherwise.
        since: when that began, by the monotonic clock; None is now.

    Raises:
        TransportError: no answer came.
        UsageError: the request can't be sent as it is.
    """
    if request.timeout is not None:
        seconds = request.timeout.total_seconds()
    base, target = split(request.url)
    handled = sys.exception()
    try:
        check(request)
        route = pools.route(base)
        attempt = Attempt(f"{request.method} {route.way.name}", seconds, handled, pools.ssl_context)
        if since is not None:
            attempt.deadline = since + seconds
    except BaseException as error:
        drop_frames(error, handled)
        raise
    connection = None
    try:
        connection = route.take(attempt)
        if connection.is_closed:
            connection.connect()
        response = connection.response(request.method)
        whole = connection.send_message(head(route.way, request, target), request.body, response)
        response.begin()
        if (
            route.way.prefix and response.status == 407
        ):  # RFC 9110 §15.5.8: the proxy's own, whose body may hold anything
            raise ProtocolError(f"the proxy refused the request: 407 {connection.masked(response.reason)}")
        response.will_close |= not whole
        return Answer(attempt, route, connection, response)
    except BaseException as error:  # noqa: BLE001 -- raised again
        if connection is not None:
            connection.close()
        raise attempt.failed(error, may_have_executed=attempt.head_sent)  # noqa: B904 -- its cause is set


class Answer:
    """An answer of which the head has come; the body comes as it is asked for, within the ``with`` block.

    What is left unread at the block's end closes the connection.
    """

    __slots__ = ("_attempt", "_connection", "_content", "_ended", "_response", "_route", "headers", "status")

    def __init__(self, attempt: Attempt, route: Route, connection: Connection, response: Response) -> None:
        self.status = response.status
        self.headers = response.fields
        self._attempt = attempt
        self._route = route
        self._connection = connection
        self._response = response
        self._content = _content(response, attempt)
        self._ended = False

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
        try:
            return HttpResponse(self.status, self.headers, b"".join(self._pieces(limit)))
        except BaseException as error:
            self._attempt.drop_frames(error)
            raise

    def _pieces(self, limit: int) -> Iterator[bytes]:
        response, size = self._response, 0
        if response.length is not None and response.length > limit:
            raise self._too_large(limit)
        while piece := self._next():
            size += len(piece)
            if size > limit:
                raise self._too_large(limit)
            yield piece
            if response.length == 0 and self._content is response:
                self._end()
                return

    def _too_large(self, limit: int) -> TransportError:
        said = f"the response has more than {limit:,} bytes (max_response_bytes; it may have been executed)"
        return TransportError(f"{self._attempt.name}: {said}", may_have_executed=True)

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
            piece = self._content.read1(_PIECE)
        except BaseException as error:  # noqa: BLE001 -- raised again
            self.close()
            raise self._attempt.failed(error, may_have_executed=True)  # noqa: B904 -- its cause is set
        if not piece:
            self._end()
        return piece

    def _end(self) -> None:
        if self._response.will_close or self._response.has_more:  # which answers nothing: RFC 9112 §9.2
            self.close()
        else:
            self._ended = True
            self._route.give_back(self._connection)

    def close(self) -> None:
        """Close the connection, unless all has been read and it may serve again."""
        if not self._ended:
            self._ended = True
            self._connection.close()


def _content(response: Response, attempt: Attempt) -> Body:
    """Return what gives the answer's content: what came, its codings undone where it has any."""
    codings = codings_of(response.fields)
    return decoded(response, codings, attempt.left) if codings and response.length != 0 else response

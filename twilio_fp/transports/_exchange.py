"""One request sent over urllib3, and its response."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from urllib3.exceptions import ProtocolError

from twilio_fp.transports._attempt import Attempt
from twilio_fp.transports._codings import content_codings, decode_body
from twilio_fp.transports._destination import head, split_url
from twilio_fp.transports._incoming import IncomingResponse
from twilio_fp.transports._origin import drop_frames

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest
    from twilio_fp.transports._codings import Body
    from twilio_fp.transports._connections import Connection, Pools, Route
    from twilio_fp.transports._response import Response

__all__ = ["exchange"]

_PIECE: Final = 65_536


def exchange(pools: Pools, request: HttpRequest, seconds: float, since: float | None = None) -> IncomingResponse:
    """Send the request and return its response, read up to the end of its head.

    Args:
        pools: the pools of connections.
        request: the request to send.
        seconds: the time for all of it, if the request has no timeout.
        since: when that time started, by the monotonic clock; None is now.

    Raises:
        TransportError: there was no response.
        UsageError: the request is invalid.
    """
    if request.timeout is not None:
        seconds = request.timeout.total_seconds()
    base, path = split_url(request.url)
    handled = sys.exception()
    attempt = connection = None
    request_head = b""
    try:
        route = pools.route(base)
        request_head = head(route.destination, request, path)
        attempt = Attempt(f"{request.method} {route.destination.name}", seconds, handled, pools.settings.ssl_context)
        if since is not None:
            attempt.deadline = since + seconds
        connection = route.take(attempt)
        if connection.is_closed:
            connection.connect()
        response = connection.response(request.method)
        complete = connection.send_message(request_head, request.body, response)
        request_head = b""  # it holds credentials, and this frame may stay in a traceback
        response.begin()
        if route.destination.target_prefix and response.status == 407:  # RFC 9110 §15.5.8: the proxy's own
            raise ProtocolError(f"the proxy refused the request: 407 {connection.masked(response.reason)}")
        response.will_close |= not complete
        return _Urllib3Response(attempt, route, connection, response)
    except BaseException as error:
        request_head = b""
        if connection is not None:
            connection.close()
        if attempt is None:
            drop_frames(error, handled)
            raise
        raise attempt.failed(error, may_have_executed=attempt.head_sent)  # noqa: B904 -- its cause is set


class _Urllib3Response(IncomingResponse):
    """A response read from a urllib3 connection."""

    __slots__ = ("_connection", "_content", "_response", "_route")

    def __init__(self, attempt: Attempt, route: Route, connection: Connection, response: Response) -> None:
        super().__init__(attempt, response.status, response.fields)
        self._route = route
        self._connection = connection
        self._response = response
        self._content = _content(response, attempt)

    @property
    def is_read(self) -> bool:
        return self._response.length == 0 and self._content is self._response

    def read_piece(self) -> bytes:
        return self._content.read1(_PIECE)

    def end(self, *, complete: bool) -> None:
        if self.ended:
            return
        self.ended = True
        response = self._response
        if not complete or response.will_close or response.has_more:  # unsolicited data: RFC 9112 §9.2
            self._connection.close()
        else:
            self._route.give_back(self._connection)


def _content(response: Response, attempt: Attempt) -> Body:
    """Return the body, decoded if it has content codings."""
    if response.length == 0 or "Content-Encoding" not in response.fields:
        return response
    return decode_body(response, content_codings(response.fields), attempt.remaining)

"""A response whose body is awaited: it is read whole or streamed."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Self

from twilio_fp.errors import UsageError
from twilio_fp.http import HttpResponse
from twilio_fp.printable import half_built
from twilio_fp.transports._content import Content, check_length, too_large

if TYPE_CHECKING:
    from twilio_fp.http import Headers
    from twilio_fp.transports._attempt import Attempt

__all__ = ["AsyncIncomingResponse"]


class AsyncIncomingResponse:
    """A response, whose subclasses receive the body; if any of it is left unread, the connection is closed."""

    __slots__ = ("_content", "attempt", "ended", "headers", "status")
    status: int
    headers: Headers

    def __init__(self, attempt: Attempt) -> None:
        self.attempt = attempt
        self.ended = False

    @half_built
    def __repr__(self) -> str:
        return f"<response to {self.attempt.name}>"

    @abstractmethod
    async def begin(self) -> None:
        """Send the request, and read the response's head."""

    @abstractmethod
    async def receive(self) -> bytes:
        """Return the next bytes of the body to arrive; empty at its end."""

    @abstractmethod
    async def end(self, *, complete: bool) -> None:
        """Give the connection back if the response was read completely, else close it; a second call does nothing."""

    def set_head(self, status: int, headers: Headers) -> None:
        """Store the head."""
        self.status = status
        self.headers = headers
        self._content = Content(headers, self.attempt)

    async def read_all(self, limit: int) -> HttpResponse:
        """Send the request, read the body, and return the whole response.

        Raises:
            TransportError: the body has more bytes than the limit.
        """
        await self.begin()
        check_length(self.attempt, self.headers, limit)
        pieces: list[bytes] = []
        size = 0
        while piece := await self._next():
            size += len(piece)
            if size > limit:
                raise too_large(self.attempt, limit)
            pieces.append(piece)
        return HttpResponse(self.status, self.headers, pieces[0] if len(pieces) == 1 else b"".join(pieces))

    async def _next(self) -> bytes:
        content = self._content
        while (piece := content.next()) is None:
            content.feed(await self.receive())
        if not piece:
            await self.end(complete=True)
        return piece

    def __aiter__(self) -> Self:
        if self.ended:
            raise UsageError("this stream has ended: it can only be read once, inside its with block")
        return self

    async def __anext__(self) -> bytes:
        if self.ended:
            raise StopAsyncIteration
        self.attempt.start()
        try:
            piece = await self._next()
        except BaseException as error:  # noqa: BLE001 -- raised again
            await self.end(complete=False)
            raise self.attempt.failed(error, may_have_executed=True)  # noqa: B904 -- its cause is set
        if not piece:
            raise StopAsyncIteration
        return piece

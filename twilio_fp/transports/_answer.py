"""An answer whose body comes from an iterator of pieces of any size: read whole, or handed out in bounded pieces."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Self

from twilio_fp.errors import UsageError
from twilio_fp.http import HttpResponse
from twilio_fp.transports._content import Content, check_length, too_large

if TYPE_CHECKING:
    from twilio_fp.http import Headers
    from twilio_fp.transports._attempt import Attempt

__all__ = ["Answer"]


class Answer:
    """An answer of which the head has come; what is left unread at the ``with`` block's end closes the connection."""

    __slots__ = ("_attempt", "_close", "_content", "_ended", "_more", "headers", "status")

    def __init__(
        self, attempt: Attempt, status: int, headers: Headers, more: Iterator[bytes], close: Callable[[], object]
    ) -> None:
        self.status = status
        self.headers = headers
        self._attempt = attempt
        self._more = more
        self._close = close
        self._ended = False
        self._content = Content(headers, attempt)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def __repr__(self) -> str:
        return f"<answer {self.status} to {self._attempt.name}>"

    def whole(self, limit: int) -> HttpResponse:
        """Read the body and return all as data.

        Raises:
            TransportError: the body does not come, or has more bytes than the limit.
        """
        check_length(self._attempt, self.headers, limit)
        pieces: list[bytes] = []
        size = 0
        while piece := self._next():
            size += len(piece)
            if size > limit:
                raise too_large(self._attempt, limit)
            pieces.append(piece)
        return HttpResponse(self.status, self.headers, b"".join(pieces))

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
            while (piece := self._content.next()) is None:
                self._content.arrived(next(self._more, b""))
            if not piece:
                self._end()
        except BaseException as error:  # noqa: BLE001 -- raised again
            self._end()
            raise self._attempt.failed(error, may_have_executed=True)  # noqa: B904 -- its cause is set
        return piece

    def _end(self) -> None:
        if not self._ended:
            self._ended = True
            self._close()

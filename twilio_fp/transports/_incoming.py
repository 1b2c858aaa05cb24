"""A response whose head has been received: its body is read whole or streamed."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from typing import TYPE_CHECKING, Self

from twilio_fp.errors import UsageError
from twilio_fp.http import HttpResponse
from twilio_fp.printable import half_built
from twilio_fp.transports._content import check_length, too_large

if TYPE_CHECKING:
    from twilio_fp.http import Headers
    from twilio_fp.transports._attempt import Attempt

__all__ = ["IncomingResponse"]


class IncomingResponse:
    """A response, whose subclasses receive the body; if any of it is left unread, the connection is closed."""

    __slots__ = ("attempt", "ended", "headers", "status")

    def __init__(self, attempt: Attempt, status: int, headers: Headers) -> None:
        self.attempt = attempt
        self.status = status
        self.headers = headers
        self.ended = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.end(complete=False)

    @half_built
    def __repr__(self) -> str:
        return f"<response {self.status} to {self.attempt.name}>"

    @abstractmethod
    def read_piece(self) -> bytes:
        """Return the next piece of the body, at most 64 KiB; empty at its end."""

    @abstractmethod
    def end(self, *, complete: bool) -> None:
        """Give the connection back if the response was read completely, else close it; a second call does nothing."""

    @property
    def is_read(self) -> bool:
        """Whether the body is known to have ended, without reading on."""
        return False

    def read_all(self, limit: int) -> HttpResponse:
        """Read the body and return the whole response.

        Raises:
            TransportError: the body doesn't arrive, or has more bytes than the limit.
        """
        try:
            check_length(self.attempt, self.headers, limit)
            pieces: list[bytes] = []
            size = 0
            while piece := self._next():
                size += len(piece)
                if size > limit:
                    raise too_large(self.attempt, limit)
                pieces.append(piece)
                if self.is_read:
                    self.end(complete=True)
                    break
            return HttpResponse(self.status, self.headers, b"".join(pieces))
        except BaseException as error:
            self.attempt.drop_frames(error)
            raise

    def __iter__(self) -> Iterator[bytes]:
        while not self.ended:
            self.attempt.start()
            piece = self._next()
            if not piece:
                return
            yield piece
        raise UsageError("this stream has ended: it can only be read once, inside its with block")

    def _next(self) -> bytes:
        try:
            piece = self.read_piece()
        except BaseException as error:  # noqa: BLE001 -- raised again
            self.end(complete=False)
            raise self.attempt.failed(error, may_have_executed=True)  # noqa: B904 -- its cause is set
        if not piece:
            self.end(complete=True)
        return piece

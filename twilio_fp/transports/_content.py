"""Content as it arrives: pieces of any size go in, and decoded pieces of bounded size come out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from twilio_fp.errors import TransportError
from twilio_fp.transports._codings import content_codings, decode_body

if TYPE_CHECKING:
    from twilio_fp.http import Headers
    from twilio_fp.transports._attempt import Attempt
    from twilio_fp.transports._codings import Body

__all__ = ["Content", "NothingYetError", "check_length", "too_large"]

_PIECE: Final = 65_536
_MAX_DIGITS: Final = 19


def too_large(attempt: Attempt, limit: int) -> TransportError:
    """Return the error for a response that exceeds the limit."""
    reason = f"the response has more than {limit:,} bytes (max_response_bytes; it may have been executed)"
    return TransportError(f"{attempt.name}: {reason}", may_have_executed=True)


def check_length(attempt: Attempt, headers: Headers, limit: int) -> None:
    """Refuse a response whose Content-Length exceeds the limit.

    Raises:
        TransportError: it does.
    """
    length = headers.get("Content-Length") or ""
    too_many = len(length) < _MAX_DIGITS and length.isdecimal() and int(length) > limit
    if too_many and not attempt.name.startswith("HEAD "):
        raise too_large(attempt, limit)


class NothingYetError(Exception):
    """Raised if more must arrive before there is a piece."""


class Content:
    """The content of a response that arrives piece by piece.

    Args:
        headers: the response's headers, which name its codings.
        attempt: its deadline is checked while decoding.
    """

    __slots__ = ("_arrived", "_body", "_ended")

    def __init__(self, headers: Headers, attempt: Attempt) -> None:
        self._arrived = b""
        self._ended = False
        codings = content_codings(headers) if "Content-Encoding" in headers else None
        self._body: Body = decode_body(self, codings, attempt.remaining) if codings else self

    def feed(self, piece: bytes) -> None:
        """Add a piece once `next` has returned None; an empty one marks the end."""
        self._arrived = piece
        self._ended = not piece

    def read1(self, size: int, /) -> bytes:
        """Return at most ``size`` bytes of those that arrived; empty at the end.

        Raises:
            NothingYetError: nothing has arrived.
        """
        piece = self._arrived
        if not piece and not self._ended:
            raise NothingYetError
        self._arrived = piece[size:]
        return piece[:size] if len(piece) > size else piece

    def next(self) -> bytes | None:
        """Return the next piece, at most 64 KiB and empty at the end, or None if more must arrive first.

        Raises:
            DecodeError: the content is malformed, or its coding is not supported.
        """
        try:
            return self._body.read1(_PIECE)
        except NothingYetError:
            return None

"""Decoding of content codings as the body arrives (RFC 9110 §8.4.1), in bounded pieces; truncation is an error."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final, Protocol

from urllib3.exceptions import DecodeError

if TYPE_CHECKING:
    from twilio_fp.http import Headers

__all__ = ["Body", "codings_of", "decoded"]

_GZIP: Final = b"\x1f\x8b"
_KNOWN: Final = {"gzip", "x-gzip", "deflate"}
_MOST: Final = 5  # each adds calls for every piece, and multiplies the possible expansion
_MOST_EMPTY: Final = 10_000
"""The most consecutive steps without output, as from empty members, each of at most 64 KiB of input."""


class Body(Protocol):
    """A body that is read piece by piece."""

    def read1(self, size: int, /) -> bytes:
        """Return at most ``size`` bytes; empty at the end."""
        ...


def codings_of(headers: Headers) -> list[str]:
    """Return a response's content codings, in the order in which they were applied."""
    named = [coding.strip(" \t") for coding in headers.get("Content-Encoding", "").lower().split(",")]
    return [coding for coding in named if coding not in {"", "identity"}]


def decoded(body: Body, codings: Iterable[str], check: Callable[[], object]) -> Body:
    """Return the decoded body; the last coding in the list was applied last.

    Args:
        body: the encoded body.
        codings: the names of its codings.
        check: raises an error if the time is up, since a few bytes may take long to decode.

    Raises:
        DecodeError: a coding is not supported, or there are more than five.
    """
    named = list(codings)
    if len(named) > _MOST:
        raise DecodeError(f"the response must have at most {_MOST} content codings, got {len(named)}")
    for coding in reversed(named):
        if coding not in _KNOWN:
            raise DecodeError(f"the response's content coding must be gzip or deflate, got {coding[:40]!r}")
        body = _Inflated(body, coding, check)
    return body


class _Inflated:
    def __init__(self, source: Body, coding: str, check: Callable[[], object]) -> None:
        self._source = source
        self._coding = coding
        self._check = check
        self._held = b""
        self._engine = zlib.decompressobj(zlib.MAX_WBITS | 16)
        self._begun = False

    def read1(self, size: int, /) -> bytes:
        for _ in range(_MOST_EMPTY):
            self._check()
            data = self._held or self._source.read1(size)
            if not data and (self._engine.eof or not self._begun):
                return b""
            try:
                piece = self._inflate(data, size)  # without data: what the engine still holds
            except zlib.error as error:
                raise DecodeError(f"the response's {self._coding} content can't be decoded: {error}") from error
            if piece:
                return piece
            if not data and not self._engine.eof:
                raise DecodeError(f"the response's {self._coding} content is incomplete")
        raise DecodeError(f"the response's {self._coding} content produces no data")

    def _inflate(self, data: bytes, size: int) -> bytes:
        if not self._begun and self._coding == "deflate":  # zlib format by the RFC, raw from many servers
            self._engine = zlib.decompressobj(zlib.MAX_WBITS if data[0] & 0x0F == 8 else -zlib.MAX_WBITS)
        self._begun = True
        if self._engine.eof:
            if data == _GZIP[:1]:
                self._held = data  # kept if the source has nothing yet
                data += self._source.read1(size)
            if not data.startswith(_GZIP) or self._coding == "deflate":  # padding
                self._held = b""
                return b""
            self._engine = zlib.decompressobj(zlib.MAX_WBITS | 16)  # another member: RFC 1952 §2.2
        piece = self._engine.decompress(data, size)
        self._held = self._engine.unconsumed_tail or self._engine.unused_data
        return piece

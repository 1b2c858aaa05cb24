"""Decoding of content codings as the body arrives (RFC 9110 §8.4.1), in bounded pieces; truncation is an error."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final, Protocol

from urllib3.exceptions import DecodeError

if TYPE_CHECKING:
    from twilio_fp.http import Headers

__all__ = ["Body", "content_codings", "decode_body"]

_GZIP: Final = b"\x1f\x8b"
_SUPPORTED: Final = {"gzip", "x-gzip", "deflate"}
_MAX_CODINGS: Final = 5  # each adds calls for every piece, and multiplies the possible expansion
_MAX_EMPTY_STEPS: Final = 10_000
"""The most consecutive steps without output, as from empty members, each of at most 64 KiB of input."""


class Body(Protocol):
    """A body that is read piece by piece."""

    def read1(self, size: int, /) -> bytes:
        """Return at most ``size`` bytes; empty at the end."""
        ...


def content_codings(headers: Headers) -> list[str]:
    """Return a response's content codings, in the order in which they were applied."""
    names = [coding.strip(" \t") for coding in headers.get("Content-Encoding", "").lower().split(",")]
    return [coding for coding in names if coding not in {"", "identity"}]


def decode_body(body: Body, codings: Iterable[str], check: Callable[[], object]) -> Body:
    """Return the decoded body; the last coding in the list was applied last.

    Args:
        body: the encoded body.
        codings: the names of its codings.
        check: raises an error if the time is up, since a few bytes may take long to decode.

    Raises:
        DecodeError: a coding is not supported, or there are more than five.
    """
    names = list(codings)
    if len(names) > _MAX_CODINGS:
        raise DecodeError(f"the response must have at most {_MAX_CODINGS} content codings, got {len(names)}")
    for coding in reversed(names):
        if coding not in _SUPPORTED:
            raise DecodeError(f"the response's content coding must be gzip or deflate, got {coding[:40]!r}")
        body = _Inflater(body, coding, check)
    return body


class _Inflater:
    def __init__(self, source: Body, coding: str, check: Callable[[], object]) -> None:
        self._source = source
        self._coding = coding
        self._check = check
        self._pending = b""
        self._decompressor = zlib.decompressobj(zlib.MAX_WBITS | 16)
        self._has_begun = False

    def read1(self, size: int, /) -> bytes:
        for _ in range(_MAX_EMPTY_STEPS):
            self._check()
            data = self._pending or self._source.read1(size)
            if not data and (self._decompressor.eof or not self._has_begun):
                return b""
            try:
                piece = self._inflate(data, size)  # without data: what the decompressor still holds
            except zlib.error as error:
                raise DecodeError(f"the response's {self._coding} content can't be decoded: {error}") from error
            if piece:
                return piece
            if not data and not self._decompressor.eof:
                raise DecodeError(f"the response's {self._coding} content is incomplete")
        raise DecodeError(f"the response's {self._coding} content produces no data")

    def _inflate(self, data: bytes, size: int) -> bytes:
        if not self._has_begun and self._coding == "deflate":  # zlib format by the RFC, raw from many servers
            self._decompressor = zlib.decompressobj(zlib.MAX_WBITS if data[0] & 0x0F == 8 else -zlib.MAX_WBITS)
        self._has_begun = True
        if self._decompressor.eof:
            if data == _GZIP[:1]:
                self._pending = data  # kept if the source has nothing yet
                data += self._source.read1(size)
            if not data.startswith(_GZIP) or self._coding == "deflate":  # padding
                self._pending = b""
                return b""
            self._decompressor = zlib.decompressobj(zlib.MAX_WBITS | 16)  # another member: RFC 1952 §2.2
        piece = self._decompressor.decompress(data, size)
        self._pending = self._decompressor.unconsumed_tail or self._decompressor.unused_data
        return piece

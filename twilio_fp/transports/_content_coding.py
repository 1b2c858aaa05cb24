"""Content codings undone: gzip and deflate, piece by piece and in bounded memory (RFC 9110 §8.4.1)."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Final

from twilio_fp.transports._http1 import PIECE, IncompleteError, MalformedError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["decoded"]

_MAX_CODINGS: Final = 3
_GZIP, _ZLIB, _RAW = 16 + zlib.MAX_WBITS, zlib.MAX_WBITS, -zlib.MAX_WBITS


def decoded(source: Iterator[bytes], content_encoding: str) -> Iterator[bytes]:
    """Yield what was encoded, in pieces of 64 KiB at most.

    A body of no bytes stays that, whatever its encoding is said to be.

    >>> import gzip
    >>> b"".join(decoded(iter([gzip.compress(b"hello")]), "gzip"))
    b'hello'

    Args:
        source: the body's pieces as they came.
        content_encoding: the value of that header: codings in the order in which they were applied.

    Raises:
        MalformedError: the body is not so encoded, or so encoded that it can't be undone here.
        IncompleteError: it ends too early.
    """
    codings = [name.strip().lower() for name in content_encoding.split(",")]
    codings = [name for name in codings if name not in {"", "identity"}]
    if len(codings) > _MAX_CODINGS:
        raise MalformedError(f"the answer has {len(codings)} content codings, one upon the other")
    for coding in reversed(codings):
        source = _undone(source, coding)
    return source


def _undone(source: Iterator[bytes], coding: str) -> Iterator[bytes]:
    started = b""
    stream: zlib._Decompress | None = None
    for data in source:
        piece = started + data
        if stream is None:
            if len(piece) < 2:  # two bytes tell zlib's format from bare deflate
                started = piece
                continue
            started = b""
            stream = zlib.decompressobj(_window(coding, piece))
        while piece:
            if stream.eof:
                if coding == "deflate" or not piece.startswith(b"\x1f"):
                    break  # padding after the end, which other clients pass over too
                stream = zlib.decompressobj(_GZIP)  # one more member: RFC 1952 §2.2
            yield from _inflated(stream, piece, coding)
            piece = stream.unused_data
    if started or (stream is not None and not stream.eof):
        raise IncompleteError(f"the answer's {coding} content breaks off")


def _inflated(stream: zlib._Decompress, data: bytes, coding: str) -> Iterator[bytes]:
    while True:
        try:
            out = stream.decompress(data, PIECE)
        except zlib.error as error:
            raise MalformedError(f"the answer's content is not {coding}, which it is said to be") from error
        if out:
            yield out
        data = stream.unconsumed_tail
        if stream.eof or (not data and len(out) < PIECE):
            return


def _window(coding: str, start: bytes) -> int:
    if coding in {"gzip", "x-gzip"}:
        return _GZIP
    if coding == "deflate":  # zlib's format by the book; some servers send bare deflate
        return _ZLIB if start[0] & 0x0F == 8 and int.from_bytes(start[:2], "big") % 31 == 0 else _RAW
    raise MalformedError(
        f"the answer's content coding {coding!r} can't be undone here: ask for gzip in Accept-Encoding"
    )

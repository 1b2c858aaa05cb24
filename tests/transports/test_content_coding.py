from __future__ import annotations

import gzip
import zlib
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.transports._content_coding import decoded
from twilio_fp.transports._http1 import PIECE, IncompleteError, MalformedError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def _bare(data: bytes) -> bytes:
    stream = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return stream.compress(data) + stream.flush()


def _members(data: bytes) -> bytes:
    return gzip.compress(data[:7]) + gzip.compress(data[7:])


CODINGS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", gzip.compress),
    "x-gzip": ("X-GZip", gzip.compress),
    "members": ("gzip", _members),
    "padded": ("gzip", lambda data: gzip.compress(data) + bytes(20)),
    "zlib": ("deflate", zlib.compress),
    "bare": ("deflate", _bare),
    "both": ("deflate, gzip", lambda data: gzip.compress(zlib.compress(data))),
    "neither": ("identity", lambda data: data),
}
codings = st.sampled_from(sorted(CODINGS))


def cut(data: bytes, cuts: Iterable[int]) -> list[bytes]:
    places = sorted({0, len(data), *(place for place in cuts if 0 < place < len(data))})
    return [data[start:end] for start, end in pairwise(places)]


@given(codings, st.binary(max_size=500), st.sets(st.integers(1, 200), max_size=10))
def test_what_was_encoded_comes_back_however_it_is_cut(coding: str, data: bytes, cuts: set[int]) -> None:
    name, encode = CODINGS[coding]
    assert b"".join(decoded(iter(cut(encode(data), cuts)), name)) == data


@given(
    codings.filter(lambda coding: coding not in {"padded", "neither", "members"}), st.binary(max_size=500), st.data()
)
def test_what_breaks_off_is_incomplete(coding: str, data: bytes, draw: st.DataObject) -> None:
    name, encode = CODINGS[coding]
    encoded = encode(data)
    end = draw.draw(st.integers(1, len(encoded) - 1))
    with pytest.raises(MalformedError):
        list(decoded(iter([encoded[:end]]), name))


@pytest.mark.parametrize("coding", sorted(CODINGS))
def test_pieces_are_bounded_and_never_empty(coding: str) -> None:
    name, encode = CODINGS[coding]
    data = bytes(5 * PIECE + 3)
    found = list(decoded(iter(cut(encode(data), range(0, len(data), PIECE))), name))
    assert b"".join(found) == data
    assert all(0 < len(piece) <= PIECE for piece in found)


def test_a_bomb_is_undone_only_as_far_as_it_is_asked_for() -> None:
    source = iter([gzip.compress(bytes(5_000_000)), b""])
    pieces = decoded(source, "gzip")
    assert sum(len(next(pieces)) for _ in range(3)) == 3 * PIECE
    assert next(source) == b""  # there is more, unread


def test_no_bytes_are_no_bytes_in_any_coding() -> None:
    assert list(decoded(iter([]), "gzip")) == list(decoded(iter([]), "br")) == []


@pytest.mark.parametrize(
    ("coding", "data", "said"),
    [
        ("gzip", b"plain text", "not gzip"),
        ("deflate", b"plain text", "not deflate"),
        ("br", b"\x8b\x02\x80hello\x03", "'br'"),
        ("gzip, gzip, gzip, gzip", b"", "4 content codings"),
    ],
)
def test_what_is_not_so_encoded_is_malformed(coding: str, data: bytes, said: str) -> None:
    with pytest.raises(MalformedError, match=said):
        list(decoded(iter([data]), coding))


def test_a_single_byte_is_incomplete() -> None:
    with pytest.raises(IncompleteError):
        list(decoded(iter([b"\x1f"]), "gzip"))

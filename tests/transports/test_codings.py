from __future__ import annotations

import gzip
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from urllib3.exceptions import DecodeError

from twilio_fp.transports._codings import decode_body

if TYPE_CHECKING:
    from collections.abc import Callable


class Pieces:
    """A body that arrives in pieces of one length."""

    def __init__(self, data: bytes, length: int) -> None:
        self.remaining = [data[start : start + length] for start in range(0, len(data), length)]

    def read1(self, size: int, /) -> bytes:
        if not self.remaining:
            return b""
        piece, rest = self.remaining[0][:size], self.remaining[0][size:]
        self.remaining[:1] = [rest] if rest else []
        return piece


def raw_deflate(data: bytes) -> bytes:
    engine = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return engine.compress(data) + engine.flush()


ENCODERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
    "raw deflate": raw_deflate,
}


def no_timeout() -> None:
    """Never time out."""


def decode(data: bytes, *codings: str, length: int = 100, size: int = 50) -> bytes:
    body = decode_body(Pieces(data, length), codings, no_timeout)
    pieces: list[bytes] = []
    while piece := body.read1(size):
        assert len(piece) <= size
        pieces.append(piece)
    assert body.read1(size) == b""
    return b"".join(pieces)


@given(st.binary(max_size=500), st.sampled_from(sorted(ENCODERS)), st.integers(1, 60), st.integers(1, 60))
def test_content_is_decoded_however_it_is_split(data: bytes, name: str, length: int, size: int) -> None:
    coding = "deflate" if name == "raw deflate" else name
    assert decode(ENCODERS[name](data), coding, length=length, size=size) == data


@given(st.binary(max_size=200), st.lists(st.sampled_from(["gzip", "deflate"]), min_size=2, max_size=3))
def test_codings_are_decoded_from_the_last(data: bytes, codings: list[str]) -> None:
    wire = data
    for coding in codings:
        wire = ENCODERS[coding](wire)
    assert decode(wire, *codings) == data


@given(st.binary(max_size=200), st.sampled_from(sorted(ENCODERS)), st.data())
def test_truncated_content_is_refused(data: bytes, name: str, data_: st.DataObject) -> None:
    wire = ENCODERS[name](data)
    cut = data_.draw(st.integers(1, len(wire) - 1))
    with pytest.raises(DecodeError, match=r"is incomplete|can't be decoded"):
        decode(wire[:cut], "deflate" if name == "raw deflate" else name)


@given(st.lists(st.binary(max_size=50), min_size=1, max_size=4), st.sampled_from([b"", b"\0" * 70, b"padding"]))
def test_consecutive_members_are_decoded_and_padding_is_ignored(members: list[bytes], padding: bytes) -> None:
    assert decode(b"".join(map(gzip.compress, members)) + padding, "gzip") == b"".join(members)


class Intermittent(Pieces):
    """A body of which every other read finds nothing yet."""

    waits = False

    def read1(self, size: int, /) -> bytes:
        self.waits = not self.waits
        if self.waits:
            raise BlockingIOError
        return super().read1(size)


@pytest.mark.parametrize("padding", [b"", b"\0", b"\x1f", b"\x1f\0"])
@pytest.mark.parametrize("kind", [Pieces, Intermittent])
def test_members_are_separated_however_they_are_split(kind: type[Pieces], padding: bytes) -> None:
    body = decode_body(kind(gzip.compress(b"one") + gzip.compress(b"two") + padding, 1), ["gzip"], no_timeout)
    text = b""
    for _ in range(1_000):
        with suppress(BlockingIOError):
            if not (piece := body.read1(50)):
                break
            text += piece
    assert text == b"onetwo"


@given(st.binary(min_size=1, max_size=100), st.sampled_from(["gzip", "deflate"]))
def test_any_bytes_are_decoded_or_refused(data: bytes, coding: str) -> None:
    with suppress(DecodeError):
        decode(data, coding)


@pytest.mark.parametrize("name", sorted(ENCODERS))
@pytest.mark.parametrize("size", [1, 7, 257, 65_536])
def test_bytes_still_in_the_decoder_at_the_end_are_returned(name: str, size: int) -> None:
    for count in (1, 258, 259, 516, 5_000):
        coding = "deflate" if name == "raw deflate" else name
        assert decode(ENCODERS[name](bytes(count)), coding, length=3, size=size) == bytes(count)


def test_an_empty_body_is_empty_content() -> None:
    assert decode(b"", "gzip") == b""


def test_a_decompression_bomb_is_decoded_in_small_pieces() -> None:
    body = decode_body(Pieces(gzip.compress(bytes(10_000_000)), 1_000), ["gzip"], no_timeout)
    assert len(body.read1(64)) == 64


def test_an_unknown_coding_is_refused() -> None:
    with pytest.raises(DecodeError, match="'br'"):
        decode_body(Pieces(b"", 1), ["gzip", "br"], no_timeout)


@pytest.mark.parametrize("count", [5, 6, 20_000])
def test_only_so_many_nested_codings_are_decoded(count: int) -> None:
    if count <= 5:
        wire = b"body"
        for _ in range(count):
            wire = gzip.compress(wire)
        assert decode(wire, *["gzip"] * count) == b"body"
    else:
        for coding in ("gzip", "br"):  # refused before their names are checked
            with pytest.raises(DecodeError, match=f"at most 5 content codings, got {count}"):
                decode(b"body", *[coding] * count)


def times_out_after(number: int) -> Callable[[], None]:
    """Return a check that raises a TimeoutError after so many calls."""
    remaining = iter(range(number))

    def check() -> None:
        if next(remaining, None) is None:
            raise TimeoutError("timed out")

    return check


@pytest.mark.parametrize("member", [b"", b"a"])
@pytest.mark.parametrize("layers", [0, 1, 2])
def test_the_timeout_includes_decoding(member: bytes, layers: int) -> None:
    wire = gzip.compress(member) * 5_000
    for _ in range(layers):
        wire = gzip.compress(wire)
    body = decode_body(Pieces(wire, 65_536), ["gzip"] * (layers + 1), times_out_after(100))
    with pytest.raises(TimeoutError):
        list(iter(lambda: body.read1(65_536), b""))


@pytest.mark.parametrize("wire", [gzip.compress(b"") * 20_000, gzip.compress(b"a") + bytes(65_536) * 10_001])
def test_a_coding_that_produces_no_content_is_refused(wire: bytes) -> None:
    with pytest.raises(DecodeError, match="produces no data"):
        decode(gzip.compress(wire), "gzip", "gzip", length=65_536, size=65_536)


def test_a_few_empty_members_are_ignored() -> None:
    wire = gzip.compress(b"") * 5_000
    assert decode(wire + gzip.compress(b"a") + wire, "gzip", length=65_536, size=65_536) == b"a"

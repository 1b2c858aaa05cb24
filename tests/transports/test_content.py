"""Content as it arrives: responses that are too long, and pieces decoded in bounded steps."""

from __future__ import annotations

import gzip

import pytest
from urllib3.exceptions import DecodeError

from twilio_fp.errors import TransportError
from twilio_fp.http import Headers
from twilio_fp.transports._attempt import Attempt
from twilio_fp.transports._content import Content, NothingYetError, check_length, too_large

PIECE = 64 * 1024


def attempt(method: str = "GET") -> Attempt:
    return Attempt(f"{method} https://api.twilio.com", 60, None)


def content(**headers: str) -> Content:
    return Content(Headers({name.replace("_", "-"): value for name, value in headers.items()}), attempt())


def test_a_too_large_response_may_have_been_executed() -> None:
    error = too_large(attempt(), 67_108_864)
    assert str(error) == (
        "GET https://api.twilio.com: the response has more than 67,108,864 bytes"
        " (max_response_bytes; it may have been executed)"
    )
    assert (error.may_have_executed, error.timed_out) == (True, False)


@pytest.mark.parametrize("length", ["11", "999999999999999999"])
def test_a_length_beyond_the_limit_is_refused_before_the_body(length: str) -> None:
    with pytest.raises(TransportError, match="more than 10 bytes"):
        check_length(attempt(), Headers({"Content-Length": length}), 10)


@pytest.mark.parametrize("length", ["10", "9", "", "-11", "1e9", "ten", "9999999999999999999", "9" * 5_000])
def test_without_a_length_the_bytes_are_counted(length: str) -> None:
    check_length(attempt(), Headers({"Content-Length": length}), 10)
    check_length(attempt(), Headers(), 10)


def test_a_head_request_may_name_any_length() -> None:
    check_length(attempt("HEAD"), Headers({"Content-Length": "11"}), 10)
    with pytest.raises(TransportError):
        check_length(attempt("HEADS"), Headers({"Content-Length": "11"}), 10)


def test_there_is_no_content_before_data_arrives() -> None:
    it = content()
    assert it.next() is None
    with pytest.raises(NothingYetError):
        it.read1(1)


@pytest.mark.parametrize("size", [1, PIECE - 1, PIECE])
def test_a_small_piece_is_returned_as_it_arrived(size: int) -> None:
    it, piece = content(), b"x" * size
    it.feed(piece)
    assert it.next() is piece
    assert it.next() is None


def test_a_large_piece_is_split() -> None:
    it = content()
    it.feed(b"a" * PIECE + b"b")
    assert [it.next(), it.next(), it.next()] == [b"a" * PIECE, b"b", None]


def test_an_empty_piece_is_the_final_end() -> None:
    it = content()
    it.feed(b"last")
    assert it.next() == b"last"
    it.feed(b"")
    assert [it.next(), it.next()] == [b"", b""]


@pytest.mark.parametrize("coding", ["identity", "", "identity, "])
def test_content_without_a_coding_is_not_decoded(coding: str) -> None:
    it = content(Content_Encoding=coding)
    it.feed(b"plain")
    assert it.next() == b"plain"


def test_coded_content_is_decoded_however_it_is_split() -> None:
    it, encoded, text = content(Content_Encoding="gzip"), gzip.compress(b"plain" * PIECE), b""
    for start in range(0, len(encoded), 7):
        it.feed(encoded[start : start + 7])
        while piece := it.next():
            assert len(piece) <= PIECE
            text += piece
    it.feed(b"")
    assert (it.next(), text) == (b"", b"plain" * PIECE)


def test_an_unknown_coding_is_refused() -> None:
    with pytest.raises(DecodeError, match="got 'br'"):
        content(Content_Encoding="br")


def test_the_timeout_is_checked_during_decoding() -> None:
    late = attempt()
    it = Content(Headers({"Content-Encoding": "gzip"}), late)
    late.deadline = 0.0
    it.feed(gzip.compress(b"plain"))
    with pytest.raises(TimeoutError):
        it.next()

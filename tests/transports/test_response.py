from __future__ import annotations

from http.client import BadStatusLine, IncompleteRead, RemoteDisconnected
from ssl import SSLWantReadError
from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from urllib3.exceptions import ProtocolError

from twilio_fp.transports._attempt import Attempt
from twilio_fp.transports._response import Response

if TYPE_CHECKING:
    import socket
    import ssl

OK = b"HTTP/1.1 200 OK\r\n"
NAMES = st.text("abcXYZ019!#$%&'*+-.^_`|~", min_size=1, max_size=12)
VALUES = st.text(st.characters(max_codepoint=255, exclude_characters="\r\n\0"), max_size=40).map(
    lambda text: text.strip(" \t")
)


class FakeSocket:
    """A stand-in for the socket that a response is read from."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def recv(self, size: int) -> bytes:
        piece, self.data = self.data[:size], self.data[size:]
        return piece

    def settimeout(self, seconds: float) -> None:
        assert seconds > 0


def read(data: bytes, method: str = "GET") -> Response:
    """Return a response whose head has been read from these bytes."""
    response = Response(Attempt("GET x", 30.0, None), cast("socket.socket", FakeSocket(data)), method=method)
    response.begin()
    return response


@given(st.lists(st.tuples(NAMES, VALUES), max_size=20), st.sampled_from([b"\r\n", b"\n"]))
def test_fields_are_read_unchanged(pairs: list[tuple[str, str]], end: bytes) -> None:
    framing = {"transfer-encoding", "content-length", "connection"}
    given_pairs = [(name, value) for name, value in pairs if name.lower() not in framing]
    lines = [f"{name}: {value}".encode("latin-1") for name, value in given_pairs]
    assert list(read(end.join([b"HTTP/1.1 200 OK", *lines, b"", b""])).fields.pairs) == given_pairs


@given(st.binary(max_size=200), st.sampled_from([b"", OK, OK + b"A: b\r\n", b"HTTP/1.1 "]))
def test_any_bytes_are_read_or_refused(data: bytes, start: bytes) -> None:
    try:
        response = read(start + data)
    except (BadStatusLine, IncompleteRead, ProtocolError, RemoteDisconnected):
        return
    assert 200 <= response.status <= 999


def test_a_folded_line_is_one_line() -> None:
    assert read(OK + b"A: b\r\n\t c \r\nD:\r\n e\r\n\r\n").fields.pairs == (("A", "b c"), ("D", "e"))


@pytest.mark.parametrize(
    "line",
    [b"no colon", b"A : b", b": b", b"A\xe9: b", b" starts: folded", b"A: b\rc", b"A: b\0", b"(A): b"],
)
def test_a_line_that_is_not_a_field_is_refused(line: bytes) -> None:
    with pytest.raises(ProtocolError, match="not a field"):
        read(OK + line + b"\r\nB: c\r\n\r\n")


@pytest.mark.parametrize("line", [b"A: " + b" \t" * 30_000 + b"b", b"A: " + b"a:" * 30_000 + b"\0", b"a" * 65_000])
def test_a_hostile_line_is_read_in_linear_time(line: bytes) -> None:
    data = OK + (line + b"\r\n") * 100 + b"\r\n"
    if b"\0" in line or b":" not in line:
        with pytest.raises(ProtocolError):
            read(data)
    else:
        assert len(read(data).fields) == 1


@pytest.mark.parametrize(
    ("head", "length", "chunked", "closes"),
    [
        (OK + b"Content-Length: 5\r\n", 5, False, False),
        (OK + b"Content-Length: 5\r\ncontent-length: 5\r\n", 5, False, False),
        (OK + b"Content-Length: 5, 5\r\n", 5, False, False),
        (OK + b"Content-Length: " + b"9" * 18 + b"\r\n", 10**18 - 1, False, False),
        (OK + b"Content-Length: 5\r\nConnection: x, Close\r\n", 5, False, True),
        (OK, None, False, True),
        (OK + b"Transfer-Encoding: Chunked\r\n", None, True, False),
        (OK + b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", None, True, True),
        (b"HTTP/1.1 204\r\n", 0, False, False),
        (b"HTTP/1.1 304 \r\nContent-Length: 5\r\n", 0, False, False),
        (b"HTTP/1.0 200 OK\r\nContent-Length: 5\r\n", 5, False, True),
        (b"HTTP/1.0 200 OK\r\nContent-Length: 5\r\nConnection: keep-alive\r\n", 5, False, False),
        (
            b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\nA: b\r\n\r\n" + OK + b"Content-Length: 5\r\n",
            5,
            False,
            False,
        ),
    ],
)
def test_the_head_determines_the_framing(head: bytes, length: int | None, chunked: bool, closes: bool) -> None:
    response = read(head + b"\r\n")
    assert (response.length, bool(response.chunked), response.will_close) == (length, chunked, closes)


def test_a_line_has_a_maximum_length() -> None:
    longest = b"A: " + b"b" * (65_536 - len(b"A: \r\n")) + b"\r\n"
    assert len(read(OK + longest + b"\r\n").fields["A"]) == 65_531
    with pytest.raises(ProtocolError, match="more than 65,536 bytes"):
        read(OK + b"A" + longest + b"\r\n")


@pytest.mark.parametrize("coding", [b"chunked", b"identity", b"gzip, chunked"])
@pytest.mark.parametrize("more", [b"", b"Content-Length: 5\r\n", b"Connection: keep-alive\r\n"])
def test_a_transfer_encoding_before_http_1_1_is_refused(coding: bytes, more: bytes) -> None:
    with pytest.raises(ProtocolError, match=r"HTTP/1\.0"):
        read(b"HTTP/1.0 200 OK\r\nTransfer-Encoding: " + coding + b"\r\n" + more + b"\r\n")


def test_a_response_to_head_has_no_body() -> None:
    assert read(OK + b"Transfer-Encoding: chunked\r\n\r\n", "HEAD").length == 0


@pytest.mark.parametrize("size", [b"0x5", b"+5", b"0_5", b"", b"5 5", b"g", b"-1", b"1" * 17])
def test_a_chunk_size_that_is_not_hexadecimal_is_refused(size: bytes) -> None:
    response = read(OK + b"Transfer-Encoding: chunked\r\n\r\n" + size + b"\r\nhello\r\n0\r\n\r\n")
    with pytest.raises((ProtocolError, IncompleteRead)):
        response.read1(10)


def test_a_body_cut_inside_its_last_chunk_size_is_incomplete() -> None:
    response = read(OK + b"Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0")
    assert response.read1(10) == b"hello"
    with pytest.raises((ProtocolError, IncompleteRead)):
        response.read1(10)


OTHER_BLANKS = [b"\xa05", b"5\x0b", b"\x0c5", b"\x1c5", b"5\x85"]  # whitespace to Python but not to HTTP


@pytest.mark.parametrize(
    "value",
    [b"1" * 19, b"5, 6", b"-5", b"+5", b"0x5", b"5 5", b"\xb2", b"five", b"", b" ", b",", *OTHER_BLANKS],
)
def test_a_length_that_is_not_one_number_is_refused(value: bytes) -> None:
    with pytest.raises(ProtocolError, match="Content-Length"):
        read(OK + b"Content-Length: " + value + b"\r\n\r\n")


@pytest.mark.parametrize("head", [OK, OK + b"A: b\r\n", OK + b"A: b"])
def test_a_truncated_head_is_incomplete(head: bytes) -> None:
    with pytest.raises((IncompleteRead, ProtocolError)):
        read(head)


@pytest.mark.parametrize(
    "line", [b"HTTP/1.1 099 x", b"HTTP/1.1 20 x", b"HTTP/1.1 2000", b"http/1.1 200 OK", b"HTTP/2 200"]
)
def test_a_status_line_of_another_protocol_is_refused(line: bytes) -> None:
    with pytest.raises(BadStatusLine):
        read(line + b"\r\n\r\n")


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"5\r\nhelloX\r\n0\r\n\r\n", "not followed by CR LF"),
        (b"5\r\nhello\n0\r\n\r\n", "not followed by CR LF"),
        (b"5\r\nhello0\r\n\r\n", "not followed by CR LF"),
        (b"5\nhello\r\n0\r\n\r\n", "without a valid size"),
        (b"5\r\nhello\r\n0\r\nno field\r\n\r\n", "not a field"),
        (b"5\r\nhello\r\n0\r\nA: b\0\r\n\r\n", "NUL"),
        (b"5\r\nhello\r\n0\r\n\n", "CR LF"),
        (b"5\r\nhello\r\n0\r\nA: b\n\r\n", "CR LF"),
        (b"5\r\nhello\r\n0\r\nA: b\r\n\n", "CR LF"),
        (b"5\r\nhello\r\n0\r\n" + b"A: b\r\n" * 101 + b"\r\n", "100 headers"),
    ],
)
def test_invalid_chunks_and_trailers_are_refused(body: bytes, message: str) -> None:
    response = read(OK + b"Transfer-Encoding: chunked\r\n\r\n" + body)
    with pytest.raises(ProtocolError, match=message):
        list(iter(lambda: response.read1(100), b""))


@pytest.mark.parametrize("cut", range(1, len(b"5\r\nhello\r\n0\r\nA: b\r\n\r\n")))
def test_a_chunked_body_truncated_anywhere_is_incomplete(cut: int) -> None:
    response = read(OK + b"Transfer-Encoding: chunked\r\n\r\n" + b"5\r\nhello\r\n0\r\nA: b\r\n\r\n"[:-cut])
    with pytest.raises((ProtocolError, IncompleteRead)):
        list(iter(lambda: response.read1(100), b""))


@given(st.lists(st.binary(min_size=1, max_size=40), max_size=6), st.integers(1, 50), st.binary(max_size=9))
def test_chunks_are_the_body_and_later_bytes_are_not(chunks: list[bytes], size: int, rest: bytes) -> None:
    body = b"".join(b"%x;a=b\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks)
    response = read(OK + b"Transfer-Encoding: chunked\r\n\r\n" + body + b"0\r\nA: b\r\n\r\n" + rest)
    assert b"".join(iter(lambda: response.read1(size), b"")) == b"".join(chunks)
    assert response.has_more == bool(rest)


@pytest.mark.parametrize(
    ("line", "status", "reason"),
    [
        (b"HTTP/1.1 200 OK", 200, "OK"),
        (b"HTTP/1.1 404 Not  Found ", 404, "Not  Found "),
        (b"HTTP/1.1 999\tA\xe9", 999, "Aé"),
        (b"HTTP/1.1 204", 204, ""),
        (b"HTTP/1.9 200 ", 200, ""),
    ],
)
def test_the_status_line_has_status_and_reason(line: bytes, status: int, reason: str) -> None:
    for end in (b"\r\n", b"\n"):
        response = read(line + end + b"\r\n")
        assert (response.status, response.reason) == (status, reason)


def test_a_head_may_have_at_most_a_hundred_fields() -> None:
    assert len(read(OK + b"A: b\r\n" * 100 + b"\r\n").fields.pairs) == 100
    with pytest.raises(ProtocolError, match="more than 100 headers"):
        read(OK + b"A: b\r\n" * 101 + b"\r\n")


def test_an_unrequested_protocol_switch_is_refused() -> None:
    with pytest.raises(ProtocolError, match="switched protocols"):
        read(b"HTTP/1.1 101 Switching\r\n\r\n" + OK + b"\r\n")


def test_a_connection_that_closes_without_a_response_is_an_error() -> None:
    with pytest.raises(RemoteDisconnected, match="without sending a response"):
        read(b"")


@pytest.mark.parametrize("coding", [b"gzip", b"gzip, chunked", b"chunked, chunked"])
def test_a_transfer_encoding_other_than_chunks_is_refused(coding: bytes) -> None:
    with pytest.raises(ProtocolError, match="transfer encoding must be chunked"):
        read(OK + b"Transfer-Encoding: " + coding + b"\r\n\r\n")


def test_a_body_with_a_length_is_read_in_pieces_and_no_further() -> None:
    response = read(OK + b"Content-Length: 5\r\n\r\nhelloHTTP")
    assert [response.read1(2) for _ in range(4)] == [b"he", b"ll", b"o", b""]
    assert (response.length, response.has_more) == (0, True)
    short = read(OK + b"Content-Length: 5\r\n\r\nhel")
    assert short.read1(9) == b"hel"
    with pytest.raises(IncompleteRead) as caught:
        short.read1(9)
    assert caught.value.expected == 2


def test_a_body_without_a_length_ends_with_its_connection() -> None:
    response = read(OK + b"\r\nhello" + b"x" * 20_000)
    assert b"".join(iter(lambda: response.read1(9_000), b"")) == b"hello" + b"x" * 20_000
    assert response.length is None


class Arriving(FakeSocket):
    """A socket that receives these pieces, or raises these errors."""

    def __init__(self, *pieces: bytes | Exception) -> None:
        super().__init__(b"")
        self.pieces = list(pieces)
        self.timeouts: list[float] = []

    def recv(self, size: int) -> bytes:
        piece = self.pieces.pop(0)
        if isinstance(piece, Exception):
            raise piece
        return piece

    def settimeout(self, seconds: float) -> None:
        self.timeouts.append(seconds)


@pytest.mark.parametrize(
    ("pieces", "found"),
    [
        ([b"HTTP/1.1 400 Bad"], [True]),
        ([b"HTTP/1.0 5"], [True]),
        ([b"HTTP/1.1 "], [False]),
        ([b"HTTP/1.1 500"], [True]),
        ([b"HTTP/1.1 200 OK"], [False]),
        ([b"HTTP/1.1 100 Continue"], [False]),
        ([b"HTTP/1.", b"1 404 "], [False, True]),
        ([BlockingIOError(11, "would block"), b"HTTP/1.1 413 "], [False, True]),
        ([SSLWantReadError(2, "not yet"), b"HTTP/1.1 413 "], [False, True]),
        ([b"HTTP/1.1 413 "], [True, True]),  # known already: nothing more is received
    ],
)
def test_an_early_error_is_recognised_by_its_first_digit(pieces: list[bytes | Exception], found: list[bool]) -> None:
    wire = Arriving(*pieces)
    context = cast("ssl.SSLContext", wire)  # makes errors raised in this package the connection's
    response = Response(Attempt("POST x", 30.0, None, context), cast("socket.socket", wire), method="POST")
    assert [response.is_early_error() for _ in found] == found
    assert set(wire.timeouts) == {0}
    assert not wire.pieces


def test_bytes_after_the_last_chunk_are_not_read() -> None:
    response = read(OK + b"Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n1\r\nx")
    assert [response.read1(9) for _ in range(4)] == [b"hello", b"", b"", b""]
    assert response.length == 0
    assert response.has_more


def test_an_unterminated_line_is_read_only_up_to_the_maximum() -> None:
    wire = FakeSocket(b"HTTP/1.1 200 " + b"x" * 200_000)
    response = Response(Attempt("GET x", 30.0, None), cast("socket.socket", wire), method="GET")
    with pytest.raises(ProtocolError, match="more than 65,536 bytes"):
        response.begin()
    assert len(wire.data) > 100_000


def test_a_truncated_status_line_is_refused() -> None:
    with pytest.raises(BadStatusLine):
        read(b"HTTP/1.1 2")


def test_each_wait_takes_only_the_remaining_time() -> None:
    wire = Arriving(OK, b"Content-Length: 5\r\n\r\n", b"hello")
    response = Response(Attempt("GET x", 30.0, None), cast("socket.socket", wire), method="GET")
    response.begin()
    assert response.read1(9) == b"hello"
    assert len(wire.timeouts) == 3
    assert 0 < min(wire.timeouts) <= max(wire.timeouts) <= 30

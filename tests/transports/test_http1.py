from __future__ import annotations

import http.client
import io
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.errors import UsageError
from twilio_fp.http import Headers, HttpRequest
from twilio_fp.transports._http1 import (
    PIECE,
    Framing,
    Head,
    IncompleteError,
    MalformedError,
    Reader,
    check_headers,
    encode_head,
    framing,
    parse_head,
    pieces,
    read_head,
    split_url,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

TOKEN = "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
FRAMING = {"content-length", "transfer-encoding", "connection", "content-encoding"}

names = st.text(TOKEN, min_size=1, max_size=20).filter(lambda name: name.lower() not in FRAMING)
values = st.text(st.characters(min_codepoint=0x20, max_codepoint=0xFF, exclude_characters="\x7f"), max_size=40).map(
    lambda value: value.strip()
)
fields = st.lists(st.tuples(names, values), max_size=8)
bodies = st.binary(max_size=600)


def reader_of(data: bytes, cuts: Iterable[int] = ()) -> Reader:
    """Return a reader to which the bytes come cut at these places."""
    places = sorted({0, len(data), *(cut for cut in cuts if 0 < cut < len(data))})
    arriving = iter([data[start:end] for start, end in pairwise(places)])
    return Reader(lambda: next(arriving, b""))


def read_all(reader: Reader, method: str = "GET") -> tuple[Head, bytes]:
    head = read_head(reader)
    return head, b"".join(pieces(reader, framing(method, head)))


@st.composite
def answers(draw: st.DrawFn) -> tuple[int, list[tuple[str, str]], bytes, bytes]:
    """Draw an answer: its status, headers and body, and the bytes that carry them, framed by length or in chunks."""
    status = draw(st.integers(200, 599).filter(lambda status: status not in {204, 304}))
    headers = draw(fields)
    body = draw(bodies)
    if draw(st.booleans()):
        headers = [*headers, ("Content-Length", str(len(body)))]
        framed = body
    else:
        headers = [*headers, ("Transfer-Encoding", draw(st.sampled_from(["chunked", "Chunked"])))]
        cuts = sorted(draw(st.sets(st.integers(0, len(body)), max_size=5)) | {0, len(body)})
        chunks = [body[start:end] for start, end in pairwise(cuts)]
        extension = draw(st.sampled_from([b"", b";a=b", b' ; a="b"', b" "]))
        trailers = draw(st.sampled_from([b"", b"Expires: never\r\n", b"A: b\r\nC: d\r\n"]))
        framed = b"".join(b"%x%b\r\n%b\r\n" % (len(chunk), extension, chunk) for chunk in chunks)
        framed += b"0" + extension + b"\r\n" + trailers + b"\r\n"
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers)
    return status, headers, body, f"HTTP/1.1 {status} Reason\r\n{lines}\r\n".encode("latin-1") + framed


class _Socket:
    def __init__(self, data: bytes) -> None:
        self._data = data

    def makefile(self, mode: str) -> io.BytesIO:
        return io.BytesIO(self._data)


@given(answers(), st.sets(st.integers(1, 2000), max_size=12), st.binary(max_size=5))
def test_an_answer_reads_the_same_however_its_bytes_are_cut(
    answer: tuple[int, list[tuple[str, str]], bytes, bytes], cuts: set[int], surplus: bytes
) -> None:
    status, headers, body, wire = answer
    reader = reader_of(wire + surplus, cuts)
    head, read = read_all(reader)
    assert (head.status, list(head.headers.pairs), read) == (status, headers, body)
    left = bytearray(reader.buffer)
    while more := reader.some(PIECE):
        left += more
    assert left.endswith(surplus)


@given(answers())
def test_an_answer_reads_as_the_standard_library_reads_it(
    answer: tuple[int, list[tuple[str, str]], bytes, bytes],
) -> None:
    *_, wire = answer
    head, body = read_all(reader_of(wire))
    theirs = http.client.HTTPResponse(_Socket(wire))  # type: ignore[arg-type]
    theirs.begin()
    with theirs:
        assert (head.status, body) == (theirs.status, theirs.read())


@given(answers(), st.data())
def test_an_answer_that_breaks_off_anywhere_is_incomplete(
    answer: tuple[int, list[tuple[str, str]], bytes, bytes], data: st.DataObject
) -> None:
    *_, wire = answer
    end = data.draw(st.integers(0, len(wire) - 1))
    with pytest.raises(IncompleteError):
        read_all(reader_of(wire[:end]))


@given(st.one_of(st.binary(max_size=300), st.binary(max_size=300).map(lambda tail: b"HTTP/1.1 200 OK\r\n" + tail)))
def test_whatever_comes_is_an_answer_or_malformed(data: bytes) -> None:
    try:
        head, _ = read_all(reader_of(data))
    except MalformedError:
        return
    assert 200 <= head.status <= 999


@given(fields, bodies, st.sampled_from(["GET", "POST", "PUT", "PATCH", "DELETE"]))
def test_a_head_says_what_the_request_says(headers: list[tuple[str, str]], body: bytes, method: str) -> None:
    request = HttpRequest(method, "https://api.twilio.com/a?b=c", headers, body)
    first, *lines = encode_head(request, "/a?b=c", "api.twilio.com").decode("latin-1").split("\r\n")
    assert first == f"{method} /a?b=c HTTP/1.1"
    assert lines[-2:] == ["", ""]
    sent = [tuple(line.split(": ", 1)) for line in lines[:-2]]
    added = [] if "Host" in request.headers else [("Host", "api.twilio.com")]
    if body or method in {"POST", "PUT", "PATCH"}:
        added.append(("Content-Length", str(len(body))))
    assert sent == [*added, *headers]


def test_headers_that_the_request_has_are_not_added() -> None:
    request = HttpRequest("POST", "https://a/", [("content-length", "2"), ("host", "b")], b"ab")
    check_headers(request)
    assert encode_head(request, "/", "a") == b"POST / HTTP/1.1\r\ncontent-length: 2\r\nhost: b\r\n\r\n"


@pytest.mark.parametrize(
    ("headers", "said"),
    [
        ({"Authorization": "Basic €uro"}, "Authorization"),
        ({"Transfer-Encoding": "chunked"}, "Transfer-Encoding"),
        ({"Content-Length": "3"}, "Content-Length"),
        ({"Content-Length": "+2"}, "Content-Length"),
        ([("Content-Length", "2"), ("Content-Length", "2")], "Content-Length"),
    ],
)
def test_headers_that_cannot_be_sent_are_refused_and_not_shown(headers: dict[str, str], said: str) -> None:
    with pytest.raises(UsageError, match=said) as caught:
        check_headers(HttpRequest("POST", "https://api.twilio.com/", headers, b"ab"))
    assert "uro" not in str(caught.value)
    assert caught.value.__context__ is None


@pytest.mark.parametrize(
    ("url", "origin", "target"),
    [
        ("https://api.twilio.com", ("https", "api.twilio.com", 443, "api.twilio.com"), "/"),
        ("https://API.twilio.com:443/a%2Fb/../c", ("https", "api.twilio.com", 443, "api.twilio.com"), "/a%2Fb/../c"),
        ("http://localhost:8080?a=b/c", ("http", "localhost", 8080, "localhost:8080"), "/?a=b/c"),
        ("http://[::1]:80/x#y", ("http", "::1", 80, "[::1]"), "/x"),
        ("https://[2001:db8::1]:8443//", ("https", "2001:db8::1", 8443, "[2001:db8::1]:8443"), "//"),
        ("https://a?b#c?d", ("https", "a", 443, "a"), "/?b"),
    ],
)
def test_a_url_says_who_and_what(url: str, origin: tuple[str, str, int, str], target: str) -> None:
    found, asked = split_url(url)
    assert (found.scheme, found.host, found.port, found.authority) == origin
    assert asked == target


@pytest.mark.parametrize(
    "authority",
    [
        "",
        "user:pw@a",
        "api.twilio.com@evil.example",
        "a:",
        "a:b",
        "a:0",
        "a:65536",
        "[::1",
        "a b",
        "a\\@b",
        "a%00",
        ":80",
    ],
)
def test_a_url_whose_host_is_not_plain_is_refused(authority: str) -> None:
    with pytest.raises(UsageError):
        split_url(f"https://{authority}/")


@pytest.mark.parametrize(
    ("method", "status", "minor", "headers", "frame"),
    [
        ("GET", 200, 1, {"Content-Length": "5"}, Framing(5)),
        ("GET", 200, 1, {"Content-Length": "5, 5"}, Framing(5)),
        ("GET", 200, 1, {"Content-Length": "5", "Connection": "x, Close"}, Framing(5, keeps=False)),
        ("GET", 200, 0, {"Content-Length": "5"}, Framing(5, keeps=False)),
        ("GET", 200, 0, {"Content-Length": "5", "Connection": "Keep-Alive"}, Framing(5)),
        ("GET", 200, 1, {}, Framing(None, keeps=False)),
        ("GET", 200, 1, {"Transfer-Encoding": "Chunked"}, Framing(None, chunked=True)),
        ("GET", 200, 1, {"Transfer-Encoding": "identity", "Content-Length": "5"}, Framing(5)),
        (
            "GET",
            200,
            1,
            {"Transfer-Encoding": "chunked", "Content-Length": "5"},
            Framing(None, chunked=True, keeps=False),
        ),
        ("GET", 200, 0, {"Transfer-Encoding": "chunked"}, Framing(None, chunked=True, keeps=False)),
        ("HEAD", 200, 1, {"Content-Length": "5"}, Framing(0)),
        ("HEAD", 200, 1, {"Transfer-Encoding": "chunked"}, Framing(0)),
        ("GET", 204, 1, {"Content-Length": "5"}, Framing(0)),
        ("GET", 304, 1, {"Content-Length": "5"}, Framing(0)),
    ],
)
def test_framing_follows_rfc_9112(
    method: str, status: int, minor: int, headers: dict[str, str], frame: Framing
) -> None:
    assert framing(method, Head(status, Headers(headers), minor)) == frame


@pytest.mark.parametrize(
    "headers",
    [
        {"Content-Length": "5, 6"},
        [("Content-Length", "5"), ("Content-Length", "6")],
        {"Content-Length": "-5"},
        {"Content-Length": "+5"},
        {"Content-Length": "0x5"},
        {"Content-Length": ""},
        {"Content-Length": "²"},
        {"Content-Length": "9" * 5000},
        {"Transfer-Encoding": "gzip, chunked"},
        {"Transfer-Encoding": "chunked, identity"},
    ],
)
def test_framing_that_contradicts_itself_is_malformed(headers: dict[str, str]) -> None:
    with pytest.raises(MalformedError):
        framing("GET", Head(200, Headers(headers)))


def test_a_head_may_end_its_lines_with_lf_alone_and_fold_them() -> None:
    head = parse_head(b"HTTP/1.1 200\nA: 1\n  2\r\nB:\t3 \n\r\n")
    assert head.headers.pairs == (("A", "1 2"), ("B", "3"))


@pytest.mark.parametrize(
    "block",
    [
        b"HTTP/2 200 OK\r\n\r\n",
        b"HTTP/1.1 20 OK\r\n\r\n",
        b"HTTP/1.1 0200 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nA : b\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n: b\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nA: b\0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nA: b\rC: d\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n folded: b\r\n\r\n",
    ],
)
def test_a_head_that_is_none_is_malformed(block: bytes) -> None:
    with pytest.raises(MalformedError):
        parse_head(block)


def test_what_is_not_http_is_found_out_at_once() -> None:
    reader = reader_of(b"SSH-2.0-OpenSSH_9.6\r\n")
    with pytest.raises(MalformedError, match="not HTTP"):
        read_head(reader)


def test_interim_answers_are_passed_over_but_not_without_end() -> None:
    interim = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
    assert read_head(reader_of(interim + b"HTTP/1.1 204 No Content\r\n\r\n")).status == 204
    with pytest.raises(MalformedError, match="interim"):
        read_head(reader_of(interim * 60))
    with pytest.raises(MalformedError, match="protocols"):
        read_head(reader_of(b"HTTP/1.1 101 Switching Protocols\r\n\r\n"))


@pytest.mark.parametrize(
    "wire",
    [
        b"HTTP/1.1 200 OK\r\nA: " + b"a" * 70_000,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"1" * 5_000,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n" + b"A: b\r\n" * 20_000,
    ],
)
def test_what_stands_outside_the_body_is_bounded(wire: bytes) -> None:
    with pytest.raises(MalformedError, match="more than"):
        read_all(reader_of(wire, range(0, len(wire), 1_000)))


@pytest.mark.parametrize(
    "chunks", [b"x\r\n", b"-1\r\na\r\n", b"0x1\r\na\r\n", b"1\r\nab\r\n", b"1_0\r\n", b"\r\n", b"1" * 16 + b"\r\n"]
)
def test_chunks_that_cannot_be_read_are_malformed(chunks: bytes) -> None:
    with pytest.raises(MalformedError):
        read_all(reader_of(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks + b"0\r\n\r\n"))


@given(st.binary(max_size=200), st.sets(st.integers(0, 200)), st.integers(1, 50))
def test_a_reader_loses_and_repeats_nothing(data: bytes, cuts: set[int], limit: int) -> None:
    reader = reader_of(data, cuts)
    taken = list(iter(lambda: reader.some(limit), b""))
    assert b"".join(taken) == data
    assert all(0 < len(piece) <= limit for piece in taken)


def test_pieces_are_bounded_and_never_empty() -> None:
    body = bytes(3 * PIECE + 5)
    for wire, frame in (
        (body, Framing(len(body))),
        (body, Framing(None)),
        (b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body), Framing(None, chunked=True)),
    ):
        found = list(pieces(reader_of(wire), frame))
        assert b"".join(found) == body
        assert all(0 < len(piece) <= PIECE for piece in found)

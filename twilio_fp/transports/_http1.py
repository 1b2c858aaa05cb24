"""HTTP/1.1 as bytes: how a request is written and how an answer is read (RFC 9112).

Nothing here touches a socket: what is read comes out of a `Reader` that is handed in.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import frozen

from twilio_fp.errors import UsageError
from twilio_fp.http import Headers, HttpRequest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = [
    "PIECE",
    "Framing",
    "Head",
    "IncompleteError",
    "MalformedError",
    "Origin",
    "Reader",
    "check_headers",
    "encode_head",
    "framing",
    "parse_head",
    "pieces",
    "read_head",
    "split_url",
]

PIECE: Final = 65_536
"""The most bytes of a body that are handed on at once."""

_MAX_HEAD: Final = 65_536  # of one head, and of what follows the last chunk
_MAX_CHUNK_LINE: Final = 4_096
_MAX_INTERIM: Final = 100

_AUTHORITY = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::(\d{1,5}))?")
_BLANK_LINE = re.compile(rb"\n\r?\n")
_STATUS_LINE = re.compile(r"HTTP/1\.(\d) +([1-9]\d\d)(?: .*)?")
_CHUNK_LINE = re.compile(rb"([0-9A-Fa-f]{1,15})[ \t]*(?:;[^\r\n]*)?\r?\n")
_PORTS: Final = {"http": 80, "https": 443}


class MalformedError(Exception):
    """What came is not HTTP that can be read."""


class IncompleteError(MalformedError):
    """The connection ended before the answer did."""


@frozen
class Origin:
    """Who a request is for.

    >>> split_url("https://api.twilio.com/2010-04-01.json")[0]
    Origin(scheme='https', host='api.twilio.com', port=443, authority='api.twilio.com')
    """

    scheme: str
    host: str
    """Without an IPv6 address's brackets."""
    port: int
    authority: str
    """The value of Host: the port stands only where it is not the scheme's own."""


@lru_cache(maxsize=256)
def _origin(scheme: str, authority: str) -> Origin:
    match = _AUTHORITY.fullmatch(authority)
    if match is None:
        said = "credentials belong in headers, not in the URL" if "@" in authority else f"no host: {authority!r}"
        raise UsageError(f"a request's URL names a host and at most a port: {said}")
    host = match[1].lower()
    port = int(match[2]) if match[2] else _PORTS[scheme]
    if not 0 < port < 65_536:
        raise UsageError(f"a port is between 1 and 65535, not {port}")
    shown = host if port == _PORTS[scheme] else f"{host}:{port}"
    return Origin(scheme, host.strip("[]"), port, shown)


def split_url(url: str) -> tuple[Origin, str]:
    """Return who an absolute URL names and what it asks for there, byte for byte as it stands, less its fragment.

    >>> split_url("http://localhost:8080/a%2fb?c=d#e")[1]
    '/a%2fb?c=d'

    Raises:
        UsageError: the URL holds credentials, or no host.

    Source: https://www.rfc-editor.org/rfc/rfc9112#section-3.2.1
    """
    scheme, _, rest = url.partition("://")
    rest = rest.partition("#")[0]
    ends = [at for at in (rest.find("/"), rest.find("?")) if at >= 0]
    end = min(ends) if ends else len(rest)
    target = rest[end:]
    return _origin(scheme, rest[:end]), target if target.startswith("/") else f"/{target}"


def check_headers(request: HttpRequest) -> None:
    """Refuse headers that can't be sent, or not with that body.

    >>> check_headers(HttpRequest("GET", "https://api.twilio.com/", {"X-Name": "Łukasz"}))
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: the value of header X-Name has characters that are not Latin-1 (RFC 9110 §5.5)

    Raises:
        UsageError: a value is not Latin-1, the length given is not the body's, or a Transfer-Encoding is given.
    """
    headers = request.headers
    # Before anything is encoded: a UnicodeEncodeError would hold the value, and a traceback all of them.
    wide = next((name for name, value in headers.pairs if not value.isascii() and max(value) > "\xff"), None)
    if wide is not None:
        raise UsageError(f"the value of header {wide} has characters that are not Latin-1 (RFC 9110 §5.5)")
    if "Transfer-Encoding" in headers:
        raise UsageError("Transfer-Encoding is the transport's: the body is sent as it is, with its length")
    said, length = headers.get("Content-Length"), len(request.body)
    if said is not None and said != str(length):
        raise UsageError(f"Content-Length says {said!r}, and the body has {length} bytes")


def encode_head(request: HttpRequest, target: str, host: str, extra: Headers | None = None) -> bytes:
    r"""Return what stands before the body: the request line and the headers, as they are given and in their order.

    Host and Content-Length alone are added, in front, where the request has none.

    >>> encode_head(HttpRequest("GET", "https://api.twilio.com/a"), "/a", "api.twilio.com")
    b'GET /a HTTP/1.1\r\nHost: api.twilio.com\r\n\r\n'

    Args:
        request: what is sent.
        target: the path and query, or for a proxy the absolute URL.
        host: the value of Host.
        extra: headers after the request's own.

    Source: https://www.rfc-editor.org/rfc/rfc9112#section-3
    """
    headers = request.headers
    length = len(request.body)
    lines = [f"{request.method} {target} HTTP/1.1"]
    if "Host" not in headers:
        lines.append(f"Host: {host}")
    if "Content-Length" not in headers and (length or request.method in {"POST", "PUT", "PATCH"}):
        lines.append(f"Content-Length: {length}")
    lines += [f"{name}: {value}" for name, value in headers.pairs]
    if extra is not None:
        lines += [f"{name}: {value}" for name, value in extra.pairs]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


class Reader:
    """Bytes as they come, which can be looked at before they are taken.

    Args:
        receive: returns the next bytes, and none at the end.

    >>> arriving = iter([b"abc", b"d", b""])
    >>> reader = Reader(lambda: next(arriving))
    >>> reader.some(2), reader.some(2), reader.some(2), reader.some(2)
    (b'ab', b'c', b'd', b'')
    """

    __slots__ = ("_receive", "buffer")

    def __init__(self, receive: Callable[[], bytes]) -> None:
        self._receive = receive
        self.buffer = bytearray()

    def some(self, limit: int) -> bytes:
        """Return at least one byte and at most that many; none at the end."""
        buffer = self.buffer
        if not buffer:
            data = self._receive()
            if len(data) <= limit:
                return data
            buffer += data
        taken = bytes(buffer[:limit])
        del buffer[:limit]
        return taken

    def through(self, ends: re.Pattern[bytes], limit: int, *, begins: bytes = b"") -> bytes:
        """Return all through the first match.

        Raises:
            MalformedError: there is none within the limit, or what comes does not begin as it must.
            IncompleteError: the end comes first.
        """
        buffer = self.buffer
        looked = 0
        while True:
            match = ends.search(buffer, looked)
            if match is not None and match.end() <= limit:
                taken = bytes(buffer[: match.end()])
                del buffer[: len(taken)]
                return taken
            if not buffer.startswith(begins[: len(buffer)]):
                raise MalformedError("the answer is not HTTP/1.1")
            if len(buffer) >= limit:
                raise MalformedError(f"the answer has more than {limit:,} bytes where headers or a chunk's size stand")
            looked = max(0, len(buffer) - 3)
            data = self._receive()
            if not data:
                raise IncompleteError("the connection was closed before the answer's end")
            buffer += data


@frozen
class Head:
    r"""What stands before an answer's body: its status, its headers, and the x of its HTTP/1.x.

    >>> parse_head(b"HTTP/1.1 204 No Content\r\nDate: today\r\n\r\n").headers["date"]
    'today'
    """

    status: int
    headers: Headers
    minor: int = 1


def parse_head(block: bytes) -> Head:
    r"""Return the head that the bytes hold, through their blank line.

    >>> parse_head(b"HTTP/1.1 200 OK\r\nA: 1\r\nA: 2\r\n\r\n")
    Head(status=200, headers=Headers([('A', '1'), ('A', '2')]), minor=1)

    Raises:
        MalformedError: they hold none.

    Source: https://www.rfc-editor.org/rfc/rfc9112#section-4
    """
    first, *lines = block.decode("latin-1").rstrip("\r\n").split("\n")
    status = _STATUS_LINE.fullmatch(first.rstrip("\r"))
    if status is None:
        raise MalformedError("the answer is not HTTP/1.1")
    fields: list[tuple[str, str]] = []
    for line in lines:
        if line[:1] in {" ", "\t"} and fields:  # obs-fold, RFC 9112 §5.2
            name, value = fields.pop()
            fields.append((name, f"{value} {line.strip(_SPACE)}"))
            continue
        name, colon, value = line.partition(":")
        if not colon:
            raise MalformedError("a header of the answer has no colon")
        fields.append((name, value.strip(_SPACE)))
    try:
        return Head(int(status[2]), Headers(fields), int(status[1]))
    except UsageError:
        raise MalformedError("a header of the answer has a name or a value that can't be") from None


_SPACE: Final = " \t\r"


def read_head(reader: Reader) -> Head:
    r"""Return the head of the final answer, past any interim ones (1xx).

    >>> arriving = iter([b"HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 20", b"0 OK\r\n\r\n"])
    >>> read_head(Reader(lambda: next(arriving))).status
    200

    Raises:
        MalformedError: what comes is not HTTP.
        IncompleteError: the end comes first.

    Source: https://www.rfc-editor.org/rfc/rfc9110#section-15.2
    """
    for _ in range(_MAX_INTERIM):
        head = parse_head(reader.through(_BLANK_LINE, _MAX_HEAD, begins=b"HTTP/1."))
        if head.status >= 200:
            return head
        if head.status == 101:
            raise MalformedError("the server changes protocols, unasked")
    raise MalformedError(f"{_MAX_INTERIM} interim answers came, and no final one")


@frozen
class Framing:
    """Where an answer's body ends: after so many bytes, with its last chunk, or (neither) with the connection."""

    length: int | None
    chunked: bool = False
    keeps: bool = True
    """Whether the connection may serve another request after it."""


def framing(method: str, head: Head) -> Framing:
    """Return where the body of the answer to such a request ends.

    >>> framing("GET", Head(200, Headers({"Content-Length": "7"})))
    Framing(length=7, chunked=False, keeps=True)

    Raises:
        MalformedError: its headers contradict each other, or name an encoding that was not asked for.

    Source: https://www.rfc-editor.org/rfc/rfc9112#section-6.3
    """
    headers = head.headers
    options = {option.strip().lower() for option in headers.get("Connection", "").split(",")}
    keeps = "close" not in options if head.minor else "keep-alive" in options
    if method == "HEAD" or head.status in {204, 304}:
        return Framing(0, keeps=keeps)
    coding = headers.get("Transfer-Encoding", "").strip().lower()
    length = headers.get("Content-Length")
    if coding and coding != "identity":
        if coding != "chunked":
            raise MalformedError("the answer has a transfer encoding other than chunked")
        # Both a coding and a length: the coding wins, and the connection is not trusted further (RFC 9112 §6.3).
        return Framing(None, chunked=True, keeps=keeps and length is None and head.minor > 0)
    if length is None:
        return Framing(None, keeps=False)
    lengths = {value.strip() for value in length.split(",")}
    value = lengths.pop()
    if lengths or not (value.isascii() and value.isdigit()) or len(value) > 15:
        raise MalformedError("the answer's Content-Length is no one number")
    return Framing(int(value), keeps=keeps)


def pieces(reader: Reader, frame: Framing) -> Iterator[bytes]:
    r"""Yield the body, free of its framing, in pieces of 64 KiB at most.

    >>> arriving = iter([b"3\r\nabc\r\n", b"0\r\n\r\n"])
    >>> list(pieces(Reader(lambda: next(arriving)), Framing(None, chunked=True)))
    [b'abc']

    Raises:
        IncompleteError: the end comes first.
        MalformedError: its chunks can't be read.

    Source: https://www.rfc-editor.org/rfc/rfc9112#section-7.1
    """
    if frame.chunked:
        yield from _chunks(reader)
    elif frame.length is not None:
        yield from _exactly(reader, frame.length)
    else:
        while piece := reader.some(PIECE):
            yield piece


def _exactly(reader: Reader, length: int) -> Iterator[bytes]:
    while length:
        piece = reader.some(min(length, PIECE))
        if not piece:
            raise IncompleteError(f"the connection was closed {length:,} bytes before the answer's end")
        length -= len(piece)
        yield piece


def _chunks(reader: Reader) -> Iterator[bytes]:
    while True:
        size = _CHUNK_LINE.fullmatch(reader.through(_LINE_END, _MAX_CHUNK_LINE))
        if size is None:
            raise MalformedError("the answer has a chunk without a size")
        length = int(size[1], 16)
        if not length:
            break
        yield from _exactly(reader, length)
        if reader.through(_LINE_END, _MAX_CHUNK_LINE) not in {b"\r\n", b"\n"}:
            raise MalformedError("the answer has a chunk that is longer than it says")
    spent = 0
    while (line := reader.through(_LINE_END, _MAX_HEAD)) not in {b"\r\n", b"\n"}:  # trailers are read and dropped
        spent += len(line)
        if spent > _MAX_HEAD:
            raise MalformedError(f"the answer has more than {_MAX_HEAD:,} bytes of trailers")


_LINE_END = re.compile(rb"\n")

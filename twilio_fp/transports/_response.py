"""A response parsed from a connection by RFC 9112: its head, and its body without framing."""

from __future__ import annotations

import re
import ssl
from http.client import BadStatusLine, IncompleteRead, RemoteDisconnected
from typing import TYPE_CHECKING, Final

from urllib3.exceptions import ProtocolError

from twilio_fp.http import Headers

if TYPE_CHECKING:
    import socket

    from twilio_fp.transports._attempt import Attempt

__all__ = ["Response"]

_RECEIVE_SIZE: Final = 16_384  # the size of a TLS record
_MAX_LINE: Final = 65_536
_MAX_FIELDS: Final = 100
_MAX_DIGITS: Final = 18  # of a length
_BLANKS: Final = " \t"  # OWS: RFC 9110 §5.6.3
# RFC 9112 §4: status-line = HTTP-version SP status-code SP [ reason-phrase ]; §2.2: a bare LF may end a line.
_STATUS_LINE: Final = re.compile(rb"HTTP/1\.([0-9]) ([1-9][0-9]{2})(?:[ \t]([^\r\n]*))?\r?\n")
# RFC 9112 §5: field-line = field-name ":" OWS field-value OWS, and RFC 9110 §5.6.2: the name is a token of tchar.
_FIELD: Final = re.compile(r"^([!#-'*+\-.^-z|~0-9A-Z]+):([^\r\n\0]*)\r?\n", re.MULTILINE)
# RFC 9112 §7.1: chunk-size [ chunk-ext ] CRLF, where chunk-size = 1*HEXDIG and chunk-ext begins with ";".
_CHUNK_SIZE: Final = re.compile(rb"([0-9A-Fa-f]{1,16})[ \t]*(?:;[^\r\n]*)?\r\n")
# RFC 9112 §5.2: obs-fold = OWS CRLF RWS, read as a space.
_FOLD: Final = re.compile(r"\r?\n[ \t]+")
# RFC 9112 §9.5: an early error is recognised by the first digit of its status.
_ERROR: Final = re.compile(rb"HTTP/1\.[0-9] [45]")
_ERROR_SIZE: Final = len("HTTP/1.1 4")


class Response:
    """A response to a request with a method: `begin` reads its head, `read1` its body."""

    status: int
    """The status of the final response."""
    reason: str
    """The reason phrase."""
    fields: Headers
    """The head's fields."""
    length: int | None
    """How many bytes of the body are left; None if it ends with the connection or its last chunk."""
    chunked: bool
    """Whether the body is chunked."""
    will_close: bool
    """Whether the connection can't be reused."""

    def __init__(self, attempt: Attempt, sock: socket.socket, *, method: str) -> None:
        self._attempt = attempt
        self._sock = sock
        self._method = method
        self._buffer = bytearray()
        self._chunk_remaining: int | None = None

    @property
    def has_more(self) -> bool:
        """Whether bytes have arrived that belong to no response yet."""
        return bool(self._buffer)

    def is_early_error(self) -> bool:
        """Return whether an error has arrived during sending, which must then stop (RFC 9112 §9.5)."""
        if len(self._buffer) < _ERROR_SIZE:
            self._sock.settimeout(0)
            try:
                self._buffer += self._sock.recv(_RECEIVE_SIZE)
            except (BlockingIOError, ssl.SSLWantReadError) as error:
                if not self._attempt.is_connection_failure(error):
                    raise
                return False
        return _ERROR.match(self._buffer) is not None

    def begin(self) -> None:
        """Read the head of the final response, skipping interim ones (RFC 9110 §15.2).

        Raises:
            ProtocolError: it is malformed.
            BadStatusLine: it is not HTTP/1.
            RemoteDisconnected: there is none.
        """
        minor = self._read_head()
        while self.status < 200:
            if self.status == 101:
                raise ProtocolError("the server switched protocols without being asked")
            minor = self._read_head()
        fields = self.fields
        coding, length = fields.get("Transfer-Encoding"), fields.get("Content-Length")
        if coding is not None and minor == 0:  # RFC 9112 §6.1: its framing is faulty
            raise ProtocolError("the response is HTTP/1.0 and must not have a transfer encoding (RFC 9112 §6.1)")
        if coding is not None and coding.lower() not in {"chunked", "identity"}:
            raise ProtocolError("the response's transfer encoding must be chunked")
        self.chunked = coding is not None and coding.lower() == "chunked"
        self.length = None if self.chunked or length is None else _parse_length(length)
        if self.status in {204, 304} or self._method == "HEAD":
            self.length, self.chunked = 0, False
        options = {option.strip(_BLANKS) for option in fields.get("Connection", "").lower().split(",")}
        keeps_alive = "close" not in options and (minor > 0 or "keep-alive" in options)
        is_ambiguous = self.chunked and length is not None  # RFC 9112 §6.3: others may see a different end
        self.will_close = not keeps_alive or is_ambiguous or (self.length is None and not self.chunked)

    def read1(self, size: int, /) -> bytes:
        """Return at most ``size`` bytes of the body; empty at its end.

        Raises:
            IncompleteRead: it is truncated.
            ProtocolError: its chunks are malformed.
        """
        if self.length == 0:
            return b""
        remaining = self._next_chunk() if self.chunked else self.length
        if remaining == 0:
            self.length = 0
            return b""
        piece = self._read_some(size if remaining is None else min(size, remaining))
        if remaining is not None:
            if not piece:
                raise IncompleteRead(b"", remaining)
            if self.chunked:
                self._chunk_remaining = remaining - len(piece)
            else:
                self.length = remaining - len(piece)
        return piece

    def _next_chunk(self) -> int:
        """Return how many bytes remain of the chunk, or of the next if it is read; 0 for the last."""
        if self._chunk_remaining:
            return self._chunk_remaining
        if self._chunk_remaining == 0 and self._read_line() != b"\r\n":
            raise ProtocolError("the response has a chunk that is not followed by CR LF")
        match = _CHUNK_SIZE.fullmatch(self._read_line())
        if match is None:
            raise ProtocolError("the response has a chunk without a valid size")
        self._chunk_remaining = int(match[1], 16)
        if not self._chunk_remaining:
            trailer = self._read_section()
            if trailer.count(b"\n") != trailer.count(b"\r\n"):
                raise ProtocolError("the response's trailer has a line that does not end in CR LF")
            self._parse_fields(trailer)  # checked and ignored: RFC 9112 §7.1.2
        return self._chunk_remaining

    def _read_head(self) -> int:
        """Read one head, and return the minor version of HTTP."""
        line = self._read_line()
        if not line:
            raise RemoteDisconnected("the server closed the connection without sending a response")
        match = _STATUS_LINE.fullmatch(line)
        if match is None:
            raise BadStatusLine("")
        self.status = int(match[2])
        self.reason = (match[3] or b"").decode("latin-1")
        self.fields = self._parse_fields(self._read_section())
        return int(match[1])

    def _parse_fields(self, section: bytes) -> Headers:
        text = section.decode("latin-1")
        pairs = _FIELD.findall(text)
        if len(pairs) != text.count("\n") - 1:
            text = _FOLD.sub(" ", text)
            pairs = _FIELD.findall(text)
            if len(pairs) != text.count("\n") - 1:
                raise ProtocolError("the response has a header line that is not a field, or that contains CR or NUL")
        return Headers.of_valid([(name, value.strip(_BLANKS)) for name, value in pairs])

    def _read_section(self) -> bytes:
        """Return the lines of a head or trailer, up to and including the blank one."""
        buffer, start = self._buffer, 0
        for _ in range(_MAX_FIELDS + 1):
            end = buffer.find(b"\n", start) + 1 or self._receive_line(start)
            if not end:
                raise IncompleteRead(b"")
            if end - start <= 2 and buffer[start] in b"\r\n":  # CR LF, or a bare LF
                return self._take(end)
            start = end
        raise ProtocolError(f"the response has more than {_MAX_FIELDS} headers")

    def _read_line(self) -> bytes:
        """Return the next line with its line end, which is missing if the connection ends first."""
        return self._take(self._buffer.find(b"\n") + 1 or self._receive_line(0) or len(self._buffer))

    def _receive_line(self, start: int) -> int:
        """Receive the rest of the line at ``start`` in the buffer; return its end, or 0 if there is none."""
        buffer, end = self._buffer, 0
        while not end and len(buffer) - start <= _MAX_LINE and (data := self._receive(_RECEIVE_SIZE)):
            end = (len(buffer) + data.find(b"\n") + 1) if b"\n" in data else 0
            buffer += data
        if (end or len(buffer)) - start > _MAX_LINE:
            raise ProtocolError(f"a header line or chunk size line of the response has more than {_MAX_LINE:,} bytes")
        return end

    def _read_some(self, size: int) -> bytes:
        return self._take(size) if self._buffer else self._receive(size)

    def _take(self, size: int) -> bytes:
        data = bytes(self._buffer[:size])
        del self._buffer[:size]
        return data

    def _receive(self, size: int) -> bytes:
        # A socket's timeout applies to each wait: a server could trickle bytes for ever.
        self._sock.settimeout(self._attempt.remaining())
        return self._sock.recv(size)


def _parse_length(text: str) -> int:
    (value, *others) = {value.strip(_BLANKS) for value in text.split(",")}
    if others or not value.isdecimal() or not value.isascii() or len(value) > _MAX_DIGITS:
        raise ProtocolError("the response's Content-Length must be a single number")
    return int(value)

"""The head of an answer, read from a connection as RFC 9112 writes it; the standard library reads the body."""

from __future__ import annotations

import re
from http.client import BadStatusLine, HTTPResponse, IncompleteRead, RemoteDisconnected
from io import BufferedReader, RawIOBase
from typing import TYPE_CHECKING, Any, Final, cast

from urllib3.exceptions import ProtocolError

from twilio_fp.http import Headers

if TYPE_CHECKING:
    import socket

    from twilio_fp.transports._attempt import Attempt

__all__ = ["Response"]

_LONGEST_LINE: Final = 65_536
_MOST_FIELDS: Final = 100
_MOST_DIGITS: Final = 18  # of a length
_BLANK: Final = {b"\r\n", b"\n"}
_STATUS_LINE: Final = re.compile(rb"HTTP/1\.([0-9]) ([1-9][0-9]{2})(?:[ \t][^\r\n]*)?\r?\n")
_FIELD: Final = re.compile(r"^([!#-'*+\-.^-z|~0-9A-Z]+):([^\r\n\0]*)\r?\n", re.MULTILINE)
_CHUNK_SIZE: Final = re.compile(rb"([0-9A-Fa-f]{1,16})[ \t]*(?:;[^\r\n]*)?\r?\n")
_FOLD: Final = re.compile(r"\r?\n[ \t]+")  # RFC 9112 §5.2: read as a space


class _Timely(RawIOBase):
    # A socket's timeout is for each wait: a server that sends a byte now and then would be listened to for ever.
    def __init__(self, attempt: Attempt, sock: socket.socket, raw: RawIOBase) -> None:
        self._attempt = attempt
        self._sock = sock
        self._raw = raw

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int | None:
        self._sock.settimeout(self._attempt.left())
        return self._raw.readinto(buffer)

    def close(self) -> None:
        self._raw.close()
        super().close()


class Response(HTTPResponse):
    """The standard library's response, for one attempt: told its head by `begin`, it undoes the body's framing."""

    fields: Headers
    """The head's fields."""

    def __init__(self, attempt: Attempt, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        self.fp = BufferedReader(_Timely(attempt, sock, self.fp.detach()))

    def begin(self) -> None:
        """Read the head of the answer, and pass over those that only announce it (RFC 9110 §15.2).

        Raises:
            ProtocolError: it is not as it should be.
            BadStatusLine: it is no HTTP/1 at all.
            RemoteDisconnected: there is none.
        """
        minor, status, fields = self._head()
        while status < 200:
            if status == 101:
                raise ProtocolError("the server changes protocols, unasked")
            minor, status, fields = self._head()
        self.status = self.code = status
        self.fields = fields
        coding = fields.get("Transfer-Encoding", "identity").lower()
        if coding not in {"chunked", "identity"}:
            raise ProtocolError("the answer has a transfer encoding other than chunked")
        options = {option.strip() for option in fields.get("Connection", "").lower().split(",")}
        self.chunked = cast("Any", coding == "chunked")
        self.chunk_left = None
        self.length = None if self.chunked else _length(fields)
        if status in {204, 304} or self._method == "HEAD":  # type: ignore[attr-defined]
            self.length, self.chunked = 0, cast("Any", None)
        kept = "close" not in options and (minor > 0 or "keep-alive" in options)
        doubtful = self.chunked and "Content-Length" in fields  # RFC 9112 §6.3: others may see another end
        self.will_close = not kept or doubtful or (self.length is None and not self.chunked)

    def _read_next_chunk_size(self) -> int:  # the standard library's takes whatever int() does, and half a line
        found = _CHUNK_SIZE.fullmatch(self.fp.readline(_LONGEST_LINE))
        if found is None:
            raise ProtocolError("the answer has a chunk that can't be read")
        return int(found[1], 16)

    def _head(self) -> tuple[int, int, Headers]:
        minor, status = self._status()
        return minor, status, self._fields()

    def _line(self) -> bytes:
        line = self.fp.readline(_LONGEST_LINE + 1)
        if len(line) > _LONGEST_LINE:
            raise ProtocolError(f"a header line of the answer has more than {_LONGEST_LINE:,} bytes")
        return line

    def _status(self) -> tuple[int, int]:
        line = self._line()
        if not line:
            raise RemoteDisconnected("")
        found = _STATUS_LINE.fullmatch(line)
        if found is None:
            raise BadStatusLine("")
        return int(found[1]), int(found[2])

    def _fields(self) -> Headers:
        lines: list[bytes] = []
        while (line := self._line()) not in _BLANK:
            if not line:
                raise IncompleteRead(b"")
            lines.append(line)
            if len(lines) > _MOST_FIELDS:
                raise ProtocolError(f"the answer has more than {_MOST_FIELDS} headers")
        text = b"".join(lines).decode("latin-1")
        pairs = _FIELD.findall(text)
        if len(pairs) != len(lines):
            text = _FOLD.sub(" ", text)
            pairs = _FIELD.findall(text)
            if len(pairs) != text.count("\n"):
                raise ProtocolError("the answer has a header line that is no field, or that holds CR or NUL")
        return Headers.of_valid([(name, value.strip(" \t")) for name, value in pairs])


def _length(fields: Headers) -> int | None:
    stated = {value.strip() for value in fields.get("Content-Length", "").split(",")}
    if stated == {""}:
        return None
    (value, *others) = stated
    if others or not value.isdecimal() or not value.isascii() or len(value) > _MOST_DIGITS:
        raise ProtocolError("the answer's Content-Length is not one number")
    return int(value)

"""Calls for which this library has no operation, and the files that they upload."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeAlias, cast

from attrs import field

from twilio_fp.ask import Exchanged
from twilio_fp.canonical_json import freeze, json_text
from twilio_fp.codec.text import encode_text
from twilio_fp.converters import as_plan, refuse, settle
from twilio_fp.errors import UsageError
from twilio_fp.host import shown
from twilio_fp.http import Headers, as_headers
from twilio_fp.model import EMPTY
from twilio_fp.printable import of_type
from twilio_fp.record import Record, record
from twilio_fp.secret_members import masked
from twilio_fp.values import FrozenMap

__all__ = ["FilePart", "FileSource", "RawOperation"]

# A reg-name, IPv4 address or bracketed IPv6 address, with an optional port: RFC 3986 §3.2.2, §3.2.3
_HOST: Final = re.compile(r"([A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?")
# Segments of pchar, from the first slash: RFC 3986 §3.3
_PATH: Final = re.compile(r"/([A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*")


def _text(value: Any) -> str:
    if isinstance(value, str) and value:
        return value
    raise refuse("a non-empty str", value)


def _mapping(value: Any) -> Mapping[str, Any]:
    if isinstance(value, Mapping) and all(isinstance(key, str) for key in cast("Mapping[Any, Any]", value)):
        return cast("Mapping[str, Any]", value)
    raise refuse("a mapping with str keys", cast("object", value))


def _pairs(value: Any) -> FrozenMap[str, Any]:
    kept = FrozenMap({name: freeze(item) for name, item in _mapping(value).items()})
    for name, item in kept.items():
        for each in cast("tuple[Any, ...]", item) if isinstance(item, tuple) else (item,):
            if each is not None:
                _check_text(name, each)
    return kept


def _check_text(name: str, value: object) -> None:
    """Refuse a value that can't be encoded as UTF-8 text."""
    try:
        f"{name}{encode_text(value)}".encode()
    except (UsageError, ValueError) as error:
        kind = type(value).__name__
        problem = (
            error
            if isinstance(error, UsageError)
            else f"must be a value that can be encoded as UTF-8, got a value of type {kind}"
        )
        raise UsageError(f"{name!r}: {problem}") from None


def _json(value: object) -> object:
    json_text(value)
    return freeze(value)


def _bytes(value: Any) -> bytes:
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(cast("bytes", value))
    raise refuse("bytes", value)


def _shown_body(body: bytes | None) -> str:
    return repr(body and masked(body))


def _printable(value: Any) -> str:
    if isinstance(value, str) and value and value.isprintable():
        return value
    raise refuse("non-empty printable text", value)


def _host(value: Any) -> str:
    found = _HOST.fullmatch(value) if isinstance(value, str) else None
    if found is not None and int((found[3] or "0").lstrip(":")) < 2**16:
        return cast("str", value)
    raise refuse("a host name, with a port if needed", shown(value) if isinstance(value, str) else value)


def _path(value: Any) -> str:
    if isinstance(value, str) and _PATH.fullmatch(value):
        if any(segment.replace("%2e", ".").replace("%2E", ".") in {".", ".."} for segment in value.split("/")):
            raise refuse("a path without the segments . and .. (RFC 3986 §5.2.4)", value)
        return value
    raise refuse("a percent-encoded path that starts with / (write a query as query={…})", value)


@record
class FilePart(Record):
    """A file in a ``multipart/form-data`` body.

    Args:
        name: the file name sent to Twilio.
        content: the file's content; a repr omits it.
        content_type: its media type.

    >>> FilePart("passport.pdf", b"%PDF-1.7", "application/pdf")
    FilePart(name='passport.pdf', content_type='application/pdf')

    Source: https://www.rfc-editor.org/rfc/rfc7578#section-4
    """

    name: str
    content: bytes = field(repr=False)
    content_type: str = "application/octet-stream"

    def __attrs_post_init__(self) -> None:
        settle(self, _PART)


_PART: Final = as_plan(
    [
        ("name", _printable, ()),
        ("content", _bytes, ()),
        ("content_type", _printable, ()),
    ]
)

FileSource: TypeAlias = FilePart | tuple[str, bytes] | tuple[str, bytes, str]
"""A `FilePart`, or a tuple of its arguments."""


def _file(field: str, value: Any) -> FilePart:
    if isinstance(value, FilePart):
        return value
    if isinstance(value, tuple) and 2 <= len(cast("tuple[Any, ...]", value)) <= 3:
        return FilePart(*cast("tuple[Any, ...]", value))
    raise UsageError(
        f"RawOperation.files[{field!r}] must be a FilePart or a tuple (name, content, content_type), with content as"
        f" bytes, got {of_type(cast('object', value))}"
    )


def _files(value: Mapping[str, FileSource]) -> FrozenMap[str, FilePart]:
    if not isinstance(value, Mapping):
        raise UsageError(f"RawOperation.files {refuse('a mapping of fields to files', cast('object', value))}")
    return FrozenMap({field: _file(field, part) for field, part in _mapping(value).items()})


@record
class RawOperation(Record, Exchanged[Any]):
    """A call for which this library has no operation, authorized like any other.

    Its result is the JSON of the response, or None if the response is empty. A successful response that is not JSON
    gives its text, unless it is to a ``GET`` and declares JSON. Use `with_response` to get the bytes.

    Args:
        method: the HTTP method.
        host: Twilio's host, such as ``api.twilio.com``; edge and region are applied to it.
        path: the percent-encoded path, from its first ``/``, without a query.
        query, form: parameters by name; a list is sent as a repeated key, None is not sent.
        json: a body to send as JSON.
        body: a body to send as it is, with ``content_type``.
        files: files by field name; with ``form`` they make a ``multipart/form-data`` body (RFC 7578).
        headers: additional headers, in any form that `Headers` accepts; they override those that this library sets.
            Credentials among them do not show.

    A repr masks parameters, JSON members and body members with the name of a secret (``Password``, ``auth_token``); the
    fields keep the values.

    >>> RawOperation("POST", "api.twilio.com", "/2010-04-01/Accounts/AC1/New.json", form={"Name": "x"})
    RawOperation(method='POST', host='api.twilio.com', path='/2010-04-01/Accounts/AC1/New.json',
                 form=FrozenMap({'Name': 'x'}))
    >>> upload = RawOperation(
    ...     "POST",
    ...     "numbers-upload.twilio.com",
    ...     "/v2/RegulatoryCompliance/SupportingDocuments",
    ...     form={"FriendlyName": "Passport", "Type": "passport"},
    ...     files={"File": ("passport.pdf", b"%PDF-1.7", "application/pdf")},
    ... )
    >>> upload.files["File"].name
    'passport.pdf'

    Raises:
        UsageError: host or path is invalid, a parameter can't be written as text, or there is more than one body.
    """

    method: str
    host: str
    path: str
    query: Mapping[str, Any] = field(default=EMPTY, kw_only=True)
    form: Mapping[str, Any] | None = field(default=None, kw_only=True)
    json: object = field(default=None, kw_only=True)
    body: bytes | None = field(default=None, repr=_shown_body, kw_only=True)
    content_type: str | None = field(default=None, kw_only=True)
    files: Mapping[str, FilePart] = field(default=EMPTY, converter=_files, kw_only=True)
    headers: Headers = field(default=Headers(), converter=as_headers, kw_only=True)

    def __attrs_post_init__(self) -> None:
        settle(self, _FIELDS)
        if (self.form is not None or bool(self.files)) + (self.json is not None) + (self.body is not None) > 1:
            raise UsageError(
                "RawOperation must have one body, got several: pass form (with or without files), json or body"
            )
        if self.content_type is not None and self.body is None:
            raise UsageError(
                "RawOperation.content_type must only be passed with body: form, files and json set their own"
            )

    if not TYPE_CHECKING:

        def __await__(self) -> NoReturn:
            raise UsageError("an operation does nothing by itself: write await client(RawOperation(…))")


_FIELDS: Final = as_plan(
    [
        ("method", _text, ()),
        ("host", _host, ()),
        ("path", _path, ()),
        ("query", _pairs, ()),
        ("form", _pairs, (None,)),
        ("json", _json, (None,)),
        ("body", _bytes, (None,)),
        ("content_type", _printable, (None,)),
    ]
)

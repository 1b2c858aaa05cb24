"""Responses to Twilio: TwiML, text, or nothing."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import Any, Final, Protocol, TypeAlias, cast

from attrs import field

from twilio_fp.errors import UsageError
from twilio_fp.http import Headers, HeaderSource
from twilio_fp.printable import short_repr
from twilio_fp.record import Record, record
from twilio_fp.values import FrozenMap

__all__ = ["WebhookResponse", "answer", "is_answerable", "is_tree"]


_VALUE: Final = re.compile(r"|[!-~\x80-\xff](?:[\t -~\x80-\xff]*[!-~\x80-\xff])?")
_SERVER_HEADERS: Final = frozenset(
    {"connection", "content-length", "keep-alive", "status", "te", "trailer", "transfer-encoding", "upgrade"}
)
_PHRASES: Final = {status.value: status.phrase for status in HTTPStatus}
# Unicode blanks and invisible characters, as editors and web pages leave them in pasted text.
_BLANKS: Final = re.compile(r"\A[\s\ufeff\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f]+")
_MARKUP: Final = re.compile(
    r"<\?xml|(?:(?><!--.*?-->|<\?.*?\?>)\s*)*+(?:<Response[\s/>]|<!DOCTYPE\s+Response[\s>\[])", re.DOTALL
)
_BODILESS: Final = frozenset({204, 205, 304})


class Tree(Protocol):
    """A TwiML tree: any object of `twilio_fp.twiml` whose ``str`` is its XML."""

    @property
    def tag(self) -> str: ...


def _as_status(status: int) -> int:
    if isinstance(status, bool) or not isinstance(status, int) or not 200 <= status <= 599:
        raise UsageError(f"status must be an int from 200 to 599, got {short_repr(status)}")
    return int(status)


def _as_headers(source: HeaderSource) -> Headers:
    headers = source if isinstance(source, Headers) else Headers(source)
    for name, value in headers.pairs:
        if name.lower() in _SERVER_HEADERS:
            raise UsageError(f"the server sends the header {name} itself: leave it out")
        if _VALUE.fullmatch(value) is None:
            raise UsageError(
                f"the value of header {name} must be Latin-1 without control characters or surrounding whitespace, "
                f"got {value!r}: percent-encode it"
            )
    return headers


def _as_body(body: bytes) -> bytes:
    if not isinstance(body, (bytes, bytearray, memoryview)):
        raise UsageError(f"body must be bytes, got {type(body).__name__}: answer() encodes text")
    return bytes(body)


@record
class WebhookResponse(Record):
    """A response to a webhook: status, headers and body. One that no server could send is refused on construction.

    Args:
        status: from 200 to 599.
        headers: `Headers`, or a source for them. Values must be Latin-1. Headers that the server sets itself, such as
            ``Content-Length``, are refused.
        body: the body in bytes; must be empty for 204, 205 and 304.

    >>> WebhookResponse(204).body
    b''

    Raises:
        UsageError: the status is not final, a header can't be sent, or the status does not allow a body.

    Source: https://www.rfc-editor.org/rfc/rfc9110#section-5.5
    """

    status: int = field(converter=_as_status)
    headers: Headers = field(default=Headers(), converter=_as_headers)
    body: bytes = field(default=b"", converter=_as_body)

    def __attrs_post_init__(self) -> None:
        if self.body and self.status in _BODILESS:
            raise UsageError(
                f"a response with status {self.status} must have an empty body, got {len(self.body)} bytes"
            )

    @property
    def phrase(self) -> str:
        """The status's reason phrase from RFC 9110, if it has one.

        >>> WebhookResponse(404).phrase, WebhookResponse(299).phrase
        ('Not Found', 'Unknown')
        """
        return _PHRASES.get(self.status, "Unknown")

    @property
    def lines(self) -> list[tuple[str, str]]:
        """The headers as a server sends them, with the body's length if the status allows a body.

        >>> WebhookResponse(200, {"Content-Type": "text/plain"}, b"Hi").lines
        [('Content-Type', 'text/plain'), ('Content-Length', '2')]
        """
        length = [] if self.status in _BODILESS else [("Content-Length", str(len(self.body)))]
        return [*self.headers.reveal(), *length]

    @property
    def fields(self) -> dict[str, str]:
        """The headers by name, with repeated ones joined and cookies omitted."""
        return {name: self.headers.reveal(name) or "" for name in self.headers if name.lower() != "set-cookie"}

    @property
    def cookies(self) -> list[str]:
        """The values of ``Set-Cookie`` in order; this is the one header that can't be joined (RFC 9110 §5.3)."""
        return [value for name, value in self.headers.reveal() if name.lower() == "set-cookie"]


Answerable: TypeAlias = Tree | str | WebhookResponse | None


def answer(content: Answerable = None) -> WebhookResponse:
    """Return the response for a handler's result.

    * A ``Response`` of `twilio_fp.twiml` is sent as XML, ``text/xml; charset=utf-8``. So is text that starts, after
      blanks, with ``<?xml`` or the tag ``<Response``; comments and a document type may precede the tag.
    * Other text is sent as plain text, which Twilio sends as the reply to a message, or says in a call.
    * None becomes an empty 204, which is right for status callbacks. If Twilio asks what to do (for an incoming message
      or call, or at a verb's ``action``), it expects TwiML, and in a call an empty response is an error: send
      ``twiml.Response()`` to do nothing.
    * A `WebhookResponse` is sent unchanged. A mapping is sent as JSON, as TaskRouter's assignment callbacks expect.

    >>> answer("Thanks!").headers["Content-Type"], answer().status
    ('text/plain; charset=utf-8', 204)
    >>> answer("<Response/>").headers["Content-Type"]
    'text/xml; charset=utf-8'

    Raises:
        UsageError: the result is of another type, or a tree whose root is not a ``Response``.

    Source: https://www.twilio.com/docs/messaging/twiml#twilio-messaging-twiml-responses
    """
    if content is None:
        return WebhookResponse(204)
    if isinstance(content, WebhookResponse):
        return content
    if is_tree(content):
        if getattr(content, "tag", None) != "Response":
            name = type(content).__name__
            raise UsageError(f"a webhook must be answered with a Response, got a {name}: write Response([{name}(…)])")
        return _text_response("text/xml", str(content))
    if isinstance(content, str):
        document = _BLANKS.sub("", content)  # XML allows nothing before its declaration
        is_xml = _MARKUP.match(document) is not None
        return _text_response("text/xml", document) if is_xml else _text_response("text/plain", content)
    if isinstance(content, (dict, FrozenMap)):
        from twilio_fp.canonical_json import json_text

        return _text_response("application/json", json_text(cast("dict[str, Any]", content)))
    raise UsageError(
        f"a webhook must be answered with a TwiML tree, text or None, got a value of type {type(content).__name__}"
    )


def is_tree(value: object) -> bool:
    """Return whether the value is a tree of `twilio_fp.twiml`, without importing that package."""
    return any(cls.__module__.partition("twilio_fp.")[2].partition(".")[0] == "twiml" for cls in type(value).__mro__)


def is_answerable(value: object) -> bool:
    """Return whether `answer` accepts the value; others may be left to a framework."""
    return value is None or isinstance(value, (str, WebhookResponse, dict, FrozenMap)) or is_tree(value)


def _text_response(kind: str, text: str) -> WebhookResponse:
    return WebhookResponse(200, {"Content-Type": f"{kind}; charset=utf-8"}, text.encode("utf-8", "replace"))

"""What is sent back to Twilio: TwiML, text, or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, cast

from attrs import field, frozen

from twilio_fp.errors import UsageError
from twilio_fp.http import Headers
from twilio_fp.values import FrozenMap

if TYPE_CHECKING:
    from typing import Protocol

    from twilio_fp.http import HeaderSource

    class Tree(Protocol):
        """A tree of TwiML: anything of `twilio_fp.twiml` whose text is its XML."""

        @property
        def tag(self) -> str: ...

    Answerable: TypeAlias = "Tree | str | WebhookResponse | None"

__all__ = ["WebhookResponse", "answer", "is_answerable", "is_tree"]


def _as_headers(source: HeaderSource) -> Headers:
    return source if isinstance(source, Headers) else Headers(source)


@frozen
class WebhookResponse:
    """An answer to a webhook: status, headers and the content.

    >>> WebhookResponse(204).body
    b''
    """

    status: int
    headers: Headers = field(default=Headers(), converter=_as_headers)
    body: bytes = field(default=b"", converter=bytes)


def answer(content: Answerable = None) -> WebhookResponse:
    """Return what a handler's result is sent as.

    * A tree of `twilio_fp.twiml` is sent as XML: ``text/xml; charset=utf-8``.
    * Text is sent as text: a message webhook replies with it, a call has it said.
    * None is an empty 204, which is right for status callbacks. Where Twilio asks what to do (a message or a call came
      in, a verb asks at its ``action``) it wants TwiML, and takes an empty answer for an error in a call: send
      ``twiml.Response()`` to do nothing there.
    * A `WebhookResponse` is sent as it is; so is JSON for TaskRouter's assignments, as a mapping.

    >>> answer("Thanks!").headers["Content-Type"], answer().status
    ('text/plain; charset=utf-8', 204)

    Raises:
        UsageError: nothing of the kind.

    Source: https://www.twilio.com/docs/messaging/twiml#twilio-messaging-twiml-responses
    """
    if content is None:
        return WebhookResponse(204)
    if isinstance(content, WebhookResponse):
        return content
    if is_tree(content):
        return _typed("text/xml", str(content))
    if isinstance(content, str):
        return _typed("text/plain", content)
    if isinstance(content, (dict, FrozenMap)):
        from twilio_fp.normalise import json_text

        return _typed("application/json", json_text(cast("dict[str, Any]", content)))
    raise UsageError(f"a webhook is answered by a TwiML tree, text or None, not by a {type(content).__name__}")


def is_tree(value: object) -> bool:
    """Return whether the value is a tree of `twilio_fp.twiml`, whose ``str`` is XML, without loading that package."""
    return any(cls.__module__.partition("twilio_fp.")[2].partition(".")[0] == "twiml" for cls in type(value).__mro__)


def is_answerable(value: object) -> bool:
    """Return whether `answer` takes the value as it stands; a framework may know what to do with others."""
    return value is None or isinstance(value, (str, WebhookResponse)) or is_tree(value)


def _typed(kind: str, text: str) -> WebhookResponse:
    return WebhookResponse(200, {"Content-Type": f"{kind}; charset=utf-8"}, text.encode("utf-8", "replace"))

# By tools/codegen from tools/codegen/facts/twiml.json. Do not edit.
"""What a messaging response holds."""

from __future__ import annotations

# ruff: noqa: ANN001, ANN002, ANN003, ANN204 - what is taken is written for type checkers alone
from typing import TYPE_CHECKING, final

from twilio_fp.twiml.mistakes import refuse
from twilio_fp.twiml.node import element
from twilio_fp.twiml.rules import RULES
from twilio_fp.twiml.tree import Filler, TypedElement, finish
from twilio_fp.values import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from twilio_fp.twiml.element import Element
    from twilio_fp.twiml.enumerations import Method
    from twilio_fp.twiml.node import Comment, Content
    from twilio_fp.values import FrozenMap

__all__ = ["Body", "Media", "Message"]


@final
@element(init=False)
class Message(TypedElement):
    """Answers a message with a message.

    Args:
        to: Recipient's number, E.164 such as +15558675310. Default: the sender of the message that came in.
        from_: Sender: your number, E.164, or a short code. Default: the number that the message came to.
        action: Absolute or relative URL that gets the sent message's SID and status, and whose TwiML runs next.
        method: HTTP method of the request to `action`: GET or POST; default POST.
        status_callback: Absolute or relative URL that is told the message's status; use `action`. (deprecated)

    >>> from twilio_fp import twiml
    >>> twiml.render(
    ...     twiml.Message([twiml.Body("Here it is."), twiml.Media("https://example.com/menu.png")], to="+15558675310"),
    ...     declaration=False,
    ... )
    '<Message to="+15558675310"><Body>Here it is.</Body><Media>https://example.com/menu.png</Media></Message>'

    Source: https://www.twilio.com/docs/messaging/twiml/message
    """

    content: tuple[Body | Media | str | Element | Comment, ...]
    to: str | None
    """Recipient's number, E.164 such as +15558675310. Default: the sender of the message that came in."""
    from_: str | None
    """Sender: your number, E.164, or a short code. Default: the number that the message came to."""
    action: str | None
    """Absolute or relative URL that gets the sent message's SID and status, and whose TwiML runs next."""
    method: str | None
    """HTTP method of the request to `action`: GET or POST; default POST."""
    status_callback: str | None
    """Absolute or relative URL that is told the message's status; use `action`. (deprecated)"""
    extra: FrozenMap[str, str]

    tag = "Message"
    prose = False
    _rule = RULES["Message"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Body | Media | str | Element | Comment] = None,
            *,
            to: str | None = None,
            from_: str | None = None,
            action: str | None = None,
            method: Method | str | None = None,
            status_callback: str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(
            self,
            content=None,
            *more,
            to=None,
            from_=None,
            action=None,
            method=None,
            status_callback=None,
            extra=None,
            **unknown,
        ):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Message"
            if action is not None:
                start += _MESSAGE.attributes[0](self, action)
            if from_ is not None:
                start += _MESSAGE.attributes[1](self, from_)
            if method is not None:
                start += _MESSAGE.attributes[2](self, method)
            if status_callback is not None:
                start += _MESSAGE.attributes[3](self, status_callback)
            if to is not None:
                start += _MESSAGE.attributes[4](self, to)
            finish(self, _MESSAGE, start, content, extra)


_MESSAGE = Filler(Message)


@final
@element(init=False)
class Body(TypedElement):
    """The text of a message.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Body("Your table is ready."), declaration=False)
    '<Body>Your table is ready.</Body>'

    Source: https://www.twilio.com/docs/messaging/twiml/message#body
    """

    content: tuple[str | Element | Comment, ...]
    extra: FrozenMap[str, str]

    tag = "Body"
    prose = False
    _rule = RULES["Body"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[str | Element | Comment],
            *,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=UNSET, *more, extra=None, **unknown):
            if content is UNSET or more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Body"
            finish(self, _BODY, start, content, extra)


_BODY = Filler(Body)


@final
@element(init=False)
class Media(TypedElement):
    """The address of a picture or file that a message brings.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Media("https://example.com/menu.png"), declaration=False)
    '<Media>https://example.com/menu.png</Media>'

    Source: https://www.twilio.com/docs/messaging/twiml/message#media
    """

    content: tuple[str | Element | Comment, ...]
    extra: FrozenMap[str, str]

    tag = "Media"
    prose = False
    _rule = RULES["Media"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[str | Element | Comment],
            *,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=UNSET, *more, extra=None, **unknown):
            if content is UNSET or more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Media"
            finish(self, _MEDIA, start, content, extra)


_MEDIA = Filler(Media)

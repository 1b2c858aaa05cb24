# By tools/codegen from tools/codegen/facts/twiml.json. Do not edit.
"""The root of every document, and the one verb that two kinds of document share."""

from __future__ import annotations

# ruff: noqa: ANN001, ANN002, ANN003, ANN204 - what is taken is written for type checkers alone
from typing import TYPE_CHECKING, Any, Self, final, overload

from twilio_fp.twiml.mistakes import refuse
from twilio_fp.twiml.node import element
from twilio_fp.twiml.rules import RULES
from twilio_fp.twiml.tree import Filler, TypedElement, finish
from twilio_fp.values import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from twilio_fp.twiml.element import Element
    from twilio_fp.twiml.enumerations import Method
    from twilio_fp.twiml.fax import Receive
    from twilio_fp.twiml.messaging import Message
    from twilio_fp.twiml.node import Comment, Content
    from twilio_fp.twiml.voice.call import Echo, Gather, Hangup, Pause, Play, Record, Reject, Say, Sms
    from twilio_fp.twiml.voice.connect import Connect
    from twilio_fp.twiml.voice.dial import Dial, Refer
    from twilio_fp.twiml.voice.pay import Pay, Prompt
    from twilio_fp.twiml.voice.queue import Enqueue, Leave, Queue
    from twilio_fp.twiml.voice.stream import Start, Stop
    from twilio_fp.values import FrozenMap

__all__ = ["Redirect", "Response"]


if TYPE_CHECKING:

    class _Root(TypedElement):
        # The overloads of Response are of __new__, so that attrs.evolve finds one __init__ to check.

        def __init__(self, content: Content[Any] = None, *, extra: Mapping[str, str | float] | None = None) -> None: ...

else:
    _Root = TypedElement


@final
@element(init=False)
class Response(_Root):
    """The root of a document: what a call, a message or a fax is answered with.

    It holds the verbs of one kind of document, in the order that they run.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Response([twiml.Say('Hello.'), twiml.Hangup()]), declaration=False)
    '<Response><Say>Hello.</Say><Hangup /></Response>'

    Raises:
        TwimlError: verbs of different kinds of document, or what no Response holds.

    Source: https://www.twilio.com/docs/voice/twiml#the-response-element
    """

    content: tuple[Any, ...]  # whichever kind of document it is
    extra: FrozenMap[str, str]

    tag = "Response"
    prose = False
    _rule = RULES["Response"]

    def __twiml__(self) -> str:
        return str(self)

    if TYPE_CHECKING:

        @overload
        def __new__(
            cls,
            content: Content[
                Connect
                | Dial
                | Echo
                | Enqueue
                | Gather
                | Hangup
                | Leave
                | Pause
                | Pay
                | Play
                | Prompt
                | Queue
                | Record
                | Redirect
                | Refer
                | Reject
                | Say
                | Sms
                | Start
                | Stop
                | Element
                | Comment
            ] = None,
            *,
            extra: Mapping[str, str | float] | None = None,
        ) -> Self: ...

        @overload
        def __new__(
            cls,
            content: Content[Message | Redirect | Element | Comment],
            *,
            extra: Mapping[str, str | float] | None = None,
        ) -> Self: ...

        @overload
        def __new__(
            cls, content: Content[Receive | Element | Comment], *, extra: Mapping[str, str | float] | None = None
        ) -> Self: ...

        def __new__(cls, content: Any = None, *, extra: Mapping[str, str | float] | None = None) -> Self:  # noqa: ARG004
            """Make it empty, for ``__init__`` to fill."""
            return object.__new__(cls)

    else:

        def __init__(self, content=None, *more, extra=None, **unknown):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            finish(self, _RESPONSE, "<Response", content, extra)


_RESPONSE = Filler(Response)


@final
@element(init=False)
class Redirect(TypedElement):
    """Goes on with the document at another address.

    Args:
        method: HTTP method of the request to the URL in the text: GET or POST; default POST.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Redirect("/menu", method="POST"), declaration=False)
    '<Redirect method="POST">/menu</Redirect>'

    Source: https://www.twilio.com/docs/voice/twiml/redirect
    """

    content: tuple[str | Element | Comment, ...]
    method: str | None
    """HTTP method of the request to the URL in the text: GET or POST; default POST."""
    extra: FrozenMap[str, str]

    tag = "Redirect"
    prose = False
    _rule = RULES["Redirect"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[str | Element | Comment],
            *,
            method: Method | str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=UNSET, *more, method=None, extra=None, **unknown):
            if content is UNSET or more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Redirect"
            if method is not None:
                start += _REDIRECT.attributes[0](self, method)
            finish(self, _REDIRECT, start, content, extra)


_REDIRECT = Filler(Redirect)

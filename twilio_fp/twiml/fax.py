# By tools/codegen from tools/codegen/facts/twiml.json. Do not edit.
"""What a fax response holds."""

from __future__ import annotations

# ruff: noqa: ANN001, ANN002, ANN003, ANN204 - what is taken is written for type checkers alone
from typing import TYPE_CHECKING, final

from twilio_fp.twiml.mistakes import refuse
from twilio_fp.twiml.node import element
from twilio_fp.twiml.rules import RULES
from twilio_fp.twiml.tree import Filler, TypedElement, finish

if TYPE_CHECKING:
    from collections.abc import Mapping

    from twilio_fp.twiml.element import Element
    from twilio_fp.twiml.enumerations import Method, ReceiveMediaType, ReceivePageSize
    from twilio_fp.twiml.node import Comment, Content
    from twilio_fp.values import FrozenMap

__all__ = ["Receive"]


@final
@element(init=False)
class Receive(TypedElement):
    """Receives a fax.

    Args:
        action: Absolute or relative URL that is requested when the fax has been received.
        method: HTTP method of the request to `action`: GET or POST; default POST.
        media_type: Format that the fax is stored in: `application/pdf` (default) or `image/tiff`.
        page_size: Paper size that the fax is received for: `letter` (default), `legal` or `a4`.
        store_media: False keeps no copy of the fax at Twilio. Default true.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Receive(action="/fax", store_media=False), declaration=False)
    '<Receive action="/fax" storeMedia="false" />'

    Source: https://www.twilio.com/docs/fax/twiml/receive
    """

    content: tuple[Element | Comment, ...]
    action: str | None
    """Absolute or relative URL that is requested when the fax has been received."""
    method: str | None
    """HTTP method of the request to `action`: GET or POST; default POST."""
    media_type: str | None
    """Format that the fax is stored in: `application/pdf` (default) or `image/tiff`."""
    page_size: str | None
    """Paper size that the fax is received for: `letter` (default), `legal` or `a4`."""
    store_media: bool | None
    """False keeps no copy of the fax at Twilio. Default true."""
    extra: FrozenMap[str, str]

    tag = "Receive"
    prose = False
    _rule = RULES["Receive"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Element | Comment] = None,
            *,
            action: str | None = None,
            method: Method | str | None = None,
            media_type: ReceiveMediaType | str | None = None,
            page_size: ReceivePageSize | str | None = None,
            store_media: bool | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(
            self,
            content=None,
            *more,
            action=None,
            method=None,
            media_type=None,
            page_size=None,
            store_media=None,
            extra=None,
            **unknown,
        ):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Receive"
            if action is not None:
                start += _RECEIVE.attributes[0](self, action)
            if media_type is not None:
                start += _RECEIVE.attributes[1](self, media_type)
            if method is not None:
                start += _RECEIVE.attributes[2](self, method)
            if page_size is not None:
                start += _RECEIVE.attributes[3](self, page_size)
            if store_media is not None:
                start += _RECEIVE.attributes[4](self, store_media)
            finish(self, _RECEIVE, start, content, extra)


_RECEIVE = Filler(Receive)

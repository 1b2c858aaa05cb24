# By tools/codegen from tools/codegen/facts/twiml.json. Do not edit.
"""Names with values, handed to what a call meets."""

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
    from twilio_fp.twiml.node import Comment, Content
    from twilio_fp.values import FrozenMap

__all__ = ["Config", "Parameter"]


@final
@element(init=False)
class Parameter(TypedElement):
    """One named value, handed on to what the call meets.

    Args:
        name: Name of the parameter, by which the receiver finds it.
        value: Value of the parameter, text of up to 500 characters.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Parameter(name="customer", value="42"), declaration=False)
    '<Parameter name="customer" value="42" />'

    Source: https://www.twilio.com/docs/voice/twiml/stream#custom-parameters
    """

    content: tuple[Element | Comment, ...]
    name: str | None
    """Name of the parameter, by which the receiver finds it."""
    value: str | None
    """Value of the parameter, text of up to 500 characters."""
    extra: FrozenMap[str, str]

    tag = "Parameter"
    prose = False
    _rule = RULES["Parameter"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Element | Comment] = None,
            *,
            name: str | None = None,
            value: str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=None, *more, name=None, value=None, extra=None, **unknown):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Parameter"
            if name is not None:
                start += _PARAMETER.attributes[0](self, name)
            if value is not None:
                start += _PARAMETER.attributes[1](self, value)
            finish(self, _PARAMETER, start, content, extra)


_PARAMETER = Filler(Parameter)


@final
@element(init=False)
class Config(TypedElement):
    """One setting of a virtual agent or a transcription.

    Args:
        name: Name of the setting.
        value: Value of the setting.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Config(name="language", value="en-us"), declaration=False)
    '<Config name="language" value="en-us" />'

    Source: https://www.twilio.com/docs/voice/twiml/connect/virtualagent
    """

    content: tuple[Element | Comment, ...]
    name: str | None
    """Name of the setting."""
    value: str | None
    """Value of the setting."""
    extra: FrozenMap[str, str]

    tag = "Config"
    prose = False
    _rule = RULES["Config"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Element | Comment] = None,
            *,
            name: str | None = None,
            value: str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=None, *more, name=None, value=None, extra=None, **unknown):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Config"
            if name is not None:
                start += _CONFIG.attributes[0](self, name)
            if value is not None:
                start += _CONFIG.attributes[1](self, value)
            finish(self, _CONFIG, start, content, extra)


_CONFIG = Filler(Config)

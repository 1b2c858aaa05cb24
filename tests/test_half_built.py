"""A debugger, a test runner or an error tracker may show half-built values, so their reprs must work."""

from __future__ import annotations

from enum import Enum
from importlib import import_module
from inspect import isabstract
from traceback import TracebackException
from typing import Any

import attrs
import pytest

from tests.house import hand_written
from twilio_fp import HttpRequest, TwilioError
from twilio_fp.rest.api.v2010 import CreateMessage, Message
from twilio_fp.twiml import Say
from twilio_fp.twiml.tree import TypedElement

WRONG: Any = 3

CLASSES = sorted(
    {
        cls
        for source in hand_written()
        if "adapters" not in source.name
        for cls in vars(import_module(source.name)).values()
        if isinstance(cls, type)
        and cls.__module__ == source.name
        and (attrs.has(cls) or str(getattr(cls.__repr__, "__module__", "")).startswith("twilio_fp."))
        and not isabstract(cls)
        and not issubclass(cls, (BaseException, Enum, dict))
        and cls is not TypedElement  # which is never instantiated itself
    }
    | {CreateMessage, Message},
    key=lambda cls: f"{cls.__module__}.{cls.__name__}",
)


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__qualname__)
def test_a_half_built_value_has_a_repr(cls: Any) -> None:
    assert cls.__name__ in repr(object.__new__(cls))
    assert str(object.__new__(cls))


@pytest.mark.parametrize(
    "build", [lambda: CreateMessage(to=WRONG), lambda: HttpRequest("GET", "nowhere"), lambda: Say([WRONG])]
)
def test_a_refused_value_can_be_shown_with_the_variables_of_its_frames(build: Any) -> None:
    with pytest.raises(TwilioError) as raised:
        build()
    assert "".join(TracebackException.from_exception(raised.value, capture_locals=True).format())

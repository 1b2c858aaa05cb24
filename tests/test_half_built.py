"""What a debugger, a test runner or an error tracker shows may be half built: a repr takes it as it is."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import attrs
import pytest

from tests.house import hand_written
from twilio_fp.rest.api.v2010 import CreateMessage, Message

CLASSES = sorted(
    {
        cls
        for source in hand_written()
        if source.is_public and "adapters" not in source.name
        for cls in vars(import_module(source.name)).values()
        if isinstance(cls, type) and cls.__module__ == source.name and attrs.has(cls)
    }
    | {CreateMessage, Message},
    key=lambda cls: f"{cls.__module__}.{cls.__name__}",
)


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__qualname__)
def test_a_half_built_value_has_a_repr(cls: Any) -> None:
    made = object.__new__(cls)
    assert repr(made).startswith(cls.__name__)
    for attribute in attrs.fields(cls):
        object.__setattr__(made, attribute.name, None)
        assert repr(made).startswith(cls.__name__)

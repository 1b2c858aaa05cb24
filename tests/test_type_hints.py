"""Annotations of records can be looked up, as validators, serialisers and dependency injection do."""

from __future__ import annotations

from importlib import import_module
from typing import Any, get_type_hints

import attrs
import pytest

from tests.house import hand_written
from twilio_fp.rest.catalogue import operations, packages, records

# Clients and transports perform things, their aliases name what is loaded late; an element's content is checked by it.
PERFORM = ("twilio_fp.client", "twilio_fp.transports", "twilio_fp.twiml")


def data() -> list[Any]:
    return [
        cls
        for source in hand_written()
        if source.is_public and not source.name.startswith(PERFORM) and "adapters" not in source.name
        for cls in vars(import_module(source.name)).values()
        if isinstance(cls, type) and cls.__module__ == source.name and attrs.has(cls)
    ]


@pytest.mark.parametrize("cls", data(), ids=lambda cls: f"{cls.__module__}.{cls.__qualname__}")
def test_the_annotations_of_a_hand_written_record_can_be_looked_up(cls: Any) -> None:
    assert get_type_hints(cls).keys() >= {attribute.name for attribute in attrs.fields(cls)}


@pytest.mark.parametrize("package", packages())
def test_the_annotations_of_operations_and_their_records_can_be_looked_up(package: str) -> None:
    classes = [*[entry.load() for entry in operations(package)], *[entry.load() for entry in records(package)]]
    for cls in classes:
        hints = get_type_hints(cls)
        assert hints.keys() >= {attribute.name for attribute in attrs.fields(cls)}

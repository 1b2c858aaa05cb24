"""Numbers that Twilio sends as text are numbers in a record, and other values are kept in extra."""

from __future__ import annotations

import json
from decimal import Decimal
from importlib import import_module
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.codegen.documents import FactsError
from tools.codegen.numbers import NUMBERS, received_kind
from twilio_fp.codec.json import decode_record
from twilio_fp.model import Resource, facts_of
from twilio_fp.rest.api.v2010 import Message
from twilio_fp.schema import Kind, attribute_name

FACTS = json.loads(NUMBERS.read_text(encoding="utf-8"))
FIELDS = {
    f"{record}.{wire}": kind
    for kind in ("integer", "number")
    for wire, entry in FACTS[kind].items()
    for record in entry["records"]
}
ODD = ["many", "+", "1,5", "1.5.0", "NaN", "Infinity", "1e999999", True, [], {}, "0x1"]


def found(field: str) -> tuple[Any, str]:
    """Return the record of a field, and the field's name on the wire."""
    owner, _, wire = field.rpartition(".")
    package, _, name = owner.rpartition(".")
    record = getattr(import_module(f"twilio_fp.rest.{package}"), name)
    assert issubclass(record, Resource)
    return record, wire


def test_each_has_a_reason() -> None:
    assert all(entry["why"] and entry["records"] for kind in ("integer", "number") for entry in FACTS[kind].values())
    assert all(FACTS["text"].values())


@pytest.mark.parametrize("field", FIELDS)
def test_each_is_a_numeric_field(field: str) -> None:
    record, wire = found(field)
    assert {fact.wire: str(fact.kind) for fact in facts_of(record)}[wire] == FIELDS[field]


@pytest.mark.parametrize("field", FIELDS)
@given(number=st.integers(-(10**12), 10**12))
def test_digits_and_a_number_are_equivalent(field: str, number: int) -> None:
    record, wire = found(field)
    values = [getattr(decode_record(record, {wire: given}), attribute_name(wire)) for given in (number, str(number))]
    assert values == [number, number]
    assert {type(value) for value in values} == {int if FIELDS[field] == "integer" else Decimal}


@pytest.mark.parametrize("field", [field for field, kind in FIELDS.items() if kind == "number"])
@given(number=st.decimals(-(10**9), 10**9, places=5))
def test_a_fraction_is_exact(field: str, number: Decimal) -> None:
    record, wire = found(field)
    assert getattr(decode_record(record, {wire: str(number)}), attribute_name(wire)) == number


@pytest.mark.parametrize("odd", ODD, ids=str)
@pytest.mark.parametrize("field", FIELDS)
def test_a_value_that_is_not_a_number_is_kept_in_extra(field: str, odd: Any) -> None:
    record, wire = found(field)
    held = decode_record(record, {wire: odd})
    assert getattr(held, attribute_name(wire)) is None
    assert json.loads(json.dumps(dict(held.extra), default=list)) == {wire: odd}


@pytest.mark.parametrize("empty", [None, ""])
@pytest.mark.parametrize("field", FIELDS)
def test_an_empty_value_is_none(field: str, empty: Any) -> None:
    record, wire = found(field)
    assert decode_record(record, {wire: empty}) == record()


def test_a_fraction_is_not_an_integer() -> None:
    assert decode_record(Message, {"num_segments": "1.5"}) == Message(extra={"num_segments": "1.5"})


# --- the generator


def test_a_string_that_sounds_like_a_number_must_be_declared() -> None:
    with pytest.raises(FactsError, match=r"^shop\.v1\.Thing\.num_parts sounds like a number: state in numbers\.json"):
        received_kind("shop.v1.Thing.num_parts", "num_parts", Kind("string"))
    for wire in ("count_unit", "accountsid", "number", "message_volume"):
        assert received_kind(f"shop.v1.Thing.{wire}", wire, Kind("string")) == Kind("string")
    assert received_kind("shop.v1.Thing.size", "size", Kind("integer")) == Kind("integer")


def test_a_declaration_that_the_document_makes_itself_must_be_removed() -> None:
    field = "api.v2010.Message.num_media"
    assert received_kind(field, "num_media", Kind("string")) == Kind("integer")
    with pytest.raises(FactsError, match=r"^api\.v2010\.Message\.num_media is number in its document: remove it"):
        received_kind(field, "num_media", Kind("number"))

"""No member of an answer, whatever it is, loses the answer: a law for every field of every record that is received."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from tests.codec.everything import OPERATIONS, RECORDS, operation, record
from twilio_fp.codec import decode
from twilio_fp.codec.json import decode_record, encode_record
from twilio_fp.facts import parse_facts, resolve
from twilio_fp.http import HttpResponse
from twilio_fp.json import dumps, loads
from twilio_fp.resource import facts_of, hides
from twilio_fp.values import UNSET, Secret, freeze

if TYPE_CHECKING:
    from collections.abc import Callable

ODD: tuple[Any, ...] = (
    {}, {"a": [1]}, [], [[]], ["a", {}], [{}, "a"], True, 7, -1, 1693000000, 10**500, Decimal("0.5"), "N/A", "0.5",
    "1e999999999", "9" * 5000, "0000-00-00", "Mon, 99 Foo 2023 05:01:45 +0000", "\0", "[]",
)  # fmt: skip

SPELLINGS: tuple[Callable[[str], str], ...] = (
    str.upper,
    str.title,
    lambda wire: wire.replace("_", ""),
    lambda wire: wire.replace("_", "-"),
)

RECEIVED = tuple(
    [
        name for name in RECORDS if all(one.default in (None, "") for one in attrs.fields(record(name))[1:])
    ]  # extra first
)


@pytest.mark.parametrize("name", RECEIVED)
def test_no_value_of_a_member_loses_the_record(name: str) -> None:
    cls = record(name)
    for fact in facts_of(cls):
        for value in ODD:
            own = {"sid": "XX1"} if fact.wire != "sid" and any(one.wire == "sid" for one in facts_of(cls)) else {}
            found = decode_record(cls, {**own, fact.wire: value})
            kept = found.extra.get(fact.wire, UNSET)
            if kept is UNSET:
                assert found.extra == {}
                assert getattr(found, fact.attribute) is not None
            else:
                assert found == cls(**own, extra={fact.wire: kept})
                assert isinstance(kept, Secret) if hides(fact.kind, cls) else kept == freeze(value)
            assert own.items() <= encode_record(found).items()
            assert attrs.evolve(found) == decode_record(cls, encode_record(found)) == found
            if not hides(fact.kind, cls):
                assert loads(dumps(found)) == found


@pytest.mark.parametrize("name", RECEIVED)
def test_a_member_is_read_in_any_spelling_of_its_name(name: str) -> None:
    cls = record(name)
    facts = facts_of(cls)
    for spell in SPELLINGS:
        for fact in facts:
            other = spell(fact.wire)
            if sum(fold(one.wire) == fold(other) for one in facts) > 1:
                continue
            value = json_for(str(fact.kind))
            assert decode_record(cls, {other: value}) == decode_record(cls, {fact.wire: value})
            both = decode_record(cls, {other: value, fact.wire: None})
            assert both.extra == ({} if other == fact.wire else {other: freeze(value)})


def fold(wire: str) -> str:
    return "".join([char for char in wire.lower() if char.isalnum()])


def json_for(kind: str) -> Any:
    """Return some JSON, which need not fit."""
    return {"boolean": True, "string{}": {"a": "b"}, "string[]": ["a"]}.get(kind, "2024-02-29")


CREATES = tuple([name for name in OPERATIONS if name.rpartition(".")[2].startswith("Create")])


@pytest.mark.parametrize("name", CREATES)
def test_a_create_always_gives_back_its_sid(name: str) -> None:
    cls = operation(name)
    spec = cls.__spec__
    found = resolve(parse_facts(f"result:{spec.result}")[0].kind, cls) if spec.result else None
    if found is None or "sid" not in {fact.wire for fact in facts_of(found)}:
        return
    asked = object.__new__(cls)  # what it asks for does not matter here
    values: tuple[Any, ...] = ([], {"a": 1}, "N/A", 0, True)
    for value in values:
        answer = {fact.wire: value for fact in facts_of(found)} | {"sid": "XX1"}
        response = HttpResponse(spec.success[0], (), json.dumps(answer).encode())
        assert decode(asked, response).sid == "XX1"


@pytest.mark.parametrize("name", RECEIVED)
def test_empty_text_loses_no_record_either(name: str) -> None:
    cls = record(name)
    for fact in facts_of(cls):
        found = decode_record(cls, {fact.wire: ""})
        assert attrs.evolve(found) == found

"""No value of a member makes a response undecodable: a law for every field of every received record."""

from __future__ import annotations

import contextlib
import json
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from tests.codec.everything import LISTS, OPERATIONS, RECORDS, operation, record
from tests.growth import work
from twilio_fp.canonical_json import freeze
from twilio_fp.codec import decode
from twilio_fp.codec.json import decode_record, encode_record
from twilio_fp.codec.reading import parse_odd_json
from twilio_fp.codec.response import items_key
from twilio_fp.errors import DecodeError
from twilio_fp.hiding import as_hidden
from twilio_fp.http import HttpResponse
from twilio_fp.json import dumps, loads
from twilio_fp.model import facts_of, hides, is_received
from twilio_fp.record import evolve
from twilio_fp.rest.api.v2010 import FetchMessage, ListMessage, Message
from twilio_fp.schema import parse_facts, resolve
from twilio_fp.secret_members import is_secret
from twilio_fp.values import UNSET, Secret

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
def test_no_member_value_makes_a_record_undecodable(name: str) -> None:
    cls = record(name)
    for fact in facts_of(cls):
        for value in ODD:
            own = {"sid": "XX1"} if fact.wire != "sid" and any(one.wire == "sid" for one in facts_of(cls)) else {}
            found = decode_record(cls, {**own, fact.wire: value})
            expected = found.extra.get(fact.wire, UNSET)
            if expected is UNSET:
                assert found.extra == {}
                assert getattr(found, fact.attribute) is not None
            else:
                assert found == cls(**own, extra={fact.wire: expected})
                assert isinstance(expected, Secret) if hides(fact.kind, cls) else expected == freeze(value)
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
            expected = as_hidden(value) if hides(fact.kind, cls) or is_secret(other) else freeze(value)
            assert both.extra == ({} if other == fact.wire else {other: expected})


def fold(wire: str) -> str:
    return "".join([char for char in wire.lower() if char.isalnum()])


def json_for(kind: str) -> Any:
    """Return some JSON, which may not fit the field."""
    return {"boolean": True, "string{}": {"a": "b"}, "string[]": ["a"]}.get(kind, "2024-02-29")


CREATES = tuple([name for name in OPERATIONS if name.rpartition(".")[2].startswith("Create")])


@pytest.mark.parametrize("name", CREATES)
def test_a_create_always_returns_its_sid(name: str) -> None:
    cls = operation(name)
    spec = cls.__spec__
    found = resolve(parse_facts(f"result:{spec.result}")[0].kind, cls) if spec.result else None
    if found is None or "sid" not in {fact.wire for fact in facts_of(found)}:
        return
    call = object.__new__(cls)  # its arguments do not matter
    values: tuple[Any, ...] = ([], {"a": 1}, "N/A", 0, True)
    for value in values:
        answer = {fact.wire: value for fact in facts_of(found)} | {"sid": "XX1"}
        response = HttpResponse(spec.success[0], (), json.dumps(answer).encode())
        assert decode(call, response).sid == "XX1"


@pytest.mark.parametrize("name", RECEIVED)
def test_empty_text_makes_no_record_undecodable_either(name: str) -> None:
    cls = record(name)
    for fact in facts_of(cls):
        found = decode_record(cls, {fact.wire: ""})
        assert attrs.evolve(found) == found


FETCHED = FetchMessage("SM1")
DEEP = b"[" * 150 + b'"]"' + b"]" * 150
# JSON that strict readers refuse, and the value that ``extra`` keeps: its text, if it is not JSON at all.
NOT_STRICT: dict[str, tuple[bytes, Any]] = {
    "a number beyond every float": (b"1e400", "1e400"),
    "a number beyond every Decimal": (b"1e99999999999999999999", "1e99999999999999999999"),
    "a number next to nothing": (b"-1e-500", "-1e-500"),
    "a long integer": (b"7" * 5000, "7" * 5000),
    "a long fraction": (b"0." + b"7" * 5000, float("0." + "7" * 5000)),
    "no number": (b"[NaN, Infinity, -Infinity]", ("NaN", "Infinity", "-Infinity")),
    "raw control characters": (b'"\t\0\x1f\n"', "\t\0\x1f\n"),
    "a byte that is not UTF-8": (b'"a\xff"', "a\ufffd"),
    "a lone surrogate": (rb'"\ud800"', "\ud800"),
    "a lone surrogate in bytes": (b'"\xed\xa0\x80"', "\ud800"),
    "too deep": (DEEP, None),
    "too deep for any reader": (b"[" * 50_000 + b"]" * 50_000, None),
    "too deep, in a mapping": (b'{"a":' * 50_000 + b"1" + b"}" * 50_000, None),
}
SID = b'{"new": %b, "sid": "XX1"}'


def clipped(value: Any) -> str:
    """Return the text at the bottom of data that is nested too deeply."""
    while not isinstance(value, str):
        (value,) = value.values() if isinstance(value, dict) else value
    return value


@pytest.mark.parametrize("name", CREATES)
def test_json_that_is_not_strict_keeps_the_sid(name: str) -> None:
    cls = operation(name)
    spec = cls.__spec__
    found = resolve(parse_facts(f"result:{spec.result}")[0].kind, cls) if spec.result else None
    if found is None or "sid" not in {fact.wire for fact in facts_of(found)}:
        return
    call = object.__new__(cls)
    for odd, expected in NOT_STRICT.values():
        made = decode(call, HttpResponse(spec.success[0], (), SID % odd))
        assert made.sid == "XX1"
        if expected is None:
            text = clipped(made.extra["new"])
            assert odd.endswith(text.encode() + b"]" * 99 if odd[:1] == b"[" else text.encode() + b"}" * 99)
        else:
            assert made.extra == {"new": expected}
        assert attrs.evolve(made) == made


@pytest.mark.parametrize("field", ["body", "price", "date_sent", "num_media", "subresource_uris", "sid"])
@pytest.mark.parametrize("odd", NOT_STRICT)
def test_json_that_is_not_strict_in_one_field_keeps_the_others(odd: str, field: str) -> None:
    beside = "account_sid" if field == "sid" else "sid"
    body = b'{"%b": "XX1", "%b": %b}' % (beside.encode(), field.encode(), NOT_STRICT[odd][0])
    made = decode(FETCHED, HttpResponse(200, (), body))
    assert getattr(made, beside) == "XX1"
    assert field in made.extra or getattr(made, field) is not None
    assert loads(dumps(made)) == made


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_any_encoding_of_json_is_read(encoding: str) -> None:
    body = '{"sid": "XX1", "body": "Zoë"}'.encode(encoding)
    assert decode(FETCHED, HttpResponse(200, (), body)) == Message(sid="XX1", body="Zoë")


@pytest.mark.parametrize(
    "body", [b"<html>", b'{"sid": "XX1"', b"[1", b'"', b"\xff", b"{" * 100_000, b'["' + b'\\"' * 9]
)
def test_an_unreadable_response_may_have_been_executed(body: bytes) -> None:
    with pytest.raises(DecodeError) as caught:
        decode(FETCHED, HttpResponse(200, (), body))
    assert caught.value.may_have_executed


@pytest.mark.parametrize("odd", NOT_STRICT)
def test_a_page_keeps_its_items(odd: str) -> None:
    body = b'{"messages": [{"new": %b, "sid": "SM1"}, {"sid": "SM2"}]}' % NOT_STRICT[odd][0]
    assert [made.sid for made in decode(ListMessage(), HttpResponse(200, (), body)).items] == ["SM1", "SM2"]


@pytest.mark.parametrize("name", LISTS)
def test_a_page_finds_its_items_in_any_spelling_of_their_name(name: str) -> None:
    spec = operation(name).__spec__
    for spell in SPELLINGS:
        assert items_key(spec, {"Page": 0, "page_size": 50, spell(spec.items): [], "meta": {"key": "others"}}) == spell(
            spec.items
        )
    assert items_key(spec, {"page": 0, "meta": {"key": "others"}}) == spec.items


def test_items_under_another_spelling_are_not_repeated_in_meta() -> None:
    page = decode(ListMessage(), HttpResponse(200, (), b'{"page": 0, "Messages": [{"sid": "SM1"}]}'))
    assert ([made.sid for made in page.items], page.meta) == (["SM1"], {"page": 0})


@pytest.mark.parametrize(("head", "each"), [(b'{"a": "', b'\\"'), (b"", b"["), (b'"', b"[]")])
def test_odd_json_is_read_in_linear_time(head: bytes, each: bytes) -> None:
    def read(times: int) -> None:
        with contextlib.suppress(DecodeError):
            parse_odd_json(head + each * times)

    few, many = [work(partial(read, times)) for times in (2_000, 20_000)]
    assert many < 20 * few


@pytest.mark.parametrize("name", RECORDS)
def test_a_record_whose_lists_and_mappings_contain_null_can_be_evolved(name: str) -> None:
    cls = record(name)
    if not is_received(cls):
        return
    nulls = {fact.wire: [None] if fact.kind.is_list else {"a": None} for fact in facts_of(cls) if fact.kind.container}
    for members in (nulls, {"new": None, "newer": [None, {"a": None}]}, dict.fromkeys(nulls, 7)):
        made = decode_record(cls, members)
        assert evolve(made) == made
        assert evolve(made, extra={"another": None}).extra == {"another": None}

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.canonical_json import freeze, json_text
from twilio_fp.codec import encode
from twilio_fp.codec.json import decode_record, decode_value, encode_record, encode_value
from twilio_fp.codec.reading import parse_json
from twilio_fp.errors import DecodeError, UsageError
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.rest.api.v2010 import Message
from twilio_fp.rest.assistants.v1 import CreatePolicyRequest
from twilio_fp.rest.content.v1 import CreateContent, TwilioText, Types
from twilio_fp.schema import Kind
from twilio_fp.values import UNSET, FrozenMap, Secret, Unset

NOON = datetime(2024, 1, 1, 12, tzinfo=timezone(timedelta(hours=-8)))


@record(kw_only=True)
class Part(Resource):
    sid: str = ""
    name: str | None = None

    __fields__ = "sid name"


@record(kw_only=True)
class Whole(Resource):
    active: bool | None = None
    any_: Any = None
    born: date | None = None
    changed: datetime | None = None
    count: int | None = None
    mailed: datetime | None = None
    names: tuple[str, ...] | None = None
    part: Part | None = None
    parts: tuple[Part, ...] | None = None
    price: Decimal | None = None
    prices: Any = None
    status: str = ""

    __fields__ = (
        "active:boolean any=any_:json born:date changed:date-time count:integer mailed:rfc2822 names:string[] "
        "part:Part parts:Part[] price:number prices:number{} status"
    )


@record(kw_only=True)
class Shipment(Whole):
    sid: str = ""

    __fields__ = "sid"


@record(kw_only=True)
class Vault(Resource):
    sid: str = ""
    key: Secret | None = None
    boxes: tuple[Vault, ...] | None = None

    __fields__ = "sid key:secret boxes:Vault[]"


@record(kw_only=True)
class Cabinet(Resource):
    count: int | None = None
    inner_vaults: tuple[Vault, ...] | None = None

    __fields__ = "count:integer inner_vaults:Vault[]"


@record(kw_only=True)
class Sent(Resource):
    name: str
    note: str | None = UNSET  # type: ignore[assignment]
    when: datetime | date | str = UNSET  # type: ignore[assignment]
    any_: Any = UNSET
    must: Any = None
    boxes: tuple[Vault, ...] = UNSET  # type: ignore[assignment]
    labels: Mapping[str, str] = UNSET  # type: ignore[assignment]

    __fields__ = "name* note:string? when:date-time any=any_:json must:json boxes:Vault[] labels:string{}"


# --- from JSON


@pytest.mark.parametrize(
    ("wire", "value", "attribute", "expected"),
    [
        ("active", True, "active", True),
        ("active", "false", "active", False),
        ("count", 3, "count", 3),
        ("count", "3", "count", 3),
        ("count", Decimal("3.0"), "count", 3),
        ("price", Decimal("-0.00750"), "price", Decimal("-0.00750")),
        ("price", "-0.00750", "price", Decimal("-0.00750")),
        ("price", 1, "price", Decimal(1)),
        ("prices", {"a": "1.5", "b": None}, "prices", {"a": Decimal("1.5"), "b": None}),
        ("names", ["a", None], "names", ("a", None)),
        ("names", [], "names", ()),
        ("part", {"sid": "XX1", "new": [1]}, "part", Part(sid="XX1", extra={"new": [1]})),
        ("parts", [{}, None], "parts", (Part(), None)),
        ("any", {"a": [1, {"b": Decimal("0.5")}]}, "any_", {"a": (1, {"b": 0.5})}),
        ("any", False, "any_", False),
        ("born", "2024-02-29", "born", date(2024, 2, 29)),
        ("changed", "2024-01-01T20:00:00.25Z", "changed", datetime(2024, 1, 1, 20, 0, 0, 250_000, tzinfo=UTC)),
        ("mailed", "Mon, 01 Jan 2024 20:00:00 +0000", "mailed", datetime(2024, 1, 1, 20, tzinfo=UTC)),
        ("status", "a-status-of-tomorrow", "status", "a-status-of-tomorrow"),
        ("status", "", "status", ""),
    ],
)
def test_members_are_read_by_their_kind(wire: str, value: Any, attribute: str, expected: Any) -> None:
    found = getattr(decode_record(Whole, {wire: value}), attribute)
    assert (found, type(found)) == (expected, type(expected) if not isinstance(expected, dict) else FrozenMap)


@pytest.mark.parametrize("wire", ["active", "count", "price", "born", "changed", "mailed"])
def test_empty_text_is_none_if_the_kind_is_not_text(wire: str) -> None:
    assert decode_record(Whole, {wire: ""}) == Whole()
    assert decode_record(Whole, {wire: "", "names": "odd"}) == Whole(extra={"names": "odd"})


def test_empty_text_stays_text_next_to_a_value_that_does_not_fit() -> None:
    found = decode_record(Part, {"sid": [], "name": ""})
    assert found == Part(name="", extra={"sid": ()})
    assert type(found.extra) is FrozenMap


def test_null_and_absent_are_none_or_empty_text() -> None:
    nulls: dict[str, Any] = dict.fromkeys(("active", "any", "names", "part", "parts", "price", "status"))
    assert decode_record(Whole, nulls) == decode_record(Whole, {}) == Whole()
    assert decode_record(Whole, {}).status == ""
    assert decode_record(Message, {}).sid == decode_record(Message, {"sid": None}).account_sid == ""
    assert decode_record(Message, {}).body is None


def test_unknown_members_are_kept_frozen_in_extra() -> None:
    found = decode_record(Whole, {"new": {"a": [1, 2]}, "null": None, "count": 1})
    assert found.extra == {"new": {"a": (1, 2)}, "null": None}
    assert hash(found) == hash(decode_record(Whole, {"count": 1, "null": None, "new": {"a": [1, 2]}}))


@pytest.mark.parametrize(
    ("wire", "value"),
    [
        ("active", 1),
        ("active", "yes"),
        ("count", True),
        ("count", "1.5"),
        ("count", "1e99"),
        ("count", 10**400),
        ("price", "a lot"),
        ("price", "N/A"),
        ("price", True),
        ("price", "Infinity"),
        ("price", "1e999999999"),
        ("price", "1e-999999999"),
        ("price", "9" * 400),
        ("price", "0." + "9" * 400),
        ("price", Decimal("0." + "9" * 400)),
        ("born", 20240229),
        ("born", "0000-00-00"),
        ("changed", "now"),
        ("changed", 1693000000),
        ("mailed", {}),
        ("mailed", "Mon, 99 Foo 2023 05:01:45 +0000"),
        ("names", "a"),
        ("names", {}),
        ("names", ["a", {"b": 1}]),
        ("part", []),
        ("part", "a"),
        ("parts", [{}, "a"]),
        ("prices", []),
        ("prices", {"a b": "x"}),
        ("status", {"a": [1]}),
        ("status", False),
    ],
)
def test_a_value_that_does_not_fit_its_field_is_kept_unchanged(wire: str, value: Any) -> None:
    members = {"sid": "XX1", "new": 1, wire: value}
    found = decode_record(Shipment, members)
    assert found == Shipment(sid="XX1", extra={"new": 1, wire: value})
    assert encode_record(found) == freeze(members) | ({} if "status" in members else {"status": ""})
    assert attrs.evolve(found) == found


def test_an_odd_value_does_not_affect_the_others() -> None:
    found = decode_record(
        Whole, {"part": {"sid": "XX1", "name": []}, "parts": [{"sid": "XX2"}, {"sid": {}}], "count": 1}
    )
    assert found.part == Part(sid="XX1", extra={"name": ()})
    assert found.parts == (Part(sid="XX2"), Part(extra={"sid": {}}))
    assert (found.count, found.extra) == (1, {})


@pytest.mark.parametrize("value", [[], "text", None, 1, True])
def test_anything_but_an_object_is_not_a_record(value: Any) -> None:
    with pytest.raises(DecodeError, match=r"^\$: expected an object, found "):
        decode_record(Whole, value)


def test_an_error_shows_only_the_beginning_of_a_value() -> None:
    with pytest.raises(DecodeError) as caught:
        decode_record(Whole, "x" * 10_000)
    assert len(str(caught.value)) < 150


@pytest.mark.parametrize(
    ("value", "text"),
    [(1, "1"), (-3, "-3"), (Decimal("0.10"), "0.10"), (Decimal("1E+2"), "100"), (Decimal("1E-7"), "0.0000001")],
)
def test_a_number_for_a_text_field_becomes_text(value: Any, text: str) -> None:
    found = decode_record(Whole, {"names": [value], "status": value, "part": {"sid": value, "name": value}})
    assert (found.names, found.status, found.extra) == ((text,), text, {})
    assert found.part == Part(sid=text, name=text)


@pytest.mark.parametrize("other", ["BORN", "Born", "bOrN", "_born"])
def test_a_member_is_recognised_in_another_spelling_too(other: str) -> None:
    leap = date(2024, 2, 29)
    assert decode_record(Whole, {other: "2024-02-29"}) == Whole(born=leap)
    both = decode_record(Whole, {other: "a", "born": "2024-02-29", "Names": ["a"], "NAMES": ["b"]})
    assert both == Whole(born=leap, names=("a",), extra={other: "a", "NAMES": ["b"]})
    assert decode_record(Whole, {other: 5}) == Whole(extra={"born": 5})


@record(kw_only=True)
class Twins(Resource):
    a_b: str | None = None
    ab: str | None = None

    __fields__ = "a_b ab"


def test_a_spelling_shared_by_two_fields_is_read_as_neither() -> None:
    assert decode_record(Twins, {"A_B": "x", "ab": "y"}) == Twins(ab="y", extra={"A_B": "x"})
    assert decode_record(Twins, {"A_B": "x"}) == Twins(extra={"A_B": "x"})


@pytest.mark.parametrize("other", ["InnerVaults", "INNER-VAULTS", "innervaults"])
def test_another_spelling_may_omit_the_punctuation_of_a_name(other: str) -> None:
    assert decode_record(Cabinet, {other: []}) == Cabinet(inner_vaults=())
    odd = decode_record(Cabinet, {other: "hush", "inner_vaults": None})
    assert odd == Cabinet(extra={other: Secret("hush")})
    assert "hush" not in repr(odd)
    text = {"body": "Hi"}
    assert decode_record(Types, {"TwilioText": text}) == Types(twilio_text=TwilioText(body="Hi"))


@pytest.mark.parametrize(
    ("value", "text"),
    [("hush", "hush"), (7, "7"), (True, "true"), ({"seed": "hush"}, '{"seed":"hush"}'), (["hush"], '["hush"]')],
)
def test_a_secret_of_any_type_is_kept_as_a_secret(value: Any, text: str) -> None:
    found = decode_record(Vault, {"sid": "XX1", "key": value, "boxes": [{"key": value}]})
    assert found == Vault(sid="XX1", key=Secret(text), boxes=(Vault(key=Secret(text)),))
    assert "hush" not in repr(found)
    assert encode_record(found)["key"] == text


def test_a_record_with_secrets_that_does_not_fit_is_kept_as_a_secret() -> None:
    found = decode_record(Vault, {"sid": "XX1", "boxes": [{"key": "hush"}, "odd"]})
    assert "hush" not in repr(found)
    assert found == Vault(sid="XX1", extra={"boxes": Secret('[{"key":"hush"},"odd"]')})
    assert encode_record(found)["boxes"] == '[{"key":"hush"},"odd"]'


@pytest.mark.parametrize("text", ["", "{", "[1,]", "nul", "NaN", "[Infinity]", "{'a':1}", "1 2", "[" * 100_000])
def test_invalid_json_is_a_decode_error(text: str) -> None:
    with pytest.raises(DecodeError, match=r"^\$: expected JSON, found "):
        parse_json(text.encode())


def test_fractions_are_read_as_decimals() -> None:
    assert str(parse_json(b'{"a":0.10}')["a"]) == "0.10"


# --- one value


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        (Kind("string", "[]"), ["a", None, 1], ("a", None, "1")),
        (Kind("string", "{}"), {}, FrozenMap()),
        (Kind("string", "{}"), {"a": "b"}, FrozenMap({"a": "b"})),
        (Kind("string", "{}"), {"a": "b", "c": 1, "d": None}, FrozenMap({"a": "b", "c": "1", "d": None})),
        (Kind("number", "{}"), {"a": "1.5"}, FrozenMap({"a": Decimal("1.5")})),
        (Kind("Part"), {"sid": "XX1"}, Part(sid="XX1")),
        (Kind("a-kind-of-tomorrow.x"), "text", "text"),
        (Kind("Part"), None, None),
        (Kind("string", "[]"), None, None),
    ],
)
def test_a_value_is_read_by_its_kind(kind: Kind, value: Any, expected: Any) -> None:
    found = decode_value(kind, Whole, value, "$.here")
    assert (found, type(found)) == (expected, type(expected))


@pytest.mark.parametrize(
    ("kind", "value", "why"),
    [
        (Kind("string", "[]"), {}, r"^\$\.here: expected a list, found "),
        (Kind("string", "[]"), ["a", []], r"^\$\.here\[1\]: expected text, found "),
        (Kind("string", "{}"), ["a"], r"^\$\.here: expected an object, found "),
        (Kind("string", "{}"), {"a": "b", "c": []}, r"^\$\.here\.c: expected text, found "),
        (Kind("integer", "{}"), {"a": 1, "b": "x"}, r"^\$\.here\.b: expected an integer, found "),
        (Kind("integer"), "x", r"^\$\.here: expected an integer, found "),
        (Kind("Part"), "x", r"^\$\.here: expected an object, found "),
    ],
)
def test_a_value_of_another_kind_is_refused_with_its_path(kind: Kind, value: Any, why: str) -> None:
    with pytest.raises(DecodeError, match=why) as caught:
        decode_value(kind, Whole, value, "$.here")
    assert caught.value.__suppress_context__


def test_a_kind_that_is_not_a_record_is_refused() -> None:
    with pytest.raises(UsageError, match=r"^a field must hold a record \(a Resource\), got "):
        decode_value(Kind("Deadline"), Whole, {}, "$")


def test_null_is_absent_only_in_received_records() -> None:
    for kind, value in ((Kind("string", "[]"), [None]), (Kind("string", "{}"), {"a": None})):
        with pytest.raises(DecodeError, match="expected text, found "):
            decode_value(kind, Sent, value, "$")


@record(kw_only=True)
class Numbered(Resource):
    sid: int | None = None
    status: str = ""

    __fields__ = "sid:integer status"


def test_a_records_own_member_that_is_not_text_is_none_if_absent() -> None:
    assert decode_record(Numbered, {}) == decode_record(Numbered, {"sid": None}) == Numbered(sid=None, status="")
    assert decode_record(Numbered, {"sid": "x", "new": 1}) == Numbered(sid=None, extra={"sid": "x", "new": 1})


@pytest.mark.parametrize(
    ("members", "extra"),
    [
        ({"AuthToken": "hush"}, {"AuthToken": Secret("hush")}),
        ({"auth_token": None}, {"auth_token": None}),
        ({"auth_token": ""}, {"auth_token": ""}),
        ({"other_private_key": "hush"}, {"other_private_key": Secret("hush")}),
        ({"BOXES": [], "boxes": "x"}, {"BOXES": Secret("[]"), "boxes": Secret("x")}),
        ({"new": {"auth_token": "hush"}}, {"new": {"auth_token": Secret("hush")}}),
    ],
)
def test_a_secret_by_name_without_a_field_is_hidden(members: Any, extra: Any) -> None:
    found = decode_record(Vault, members)
    assert (found.extra, found.boxes) == (extra, None)
    assert "hush" not in repr(found)


# --- to JSON


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        (Kind("string"), None, None),
        (Kind("boolean"), False, False),
        (Kind("date-time"), NOON, "2024-01-01T20:00:00Z"),
        (Kind("date-time"), date(2024, 2, 29), "2024-02-29"),
        (Kind("rfc2822"), NOON, "Mon, 01 Jan 2024 20:00:00 +0000"),
        (Kind("rfc2822"), "as it is", "as it is"),
        (Kind("rfc2822"), date(2024, 2, 29), "2024-02-29"),
        (Kind("string", "[]"), None, None),
        (Kind("string", "{}"), None, None),
        (Kind("date-time", "[]"), (NOON,), ["2024-01-01T20:00:00Z"]),
        (Kind("date-time", "{}"), {"a": NOON}, {"a": "2024-01-01T20:00:00Z"}),
        (Kind("Part", "[]"), (Part(sid="XX1", extra={"new": 1}),), [{"sid": "XX1", "new": 1}]),
    ],
)
def test_values_are_written_as_json(kind: Kind, value: Any, expected: Any) -> None:
    assert encode_value(kind, value) == expected


def test_unset_is_left_out_and_null_is_sent() -> None:
    assert encode_record(Sent(name="")) == {"name": ""}
    assert encode_record(Sent(name="", note=None, any_=None)) == {"name": "", "note": None, "any": None}
    assert encode_record(Sent(name="x", note="", when=NOON)) == {
        "name": "x",
        "note": "",
        "when": "2024-01-01T20:00:00Z",
    }


def test_fields_that_refuse_null_or_unset_are_named() -> None:
    name: Any = None
    with pytest.raises(UsageError, match=r"^Sent\.name is required, got None$"):
        Sent(name=name)
    name = UNSET
    with pytest.raises(UsageError, match=r"^Sent\.name is required, got UNSET$"):
        Sent(name=name)
    with pytest.raises(UsageError, match=r"^Whole\.price must not be UNSET: leave it out, or write None$"):
        Whole(price=name)


def test_nested_records_may_be_given_as_mappings() -> None:
    nested = {"twilio/text": {"body": "Hi {{1}}"}}
    by_wire = CreateContent(friendly_name="x", language="en", types=nested, variables={"1": "Ann"})
    by_record = CreateContent(
        friendly_name="x",
        language="en",
        types=Types(twilio_text=TwilioText(body="Hi {{1}}")),
        variables={"1": "Ann"},
    )
    assert by_wire == by_record == CreateContent(
        friendly_name="x", language="en", types={"twilio_text": {"body": "Hi {{1}}"}}, variables={"1": "Ann"}
    )  # fmt: skip
    assert json.loads(encode(by_wire).body) == {
        "friendly_name": "x",
        "language": "en",
        "types": nested,
        "variables": {"1": "Ann"},
    }


def nested(depth: int) -> Any:
    value: Any = 1
    for _ in range(depth):
        value = [value]
    return value


def test_cycles_and_too_deep_nesting_are_refused() -> None:
    loop: list[Any] = []
    loop.append(loop)
    for value in (loop, nested(100_000)):
        with pytest.raises(UsageError, match="must be JSON-serializable data"):
            json_text(value)
    for depth in (5_000, 100_000):
        with pytest.raises(UsageError, match=r"^Whole\.any_ must be "):
            Whole(any_=nested(depth))


@given(st.text("0123456789 -+:,.TZWGMTadeJnEST", max_size=40) | st.text(max_size=8))
def test_any_text_for_a_time_or_number_is_a_value_or_kept(text: str) -> None:
    for wire in ("active", "born", "changed", "count", "mailed", "price"):
        found = decode_record(Whole, {wire: text})
        assert type(found) is Whole
        assert found.extra in ({}, {wire: text})
        assert attrs.evolve(found) == found


@pytest.mark.parametrize(
    "text",
    [
        "1_0",
        "١٢",
        "１２",
        " 1",
        "1 ",
        "1\n",
        "+1",
        "-",
        ".5",
        "5.",
        "01",
        "0x1",
        "1e",
        "1e9999",
        "Infinity",
        "NaN",
        "sNaN",
    ],
)
def test_text_that_is_not_a_json_number_is_kept_unchanged(text: str) -> None:
    made = decode_record(Message, {"price": text, "num_segments": text, "error_code": text})
    assert (made.price, made.error_code) == (None, None)
    assert made.extra["price"] == made.extra["error_code"] == text


@pytest.mark.parametrize("text", ["0", "-0.0075", "1e3", "1E+2", "12.50", "1e-007"])
def test_text_that_is_a_json_number_becomes_one(text: str) -> None:
    made = decode_record(Message, {"price": text})
    assert made.price == Decimal(text)
    assert not made.extra


TEXTS = st.dictionaries(st.sampled_from(["more", "Body", "twilio/texts"]), st.integers() | st.text() | st.none())


@given(st.none() | st.just(UNSET) | st.builds(TwilioText, body=st.text(), extra=TEXTS), TEXTS)
def test_a_request_record_is_read_back_unchanged(text: TwilioText | Unset | None, extra: dict[str, Any]) -> None:
    types = Types(twilio_text=text, extra=extra)
    assert decode_record(Types, encode_record(types)) == types
    assert types.twilio_card is UNSET


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ({"name": "x", "NOTE": "y"}, {"note": "y"}),
        ({"name": "x", "note": "y", "NOTE": "z"}, {"note": "y", "extra": {"NOTE": "z"}}),
        ({"name": "x", "note": None}, {"note": None}),
        ({"name": "x", "when": None, "note": "y"}, {"note": "y"}),
        ({"name": "x", "note": ["y"]}, {"extra": {"note": ("y",)}}),
        ({"name": "x", "boxes": [{"sid": "XX1", "key": "hush"}]}, {"boxes": (Vault(sid="XX1", key=Secret("hush")),)}),
        ({"name": "x", "boxes": [{"key": "hush"}, "odd"]}, {"extra": {"boxes": Secret('[{"key":"hush"},"odd"]')}}),
        ({"name": "x", "boxes": [None]}, {"extra": {"boxes": Secret("[null]")}}),
        ({"name": "x", "labels": {"a": None}}, {"extra": {"labels": {"a": None}}}),
        ({"name": "x", "labels": {"a": 1, "b": "c"}}, {"labels": {"a": "1", "b": "c"}}),
        ({"name": "x", "labels": {}, "note": ""}, {"labels": {}, "note": ""}),
    ],
)
def test_members_left_out_of_a_request_record_stay_left_out(members: dict[str, Any], expected: dict[str, Any]) -> None:
    made = decode_record(Sent, members)
    assert made == Sent(name="x", **expected)
    assert made.any_ is UNSET


def test_null_is_kept_in_a_request_record_if_it_may_be_sent() -> None:
    assert decode_record(Sent, {"name": "x", "any": None}) == Sent(name="x", any_=None)


class Deadline(TypeError):  # noqa: N818 -- as a caller may name it
    """An exception that a user's code may raise."""


@record(kw_only=True)
class Late(Resource):
    note: str = UNSET  # type: ignore[assignment]

    def __attrs_post_init__(self) -> None:
        late()

    __fields__ = "note:string"


@record(kw_only=True)
class Holder(Resource):
    count: int | None = None
    late: Late | None = None

    __fields__ = "count:integer late:Late"


@record(kw_only=True)
class Sender(Resource):
    late: Late = UNSET  # type: ignore[assignment]

    __fields__ = "late:Late"


def late() -> None:
    raise Deadline("of the caller's own")


def test_a_foreign_error_raised_while_a_record_is_built_passes() -> None:
    with pytest.raises(Deadline):
        decode_record(Late, {"note": "x"})
    with pytest.raises(Deadline):
        decode_record(Holder, {"count": "odd", "late": {}})
    with pytest.raises(Deadline):
        decode_record(Sender, {"late": {}})


@pytest.mark.parametrize(
    ("kind", "value"), [(Kind("Late"), {}), (Kind("Late", "[]"), [{}]), (Kind("Late", "{}"), {"a": {}})]
)
def test_a_foreign_error_raised_while_a_value_is_read_passes(kind: Kind, value: Any) -> None:
    with pytest.raises(Deadline):
        decode_value(kind, Whole, value, "$")


def test_a_value_that_the_constructor_refuses_can_be_read() -> None:
    made = decode_record(CreatePolicyRequest, {"policy_details": {"much": float("inf")}, "type": "x"})
    assert (made.policy_details, made.type) == ({"much": float("inf")}, "x")


@pytest.mark.parametrize(
    ("members", "body", "extra"),
    [
        ({"BODY": "Hi"}, "Hi", {}),
        ({"body": "Hi", "BODY": "other"}, "Hi", {"BODY": "other"}),
        ({"body": 5}, "5", {}),
        ({"body": ["Hi"]}, None, {"body": ("Hi",)}),  # incomplete records can be read
        ({"body": None, "more": 1}, None, {"more": 1}),
    ],
)
def test_members_are_converted_as_by_the_constructor(
    members: dict[str, Any], body: str | None, extra: dict[str, Any]
) -> None:
    made = decode_record(TwilioText, members)
    assert (made.body, made.extra) == (body, extra)

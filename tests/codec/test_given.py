"""Values in the forms that users give them, for every operation and field that accepts such values."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import attrs
import pytest

from twilio_fp import encode, evolve
from twilio_fp import json as as_json
from twilio_fp.errors import UsageError
from twilio_fp.model import facts_of
from twilio_fp.operation import params_of
from twilio_fp.operation.bounds import Bound, bounds_of
from twilio_fp.rest import catalogue
from twilio_fp.rest.api.v2010 import CreateMessage, FetchMessage
from twilio_fp.rest.lookups.v2 import FetchPhoneNumber
from twilio_fp.rest.notify.v1 import CreateNotification
from twilio_fp.rest.taskrouter.v1 import CreateTask
from twilio_fp.schema import Kind, resolve
from twilio_fp.values import UNSET, FrozenMap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from twilio_fp.operation import Param
    from twilio_fp.schema import FieldFact

UNITS = {
    "seconds": timedelta(seconds=1),
    "milliseconds": timedelta(milliseconds=1),
    "minutes": timedelta(minutes=1),
}
EXAMPLES: dict[str, Any] = {
    "integer": 1,
    "number": Decimal(1),
    "boolean": True,
    "date": "2026-01-02",
    "json": {"a": 1},
    "json-text": {"a": 1},
    "numbered": {"a": "b"},
    **dict.fromkeys(UNITS, 60),
}
NO_JSON = "{ odd"
URL = "https://example.com/x"


def example(kind: Any, owner: Any) -> Any:
    """Return a value that a field of this kind accepts."""
    if kind.is_list:
        return [example(kind.item, owner)]
    if kind.is_map:
        return {"a": example(kind.item, owner)}
    found = resolve(kind, owner)
    if found is not None:
        return {fact.wire: example(fact.kind, found) for fact in facts_of(found) if fact.required}
    return {"a": 1} if kind.name.startswith("prefixed.") else EXAMPLES.get(kind.name, "x")


def value_of(cls: Any, fact: FieldFact) -> Any:
    """Return a value that a field of an operation accepts, within its bounds."""
    bound = bounds_of(cls).get(fact.attribute, Bound())
    if bound.is_url:
        return [URL] if fact.kind.is_list else URL
    if bound.unit == "characters":
        return "x" * (bound.least or 1)
    return max(bound.least or 0, 1) if bound.has_range and not bound.unit else example(fact.kind, cls)


def needed(cls: Any) -> dict[str, Any]:
    """Return the arguments needed to build and encode an operation."""
    facts = {one.fact.attribute: one.fact for one in params_of(cls)}
    given = {name: value_of(cls, fact) for name, fact in facts.items() if fact.required}
    given |= {group[0]: value_of(cls, facts[group[0]]) for group in cls.__spec__.groups}
    clients = {"account_sid": "AC1", "workspace_sid": "WS1"}  # which a client may also provide
    return given | {name: sid for name, sid in clients.items() if name in attrs.fields_dict(cls)}


def sent_params() -> Iterator[tuple[Any, Param]]:
    """Yield every parameter that is not in the path, of every operation, with the operation's class."""
    for entry in catalogue.operations():
        cls = entry.load()
        for param in params_of(cls):
            if param.location != "path" and param.fact.wire != "*":
                yield cls, param


ALL = list(sent_params())


def of_kind(*names: str, container: str = "") -> list[tuple[Any, Param]]:
    found = [(cls, one) for cls, one in ALL if one.fact.kind.name in names and one.fact.kind.container == container]
    assert found
    return found


def sent_value(cls: Any, operation: Any, param: Param) -> Any:
    """Return the value of a parameter in an encoded request."""
    request = encode(operation)
    match param.location:
        case "query":
            return parse_qs(urlsplit(request.url).query, keep_blank_values=True).get(param.fact.wire)
        case "header":
            return [value for name, value in request.headers.reveal() if name == param.fact.wire]
        case "json":
            return json.loads(request.body).get(param.fact.wire)
        case _:
            return parse_qs(request.body.decode(), keep_blank_values=True).get(param.fact.wire)


# --- extra in place of fields


def test_a_known_name_in_extra_replaces_its_field() -> None:
    for cls, param in ALL:
        name, wire = param.fact.attribute, param.fact.wire
        given = {key: value for key, value in needed(cls).items() if key != name}
        left_out = {name: UNSET} if param.fact.required else {}
        operation = cls(**given, **left_out, extra={wire: "odd"})
        assert sent_value(cls, operation, param) == ("odd" if param.location == "json" else ["odd"]), (cls, wire)
        assert evolve(operation) == operation
        if any(one.fact.kind.name == "secret" for one in params_of(cls)):
            assert "odd" not in repr(operation) or param.fact.kind.name != "secret"
        else:
            assert as_json.loads(as_json.dumps(operation)) == operation
        with pytest.raises(UsageError, match=r"when the field .* is set: pass only one of them"):
            cls(**given, **{name: value_of(cls, param.fact)}, extra={wire: "odd"})


def test_fields_that_extra_does_not_name_are_still_sent() -> None:
    for cls, param in ALL:
        if param.fact.required:
            with pytest.raises(UsageError, match=rf"{param.fact.attribute} is required, got UNSET$"):
                cls(**{**needed(cls), param.fact.attribute: UNSET}, extra={"Unheard": "x"})


def test_extra_may_contain_a_path_parameter_with_any_prefix() -> None:
    for entry in catalogue.operations():
        cls = entry.load()
        elsewhere = {one.fact.wire for one in params_of(cls) if one.location != "path"}
        for param in params_of(cls):
            name, wire = param.fact.attribute, param.fact.wire
            if param.location != "path" or wire in elsewhere:
                continue
            given = {key: value for key, value in needed(cls).items() if key != name}
            operation = cls(**given, **{name: UNSET if param.fact.required else None}, extra={wire: "o/dd"})
            request = encode(operation, account_sid="AC1", workspace_sid="WS1")
            assert request.url.count("/o%2Fdd") == request.url.count("o%2Fdd") == 1
            assert b"o%2Fdd" not in request.body
            assert b"o/dd" not in request.body
            if not any(one.fact.kind.name == "secret" for one in params_of(cls)):
                assert as_json.loads(as_json.dumps(operation)) == operation
            with pytest.raises(UsageError, match=r"when the field .* is set: pass only one of them"):
                cls(**given, **{name: needed(cls).get(name, "AC1")}, extra={wire: "x"})
    with pytest.raises(UsageError, match=r"FetchMessage needs a sid: pass one$"):
        encode(FetchMessage(UNSET, extra={"Sid": None}), account_sid="AC1")  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="Sid must not be"):
        encode(FetchMessage(UNSET, extra={"Sid": ""}), account_sid="AC1")  # type: ignore[arg-type]


def test_extra_satisfies_a_group() -> None:
    for entry in catalogue.operations():
        for group in entry.spec.groups:
            cls = entry.load()
            wires = {one.fact.attribute: one.fact.wire for one in params_of(cls)}
            for name in group:
                given = {key: value for key, value in needed(cls).items() if key not in group}
                assert cls(**given, extra={wires[name]: "x"}).extra == {wires[name]: "x"}


# --- durations, booleans, numbers and times


@pytest.mark.parametrize("unit", UNITS)
def test_a_duration_is_sent_in_its_unit(unit: str) -> None:
    for cls, param in of_kind(unit):
        name, given = param.fact.attribute, needed(cls)
        count = next(count for count in (90, 45, 2_000, 600, 4_000) if bounds_of(cls).get(name, Bound()).admits(count))
        operation = cls(**{**given, name: UNITS[unit] * count})
        assert operation == cls(**{**given, name: count}) == cls(**{**given, name: str(count)})
        assert getattr(operation, name) == count
        assert sent_value(cls, operation, param) == (count if param.location == "json" else [str(count)])
        with pytest.raises(UsageError, match=f"must be a timedelta of whole {unit}, got "):
            cls(**{**given, name: UNITS[unit] * 1.5})
        with pytest.raises(UsageError, match=f"must be an int of {unit} or a timedelta, got 1.5"):
            cls(**{**given, name: 1.5})


def test_every_integer_named_like_a_duration_has_a_unit() -> None:
    words = (
        "ttl",
        "timeout",
        "period",
        "interval",
        "delay",
        "seconds",
        "minutes",
        "time_limit",
        "time_step",
        "duration",
    )
    found = {one.fact.attribute for _, one in of_kind("integer") if any(word in one.fact.attribute for word in words)}
    assert found == set()


@pytest.mark.parametrize(
    ("kind", "exact", "inexact"),
    [
        ("boolean", {"true": True, "false": False}, ["True", "1", "yes", "", "TRUE", " true"]),
        ("integer", {"0": 0, "-7": -7, "12": 12}, ["01", "1.0", "+1", " 1", "1e3", "", "-0x1", "٣", "1_000"]),
        ("number", {"0.10": Decimal("0.10"), "-3": Decimal(-3)}, ["1e3", ".5", "05", "NaN", "", "1,5", "٣"]),
    ],
)
def test_exact_text_is_accepted_for_other_types(kind: str, exact: dict[str, Any], inexact: list[str]) -> None:
    for cls, param in of_kind(kind):
        name, given = param.fact.attribute, needed(cls)
        for text, value in exact.items():
            if not bounds_of(cls).get(name, Bound()).admits(value):
                continue
            assert cls(**{**given, name: text}) == cls(**{**given, name: value})
        for text in inexact:
            with pytest.raises(UsageError, match=f"{name} must be "):
                cls(**{**given, name: text})


@pytest.mark.parametrize(
    "text",
    [
        "2026-01-02T12:00:00",
        "2026-01-02 12:00",
        "2026-01-02T12:00:00.5",
        "20260102T120000",
        "2026-01-02T12",
        " 2026-01-02T12:00:00",
        "2026-01-02T12:00:00\n",
    ],
)
def test_a_time_without_a_zone_is_refused_as_text_too(text: str) -> None:
    for cls, param in of_kind("date-time"):
        for value in (text, datetime.fromisoformat(text.strip())):
            with pytest.raises(UsageError, match=f"{param.fact.attribute} must be .*zone"):
                cls(**{**needed(cls), param.fact.attribute: value})
        with_zone = cls(**{**needed(cls), param.fact.attribute: "2026-01-02T12:00:00+02:00"})
        assert getattr(with_zone, param.fact.attribute) == datetime.fromisoformat("2026-01-02T10:00:00Z")


# --- JSON and lists


def test_json_in_a_form_round_trips_as_data_and_as_text() -> None:
    data = {"b": [1, {"c": None}], "a": "ü"}
    for cls, param in of_kind("json", "json-text") + of_kind("json", container="{}"):
        if param.location == "json":
            continue
        name, given = param.fact.attribute, needed(cls)
        operation = cls(**{**given, name: data})
        assert getattr(operation, name) == FrozenMap(b=(1, FrozenMap(c=None)), a="ü")
        assert operation == cls(**{**given, name: json.dumps(data, indent=1)})
        assert operation == as_json.loads(as_json.dumps(operation))
        assert sent_value(cls, operation, param) == ['{"a":"ü","b":[1,{"c":null}]}']
        assert sent_value(cls, cls(**{**given, name: ""}), param) == [""]
        with pytest.raises(UsageError, match=f"{name} must be JSON, as data or as text, got '{NO_JSON}'"):
            cls(**{**given, name: NO_JSON})


def test_json_that_is_not_an_object_is_sent_as_its_text() -> None:
    for text in ('"a"', "null", "true", "-1.5"):
        for cls, param in of_kind("json", "json-text"):
            if param.location != "json":
                operation = cls(**{**needed(cls), param.fact.attribute: f" {text} "})
                assert sent_value(cls, operation, param) == [text]


def test_a_field_that_refuses_none_or_unset_says_what_to_write() -> None:
    for cls, param in ALL:
        name, default = param.fact.attribute, getattr(attrs.fields(cls), param.fact.attribute).default
        given = {key: value for key, value in needed(cls).items() if key != name}
        for nothing in (None, UNSET):
            message = f"{cls.__name__}.{name} must not be {nothing!r}: leave it out, or write {default!r}"
            if default is attrs.NOTHING:
                message = f"{cls.__name__}.{name} is required, got {nothing!r}"
            if nothing is default or (
                nothing is None and (param.fact.kind.nullable or param.fact.kind == Kind("json"))
            ):
                continue
            with pytest.raises(UsageError, match=f"^{re.escape(message)}$"):
                cls(**given, **{name: nothing})


def test_an_object_refuses_a_list_and_none() -> None:
    for cls, param in of_kind("json", container="{}"):
        assert param.fact.wire != "*"
        wrong = [[{"a": 1}], 3] if param.location == "json" else [[{"a": 1}], 3, "[1]", "null"]
        for value in [*wrong, *([None] if param.location == "json" and not param.fact.kind.nullable else [])]:
            with pytest.raises(
                UsageError, match=f"{param.fact.attribute} (must (be a mapping|not be None)|is required)"
            ):
                cls(**{**needed(cls), param.fact.attribute: value})


def test_an_empty_list_does_not_satisfy_a_requirement() -> None:
    found = [(cls, one) for cls, one in ALL if one.fact.required and one.fact.kind.is_list and one.location != "json"]
    assert found
    for cls, param in found:
        with pytest.raises(UsageError, match=f"{param.fact.attribute} is required and must have at least one item"):
            cls(**{**needed(cls), param.fact.attribute: []})


def test_a_comma_separated_parameter_is_given_as_a_list() -> None:
    for cls, param in of_kind("joined"):
        name, given = param.fact.attribute, needed(cls)
        operation = cls(**{**given, name: ["a", "b"]})
        assert operation == cls(**{**given, name: "a,b"})
        assert sent_value(cls, operation, param) == ["a,b"]
        assert cls(**{**given, name: []}) == cls(**given)
        with pytest.raises(UsageError, match="text without a comma"):
            cls(**{**given, name: ["a,b"]})
    operation = FetchPhoneNumber("+15558675310", fields=["line_type_intelligence", "caller_name"])
    assert encode(operation).url.endswith("?Fields=line_type_intelligence%2Ccaller_name")


def test_a_notification_may_go_to_bindings_or_segments_alone() -> None:
    assert CreateNotification("IS1", to_binding=['{"binding_type":"sms","address":"+1555"}']).segment is None
    assert CreateNotification("IS1", segment=["premium"]).to_binding is None


def test_equivalent_arguments_make_equal_operations() -> None:
    task = CreateTask("WS1", attributes={"language": "fr"}, timeout=timedelta(hours=1))
    assert task == CreateTask("WS1", attributes='{"language": "fr"}', timeout=3600)
    assert task.attributes == {"language": "fr"}
    hello = CreateMessage(to="+1555", body="Hi", from_="+1556", validity_period=timedelta(minutes=1))
    assert ("ValidityPeriod=60") in encode(hello, account_sid="AC1").body.decode()

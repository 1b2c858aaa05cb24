"""Public records round-trip through JSON, and no secret gets into it."""

import contextlib
import json as plain
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from importlib import import_module
from typing import Any

import attrs
import pytest
from fastapi.encoders import jsonable_encoder
from hypothesis import given
from hypothesis import strategies as st

from tests.house import hand_written
from twilio_fp import ApiKey, AuthToken, Client, NoAuth, json
from twilio_fp.canonical_json import MAX_DEPTH
from twilio_fp.codec.json import decode_record, encode_record
from twilio_fp.effect import Exchange, Now, Sleep
from twilio_fp.errors import DecodeError, UsageError
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.model import facts_of, is_received
from twilio_fp.operation import Operation, Page, RawOperation, Reply, params_of, with_response, with_timeout
from twilio_fp.rest import catalogue
from twilio_fp.rest.api.v2010 import CreateMessage, FetchMessage, ListCall, ListMessage, Message
from twilio_fp.rest.content.v1 import CreateContent
from twilio_fp.schema import resolve
from twilio_fp.values import UNSET, FrozenMap

SENT = CreateMessage(
    to="+1555",
    from_="+1556",
    body="Hé\n",
    max_price=0.1,
    media_url=["https://a.example", "https://b.example"],
    send_at=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
    content_variables={"1": "x"},
    extra={"New": "1"},
)
RECEIVED = Message(
    sid="SM1",
    price=Decimal("0.10"),
    date_sent=datetime(2023, 8, 24, 5, 1, 45, tzinfo=UTC),
    subresource_uris={"media": "/x"},
    extra={"tomorrow": [1, {"a": None}]},
)
RECORDS = [
    SENT,
    RECEIVED,
    decode_record(Message, {"sid": "SM1", "price": "N/A", "body": 5, "subresource_uris": [1], "new": {}}),
    FetchMessage("SM1", account_sid="AC1"),
    ListCall(start_time_after=date(2026, 1, 2), status="busy"),
    CreateContent(language="en", types={"twilio/text": {"body": "hi"}}, variables={"1": "a"}),
    RawOperation("POST", "api.twilio.com", "/x", form={"A": ["1", "2"]}, headers={"X": "y"}),
    Page(items=(RECEIVED,), next=ListMessage(page=2), meta=FrozenMap({"page": 1})),
    HttpRequest("POST", "https://api.twilio.com/x", [("A", "1"), ("a", "2")], b"\x00\xff", timedelta(seconds=1.5)),
    HttpResponse(200, (), b"{}"),
    Reply(RECEIVED, HttpResponse(200)),
    with_timeout(FetchMessage("SM1"), timedelta(seconds=3)),
    with_response(with_timeout(FetchMessage("SM1"), timedelta(seconds=3))),
    Exchange(HttpRequest("GET", "https://api.twilio.com/"), operation=FetchMessage("SM1")),
    Sleep(timedelta(microseconds=1)),
    Sleep(timedelta.max),
    RawOperation("POST", "api.twilio.com", "/x", files={"File": ("a.txt", b"\xff", "text/plain")}),
    Now(),
    NoAuth(),
]


@pytest.mark.parametrize("value", RECORDS, ids=lambda value: type(value).__name__)
def test_every_value_is_read_back_as_written(value: object) -> None:
    assert json.loads(json.dumps(value)) == value
    assert json.loads(json.dumps(value, indent=2), type(value)) == value


def test_an_operation_is_written_by_location_under_wire_names_with_its_type() -> None:
    assert plain.loads(json.dumps(FetchMessage("SM1", extra={"New": "1"}))) == {
        "type": "rest.api.v2010.FetchMessage",
        "path": {"Sid": "SM1"},
        "extra": {"New": "1"},
    }


def test_a_record_is_written_as_twilio_sends_it() -> None:
    written = plain.loads(json.dumps(RECEIVED))
    assert written["type"] == "rest.api.v2010.Message"
    assert written["value"]["date_sent"] == "Thu, 24 Aug 2023 05:01:45 +0000"
    assert written["value"]["tomorrow"] == [1, {"a": None}]


@pytest.mark.parametrize(
    "secret",
    [
        AuthToken(account_sid="AC1", token="hush"),
        ApiKey(account_sid="AC1", key_sid="SK1", secret="hush"),
        AuthToken(account_sid="AC1", token="hush").token,
        Client(AuthToken(account_sid="AC1", token="hush")),
        HttpRequest("GET", "https://api.twilio.com/", {"Authorization": "Basic aHVzaA=="}),
    ],
    ids=lambda value: type(value).__name__,
)
def test_secrets_are_refused(secret: object) -> None:
    with pytest.raises(UsageError) as caught:
        json.dumps(secret)
    assert "hush" not in str(caught.value)
    assert "aHVzaA" not in str(caught.value)


def test_values_that_are_not_this_librarys_are_refused() -> None:
    for value in (object(), {1, 2}, float("nan")):
        with pytest.raises(UsageError):
            json.dumps(value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nothing",
        "[" * 100_000,
        '{"type": "os.system"}',
        '{"type": "rest.api.v2010.os", "value": {}}',
        '{"type": "json.loads", "fields": {}}',
        '{"type": "errors.UsageError", "fields": {}}',
        '{"type": "auth.AuthToken", "fields": {"account_sid": "AC1", "token": "hush"}}',
        '{"type": "rest.api.v2010.FetchMessage", "path": {"Nope": "1"}}',
        '{"type": "rest.api.v2010.FetchMessage"}',
        '{"type": "../x"}',
        '{"type": 3}',
        "{}",
        '{"type": "bytes", "value": "%"}',
        '{"type": "decimal", "value": "1e"}',
        '{"type": "decimal", "value": []}',
        '{"type": "microseconds", "value": 1e400}',
        '{"type": "microseconds", "value": ' + "9" * 40 + "}",
        '{"type": "rest.api.v2010.Message", "value": {"num_segments": ' + "1" * 5000 + "}}",
        '{"type": "map", "value": {"a": ' + "[" * 500 + "]" * 500 + "}}",
    ],
)
def test_anything_not_written_by_this_module_is_a_decode_error(text: str) -> None:
    with pytest.raises(DecodeError):
        json.loads(text)


@pytest.mark.parametrize(("text", "name"), [("{}", "type"), ('{"type": "rest.api.v2010.Message"}', "value")])
def test_a_member_that_is_missing_is_named(text: str, name: str) -> None:
    with pytest.raises(DecodeError, match=f"the member '{name}' is missing"):
        json.loads(text)


@pytest.mark.parametrize(
    "text",
    [
        *[
            f'{{"type": "decimal", "value": {value}}}'
            for value in ('"sNaN"', '"NaN"', '"-Infinity"', '"1_0"', '"١٢"', '" 1"', '"+1"', '"1e99999"', "1.5", "null")
        ],
        '{"type": "rest.api.v2010.CreateMessage", "form": {"To": "+1", "MaxPrice": "1_0"}}',
        '{"type": "rest.api.v2010.CreateMessage", "form": {"To": "+1", "MaxPrice": "NaN"}}',
        '{"type": "operation.page.Page", "fields": {"items": 5}}',
        '{"type": "operation.page.Page", "fields": {"next": 5}}',
        '{"type": "operation.modifiers.TimedOperation", "fields": {"operation": 5, "timeout": null}}',
        '{"type": "map", "value": {"a": NaN}}',
        "[1e999]",
    ],
)
def test_a_value_that_no_record_accepts_is_a_decode_error(text: str) -> None:
    with pytest.raises(DecodeError):
        json.loads(text)


@pytest.mark.parametrize("depth", [MAX_DEPTH - 1, MAX_DEPTH, MAX_DEPTH + 1, 500, 5_000])
def test_reading_and_writing_have_the_same_maximum_depth(depth: int) -> None:
    value: Any = 1
    for _ in range(depth):
        value = (value,)
    text = "[" * depth + "1" + "]" * depth
    if depth <= MAX_DEPTH:
        assert json.loads(text) == value
        assert json.loads(json.dumps(value)) == value
        return
    with pytest.raises(DecodeError, match="at most 100 levels"):
        json.loads(text)
    with pytest.raises(UsageError, match="at most 100 levels"):
        json.dumps(value)


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("sNaN"), Decimal("Infinity"), Decimal("1e99999")], ids=str)
def test_a_number_that_could_not_be_read_back_is_not_written(value: Decimal) -> None:
    with pytest.raises(UsageError, match="a number must be"):
        json.dumps(value)


def test_the_expected_type_is_checked() -> None:
    with pytest.raises(DecodeError, match="expected a Message, found a FetchMessage"):
        json.loads(json.dumps(FetchMessage("SM1")), Message)


@attrs.frozen
class Job:
    what: Operation[Any]
    when: datetime


def test_a_converter_handles_records_inside_user_defined_types() -> None:
    made = json.converter()
    job = Job(FetchMessage("SM1"), datetime(2026, 1, 1, tzinfo=UTC))
    assert made.structure(made.unstructure(job), Job) == job


CLASSES = sorted(
    {
        cls
        for source in hand_written()
        if source.is_public and "adapters" not in source.name
        for cls in vars(import_module(source.name)).values()
        if isinstance(cls, type) and cls.__module__ == source.name and attrs.has(cls)
    },
    key=lambda cls: f"{cls.__module__}.{cls.__name__}",
)
PROVES_OR_PERFORMS = {
    "auth.ApiKey",
    "auth.AuthToken",
    "client.AsyncClient",
    "client.Client",
    "interpreter.Interpreter",
    "run.World",
    "tokens.jws.Jws",
    "tokens.signing.VerifiedToken",
    "transports.urllib3.Urllib3Transport",
    "webhooks.verification.Unverified",
    "webhooks.verification.Verified",
}


def test_no_text_decodes_to_a_proof_or_an_effect() -> None:
    named = {f"{cls.__module__}.{cls.__name__}".removeprefix("twilio_fp."): cls for cls in CLASSES}
    assert named.keys() >= PROVES_OR_PERFORMS
    for name in PROVES_OR_PERFORMS:
        fields = {attribute.name: None for attribute in attrs.fields(named[name])}
        with pytest.raises(DecodeError, match="unknown data type"):
            json.from_data({"type": name, "fields": fields})


def test_a_type_name_imports_only_modules_of_data() -> None:
    code = """
import sys
from twilio_fp import json
from twilio_fp.errors import DecodeError
for name in ("testing.plugin.X", "transports.urllib3.Urllib3Transport", "client.Client", "rest.catalogue.X"):
    try:
        json.from_data({"type": name, "fields": {}})
    except DecodeError:
        pass
unwanted = {"twilio_fp.testing", "twilio_fp.transports", "twilio_fp.client", "twilio_fp.rest.catalogue"}
assert not unwanted & {*sys.modules}
"""
    subprocess.run([sys.executable, "-c", code], check=True)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["type", "value", "fields"]), inner),
    max_leaves=8,
)
WRITTEN = [json.to_data(value) for value in RECORDS]


def replaced(data: Any, index: int, value: Any) -> Any:
    """Return the data with one node replaced: the one at the index, modulo the number of nodes."""
    paths = list(nodes(data))
    path = paths[index % len(paths)]
    return put(data, path, value)


def nodes(data: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    if isinstance(data, (dict, list, tuple)):
        for key, item in data.items() if isinstance(data, dict) else enumerate(data):
            yield from nodes(item, (*path, key))


def put(data: Any, path: tuple[Any, ...], value: Any) -> Any:
    if not path:
        return value
    copied = dict(data) if isinstance(data, dict) else list(data)
    copied[path[0]] = put(copied[path[0]], path[1:], value)
    return copied


@given(data=st.sampled_from(WRITTEN), index=st.integers(0, 1000), value=VALUES)
def test_any_text_is_a_value_or_a_decode_error(data: Any, index: int, value: Any) -> None:
    with contextlib.suppress(DecodeError):
        json.from_data(replaced(data, index, value))


@given(name=st.sampled_from(CLASSES), members=VALUES)
def test_any_data_for_a_type_is_a_value_or_a_decode_error(name: type, members: Any) -> None:
    text = f"{name.__module__}.{name.__name__}".removeprefix("twilio_fp.")
    fields = {one.name: members for one in attrs.fields(name)}
    with contextlib.suppress(DecodeError):
        json.from_data({"type": text, "fields": fields, "value": members})


@pytest.mark.parametrize("package", catalogue.packages())
def test_a_record_converts_to_plain_data(package: str) -> None:
    for entry in catalogue.records(package):
        cls = entry.load()
        if any(one.default in (attrs.NOTHING, UNSET) for one in attrs.fields(cls)):
            continue  # it is sent, not received
        made = cls(extra={"new": [1, {"a": None}]})
        plain = attrs.asdict(made)
        assert plain.keys() == {one.name for one in attrs.fields(cls)}
        assert jsonable_encoder(plain)["extra"] == {"new": [1, {"a": None}]}
        assert jsonable_encoder(json.to_data(made))["value"]["new"] == [1, {"a": None}]


ODD: list[Any] = [
    None,
    True,
    -(10**400),
    float("nan"),
    float("-inf"),
    1.5,
    "",
    "\ud800",
    "9" * 5_000,
    "2024-13-45",
    "Thu, 24 Aug 2023 05:01:45 +9999",
    [None],
    [float("nan")],
    {"a": None},
    {"type": []},
    plain.loads("[" * 500 + "]" * 500),
]


def refused_or_sound(data: Any) -> bool:
    """Return whether the data is refused by name; what it makes otherwise can be written back to equal data."""
    try:
        value = json.from_data(data)
    except DecodeError:
        return True
    if attrs.has(type(value)):
        assert attrs.evolve(value) == value
    with contextlib.suppress(UsageError) if "Secret(" in repr(value) else contextlib.nullcontext():
        assert json.loads(json.dumps(value)) == value
    return False


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: f"{cls.__module__}.{cls.__name__}")
def test_odd_field_values_are_refused_or_make_a_valid_record(cls: Any) -> None:
    name = f"{cls.__module__}.{cls.__name__}".removeprefix("twilio_fp.")
    scalars = [{"type": scalar, "value": value} for scalar in SCALARS for value in ODD]
    for count, one in enumerate(attrs.fields(cls)):
        for odd in [*ODD, *scalars[count % 7 :: 7]]:
            refused_or_sound({"type": name, "fields": {one.name: odd}})


SCALARS = ["bytes", "date", "datetime", "decimal", "headers", "map", "microseconds"]


@pytest.mark.parametrize("package", catalogue.packages())
def test_odd_members_and_parameters_are_refused_or_make_valid_data(package: str) -> None:
    cases = [
        (entry.load(), ("value",), fact.wire) for entry in catalogue.records(package) for fact in facts_of(entry.load())
    ] + [
        (entry.load(), (param.location,), param.fact.wire)
        for entry in catalogue.operations(package)
        for param in params_of(entry.load())
    ]
    for count, (cls, (place,), wire) in enumerate(cases):
        name = f"rest.{package}.{cls.__name__}"
        for odd in ODD[count % 4 :: 4]:  # a quarter for each field, all of them for each kind of field
            refused_or_sound({"type": name, place: {wire: odd}})


@pytest.mark.parametrize("status", [-1, 99, 10**3, 10**3999], ids=["negative", "two", "four", "thousands"])
def test_an_impossible_status_is_a_decode_error(status: int) -> None:
    with pytest.raises(DecodeError, match="status must have three digits"):
        json.from_data({"type": "http.HttpResponse", "fields": {"status": status}})


def example(kind: Any, owner: Any) -> Any:
    """Return JSON that a field of this kind accepts."""
    if kind.container:
        return [example(kind.item, owner)] if kind.is_list else {"a": example(kind.item, owner)}
    found = resolve(kind, owner)
    if isinstance(found, type):
        return required(found)
    scalars = {"integer": 1, "number": 1, "boolean": True, "date": "2024-01-02", "date-time": "2024-01-02T03:04:05Z"}
    return {**scalars, "json": {}, "milliseconds": 1, "seconds": 1}.get(kind.name, "x")


def required(cls: Any) -> dict[str, Any]:
    needed = {one.name for one in attrs.fields(cls) if one.default is attrs.NOTHING}
    return {fact.wire: example(fact.kind, cls) for fact in facts_of(cls) if fact.attribute in needed}


def test_a_decoded_request_record_can_be_evolved_whatever_it_contains() -> None:
    tried = made = 0
    for cls in (entry.load() for package in catalogue.packages() for entry in catalogue.records(package)):
        if is_received(cls):
            continue
        for fact in facts_of(cls):
            good = example(fact.kind, cls)
            for value in (
                good,
                None,
                [None],
                [good, None],
                [*good, None] if isinstance(good, list) else 5,
                {"a": None},
            ):
                if value is None and fact.wire in required(cls):
                    continue
                tried += 1
                record = decode_record(cls, required(cls) | {fact.wire: value})
                if fact.wire not in record.extra or fact.wire not in required(cls):
                    made += 1
                    assert attrs.evolve(record) == record
                    assert encode_record(decode_record(cls, encode_record(record))) == encode_record(record)
    assert tried > 2_500
    assert made > 2_000

"""The laws of encoding and decoding, for every operation and every record of every product."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
from decimal import Decimal
from importlib import import_module
from typing import Any
from urllib.parse import urlencode

import attrs
import pytest
from hypothesis import strategies as st

from tests.codec.everything import LISTS, OPERATIONS, RECORDS, for_examples, operation, record
from tests.codec.reference import WORKSPACE, assert_value, canonical, contents, expected_contents
from twilio_fp.canonical_json import json_text
from twilio_fp.codec import decode, encode
from twilio_fp.codec.json import decode_record, encode_record
from twilio_fp.codec.reading import parse_json
from twilio_fp.errors import DecodeError, UsageError
from twilio_fp.http import HttpResponse
from twilio_fp.json import dumps, loads
from twilio_fp.model import from_mapping
from twilio_fp.operation import Page, params_of
from twilio_fp.rest import catalogue
from twilio_fp.schema import parse_facts
from twilio_fp.testing.strategies import answers, arguments, operations, records
from twilio_fp.values import UNSET, FrozenMap, Secret

ACCOUNT = "AC00000000000000000000000000000001"
HOSTILE = ("../x", "a/../../b", "%2e%2e", "..%2f", "/etc", "//evil.example", "a?b=c", "#x", "a;b", "..\\b", "\r\nX: y")
"""Text that would change the path unless it is encoded."""

IN_PATHS = tuple([name for name in OPERATIONS if catalogue.operation(name).spec.path])
ANSWERED = tuple([name for name in OPERATIONS if catalogue.operation(name).spec.result])


class Names(dict[str, Any]):
    """The names in reprs: the exports of a package, and the types of values."""

    def __init__(self, cls: type) -> None:
        held: dict[str, Any] = {"Decimal": Decimal, "FrozenMap": FrozenMap, "UNSET": UNSET, "datetime": dt}
        super().__init__(held, __builtins__={})
        self.package = import_module(cls.__module__.rpartition(".")[0])

    def __missing__(self, name: str) -> Any:
        return getattr(self.package, name)


def secrets_in(value: Any) -> list[str]:
    """Return the texts of all secrets in records, lists and mappings."""
    if isinstance(value, Secret):
        return [value.reveal()]
    if attrs.has(type(value)):
        return secrets_in([getattr(value, field.name) for field in attrs.fields(type(value))])
    if isinstance(value, dict):
        return secrets_in(list(value.values()))
    return [text for item in value for text in secrets_in(item)] if isinstance(value, (list, tuple)) else []


def assert_hides(value: Any) -> None:
    """Assert that a value with secrets can be copied, but neither pickled nor written, and that its repr hides them."""
    for twin in (copy.copy(value), copy.deepcopy(value), attrs.evolve(value)):
        assert twin == value
        assert hash(twin) == hash(value)
        assert repr(twin) == repr(value) == str(value)
    assert "Secret('**********')" in repr(value)
    for write in (pickle.dumps, dumps):
        with pytest.raises(UsageError):
            write(value)


def assert_is_data(value: Any) -> None:
    """Assert that a value is equal after pickling, copying, evolving, JSON, and evaluating its repr.

    A repr that masks members of secret names, such as a mapping's ``PIN``, can't be evaluated.
    """
    if secrets_in(value):
        assert_hides(value)
        return
    shown = repr(value)
    for twin in (
        pickle.loads(pickle.dumps(value)),
        copy.copy(value),
        copy.deepcopy(value),
        attrs.evolve(value),
        loads(dumps(value)),
        value if "Secret(" in shown else eval(shown, {"__builtins__": {}}, Names(type(value))),
    ):
        assert type(twin) is type(value)
        assert twin == value
        assert hash(twin) == hash(value)
        assert repr(twin) == repr(value)


@pytest.mark.parametrize("name", OPERATIONS)
def test_a_request_encodes_what_the_operation_means(name: str) -> None:
    cls = operation(name)

    def law(given: dict[str, Any]) -> None:
        request = encode(cls(**given), account_sid=ACCOUNT, workspace_sid=WORKSPACE)
        assert contents(cls, request) == expected_contents(cls, given, ACCOUNT)

    for_examples(name, arguments(cls), law, share=3)


@pytest.mark.parametrize("name", IN_PATHS)
def test_a_path_value_is_one_segment_and_never_empty(name: str) -> None:
    cls = operation(name)
    texts = [param.fact for param in params_of(cls) if param.location == "path" and param.fact.kind.name != "integer"]
    hostile = {fact.attribute: st.sampled_from(HOSTILE) for fact in texts}

    def law(given: dict[str, Any]) -> None:
        path = contents(cls, encode(cls(**given), account_sid=ACCOUNT, workspace_sid=WORKSPACE))["path"]
        for fact in texts:
            assert path[fact.wire] == given[fact.attribute]
            for dots in ("", ".", ".."):
                with pytest.raises(UsageError, match=r"must not be (empty|')"):
                    encode(cls(**{**given, fact.attribute: dots}))

    for_examples(name, arguments(cls, hostile), law)


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_is_data(name: str) -> None:
    for_examples(name, operations(operation(name)), assert_is_data)


def test_an_operation_with_a_member_of_a_secret_name_is_data() -> None:
    assert_is_data(operation("notify.v1.CreateNotification")(service_sid="IS1", to_binding=[{"PIN": False}]))


@pytest.mark.parametrize("name", RECORDS)
def test_a_record_is_data(name: str) -> None:
    for_examples(name, records(record(name)), assert_is_data)


@pytest.mark.parametrize("name", ANSWERED)
def test_a_response_is_read_as_the_record_it_encodes(name: str) -> None:
    cls = operation(name)
    spec = cls.__spec__
    kind = parse_facts(f"result:{spec.result}")[0].kind

    def law(case: tuple[Any, HttpResponse]) -> None:
        call, response = case
        found = decode(call, response)
        if not response.body:
            assert found is None
            return
        value = json.loads(response.body)
        if not spec.items:
            assert_value(kind, cls, value, found, "$")
            return
        assert isinstance(found, Page)
        assert len(found.items) == len(value[spec.items])
        for number, (item, each) in enumerate(zip(value.pop(spec.items), found.items, strict=True)):
            assert_value(kind, cls, item, each, f"$.{spec.items}[{number}]")
        assert canonical(found.meta) == canonical(value)

    for_examples(name, st.tuples(operations(cls), answers(cls)), law, share=3)


@pytest.mark.parametrize("name", RECORDS)
def test_a_record_written_as_json_is_read_back(name: str) -> None:
    cls = record(name)
    defaults = [attribute.default for attribute in attrs.fields(cls)]
    is_sent = any(default in (attrs.NOTHING, UNSET) for default in defaults)
    read = from_mapping if is_sent else decode_record

    def law(value: Any) -> None:
        assert read(cls, parse_json(json_text(encode_record(value)).encode())) == value

    for_examples(name, records(cls), law)


TWINS = tuple([name for name in RECORDS if f"{name}Input" in RECORDS])


def without_nulls(value: Any) -> Any:
    """Return JSON without members that are null, at any depth."""
    if isinstance(value, dict):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    return [without_nulls(item) for item in value] if isinstance(value, (list, tuple)) else value


@pytest.mark.parametrize("name", TWINS)
def test_a_received_record_can_be_sent_unless_required_members_are_missing(name: str) -> None:
    cls = record(name)

    def law(value: Any) -> None:
        try:
            sent = value.to_input()
        except UsageError:
            with pytest.raises(UsageError, match=r"(is required, got None|must be a mapping with str keys)"):
                value.to_input()
            return
        assert without_nulls(encode_record(sent)).items() <= without_nulls(encode_record(value)).items()

    for_examples(name, records(cls), law)


def following(spec: Any, pairs: dict[str, str], host: str = "https://api.twilio.com") -> dict[str, Any]:
    """Return an envelope without items that names a next page, in the style of a list."""
    tail = f"/x/y.json?{urlencode(pairs)}"
    match spec.paging:
        case "uri":
            return {"next_page_uri": tail if host == "https://api.twilio.com" else f"{host}{tail}"}
        case "meta":
            return {"meta": {"key": spec.items, "next_page_url": f"{host}{tail}"}}
        case "token":
            return {"meta": {"next_token": pairs["Token"]}}
        case "page-token":
            return {"meta": {"nextToken": pairs["pageToken"]}}
        case "number":
            return {"has_next": True, "current_page": int(pairs["Page"]) - 1}
        case _:
            return {}


PAIRS = {
    "uri": ("PageSize", "Page", "PageToken", "Unheard"),
    "meta": ("PageSize", "Page", "PageToken", "Unheard"),
    "token": ("Token",),
    "page-token": ("pageToken",),
    "number": ("Page",),
    "none": (),
}


@pytest.mark.parametrize("name", LISTS)
def test_a_next_page_is_the_operation_with_the_new_position(name: str) -> None:
    cls = operation(name)
    spec = cls.__spec__
    numbers = st.integers(0, 10**6).map(str)
    tokens = st.text(min_size=1, max_size=12)
    pairs = {wire: numbers if wire in {"Page", "PageSize"} else tokens for wire in PAIRS[spec.paging]}

    def law(case: tuple[Any, dict[str, str]]) -> None:
        call, place = case
        page = decode(call, HttpResponse(200, (), json.dumps(following(spec, place)).encode()))
        assert page.items == ()
        if not place:
            assert page.next is None
            return
        before, after = (
            contents(cls, encode(one, account_sid=ACCOUNT, workspace_sid=WORKSPACE)) for one in (call, page.next)
        )
        assert after == {**before, "query": {**before["query"], **{wire: [text] for wire, text in place.items()}}}
        assert secrets_in(page) or pickle.loads(pickle.dumps(page)) == page

    for_examples(name, st.tuples(operations(cls), st.fixed_dictionaries(pairs)), law)


@pytest.mark.parametrize("name", [name for name in LISTS if catalogue.operation(name).spec.paging in {"uri", "meta"}])
def test_a_next_page_at_another_host_is_refused(name: str) -> None:
    cls = operation(name)
    hosts = ("https://evil.example", "https://api.twilio.com@evil.example", "https://api.twilio.com.evil.example")

    def law(case: tuple[Any, str]) -> None:
        call, host = case
        response = HttpResponse(200, (), json.dumps(following(cls.__spec__, {"Page": "1"}, host)).encode())
        with pytest.raises(
            DecodeError, match=r"^\$\.(meta\.)?next_page_ur[il]: the next page must be on Twilio's hosts"
        ):
            decode(call, response)

    for_examples(name, st.tuples(operations(cls), st.sampled_from(hosts)), law)

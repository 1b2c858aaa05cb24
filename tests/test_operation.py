"""Operations as data: what they refuse, what may be repeated, and their wrappers."""

from __future__ import annotations

import asyncio
import pickle
import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from decimal import Decimal
from io import BytesIO
from itertools import combinations
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias, cast
from urllib.parse import urlsplit

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.ask import innermost
from twilio_fp.codec import encode
from twilio_fp.errors import UsageError
from twilio_fp.http import HttpResponse
from twilio_fp.operation import (
    FilePart,
    Operation,
    OperationSpec,
    Page,
    RawOperation,
    Reply,
    TimedOperation,
    WithResponse,
    params_of,
    safety,
    with_response,
    with_timeout,
)
from twilio_fp.record import evolve, record
from twilio_fp.rest.api.v2010 import CreateMessage, DeleteMessage, FetchMessage, ListMessage, Message, UpdateMessage
from twilio_fp.rest.catalogue import operations
from twilio_fp.rest.webhooks.v1 import CreateSetting
from twilio_fp.testing import TableTransport
from twilio_fp.values import Secret

if TYPE_CHECKING:
    from collections.abc import Callable


HELLO = CreateMessage(to="+1555", from_="+1556", body="Hi")
FETCH = FetchMessage("SM1")


def test_path_parameters_are_positional_and_all_others_keywords() -> None:
    assert FetchMessage("SM1") == FetchMessage(sid="SM1")
    build: Any = CreateMessage
    with pytest.raises(TypeError):
        build("+1555", from_="+1556", body="Hi")
    with pytest.raises(TypeError):
        build(from_="+1556", body="Hi")


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (lambda: FetchMessage(""), "FetchMessage.sid must not be empty: it is part of the path"),
        (lambda: FetchMessage("SM1", account_sid=""), "FetchMessage.account_sid must not be empty"),
        (lambda: CreateMessage(to="+1", body="Hi"), "must be given at least one of from_, messaging_service_sid"),
        (lambda: CreateMessage(to="+1", from_="+2"), "must be given at least one of body, media_url, content_sid"),
        (
            lambda: CreateMessage(to="+1", from_="+2", media_url=[]),
            "must be given at least one of body, media_url, content_sid",
        ),
        (
            lambda: evolve(HELLO, extra={"Body": "x"}),
            "extra must not have 'Body' when the field body is set",
        ),
        (lambda: evolve(HELLO, extra={"New": 1, "To": "x"}), "CreateMessage.extra must not have 'To'"),
    ],
)
def test_an_invalid_operation_is_refused_by_name(build: Callable[[], Any], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        build()


def test_an_unknown_parameter_satisfies_a_group() -> None:
    assert CreateMessage(to="+1", from_="+2", extra={"NewContent": "x"}).body is None


def test_a_body_that_is_not_text_is_refused() -> None:
    wrong: Any = 3
    with pytest.raises(UsageError, match="body"):
        evolve(HELLO, body=wrong)


def test_an_operation_that_is_awaited_says_what_to_write() -> None:
    async def main(operation: Any) -> None:
        await operation

    with pytest.raises(UsageError, match=r"write await client\(FetchMessage"):
        asyncio.run(main(FETCH))
    with pytest.raises(UsageError, match=r"write await client\(RawOperation"):
        asyncio.run(main(RawOperation("GET", "api.twilio.com", "/x")))


def test_an_operation_yields_itself_and_returns_the_result() -> None:
    program = iter(FETCH)
    assert next(program) is FETCH
    with pytest.raises(StopIteration) as stop:
        program.send(Message(sid="SM1"))
    assert stop.value.value == Message(sid="SM1")
    program = iter(FETCH)
    next(program)
    with pytest.raises(UsageError, match="is not a collection"):
        next(program)
    gone = iter(DeleteMessage("SM1"))
    next(gone)
    with pytest.raises(StopIteration):
        next(gone)


def test_an_operation_is_not_a_collection() -> None:
    with pytest.raises(UsageError, match=r"client\.stream"):
        list(ListMessage())


def test_a_page_has_items_and_is_not_iterable() -> None:
    page = Page(items=(1, 2), next=ListMessage(), meta={"page": 0})
    assert (len(page.items), bool(page), bool(Page())) == (2, True, False)
    assert pickle.loads(pickle.dumps(page)) == page
    anything: Any = page
    with pytest.raises(UsageError, match=r"for item in page\.items"):
        list(anything)


BAD_PATHS = ["", "x", "/a b", "/a?b=c", "/a#b", "/a%", "/a%zz", "/é", "/x\r\ny", "/x\0", "https://evil.example/"]
BAD_HOSTS = [
    "api.twilio.com:65536",
    "",
    "a b",
    "api.twilio.com#x",
    "api.twilio.com?x",
    "api.twilio.com/x",
    "u@api.twilio.com",
    "a..b",
    "a:b",
    "é",
]
NOT_TEXT: list[Any] = [None, 3, b"/x", ["/x"]]


@pytest.mark.parametrize("path", [*BAD_PATHS, *NOT_TEXT])
def test_a_raw_path_is_percent_encoded_and_has_no_query(path: Any) -> None:
    with pytest.raises(UsageError, match=r"^RawOperation\.path (must be|is required, got None)"):
        RawOperation("GET", "api.twilio.com", path)


@pytest.mark.parametrize(
    ("host", "path"),
    [
        ("AC1:hunter2@api.twilio.com", "/x"),
        ("https://AC1:hunter2@api.twilio.com", "/x"),
        ("https://AC1:hunter/2@api.twilio.com", "/x"),
        ("api", "https://AC1:hunter2@api.twilio.com/x"),
        ("api", b"https://AC1:hunter2@api.twilio.com/x"),
        ("api", ["https://AC1:hunter2@api.twilio.com/x"]),
    ],
)
def test_a_password_in_a_raw_operations_address_is_not_shown(host: Any, path: Any) -> None:
    with pytest.raises(UsageError, match=r"^RawOperation\.(host|path) must be ") as caught:
        RawOperation("GET", host, path)
    assert "hunter" not in str(caught.value)


@pytest.mark.parametrize("path", ["/..", "/.", "/../x", "/a/../b", "/a/./b", "/a/..", "/%2e%2E/x", "/.%2e", "/a/%2E"])
def test_a_raw_path_has_no_segments_that_lead_elsewhere(path: str) -> None:
    with pytest.raises(UsageError, match=r"^RawOperation\.path must be a path without the segments \. and \.\."):
        RawOperation("GET", "api.twilio.com", path)


@pytest.mark.parametrize("path", ["/...", "/a..b", "/.well-known", "/a.", "/%2e%2ea", "/"])
def test_a_dot_within_a_raw_path_segment_is_kept(path: str) -> None:
    assert urlsplit(encode(RawOperation("GET", "api.twilio.com", path)).url).path == path


UNSAYABLE: list[Any] = [
    object(),
    float("nan"),
    10**5000,
    "\ud800",
    {1},
    {"a": object()},
    int,
    Decimal("NaN"),
    Decimal("Infinity"),
]


@pytest.mark.parametrize("where", ["query", "form"])
@pytest.mark.parametrize("value", UNSAYABLE, ids=lambda value: type(value).__name__)
def test_a_raw_parameter_without_a_text_form_is_refused_when_built(where: str, value: Any) -> None:
    for item in (value, ["a", value]):
        given_as: dict[str, Any] = {where: {"Name": item}}
        with pytest.raises(UsageError, match=rf"^RawOperation\.{where} "):
            RawOperation("POST", "api.twilio.com", "/x", **given_as)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary() | st.decimals() | st.datetimes(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@given(query=st.dictionaries(st.text(), ANYTHING, max_size=3), form=st.dictionaries(st.text(), ANYTHING, max_size=3))
def test_any_raw_operation_that_can_be_built_can_be_encoded(query: dict[str, Any], form: dict[str, Any]) -> None:
    try:
        raw = RawOperation("POST", "api.twilio.com", "/x", query=query, form=form)
    except UsageError:
        return
    assert encode(raw).method == "POST"


@pytest.mark.parametrize("host", [*BAD_HOSTS, *NOT_TEXT])
def test_a_raw_host_is_a_host(host: Any) -> None:
    with pytest.raises(UsageError, match=r"^RawOperation\.host (must be|is required, got None)"):
        RawOperation("GET", host, "/x")
    for good in ("api.twilio.com", "localhost:8080", "[::1]:8080", "127.0.0.1"):
        assert RawOperation("GET", good, "/x").host == good


@given(host=st.text(max_size=20), path=st.text(max_size=20))
def test_a_raw_operations_host_and_path_keep_their_roles_in_the_url(host: str, path: str) -> None:
    try:
        raw = RawOperation("GET", host, f"/{path}", query={"a": "b"})
    except UsageError:
        return
    parts = urlsplit(encode(raw).url)
    assert (parts.netloc, parts.path, parts.query, parts.fragment) == (host, f"/{path}", "a=b", "")


@pytest.mark.parametrize(
    ("name", "given_as", "message"),
    [
        ("form", [("a", 1)], "RawOperation.form must be a mapping"),
        ("query", "a=1", "RawOperation.query must be a mapping"),
        ("files", [("File", ("a", b""))], "RawOperation.files must be a mapping"),
        (
            "files",
            {"File": b"%PDF"},
            "RawOperation.files['File'] must be a FilePart or a tuple (name, content, content_ty",
        ),
        ("files", {"File": BytesIO(b"%PDF")}, "RawOperation.files['File'] must be a FilePart or a tuple"),
        ("files", {"File": ("a", b"", "a/b", "")}, "RawOperation.files['File'] must be a FilePart or a tuple"),
        ("files", {"File": ("a.txt", "text")}, "FilePart.content must be bytes, got 'text' (str)"),
        ("body", "text", "RawOperation.body must be bytes, got 'text' (str)"),
    ],
)
def test_a_raw_operation_names_the_part_that_it_refuses(name: str, given_as: object, message: str) -> None:
    with pytest.raises(UsageError, match=f"^{re.escape(message)}"):
        RawOperation("POST", "api.twilio.com", "/x", **{name: given_as})  # type: ignore[arg-type]


def test_a_raw_operation_has_one_body_that_json_can_represent() -> None:
    part = FilePart("a.txt", b"x")
    bodies: list[Any] = [{"form": {}}, {"json": {}}, {"body": b""}, {"files": {"File": part}}]
    for one, other in combinations(bodies, 2):
        if {*one, *other} == {"form", "files"}:
            continue
        with pytest.raises(UsageError, match="must have one body"):
            RawOperation("POST", "api.twilio.com", "/x", **one, **other)
    with pytest.raises(UsageError, match="content_type must only be passed with body"):
        RawOperation("POST", "api.twilio.com", "/x", json={}, content_type="text/plain")
    with pytest.raises(UsageError):
        RawOperation("POST", "api.twilio.com", "/x", json={"a": object()})
    assert RawOperation("POST", "api.twilio.com", "/x", json=[]).json == ()


def test_a_raw_operation_is_a_value() -> None:
    raw = RawOperation("POST", "api.twilio.com", "/x", form={"A": ["b", "c"]}, headers={"X-Id": "1"})
    assert raw == evolve(raw) == pickle.loads(pickle.dumps(raw))
    assert hash(raw) == hash(evolve(raw))
    assert raw.form == {"A": ("b", "c")}
    assert RawOperation("GET", "api.twilio.com", "/x", query={"b": None}) != RawOperation("GET", "api.twilio.com", "/x")


def test_a_raw_operation_returns_json() -> None:
    twilio = TableTransport({RawOperation: {"a": 1}})
    assert twilio.client()(RawOperation("POST", "api.twilio.com", "/x", json={"b": [1]})) == {"a": 1}
    assert (twilio.requests[0].url, twilio.requests[0].body) == ("https://api.twilio.com/x", b'{"b":[1]}')


@pytest.mark.parametrize(
    ("operation", "method", "expected"),
    [
        (None, "GET", "safe"),
        (None, "HEAD", "safe"),
        (None, "OPTIONS", "safe"),
        (None, "PUT", "idempotent"),
        (None, "DELETE", "idempotent"),
        (None, "POST", "neither"),
        (None, "PATCH", "neither"),
        (FETCH, "GET", "safe"),
        (HELLO, "POST", "neither"),
        (UpdateMessage("SM1"), "POST", "neither"),
        (DeleteMessage("SM1"), "DELETE", "idempotent"),
        (RawOperation("POST", "api.twilio.com", "/x"), "POST", "neither"),
        (CreateSetting(), "POST", "neither"),
        (CreateSetting(idempotency_key="k1"), "POST", "keyed"),
        (with_response(CreateSetting(idempotency_key="k1")), "POST", "keyed"),
        (with_timeout(CreateSetting(idempotency_key="k1"), timedelta(seconds=1)), "POST", "keyed"),
        (with_timeout(HELLO, timedelta(seconds=1)), "POST", "neither"),
    ],
)
def test_the_safety_of_each_kind_of_operation(operation: Any, method: str, expected: str) -> None:
    assert safety(operation, method) == expected


def test_wrappers_are_values_around_the_operation() -> None:
    timed = with_timeout(HELLO, timedelta(seconds=3))
    both = with_response(timed)
    assert timed == TimedOperation(HELLO, timedelta(seconds=3))
    assert both == WithResponse(timed)
    assert pickle.loads(pickle.dumps(both)) == both
    for effect in (HELLO, timed, both, with_response(HELLO)):
        assert innermost(effect) is HELLO
    assert innermost(None) is None
    with pytest.raises(UsageError, match="positive timedelta"):
        with_timeout(HELLO, timedelta())


def test_with_response_returns_value_and_response() -> None:
    twilio = TableTransport({FetchMessage: Message(sid="SM1")})
    reply = twilio.client()(with_response(with_timeout(FETCH, timedelta(seconds=3))))
    assert reply.value.sid == "SM1"
    assert reply == Reply(reply.value, reply.response)
    assert isinstance(reply.response, HttpResponse)
    assert twilio.requests[0].timeout == timedelta(seconds=3)


def test_a_spec_is_parsed_from_its_words() -> None:
    spec = OperationSpec(
        "POST https://api.twilio.com/{Sid}",
        result="",
        path="Sid*",
        query="Page:integer",
        header="Idempotency-Key",
        json="a b:json",
    )
    assert (spec.method, spec.url) == ("POST", "https://api.twilio.com/{Sid}")
    assert [(param.fact.wire, param.location) for param in spec.params] == [
        ("Sid", "path"),
        ("Page", "query"),
        ("Idempotency-Key", "header"),
        ("a", "json"),
        ("b", "json"),
    ]
    assert spec.idempotency_key == "idempotency_key"
    assert OperationSpec("GET https://api.twilio.com/", result="").idempotency_key is None
    assert OperationSpec("GET https://api.twilio.com/", result="").params == ()
    assert params_of(FetchMessage) is params_of(FetchMessage)


@record(kw_only=True)
class DeleteThing(Operation[None]):
    """An operation with a form."""

    new_sid: str | None = None
    content: str | Mapping[str, Any] | None = None
    sid: str = attrs.field(kw_only=False)

    __spec__ = OperationSpec(
        "DELETE https://api.twilio.com/v1/{Sid}", path="Sid*", form="Content:json-text Sid=new_sid", result=""
    )


def test_a_subclass_of_an_operation_is_the_same_call() -> None:
    @record(kw_only=True)
    class Traced(DeleteThing):
        note: str | None = None

    assert Traced.__spec__ is DeleteThing.__spec__
    assert params_of(Traced) == params_of(DeleteThing)
    assert encode(Traced("TH1", note="mine")) == encode(DeleteThing("TH1"))


Weights: TypeAlias = "Sequence[float]"


@record(kw_only=True)
class WeighThing(Operation[None]):
    """An operation with ordinary annotations, which mean nothing to the codec."""

    sid: str = attrs.field(kw_only=False)
    weight: float | None = None
    weights: Weights | None = None
    tags: Sequence[str] | None = None
    __spec__ = OperationSpec(
        "POST https://api.twilio.com/v1/{Sid}",
        path="Sid*",
        form="Weight:number Weights:number[] Tags:string[]",
        result="",
    )


def test_any_annotations_are_accepted_if_facts_are_stated() -> None:
    operation = WeighThing("TH1", weight=1.5, weights=[0.5, 2], tags=["a", "b"])
    assert encode(operation).body == b"Weight=1.5&Weights=0.5&Weights=2&Tags=a&Tags=b"


def test_operations_with_idempotency_keys_have_optional_text_keys() -> None:
    keyed = {entry.name: entry for entry in operations() if entry.spec.idempotency_key}
    assert "CreateSetting" in keyed
    for entry in keyed.values():
        fact = next(one.fact for one in entry.spec.params if one.fact.attribute == entry.spec.idempotency_key)
        assert str(fact.kind) == "string"


@pytest.mark.parametrize(
    ("address", "stated", "message"),
    [
        ("{Sid}", {"path": "Sid*", "form": "Name PhoneNo!!"}, "names phone_no, which is not a field of Fitting"),
        ("{Sid}", {"path": "Sid*"}, "does not mention the field name: add it, such as name:integer"),
        ("{Sid}", {"path": "Sid*", "query": "Name", "form": "Name"}, "names name twice"),
        ("{Sid}", {"path": "Sid", "query": "Name"}, "says Sid, but the field sid has no default: write Sid*"),
        ("{Sid}", {"path": "Sid*", "query": "Name*"}, "says Name*, but the field name has a default: leave out the *"),
        ("{Other}", {"path": "Sid*", "query": "Name"}, "has path='Sid', but its URL contains Other"),
        ("", {"path": "Sid*", "query": "Name"}, "has path='Sid', but its URL contains none"),
        ("{Sid}", {"path": "Sid*", "form": "", "json": "Name"}, "has a form and a JSON body: leave one of them out"),
        ("{Sid}", {"path": "Sid*", "json": "Name"}, "has a JSON body: set content_type"),
    ],
)
def test_a_spec_that_does_not_fit_its_class_is_refused(address: str, stated: dict[str, str], message: str) -> None:
    spec = OperationSpec(f"POST https://api.twilio.com/v1/{address}", result="", **cast("dict[str, Any]", stated))

    @record(kw_only=True)
    class Fitting(Operation[None]):
        sid: str
        name: str | None = None
        __spec__: ClassVar[OperationSpec] = spec

    with pytest.raises(UsageError, match=re.escape(f"Fitting.__spec__ {message}")):
        Fitting(sid="XX1")


SECRET_PLACES: list[tuple[str, Any]] = [
    *[
        (where, {name: value})
        for where in ("query", "form", "json")
        for name in ("Password", "auth_token", "AuthToken", "clientSecret", "Pin")
        for value in ("hunter2", ["hunter2", "hunter2"], 7777777)
    ],
    ("json", {"list": [{"deeper": {"auth_token": "hunter2"}}]}),
    ("headers", {"Authorization": "hunter2"}),
    ("headers", {"X-Api": Secret("hunter2")}),
    ("body", b'{"password": "hunter2"}'),
    ("body", b"Sid=AC1&AuthToken=hunter2"),
]


@pytest.mark.parametrize(("where", "given"), SECRET_PLACES, ids=lambda value: str(value)[:40])
def test_a_secret_by_name_is_not_shown_in_a_raw_operation(where: str, given: Any) -> None:
    untyped: dict[str, Any] = {where: given}
    if where == "body":
        untyped["content_type"] = "application/json"
    operation = RawOperation("POST", "api.twilio.com", "/x", **untyped)
    for value in (operation, with_response(operation), with_timeout(operation, timedelta(seconds=1))):
        assert "hunter2" not in repr(value)
        assert "7777777" not in repr(value)
        assert "*****" in repr(value)
    if where != "headers":
        assert b"hunter2" in (sent := encode(operation)).url.encode() + sent.body or "7777777" in repr(given)

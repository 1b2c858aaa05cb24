from __future__ import annotations

import json
import re
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.codec import decode, encode
from twilio_fp.codec.reading import BODY_KEPT, parse_json
from twilio_fp.codec.request import Encoded, encode_parts
from twilio_fp.codec.response import decode_error
from twilio_fp.errors import (
    ApiError,
    AuthenticationError,
    DecodeError,
    NotFoundError,
    RateLimitError,
    TwilioError,
    UsageError,
)
from twilio_fp.http import HttpResponse
from twilio_fp.model import Resource
from twilio_fp.operation import Operation, OperationSpec, Page, RawOperation, Reply, with_response, with_timeout
from twilio_fp.record import record
from twilio_fp.rest import catalogue
from twilio_fp.rest.accounts.v1 import CreateSecondaryAuthToken
from twilio_fp.rest.api.v2010 import CreateMessage, DeleteMessage, FetchMessage, ListMessage, Message
from twilio_fp.rest.oauth.v1 import FetchAuthorize
from twilio_fp.schema import attribute_name
from twilio_fp.values import FrozenMap, Secret


@record(kw_only=True)
class Link(Resource):
    sid: str = ""
    next_: Link | None = None

    __fields__ = "sid next=next_:Link"


@record(kw_only=True)
class FetchLink(Operation[Link]):
    __spec__ = OperationSpec("GET https://api.twilio.com/link", result="Link", success=(200, 204))


@record(kw_only=True)
class ListLink(Operation[Any]):
    page: int | None = None
    page_token: str | None = None
    token: str | None = None
    other_token: str | None = None
    kinds: tuple[str, ...] | None = None
    counts: tuple[int, ...] | None = None
    name: str | None = None
    message_sid: str | None = None

    __spec__ = OperationSpec(
        "GET https://api.twilio.com/links",
        query="Page:integer PageToken Token pageToken=other_token Kinds:string[] Counts:integer[] Name "
        "MessageSid=message_sid",
        result="Link",
        items="new_links",
        paging="uri",
        bounds="name:..3 message_sid:SM",
    )


FETCH = FetchMessage("SM1")
LIST = ListMessage(to="+15558675310", page_size=2)


def answer(value: Any, status: int = 200) -> HttpResponse:
    return HttpResponse(status, {"Content-Type": "application/json"}, json.dumps(value).encode())


def failure(operation: Operation[Any] | RawOperation, response: HttpResponse) -> TwilioError | None:
    """Return the error that decoding a response raises, or None; only this library's errors are caught."""
    try:
        decode(operation, response)
    except TwilioError as error:
        return error
    return None


def planted(error: BaseException, module: str = __name__) -> Any:
    """Return a function that raises an error as code of that module would."""
    names: dict[str, Any] = {"__name__": module, "error": error}
    exec("def plant(*_): raise error", names)
    return names["plant"]


def a_list(paging: str) -> Any:
    """Return a list operation without required arguments, with that style of paging."""
    entries = [one for one in catalogue.operations() if one.spec.paging == paging]
    return next(one for one in entries if not any(param.fact.required for param in one.params)).load()()


# --- responses that are not errors


@pytest.mark.parametrize("status", [200, 201, 202, 203, 299])
def test_every_2xx_is_a_success(status: int) -> None:
    assert decode(FETCH, answer({"sid": "SM1"}, status)) == Message(sid="SM1")


@pytest.mark.parametrize("status", [199, 300, 304])
def test_any_other_status_is_an_error(status: int) -> None:
    with pytest.raises(ApiError, match=f"^HTTP {status}$"):
        decode(FETCH, HttpResponse(status, (), b'{"sid": "SM1"}'))


def test_decode_accepts_only_a_response() -> None:
    odd: Any = b"{}"
    with pytest.raises(UsageError, match=r"^response must be an HttpResponse, got a value of type bytes$"):
        decode(FETCH, odd)
    with pytest.raises(UsageError, match=r"^operation must be a record such as FetchMessage\(…\), got a value of type"):
        decode(odd, answer({}))


@pytest.mark.parametrize("status", [200, 202, 204])
def test_an_operation_without_a_result_returns_none_whatever_the_body(status: int) -> None:
    assert decode(DeleteMessage("SM1"), HttpResponse(status, (), b"gone")) is None


@pytest.mark.parametrize("status", [302, 307])
def test_a_documented_redirect_is_a_typed_result(status: int) -> None:
    entries = [one for one in catalogue.operations() if one.spec.success == (status,)]
    assert len(entries) == 3
    for entry in entries:
        cls: Any = entry.load()
        given = {param.fact.attribute: "x" for param in entry.params if param.fact.required}
        assert decode(cls(**given), answer({"redirect_to": "https://x.example"}, status)).redirect_to


def test_an_undocumented_redirect_is_an_error() -> None:
    with pytest.raises(ApiError, match="HTTP 302"):
        decode(FETCH, answer({"redirect_to": "https://x.example"}, 302))
    assert decode(FetchAuthorize(), answer({"redirect_to": "a"}, 302)).redirect_to == "a"


def test_not_modified_is_not_a_record() -> None:
    (entry,) = [one for one in catalogue.operations() if 304 in one.spec.success]
    cls: Any = entry.load()
    operation = cls(**{param.fact.attribute: "x" for param in entry.params if param.fact.required})
    assert decode(operation, HttpResponse(304)) is None
    assert (
        decode(operation, answer({"sid": "XB1"}, 200)).sid
        == decode(operation, answer({"sid": "XB1"}, 304)).sid
        == "XB1"
    )
    with pytest.raises(ApiError):
        decode(FETCH, HttpResponse(304))


def test_no_content_is_none_if_documented() -> None:
    assert decode(FetchLink(), HttpResponse(204)) is None
    assert decode(FetchLink(), answer({"sid": "XX1"}, 204)) == Link(sid="XX1")
    for operation, status in ((FetchLink(), 200), (FETCH, 204)):
        with pytest.raises(DecodeError, match=rf"^\$: expected JSON, found an empty body \(HTTP {status}\)$"):
            decode(operation, HttpResponse(status, (), b" \n"[: 204 - status]))


def test_a_raw_operation_returns_frozen_json_or_none() -> None:
    raw = RawOperation("GET", "api.twilio.com", "/x")
    assert decode(raw, answer({"a": [1, {"b": None}]})) == {"a": (1, {"b": None})}
    assert hash(decode(raw, answer({"a": [1, {"b": None}]}))) is not None
    assert decode(raw, HttpResponse(204)) is None
    assert decode(raw, HttpResponse(200, (), b" \n")) is None


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("headers", [(), {"Content-Type": "text/plain"}, {"content-type": "application/json"}])
@pytest.mark.parametrize("body", [b"OK", b"<ok/>", b"{", b"\xff"])
def test_a_raw_operation_returns_the_text_of_a_success_that_is_not_json(method: str, headers: Any, body: bytes) -> None:
    raw, response = RawOperation(method, "api.twilio.com", "/x"), HttpResponse(200, headers, body)
    if method == "GET" and "content-type" in headers:
        with pytest.raises(DecodeError):
            decode(raw, response)
    else:
        assert decode(raw, response) == body.decode("utf-8", "replace")
        assert decode(with_response(raw), response).response.body == body


@pytest.mark.parametrize(
    "operation", [LIST, with_response(LIST), with_response(with_timeout(LIST, timedelta(minutes=1)))], ids=repr
)
def test_an_encoded_operation_is_performed_and_decoded_alike(operation: Any) -> None:
    parts = encode_parts(operation, "AC1")
    ready: Encoded[Any] = Encoded(operation, parts)
    assert encode_parts(ready, None) is parts
    response = answer({"messages": [{"sid": "SM1"}], "next_page_uri": "/x?Page=1"})
    assert decode(ready, response) == decode(operation, response)
    assert "parts" not in repr(ready)


def test_with_response_keeps_the_response_and_with_timeout_the_timeout_of_the_next_page() -> None:
    response = answer({"messages": [], "next_page_uri": "/x?Page=1"})
    minute = timedelta(minutes=1)
    reply = decode(with_response(with_timeout(LIST, minute)), response)
    assert isinstance(reply, Reply)
    assert reply.response is response
    assert reply.value.next == with_timeout(ListMessage(to="+15558675310", page_size=2, page=1), minute)
    assert decode(with_timeout(LIST, minute), answer({"messages": []})) == Page(meta={})
    assert decode(with_timeout(FETCH, minute), answer({"sid": "SM1"})) == Message(sid="SM1")


# --- pages


def test_a_page_has_items_meta_and_next() -> None:
    page = decode(
        LIST,
        answer({
            "messages": [{"sid": "SM1"}, {"sid": "SM2"}],
            "page": 0,
            "next_page_uri": "/2010-04-01/Messages.json?To=%2B15558675310&PageSize=2&Page=1&PageToken=PA%2B",
        }),
    )  # fmt: skip
    assert [message.sid for message in page.items] == ["SM1", "SM2"]
    assert page.meta["page"] == 0
    assert page.next == ListMessage(to="+15558675310", page_size=2, page=1, page_token="PA+")


def test_meta_is_frozen_and_its_secrets_are_hidden() -> None:
    page = decode(LIST, answer({"messages": [], "auth_token": "hush", "new": [{"a": [1]}]}))
    assert page.meta == {"auth_token": Secret("hush"), "new": ({"a": (1,)},)}
    assert "hush" not in repr(page)


@pytest.mark.parametrize("nothing", [{}, {"next_page_uri": None}, {"next_page_uri": ""}])
def test_a_last_page_has_no_next(nothing: dict[str, Any]) -> None:
    assert decode(LIST, answer({"messages": [], **nothing})) == Page(meta=nothing)


def test_unknown_parameters_of_a_next_page_go_into_extra() -> None:
    operation = ListMessage(extra={"Kept": "1", "New": "old"})
    page = decode(operation, answer({"messages": [], "next_page_uri": "/x?New=a&New=b&Odd=&Page=1"}))
    assert page.next == ListMessage(page=1, extra={"Kept": "1", "New": ("a", "b"), "Odd": ""})


def test_a_next_page_may_repeat_path_parameters_and_leave_numbers_empty() -> None:
    page = decode(LIST, answer({"messages": [], "next_page_uri": "/x?AccountSid=AC1&PageSize=&Page=1&To="}))
    assert page.next == ListMessage(to="", page_size=2, page=1)


def test_a_next_page_repeats_each_item_of_a_list() -> None:
    page = decode(ListLink(kinds=("x",)), answer({"next_page_uri": "/x?Kinds=a&Counts=1&Kinds=b&Counts=2"}))
    assert page.next == ListLink(kinds=("a", "b"), counts=(1, 2))


def test_parameters_given_in_extra_stay_there() -> None:
    operation = ListMessage(extra={"To": "+1"})
    assert decode(operation, answer({"messages": [], "next_page_uri": "/x?To=%2B2"})).next == ListMessage(
        extra={"To": "+2"}
    )


@pytest.mark.parametrize("wire", ["Page", "PageToken", "Token", "pageToken"])
def test_a_position_missing_from_the_next_page_is_not_kept(wire: str) -> None:
    operation = ListLink(page=3, page_token="a", token="b", other_token="c", kinds=("x",))
    page = decode(operation, answer({"next_page_uri": f"/x?{wire}=7"}))
    changes: dict[str, Any] = {"Page": {"page": 7}, "pageToken": {"other_token": "7"}}
    changed = changes.get(wire, {attribute_name(wire): "7"})
    assert page.next == ListLink(kinds=("x",), **changed)


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ("Name=long", "ListLink.name must be 3 or less characters"),
        (f"MessageSid=PN{'0' * 32}", "ListLink.message_sid must be a SID that begins with SM"),
    ],
)
def test_a_next_page_that_could_not_be_asked_for_is_reported(query: str, why: str) -> None:
    with pytest.raises(DecodeError, match=rf"^\$: the next page can't be requested: {why}"):
        decode(ListLink(), answer({"next_page_uri": f"/x?{query}"}))


@pytest.mark.parametrize(
    ("envelope", "sid"),
    [
        ({"new_links": [{"sid": "a"}], "other": [{"sid": "b"}], "meta": {"key": "other"}}, "a"),
        ({"NewLinks": [{"sid": "a"}], "other": [{"sid": "b"}], "meta": {"key": "other"}}, "b"),
        ({"NewLinks": [{"sid": "a"}], "meta": {"key": "gone"}}, "a"),
        ({"other": [{"sid": "b"}], "newlinks": [{"sid": "a"}]}, "a"),
    ],
)
def test_items_are_found_by_the_facts_by_meta_or_in_another_spelling(envelope: dict[str, Any], sid: str) -> None:
    page = decode(ListLink(), answer(envelope))
    assert page.items == (Link(sid=sid),)
    assert len(page.meta) == len(envelope) - 1


def test_a_page_without_items_is_empty() -> None:
    assert decode(ListLink(), answer({})) == Page()
    with pytest.raises(DecodeError, match=r"^\$\.new_links: expected a list, found "):
        decode(ListLink(), answer({"new_links": 5}))


def test_meta_key_names_the_items_if_the_facts_do_not() -> None:
    operation = a_list("meta")
    page = decode(operation, answer({"renamed": [{"sid": "XX1"}], "meta": {"key": "renamed", "next_page_url": None}}))
    assert [item.sid for item in page.items] == ["XX1"]
    assert decode(operation, answer({"meta": {"key": ["odd"]}})).items == ()
    assert decode(operation, answer({"meta": ["odd"]})).items == ()


@pytest.mark.parametrize(
    ("paging", "envelope", "changes"),
    [
        ("meta", {"meta": {"next_page_url": "https://x.dublin.ie1.twilio.com/v1?Page=3"}}, {"page": 3}),
        ("token", {"meta": {"next_token": "t/1"}}, {"token": "t/1"}),
        ("token", {"meta": {"next_token": 5}}, {"token": "5"}),
        ("page-token", {"meta": {"nextToken": "t/1"}}, {"page_token": "t/1"}),
        ("number", {"has_next": True, "current_page": 3}, {"page": 4}),
        ("number", {"has_next": True, "current_page": "3"}, {"page": 4}),
        ("number", {"has_next": True}, {"page": 1}),
    ],
)
def test_each_paging_style_has_a_next_page(paging: str, envelope: dict[str, Any], changes: dict[str, Any]) -> None:
    operation = a_list(paging)
    assert decode(operation, answer(envelope)).next == type(operation)(**changes)


@pytest.mark.parametrize(
    ("paging", "envelope"),
    [
        ("token", {"meta": {"next_token": ""}}),
        ("page-token", {"meta": {"nextToken": None}}),
        ("number", {"has_next": False, "current_page": 3}),
        ("none", {"has_next": True, "current_page": 3, "next_page_uri": "/x?Page=1"}),
        ("number", {"has_next": "odd"}),
    ],
)
def test_each_paging_style_ends(paging: str, envelope: dict[str, Any]) -> None:
    assert decode(a_list(paging), answer(envelope)).next is None


@pytest.mark.parametrize(
    ("paging", "envelope", "path"),
    [
        ("uri", {"next_page_uri": 5}, "$.next_page_uri"),
        ("uri", {"next_page_uri": "http://[::1"}, "$.next_page_uri"),
        ("uri", {"next_page_uri": "/x?PageSize=--5"}, "$"),
        ("uri", {"next_page_uri": "/x?PageSize=many"}, "$"),
        ("meta", {"meta": {"next_page_url": {}}}, "$.meta.next_page_url"),
        ("token", {"meta": {"next_token": ["a"]}}, "$.meta.next_token"),
        ("page-token", {"meta": {"nextToken": True}}, "$.meta.nextToken"),
        ("number", {"has_next": True, "current_page": "abc"}, "$.current_page"),
        ("number", {"has_next": True, "current_page": [1]}, "$.current_page"),
        ("number", {"has_next": True, "current_page": "1e999999999"}, "$.current_page"),
    ],
)
def test_an_unreadable_next_page_is_reported_with_its_path(paging: str, envelope: dict[str, Any], path: str) -> None:
    with pytest.raises(DecodeError) as caught:
        decode(a_list(paging), answer(envelope))
    assert caught.value.path == path


def test_an_unreadable_next_page_is_shown_up_to_a_length() -> None:
    url = f"http://[{'x' * 100}"
    with pytest.raises(
        DecodeError,
        match=f"^{re.escape(f'$.next_page_uri: expected the URL of the next page, found {url[:80]!r}')}$",
    ):
        decode(LIST, answer({"messages": [], "next_page_uri": url}))
    with pytest.raises(DecodeError, match=r"^\$: PageSize of the next page: expected an integer, found 'many'$"):
        decode(LIST, answer({"messages": [], "next_page_uri": "/x?PageSize=many"}))


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/2010-04-01/Messages.json?Page=1",
        "//evil.example/x?Page=1",
        "https://api.twilio.com@evil.example/x?Page=1",
        "https://api.twilio.com.evil.example/x?Page=1",
        "https://evil.example/.twilio.com?Page=1",
        "https://eviltwilio.com/x?Page=1",
        "javascript:alert(1)?Page=1",
        "file:///etc/passwd?Page=1",
    ],
)
def test_a_next_page_elsewhere_is_refused(url: str) -> None:
    with pytest.raises(DecodeError, match="must be on Twilio's hosts"):
        decode(LIST, answer({"messages": [], "next_page_uri": url}))


def test_a_next_page_at_the_clients_own_base_url_is_followed() -> None:
    response = answer({"messages": [], "next_page_uri": "http://localhost:8080/x?Page=1"})
    with pytest.raises(DecodeError, match="on Twilio's hosts"):
        decode(LIST, response)
    page = decode(LIST, response, base_url="http://localhost:8080/twilio")
    assert page.next == ListMessage(to="+15558675310", page_size=2, page=1)


# --- unreadable responses


@pytest.mark.parametrize(
    ("messages", "path"),
    [
        ([None], "$.messages[0]"),
        ([{"sid": "SM1"}, None], "$.messages[1]"),
        (["SM1"], "$.messages[0]"),
        ({"sid": "SM1"}, "$.messages"),
    ],
)
def test_an_odd_structure_is_reported_with_its_path_and_the_body(messages: Any, path: str) -> None:
    response = answer({"messages": messages})
    with pytest.raises(DecodeError) as caught:
        decode(LIST, response)
    assert caught.value.path == path
    assert str(caught.value).startswith(f"{path}: expected ")
    assert caught.value.body == response.body


@pytest.mark.parametrize(
    ("wire", "value"),
    [
        ("date_sent", 5),
        ("date_sent", "yesterday"),
        ("price", {}),
        ("price", "NaN"),
        ("error_code", 1.5),
        ("subresource_uris", {"media": []}),
        ("subresource_uris", []),
        ("body", False),
    ],
)
def test_an_odd_value_does_not_make_the_page_undecodable(wire: str, value: Any) -> None:
    page = decode(LIST, answer({"messages": [{"sid": "SM1"}, {"sid": "SM2", wire: value}]}))
    assert page.items == (Message(sid="SM1"), Message(sid="SM2", extra={wire: value}))


@pytest.mark.parametrize("body", [b"", b"<html>OK</html>", b"[]", b'"text"', b"null", b"{", b"\xff\xfe{", b"NaN"])
@pytest.mark.parametrize("operation", [FETCH, LIST])
def test_a_success_that_is_not_an_object_is_a_decode_error(operation: Operation[Any], body: bytes) -> None:
    with pytest.raises(DecodeError) as caught:
        decode(operation, HttpResponse(200, (), body))
    assert (caught.value.body, caught.value.path) == (body, "$")


def test_an_undecodable_response_names_its_request_and_leaves_no_traceback_variables() -> None:
    with pytest.raises(DecodeError) as caught:
        decode(FETCH, HttpResponse(200, {"Twilio-Request-Id": "RQ1"}, b'["hunter2"]'))
    assert caught.value.request_id == "RQ1"
    held = [entry.frame.f_locals for entry in caught.traceback if entry.name in {"_decode", "_typed", "decode_record"}]
    assert held
    assert not any(held)


@pytest.mark.parametrize("wrapped", [False, True])
def test_a_response_that_may_contain_secrets_is_not_shown(wrapped: bool) -> None:
    operation: Any = CreateSecondaryAuthToken()
    with pytest.raises(DecodeError) as caught:
        decode(with_response(operation) if wrapped else operation, answer(["hunter2"]))
    error = caught.value
    assert (str(error), error.path, error.body) == ("$: expected an object", "$", b"")
    assert (error.__cause__, error.__context__) == (None, None)
    with pytest.raises(DecodeError, match=r"^\$: expected JSON$"):
        decode(operation, HttpResponse(200, (), b"hunter2, found hunter3"))


def test_the_body_of_a_raw_response_is_kept() -> None:
    with pytest.raises(DecodeError) as caught:
        decode(
            RawOperation("GET", "api.twilio.com", "/x"), HttpResponse(200, {"Content-Type": "application/json"}, b"{")
        )
    assert caught.value.body == b"{"


def test_a_value_nested_too_deeply_is_kept_as_text_and_the_rest_is_read() -> None:
    deep = "[" * 900 + "]" * 900
    assert decode(FETCH, HttpResponse(200, (), f'{{"sid": "SM1", "new": {deep}}}'.encode())).sid == "SM1"
    links = '{"sid": "XX1", "next": ' * 900 + "null" + "}" * 900
    assert decode(FetchLink(), HttpResponse(200, (), links.encode())).sid == "XX1"


def test_a_response_unreadable_because_of_its_depth_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    error = RecursionError("maximum recursion depth exceeded")
    with monkeypatch.context() as there:
        there.setattr("twilio_fp.codec.response.parse_json", planted(error, "json"))
        assert decode(FETCH, answer({"sid": "SM1"})) == Message(sid="SM1")
        assert decode_error(answer({"message": "no"}, 404)).status == 404
    monkeypatch.setattr("twilio_fp.codec.response.parse_json", planted(error, "json"))
    monkeypatch.setattr("twilio_fp.codec.response.parse_odd_json", planted(error, "json"))
    with pytest.raises(DecodeError, match=r"^\$: expected JSON that is nested less deeply$"):
        decode(FETCH, answer({"sid": "SM1"}))


@pytest.mark.parametrize("error", [RecursionError("of the caller's own"), KeyError("of the caller's own")])
def test_a_foreign_error_raised_while_json_is_read_passes(error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("twilio_fp.codec.response.parse_json", planted(error))
    raw = RawOperation("POST", "api.twilio.com", "/x")
    for operation, status in ((FETCH, 200), (raw, 200), (FETCH, 400)):
        with pytest.raises(type(error)) as caught:
            decode(operation, answer({}, status))
        assert caught.value is error


def test_a_foreign_error_raised_while_an_address_is_read_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("urllib.parse.urlsplit", planted(ValueError("of the caller's own")))
    with pytest.raises(ValueError, match="of the caller's own"):
        decode(LIST, answer({"messages": [], "next_page_uri": "/x?Page=1"}))


def test_an_error_keeps_the_body_up_to_a_limit() -> None:
    body = b"<html>" + b"x" * (BODY_KEPT * 2)
    with pytest.raises(DecodeError) as undecodable:
        decode(FETCH, HttpResponse(200, (), body))
    with pytest.raises(ApiError) as refused:
        decode(FETCH, HttpResponse(500, (), body))
    assert undecodable.value.body == refused.value.body == body[:BODY_KEPT]
    assert len(str(undecodable.value)) < 300


HOSTILE = [
    b'{"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    b'{"x":' + b"[" * 900 + b"]" * 900 + b"}",
    b'{"a":' * 900 + b"1" + b"}" * 900,
    b'{"x":1e999999999}',
    b'{"x":1e-999999999}',
    b'{"x":1e99999999999999999999}',
    b'{"code":1e999999999,"status":1e999999999}',
    b'{"price":1e999999999,"error_code":1e999999999}',
    b'{"error_code":' + b"1" * 5000 + b"}",
    b'{"error_code":"' + b"1" * 5000 + b'"}',
    b'{"x":NaN}',
    b'{"x":Infinity,"y":-Infinity}',
    b'{"sid":"a","sid":{},"sid":"b"}',
    b'{"sid":"\\ud800"}',
    b'{"sid":"\xff"}',
    '{"sid":"ä"}'.encode("utf-16"),
    b'\xef\xbb\xbf{"sid":"a"}',
    b'{"messages":1e999999999}',
    b'{"":null,"\\u0000":0}',
    b"\x00" * 100,
    b"-",
]


@pytest.mark.parametrize("status", [200, 400, 404, 500])
@pytest.mark.parametrize("body", HOSTILE, ids=lambda body: repr(body[:20]))
def test_hostile_json_raises_only_our_errors(body: bytes, status: int) -> None:
    for operation in (FETCH, LIST, RawOperation("GET", "api.twilio.com", "/x"), a_list("number"), a_list("token")):
        error = failure(operation, HttpResponse(status, (), body))
        assert isinstance(error, ApiError if status != 200 else (DecodeError, type(None)))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.sampled_from(sorted(Message().__getstate__())) | st.text(), inner)
    ),
    max_leaves=8,
)


@given(JSON | st.dictionaries(st.sampled_from(["messages", "next_page_uri", "code", "message", "detail"]), JSON))
def test_any_json_is_a_result_or_one_of_our_errors(value: Any) -> None:
    body = json.dumps(value).encode()
    for operation in (FETCH, LIST):
        for status in (200, 400):
            error = failure(operation, HttpResponse(status, (), body))
            assert isinstance(error, ApiError if status == 400 else (DecodeError, type(None)))


@given(st.binary(), st.integers(100, 599))
def test_any_bytes_are_a_result_or_one_of_our_errors(body: bytes, status: int) -> None:
    error = failure(FETCH, HttpResponse(status, (), body))
    assert isinstance(error, (DecodeError, type(None)) if 200 <= status < 300 else ApiError)


# --- errors in every form


def test_errors_in_twilios_own_format_are_read() -> None:
    members = {
        "code": 21211,
        "message": "Invalid 'To' Phone Number: 555",
        "more_info": "https://www.twilio.com/docs/errors/21211",
        "status": 400,
        "details": {"to": ["555"]},
    }
    headers = {"Twilio-Request-Id": "RQ1", "X-Other": "kept"}
    with pytest.raises(ApiError) as caught:
        decode(CreateMessage(to="5", from_="6", body="x"), HttpResponse(400, headers, json.dumps(members).encode()))
    error = caught.value
    assert (error.status, error.code, error.message) == (400, 21211, members["message"])
    assert error.more_info == members["more_info"]
    assert error.details == {"details": {"to": ("555",)}}
    assert error.request_id == "RQ1"
    assert error.header("x-other") == "kept"
    assert not error.may_have_executed


@pytest.mark.parametrize(
    ("members", "code", "message", "more_info"),
    [
        (  # RFC 9457
            {"type": "about:blank", "title": "Bad", "detail": "The page is odd", "status": 400, "code": 70002},
            70002,
            "The page is odd",
            None,
        ),
        ({"title": "Bad", "status": 400}, None, "Bad", None),
        (  # SCIM
            {"schemas": ["urn:…:Error"], "detail": "No such user", "scimType": "noTarget", "status": "400"},
            None,
            "No such user",
            None,
        ),
        ({"error": "invalid_client", "error_description": "No such client"}, None, "No such client", None),  # OAuth
        ({"error": "invalid_client"}, None, "invalid_client", None),
        ({"code": "20404", "message": "Gone", "moreInfo": "https://x"}, 20404, "Gone", "https://x"),
        ({"code": 1, "more_info": "https://x", "moreInfo": "https://y"}, 1, "", "https://x"),
        ({"message": "a\n\x1b[2J", "detail": "b"}, None, r"a\n\x1b[2J", None),
        ({"code": "E-1", "message": ["odd"], "more_info": 5}, None, "", None),
        ({"message": "", "detail": "said here"}, None, "said here", None),
        ({}, None, "", None),
    ],
)
def test_other_error_formats_are_read(
    members: dict[str, Any], code: int | None, message: str, more_info: str | None
) -> None:
    error = decode_error(answer(members, 400))
    assert (error.code, error.message, error.more_info) == (code, message, more_info)
    assert error.details.keys() == members.keys() - {"status", "code", "message", "more_info", "moreInfo"}
    assert type(error.details) is FrozenMap


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (20404, 20404),
        ("20404", 20404),
        ("7", 7),
        ("00000000007", None),
        (10**10 - 1, 10**10 - 1),
        ("9999999999", 10**10 - 1),
        (10**10, None),
        ("10000000000", None),
        (-(10**10), None),
        ("-1", None),
        ("", None),
        ("1 ", None),
        ("٣", None),
        ("²", None),
        (True, None),
        (1.5, None),
        (None, None),
    ],
)
def test_a_code_has_at_most_ten_digits(number: object, code: int | None) -> None:
    assert decode_error(answer({"code": number}, 400)).code == code


@pytest.mark.parametrize(
    "body", [b"", b"<html><h1>502</h1></html>", b"upstream connect error", b"[1]", b'"no"', b"\xff"]
)
def test_an_error_body_that_is_not_a_json_object_leaves_only_the_status(body: bytes) -> None:
    error = decode_error(HttpResponse(502, {"Content-Type": "text/html"}, body))
    assert (str(error), error.code, error.body, error.details) == ("HTTP 502", None, body, {})
    assert error.may_have_executed


@pytest.mark.parametrize(
    ("status", "kind", "may_have_executed"),
    [
        (400, ApiError, False),
        (401, AuthenticationError, False),
        (403, AuthenticationError, False),
        (404, NotFoundError, False),
        (408, ApiError, True),
        (409, ApiError, False),
        (410, NotFoundError, False),
        (429, RateLimitError, False),
        (500, ApiError, True),
        (501, ApiError, True),
        (503, ApiError, True),
    ],
)
def test_the_status_determines_the_error_class(status: int, kind: type[ApiError], may_have_executed: bool) -> None:
    error = decode_error(answer({"message": "no"}, status))
    assert type(error) is kind
    assert error.may_have_executed == may_have_executed


@pytest.mark.parametrize(
    ("value", "seconds"), [("30", 30), ("0", 0), ("Wed, 21 Oct 2026 07:28:00 GMT", None), ("-1", None), ("٣", None)]
)
def test_a_rate_limit_says_how_long_to_wait(value: str, seconds: int | None) -> None:
    error = decode_error(HttpResponse(429, {"Retry-After": value}))
    assert isinstance(error, RateLimitError)
    assert error.retry_after_seconds == seconds


@pytest.mark.parametrize("name", ["Twilio-Request-Id", "t-request-id", "X-REQUEST-ID"])
def test_the_request_id_is_found_under_each_of_its_names(name: str) -> None:
    assert decode_error(HttpResponse(500, {name: "RQ1"})).request_id == "RQ1"


def test_a_next_page_contains_its_own_position() -> None:
    operation = ListMessage(to="+1", page=3, page_token="OLD", page_size=5)
    body = b'{"messages": [], "next_page_uri": "/2010-04-01/Accounts/AC1/Messages.json?PageToken=NEW"}'
    assert decode(operation, HttpResponse(200, (), body)).next == ListMessage(to="+1", page_token="NEW", page_size=5)


def test_a_next_page_address_may_have_no_query() -> None:
    body = b'{"messages": [], "next_page_uri": "/2010-04-01/Accounts/AC1/Messages.json"}'
    assert decode(ListMessage(page=3), HttpResponse(200, (), body)).next == ListMessage()


@pytest.mark.parametrize("text", ["5e-324", "2.2250738585072014e-308", "1.7976931348623157e308", "0.1", "-0.0"])
def test_every_unknown_float_is_kept(text: str) -> None:
    answered = decode(FETCH, HttpResponse(200, (), f'{{"new": {text}}}'.encode()))
    assert answered.extra["new"] == float(text)


@pytest.mark.parametrize("text", ["1e309", "1.8e308", "1e999999999", "-1e-999999999", "0e-999999999"])
def test_a_number_too_large_for_a_float_is_refused_or_kept_as_text(text: str) -> None:
    body = f'{{"new": {text}}}'.encode()
    with pytest.raises(DecodeError, match="expected JSON"):
        parse_json(body)
    assert decode(FETCH, HttpResponse(200, (), body)).extra == {"new": text}


def test_an_xml_error_has_code_message_and_more_info() -> None:
    xml = (
        "<?xml version='1.0' encoding='UTF-8'?>\n<TwilioResponse><RestException><Code>20404</Code><Message>Recording "
        "&apos;RE1&apos; &amp; more é</Message><MoreInfo>https://www.twilio.com/docs/errors/20404</MoreInfo>"
        "<Status>404</Status></RestException></TwilioResponse>"
    )
    error = decode_error(HttpResponse(404, {"Content-Type": "application/xml"}, xml.encode()))
    assert isinstance(error, NotFoundError)
    assert (error.code, error.message) == (20404, "Recording 'RE1' & more é")
    assert error.more_info == "https://www.twilio.com/docs/errors/20404"


@pytest.mark.parametrize(
    "body",
    [
        b" " * BODY_KEPT + b"<RestException><Code>20404</Code></RestException>",
        b"<RestExceptions><Code>20404</Code></RestExceptions>",
        b"<Code>20404</Code>",
        b"<RestException><Code>20404</Message></RestException>",
    ],
)
def test_xml_that_is_not_an_error_has_no_code(body: bytes) -> None:
    assert decode_error(HttpResponse(404, (), body)).code is None


@given(st.binary(max_size=200))
def test_any_bytes_in_an_xml_error_keep_it_an_api_error(inside: bytes) -> None:
    error = decode_error(HttpResponse(404, (), b"<RestException><Code>20404</Code>" + inside))
    assert isinstance(error, NotFoundError)
    assert error.status == 404


@pytest.mark.parametrize("size", [1, 50, 1000, 0, 1001, 99999])
def test_a_next_page_keeps_twilios_page_size_beyond_the_maximum(size: int) -> None:
    url = f"/2010-04-01/Accounts/AC1/Messages.json?PageSize={size}&Page=1"
    following = decode(LIST, answer({"messages": [], "next_page_uri": url})).next
    assert isinstance(following, ListMessage)
    assert following.page_size == (size if 1 <= size <= 1000 else None)
    assert f"PageSize={size}" in encode(following, account_sid="AC1").url.partition("?")[2].split("&")

"""Every operation in the fake: an invalid value is refused and named, and changes nothing."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode

from hypothesis import strategies as st

from tests.testing.fake.asking import route_and_place, send, state_for
from tests.testing.fake.every import as_json, each_package, for_each
from twilio_fp.auth import AuthToken
from twilio_fp.codec import encode
from twilio_fp.http import HttpRequest
from twilio_fp.schema import enumeration
from twilio_fp.testing.fake.reading import FORM, in_path
from twilio_fp.testing.fake.start import ACCOUNT, TOKEN, started

if TYPE_CHECKING:
    from twilio_fp.rest.catalogue import OperationEntry
    from twilio_fp.testing.fake.state import State


@each_package
def test_an_invalid_value_is_refused_and_named(package: str) -> None:
    for_each(package, check_refusal)


def check_refusal(entry: OperationEntry, operation: Any, data: st.DataObject) -> None:
    state = state_for(entry, operation)
    request = encode(operation, account_sid=ACCOUNT)
    for mistake in (
        unknown_parameter,
        wrong_type,
        missing_parameter,
        sid_of_another_kind,
        unknown_path,
        wrong_method,
        another_account,
    ):
        planted = mistake(entry, request, data)
        if planted is not None:
            made, statuses, words = planted
            after, response = send(state, made)
            assert response.status in statuses, (mistake.__name__, words, response.status, response.body)
            error = json.loads(response.body)
            assert words in error["message"], (mistake.__name__, words, error)
            assert error["code"]
            assert after.collections == state.collections, mistake.__name__
    has_its_own = any(param.fact.wire == "Authorization" for param in entry.params)  # Flex Insights: another product's
    if entry.spec.auth != "none" and not has_its_own:
        wrong_credentials(state, request)


Planted = tuple[HttpRequest, tuple[int, ...], str]
"""A request with a mistake, the statuses by which it may be refused, and what the message must name."""


def takes_json(entry: OperationEntry) -> bool:
    return any(param.location == "json" for param in entry.params)


def replaced(request: HttpRequest, entry: OperationEntry, name: str, value: Any, *, place: str) -> HttpRequest:
    """Return a request in which a parameter has another value, or is absent where that is None."""
    if place == "json":
        body = json.loads(request.body)
        body.pop(name, None)
        return with_body(request, json.dumps(body if value is None else {**body, name: value}).encode())
    address, _, query = request.url.partition("?")
    pairs = parse_qsl(query if place == "query" else request.body.decode(), keep_blank_values=True)
    kept = [pair for pair in pairs if pair[0] != name]
    text = urlencode([*kept, (name, value)] if value is not None else kept)
    if place == "query":
        return HttpRequest(request.method, f"{address}?{text}", request.headers, request.body)
    return with_body(request, text.encode())


def with_body(request: HttpRequest, body: bytes) -> HttpRequest:
    kind = () if request.headers.get("Content-Type") else (("Content-Type", FORM),)
    return HttpRequest(request.method, request.url, (*request.headers.fields, *kind), body)


def place_for(entry: OperationEntry) -> str:
    return "json" if takes_json(entry) else "form" if entry.method in ("POST", "PUT", "PATCH") else "query"


def takes_any_json(entry: OperationEntry) -> bool:
    return any(param.fact.wire == "*" for param in entry.params)


def unknown_parameter(entry: OperationEntry, request: HttpRequest, data: st.DataObject) -> Planted | None:
    place = place_for(entry)
    if takes_any_json(entry) or (place == "json" and not isinstance(as_json(request.body.decode()), dict)):
        return None
    return replaced(request, entry, "Colour", "red", place=place), (400,), "Colour"


WRONG = {
    "integer": "many",
    "milliseconds": "many",
    "minutes": "many",
    "seconds": "many",
    "number": "many",
    "boolean": "perhaps",
    "date": "someday",
    "date-time": "someday",
    "rfc2822": "someday",
    "json": "{",
    "json-text": "{",
}
"""What is no value of a kind in a form or a query."""


def wrong_type(entry: OperationEntry, request: HttpRequest, data: st.DataObject) -> Planted | None:
    wrong: list[tuple[str, Any, str]] = []
    for param in entry.params:
        kind = param.fact.kind
        if param.location in ("form", "query"):
            item = kind.item if kind.is_list else kind
            if item.name in WRONG and not item.container:
                wrong.append((param.fact.wire, WRONG[item.name], param.location))
            elif enumeration(kind, entry.load()):
                wrong.append((param.fact.wire, "no-such-value", param.location))
        elif param.location == "json" and not takes_any_json(entry):
            if kind.container:
                wrong.append((param.fact.wire, "text", param.location))
            elif kind.name in ("string", "integer", "boolean", "number"):
                wrong.append((param.fact.wire, [["x"]], param.location))
    if not wrong or (takes_json(entry) and not request.body):
        return None
    name, value, place = data.draw(st.sampled_from(wrong))
    return replaced(request, entry, name, value, place=place), (400,), str(name)


def missing_parameter(entry: OperationEntry, request: HttpRequest, data: st.DataObject) -> Planted | None:
    needed = [param for param in entry.params if param.fact.required and param.location in ("form", "query", "json")]
    needed = [param for param in needed if param.fact.wire != "*"]
    if not needed:
        return None
    param = data.draw(st.sampled_from(needed))
    return replaced(request, entry, param.fact.wire, None, place=param.location), (400,), param.fact.wire


def sid_of_another_kind(entry: OperationEntry, request: HttpRequest, data: st.DataObject) -> Planted | None:
    sids = sorted(set(re.findall(r"(?<=/)(?!AC)[A-Z]{2}[0-9a-f]{32}(?=[/.?]|$)", request.url)))
    it, _ = route_and_place(started(), request)
    prefixed = [sid for sid in sids if any(sid == value and letters for _, value, letters in in_path(it))]
    if not prefixed:
        return None
    sid = data.draw(st.sampled_from(prefixed))
    url = request.url.replace(sid, f"ZZ{sid[2:]}")
    is_key = entry.package == "api.v2010" and ("/Keys/" in url or "/SigningKeys/" in url)
    statuses = (400,) if is_key else (404,)
    return HttpRequest(request.method, url, request.headers, request.body), statuses, f"ZZ{sid[2:]}"


def unknown_path(entry: OperationEntry, request: HttpRequest, data: st.DataObject) -> Planted:
    address, _, query = request.url.partition("?")
    suffix = ".json" if address.endswith(".json") else ""
    url = f"{address.removesuffix('.json')}/Nowhere/at/all{suffix}{'?' if query else ''}{query}"
    return HttpRequest(request.method, url, request.headers, request.body), (404,), "/Nowhere/at/all"


def wrong_method(entry: OperationEntry, request: HttpRequest, data: st.DataObject) -> Planted:
    return HttpRequest("TRACE", request.url, request.headers, request.body), (405,), "TRACE"


def another_account(entry: OperationEntry, request: HttpRequest, data: st.DataObject) -> Planted | None:
    if f"/Accounts/{ACCOUNT}" not in request.url:
        return None
    other = "AC" + "9" * 32
    url = request.url.replace(ACCOUNT, other, 1)
    return HttpRequest(request.method, url, request.headers, request.body), (404,), other


def wrong_credentials(state: State, request: HttpRequest) -> None:
    for credentials in (
        None,
        AuthToken(account_sid=ACCOUNT, token=TOKEN[:-1]),
        AuthToken(account_sid="AC" + "9" * 32, token=TOKEN),
    ):
        after, response = send(state, request, credentials)
        assert response.status == 401
        assert json.loads(response.body)["code"] == 20003
        assert "WWW-Authenticate" in response.headers
        assert after.collections == state.collections

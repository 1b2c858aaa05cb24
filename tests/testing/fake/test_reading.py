"""What a client writes is read as it was meant; what Twilio would refuse is refused, and the parameter is named."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.http import HttpRequest
from twilio_fp.testing.fake.reading import FORM, in_path, paging_names, read_params, why_body_ignored
from twilio_fp.testing.fake.refusals import RefusedError
from twilio_fp.testing.fake.routes import Route, route

if TYPE_CHECKING:
    from collections.abc import Mapping

V2010 = "/2010-04-01/Accounts/AC1"


def route_and_request(
    product: str, method: str, path: str, pairs: Any = (), *, query: Any = (), body: Any = None, **headers: str
) -> tuple[Route, HttpRequest]:
    kind = {"Content-Type": FORM} if body is None else {"Content-Type": "application/json"}
    content = (
        urlencode(pairs).encode() if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
    )
    tail = f"?{urlencode(query)}" if query else ""
    fields = {**kind, **{name.replace("_", "-"): text for name, text in headers.items()}}
    return route(product, method, path), HttpRequest(
        method, f"https://{product}.twilio.com{path}{tail}", fields, content
    )


def values(*args: Any, codes: Mapping[str, int] = {}, strict: bool = True, **more: Any) -> dict[str, Any]:
    found, unknown = read_params(*route_and_request(*args, **more), codes, strict=strict)
    assert strict is False or unknown == ()
    return found


def refusal(*args: Any, codes: Mapping[str, int] = {}, **more: Any) -> RefusedError:
    with pytest.raises(RefusedError) as caught:
        read_params(*route_and_request(*args, **more), codes)
    return caught.value


MESSAGES = ("api", "POST", f"{V2010}/Messages.json")
CALLS = ("api", "POST", f"{V2010}/Calls.json")


URLS = st.text().map(lambda text: f"https://example.com/{quote(text)}?a=b&c")


@given(st.text(), st.booleans(), st.lists(URLS, min_size=1, max_size=3), st.integers(1, 14400))
def test_form_values_are_read_by_kind(body: str, wants: bool, media: list[str], period: int) -> None:
    form = [("To", "+1"), ("From", "+2"), ("Body", body), ("ProvideFeedback", str(wants)), ("ValidityPeriod", period)]
    found = values(*MESSAGES, [*form, *(("MediaUrl", url) for url in media)])
    assert found == {
        "To": "+1",
        "From": "+2",
        "Body": body,
        "ProvideFeedback": wants,
        "MediaUrl": media,
        "ValidityPeriod": period,
    }


def test_the_last_of_a_repeated_parameter_counts() -> None:
    assert values(*MESSAGES, [("To", "+1"), ("From", "+1"), ("Body", "a"), ("Body", "b")])["Body"] == "b"


@pytest.mark.parametrize(
    ("pair", "code", "words"),
    [
        (("ValidityPeriod", "soon"), 20001, "Invalid parameter ValidityPeriod: 'soon' is not an integer"),
        (("ProvideFeedback", "maybe"), 20001, "Invalid parameter ProvideFeedback: 'maybe' is not true or false"),
        (("SendAt", "tomorrow"), 20001, "Invalid parameter SendAt: 'tomorrow' is not a date and time"),
        (("ScheduleType", "later"), 20001, "Invalid parameter ScheduleType: 'later' is not one of fixed"),
        (("Boddy", "x"), 20001, "Unknown parameter Boddy; CreateMessage has "),
        (("MessagingServiceSid", "SM" + "0" * 32), 20001, "Invalid parameter MessagingServiceSid"),
        (("MaxPrice", "sNaN"), 20001, "Invalid parameter MaxPrice: 'sNaN' is not a number"),
        (("MaxPrice", "1_0"), 20001, "Invalid parameter MaxPrice: '1_0' is not a number"),
    ],
)
def test_an_invalid_form_value_is_named(pair: tuple[str, str], code: int, words: str) -> None:
    error = refusal(*MESSAGES, [("To", "+1"), ("From", "+2"), ("Body", "x"), pair])
    assert (error.status, error.code) == (400, code)
    assert words in error.message


def test_a_missing_parameter_has_the_code_for_it() -> None:
    assert refusal(*MESSAGES, [("From", "+1"), ("Body", "x")], codes={"To": 21604}).code == 21604
    error = refusal(*MESSAGES, [("From", "+1"), ("Body", "x")], codes={"": 60200})
    assert (error.code, error.message) == (60200, "Missing required parameter To in the post body")


def test_one_of_a_group_must_be_given() -> None:
    error = refusal(*MESSAGES, [("To", "+1"), ("From", "+1")])
    assert "At least one of" in error.message
    assert "Body" in error.message


def test_an_unknown_parameter_is_reported_if_not_strict() -> None:
    found, unknown = read_params(
        *route_and_request(*MESSAGES, [("To", "+1"), ("From", "+1"), ("Body", "x"), ("A", 1), ("B", 2)]),
        {},
        strict=False,
    )
    assert unknown == ("A", "B")
    assert found == {"To": "+1", "From": "+1", "Body": "x"}


def test_dates_and_numbers_of_a_query_are_read() -> None:
    path = f"{V2010}/Messages.json"
    found = values("api", "GET", path, query=[("DateSent>", "2024-01-31"), ("PageSize", "20"), ("To", "+1")])
    assert found == {"DateSent>": "2024-01-31", "PageSize": 20, "To": "+1"}
    assert "PageSize" in paging_names()
    instant = values("api", "GET", path, query=[("DateSent", "2024-01-31T10:00:00+02:00")])
    assert instant == {"DateSent": "2024-01-31T08:00:00Z"}


def test_parts_of_a_mapping_are_folded_together() -> None:
    path = f"{V2010}/Calls/CA1/Siprec.json"
    pairs = [("Parameter1.Name", "a"), ("Parameter1.Value", "x"), ("Parameter2.Name", "b"), ("Parameter2.Value", "")]
    found = values("api", "POST", path, pairs)
    assert len(found) == 1
    assert next(iter(found.values())) == {"a": "x", "b": ""}
    lookup = values("lookups", "GET", "/v1/PhoneNumbers/+1", query=[("AddOns.whitepages.a", "1")])
    assert lookup == {"AddOnsData": {"whitepages.a": "1"}} or {"whitepages.a": "1"} in lookup.values()


JSON = ("content", "POST", "/v1/Content")
CONTENT = {"language": "en", "types": {"twilio/text": {"body": "Hi"}}}


def test_a_json_body_is_read_unchanged() -> None:
    assert values(*JSON, body=CONTENT) == CONTENT
    assert values(*JSON, body={**CONTENT, "variables": {"1": "x"}})["variables"] == {"1": "x"}


@pytest.mark.parametrize(
    ("body", "status", "words"),
    [
        (b"{", 400, "is not valid JSON"),
        (b"[" * 5000, 400, "is not valid JSON"),
        ([], 400, "must be a JSON object"),
        ({"language": "en"}, 400, "types"),
        ({**CONTENT, "language": 3}, 400, "Invalid parameter language: '3' is not of type string"),
        ({**CONTENT, "language": True}, 400, "Invalid parameter language"),
        ({**CONTENT, "types": []}, 400, "Invalid parameter types: '[]' is not an object"),
        ({**CONTENT, "variables": []}, 400, "Invalid parameter variables: '[]' is not an object"),
        ({**CONTENT, "colour": "red"}, 400, "Unknown parameter colour"),
    ],
)
def test_an_invalid_json_value_is_named(body: Any, status: int, words: str) -> None:
    error = refusal(*JSON, body=body)
    assert error.status == status
    assert words in error.message


def test_a_form_instead_of_json_is_another_error() -> None:
    error = refusal(*JSON, [("language", "en")])
    assert (error.status, error.code) == (415, 20422)


@pytest.mark.parametrize("kind", ["application/json", "application/json; charset=utf-8", FORM, ""])
def test_json_instead_of_a_form_is_not_read(kind: str) -> None:
    found, request = route_and_request(
        *MESSAGES, body={"To": "+15558675310", "From": "+15017122661", "Body": "Hi"}, Content_Type=kind
    )
    assert "the request body is JSON, which CreateMessage ignores: send a form" in why_body_ignored(found, request)
    with pytest.raises(RefusedError, match="Missing required parameter To"):
        read_params(found, request, {}, strict=False)
    found, request = route_and_request(
        "api", "POST", f"{V2010}/Calls/CA1.json", body={"Status": "completed"}, Content_Type=kind
    )
    assert read_params(found, request, {}, strict=False) == ({}, ())
    with pytest.raises(
        RefusedError, match="No parameters were received: the request body is JSON, which UpdateCall ignores"
    ):
        read_params(found, request, {})


@pytest.mark.parametrize("body", [b"", b"To=%2B15558675310", b"{", b"{To=1", b"7"])
def test_a_body_that_is_not_json_is_read_as_a_form(body: bytes) -> None:
    assert why_body_ignored(*route_and_request(*MESSAGES, body=body, Content_Type=FORM)) == ""
    assert why_body_ignored(*route_and_request(*JSON, body=body)) == ""


def test_a_header_is_a_parameter_too() -> None:
    path = "/v1/Services/IS1/Documents/ET1"
    assert values("sync", "POST", path, [("Data", '{"a": 1}')], If_Match="3") == {"If-Match": "3", "Data": {"a": 1}}
    error = refusal("sync", "POST", path, [("Data", "{")])
    assert "Invalid parameter Data: '{' is not valid JSON" in error.message


def test_a_path_parameter_has_its_sid_prefix() -> None:
    found = {
        name: (value, prefixes)
        for name, value, prefixes in in_path(route_and_request("api", "GET", f"{V2010}/Calls/CA1.json")[0])
    }
    assert found["Sid"] == ("CA1", ("CA",))
    assert found["AccountSid"][0] == "AC1"


@given(st.binary(max_size=60), st.sampled_from((FORM, "application/json", "text/plain", "")))
def test_any_bytes_are_read_or_refused(content: bytes, kind: str) -> None:
    for product, method, path in (MESSAGES, JSON):
        found = route(product, method, path)
        request = HttpRequest(method, f"https://{product}.twilio.com{path}", {"Content-Type": kind}, content)
        with suppress(RefusedError):
            read_params(found, request, {})

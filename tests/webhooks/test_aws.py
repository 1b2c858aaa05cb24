"""The request behind a Lambda event: method, URLs, headers and body."""

from __future__ import annotations

from typing import Any

import pytest

from twilio_fp.errors import UsageError
from twilio_fp.webhooks.aws import read_event


def urls(event: Any) -> tuple[str, ...]:
    return read_event(event)[1]


V2: dict[str, Any] = {
    "requestContext": {"http": {"method": "POST"}, "domainName": "a.example"},
    "rawPath": "/sms",
    "rawQueryString": "b=1",
    "headers": {"Host": "inner.example"},
    "body": "Body=Hi",
}
ELB: dict[str, Any] = {
    "requestContext": {"elb": {}},
    "httpMethod": "GET",
    "path": "/sms",
    "headers": {"Host": "lb.example", "X-Forwarded-Proto": "http"},
    "queryStringParameters": {"b": "%20", "c": "2"},
}


def test_an_event_in_format_2_0() -> None:
    method, found, headers, body = read_event(V2)
    assert (method, found[0], headers, body) == (
        *("POST", "https://a.example/sms?b=1", [("Host", "inner.example")], b"Body=Hi"),
    )
    assert urls(V2 | {"rawQueryString": ""})[:2] == ("https://a.example/sms", "https://a.example/sms?")
    assert urls(V2 | {"requestContext": {"http": {}}})[0] == "https://inner.example/sms?b=1"
    assert read_event(V2 | {"requestContext": {"http": {}}})[0] == "GET"


def test_an_event_of_a_load_balancer_has_path_and_query_as_received() -> None:
    assert read_event(ELB)[0] == "GET"
    assert urls(ELB)[0] == "http://lb.example/sms?b=%20&c=2"
    assert urls(ELB | {"headers": {"host": "lb.example"}})[0] == "https://lb.example/sms?b=%20&c=2"


def test_an_event_in_format_1_0_states_its_whole_path() -> None:
    event = {
        "httpMethod": "POST",
        "path": "/sms",
        "requestContext": {"path": "/prod/sms", "stage": "prod", "domainName": "a.example"},
        "multiValueQueryStringParameters": {"b": ["1", "x y"], "c": None},
    }
    assert "https://a.example/prod/sms?b=1&b=x%20y" in urls(event)
    assert "https://a.example/sms?b=1&b=x+y" in urls(event)


GATEWAY: dict[str, Any] = {"httpMethod": "PUT", "path": "/a", "headers": {"host": "h"}}
STAGED: dict[str, Any] = {"requestContext": {"path": "/prod/a", "stage": "prod", "domainName": "d"}}


@pytest.mark.parametrize(
    ("event", "method", "tried"),
    [
        (V2, "POST", ["https://a.example/sms?b=1"]),
        (V2 | {"rawPath": "/a b"}, "POST", ["https://a.example/a b?b=1", "https://a.example/a%20b?b=1"]),
        (
            V2 | {"requestContext": {"http": {}, "stage": "prod"}},
            "GET",
            ["https://inner.example/sms?b=1", "https://inner.example/prod/sms?b=1"],
        ),
        (
            V2 | {"rawPath": "/prod/sms", "requestContext": {"http": {}, "stage": "prod"}},
            "GET",
            ["https://inner.example/prod/sms?b=1", "https://inner.example/sms?b=1"],
        ),
        (V2 | {"requestContext": {"http": {}, "stage": "$default"}}, "GET", ["https://inner.example/sms?b=1"]),
        (V2 | {"rawPath": "/\udcff"}, "POST", ["https://a.example/\udcff?b=1", "https://a.example/%FF?b=1"]),
        *[
            (V2 | {"requestContext": {"http": {}, "domainName": name}}, "GET", ["https://inner.example/sms?b=1"])
            for name in ("", None)
        ],
        (V2 | {"requestContext": {"http": 5}}, "GET", ["https://inner.example/sms?b=1"]),
        ({"requestContext": {"http": {}}}, "GET", [""]),
        (GATEWAY, "PUT", ["https://h/a", "https://h/a?"]),
        ({"httpMethod": "PUT", "headers": {"host": "h"}}, "PUT", [""]),
        (GATEWAY | {"queryStringParameters": {"q": "it's"}}, "PUT", ["https://h/a?q=it%27s", "https://h/a?q=it's"]),
        (GATEWAY | STAGED, "PUT", ["https://d/prod/a", "https://d/a", "https://d/prod/a?", "https://d/a?"]),
        (GATEWAY | {"headers": {"x-forwarded-proto": "http", "HOST": "h"}}, "PUT", ["https://h/a", "https://h/a?"]),
        (ELB, "GET", ["http://lb.example/sms?b=%20&c=2"]),
        (
            ELB | {"multiValueQueryStringParameters": {"a": ["%20", "1"]}},
            "GET",
            ["http://lb.example/sms?a=%20&a=1"],
        ),
        (
            ELB | {"requestContext": {"elb": {}, "domainName": "d"}, "queryStringParameters": None},
            "GET",
            ["http://lb.example/sms", "http://lb.example/sms?"],
        ),
    ],
)
def test_every_possible_url_of_an_event_is_tried_once(event: Any, method: str, tried: list[str]) -> None:
    assert read_event(event)[:2] == (method, tuple(tried))


def test_repeated_headers_are_all_kept() -> None:
    assert read_event(GATEWAY | {"headers": {"a": "1", 5: 6}})[2] == [("a", "1"), ("5", "6")]
    assert read_event(GATEWAY | {"multiValueHeaders": {"x": ["1", "2"], "y": None, "z": ("3",)}})[2] == [
        *(("x", "1"), ("x", "2"), ("z", "3")),
    ]
    assert read_event(GATEWAY | {"multiValueHeaders": {}})[2] == [("host", "h")]


@pytest.mark.parametrize("event", [{}, {"requestContext": {}}, {"requestContext": None}])
def test_an_event_that_is_not_a_request_is_refused(event: Any) -> None:
    with pytest.raises(UsageError, match=r"^event must be a Lambda event for an HTTP request, got one with neither"):
        read_event(event)
    odd: Any = "event"
    with pytest.raises(UsageError, match=r"must be a mapping, got a value of type str$"):
        read_event(odd)
    with pytest.raises(
        UsageError, match=r"^the values in multiValueHeaders of a Lambda event must be lists of text, got"
    ):
        read_event({"httpMethod": "GET", "multiValueHeaders": {"a": "b"}})


def test_a_body_must_be_text_or_base64() -> None:
    assert read_event(V2 | {"body": None})[3] == b""
    assert read_event(V2 | {"body": "/w==", "isBase64Encoded": True})[3] == b"\xff"
    assert read_event(V2 | {"body": "/w==", "isBase64Encoded": False})[3] == b"/w=="
    assert read_event(V2 | {"body": "\udcff\u00e9"})[3] == b"\xff\xc3\xa9"
    with pytest.raises(UsageError, match=r"^the event's body is not valid Base64, although isBase64Encoded is true: "):
        read_event(V2 | {"body": "\u00e9", "isBase64Encoded": True})
    with pytest.raises(UsageError, match=r"^the event's body is not valid Base64, although isBase64Encoded"):
        read_event(V2 | {"body": "a", "isBase64Encoded": True})
    with pytest.raises(UsageError, match=r"^a Lambda event's body must be text"):
        read_event(V2 | {"body": 5})

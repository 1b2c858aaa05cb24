"""The log line of an exchange: what it contains, and what it never contains."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.effect import Exchange
from twilio_fp.errors import AmbiguousError, TransportError
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.log import line, log_exchange
from twilio_fp.operation import RawOperation
from twilio_fp.rest.api.v2010 import CreateMessage, FetchMessage

OK = HttpResponse(200, {"twilio-request-id": "RQ1"})
SID = "0123456789abcdefABCDEF0123456789"


def exchange(url: str, operation: Any = None) -> Exchange:
    request = HttpRequest("POST", url, {"Authorization": "Basic aHVzaA=="}, b"Body=hush")
    return Exchange(request, operation=operation)


@pytest.mark.parametrize(
    ("logged", "answer", "seconds", "expected"),
    [
        (exchange("https://h/x"), OK, 0.0421, "POST https://h/x: 200 in 42 ms, request RQ1"),
        (exchange("https://h/x"), HttpResponse(503), 12, "POST https://h/x: 503 in 12000 ms"),
        (exchange("https://h:8443/x?To=%2B1#y"), HttpResponse(200), 0, "POST https://h/x: 200 in 0 ms"),
        (
            exchange("https://h/x"),
            AmbiguousError("a text that may say anything", may_have_executed=True),
            0.5,
            "POST https://h/x: no response in 500 ms (AmbiguousError)",
        ),
        (
            exchange(f"https://h/Accounts/AC{SID}/Messages/SM{SID}.json"),
            HttpResponse(200),
            0,
            "POST https://h/Accounts/AC…/Messages/SM….json: 200 in 0 ms",
        ),
        (
            exchange(f"https://h/2010-04-01/Accounts/AC{SID}/Messages/x.json", FetchMessage("x")),
            HttpResponse(200),
            0,
            "POST https://h/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json (FetchMessage): 200 in 0 ms",
        ),
        (
            exchange("https://h/x", CreateMessage(to="+1", from_="+2", body="hush")),
            HttpResponse(201),
            0,
            "POST https://h/2010-04-01/Accounts/{AccountSid}/Messages.json (CreateMessage): 201 in 0 ms",
        ),
        (
            exchange(f"https://h/x/KS{SID}", RawOperation("POST", "h", "/x")),
            HttpResponse(200),
            0,
            "POST https://h/x/KS…: 200 in 0 ms",
        ),
    ],
)
def test_a_line_names_the_exchange_and_nothing_of_its_content(
    logged: Exchange, answer: HttpResponse | TransportError, seconds: float, expected: str
) -> None:
    assert line(logged, answer, seconds) == expected


@given(st.from_regex(r"[A-Z]{2}[0-9a-f]{32}", fullmatch=True), st.sampled_from(["/{}", "/{}.json", "/x/{}/y", "/a:{}"]))
def test_no_sid_is_logged_in_full(sid: str, path: str) -> None:
    logged = line(exchange("https://h" + path.format(sid)), OK, 0)
    assert sid not in logged
    assert ("/…" if ":" in path else f"{sid[:2]}…") in logged


@pytest.mark.parametrize("number", ["+15558675310", "%2B15558675310", "15558675310", "a@b.example", "whatsapp:+1555"])
def test_no_path_value_is_logged(number: str) -> None:
    logged = exchange(f"https://h/v2/PhoneNumbers/{number}", RawOperation("GET", "h", "/x"))
    assert line(logged, OK, 0) == "POST https://h/v2/PhoneNumbers/…: 200 in 0 ms, request RQ1"


@given(st.text("abc%&=?#", max_size=20), st.binary(max_size=20))
def test_neither_query_nor_headers_nor_body_are_logged(query: str, body: bytes) -> None:
    request = HttpRequest("GET", f"https://h/x?{query}", {"Authorization": "Bearer hush", "X-Own": "hush"}, body)
    assert line(Exchange(request), OK, 0.001) == "GET https://h/x: 200 in 1 ms, request RQ1"


def test_a_log_line_is_one_line_whatever_the_response_header_contains() -> None:
    logged = line(exchange("https://h/x"), HttpResponse(200, {"Twilio-Request-Id": "RQ1 \x0b\x85 RQ2"}), 0)
    assert logged.isprintable()


def test_exchanges_are_logged_at_debug_only_and_on_one_logger(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "twilio_fp"):
        log_exchange(exchange("https://h/x"), OK, 0)
    assert caplog.records == []
    with caplog.at_level(logging.DEBUG, "twilio_fp"):
        log_exchange(exchange("https://h/x"), OK, 0)
    assert [(record.name, record.levelno, record.getMessage()) for record in caplog.records] == [
        ("twilio_fp", logging.DEBUG, "POST https://h/x: 200 in 0 ms, request RQ1")
    ]


def test_a_percent_sign_in_the_line_is_not_a_format(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "twilio_fp"):
        log_exchange(exchange("https://h/x"), HttpResponse(200, {"Twilio-Request-Id": "RQ%s%d"}), 0)
    assert "request RQ%s%d" in caplog.text

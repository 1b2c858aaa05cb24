"""Requests as Twilio would send them: the exact headers, bodies and URLs."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.tracebacks import SECRET, frame_variables
from twilio_fp.auth import AuthToken
from twilio_fp.errors import UsageError
from twilio_fp.webhooks import (
    CloudEvent,
    CloudEvents,
    IncomingMessage,
    SharedKey,
    parse_event,
    sign_webhook,
    signature,
    verify,
)
from twilio_fp.webhooks.signing import body_hash

URL = "https://example.com/sms"
KEY = "12345"
odd: Any = sign_webhook
"""As callers without types see it."""


def cloud(number: int) -> CloudEvent:
    return CloudEvent(specversion="1.0", id=f"EZ{number}", source="/", type="com.twilio.other")


@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_parameters_become_a_signed_form(method: str) -> None:
    request = sign_webhook({"Body": "Hi & é", "A": ["1", "2"]}, URL, KEY, method=method)
    assert (request.method, request.url) == (method, URL)
    assert request.body == b"Body=Hi+%26+%C3%A9&A=1&A=2"
    assert dict(request.headers.fields) == {
        "User-Agent": "TwilioProxy/1.1",
        "Host": "example.com",
        "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
        "X-Twilio-Signature": signature(KEY, URL, [("Body", "Hi & é"), ("A", "1"), ("A", "2")]),
    }


@pytest.mark.parametrize("method", ["GET", "get"])
@pytest.mark.parametrize(("url", "sent"), [(URL, f"{URL}?A=b+c"), (f"{URL}?c=1", f"{URL}?c=1&A=b+c")])
def test_a_get_has_the_parameters_in_its_url(method: str, url: str, sent: str) -> None:
    request = sign_webhook({"A": "b c"}, url, KEY, method=method)
    assert (request.url, request.body) == (sent, b"")
    assert request.headers["X-Twilio-Signature"] == signature(KEY, sent)
    assert "Content-Type" not in request.headers
    assert sign_webhook({}, url, KEY, method=method).url == url


@pytest.mark.parametrize(("url", "sign"), [(URL, "?"), (f"{URL}?c=1", "&")])
@pytest.mark.parametrize("kind", [bytes, bytearray])
def test_the_hash_of_other_bodies_is_in_the_url(url: str, sign: str, kind: type[bytes]) -> None:
    request = sign_webhook(kind(b"{}"), url, KEY)
    assert request.url == f"{url}{sign}bodySHA256={body_hash(b'{}')}"
    assert (request.body, request.headers["Content-Type"]) == (b"{}", "application/json")
    assert request.headers["X-Twilio-Signature"] == signature(KEY, request.url)
    assert sign_webhook(b"a", url, KEY, content_type="text/plain").headers["Content-Type"] == "text/plain"


def test_text_decoded_from_invalid_utf_8_is_sent_as_the_original_bytes() -> None:
    assert sign_webhook({"\udcfe": "\udcff"}, URL, KEY).body == b"%FE=%FF"


def test_a_fragment_is_neither_signed_nor_sent() -> None:
    assert sign_webhook({}, f"{URL}#part", KEY) == sign_webhook({}, URL, KEY)


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://example.com", "example.com"),
        ("http://user:word@example.com:8080/a@b?c", "example.com:8080"),
        ("wss://example.com?a=b/c@d", "example.com"),
        ("WS://example.com/", "example.com"),
        ("https://example.com/a/user@b", "example.com"),
    ],
)
def test_the_host_is_the_urls(url: str, host: str) -> None:
    assert sign_webhook({}, url, KEY).headers["Host"] == host


@pytest.mark.parametrize("url", ["example.com", "ftp://example.com/", "", "https:/example.com"])
def test_a_url_must_have_a_scheme(url: str) -> None:
    with pytest.raises(UsageError, match=r"^a webhook's URL must start with https:// or http://, got "):
        sign_webhook({}, url, KEY)


@pytest.mark.parametrize("options", [{"url": b"https://a"}, {"method": None}, {"content_type": 5}])
def test_a_value_that_is_not_text_is_refused(options: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match=r"^url, method and content_type must be text$"):
        odd({}, **{"url": URL, "key": KEY, **options})


def test_an_event_is_sent_as_its_parameters() -> None:
    event = IncomingMessage(message_sid="SM1", body="Hi")
    request = sign_webhook(event, URL, KEY)
    assert request.body == b"MessageSid=SM1&Body=Hi"
    assert "I-Twilio-Idempotency-Token" not in request.headers
    assert parse_event(verify(request, keys=KEY), IncomingMessage) == event


@pytest.mark.parametrize("token", ["once", ""])
def test_an_idempotency_token_is_sent_in_a_header(token: str) -> None:
    event = IncomingMessage(message_sid="SM1", idempotency_token=token)
    request = sign_webhook(event, URL, KEY)
    assert request.headers["I-Twilio-Idempotency-Token"] == token
    assert parse_event(verify(request, keys=KEY), IncomingMessage) == event


def test_a_single_cloud_event_is_sent_as_a_list_of_one_with_its_own_content_type() -> None:
    request = sign_webhook(cloud(1), URL, KEY)
    assert [item["id"] for item in json.loads(request.body)] == ["EZ1"]
    assert request.headers["Content-Type"] == "application/cloudevents+json"
    assert request.url == f"{URL}?bodySHA256={body_hash(request.body)}"
    assert parse_event(verify(request, keys=KEY), CloudEvent) == cloud(1)


@pytest.mark.parametrize("count", [1, 2])
def test_several_cloud_events_are_sent_as_a_json_list(count: int) -> None:
    events = CloudEvents(events=tuple(map(cloud, range(count))))
    request = sign_webhook(events, URL, KEY)
    assert [item["id"] for item in json.loads(request.body)] == [f"EZ{number}" for number in range(count)]
    assert request.headers["Content-Type"] == "application/json"
    assert parse_event(verify(request, keys=KEY), CloudEvents) == events


def test_parameters_that_resemble_a_cloud_event_are_still_a_form() -> None:
    assert sign_webhook({"specversion": "1.0"}, URL, KEY).body == b"specversion=1.0"


def test_a_shared_key_is_named_in_a_header() -> None:
    key = SharedKey("SK1", "hush", "HMAC_SHA1")
    request = sign_webhook({}, URL, key)
    assert request.headers["X-Twilio-Signature"] == signature(key, URL, [])
    assert "key=SK1,algorithm=HMAC_SHA1" in [value for _, value in request.headers.fields]
    token = AuthToken(account_sid="AC1", token=KEY)
    assert sign_webhook({}, URL, token) == sign_webhook({}, URL, KEY)


def test_a_traceback_keeps_no_key() -> None:
    odd: Any = 5
    assert SECRET not in frame_variables(lambda: sign_webhook({}, odd, SECRET))

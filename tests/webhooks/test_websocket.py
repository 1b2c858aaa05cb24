from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tracebacks import SECRET, frame_variables
from twilio_fp import AuthToken, SignatureError, webhooks
from twilio_fp.webhooks import (
    Rejected,
    SharedKey,
    TrustedProxy,
    VerifiedWebSocket,
    WebhookRequest,
    check_websocket,
    signature,
    verify_websocket,
)

ACCOUNT = "AC" + "0" * 32
KEY = AuthToken(account_sid=ACCOUNT, token="keep me")


def scope(target: str, signed: str, key: Any = KEY, **more: Any) -> dict[str, Any]:
    path, _, query = target.partition("?")
    headers = [(b"host", b"app.example"), (b"upgrade", b"websocket"), (b"x-twilio-signature", signed.encode())]
    return {
        "type": "websocket",
        "scheme": "wss",
        "raw_path": path.encode(),
        "path": path,
        "query_string": query.encode(),
        "headers": headers,
        **more,
    }


def check_handshake(target: str, url: str, parameters: Any = (), key: Any = KEY, **options: Any) -> Any:
    request = WebhookRequest.from_asgi(scope(target, signature(key, url, parameters)))
    return check_websocket(request, keys=key, **options)


@pytest.mark.parametrize(
    ("target", "url"),
    [
        ("/relay", "wss://app.example/relay"),
        ("/relay", "wss://app.example:443/relay"),
        ("/", "wss://app.example/"),
        ("/", "wss://app.example"),
        ("/", "wss://app.example:443"),
        ("/?a=1", "wss://app.example?a=1"),
        ("/relay?a=1&b=%20", "wss://app.example/relay?a=1&b=%20"),
        ("/relay?", "wss://app.example/relay"),
    ],
)
def test_the_url_is_signed_with_or_without_its_port(target: str, url: str) -> None:
    verdict = check_handshake(target, url)
    assert verdict
    assert (verdict.signed, verdict.url, verdict.account_sid) == ("url", url, ACCOUNT)


@pytest.mark.parametrize(
    ("target", "url", "parameters"),
    [
        ("/relay?token=a", "wss://app.example/relay", {"token": "a"}),
        ("/relay?b=2&a=1+1", "wss://app.example/relay", {"a": "1 1", "b": "2"}),
        ("/relay?b=2&b=1", "wss://app.example:443/relay", {"b": ["1", "2"]}),
        ("/?token=a", "wss://app.example", {"token": "a"}),
    ],
)
def test_the_query_may_be_signed_as_parameters(target: str, url: str, parameters: Any) -> None:
    verdict = check_handshake(target, url, parameters)
    assert verdict
    assert (verdict.signed, verdict.url) == ("url-and-parameters", url)
    assert verdict.verified.request.url == f"wss://app.example{target}"


@pytest.mark.parametrize(
    "url",
    [
        "https://app.example/relay",
        "ws://app.example/relay",
        "wss://app.example:80/relay",
        "wss://app.example/relay/",
        "wss://app.example/Relay",
        "wss://other.example/relay",
        "wss://app.example/relay?a=1",
    ],
)
def test_another_url_is_refused(url: str) -> None:
    assert not check_handshake("/relay", url)


def test_the_public_url_or_a_trusted_proxy_gives_the_url_that_was_signed() -> None:
    scope_ = scope("/relay", signature(KEY, "wss://voice.example/api/relay"), scheme="ws")
    request = WebhookRequest.from_asgi(scope_)
    assert not check_websocket(request, keys=KEY)
    assert check_websocket(request, keys=KEY, public_url="https://voice.example/api")
    behind_proxy = scope("/relay", signature(KEY, "wss://voice.example/relay"), scheme="ws")
    behind_proxy["headers"] += [(b"x-forwarded-proto", b"https"), (b"x-forwarded-host", b"voice.example")]
    assert check_websocket(WebhookRequest.from_asgi(behind_proxy), keys=KEY, proxy=TrustedProxy())


@pytest.mark.parametrize("query", ["a=\ud800", "a=é"])
def test_a_query_that_is_not_utf_8_is_rejected(query: str) -> None:
    request = WebhookRequest("GET", f"wss://example.com/x?{query}", {"X-Twilio-Signature": "x"})
    assert not check_websocket(request, keys=KEY)


def test_a_shared_key_is_passed_on_to_check() -> None:
    shared = SharedKey("webhooks_sharedkey_1", "keep me", account_sid=ACCOUNT)
    handshake = scope("/relay", signature(shared, "wss://app.example/relay"))
    handshake["headers"].append(
        (b"x-twilio-webhooks-signature-settings", b"key=webhooks_sharedkey_1,algorithm=HMAC_SHA256")
    )
    verdict = check_websocket(WebhookRequest.from_asgi(handshake), keys=[KEY, shared])
    assert verdict
    assert verdict.verified.key == "webhooks_sharedkey_1"


def test_a_key_verifies_only_its_own_account() -> None:
    verdict = check_handshake(
        "/relay?AccountSid=AC" + "1" * 32, "wss://app.example/relay", {"AccountSid": "AC" + "1" * 32}
    )
    assert not verdict
    assert verdict.reason == "other-account"


def test_an_unsigned_handshake_is_refused_with_the_reason() -> None:
    request = WebhookRequest("GET", "wss://app.example/relay")
    assert check_websocket(request, keys=KEY) == webhooks.check(request, keys=KEY)
    with pytest.raises(SignatureError) as raised:
        verify_websocket(request, keys=KEY)
    assert raised.value.reason == "no-signature"
    signed = WebhookRequest.from_asgi(scope("/relay", signature(KEY, "wss://app.example/relay")))
    assert verify_websocket(signed, keys=KEY).signed == "url"


@given(st.text("abc/?&=%20+", max_size=20), st.text("ab=", min_size=0, max_size=30), st.text("wsabc:/.", max_size=30))
def test_any_request_gets_a_verdict(target: str, signed: str, url: str) -> None:
    request = WebhookRequest.from_asgi(scope("/" + target, signed))
    assert not check_websocket(request, keys=KEY)
    assert not check_websocket(WebhookRequest("GET", url, {"X-Twilio-Signature": signed}), keys=KEY)


@pytest.mark.parametrize(
    "headers", [{}, {"Upgrade": "websocket"}, {"upgrade": "WebSocket"}, {"Upgrade": "h2c"}], ids=str
)
@pytest.mark.parametrize(
    ("received", "signed", "options"),
    [
        ("https://app.example/relay", "wss://app.example/relay", {}),
        ("http://app.example/relay", "ws://app.example:80/relay", {}),
        ("http://10.0.0.1:8000/relay?a=1", "wss://voice.example/relay?a=1", {"public_url": "https://voice.example"}),
        ("https://app.example/", "wss://app.example", {}),
    ],
)
def test_a_websocket_is_verified_as_one_whatever_the_server_reports(
    received: str, signed: str, options: dict[str, Any], headers: dict[str, str]
) -> None:
    request = WebhookRequest("GET", received, {**headers, "X-Twilio-Signature": signature(KEY, signed)})
    verdict = check_websocket(request, keys=KEY, **options)
    assert verdict
    assert (verdict.url, verdict.verified.request) == (signed, request)
    plain = WebhookRequest("GET", received, {**headers, "X-Twilio-Signature": signature(KEY, received)})
    assert not check_websocket(plain, keys=KEY, **options)


PARENT = AuthToken(account_sid="AC1", token="12345")


def signed_for(url: str, received: str, parameters: Any = (), **more: Any) -> WebhookRequest:
    headers = {"X-Twilio-Signature": signature("12345", url, parameters), **more.pop("headers", {})}
    return WebhookRequest("GET", received, headers, **more)


@pytest.mark.parametrize("check_or_verify", [check_websocket, verify_websocket])
def test_the_options_for_the_public_url_and_the_account_apply(check_or_verify: Any) -> None:
    request = signed_for("wss://e.com/relay", "ws://10.0.0.1/relay")
    assert check_or_verify(request, keys="12345", public_url="https://e.com").url == "wss://e.com/relay"
    proxied = signed_for(
        "wss://e.com/relay", "ws://e.com/relay", headers={"X-Forwarded-Proto": "https", "X-Forwarded-Host": "e.com"}
    )
    assert check_or_verify(proxied, keys="12345", proxy=TrustedProxy()).url == "wss://e.com/relay"
    of_subaccount = signed_for("wss://e.com/?AccountSid=AC2", "wss://e.com/?AccountSid=AC2")
    assert check_or_verify(of_subaccount, keys=PARENT, subaccounts=True).account_sid == "AC1"


@pytest.mark.parametrize(
    ("url", "parameters", "signed"),
    [
        ("wss://e.com", (), "url"),
        ("wss://e.com/", (), "url"),
        ("wss://f.com/y", (), "url"),
        ("wss://f.com", {"u": "wss://g.com/"}, "url-and-parameters"),
        ("wss://f.com?u=wss://g.com/", (), "url"),
    ],
)
def test_every_possible_url_of_a_handshake_is_tried(url: str, parameters: Any, signed: str) -> None:
    request = signed_for(
        url,
        "wss://f.com/?u=wss://g.com/",
        parameters,
        alternatives=["wss://e.com/", "wss://f.com/y"],
        headers={"Content-Type": "application/json"},
    )
    found = check_websocket(request, keys="12345")
    assert isinstance(found, VerifiedWebSocket)
    assert (found.url, found.signed, found.verified.request) == (url, signed, request)


def test_a_query_that_is_not_utf_8_keeps_its_bytes() -> None:
    request = signed_for("wss://e.com/relay", "wss://e.com/relay?a=\udcff", {"a": "\udcff"})
    assert verify_websocket(request, keys="12345").signed == "url-and-parameters"


def test_a_query_may_contain_a_question_mark_and_a_mismatch_names_it() -> None:
    url = "wss://e.com/relay?a=b?c"
    assert verify_websocket(signed_for("wss://e.com/relay", url, {"a": "b?c"}), keys="12345").signed == (
        "url-and-parameters"
    )
    refused = check_websocket(signed_for("wss://e.com/another", url), keys="12345")
    assert isinstance(refused, Rejected)
    assert (refused.reason, refused.urls[0]) == ("mismatch", url)


@pytest.mark.parametrize("check_or_verify", [webhooks.check_websocket, webhooks.verify_websocket])
def test_a_traceback_keeps_no_key(check_or_verify: Any) -> None:
    request = WebhookRequest("GET", "wss://example.com/relay", {"X-Twilio-Signature": "x"})
    assert SECRET not in frame_variables(lambda: check_or_verify(request, keys=[SECRET, 5]))

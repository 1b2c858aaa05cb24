"""The cost of a hostile request: the bytes hashed and lines executed are linear in its length."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

import pytest

from tests.growth import uncollected
from twilio_fp.auth import AuthToken
from twilio_fp.errors import DecodeError
from twilio_fp.webhooks import (
    SharedKey,
    TrustedProxy,
    Verified,
    WebhookRequest,
    account_sid,
    check,
    parse_event,
    sign_webhook,
    unverified,
)
from twilio_fp.webhooks import signing as stages

if TYPE_CHECKING:
    from collections.abc import Callable

KEY: Final = AuthToken(account_sid="AC1", token="12345")
PROXY: Final = TrustedProxy(["X-Forwarded-Host", "X-Forwarded-Prefix", "Forwarded"])
FORM: Final = "application/x-www-form-urlencoded"


def new_request(
    url: str = "https://example.com/", body: bytes = b"", kind: str = FORM, **headers: str
) -> WebhookRequest:
    more = {name.replace("_", "-"): value for name, value in headers.items()}
    return WebhookRequest("POST", url, {"X-Twilio-Signature": "x", "Content-Type": kind, **more}, body)


HOSTILE: Final[dict[str, Callable[[int], WebhookRequest]]] = {
    "a long query": lambda size: new_request("https://example.com/?" + "a=1&" * size),
    "apostrophes in a query": lambda size: new_request("https://example.com/?" + "'" * size),
    "signs that may be escaped": lambda size: new_request("https://example.com/?" + "%27:@" * size),
    "hashes in a query": lambda size: new_request("https://example.com/?" + "bodySHA256=1&" * size, b"1", "text/plain"),
    "at signs in front of a host": lambda size: new_request("https://" + "@" * size),
    "a long path": lambda size: new_request("https://example.com" + "/a" * size, X_Forwarded_Prefix="/a" * size),
    "a field again and again": lambda size: new_request(body=b"a=1&" * size),
    "a name with many values": lambda size: new_request(body=b"&".join([b"a=%d" % one for one in range(size)])),
    "escapes": lambda size: new_request(body=b"%61" * size),
    "a name like the account's": lambda size: new_request(body=b"accountsid" * size),
    "the account again and again": lambda size: new_request(body=b"AccountSid=AC1&" * size),
    "numbered media": lambda size: new_request(
        body=b"MessageSid=1&Body=1&" + b"&".join([b"MediaUrl%d=1" % one for one in range(size)])
    ),
    "settings": lambda size: new_request(X_Twilio_Webhooks_Signature_Settings="a=1," * size),
    "other settings": lambda size: new_request(
        X_Twilio_Webhooks_Signature_Settings=",".join([f"a{one}=1" for one in range(size)])
    ),
    "forwarded hosts": lambda size: new_request(X_Forwarded_Host="a," * size, Forwarded="host=a;" * size),
    "JSON": lambda size: new_request(body=b"[" + b"{}," * size + b"{}]", kind="application/json"),
    "CloudEvents": lambda size: new_request(
        body=b"[" + b'{"id": "1", "type": "t"},' * size + b'{"id": "1", "type": "t"}]', kind="application/json"
    ),
    "deep JSON": lambda size: new_request(body=b"[" * size, kind="application/json"),
    "a long number": lambda size: new_request(body=b"1" * size, kind="application/json"),
}


def count_lines(work: Callable[[], object]) -> int:
    """Return how many lines of Python the work executes, in any module."""
    count = 0

    def trace(frame: Any, event: str, argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    with uncollected():
        sys.settrace(trace)
        try:
            work()
        finally:
            sys.settrace(before)
    return count


def run_all(request: WebhookRequest) -> None:
    check(request, keys=(KEY, SharedKey("k", "s")))
    check(request, keys=KEY, proxy=PROXY)
    check(request, keys=KEY, public_url="https://example.com/a")
    account_sid(request)
    with suppress(DecodeError):
        parse_event(unverified(request))


@pytest.mark.parametrize("name", HOSTILE)
def test_work_grows_linearly_with_the_request(name: str) -> None:
    few, many = HOSTILE[name](200), HOSTILE[name](800)
    run_all(few)  # fills caches
    assert count_lines(lambda: run_all(many)) <= 4 * count_lines(lambda: run_all(few)) + 400


@pytest.fixture
def hashed_lengths(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return a list to which the length of each signed text is appended."""
    lengths: list[int] = []
    sign = stages.SigningKey.sign

    def counting_sign(key: stages.SigningKey, text: bytes) -> bytes:
        lengths.append(len(text))
        return sign(key, text)

    monkeypatch.setattr(stages.SigningKey, "sign", counting_sign)
    return lengths


OTHERS: Final = tuple([f"https://example.com/{number}?q='" for number in range(96)])


@pytest.mark.parametrize("size", [100, 10_000, 1_000_000])
@pytest.mark.parametrize("keys", [1, 3])
def test_the_number_of_bytes_hashed_is_bounded(hashed_lengths: list[int], size: int, keys: int) -> None:
    request = WebhookRequest(
        "POST", "https://example.com/", {"X-Twilio-Signature": "x", "Content-Type": FORM}, b"a=" + b"x" * size, OTHERS
    )
    assert not check(request, keys=[f"token {number}" for number in range(keys)])
    assert sum(hashed_lengths) <= (1 << 24) + keys * (size + 1000)
    tries = len(OTHERS) * 2 * 3 * keys  # with and without a port, the apostrophe escaped and not
    assert 0 < len(hashed_lengths) <= 2 * tries + 10


def test_the_likeliest_url_is_tried_with_every_key_however_long_the_body_is(hashed_lengths: list[int]) -> None:
    keys = [f"token {number}" for number in range(40)]
    request = sign_webhook({"Body": "x" * 1_000_000}, "https://example.com/sms", keys[-1])
    verdict = check(request, keys=keys)
    assert isinstance(verdict, Verified)
    assert verdict.key_index == 39
    assert sum(hashed_lengths) > 1 << 24


def test_twilios_own_form_is_tried_in_every_spelling_a_gateway_may_cause() -> None:
    signed = sign_webhook({"Body": "x" * 16_000}, OTHERS[-1], KEY)
    request = WebhookRequest(signed.method, "https://example.com/", signed.headers, signed.body, OTHERS)
    assert check(request, keys=("a", "b", KEY))

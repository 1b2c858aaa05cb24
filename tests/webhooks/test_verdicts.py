"""The verdicts on hostile and odd requests, and the errors for invalid arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.webhooks.cases import (
    CASES,
    FORM,
    HASH,
    JSON,
    KEY,
    OLD,
    OTHER,
    PARAMS,
    PROXY,
    SETTINGS,
    SHARED,
    SIGNATURE,
    URL,
    Case,
    posted,
    raw,
    shared,
    with_header,
)
from twilio_fp.auth import ApiKey, AuthToken
from twilio_fp.errors import SignatureError, UsageError
from twilio_fp.record import evolve
from twilio_fp.webhooks import (
    Rejected,
    SharedKey,
    TrustedProxy,
    Unverified,
    Verified,
    WebhookRequest,
    check,
    sign_webhook,
    signature,
    unverified,
    verification,
    verify,
)

if TYPE_CHECKING:
    from collections.abc import Callable


def test_the_table_is_long_enough_and_its_names_are_distinct() -> None:
    assert len({case.name for case in CASES}) == len(CASES) >= 60


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in CASES])
def test_each_verdict_is_the_one_in_the_table(case: Case) -> None:
    keys = list(case.keys) if not isinstance(case.keys, AuthToken | SharedKey | str) else case.keys
    verdict = check(case.arrived, keys=keys, **case.options)
    if case.reason:
        assert isinstance(verdict, Rejected)
        assert (verdict.reason, bool(verdict)) == (case.reason, False), verdict
        with pytest.raises(SignatureError) as caught:
            verify(case.arrived, keys=keys, **case.options)
        assert (caught.value.reason, caught.value.urls) == (verdict.reason, verdict.urls)
        assert str(caught.value) == verdict.explanation
    else:
        assert isinstance(verdict, Verified), verdict
        assert verify(case.arrived, keys=keys, **case.options) == verdict


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in CASES if case.reason])
def test_a_rejection_shows_no_secret_and_no_correct_signature(case: Case) -> None:
    keys = list(case.keys) if not isinstance(case.keys, AuthToken | SharedKey | str) else case.keys
    verdict = check(case.arrived, keys=keys, **case.options)
    shown = repr(verdict)
    assert isinstance(verdict, Rejected)
    for key in keys if isinstance(keys, list) else [keys]:
        for url in verdict.urls:
            assert signature(key, url, PARAMS) not in shown
    for secret in ("'12345'", "shared secret", "user:p"):
        assert secret not in shown


def test_the_verdict_names_the_key_and_the_url() -> None:
    verdict = check(posted("https://example.com:443/sms", URL, key=OTHER), keys=(KEY, SHARED, OTHER))
    assert isinstance(verdict, Verified)
    assert (verdict.key, verdict.key_index, verdict.url) == ("AC2", 2, "https://example.com:443/sms")


@pytest.mark.parametrize(
    "keys",
    [(), None, 5, [None], [b"12345"], "", ApiKey(account_sid="AC1", key_sid="SK1", secret="s"), [KEY, ""], AuthToken],
)
def test_keys_that_sign_no_webhooks_are_refused(keys: Any) -> None:
    with pytest.raises(UsageError):
        check(posted(URL), keys=keys)


@pytest.mark.parametrize(
    "public", ["", "example.com", "https://", "https://example.com?a=1", "https://example.com#x", 5]
)
def test_an_invalid_public_url_is_refused(public: Any) -> None:
    with pytest.raises(UsageError):
        check(posted(URL), keys=KEY, public_url=public)


def test_a_public_url_and_a_proxy_together_are_refused() -> None:
    with pytest.raises(UsageError):
        check(posted(URL), keys=KEY, public_url="https://example.com", proxy=PROXY)


@pytest.mark.parametrize("arguments", [{"headers": "Via"}, {"hops": 0}, {"hops": True}])
def test_an_invalid_proxy_is_refused(arguments: Any) -> None:
    with pytest.raises(UsageError):
        TrustedProxy(**arguments)


@pytest.mark.parametrize("arguments", [("", "s"), ("a,b", "s"), ("a", ""), ("a", "s", "HMAC_MD5")])
def test_an_invalid_shared_key_is_refused(arguments: Any) -> None:
    with pytest.raises(UsageError):
        SharedKey(*arguments)


@pytest.mark.parametrize("body", ["Body=Hi", {"Body": "Hi"}, None, 5])
def test_a_body_that_was_parsed_already_is_refused(body: Any) -> None:
    with pytest.raises(UsageError, match="bytes"):
        WebhookRequest("POST", URL, {}, body)


def verdict(request: WebhookRequest, keys: Any = KEY, **options: Any) -> Any:
    return check(request, keys=keys, **options)


@pytest.mark.parametrize(
    "arguments",
    [
        {"request": "a", "url": URL, "key": "", "key_index": 0},
        {"request": posted(URL), "url": b"a", "key": "", "key_index": 0},
        {"request": posted(URL), "url": URL, "key": None, "key_index": 0},
        {"request": posted(URL), "url": URL, "key": "", "key_index": True},
        {"request": posted(URL), "url": URL, "key": "", "key_index": 0, "account_sid": None},
    ],
)
def test_a_verdict_checks_the_types_of_its_fields(arguments: Any) -> None:
    assert bool(Verified(request=posted(URL), url=URL, key="", key_index=0)) is True
    with pytest.raises(UsageError, match=r"^Verified\.(request|url|key|key_index|account_sid) must be a "):
        Verified(**arguments)
    with pytest.raises(UsageError, match=r"^Unverified\.request must be a WebhookRequest, got a value of type str$"):
        Unverified("a")  # type: ignore[arg-type]


def test_verdicts_with_equal_fields_are_equal() -> None:
    request = posted(URL, key=OTHER)
    made = verdict(request, [KEY, OTHER])
    assert made == Verified(request=request, url=URL, key="AC2", key_index=1, account_sid="AC2")
    assert verdict(posted(URL), "12345") == Verified(request=posted(URL), url=URL, key="", key_index=0)


def test_an_invalid_request_or_subaccounts_is_refused() -> None:
    odd: Any = "request"
    with pytest.raises(UsageError, match=r"^request must be a WebhookRequest, got a value of type str$"):
        verdict(odd)
    with pytest.raises(UsageError, match=r"^subaccounts must be True or False, got 1 \(int\)$"):
        verdict(posted(URL), subaccounts=1)
    with pytest.raises(UsageError, match=r"^request must be a WebhookRequest, got a value of type str$"):
        unverified(odd)
    assert unverified(posted(URL)).request == posted(URL)


def test_subaccounts_require_a_single_parent() -> None:
    request = posted(URL, params={"AccountSid": "AC9"})
    assert verdict(request, [KEY, OLD, "12345"], subaccounts=True)
    assert verdict(request, KEY, subaccounts=True).account_sid == "AC1"
    assert verdict(request).reason == "other-account"
    with pytest.raises(UsageError, match=r"^subaccounts=True requires the keys of a single account"):
        verdict(request, [KEY, OTHER], subaccounts=True)


@pytest.mark.parametrize("check_or_verify", [verify, check])
def test_no_frame_of_a_traceback_holds_a_key(check_or_verify: Any) -> None:
    with pytest.raises(UsageError) as caught:
        check_or_verify(posted(URL), keys=["hush-hush", 5])
    traceback = caught.tb.tb_next
    while traceback is not None:
        assert "hush-hush" not in repr(traceback.tb_frame.f_locals)
        traceback = traceback.tb_next


def look_up_function(found: Any) -> Callable[[WebhookRequest], Any]:
    """Return a function that returns these keys, or raises this error."""

    def find(request: WebhookRequest) -> Any:
        assert request.url == URL
        if isinstance(found, Exception):
            raise found
        return found

    return find


@pytest.mark.parametrize(
    ("found", "message"),
    [
        (None, "the function passed as keys= returned no valid keys: keys must hold at least one key, got none"),
        ((), "the function passed as keys= returned no valid keys: keys must hold at least one key, got none"),
        (0, "the function passed as keys= returned no valid keys: keys must be AuthToken or SharedKey records, got "),
        (ZeroDivisionError("hush"), "the function passed as keys= raised ZeroDivisionError"),
    ],
)
def test_a_function_that_finds_no_keys_rejects_the_request(found: Any, message: str) -> None:
    rejected = verdict(posted(URL), look_up_function(found))
    assert rejected.reason == "no-key"
    assert rejected.explanation.startswith(message)
    assert verdict(posted(URL), look_up_function(KEY))
    assert verdict(posted(URL), look_up_function([OLD, KEY]))


@pytest.mark.parametrize(
    ("params", "key", "reason", "message"),
    [
        ({"AccountSid": "AC1"}, KEY, "", ""),
        ({"Body": "Hi"}, KEY, "", ""),
        ({"AccountSid": "AC2"}, "12345", "", ""),
        ({"AccountSid": ""}, KEY, "", ""),
        ({"AccountSid": "AC2"}, KEY, "other-account", "the request names the account 'AC2', but is signed by AC1: if"),
        ({"AccountSid": "AC" + "x" * 200}, KEY, "other-account", f"the account '{'AC' + 'x' * 98}', but"),
        ({"AccountSid": ["AC1", "AC2"]}, KEY, "several-accounts", "the request names 2 accounts, but is signed by AC1"),
        ({"Payload": '{"a":1,"a":2}'}, KEY, "several-accounts", "the request's account is ambiguous: "),
    ],
)
def test_a_key_verifies_its_own_account(params: Any, key: Any, reason: str, message: str) -> None:
    found = verdict(posted(URL, params=params), key)
    assert getattr(found, "reason", "") == reason
    assert message in getattr(found, "explanation", "")


def test_the_account_of_a_request_without_a_body_is_the_querys() -> None:
    def got(account_sid: str) -> Any:
        url = f"{URL}?AccountSid={account_sid}"
        return verdict(WebhookRequest("GET", url, {SIGNATURE: signature(KEY, url)}))

    assert got("AC1").account_sid == "AC1"
    assert got("AC2").reason == "other-account"


@pytest.mark.parametrize(
    ("request_", "keys", "reason", "message"),
    [
        (with_header(posted(URL), SIGNATURE), KEY, "no-signature", "the request has no X-Twilio-Signature header"),
        (
            with_header(posted(URL), SIGNATURE, "a", "b"),
            KEY,
            "several-signatures",
            "has 2 X-Twilio-Signature headers instead",
        ),
        (posted(URL), SHARED, "no-token", "is signed with an auth token, but only shared keys were passed"),
        (shared(SHARED, "key=sk_1"), SHARED, "settings", f"{SETTINGS} must state key=… and algorithm=… once each"),
        (shared(SHARED, "key=sk=1,algorithm=HMAC_SHA256"), SHARED, "unknown-key", "the shared key 'sk=1', which"),
        (shared(SHARED), KEY, "unknown-key", "is signed with the shared key 'sk_1', which was not passed"),
        (
            shared(SHARED, f"key={'k' * 101},algorithm=HMAC_SHA256"),
            SHARED,
            "unknown-key",
            f"the shared key '{'k' * 100}', which",
        ),
        (
            shared(SHARED, "key=sk_1,algorithm=HMAC_SHA1"),
            SHARED,
            "wrong-algorithm",
            "the request states a different algorithm, not that of the shared key 'sk_1'",
        ),
        (shared(SHARED, "key=sk_1,algorithm=none"), SHARED, "wrong-algorithm", "states an unknown algorithm"),
        (raw(URL, b"&", FORM), KEY, "no-parameters", "the body is a form without parameters"),
        (raw(URL, JSON, None), KEY, "no-body-hash", "the body (Content-Type: none) is not a form"),
        (raw(URL, JSON, "x" * 81), KEY, "no-body-hash", f"the body (Content-Type: {'x' * 80}) is not a form"),
        (raw(f"{URL}?bodySHA256={HASH}0", JSON, None), KEY, "wrong-body-hash", "the body does not match its hash"),
    ],
)
def test_a_rejection_says_what_to_check(request_: WebhookRequest, keys: Any, reason: str, message: str) -> None:
    rejected = verdict(request_, keys)
    assert rejected.reason == reason
    assert message in rejected.explanation
    with pytest.raises(SignatureError) as caught:
        verify(request_, keys=keys)
    assert caught.value.reason == reason


@pytest.mark.parametrize(
    ("settings", "accepted"),
    [
        ("key=sk_1,algorithm=HMAC_SHA256", True),
        (" algorithm = HMAC_SHA256 , key = sk_1 ", True),
        ("key=sk_1,algorithm=HMAC_SHA256,more=1", True),
        ("key=sk_1,algorithm=HMAC_SHA256,more", False),
        ("key=sk_1,algorithm=HMAC_SHA256,key=sk_1", False),
        ("key=sk_1,algorithm=HMAC_SHA256, key =sk_1", False),
        ("key=,algorithm=HMAC_SHA256", False),
        ("key=sk_1,algorithm=", False),
    ],
)
def test_settings_must_state_a_key_and_an_algorithm_once_each(settings: str, accepted: bool) -> None:
    found = verdict(shared(SHARED, settings), SHARED)
    assert bool(found) is accepted
    assert accepted or found.reason == "settings"


@pytest.mark.parametrize("blanks", [[""], [" "], ["", " \t"]])
def test_blank_settings_count_as_absent(blanks: list[str]) -> None:
    assert verdict(with_header(posted(URL), SETTINGS, *blanks))
    assert verdict(with_header(shared(SHARED), SETTINGS, *blanks), SHARED).reason == "no-token"


def test_a_mismatch_names_the_urls_tried_without_passwords() -> None:
    rejected = verdict(posted("https://elsewhere.example/", "https://me:hush@example.com/sms"), [KEY, OLD])
    assert rejected.reason == "mismatch"
    assert rejected.keys == ("AC1", "AC1")
    assert isinstance(rejected.urls, tuple)
    assert all("hush" not in url for url in rejected.urls)
    assert rejected.explanation.startswith(f"the signature does not match {rejected.urls[0]} or any other spelling")


def test_at_least_one_spelling_is_tried_and_more_up_to_a_limit(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    request = sign_webhook({"Body": "Hi"}, "https://example.com/a'b?c='", "12345")
    other = evolve(request, url="https://example.com/?c='")
    monkeypatch.setattr(verification, "_MAX_HASHED", 1)
    assert check(request, keys="12345")
    assert len(check(other, keys="12345").urls) == 1  # type: ignore[union-attr]
    monkeypatch.undo()
    assert len(check(other, keys="12345").urls) > 2  # type: ignore[union-attr]


def test_the_time_of_a_verdict_is_bounded_by_the_bytes_hashed(monkeypatch: pytest.MonkeyPatch) -> None:
    request = with_header(sign_webhook({"Body": "Hi"}, "https://example.com/a'b?c='", "12345"), SIGNATURE, "wrong")
    first, second, *_ = verdict(request, "12345").urls
    bytes_of_two = len(f"{first}BodyHi{second}BodyHi")
    for most, keys, tried in (
        (bytes_of_two, ["12345"], 2),
        (bytes_of_two - 1, ["12345"], 1),
        (bytes_of_two, ["12345", "old"], 1),
        (2 * bytes_of_two, ["12345", "old"], 2),
    ):
        monkeypatch.setattr(verification, "_MAX_HASHED", most)
        assert len(verdict(request, keys).urls) == tried


def test_a_verified_url_shows_no_password() -> None:
    assert verdict(posted("https://me:hush@example.com/sms")).url == "https://…@example.com/sms"

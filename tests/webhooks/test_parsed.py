from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from django.utils.datastructures import MultiValueDict
from hypothesis import given
from hypothesis import strategies as st
from multidict import MultiDict
from starlette.datastructures import FormData
from twilio.request_validator import RequestValidator
from werkzeug.datastructures import ImmutableMultiDict

from tests.tracebacks import SECRET, frame_variables
from twilio_fp import AuthToken, UsageError
from twilio_fp.webhooks import SharedKey, check_params, parse_event, signature
from twilio_fp.webhooks.events.messaging import IncomingMessage

if TYPE_CHECKING:
    from collections.abc import Callable

URL = "https://example.com/sms?x=1"
TOKEN = "0123456789abcdef"
TEXTS = st.text(st.characters(codec="utf-8"), max_size=12)
FORMS = st.dictionaries(TEXTS.filter(bool), TEXTS, min_size=1, max_size=6)
REPEATED = [("To", "+1"), ("Tag", "b"), ("Tag", "a"), ("Body", "")]


@given(params=FORMS)
def test_only_signed_parameters_are_verified(params: dict[str, str]) -> None:
    signed = signature(TOKEN, URL, params)
    assert check_params(URL, params, signed, TOKEN)
    assert not check_params(URL, params | {"Other": "x"}, signed, TOKEN)
    assert not check_params(f"{URL}1", params, signed, TOKEN)
    assert not check_params(URL, params, signed, TOKEN + "x")


@given(params=FORMS)
def test_the_official_library_signs_the_same(params: dict[str, str]) -> None:
    assert check_params(URL, params, RequestValidator(TOKEN).compute_signature(URL, params), TOKEN)


def multi_value_dict(pairs: list[tuple[str, str]]) -> Any:
    values: Any = MultiValueDict()  # the base of Django's QueryDict
    for name, value in pairs:
        values.appendlist(name, value)
    return values


@pytest.mark.parametrize("make", [list, tuple, ImmutableMultiDict, multi_value_dict, MultiDict, FormData])
def test_every_value_counts_in_any_frameworks_mapping(make: Callable[[Any], Any]) -> None:
    verdict = check_params(URL, make(REPEATED), signature(TOKEN, URL, REPEATED), TOKEN)
    assert verdict
    assert not check_params(URL, make(REPEATED[:2]), signature(TOKEN, URL, REPEATED), TOKEN)


@pytest.mark.parametrize("make", [list, tuple, iter, ImmutableMultiDict, multi_value_dict, MultiDict, FormData])
def test_all_checked_parameters_can_be_signed(make: Callable[[Any], Any]) -> None:
    again = [*REPEATED, ("Tag", "b")]  # a repeated value counts once
    assert signature(TOKEN, URL, make(REPEATED)) == signature(TOKEN, URL, REPEATED)
    assert signature(TOKEN, URL, make(again)) == signature(TOKEN, URL, REPEATED)
    assert check_params(URL, make(again), signature(TOKEN, URL, make(again)), TOKEN)


def test_a_get_has_no_parameters() -> None:
    empties: list[Any] = [None, {}, ()]
    for empty in empties:
        assert check_params(URL, empty, signature(TOKEN, URL), TOKEN)
        assert signature(TOKEN, URL, empty) == signature(TOKEN, URL)


def test_a_shared_key_is_selected_by_the_header() -> None:
    key = SharedKey("webhooks_sharedkey_1", TOKEN)
    signed = signature(key, URL, {"a": "b"})
    settings = "key=webhooks_sharedkey_1,algorithm=HMAC_SHA256"
    assert check_params(URL, {"a": "b"}, signed, key, settings=settings)
    refused = check_params(URL, {"a": "b"}, signed, key)
    assert not refused
    assert refused.reason == "no-token"


def test_a_verdict_can_be_parsed_as_an_event_of_its_account() -> None:
    own_key = AuthToken(account_sid="AC1", token=TOKEN)
    params = {"AccountSid": "AC1", "MessageSid": "SM1", "From": "+1", "To": "+2", "Body": "Hi ☃"}
    verdict = check_params(URL, params, signature(TOKEN, URL, params), own_key)
    assert verdict
    assert parse_event(verdict, IncomingMessage).body == "Hi ☃"
    other = {**params, "AccountSid": "AC2"}
    assert not check_params(URL, other, signature(TOKEN, URL, other), own_key)
    assert check_params(URL, other, signature(TOKEN, URL, other), own_key, subaccounts=True)


def test_a_verdicts_request_is_a_form_or_a_get() -> None:
    posted = check_params(
        URL, {"b": "2 &", "a\udcfe": "\udcff"}, signature(TOKEN, URL, {"b": "2 &", "a\udcfe": "\udcff"}), TOKEN
    )
    assert posted
    assert (posted.request.method, posted.request.url, posted.request.body) == ("POST", URL, b"b=2+%26&a%FE=%FF")
    assert dict(posted.request.headers)["Content-Type"] == "application/x-www-form-urlencoded"
    assert "X-Twilio-Webhooks-Signature-Settings" not in posted.request.headers
    get_verdict = check_params(URL, None, signature(TOKEN, URL), TOKEN)
    assert get_verdict
    assert (get_verdict.request.method, get_verdict.request.body) == ("GET", b"")


@pytest.mark.parametrize("odd", [None, 5, b"x"])
def test_headers_must_be_text(odd: Any) -> None:
    with pytest.raises(UsageError, match=r"^signature must be text, got "):
        check_params(URL, {}, odd, TOKEN)
    with pytest.raises(UsageError, match=r"^settings must be text, got "):
        check_params(URL, {}, "x", TOKEN, settings=odd)


@pytest.mark.parametrize(
    "args",
    [
        (1, {}, "x", "k"),
        (URL, {"a": 1}, "x", "k"),
        (URL, {}, b"x", "k"),
        (URL, 5, "x", "k"),
        (URL, "", "x", "k"),
        (URL, 0, "x", "k"),
    ],
)
def test_invalid_arguments_are_usage_errors(args: Any) -> None:
    with pytest.raises(UsageError):
        check_params(*args)


def test_a_traceback_keeps_no_key() -> None:
    odd: Any = [SECRET, 5]
    assert SECRET not in frame_variables(lambda: check_params(URL, {}, "", odd))

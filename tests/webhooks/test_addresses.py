"""The URL that stands in Twilio's settings, where another one arrives: what Twilio added to it is kept."""

from __future__ import annotations

import gc
from functools import _lru_cache_wrapper
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote, unquote

import pytest
from attrs import evolve
from hypothesis import example, given
from hypothesis import strategies as st

from twilio_fp.auth import AuthToken
from twilio_fp.errors import UsageError
from twilio_fp.webhooks import (
    IncomingMessage,
    WebhookRequest,
    WebhookResponse,
    check,
    parameters,
    parse_event,
    sign_webhook,
    signature,
    verify,
)
from twilio_fp.webhooks.adapters.gate import gate
from twilio_fp.webhooks.address import configured, respelt

if TYPE_CHECKING:
    from collections.abc import Callable

KEY = "12345"
TEXT = st.text(st.characters(codec="utf-8"), max_size=8)
PARAMETERS = st.dictionaries(TEXT.filter(bool), TEXT, max_size=5)
QUERIES = st.sampled_from(["", "?", "?a=1", "?a=1&b=2", "?From=%2B1", "?q=it's", "?q=@:%27"])
SETTINGS = st.tuples(st.sampled_from(["/sms", "/", ""]), QUERIES, st.sampled_from(["", "#", "#rc=4&rp=all"])).map(
    lambda parts: f"https://public.example.com{''.join(parts)}"
)


def moved(request: WebhookRequest) -> WebhookRequest:
    """Return the request as it arrives behind a proxy that hands the query on."""
    _, mark, query = request.url.partition("?")
    return evolve(request, url=f"http://10.0.0.1:8000/inner{mark}{query}")


@example({"A": "1"}, "https://public.example.com/sms?", "GET")
@given(PARAMETERS, SETTINGS, st.sampled_from(["GET", "POST"]))
def test_what_was_signed_for_the_configured_url_is_accepted_with_all_its_parameters(
    params: dict[str, str], url: str, method: str
) -> None:
    request = sign_webhook(params, url, KEY, method=method)
    arrived = configured(moved(request), url)
    verified = verify(arrived, keys=KEY)
    assert verified.url == request.url
    assert parameters(arrived) == parameters(request)
    assert parse_event(verified) == parse_event(verify(request, keys=KEY))


@given(PARAMETERS.filter(bool), SETTINGS, st.sampled_from(["GET", "POST"]), st.sampled_from(["x=1", "AccountSid=AC1"]))
def test_a_parameter_that_was_not_signed_is_never_part_of_the_event(
    params: dict[str, str], url: str, method: str, more: str
) -> None:
    request = moved(sign_webhook(params, url, KEY, method=method))
    forged = evolve(request, url=f"{request.url}{'&' if '?' in request.url else '?'}{more}")
    if method == "GET":
        assert not check(configured(forged, url), keys=KEY)
    else:
        assert parse_event(verify(configured(forged, url), keys=KEY)) == parse_event(
            verify(configured(request, url), keys=KEY)
        )


@given(st.binary(min_size=1, max_size=20), SETTINGS)
def test_the_hash_of_a_body_follows_the_configured_url(body: bytes, url: str) -> None:
    request = sign_webhook(body, url, KEY)
    assert check(configured(moved(request), url), keys=KEY)
    assert not check(configured(evolve(moved(request), body=body + b" "), url), keys=KEY)


@given(PARAMETERS, SETTINGS)
def test_another_spelling_of_a_query_has_the_same_parameters(params: dict[str, str], url: str) -> None:
    request = sign_webhook(params, url, KEY, method="GET")
    for other in respelt([request.url]):
        arrived = evolve(request, url=other)
        assert parameters(arrived) == parameters(request)
        if request.url in respelt([other]):  # it was spelt one way throughout
            assert verify(arrived, keys=KEY).url == request.url
            assert parse_event(verify(arrived, keys=KEY)) == parse_event(verify(request, keys=KEY))


MARKS = "!'()*:@~"
WRITERS: dict[str, Callable[[str], str]] = {
    "ECMAScript": lambda text: quote(text, safe="!~*'()"),
    "Go, C#, Ruby": lambda text: quote(text, safe="~"),
    "Java, browsers' forms": lambda text: quote(text, safe="*").replace("~", "%7E"),
    "PHP": lambda text: quote(text, safe="").replace("~", "%7E"),
    "browsers' URLs": lambda text: quote(text, safe=MARKS.replace("'", "")),
    "as it is": lambda text: quote(text, safe=MARKS),
}


@pytest.mark.parametrize("received", WRITERS)
@pytest.mark.parametrize("signed", WRITERS)
@pytest.mark.parametrize("text", [*MARKS, "it's (me)!", MARKS])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_query_is_accepted_however_it_was_escaped(text: str, signed: str, received: str, method: str) -> None:
    url, other = (f"https://example.com/sms?x=1&q={WRITERS[writer](text)}" for writer in (signed, received))
    request = sign_webhook({"Body": "Hi"}, url, KEY, method=method)
    arrived = evolve(request, url=request.url.replace(url, other))
    assert check(arrived, keys=KEY)
    assert parameters(arrived) == parameters(request)
    assert not check(evolve(arrived, url=f"{arrived.url}!"), keys=KEY)


@pytest.mark.parametrize(
    "mark", [" ", "+", "&", "=", "%", "#", "/", "?", "$", ",", ";", "[", "|", "\r", "\xe9", "\0", "a"]
)
def test_no_other_mark_of_a_query_is_spelt_anew(mark: str) -> None:
    escaped = f"%{ord(mark):02X}"
    for spelt, other in ((mark, escaped), (escaped, mark)):
        assert list(respelt([f"https://example.com/?q={spelt}"])) == []
        for sent in respelt([f"https://example.com/?q={spelt}'"]):
            assert spelt in sent
            assert other not in sent.partition("?q=")[2].replace("%27", "").replace(spelt, "")


@given(st.text("!'()*:@~%27A430aé&=+;,", max_size=12), st.sampled_from(["", "?", "?a=%27&b="]))
def test_every_other_spelling_decodes_to_the_same_and_there_are_few(text: str, start: str) -> None:
    url = f"https://user:it's@example.com/it's{start}{text}"
    spelt = list(respelt([url]))
    assert len(set(spelt)) == len(spelt) < 10
    for other in spelt:
        assert other != url
        assert other.partition("?")[0] == url.partition("?")[0]
        assert [unquote(part) for part in other.split("&")] == [unquote(part) for part in url.split("&")]


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("url", ["https://public.example.com/sms", "https://public.example.com/sms?a=1"])
def test_an_adapter_with_a_configured_url_reads_the_whole_event(method: str, url: str) -> None:
    entry = gate(IncomingMessage, {"keys": KEY, "url": url})
    event = entry.admit(moved(sign_webhook({"MessageSid": "SM1", "Body": "Hi"}, url, KEY, method=method)))
    assert isinstance(event, IncomingMessage)
    assert (event.message_sid, event.body) == ("SM1", "Hi")


def test_an_adapter_takes_a_parents_key_where_that_is_said() -> None:
    parent = AuthToken(account_sid="AC1", token="t")
    request = sign_webhook({"MessageSid": "SM1", "AccountSid": "AC2", "Body": "Hi"}, "https://example.com/sms", parent)
    refused = gate(IncomingMessage, {"keys": parent}).admit(request)
    assert isinstance(refused, WebhookResponse)
    assert refused.status == 403
    assert isinstance(gate(IncomingMessage, {"keys": parent, "subaccounts": True}).admit(request), IncomingMessage)


@pytest.mark.parametrize(
    ("received", "configured_url", "whole"),
    [
        ("?a=1&From=2", "https://e.com/sms?a=1", "https://e.com/sms?a=1&From=2"),
        ("?a=1", "https://e.com/sms?a=1", "https://e.com/sms?a=1"),
        ("?a=12&From=2", "https://e.com/sms?a=1", "https://e.com/sms?a=1&a=12&From=2"),
        ("?From=2", "https://e.com/sms", "https://e.com/sms?From=2"),
        ("", "https://e.com/sms?a=1", "https://e.com/sms?a=1"),
        ("?a=it%27s&From=2", "https://e.com/sms?a=it's", "https://e.com/sms?a=it's&From=2"),
        ("?a=1&a=1&a=1", "https://e.com/sms?a=1&a=1", "https://e.com/sms?a=1&a=1&a=1"),
        ("?a=1", "https://e.com/sms?a=1&b=2", "https://e.com/sms?a=1&b=2&a=1"),
        ("?From=2", "https://e.com/sms#rc=2&rp=all", "https://e.com/sms?From=2"),
    ],
)
def test_what_follows_the_configured_query_is_what_twilio_added(received: str, configured_url: str, whole: str) -> None:
    assert configured(WebhookRequest("GET", f"http://10.0.0.1/{received}"), configured_url).url == whole


@pytest.mark.parametrize(
    ("own", "signed"),
    [
        ("https://e.com", "https://e.com/?From=2"),
        ("https://e.com", "https://e.com?From=2"),
        ("https://e.com?a=1#rc=2", "https://e.com/?a=1&From=2"),
        ("https://e.com/sms?", "https://e.com/sms?From=2"),
        ("https://e.com/sms?", "https://e.com/sms?&From=2"),
    ],
)
def test_a_configured_url_is_found_as_twilio_may_have_asked_for_it(own: str, signed: str) -> None:
    headers = {"X-Twilio-Signature": signature(KEY, signed)}
    received = WebhookRequest("GET", f"http://10.0.0.1/inner?{signed.partition('?')[2]}", headers)
    assert verify(configured(received, own), keys=KEY).url == signed


@pytest.mark.parametrize(
    "said", ["https://e.com/sms\n", " https://e.com/sms", "https://e.com/a b", "https://e.com/\x7f"]
)
@pytest.mark.parametrize("option", ["url", "public_url"])
def test_no_url_with_blanks_is_one_of_twilios_settings(option: str, said: str) -> None:
    with pytest.raises(UsageError, match=f"^{option} must be the "):
        gate(IncomingMessage, cast("Any", {"keys": KEY, option: said}))


def kept_by_caches() -> str:
    """Return all that the caches of this library hold, as text, those of what tests alone use aside."""
    caches = [
        one
        for one in gc.get_objects()
        # Asked by `type`: a lazy object of a framework loads what it stands for when its `__class__` is read.
        if type(one) is _lru_cache_wrapper
        and str(getattr(one, "__module__", "")).startswith("twilio_fp")
        and not one.__module__.startswith("twilio_fp.testing")
    ]
    assert len(caches) > 10
    return repr([list(inner) for one in caches for inner in gc.get_referents(one) if isinstance(inner, dict)])


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_no_cache_keeps_a_password_or_what_a_caller_sent(method: str) -> None:
    url = "https://user:hunter2-hunter2@example.com/sms?session=hunter2-hunter2"
    signed = sign_webhook({"From": "+15558675310", "Body": "it's hunter2-hunter2"}, url, KEY, method=method)
    plain = WebhookRequest(signed.method, signed.url, signed.headers, signed.body)
    check(signed, keys=KEY)
    check(plain, keys=KEY, public_url="https://user:hunter2-hunter2@example.com")
    check(evolve(signed, url="https://example.com/another"), keys="another-key")
    assert "hunter2" not in kept_by_caches()
    assert "15558675310" not in kept_by_caches()
    check(evolve(signed, url="https://remembered.example.com/forgotten?session=forgotten"), keys=KEY)
    assert "https://remembered.example.com" in kept_by_caches()
    assert "forgotten" not in kept_by_caches()

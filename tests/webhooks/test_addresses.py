"""The URLs that Twilio may have signed, such as the configured one with Twilio's additions."""

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
    TrustedProxy,
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
from twilio_fp.webhooks.address import (
    candidate_urls,
    describe_url,
    is_absolute_url,
    other_spellings,
    userinfo,
    with_authority,
    with_configured_url,
    with_userinfo,
    without_password,
)

if TYPE_CHECKING:
    from collections.abc import Callable

KEY = "12345"
TEXT = st.text(st.characters(codec="utf-8"), max_size=8)
PARAMETERS = st.dictionaries(TEXT.filter(bool), TEXT, max_size=5)
QUERIES = st.sampled_from(["", "?", "?a=1", "?a=1&b=2", "?From=%2B1", "?q=it's", "?q=@:%27"])
SETTINGS = st.tuples(st.sampled_from(["/sms", "/", ""]), QUERIES, st.sampled_from(["", "#", "#rc=4&rp=all"])).map(
    lambda parts: f"https://public.example.com{''.join(parts)}"
)


def behind_proxy(request: WebhookRequest) -> WebhookRequest:
    """Return the request as received behind a proxy that preserves the query."""
    _, mark, query = request.url.partition("?")
    return evolve(request, url=f"http://10.0.0.1:8000/inner{mark}{query}")


@example({"A": "1"}, "https://public.example.com/sms?", "GET")
@given(PARAMETERS, SETTINGS, st.sampled_from(["GET", "POST"]))
def test_a_request_signed_for_the_configured_url_is_accepted_with_all_its_parameters(
    params: dict[str, str], url: str, method: str
) -> None:
    request = sign_webhook(params, url, KEY, method=method)
    arrived = with_configured_url(behind_proxy(request), url)
    verified = verify(arrived, keys=KEY)
    assert verified.url == request.url
    assert parameters(arrived) == parameters(request)
    assert parse_event(verified) == parse_event(verify(request, keys=KEY))


@given(PARAMETERS.filter(bool), SETTINGS, st.sampled_from(["GET", "POST"]), st.sampled_from(["x=1", "AccountSid=AC1"]))
def test_a_parameter_that_was_not_signed_is_never_part_of_the_event(
    params: dict[str, str], url: str, method: str, more: str
) -> None:
    request = behind_proxy(sign_webhook(params, url, KEY, method=method))
    forged = evolve(request, url=f"{request.url}{'&' if '?' in request.url else '?'}{more}")
    if method == "GET":
        assert not check(with_configured_url(forged, url), keys=KEY)
    else:
        assert parse_event(verify(with_configured_url(forged, url), keys=KEY)) == parse_event(
            verify(with_configured_url(request, url), keys=KEY)
        )


@given(st.binary(min_size=1, max_size=20), SETTINGS)
def test_the_hash_of_a_body_follows_the_configured_url(body: bytes, url: str) -> None:
    request = sign_webhook(body, url, KEY)
    assert check(with_configured_url(behind_proxy(request), url), keys=KEY)
    assert not check(with_configured_url(evolve(behind_proxy(request), body=body + b" "), url), keys=KEY)


@given(PARAMETERS, SETTINGS)
def test_another_spelling_of_a_query_has_the_same_parameters(params: dict[str, str], url: str) -> None:
    request = sign_webhook(params, url, KEY, method="GET")
    for other in other_spellings([request.url]):
        arrived = evolve(request, url=other)
        assert parameters(arrived) == parameters(request)
        if request.url in other_spellings([other]):  # each mark is always escaped or never
            assert verify(arrived, keys=KEY).url == request.url
            assert parse_event(verify(arrived, keys=KEY)) == parse_event(verify(request, keys=KEY))


def test_a_mark_both_escaped_and_not_stays_so_in_some_spellings() -> None:
    assert list(other_spellings(["https://e.com/?a=!&b=%21&c='&d=%3a"])) == [
        f"https://e.com/?a={query}"
        for query in (
            *("!&b=%21&c=%27&d=:", "!&b=%21&c='&d=%3A", "!&b=%21&c=%27&d=%3A", "!&b=%21&c='&d=:"),
            *("!&b=!&c=%27&d=:", "!&b=!&c='&d=%3A", "%21&b=%21&c=%27&d=%3A", "!&b=!&c='&d=:"),
        )
    ]


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
def test_no_other_mark_of_a_query_is_varied(mark: str) -> None:
    escaped = f"%{ord(mark):02X}"
    for spelt, other in ((mark, escaped), (escaped, mark)):
        assert list(other_spellings([f"https://example.com/?q={spelt}"])) == []
        for sent in other_spellings([f"https://example.com/?q={spelt}'"]):
            assert spelt in sent
            assert other not in sent.partition("?q=")[2].replace("%27", "").replace(spelt, "")


@given(st.text("!'()*:@~%27A430aé&=+;,", max_size=12), st.sampled_from(["", "?", "?a=%27&b="]))
def test_every_other_spelling_decodes_to_the_same_query_and_they_are_few(text: str, start: str) -> None:
    url = f"https://user:it's@example.com/it's{start}{text}"
    spelt = list(other_spellings([url]))
    assert len(set(spelt)) == len(spelt) < 10
    for other in spelt:
        assert other != url
        assert other.partition("?")[0] == url.partition("?")[0]
        assert [unquote(part) for part in other.split("&")] == [unquote(part) for part in url.split("&")]


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("url", ["https://public.example.com/sms", "https://public.example.com/sms?a=1"])
def test_an_adapter_with_a_configured_url_reads_the_whole_event(method: str, url: str) -> None:
    event_gate = gate(IncomingMessage, {"keys": KEY, "url": url})
    event = event_gate.admit(behind_proxy(sign_webhook({"MessageSid": "SM1", "Body": "Hi"}, url, KEY, method=method)))
    assert isinstance(event, IncomingMessage)
    assert (event.message_sid, event.body) == ("SM1", "Hi")


def test_an_adapter_accepts_a_parents_key_with_subaccounts() -> None:
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
        ("?a=b?c&From=2", "https://e.com/sms?a=b?c", "https://e.com/sms?a=b?c&From=2"),
    ],
)
def test_twilios_additions_follow_the_configured_query(received: str, configured_url: str, whole: str) -> None:
    assert with_configured_url(WebhookRequest("GET", f"http://10.0.0.1/{received}"), configured_url).url == whole


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
def test_a_configured_url_is_tried_in_each_form_that_twilio_may_request(own: str, signed: str) -> None:
    headers = {"X-Twilio-Signature": signature(KEY, signed)}
    received = WebhookRequest("GET", f"http://10.0.0.1/inner?{signed.partition('?')[2]}", headers)
    assert verify(with_configured_url(received, own), keys=KEY).url == signed


@pytest.mark.parametrize(
    "url", ["https://e.com/sms\n", " https://e.com/sms", "https://e.com/a b", "https://e.com/\x7f"]
)
@pytest.mark.parametrize("option", ["url", "public_url"])
def test_a_url_with_whitespace_is_not_one_of_twilios_settings(option: str, url: str) -> None:
    with pytest.raises(UsageError, match=f"^{option} must be an absolute URL"):
        gate(IncomingMessage, cast("Any", {"keys": KEY, option: url}))


def cached_text() -> str:
    """Return the contents of this library's caches as text, except those of its testing package."""
    caches = [
        one
        for one in gc.get_objects()
        # Compared by type(), since reading `__class__` of a framework's lazy object would load it.
        if type(one) is _lru_cache_wrapper
        and str(getattr(one, "__module__", "")).startswith("twilio_fp")
        and not one.__module__.startswith("twilio_fp.testing")
    ]
    assert len(caches) > 10
    return repr([list(inner) for one in caches for inner in gc.get_referents(one) if isinstance(inner, dict)])


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_no_cache_keeps_a_password_or_a_callers_data(method: str) -> None:
    url = "https://user:hunter2-hunter2@example.com/sms?session=hunter2-hunter2"
    signed = sign_webhook({"From": "+15558675310", "Body": "it's hunter2-hunter2"}, url, KEY, method=method)
    plain = WebhookRequest(signed.method, signed.url, signed.headers, signed.body)
    check(signed, keys=KEY)
    check(plain, keys=KEY, public_url="https://user:hunter2-hunter2@example.com")
    check(evolve(signed, url="https://example.com/another"), keys="another-key")
    assert "hunter2" not in cached_text()
    assert "15558675310" not in cached_text()
    check(evolve(signed, url="https://remembered.example.com/forgotten?session=forgotten"), keys=KEY)
    assert "https://remembered.example.com" in cached_text()
    assert "forgotten" not in cached_text()


REQUEST = WebhookRequest("POST", "http://10.0.0.1:8000/sms")


def with_headers(**headers: str) -> WebhookRequest:
    return evolve(REQUEST, headers={name.replace("_", "-"): value for name, value in headers.items()})


@pytest.mark.parametrize(
    ("proxy", "headers", "url"),
    [
        (TrustedProxy(), {}, "http://10.0.0.1:8000/sms"),
        (TrustedProxy(), {"X_Forwarded_Proto": "https"}, "https://10.0.0.1:8000/sms"),
        (TrustedProxy(), {"X_Forwarded_Proto": "https", "X_Forwarded_Host": "a.example"}, "https://a.example/sms"),
        (TrustedProxy(), {"X_Forwarded_Host": "a.example:8443"}, "http://a.example:8443/sms"),
        (TrustedProxy(), {"X_Forwarded_Host": "evil, a.example"}, "http://a.example/sms"),
        (TrustedProxy(hops=2), {"X_Forwarded_Host": "a.example, b.example"}, "http://a.example/sms"),
        (TrustedProxy(hops=2), {"X_Forwarded_Host": "a.example"}, "http://10.0.0.1:8000/sms"),
        (TrustedProxy(), {"X_Forwarded_Host": "a.example/b"}, ""),
        (TrustedProxy(), {"X_Forwarded_Proto": "ftp"}, ""),
        (TrustedProxy("X-Forwarded-Port"), {"X_Forwarded_Port": "8443"}, "http://10.0.0.1:8443/sms"),
        (TrustedProxy("X-Forwarded-Prefix"), {"X_Forwarded_Prefix": "/api/"}, "http://10.0.0.1:8000/api/sms"),
        (TrustedProxy("X-Forwarded-Prefix"), {"X_Forwarded_Prefix": "api?"}, ""),
        (TrustedProxy("forwarded"), {"Forwarded": "for=1; proto=https;host=a.example"}, "https://a.example/sms"),
        (TrustedProxy("X-Forwarded-Proto"), {"X_Forwarded_Host": "evil.example"}, "http://10.0.0.1:8000/sms"),
    ],
)
def test_a_proxys_headers_give_the_public_url(proxy: TrustedProxy, headers: dict[str, str], url: str) -> None:
    assert proxy.url(with_headers(**headers), REQUEST.url) == url


def test_a_relative_url_gives_no_public_url() -> None:
    assert TrustedProxy().url(REQUEST, "/sms") == ""
    assert with_authority("/sms", host="a.example") == "/sms"


@pytest.mark.parametrize("hops", [0, -1, True, 1.0, "1"])
def test_there_must_be_at_least_one_proxy(hops: Any) -> None:
    with pytest.raises(UsageError, match=r"^hops must be an int of at least 1, the number of proxies in front, got "):
        TrustedProxy(hops=hops)
    assert TrustedProxy(hops=1).hops == 1


@pytest.mark.parametrize(
    ("headers", "message"),
    [
        (5, r"^a proxy's headers must be names such as 'X-Forwarded-Proto', got a value of type int$"),
        (["Host"], r"^a proxy's header must be one of .*, got 'Host' \(str\)$"),
        ([5], r"^a proxy's header must be one of .*, got 5 \(int\)$"),
    ],
)
def test_other_headers_are_not_trusted(headers: Any, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        TrustedProxy(headers)
    assert TrustedProxy().headers == ("X-Forwarded-Proto", "X-Forwarded-Host")
    assert TrustedProxy(["FORWARDED"]).headers == ("Forwarded",)


@pytest.mark.parametrize(
    ("changes", "url"),
    [
        ({}, "http://me:word@a.example:80/b?c#d"),
        ({"scheme": "https"}, "https://me:word@a.example:80/b?c#d"),
        ({"host": "b.example"}, "http://me:word@b.example/b?c#d"),
        ({"host": "b.example:1"}, "http://me:word@b.example:1/b?c#d"),
        ({"port": "2"}, "http://me:word@a.example:2/b?c#d"),
        ({"host": "b.example:1", "port": "2"}, "http://me:word@b.example:2/b?c#d"),
        ({"host": "[::1]", "port": "2"}, "http://me:word@[::1]:2/b?c#d"),
        ({"host": ""}, ""),
        ({"host": "a@b"}, ""),
        ({"host": "[::1#]"}, ""),
        ({"port": "x"}, ""),
        ({"scheme": "javascript"}, ""),
    ],
)
def test_only_one_part_of_a_url_is_replaced(changes: dict[str, str], url: str) -> None:
    assert with_authority("http://me:word@a.example:80/b?c#d", **changes) == url
    assert with_authority("http://a.example", port="2") == "http://a.example:2"


@pytest.mark.parametrize(
    ("url", "text"),
    [
        (None, "None"),
        (5, "a value of type int"),
        ("hush", "text of 4 characters that is not a URL"),
        ("https://a.example/b", "'https://a.example/b'"),
        ("https://me:hush@a.example/b", "'https://…@a.example/b'"),
        ("https://me:hush", "'https://me:**********'"),
    ],
)
def test_a_url_is_shown_without_possible_secrets(url: object, text: str) -> None:
    assert describe_url(url) == text


@pytest.mark.parametrize(
    ("public", "arrived", "signed"),
    [
        ("https://a.example", "http://10.0.0.1/sms?b=1", "https://a.example/sms?b=1"),
        ("https://a.example/api/", "http://10.0.0.1/sms", "https://a.example/api/sms"),
        ("https://a.example/api", "http://10.0.0.1/api/sms", "https://a.example/api/sms"),
        ("https://a.example/api", "http://10.0.0.1/api/sms", "https://a.example/api/api/sms"),
        ("https://a.example/api", "http://10.0.0.1/api", "https://a.example/api"),
        ("https://a.example/api", "http://10.0.0.1/api?b=1", "https://a.example/api?b=1"),
        ("https://a.example/api", "http://10.0.0.1/", "https://a.example/api"),
        ("https://a.example/api", "http://10.0.0.1/?b=1", "https://a.example/api?b=1"),
        ("https://a.example/api", "http://10.0.0.1/", "https://a.example/api/"),
    ],
)
def test_a_public_url_replaces_the_received_one(public: str, arrived: str, signed: str) -> None:
    request = evolve(sign_webhook({"Body": "Hi"}, signed, "12345"), url=arrived)
    assert check(request, keys="12345", public_url=public)
    assert not check(request, keys="12345", public_url="https://b.example/api")
    assert not check(evolve(request, url="/sms"), keys="12345", public_url=public)


@pytest.mark.parametrize(
    ("public", "target", "urls"),
    [
        ("https://e.com", "/", ["https://e.com/"]),
        ("https://e.com/api", "/apix", ["https://e.com/api/apix"]),
        ("https://e.com/api", "/api", ["https://e.com/api", "https://e.com/api/api"]),
        ("https://e.com/api", "/api/a", ["https://e.com/api/a", "https://e.com/api/api/a"]),
        ("https://e.com/api", "/api?b=1", ["https://e.com/api?b=1", "https://e.com/api/api?b=1"]),
        ("https://e.com/api", "/", ["https://e.com/api/", "https://e.com/api"]),
        ("https://e.com/api", "/?b=1", ["https://e.com/api/?b=1", "https://e.com/api?b=1"]),
        ("https://e.com/api", "//", ["https://e.com/api//"]),
        ("https://e.com/api", "", ["https://e.com/api"]),
    ],
)
def test_a_prefix_of_the_public_url_is_added_unless_the_target_has_it(
    public: str, target: str, urls: list[str]
) -> None:
    tried = list(candidate_urls(WebhookRequest("POST", f"http://10.0.0.1{target}"), public, None))
    assert tried[::2] == urls


def test_the_received_query_is_joined_to_the_setting_in_order() -> None:
    request = with_configured_url(
        WebhookRequest("GET", "http://10.0.0.1/?From=1", alternatives=["http://10.0.0.1/?From=2"]), "https://e.com/"
    )
    assert (request.url, request.alternatives) == ("https://e.com/?From=1", ("https://e.com/?From=2",))


@pytest.mark.parametrize(
    ("setting", "urls"),
    [
        ("https://e.com/sms", ["https://e.com/sms?From=1"]),
        ("https://e.com/sms?a=b", ["https://e.com/sms?a=b&From=1"]),
        ("https://e.com/sms?", ["https://e.com/sms?&From=1", "https://e.com/sms?From=1"]),
        ("https://e.com", ["https://e.com?From=1", "https://e.com/?From=1"]),
    ],
)
def test_only_twilios_additions_are_joined_to_a_configured_url(setting: str, urls: list[str]) -> None:
    request = with_configured_url(WebhookRequest("GET", "http://10.0.0.1/?From=1"), setting)
    assert [request.url, *request.alternatives] == urls


@pytest.mark.parametrize(
    ("url", "urls"),
    [
        ("https://e.com/a/b?c=/d", ["https://e.com/a/b?c=/d", "https://e.com:443/a/b?c=/d"]),
        ("http://e.com/a", ["http://e.com/a", "http://e.com:80/a"]),
        ("HTTPS://e.com", ["HTTPS://e.com", "HTTPS://e.com:443"]),
        ("https://e.com:8443/a#b", ["https://e.com:8443/a#b", "https://e.com/a#b"]),
        ("https://e.com:/a", ["https://e.com:/a", "https://e.com/a"]),
        ("https://[::1]:5/a", ["https://[::1]:5/a", "https://[::1]/a"]),
        ("http://e.com?b=/c", ["http://e.com?b=/c", "http://e.com:80?b=/c"]),
        ("https://me:hush@e.com/a", ["https://me:hush@e.com/a", "https://me:hush@e.com:443/a"]),
        ("wss://e.com/a", ["wss://e.com/a", "wss://e.com:443/a"]),
        ("ws://e.com/a", ["ws://e.com/a", "ws://e.com:80/a"]),
        (
            "https://e.com/a?q=%3a",
            [
                *("https://e.com/a?q=%3a", "https://e.com:443/a?q=%3a", "https://e.com/a?q=:"),
                *("https://e.com/a?q=%3A", "https://e.com:443/a?q=:", "https://e.com:443/a?q=%3A"),
            ],
        ),
        (
            "https://e.com/a?q='?b",
            [
                *("https://e.com/a?q='?b", "https://e.com:443/a?q='?b"),
                *("https://e.com/a?q=%27?b", "https://e.com:443/a?q=%27?b"),
            ],
        ),
        ("", []),
        ("/sms", []),
        ("x://e.com/a", []),
        ("see https://e.com/a", []),
        ("https://e.com:port/a", []),
        ("https:///a", []),
    ],
)
def test_the_url_is_tried_with_its_port_and_without_and_then_its_other_spellings(url: str, urls: list[str]) -> None:
    assert list(candidate_urls(WebhookRequest("POST", url), None, None)) == urls


@pytest.mark.parametrize(
    ("url", "first"),
    [
        ("https://e.com/a", "wss://e.com/a"),
        ("HTTP://e.com:8/a", "ws://e.com:8/a"),
        ("WSS://e.com/a?b=://", "wss://e.com/a?b=://"),
        ("ws://e.com/a", "ws://e.com/a"),
    ],
)
def test_the_url_of_a_websocket_has_its_scheme(url: str, first: str) -> None:
    urls = list(candidate_urls(WebhookRequest("GET", url, {"Upgrade": "WebSocket"}), None, None))
    assert urls[0] == first
    assert {one.partition("://")[0] for one in urls} == {first.partition("://")[0]}
    assert not list(candidate_urls(WebhookRequest("GET", "/a", {"Upgrade": "websocket"}), None, None))


def test_every_possible_url_of_a_request_is_tried_before_other_spellings() -> None:
    request = WebhookRequest(
        "POST", "http://me:word@e.com/a", alternatives=("http://…@f.com/b?q='", "http://g.com:1/c")
    )
    assert list(candidate_urls(request, None, None)) == [
        *("http://me:word@e.com/a", "http://me:word@e.com:80/a"),
        *("http://me:word@f.com/b?q='", "http://me:word@f.com:80/b?q='"),
        *("http://g.com:1/c", "http://g.com/c"),
        *("http://me:word@f.com/b?q=%27", "http://me:word@f.com:80/b?q=%27"),
    ]
    proxied = evolve(request, headers={"X-Forwarded-Proto": "https", "X-Forwarded-Host": "p.com"})
    assert list(candidate_urls(proxied, None, TrustedProxy()))[:4:2] == [
        "https://me:word@p.com/a",
        "https://me:word@p.com/b?q='",
    ]
    assert list(candidate_urls(request, "https://p.com/x", None))[:4:2] == [
        "https://p.com/x/a",
        "https://p.com/x/b?q='",
    ]


@pytest.mark.parametrize(
    ("received", "public", "scheme"),
    [("wss", "https", "wss"), ("http", "wss", "https"), ("WS", "HTTP", "ws"), ("https", "ws", "http")],
)
def test_a_public_url_determines_whether_tls_is_used(received: str, public: str, scheme: str) -> None:
    request = WebhookRequest("GET", f"{received}://10.0.0.1/a")
    assert next(iter(candidate_urls(request, f"{public}://e.com/x/", None))) == f"{scheme}://e.com/x/a"


@pytest.mark.parametrize("proxy", [0, "X-Forwarded-Proto", TrustedProxy])
def test_public_url_and_proxy_exclude_each_other(proxy: Any) -> None:
    with pytest.raises(UsageError, match=r"^proxy must be a TrustedProxy or None, got a value of type "):
        candidate_urls(REQUEST, None, proxy)
    with pytest.raises(UsageError, match=r"^pass either public_url or proxy, not both: "):
        candidate_urls(REQUEST, "https://e.com", TrustedProxy())
    for public in (5, "", "e.com", "see https://e.com", "https://e.com?a=1", "https://e.com#x", "https://e.com/a b"):
        with pytest.raises(UsageError, match=r"^public_url must be an absolute URL"):
            candidate_urls(REQUEST, cast("Any", public), None)


@pytest.mark.parametrize(
    ("url", "expected", "without"),
    [
        ("https://me:word@e.com/x@y", "me:word", "https://…@e.com/x@y"),
        ("https://me@e.com", "me", "https://…@e.com"),
        ("https://…@e.com/", None, "https://…@e.com/"),
        ("https://e.com/x@y", None, "https://e.com/x@y"),
        ("https://e.com?x=me:word@y", None, "https://e.com?x=me:word@y"),
        ("ftp://me:word@e.com", "me:word", "…@e.com"),
        ("see https://me:word@e.com", None, "…@e.com"),
        ("me:wo@rd@e.com", None, "…@e.com"),
        ("e.com", None, "e.com"),
    ],
)
def test_userinfo_precedes_the_host(url: str, expected: str | None, without: str) -> None:
    assert userinfo(url) == expected
    assert without_password(url) == without
    if expected is not None:
        assert with_userinfo(with_userinfo(url), expected) == url
        assert "…@" in with_userinfo(url)
    assert with_userinfo("https://e.com/x@y", "me") == "https://e.com/x@y"


@pytest.mark.parametrize(
    ("url", "is_one"),
    [
        *(("https://e.com", True), ("HTTPS://e.com/a?b#rc=2", True), ("wss://me:word@[::1]:5/", True)),
        *(("e.com/sms", False), ("see https://e.com", False), ("https://e.com/a b", False), (None, False), (5, False)),
        *(("https://", False), ("https://e.com:port/", False), ("https://e.com\n", False), ("ftp://e.com", False)),
    ],
)
def test_a_setting_must_be_an_absolute_url(url: object, is_one: bool) -> None:
    assert is_absolute_url(url) is is_one


@pytest.mark.parametrize(
    ("headers", "sent", "url"),
    [
        ("X-Forwarded-Prefix", ["/a/b"], "http://10.0.0.1:8000/a/b/sms"),
        ("X-Forwarded-Prefix", ["/"], "http://10.0.0.1:8000/sms"),
        ("X-Forwarded-Prefix", ["/a//b"], ""),
        ("X-Forwarded-Host", ["a.example", " b.example , c.example "], "http://c.example/sms"),
        (
            "Forwarded",
            ["for=1;host=a.example", 'for="[::1]"; Host = "b.example:1" ;proto=https'],
            "https://b.example:1/sms",
        ),
        ("Forwarded", ["for=1"], "http://10.0.0.1:8000/sms"),
        ("X-Forwarded-Port", [""], "http://10.0.0.1:8000/sms"),
    ],
)
def test_the_value_that_the_nearest_proxy_added_counts(headers: str, sent: list[str], url: str) -> None:
    request = evolve(REQUEST, headers=[(headers, value) for value in sent])
    assert TrustedProxy([headers]).url(request, REQUEST.url) == url


def test_x_forwarded_headers_take_precedence_over_forwarded() -> None:
    proxy = TrustedProxy(["Forwarded", "X-Forwarded-Proto", "X-Forwarded-Host"])
    headers = {"Forwarded": "proto=http;host=a.example", "X-Forwarded-Proto": "https", "X-Forwarded-Host": "b.example"}
    assert proxy.url(evolve(REQUEST, headers=headers), REQUEST.url) == "https://b.example/sms"
    assert proxy.headers == ("Forwarded", "X-Forwarded-Proto", "X-Forwarded-Host")


@pytest.mark.parametrize(
    ("received", "setting", "whole"),
    [
        (f"?x=1&bodySHA256={'0' * 64}", "https://e.com/sms?x=1", f"https://e.com/sms?x=1&bodySHA256={'0' * 64}"),
        (f"?bodySHA256={'0' * 64}", "https://e.com/sms", f"https://e.com/sms?bodySHA256={'0' * 64}"),
        ("?x=1", "https://e.com/sms?x=1", "https://e.com/sms?x=1"),
    ],
)
def test_twilio_adds_only_the_hash_of_the_body_to_the_query_of_a_post(received: str, setting: str, whole: str) -> None:
    request = with_configured_url(WebhookRequest("POST", f"http://10.0.0.1/{received}#y", {}, b"{}"), setting)
    assert (request.url, request.alternatives) == (whole, ())

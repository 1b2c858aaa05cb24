from __future__ import annotations

import pickle
from base64 import b64decode

import pytest
from urllib3.util import parse_url

from tests.transports.wire import shown
from twilio_fp.errors import UsageError
from twilio_fp.http import HttpRequest
from twilio_fp.transports import Urllib3Transport
from twilio_fp.transports._environment import environment_proxy
from twilio_fp.transports._proxies import Proxy, as_proxy


def proxy_for(url: str) -> str | None:
    to = parse_url(url)
    proxy = environment_proxy(str(to.scheme), str(to.host), to.port or 443)
    return None if proxy is None else str(proxy)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("http://proxy:3128", "http://proxy:3128"),
        ("proxy:3128", "http://proxy:3128"),
        ("https://proxy", "https://proxy"),
        ("http://[::1]:8080/", "http://[::1]:8080"),
    ],
)
def test_a_url_names_a_proxy(url: str, shown: str) -> None:
    proxy = as_proxy(url)
    assert str(proxy) == shown
    assert as_proxy(proxy) is proxy
    assert proxy is not None
    assert proxy.authorization is None
    assert proxy.headers() == {}


def test_credentials_are_sent_only_to_the_proxy() -> None:
    proxy = as_proxy("http://us%40er:p%2Fw%C3%A9@proxy:3128")
    assert proxy is not None
    assert proxy.authorization is not None
    shown = proxy.authorization.reveal().removeprefix("Basic ")
    assert b64decode(shown).decode() == "us@er:p/wé"
    assert proxy.headers() == {"Proxy-Authorization": f"Basic {shown}"}
    for text in (str(proxy), repr(proxy)):
        assert "p%2Fw" not in text
        assert shown not in text
    with pytest.raises(UsageError):
        pickle.dumps(proxy)


@pytest.mark.parametrize(
    "url",
    [
        "socks5://user:hidden@proxy",
        "http://",
        "http://user:hidden@proxy:port",
        "http://proxy:0",
        "http://user:hid\tden@proxy:1",
        "http://user:hidden@pro\nxy:1",
        "http://user:hidden@proxy\r:1",
        "http://user:hidden@proxy:1\x7f",
        "http://p y",
        "http://a%00",
        "http://a\\\\b",
        "",
        "http://user:hidden@proxy:1/path",
        "http://user:hidden@proxy:1?query",
        "http://user:hidden@proxy:1/?",
        "http://user:hidden@proxy:1#fragment",
        "http://user:hidden\udc80@proxy:1",
    ],
)
def test_an_invalid_proxy_is_refused_and_not_shown(url: str) -> None:
    with pytest.raises(UsageError, match="a proxy must be") as caught:
        as_proxy(url)
    assert "hidden" not in str(caught.value)
    for make in (lambda: as_proxy(url), lambda: Urllib3Transport(proxy=url)):
        with pytest.raises(UsageError) as caught:
            make()
        assert "hidden" not in shown(caught.value)


def test_an_error_about_another_setting_does_not_show_a_password() -> None:
    with pytest.raises(UsageError) as caught:
        Urllib3Transport(proxy="http://user:hidden@proxy:1", pool_size=0)
    assert "hidden" not in shown(caught.value)


def test_a_password_in_the_environment_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "socks5://user:hidden@proxy:1")
    with pytest.raises(UsageError) as caught, Urllib3Transport() as transport:
        transport(HttpRequest("GET", "http://api.twilio.test/"))
    assert "hidden" not in shown(caught.value)


@pytest.mark.parametrize(
    ("environ", "url", "proxy"),
    [
        ({}, "https://api.twilio.com", None),
        ({"HTTPS_PROXY": "http://p:1"}, "https://api.twilio.com", "http://p:1"),
        ({"HTTPS_PROXY": "http://p:1"}, "http://api.twilio.com", None),
        ({"HTTP_PROXY": "p:2"}, "http://api.twilio.com", "http://p:2"),
        ({"HTTP_PROXY": "http://p:2", "REQUEST_METHOD": "GET"}, "http://api.twilio.com", None),
        ({"http_proxy": "http://p:2", "REQUEST_METHOD": "GET"}, "http://api.twilio.com", "http://p:2"),
        ({"https_proxy": "http://p:1", "HTTPS_PROXY": "http://p:3"}, "https://api.twilio.com", "http://p:1"),
        ({"https_proxy": "", "ALL_PROXY": "http://p:4"}, "https://api.twilio.com", "http://p:4"),
    ],
)
def test_the_environment_names_a_proxy(
    environ: dict[str, str], url: str, proxy: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    assert proxy_for(url) == proxy


@pytest.mark.parametrize(
    ("no_proxy", "url", "exempt"),
    [
        ("*", "https://api.twilio.com", True),
        ("", "https://api.twilio.com", False),
        ("example.com, twilio.com", "https://api.twilio.com", True),
        (".twilio.com", "https://api.twilio.com", True),
        ("TWILIO.com", "https://twilio.com", True),
        ("lio.com", "https://api.twilio.com", False),
        ("api.twilio.com.evil", "https://api.twilio.com", False),
        ("twilio.com:443", "https://api.twilio.com", True),
        ("twilio.com:8443", "https://api.twilio.com", False),
        ("127.0.0.1", "https://127.0.0.1:8000", True),
        ("127.0.0.1:8000", "https://127.0.0.1:8000", True),
        ("127.0.0.1:8001", "https://127.0.0.1:8000", False),
        ("10.0.0.0/8", "https://127.0.0.1", False),
        ("[::1]:443", "https://[::1]", True),
        ("[::1]:80", "https://[::1]", False),
    ],
)
def test_no_proxy_exempts_hosts(no_proxy: str, url: str, exempt: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://p:1")
    monkeypatch.setenv("NO_PROXY", no_proxy)
    assert proxy_for(url) == (None if exempt else "http://p:1")


def test_an_invalid_proxy_in_the_environment_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "socks5://p:1")
    with pytest.raises(UsageError):
        proxy_for("https://api.twilio.com")


def test_a_proxy_hashes_by_value() -> None:
    assert {Proxy("http://p:1"), as_proxy("p:1")} == {Proxy("http://p:1")}


@pytest.mark.parametrize(
    ("url", "text", "shown"),
    [
        ("http://me:a%20b@p", "a b, a%20b, me, bWU6YSBi, me:a b", "{0}, {0}, {0}, {0}, {0}"),
        ("http://us%40er:p%C3%A9@p", "us@er us%40er pÃ© p%C3%A9", "{0} {0} {0} {0}"),  # heads are decoded as Latin-1
        ("http://me@p", "me, and what is not me", "{0}, and what is not {0}"),
        ("http://:pw@p", "pw: no", "{0}: no"),
        ("http://p", "me, pw", "me, pw"),
    ],
)
def test_credentials_that_a_peer_repeats_are_masked_in_each_form(url: str, text: str, shown: str) -> None:
    proxy = as_proxy(url)
    assert proxy is not None
    assert proxy.masked(text) == shown.format("**********")


@pytest.mark.parametrize(
    ("url", "pair"),
    [("http://me@p", b"me:"), ("http://:pw@p", b":pw"), ("http://@p", b":"), ("me:a:b@p:1", b"me:a:b")],
)
def test_a_user_name_or_password_may_be_missing(url: str, pair: bytes) -> None:
    proxy = as_proxy(url)
    assert proxy is not None
    assert proxy.authorization is not None
    assert b64decode(proxy.authorization.reveal().removeprefix("Basic ")) == pair
    assert str(proxy) == f"http://**********@{url.rpartition('@')[2]}"
    assert repr(proxy) == f"Proxy({str(proxy)!r})"
    assert repr(object.__new__(Proxy)) == "Proxy(…)"


def test_a_proxy_must_be_text() -> None:
    assert as_proxy(None) is None
    for odd in (5, b"http://p", ["http://p"], ["://"]):
        with pytest.raises(UsageError, match="a proxy must be"):
            as_proxy(odd)  # type: ignore[arg-type]

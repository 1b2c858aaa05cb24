"""Which of the environment's proxies applies to a request."""

from __future__ import annotations

import pytest

from twilio_fp.errors import UsageError
from twilio_fp.transports._environment import environment_proxy


def proxy_for(scheme: str, host: str = "api.twilio.com", port: int = 443) -> str | None:
    proxy = environment_proxy(scheme, host, port)
    return None if proxy is None else str(proxy)


def test_without_proxy_variables_there_is_no_proxy() -> None:
    assert proxy_for("https") is None


def test_each_scheme_has_its_own_proxy_and_all_proxy_is_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://user:word@secure:1")
    monkeypatch.setenv("ALL_PROXY", "rest:3")
    assert (proxy_for("https"), proxy_for("http")) == ("http://**********@secure:1", "http://rest:3")
    monkeypatch.setenv("HTTP_PROXY", "http://plain:2")
    assert proxy_for("http") == "http://plain:2"


@pytest.mark.parametrize(
    ("no_proxy", "proxy"),
    [
        ("api.twilio.com", None),
        ("twilio.com", None),
        ("*", None),
        ("api.twilio.com:443", None),
        ("api.twilio.com:80", "http://secure:1"),
        ("lookups.twilio.com", "http://secure:1"),
    ],
)
def test_no_proxy_names_hosts_and_ports(no_proxy: str, proxy: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://secure:1")
    monkeypatch.setenv("NO_PROXY", no_proxy)
    assert proxy_for("https") == proxy


def test_an_invalid_proxy_is_refused_unless_it_is_bypassed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "socks5://hidden:1")
    with pytest.raises(UsageError, match="a proxy must be http") as caught:
        proxy_for("https")
    assert "hidden" not in str(caught.value)
    monkeypatch.setenv("NO_PROXY", "*")
    assert proxy_for("https") is None

"""Destinations: the parts of a URL, the head of a request, and what a proxy is sent."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import RLock
from typing import Any

import pytest

from twilio_fp.errors import UsageError
from twilio_fp.http import HttpRequest
from twilio_fp.transports import _destination
from twilio_fp.transports._destination import (
    find_destination,
    find_once,
    head,
    header_fields,
    request_target,
    split_url,
)
from twilio_fp.transports._proxies import as_proxy

URL = "http://api.example:8080/v1"
PLAIN = find_destination("http://api.example:8080", None, trust_env=False)


@pytest.mark.parametrize(
    ("base", "authority", "address", "is_tls"),
    [
        ("https://api.twilio.com", "api.twilio.com", ("api.twilio.com", 443), True),
        ("https://api.twilio.com:443", "api.twilio.com", ("api.twilio.com", 443), True),
        ("http://127.0.0.1:80", "127.0.0.1", ("127.0.0.1", 80), False),
        ("http://[::1]:8080", "[::1]:8080", ("::1", 8080), False),
    ],
)
def test_a_url_names_a_host_and_a_port(base: str, authority: str, address: tuple[str, int], is_tls: bool) -> None:
    destination = find_destination(base, None, trust_env=False)
    assert (
        destination.authority,
        destination.address,
        destination.is_tls,
        destination.target_prefix,
        destination.headers,
    ) == (authority, address, is_tls, "", {})
    assert (destination.name, destination.proxy, destination.proxy_scheme) == (base, None, None)
    assert destination.masked("a peer's message") == "a peer's message"
    assert destination != find_destination(base, None, trust_env=False)


@pytest.mark.parametrize("base", ["", "api.twilio.com", "https://", "https://a:0", "https://a/b", "https://a:port"])
def test_a_url_without_a_valid_host_and_port_is_refused(base: str) -> None:
    with pytest.raises(UsageError, match="must contain a valid host and port"):
        find_destination(base, None, trust_env=False)


@pytest.mark.parametrize("base", ["https://user:hidden@api.twilio.com", "https://user:hidden@api.twilio.com:port"])
def test_credentials_in_a_url_are_refused_and_not_shown(base: str) -> None:
    with pytest.raises(UsageError, match="put them in headers") as caught:
        find_destination(base, None, trust_env=False)
    assert "hidden" not in str(caught.value)


def test_an_interrupt_while_a_url_is_parsed_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: str) -> Any:
        raise KeyboardInterrupt

    monkeypatch.setattr(_destination, "parse_url", interrupted)
    with pytest.raises(KeyboardInterrupt):
        find_destination("https://api.twilio.com", None, trust_env=False)


def test_a_proxy_forwards_plain_http_and_tunnels_the_rest() -> None:
    proxy = as_proxy("http://user:word@proxy:3128")
    plain = find_destination("http://api.example", proxy, trust_env=False)
    assert (plain.address, plain.target_prefix, plain.is_tls) == (("proxy", 3128), "http://api.example", False)
    assert list(plain.headers) == ["Proxy-Authorization"]
    tunnel = find_destination("https://api.example", proxy, trust_env=False)
    assert (tunnel.address, tunnel.target_prefix, tunnel.is_tls, tunnel.headers) == (("proxy", 3128), "", True, {})
    assert tunnel.name == "https://api.example via http://**********@proxy:3128"
    assert (tunnel.proxy_scheme, tunnel.masked("no, user:word")) == ("http", "no, **********")
    assert "headers" not in repr(plain)


def test_a_tls_proxy_defaults_to_the_https_port() -> None:
    destination = find_destination("http://api.example", as_proxy("https://proxy"), trust_env=False)
    assert (destination.address, destination.is_tls, destination.proxy_scheme) == (("proxy", 443), True, "https")


def test_the_environments_proxy_is_used_if_allowed_and_no_other_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://outside:1")
    assert find_destination("http://api.example", None, trust_env=True).address == ("outside", 1)
    assert find_destination("http://api.example", None, trust_env=False).address == ("api.example", 80)
    assert find_destination("http://api.example", as_proxy("http://given:2"), trust_env=True).address == ("given", 2)


@pytest.mark.parametrize(
    ("url", "base", "path", "target"),
    [
        ("https://a/b?c=d#e", "https://a", "/b?c=d", "/b?c=d"),
        ("https://a?c=d", "https://a", "?c=d", "/?c=d"),
        ("https://a", "https://a", "", "/"),
        ("https://a/é b%20c", "https://a", "/é b%20c", "/%C3%A9%20b%20c"),
    ],
)
def test_a_url_is_split_after_its_host(url: str, base: str, path: str, target: str) -> None:
    assert split_url(url) == (base, path)
    assert request_target(path) == target


def test_headers_are_latin_1() -> None:
    assert ("X", "aÿ") in header_fields(PLAIN, HttpRequest("GET", URL, {"X": "aÿ"}))
    with pytest.raises(UsageError, match="header X must be Latin-1") as caught:
        header_fields(PLAIN, HttpRequest("GET", URL, {"X": "hiddenĀ"}))
    assert "hidden" not in str(caught.value)


@pytest.mark.parametrize("headers", [{"Content-Length": "2"}, {"Transfer-Encoding": "chunked"}])
def test_a_wrong_content_length_is_refused(headers: dict[str, str]) -> None:
    assert ("Content-Length", "3") in header_fields(PLAIN, HttpRequest("POST", URL, {"Content-Length": "3"}, b"abc"))
    with pytest.raises(UsageError, match="no Content-Length but 3"):
        header_fields(PLAIN, HttpRequest("POST", URL, headers, b"abc"))


@pytest.mark.parametrize(
    ("request_", "fields"),
    [
        (HttpRequest("GET", URL), [("Host", "api.example:8080")]),
        (HttpRequest("POST", URL), [("Host", "api.example:8080"), ("Content-Length", "0")]),
        (HttpRequest("GET", URL, {}, b"abc"), [("Host", "api.example:8080"), ("Content-Length", "3")]),
        (HttpRequest("GET", URL, {"host": "b", "X": "1"}), [("host", "b"), ("X", "1")]),
        (
            HttpRequest("POST", URL, {"content-length": "0"}),
            [("Host", "api.example:8080"), ("content-length", "0")],
        ),
    ],
)
def test_missing_header_fields_are_added_first(request_: HttpRequest, fields: list[tuple[str, str]]) -> None:
    assert header_fields(find_destination("http://api.example:8080", None, trust_env=False), request_) == fields


def test_a_proxys_own_fields_replace_the_requests() -> None:
    destination = find_destination("http://api.example", as_proxy("http://user:word@proxy:3128"), trust_env=False)
    fields = header_fields(destination, HttpRequest("GET", URL, {"proxy-authorization": "mine", "X": "1"}))
    assert fields == [("Host", "api.example"), ("X", "1"), *destination.headers.items()]


@pytest.mark.parametrize("method", ["GET", "HEAD", "DELETE", "TRACE", "OPTIONS", "CONNECT", "POST", "PUT", "PATCH"])
def test_a_length_of_zero_is_sent_if_a_body_is_expected(method: str) -> None:
    destination = find_destination("http://api.example", None, trust_env=False)
    length = ("Content-Length", "0")
    assert (length in header_fields(destination, HttpRequest(method, URL))) is (method in {"POST", "PUT", "PATCH"})
    assert ("Content-Length", "1") in header_fields(destination, HttpRequest(method, URL, {}, b"x"))


def test_a_head_is_a_request_line_and_a_line_for_each_field() -> None:
    request = HttpRequest("POST", "http://api.example/a", {"X": "é"}, b"abc")
    lines = b"Host: api.example\r\nContent-Length: 3\r\n"
    plain = find_destination("http://api.example", None, trust_env=False)
    assert head(plain, request, "/a%20b") == b"POST /a%20b HTTP/1.1\r\n" + lines + b"X: \xe9\r\n\r\n"
    proxied = find_destination("http://api.example", as_proxy("http://proxy"), trust_env=False)
    assert head(proxied, request, "") == b"POST http://api.example/ HTTP/1.1\r\n" + lines + b"X: \xe9\r\n\r\n"


@pytest.mark.parametrize(
    ("proxy", "address"),
    [("http://[::1]:3128", ("::1", 3128)), ("http://proxy", ("proxy", 80)), ("https://proxy:80", ("proxy", 80))],
)
def test_a_proxy_is_reached_at_its_own_host_and_port(proxy: str, address: tuple[str, int]) -> None:
    assert find_destination("https://api.example", as_proxy(proxy), trust_env=False).address == address


def test_another_schemes_port_is_written() -> None:
    assert find_destination("http://api.example:443", None, trust_env=False).authority == "api.example:443"
    assert find_destination("https://api.example:80", None, trust_env=False).authority == "api.example:80"


def test_every_character_allowed_in_a_target_is_kept() -> None:
    signs = "/a-._~:@!$&'()*+,;=?/%41"
    assert request_target(signs) == signs
    assert request_target('/"<>[]^`{|}') == "/%22%3C%3E%5B%5D%5E%60%7B%7C%7D"


def test_one_thread_finds_a_route_for_all_and_none_waits_in_vain(monkeypatch: pytest.MonkeyPatch) -> None:
    """The thread that finds it may be interrupted by a signal handler that waits for other threads."""
    routes, lock, found = dict[str, str](), RLock(), list[str]()

    def find(base: str) -> str:
        found.append(base)
        return f"to {base}"

    with ThreadPoolExecutor(4) as threads:
        assert set(threads.map(lambda _: find_once(routes, lock, "https://a", find), range(20))) == {"to https://a"}
        assert found == ["https://a"]
        monkeypatch.setattr(_destination, "_LOCK_TIMEOUT", 0.01)
        with lock:
            assert threads.submit(find_once, routes, lock, "https://b", find).result(20) == "to https://b"
        assert find_once(routes, lock, "https://b", find) == "to https://b"
    assert found == ["https://a", "https://b"]
    assert lock.acquire(blocking=False)

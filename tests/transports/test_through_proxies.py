from __future__ import annotations

from base64 import b64encode
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.transports.wire import shown
from twilio_fp.errors import TransportError, UsageError
from twilio_fp.http import HttpRequest
from twilio_fp.testing.loopback import Peer, Seen, Server, proxy, replies
from twilio_fp.transports import Urllib3Transport

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Serve = Callable[..., Server]

BASIC = f"Basic {b64encode(b'user:secret').decode()}"
SECRET = {"Authorization": "Basic VerySecret"}


def with_credentials(url: str) -> str:
    """Return the proxy's URL with credentials."""
    return url.replace("://", "://user:secret@")


@contextmanager
def fails(match: str) -> Iterator[None]:
    with pytest.raises(TransportError, match=match) as caught:
        yield
    assert caught.value.may_have_executed is False
    assert "secret" not in str(caught.value)
    assert BASIC not in repr(caught.value.__cause__)


@pytest.mark.parametrize("secure", [False, True])
def test_http_goes_to_the_proxy_as_a_whole_url(
    secure: bool, serve: Serve, tls: ssl.SSLContext, ca_bundle: Path
) -> None:
    between = serve(proxy, tls=tls if secure else None)
    with Urllib3Transport(proxy=with_credentials(between.url), ca_bundle=str(ca_bundle)) as transport:
        for _ in range(2):
            assert transport(HttpRequest("GET", "http://api.twilio.test:81/a?b", {"A": "1"})).body == b"by the proxy"
    assert between.connections == 1
    assert between.requests[0].line == "GET http://api.twilio.test:81/a?b HTTP/1.1"
    assert between.requests[0].headers == (("Host", "api.twilio.test:81"), ("A", "1"), ("Proxy-Authorization", BASIC))


@pytest.mark.parametrize("secure", [False, True])
def test_https_passes_a_proxy_encrypted(secure: bool, serve: Serve, tls: ssl.SSLContext, ca_bundle: Path) -> None:
    server = serve(replies(b"yes"), tls=tls)
    between = serve(proxy, tls=tls if secure else None)
    with Urllib3Transport(proxy=with_credentials(between.url), ca_bundle=str(ca_bundle)) as transport:
        for _ in range(3):
            assert transport(HttpRequest("GET", server.url + "/a", SECRET)).body == b"yes"
    assert (server.connections, between.connections) == (1, 1)
    where = f"127.0.0.1:{server.port}"
    (seen,) = between.requests
    assert seen.line.removesuffix("1.0").removesuffix("1.1") == f"CONNECT {where} HTTP/"
    assert {*seen.headers, ("Host", where)} == {("Host", where), ("Proxy-Authorization", BASIC)}
    assert server.requests[0].line == "GET /a HTTP/1.1"
    assert server.requests[0].header("Proxy-Authorization") is None


def test_the_servers_certificate_is_checked_through_a_proxy_too(serve: Serve, tls: ssl.SSLContext) -> None:
    server = serve(replies(b"yes"), tls=tls)
    with Urllib3Transport(proxy=serve(proxy).url) as transport, fails("not trusted"):
        transport(HttpRequest("GET", server.url))


def test_a_secure_proxys_certificate_is_checked(serve: Serve, tls: ssl.SSLContext) -> None:
    between = serve(proxy, tls=tls)
    with Urllib3Transport(proxy=with_credentials(between.url)) as transport:
        for url in ("http://api.twilio.test", "https://api.twilio.test"):
            with fails("not trusted"):
                transport(HttpRequest("GET", url))
    assert between.requests == []


@pytest.mark.parametrize(
    ("respond", "message"),
    [
        (replies(status="407 Proxy Authentication Required"), "407 Proxy Authentication Required"),
        (replies(status="502 Bad Gateway"), "502 Bad Gateway"),
        (replies(status="502 \x1b[31m\x07\x9bred"), r"502 \?\[31m\?\?red \("),
        (lambda peer, _: peer.send(b"HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"), "sent data before the tunnel"),
        (lambda peer, _: peer.hang_up(), "closed"),
        (lambda peer, _: peer.reset(), "reset"),
        (lambda peer, _: peer.send(b"SSH-2.0\r\n"), "not valid HTTP"),
    ],
)
def test_a_proxy_that_refuses_to_connect_has_forwarded_nothing(
    respond: Callable[[Peer, Seen], None], message: str, serve: Serve
) -> None:
    with Urllib3Transport(proxy=with_credentials(serve(respond).url)) as transport, fails(message):
        transport(HttpRequest("POST", "https://api.twilio.test/", SECRET))


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("echo", [BASIC, "user:secret", "user is not secret", "user%3Asecret"])
def test_credentials_that_a_proxy_echoes_are_masked(scheme: str, echo: str, serve: Serve) -> None:
    between = serve(replies(echo.encode(), status=f"407 No {echo}"))
    transport = Urllib3Transport(proxy=with_credentials(between.url))
    with transport, pytest.raises(TransportError, match=r"407 No .*\*{10}") as caught:
        transport(HttpRequest("POST", f"{scheme}://api.twilio.test/", SECRET))
    message = shown(caught.value)
    assert not [part for part in ("secret", BASIC[6:], "user:", "user%3A") if part in message]


def test_an_unreachable_proxy_has_forwarded_nothing() -> None:
    with Urllib3Transport(proxy="http://user:secret@127.0.0.1:1") as transport:
        for scheme in ("http", "https"):
            message = f"POST {scheme}://api.twilio.test via http://[*]+@127.0.0.1:1: the connection was refused"
            with fails(message):
                transport(HttpRequest("POST", f"{scheme}://api.twilio.test/", SECRET))


def test_a_dripping_proxy_is_subject_to_the_timeout(serve: Serve) -> None:
    def drip(peer: Peer, _: Seen) -> None:
        for byte in b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200:
            peer.send(bytes([byte]))
            if peer.server.over.wait(0.02):
                peer.hang_up()

    request = HttpRequest("POST", "https://api.twilio.test/", timeout=timedelta(seconds=0.2))
    with Urllib3Transport(proxy=serve(drip).url) as transport, fails("timed out after 0.2 s while connecting"):
        transport(request)


def test_a_proxys_response_to_a_request_is_a_response(serve: Serve) -> None:
    with Urllib3Transport(proxy=serve(replies(status="504 Gateway Timeout")).url) as transport:
        assert transport(HttpRequest("GET", "http://api.twilio.test/")).status == 504


def test_the_environments_proxy_is_used_unless_disabled(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    server = serve(replies(b"straight"))
    between = serve(proxy)
    monkeypatch.setenv("HTTP_PROXY", between.url)
    for trusted, body in ((True, b"by the proxy"), (False, b"straight")):
        with Urllib3Transport(trust_env=trusted) as transport:
            assert transport(HttpRequest("GET", server.url)).body == body
    monkeypatch.setenv("NO_PROXY", "localhost,127.0.0.1")
    with Urllib3Transport() as transport:
        assert transport(HttpRequest("GET", server.url)).body == b"straight"
    with Urllib3Transport(proxy=between.url) as transport:
        assert transport(HttpRequest("GET", server.url)).body == b"by the proxy"


def test_an_invalid_proxy_in_the_environment_is_a_usage_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "socks5://user:secret@127.0.0.1:1")
    with Urllib3Transport() as transport, pytest.raises(UsageError, match="a proxy must be"):
        transport(HttpRequest("GET", "https://api.twilio.test/"))

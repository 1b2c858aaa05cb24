from __future__ import annotations

import shutil
import socket
import ssl
import warnings
from datetime import timedelta
from hashlib import sha1
from typing import TYPE_CHECKING, cast

import pytest
from cryptography.x509 import Name, NameAttribute, load_pem_x509_certificate

from tests.transports.conftest import server_context
from twilio_fp.errors import TransportError, UsageError
from twilio_fp.http import HttpRequest
from twilio_fp.testing.loopback import Peer, Seen, Server, proxy, replies, sends, sends_and_hangs_up
from twilio_fp.transports import Urllib3Transport
from twilio_fp.transports._tls import tls_context

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import trustme

    Serve = Callable[..., Server]


def get(server: Server) -> HttpRequest:
    return HttpRequest("GET", server.url)


def test_a_signal_handlers_exception_is_not_an_unreadable_bundle(monkeypatch: pytest.MonkeyPatch) -> None:
    error = TimeoutError("of the caller's own")

    def interrupted(**_: object) -> None:
        raise error

    monkeypatch.setattr(ssl, "create_default_context", interrupted)
    with pytest.raises(TimeoutError) as caught:
        tls_context("a bundle of this test's own")
    assert caught.value is error


def assert_refused(transport: Urllib3Transport, request: HttpRequest, match: str) -> TransportError:
    with transport, pytest.raises(TransportError, match=match) as caught:
        transport(request)
    assert caught.value.may_have_executed is False
    assert caught.value.__cause__ is not None
    return caught.value


def test_a_server_with_a_valid_certificate_is_accepted(serve: Serve, tls: ssl.SSLContext, ca_bundle: Path) -> None:
    server = serve(replies(b"yes"), tls=tls)
    with Urllib3Transport(ca_bundle=str(ca_bundle)) as transport:
        assert [transport(get(server)).body for _ in range(3)] == [b"yes"] * 3
    assert server.connections == 1


def test_an_unknown_authority_is_not_trusted(serve: Serve, tls: ssl.SSLContext) -> None:
    server = serve(replies(), tls=tls)
    assert_refused(Urllib3Transport(), get(server), "the certificate is not trusted: .*ca_bundle= or SSL_CERT_FILE")
    assert server.requests == []


def test_a_certificate_for_another_name_is_not_trusted(serve: Serve, authority: trustme.CA, ca_bundle: Path) -> None:
    server = serve(replies(), tls=server_context(authority, "api.twilio.test"))
    assert_refused(Urllib3Transport(ca_bundle=str(ca_bundle)), get(server), "not trusted: .*127.0.0.1")
    assert server.requests == []


def test_the_certificate_is_checked_against_the_urls_name(
    serve: Serve, tls: ssl.SSLContext, ca_bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serve(replies(b"yes"), tls=tls)
    local = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", server.port))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: local)
    with Urllib3Transport(ca_bundle=str(ca_bundle)) as transport:
        assert transport(HttpRequest("GET", "https://api.twilio.test/")).body == b"yes"
    assert_refused(
        Urllib3Transport(ca_bundle=str(ca_bundle)), HttpRequest("GET", "https://evil.test/"), "not trusted: .*evil.test"
    )


def test_ssl_cert_file_replaces_the_systems_authorities(
    serve: Serve, tls: ssl.SSLContext, ca_bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(ca_bundle))
    with Urllib3Transport() as transport:
        assert transport(get(serve(replies(b"yes"), tls=tls))).body == b"yes"


def subject_hash(pem: bytes) -> str:
    """Return the file name, without its number, by which OpenSSL finds an authority in a directory.

    It is the SHA-1 hash of the subject's attributes in lower case, as DER without the enclosing sequence.

    Source: https://docs.openssl.org/master/man3/X509_NAME_hash/
    """
    canonical = b""
    for attribute in load_pem_x509_certificate(pem).subject:
        lower = NameAttribute(attribute.oid, " ".join(str(attribute.value).lower().split()))
        sequence = Name([lower]).public_bytes()
        assert sequence[1] < 128, "its length takes one byte"
        canonical += sequence[2:]
    return sha1(canonical, usedforsecurity=False).digest()[3::-1].hex()


def test_a_bundle_may_be_a_directory(serve: Serve, tls: ssl.SSLContext, ca_bundle: Path, tmp_path: Path) -> None:
    shutil.copy(ca_bundle, tmp_path / f"{subject_hash(ca_bundle.read_bytes())}.0")
    with Urllib3Transport(ca_bundle=str(tmp_path)) as transport:
        assert transport(get(serve(replies(b"yes"), tls=tls))).body == b"yes"


def test_each_bundle_has_one_context(ca_bundle: Path) -> None:
    assert tls_context(str(ca_bundle)) is tls_context(str(ca_bundle))
    assert tls_context(None) is not tls_context(str(ca_bundle))
    context = tls_context(None)
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2
    assert context.verify_mode == ssl.CERT_REQUIRED
    assert context.check_hostname


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_an_unreadable_bundle_is_a_usage_error(content: str | None, tmp_path: Path) -> None:
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_text(content)
    with Urllib3Transport(ca_bundle=str(path)) as transport, pytest.raises(UsageError, match=r"ca\.pem"):
        transport(HttpRequest("GET", "https://127.0.0.1:1/"))


def test_a_custom_context_may_present_a_client_certificate(authority: trustme.CA, serve: Serve) -> None:
    server_tls = server_context(authority, "127.0.0.1")
    server_tls.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(server_tls)
    own_context = ssl.create_default_context()
    authority.configure_trust(own_context)
    authority.issue_cert("client@twilio.test").configure_cert(own_context)
    server = serve(replies(b"yes"), tls=server_tls)
    with Urllib3Transport(ssl_context=own_context) as transport:
        assert transport(get(server)).body == b"yes"


def test_a_context_that_does_not_verify_is_refused(ca_bundle: Path) -> None:
    lax = ssl.create_default_context()
    lax.check_hostname = False
    lax.verify_mode = ssl.CERT_NONE
    old = ssl.create_default_context()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        old.minimum_version = ssl.TLSVersion.TLSv1_1
    for context in (lax, old):
        with pytest.raises(UsageError, match="ssl_context must"):
            Urllib3Transport(ssl_context=context)
    with pytest.raises(UsageError, match="not both"):
        Urllib3Transport(ssl_context=ssl.create_default_context(), ca_bundle=str(ca_bundle))


def test_names_are_checked_even_if_the_context_does_not(serve: Serve, authority: trustme.CA, ca_bundle: Path) -> None:
    own_context = ssl.create_default_context(cafile=str(ca_bundle))
    own_context.check_hostname = False
    server = serve(replies(), tls=server_context(authority, "api.twilio.test"))
    assert_refused(Urllib3Transport(ssl_context=own_context), get(server), "127.0.0.1")


def test_tls_1_1_is_refused(serve: Serve, authority: trustme.CA, ca_bundle: Path) -> None:
    server_tls = server_context(authority, "127.0.0.1")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        server_tls.minimum_version = ssl.TLSVersion.TLSv1
        server_tls.maximum_version = ssl.TLSVersion.TLSv1_1
    server_tls.set_ciphers("ALL:@SECLEVEL=0")
    server = serve(replies(), tls=server_tls)
    assert_refused(Urllib3Transport(ca_bundle=str(ca_bundle)), get(server), "TLS failed")


def test_a_server_without_tls_is_refused(serve: Serve) -> None:
    server = serve(lambda peer, _: None, greet=lambda peer: peer.send(b"HTTP/1.1 400 Bad Request\r\n\r\n"))
    assert_refused(Urllib3Transport(), HttpRequest("GET", f"https://127.0.0.1:{server.port}"), "TLS failed")


def test_a_handshake_that_takes_too_long_has_sent_nothing(serve: Serve) -> None:
    server = serve(replies(), greet=lambda peer: peer.hold())
    request = HttpRequest("GET", f"https://127.0.0.1:{server.port}", timeout=timedelta(seconds=0.2))
    assert assert_refused(Urllib3Transport(), request, "timed out").timed_out


@pytest.mark.usefixtures("clock")
def test_a_failure_after_the_handshake_may_have_been_executed(
    serve: Serve, tls: ssl.SSLContext, ca_bundle: Path
) -> None:
    with Urllib3Transport(ca_bundle=str(ca_bundle)) as transport:
        silent = serve(lambda peer, _: peer.reply() if len(peer.server.requests) == 1 else peer.hold(), tls=tls)
        transport(get(silent))
        with pytest.raises(TransportError, match="timed out") as caught:
            transport(HttpRequest("GET", silent.url, timeout=timedelta(seconds=0.3)))
        assert (caught.value.may_have_executed, caught.value.timed_out) == (True, True)
        with pytest.raises(TransportError) as caught:
            transport(get(serve(lambda peer, _: peer.hang_up(), tls=tls)))
        assert (caught.value.may_have_executed, caught.value.timed_out) == (True, False)


def test_a_large_body_is_sent_and_received(serve: Serve, tls: ssl.SSLContext, ca_bundle: Path) -> None:
    server = serve(lambda peer, seen: peer.reply(seen.body), tls=tls)
    body = bytes(range(256)) * 8_000
    with Urllib3Transport(ca_bundle=str(ca_bundle)) as transport:
        assert transport(HttpRequest("POST", server.url, body=body)).body == body


@pytest.mark.parametrize("head", ["HTTP/1.1 204 No Content\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n"])
def test_bytes_after_a_response_in_one_tls_record_are_discarded(
    head: str, serve: Serve, tls: ssl.SSLContext, ca_bundle: Path
) -> None:
    response = f"{head}X: {{}}\r\n\r\n{'' if '204' in head else 'ok'}"
    padded = response.format("x" * (8_192 - len(response.format(""))))
    evil = "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nsmuggd"
    server = serve(sends((padded + evil).encode()), tls=tls)
    with Urllib3Transport(ca_bundle=str(ca_bundle)) as transport:
        assert b"smuggd" not in {transport(get(server)).body for _ in range(3)}
    assert server.connections == 3


@pytest.mark.parametrize("through", [False, True])
@pytest.mark.parametrize("closed", [False, True])
def test_the_end_of_a_response_without_a_length_needs_close_notify(
    closed: bool, through: bool, serve: Serve, tls: ssl.SSLContext, ca_bundle: Path
) -> None:
    """Without a close_notify, a response without a length may have been truncated (RFC 9112 §9.8)."""

    def respond(peer: Peer, _: Seen) -> None:
        peer.send(b"HTTP/1.1 200 OK\r\n\r\n", b"all of it")
        if closed:
            cast("ssl.SSLSocket", peer.sock).unwrap()
        peer.hang_up()

    server = serve(respond, tls=tls)
    between = serve(proxy, tls=tls).url if through else None
    with Urllib3Transport(ca_bundle=str(ca_bundle), proxy=between) as transport:
        if closed:
            assert transport(get(server)).body == b"all of it"
            return
        with pytest.raises(TransportError, match="close_notify") as caught:
            transport(get(server))
    assert caught.value.may_have_executed


def test_a_response_with_a_length_needs_no_close_notify(serve: Serve, tls: ssl.SSLContext, ca_bundle: Path) -> None:
    server = serve(sends_and_hangs_up(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok"), tls=tls)
    with Urllib3Transport(ca_bundle=str(ca_bundle)) as transport:
        assert transport(get(server)).body == b"ok"

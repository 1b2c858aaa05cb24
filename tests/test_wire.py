"""Clients over real connections: a loopback server, plain and TLS, used sync and through the thread bridge."""

from __future__ import annotations

import asyncio
import gzip
import json
import ssl
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
import trustme

from twilio_fp import (
    AmbiguousError,
    ApiError,
    AsyncClient,
    AuthToken,
    Client,
    CreateMessage,
    DecodeError,
    FetchMessage,
    ListMessage,
    Message,
    RateLimitError,
    RawOperation,
    TransportError,
    encode,
    is_repeatable,
    with_timeout,
)
from twilio_fp.testing.loopback import Server, replies, sends_and_hangs_up
from twilio_fp.transports import Urllib3Transport, in_threads

if TYPE_CHECKING:
    from pathlib import Path

    from twilio_fp.testing.loopback import Peer, Seen

CREDENTIALS = AuthToken(account_sid="AC" + "0" * 32, token="0123456789abcdefVerySecret")
HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
MESSAGES = f"/2010-04-01/Accounts/{CREDENTIALS.account_sid}/Messages"


def blocking(server: Server, what: Any, **settings: Any) -> Any:
    """Perform an operation, blocking, and close."""
    with Client(CREDENTIALS, base_url=server.url, transport=Urllib3Transport(trust_env=False, **settings)) as client:
        return client(what)


def bridged(server: Server, what: Any, **settings: Any) -> Any:
    """Perform an operation through the thread bridge, and close."""

    async def main() -> Any:
        transport = in_threads(Urllib3Transport(trust_env=False, **settings))
        async with AsyncClient(CREDENTIALS, base_url=server.url, transport=transport) as client:
            return await client(what)

    return asyncio.run(main())


@pytest.fixture(params=[blocking, bridged], ids=["blocking", "bridged"])
def ask(request: pytest.FixtureRequest) -> Any:
    """Return each way of performing an operation."""
    return request.param


def message(**members: Any) -> bytes:
    return json.dumps({"sid": "SM1", "status": "queued", **members}).encode()


FILE = b"%PDF-1.7\r\n--x\r\n\x00\xff"


def test_a_form_with_a_file_and_a_body_of_bytes_arrive_authorized(ask: Any) -> None:
    form = RawOperation(
        "POST",
        "numbers-upload.twilio.com",
        "/v2/RegulatoryCompliance/SupportingDocuments",
        form={"FriendlyName": "Pass", "Type": "passport"},
        files={"File": ("passport.pdf", FILE, "application/pdf")},
    )
    raw = RawOperation("POST", "mcs.us1.twilio.com", "/v1/Services/IS1/Media", body=FILE, content_type="image/png")
    for operation in (form, raw):
        with Server(replies(b'{"sid": "RD1"}', status="201 Created")) as server:
            assert ask(server, operation) == {"sid": "RD1"}
            (seen,) = server.requests
        sent = encode(operation)
        assert seen.header("Content-Type") == sent.headers["Content-Type"]
        assert seen.header("Authorization") is not None
        assert seen.body == sent.body
        assert FILE in seen.body


def test_a_message_is_sent_and_its_response_read(ask: Any) -> None:
    with Server(replies(message(new=1), status="201 Created")) as server:
        sent = ask(server, HELLO)
    assert (sent.sid, sent.status, sent.extra) == ("SM1", "queued", {"new": 1})
    [seen] = server.requests
    assert seen.line == f"POST {MESSAGES}.json HTTP/1.1"
    assert seen.body == b"Body=Hi&From=%2B15017122661&To=%2B15558675310"
    assert seen.header("Content-Type") == "application/x-www-form-urlencoded"
    assert str(seen.header("Authorization")).startswith("Basic ")
    assert str(seen.header("User-Agent")).startswith("twilio-fp/")


@pytest.mark.parametrize("framing", ["chunked", "gzip"])
def test_chunked_and_compressed_responses_are_read(ask: Any, framing: str) -> None:
    body = message()

    def answer(peer: Peer, _: Seen) -> None:
        if framing == "gzip":
            peer.reply(gzip.compress(body), "Content-Encoding: gzip")
        else:
            chunks = b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in (body[:5], body[5:])) + b"0\r\n\r\n"
            peer.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks)

    with Server(answer) as server:
        assert ask(server, FetchMessage("SM1")) == Message(sid="SM1", status="queued")


def test_connections_are_reused_by_evolved_clients() -> None:
    with Server(replies(message())) as server:
        with Client(CREDENTIALS, base_url=server.url, transport=Urllib3Transport(trust_env=False)) as client:
            for number in range(5):
                client.for_account(f"AC{number}")(FetchMessage("SM1"))
        assert (len(server.requests), server.connections) == (5, 1)


ERRORS = [
    (
        "400 Bad Request",
        b'{"code": 21211, "message": "bad To", "more_info": "https://x", "status": 400}',
        21211,
        "bad To",
    ),
    ("409 Conflict", b'{"type": "about:blank", "title": "Conflict", "status": 409, "detail": "twice"}', None, "twice"),
    ("404 Not Found", b'{"schemas": ["urn:x"], "detail": "no user", "status": "404"}', None, "no user"),
    ("400 Bad Request", b'{"error": "invalid_grant", "error_description": "expired"}', None, "expired"),
    ("502 Bad Gateway", b"<html><h1>Bad Gateway</h1></html>", None, ""),
    ("503 Service Unavailable", b"", None, ""),
    ("500 Internal Server Error", b"[1, 2]", None, ""),
]


@pytest.mark.parametrize(("status", "body", "code", "message"), ERRORS)
def test_every_format_of_error_is_an_api_error(
    ask: Any, status: str, body: bytes, code: int | None, message: str
) -> None:
    with Server(replies(body, "Twilio-Request-Id: RQ1", status=status)) as server, pytest.raises(ApiError) as caught:
        ask(server, HELLO)
    error = caught.value
    assert (error.status, error.code, error.message) == (int(status[:3]), code, message)
    assert (error.body, error.request_id) == (body, "RQ1")
    assert error.may_have_executed == (error.status >= 500)


def test_too_many_requests_say_how_long_to_wait(ask: Any) -> None:
    with (
        Server(replies(b"{}", "Retry-After: 7", status="429 Too Many")) as server,
        pytest.raises(RateLimitError) as caught,
    ):
        ask(server, HELLO)
    assert (caught.value.retry_after_seconds, is_repeatable(caught.value)) == (7, True)
    assert len(server.requests) == 1


@pytest.mark.parametrize("body", [b"<html>", b"", b"[]", b'"x"', b"{", b"\xff"])
def test_a_success_that_is_not_a_record_is_a_decode_error_with_the_body(ask: Any, body: bytes) -> None:
    with Server(replies(body, status="201 Created")) as server, pytest.raises(DecodeError) as caught:
        ask(server, HELLO)
    assert caught.value.body == body


def hold(peer: Peer, _: Seen) -> None:
    peer.hold()


def test_a_slow_server_is_a_timeout_and_ambiguous_only_for_a_create(ask: Any) -> None:
    soon = timedelta(seconds=0.2)
    with Server(hold) as server:
        with pytest.raises(AmbiguousError) as create:
            ask(server, with_timeout(HELLO, soon))
        with pytest.raises(TransportError) as fetch:
            ask(server, with_timeout(FetchMessage("SM1"), soon))
    assert (create.value.timed_out, create.value.may_have_executed) == (True, True)
    assert (fetch.value.timed_out, type(fetch.value)) == (True, TransportError)


def test_a_reset_after_the_request_is_ambiguous_and_nothing_is_sent_twice(ask: Any) -> None:
    with Server(lambda peer, _: peer.reset()) as server, pytest.raises(AmbiguousError):
        ask(server, HELLO)
    assert len(server.requests) == 1


def test_a_refused_connection_can_not_have_executed(ask: Any) -> None:
    with Server(replies()) as server:
        pass
    with pytest.raises(TransportError) as caught:
        ask(server, HELLO)
    assert (caught.value.may_have_executed, type(caught.value)) == (False, TransportError)


def test_half_a_response_is_ambiguous(ask: Any) -> None:
    half = b"HTTP/1.1 201 Created\r\nContent-Length: 1000\r\n\r\n{"
    with Server(sends_and_hangs_up(half)) as server, pytest.raises(AmbiguousError):
        ask(server, HELLO)


def test_a_huge_response_is_refused(ask: Any) -> None:
    with Server(replies(b"x" * 10_001)) as server, pytest.raises(TransportError, match=r"10,?000"):
        ask(server, FetchMessage("SM1"), max_response_bytes=10_000)


def pages(peer: Peer, seen: Seen) -> None:
    following = None if "Page=1" in seen.line else f"{MESSAGES}.json?PageSize=2&Page=1&PageToken=PA"
    sids = ["SM3"] if following is None else ["SM1", "SM2"]
    body = {"messages": [{"sid": sid} for sid in sids], "next_page_uri": following}
    peer.reply(json.dumps(body).encode())


def test_two_pages_are_walked_sync_and_async() -> None:
    async def main(server: Server) -> list[str]:
        transport = in_threads(Urllib3Transport(trust_env=False))
        async with AsyncClient(CREDENTIALS, base_url=server.url, transport=transport) as client:
            return [one.sid async for one in client.stream(ListMessage(page_size=2))]

    with Server(pages) as server:
        with Client(CREDENTIALS, base_url=server.url, transport=Urllib3Transport(trust_env=False)) as client:
            assert [one.sid for one in client.stream(ListMessage(page_size=2))] == ["SM1", "SM2", "SM3"]
        assert asyncio.run(main(server)) == ["SM1", "SM2", "SM3"]
    assert [seen.line.split(" ")[1] for seen in server.requests[:2]] == [
        f"{MESSAGES}.json?PageSize=2",
        f"{MESSAGES}.json?PageSize=2&Page=1&PageToken=PA",
    ]


def test_a_next_page_at_a_foreign_host_gets_neither_request_nor_credentials(ask: Any) -> None:
    with Server(replies(b"{}")) as foreign:
        body = json.dumps({"messages": [], "next_page_uri": f"{foreign.url}/steal?Page=1"}).encode()
        foreign_host = json.dumps({"messages": [], "next_page_uri": "https://evil.example/steal?Page=1"}).encode()
        with Server(replies(foreign_host)) as server, pytest.raises(DecodeError, match=r"evil\.example"):
            ask(server, ListMessage())
        with Server(replies(body)) as server:
            page = ask(server, ListMessage())
        assert page.next == ListMessage(page=1)  # only data: no request is sent to its host
        assert foreign.requests == []


@pytest.fixture
def authority(tmp_path: Path) -> tuple[ssl.SSLContext, str]:
    ca = trustme.CA()
    served = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ca.issue_cert("127.0.0.1").configure_cert(served)
    bundle = tmp_path / "ca.pem"
    ca.cert_pem.write_to_path(str(bundle))
    return served, str(bundle)


def test_tls_works_with_a_custom_ca(ask: Any, authority: tuple[ssl.SSLContext, str]) -> None:
    served, bundle = authority
    with Server(replies(message(), status="201 Created"), tls=served) as server:
        assert ask(server, HELLO, ca_bundle=bundle).sid == "SM1"


def test_a_server_with_an_untrusted_certificate_is_refused(ask: Any, authority: tuple[ssl.SSLContext, str]) -> None:
    served, _ = authority
    with Server(replies(message()), tls=served) as server, pytest.raises(TransportError) as caught:
        ask(server, HELLO)
    assert (caught.value.may_have_executed, server.requests) == (False, [])


def test_a_proxy_is_asked_for_the_whole_address(ask: Any) -> None:
    with Server(replies(message(), status="201 Created")) as proxy, Server(replies()) as server:
        assert ask(server, HELLO, proxy=proxy.url).sid == "SM1"
    assert (len(proxy.requests), server.requests) == (1, [])
    assert proxy.requests[0].line.startswith(f"POST {server.url}{MESSAGES}.json")

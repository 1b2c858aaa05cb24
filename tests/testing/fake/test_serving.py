"""A fake behind a real address: the requirements of HTTP/1.1, and faults as seen from outside."""

from __future__ import annotations

import contextlib
import http.client
import json
import re
import socket
import socketserver
import traceback
from base64 import b64encode
from datetime import timedelta
from threading import Barrier, Event, Thread
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import Client, CreateMessage, FetchMessage, ListMessage, TransportError, evolve, twiml
from twilio_fp.rest.verify.v2 import CreateService, ListService
from twilio_fp.testing import FakeTwilio, Fault
from twilio_fp.testing.fake.faults import reset, slow, timeout_before_execution, truncated
from twilio_fp.testing.fake.serving import FakeServer
from twilio_fp.testing.fake.start import ACCOUNT, TOKEN
from twilio_fp.testing.loopback import Server

if TYPE_CHECKING:
    from collections.abc import Generator

    from twilio_fp.testing.loopback import Peer, Seen

HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
BASIC = {"Authorization": "Basic " + b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode()}
MESSAGES = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
FORM = urlencode({"To": "+15558675310", "From": "+15017122661", "Body": "Grüße"})
TYPED = {**BASIC, "Content-Type": "application/x-www-form-urlencoded"}


def raw(server: FakeServer, *pieces: bytes) -> bytes:
    """Send bytes, and return all that comes until the server closes."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as connection:
        for piece in pieces:
            connection.sendall(piece)
        found = b""
        while piece := connection.recv(65_536):
            found += piece
        return found


def head(line: str, *fields: str) -> bytes:
    lines = [line, *fields, *[f"{name}: {value}" for name, value in TYPED.items()]]
    return "\r\n".join([*lines, "", ""]).encode()


# --- clients


def test_a_client_sends_and_walks_lists_over_one_connection() -> None:
    twilio = FakeTwilio()
    with FakeServer(twilio) as server, Client(twilio.credentials, base_url=server.url) as client:
        sent = [client(HELLO).sid for _ in range(7)]
        assert [message.sid for message in client.stream(ListMessage(page_size=3))] == sent[::-1]
        assert client(FetchMessage(sent[0])).status == "queued"
        with Client(twilio.credentials, base_url=f"{server.url}/verify.twilio.com") as verify:
            made = {verify(CreateService(friendly_name=f"Service {letter}")).sid for letter in "abc"}
            assert {service.sid for service in verify.stream(ListService(page_size=2))} == made


def test_connections_are_kept_alive_until_the_server_stops() -> None:
    twilio = FakeTwilio()
    with FakeServer(twilio) as server:
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
        for _ in range(3):
            connection.request("POST", MESSAGES, FORM.encode(), TYPED)
            response = connection.getresponse()
            assert (response.status, json.loads(response.read())["body"]) == (201, "Grüße")
            assert response.version == 11
        sock = connection.sock
        assert sock is not None
    assert sock.recv(1) == b""
    connection.close()
    assert len(twilio.messages) == 3


def test_pipelined_requests_are_answered_in_order() -> None:
    with FakeServer(FakeTwilio()) as server:
        one = head("GET /v1/Workspaces HTTP/1.1", "Host: x")
        two = head("DELETE /v1/Workspaces HTTP/1.1", "Host: x", "Connection: close")
        found = raw(server, one + two)
    assert re.findall(rb"HTTP/1.1 (\d+)", found) == [b"200", b"405"]


def test_a_request_in_absolute_form_names_its_host() -> None:
    twilio = FakeTwilio()
    line = "GET http://verify.twilio.com/v2/Services HTTP/1.1"
    with FakeServer(twilio) as server:
        found = raw(server, head(line, f"Host: 127.0.0.1:{server.port}", "Connection: close"))
    assert found.startswith(b"HTTP/1.1 200 OK\r\n")
    assert twilio.requests[0].url == "https://verify.twilio.com/v2/Services"


def test_an_old_client_without_a_host_gets_a_response_and_is_disconnected() -> None:
    with FakeServer(FakeTwilio()) as server:
        assert raw(server, head("GET /v1/Workspaces HTTP/1.0")).startswith(b"HTTP/1.1 200 OK\r\n")


def test_a_chunked_body_is_read_completely() -> None:
    twilio = FakeTwilio()
    chunks = [FORM[:5], FORM[5:9], FORM[9:]]
    body = "".join([f"{len(chunk):x};a=b\r\n{chunk}\r\n" for chunk in chunks]) + "0\r\nX-Trailer: 1\r\n\r\n"
    fields = ("Host: api.twilio.com", "Transfer-Encoding: chunked", "Connection: close")
    with FakeServer(twilio) as server:
        found = raw(server, head(f"POST {MESSAGES} HTTP/1.1", *fields), body.encode())
    assert found.startswith(b"HTTP/1.1 201 Created\r\n")
    assert twilio.messages[0].body == "Grüße"


def test_an_expect_continue_request_gets_a_100_response() -> None:
    fields = ("Host: api.twilio.com", f"Content-Length: {len(FORM)}", "Expect: 100-continue", "Connection: close")
    with FakeServer(FakeTwilio()) as server:
        found = raw(server, head(f"POST {MESSAGES} HTTP/1.1", *fields), FORM.encode())
    assert found.startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Created\r\n")


@pytest.mark.parametrize(
    ("fields", "body", "said"),
    [
        (("Content-Length: x",), b"", b"Content-Length must be an integer"),
        (("Content-Length: 99999999999",), b"", b"Content-Length must be an integer"),
        (("Transfer-Encoding: gzip",), b"", b"Transfer-Encoding must be chunked"),
        (("Transfer-Encoding: chunked",), b"zz\r\n", b"a chunk must begin with its size"),
        (("Transfer-Encoding: chunked",), b"fffffffff\r\n", b"a chunk must have at most"),
    ],
)
def test_an_unreadable_request_is_rejected_and_the_connection_closed(
    fields: tuple[str, ...], body: bytes, said: bytes
) -> None:
    with FakeServer(FakeTwilio()) as server:
        found = raw(server, head(f"POST {MESSAGES} HTTP/1.1", "Host: api.twilio.com", *fields) + body)
    assert found.startswith(b"HTTP/1.1 400 Bad Request\r\n")
    assert said in found


def test_a_client_that_disconnects_midway_disturbs_nobody() -> None:
    twilio = FakeTwilio()
    with FakeServer(twilio) as server:
        with socket.create_connection(("127.0.0.1", server.port)) as connection:
            connection.sendall(head(f"POST {MESSAGES} HTTP/1.1", "Host: api.twilio.com", "Content-Length: 99"))
        assert raw(server, head("GET /v1/Workspaces HTTP/1.0")).startswith(b"HTTP/1.1 200 OK\r\n")
    assert twilio.messages == ()


ODD = st.binary(max_size=6)
TARGETS = st.sampled_from([b"/", b"//", b"*", b"", b"/_fake/advance", b"/v1/Workspaces", b"/%zz?a=%", b"/\xff"]) | (
    st.sampled_from(
        [b"http://", b"http://[", b"http://[::1/x", b"http://u@x:y/z", b"x:y", b"/verify.twilio.com", b"/?"]
    )
)
FIELDS = st.sampled_from([b"Host: x", b"Host: [::1", b"Host: api.twilio.com:y", b"Host:", b"no colon", b" folded"]) | (
    st.sampled_from([b"Content-Length: 5", b"Content-Length: -1", b"Transfer-Encoding: chunked", b"Connection: close"])
    | st.sampled_from([b"X-Twilio-Host: \xff", b"Expect: 100-continue", b"X\x00: y", b"X: \x00", b"Content-Type: \xff"])
    | st.sampled_from([b"Authorization: Basic \xff", b"Authorization: Basic eA==", b"Content-Type: application/json"])
)
BODIES = st.sampled_from([b"", b"hello", b"5\r\nhello\r\n0\r\n\r\n", b"{}", b"To=%ff&To", b"[1", b'{"seconds": 1e400}'])


@st.composite
def odd_requests(draw: st.DrawFn) -> bytes:
    """Return requests that are nearly ones, and bytes that are none."""
    method = draw(st.sampled_from([b"GET", b"POST", b"DELETE", b"BREW", b"get", b""]) | ODD)
    version = draw(st.sampled_from([b"HTTP/1.1", b"HTTP/1.1", b"HTTP/1.0", b"HTTP/9", b""]))
    lines = [b" ".join([method, draw(TARGETS | ODD), version]), *draw(st.lists(FIELDS | ODD, max_size=4))]
    return b"\r\n".join(lines) + b"\r\n\r\n" + draw(BODIES | ODD)


@pytest.fixture(scope="module")
def errors() -> Generator[list[str]]:
    """What servers could not handle."""
    found: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socketserver.BaseServer, "handle_error", lambda *_: found.append(traceback.format_exc()))
        yield found


@pytest.fixture(scope="module")
def open_server(errors: list[str]) -> Generator[FakeServer]:
    with FakeServer(FakeTwilio()) as server:
        yield server


@given(st.lists(odd_requests(), min_size=1, max_size=2).map(b"".join))
def test_whatever_one_client_sends_the_next_gets_a_response(
    open_server: FakeServer, errors: list[str], sent: bytes
) -> None:
    with socket.create_connection(("127.0.0.1", open_server.port), timeout=30) as connection:
        connection.sendall(sent)
        connection.shutdown(socket.SHUT_WR)
        with contextlib.suppress(ConnectionResetError):
            while connection.recv(65_536):
                pass
    assert raw(open_server, head("GET /v1/Workspaces HTTP/1.0")).startswith(b"HTTP/1.1 200 OK\r\n")
    found, errors[:] = errors[:], []
    assert found == []


# --- faults


@pytest.mark.parametrize("outcome", [reset, timeout_before_execution, truncated])
def test_a_fault_closes_the_connection(outcome: Any) -> None:
    twilio = FakeTwilio(faults=[Fault("CreateMessage", nth=1, outcome=outcome)])
    with FakeServer(twilio) as server, Client(twilio.credentials, base_url=server.url) as client:
        with pytest.raises(TransportError) as caught:
            client(HELLO)
        assert caught.value.may_have_executed
        assert client(HELLO).sid
    assert len(twilio.messages) == 1 + outcome.executed


def test_a_reset_fault_resets_the_connection() -> None:
    twilio = FakeTwilio(faults=[Fault(None, outcome=reset)])
    with FakeServer(twilio) as server, pytest.raises(ConnectionResetError):
        raw(server, head("GET /v1/Workspaces HTTP/1.1", "Host: x"))


def test_a_slow_response_takes_virtual_time() -> None:
    twilio = FakeTwilio(faults=[Fault("CreateMessage", outcome=slow(timedelta(hours=1)))])
    with FakeServer(twilio) as server, Client(twilio.credentials, base_url=server.url) as client:
        client(HELLO)
    assert twilio.log[0].startswith("2024-01-01 00:00:00 POST")
    assert twilio.messages[0].status == "delivered"


# --- control requests, and callbacks to another server of this machine


def control(server: FakeServer, method: str, name: str, body: Any = None) -> Any:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    try:
        connection.request(method, f"/_fake/{name}", None if body is None else json.dumps(body))
        return json.loads(connection.getresponse().read())
    finally:
        connection.close()


def _reply(peer: Peer, seen: Seen) -> None:
    peer.reply(str(twiml.Response(twiml.Message("Hello!"))).encode(), "Content-Type: text/xml")


@pytest.mark.parametrize("follows", [False, True])
def test_an_application_on_loopback_gets_its_requests(*, follows: bool) -> None:
    twilio = FakeTwilio()
    with Server(_reply) as app, FakeServer(twilio, follows=follows) as server:
        body = {"from": "+15558675310", "to": "+15017122661", "body": "Hi", "url": f"{app.url}/sms"}
        assert control(server, "POST", "receive-message", body)["status"] == "received"
        assert [message["body"] for message in control(server, "GET", "messages")["messages"]] == ["Hi", "Hello!"]
        assert app.requests[0].header("X-Twilio-Signature")
        assert control(server, "POST", "advance", {"seconds": 60})["callbacks"] == 0
        assert control(server, "GET", "messages")["messages"][1]["status"] == "delivered"
        assert control(server, "POST", "reset")["requests"] == 0
        assert control(server, "GET", "messages") == {"messages": []}


def test_a_fake_on_the_wall_clock_advances_messages_automatically() -> None:
    twilio, over = FakeTwilio(), Event()

    def heard(peer: Peer, seen: Seen) -> None:
        if b"MessageStatus=delivered" in seen.body:
            over.set()
        peer.reply(status="204 No Content")

    with Server(heard) as app:
        twilio.client()(CreateMessage(to="+15558675310", from_="+15017122661", body="Hi", status_callback=app.url))
        with FakeServer(twilio, follows=True) as server:
            assert over.wait(30)
            assert control(server, "GET", "state")["due"] == 0


def test_an_application_can_call_the_fake_while_handling_its_request() -> None:
    twilio = FakeTwilio()
    found: list[Any] = []
    with FakeServer(twilio) as server, Client(twilio.credentials, base_url=server.url) as client:

        def heard(peer: Peer, seen: Seen) -> None:
            found.append(client(HELLO).status)
            peer.reply(status="204 No Content")

        with Server(heard) as app:
            message = {"from": "+15558675310", "to": "+15017122661", "body": "Hi", "url": app.url}
            control(server, "POST", "receive-message", message)
    assert found == ["queued"]


# --- many at once


def test_sixteen_concurrent_connections_lose_nothing() -> None:
    twilio, together = FakeTwilio(), Barrier(16)
    sids: list[str] = []

    def work(server: FakeServer, number: int) -> None:
        with Client(twilio.credentials, base_url=server.url) as client:
            together.wait(30)
            sids.extend([client(evolve(HELLO, body=f"{number}.{count}")).sid for count in range(10)])

    with FakeServer(twilio) as server:
        threads = [Thread(target=work, args=(server, number)) for number in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(set(sids)) == 160
    assert {message.sid for message in twilio.messages} == set(sids)
    assert {message.body for message in twilio.messages} == {f"{a}.{b}" for a in range(16) for b in range(10)}


def test_a_port_that_is_taken_is_an_error() -> None:
    with FakeServer(FakeTwilio()) as server, pytest.raises(OSError, match="in use"):
        FakeServer(FakeTwilio(), server.port)

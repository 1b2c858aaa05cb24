"""A fake Twilio as a WSGI application: under servers, under test clients, and with faults."""

from __future__ import annotations

import io
import json
from base64 import b64encode
from contextlib import contextmanager
from datetime import timedelta
from threading import Thread
from typing import TYPE_CHECKING, Any
from wsgiref.simple_server import WSGIRequestHandler, make_server
from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.test import Client as Browser

from twilio_fp import Client, CreateMessage, FetchMessage, HttpRequest, ListMessage, TransportError
from twilio_fp.rest.verify.v2 import CreateService, ListService
from twilio_fp.testing import FakeTwilio, Fault
from twilio_fp.testing.fake.applications import call
from twilio_fp.testing.fake.faults import reset, slow, timeout_after_execution, truncated
from twilio_fp.testing.fake.start import ACCOUNT, TOKEN
from twilio_fp.transports.urllib3 import Urllib3Transport

if TYPE_CHECKING:
    from collections.abc import Generator

HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
BASIC = {"Authorization": "Basic " + b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode()}
FORM = {**BASIC, "Content-Type": "application/x-www-form-urlencoded"}
MESSAGES = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextmanager
def serve(application: Any) -> Generator[str]:
    """Serve an application by wsgiref on loopback, and give its address."""
    with make_server("127.0.0.1", 0, application, handler_class=_Quiet) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def client(twilio: FakeTwilio, base_url: str) -> Generator[Client]:
    with Client(twilio.credentials, base_url=base_url, clock=twilio.clock) as client:
        yield client


def start(twilio: FakeTwilio, environ: dict[str, Any]) -> str:
    """Return the status that a request of WSGI is answered with."""
    statuses: list[str] = []

    def start_response(status: str, headers: list[tuple[str, str]]) -> None:
        statuses.append(status)

    list(twilio.wsgi(environ, start_response))
    return statuses[0]


def test_a_client_with_a_base_url_behaves_as_one_in_memory() -> None:
    twilio, apart = FakeTwilio(), FakeTwilio()
    with serve(validator(twilio.wsgi)) as url, client(twilio, url) as there:
        for one, it in ((twilio, there), (apart, apart.client())):
            sid = it(HELLO).sid
            one.advance(timedelta(seconds=10))
            assert it(FetchMessage(sid)).status == "delivered"
    assert twilio.state == apart.state


def test_lists_are_paged_below_a_base_url() -> None:
    twilio = FakeTwilio()
    with serve(twilio.wsgi) as url, client(twilio, url) as there:
        sent = [there(HELLO).sid for _ in range(7)]
        assert [message.sid for message in there.stream(ListMessage(page_size=3))] == sent[::-1]
    with serve(twilio.wsgi) as url, client(twilio, f"{url}/verify.twilio.com") as there:
        made = [there(CreateService(friendly_name=f"Service {letter}")).sid for letter in "abcde"]
        assert {service.sid for service in there.stream(ListService(page_size=2))} == set(made)


def test_the_absolute_urls_of_pages_lead_through_the_server() -> None:
    twilio = FakeTwilio()
    made = [twilio.client()(CreateService(friendly_name=f"Service {letter}")).sid for letter in "abcde"]
    with serve(twilio.wsgi) as base:
        transport = Urllib3Transport()
        url: str | None = f"{base}/verify.twilio.com/v2/Services?PageSize=2"
        found: list[str] = []
        while url is not None:
            assert url.startswith(base)
            page = json.loads(transport(HttpRequest("GET", url, BASIC)).body)
            found += [service["sid"] for service in page["services"]]
            url = page["meta"]["next_page_url"]
        transport.close()
    assert sorted(found) == sorted(made)


def _nowhere(environ: Any, start_response: Any) -> list[bytes]:
    start_response("404 Not Found", [])
    return [b""]


def test_a_test_client_reaches_it_at_twilios_hosts_and_below_a_mount() -> None:
    twilio = FakeTwilio()
    mounted = DispatcherMiddleware(_nowhere, {"/twilio": twilio.wsgi})
    form = {"To": "+15558675310", "From": "+15017122661", "Body": "Grüße"}
    plain = Browser(twilio.wsgi).post(MESSAGES, "https://api.twilio.com", data=form, headers=BASIC)
    below = Browser(mounted).post(f"/twilio{MESSAGES}", "http://app.example", data=form, headers=BASIC)
    assert (plain.status_code, below.status_code) == (201, 201)
    assert [message.body for message in twilio.messages] == ["Grüße", "Grüße"]
    service = Browser(mounted).post(
        "/twilio/verify.twilio.com/v2/Services", "http://app.example", data={"FriendlyName": "It"}, headers=BASIC
    )
    assert str(json.loads(service.data)["url"]).startswith("http://app.example/twilio/verify.twilio.com/v2/Services/VA")


def test_a_path_is_taken_as_received_if_the_server_keeps_it() -> None:
    twilio = FakeTwilio()
    path = "/sync.twilio.com/v1/Services/IS1/Documents/a%2Fb"
    call(twilio.wsgi, HttpRequest("GET", f"http://localhost{path}", BASIC), "wsgi")
    assert twilio.requests[-1].url == "https://sync.twilio.com/v1/Services/IS1/Documents/a%2Fb"
    environ: dict[str, Any] = {"PATH_INFO": "/sync.twilio.com/v1/Services/IS1/Documents/ä b".encode().decode("latin-1")}
    setup_testing_defaults(environ)
    start(twilio, environ)
    assert twilio.requests[-1].url == "https://sync.twilio.com/v1/Services/IS1/Documents/%C3%A4%20b"


def test_a_body_of_unknown_length_is_read_if_the_server_ends_it() -> None:
    twilio = FakeTwilio()
    environ: dict[str, Any] = {
        "REQUEST_METHOD": "POST",
        "PATH_INFO": MESSAGES,
        "HTTP_AUTHORIZATION": BASIC["Authorization"],
        "CONTENT_TYPE": FORM["Content-Type"],
        "wsgi.input": io.BytesIO(b"To=%2B15558675310&From=%2B15017122661&Body=Hi"),
        "wsgi.input_terminated": True,
    }
    setup_testing_defaults(environ)
    assert start(twilio, environ) == "201 Created"


LATIN = st.text(st.characters(max_codepoint=255), max_size=8)
HOSTS = st.sampled_from(["x", "[::1", "api.twilio.com:y", "verify.localhost", "", "é"])


@given(
    path=st.sampled_from(["", "/", "/v1/Services", "/verify.twilio.com/v2/Services", "//", "/api.twilio.com"]) | LATIN,
    raw=st.none() | st.sampled_from(["/", "http://[", "http://x", "x:y", "*", "/v1/Services?a=%"]) | LATIN,
    host=HOSTS | LATIN,
    query=LATIN,
    method=st.sampled_from(["GET", "POST", "HEAD", "BREW", "", "é"]),
    header=LATIN,
)
def test_any_environ_gets_a_response(
    path: str, raw: str | None, host: str, query: str, method: str, header: str
) -> None:
    environ: dict[str, Any] = {"PATH_INFO": path, "QUERY_STRING": query, "REQUEST_METHOD": method, "HTTP_HOST": host}
    environ |= {"HTTP_X_TWILIO_HOST": header, "CONTENT_LENGTH": header} | ({} if raw is None else {"RAW_URI": raw})
    setup_testing_defaults(environ)
    assert 200 <= int(start(FakeTwilio(), environ).partition(" ")[0]) < 500


def test_a_head_request_gets_no_body() -> None:
    response = call(
        FakeTwilio().wsgi, HttpRequest("HEAD", "https://api.twilio.com/2010-04-01/Accounts.json", BASIC), "wsgi"
    )
    assert (response.status, response.body) == (405, b"")


def test_an_invalid_request_is_rejected() -> None:
    response = Browser(FakeTwilio().wsgi).get("/2010-04-01.json", headers={"X-Ü": "1"})
    assert (response.status_code, json.loads(response.data)["code"]) == (400, 20001)


@pytest.mark.parametrize("outcome", [reset, timeout_after_execution, truncated])
def test_a_fault_closes_the_connection(outcome: Any) -> None:
    twilio = FakeTwilio(faults=[Fault("CreateMessage", nth=1, outcome=outcome)])
    with serve(twilio.wsgi) as url, client(twilio, url) as there:
        with pytest.raises(TransportError) as caught:
            there(HELLO)
        assert caught.value.may_have_executed
        assert there(HELLO).sid
    assert len(twilio.messages) == 1 + outcome.executed


def test_a_slow_response_takes_time_on_the_fakes_clock() -> None:
    twilio = FakeTwilio(faults=[Fault("CreateMessage", outcome=slow(timedelta(seconds=30)))])
    before = twilio.clock.now()
    with serve(twilio.wsgi) as url, client(twilio, url) as there:
        assert there(HELLO).sid
    assert twilio.clock.now() - before == timedelta(seconds=30)

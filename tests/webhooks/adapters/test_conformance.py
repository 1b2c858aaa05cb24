"""One suite for every adapter: a real client sends requests to a real server on loopback."""

from __future__ import annotations

import json
import socket
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from http.client import HTTPConnection
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve, frozen

from tests.webhooks.adapters import routes
from tests.webhooks.adapters.routes import ODD, PUBLIC, TOKEN, Meeting
from tests.webhooks.adapters.subjects import ASYNC, SEPARATE_PROCESSES, SUBJECTS, WITHOUT_CHUNKS
from twilio_fp.webhooks import WebhookRequest, sign_webhook
from twilio_fp.webhooks.adapters.gate import INVALID, NO_TOKEN, TOO_LARGE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MESSAGE = {"MessageSid": "SM1", "AccountSid": "AC1", "From": "+15558675310", "Body": "Grüße & <so> 👋"}
XML = f"<Response><Message>{MESSAGE['Body']}</Message></Response>"


@frozen
class Subject:
    """A running server: its name and its port."""

    name: str
    port: int

    @property
    def scheme(self) -> str:
        """The scheme that Twilio would have requested; AWS accepts only HTTPS."""
        return "https" if "lambda" in self.name else "http"

    def url(self, target: str) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}{target}"

    def send(self, request: WebhookRequest, target: str, **more: str) -> tuple[int, str, str]:
        return self.request(request.method, target, request.body, {**dict(request.headers), **more})

    def request(self, method: str, target: str, body: Any = None, headers: Any = ()) -> tuple[int, str, str]:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=30)
        sent_headers = {name: value for name, value in dict(headers).items() if name.lower() != "host"}
        try:
            # The server may respond before it has read everything.
            with suppress(BrokenPipeError, ConnectionResetError):
                connection.request(
                    method, target, body, sent_headers, encode_chunked=not isinstance(body, (bytes, type(None)))
                )
            response = connection.getresponse()
            return (
                response.status,
                response.getheader("Content-Type", ""),
                response.read().decode(errors="surrogateescape"),
            )
        finally:
            connection.close()

    def post(
        self, target: str, params: Any = MESSAGE, *, signed: str | None = None, key: str = TOKEN, **more: str
    ) -> Any:
        return self.send(sign_webhook(params, signed or self.url(target), key), target, **more)


@pytest.fixture(scope="module", params=SUBJECTS)
def subject(request: pytest.FixtureRequest) -> Iterator[Subject]:
    with SUBJECTS[request.param]() as port:
        yield Subject(request.param, port)


@pytest.fixture(autouse=True)
def _no_environment_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TWILIO_AUTH_TOKEN", raising=False)
    monkeypatch.delenv("TWILIO_ACCOUNT_SID", raising=False)


def test_the_response_to_a_signed_request_is_xml(subject: Subject) -> None:
    status, kind, text = subject.post("/plain")
    assert (status, text) == (200, XML)
    assert kind == "text/xml; charset=utf-8"


def test_a_form_needs_no_charset(subject: Subject) -> None:
    request = sign_webhook(MESSAGE, subject.url("/plain"), TOKEN)
    status, _, text = subject.send(request, "/plain", **{"Content-Type": "application/x-www-form-urlencoded"})
    assert (status, text) == (200, XML)


def test_text_and_none_are_sent_unchanged(subject: Subject) -> None:
    assert subject.post("/text") == (200, "text/plain; charset=utf-8", f"You said {MESSAGE['Body']}")
    status, _, text = subject.post("/none")
    assert (status, text) == (204, "")


def test_text_that_is_xml_is_sent_as_xml(subject: Subject) -> None:
    assert subject.post("/xml") == (200, "text/xml; charset=utf-8", XML)


def test_a_mapping_is_sent_as_json(subject: Subject) -> None:
    status, kind, text = subject.post("/mapping")
    assert (status, (kind or "").partition(";")[0]) == (200, "application/json")
    assert json.loads(text) == {"instruction": "accept"}


def test_every_response_that_can_be_built_can_be_sent(subject: Subject) -> None:
    request = sign_webhook(MESSAGE, subject.url("/odd"), TOKEN)
    connection = HTTPConnection("127.0.0.1", subject.port, timeout=30)
    connection.request("POST", "/odd", request.body, {**dict(request.headers), "Host": f"127.0.0.1:{subject.port}"})
    with connection.getresponse() as response:
        assert (response.status, response.getheader("Content-Type"), response.read()) == (
            299,
            "application/x-odd",
            ODD.body,
        )
        cookies = response.headers.get_all("Set-Cookie")
    connection.close()
    assert cookies == (["a=1, b=2"] if subject.name == "lambda-balancer" else ["a=1", "b=2"])


def test_a_handler_can_take_the_verified_request_instead_of_the_event(subject: Subject) -> None:
    assert subject.post("/verified") == (200, "text/xml; charset=utf-8", XML)
    assert subject.post("/verified", key="another")[0] == 403


def test_a_function_of_keys_that_fails_rejects_every_request(subject: Subject) -> None:
    status, _, text = subject.post("/failing")
    assert status == 403
    assert INVALID in text


@pytest.mark.parametrize("subject", [name for name in SUBJECTS if "lambda" not in name], indirect=True)
@pytest.mark.parametrize("target", ["/open", "/plain"])
def test_an_incomplete_request_is_not_handled(subject: Subject, target: str) -> None:
    body = sign_webhook(MESSAGE, subject.url(target), TOKEN).body
    head = (
        f"POST {target} HTTP/1.1\r\nHost: 127.0.0.1:{subject.port}\r\nContent-Length: {len(body) + 1}\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", subject.port), timeout=30) as connection:
        connection.sendall(head.encode() + body)
        connection.shutdown(socket.SHUT_WR)
        received = b"".join(iter(lambda: connection.recv(65536), b""))
    assert XML.encode() not in received
    assert not received.startswith(b"HTTP/1.1 2")


@pytest.mark.parametrize("subject", [name for name in SUBJECTS if "lambda" not in name], indirect=True)
def test_a_header_repeated_a_thousand_times_is_refused(subject: Subject) -> None:
    lines = "".join(f"X-Twilio-Signature: {number}\r\n" for number in range(1_000))
    head = f"GET /plain HTTP/1.1\r\nHost: 127.0.0.1:{subject.port}\r\nConnection: close\r\n{lines}\r\n"
    with socket.create_connection(("127.0.0.1", subject.port), timeout=30) as connection:
        connection.sendall(head.encode())
        assert connection.recv(12)[:10] in {b"HTTP/1.1 4", b"HTTP/1.0 4"}


def test_parameters_in_the_query_are_read(subject: Subject) -> None:
    request = sign_webhook(MESSAGE, subject.url("/plain"), TOKEN, method="GET")
    status, _, text = subject.send(request, request.url[len(subject.url("")) :])
    assert (status, text) == (200, XML)


def test_an_unsigned_request_is_refused_with_the_classic_text(subject: Subject) -> None:
    rejected = [
        subject.post("/plain", key="another"),
        subject.post("/plain", signed=subject.url("/other")),
        subject.request("POST", "/plain", b"Body=Hi", {"Content-Type": "application/x-www-form-urlencoded"}),
        subject.request(
            "POST", "/plain", b'{"Body": "Hi"}', {"Content-Type": "application/json", "X-Twilio-Signature": "x"}
        ),
        subject.request("GET", "/plain?Body=Hi", None, {"X-Twilio-Signature": "\xfc" * 28}),
    ]
    for status, kind, text in rejected:
        assert status == 403
        assert INVALID in text
        assert kind.startswith(("text/plain", "application/json"))


def test_without_a_key_every_request_is_refused(subject: Subject) -> None:
    status, _, text = subject.post("/environ")
    assert status == 500
    assert NO_TOKEN in text


@pytest.mark.parametrize("subject", [name for name in SUBJECTS if name not in SEPARATE_PROCESSES], indirect=True)
def test_the_token_may_be_in_the_environment(subject: Subject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", TOKEN)
    assert subject.post("/environ")[0] == 200
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", "AC1")
    assert subject.post("/environ")[0] == 200
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "another")
    assert subject.post("/environ")[0] == 403


def test_the_key_may_be_looked_up_by_the_account(subject: Subject) -> None:
    assert subject.post("/lookup")[0] == 200
    assert subject.post("/lookup", {**MESSAGE, "AccountSid": "AC2"})[0] == 403


def test_verification_can_be_turned_off(subject: Subject) -> None:
    status, _, text = subject.post("/open", key="another")
    assert (status, text) == (200, XML)


def test_an_event_of_another_kind_is_refused(subject: Subject) -> None:
    status, _, text = subject.post("/plain", {"CallSid": "CA1", "CallStatus": "ringing"})
    assert status == 400
    assert "IncomingMessage" in text


def test_the_url_can_be_set(subject: Subject) -> None:
    assert subject.post("/url", signed="https://public.example/x?a='")[0] == 200
    assert subject.post("/url")[0] == 403


def test_host_and_protocol_can_be_set(subject: Subject) -> None:
    assert subject.post("/host?b=%20", signed="https://public.example/host?b=%20")[0] == 200
    assert subject.post("/host")[0] == 403


def test_a_public_url_with_a_stripped_prefix_can_be_set(subject: Subject) -> None:
    assert subject.post("/public/x?b=1", signed=f"{PUBLIC}/public/x?b=1")[0] == 200
    assert subject.post("/public")[0] == 403


def test_a_proxys_headers_count_only_if_it_is_trusted(subject: Subject) -> None:
    headers = {"X-Forwarded-Proto": "https", "X-Forwarded-Host": "public.example"}
    assert subject.post("/proxied", signed="https://public.example/proxied", **headers)[0] == 200
    assert subject.post("/plain", signed="https://public.example/plain", **headers)[0] == 403


@pytest.mark.parametrize(
    "target",
    ["/any/a%20b", "/any/it's", "/any/it%27s", "/any/@me:x", "/any/%40me", "/any/caf%C3%A9", "/any/a+b", "/any/a,b;c=d",
     "/any/a~b", "/any/a%7Eb", "/any/a%5Bb%5D", "/any/a//b", "/any/a%7Cb",
     "/any?q=a%20b", "/any?a=1&b=2", "/any?q=%27"],
)  # fmt: skip
def test_escapes_are_kept_as_received(subject: Subject, target: str) -> None:
    assert subject.post(target)[0] == 200


ODD_PATHS = ("/any/it's%20%27so%27", "/any/%e2%9c%93")
ODD_QUERIES = ("/any?q=O'Brien&&r", "/any?q=a+b%20c", "/any?b=2&a=1&b=3")
UNRECOVERABLE = {  # these servers keep URLs only decoded, or without repeated values
    "wsgi-wsgiref": ODD_PATHS,
    "lambda-http-api": ODD_PATHS,
    "lambda-rest-api": ODD_PATHS + ODD_QUERIES,
    "lambda-balancer": ("/any?q=O'Brien&&r", "/any?b=2&a=1&b=3"),
}


@pytest.mark.parametrize("target", [*ODD_PATHS, *ODD_QUERIES, "/any?"])
def test_urls_are_accepted_if_the_server_keeps_them(subject: Subject, target: str) -> None:
    assert subject.post(target)[0] == (403 if target in UNRECOVERABLE.get(subject.name, ()) else 200)


def test_repeated_values_are_read(subject: Subject) -> None:
    assert subject.post("/plain", [*MESSAGE.items(), ("Tag", "b"), ("Tag", "a"), ("Tag", "b")])[0] == 200


@pytest.mark.parametrize("subject", [name for name in SUBJECTS if "lambda" not in name], indirect=True)
def test_the_application_can_read_the_body_again(subject: Subject) -> None:
    request = sign_webhook(MESSAGE, subject.url("/replay"), TOKEN)
    status, _, text = subject.send(request, "/replay")
    assert (status, text) == (200, request.body.decode())


def test_a_large_body_is_refused(subject: Subject) -> None:
    status, _, text = subject.post("/small", {**MESSAGE, "Body": "x" * 200})
    assert status == 413
    assert text
    assert subject.post("/small", {"MessageSid": "SM1", "Body": "x"})[0] == 200


@pytest.mark.parametrize(("size", "status"), [(99, 200), (100, 200), (101, 413)])
def test_a_body_may_be_as_large_as_the_limit(subject: Subject, size: int, status: int) -> None:
    body = "x" * (size - len("MessageSid=SM1&Body="))
    request = sign_webhook({"MessageSid": "SM1", "Body": body}, subject.url("/small"), TOKEN)
    assert len(request.body) == size
    assert subject.send(request, "/small")[0] == status


WITH_CHUNKS = [name for name in SUBJECTS if "lambda" not in name and name not in WITHOUT_CHUNKS]


@pytest.mark.parametrize("subject", WITH_CHUNKS, indirect=True)
@pytest.mark.parametrize(("target", "size"), [("/plain", 60_000), ("/small", 60)])
def test_a_large_body_of_unknown_length_is_refused(subject: Subject, target: str, size: int) -> None:
    def chunks() -> Iterable[bytes]:
        yield from [b"x" * size] * 20

    status, _, text = subject.request("POST", target, chunks(), {"Content-Type": "application/x-www-form-urlencoded"})
    assert status == 413
    assert text


@pytest.mark.parametrize("method", ["PUT"])
def test_another_method_is_refused(subject: Subject, method: str) -> None:
    request = evolve(sign_webhook(MESSAGE, subject.url("/plain"), TOKEN), method=method)
    assert subject.send(request, "/plain")[0] == 405


def test_fifty_requests_run_concurrently(subject: Subject) -> None:
    def send_one(number: int) -> tuple[int, str]:
        key = TOKEN if number % 5 else "another"
        status, _, text = subject.post("/plain", {**MESSAGE, "Body": f"number {number}"}, key=key)
        return status, text

    with ThreadPoolExecutor(50) as pool:
        responses = list(pool.map(send_one, range(50)))
    for number, (status, text) in enumerate(responses):
        assert status == (200 if number % 5 else 403)
        assert f"number {number}</Message>" in text or not number % 5


@pytest.mark.parametrize("subject", ASYNC, indirect=True)
def test_no_handler_blocks_another(subject: Subject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(routes.MEETING, "__dict__", dict(Meeting().__dict__))
    with ThreadPoolExecutor(50) as pool:
        responses = list(pool.map(lambda _: subject.post("/meet")[0], range(50)))
    assert responses == [200] * 50


def test_the_texts_are_those_of_the_classic_library() -> None:
    assert INVALID == "Twilio Request Validation Failed."
    assert NO_TOKEN == (
        "Webhook Error - we attempted to validate this request without first configuring our auth token."
    )
    assert TOO_LARGE

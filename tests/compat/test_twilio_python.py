from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from traceback import TracebackException
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import aiohttp
import pytest
import requests
import twilio.rest
from hypothesis import given
from hypothesis import strategies as st
from twilio.base.exceptions import TwilioRestException, TwilioServiceException
from twilio.credential.client_credential_provider import ClientCredentialProvider
from twilio.http.http_client import TwilioHttpClient

from twilio_fp import (
    ApiError,
    ApiKey,
    AsyncClient,
    AuthToken,
    Client,
    CreateMessage,
    FetchMessage,
    HttpRequest,
    HttpResponse,
    NoAuth,
    NotFoundError,
    OAuthClient,
    TransportError,
    UsageError,
)
from twilio_fp.codec.response import decode_error
from twilio_fp.compat.twilio_python import (
    AsyncHttpClient,
    HttpClient,
    async_rest_client,
    client_from,
    from_rest_error,
    rest_client,
    to_rest_error,
)
from twilio_fp.middleware import Retry
from twilio_fp.testing import AsyncCassette, Cassette, FakeTwilio
from twilio_fp.testing.fake import Fault, rate_limited
from twilio_fp.transports import Urllib3Transport

if TYPE_CHECKING:
    from pathlib import Path

ACCOUNT = "AC" + "a" * 32
HELLO: dict[str, Any] = {"to": "+15558675310", "from_": "+15017122661", "body": "Hi"}
CREDENTIALS = AuthToken(account_sid=ACCOUNT, token="t" * 32)
EMPTY_ENVIRONMENT: dict[str, str] = {"X": ""}  # twilio-python replaces an empty dict by os.environ


class Recorder:
    """A transport that records requests."""

    def __init__(self, status: int = 201, body: bytes = b"{}") -> None:
        self.requests: list[HttpRequest] = []
        self.response = HttpResponse(status, {"Twilio-Request-Id": "RQ1"}, body)

    def __call__(self, request: HttpRequest) -> HttpResponse:
        self.requests.append(request)
        return self.response


def twilio_client(http_client: Any, **settings: Any) -> Any:
    return twilio.rest.Client(ACCOUNT, "t" * 32, http_client=http_client, environment=EMPTY_ENVIRONMENT, **settings)


def test_one_fake_serves_both_libraries() -> None:
    fake = FakeTwilio()
    ours = fake.client()
    theirs = rest_client(ours)
    first = theirs.messages.create(**HELLO)
    second = ours(CreateMessage(**HELLO))
    assert [one.sid for one in theirs.messages.list()] == [second.sid, first.sid]
    fake.advance(timedelta(seconds=10))
    assert ours(FetchMessage(first.sid)).status == theirs.messages(second.sid).fetch().status == "delivered"
    assert theirs.messages(first.sid).update(body="").body == ""
    assert theirs.messages(first.sid).delete() is True
    with pytest.raises(TwilioRestException) as raised:
        theirs.messages(first.sid).fetch()
    assert (raised.value.status, raised.value.code) == (404, 20404)
    assert len(fake.requests) == 8


def test_pages_are_walked() -> None:
    fake = FakeTwilio()
    theirs = rest_client(fake.client())
    for number in range(7):
        theirs.messages.create(**{**HELLO, "body": str(number)})
    assert [one.body for one in theirs.messages.stream(page_size=3)] == list("6543210")
    assert [one.body for one in theirs.messages.list(limit=4, page_size=2)] == list("6543")
    page = theirs.messages.page(page_size=5)
    assert len(list(page)) == 5
    assert len(list(page.next_page())) == 2


def test_both_libraries_get_the_same_responses_asynchronously() -> None:
    fake = FakeTwilio()

    async def main() -> list[str]:
        async with fake.async_client() as ours:
            theirs = async_rest_client(ours)
            first = await theirs.messages.create_async(**HELLO)
            second = await ours(CreateMessage(**HELLO))
            assert [one.sid for one in await theirs.messages.list_async()] == [second.sid, first.sid]
            return [one.sid async for one in await theirs.messages.stream_async()]

    assert asyncio.run(main()) == [one.sid for one in reversed(fake.messages)]


def test_a_fake_is_an_async_transport_too() -> None:
    fake = FakeTwilio()
    credentials = fake.client().credentials
    assert isinstance(credentials, AuthToken)
    theirs = twilio.rest.Client(credentials.account_sid, credentials.token.reveal(), http_client=AsyncHttpClient(fake))  # type: ignore[arg-type]
    sent = asyncio.run(theirs.messages.create_async(**HELLO))
    assert [one.sid for one in fake.messages] == [sent.sid]


def test_one_client_replays_what_another_recorded(tmp_path: Path) -> None:
    path = tmp_path / "message.json"
    credentials = FakeTwilio().client().credentials
    with Cassette(path, mode="all", transport=FakeTwilio()) as cassette:
        sent = rest_client(Client(credentials, transport=cassette)).messages.create(**HELLO)
    with Cassette(path, mode="none") as cassette:
        assert rest_client(Client(credentials, transport=cassette)).messages.create(**HELLO).sid == sent.sid

    async def again() -> str:
        async with AsyncCassette(path, mode="none") as cassette:
            answer = await async_rest_client(AsyncClient(credentials, transport=cassette)).messages.create_async(
                **HELLO
            )
            return str(answer.sid)

    assert asyncio.run(again()) == sent.sid


def test_a_request_passes_the_clients_middleware_and_a_refused_create_is_retried() -> None:
    fake = FakeTwilio()
    fake.fail(Fault("CreateMessage", outcome=rate_limited(), nth=1))
    assert rest_client(fake.client(middleware=[Retry.standard])).messages.create(**HELLO).sid
    assert len(fake.requests) == 2


def test_the_bytes_are_those_that_requests_would_send() -> None:
    recorder = Recorder()
    twilio_client(HttpClient(recorder)).messages.create(
        **{**HELLO, "body": "a & ☃+"}, media_url=["https://a/?x=1", "https://b"]
    )
    sent = recorder.requests[0]
    fields = {"To": HELLO["to"], "From": HELLO["from_"], "Body": "a & ☃+", "MediaUrl": ["https://a/?x=1", "https://b"]}
    expected = requests.Request("POST", sent.url, data=fields, auth=(ACCOUNT, "t" * 32)).prepare()
    assert sorted(parse_qsl(sent.body.decode())) == sorted(parse_qsl(str(expected.body)))
    assert sent.headers.reveal("Authorization") == expected.headers["Authorization"]
    assert sent.headers["Content-Type"] == expected.headers["Content-Type"]
    assert sent.headers["User-Agent"].startswith("twilio-python/")


TEXTS = st.text(st.characters(codec="utf-8"), max_size=9)
VALUES = st.one_of(TEXTS, st.integers(), st.booleans(), st.lists(TEXTS, max_size=3), st.none())
FIELDS = st.dictionaries(TEXTS, VALUES, max_size=4)


@given(data=FIELDS, params=FIELDS, is_json=st.booleans(), path=TEXTS)
def test_any_request_has_the_same_url_and_body_as_with_requests(
    data: dict[str, Any], params: dict[str, Any], is_json: bool, path: str
) -> None:
    recorder = Recorder()
    url = f"https://api.twilio.com/x{path.replace('%', '').replace('/', '')}"
    headers = {"Content-Type": "application/json" if is_json else "application/x-www-form-urlencoded"}
    HttpClient(recorder).request("POST", url.partition("?")[0], params=params, data=data, headers=dict(headers))
    content: dict[str, Any] = {"json": data} if is_json else {"data": data}
    expected = requests.Request("POST", url.partition("?")[0], params=params, headers=headers, **content).prepare()
    body: Any = expected.body or b""
    assert recorder.requests[0].url == str(expected.url).partition("#")[0]
    if is_json:
        assert json.loads(recorder.requests[0].body) == json.loads(body)
    else:
        assert recorder.requests[0].body == (body if isinstance(body, bytes) else body.encode())


def test_the_calls_timeout_overrides_the_http_clients() -> None:
    recorder = Recorder()
    HttpClient(recorder, timeout=3).request("GET", "https://api.twilio.com/")
    HttpClient(recorder, timeout=3).request("GET", "https://api.twilio.com/", timeout=0.5)
    HttpClient(recorder).request("GET", "https://api.twilio.com/")
    assert [request.timeout for request in recorder.requests] == [timedelta(seconds=3), timedelta(seconds=0.5), None]


def test_the_clients_base_url_is_used_and_redirects_are_refused() -> None:
    recorder = Recorder()
    http_client = HttpClient(Client(CREDENTIALS, transport=recorder, base_url="http://localhost:9"))
    twilio_client(http_client).messages.create(**HELLO)
    assert recorder.requests[0].url == f"http://localhost:9/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    with pytest.raises(UsageError, match="allow_redirects must be False"):
        http_client.request("GET", "https://api.twilio.com/", allow_redirects=True)


@pytest.mark.parametrize(("timed_out", "kind"), [(True, requests.Timeout), (False, requests.ConnectionError)])
def test_without_a_response_the_error_is_that_of_requests(timed_out: bool, kind: Any) -> None:
    def fail(_: HttpRequest) -> HttpResponse:
        raise TransportError("cut", may_have_executed=True, timed_out=timed_out)

    with pytest.raises(kind) as failed:
        twilio_client(HttpClient(fail)).messages.create(**HELLO)
    assert isinstance(failed.value.__cause__, TransportError)

    async def afail(_: HttpRequest) -> HttpResponse:
        return fail(_)

    async def main() -> None:
        await twilio_client(AsyncHttpClient(afail)).messages.create_async(**HELLO)

    with pytest.raises(TimeoutError if timed_out else aiohttp.ClientConnectionError):
        asyncio.run(main())


def test_the_wrong_kind_of_client_is_refused() -> None:
    async_client: Any = AsyncClient(CREDENTIALS, transport=lambda _: None)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match=r"write AsyncHttpClient"):
        HttpClient(async_client)
    sync_client: Any = Client(CREDENTIALS, transport=Recorder())
    with pytest.raises(UsageError, match=r"write HttpClient"):
        AsyncHttpClient(sync_client)
    with pytest.raises(UsageError, match=r"credential_provider="):
        rest_client(Client(OAuthClient("OQ1", "x"), transport=Recorder()))
    with pytest.raises(UsageError, match=r"twilio\.rest\.Client"):
        client_from(sync_client)


@pytest.mark.parametrize(
    ("settings", "credentials", "account_sid"),
    [
        ({"username": ACCOUNT, "password": "t"}, AuthToken(account_sid=ACCOUNT, token="t"), None),
        (
            {"username": ACCOUNT, "password": "t", "account_sid": "AC2"},
            AuthToken(account_sid=ACCOUNT, token="t"),
            "AC2",
        ),
        (
            {"username": "SK1", "password": "s", "account_sid": ACCOUNT},
            ApiKey(account_sid=ACCOUNT, key_sid="SK1", secret="s"),
            None,
        ),
        ({}, NoAuth(), None),
        (
            {"account_sid": ACCOUNT, "credential_provider": ClientCredentialProvider("OQ1", "x", object())},
            OAuthClient("OQ1", "x", account_sid=ACCOUNT),
            None,
        ),
    ],
)
def test_credentials_are_taken_over(settings: dict[str, Any], credentials: Any, account_sid: str | None) -> None:
    converted = client_from(twilio.rest.Client(environment=EMPTY_ENVIRONMENT, **settings))
    assert (converted.credentials, converted.account_sid) == (credentials, account_sid)


@pytest.mark.parametrize(
    ("edge", "region", "expected"),
    [
        (None, None, (None, None)),
        ("dublin", "ie1", ("dublin", "ie1")),
        ("ashburn", None, ("ashburn", "us1")),
        (None, "ie1", ("dublin", "ie1")),
        (None, "us1", (None, "us1")),
    ],
)
def test_edge_and_region_are_taken_over(edge: str | None, region: str | None, expected: Any) -> None:
    converted = client_from(twilio_client(None, edge=edge, region=region))
    assert (converted.edge, converted.region) == expected


def test_a_key_without_its_account_and_an_unknown_region_are_refused() -> None:
    wrong: tuple[dict[str, Any], ...] = (
        {"username": "SK1", "password": "s"},
        {"username": ACCOUNT, "password": "t", "region": "xx9"},
    )
    for settings in wrong:
        with pytest.raises(UsageError):
            client_from(twilio.rest.Client(environment=EMPTY_ENVIRONMENT, **settings))


def test_transport_timeout_and_user_agent_are_taken_over_unless_set() -> None:
    recorder = Recorder()
    assert client_from(twilio_client(HttpClient(recorder))).transport is recorder
    converted = client_from(twilio_client(TwilioHttpClient(timeout=7), user_agent_extensions=["a/1", "b/2"]))
    assert isinstance(converted.transport, Urllib3Transport)
    assert (converted.transport.timeout, converted.user_agent) == (timedelta(seconds=7), "a/1 b/2")
    assert (
        client_from(twilio_client(TwilioHttpClient(timeout=7)), transport=recorder, user_agent="c").transport
        is recorder
    )


def test_a_client_survives_a_round_trip() -> None:
    recorder = Recorder()
    key = ApiKey(account_sid=ACCOUNT, key_sid="SK1", secret="s")
    for ours in (
        Client(CREDENTIALS, account_sid="AC2", edge="dublin", region="ie1", transport=recorder),
        Client(key, transport=recorder),
    ):
        assert client_from(rest_client(ours)) == ours


TWILIO = b'{"code": 21211, "message": "bad To", "more_info": "https://x", "status": 400, "details": {"a": [1]}}'
PROBLEM = (
    b'{"type": "https://x", "title": "Conflict", "status": 409, "code": 20409, "detail": "twice",'
    b' "errors": [{"detail": "d", "pointer": "#/a"}]}'
)


@pytest.mark.parametrize(
    ("status", "body"), [(400, TWILIO), (404, TWILIO), (429, TWILIO), (409, PROBLEM), (502, b"<html>"), (503, b"")]
)
def test_an_error_is_the_same_in_either_library(status: int, body: bytes) -> None:
    with pytest.raises((TwilioRestException, TwilioServiceException)) as raised:
        twilio_client(HttpClient(Recorder(status, body))).messages.create(**HELLO)
    error = from_rest_error(raised.value)
    with pytest.raises(ApiError) as ours:
        Client(CREDENTIALS, transport=Recorder(status, body))(CreateMessage(**HELLO))
    assert type(error) is type(ours.value)
    assert (error.status, error.code, error.method) == (ours.value.status, ours.value.code, "POST")
    assert error.message.endswith(ours.value.message)
    converted = to_rest_error(ours.value)
    assert type(converted) is type(raised.value)
    attributes = ("status", "code", "method", "details", "type", "title", "detail", "errors", "instance")
    for name in attributes:
        assert getattr(converted, name, None) == getattr(raised.value, name, None), name
    back = from_rest_error(to_rest_error(error))
    assert (back.status, back.code, back.message, back.details) == (
        error.status,
        error.code,
        error.message,
        error.details,
    )


def test_anything_but_an_error_is_refused() -> None:
    wrong: Any = ValueError("x")
    for convert in (to_rest_error, from_rest_error):
        with pytest.raises(UsageError):
            convert(wrong)
    assert isinstance(from_rest_error(TwilioRestException(404, "/x")), NotFoundError)
    assert to_rest_error(decode_error(HttpResponse(404))).code == 404


@pytest.mark.parametrize("wrong", [{"headers": {"X": "a\nb"}}, {"allow_redirects": True}, {"timeout": -1}])
@pytest.mark.parametrize("cls", [HttpClient, AsyncHttpClient])
def test_no_frame_of_a_refused_request_holds_its_credentials(cls: Any, wrong: dict[str, Any]) -> None:
    async def request() -> Any:
        http_client = cls(AsyncClient(NoAuth()) if cls is AsyncHttpClient else Client(NoAuth()))
        return await http_client.request("POST", "https://api.twilio.com/x", auth=("AC1", secret()), **wrong)

    def secret() -> str:
        return "keep" + "-me"

    with pytest.raises(UsageError) as caught:
        asyncio.run(request())
    traceback = TracebackException.from_exception(caught.value, capture_locals=True)
    frames = [frame for frame in traceback.stack if "twilio_fp" in frame.filename and "tests" not in frame.filename]
    assert frames
    assert "keep-me" not in str([frame.locals for frame in frames])

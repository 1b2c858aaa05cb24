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
WHO = AuthToken(account_sid=ACCOUNT, token="t" * 32)
NOTHING: dict[str, str] = {"X": ""}  # an environment; theirs takes an empty one for the process's


class Kept:
    """A transport that keeps what it is asked."""

    def __init__(self, status: int = 201, body: bytes = b"{}") -> None:
        self.asked: list[HttpRequest] = []
        self.answer = HttpResponse(status, {"Twilio-Request-Id": "RQ1"}, body)

    def __call__(self, request: HttpRequest) -> HttpResponse:
        self.asked.append(request)
        return self.answer


def theirs(http_client: Any, **settings: Any) -> Any:
    return twilio.rest.Client(ACCOUNT, "t" * 32, http_client=http_client, environment=NOTHING, **settings)


def test_one_fake_serves_both_libraries() -> None:
    fake = FakeTwilio()
    ours = fake.client()
    old = rest_client(ours)
    first = old.messages.create(**HELLO)
    second = ours(CreateMessage(**HELLO))
    assert [one.sid for one in old.messages.list()] == [second.sid, first.sid]
    fake.advance(timedelta(seconds=10))
    assert ours(FetchMessage(first.sid)).status == old.messages(second.sid).fetch().status == "delivered"
    assert old.messages(first.sid).update(body="").body == ""
    assert old.messages(first.sid).delete() is True
    with pytest.raises(TwilioRestException) as gone:
        old.messages(first.sid).fetch()
    assert (gone.value.status, gone.value.code) == (404, 20404)
    assert len(fake.requests) == 8


def test_pages_are_walked() -> None:
    fake = FakeTwilio()
    old = rest_client(fake.client())
    for number in range(7):
        old.messages.create(**{**HELLO, "body": str(number)})
    assert [one.body for one in old.messages.stream(page_size=3)] == list("6543210")
    assert [one.body for one in old.messages.list(limit=4, page_size=2)] == list("6543")
    page = old.messages.page(page_size=5)
    assert len(list(page)) == 5
    assert len(list(page.next_page())) == 2


def test_both_libraries_get_the_same_responses_asynchronously() -> None:
    fake = FakeTwilio()

    async def main() -> list[str]:
        async with fake.async_client() as ours:
            old = async_rest_client(ours)
            first = await old.messages.create_async(**HELLO)
            second = await ours(CreateMessage(**HELLO))
            assert [one.sid for one in await old.messages.list_async()] == [second.sid, first.sid]
            return [one.sid async for one in await old.messages.stream_async()]

    assert asyncio.run(main()) == [one.sid for one in reversed(fake.messages)]


def test_a_fake_is_an_async_transport_too() -> None:
    fake = FakeTwilio()
    who = fake.client().credentials
    assert isinstance(who, AuthToken)
    old = twilio.rest.Client(who.account_sid, who.token.reveal(), http_client=AsyncHttpClient(fake))  # type: ignore[arg-type]
    sent = asyncio.run(old.messages.create_async(**HELLO))
    assert [one.sid for one in fake.messages] == [sent.sid]


def test_one_client_replays_what_another_recorded(tmp_path: Path) -> None:
    path = tmp_path / "message.json"
    who = FakeTwilio().client().credentials
    with Cassette(path, mode="all", transport=FakeTwilio()) as cassette:
        sent = rest_client(Client(who, transport=cassette)).messages.create(**HELLO)
    with Cassette(path, mode="none") as cassette:
        assert rest_client(Client(who, transport=cassette)).messages.create(**HELLO).sid == sent.sid

    async def again() -> str:
        async with AsyncCassette(path, mode="none") as cassette:
            answer = await async_rest_client(AsyncClient(who, transport=cassette)).messages.create_async(**HELLO)
            return str(answer.sid)

    assert asyncio.run(again()) == sent.sid


def test_a_request_passes_the_clients_middleware_and_a_refused_create_is_retried() -> None:
    fake = FakeTwilio()
    fake.fail(Fault("CreateMessage", outcome=rate_limited(), nth=1))
    assert rest_client(fake.client(middleware=[Retry.standard])).messages.create(**HELLO).sid
    assert len(fake.requests) == 2


def test_the_bytes_are_those_that_requests_would_send() -> None:
    kept = Kept()
    theirs(HttpClient(kept)).messages.create(**{**HELLO, "body": "a & ☃+"}, media_url=["https://a/?x=1", "https://b"])
    sent = kept.asked[0]
    fields = {"To": HELLO["to"], "From": HELLO["from_"], "Body": "a & ☃+", "MediaUrl": ["https://a/?x=1", "https://b"]}
    like = requests.Request("POST", sent.url, data=fields, auth=(ACCOUNT, "t" * 32)).prepare()
    assert sorted(parse_qsl(sent.body.decode())) == sorted(parse_qsl(str(like.body)))
    assert sent.headers.reveal("Authorization") == like.headers["Authorization"]
    assert sent.headers["Content-Type"] == like.headers["Content-Type"]
    assert sent.headers["User-Agent"].startswith("twilio-python/")


TEXTS = st.text(st.characters(codec="utf-8"), max_size=9)
VALUES = st.one_of(TEXTS, st.integers(), st.booleans(), st.lists(TEXTS, max_size=3), st.none())
FIELDS = st.dictionaries(TEXTS, VALUES, max_size=4)


@given(data=FIELDS, params=FIELDS, is_json=st.booleans(), path=TEXTS)
def test_any_request_has_the_same_url_and_body_as_with_requests(
    data: dict[str, Any], params: dict[str, Any], is_json: bool, path: str
) -> None:
    kept = Kept()
    url = f"https://api.twilio.com/x{path.replace('%', '').replace('/', '')}"
    headers = {"Content-Type": "application/json" if is_json else "application/x-www-form-urlencoded"}
    HttpClient(kept).request("POST", url.partition("?")[0], params=params, data=data, headers=dict(headers))
    how: dict[str, Any] = {"json": data} if is_json else {"data": data}
    like = requests.Request("POST", url.partition("?")[0], params=params, headers=headers, **how).prepare()
    body: Any = like.body or b""
    assert kept.asked[0].url == str(like.url).partition("#")[0]
    if is_json:
        assert json.loads(kept.asked[0].body) == json.loads(body)
    else:
        assert kept.asked[0].body == (body if isinstance(body, bytes) else body.encode())


def test_the_calls_timeout_overrides_the_http_clients() -> None:
    kept = Kept()
    HttpClient(kept, timeout=3).request("GET", "https://api.twilio.com/")
    HttpClient(kept, timeout=3).request("GET", "https://api.twilio.com/", timeout=0.5)
    HttpClient(kept).request("GET", "https://api.twilio.com/")
    assert [one.timeout for one in kept.asked] == [timedelta(seconds=3), timedelta(seconds=0.5), None]


def test_the_clients_base_url_is_used_and_redirects_are_refused() -> None:
    kept = Kept()
    http_client = HttpClient(Client(WHO, transport=kept, base_url="http://localhost:9"))
    theirs(http_client).messages.create(**HELLO)
    assert kept.asked[0].url == f"http://localhost:9/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    with pytest.raises(UsageError, match="allow_redirects must be False"):
        http_client.request("GET", "https://api.twilio.com/", allow_redirects=True)


@pytest.mark.parametrize(("timed_out", "kind"), [(True, requests.Timeout), (False, requests.ConnectionError)])
def test_without_a_response_the_error_is_that_of_requests(timed_out: bool, kind: Any) -> None:
    def cut(_: HttpRequest) -> HttpResponse:
        raise TransportError("cut", may_have_executed=True, timed_out=timed_out)

    with pytest.raises(kind) as failed:
        theirs(HttpClient(cut)).messages.create(**HELLO)
    assert isinstance(failed.value.__cause__, TransportError)

    async def acut(_: HttpRequest) -> HttpResponse:
        return cut(_)

    async def main() -> None:
        await theirs(AsyncHttpClient(acut)).messages.create_async(**HELLO)

    with pytest.raises(TimeoutError if timed_out else aiohttp.ClientConnectionError):
        asyncio.run(main())


def test_the_wrong_kind_of_client_is_refused() -> None:
    wrong: Any = AsyncClient(WHO, transport=lambda _: None)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match=r"write AsyncHttpClient"):
        HttpClient(wrong)
    other: Any = Client(WHO, transport=Kept())
    with pytest.raises(UsageError, match=r"write HttpClient"):
        AsyncHttpClient(other)
    with pytest.raises(UsageError, match=r"credential_provider="):
        rest_client(Client(OAuthClient("OQ1", "x"), transport=Kept()))
    with pytest.raises(UsageError, match=r"twilio\.rest\.Client"):
        client_from(other)


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
    found = client_from(twilio.rest.Client(environment=NOTHING, **settings))
    assert (found.credentials, found.account_sid) == (credentials, account_sid)


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
    found = client_from(theirs(None, edge=edge, region=region))
    assert (found.edge, found.region) == expected


def test_a_key_without_its_account_and_an_unknown_region_are_refused() -> None:
    wrong: tuple[dict[str, Any], ...] = (
        {"username": "SK1", "password": "s"},
        {"username": ACCOUNT, "password": "t", "region": "xx9"},
    )
    for settings in wrong:
        with pytest.raises(UsageError):
            client_from(twilio.rest.Client(environment=NOTHING, **settings))


def test_transport_timeout_and_user_agent_are_taken_over_unless_set() -> None:
    kept = Kept()
    assert client_from(theirs(HttpClient(kept))).transport is kept
    found = client_from(theirs(TwilioHttpClient(timeout=7), user_agent_extensions=["a/1", "b/2"]))
    assert isinstance(found.transport, Urllib3Transport)
    assert (found.transport.timeout, found.user_agent) == (timedelta(seconds=7), "a/1 b/2")
    assert client_from(theirs(TwilioHttpClient(timeout=7)), transport=kept, user_agent="c").transport is kept


def test_a_client_survives_a_round_trip() -> None:
    kept = Kept()
    key = ApiKey(account_sid=ACCOUNT, key_sid="SK1", secret="s")
    for ours in (
        Client(WHO, account_sid="AC2", edge="dublin", region="ie1", transport=kept),
        Client(key, transport=kept),
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
        theirs(HttpClient(Kept(status, body))).messages.create(**HELLO)
    error = from_rest_error(raised.value)
    with pytest.raises(ApiError) as own:
        Client(WHO, transport=Kept(status, body))(CreateMessage(**HELLO))
    assert type(error) is type(own.value)
    assert (error.status, error.code, error.method) == (own.value.status, own.value.code, "POST")
    assert error.message.endswith(own.value.message)
    made = to_rest_error(own.value)
    assert type(made) is type(raised.value)
    kept = ("status", "code", "method", "details", "type", "title", "detail", "errors", "instance")
    for name in kept:
        assert getattr(made, name, None) == getattr(raised.value, name, None), name
    again = from_rest_error(to_rest_error(error))
    assert (again.status, again.code, again.message, again.details) == (
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
        made = cls(AsyncClient(NoAuth()) if cls is AsyncHttpClient else Client(NoAuth()))
        return await made.request("POST", "https://api.twilio.com/x", auth=("AC1", secret()), **wrong)

    def secret() -> str:
        return "keep" + "-me"

    with pytest.raises(UsageError) as caught:
        asyncio.run(request())
    shown = TracebackException.from_exception(caught.value, capture_locals=True)
    ours = [frame for frame in shown.stack if "twilio_fp" in frame.filename and "tests" not in frame.filename]
    assert ours
    assert "keep-me" not in str([frame.locals for frame in ours])

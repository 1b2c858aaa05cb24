"""Clients: what they are made of, where credentials go, what they perform, and what they refuse."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
import threading
from base64 import b64encode
from datetime import timedelta
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import (
    AmbiguousError,
    ApiError,
    ApiKey,
    AsyncClient,
    AuthToken,
    Client,
    CreateMessage,
    DecodeError,
    FetchMessage,
    HttpRequest,
    HttpResponse,
    ListMessage,
    Message,
    NoAuth,
    NotFoundError,
    Page,
    RawOperation,
    Sleep,
    TransportError,
    UsageError,
    download,
    is_repeatable,
    with_response,
    with_timeout,
)
from twilio_fp.interpreter import USER_AGENT, Interpreter
from twilio_fp.operation import TimedOperation
from twilio_fp.rest import catalogue
from twilio_fp.rest.api.v2010 import CreateUserDefinedMessage, FetchAccount, ListAccount
from twilio_fp.rest.iam.organizations import FetchAuthorize
from twilio_fp.rest.verify.v2 import CreateVerification, ListService
from twilio_fp.testing import TableTransport, VirtualClock
from twilio_fp.testing.strategies import operations
from twilio_fp.transports import (
    AsyncClosableTransport,
    ClosableTransport,
    OperationTransport,
    Urllib3Transport,
    in_threads,
)
from twilio_fp.transports.threads import ThreadBridge

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from twilio_fp.ask import Program

WHO = AuthToken(account_sid="AC1", token="hush")
KEY = ApiKey(account_sid="AC1", key_sid="SK1", secret="hush")
HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
FETCH = FetchMessage("SM1")
RAW = RawOperation("GET", "api.twilio.com", "/x")
PATIENCE = 20  # seconds after which a test that should not wait has failed


def basic(user: str, password: str) -> str:
    return f"Basic {b64encode(f'{user}:{password}'.encode()).decode()}"


class Sent(ClosableTransport):
    """A transport that remembers its requests and answers each with the same."""

    def __init__(self, body: bytes = b"{}", status: int = 200) -> None:
        self.requests: list[HttpRequest] = []
        self.closed = 0
        self._answer = HttpResponse(status, {"Twilio-Request-Id": "RQ1"}, body)

    def __call__(self, request: HttpRequest) -> HttpResponse:
        self.requests.append(request)
        return self._answer

    def close(self) -> None:
        self.closed += 1

    @property
    def last(self) -> HttpRequest:
        return self.requests[-1]


class AsyncSent(Sent, AsyncClosableTransport):
    """The same, awaited."""

    async def __call__(self, request: HttpRequest) -> HttpResponse:  # type: ignore[override]
        await asyncio.sleep(0)
        return super().__call__(request)

    async def aclose(self) -> None:
        self.closed += 1


# --- from the environment

ENVIRON = {"TWILIO_ACCOUNT_SID": "AC1", "TWILIO_AUTH_TOKEN": "hush"}
KEYED = {"TWILIO_ACCOUNT_SID": "AC1", "TWILIO_API_KEY": "SK1", "TWILIO_API_SECRET": "hush"}


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@pytest.mark.parametrize(
    ("environ", "credentials"),
    [
        (ENVIRON, WHO),
        (KEYED, KEY),
        ({**ENVIRON, **KEYED}, KEY),
        ({"TWILIO_ACCOUNT_SID": "AC1", "TWILIO_API_KEY": "SK1", "TWILIO_API_KEY_SECRET": "hush"}, KEY),
        ({**KEYED, "TWILIO_API_KEY_SECRET": "another"}, KEY),
        ({**ENVIRON, "TWILIO_API_KEY": "", "TWILIO_API_SECRET": "  "}, WHO),
        ({name: f" \t{value}\n" for name, value in ENVIRON.items()}, WHO),
        ({name: f" {value} " for name, value in KEYED.items()}, KEY),
    ],
    ids=["token", "key", "key-wins", "other-name", "first-name-wins", "blank-key", "trimmed-token", "trimmed-key"],
)
def test_the_environment_names_credentials(
    kind: type[Client | AsyncClient], environ: dict[str, str], credentials: Any
) -> None:
    client = kind.from_environ(environ)
    assert client.credentials == credentials
    assert (client.edge, client.region) == (None, None)


@pytest.mark.parametrize(
    ("environ", "message"),
    [
        ({}, "TWILIO_ACCOUNT_SID is not set"),
        ({"TWILIO_AUTH_TOKEN": "hush"}, "TWILIO_ACCOUNT_SID is not set"),
        ({**ENVIRON, "TWILIO_ACCOUNT_SID": "  "}, "TWILIO_ACCOUNT_SID is not set"),
        (
            {"TWILIO_ACCOUNT_SID": "AC1"},
            "neither TWILIO_AUTH_TOKEN nor TWILIO_API_KEY with TWILIO_API_SECRET is set",
        ),
        ({**ENVIRON, "TWILIO_API_KEY": "SK1"}, "TWILIO_API_KEY is set without TWILIO_API_SECRET"),
        ({**KEYED, "TWILIO_API_SECRET": ""}, "TWILIO_API_KEY is set without TWILIO_API_SECRET"),
        ({**ENVIRON, "TWILIO_API_SECRET": "hush"}, "TWILIO_API_SECRET is set without TWILIO_API_KEY"),
        ({**ENVIRON, "TWILIO_ACCOUNT_SID": "SK1"}, r"account_sid must be an account's SID \(AC…\)"),
        ({**KEYED, "TWILIO_API_KEY": "AC1"}, r"key_sid must be an API key's SID \(SK…\)"),
        ({**ENVIRON, "TWILIO_EDGE": "dublin"}, "region='us1', the default, or region='ie1' beside that edge"),
        ({**ENVIRON, "TWILIO_REGION": "ie1"}, "region='ie1' without an edge has no host: add edge='dublin'"),
    ],
)
def test_what_is_missing_in_the_environment_is_said(environ: dict[str, str], message: str) -> None:
    with pytest.raises(UsageError, match=message) as raised:
        Client.from_environ(environ)
    assert "hush" not in str(raised.value)


def test_the_environment_names_edge_and_region_and_settings_win() -> None:
    environ = {**ENVIRON, "TWILIO_EDGE": " dublin ", "TWILIO_REGION": "ie1\n"}
    client = Client.from_environ(environ)
    assert (client.edge, client.region) == ("dublin", "ie1")
    client = Client.from_environ(environ, edge="sydney", region="au1", user_agent="a/1")
    assert (client.edge, client.region, client.user_agent) == ("sydney", "au1", "a/1")
    client = Client.from_environ(environ, edge=None, region=None)
    assert (client.edge, client.region) == (None, None)


def test_by_default_the_environment_is_the_processs(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*KEYED, "TWILIO_API_KEY_SECRET", "TWILIO_EDGE", "TWILIO_REGION"):
        monkeypatch.delenv(name, raising=False)
    for name, value in ENVIRON.items():
        monkeypatch.setenv(name, value)
    assert Client.from_environ().credentials == WHO


# --- where requests go


def test_an_account_stands_in_where_an_operation_leaves_it_open() -> None:
    sent = Sent()
    client = Client(WHO, transport=sent)
    client(HELLO)
    client.for_account("AC2")(HELLO)
    client.for_account("AC2")(evolve(HELLO, account_sid="AC3"))
    Client(NoAuth(), transport=sent, account_sid="AC4")(HELLO)
    accounts = [request.url.split("/")[5] for request in sent.requests]
    assert accounts == ["AC1", "AC2", "AC3", "AC4"]
    assert [request.headers.reveal("Authorization") for request in sent.requests] == [basic("AC1", "hush")] * 3 + [None]


def test_without_any_account_an_operation_that_needs_one_is_refused() -> None:
    sent = Sent()
    with pytest.raises(UsageError, match="CreateMessage needs an account_sid"):
        Client(transport=sent)(HELLO)
    assert sent.requests == []


def test_edge_and_region_name_the_host() -> None:
    sent = Sent()
    Client(WHO, transport=sent, edge="dublin", region="ie1")(RAW)
    assert sent.last.url == "https://api.dublin.ie1.twilio.com/x"
    assert sent.last.headers.reveal("Authorization") == basic("AC1", "hush")


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"edge": "dublin"}, "edge='dublin' without a region does not say where data is kept"),
        ({"region": "ie1"}, "region='ie1' without an edge has no host: add edge='dublin'"),
        (
            {"region": "xx1"},
            "region must be one of Twilio's, got 'xx1' \\(str\\): write region='us1' with edge='ashburn', region='ie1'",
        ),
        ({"edge": "sydney", "region": "ie1"}, "edge='sydney' does not lead to region='ie1': write edge='dublin'"),
        ({"edge": "evil.example/", "region": "ie1"}, "edge must be one label of a host name"),
        ({"base_url": "localhost:8080"}, r"base_url must be http\(s\)"),
        ({"base_url": "http://h/?a=1"}, r"base_url must be http\(s\)"),
    ],
)
def test_a_setting_that_can_not_be_is_explained(kind: Any, settings: dict[str, str], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        kind(WHO, **settings)


@pytest.mark.parametrize("credentials", [None, ("AC1", "hush"), "AC1", AuthToken])
def test_credentials_are_one_of_three_kinds(credentials: Any) -> None:
    with pytest.raises(UsageError, match="credentials must be a record") as raised:
        Client(credentials)
    assert "hush" not in str(raised.value)


def test_a_base_url_wins_over_edge_and_region_and_gets_the_credentials() -> None:
    sent = Sent()
    Client(WHO, transport=sent, edge="dublin", region="ie1", base_url="http://localhost:8080/t/")(RAW)
    assert sent.last.url == "http://localhost:8080/t/x"
    assert sent.last.headers.reveal("Authorization") == basic("AC1", "hush")
    Client(WHO, transport=sent, edge="dublin", base_url="http://localhost:8080")(RAW)
    assert sent.last.url == "http://localhost:8080/x"


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "api.twilio.com.evil.example",
        "twilio.com.evil.example",
        "eviltwilio.com",
        "api.twilio.com:8443",
        "api.twilio.com@evil.example",
    ],
)
@pytest.mark.parametrize("credentials", [WHO, KEY])
def test_credentials_never_go_to_another_host(host: str, credentials: AuthToken | ApiKey) -> None:
    sent = Sent()
    with pytest.raises(
        UsageError, match=r"credentials must only be sent to Twilio's hosts|RawOperation.host must be"
    ) as raised:
        Client(credentials, transport=sent)(RawOperation("GET", host, "/x"))
    assert sent.requests == []
    assert "hush" not in str(raised.value)


def test_credentials_of_ones_own_never_go_to_another_host_either() -> None:
    sent = Sent()
    with pytest.raises(UsageError, match=r"got https://evil\.example:443"):
        Client(transport=sent)(RawOperation("GET", "evil.example", "/x", headers={"authorization": "Bearer hush"}))
    assert sent.requests == []


def test_no_credentials_may_go_anywhere() -> None:
    sent = Sent()
    Client(transport=sent)(RawOperation("GET", "own.example", "/x"))
    assert "Authorization" not in sent.last.headers


@pytest.mark.parametrize("credentials", [WHO, KEY, NoAuth()])
def test_an_authorization_that_is_there_is_kept(credentials: Any) -> None:
    sent = Sent()
    operation = RawOperation("GET", "api.twilio.com", "/x", headers={"AUTHORIZATION": "Bearer mine"})
    Client(credentials, transport=sent)(operation)
    assert sent.last.headers.reveal("authorization") == "Bearer mine"


def test_an_api_key_is_the_user_and_its_secret_the_password() -> None:
    sent = Sent()
    Client(KEY, transport=sent)(HELLO)
    assert sent.last.headers.reveal("Authorization") == basic("SK1", "hush")
    assert "/Accounts/AC1/" in sent.last.url


def test_an_operation_that_needs_no_credentials_gets_none() -> None:
    sent = Sent(status=302)
    client = Client(WHO, transport=sent)
    client(FetchAuthorize(client_id="c"))
    client(with_timeout(FetchAuthorize(client_id="c"), timedelta(seconds=3)))
    assert [("Authorization" in request.headers) for request in sent.requests] == [False, False]


def test_the_user_agent_may_be_extended_or_replaced() -> None:
    sent = Sent()
    Client(WHO, transport=sent)(RAW)
    Client(WHO, transport=sent, user_agent="my-app/1.2 (test)")(RAW)
    Client(WHO, transport=sent)(evolve(RAW, headers={"user-agent": "mine"}))
    agents = [request.headers.get_all("User-Agent") for request in sent.requests]
    assert agents == [(USER_AGENT,), (f"{USER_AGENT} my-app/1.2 (test)",), ("mine",)]
    assert USER_AGENT.startswith("twilio-fp/")


# --- what a client is


def test_evolved_clients_share_the_transport() -> None:
    sent = Sent()
    client = Client(WHO, transport=sent)
    twins = client.for_account("AC2"), evolve(client, user_agent="a/1"), evolve(client, credentials=KEY)
    assert all(twin.transport is sent for twin in twins)
    twins[2](HELLO)
    assert sent.last.headers.reveal("Authorization") == basic("SK1", "hush")
    assert client.credentials == WHO


def test_clients_compare_by_their_settings_and_do_not_change() -> None:
    sent = Sent()
    client = Client(WHO, transport=sent)
    clock = client.clock
    assert client == Client(WHO, transport=sent, clock=clock)
    assert client != client.for_account("AC2")
    with pytest.raises(AttributeError):
        client.account_sid = "AC2"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


@pytest.mark.parametrize("client", [Client(WHO), AsyncClient(KEY), Client(NoAuth())], ids=["sync", "async", "none"])
def test_a_client_is_not_pickled_and_its_copy_is_itself(client: Client | AsyncClient) -> None:
    with pytest.raises(UsageError, match=r"can't be pickled: build it where it is used \(from_environ\)"):
        pickle.dumps(client)
    assert copy.copy(client) is client
    assert copy.deepcopy(client) is client


@pytest.mark.parametrize("credentials", [WHO, KEY])
def test_a_clients_repr_holds_no_secret(credentials: Any) -> None:
    assert "hush" not in f"{Client(credentials)!r} {AsyncClient(credentials)!s}"


def test_with_closes_the_transport() -> None:
    sent = Sent()
    with Client(WHO, transport=sent) as client:
        client(RAW)
        assert sent.closed == 0
    assert sent.closed == 1
    with pytest.raises(ZeroDivisionError), Client(WHO, transport=sent):
        raise ZeroDivisionError
    assert sent.closed == 2


def test_a_transport_that_is_a_function_needs_no_closing() -> None:
    with Client(WHO, transport=lambda _: HttpResponse(204)) as client:
        assert client(RAW) is None

    async def main() -> None:
        async with AsyncClient(WHO, transport=lambda _: HttpResponse(204)) as aclient:
            assert await aclient(RAW) is None

    asyncio.run(main())


@pytest.mark.parametrize("kind", [Sent, AsyncSent])
def test_async_with_closes_the_transport(kind: type[Sent]) -> None:
    async def main() -> None:
        sent = kind()
        async with AsyncClient(WHO, transport=sent) as client:
            await client(RAW)
            assert sent.closed == 0
        assert sent.closed == 1

    asyncio.run(main())


def test_a_default_client_has_a_transport_of_its_own() -> None:
    with Client(WHO) as client:
        assert isinstance(client.transport, Urllib3Transport)
    aclient = AsyncClient(WHO)
    assert isinstance(aclient.transport, ThreadBridge)
    asyncio.run(aclient.close())


def test_an_async_client_refuses_a_transport_that_would_block() -> None:
    with pytest.raises(UsageError, match=r"would block the event loop: write in_threads\(Urllib3Transport\(…\)\)"):
        AsyncClient(WHO, transport=Urllib3Transport())
    asyncio.run(AsyncClient(WHO, transport=in_threads(Urllib3Transport())).close())


@pytest.mark.parametrize("kind", [Sent, AsyncSent])
def test_an_async_client_takes_plain_functions_and_awaitable_ones(kind: type[Sent]) -> None:
    sent = kind(b'{"sid": "SM1"}')
    assert asyncio.run(AsyncClient(WHO, transport=sent)(HELLO)).sid == "SM1"
    assert sent.last.headers.reveal("Authorization") == basic("AC1", "hush")


def test_threads_share_a_client() -> None:
    def answer(operation: FetchMessage) -> Message:
        return Message(sid=operation.sid)

    twilio = TableTransport({FetchMessage: answer})
    barrier, found = threading.Barrier(50), dict[int, list[str]]()

    def work(number: int) -> None:
        barrier.wait(PATIENCE)
        found[number] = [client(FetchMessage(f"SM{number}-{turn}")).sid for turn in range(5)]

    with twilio.client() as client:
        threads = [threading.Thread(target=work, args=(number,)) for number in range(50)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert found == {number: [f"SM{number}-{turn}" for turn in range(5)] for number in range(50)}
    assert len(set(twilio.operations)) == len(twilio.operations) == 250


def test_a_task_each_share_an_async_client() -> None:
    async def transport(request: HttpRequest) -> HttpResponse:
        await asyncio.sleep(0)
        return HttpResponse(200, (), b'{"sid": "%s"}' % request.url.rpartition("/")[2].removesuffix(".json").encode())

    async def main() -> list[str]:
        client = AsyncClient(WHO, transport=transport)
        return [m.sid for m in await asyncio.gather(*[client(FetchMessage(f"SM{number}")) for number in range(50)])]

    assert asyncio.run(main()) == [f"SM{number}" for number in range(50)]


# --- with the response, in so much time


def test_with_response_answers_with_both() -> None:
    reply = Client(WHO, transport=Sent(b'{"sid": "SM1"}'))(with_response(HELLO))
    assert reply.value.sid == "SM1"
    assert (reply.response.status, reply.response.headers["twilio-request-id"]) == (200, "RQ1")


def test_with_response_does_not_hide_an_error() -> None:
    with pytest.raises(NotFoundError) as raised:
        Client(WHO, transport=Sent(b'{"code": 20404}', 404))(with_response(FETCH))
    assert (raised.value.code, raised.value.request_id) == (20404, "RQ1")


def test_with_timeout_is_said_to_the_transport() -> None:
    sent, timeout = Sent(), timedelta(seconds=3)
    client = Client(WHO, transport=sent)
    client(HELLO)
    client(with_timeout(HELLO, timeout))
    client(with_response(with_timeout(HELLO, timeout)))
    assert [request.timeout for request in sent.requests] == [None, timeout, timeout]


@pytest.mark.parametrize("timeout", [timedelta(), timedelta(seconds=-1), 3])
def test_a_timeout_that_can_not_be_is_refused(timeout: Any) -> None:
    with pytest.raises(UsageError, match="timeout must be a positive timedelta"):
        with_timeout(HELLO, timeout)


def messages(*sids: str, **members: Any) -> Page[Message]:
    return Page(items=tuple(Message(sid=sid) for sid in sids), **members)


FIRST = ListMessage(page=0, page_token="PA0")
SECOND = ListMessage(page=1, page_token="PA1")
THIRD = ListMessage(page=2, page_token="PA2")
TABLE: dict[Any, Any] = {
    ListMessage(): messages("SM1", "SM2", next=SECOND),
    SECOND: messages("SM3", next=THIRD),
    THIRD: messages("SM4", "SM5"),
}
ALL = ["SM1", "SM2", "SM3", "SM4", "SM5"]


def test_the_pages_after_a_timed_page_are_timed() -> None:
    twilio, timeout = TableTransport(TABLE), timedelta(seconds=3)
    timed: Any = with_timeout(ListMessage(), timeout)
    page = twilio.client()(timed)
    assert page.next == TimedOperation(SECOND, timeout)
    assert [message.sid for message in twilio.client().collect(timed)] == ALL
    assert [request.timeout for request in twilio.requests] == [timeout] * 4
    assert twilio.client()(TimedOperation(THIRD, timeout)).next is None


# --- no answer


class Lost:
    """A transport that gets no answer."""

    def __init__(self, *, may_have_executed: bool, timed_out: bool = False) -> None:
        self.error = TransportError("reset", may_have_executed=may_have_executed, timed_out=timed_out)

    def __call__(self, _: HttpRequest) -> HttpResponse:
        raise self.error


KEYED_CREATE = CreateUserDefinedMessage("CA1", content="{}", idempotency_key="key")


@pytest.mark.parametrize("timed_out", [True, False])
@pytest.mark.parametrize(
    "operation",
    [HELLO, evolve(KEYED_CREATE, idempotency_key=None), RawOperation("PATCH", "api.twilio.com", "/x")],
    ids=["create", "no-key", "patch"],
)
def test_what_may_have_been_done_once_is_ambiguous(operation: Any, timed_out: bool) -> None:
    lost = Lost(may_have_executed=True, timed_out=timed_out)

    async def aperform() -> None:
        await AsyncClient(WHO, transport=lost)(operation)

    for perform in (lambda: Client(WHO, transport=lost)(operation), lambda: asyncio.run(aperform())):
        with pytest.raises(AmbiguousError, match="reset") as raised:
            perform()
        assert (raised.value.may_have_executed, raised.value.timed_out) == (True, timed_out)
        assert raised.value.__cause__ is lost.error
        assert not is_repeatable(raised.value)


@pytest.mark.parametrize(
    ("operation", "may_have_executed"),
    [
        (FETCH, True),
        (KEYED_CREATE, True),
        (with_timeout(KEYED_CREATE, timedelta(seconds=1)), True),
        (RawOperation("PUT", "api.twilio.com", "/x"), True),
        (RawOperation("DELETE", "api.twilio.com", "/x"), True),
        (HELLO, False),
    ],
    ids=["get", "keyed", "keyed-timed", "put", "delete", "never-sent"],
)
def test_what_may_be_repeated_is_not_ambiguous(operation: Any, may_have_executed: bool) -> None:
    lost = Lost(may_have_executed=may_have_executed)
    with pytest.raises(TransportError) as raised:
        Client(WHO, transport=lost)(operation)
    assert type(raised.value) is TransportError
    assert (raised.value.args, raised.value.may_have_executed) == (("reset",), may_have_executed)
    assert is_repeatable(raised.value)


def test_an_error_that_is_ambiguous_already_stays_so() -> None:
    error = AmbiguousError("reset", may_have_executed=True)
    with pytest.raises(AmbiguousError) as raised:
        TableTransport({CreateMessage: error}).client()(HELLO)
    assert (raised.value.args, raised.value.__cause__) == (error.args, None)


# --- what is refused, with what to write instead


async def awaited(what: Any) -> None:
    await what


@pytest.mark.parametrize("operation", [HELLO, ListMessage(), RAW], ids=lambda operation: type(operation).__name__)
def test_awaiting_an_operation_says_what_to_write(operation: Any) -> None:
    name = type(operation).__name__
    with pytest.raises(UsageError, match=rf"an operation does nothing by itself: write await client\({name}\(…\)\)"):
        asyncio.run(awaited(operation))


@pytest.mark.parametrize("operation", [HELLO, ListMessage()], ids=lambda operation: type(operation).__name__)
def test_iterating_an_operation_says_what_to_write(operation: Any) -> None:
    name = type(operation).__name__
    with pytest.raises(UsageError, match=rf"a {name} is not a collection: write client\({name}\(…\)\)"):
        list(operation)


def test_iterating_a_page_says_what_to_write() -> None:
    page: Any = messages("SM1")
    with pytest.raises(UsageError, match=r"for item in page.items, or client.stream\(operation\)"):
        list(page)


def program() -> Program[Message]:
    return (yield from FETCH)


@pytest.mark.parametrize(
    ("what", "message"),
    [
        (program, r"program must be a program, got a function: call it, program\(…\)"),
        (FetchMessage, r"FetchMessage is a class: create an instance, FetchMessage\(…\)"),
        (None, "what is run must be an operation or a program, got NoneType"),
        ("GET /", "what is run must be an operation or a program, got str"),
    ],
)
def test_what_can_not_be_performed_is_refused_by_name(what: Any, message: str) -> None:
    sent = Sent()
    with pytest.raises(UsageError, match=message):
        Client(WHO, transport=sent)(what)
    with pytest.raises(UsageError, match=message):
        asyncio.run(AsyncClient(WHO, transport=sent)(what))
    assert sent.requests == []


def test_a_program_runs_once() -> None:
    client = TableTransport({FetchMessage: Message(sid="SM1")}).client()
    once = program()
    assert client(once).sid == "SM1"
    with pytest.raises(UsageError, match="the program program has run already"):
        client(once)


# --- lists


def sids(items: Iterator[Message] | tuple[Message, ...]) -> list[str]:
    return [message.sid for message in items]


@pytest.mark.parametrize(("limit", "asked"), [(None, 3), (0, 0), (1, 1), (2, 1), (3, 2), (4, 3), (5, 3), (99, 3)])
def test_a_list_is_streamed_and_collected_up_to_its_limit(limit: int | None, asked: int) -> None:
    async def aread(twilio: TableTransport) -> tuple[list[str], list[str]]:
        client = twilio.async_client()
        collected = await client.collect(ListMessage(), limit=limit)
        return [m.sid async for m in client.stream(ListMessage(), limit=limit)], [m.sid for m in collected]

    twilio, atwilio = TableTransport(TABLE), TableTransport(TABLE)
    assert sids(twilio.client().stream(ListMessage(), limit=limit)) == ALL[:limit]
    assert sids(twilio.client().collect(ListMessage(), limit=limit)) == ALL[:limit]
    assert asyncio.run(aread(atwilio)) == (ALL[:limit], ALL[:limit])
    sized = tuple([evolve(one, page_size=limit or None) for one in (ListMessage(), SECOND, THIRD)])
    assert twilio.operations == atwilio.operations == sized[:asked] * 2


def test_a_negative_limit_is_refused_before_anything_is_sent() -> None:
    twilio = TableTransport(TABLE)
    client, aclient = twilio.client(), twilio.async_client()
    for ask in (
        lambda: client.collect(ListMessage(), limit=-1),
        lambda: list(client.stream(ListMessage(), limit=-1)),
        lambda: asyncio.run(aclient.collect(ListMessage(), limit=-1)),
    ):
        with pytest.raises(UsageError, match="limit must be an int of at least 0, or None, got -1"):
            ask()
    assert twilio.requests == ()


def test_pages_are_every_page() -> None:
    async def main() -> list[list[str]]:
        return [[m.sid for m in page.items] async for page in TableTransport(TABLE).async_client().pages(ListMessage())]

    found = [sids(page.items) for page in TableTransport(TABLE).client().pages(ListMessage())]
    assert found == asyncio.run(main()) == [["SM1", "SM2"], ["SM3"], ["SM4", "SM5"]]


def test_first_is_the_first_item_or_none() -> None:
    table: dict[Any, Any] = {**TABLE, ListMessage(): messages(next=SECOND)}
    twilio, empty = TableTransport(table), TableTransport({ListMessage: messages()})

    async def main() -> tuple[Message | None, Message | None]:
        return await twilio.async_client().first(ListMessage()), await empty.async_client().first(ListMessage())

    for found, none in (
        (twilio.client().first(ListMessage()), empty.client().first(ListMessage())),
        asyncio.run(main()),
    ):
        assert found is not None
        assert (found.sid, none) == ("SM3", None)
    assert twilio.operations == (ListMessage(page_size=1), evolve(SECOND, page_size=1)) * 2


def test_a_stream_asks_for_a_page_when_its_first_item_is_wanted_and_closes_early() -> None:
    twilio = TableTransport(TABLE)
    stream: Any = twilio.client().stream(ListMessage())
    asked = [len(twilio.requests)]
    for sid in ("SM1", "SM2", "SM3"):
        assert next(stream).sid == sid
        asked.append(len(twilio.requests))
    stream.close()
    assert list(stream) == []
    assert asked == [0, 1, 1, 2]
    assert twilio.operations == (ListMessage(), SECOND)


def test_an_async_stream_closes_early() -> None:
    twilio = TableTransport(TABLE)

    async def main() -> None:
        stream: Any = twilio.async_client().stream(ListMessage())
        assert twilio.requests == ()
        assert (await anext(stream)).sid == "SM1"
        await stream.aclose()
        assert [each async for each in stream] == []

    asyncio.run(main())
    assert twilio.operations == (ListMessage(),)


@pytest.mark.parametrize("name", ["stream", "pages", "collect", "first"])
def test_only_lists_have_pages(name: str) -> None:
    twilio = TableTransport({FetchMessage: Message(sid="SM1")})

    async def drain(items: AsyncIterator[Any]) -> None:
        async for _ in items:
            pass

    def read() -> None:
        found = getattr(twilio.client(), name)(FETCH)
        list(found)

    async def aread() -> None:
        found = getattr(twilio.async_client(), name)(FETCH)
        await (drain(found) if name in {"stream", "pages"} else found)

    for ask in (read, lambda: asyncio.run(aread())):
        with pytest.raises(
            UsageError, match=r"operation must be a list, such as ListMessage\(\), got FetchMessage\(sid='SM1'\)"
        ):
            ask()


@pytest.mark.parametrize("following", [FIRST, SECOND], ids=["first-again", "itself"])
def test_a_list_that_never_ends_is_refused(following: ListMessage) -> None:
    table: dict[Any, Any] = {FIRST: messages("SM1", next=SECOND), SECOND: messages("SM2", next=following)}
    twilio = TableTransport(table)
    with pytest.raises(DecodeError, match="the list never ends"):
        twilio.client().collect(FIRST)
    with pytest.raises(DecodeError, match="the list never ends"):
        list(twilio.client().pages(FIRST))
    assert twilio.operations == (FIRST, SECOND) * 2


def test_a_failure_in_the_middle_of_a_list_comes_after_what_was_read() -> None:
    stream = TableTransport({**TABLE, SECOND: ApiError(status=500)}).client().stream(ListMessage())
    assert [next(stream).sid, next(stream).sid] == ["SM1", "SM2"]
    with pytest.raises(ApiError, match="500"):
        next(stream)


# --- programs, clocks, logs


def test_programs_get_the_clients_clock_and_chance() -> None:
    def waiting() -> Program[str]:
        yield from Sleep(timedelta(days=1))
        return "awake"

    clock = VirtualClock()
    assert Client(clock=clock, transport=Sent())(waiting()) == "awake"
    assert asyncio.run(AsyncClient(clock=clock, transport=Sent())(waiting())) == "awake"
    assert clock.slept == (timedelta(days=1), timedelta(days=1))


@pytest.mark.parametrize("level", [logging.DEBUG, logging.INFO])
def test_each_exchange_is_one_line_without_a_secret(caplog: pytest.LogCaptureFixture, level: int) -> None:
    caplog.set_level(level, logger="twilio_fp")
    Client(WHO, transport=Sent(b'{"sid": "SM1"}', 201))(HELLO)
    asyncio.run(AsyncClient(WHO, transport=AsyncSent(b'{"sid": "SM1"}', 201))(HELLO))
    lines = [record.getMessage() for record in caplog.records]
    assert len(lines) == (2 if level == logging.DEBUG else 0)
    for line in lines:
        assert line.startswith("POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json")
        assert "(CreateMessage): 201 in " in line
        assert line.endswith("request RQ1")
        assert "hush" not in line


def test_an_exchange_without_an_answer_is_a_line_too(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="twilio_fp")
    lost = Lost(may_have_executed=False)
    with pytest.raises(TransportError):
        Client(WHO, transport=lost)(RAW)
    with pytest.raises(TransportError):
        asyncio.run(AsyncClient(WHO, transport=lost)(RAW))
    lines = [record.getMessage() for record in caplog.records]
    assert len(lines) == 2
    for line in lines:
        assert line.startswith("GET https://api.twilio.com/x: no answer in ")
        assert line.endswith("(TransportError)")


def test_an_asynchronous_transport_needs_an_async_client() -> None:
    async def later(_: HttpRequest) -> HttpResponse:
        raise AssertionError("it is never begun")

    class Later:
        async def __call__(self, request: HttpRequest) -> HttpResponse:
            return await later(request)

    class Exchanging(Sent, OperationTransport):
        async def exchange(self, asked: Any) -> HttpResponse:
            return await later(asked.request)

    for asynchronous in (later, Later(), Exchanging(b"", 200)):
        wrong: Any = asynchronous
        with pytest.raises(UsageError, match="an asynchronous transport needs an AsyncClient"):
            Client(WHO, transport=wrong)
    hidden: Any = lambda request: later(request)  # noqa: E731, PLW0108  # what it answers with is seen when it does
    with pytest.raises(TransportError, match="an asynchronous transport needs an AsyncClient"):
        Client(WHO, transport=hidden)(RAW)


@pytest.mark.parametrize("answer", [None, 200, b"{}", (200, {}, b"")], ids=repr)
def test_a_transport_that_answers_with_no_response_is_refused_by_name(answer: Any) -> None:
    message = f"a transport must return an HttpResponse, got a value of type {type(answer).__name__}"
    with pytest.raises(TransportError, match=message) as raised:
        Client(WHO, transport=lambda _: answer)(RAW)
    assert raised.value.may_have_executed

    async def later(_: HttpRequest) -> Any:
        return answer

    for transport in (later, lambda _: answer):
        with pytest.raises(TransportError, match=message):
            asyncio.run(AsyncClient(WHO, transport=transport)(RAW))


# --- first mistakes


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@pytest.mark.parametrize(
    ("arguments", "settings", "said"),
    [
        (("AC1", "hush"), {}, r"write \w*Client\(AuthToken\(account_sid=…, token=…\)\)"),
        ((WHO, "us1"), {}, "settings by name"),
        (("hush",), {}, r"write AuthToken\("),
        ((), {"credentials": 3}, r"write AuthToken\("),
        ((WHO,), {"account_sid": 3}, "account_sid must be text"),
        ((WHO,), {"account_sid": ""}, "account_sid must be text"),
        ((WHO,), {"account_sid": "SK1"}, "account_sid must be an account's SID"),
        (
            (WHO,),
            {"middleware": 3},
            r"middleware must be a list, outermost first, got a value of type int: write \[one, …\]",
        ),
        ((WHO,), {"middleware": [3]}, "a middleware must be a function"),
        ((WHO,), {"edge": 3, "region": "ie1"}, "edge must be one label"),
        ((WHO,), {"edge": "dublin", "region": b"ie1"}, "region must be one label"),
        ((WHO,), {"base_url": 3}, "url must be text, got a value of type int"),
        ((WHO,), {"base_url": "https://user:hush@h:port/"}, "url must be a valid URL, got 'https://"),
        ((WHO,), {"base_url": "https://user:hu/sh@h"}, "url must be a valid URL|base_url must be http"),
        ((WHO,), {"base_url": "https://user:hush@h"}, "without a user"),
        ((WHO,), {"base_url": "https://h/?hush"}, "base_url must be http"),
        ((WHO,), {"user_agent": "x\n"}, "user_agent must be ASCII text without control characters"),
        ((WHO,), {"user_agent": 3}, "user_agent must be ASCII text"),
        ((WHO,), {"transport": 3}, "transport must be a function, got a value of type int"),
        ((WHO,), {"random": 3}, "random must be a function, got a value of type int"),
        ((WHO,), {"clock": 3}, "clock must have now, sleep and asleep"),
    ],
)
def test_what_a_client_is_not_made_of(kind: Any, arguments: Any, settings: dict[str, Any], said: str) -> None:
    with pytest.raises(UsageError, match=said) as caught:
        kind(*arguments, **settings)
    assert "hush" not in str(caught.value)
    assert "sh@" not in str(caught.value)


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@pytest.mark.parametrize("name", ["messages", "calls", "api", "incoming_phone_numbers"])
def test_resources_of_the_classic_library_are_told_what_to_write(kind: Any, name: str) -> None:
    client = kind(WHO, transport=Sent())
    with pytest.raises(AttributeError) as caught:
        getattr(client, name).create()
    assert f"no attribute {name!r}: it is called with operations, such as client(CreateMessage(" in str(caught.value)
    assert f"catalogue.find({name.replace('_', ' ')!r})" in str(caught.value)
    assert not hasattr(client, name)
    with pytest.raises(AttributeError, match=r"has no attribute '_hidden'$"):
        client._hidden  # noqa: B018


def test_region_us1_alone_is_the_default_host() -> None:
    sent = Sent()
    Client(WHO, transport=sent, region="us1")(RAW)
    assert sent.last.url == "https://api.twilio.com/x"


# --- another account


def test_another_account_is_worked_on_or_refused() -> None:
    mine, others = "AC" + "1" * 32, "AC" + "2" * 32
    client = Client(AuthToken(account_sid=mine, token="hush"), transport=Sent()).for_account(others)
    other = Interpreter(credentials=client.credentials, account_sid=others)
    for within in (HELLO, FetchMessage("SM1"), FetchAccount(others), evolve(HELLO, account_sid="AC3")):
        assert "/Accounts/" in other.prepare(within).url
    for without in (CreateVerification("VA1", to="+1", channel="sms"), ListAccount(), ListService()):
        said = f"{type(without).__name__} has no account in its path, .* not on {others}: use a client"
        for ask in (without, with_timeout(without, timedelta(seconds=1)), with_response(without)):
            with pytest.raises(UsageError, match=said):
                client(ask)
        assert Interpreter(credentials=client.credentials, account_sid=mine).prepare(without).url
        assert Interpreter(account_sid=others).prepare(without).url
    with pytest.raises(UsageError, match="RawOperation has no account in its path"):
        client(RAW)
    assert other.prepare(RawOperation("GET", "api.twilio.com", f"/2010-04-01/Accounts/{others}/X.json")).url
    for sid in ("RT1", "CJ1"):
        for fetch in (client, lambda what: client.save(what, BytesIO())):
            with pytest.raises(UsageError, match="Download has no account in its path"):
                fetch(download(sid))
        assert Interpreter(credentials=client.credentials, account_sid=mine).fetch(download(sid)).url
    assert other.fetch(download("RE1")).url.endswith(f"/Accounts/{others}/Recordings/RE1")
    for wrong in ("SK1", "", None, 3):
        with pytest.raises(UsageError, match="account_sid must be"):
            client.for_account(wrong)  # type: ignore[arg-type]


@given(st.data())
def test_no_operation_works_on_the_credentials_account_for_another(data: st.DataObject) -> None:
    entry = data.draw(st.sampled_from(catalogue.operations()))
    asked = data.draw(operations(entry.load()))
    elsewhere = Interpreter(credentials=WHO, account_sid="AC2")
    if "/Accounts/{" in entry.path or entry.spec.auth == "none":
        assert elsewhere.prepare(asked).url
        return
    assert Interpreter(credentials=WHO).prepare(asked).url
    with pytest.raises(UsageError, match=f"{entry.name} has no account in its path"):
        elsewhere.prepare(asked)

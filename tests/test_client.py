"""Clients: what they are made of, what they perform, and what they refuse."""

from __future__ import annotations

import asyncio
import copy
import gc
import logging
import pickle
import threading
import weakref
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from tests.sent import CREDENTIALS, FETCH, HELLO, KEY, PATIENCE, RAW, AsyncSent, Sent, basic
from twilio_fp import (
    AmbiguousError,
    AsyncClient,
    Client,
    CreateMessage,
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
    is_repeatable,
    with_response,
    with_timeout,
)
from twilio_fp import json as twilio_json
from twilio_fp.rest.api.v2010 import CreateUserDefinedMessage
from twilio_fp.rest.taskrouter.v1 import CreateTask, FetchTask, FetchWorkspace, ListTask
from twilio_fp.testing import TableTransport, VirtualClock
from twilio_fp.transports import (
    OperationTransport,
    Urllib3Transport,
    in_threads,
)
from twilio_fp.transports.threads import ThreadBridge

if TYPE_CHECKING:
    from collections.abc import Callable

    from twilio_fp.ask import Program


@pytest.mark.parametrize("make", [lambda: Client(transport=Sent()), lambda: AsyncClient(transport=AsyncSent())])
def test_a_client_is_freed_without_the_garbage_collector(make: Callable[[], Client | AsyncClient]) -> None:
    """A client is in no reference cycle, so its connections need not wait for the garbage collector."""
    gc.disable()
    try:
        known = weakref.ref(make())
        assert known() is None
    finally:
        gc.enable()


# --- from the environment

ENVIRON = {"TWILIO_ACCOUNT_SID": "AC1", "TWILIO_AUTH_TOKEN": "hush"}
KEYED = {"TWILIO_ACCOUNT_SID": "AC1", "TWILIO_API_KEY": "SK1", "TWILIO_API_SECRET": "hush"}


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@pytest.mark.parametrize(
    ("environ", "credentials"),
    [
        (ENVIRON, CREDENTIALS),
        (KEYED, KEY),
        ({**ENVIRON, **KEYED}, KEY),
        ({"TWILIO_ACCOUNT_SID": "AC1", "TWILIO_API_KEY": "SK1", "TWILIO_API_KEY_SECRET": "hush"}, KEY),
        ({"TWILIO_ACCOUNT_SID": "AC1", "TWILIO_API_KEY_SID": "SK1", "TWILIO_API_KEY_SECRET": "hush"}, KEY),
        ({**KEYED, "TWILIO_API_KEY_SID": "SK2"}, KEY),
        ({**KEYED, "TWILIO_API_KEY_SECRET": "another"}, KEY),
        ({**ENVIRON, "TWILIO_API_KEY": "", "TWILIO_API_SECRET": "  "}, CREDENTIALS),
        ({name: f" \t{value}\n" for name, value in ENVIRON.items()}, CREDENTIALS),
        ({name: f" {value} " for name, value in KEYED.items()}, KEY),
    ],
    ids=[
        "token",
        "key",
        "key-wins",
        "other-name",
        "other-names",
        "first-key-wins",
        "first-secret-wins",
        "blank-key",
        "trimmed-token",
        "trimmed-key",
    ],
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
        ({}, r"TWILIO_ACCOUNT_SID is not set: set it and TWILIO_AUTH_TOKEN, or write Client\(AuthToken\("),
        ({"TWILIO_AUTH_TOKEN": "hush"}, "TWILIO_ACCOUNT_SID is not set"),
        ({**ENVIRON, "TWILIO_ACCOUNT_SID": "  "}, "TWILIO_ACCOUNT_SID is not set"),
        (
            {"TWILIO_ACCOUNT_SID": "AC1"},
            "neither TWILIO_AUTH_TOKEN nor TWILIO_API_KEY with TWILIO_API_SECRET is set: set one of them, or write ",
        ),
        ({**ENVIRON, "TWILIO_API_KEY": "SK1"}, "TWILIO_API_KEY is set without TWILIO_API_SECRET"),
        ({**KEYED, "TWILIO_API_SECRET": ""}, "TWILIO_API_KEY is set without TWILIO_API_SECRET"),
        ({**ENVIRON, "TWILIO_API_SECRET": "hush"}, "TWILIO_API_SECRET is set without TWILIO_API_KEY"),
        ({**ENVIRON, "TWILIO_ACCOUNT_SID": "SK1"}, r"account_sid must be an account's SID \(AC…\)"),
        ({**KEYED, "TWILIO_API_KEY": "AC1"}, r"key_sid must be an API key's SID \(SK…\)"),
        ({**ENVIRON, "TWILIO_EDGE": "dublin"}, "region='us1', the default, or region='ie1', which has that edge"),
        ({**ENVIRON, "TWILIO_REGION": "ie1"}, "region='ie1' needs an edge: add edge='dublin'"),
    ],
)
def test_missing_environment_variables_are_named(environ: dict[str, str], message: str) -> None:
    with pytest.raises(UsageError, match=message) as raised:
        Client.from_environ(environ)
    assert "hush" not in str(raised.value)


def test_edge_and_region_come_from_the_environment_unless_given() -> None:
    environ = {**ENVIRON, "TWILIO_EDGE": " dublin ", "TWILIO_REGION": "ie1\n"}
    client = Client.from_environ(environ)
    assert (client.edge, client.region) == ("dublin", "ie1")
    client = Client.from_environ(environ, edge="sydney", region="au1", user_agent="a/1")
    assert (client.edge, client.region, client.user_agent) == ("sydney", "au1", "a/1")
    client = Client.from_environ(environ, edge=None, region=None)
    assert (client.edge, client.region) == (None, None)


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_a_client_has_a_workspace_of_its_own(kind: type[Client | AsyncClient]) -> None:
    client = kind.from_environ({**ENVIRON, "TWILIO_WORKSPACE_SID": " WS1 "})
    assert client.workspace_sid == "WS1"
    assert client.for_workspace("WS2").workspace_sid == "WS2"
    assert client.for_workspace("WS1") == client != evolve(client, workspace_sid=None)
    for wrong in ("", "AC1", "WS 1"):
        with pytest.raises(UsageError, match="workspace_sid"):
            client.for_workspace(wrong)
    with pytest.raises(UsageError, match="workspace_sid"):
        kind.from_environ({**ENVIRON, "TWILIO_WORKSPACE_SID": "AC1"})


def test_taskrouter_operations_use_their_own_workspace_or_the_clients() -> None:
    sent = Sent(b'{"tasks": [], "meta": {}}')
    client = Client(CREDENTIALS, transport=sent, workspace_sid="WS1")
    base = "https://taskrouter.twilio.com/v1/Workspaces"
    for operation, path in (
        (ListTask(), "WS1/Tasks"),
        (ListTask("WS2"), "WS2/Tasks"),
        (FetchTask(None, "WT1"), "WS1/Tasks/WT1"),
        (FetchTask("WS2", "WT1"), "WS2/Tasks/WT1"),
        (FetchTask(sid="WT1", workspace_sid=None), "WS1/Tasks/WT1"),
        (CreateTask(attributes={}), "WS1/Tasks"),
        (FetchWorkspace("WS2"), "WS2"),
    ):
        client(operation)
        assert sent.requests[-1].url == f"{base}/{path}"
        again = twilio_json.loads(twilio_json.dumps(operation))
        assert again == operation
        assert pickle.loads(pickle.dumps(operation)) == operation
    bare = evolve(client, workspace_sid=None)
    bare(FetchTask("WS2", "WT1"))
    for nowhere in (ListTask(), FetchTask(None, "WT1")):
        with pytest.raises(UsageError, match=r"needs a workspace_sid: pass one.*client\.for_workspace\('WS…'\)"):
            bare(nowhere)
    with pytest.raises(UsageError, match="workspace_sid"):
        FetchTask("", "WT1")
    untyped: Any = FetchTask
    with pytest.raises(TypeError, match="workspace_sid"):
        untyped(sid="WT1")


def test_the_default_environment_is_the_process_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*KEYED, "TWILIO_API_KEY_SID", "TWILIO_API_KEY_SECRET", "TWILIO_EDGE", "TWILIO_REGION"):
        monkeypatch.delenv(name, raising=False)
    for name, value in ENVIRON.items():
        monkeypatch.setenv(name, value)
    assert Client.from_environ().credentials == CREDENTIALS


# --- what a client is


def test_evolved_clients_share_the_transport() -> None:
    sent = Sent()
    client = Client(CREDENTIALS, transport=sent)
    twins = client.for_account("AC2"), evolve(client, user_agent="a/1"), evolve(client, credentials=KEY)
    assert all(twin.transport is sent for twin in twins)
    twins[2](HELLO)
    assert sent.last.headers.reveal("Authorization") == basic("SK1", "hush")
    assert client.credentials == CREDENTIALS


def test_clients_compare_by_their_settings_and_do_not_change() -> None:
    sent = Sent()
    client = Client(CREDENTIALS, transport=sent)
    clock = client.clock
    assert client == Client(CREDENTIALS, transport=sent, clock=clock)
    assert client != client.for_account("AC2")
    with pytest.raises(AttributeError):
        client.account_sid = "AC2"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


@pytest.mark.parametrize(
    "client", [Client(CREDENTIALS), AsyncClient(KEY), Client(NoAuth())], ids=["sync", "async", "none"]
)
def test_a_client_is_not_pickled_and_its_copy_is_itself(client: Client | AsyncClient) -> None:
    with pytest.raises(
        UsageError, match=r"can't be pickled: create it where it is used, with Client\.from_environ\(\)"
    ):
        pickle.dumps(client)
    assert copy.copy(client) is client
    assert copy.deepcopy(client) is client


@pytest.mark.parametrize("credentials", [CREDENTIALS, KEY])
def test_a_clients_repr_contains_no_secret(credentials: Any) -> None:
    assert "hush" not in f"{Client(credentials)!r} {AsyncClient(credentials)!s}"


def test_with_closes_the_transport() -> None:
    sent = Sent()
    with Client(CREDENTIALS, transport=sent) as client:
        client(RAW)
        assert sent.closed == 0
    assert sent.closed == 1
    with pytest.raises(ZeroDivisionError), Client(CREDENTIALS, transport=sent):
        raise ZeroDivisionError
    assert sent.closed == 2


def test_a_transport_that_is_a_function_needs_no_closing() -> None:
    with Client(CREDENTIALS, transport=lambda _: HttpResponse(204)) as client:
        assert client(RAW) is None

    async def main() -> None:
        async with AsyncClient(CREDENTIALS, transport=lambda _: HttpResponse(204)) as aclient:
            assert await aclient(RAW) is None

    asyncio.run(main())


@pytest.mark.parametrize("kind", [Sent, AsyncSent])
def test_async_with_closes_the_transport(kind: type[Sent]) -> None:
    async def main() -> None:
        sent = kind()
        async with AsyncClient(CREDENTIALS, transport=sent) as client:
            await client(RAW)
            assert sent.closed == 0
        assert sent.closed == 1

    asyncio.run(main())


def test_a_default_client_has_a_transport_of_its_own() -> None:
    with Client(CREDENTIALS) as client:
        assert isinstance(client.transport, Urllib3Transport)
    aclient = AsyncClient(CREDENTIALS)
    assert "transport=AiohttpTransport(" in repr(aclient)
    asyncio.run(aclient.close())


def test_a_default_async_client_sends_from_threads_without_aiohttp(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    aclient = AsyncClient(CREDENTIALS)
    assert isinstance(aclient.transport, ThreadBridge)
    assert "transport=in_threads(" in repr(aclient)
    asyncio.run(aclient.close())


def test_an_async_client_refuses_a_transport_that_would_block() -> None:
    with pytest.raises(UsageError, match=r"would block the event loop: write in_threads\(Urllib3Transport\(…\)\)"):
        AsyncClient(CREDENTIALS, transport=Urllib3Transport())
    asyncio.run(AsyncClient(CREDENTIALS, transport=in_threads(Urllib3Transport())).close())


@pytest.mark.parametrize("kind", [Sent, AsyncSent])
def test_an_async_client_takes_plain_functions_and_awaitable_ones(kind: type[Sent]) -> None:
    sent = kind(b'{"sid": "SM1"}')
    assert asyncio.run(AsyncClient(CREDENTIALS, transport=sent)(HELLO)).sid == "SM1"
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


def test_tasks_share_an_async_client() -> None:
    async def transport(request: HttpRequest) -> HttpResponse:
        await asyncio.sleep(0)
        return HttpResponse(200, (), b'{"sid": "%s"}' % request.url.rpartition("/")[2].removesuffix(".json").encode())

    async def main() -> list[str]:
        client = AsyncClient(CREDENTIALS, transport=transport)
        return [m.sid for m in await asyncio.gather(*[client(FetchMessage(f"SM{number}")) for number in range(50)])]

    assert asyncio.run(main()) == [f"SM{number}" for number in range(50)]


# --- wrapped operations: with the response, with a timeout


def test_with_response_returns_value_and_response() -> None:
    reply = Client(CREDENTIALS, transport=Sent(b'{"sid": "SM1"}'))(with_response(HELLO))
    assert reply.value.sid == "SM1"
    assert (reply.response.status, reply.response.headers["twilio-request-id"]) == (200, "RQ1")


def test_with_response_does_not_hide_an_error() -> None:
    with pytest.raises(NotFoundError) as raised:
        Client(CREDENTIALS, transport=Sent(b'{"code": 20404}', 404))(with_response(FETCH))
    assert (raised.value.code, raised.value.request_id) == (20404, "RQ1")


def test_with_timeout_is_passed_to_the_transport() -> None:
    sent, timeout = Sent(), timedelta(seconds=3)
    client = Client(CREDENTIALS, transport=sent)
    client(HELLO)
    client(with_timeout(HELLO, timeout))
    client(with_response(with_timeout(HELLO, timeout)))
    assert [request.timeout for request in sent.requests] == [None, timeout, timeout]


@pytest.mark.parametrize("timeout", [timedelta(), timedelta(seconds=-1), 3])
def test_an_invalid_timeout_is_refused(timeout: Any) -> None:
    with pytest.raises(UsageError, match="timeout must be a positive timedelta"):
        with_timeout(HELLO, timeout)


# --- no response


class Lost:
    """A transport that gets no response."""

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
def test_a_create_that_may_have_been_executed_is_ambiguous(operation: Any, timed_out: bool) -> None:
    lost = Lost(may_have_executed=True, timed_out=timed_out)

    async def aperform() -> None:
        await AsyncClient(CREDENTIALS, transport=lost)(operation)

    for perform in (lambda: Client(CREDENTIALS, transport=lost)(operation), lambda: asyncio.run(aperform())):
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
def test_a_repeatable_call_is_not_ambiguous(operation: Any, may_have_executed: bool) -> None:
    lost = Lost(may_have_executed=may_have_executed)
    with pytest.raises(TransportError) as raised:
        Client(CREDENTIALS, transport=lost)(operation)
    assert type(raised.value) is TransportError
    assert (raised.value.args, raised.value.may_have_executed) == (("reset",), may_have_executed)
    assert is_repeatable(raised.value)


def test_an_ambiguous_error_stays_ambiguous() -> None:
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
    page: Any = Page(items=(Message(sid="SM1"),))
    with pytest.raises(UsageError, match=r"for item in page.items, or client.stream\(operation\)"):
        list(page)


def program() -> Program[Message]:
    return (yield from FETCH)


@pytest.mark.parametrize(
    ("what", "message"),
    [
        (program, r"program must be a program, got a function: call it, program\(…\)"),
        (FetchMessage, r"FetchMessage is a class: create an instance, FetchMessage\(…\)"),
        (None, "only operations and programs can be run, got NoneType"),
        ("GET /", "only operations and programs can be run, got str"),
    ],
)
def test_anything_but_an_operation_or_program_is_refused_by_name(what: Any, message: str) -> None:
    sent = Sent()
    with pytest.raises(UsageError, match=message):
        Client(CREDENTIALS, transport=sent)(what)
    with pytest.raises(UsageError, match=message):
        asyncio.run(AsyncClient(CREDENTIALS, transport=sent)(what))
    assert sent.requests == []


def test_a_program_runs_once() -> None:
    client = TableTransport({FetchMessage: Message(sid="SM1")}).client()
    once = program()
    assert client(once).sid == "SM1"
    with pytest.raises(UsageError, match="the program program has already run"):
        client(once)


# --- programs, clocks, logs


def test_programs_use_the_clients_clock_and_randomness() -> None:
    def waiting() -> Program[str]:
        yield from Sleep(timedelta(days=1))
        return "awake"

    clock = VirtualClock()
    assert Client(clock=clock, transport=Sent())(waiting()) == "awake"
    assert asyncio.run(AsyncClient(clock=clock, transport=Sent())(waiting())) == "awake"
    assert clock.slept == (timedelta(days=1), timedelta(days=1))


@pytest.mark.parametrize("level", [logging.DEBUG, logging.INFO])
def test_each_exchange_is_one_log_line_without_secrets(caplog: pytest.LogCaptureFixture, level: int) -> None:
    caplog.set_level(level, logger="twilio_fp")
    Client(CREDENTIALS, transport=Sent(b'{"sid": "SM1"}', 201))(HELLO)
    asyncio.run(AsyncClient(CREDENTIALS, transport=AsyncSent(b'{"sid": "SM1"}', 201))(HELLO))
    lines = [record.getMessage() for record in caplog.records]
    assert len(lines) == (2 if level == logging.DEBUG else 0)
    for line in lines:
        assert line.startswith("POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json")
        assert "(CreateMessage): 201 in " in line
        assert line.endswith("request RQ1")
        assert "hush" not in line


def test_an_exchange_without_a_response_is_a_log_line_too(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="twilio_fp")
    lost = Lost(may_have_executed=False)
    with pytest.raises(TransportError):
        Client(CREDENTIALS, transport=lost)(RAW)
    with pytest.raises(TransportError):
        asyncio.run(AsyncClient(CREDENTIALS, transport=lost)(RAW))
    lines = [record.getMessage() for record in caplog.records]
    assert len(lines) == 2
    for line in lines:
        assert line.startswith("GET https://api.twilio.com/x: no response in ")
        assert line.endswith("(TransportError)")


def test_an_asynchronous_transport_needs_an_async_client() -> None:
    async def later(_: HttpRequest) -> HttpResponse:
        raise AssertionError("it is never begun")

    class Later:
        async def __call__(self, request: HttpRequest) -> HttpResponse:
            return await later(request)

    class Exchanging(Sent, OperationTransport):
        async def exchange(self, exchange: Any) -> HttpResponse:
            return await later(exchange.request)

    for asynchronous in (later, Later(), Exchanging(b"", 200)):
        wrong: Any = asynchronous
        with pytest.raises(UsageError, match="transport must be synchronous, got an asynchronous one: use AsyncClient"):
            Client(CREDENTIALS, transport=wrong)
    hidden: Any = lambda request: later(request)  # noqa: E731, PLW0108  # what it answers with is seen when it does
    with pytest.raises(TransportError, match="transport must be synchronous, got an asynchronous one: use AsyncClient"):
        Client(CREDENTIALS, transport=hidden)(RAW)


@pytest.mark.parametrize("answer", [None, 200, b"{}", (200, {}, b"")], ids=repr)
def test_a_transport_that_returns_no_http_response_is_refused_by_name(answer: Any) -> None:
    message = f"a transport must return an HttpResponse, got a value of type {type(answer).__name__}"
    with pytest.raises(TransportError, match=message) as raised:
        Client(CREDENTIALS, transport=lambda _: answer)(RAW)
    assert raised.value.may_have_executed

    async def later(_: HttpRequest) -> Any:
        return answer

    for transport in (later, lambda _: answer):
        with pytest.raises(TransportError, match=message):
            asyncio.run(AsyncClient(CREDENTIALS, transport=transport)(RAW))


# --- first mistakes


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@pytest.mark.parametrize(
    ("arguments", "settings", "message"),
    [
        (("AC1", "hush"), {}, r"write \w*Client\(AuthToken\(account_sid=…, token=…\)\)"),
        ((CREDENTIALS, "us1"), {}, "settings as keyword arguments"),
        (("hush",), {}, r"write AuthToken\("),
        ((), {"credentials": 3}, r"write AuthToken\("),
        ((CREDENTIALS,), {"account_sid": 3}, "account_sid must be text"),
        ((CREDENTIALS,), {"account_sid": ""}, "account_sid must be text"),
        ((CREDENTIALS,), {"account_sid": "SK1"}, "account_sid must be an account's SID"),
        (
            (CREDENTIALS,),
            {"middleware": 3},
            r"middleware must be a list, outermost first, got a value of type int: write \[one, …\]",
        ),
        ((CREDENTIALS,), {"middleware": [3]}, "a middleware must be a function"),
        ((CREDENTIALS,), {"middleware": [None]}, "a middleware must be a function .*, got a value of type NoneType"),
        ((CREDENTIALS,), {"edge": 3, "region": "ie1"}, "edge must be one label"),
        ((CREDENTIALS,), {"edge": "dublin", "region": b"ie1"}, "region must be one label"),
        ((CREDENTIALS,), {"base_url": 3}, "url must be text, got a value of type int"),
        ((CREDENTIALS,), {"base_url": "https://user:hush@h:port/"}, "url must be a valid URL, got 'https://"),
        ((CREDENTIALS,), {"base_url": "https://user:hu/sh@h"}, "url must be a valid URL|base_url must be http"),
        ((CREDENTIALS,), {"base_url": "https://user:hush@h"}, "no user or backslash"),
        ((CREDENTIALS,), {"base_url": "https://h/?hush"}, "base_url must be http"),
        ((CREDENTIALS,), {"user_agent": "x\n"}, "user_agent must be ASCII text without control characters"),
        ((CREDENTIALS,), {"user_agent": 3}, "user_agent must be ASCII text"),
        ((CREDENTIALS,), {"transport": 3}, "transport must be a function, got a value of type int"),
        ((CREDENTIALS,), {"random": 3}, "random must be a function, got a value of type int"),
        ((CREDENTIALS,), {"clock": 3}, "clock must have the methods now, sleep and asleep"),
    ],
)
def test_a_client_refuses_unsuitable_arguments(
    kind: Any, arguments: Any, settings: dict[str, Any], message: str
) -> None:
    with pytest.raises(UsageError, match=message) as caught:
        kind(*arguments, **settings)
    assert "hush" not in str(caught.value)
    assert "sh@" not in str(caught.value)


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@pytest.mark.parametrize("name", ["messages", "calls", "api", "incoming_phone_numbers"])
def test_attributes_of_the_classic_client_are_answered_with_what_to_write(kind: Any, name: str) -> None:
    client = kind(CREDENTIALS, transport=Sent())
    with pytest.raises(AttributeError) as caught:
        getattr(client, name).create()
    assert f"no attribute {name!r}: it is called with operations, such as client(CreateMessage(" in str(caught.value)
    assert f"catalogue.find({name.replace('_', ' ')!r})" in str(caught.value)
    assert not hasattr(client, name)
    with pytest.raises(AttributeError, match=r"has no attribute '_hidden'$"):
        client._hidden  # noqa: B018


def test_region_us1_alone_is_the_default_host() -> None:
    sent = Sent()
    Client(CREDENTIALS, transport=sent, region="us1")(RAW)
    assert sent.last.url == "https://api.twilio.com/x"

"""The code of the design document, run in memory. Parts that are not built yet are left out."""

from __future__ import annotations

import asyncio
import pickle
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

import pytest

from twilio_fp import (
    ApiError,
    ApiKey,
    AsyncClient,
    AuthToken,
    Client,
    CreateMessage,
    FetchMessage,
    ListMessage,
    Message,
    Page,
    Program,
    RawOperation,
    Secret,
    UsageError,
    evolve,
    is_final,
    poll,
    with_response,
    with_timeout,
)
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.rest.verify.v2 import CreateVerification
from twilio_fp.testing import TableTransport, VirtualClock

if TYPE_CHECKING:
    from collections.abc import Iterator

AC = "AC" + "0" * 32
QUEUED = Message(sid="SM1", status="queued", to="+15558675310", body="Hi")
DELIVERED = evolve(QUEUED, status="delivered")
THREE = tuple(Message(sid=f"SM{number}", status="sent") for number in (1, 2, 3))


def listed(operation: ListMessage) -> Page[Message]:
    """Return two pages: two messages, then one."""
    if operation.page is None:
        return Page(items=THREE[:2], next=evolve(operation, page=1, page_token="PA1"))
    return Page(items=THREE[2:])


@pytest.fixture
def twilio() -> TableTransport:
    return TableTransport(
        {
            CreateMessage: QUEUED,
            FetchMessage: [QUEUED, evolve(QUEUED, status="sent"), DELIVERED, QUEUED, DELIVERED],
            ListMessage: listed,
        }
    )


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock()


@pytest.fixture
def client(twilio: TableTransport, clock: VirtualClock) -> Iterator[Client]:
    with Client(AuthToken(account_sid=AC, token="hush"), transport=twilio, clock=clock) as client:
        yield client


hello = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
again = evolve(hello, body="Hi again")


def deliver(to: str, body: str) -> Program[Message]:
    sent = yield from CreateMessage(to=to, from_="+15017122661", body=body)
    return (
        yield from poll(
            FetchMessage(sent.sid),
            until=lambda m: is_final(m.status),
            every=timedelta(seconds=2),
            at_most=timedelta(minutes=5),
        )
    )


def test_an_operation_is_data() -> None:
    assert hello == CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
    assert (again.body, hello.body, again.to) == ("Hi again", "Hi", hello.to)
    assert len({hello, again, evolve(again, body="Hi")}) == 2
    assert eval(repr(hello)) == hello
    assert pickle.loads(pickle.dumps(hello)) == hello


def test_a_client_sends_a_message(client: Client, twilio: TableTransport) -> None:
    message = client(hello)
    assert message.sid == "SM1"
    assert message.status == "queued"
    assert twilio.operations == (hello,)
    (request,) = twilio.requests
    assert (request.method, request.url) == ("POST", f"https://api.twilio.com/2010-04-01/Accounts/{AC}/Messages.json")
    assert parse_qs(request.body.decode()) == {"To": ["+15558675310"], "From": ["+15017122661"], "Body": ["Hi"]}


def test_a_client_is_built_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "API_SECRET", "API_KEY_SID", "API_KEY_SECRET", "REGION", "EDGE"):
        monkeypatch.delenv(f"TWILIO_{name}", raising=False)
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", AC)
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "hush")
    assert Client.from_environ().credentials == AuthToken(account_sid=AC, token="hush")
    monkeypatch.setenv("TWILIO_API_KEY", "SK1")
    monkeypatch.setenv("TWILIO_API_SECRET", "whisper")
    monkeypatch.setenv("TWILIO_REGION", "ie1")
    monkeypatch.setenv("TWILIO_EDGE", "dublin")
    client = Client.from_environ()
    assert client.credentials == ApiKey(account_sid=AC, key_sid="SK1", secret="whisper")
    assert (client.edge, client.region) == ("dublin", "ie1")


def test_a_timeout_and_another_account(client: Client, twilio: TableTransport) -> None:
    client(with_timeout(hello, timedelta(seconds=3)))
    client.for_account("AC" + "1" * 32)(hello)
    first, second = twilio.requests
    assert (first.timeout, second.timeout) == (timedelta(seconds=3), None)
    assert f"/Accounts/AC{'1' * 32}/" in second.url
    assert first.headers.reveal("Authorization") == second.headers.reveal("Authorization")
    assert twilio.operations == (hello, hello)


def test_lists_are_streamed_collected_and_paged(client: Client, twilio: TableTransport) -> None:
    seen: list[Message] = []
    for m in client.stream(ListMessage(to="+15558675310"), limit=500):
        seen.append(m)  # noqa: PERF402  # as the design writes it
    assert tuple(seen) == THREE
    recent = client.collect(ListMessage(), limit=50)
    assert recent == THREE
    assert client.first(ListMessage()) == THREE[0]
    assert [len(page.items) for page in client.pages(ListMessage())] == [2, 1]
    page = client(ListMessage(page_size=50))
    assert page.items == THREE[:2]
    assert page.next == ListMessage(page_size=50, page=1, page_token="PA1")
    resumed = pickle.loads(pickle.dumps(page.next))
    assert client(resumed).next is None
    assert twilio.operations[:2] == (
        ListMessage(to="+15558675310", page_size=500),
        ListMessage(to="+15558675310", page_size=500, page=1, page_token="PA1"),
    )


def test_a_reply_has_the_response(client: Client) -> None:
    reply = client(with_response(hello))
    assert reply.value == QUEUED
    assert reply.response.headers["content-type"] == "application/json"


def test_an_async_client_does_the_same(twilio: TableTransport, clock: VirtualClock) -> None:
    async def main() -> tuple[Message, list[Message], Message]:
        async with AsyncClient(AuthToken(account_sid=AC, token="hush"), transport=twilio, clock=clock) as aclient:
            message = await aclient(hello)
            seen = [m async for m in aclient.stream(ListMessage())]
            return message, seen, await aclient(deliver("+15558675310", "Hi"))

    message, seen, delivered = asyncio.run(main())
    assert message.sid == "SM1"
    assert tuple(seen) == THREE
    assert delivered == DELIVERED
    assert clock.slept == (timedelta(seconds=2),) * 2


def test_a_program_runs_anywhere(client: Client, twilio: TableTransport, clock: VirtualClock) -> None:
    assert client(deliver("+15558675310", "Hi")) == DELIVERED
    assert twilio.operations == (hello, *[FetchMessage("SM1")] * 3)
    assert clock.slept == (timedelta(seconds=2),) * 2
    fresh = deliver("+15558675310", "Hi")
    client(fresh)
    with pytest.raises(UsageError, match="the program deliver has already run"):
        client(fresh)
    wrong: Any = deliver
    with pytest.raises(UsageError, match="deliver must be a program, got a function"):
        client(wrong)


def test_awaiting_or_iterating_an_operation_fails_loudly(client: Client) -> None:
    operation: Any = hello

    async def awaiting() -> None:
        await operation

    with pytest.raises(UsageError, match=r"write await client\(CreateMessage\(…\)\)"):
        asyncio.run(awaiting())
    page: Any = client(ListMessage())
    with pytest.raises(UsageError, match=r"page\.items"):
        iter(page)


def test_an_unknown_endpoint_is_reached() -> None:
    twilio = TableTransport({RawOperation: {"sid": "XX1"}})
    answer = twilio.client()(
        RawOperation("POST", "api.twilio.com", f"/2010-04-01/Accounts/{AC}/New.json", form={"A": 1})
    )
    assert answer == {"sid": "XX1"}
    assert twilio.requests[0].body == b"A=1"


def test_every_product_is_reached_by_its_name() -> None:
    operation = CreateVerification("VA1", to="+15558675310", channel="sms")
    twilio = TableTransport({CreateVerification: HttpResponse(201, (), b'{"sid": "VE1", "status": "pending"}')})
    assert twilio.client()(operation).status == "pending"
    assert twilio.requests[0].url == "https://verify.twilio.com/v2/Services/VA1/Verifications"


def test_a_custom_transport_is_a_function_of_three_lines() -> None:
    def offline(request: HttpRequest) -> HttpResponse:
        if request.method == "GET":
            return HttpResponse(200, (), b'{"sid": "SM1", "status": "sent"}')
        return HttpResponse(503, {"Retry-After": "1"}, b"offline")

    client = Client(AuthToken(account_sid=AC, token=Secret("hush")), transport=offline)
    assert client(FetchMessage("SM1")).status == "sent"
    with pytest.raises(ApiError) as raised:
        client(hello)
    assert (raised.value.status, raised.value.may_have_executed, raised.value.body) == (503, True, b"offline")


def test_a_test_sees_in_the_transport_what_was_requested() -> None:
    def welcome(client: Client, to: str) -> None:
        client(CreateMessage(to=to, from_="+15017122661", body="Welcome!"))

    twilio = TableTransport({CreateMessage: Message(sid="SM1", status="queued")})
    welcome(twilio.client(), "+15558675310")
    assert twilio.operations == (CreateMessage(to="+15558675310", from_="+15017122661", body="Welcome!"),)


def test_unknown_parameters_and_members_are_carried_both_ways() -> None:
    tomorrow = evolve(hello, extra={"NewThing": "1"}, send_at=datetime(2024, 1, 1, 12, tzinfo=UTC))
    twilio = TableTransport({CreateMessage: {"sid": "SM1", "status": "levitating", "new_thing": [1, {"a": None}]}})
    message = twilio.client()(tomorrow)
    assert b"NewThing=1" in twilio.requests[0].body
    assert b"SendAt=2024-01-01T12%3A00%3A00Z" in twilio.requests[0].body
    assert message.status == "levitating"
    assert message.extra == {"new_thing": (1, {"a": None})}

"""What both type checkers must accept, with the types that they must find; `test_types` runs them, `make check` too.

Nothing here runs.
"""

# pyright: strict

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Generator, Iterator, Mapping
from contextlib import aclosing, closing
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, assert_type

from starlette.responses import Response

from twilio_fp import (
    UNSET,
    ApiError,
    ApiKey,
    AsyncClient,
    AuthToken,
    Client,
    CreateMessage,
    DeleteMessage,
    Effect,
    Emit,
    Exchange,
    FetchMessage,
    Gate,
    Handler,
    HttpRequest,
    HttpResponse,
    ListMessage,
    Message,
    Middleware,
    NoAuth,
    Now,
    Page,
    Program,
    Random,
    RawOperation,
    Reply,
    Secret,
    Sleep,
    Stream,
    TwilioError,
    Unset,
    attempt,
    collect,
    decode,
    encode,
    evolve,
    first,
    is_final,
    items,
    messaging,
    parallel,
    poll,
    race,
    retrying,
    sequence,
    streams,
    supersedes,
    timeout,
    traverse,
    twiml,
    webhooks,
    with_response,
    with_timeout,
    within,
)
from twilio_fp.middleware import Concurrency, Deadline, RateLimit, Retry
from twilio_fp.operation import TimedOperation, WithResponse
from twilio_fp.rest.api.v2010 import CreateCall, FetchBalance
from twilio_fp.rest.verify.v2 import CreateVerification, Verification
from twilio_fp.streams.adapters import asgi as for_streams
from twilio_fp.testing import TableTransport
from twilio_fp.transports import in_threads
from twilio_fp.transports.urllib3 import Urllib3Transport
from twilio_fp.twiml import Response as TwimlResponse
from twilio_fp.twiml import run
from twilio_fp.webhooks import IncomingMessage, Verified
from twilio_fp.webhooks.adapters import aiohttp as for_aiohttp
from twilio_fp.webhooks.adapters import django as for_django
from twilio_fp.webhooks.adapters import flask as for_flask
from twilio_fp.webhooks.adapters import starlette as for_starlette
from twilio_fp.webhooks.adapters import wsgi

if TYPE_CHECKING:
    from django.http import HttpRequest as HttpRequestOfDjango
    from starlette.requests import Request

SECOND = timedelta(seconds=1)


def operations_take_what_twilio_takes() -> None:
    CreateMessage(to="+1", from_="+2", body="Hi", media_url="https://a.example")
    CreateMessage(to="+1", messaging_service_sid="MG1", media_url=["https://a.example"], max_price=0.5)
    CreateMessage(to="+1", from_="+2", content_sid="HX1", content_variables={"1": "x"}, max_price=Decimal("0.5"))
    CreateMessage(to="+1", from_="+2", body="Hi", send_at=datetime.now(UTC), extra={"New": "1"})
    CreateMessage(to="+1", from_="+2", body="Hi", risk_check="a word that Twilio adds tomorrow")
    FetchMessage("SM1", account_sid="AC1")
    ListMessage(date_sent_after=date(2024, 1, 2), page_size=50)
    CreateCall(to="+1", from_="+2", url="https://a.example")
    RawOperation("POST", "api.twilio.com", "/x", form={"A": ["1", "2"]}, query={"B": 1})


def operations_are_records(hello: CreateMessage) -> None:
    assert_type(evolve(hello, body="Hi again"), CreateMessage)
    assert_type(hello.to, str)
    assert_type(hello.body, str | None)
    assert_type(FetchMessage("SM1").sid, str)


def credentials_take_secrets_as_text_or_as_secrets() -> None:
    assert_type(AuthToken(account_sid="AC1", token="t").token, Secret)
    AuthToken(account_sid="AC1", token=Secret("t"))
    ApiKey(account_sid="AC1", key_sid="SK1", secret=Secret("s"))


def a_client_answers_with_what_the_operation_says(client: Client) -> None:
    message = client(CreateMessage(to="+1", from_="+2", body="Hi"))
    assert_type(message, Message)
    assert_type(message.sid, str)
    assert_type(message.price, Decimal | None)
    assert_type(message.date_sent, datetime | None)
    assert_type(message.extra, Mapping[str, Any])
    is_final(message.status)
    supersedes(message.status, message.status)
    assert_type(client(FetchMessage("SM1")), Message)
    client(DeleteMessage("SM1"))
    assert_type(client(RawOperation("GET", "api.twilio.com", "/x")), Any)
    assert_type(client(CreateVerification("VA1", to="+1", channel="sms")), Verification)
    client(FetchBalance())


def a_client_performs_effects_too(client: Client) -> None:
    assert_type(client(Now()), datetime)
    assert_type(client(Random()), float)
    assert_type(client(Exchange(HttpRequest("GET", "https://api.twilio.com/"))), HttpResponse)


def a_client_walks_lists(client: Client) -> None:
    assert_type(client.stream(ListMessage(to="+1"), limit=500), Generator[Message, None, None])
    for message in client.stream(ListMessage()):
        assert_type(message, Message)
    assert_type(client.collect(ListMessage(), limit=50), tuple[Message, ...])
    assert_type(client.first(ListMessage()), Message | None)
    with closing(client.stream(ListMessage())) as left_early, closing(client.pages(ListMessage())) as left:
        assert_type(next(left_early), Message)
        assert_type(next(left), Page[Message])
    for page in client.pages(ListMessage()):
        assert_type(page, Page[Message])
    page = client(ListMessage(page_size=50))
    assert_type(page, Page[Message])
    assert_type(page.items, tuple[Message, ...])
    assert_type(page.next, Effect[Page[Message]] | None)
    if page.next is not None:
        assert_type(client(page.next), Page[Message])
        assert_type(client(with_timeout(page.next, SECOND)), Page[Message])
        client.stream(page.next)


def a_reply_has_its_response(client: Client, hello: CreateMessage) -> None:
    reply = client(with_response(hello))
    assert_type(reply, Reply[Message])
    assert_type(reply.value, Message)
    assert_type(reply.response, HttpResponse)
    assert_type(reply.response.headers.get("Twilio-Request-Id"), str | None)
    assert_type(client(with_response(ListMessage())).value, Page[Message])
    assert_type(client(with_response(with_timeout(hello, SECOND))).value, Message)
    raw = client(with_response(RawOperation("GET", "api.twilio.com", "/x")))
    assert_type(raw.value, Any)
    assert_type(raw.response.status, int)


def a_timeout_keeps_the_type(client: Client, hello: CreateMessage) -> None:
    assert_type(with_timeout(hello, SECOND), TimedOperation[Message])
    assert_type(with_response(hello), WithResponse[Message])
    assert_type(client(with_timeout(hello, SECOND)), Message)
    assert_type(client.collect(with_timeout(ListMessage(), SECOND)), tuple[Message, ...])
    client(with_timeout(RawOperation("GET", "api.twilio.com", "/x"), SECOND))


async def an_async_client_answers_alike(aclient: AsyncClient, hello: CreateMessage) -> None:
    assert_type(await aclient(hello), Message)
    assert_type((await aclient(with_response(hello))).value, Message)
    assert_type(aclient.stream(ListMessage()), AsyncGenerator[Message, None])
    async for message in aclient.stream(ListMessage(), limit=3):
        assert_type(message, Message)
    async with aclosing(aclient.stream(ListMessage())) as left_early, aclosing(aclient.pages(ListMessage())) as left:
        assert_type(await anext(left_early), Message)
        assert_type(await anext(left), Page[Message])
    async for page in aclient.pages(ListMessage()):
        assert_type(page.items, tuple[Message, ...])
    assert_type(await aclient.collect(ListMessage()), tuple[Message, ...])
    assert_type(await aclient.first(ListMessage()), Message | None)
    assert_type(await aclient(deliver("+1", "Hi")), Message)
    async with AsyncClient(NoAuth()) as other:
        assert_type(other, AsyncClient)


def races_and_streams_keep_types(client: Client, hello: CreateMessage) -> None:
    assert_type(client(race([deliver("+1", "Hi"), deliver("+2", "Hi")])), Message)
    assert_type(client(race([FetchMessage("SM1"), FetchMessage("SM2")])), Message)
    assert_type(client(timeout(deliver("+1", "Hi"), SECOND)), Message)
    assert_type(client(timeout(hello, SECOND)), Message)
    assert_type(client(attempt(timeout(hello, SECOND))), Message | TwilioError)
    assert_type(client(retrying(hello)), Message)
    assert_type(client(retrying(lambda: deliver("+1", "Hi"), retry=Retry.never)), Message)
    assert_type(client(within(Gate("line", limit=2), hello)), Message)
    assert_type(client.stream(traverse(FetchMessage, ["SM1"], at_once=5)), Generator[Message, None, None])
    assert_type(
        client.stream(traverse(lambda to: deliver(to, "Hi"), ["+1"], at_once=5)), Generator[Message, None, None]
    )
    for tried in client.stream(traverse(lambda to: attempt(deliver(to, "Hi")), ["+1"], at_once=5)):
        assert_type(tried, Message | TwilioError)


async def races_and_streams_keep_types_awaited(aclient: AsyncClient, hello: CreateMessage) -> None:
    assert_type(await aclient(race([hello, hello])), Message)
    assert_type(await aclient(timeout(deliver("+1", "Hi"), SECOND)), Message)
    assert_type(await aclient(timeout(hello, SECOND)), Message)
    assert_type(await aclient(retrying(lambda: deliver("+1", "Hi"))), Message)
    assert_type(await aclient(within(Gate("line", limit=2), hello)), Message)
    assert_type(aclient.stream(traverse(FetchMessage, ["SM1"], at_once=5)), AsyncGenerator[Message, None])
    async for message in aclient.stream(traverse(lambda to: deliver(to, "Hi"), ["+1"], at_once=5)):
        assert_type(message, Message)


def policies_are_middleware() -> tuple[Middleware, ...]:
    return (Deadline(SECOND), Retry.standard, RateLimit(80, per=SECOND, burst=5), Concurrency(50))


def deliver(to: str, body: str) -> Program[Message]:
    sent = yield from CreateMessage(to=to, from_="+15017122661", body=body)
    assert_type(sent, Message)
    found = yield from poll(
        FetchMessage(sent.sid), until=lambda m: is_final(m.status), every=SECOND, at_most=timedelta(minutes=5)
    )
    assert_type(found, Message)
    return found


def programs_keep_types(hello: CreateMessage) -> Program[int]:
    assert_type((yield from hello), Message)
    assert_type((yield from DeleteMessage("SM1")), None)
    assert_type((yield from Now()), datetime)
    yield from Sleep(SECOND)
    tried = yield from attempt(hello)
    assert_type(tried, Message | TwilioError)
    if isinstance(tried, ApiError):
        assert_type(tried.code, int | None)
    assert_type((yield from attempt(deliver("+1", "Hi"))), Message | TwilioError)
    assert_type((yield from sequence([hello, hello])), tuple[Message, ...])
    assert_type((yield from sequence([deliver("+1", "Hi")])), tuple[Message, ...])
    assert_type((yield from traverse(FetchMessage, ["SM1", "SM2"])), tuple[Message, ...])
    assert_type((yield from traverse(lambda to: deliver(to, "Hi"), ["+1", "+2"])), tuple[Message, ...])
    assert_type((yield from parallel([hello, hello], at_once=2)), tuple[Message, ...])
    tries = yield from parallel([attempt(deliver(to, "Hi")) for to in ("+1", "+2")])
    assert_type(tries, tuple[Message | TwilioError, ...])
    assert_type((yield from collect(ListMessage(), limit=3)), tuple[Message, ...])
    assert_type((yield from first(ListMessage())), Message | None)
    assert_type((yield from with_response(hello)).value, Message)
    answer = yield from RawOperation("GET", "api.twilio.com", "/x")
    assert_type(answer, Any)
    return len(tries)


def bodies() -> Stream[str]:
    for message in (yield from collect(ListMessage())):
        yield from Emit(message.body or "")


def programs_run(client: Client) -> None:
    assert_type(client(deliver("+1", "Hi")), Message)
    assert_type(client(programs_keep_types(CreateMessage(to="+1", from_="+2", body="Hi"))), int)
    items(ListMessage(), limit=3)


def clients_are_records(client: Client) -> None:
    assert_type(Client.from_environ(), Client)
    assert_type(Client.from_environ({"TWILIO_ACCOUNT_SID": "AC1"}, user_agent="my-app/1.2"), Client)
    assert_type(client.for_account("AC2"), Client)
    assert_type(evolve(client, region="ie1", edge="dublin"), Client)
    with client as same:
        assert_type(same, Client)
    AsyncClient(NoAuth(), transport=in_threads(Urllib3Transport(pool_size=4)))
    assert_type(AsyncClient.from_environ(), AsyncClient)


def offline(request: HttpRequest) -> HttpResponse:
    return HttpResponse(503, {"X-Was": request.url}, b"offline")


async def offline_later(request: HttpRequest) -> HttpResponse:
    return HttpResponse(503, [("X-Was", request.url)])


def later(request: HttpRequest) -> Awaitable[HttpResponse]:
    return offline_later(request)


def traced(handler: Handler) -> Handler:
    def handle(exchange: Exchange) -> Program[HttpResponse]:
        headers = exchange.request.headers.replace("X-Trace", "1")
        response = yield from handler(evolve(exchange, request=evolve(exchange.request, headers=headers)))
        assert_type(response, HttpResponse)
        return response

    return handle


def transports_and_middleware_are_functions() -> None:
    layer: Middleware = traced
    Client(NoAuth(), transport=offline, middleware=(layer, traced))
    AsyncClient(NoAuth(), transport=offline_later, middleware=[traced])
    AsyncClient(NoAuth(), transport=later)
    AsyncClient(NoAuth(), transport=offline)


def tables_answer(twilio: TableTransport) -> None:
    assert_type(TableTransport({CreateMessage: Message(sid="SM1")}).client(), Client)
    assert_type(twilio.async_client(), AsyncClient)
    assert_type(twilio.operations, tuple[Effect[Any], ...])
    assert_type(twilio.requests, tuple[HttpRequest, ...])
    TableTransport({FetchMessage("SM1"): ApiError(status=404), ListMessage: Page(items=(Message(sid="SM1"),))})
    TableTransport({FetchMessage: [Message(sid="SM1"), {"sid": "SM1"}, None]})


def the_codec_is_typed(hello: CreateMessage) -> None:
    assert_type(encode(hello), HttpRequest)
    assert_type(decode(hello, HttpResponse(201, body=b"{}")), Message)


class Sms:
    """A class whose methods take events, as class-based views do."""

    @for_flask.webhook(IncomingMessage)
    def flask(self, event: IncomingMessage, name: str) -> str:
        return event.body + name

    @for_django.webhook(IncomingMessage)
    async def django(self, request: HttpRequestOfDjango, event: IncomingMessage) -> twiml.Response:
        return twiml.Response([])

    @for_aiohttp.webhook(IncomingMessage)
    async def aiohttp(self, event: IncomingMessage) -> None: ...


@for_flask.webhook(IncomingMessage, keys="t")
def flask_view(event: IncomingMessage, name: str) -> twiml.Response:
    return twiml.Response([twiml.Message(event.body + name)])


@for_flask.webhook(Verified, keys="t")
def flask_proof(verified: Verified) -> None:
    webhooks.parse_event(verified, IncomingMessage)


@for_django.webhook(IncomingMessage, keys="t")
def django_view(request: HttpRequestOfDjango, event: IncomingMessage, number: int) -> str:
    return event.body * number


@for_starlette.webhook(IncomingMessage, keys=lambda request: "t")
async def starlette_view(request: Request, event: IncomingMessage) -> str:
    return event.body


def decorated_handlers_keep_their_types(request: HttpRequestOfDjango, asked: Request) -> None:
    flask_view("x")
    flask_view(name="x")
    flask_proof()
    Sms().flask("x")
    django_view(request, 2)
    django_view(request, number=2)
    Sms().django(request)
    assert_type(starlette_view(asked), Awaitable[Response])
    wsgi.application(lambda event: event.body, IncomingMessage)
    wsgi.application(lambda verified: verified.url, Verified)


def unset_narrows(value: str | Unset | None) -> None:
    if value is not UNSET:
        assert_type(value, str | None)


def messages_of_streams(text: str) -> None:
    assert_type(streams.parse(text), streams.MediaMessage | streams.RelayMessage)
    assert_type(streams.parse(text, streams.RelayReceived), streams.RelayReceived)
    assert_type(streams.parse(text.encode(), streams.Prompt).last, bool)
    session, told = streams.MediaSession().receive(streams.Connected())
    assert_type(told, tuple[streams.Event, ...])
    assert_type(session.send(streams.Clear())[1], tuple[streams.MediaSent, ...])
    assert_type(streams.interrupt(session)[2], streams.Heard)
    assert_type(streams.interrupt(streams.RelaySession())[2], str)


def an_agent(event: streams.Event) -> streams.Replies:
    match event:
        case streams.Setup(from_=number):
            assert_type(number, str)
            return streams.Text(number, last=True)
        case streams.Media(payload=payload):
            assert_type(payload, bytes)
            return [streams.SendMedia(payload), None, streams.Close()]
        case _:
            return None


async def a_model(
    event: streams.Event, session: streams.MediaSession | streams.RelaySession
) -> AsyncIterator[streams.Text]:
    assert_type(session.has_ended, bool)
    yield streams.Text("Hi", last=isinstance(event, streams.Prompt))


def a_program() -> Iterator[streams.Text]:
    yield streams.Text("Hi")


def what_is_typed_is_an_address_or_a_problem(text: str) -> None:
    found = messaging.check_address(text)
    if found:
        assert_type(found, messaging.Address)
    else:
        assert_type(found, messaging.AddressProblem)


def agents_are_served() -> None:
    streams.converse(an_agent)
    for_streams.application(a_model, accept=lambda about: about.call_sid == "CA1", max_message=5)


def a_call_asks_and_is_answered(menu: TwimlResponse) -> Program[run.Ended]:
    state, asks = run.start("https://app.example/voice")
    assert_type(state, run.CallState)
    assert_type(run.resume(state, run.Fetched(menu)), tuple[run.CallState, tuple[run.Ask, ...]])
    match asks[-1]:
        case run.Fetch(parameters=parameters):
            assert_type(parameters["CallSid"], str)
        case run.Wait(seconds=seconds):
            assert_type(seconds, float)
        case _:
            pass
    assert_type(run.rehearse(menu, ["1", run.HungUp()], documents={"/menu": menu, "/other": "<Response/>"}), run.Ended)
    standing = yield from run.QueueStanding("QU1")
    assert_type(standing, run.Standing)
    event = yield from run.Wait("say", 1.0, "CA1")
    assert_type(event, run.Event)
    return (yield from run.program(menu, run.VoiceCall(direction="outbound-api")))

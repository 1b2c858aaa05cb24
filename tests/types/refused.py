"""What both type checkers must refuse: one mistake a line, and beside it how each of them names it.

Nothing here runs. `test_types` checks a copy of this file without its comments, and compares what is found with them.
"""

# ruff: noqa: B018, F401

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import twilio_fp
from twilio_fp import (
    ApiKey,
    AsyncClient,
    AuthToken,
    Client,
    CreateMessage,
    DeleteMessage,
    FetchMessage,
    ListMessage,
    Message,
    NoAuth,
    Program,
    RawOperation,
    Secret,
    Sleep,
    attempt,
    collect,
    evolve,
    poll,
    race,
    retrying,
    streams,
    timeout,
    traverse,
    with_response,
    with_timeout,
)
from twilio_fp.middleware import Retry
from twilio_fp.twiml import Response, run
from twilio_fp.webhooks import CallProgress, IncomingMessage, Verified
from twilio_fp.webhooks.adapters import aiohttp as for_aiohttp
from twilio_fp.webhooks.adapters import django as for_django
from twilio_fp.webhooks.adapters import flask as for_flask
from twilio_fp.webhooks.adapters import starlette as for_starlette
from twilio_fp.webhooks.adapters import wsgi

if TYPE_CHECKING:
    from twilio_fp import CreateMesage  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    from twilio_fp.rest.api.v2010 import FetchMesage  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]

SECOND = timedelta(seconds=1)
HELLO = CreateMessage(to="+1", from_="+2", body="Hi")


def names() -> None:
    twilio_fp.CreateMesage  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def operations() -> None:
    CreateMessage(to="+1", form="+2", body="Hi")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    CreateMessage(from_="+2", body="Hi")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    CreateMessage(to="+1", from_="+2", body=3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    CreateMessage(to=None, from_="+2", body="Hi")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    CreateMessage("+1", from_="+2", body="Hi")  # type: ignore[arg-type, call-arg]  # pyright: ignore[reportCallIssue]
    CreateMessage(to="+1", from_="+2", media_url=[3])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    CreateMessage(to="+1", from_="+2", body="Hi", send_as_mms="yes")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    CreateMessage(to="+1", from_="+2", body="Hi", extra=["New"])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    FetchMessage()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    FetchMessage("AC1", "SM1")  # type: ignore[arg-type, call-arg]  # pyright: ignore[reportCallIssue]
    ListMessage(page_size="50")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    RawOperation("GET", "api.twilio.com")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Message("SM1")  # type: ignore[arg-type, call-arg]  # pyright: ignore[reportCallIssue]


def records() -> None:
    HELLO.body = "Hi again"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    HELLO.boddy  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    evolve(HELLO, boddy="Hi again")  # type: ignore[call-arg]
    evolve(HELLO, body=3)  # type: ignore[arg-type]


def credentials() -> None:
    AuthToken("AC1", "t")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    AuthToken(account_sid="AC1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    AuthToken(account_sid="AC1", token=3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ApiKey(account_sid="AC1", token="t")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Client("AC1", "t")  # type: ignore[arg-type, call-arg]  # pyright: ignore[reportCallIssue]
    Client("AC1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Client(NoAuth(), regoin="ie1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Secret("t").value  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    len(Secret("t"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def answers(client: Client) -> None:
    client("hello")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client(deliver)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client(CreateMessage)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client(HELLO).boddy  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    client(HELLO).body.upper()  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    client(HELLO, HELLO)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.stream(HELLO)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType, reportCallIssue]
    client.collect(ListMessage(), 50)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.collect(ListMessage(), limit="50")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client(ListMessage()).sid  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    for _ in client(ListMessage()):  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
        pass
    client(with_response(HELLO)).sid  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    with_timeout(HELLO, 3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with_timeout(HELLO)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client(timeout(HELLO, 3))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client(retrying(deliver("+1")))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client(traverse(FetchMessage, ["SM1"], at_once=5))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.stream(traverse(FetchMessage, ["SM1"]))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType, reportCallIssue]
    Retry(4)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Sleep(2)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def asynchronous_answers(aclient: AsyncClient) -> None:
    await HELLO  # type: ignore[misc]  # pyright: ignore[reportGeneralTypeIssues]
    (await aclient(HELLO)).boddy  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    aclient(HELLO).sid  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    for _ in aclient.stream(ListMessage()):  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
        pass


def deliver(to: str) -> Program[Message]:
    sent = yield from FetchMessage(to)
    sent.boddy  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    yield from poll(FetchMessage(sent.sid), until=lambda m: m.status, every=2, at_most=SECOND)  # type: ignore[arg-type, return-value]  # pyright: ignore[reportArgumentType]
    yield from poll(deliver(to), until=bool, every=SECOND, at_most=SECOND)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    (yield from attempt(FetchMessage(to))).sid  # type: ignore[union-attr]  # pyright: ignore[reportAttributeAccessIssue]
    yield from traverse(FetchMessage, [1, 2])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    yield from collect(FetchMessage(to))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    yield 5  # type: ignore[misc]  # pyright: ignore[reportReturnType]
    yield deliver(to)  # type: ignore[misc]  # pyright: ignore[reportReturnType]
    return (yield from DeleteMessage(to))  # type: ignore[func-returns-value, return-value]  # pyright: ignore[reportReturnType]


def not_a_program(to: str) -> Program[int]:
    return (yield from deliver(to))  # type: ignore[return-value]  # pyright: ignore[reportReturnType]


def transports(client: Client) -> None:
    Client(NoAuth(), transport=lambda: None)  # type: ignore[arg-type, misc]  # pyright: ignore[reportArgumentType]
    Client(NoAuth(), middleware=(client,))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def progress(event: CallProgress) -> None: ...


def progress_of(request: object, event: CallProgress) -> None: ...


def handlers_of_another_event() -> None:
    for_flask.webhook(IncomingMessage)(progress)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType, reportCallIssue]
    for_flask.webhook(Verified)(progress)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType, reportCallIssue]
    for_django.webhook(IncomingMessage)(progress_of)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType, reportCallIssue]
    for_starlette.webhook(IncomingMessage)(progress_of)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType, reportCallIssue]
    for_aiohttp.webhook(IncomingMessage)(progress_of)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType, reportCallIssue]
    for_django.webhook(IncomingMessage)(progress)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType, reportCallIssue]
    wsgi.application(progress, IncomingMessage)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    for_flask.webhook(IncomingMessage, validate="no")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    for_flask.webhook(IncomingMessage, keys=lambda request: 5)  # type: ignore[arg-type, return-value]  # pyright: ignore[reportArgumentType]
    for_flask.webhook(Message)  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]


def messages_that_are_none(session: streams.MediaSession) -> None:
    streams.parse(5)  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    streams.parse("", str)  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]
    session.send(streams.Text("Hi"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    session.receive(streams.Clear())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    streams.Text(None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    streams.render("media")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def calls_that_are_none(menu: Response, state: run.CallState) -> None:
    run.start(5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    run.start(menu, method="PUT")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    run.resume(state, "1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    run.resume(state, run.PickUp())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    run.rehearse(menu, [5])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    run.rehearse(menu, documents={"/": 5})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    run.VoiceCall(direction="sideways")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

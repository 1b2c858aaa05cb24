"""The same inputs give the same state, SIDs and log: in memory, over HTTP, sync, async. Threads lose nothing."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from threading import Barrier, Thread
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import (
    ApiError,
    AsyncClient,
    Client,
    CreateMessage,
    DeleteMessage,
    FetchMessage,
    ListMessage,
    UpdateMessage,
    attempt,
)
from twilio_fp.rest.api.v2010 import CreateNewKey
from twilio_fp.rest.conversations.v1 import CreateConversation, CreateConversationParticipant
from twilio_fp.rest.sync.v1 import CreateDocument
from twilio_fp.rest.sync.v1 import CreateService as CreateSyncService
from twilio_fp.rest.verify.v2 import CreateService, CreateVerification, CreateVerificationCheck
from twilio_fp.testing import FakeTwilio, Fault
from twilio_fp.testing.fake import FakeServer, bad_gateway, changes, duplicated_callback, rate_limited
from twilio_fp.transports import Urllib3Transport, in_threads

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator

    from twilio_fp import HttpRequest, HttpResponse

APP = "https://app.example/status"
NUMBERS = st.sampled_from(["+15558675310", "+15558675311", "+15005550009", "+15005550011", "12"])
TEXTS = st.sampled_from(["Hi", "", "Grüße", "x" * 200])

Step: TypeAlias = "tuple[str, Any]"
"""What is done: an operation is asked for, one that takes the SID of an earlier answer is, or time passes."""

OPERATIONS = st.one_of(
    st.builds(
        CreateMessage,
        to=NUMBERS,
        from_=st.just("+15017122661"),
        body=TEXTS,
        status_callback=st.sampled_from([None, APP]),
    ),
    st.builds(ListMessage, page_size=st.integers(1, 3), to=st.sampled_from([None, "+15558675310"])),
    st.just(CreateNewKey()),
    st.just(CreateService(friendly_name="Shop")),
    st.just(CreateSyncService()),
    st.builds(CreateConversation, unique_name=st.sampled_from([None, "desk"])),
)
LATER: Any = st.sampled_from(
    [
        ("SM", FetchMessage),
        ("SM", DeleteMessage),
        ("SM", lambda sid: UpdateMessage(sid, body="")),
        ("VA", lambda sid: CreateVerification(sid, to="+15558675310", channel="sms")),
        ("VA", lambda sid: CreateVerificationCheck(sid, to="+15558675310", code="000000")),
        ("IS", lambda sid: CreateDocument(sid, unique_name="cart", data={"items": 1})),
        ("CH", lambda sid: CreateConversationParticipant(sid, identity="alice")),
    ]
)
"""What is asked for of something that was made: how its SID begins, and the operation."""

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("ask"), OPERATIONS),
        st.tuples(st.just("ask of"), st.tuples(LATER, st.integers(0, 9))),
        st.tuples(st.just("wait"), st.sampled_from([0, 0.5, 1, 3, 700]).map(lambda count: timedelta(seconds=count))),
    ),
    max_size=12,
)
FAULTS = st.sampled_from(
    [
        (),
        (Fault(CreateMessage, nth=2, outcome=rate_limited()),),
        (Fault(CreateMessage, probability=0.5, outcome=bad_gateway),),
        (Fault(CreateMessage, outcome=duplicated_callback),),
    ]
)


def new_fake(seed: int, faults: tuple[Fault, ...]) -> FakeTwilio:
    twilio = FakeTwilio(seed=seed, faults=faults)
    twilio.mount(APP, lambda request: None)
    return twilio


def operation_of(step: Step, sids: list[str]) -> Any:
    """Return the operation of a step that asks for one; None where there is nothing yet that it is of."""
    kind, what = step
    if kind == "ask":
        return what
    (prefix, build), place = what
    fitting = [sid for sid in sids if sid.startswith(prefix)]
    return build(fitting[place % len(fitting)]) if fitting else None


def note(answers: list[Any], sids: list[str], answer: Any) -> None:
    answers.append((answer.status, answer.code, answer.message) if isinstance(answer, ApiError) else answer)
    if sid := getattr(answer, "sid", ""):
        sids.append(sid)


def play(twilio: FakeTwilio, ask: Callable[[Any], Any], steps: list[Step]) -> list[Any]:
    answers: list[Any] = []
    sids: list[str] = []
    for step in steps:
        if step[0] == "wait":
            twilio.advance(step[1])
        elif (operation := operation_of(step, sids)) is not None:
            note(answers, sids, ask(attempt(operation)))
    return answers


async def aplay(twilio: FakeTwilio, ask: Callable[[Any], Awaitable[Any]], steps: list[Step]) -> list[Any]:
    answers: list[Any] = []
    sids: list[str] = []
    for step in steps:
        if step[0] == "wait":
            await twilio.aadvance(step[1])
        elif (operation := operation_of(step, sids)) is not None:
            note(answers, sids, await ask(attempt(operation)))
    return answers


def same(one: FakeTwilio, other: FakeTwilio) -> None:
    assert changes(one.state, other.state) == ()
    assert one.state == other.state
    assert one.log == other.log
    assert [(each.url, each.method, each.body) for each in one.requests] == [
        (each.url, each.method, each.body) for each in other.requests
    ]
    assert [(each.request.url, each.params, each.at) for each in one.callbacks] == [
        (each.request.url, each.params, each.at) for each in other.callbacks
    ]


@given(STEPS, FAULTS, st.integers(0, 3))
def test_the_same_inputs_give_the_same_state_sids_and_log(
    steps: list[Step], faults: tuple[Fault, ...], seed: int
) -> None:
    one, other = new_fake(seed, faults), new_fake(seed, faults)
    answers = play(one, one.client(), steps)
    assert play(other, other.client(), steps) == answers
    same(one, other)


@given(STEPS, FAULTS, st.integers(0, 3))
def test_they_do_so_without_threads_and_in_an_event_loop(
    steps: list[Step], faults: tuple[Fault, ...], seed: int
) -> None:
    one, other = new_fake(seed, faults), new_fake(seed, faults)
    answers = play(one, one.client(), steps)
    assert asyncio.run(aplay(other, other.async_client(), steps)) == answers
    same(one, other)


@pytest.fixture(scope="module")
def server() -> Generator[FakeServer]:
    with FakeServer(FakeTwilio()) as server:
        yield server


@given(STEPS, FAULTS, st.integers(0, 3))
def test_they_do_so_over_http(server: FakeServer, steps: list[Step], faults: tuple[Fault, ...], seed: int) -> None:
    one, other = new_fake(seed, faults), new_fake(seed, faults)
    answers = play(one, one.client(), steps)
    server.fake = other
    http = Urllib3Transport()

    def by_host(request: HttpRequest) -> HttpResponse:
        return http(evolve(request, url=request.url.replace("https:/", server.url, 1)))

    client = Client(other.credentials, transport=by_host, clock=other.clock)
    try:
        assert _plain(play(other, client, steps)) == _plain(answers)
    finally:
        http.close()
    same(one, other)


def _plain(answers: list[Any]) -> list[Any]:
    """Return answers without the addresses in them, which lead to where a request came."""
    plain: list[Any] = []
    for answer in answers:
        addresses = {name: None for name in ("url", "links") if hasattr(answer, name)}
        plain.append(evolve(answer, **addresses) if addresses else answer)
    return plain


def test_another_seed_gives_other_sids() -> None:
    found = {FakeTwilio(seed=seed).client()(CreateNewKey()).sid for seed in range(5)}
    assert len(found) == 5


# --- threads


@pytest.mark.parametrize("kind", ["threads", "tasks"])
def test_sixteen_concurrent_clients_lose_nothing(kind: str) -> None:
    twilio = FakeTwilio()
    twilio.mount(APP, lambda request: None)
    sids: list[str] = []
    bodies = [[f"{worker}.{number}" for number in range(25)] for worker in range(16)]

    def hello(body: str) -> CreateMessage:
        return CreateMessage(to="+15558675310", from_="+15017122661", body=body, status_callback=APP)

    if kind == "threads":
        together = Barrier(16)

        def work(mine: list[str]) -> None:
            client = twilio.client()
            together.wait(30)
            for body in mine:
                sids.append(client(hello(body)).sid)
                twilio.advance(timedelta(milliseconds=1))

        threads = [Thread(target=work, args=(mine,)) for mine in bodies]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    else:

        async def awork(client: AsyncClient, mine: list[str]) -> None:
            for body in mine:
                sids.append((await client(hello(body))).sid)  # noqa: PERF401

        async def main() -> None:
            client = AsyncClient(twilio.credentials, transport=in_threads(twilio), clock=twilio.clock)
            await asyncio.gather(*[awork(client, mine) for mine in bodies])

        asyncio.run(main())
    twilio.run_until_idle()
    assert len(set(sids)) == 400
    assert {message.sid for message in twilio.messages} == set(sids)
    assert {message.body for message in twilio.messages} == {body for mine in bodies for body in mine}
    assert {message.status for message in twilio.messages} == {"delivered"}
    assert len(twilio.requests) == 400
    params = [(each.params["MessageSid"], each.params["MessageStatus"]) for each in twilio.callbacks]
    assert sorted(params) == sorted([(sid, status) for sid in sids for status in ("sent", "delivered")])

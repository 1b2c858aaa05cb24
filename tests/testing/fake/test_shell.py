"""The fake's doors: clients, time, what is mounted, and what can be seen afterwards."""

from __future__ import annotations

import asyncio
import inspect
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import (
    CreateMessage,
    FetchMessage,
    ListMessage,
    Program,
    Sleep,
    UsageError,
    is_final,
    poll,
)
from twilio_fp.http import HttpRequest
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.state import Due

if TYPE_CHECKING:
    from twilio_fp.rest.api.v2010 import Message

SECOND = timedelta(seconds=1)
URL = "https://app.example"
HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi", status_callback=f"{URL}/status")


def deliver(body: str) -> Program[Message]:
    sent = yield from CreateMessage(to="+15558675310", from_="+15017122661", body=body)
    return (
        yield from poll(
            FetchMessage(sent.sid),
            until=lambda message: is_final(message.status),
            every=2 * SECOND,
            at_most=60 * SECOND,
        )
    )


def test_a_program_runs_in_the_fakes_time_sync_and_async() -> None:
    fakes = FakeTwilio(), FakeTwilio()
    first = fakes[0].client()(deliver("Hi"))

    async def main() -> Message:
        async with fakes[1].async_client() as client:
            return await client(deliver("Hi"))

    assert first == asyncio.run(main())
    assert first.status == "delivered"
    assert fakes[0].operations == fakes[1].operations
    assert fakes[0].clock.now() == fakes[1].clock.now() > FakeTwilio().clock.now()
    assert fakes[0].state.collections == fakes[1].state.collections


def test_requests_of_clients_are_recorded() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    sent = client(HELLO)
    client(FetchMessage(sent.sid))
    twilio(HttpRequest("GET", "https://api.twilio.com/2010-04-01/Accounts.json"))
    assert twilio.operations == (HELLO, FetchMessage(sent.sid))
    assert twilio.sent(CreateMessage) == (HELLO,)
    assert [request.method for request in twilio.requests] == ["POST", "GET", "GET"]
    assert [message.sid for message in twilio.messages] == [sent.sid]
    assert twilio.calls == ()
    assert len(twilio.log) == 3
    assert "FakeTwilio(account_sid='AC" in repr(twilio)


@given(st.lists(st.integers(0, 3000), max_size=8))
def test_advancing_in_steps_equals_advancing_at_once(pieces: list[int]) -> None:
    parted, whole = FakeTwilio(), FakeTwilio()
    for twilio in (parted, whole):
        twilio.mount(URL, lambda request: None)
        twilio.client()(HELLO)
    for piece in pieces:
        parted.advance(timedelta(milliseconds=piece))
    whole.advance(timedelta(milliseconds=sum(pieces)))
    assert parted.state == whole.state
    assert parted.callbacks == whole.callbacks


def test_the_application_gets_its_requests_at_the_right_times() -> None:
    twilio = FakeTwilio()
    twilio.mount(URL, lambda request: "ok")
    twilio.client()(HELLO)
    twilio.run_until_idle()
    start = FakeTwilio().clock.now()
    assert [(each.params["MessageStatus"], each.at - start) for each in twilio.callbacks] == [
        ("sent", SECOND),
        ("delivered", 3 * SECOND),
    ]
    assert all(each.response is not None and each.response.body == b"ok" for each in twilio.callbacks)
    assert twilio.callbacks[0].request.url == f"{URL}/status"


def test_mounting_replaces_an_application_at_the_same_address() -> None:
    twilio = FakeTwilio()
    for place, message in ((URL, "first"), (f"{URL}/below", "below"), (f"{URL}/", "second")):
        twilio.mount(place, lambda request, message=message: message)
    for path, message in (("sms", "second"), ("below/sms", "below")):
        twilio.receive_message(from_="+15558675310", to="+15017122661", url=f"{URL}/{path}")
        assert twilio.messages[-1].body == message


def test_an_asynchronous_application_is_called_in_the_tests_own_loop() -> None:
    async def main() -> None:
        twilio = FakeTwilio()
        loops: list[Any] = []

        async def application(request: HttpRequest) -> None:
            loops.append(asyncio.get_running_loop())

        twilio.mount(URL, application)
        async with twilio.async_client() as client:
            await client(HELLO)
        await twilio.aadvance(SECOND)
        await twilio.arun_until_idle()
        assert loops == [asyncio.get_running_loop()] * 2

    asyncio.run(main())


def test_an_application_may_use_the_fake_that_calls_it_and_sleep() -> None:
    twilio = FakeTwilio()
    client = twilio.client()

    def answer() -> Program[None]:
        yield from Sleep(SECOND)
        yield from CreateMessage(to="+15558675311", from_="+15017122661", body="Thanks")

    def application(request: HttpRequest) -> None:
        if b"delivered" in request.body:
            client(answer())

    twilio.mount(URL, application)
    client(HELLO)
    twilio.run_until_idle()
    assert [message.body for message in twilio.messages] == ["Hi", "Thanks"]
    assert [message.status for message in twilio.messages] == ["delivered"] * 2


def test_an_applications_error_is_raised_where_time_advances() -> None:
    class OurError(Exception):
        pass

    def application(request: HttpRequest) -> None:
        raise OurError

    twilio = FakeTwilio()
    twilio.mount(URL, application)
    twilio.client()(HELLO)
    with pytest.raises(OurError):
        twilio.run_until_idle()
    assert len(twilio.callbacks) == 1


def test_a_state_can_be_kept_and_restored() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    client(HELLO)
    kept = twilio.state
    twilio.run_until_idle()
    client(HELLO)
    assert twilio.state != kept
    twilio.state = kept
    assert [message.status for message in twilio.messages] == ["queued"]
    assert twilio.clock.now() == kept.now
    again = FakeTwilio()
    again.state = kept
    assert again.client().collect(ListMessage()) == twilio.client().collect(ListMessage())
    with pytest.raises(UsageError, match="state must be the state of a fake, got 3"):
        twilio.state = 3  # type: ignore[assignment]


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (
            {"account_sid": "AC" + "7" * 32},
            f"got one from the account AC{'7' * 32}: create the fake with the state's own account_sid=",
        ),
        ({"auth_token": "another"}, "got one from the same account with another auth token"),
    ],
)
def test_a_state_of_other_credentials_is_refused(settings: Any, said: str) -> None:
    twilio = FakeTwilio()
    before = twilio.state
    with pytest.raises(UsageError, match=said):
        twilio.state = FakeTwilio(**settings).state
    with pytest.raises(UsageError, match=said):
        twilio.reset(FakeTwilio(**settings).state)
    assert twilio.state is before
    assert twilio.client()(HELLO).status == "queued"


@pytest.mark.parametrize("client", ["client", "async_client"])
def test_a_client_of_the_fake_refuses_another_transport(client: str) -> None:
    name = {"client": "Client", "async_client": "AsyncClient"}[client]
    with pytest.raises(
        UsageError, match=rf"transport must not be given, .* write {name}\(fake.credentials, transport="
    ):
        getattr(FakeTwilio(), client)(transport=FakeTwilio())


def test_threads_lose_nothing() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    with ThreadPoolExecutor(8) as pool:
        sids = [future.result().sid for future in [pool.submit(client, HELLO) for _ in range(80)]]
    assert len(set(sids)) == 80
    assert {message.sid for message in twilio.messages} == set(sids)
    assert twilio.operations == (HELLO,) * 80


@pytest.mark.parametrize("by", [-SECOND, 3, None])
def test_time_passes_by_what_is_a_time_alone(by: Any) -> None:
    with pytest.raises(UsageError, match="by must be a non-negative timedelta"):
        FakeTwilio().advance(by)


def test_anything_but_an_application_is_refused_by_mount() -> None:
    with pytest.raises(UsageError, match="url must be absolute"):
        FakeTwilio().mount("app.example", lambda request: None)
    with pytest.raises(UsageError, match="an application must be a function"):
        FakeTwilio().mount(URL, 3)  # type: ignore[arg-type]


def test_endless_requests_are_an_error_and_expiries_are_not_waited_for() -> None:
    twilio = FakeTwilio()
    limit = Due(kind="messages.progress", key="nothing", in_background=True)
    twilio.state = twilio.state.later(timedelta(days=30), limit)
    twilio.run_until_idle()
    assert twilio.clock.now() == FakeTwilio().clock.now()
    twilio.advance(timedelta(days=31))
    assert twilio.state.agenda.first is None


def test_what_twilio_would_ignore_is_a_warning_if_not_strict() -> None:
    twilio = FakeTwilio(strict=False)
    twilio.client()(CreateMessage(to="+15558675310", from_="+15017122661", body="x", extra={"Colour": "red"}))
    assert twilio.warnings == ("api.v2010.CreateMessage ignores Colour",)
    assert FakeTwilio().warnings == ()


DEEP: list[Any] = []
for _ in range(3000):
    DEEP = [DEEP]
ODD: list[Any] = [
    None,
    5,
    -1,
    True,
    float("nan"),
    "x",
    "",
    "\ud800",
    b"x",
    [],
    {},
    [1],
    {"a": 1},
    object(),
    print,
    DEEP,
]
ODD += [10**5000, timedelta.max, timedelta.min, ["\ud800"], [None]]
NEEDED: dict[str, Any] = {"duration": timedelta(seconds=1), "url": "https://app.example"}
MACHINERY = {"exchange", "perform"}  # given exchanges by clients
METHODS = [name for name in dir(FakeTwilio) if not name.startswith("_") and callable(getattr(FakeTwilio, name))]


@pytest.mark.parametrize("name", sorted(set(METHODS) - MACHINERY))
def test_a_method_refuses_an_odd_value_by_name(name: str) -> None:
    given = list(inspect.signature(getattr(FakeTwilio, name)).parameters.values())[1:]
    named = [one for one in given if one.kind not in (one.VAR_POSITIONAL, one.VAR_KEYWORD)]
    for chosen in named:
        for odd in ODD:
            needed = [one for one in named if one is chosen or one.default is one.empty]
            values = {one.name: odd if one is chosen else NEEDED.get(one.name, "x") for one in needed}
            first = [values.pop(one.name) for one in needed if one.kind is one.POSITIONAL_ONLY]
            try:
                result = getattr(FakeTwilio(), name)(*first, **values)
            except UsageError:
                continue
            if inspect.iscoroutine(result):
                result.close()

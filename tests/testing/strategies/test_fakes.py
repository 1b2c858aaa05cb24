from __future__ import annotations

from typing import Any, cast

import pytest
from hypothesis import Phase, find, given, settings

from twilio_fp import (
    CreateMessage,
    FetchMessage,
    ListMessage,
    TwilioError,
    UsageError,
    attempt,
    twiml,
)
from twilio_fp.testing import FakeTwilio, Fault
from twilio_fp.testing.strategies import Incoming, call_scripts, fault_scripts, follow, inbound_events
from twilio_fp.twiml import run
from twilio_fp.twiml.run.events import Elapsed, HungUp, Pressed, Spoke

SEARCH = settings(max_examples=2000, database=None, phases=[Phase.generate])
HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")


@given(fault_scripts(CreateMessage, ListMessage, max_faults=2, max_nth=3))
def test_faults_hit_only_their_operations_and_enough_retries_succeed(faults: tuple[Fault, ...]) -> None:
    assert len(faults) <= 2
    assert {fault.operation.rpartition(".")[2] for fault in faults} <= {"CreateMessage", "ListMessage"}
    twilio = FakeTwilio(faults=faults)
    client = twilio.client()
    found = [client(attempt(HELLO)) for _ in range(4)]
    assert not isinstance(found[-1], TwilioError)
    assert client(FetchMessage(found[-1].sid)) == found[-1]


@pytest.mark.parametrize(
    "kind", ["response", "timeout", "reset", "slow", "truncated", "broken next link", "duplicated callback"]
)
def test_every_kind_of_fault_is_drawn(kind: str) -> None:
    assert find(fault_scripts(), lambda faults: any(fault.outcome.name == kind for fault in faults), settings=SEARCH)


def test_faults_apply_to_any_operation_if_none_is_named() -> None:
    twilio = FakeTwilio(
        faults=find(fault_scripts(), lambda faults: bool(faults) and faults[0].nth == 1, settings=SEARCH)
    )
    assert twilio.state.settings["faults"][0].operation == ""


@given(inbound_events("+15017122662"))
def test_a_message_is_received_unchanged(event: Incoming) -> None:
    twilio = FakeTwilio()
    seen: list[bytes] = []
    twilio.mount("https://app.example", lambda request: seen.append(request.body))
    event.happen(twilio, url="https://app.example/sms")
    received = twilio.messages[0]
    assert (received.from_, received.to, received.body) == (event.from_, "+15017122662", event.body)
    assert received.num_media == len(event.media)
    assert len(seen) == 1


def test_opt_outs_and_files_are_drawn() -> None:
    assert find(inbound_events(), lambda event: event.body == "STOP", settings=SEARCH).body == "STOP"
    assert (
        find(inbound_events(from_="+15551234567"), lambda event: len(event.media) == 2, settings=SEARCH).from_
        == "+15551234567"
    )


MENU = twiml.Response(
    [
        twiml.Gather(twiml.Say("Press or say."), input=("dtmf", "speech"), num_digits=1, action="/menu"),
        twiml.Record(max_length=5, action="/recorded"),
        twiml.Dial("+15558675310", action="/dialled"),
    ]
)
PAGES = {path: twiml.Response(twiml.Redirect("/voice")) for path in ("/menu", "/recorded", "/dialled")}


@given(call_scripts(keys="12#", max_steps=5))
def test_every_call_ends_however_its_caller_behaves(script: tuple[Any, ...]) -> None:
    assert run.rehearse(MENU, script, documents=PAGES, url="https://app.example/voice").transcript
    assert len(script) <= 5
    assert all(isinstance(step, (Pressed, Spoke, Elapsed, HungUp)) for step in script)
    assert {key for step in script if isinstance(step, Pressed) for key in step.digits} <= set("12#")
    assert all(not isinstance(step, HungUp) for step in script[:-1])


@pytest.mark.parametrize("kind", [Pressed, Spoke, Elapsed, HungUp])
def test_every_step_is_drawn(kind: type) -> None:
    assert find(call_scripts(), lambda script: any(isinstance(step, kind) for step in script), settings=SEARCH)


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (lambda: fault_scripts("CreateMessage", max_faults=0), "max_faults must be"),
        (lambda: fault_scripts(max_nth=0), "max_nth must be"),
        (lambda: fault_scripts(3), "operation must be the class of an operation"),
        (lambda: inbound_events(cast("Any", 3)), "to must be a telephone number or a strategy, got 3"),
        (lambda: inbound_events(from_=cast("Any", 3)), "from_ must be a telephone number or a strategy, got 3"),
        (lambda: call_scripts(keys="x"), "digits must"),
        (lambda: call_scripts(keys=""), "digits must"),
        (lambda: call_scripts(max_steps=0), "max_steps must be"),
        (lambda: follow(cast("Any", 3), ()), "caller must be a Caller, as returned by FakeTwilio.dial"),
        (lambda: follow(FakeTwilio().dial("https://a.example"), cast("Any", ["1"])), "script must be steps such as"),
        (lambda: follow(FakeTwilio().dial("https://a.example"), cast("Any", 3)), "script must be steps such as"),
    ],
)
def test_invalid_arguments_are_rejected_by_name(act: Any, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        act()


@given(call_scripts(max_steps=5))
def test_a_caller_follows_any_script_and_the_call_ends(script: tuple[Any, ...]) -> None:
    twilio = FakeTwilio()
    twilio.mount("https://app.example", lambda request: MENU)
    caller = twilio.dial("https://app.example/voice")
    follow(caller, (*script, HungUp()))
    twilio.run_until_idle()
    assert caller.status == "completed"
    follow(caller, script)  # which a call that is over has no use for
    assert caller.status == "completed"

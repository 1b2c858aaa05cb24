from __future__ import annotations

from typing import Any, ClassVar

import pytest
from hypothesis import Phase, settings
from hypothesis.stateful import invariant, rule, run_state_machine_as_test

from twilio_fp import ApiError, CreateMessage, FetchMessage, twiml
from twilio_fp.testing import Fault
from twilio_fp.testing.fake import timeout_after_execution
from twilio_fp.testing.machines import FakeTwilioMachine
from twilio_fp.testing.strategies.fakes import Incoming
from twilio_fp.twiml.run.events import Pressed

FEW = settings(max_examples=max(3, settings().max_examples // 5), stateful_step_count=15, database=None, deadline=None)


class Counting(FakeTwilioMachine):
    """An application that thanks everybody who writes, and looks at what it sent."""

    @staticmethod
    def application(request: Any) -> twiml.Response:
        return twiml.Response(twiml.Message("Thanks!"))

    @rule()
    def look(self) -> None:
        for sid in self.sent:
            assert self.client(FetchMessage(sid)).from_ == self.number

    @invariant()
    def nobody_is_thanked_twice_for_a_message(self) -> None:
        thanks = [message for message in self.twilio.messages if message.body == "Thanks!"]
        assert len(thanks) <= len(self.received)


def test_a_machine_runs_an_application_against_the_fake() -> None:
    run_state_machine_as_test(Counting, settings=FEW)
    run_state_machine_as_test(FakeTwilioMachine, settings=FEW)


def test_a_violated_invariant_is_found() -> None:
    class Broken(Counting):
        @invariant()
        def nothing_is_ever_delivered(self) -> None:
            assert all(message.status != "delivered" for message in self.twilio.messages)

    with pytest.raises(AssertionError):
        run_state_machine_as_test(Broken, settings=settings(FEW, max_examples=200, phases=[Phase.generate]))


def test_a_wrong_application_is_found() -> None:
    class Crashing(FakeTwilioMachine):
        @staticmethod
        def application(request: Any) -> None:
            if b"STOP" in request.body:
                raise LookupError("the application's own")

    with pytest.raises(LookupError):
        run_state_machine_as_test(Crashing, settings=settings(FEW, max_examples=1000, phases=[Phase.generate]))


class Menu(FakeTwilioMachine):
    """An application that answers calls with a menu."""

    voice = "/voice"

    @staticmethod
    def application(request: Any) -> twiml.Response | None:
        if b"CallSid" not in request.body:
            return None
        if b"Digits" in request.body or b"SpeechResult" in request.body:
            return twiml.Response(twiml.Say("Thanks."))
        return twiml.Response([twiml.Gather(twiml.Say("Press 1."), input=("dtmf", "speech"), num_digits=1)])

    @invariant()
    def every_call_is_over(self) -> None:
        assert all(call.status == "completed" for call in self.twilio.calls)


def test_callers_call_an_application_that_answers_calls() -> None:
    run_state_machine_as_test(Menu, settings=FEW)
    machine = Menu()
    machine.somebody_calls((Pressed("1"),), "+15558675310")
    assert len(machine.twilio.calls) == 1
    machine.teardown()


def test_without_an_application_nothing_is_received() -> None:
    machine = FakeTwilioMachine()
    machine.send("+15558675310", "Hi")
    machine.settle()
    assert [message.status for message in machine.twilio.messages] == ["delivered"]
    assert (machine.received, len(machine.sent)) == ([], 1)
    machine.teardown()


def test_sending_to_somebody_who_has_unsubscribed_is_not_a_failure() -> None:
    machine = Counting()
    machine.receive(Incoming(from_="+15558675310", to=machine.number, body="STOP", media=()))
    machine.send("+15558675310", "Hi")
    assert machine.sent == []
    machine.every_message_is_kept_once()
    machine.teardown()


def test_errors_from_faults_are_not_failures_but_other_errors_are() -> None:
    class Shaky(FakeTwilioMachine):
        settings_of_fake: ClassVar[dict[str, Any]] = {"faults": [Fault(CreateMessage, outcome=timeout_after_execution)]}

    machine = Shaky()
    machine.send("+15558675310", "Hi")
    assert (machine.sent, len(machine.twilio.messages)) == ([], 1)
    machine.teardown()
    with pytest.raises(ApiError, match="21211"):
        FakeTwilioMachine().send("5", "Hi")

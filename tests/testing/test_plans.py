"""A plan supplies results to a program and performs nothing; a mismatch is shown with all earlier effects."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from twilio_fp import FetchMessage, Message, Now, Sleep, TransportError, UsageError
from twilio_fp.testing import PlanError, plan

if TYPE_CHECKING:
    from twilio_fp.ask import Program

SECOND = timedelta(seconds=1)
FETCH = FetchMessage("SM1")
LOST = TransportError("lost", may_have_executed=True)


def twice() -> Program[str]:
    try:
        message = yield from FETCH
    except TransportError:
        yield from Sleep(SECOND)
        message = yield from FETCH
    return message.status


def test_a_program_gets_its_answers_and_its_result_is_returned() -> None:
    sent = Message(sid="SM1", status="sent")
    assert plan(twice(), [(FETCH, sent)]) == "sent"
    assert plan(twice(), [(FETCH, LOST), (Sleep, None), (FetchMessage, sent)]) == "sent"
    assert plan(Now(), [(Now(), datetime(2024, 1, 1, tzinfo=UTC))]).year == 2024


@pytest.mark.parametrize("ending", ["asks", "asks twice", "fails", "asks and fails"])
def test_a_programs_finally_block_hides_no_mismatch(ending: str) -> None:
    def program() -> Program[Any]:
        try:
            yield from FETCH
        finally:
            if "asks" in ending:
                try:
                    yield from Sleep(SECOND)
                finally:
                    if "twice" in ending:
                        yield from Sleep(SECOND)
            if ending == "fails":
                raise ValueError("on the way out")

    def stubborn() -> Program[Any]:
        try:
            yield from program()
        except BaseException:
            if ending == "asks and fails":
                raise ValueError("on the way out") from None
            raise

    with pytest.raises(PlanError, match=r"step 1: the program requested FetchMessage\(sid='SM1'\)"):
        plan(stubborn(), [(FetchMessage("SM2"), None)])


def test_an_exception_from_the_program_is_raised_unchanged() -> None:
    with pytest.raises(TransportError, match="lost"):
        plan(twice(), [(FETCH, LOST), (Sleep(SECOND), None), (FETCH, LOST)])


@pytest.mark.parametrize(
    ("steps", "message"),
    [
        (
            [(FETCH, LOST), (Sleep(2 * SECOND), None)],
            (
                "step 2: the program requested Sleep(delay=datetime.timedelta(seconds=1))\n"
                "  the plan expects: Sleep(delay=datetime.timedelta(seconds=2))\n"
                "  so far:\n"
                "    1. FetchMessage(sid='SM1') → TransportError('lost')"
            ),
        ),
        ([], "step 1: the program requested another effect: FetchMessage(sid='SM1')\n  the plan has no more steps"),
        (
            [(FETCH, Message(sid="SM1", status="sent")), (Now, None)],
            (
                "step 2: the program ended and returned 'sent'\n"
                "  the plan expects: Now\n"
                "  so far:\n"
                "    1. FetchMessage(sid='SM1') → Message(sid='SM1', status='sent')"
            ),
        ),
    ],
)
def test_a_mismatch_shows_the_whole_log(steps: Any, message: str) -> None:
    with pytest.raises(PlanError) as raised:
        plan(twice(), steps)
    assert str(raised.value) == message


def test_the_program_is_closed_after_a_mismatch() -> None:
    closed: list[bool] = []

    def program() -> Program[None]:
        try:
            yield from Now()
        finally:
            closed.append(True)

    with pytest.raises(PlanError):
        plan(program(), [])
    assert closed == [True]


@pytest.mark.parametrize("step", [Now(), (Now(),), ("x", 1), 3])
def test_a_step_that_is_not_a_pair_is_rejected(step: Any) -> None:
    with pytest.raises(UsageError, match=r"a step must be a pair \(effect, answer\), got "):
        plan(twice(), [step])

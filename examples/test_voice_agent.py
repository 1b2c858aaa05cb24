from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from voice_agent import KEYS, RELAY, Booking, app, call, twilio, understood

from twilio_fp import AuthToken
from twilio_fp.testing.streams import RelayCaller


def booked(caller: RelayCaller) -> Any:
    return json.loads(caller.handoff_data or "{}")


def test_a_table_is_booked_question_by_question() -> None:
    caller = call()
    for words in ("I'd like a table.", "For three.", "Friday.", "At 7.", "Yes."):
        caller.say(words)
    assert booked(caller) == {"reason": "booked", "guests": 3, "day": "friday", "hour": 7}


def test_a_table_is_booked_in_one_sentence() -> None:
    caller = call()
    caller.interrupt("A table for two tomorrow at eight, please.", after=timedelta(seconds=0.5))
    caller.say("Perfect.")
    assert booked(caller) == {"reason": "booked", "guests": 2, "day": "tomorrow", "hour": 8}


def test_a_caller_may_change_their_mind() -> None:
    caller = call()
    caller.say("For two on Friday at seven.")
    caller.interrupt("No, for four.", after=timedelta(seconds=2))
    caller.say("Yes.")
    assert booked(caller)["guests"] == 4


def test_no_table_can_be_booked_on_mondays() -> None:
    caller = call()
    caller.say("For two on Monday at seven.")
    caller.say("Yes.")
    caller.listen()
    assert "We are closed on Mondays" in str(caller.transcript)
    assert not caller.has_ended
    caller.hang_up()


def test_a_key_hands_the_call_over() -> None:
    caller = call()
    caller.press("0")
    assert booked(caller)["reason"] == "human"


def test_a_whole_call_ends_with_a_table() -> None:
    fake = twilio()
    caller = fake.dial("https://luigis.example/voice")
    caller.say("For two on Friday at seven.")
    caller.say("Yes.")
    fake.run_until_idle()
    assert "Twilio  says “A table for 2 it is. See you on Friday!”" in str(caller.transcript)
    assert fake.callbacks[-1].params["SessionStatus"] == "ended"
    assert caller.status == "completed"


def test_a_whole_call_is_handed_over() -> None:
    fake = twilio()
    caller = fake.dial("https://luigis.example/voice")
    caller.press("0")
    fake.run_until_idle()
    assert "somebody will be with you" in str(caller.transcript)


def test_an_unsigned_connection_is_refused() -> None:
    stranger = AuthToken(account_sid=KEYS.account_sid, token="another")
    assert RelayCaller(app(KEYS), url=RELAY, key=stranger).closed == 1008


@pytest.mark.parametrize(
    ("words", "booking"),
    [
        ("For two", Booking(guests=2)),
        ("for 12 on Sunday", Booking(guests=12, day="sunday")),
        ("at 8 for me", Booking(hour=8)),
        ("what?", Booking()),
    ],
)
def test_words_are_understood(words: str, booking: Booking) -> None:
    assert understood(words, Booking()) == booking

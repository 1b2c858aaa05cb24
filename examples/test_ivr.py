from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest
from ivr import in_memory, play

from twilio_fp.testing import FakeTwilio

GOLDEN = Path(__file__).parent.parent / "tests" / "golden" / "ivr_call.txt"
VOICE = "https://shop.example/voice"


def test_the_transcript_equals_the_golden_file(capsys: pytest.CaptureFixture[str]) -> None:
    play()
    heard = capsys.readouterr().out
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.write_text(heard, encoding="utf-8")
    assert heard == GOLDEN.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("key", "said"), [("1", "One moment."), ("3", "from nine to six"), ("9", "not a valid choice")]
)
def test_each_key_leads_to_its_branch(key: str, said: str) -> None:
    caller = in_memory().dial(VOICE)
    caller.press(key)
    assert said in str(caller.transcript)


def test_a_customer_hears_alice_and_the_call_ends_with_theirs() -> None:
    twilio = in_memory()
    caller = twilio.dial(VOICE)
    caller.press("1")
    caller.wait(timedelta(seconds=20))
    caller.hang_up()
    twilio.run_until_idle()
    assert {call.status for call in twilio.calls} == {"completed", "canceled"}


def test_the_call_of_a_silent_caller_ends() -> None:
    caller = in_memory().dial(VOICE)
    caller.wait(timedelta(minutes=3))
    assert "We are closed" in str(caller.transcript)
    assert caller.status == "completed"


def test_an_unsigned_request_is_refused() -> None:
    from ivr import shop

    stranger = FakeTwilio(auth_token="another")
    stranger.mount("https://shop.example", shop(FakeTwilio().credentials))
    assert "Welcome" not in str(stranger.dial(VOICE).transcript)

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import UsageError
from twilio_fp.messaging import RATES, segments, sending_plan

HOUR = timedelta(hours=1)


@given(st.lists(st.integers(1, 40), max_size=300), st.integers(1, 20), st.integers(40, 60))
def test_each_wave_fits_the_queue_and_begins_when_the_last_is_sent(counts: list[int], rate: int, seconds: int) -> None:
    room = rate * seconds
    plan = sending_plan(counts, rate, queue=timedelta(seconds=seconds))
    assert (plan.messages, plan.parts) == (len(counts), sum(counts))
    sent = first = 0
    for wave in plan.waves:
        assert sum(counts[first : first + wave.messages]) == wave.parts <= room
        assert abs(wave.after - timedelta(seconds=sent / rate)) <= timedelta(microseconds=1)
        sent, first = sent + wave.parts, first + wave.messages
    assert abs(plan.duration - timedelta(seconds=sent / rate)) <= timedelta(microseconds=1)
    assert plan.fits_at_once == (sum(counts) <= room)
    for wave, after in zip(plan.waves, plan.waves[1:], strict=False):
        first = sum([each.messages for each in plan.waves[: plan.waves.index(after)]])
        assert wave.parts + counts[first] > room  # the next wave's first message would not fit


def test_pinned_plans() -> None:
    plan = sending_plan([1] * 36_000, 1)
    assert (plan.duration, plan.fits_at_once) == (10 * HOUR, True)
    assert not sending_plan([1] * 36_001, "long-code").fits_at_once
    assert sending_plan([1] * 108_000, "toll-free").fits_at_once
    assert sending_plan([], 1).duration == timedelta(0)
    assert sending_plan(["a" * 161, segments("ж" * 71), 3], 1).parts == 7
    assert sending_plan(["“a”" * 50], 1).parts == 3
    assert sending_plan(["“a”" * 50], 1, smart_encoded=True).parts == 1
    assert sending_plan([15], Decimal("3.75")).duration == timedelta(seconds=4)
    assert sending_plan([1], 0.5).duration == timedelta(seconds=2)
    assert all(sending_plan([1], name).parts == 1 for name in RATES)


@pytest.mark.parametrize(
    "rate", [0, -1, True, float("nan"), float("inf"), "fast", None, Decimal("NaN"), Decimal("sNaN")]
)
def test_an_invalid_rate_is_refused(rate: Any) -> None:
    with pytest.raises(UsageError, match="rate must be"):
        sending_plan([1], rate)


@pytest.mark.parametrize("messages", ["text", b"text", 3, [0], [None], [True]])
def test_invalid_messages_are_refused(messages: Any) -> None:
    with pytest.raises(UsageError, match="message"):
        sending_plan(messages, 1)


def test_a_message_longer_than_the_queue_is_refused() -> None:
    with pytest.raises(UsageError, match=r"queue must be long enough for each message, got .* for one of 11 segments"):
        sending_plan(["a" * 1600], 1, queue=timedelta(seconds=10))

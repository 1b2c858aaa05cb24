"""Time that passes: never back, never beyond what there is, in order."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.zones import ZONELESS
from twilio_fp import CreateMessage, UsageError
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.start import START

HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi", status_callback="https://app.example")
STEPS = st.lists(st.timedeltas(timedelta(), timedelta(seconds=9)), max_size=6)


@given(STEPS)
def test_time_in_steps_equals_time_at_once(steps: list[timedelta]) -> None:
    one, other, third = FakeTwilio(), FakeTwilio(), FakeTwilio()
    for twilio in (one, other, third):
        twilio.mount("https://app.example", lambda request: None)
        twilio.client()(HELLO)
    for by in steps:
        one.advance(by)
        asyncio.run(third.aadvance(by))
    other.advance_to(START + sum(steps, timedelta()))
    assert one.state == other.state == third.state
    assert one.callbacks == other.callbacks == third.callbacks
    assert one.log == other.log == third.log


@given(STEPS)
def test_deliveries_arrive_in_order_of_time(steps: list[timedelta]) -> None:
    twilio = FakeTwilio()
    twilio.mount("https://app.example", lambda request: None)
    for by in steps:
        twilio.client()(HELLO)
        twilio.advance(by)
    twilio.run_until_idle()
    times = [each.at for each in twilio.callbacks]
    assert times == sorted(times)
    assert len(times) == 2 * len(steps)


def test_time_does_not_go_back() -> None:
    twilio = FakeTwilio()
    twilio.advance_to(START - timedelta(days=1))
    assert twilio.state.now == START


@pytest.mark.parametrize("until", [None, datetime(2024, 1, 1), ZONELESS, "2024-01-01"])  # noqa: DTZ001
def test_an_invalid_time_is_refused(until: Any) -> None:
    with pytest.raises(UsageError, match="until must be a datetime with a time zone"):
        FakeTwilio().advance_to(until)

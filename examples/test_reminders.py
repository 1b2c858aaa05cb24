from __future__ import annotations

from datetime import timedelta

from reminders import Appointment, remind_all

from twilio_fp import CreateMessage
from twilio_fp.middleware import Retry
from twilio_fp.testing import FakeTwilio, Fault
from twilio_fp.testing.fake import Outcome, rate_limited, server_error, timeout_after_execution


def statuses(twilio: FakeTwilio, *phones: str) -> list[str]:
    """Return the status of a reminder to each number."""
    client = twilio.client(middleware=[Retry.standard], random=lambda: 0.5)
    at = twilio.clock.now() + timedelta(days=1)
    return [one.status for one in client(remind_all([Appointment(phone, "Ada", at) for phone in phones]))]


def fails(nth: int, outcome: Outcome) -> FakeTwilio:
    return FakeTwilio(faults=[Fault(CreateMessage, nth=nth, outcome=outcome)])


def test_a_reminder_arrives() -> None:
    twilio = FakeTwilio()
    assert statuses(twilio, "+15558675310") == ["delivered"]
    assert twilio.messages[0].body == "Ada, we expect you tomorrow at 00:00."


def test_an_unreachable_number_is_reported_as_such() -> None:
    assert statuses(FakeTwilio(), "+15005550011", "+15558675310") == ["undelivered", "delivered"]


def test_an_invalid_number_is_refused_without_affecting_the_others() -> None:
    assert statuses(FakeTwilio(), "12", "+15558675310") == ["refused", "delivered"]


def test_a_busy_twilio_is_retried() -> None:
    twilio = fails(1, rate_limited(timedelta(seconds=2)))
    assert statuses(twilio, "+15558675310") == ["delivered"]
    assert len(twilio.messages) == 1


def test_a_reminder_is_never_sent_twice() -> None:
    for outcome in (timeout_after_execution, server_error(503, executed=True)):
        twilio = fails(1, outcome)
        assert statuses(twilio, "+15558675310") == ["unknown"]
        assert len(twilio.messages) == 1

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.refusing import refusal
from twilio_fp import CreateMessage
from twilio_fp.rest.api.v2010 import (
    CreateAccount,
    CreateUsageTrigger,
    FetchBalance,
    FetchUsageTrigger,
    ListUsageRecord,
    ListUsageRecordAllTime,
    ListUsageRecordDaily,
    ListUsageRecordLastMonth,
    ListUsageRecordMonthly,
    ListUsageRecordThisMonth,
    ListUsageRecordToday,
    ListUsageRecordYearly,
    ListUsageRecordYesterday,
)
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.behaviours.usage import CATEGORIES
from twilio_fp.webhooks import UsageTriggered
from twilio_fp.webhooks.detect import guess

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest

HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
DAY = timedelta(days=1)


def no_document(_request: HttpRequest) -> None:
    pass


def test_a_new_account_has_no_usage_and_twenty_dollars() -> None:
    client: Any = FakeTwilio().client()
    records = list(client.stream(ListUsageRecord(page_size=10)))
    assert [each.category for each in records] == list(CATEGORIES)
    assert {each.count for each in records} <= {Decimal(0), None}
    assert {each.price for each in records} == {Decimal(0)}
    balance = client(FetchBalance())
    assert (balance.balance, balance.currency) == (Decimal("20.00"), "USD")


@given(st.lists(st.integers(0, 40), max_size=6), st.integers(0, 3))
def test_every_period_counts_the_messages_of_its_days(days: list[int], more: int) -> None:
    twilio = FakeTwilio(now=datetime(2023, 12, 20, 12, tzinfo=UTC))
    client: Any = twilio.client()
    sent: list[date] = []
    for wait in days:
        twilio.advance(wait * DAY)
        client(HELLO)
        sent.append(twilio.clock.now().date())
    twilio.advance(more * DAY)
    today = twilio.clock.now().date()

    def counted(listing: Any) -> list[tuple[date, date, int]]:
        found = client.stream(listing(category="sms-outbound", page_size=50))
        return [(each.start_date, each.end_date, int(each.count)) for each in found]

    for listing, size in ((ListUsageRecordDaily, 10), (ListUsageRecordMonthly, 7), (ListUsageRecordYearly, 4)):
        periods = counted(listing)
        assert sum(count for _, _, count in periods) == len(sent)
        assert all(count == sum(start <= day <= end for day in sent) for start, end, count in periods)
        assert len({str(start)[:size] for start, _, _ in periods}) == len(periods)
        assert periods[0][1] == today
        assert [start for start, _, _ in periods] == sorted((start for start, _, _ in periods), reverse=True)
    assert counted(ListUsageRecordAllTime)[0][2] == counted(ListUsageRecord)[0][2] == len(sent)
    assert counted(ListUsageRecordToday) == [(today, today, sent.count(today))]
    assert counted(ListUsageRecordYesterday) == [(today - DAY, today - DAY, sent.count(today - DAY))]
    ((start, end, count),) = counted(ListUsageRecordThisMonth)
    assert (start.day, end, count) == (1, today, sum(day >= start for day in sent))
    ((begun, ended, _),) = counted(ListUsageRecordLastMonth)
    assert (begun.day, ended + DAY) == (1, start)


def test_subaccounts_are_included_unless_excluded() -> None:
    twilio = FakeTwilio()
    client: Any = twilio.client()
    account = client(CreateAccount()).sid
    client.for_account(account)(HELLO)
    client(HELLO)
    both, own = (
        client(ListUsageRecord(category="sms", include_subaccounts=include)).items[0].count for include in (True, False)
    )
    assert (both, own) == (2, 1)
    twilio.run_until_idle()
    assert client(FetchBalance()).balance == Decimal(20) - 2 * Decimal("0.00750")
    wrong = ListUsageRecord(start_date=date(2024, 1, 2), end_date=date(2024, 1, 1))
    assert refusal(client, wrong) == (400, 20001)


@pytest.mark.parametrize(
    ("start", "end", "counted"),
    [("-2days", None, 2), ("-3days", "-2days", 2), ("-1day", "+30days", 1), ("2024-01-01", "-1day", 3)],
)
def test_usage_records_take_offsets_from_today_as_dates(start: str, end: str | None, counted: int) -> None:
    twilio = FakeTwilio(now=datetime(2024, 1, 1, 12, tzinfo=UTC))
    client: Any = twilio.client()
    for _ in range(3):
        client(HELLO)
        twilio.advance(DAY)
    (found,) = client(ListUsageRecord(category="sms", start_date=start, end_date=end)).items
    assert found.count == counted
    days = list(client.stream(ListUsageRecordDaily(category="sms", start_date=start, end_date=end)))
    assert sum(each.count for each in days) == counted
    assert days[-1].start_date == found.start_date


@pytest.mark.parametrize("text", ["30days", "-days", "-3", "-3fortnights", "- 3days", "+999999days"])
def test_a_usage_range_begins_neither_with_other_text_nor_beyond_the_calendar(text: str) -> None:
    client: Any = FakeTwilio(now=datetime(9000, 1, 1, tzinfo=UTC)).client()
    assert refusal(client, ListUsageRecord(category="sms", start_date=text)) == (400, 20001)


def trigger(**more: Any) -> CreateUsageTrigger:
    more.setdefault("usage_category", "sms")
    return CreateUsageTrigger(callback_url="https://app.example/used", **more)


def test_a_trigger_fires_once_when_its_value_is_reached() -> None:
    twilio = FakeTwilio()
    client: Any = twilio.client()
    twilio.mount("https://app.example", no_document)
    client(HELLO)
    made = client(trigger(trigger_value="+2"))
    assert (made.trigger_value, made.current_value, made.date_fired) == (Decimal(3), Decimal(1), None)
    client(HELLO)
    twilio.advance(DAY)
    assert not list(twilio.callbacks)
    for _ in range(3):
        client(HELLO)
        twilio.advance(DAY)
    (message,) = twilio.callbacks
    assert message.params["UsageTriggerSid"] == made.sid
    assert guess(message.params) is UsageTriggered
    assert (message.params["CurrentValue"], message.params["TriggerValue"]) == ("3", "3")
    fired = client(FetchUsageTrigger(made.sid))
    assert fired.date_fired is not None
    assert fired.current_value == 5


def test_a_recurring_trigger_fires_once_per_period() -> None:
    twilio = FakeTwilio()
    client: Any = twilio.client()
    twilio.mount("https://app.example", no_document)
    client(trigger(trigger_value="2", recurring="daily", trigger_by="count"))
    for _ in range(3):
        for _ in range(4):
            client(HELLO)
            twilio.advance(timedelta(minutes=5))
        twilio.advance(DAY)
    assert len(twilio.callbacks) == 3


@pytest.mark.parametrize(
    "wrong", [trigger(trigger_value="much"), trigger(trigger_value="1", usage_category="thin air")]
)
def test_invalid_triggers_are_refused(wrong: Any) -> None:
    assert refusal(FakeTwilio().client(), wrong) == (400, 20001)


def test_triggers_are_evaluated_once_for_many_changes() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    client(CreateUsageTrigger(callback_url="https://app.example", trigger_value="100", usage_category="sms"))
    for _ in range(5):
        client(CreateMessage(to="+15558675310", from_="+15017122661", body="Hi"))
    assert sum(getattr(item, "kind", "") == "usage.look" for _, item in twilio.state.agenda) == 1

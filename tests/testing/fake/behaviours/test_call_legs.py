from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.testing.fake.behaviours.call_legs import (
    CALLS,
    FINAL,
    add_call,
    call_row,
    call_with_sid,
    ended,
    formatted,
    is_in_progress,
    is_live,
    notified,
    run_of,
    schedule_event,
    voice_call,
)
from twilio_fp.testing.fake.callbacks import Callback
from twilio_fp.testing.fake.start import ACCOUNT, started
from twilio_fp.testing.fake.state import Due, Row, State
from twilio_fp.twiml.run import HungUp, Pressed

OURS, THEIRS = "+15017122661", "+15558675310"
EVENTS = ("initiated", "ringing", "answered", "completed")


def call(**hidden: object) -> tuple[State, Row]:
    members = {"from": THEIRS, "to": OURS, "direction": "inbound", "status": "in-progress"}
    return add_call(started(numbers=[OURS]), ACCOUNT, members, hidden)


def scheduled_callbacks(state: State) -> list[Callback]:
    return [item for _, item in state.agenda if isinstance(item, Callback)]


def due(state: State) -> list[Due]:
    return [item for _, item in state.agenda if isinstance(item, Due)]


def test_a_call_is_found_by_its_sid_and_knows_our_number() -> None:
    state, row = call()
    assert row.key == f"{ACCOUNT}/{CALLS}/{row['sid']}"
    assert call_row(state, ACCOUNT, str(row["sid"])) == row == call_with_sid(state, row, str(row["sid"]))
    assert str(row["phone_number_sid"]).startswith("PN")
    assert run_of(row) is None


@pytest.mark.parametrize("number", ["+442071838750", "client:ann", "sip:ann@example.com", "+1501712266", ""])
def test_only_north_american_numbers_are_formatted(number: str) -> None:
    assert formatted(number) == number


@given(st.lists(st.sampled_from(EVENTS), unique=True), st.lists(st.sampled_from(EVENTS), max_size=8))
def test_requested_events_are_reported_and_numbered(wanted: list[str], events: list[str]) -> None:
    state, row = call(StatusCallback="https://app.example/status", StatusCallbackEvent=tuple(wanted))
    state, row = state.change(row, status="completed")
    for event in events:
        state = notified(state, state.row(row.key) or row, event)
    heard = [dict(each.params) for each in scheduled_callbacks(state)]
    assert len(heard) == len([event for event in events if event in (wanted or ["completed"])])
    assert [each["SequenceNumber"] for each in heard] == [str(number) for number in range(len(heard))]


def test_nothing_is_reported_without_a_url() -> None:
    state, row = call()
    assert scheduled_callbacks(notified(state, row, "completed")) == []


@pytest.mark.parametrize("status", sorted(FINAL))
@pytest.mark.parametrize("seconds", [0, 59.6, 61])
def test_a_call_ends_once_with_its_duration(status: str, seconds: float) -> None:
    state, row = call(StatusCallback="https://app.example/status")
    state, row = state.change(row, {"answered": state.now})
    state = state.at(state.now + timedelta(seconds=seconds))
    state = ended(state, row, status)
    after = state.row(row.key)
    assert after is not None
    assert (after["status"], after["duration"], is_live(after)) == (status, str(round(seconds)), False)
    (heard,) = [dict(each.params) for each in scheduled_callbacks(state)]
    assert (heard["CallDuration"], heard["Duration"]) == (
        str(round(seconds)),
        {0: "0", 60: "1", 61: "2"}[round(seconds)],
    )
    assert ended(state, after, "failed") is state


def test_the_dialling_call_learns_that_a_leg_has_ended_unless_it_knows() -> None:
    state, parent = call()
    members = {"from": THEIRS, "to": "+15551230000", "direction": "outbound-dial", "status": "ringing"}
    state, leg = add_call(state, ACCOUNT, {**members, "parent_call_sid": parent["sid"]})
    kinds = [each.kind for each in due(ended(state, leg, "busy"))]
    assert kinds == ["call_running.closed"]  # the parent runs no document
    assert [each.kind for each in due(ended(state, leg, "busy", quietly=True))] == ["call_running.closed"]


def test_an_event_is_due_at_the_same_moment() -> None:
    state, row = call()
    state = schedule_event(schedule_event(state, row.key, Pressed("1")), row.key, HungUp())
    assert [each.data["event"] for each in due(state)] == [Pressed("1"), HungUp()]
    assert {at for at, _ in state.agenda} == {state.now}


def test_a_voice_call_is_built_from_its_row() -> None:
    _, row = call(
        FallbackUrl="https://app.example/fallback", TimeLimit=60, AnsweredBy="human", extra={"CallerName": "A"}
    )
    facts = voice_call(row, status="ringing")
    assert (facts.from_, facts.to, facts.direction, facts.status) == (THEIRS, OURS, "inbound", "ringing")
    assert (facts.fallback_url, facts.time_limit_seconds) == ("https://app.example/fallback", 60)
    assert dict(facts.extra) == {"AnsweredBy": "human", "CallerName": "A"}
    assert facts.geography["FromCountry"] == "US"


def test_a_call_without_a_status_counts_as_live() -> None:
    state = started()
    row = Row(key=f"{ACCOUNT}/{CALLS}/CA1", created=state.now, updated=state.now, members={})
    assert is_in_progress(row)
    assert is_live(row)
    assert (voice_call(row).from_, voice_call(row).direction) == ("", "outbound-api")

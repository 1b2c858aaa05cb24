"""The clock of a fake's clients: sleeping moves the fake."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import CreateMessage, FetchMessage, Program, Sleep, parallel
from twilio_fp.bulk import Journal, send_all
from twilio_fp.testing import FakeTwilio, Fault
from twilio_fp.testing.fake import slow
from twilio_fp.testing.fake.start import START

if TYPE_CHECKING:
    from twilio_fp import HttpRequest

DELAYS = st.lists(st.integers(0, 10_000).map(lambda number: timedelta(milliseconds=number)), min_size=1, max_size=5)
HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi", status_callback="https://app.example")


def sleeping(delay: timedelta) -> Program[timedelta]:
    yield from Sleep(delay)
    return delay


@given(DELAYS)
def test_concurrent_programs_take_as_long_as_the_longest(delays: list[timedelta]) -> None:
    here, there = FakeTwilio(), FakeTwilio()
    assert here.client()(parallel([sleeping(delay) for delay in delays])) == tuple(delays)
    assert asyncio.run(there.async_client()(parallel([sleeping(delay) for delay in delays]))) == tuple(delays)
    assert here.state.now == there.state.now == here.clock.now() == START + max(delays)


def test_messages_progress_while_a_program_sleeps() -> None:
    twilio = FakeTwilio()

    def program() -> Program[tuple[str, str]]:
        sent = yield from CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
        yield from Sleep(timedelta(seconds=10))
        return sent.status, (yield from FetchMessage(sent.sid)).status

    assert twilio.client()(program()) == ("queued", "delivered")
    assert twilio.clock.slept == (timedelta(seconds=10),)


def test_an_application_that_sleeps_moves_the_time() -> None:
    twilio = FakeTwilio()
    client = twilio.client()

    def heard(request: HttpRequest) -> None:
        if b"MessageStatus=sent" in request.body:
            client(sleeping(timedelta(hours=1)))

    twilio.mount("https://app.example", heard)
    client(HELLO)
    twilio.advance(timedelta(seconds=1))
    assert twilio.state.now >= START + timedelta(hours=1)
    assert twilio.messages[0].status == "delivered"


@given(st.integers(1, 20), st.integers(1, 6))
def test_a_bulk_runs_threads_wait_concurrently_for_slow_responses(many: int, concurrency: int) -> None:
    twilio = FakeTwilio(faults=[Fault(CreateMessage, outcome=slow(timedelta(seconds=3)))])
    rows = [(str(number), CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")) for number in range(many)]
    with TemporaryDirectory() as folder, Journal(f"{folder}/run.sqlite") as journal:
        for _ in send_all(twilio.client(), rows, journal=journal, concurrency=concurrency):
            pass
    assert len(twilio.messages) == many
    assert twilio.state.now == START + timedelta(seconds=3) * -(-many // concurrency)

"""A fake whose time follows another clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from threading import Event, get_ident
from typing import TYPE_CHECKING

from attrs import define

from twilio_fp import CreateMessage
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.callbacks import call_back
from twilio_fp.testing.fake.following import Follower
from twilio_fp.testing.fake.start import ACCOUNT, START

if TYPE_CHECKING:
    from twilio_fp import HttpRequest

URL = "https://app.example/status"
HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi", status_callback=URL)


@define
class Hands:
    """A clock that a test moves."""

    at: datetime = START

    def __call__(self) -> datetime:
        return self.at


def test_due_events_happen_automatically_in_another_thread() -> None:
    twilio, over = FakeTwilio(), Event()
    threads: set[int] = set()

    def heard(request: HttpRequest) -> None:
        threads.add(get_ident())
        if b"MessageStatus=delivered" in request.body:
            over.set()

    twilio.mount(URL, heard)
    twilio.client()(HELLO)  # in 2024, so that all is due by the wall clock
    with Follower(twilio) as follower:
        assert over.wait(30)
        assert twilio.messages[0].status == "delivered"
        follower.catch_up()
        assert abs(datetime.now(UTC) - twilio.state.now) < timedelta(seconds=30)
    assert threads
    assert get_ident() not in threads


def test_a_new_event_wakes_the_thread() -> None:
    twilio, over = FakeTwilio(), Event()
    twilio.mount(URL, lambda request: over.set())
    with Follower(twilio) as follower:
        for _ in range(3):
            over.clear()
            twilio.state = call_back(twilio.state, ACCOUNT, URL, {"It": "is"}, delay=timedelta(milliseconds=1))
            follower.look()
            assert over.wait(30)
    assert len(twilio.callbacks) == 3


def test_time_moves_on_up_to_the_next_due_event() -> None:
    twilio, hands = FakeTwilio(), Hands()
    follower = Follower(twilio, hands)
    hands.at += timedelta(hours=1)
    follower.catch_up()
    assert twilio.state.now == hands.at
    twilio.client()(HELLO)
    hands.at += timedelta(hours=1)
    follower.catch_up()
    assert twilio.state.now == START + timedelta(hours=1, microseconds=499_999)
    assert twilio.messages[0].status == "queued"


def test_time_that_was_skipped_stays_skipped_and_never_goes_back() -> None:
    twilio, hands = FakeTwilio(), Hands()
    follower = Follower(twilio, hands)
    twilio.advance(timedelta(days=1))
    follower.catch_up()
    assert twilio.state.now == START + timedelta(days=1)
    follower.look()
    hands.at += timedelta(seconds=5)
    follower.catch_up()
    assert twilio.state.now == follower.time() == START + timedelta(days=1, seconds=5)
    hands.at -= timedelta(seconds=5)
    follower.catch_up()
    assert twilio.state.now == START + timedelta(days=1, seconds=5)

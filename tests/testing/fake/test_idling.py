"""An application that keeps itself busy endlessly: the fake stops, and says what repeats."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import CreateMessage, UsageError
from twilio_fp.rest.sync.v1 import CreateDocument, CreateService, UpdateDocument, UpdateService
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake import NeverIdleError, idling
from twilio_fp.testing.fake.callbacks import Callback, call_back
from twilio_fp.testing.fake.idling import Watch, usual_limit
from twilio_fp.testing.fake.start import ACCOUNT, START, started

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest

APP = "https://app.example"
HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi", status_callback=f"{APP}/status")


def endless() -> FakeTwilio:
    """Return a fake whose application sends a message more for each one that was delivered."""
    twilio = FakeTwilio()
    client = twilio.client()

    def heard(request: HttpRequest) -> None:
        if b"MessageStatus=delivered" in request.body:
            client(HELLO)

    twilio.mount(APP, heard)
    client(HELLO)
    return twilio


def callback(url: str, **params: str) -> Callback:
    first = call_back(started(), ACCOUNT, url, params).agenda.first
    assert first is not None
    made: Callback = first[1]
    return made


@given(st.integers(1, 60))
def test_an_application_gets_at_most_the_maximum_of_requests(most: int) -> None:
    twilio = endless()
    with pytest.raises(NeverIdleError, match=f"not idle after {most:,} requests") as caught:
        twilio.run_until_idle(at_most=most)
    assert len(twilio.callbacks) == most
    assert f"POST {APP}/status MessageStatus=sent ({-(-most // 2)} times)" in str(caught.value)
    assert isinstance(caught.value, UsageError)


@pytest.fixture
def fewer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a hundredth of the requests be usual."""
    assert usual_limit(1) == 10_010
    monkeypatch.setattr(idling, "LEAST", 100)


@pytest.mark.usefixtures("fewer")
def test_an_endless_application_is_stopped_by_default() -> None:
    twilio = endless()
    with pytest.raises(NeverIdleError, match="something repeats endlessly"):
        twilio.run_until_idle()
    assert len(twilio.callbacks) == usual_limit(1) == 110


def test_an_endless_application_is_stopped_in_an_event_loop_too() -> None:
    twilio = endless()
    with pytest.raises(NeverIdleError, match="5 requests"):
        asyncio.run(twilio.arun_until_idle(at_most=5))


@pytest.mark.usefixtures("fewer")
def test_events_that_reschedule_themselves_do_not_stop_time_forever() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    service = client(CreateService(friendly_name="Chat")).sid

    def again(request: HttpRequest) -> None:
        client(UpdateDocument(service, "one", data={"again": True}))

    client(UpdateService(service, webhook_url=f"{APP}/sync", webhooks_from_rest_enabled=True))
    twilio.mount(APP, again)
    client(CreateDocument(service, unique_name="one"))
    with pytest.raises(
        NeverIdleError, match=f"1[0-9][0-9] requests .* at 2024-01-01 00:00:00: .* POST {APP}/sync EventType="
    ):
        twilio.advance(timedelta(days=1))


def test_many_finite_requests_are_delivered() -> None:
    twilio = FakeTwilio()
    twilio.mount(APP, lambda request: None)
    client = twilio.client()
    for _ in range(30):
        client(HELLO)
    twilio.run_until_idle(at_most=60)
    assert len(twilio.callbacks) == 60
    assert usual_limit(30) == 10_300


@pytest.mark.parametrize("most", [0, -1, True, "many", 2.5])
def test_an_invalid_limit_is_refused(most: int) -> None:
    with pytest.raises(UsageError, match="at_most must be an int of at least 1"):
        FakeTwilio().run_until_idle(at_most=most)


def test_moments_without_a_request_are_bounded_too() -> None:
    watch = Watch(9, quiet=2)
    watch.turned(START)
    watch.turned(START)
    watch.sent(callback(APP), START)
    watch.turned(START)
    watch.turned(START)
    with pytest.raises(NeverIdleError, match="2 moments without a request"):
        watch.turned(START)


def test_a_repetition_is_named_without_its_varying_parts() -> None:
    watch = Watch(3)
    for number in range(3):
        watch.sent(callback(f"{APP}/calls/CA{number:032x}?a={number}", CallStatus="ringing"), START)
    with pytest.raises(NeverIdleError, match=f"POST {APP}/calls/… CallStatus=ringing"):
        watch.sent(callback(APP), START)

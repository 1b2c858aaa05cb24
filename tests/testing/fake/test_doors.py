"""What clients of a fake get back, over a network and in memory."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from typing import Any

import pytest

from twilio_fp import CreateMessage, HttpRequest, TransportError, attempt, parallel, with_timeout
from twilio_fp.effect import Exchange
from twilio_fp.http import Headers
from twilio_fp.testing import FakeTwilio, Fault
from twilio_fp.testing.fake import faults
from twilio_fp.testing.fake.addresses import ReceivedRequest
from twilio_fp.testing.fake.doors import WireResponse, delayed_result, respond
from twilio_fp.testing.fake.start import START

REQUEST = HttpRequest("GET", "https://taskrouter.twilio.com/v1/Workspaces")


def got(fake: FakeTwilio, target: str = "/v1/Workspaces", host: str = "localhost") -> WireResponse:
    return respond(fake, ReceivedRequest(method="GET", scheme="http", host=host, target=target, headers=Headers()))


def test_the_response_is_the_fakes() -> None:
    fake = FakeTwilio()
    sent = got(fake)
    assert sent.response is not None
    assert (sent.response.status, sent.is_cut, sent.is_reset, sent.delay) == (401, False, False, timedelta(0))
    assert fake.requests[0].url == "https://taskrouter.twilio.com/v1/Workspaces"


@pytest.mark.parametrize(("target", "status"), [("/nowhere", 404), ("/api.twilio.com/ä", 400)])
def test_an_invalid_request_never_reaches_the_fake(target: str, status: int) -> None:
    fake = FakeTwilio()
    sent = got(fake, target)
    assert sent.response is not None
    assert (sent.response.status, json.loads(sent.response.body)["status"]) == (status, status)
    assert fake.requests == ()


@pytest.mark.parametrize(
    ("outcome", "is_answered", "is_cut", "is_reset"),
    [
        (faults.reset, False, False, True),
        (faults.timeout_before_execution, False, False, False),
        (faults.timeout_after_execution, False, False, False),
        (faults.truncated, True, True, False),
        (faults.bad_gateway, True, False, False),
        (faults.rate_limited(), True, False, False),
    ],
)
def test_a_fault_appears_as_it_would_on_a_network(
    outcome: Any, *, is_answered: bool, is_cut: bool, is_reset: bool
) -> None:
    sent = got(FakeTwilio(faults=[Fault(None, outcome=outcome)]))
    assert (sent.response is not None, sent.is_cut, sent.is_reset) == (is_answered, is_cut, is_reset)


def test_a_slow_response_has_its_delay() -> None:
    sent = got(FakeTwilio(faults=[Fault(None, outcome=faults.slow(timedelta(seconds=3)))]))
    assert sent.delay == timedelta(seconds=3)


@pytest.mark.parametrize(
    ("outcome", "timeout", "timed_out"),
    [
        (faults.reset, None, False),
        (faults.timeout_before_execution, None, True),
        (faults.timeout_before_execution, timedelta(seconds=2), True),
        (faults.timeout_after_execution, timedelta(seconds=2), True),
        (faults.slow(timedelta(seconds=3)), timedelta(seconds=2), True),
    ],
)
def test_in_memory_a_missing_response_is_a_transport_error(
    outcome: Any, timeout: timedelta | None, *, timed_out: bool
) -> None:
    output = FakeTwilio(faults=[Fault(None, outcome=outcome)]).perform(Exchange(REQUEST))
    arrival = delayed_result(output, timeout)
    with pytest.raises(TransportError) as caught:
        _ = arrival.result
    assert (caught.value.timed_out, caught.value.may_have_executed) == (timed_out, True)
    assert arrival.delay == (timeout or timedelta(0))  # a client waits for as long as it says, and no longer


@pytest.mark.parametrize("outcome", [faults.timeout_before_execution, faults.timeout_after_execution])
def test_a_timeout_takes_as_long_as_the_client_waits(outcome: Any) -> None:
    lost = with_timeout(CreateMessage(to="+15558675310", from_="+15017122661", body="Hi"), timedelta(seconds=20))
    here, there = (FakeTwilio(faults=[Fault(CreateMessage, outcome=outcome)]) for _ in range(2))
    here.client()(attempt(lost))
    asyncio.run(there.async_client()(attempt(lost)))
    assert here.state.now == there.state.now == START + timedelta(seconds=20)


def test_in_memory_a_slow_response_arrives_if_the_client_waits_long_enough() -> None:
    slow = faults.slow(timedelta(seconds=3))
    for timeout in (None, timedelta(seconds=3)):
        arrival = delayed_result(FakeTwilio(faults=[Fault(None, outcome=slow)]).perform(Exchange(REQUEST)), timeout)
        assert (arrival.delay, arrival.result.status) == (timedelta(seconds=3), 401)


def test_concurrent_slow_responses_take_as_long_as_the_slowest() -> None:
    hello = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
    slow = [Fault(CreateMessage, nth=nth, outcome=faults.slow(timedelta(seconds=nth))) for nth in (1, 2, 3)]
    here, there = FakeTwilio(faults=slow), FakeTwilio(faults=slow)
    here.client()(parallel([hello, hello, hello]))
    asyncio.run(there.async_client()(parallel([hello, hello, hello])))
    assert here.state.now == there.state.now == START + timedelta(seconds=3)

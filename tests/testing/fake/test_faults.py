"""Faults affect exactly the requests that they name, in the way that they name."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import (
    AmbiguousError,
    ApiError,
    CreateMessage,
    DecodeError,
    FetchMessage,
    ListMessage,
    TransportError,
    UsageError,
    attempt,
    with_timeout,
)
from twilio_fp.middleware import Retry
from twilio_fp.testing import FakeTwilio, Fault
from twilio_fp.testing.fake.faults import (
    Outcome,
    bad_gateway,
    broken_next_link,
    duplicated_callback,
    rate_limited,
    reset,
    server_error,
    slow,
    timeout_after_execution,
    timeout_before_execution,
    truncated,
)

HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
SECOND = timedelta(seconds=1)


def after(outcome: Outcome, operation: Any = HELLO, **fault: Any) -> tuple[FakeTwilio, Any]:
    """Return a fake that was asked once while this went wrong, and what came of it."""
    twilio = FakeTwilio(faults=[Fault(type(operation), outcome=outcome, **fault)])
    return twilio, twilio.client()(attempt(operation))


@pytest.mark.parametrize(
    ("outcome", "error", "made"),
    [
        (rate_limited(), ApiError, 0),
        (server_error(), ApiError, 0),
        (server_error(503, executed=True), ApiError, 1),
        (bad_gateway, ApiError, 0),
        (timeout_before_execution, AmbiguousError, 0),
        (timeout_after_execution, AmbiguousError, 1),
        (reset, AmbiguousError, 0),
    ],
)
def test_an_outcome_is_an_error_that_tells_whether_twilio_executed_the_request(
    outcome: Outcome, error: type, made: int
) -> None:
    twilio, found = after(outcome)
    assert isinstance(found, error)
    assert len(twilio.messages) == made
    assert twilio.sent(CreateMessage) == (HELLO,)


def test_a_truncated_response_means_that_the_request_was_executed() -> None:
    twilio, found = after(truncated)
    assert isinstance(found, (DecodeError, ApiError, AmbiguousError))
    assert len(twilio.messages) == 1


def test_a_rate_limited_response_says_when_to_retry() -> None:
    _, found = after(rate_limited(timedelta(seconds=7)))
    assert (found.status, found.code, dict(found.headers)["Retry-After"]) == (429, 20429, "7")


def test_a_gateways_page_is_not_json() -> None:
    _, found = after(bad_gateway)
    assert (found.status, found.code) == (502, None)


def test_a_slow_response_times_out_if_the_client_waits_less() -> None:
    twilio, found = after(slow(3 * SECOND))
    assert found.status == "queued"
    assert twilio.clock.now() - FakeTwilio().clock.now() == 3 * SECOND
    twilio = FakeTwilio(faults=[Fault(CreateMessage, outcome=slow(3 * SECOND))])
    given_up = twilio.client()(attempt(with_timeout(HELLO, SECOND)))
    assert isinstance(given_up, TransportError)
    assert len(twilio.messages) == 1


def test_a_broken_link_to_the_next_page_is_an_error_rather_than_an_end() -> None:
    twilio = FakeTwilio(faults=[Fault(ListMessage, outcome=broken_next_link, nth=2)])
    client = twilio.client()
    for _ in range(5):
        client(HELLO)
    client(ListMessage(page_size=2))
    with pytest.raises(DecodeError) as caught:
        client(ListMessage(page_size=2))
    assert "next_page_uri" in str(caught.value)


@pytest.mark.parametrize(("outcome", "times"), [(None, 1), (duplicated_callback, 2)])
def test_a_duplicated_callback_arrives_twice(outcome: Outcome | None, times: int) -> None:
    faults = [] if outcome is None else [Fault(CreateMessage, outcome=outcome)]
    twilio = FakeTwilio(faults=faults)
    twilio.mount("https://app.example", lambda request: None)
    twilio.client()(
        CreateMessage(to="+15558675310", from_="+15017122661", body="x", status_callback="https://app.example/s")
    )
    twilio.run_until_idle()
    statuses = [each.params["MessageStatus"] for each in twilio.callbacks]
    assert sorted(statuses) == sorted(["sent", "delivered"] * times)


@given(st.integers(1, 5), st.integers(1, 6))
def test_only_the_nth_request_of_the_operation_is_hit(nth: int, count: int) -> None:
    twilio = FakeTwilio(faults=[Fault("CreateMessage", outcome=server_error(), nth=nth)])
    client = twilio.client()
    failed = []
    for number in range(1, count + 1):
        client.collect(ListMessage())
        if isinstance(client(attempt(HELLO)), ApiError):
            failed.append(number)
    assert failed == [nth] * (nth <= count)
    assert len(twilio.messages) == count - len(failed)


@given(st.integers(0, 1000), st.floats(0.0, 1.0))
def test_chance_depends_only_on_the_seed(seed: int, probability: float) -> None:
    def outcomes() -> list[bool]:
        fault = Fault(outcome=server_error(), probability=probability)
        client = FakeTwilio(seed=seed, faults=[fault]).client()
        return [isinstance(client(attempt(HELLO)), ApiError) for _ in range(8)]

    found = outcomes()
    assert found == outcomes()
    assert probability > 0 or not any(found)
    assert probability < 1 or all(found)


def test_the_first_fault_that_hits_a_request_counts() -> None:
    faults = [Fault(FetchMessage, outcome=bad_gateway), Fault(outcome=server_error(503)), Fault(outcome=reset)]
    client = FakeTwilio(faults=faults).client()
    with pytest.raises(ApiError) as caught:
        client(HELLO)
    assert caught.value.status == 503
    with pytest.raises(ApiError) as caught:
        client(FetchMessage("SM" + "0" * 32))
    assert caught.value.status == 502


def test_a_retried_request_is_executed_once() -> None:
    twilio = FakeTwilio(faults=[Fault(outcome=rate_limited(2 * SECOND), nth=1), Fault(outcome=rate_limited(), nth=2)])
    client = twilio.client(middleware=[Retry.standard])
    assert client(HELLO).status == "queued"
    assert len(twilio.requests) == 3
    assert len(twilio.messages) == 1
    assert twilio.clock.now() - FakeTwilio().clock.now() >= 3 * SECOND


def test_faults_are_logged() -> None:
    twilio, _ = after(timeout_after_execution)
    assert any("no response (timeout)" in line for line in twilio.log)


def test_an_injected_response_has_a_request_id() -> None:
    _, found = after(server_error())
    assert found.request_id.startswith("RQ")
    assert json.loads(server_error(500).response.body)["code"] == 20500  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"outcome": 3}, "outcome must be an Outcome, such as timeout_after_execution, got 3 (int)"),
        ({"outcome": reset, "nth": 0}, "nth must be a positive int, got 0"),
        ({"outcome": reset, "nth": "1"}, "nth must be a positive int, got '1'"),
        ({"outcome": reset, "probability": 2}, "probability must be from 0 to 1, got 2"),
        ({"operation": 3, "outcome": reset}, "operation must be the class of an operation"),
        ({"operation": "CreatMessage", "outcome": reset}, "got 'CreatMessage': CreateMessage?"),
        ({"operation": "verify.v2.CreateMessage", "outcome": reset}, "got 'verify.v2.CreateMessage'"),
        ({"operation": "app.example/voice", "outcome": reset}, "or an address of the application, got 'app.example/v"),
        ({"operation": HELLO, "outcome": reset}, "operation must be the class of an operation"),
    ],
)
def test_an_invalid_fault_is_rejected_by_name(given: dict[str, Any], words: str) -> None:
    with pytest.raises(UsageError) as caught:
        Fault(**given)
    assert words in str(caught.value)


@pytest.mark.parametrize("name", ["", "CreateMessage", "api.v2010.CreateMessage", "https://app.example/voice"])
def test_a_fault_may_name_its_operation_or_address(name: str) -> None:
    assert Fault(name, outcome=reset).operation == name


@pytest.mark.parametrize("outcome", [rate_limited, slow, server_error])
@pytest.mark.parametrize("odd", [-1, 3, "x", timedelta(seconds=-1)])
def test_an_invalid_delay_or_status_is_rejected(outcome: Any, odd: object) -> None:
    with pytest.raises(UsageError, match="must be"):
        outcome(odd)

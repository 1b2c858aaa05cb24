"""Faults as JSON says them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import UsageError
from twilio_fp.testing import Fault
from twilio_fp.testing.fake import faults
from twilio_fp.testing.fake.fault_lists import OUTCOMES, faults_of


def test_each_outcome_has_its_name() -> None:
    made = {name for name in faults.__all__ if name not in ("Fault", "Outcome", "operation_called")}
    assert OUTCOMES.keys() == made


@given(
    name=st.sampled_from([name for name, (also, _) in OUTCOMES.items() if not also]),
    operation=st.sampled_from([None, "CreateMessage", "api.v2010.CreateMessage"]),
    nth=st.none() | st.integers(1, 9),
    probability=st.none() | st.floats(0, 1),
)
def test_a_fault_is_built_from_its_members(
    name: str, operation: str | None, nth: int | None, probability: float | None
) -> None:
    message = {"operation": operation, "outcome": name, "nth": nth, "probability": probability}
    params = {key: value for key, value in message.items() if value is not None}
    outcome = getattr(faults, name)
    expected = Fault(operation, outcome=outcome, nth=nth, probability=1 if probability is None else probability)
    assert faults_of("faults", [params, params]) == (expected, expected)


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        ({"outcome": "rate_limited"}, faults.rate_limited()),
        ({"outcome": "rate_limited", "retry_after": 5}, faults.rate_limited(timedelta(seconds=5))),
        ({"outcome": "server_error"}, faults.server_error()),
        ({"outcome": "server_error", "status": 503, "executed": True}, faults.server_error(503, executed=True)),
        ({"outcome": "slow", "delay": 0.5}, faults.slow(timedelta(seconds=0.5))),
    ],
)
def test_an_outcome_takes_its_own_members(said: Any, outcome: Any) -> None:
    assert faults_of("faults", [said]) == (Fault(outcome=outcome),)


@pytest.mark.parametrize(
    ("said", "error"),
    [
        (None, "faults must be a list, got None"),
        ([7], r"faults\[0\] must be an object, got 7"),
        ([{}], r"faults\[0\].outcome must be one of rate_limited, .*, got None"),
        ([{"outcome": "late"}], r"faults\[0\].outcome must be one of rate_limited, .*, got 'late'"),
        ([{"outcome": ["reset"]}], r"faults\[0\].outcome must be one of"),
        ([{"outcome": "reset", "delay": 3}], r"faults\[0\] has no 'delay': write one of nth, operation, outcome"),
        ([{"outcome": "slow"}], r"faults\[0\].delay must be a finite, non-negative number, got None"),
        ([{"outcome": "slow", "delay": 1e20}], r"faults\[0\].delay must be less than a billion days"),
        ([{"outcome": "server_error", "status": 404}], r"faults\[0\].status must be from 500 to 599, got 404"),
        ([{"outcome": "server_error", "executed": 1}], r"faults\[0\].executed must be true or false, got 1"),
        ([{"outcome": "reset"}, {"outcome": "reset", "nth": 0}], r"faults\[1\].nth must be a positive integer, got 0"),
        ([{"outcome": "reset", "nth": True}], r"faults\[0\].nth must be a positive integer, got True"),
        ([{"outcome": "reset", "probability": 2}], r"faults\[0\].probability must be from 0 to 1, got 2"),
        ([{"outcome": "reset", "operation": 7}], r"faults\[0\].operation must be text, got 7"),
        (
            [{"outcome": "reset", "operation": "createMessage"}],
            r"faults\[0\].operation must be the name of an operation, .* got 'createMessage': CreateMessage\?",
        ),
    ],
)
def test_an_error_names_the_place(said: Any, error: str) -> None:
    with pytest.raises(UsageError, match=error):
        faults_of("faults", said)


def test_an_address_can_replace_an_operation() -> None:
    message = [{"operation": "https://app.example/sms", "outcome": "slow", "delay": 20}]
    assert faults_of("faults", message) == (
        Fault("https://app.example/sms", outcome=faults.slow(timedelta(seconds=20))),
    )
    with pytest.raises(UsageError, match="outcome must apply to requests to the application"):
        faults_of("faults", [{"operation": "https://app.example/sms", "outcome": "duplicated_callback"}])

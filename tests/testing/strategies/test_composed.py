from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from twilio_fp import CreateMessage, Sleep, UsageError
from twilio_fp.rest.sync.v1 import FetchService
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.strategies import Composed, programs

SEARCH = settings(max_examples=2000, database=None, phases=[Phase.generate])
OPERATIONS = st.integers(0, 9).map(lambda n: CreateMessage(to=f"+1555867531{n}", from_="+15017122661", body="Hi"))


@given(programs(OPERATIONS))
def test_a_program_requests_its_effects_each_time_it_is_run(program: Composed) -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    operations = [effect for effect in program.asked if isinstance(effect, CreateMessage)]
    for times in (1, 2):
        client(program())
        assert sorted(map(repr, twilio.operations)) == sorted(map(repr, operations * times))
    waits = [effect.delay for effect in program.asked if isinstance(effect, Sleep)]
    assert twilio.clock.now() - FakeTwilio().clock.now() <= 2 * sum(waits, timedelta(0))


@pytest.mark.parametrize("how", ["one", "sequence", "parallel", "attempt"])
def test_every_shape_is_drawn(how: str) -> None:
    def has(program: Any) -> bool:
        return isinstance(program, Composed) and (program.how == how or any(map(has, program.parts)))

    assert has(find(programs(OPERATIONS), has, settings=SEARCH))


def test_an_attempt_returns_the_error() -> None:
    missing = FetchService("IS" + "0" * 32)
    found = FakeTwilio().client()(Composed("sequence", (Composed("attempt", (missing,)), Composed("sequence", ())))())
    assert found[0].status == 404
    assert found[1] == ()


def test_a_value_that_is_not_a_strategy_is_rejected() -> None:
    with pytest.raises(UsageError, match="operations must be a strategy, got"):
        programs(CreateMessage)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="max_leaves must be"):
        programs(OPERATIONS, max_leaves=0)

from __future__ import annotations

import asyncio
import copy
import pickle
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from twilio_fp.effect import Emit, Exchange, Now, Parallel, Random, Sleep
from twilio_fp.errors import UsageError
from twilio_fp.http import HttpRequest
from twilio_fp.operation import RawOperation, with_response, with_timeout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from twilio_fp.ask import Effect

REQUEST = HttpRequest("GET", "https://api.twilio.com/")
OPERATION = RawOperation("GET", "api.twilio.com", "/")
SECOND = timedelta(seconds=1)
EFFECTS: tuple[Any, ...] = (
    Exchange(REQUEST),
    Exchange(REQUEST, operation=OPERATION),
    Sleep(timedelta(seconds=2)),
    Now(),
    Random(),
    Emit("value"),
)


def program() -> Iterator[Any]:
    yield Now()


@pytest.mark.parametrize("effect", EFFECTS, ids=repr)
def test_an_effect_is_data(effect: Effect[Any]) -> None:
    for twin in (pickle.loads(pickle.dumps(effect)), copy.copy(effect), copy.deepcopy(effect)):
        assert twin == effect
        assert hash(twin) == hash(effect)
        assert repr(twin) == repr(effect)


def test_different_effects_are_not_equal() -> None:
    assert len(set(EFFECTS)) == len(EFFECTS)


@pytest.mark.parametrize("effect", EFFECTS, ids=repr)
def test_an_effect_yields_itself_and_returns_its_result(effect: Effect[Any]) -> None:
    iterator = iter(effect)
    assert next(iterator) is effect
    with pytest.raises(StopIteration) as stop:
        iterator.send("answer")
    assert stop.value.value == "answer"


@pytest.mark.parametrize("effect", EFFECTS, ids=repr)
def test_an_effect_can_be_yielded_many_times(effect: Effect[Any]) -> None:
    assert next(iter(effect)) is next(iter(effect))


@pytest.mark.parametrize("effect", EFFECTS, ids=repr)
def test_an_effect_is_immutable(effect: Effect[Any]) -> None:
    with pytest.raises(AttributeError):
        effect.delay = timedelta()  # type: ignore[attr-defined]


def test_a_negative_sleep_is_refused() -> None:
    assert Sleep(timedelta()).delay == timedelta()
    with pytest.raises(UsageError, match="delay must not be negative"):
        Sleep(timedelta(microseconds=-1))


@pytest.mark.parametrize("at_once", [0, -1])
def test_parallel_with_a_concurrency_of_zero_is_refused(at_once: int) -> None:
    with pytest.raises(UsageError, match=f"at_once must be an int of at least 1, got {at_once}"):
        Parallel([Now()], at_once=at_once)


def test_parallel_keeps_its_programs_in_its_own_tuple() -> None:
    given = [Now(), Random()]
    effect: Parallel[object] = Parallel(given)
    given.clear()
    assert effect.programs == (Now(), Random())


def test_parallel_refuses_a_duplicate_program_by_name() -> None:
    once: Any = program()
    with pytest.raises(UsageError, match="programs must be distinct, got the program program twice"):
        Parallel([once, Now(), once])


def test_parallel_accepts_an_effect_twice() -> None:
    assert len(Parallel([OPERATION, OPERATION, Now(), Now()]).programs) == 4


@pytest.mark.parametrize("effect", [*EFFECTS, with_response(OPERATION), with_timeout(OPERATION, SECOND)], ids=repr)
def test_an_effect_awaited_by_mistake_says_what_to_write(effect: Any) -> None:
    async def awaiting() -> None:
        await effect

    with pytest.raises(UsageError, match=r"an effect does nothing by itself: write await client\(…\), or yield from"):
        asyncio.run(awaiting())

"""Programs and their combinators, tested by effects and their results, without HTTP or time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.playing import play
from twilio_fp.effect import Now, Parallel, Sleep
from twilio_fp.errors import ApiError, PollTimeoutError, UsageError
from twilio_fp.operation import Page, RawOperation
from twilio_fp.program import (
    as_program,
    attempt,
    parallel,
    poll,
    sequence,
    traverse,
)
from twilio_fp.rest.api.v2010 import FetchMessage, Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.playing import Played
    from twilio_fp.ask import Effect, Program

GONE = ApiError(status=404, message="gone")


def fetch(name: str) -> RawOperation:
    return RawOperation("GET", "api.twilio.com", f"/{name}")


def path(effect: Effect[Any]) -> str:
    """Respond with the requested path; a path that starts with ``/no`` is missing."""
    assert isinstance(effect, RawOperation)
    if effect.path.startswith("/no"):
        raise GONE
    return effect.path


def one(name: str) -> Program[str]:
    answer: str = yield from fetch(name)
    return answer.upper()


# --- what can be run


def test_an_effect_becomes_a_fresh_program_each_time() -> None:
    assert as_program(Now()) is not as_program(Now())
    assert play(as_program(fetch("a")), path).result == "/a"


def test_a_program_that_has_not_begun_is_itself() -> None:
    program = one("a")
    assert as_program(program) is program


def started(program: Program[Any]) -> Program[Any]:
    next(program)
    return program


def closed(program: Program[Any]) -> Program[Any]:
    program.close()
    return program


def finished(program: Program[Any]) -> Program[Any]:
    play(program, path)
    return program


@pytest.mark.parametrize("used", [started, closed, finished])
def test_a_used_program_is_refused_by_name(used: Callable[[Program[Any]], Program[Any]]) -> None:
    with pytest.raises(UsageError, match="the program one has already run: call its function again"):
        as_program(used(one("a")))


def test_a_program_cannot_run_itself() -> None:
    def recursive() -> Program[Any]:
        return (yield from as_program(mine))

    mine: Program[Any] = recursive()
    failure = play(mine, path).failure
    assert isinstance(failure, UsageError)
    assert "the program recursive has already run" in str(failure)


def test_a_generator_function_that_was_not_called_is_refused_by_name() -> None:
    with pytest.raises(UsageError, match=r"one must be a program, got a function: call it, one\(…\)"):
        as_program(one)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_an_operation_class_that_was_not_called_is_refused_by_name() -> None:
    with pytest.raises(UsageError, match=r"is a class: create an instance, FetchMessage\(…\)"):
        as_program(FetchMessage)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    "what", [None, 5, "text", (), Page(), Message(sid="SM1"), iter([Now()])], ids=lambda what: type(what).__name__
)
def test_what_is_no_program_is_refused_by_name(what: Any) -> None:
    with pytest.raises(UsageError, match=f"only operations and programs can be run, got {type(what).__name__}"):
        as_program(what)


# --- combinators


def test_attempt_returns_the_result_or_the_failure_as_a_value() -> None:
    assert play(attempt(fetch("a")), path).result == "/a"
    assert play(attempt(fetch("no")), path).result is GONE
    assert play(attempt(one("no")), path).result is GONE


def test_attempt_lets_errors_of_other_libraries_pass() -> None:
    def crash(_: Effect[Any]) -> Any:
        raise ZeroDivisionError

    assert isinstance(play(attempt(fetch("a")), crash).failure, ZeroDivisionError)


@given(st.lists(st.sampled_from(["a", "b", "no"])))
def test_sequence_runs_in_order_until_the_first_failure(names: list[str]) -> None:
    played = play(sequence([one(name) for name in names]), path)
    until = names.index("no") + 1 if "no" in names else len(names)
    assert played.effects == [fetch(name) for name in names[:until]]
    if "no" in names:
        assert played.failure is GONE
    else:
        assert played.result == tuple(f"/{name}".upper() for name in names)


@given(st.lists(st.sampled_from(["a", "b", "no"])))
def test_traverse_is_the_sequence_of_the_functions_programs(names: list[str]) -> None:
    assert play(traverse(one, names), path) == play(sequence([one(name) for name in names]), path)


@given(st.lists(st.sampled_from(["a", "b"])))
def test_traverse_of_attempts_is_every_outcome(names: list[str]) -> None:
    mixed = [*names, "no"]
    assert play(traverse(lambda name: attempt(fetch(name)), mixed), path).result == (*(f"/{n}" for n in names), GONE)


def test_traverse_calls_the_function_only_when_its_turn_comes() -> None:
    made: list[str] = []

    def make(name: str) -> RawOperation:
        made.append(name)
        return fetch(name)

    program = traverse(make, ["a", "b"])
    next(program)
    assert made == ["a"]


def test_sequence_refuses_a_duplicate_program() -> None:
    once = one("a")
    failure = play(sequence([once, once]), path).failure
    assert isinstance(failure, UsageError)
    assert "the program one has already run" in str(failure)


def test_parallel_yields_all_programs_in_one_effect() -> None:
    played = play(parallel([fetch("a"), fetch("b")], at_once=3), lambda _: ("x", "y"))
    assert played.result == ("x", "y")
    (effect,) = played.effects
    assert isinstance(effect, Parallel)
    assert (effect.programs, effect.at_once) == ((fetch("a"), fetch("b")), 3)


def test_a_failure_is_raised_at_the_yield() -> None:
    def careful() -> Program[tuple[str, str]]:
        try:
            yield from fetch("no")
        except ApiError as error:
            return error.message, (yield from fetch("b"))
        raise AssertionError

    played = play(careful(), path)
    assert played.result == ("gone", "/b")
    assert played.effects == [fetch("no"), fetch("b")]


# --- poll


class World:
    """Responds to Now and Sleep by its own clock, and to anything else by how often it was requested."""

    def __init__(self, *, latency: int = 0) -> None:
        self.now = datetime(2024, 1, 1, tzinfo=UTC)
        self.count = 0
        self.requested_at: list[datetime] = []
        self._latency = timedelta(seconds=latency)

    def __call__(self, effect: Effect[Any]) -> Any:
        if isinstance(effect, Now):
            return self.now
        if isinstance(effect, Sleep):
            self.now += effect.delay
            return None
        self.requested_at.append(self.now)
        self.now += self._latency
        self.count += 1
        return self.count


def seconds(number: float) -> timedelta:
    return timedelta(seconds=number)


def sleeps(played: Played) -> list[float]:
    return [effect.delay.total_seconds() for effect in played.effects if isinstance(effect, Sleep)]


def test_poll_does_not_wait_if_the_first_result_satisfies_it() -> None:
    played = play(poll(fetch("a"), until=lambda n: n == 1, every=seconds(2), at_most=seconds(10)), World())
    assert (played.result, sleeps(played)) == (1, [])


def test_poll_waits_only_between_two_requests() -> None:
    played = play(poll(fetch("a"), until=lambda n: n == 4, every=seconds(2), at_most=seconds(10)), World())
    assert (played.result, sleeps(played)) == (4, [2, 2, 2])


def test_poll_requests_once_more_at_the_end_of_its_time() -> None:
    world = World()
    played = play(poll(fetch("a"), until=lambda _: False, every=seconds(2), at_most=seconds(5)), world)
    assert sleeps(played) == [2, 2, 1]
    assert world.count == 4
    assert isinstance(played.failure, PollTimeoutError)
    assert played.failure.last == 4
    assert "did not give the expected result within 0:00:05" in str(played.failure)


def test_poll_counts_the_time_that_requests_take() -> None:
    played = play(poll(fetch("a"), until=lambda _: False, every=seconds(2), at_most=seconds(9)), World(latency=3))
    assert sleeps(played) == [2, 1]  # the requests take from 0 to 3, 5 to 8 and 9 to 12


def test_poll_with_no_time_requests_once() -> None:
    world = World()
    played = play(poll(fetch("a"), until=lambda _: False, every=seconds(2), at_most=seconds(0)), world)
    assert isinstance(played.failure, PollTimeoutError)
    assert (world.count, sleeps(played)) == (1, [])


@given(
    every=st.timedeltas(min_value=seconds(0.5), max_value=seconds(60)),
    at_most=st.timedeltas(min_value=seconds(0), max_value=seconds(120)),
    latency=st.integers(0, 5),
)
def test_poll_requests_at_its_last_moment_and_never_after(every: timedelta, at_most: timedelta, latency: int) -> None:
    world = World(latency=latency)
    start = world.now
    played = play(poll(fetch("a"), until=lambda _: False, every=every, at_most=at_most), world)
    assert isinstance(played.failure, PollTimeoutError)
    assert played.failure.last == world.count
    gaps = [after - before for before, after in zip(world.requested_at, world.requested_at[1:], strict=False)]
    assert all(gap == every + seconds(latency) for gap in gaps[:-1])
    assert all(gap <= every + seconds(latency) for gap in gaps)
    assert world.requested_at[-1] <= start + at_most
    assert world.now >= start + at_most


def test_poll_lets_a_failure_of_its_operation_pass() -> None:
    def answer(effect: Effect[Any]) -> Any:
        return datetime(2024, 1, 1, tzinfo=UTC) if isinstance(effect, Now) else path(effect)

    assert play(poll(fetch("no"), until=lambda _: True, every=seconds(1), at_most=seconds(1)), answer).failure is GONE


def test_poll_refuses_a_program_since_it_can_run_only_once() -> None:
    wrong: Any = one("a")
    failure = play(poll(wrong, until=lambda _: True, every=seconds(1), at_most=seconds(1)), path).failure
    assert isinstance(failure, UsageError)
    assert "poll must be given an operation, which can run repeatedly, got a program" in str(failure)


@pytest.mark.parametrize("every", [0, -1])
def test_poll_refuses_an_interval_of_zero(every: int) -> None:
    world = World()
    last: Callable[[Any], bool] = lambda n: n > 100  # noqa: E731
    failure = play(poll(fetch("a"), until=last, every=seconds(every), at_most=seconds(5)), world).failure
    assert isinstance(failure, UsageError)
    assert "every must be a positive timedelta" in str(failure)
    assert world.count == 0


def test_a_poll_timeout_is_a_timeout_error_with_the_last_result() -> None:
    played = play(poll(fetch("a"), until=lambda _: False, every=seconds(1), at_most=seconds(1)), World())
    assert isinstance(played.failure, TimeoutError)


@pytest.mark.parametrize("kind", [FetchMessage, Sleep])
def test_a_class_is_answered_with_how_to_create_an_instance(kind: Any) -> None:
    with pytest.raises(UsageError, match=rf"^{kind.__name__} is a class: create an instance, {kind.__name__}\(…\)$"):
        as_program(kind)

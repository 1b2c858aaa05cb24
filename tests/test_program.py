"""Programs and their combinators, tested by effects and their results, without HTTP or time."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from attrs import define, evolve
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.ask import Effect
from twilio_fp.effect import Emit, Now, Parallel, Sleep, Stream
from twilio_fp.errors import ApiError, DecodeError, PollTimeoutError, UsageError
from twilio_fp.operation import Page, RawOperation, with_response, with_timeout
from twilio_fp.program import (
    as_program,
    attempt,
    collect,
    first,
    items,
    pages,
    parallel,
    poll,
    sequence,
    traverse,
)
from twilio_fp.rest import catalogue
from twilio_fp.rest.api.v2010 import FetchMessage, ListMessage, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from twilio_fp.ask import Program

GONE = ApiError(status=404, message="gone")


@define
class Played:
    """The run of a program: the effects that it yielded, what it emitted, and its result or failure."""

    asked: list[Effect[Any]]
    emitted: list[Any]
    result: Any = None
    failure: BaseException | None = None


def play(program: Program[Any] | Stream[Any], answer: Callable[[Effect[Any]], Any]) -> Played:
    """Run a program by a function of its effects; what the function raises is thrown in."""
    played = Played([], [])
    given: Any = None
    failure: BaseException | None = None
    try:
        while True:
            effect: Any = program.send(given) if failure is None else program.throw(failure)
            given, failure = None, None
            if isinstance(effect, Emit):
                played.emitted.append(effect.value)
                continue
            played.asked.append(effect)
            try:
                given = answer(effect)
            except Exception as error:  # noqa: BLE001  # a test's own
                failure = error
    except StopIteration as stop:
        played.result = stop.value
    except Exception as error:  # noqa: BLE001
        played.failure = error
    return played


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
    assert played.asked == [fetch(name) for name in names[:until]]
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
    (asked,) = played.asked
    assert isinstance(asked, Parallel)
    assert (asked.programs, asked.at_once) == ((fetch("a"), fetch("b")), 3)


def test_a_failure_is_raised_at_the_yield() -> None:
    def careful() -> Program[tuple[str, str]]:
        try:
            yield from fetch("no")
        except ApiError as error:
            return error.message, (yield from fetch("b"))
        raise AssertionError

    played = play(careful(), path)
    assert played.result == ("gone", "/b")
    assert played.asked == [fetch("no"), fetch("b")]


# --- poll


class World:
    """Answers Now and Sleep by a clock of its own, and anything else by how often it was asked."""

    def __init__(self, *, seconds_an_ask: int = 0) -> None:
        self.now = datetime(2024, 1, 1, tzinfo=UTC)
        self.count = 0
        self.asked_at: list[datetime] = []
        self._an_ask = timedelta(seconds=seconds_an_ask)

    def __call__(self, effect: Effect[Any]) -> Any:
        if isinstance(effect, Now):
            return self.now
        if isinstance(effect, Sleep):
            self.now += effect.delay
            return None
        self.asked_at.append(self.now)
        self.now += self._an_ask
        self.count += 1
        return self.count


def seconds(number: float) -> timedelta:
    return timedelta(seconds=number)


def sleeps(played: Played) -> list[float]:
    return [effect.delay.total_seconds() for effect in played.asked if isinstance(effect, Sleep)]


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
    played = play(
        poll(fetch("a"), until=lambda _: False, every=seconds(2), at_most=seconds(9)), World(seconds_an_ask=3)
    )
    assert sleeps(played) == [2, 1]  # asks at 0–3, 5–8 and 9–12


def test_poll_with_no_time_requests_once() -> None:
    world = World()
    played = play(poll(fetch("a"), until=lambda _: False, every=seconds(2), at_most=seconds(0)), world)
    assert isinstance(played.failure, PollTimeoutError)
    assert (world.count, sleeps(played)) == (1, [])


@given(
    every=st.timedeltas(min_value=seconds(0.5), max_value=seconds(60)),
    at_most=st.timedeltas(min_value=seconds(0), max_value=seconds(120)),
    an_ask=st.integers(0, 5),
)
def test_poll_requests_at_its_last_moment_and_never_after(every: timedelta, at_most: timedelta, an_ask: int) -> None:
    world = World(seconds_an_ask=an_ask)
    start = world.now
    played = play(poll(fetch("a"), until=lambda _: False, every=every, at_most=at_most), world)
    assert isinstance(played.failure, PollTimeoutError)
    assert played.failure.last == world.count
    gaps = [after - before for before, after in zip(world.asked_at, world.asked_at[1:], strict=False)]
    assert all(gap == every + seconds(an_ask) for gap in gaps[:-1])
    assert all(gap <= every + seconds(an_ask) for gap in gaps)
    assert world.asked_at[-1] <= start + at_most
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


# --- paging


class Server:
    """A list cut into pages, served in domain terms; its pages are numbered by ``ListMessage.page``."""

    def __init__(self, chunks: Sequence[Sequence[str]]) -> None:
        self.chunks = chunks
        self.served: list[int] = []

    def __call__(self, effect: Effect[Any]) -> Page[Message]:
        assert isinstance(effect, ListMessage)
        number = effect.page or 0
        self.served.append(number)
        last = number + 1 >= len(self.chunks)
        return Page(
            items=tuple(Message(sid=sid) for sid in self.chunks[number]),
            next=None if last else evolve(effect, page=number + 1),
        )


def cut() -> st.SearchStrategy[list[list[str]]]:
    """Lists of pages, empty ones too, whose items are all different."""
    sizes = st.lists(st.integers(0, 4), min_size=1, max_size=6)
    return sizes.map(lambda counts: [[f"SM{page}-{item}" for item in range(n)] for page, n in enumerate(counts)])


def needed(chunks: Sequence[Sequence[str]], limit: int | None) -> int:
    """Return how many pages must be requested for that many items."""
    have, asked = 0, 0
    for chunk in chunks:
        if limit is not None and have >= limit:
            break
        have, asked = have + len(chunk), asked + 1
    return asked


LIMITS = st.none() | st.integers(0, 30)


@given(cut(), LIMITS)
def test_walking_pages_loses_and_repeats_nothing_and_requests_no_extra_page(
    chunks: list[list[str]], limit: int | None
) -> None:
    wanted = [sid for chunk in chunks for sid in chunk][:limit]
    for walk in (collect, items):
        server = Server(chunks)
        played = play(walk(ListMessage(), limit=limit), server)
        found = played.result if walk is collect else played.emitted
        assert [message.sid for message in found] == wanted
        assert server.served == list(range(needed(chunks, limit)))
        assert played.failure is None


@pytest.mark.parametrize("walk", [collect, items])
def test_a_repeated_next_page_matters_only_if_it_is_needed(walk: Any) -> None:
    def turning(effect: Effect[Any]) -> Page[Message]:
        return Page(items=(Message(sid="SM1"), Message(sid="SM2")), next=effect)

    enough = play(walk(ListMessage(), limit=2), turning)
    assert enough.failure is None
    assert isinstance(play(walk(ListMessage(), limit=3), turning).failure, DecodeError)


@given(cut())
def test_pages_are_every_page_once(chunks: list[list[str]]) -> None:
    server = Server(chunks)
    played = play(pages(ListMessage()), server)
    assert [[message.sid for message in page.items] for page in played.emitted] == chunks
    assert server.served == list(range(len(chunks)))


@given(cut())
def test_first_is_the_first_item_or_none(chunks: list[list[str]]) -> None:
    server = Server(chunks)
    found = play(first(ListMessage()), server).result
    everything = [sid for chunk in chunks for sid in chunk]
    assert (found and found.sid) == (everything[0] if everything else None)
    assert server.served == list(range(needed(chunks, 1)))


def lists() -> list[catalogue.OperationEntry]:
    return [entry for entry in catalogue.operations() if entry.spec.items]


def a_list(entry: catalogue.OperationEntry, **given: Any) -> Any:
    """Return an operation of a list, with whatever its class needs."""
    cls: Any = entry.load()
    needed = {param.fact.attribute: "X1" for param in entry.params if param.fact.required}
    return cls(**needed, **given)


def first_asked(program: Program[Any] | Stream[Any]) -> Any:
    asked = next(program)
    program.close()
    return asked


@pytest.mark.parametrize("package", catalogue.packages())
def test_a_limit_is_passed_to_every_list_with_a_page_size(package: str) -> None:
    for entry in lists():
        if entry.package != package or any(p.fact.required and p.fact.kind.name != "string" for p in entry.params):
            continue
        operation = a_list(entry)
        names = {param.fact.attribute for param in entry.params}
        largest = entry.spec.largest_page
        for limit in (1, largest, largest + 1, 10 * largest):
            sized = evolve(operation, page_size=min(limit, largest)) if "page_size" in names else operation
            assert first_asked(collect(operation, limit=limit)) == sized
            assert first_asked(items(operation, limit=limit)) == sized
        assert first_asked(items(operation)) == first_asked(collect(operation)) == operation
        assert first_asked(first(operation)) == first_asked(collect(operation, limit=1))


@pytest.mark.parametrize(
    "given",
    [
        {"page_size": 7},
        {"extra": {"Unheard": 1}, "page_size": 7},
        {"page": 3},
        {"page_token": "PA1"},
        {"page": 0, "page_token": "PA1"},
    ],
    ids=str,
)
def test_a_limit_keeps_a_given_page_size_and_position(given: dict[str, Any]) -> None:
    operation = ListMessage(**given)
    assert first_asked(collect(operation, limit=500)) == operation
    timed = with_timeout(operation, timedelta(seconds=3))
    assert first_asked(items(timed, limit=500)) == timed


def test_a_limit_is_passed_inside_with_timeout() -> None:
    def timed(operation: ListMessage) -> Any:
        return with_timeout(operation, timedelta(seconds=3))

    assert first_asked(items(timed(ListMessage()), limit=500)) == timed(ListMessage(page_size=500))


@pytest.mark.parametrize(
    "what", [FetchMessage("SM1"), RawOperation("GET", "api.twilio.com", "/x"), with_response(ListMessage())]
)
@pytest.mark.parametrize("walk", [pages, items, collect, first])
def test_an_operation_that_is_not_a_list_is_refused_unsent(walk: Any, what: Any) -> None:
    with pytest.raises(UsageError, match="operation must be a list"):
        next(walk(what))


@given(cut(), st.data())
def test_a_walk_continues_from_any_pickled_next_page(chunks: list[list[str]], data: st.DataObject) -> None:
    stop = data.draw(st.integers(0, len(chunks) - 1))
    before = play(pages(ListMessage(to="+15558675310", page_size=4)), Server(chunks)).emitted[: stop + 1]
    following = pickle.loads(pickle.dumps(before[-1].next))
    rest = () if following is None else play(collect(following), Server(chunks)).result
    assert [m.sid for page in before for m in page.items] + [m.sid for m in rest] == [s for c in chunks for s in c]
    assert following is None or (following.to, following.page_size) == ("+15558675310", 4)


def test_no_page_is_requested_before_its_first_item_is_needed() -> None:
    server = Server([["a", "b"], ["c"]])
    stream = items(ListMessage())
    asked: Any = next(stream)
    emitted = stream.send(server(asked))
    assert isinstance(emitted, Emit)
    assert isinstance(next(stream), Emit)
    assert server.served == [0]
    assert next(stream) == ListMessage(page=1)


@pytest.mark.parametrize("walk", [collect, items, pages])
def test_a_list_whose_pages_repeat_is_refused(walk: Callable[[Any], Program[Any]]) -> None:
    def circular(effect: Effect[Any]) -> Page[Message]:
        assert isinstance(effect, ListMessage)
        return Page(items=(Message(sid="SM1"),), next=evolve(effect, page=((effect.page or 0) + 1) % 3 or None))

    played = play(walk(ListMessage()), circular)
    assert isinstance(played.failure, DecodeError)
    assert "the list never ends" in str(played.failure)
    assert played.asked == [ListMessage(), ListMessage(page=1), ListMessage(page=2)]


def test_a_page_that_names_itself_as_its_next_is_refused() -> None:
    played = play(collect(ListMessage()), lambda effect: Page(next=effect))
    assert isinstance(played.failure, DecodeError)


@pytest.mark.parametrize("walk", [collect, items])
def test_a_negative_limit_is_refused(walk: Any) -> None:
    played = play(walk(ListMessage(), limit=-1), Server([["a"]]))
    assert isinstance(played.failure, UsageError)
    assert played.asked == []


def test_a_program_may_walk_and_emit() -> None:
    def doubled(operation: Effect[Page[Message]]) -> Stream[str]:
        for message in (yield from collect(operation)):
            yield from Emit(message.sid * 2)

    assert play(doubled(ListMessage()), Server([["a"], ["b"]])).emitted == ["aa", "bb"]


def test_an_operation_iterated_by_mistake_says_what_to_write() -> None:
    with pytest.raises(UsageError, match=r"a ListMessage is not a collection: write client\(ListMessage\(…\)\), or"):
        list(ListMessage())


HABITS: list[tuple[Callable[[Any], object], str]] = [
    (iter, r"for item in page\.items"),
    (list, r"for item in page\.items"),
    (tuple, r"for item in page\.items"),
    (sorted, r"for item in page\.items"),
    (set, r"for item in page\.items"),
    (enumerate, r"for item in page\.items"),
    (lambda page: [*page], r"for item in page\.items"),
    (reversed, r"reversed\(page\.items\)"),
    (len, r"len\(page\.items\)"),
    (lambda page: 1 in page, r"item in page\.items"),
    (lambda page: page[0], r"page\.items\[…\]"),
    (lambda page: page[:1], r"page\.items\[…\]"),
    (lambda page: page[-1], r"page\.items\[…\]"),
]


@pytest.mark.parametrize(("habit", "write"), HABITS, ids=lambda value: getattr(value, "__name__", value))
@pytest.mark.parametrize("items", [(), (1, 2)], ids=["empty", "full"])
def test_a_page_taken_for_a_sequence_says_what_to_write(
    habit: Callable[[Any], object], write: str, items: tuple[int, ...]
) -> None:
    with pytest.raises(UsageError, match=rf"is not a sequence .*: write {write}, or client\.stream\(operation\)"):
        habit(Page(items=items))


@pytest.mark.parametrize("kind", [FetchMessage, Sleep])
def test_a_class_is_answered_with_how_to_create_an_instance(kind: Any) -> None:
    with pytest.raises(UsageError, match=rf"^{kind.__name__} is a class: create an instance, {kind.__name__}\(…\)$"):
        as_program(kind)

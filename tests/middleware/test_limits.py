"""Limits on virtual time: exact, fair, and the same in threads and in tasks."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import (
    AsyncClient,
    AuthToken,
    Client,
    CreateMessage,
    FetchMessage,
    HttpRequest,
    HttpResponse,
    Sleep,
    TransportError,
    UsageError,
    attempt,
    is_repeatable,
    parallel,
    sequence,
    with_response,
    with_timeout,
)
from twilio_fp.checks import LONGEST, MOST
from twilio_fp.effect import Ticket
from twilio_fp.middleware import Concurrency, Deadline, Handler, RateLimit, Retry
from twilio_fp.middleware.concurrency import Crowd, Enter, Leave
from twilio_fp.middleware.rate_limit import Leave as LeaveTurn
from twilio_fp.middleware.rate_limit import Reserve, Turns
from twilio_fp.program import relayed
from twilio_fp.testing import VirtualClock

if TYPE_CHECKING:
    from collections.abc import Callable

    from twilio_fp.ask import Effect, Program
    from twilio_fp.effect import Exchange

CREDENTIALS = AuthToken(account_sid="AC" + "0" * 32, token="hush")
FETCH = FetchMessage("SM" + "0" * 32)
SECOND = timedelta(seconds=1)
START = VirtualClock().now()
WRONG: Any = "x"
FOUND = HttpResponse(200, (), b'{"sid": "SM1"}')


class Scene:
    """A client on virtual time, whose responses take a given time, and the times at which requests were sent."""

    def __init__(
        self, *middleware: Any, answer: Callable[[HttpRequest], HttpResponse] = lambda _: FOUND, takes: float = 0
    ) -> None:
        self.clock = VirtualClock()
        self.sent: list[timedelta] = []
        self.in_flight = 0
        self.most = 0

        def inmost(handler: Handler) -> Handler:
            def handle(exchange: Exchange) -> Program[HttpResponse]:
                self.in_flight += 1
                self.most = max(self.most, self.in_flight)
                self.sent.append(self.clock.now() - START)
                yield from Sleep(takes * SECOND)
                self.in_flight -= 1
                return (yield from handler(exchange))

            return handle

        settings: Any = {
            "transport": answer,
            "middleware": (*middleware, inmost),
            "clock": self.clock,
            "random": lambda: 0.5,
        }
        self.client = Client(CREDENTIALS, **settings)
        self.async_client = AsyncClient(CREDENTIALS, **settings)

    def run(self, program: Any, *, in_loop: bool) -> Any:
        return asyncio.run(self.async_client(program)) if in_loop else self.client(program)


@pytest.fixture(params=[False, True], ids=["threads", "tasks"])
def in_loop(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


# --- rates


def test_turns_are_evenly_spread_to_the_microsecond(in_loop: bool) -> None:
    scene = Scene(RateLimit(80, per=SECOND))
    scene.run(parallel([FETCH] * 81, at_once=100), in_loop=in_loop)
    assert scene.sent == [number * timedelta(milliseconds=12.5) for number in range(81)]


def test_a_burst_is_sent_immediately_and_then_each_at_its_turn(in_loop: bool) -> None:
    scene = Scene(RateLimit(2, per=SECOND, burst=3))
    scene.run(parallel([FETCH] * 6, at_once=10), in_loop=in_loop)
    assert [one / SECOND for one in scene.sent] == [0, 0, 0, 0.5, 1, 1.5]


@given(st.integers(1, 7), st.integers(1, 90), st.integers(1, 5), st.lists(st.integers(0, 20), min_size=1, max_size=15))
def test_no_period_has_more_requests_than_the_rate_and_the_burst(
    rate: int, per: int, burst: int, pauses: list[int]
) -> None:
    scene = Scene(RateLimit(rate, per=per * SECOND, burst=burst))
    for pause in pauses:
        scene.clock.sleep(pause * SECOND)
        scene.client(FETCH)
    for begin in scene.sent:
        assert sum(begin <= one < begin + per * SECOND for one in scene.sent) <= rate + burst - 1


def test_turns_of_stopped_requests_go_to_the_next(in_loop: bool) -> None:
    def fails(_: HttpRequest) -> HttpResponse:
        if len(scene.sent) == 2:
            raise TransportError("lost", may_have_executed=False)
        return FOUND

    scene = Scene(RateLimit(1, per=SECOND), answer=fails)
    scene.run(sequence([attempt(parallel([FETCH] * 100, at_once=100)), attempt(FETCH)]), in_loop=in_loop)
    assert [one / SECOND for one in scene.sent] == [0, 1, 2]


@given(
    st.integers(1, 4),
    st.integers(1, 4),
    st.lists(st.tuples(st.integers(0, 3), st.sampled_from(["take", "stop", "stop", "wait"])), max_size=60),
)
def test_returned_turns_are_reused_exactly_once(rate: int, burst: int, script: list[tuple[int, str]]) -> None:
    """For any script of requests and stops, no period has too many requests, and one waits only for other waiters."""
    interval, now, turns = RateLimit(rate, per=SECOND).interval, START, Turns()
    waiting: list[datetime] = []
    sent: list[datetime] = []

    def leave(begin: datetime, *, used: bool) -> None:
        nonlocal turns
        waiting.remove(begin)
        turns, _ = LeaveTurn(begin, interval, burst, used)(turns)

    for number, action in script:
        if action == "take":
            turns, turn = Reserve(interval, burst)(turns, now)
            assert turn is not None
            assert turn.wait == turn.begin - now <= interval * (len(waiting) + 1)
            if turn.wait:
                waiting.append(turn.begin)
            else:
                sent.append(now)
        elif action == "stop" and waiting:
            leave(waiting[number % len(waiting)], used=False)
        else:
            now += number * interval / 2
            for begin in sorted(one for one in waiting if one <= now):
                sent.append(begin)
                leave(begin, used=True)
    assert len(set(waiting)) == len(waiting)
    for first in sent:
        assert sum(first <= one < first + SECOND for one in sent) <= rate + burst - 1


def test_a_clock_set_back_delays_nobody() -> None:
    early = START - timedelta(hours=1)
    for burst in (1, 3):
        turns = Turns()
        for _ in range(5):
            turns, _ = Reserve(SECOND, burst)(turns, START)
        waits = [turns.waiting]
        for _ in range(2):
            turns, turn = Reserve(SECOND, burst)(turns, early)
            assert turn is not None
            waits.append(turn.wait // SECOND)
        assert waits == [5 - burst, 6 - burst, 7 - burst]


def test_a_clock_set_back_refuses_no_immediate_turn() -> None:
    turns, _ = Reserve(SECOND, burst=1)(Turns(), START)
    assert Reserve(SECOND, burst=1, latest=START)(turns, START) == (turns, None)
    for back in (SECOND, timedelta(hours=1)):
        early = START - back
        assert Reserve(SECOND, burst=1, latest=early)(turns, early)[1] == (early, timedelta())


def test_accounts_and_hosts_have_their_own_limits(in_loop: bool) -> None:
    scene = Scene(RateLimit(1, per=SECOND))
    for client in (scene.client, scene.client.for_account("AC" + "1" * 32)):
        for _ in range(2):
            client(FETCH)
    assert scene.sent == [0 * SECOND, SECOND, SECOND, 2 * SECOND]


def test_a_custom_key_determines_who_shares_a_limit() -> None:
    scene = Scene(RateLimit(1, per=SECOND, key=lambda exchange: exchange.request.method))
    for client in (scene.client, scene.client.for_account("AC" + "1" * 32)):
        client(FETCH)
    assert scene.sent == [0 * SECOND, SECOND]


# --- concurrency


@pytest.mark.parametrize("limit", [1, 2, 5])
def test_requests_in_flight_never_exceed_the_limit(limit: int, in_loop: bool) -> None:
    scene = Scene(Concurrency(limit), takes=1)
    scene.run(parallel([FETCH] * 10, at_once=20), in_loop=in_loop)
    assert scene.most == limit
    assert [one / SECOND for one in scene.sent] == [number // limit for number in range(10)]


def test_a_request_that_fails_or_is_stopped_frees_its_slot(in_loop: bool) -> None:
    def fails(_: HttpRequest) -> HttpResponse:
        raise TransportError("lost", may_have_executed=True)

    scene = Scene(Concurrency(1), answer=fails, takes=1)
    for _ in range(3):
        scene.run(attempt(parallel([FETCH] * 5)), in_loop=in_loop)
    assert (scene.in_flight, len(scene.sent)) == (0, 3)


def test_a_429_halves_the_number_in_flight(in_loop: bool) -> None:
    script = iter([HttpResponse(429)] * 8 + [FOUND] * 13)
    scene = Scene(Concurrency(8), answer=lambda _: next(script), takes=1)
    scene.run(parallel([attempt(FETCH) for _ in range(21)], at_once=30), in_loop=in_loop)
    assert [one / SECOND for one in scene.sent] == [0] * 8 + [1] * 4 + [2] * 4 + [3] * 5


def entered(state: Crowd, ticket: Ticket) -> Crowd:
    changed: Any = Enter(ticket)(state)
    return changed[0]  # type: ignore[no-any-return]


def test_a_round_of_refusals_halves_once() -> None:
    state = Crowd(8.0)
    tickets = [Ticket() for _ in range(8)]
    for ticket in tickets:
        state = entered(state, ticket)
    for ticket in tickets:
        state, _ = Leave(ticket, 8, status=429)(state)
    assert (state.width, state.inside) == (4.0, frozenset())
    late = Ticket()
    state = entered(state, late)
    assert Leave(late, 8, status=429)(state)[0].width == 2.0


def test_other_processes_requests_count_if_twilio_reports_them() -> None:
    state = Crowd(8.0)
    ticket = Ticket()
    state = entered(state, ticket)
    assert Leave(ticket, 8, status=200, in_flight=6)(state)[0].width == 3.0
    assert Leave(ticket, 8, status=200, in_flight=60)(state)[0].width == 1.0
    assert Leave(ticket, 8, status=200, in_flight=1)(state)[0].width == 8.0


@given(st.lists(st.tuples(st.sampled_from([200, 429, 503, None]), st.none() | st.integers(0, 99)), max_size=60))
def test_the_limit_stays_between_one_and_the_maximum(rounds: list[tuple[Any, Any]]) -> None:
    state = Crowd(5.0)
    for status, in_flight in rounds:
        ticket = Ticket()
        state = entered(state, ticket)
        state, _ = Leave(ticket, 5, status, in_flight)(state)
        assert 1 <= state.width <= 5
        assert Leave(ticket, 5, status, in_flight)(state) == (state, None)


@pytest.mark.parametrize(("header", "most"), [("99", 1), ("x", 8), ("1", 8), ("9" * 30, 8)])
def test_the_concurrency_header_is_read_from_responses(header: str, most: int, in_loop: bool) -> None:
    answer = HttpResponse(200, {"Twilio-Concurrent-Requests": header}, b"{}")
    scene = Scene(Concurrency(8), answer=lambda _: answer, takes=1)

    def program() -> Program[None]:
        yield from FETCH
        scene.most = 0
        yield from parallel([FETCH] * 8, at_once=8)

    scene.run(program(), in_loop=in_loop)
    assert scene.most == most


# --- deadlines


def test_a_deadline_bounds_every_attempt_and_wait(in_loop: bool) -> None:
    timeouts: list[timedelta | None] = []

    def busy(request: HttpRequest) -> HttpResponse:
        timeouts.append(request.timeout)
        return HttpResponse(503)

    scene = Scene(Deadline(4 * SECOND), Retry(attempts=9, shortest=2 * SECOND), answer=busy, takes=0.5)
    error: Any = scene.run(attempt(FETCH), in_loop=in_loop)
    assert (type(error).__name__, error.status, error.attempt) == ("ApiError", 503, 2)
    assert timeouts == [3.5 * SECOND, 2 * SECOND]
    assert scene.clock.now() - START == 2 * SECOND


def test_a_deadline_keeps_a_shorter_timeout_and_an_outer_deadline() -> None:
    timeouts: list[timedelta | None] = []

    def answer(request: HttpRequest) -> HttpResponse:
        timeouts.append(request.timeout)
        return FOUND

    Scene(Deadline(9 * SECOND), answer=answer).client(with_timeout(FETCH, SECOND))
    Scene(Deadline(3 * SECOND), Deadline(9 * SECOND), answer=answer).client(FETCH)
    assert timeouts == [SECOND, 3 * SECOND]


@pytest.mark.parametrize("limit", [RateLimit(1, per=timedelta(minutes=1)), Concurrency(1)], ids=repr)
def test_a_request_whose_turn_comes_after_its_deadline_is_not_sent(limit: Any, in_loop: bool) -> None:
    create = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
    sent: list[HttpRequest] = []

    def answer(request: HttpRequest) -> HttpResponse:
        sent.append(request)
        return HttpResponse(201, (), b'{"sid": "SM1"}')

    scene = Scene(Deadline(3 * SECOND), limit, answer=answer, takes=2)
    results = scene.run(parallel([attempt(create) for _ in range(4)]), in_loop=in_loop)
    errors = [one for one in results if isinstance(one, TransportError)]
    assert (len(sent), len(errors)) == (1, 3)
    for error in errors:
        assert (error.timed_out, error.outcome, is_repeatable(error)) == (True, "never-sent", True)


@pytest.mark.parametrize("outer", [(), (Deadline(SECOND),)], ids=["", "within a deadline"])
@pytest.mark.parametrize(
    ("policy", "effects"),
    [
        (Deadline(SECOND), ["Now", "Exchange"]),
        (RateLimit(1, per=SECOND), ["Update", "Exchange"]),
        (Concurrency(1), ["Update", "Exchange", "Update"]),
    ],
    ids=lambda value: type(value).__name__,
)
def test_an_idle_policy_yields_only_the_necessary_effects(
    policy: Any, effects: list[str], outer: tuple[Any, ...], in_loop: bool
) -> None:
    yielded: list[str] = []

    def noting(handler: Handler) -> Handler:
        def note(effect: Effect[Any]) -> Program[Any]:
            yielded.append(type(effect).__name__)
            return iter(effect)

        return lambda exchange: relayed(handler(exchange), note)

    scene = Scene(*outer, noting, policy)
    scene.run(FETCH, in_loop=in_loop)
    assert [one for one in yielded if one != "Sleep"] == effects  # the scene's responses sleep


def test_a_deadline_may_be_later_than_the_maximum_timeout() -> None:
    timeouts: list[timedelta | None] = []

    def answer(request: HttpRequest) -> HttpResponse:
        timeouts.append(request.timeout)
        return FOUND

    def far(handler: Handler) -> Handler:
        return lambda exchange: handler(evolve(exchange, deadline=START + timedelta(days=1000)))

    Scene(far, Deadline(timedelta(days=366)), answer=answer).client(FETCH)
    Scene(far, answer=answer).client(FETCH)
    assert timeouts == [timedelta(days=366)] * 2


def test_a_mistake_after_a_passed_deadline_counts_as_unsent(in_loop: bool) -> None:
    def forgetful(handler: Handler) -> Any:
        def handle(exchange: Exchange) -> Any:
            with suppress(TransportError):
                return (yield from handler(exchange))

        return handle

    scene = Scene(forgetful, Deadline(SECOND), takes=2)
    with pytest.raises(UsageError, match="a middleware must return an HttpResponse, got a value of type NoneType"):
        scene.run(FETCH, in_loop=in_loop)


@pytest.mark.parametrize(
    "limit",
    [
        Deadline(LONGEST),
        RateLimit(1, per=LONGEST),
        RateLimit(MOST, per=SECOND, burst=10**6),
        RateLimit(1, per=LONGEST, burst=10**6),
    ],
)
def test_the_maximum_values_of_a_limit_can_be_calculated_with(limit: Any, in_loop: bool) -> None:
    assert len(Scene(limit, Retry(budget=timedelta.max)).run(sequence([FETCH] * 3), in_loop=in_loop)) == 3


def unhashable(exchange: Exchange) -> Any:
    return [exchange.request.method]


@pytest.mark.parametrize("limit", [RateLimit(1, per=SECOND, key=unhashable), Concurrency(1, key=unhashable)])
def test_an_unhashable_key_is_refused_before_anything_is_sent(limit: Any, in_loop: bool) -> None:
    scene = Scene(limit)
    with pytest.raises(UsageError, match="what key returns must be hashable, such as a str, got a value of type "):
        scene.run(FETCH, in_loop=in_loop)
    assert not scene.sent


class Unhashable:
    """A function that is unhashable, as an instance of a class with ``__eq__`` may be."""

    __hash__: Any = None

    def __call__(self, _: object) -> str:
        return "all"


@pytest.mark.parametrize("between", [(), (Retry.standard, Concurrency(2))])
def test_a_request_never_waits_for_the_place_that_it_has(between: Any) -> None:
    with pytest.raises(UsageError, match=r"^middleware must contain Concurrency\(limit=1\) only once, got it twice: "):
        Scene(Concurrency(1), *between, Concurrency(1))


def test_any_other_policy_may_occur_twice(in_loop: bool) -> None:
    twice = 2 * [Deadline(60 * SECOND), Retry(attempts=2), RateLimit(10, per=SECOND)]
    scene = Scene(*twice, Concurrency(1), Concurrency(2), answer=scripted(HttpResponse(429), FOUND))
    assert scene.run(FETCH, in_loop=in_loop).sid == "SM1"


def scripted(*answers: HttpResponse) -> Callable[[HttpRequest], HttpResponse]:
    script = iter(answers)
    return lambda _: next(script)


def test_policies_compose_in_every_order(in_loop: bool) -> None:
    layers = [Deadline(60 * SECOND), Retry.standard, RateLimit(10, per=SECOND), Concurrency(2)]
    for shift in range(4):
        scene = Scene(*layers[shift:], *layers[:shift], answer=scripted(HttpResponse(429), HttpResponse(503), FOUND))
        reply = scene.run(with_response(FETCH), in_loop=in_loop)
        assert [one.status for one in reply.attempts] == [429, 503, 200]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: RateLimit(0, per=SECOND), "rate must be an int of at least 1, got 0 "),
        (lambda: RateLimit(1, per=WRONG), "per must be a positive timedelta, got 'x' "),
        (lambda: RateLimit(1, per=SECOND, burst=True), "burst must be an int of at least 1, got True "),
        (lambda: RateLimit(1, per=SECOND, key=WRONG), "key must be a function, got "),
        (lambda: Concurrency(0), "limit must be an int of at least 1, got 0 "),
        (lambda: Deadline(timedelta()), "total must be a positive timedelta"),
        (lambda: Deadline(timedelta.max), "total must be a positive timedelta of at most 366 days"),
        (lambda: RateLimit(1, per=timedelta.max), "per must be a positive timedelta of at most 366 days"),
        (lambda: RateLimit(10**30, per=SECOND), "rate must be an int of at most 1,000,000,000, got 1000"),
        (lambda: RateLimit(1, per=SECOND, burst=10**30), "burst must be an int of at most 1,000,000, got 1000"),
        (lambda: Concurrency(10**400), "limit must be an int of at most 1,000,000,000, got "),
        (lambda: Scene(Concurrency(1, key=Unhashable())), "key must be hashable, "),
        (lambda: Scene(RateLimit(1, per=SECOND, key=Unhashable())), "key must be hashable, "),
    ],
)
def test_an_invalid_limit_policy_is_refused(make: Callable[[], Any], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        make()


def test_a_limit_is_data() -> None:
    assert RateLimit(80, per=SECOND) == RateLimit(80, per=SECOND)
    assert len({Concurrency(1), Concurrency(1), Concurrency(2)}) == 2
    assert RateLimit(3, per=SECOND).interval * 3 >= SECOND
    assert isinstance(START, datetime)

"""A retry never executes a create twice, whatever the responses, and reports the outcome of every attempt."""

from __future__ import annotations

import asyncio
import io
import pickle
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve, frozen
from hypothesis import example, given
from hypothesis import strategies as st

from twilio_fp import (
    AmbiguousError,
    ApiError,
    AsyncClient,
    AuthToken,
    Client,
    CreateMessage,
    DeleteMessage,
    FetchMessage,
    HttpRequest,
    HttpResponse,
    NotFoundError,
    OperationError,
    RateLimitError,
    TransportError,
    TwilioError,
    UsageError,
    is_repeatable,
    with_response,
)
from twilio_fp.attempts import Attempt
from twilio_fp.effect import Exchange
from twilio_fp.media import Download
from twilio_fp.middleware import RateLimit, Retry
from twilio_fp.middleware.retry import Retried
from twilio_fp.operation.retry_safety import KNOWN, MAY_REPEAT, Verdict, outcome_of
from twilio_fp.rest.api.v2010 import CreateUserDefinedMessage
from twilio_fp.rest.conversations.v2 import DeleteConversation
from twilio_fp.testing import VirtualClock

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from twilio_fp.outcomes import Outcome

CREDENTIALS = AuthToken(account_sid="AC" + "0" * 32, token="hush")
CREATE = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
FETCH = FetchMessage("SM" + "0" * 32)
DELETE = DeleteMessage("SM" + "0" * 32)
SECOND = timedelta(seconds=1)
MADE = HttpResponse(201, (), b'{"sid": "SM1"}')
FOUND = HttpResponse(200, (), b'{"sid": "SM1"}')
LOST = TransportError("no answer came in time", may_have_executed=True, timed_out=True)
UNSENT = TransportError("connection refused", may_have_executed=False)

Answer = HttpResponse | TransportError


@frozen
class Seen:
    """The outcome of a call, and its visible effects."""

    value: Any
    requests: tuple[HttpRequest, ...]
    slept: tuple[timedelta, ...]


def answers(script: Sequence[Answer], requests: list[HttpRequest]) -> Callable[[HttpRequest], HttpResponse]:
    """Return a transport that gives these responses in order, and then repeats the last one."""

    def answer(request: HttpRequest) -> HttpResponse:
        requests.append(request)
        given = script[min(len(requests), len(script)) - 1]
        if isinstance(given, TransportError):
            raise given
        return given

    return answer


def call(operation: Any, script: Sequence[Answer], *middleware: Any, chance: float = 0.5) -> Seen:
    """Perform the operation with both clients, whose outcomes must be the same."""
    seen: list[Seen] = []
    for kind in (Client, AsyncClient):
        requests: list[HttpRequest] = []
        clock = VirtualClock()
        client: Any = kind(
            CREDENTIALS, transport=answers(script, requests), middleware=middleware, clock=clock, random=lambda: chance
        )
        try:
            value = client(operation)
            value = asyncio.run(value) if kind is AsyncClient else value
        except TwilioError as error:
            value = error
        seen.append(Seen(value, tuple(requests), clock.slept))
    assert (seen[0].requests, seen[0].slept) == (seen[1].requests, seen[1].slept)
    assert repr(seen[0].value) == repr(seen[1].value)
    return seen[0]


# --- creates


def test_a_create_refused_twice_is_executed_once_after_both_waits() -> None:
    script = [HttpResponse(429, {"Retry-After": "2"}), HttpResponse(429), MADE]
    seen = call(with_response(CREATE), script, Retry.standard)
    assert seen.value.value.sid == "SM1"
    assert seen.slept == (2 * SECOND, 0.5 * SECOND)
    assert len(seen.requests) == 3
    assert seen.value.attempts == (
        Attempt(1, "refused", status=429, wait=2 * SECOND),
        Attempt(2, "refused", status=429, wait=0.5 * SECOND),
        Attempt(3, "executed", status=201),
    )


@pytest.mark.parametrize(
    ("answer", "attempt", "cause"),
    [
        (LOST, Attempt(1, "unknown", failure="AmbiguousError"), TransportError),
        (HttpResponse(504, {"Twilio-Request-Id": "RQ1"}), Attempt(1, "unknown", status=504), ApiError),
        (HttpResponse(500, (), b'{"code": 20500, "message": "oops"}'), Attempt(1, "unknown", status=500), ApiError),
    ],
    ids=["lost", "504", "500"],
)
def test_a_create_that_may_have_been_executed_is_sent_once_and_ambiguous(
    answer: Answer, attempt: Attempt, cause: type[Exception]
) -> None:
    seen = call(CREATE, [answer, MADE], Retry.standard)
    error = seen.value
    assert (type(error), len(seen.requests), seen.slept) == (AmbiguousError, 1, ())
    assert (error.operation, error.method, error.attempts) == ("CreateMessage", "POST", (attempt,))
    assert (error.may_have_executed, is_repeatable(error), type(error.__cause__)) == (True, False, cause)
    assert (error.request.method, b"Body=Hi" in error.request.body) == ("POST", True)
    twin = pickle.loads(pickle.dumps(error))
    assert (twin.attempts, twin.request.url) == (error.attempts, error.request.url)
    assert "hush" not in repr(vars(error))


@pytest.mark.parametrize("operation", [FETCH, DELETE])
@pytest.mark.parametrize("answer", [HttpResponse(504), HttpResponse(500), LOST, UNSENT])
def test_a_repeatable_request_is_repeated(operation: Any, answer: Answer) -> None:
    last = HttpResponse(204) if operation is DELETE else FOUND
    seen = call(operation, [answer, last], Retry.standard)
    assert not isinstance(seen.value, Exception)
    assert len(seen.requests) == 2


def test_a_create_that_was_never_sent_is_sent_again() -> None:
    seen = call(CREATE, [UNSENT, UNSENT, MADE], Retry.standard)
    assert (seen.value.sid, len(seen.requests)) == ("SM1", 3)


def test_the_last_error_is_raised_with_the_outcome_of_every_attempt() -> None:
    seen = call(FETCH, [HttpResponse(503), LOST, HttpResponse(503, (), b'{"code": 20503}')], Retry(attempts=3))
    assert (type(seen.value), seen.value.code, seen.value.attempt) == (ApiError, 20503, 3)
    assert [one.outcome for one in seen.value.attempts] == ["unknown", "unknown", "unknown"]
    assert [one.wait for one in seen.value.attempts] == [0.25 * SECOND, 0.5 * SECOND, None]
    assert "attempt 3" in str(seen.value)


def test_a_404_after_a_lost_deletion_may_have_been_executed() -> None:
    seen = call(DELETE, [LOST, HttpResponse(404)], Retry.standard)
    assert (type(seen.value), seen.value.may_have_executed) == (NotFoundError, True)


# --- any script of responses

STATUSES = (200, 302, 400, 401, 404, 408, 409, 425, 429, 500, 501, 502, 503, 504)


def scripts() -> st.SearchStrategy[list[Answer]]:
    headers = st.sampled_from(
        [{}, {"Retry-After": "1"}, {"Retry-After": "7200"}, {"Retry-After": "Mon, 01 Jan 2024 00:00:09 GMT"}]
    )
    bodies = st.sampled_from([b'{"sid": "SM1"}', b'{"code": 60203}', b"<html>"])
    responses = st.builds(HttpResponse, st.sampled_from(STATUSES), headers, bodies)
    return st.lists(st.one_of(responses, st.sampled_from([LOST, UNSENT])), min_size=1, max_size=6)


def policies() -> st.SearchStrategy[Retry]:
    seconds = st.integers(0, 90).map(lambda number: number * SECOND)
    return st.builds(
        Retry,
        attempts=st.integers(1, 6),
        shortest=seconds,
        longest=seconds,
        budget=seconds,
        longest_retry_after=seconds,
        transport_errors=st.booleans(),
        statuses=st.frozensets(st.sampled_from(STATUSES[1:])),
    )


def may_execute(answer: Answer) -> bool:
    return outcome_of(answer) in {"unknown", "executed"}


@given(scripts(), policies(), st.floats(0, 1, exclude_max=True))
def test_a_create_is_executed_at_most_once_in_its_budget(script: list[Answer], retry: Retry, chance: float) -> None:
    seen = call(CREATE, script, retry, chance=chance)
    given_answers = (script + script[-1:] * len(seen.requests))[: len(seen.requests)]
    assert sum(map(may_execute, given_answers)) <= 1
    assert sum(seen.slept, timedelta()) <= retry.budget
    assert 1 <= len(seen.requests) <= retry.attempts
    if isinstance(seen.value, OperationError):
        assert seen.value.may_have_executed == any(map(may_execute, given_answers))
        assert not (seen.value.may_have_executed and is_repeatable(seen.value))


@given(scripts(), policies(), st.floats(0, 1, exclude_max=True))
def test_a_read_ends_in_a_result_or_the_last_error(script: list[Answer], retry: Retry, chance: float) -> None:
    seen = call(FETCH, script, retry, chance=chance)
    last = (script + script[-1:] * len(seen.requests))[len(seen.requests) - 1]
    assert sum(seen.slept, timedelta()) <= retry.budget
    assert len(seen.slept) == len(seen.requests) - 1
    if isinstance(seen.value, ApiError):
        assert isinstance(last, HttpResponse)
        assert seen.value.status == last.status
    elif isinstance(seen.value, TransportError):
        assert last in (LOST, UNSENT)
    elif not isinstance(seen.value, OperationError):
        assert isinstance(last, HttpResponse)
        assert last.status == 200


# --- idempotency keys

KEYED = [
    CreateUserDefinedMessage("CA1", content="{}"),
    DeleteConversation("CH1"),
]


@pytest.mark.parametrize("operation", KEYED, ids=lambda one: type(one).__name__)
def test_an_operation_with_an_idempotency_key_keeps_it_for_every_attempt(operation: Any) -> None:
    seen = call(operation, [LOST, HttpResponse(503), HttpResponse(429)], Retry(attempts=3), chance=0.75)
    keys = {key_of(request) for request in seen.requests}
    assert (len(seen.requests), len(keys)) == (3, 1)
    assert "c000000000000c000000000000" in keys.pop()


def key_of(request: HttpRequest) -> str:
    return request.headers.get("Idempotency-Key") or request.body.decode().partition("IdempotencyKey=")[2]


@pytest.mark.parametrize("operation", KEYED, ids=lambda one: type(one).__name__)
def test_a_given_key_is_kept(operation: Any) -> None:
    seen = call(evolve(operation, idempotency_key="mine"), [LOST, HttpResponse(503)], Retry(attempts=2))
    assert {key_of(request) for request in seen.requests} == {"mine"}
    assert is_repeatable(seen.value)


def test_two_sends_have_two_keys() -> None:
    requests: list[HttpRequest] = []
    client = Client(
        CREDENTIALS, transport=answers([HttpResponse(201, (), b"{}")], requests), middleware=[Retry.standard]
    )
    client(KEYED[0])
    client(KEYED[0])
    assert len({key_of(request) for request in requests}) == 2


def test_a_create_with_a_generated_key_is_ambiguous_in_the_end() -> None:
    """A user who sends the operation again sends another key, so it could be executed twice."""
    seen = call(KEYED[0], [LOST], Retry(attempts=2))
    assert (type(seen.value), len(seen.requests), is_repeatable(seen.value)) == (AmbiguousError, 2, False)
    seen = call(KEYED[0], [LOST, UNSENT], Retry(attempts=2))
    assert (type(seen.value), is_repeatable(seen.value)) == (AmbiguousError, False)
    seen = call(KEYED[0], [LOST, HttpResponse(429)], Retry(attempts=2))
    assert (type(seen.value), seen.value.may_have_executed, is_repeatable(seen.value)) == (RateLimitError, True, False)


# --- policies


@example([LOST, HttpResponse(429), HttpResponse(404)], [Retry.never, Retry.standard], DELETE)
@given(scripts(), st.lists(policies(), min_size=1, max_size=3), st.sampled_from([CREATE, FETCH, DELETE]))
def test_nested_retries_report_the_outcome_of_every_request(
    script: list[Answer], layers: list[Retry], operation: Any
) -> None:
    seen = call(with_response(operation), script, *layers)
    sent = [script[min(number, len(script) - 1)] for number in range(len(seen.requests))]
    if isinstance(seen.value, OperationError):
        worst = {outcome_of(answer) for answer in sent}
        assert seen.value.may_have_executed == ("unknown" in worst or "executed" in worst)
    if len(sent) > 1:
        assert [one.number for one in seen.value.attempts] == list(range(1, len(sent) + 1))
        assert [one.outcome for one in seen.value.attempts] == [outcome_of(answer) for answer in sent]
        waits = [one.wait for one in seen.value.attempts]
        assert [wait for wait in waits if wait is not None] == list(seen.slept)
        assert waits[-1] is None


def test_retry_never_sends_once_and_its_errors_say_so() -> None:
    assert call(FETCH, [HttpResponse(503)], Retry.never).value.attempts == (Attempt(1, "unknown", status=503),)


def test_permanent_error_codes_are_not_retried() -> None:
    seen = call(FETCH, [HttpResponse(429, (), b'{"code": 60203}')], Retry.standard)
    assert (len(seen.requests), type(seen.value)) == (1, RateLimitError)


def test_on_retry_receives_each_repetition() -> None:
    events: list[Retried] = []
    call(FETCH, [HttpResponse(503), UNSENT, FOUND], Retry(on_retry=events.append))
    assert events[:2] == [
        Retried(FETCH, Attempt(1, "unknown", status=503, wait=0.25 * SECOND)),
        Retried(FETCH, Attempt(2, "never-sent", failure="TransportError", wait=0.5 * SECOND)),
    ]


@given(
    attempts=st.integers(1, 3_000),
    shortest=st.timedeltas(min_value=timedelta(), max_value=timedelta(days=999_999_999)),
    longest=st.timedeltas(min_value=timedelta(), max_value=timedelta(days=999_999_999)),
)
def test_any_number_of_attempts_and_any_waits_can_be_calculated(
    attempts: int, shortest: timedelta, longest: timedelta
) -> None:
    def microseconds(time: timedelta) -> int:
        return time // timedelta(microseconds=1)

    waits = Retry(attempts=attempts, shortest=shortest, longest=longest).waits
    expected = [min(microseconds(longest), microseconds(shortest) << done) for done in range(attempts - 1)]
    assert [microseconds(wait) for wait in waits] == expected


def test_a_hundred_attempts_are_made() -> None:
    retry = Retry(attempts=100, shortest=SECOND, budget=timedelta(hours=1))
    assert len(call(FETCH, [HttpResponse(503)], retry).requests) == 100


def test_all_programs_together_repeat_no_more_than_the_limit() -> None:
    requests: list[HttpRequest] = []
    clock = VirtualClock()
    retry = Retry(most_per_minute=3, shortest=timedelta())
    client = Client(CREDENTIALS, transport=answers([HttpResponse(503)], requests), middleware=[retry], clock=clock)
    for _ in range(5):
        with pytest.raises(ApiError):
            client.for_account("AC" + "1" * 32)(FETCH)
    assert len(requests) == 5 + 3
    clock.sleep(timedelta(minutes=1))
    with pytest.raises(ApiError):
        client(FETCH)
    assert len(requests) == 5 + 3 + 4


def test_on_retry_need_not_be_hashable() -> None:
    class Events(list[Retried]):
        __call__ = list[Retried].append

    requests: list[HttpRequest] = []
    events = Events()
    transport = answers([HttpResponse(503), FOUND], requests)
    Client(CREDENTIALS, transport=transport, middleware=[Retry(on_retry=events)], clock=VirtualClock())(FETCH)
    assert len(requests) == 2
    assert [one.attempt.status for one in events] == [503]


def test_waits_as_long_as_the_longest_timedelta_are_supported() -> None:
    longest = timedelta.max
    retry = Retry(shortest=longest, longest=longest, longest_retry_after=longest, budget=longest)
    assert retry.next_wait(1, chance=1 - 2**-53, elapsed=SECOND) is None
    assert retry.next_wait(1, chance=0.0, elapsed=-SECOND) == timedelta()  # the clock was set back
    soon = Exchange(HttpRequest("GET", "https://api.twilio.com/"), deadline=VirtualClock().now() + SECOND)
    program = retry.wait_after(1, HttpResponse(503), begin=VirtualClock().now(), deadline=soon.deadline)
    assert Client(CREDENTIALS, clock=VirtualClock(), random=lambda: 0.5)(program) is None


def test_an_interrupted_download_into_a_file_is_not_restarted() -> None:
    requests: list[HttpRequest] = []
    client = Client(CREDENTIALS, transport=answers([LOST], requests), middleware=[Retry.standard], clock=VirtualClock())
    with pytest.raises(TransportError):
        client.save(Download("https://api.twilio.com/2010-04-01/Accounts/AC1/Recordings/RE1.mp3"), io.BytesIO())
    assert len(requests) == 1


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"attempts": 0}, "attempts must be an int of at least 1, got 0 "),
        ({"shortest": 3}, "shortest must be a non-negative timedelta, got 3 "),
        ({"budget": -SECOND}, "budget must be a non-negative timedelta"),
        ({"statuses": [200]}, "statuses must be HTTP statuses from 300 to 599"),
        ({"statuses": "429"}, "statuses must be HTTP statuses such as"),
        ({"on_retry": 3}, "on_retry must be a function, got a value of type int"),
    ],
)
def test_an_invalid_retry_policy_is_refused(settings: Any, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        Retry(**settings)


def test_policies_are_data() -> None:
    assert Retry() == Retry.standard
    assert hash(Retry()) == hash(Retry.standard)
    assert repr(Retry(attempts=2)) == "Retry(attempts=2)"
    client = Client(CREDENTIALS, middleware=[Retry.standard, RateLimit(80, per=SECOND)])
    assert repr(client.middleware) == "(Retry(), RateLimit(rate=80, per=datetime.timedelta(seconds=1)))"


# --- the table


@pytest.mark.parametrize("known", KNOWN, ids=lambda one: one.what)
def test_the_table_agrees_with_the_implementation(known: Any) -> None:
    for status in known.statuses:
        assert outcome_of(HttpResponse(status)) == known.outcome
        assert ApiError(status=status).outcome == known.outcome or status < 400
    assert known.statuses or known.outcome in {"never-sent", "unknown"}


@pytest.mark.parametrize("outcome", ["never-sent", "refused", "unknown", "executed"])
def test_a_verdict_follows_the_table(outcome: Outcome) -> None:
    for safety in ("safe", "idempotent", "keyed", "neither"):
        assert Verdict(safety, outcome).repeatable == (safety in MAY_REPEAT[outcome])

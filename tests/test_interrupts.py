"""Signal handlers that raise, or use the same client, at any moment of a call: nothing stays locked."""

from __future__ import annotations

import sys
from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING, Final

import pytest

from tests.tracing import at_each_moment
from twilio_fp import (
    Client,
    DeadlockError,
    Emit,
    FetchMessage,
    Gate,
    NoAuth,
    OAuthClient,
    parallel,
    timeout,
    traverse,
    within,
)
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.middleware import Concurrency, Deadline, Log, RateLimit, Retry

if TYPE_CHECKING:
    from collections.abc import Callable

    from twilio_fp.effect import Stream
    from twilio_fp.middleware import Middleware

FETCH: Final = FetchMessage("SM" + "1" * 32, account_sid="AC" + "1" * 32)
SECOND: Final = timedelta(seconds=1)
GATE: Final = Gate("one")
CREDENTIALS: Final = OAuthClient(client_id="OQ" + "1" * 32, client_secret="secret", account_sid="AC" + "1" * 32)


def answered(request: HttpRequest) -> HttpResponse:
    if request.url.endswith("/token"):
        return HttpResponse(200, {}, b'{"access_token": "t", "token_type": "bearer", "expires_in": 3600}')
    return HttpResponse(200, {}, b'{"sid": "SM1"}')


def inside() -> Stream[int]:
    yield from within(GATE, FETCH)
    yield from Emit(1)


def client(*layers: Middleware, credentials: OAuthClient | None = None) -> Client:
    return Client(credentials or NoAuth(), transport=answered, middleware=layers)


CALLS: Final[dict[str, tuple[Callable[[], Client], Callable[[Client], object]]]] = {
    "a gate": (client, lambda client: client(within(GATE, FETCH))),
    "a gate of a stream": (client, lambda client: list(client.stream(inside()))),
    "a gate beside others": (client, lambda client: client(parallel([within(GATE, FETCH)]))),
    "traverse": (client, lambda client: list(client.stream(traverse(lambda _: FETCH, range(4), at_once=2)))),
    "Concurrency": (lambda: client(Concurrency(1)), lambda client: client(FETCH)),
    "a deadline": (lambda: client(Deadline(SECOND), Concurrency(1)), lambda client: client(FETCH)),
    "RateLimit": (lambda: client(RateLimit(100, per=SECOND)), lambda client: client(FETCH)),
    "all": (
        lambda: client(Retry(), Log(lambda _: None), Concurrency(1), RateLimit(99, per=SECOND)),
        lambda client: client(FETCH),
    ),
    "an OAuth token": (lambda: client(credentials=CREDENTIALS), lambda client: client(FETCH)),
}


# Python ignores an exception raised while a generator is being finalised, and reports it.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("kind", [KeyboardInterrupt, TimeoutError, StopIteration])
@pytest.mark.parametrize(("make_client", "call"), CALLS.values(), ids=CALLS)
def test_an_interrupted_call_frees_its_place_for_the_next(
    make_client: Callable[[], Client], call: Callable[[Client], object], kind: type[BaseException]
) -> None:
    raised = set[type[BaseException]]()

    def interrupt() -> None:
        raise kind

    def once() -> tuple[Callable[[], None], Callable[[], None]]:
        one = make_client()

        def work() -> None:
            try:
                call(one)
            except BaseException as error:  # noqa: BLE001
                raised.add(type(error))
            sys.setprofile(None)
            assert call(one) is not None

        return work, interrupt

    assert at_each_moment(once) > 100
    assert raised == {kind, *([RuntimeError] if kind is StopIteration else [])}  # PEP 479


HANDLERS: Final[dict[str, Callable[[Client], object]]] = {
    "one": lambda client: client(FETCH),
    "side by side": lambda client: client(parallel([FETCH, FETCH])),
    "in time": lambda client: client(timeout(FETCH, SECOND)),
}


@pytest.mark.parametrize("handler", HANDLERS.values(), ids=HANDLERS)
@pytest.mark.parametrize(
    "make_client",
    [
        lambda: client(Concurrency(1)),
        lambda: client(Deadline(SECOND), Concurrency(2)),
        lambda: client(RateLimit(99, per=SECOND)),
        lambda: client(Deadline(SECOND), credentials=CREDENTIALS),
    ],
    ids=["a lock", "a deadline", "a rate", "a token"],
)
def test_a_handler_may_use_the_client_that_it_interrupts(
    make_client: Callable[[], Client], handler: Callable[[Client], object]
) -> None:
    """The handler waits for its own threads, which need what the interrupted thread holds."""
    used_at_each_moment(make_client, handler)


def test_a_handler_may_read_a_stream_of_the_client_that_it_interrupts() -> None:
    used_at_each_moment(
        lambda: client(Concurrency(5)),
        lambda client: list(client.stream(traverse(lambda _: FETCH, range(3), at_once=2))),
    )


def used_at_each_moment(make_client: Callable[[], Client], handler: Callable[[Client], object]) -> None:
    def once() -> tuple[Callable[[], None], Callable[[], None]]:
        one = make_client()

        def interrupt() -> None:
            with suppress(DeadlockError):  # when the interrupted call holds the only slot
                assert handler(one) is not None

        def work() -> None:
            assert one(FETCH) is not None
            sys.setprofile(None)
            assert one(FETCH) is not None

        return work, interrupt

    assert at_each_moment(once, "state.py") > 10

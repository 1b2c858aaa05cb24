"""Middleware: the order of layers, and everything that a layer may do around an exchange."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import (
    AmbiguousError,
    ApiError,
    AsyncClient,
    AuthToken,
    Client,
    CreateMessage,
    FetchMessage,
    HttpRequest,
    HttpResponse,
    Message,
    NoAuth,
    Now,
    Random,
    RawOperation,
    TransportError,
    UsageError,
    is_repeatable,
    parallel,
    race,
    timeout,
)
from twilio_fp.effect import Exchange, Sleep
from twilio_fp.interpreter import Interpreter
from twilio_fp.middleware import MOST_LAYERS, Handler, Middleware, Retry, exchange, stack
from twilio_fp.run import World, run, run_async
from twilio_fp.testing import TableTransport

if TYPE_CHECKING:
    from collections.abc import Callable

    from twilio_fp.ask import Program

CREDENTIALS = AuthToken(account_sid="AC1", token="hush")
CREATE = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
FETCH = FetchMessage("SM1")
ASKED = Exchange(HttpRequest("GET", "https://api.twilio.com/x"))
OPERATION = RawOperation("GET", "api.twilio.com", "/x")
ANSWER = HttpResponse(200, {"X-From": "below"}, b'{"said": "yes"}')


def named(name: str, log: list[str]) -> Middleware:
    """Return a middleware that logs when it is entered and left."""

    def layer(handler: Handler) -> Handler:
        def handle(exchange: Exchange) -> Program[HttpResponse]:
            log.append(f"{name} in")
            response = yield from handler(exchange)
            log.append(f"{name} out")
            return response

        return handle

    return layer


def world(log: list[str] | None = None) -> World:
    def answer(exchange: Exchange) -> HttpResponse:
        if log is not None:
            log.append(f"{exchange.request.method} {exchange.request.url}")
        return ANSWER

    return World(exchange=answer)


def test_no_middleware_is_the_exchange_itself() -> None:
    assert stack(()) is exchange
    assert run(stack(())(ASKED), world()) is ANSWER
    assert next(exchange(ASKED)) is ASKED


@given(st.lists(st.text(max_size=3), max_size=5))
def test_the_first_layer_is_outermost(names: list[str]) -> None:
    log: list[str] = []
    handler = stack(tuple(named(name, log) for name in names))
    assert run(handler(ASKED), world(log)) is ANSWER
    inward, outward = [f"{name} in" for name in names], [f"{name} out" for name in reversed(names)]
    assert log == [*inward, "GET https://api.twilio.com/x", *outward]


@given(st.lists(st.text(max_size=3), max_size=4), st.lists(st.text(max_size=3), max_size=4))
def test_a_stack_on_a_stack_is_one_stack(outer: list[str], inner: list[str]) -> None:
    def logged(make: bool) -> list[str]:
        log: list[str] = []
        first = tuple(named(name, log) for name in outer)
        second = tuple(named(name, log) for name in inner)
        if make:
            handler = stack((*first, *second))
        else:
            handler = stack(second)
            for layer in reversed(first):
                handler = layer(handler)
        run(handler(ASKED), world(log))
        return log

    assert logged(make=True) == logged(make=False)


def test_a_stack_can_be_used_again_and_again() -> None:
    log: list[str] = []
    handler = stack((named("a", log),))
    assert run(handler(ASKED), world()) == run(handler(ASKED), world())
    assert log == ["a in", "a out"] * 2


def test_layers_run_unchanged_in_an_event_loop() -> None:
    log: list[str] = []
    handler = stack((named("a", log), named("b", log)))
    assert asyncio.run(run_async(handler(ASKED), world())) is ANSWER
    assert log == ["a in", "b in", "b out", "a out"]


def test_the_maximum_of_layers_runs_and_more_are_refused_when_composed() -> None:
    layers = [named("a", [])] * (MOST_LAYERS + 1)
    twilio = TableTransport({FetchMessage: Message(sid="SM1")})
    assert twilio.client(middleware=layers[1:])(FETCH).sid == "SM1"
    for many in (layers, layers * 100):
        for make in (twilio.client, twilio.async_client, Interpreter):
            with pytest.raises(UsageError, match=f"middleware must have at most 100 layers, got {len(many)}: "):
                make(middleware=many)
        with pytest.raises(UsageError, match="middleware must have at most 100 layers"):
            stack(tuple(many))


# --- what a layer may do


def test_a_layer_changes_the_request_and_sees_the_response() -> None:
    seen: list[str] = []

    def traced(handler: Handler) -> Handler:
        def handle(exchange: Exchange) -> Program[HttpResponse]:
            headers = exchange.request.headers.replace("X-Trace", "1")
            response = yield from handler(evolve(exchange, request=evolve(exchange.request, headers=headers)))
            seen.append(response.headers["X-From"])
            return response

        return handle

    twilio = TableTransport(lambda _: ANSWER)
    assert twilio.client(middleware=[traced])(OPERATION) == {"said": "yes"}
    assert twilio.requests[0].headers["X-Trace"] == "1"
    assert twilio.operations == (OPERATION,)
    assert seen == ["below"]


def test_a_layer_yields_effects_and_sends_again() -> None:
    def patient(handler: Handler) -> Handler:
        def handle(exchange: Exchange) -> Program[HttpResponse]:
            yield from Now()
            response = yield from handler(exchange)
            while response.status == 503:
                chance = yield from Random()
                yield from Sleep(timedelta(seconds=10 * chance))
                response = yield from handler(exchange)
            return response

        return handle

    twilio = TableTransport({RawOperation: [HttpResponse(503), HttpResponse(503), ANSWER]})
    client = twilio.client(middleware=[patient], random=lambda: 0.5)
    assert client(OPERATION) == {"said": "yes"}
    assert len(twilio.requests) == 3
    assert client.clock.slept == (timedelta(seconds=5), timedelta(seconds=5))  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def test_a_layer_may_respond_without_sending() -> None:
    def cached(_: Handler) -> Handler:
        def handle(exchange: Exchange) -> Program[HttpResponse]:
            yield from ()
            return HttpResponse(200, (), b'{"said": "from the cache"}')

        return handle

    twilio = TableTransport({})
    assert twilio.client(middleware=(cached,))(OPERATION) == {"said": "from the cache"}
    assert twilio.requests == ()


def test_a_failure_below_is_raised_at_a_layers_yield() -> None:
    def forgiving(handler: Handler) -> Handler:
        def handle(exchange: Exchange) -> Program[HttpResponse]:
            try:
                return (yield from handler(exchange))
            except TransportError:
                return HttpResponse(418, (), b'{"message": "teapot"}')

        return handle

    twilio = TableTransport({RawOperation: TransportError("reset", may_have_executed=False)})
    with pytest.raises(ApiError, match="teapot"):
        twilio.client(middleware=(forgiving,))(OPERATION)


def test_a_failure_of_a_layer_is_raised_at_the_programs_yield() -> None:
    def broken(_: Handler) -> Handler:
        def handle(exchange: Exchange) -> Program[HttpResponse]:
            yield from ()
            raise KeyError("broken")

        return handle

    def careful() -> Program[str]:
        try:
            yield from OPERATION
        except KeyError as error:
            return f"caught {error}"
        return "nothing to catch"

    assert TableTransport({}).client(middleware=(broken,))(careful()) == "caught 'broken'"


def test_layers_are_a_clients_own_tuple_and_are_built_once() -> None:
    built: list[Handler] = []

    def layer(handler: Handler) -> Handler:
        built.append(handler)
        return handler

    layers = [layer]
    client = Client(NoAuth(), transport=lambda _: ANSWER, middleware=layers)
    layers.clear()
    assert client.middleware == (layer,)
    client(OPERATION)
    client(OPERATION)
    assert built == [exchange]


def without_generator(_: Any) -> Any:
    return lambda _: HttpResponse(200)


def returning(value: Any) -> Any:
    def layer(handler: Any) -> Any:
        def handle(exchange: Exchange) -> Any:
            response = yield from handler(exchange)
            return value(response)

        return handle

    return layer


def yielding_what_is_no_effect(handler: Any) -> Any:
    def handle(exchange: Exchange) -> Any:
        response = yield from handler(exchange)
        yield 5
        return response

    return handle


MISTAKES = {
    "nothing returned": returning(lambda _: None),
    "a header that cannot be": returning(lambda response: evolve(response, headers={"X": "a\nb"})),
    "a status that cannot be": returning(lambda _: HttpResponse("200")),  # type: ignore[arg-type]
    "no effect": yielding_what_is_no_effect,
}


def beside(run: Callable[[Program[Any]], Program[Any]]) -> Middleware:
    """Return a middleware that calls the handler in a program which runs concurrently with others."""

    def layer(handler: Handler) -> Handler:
        def handle(exchange: Exchange) -> Program[HttpResponse]:
            response: HttpResponse = yield from run(handler(exchange))
            return response

        return handle

    return layer


BESIDE: dict[str, Middleware] = {
    "alone": beside(lambda program: program),
    "in time": beside(lambda program: timeout(program, timedelta(minutes=1))),
    "beside a sleep": beside(lambda program: race([program, parallel([Sleep(timedelta(minutes=1))])])),
    "two levels deep": beside(lambda program: race([race([program])])),
}


@pytest.mark.parametrize("mistake", MISTAKES)
@pytest.mark.parametrize("place", BESIDE)
@pytest.mark.parametrize("operation", [CREATE, FETCH], ids=["create", "fetch"])
def test_a_mistake_after_sending_does_not_count_as_unsent(mistake: str, place: str, operation: Any) -> None:
    for layers in ([MISTAKES[mistake], BESIDE[place]], [BESIDE[place], MISTAKES[mistake]]):
        twilio = TableTransport({CreateMessage: Message(sid="SM1"), FetchMessage: Message(sid="SM1")})
        client, aclient = twilio.client(middleware=layers), twilio.async_client(middleware=layers)
        for perform in (client, lambda operation, aclient=aclient: asyncio.run(aclient(operation))):
            with pytest.raises(TransportError) as raised:
                perform(operation)
            assert raised.value.may_have_executed
            assert is_repeatable(raised.value) == (operation is FETCH)
        assert len(twilio.requests) == 2


@pytest.mark.parametrize("place", BESIDE)
def test_a_mistake_after_an_unsent_request_counts_as_unsent(place: str) -> None:
    def forgetful(handler: Any) -> Any:
        def handle(exchange: Exchange) -> Any:
            with suppress(TransportError):
                return (yield from handler(exchange))

        return handle

    twilio = TableTransport({CreateMessage: TransportError("refused", may_have_executed=False)})
    with pytest.raises(UsageError, match="a middleware must return an HttpResponse, got a value of type NoneType"):
        twilio.client(middleware=[forgetful, BESIDE[place]])(CREATE)


def test_a_class_and_a_layer_without_a_handler_are_refused_when_composed() -> None:
    def forgetful(handler: Handler) -> Any:
        def handle(exchange: Exchange) -> Program[HttpResponse]:
            return (yield from handler(exchange))

        handle.__doc__ = "It is not returned."

    wrong: list[tuple[Any, str]] = [
        (Retry, "^a middleware must be a function from handler to handler, got the class Retry: create an instance"),
        (forgetful, "^a middleware must return a handler, got a value of type NoneType: return its function"),
    ]
    for layer, message in wrong:
        with pytest.raises(UsageError, match=message):
            TableTransport({}).client(middleware=[layer])


def test_a_handler_that_is_not_a_generator_function_is_refused_unsent() -> None:
    twilio = TableTransport({CreateMessage: Message(sid="SM1")})
    with pytest.raises(UsageError, match="a handler must be a generator function"):
        twilio.client(middleware=[without_generator])(CREATE)
    assert twilio.requests == ()


BROKEN_ANSWERS: list[Any] = [
    lambda: HttpResponse(200, {}, "{}"),  # type: ignore[arg-type]
    lambda: HttpResponse("200", {}, b"{}"),  # type: ignore[arg-type]
    lambda: HttpResponse(200, {"X": "a\nb"}, b""),
]


@pytest.mark.parametrize("answer", BROKEN_ANSWERS)
def test_a_mistake_in_a_custom_transport_does_not_count_as_unsent(answer: Any) -> None:
    def send(_: HttpRequest) -> HttpResponse:
        made: HttpResponse = answer()
        return made

    async def asend(request: HttpRequest) -> HttpResponse:
        return send(request)

    with pytest.raises(AmbiguousError, match="the transport failed"):
        Client(CREDENTIALS, transport=send)(CREATE)
    with pytest.raises(AmbiguousError, match="the transport failed"):
        asyncio.run(AsyncClient(CREDENTIALS, transport=asend)(CREATE))

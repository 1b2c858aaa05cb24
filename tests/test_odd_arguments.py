"""What is wrongly typed is refused by a `TwilioError`, wherever this library is called, before anything is done."""

from __future__ import annotations

import inspect
from datetime import timedelta
from importlib import import_module
from types import FunctionType
from typing import TYPE_CHECKING, Any, cast

import pytest

from tests.house import hand_written
from twilio_fp import (
    Download,
    FetchMessage,
    ListMessage,
    Page,
    Parallel,
    Sleep,
    TwilioError,
    UsageError,
    codes,
    download,
    evolve,
    parallel,
    poll,
    with_response,
    with_timeout,
)
from twilio_fp.http import redact
from twilio_fp.operation.repeating import is_transient
from twilio_fp.program import sequence, traverse
from twilio_fp.status import is_final, supersedes
from twilio_fp.testing import TableTransport
from twilio_fp.transports.urllib3 import Urllib3Transport
from twilio_fp.webhooks import IncomingMessage
from twilio_fp.webhooks.adapters import aiohttp, asgi, aws_lambda, django, flask, starlette, wsgi

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# Beside what these packages give by name, the modules that a user imports from.
PACKAGES = (
    "twilio_fp",
    "twilio_fp.middleware",
    "twilio_fp.operation",
    "twilio_fp.testing",
    "twilio_fp.tokens",
    "twilio_fp.transports",
)
MODULES = ("codes", "effect", "errors", "program", "record", "resource", "status", "taskrouter")
HAND_WRITTEN = {source.name for source in hand_written()}

ODD: list[Any] = [None, 5, -1, True, 1.5, float("nan"), "x", "", b"x", [1], (1,), {"a": 1}, {1}, object(), int, print]

MACHINERY = "made for this library's own calls, which give what it takes"
WHY: dict[str, str] = {
    "twilio_fp.record.per_class": "a decorator of functions, whose mistakes are seen where they are written",
    "twilio_fp.record.record": "a decorator of classes: attrs says what it can't decorate",
    "twilio_fp.resource.from_mapping": MACHINERY,
    "twilio_fp.resource.hides": MACHINERY,
    "twilio_fp.resource.record_normaliser": MACHINERY,
    "twilio_fp.middleware.exchange": "a handler: what calls it is a stack of middleware, which a client watches",
    "twilio_fp.middleware.stack": "called by a client, which has checked its middleware",
    "twilio_fp.middleware.watched": "called by a client, with a stack of middleware that it has checked",
    "twilio_fp.operation.call.Operation": "no operation itself, but what all inherit from",
    "twilio_fp.operation.call.PageOperation": "no operation itself, but what all lists inherit from",
}


def callables() -> Iterator[tuple[str, Any]]:
    """Yield the public functions and classes that people wrote, by where they stand."""
    adapters = sorted(name for name in HAND_WRITTEN if name.startswith("twilio_fp.webhooks.adapters."))
    modules = [*PACKAGES, *(f"twilio_fp.{name}" for name in MODULES), *adapters]
    for module in [import_module(name) for name in modules if not name.endswith(".gate")]:
        for name in module.__all__:
            value = getattr(module, name)
            known = isinstance(value, (type, FunctionType)) and value.__module__ in HAND_WRITTEN
            if known and not getattr(value, "_is_protocol", False) and not inspect.isabstract(value):
                yield f"{value.__module__}.{value.__name__}", value


CALLABLES = dict(callables())


def parameters(function: Any) -> list[inspect.Parameter]:
    """Return what may be given one by one; an error that takes what every exception takes has none."""
    try:
        given = inspect.signature(function).parameters.values()
    except ValueError:
        return []
    return [one for one in given if one.kind not in (one.VAR_POSITIONAL, one.VAR_KEYWORD)]


def call(function: Any, chosen: inspect.Parameter, odd: Any) -> None:
    """Call with an odd value for one parameter and for those that must be given, and begin what begins later."""
    given = [one for one in parameters(function) if one is chosen or one.default is one.empty]
    positional = [odd for one in given if one.kind is one.POSITIONAL_ONLY]
    result: Any = function(*positional, **{one.name: odd for one in given if one.kind is not one.POSITIONAL_ONLY})
    if inspect.isgenerator(result):
        next(result, None)
    if inspect.isgenerator(result) or inspect.iscoroutine(result):
        result.close()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of names that are about to go
@pytest.mark.parametrize("name", sorted(CALLABLES.keys() - WHY.keys()))
def test_an_odd_value_is_taken_or_refused_by_an_error_of_this_library(name: str) -> None:
    function = CALLABLES[name]
    for parameter in parameters(function):
        for odd in ODD:
            try:
                call(function, parameter, odd)
            except TwilioError:
                continue
            except Exception as error:  # noqa: BLE001  all that may come is what is looked for
                pytest.fail(f"{name}({parameter.name}={odd!r}): {error!r}")


def test_what_is_excused_is_there() -> None:
    assert WHY.keys() <= CALLABLES.keys()


# --- one odd value among good ones, before anything is sent

FETCH = FetchMessage("SM1")
SECOND = timedelta(seconds=1)
TOKEN: Any = {"keys": "0123456789abcdef0123456789abcdef"}


def never(_: Any) -> Any:
    raise AssertionError("something was sent")


TWILIO = TableTransport(never).client()
REQUIRED: dict[str, Callable[[Any], object]] = {
    "Sleep(odd)": Sleep,
    "Parallel(odd)": Parallel,
    "client(parallel(odd))": lambda odd: TWILIO(parallel(odd)),
    "client(parallel([FETCH], at_once=odd))": lambda odd: TWILIO(parallel([FETCH], at_once=odd)),
    "client(sequence(odd))": lambda odd: TWILIO(sequence(odd)),
    "client(traverse(odd, [1]))": lambda odd: TWILIO(traverse(odd, [1])),
    "client(traverse(FetchMessage, odd))": lambda odd: TWILIO(traverse(FetchMessage, odd)),
    "list(client.stream(odd))": lambda odd: list(TWILIO.stream(odd)),
    "list(client.pages(odd))": lambda odd: list(TWILIO.pages(odd)),
    "client.collect(odd)": TWILIO.collect,
    "client.first(odd)": TWILIO.first,
    "client(poll(odd, until=bool, every=…, at_most=…))": lambda odd: TWILIO(
        poll(odd, until=bool, every=SECOND, at_most=SECOND)
    ),
    "client(poll(FETCH, until=odd, every=…, at_most=…))": lambda odd: TWILIO(
        poll(FETCH, until=odd, every=SECOND, at_most=SECOND)
    ),
    "client(poll(FETCH, until=bool, every=odd, at_most=…))": lambda odd: TWILIO(
        poll(FETCH, until=bool, every=odd, at_most=SECOND)
    ),
    "client(poll(FETCH, until=bool, every=…, at_most=odd))": lambda odd: TWILIO(
        poll(FETCH, until=bool, every=SECOND, at_most=odd)
    ),
    "download(odd)": download,
    "Download(odd)": Download,
    "redact(odd)": redact,
    "codes.page(odd)": codes.page,
    "is_final(odd)": is_final,
    "supersedes(odd, 'sent')": lambda odd: supersedes(odd, "sent"),
    "supersedes('sent', odd)": lambda odd: supersedes("sent", odd),
    "is_transient(odd)": is_transient,
    "evolve(odd)": evolve,
    "with_response(odd)": with_response,
    "with_timeout(odd, …)": lambda odd: with_timeout(odd, SECOND),
    "Page(items=odd)": lambda odd: Page(items=odd),
    "Urllib3Transport(timeout=odd)": lambda odd: Urllib3Transport(timeout=odd),
    "Urllib3Transport(keep_alive=odd)": lambda odd: Urllib3Transport(keep_alive=odd),
    "Urllib3Transport(pool_size=odd)": lambda odd: Urllib3Transport(pool_size=odd),
    "Urllib3Transport(trust_env=odd)": lambda odd: Urllib3Transport(trust_env=odd),
    "wsgi.application(odd, IncomingMessage)": lambda odd: wsgi.application(odd, IncomingMessage, **TOKEN),
    "wsgi.middleware(odd, IncomingMessage)": lambda odd: wsgi.middleware(odd, IncomingMessage, **TOKEN),
    "asgi.application(odd, IncomingMessage)": lambda odd: asgi.application(odd, IncomingMessage, **TOKEN),
    "asgi.middleware(odd, IncomingMessage)": lambda odd: asgi.middleware(odd, IncomingMessage, **TOKEN),
    "aws_lambda.function(odd, IncomingMessage)": lambda odd: aws_lambda.function(odd, IncomingMessage, **TOKEN),
    "flask.webhook(IncomingMessage)(odd)": flask.webhook(IncomingMessage, **TOKEN),
    "django.webhook(IncomingMessage)(odd)": django.webhook(IncomingMessage, **TOKEN),
    "aiohttp.webhook(IncomingMessage)(odd)": aiohttp.webhook(IncomingMessage, **TOKEN),
    "starlette.webhook(IncomingMessage)(odd)": starlette.webhook(IncomingMessage, **TOKEN),
    "starlette.TwimlResponse(status_code=odd)": lambda odd: starlette.TwimlResponse(status_code=odd),
    "Page(meta=[odd])": lambda odd: Page(meta=cast("Any", [odd])),
}
OPTIONAL: dict[str, Callable[[Any], object]] = {
    "list(client.stream(ListMessage(), limit=odd))": lambda odd: list(TWILIO.stream(ListMessage(), limit=odd)),
    "client.collect(ListMessage(), limit=odd)": lambda odd: TWILIO.collect(ListMessage(), limit=odd),
    "download('RE0', odd)": lambda odd: download("RE" + "0" * 32, odd),
    "download('RE0', channels=odd)": lambda odd: download("RE" + "0" * 32, channels=odd),
    "codes.name(odd)": codes.name,
    "codes.describe(odd)": codes.describe,
    "is_transient(503, odd)": lambda odd: is_transient(503, odd),
    "with_timeout(FETCH, odd)": lambda odd: with_timeout(FETCH, odd),
    "Page(next=odd)": lambda odd: Page(next=odd),
    "Urllib3Transport(ca_bundle=odd)": lambda odd: Urllib3Transport(ca_bundle=odd),
    "Urllib3Transport(ssl_context=odd)": lambda odd: Urllib3Transport(ssl_context=odd),
    "starlette.TwimlResponse(headers=odd)": lambda odd: starlette.TwimlResponse(headers=odd),
    "starlette.TwimlResponse(media_type=odd)": lambda odd: starlette.TwimlResponse(media_type=odd),
}


@pytest.mark.parametrize("odd", [object(), b"x", {1: 2}, 1.5, None], ids=lambda odd: type(odd).__name__)
@pytest.mark.parametrize("call", [*REQUIRED, *OPTIONAL])
def test_an_odd_value_is_refused_before_anything_is_sent(call: str, odd: Any) -> None:
    if odd is not None or call in REQUIRED:
        with pytest.raises(UsageError):
            (REQUIRED | OPTIONAL)[call](odd)


def timed(operation: Any) -> Any:
    return with_timeout(operation, SECOND)


@pytest.mark.parametrize("depth", [10, 11, 450, 5000])
@pytest.mark.parametrize("wrap", [with_response, timed])
def test_an_operation_is_wrapped_only_so_deep(wrap: Any, depth: int) -> None:
    def wrapped() -> Any:
        operation: Any = FETCH
        for _ in range(depth):
            operation = wrap(operation)
        return operation

    if depth <= 10:
        assert repr(wrapped()).count("operation=") == depth
    else:
        with pytest.raises(UsageError, match="wrapped 10 times at most"):
            wrapped()

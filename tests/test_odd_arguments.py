"""Arguments of wrong types are refused with a `TwilioError` by all public functions, before anything is done."""

from __future__ import annotations

import inspect
from datetime import timedelta
from importlib import import_module
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
from twilio_fp.operation.retry_safety import is_transient
from twilio_fp.printable import short_repr
from twilio_fp.program import sequence, traverse
from twilio_fp.status import is_final, supersedes
from twilio_fp.testing import AsyncCassette, Cassette, TableTransport
from twilio_fp.transports.urllib3 import Urllib3Transport
from twilio_fp.values import UNSET
from twilio_fp.webhooks import IncomingMessage
from twilio_fp.webhooks.adapters import aiohttp, asgi, aws_lambda, django, flask, starlette, wsgi

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

HAND_WRITTEN = {source.name: source for source in hand_written() if source.is_public}
GENERATED = ("twilio_fp.twiml",)  # its elements check their arguments; operations have a law of their own

DEEP: list[Any] = []
for _ in range(3000):
    DEEP = [DEEP]
LOOP: list[Any] = []
LOOP.append(LOOP)
ODD: list[Any] = [None, 5, -1, True, 1.5, float("nan"), "x", "", "\ud800", b"x", b"", [], {}, [1], (1,), {"a": 1}, {1}]
ODD += [object(), int, print, ...]
SECRET = "hush-0123456789"
WITH_SECRET: list[Any] = [
    {"password": SECRET},
    [("Password", SECRET)],
    f"Password={SECRET}",
    f'{{"password": "{SECRET}"}}'.encode(),
]
SHOWING_PATHS: list[Any] = [Cassette, AsyncCassette]
ENDLESS: list[Any] = [
    DEEP,
    {"a": DEEP},
    LOOP,
    10**5000,
]  # Not given to errors: they show values that were parsed, cut short.

INTERNAL_ONLY = "internal: called only by this library, with valid arguments"
EXEMPT: dict[str, str] = {
    "twilio_fp.ask.is_from_outside": INTERNAL_ONLY,
    "twilio_fp.ask.requested": INTERNAL_ONLY,
    "twilio_fp.canonical_json.reader": INTERNAL_ONLY,
    "twilio_fp.canonical_json.writer": INTERNAL_ONLY,
    "twilio_fp.effect.Waiting": "an enum, whose one value is `WAIT`",
    "twilio_fp.effect.in_time": INTERNAL_ONLY,
    "twilio_fp.effect.sent_as": INTERNAL_ONLY,
    "twilio_fp.host.shown": INTERNAL_ONLY,
    "twilio_fp.host.without_odd_port": INTERNAL_ONLY,
    "twilio_fp.http.request_id": INTERNAL_ONLY,
    "twilio_fp.json.to_data": "recurses as deep as its value is nested: dumps() refuses values nested too deeply",
    "twilio_fp.media.redirected": INTERNAL_ONLY,
    "twilio_fp.media.too_many_redirects": INTERNAL_ONLY,
    "twilio_fp.media.write_all": INTERNAL_ONLY,
    "twilio_fp.middleware.exchange": "a handler, called by a client's stack of middleware",
    "twilio_fp.middleware.stack": "called by a client, which has checked its middleware",
    "twilio_fp.middleware.watched": "called by a client, with a stack of middleware that it has checked",
    "twilio_fp.operation.call.Operation": "the base class of operations",
    "twilio_fp.operation.call.PageOperation": "the base class of list operations",
    "twilio_fp.operation.retry_safety.holds_key": INTERNAL_ONLY,
    "twilio_fp.operation.retry_safety.key_of": INTERNAL_ONLY,
    "twilio_fp.operation.retry_safety.outcome_of": INTERNAL_ONLY,
    "twilio_fp.operation.spec.params_of": INTERNAL_ONLY,
    "twilio_fp.program.nesting_error": INTERNAL_ONLY,
    "twilio_fp.program.relayed": INTERNAL_ONLY,
    "twilio_fp.record.field_names": INTERNAL_ONLY,
    "twilio_fp.record.per_class": "a decorator of functions: a mistake fails at import",
    "twilio_fp.record.finder": INTERNAL_ONLY,
    "twilio_fp.record.record": "a decorator of classes: attrs reports a mistake at import",
    "twilio_fp.record.setters": INTERNAL_ONLY,
    "twilio_fp.spelling.folded": INTERNAL_ONLY,
    "twilio_fp.record.thawed": INTERNAL_ONLY,
    "twilio_fp.testing.fake.start.started": "called by FakeTwilio, which checks its account's SID",
    "twilio_fp.model.facts_of": INTERNAL_ONLY,
    "twilio_fp.model.from_mapping": INTERNAL_ONLY,
    "twilio_fp.model.hides": INTERNAL_ONLY,
    "twilio_fp.model.record_normaliser": INTERNAL_ONLY,
}
# Modules whose functions only other modules call. Names that a package exports are tested wherever they are defined.
INTERNAL: dict[str, str] = {
    "twilio_fp.attempts": "called by policies, with the outcomes of exchanges",
    "twilio_fp.branches": "called by the runners",
    "twilio_fp.bulk": "called by send_all() and reconcile(), with what they have checked",
    "twilio_fp.checks": "called with names and types by the functions that check their arguments",
    "twilio_fp.codec": "called by encode() and decode(), with the values of operations and the text of responses",
    "twilio_fp.secret_members": "called by reprs and `hiding`, with the names and values of members",
    "twilio_fp.schema": "called with the text of specs, which the generator or the author of a class writes",
    "twilio_fp.hiding": "called by records, HTTP messages and the codec, with their own contents",
    "twilio_fp.loops": "called by clients and runners",
    "twilio_fp.lazy": "called by packages, when they are imported",
    "twilio_fp.log": "called by a client, with its own exchanges",
    "twilio_fp.converters": "called by records, with the facts about their fields",
    "twilio_fp.messaging.graphemes": "called by segments(), with its text",
    "twilio_fp.messaging.gsm": "called by segments(), with its text",
    "twilio_fp.messaging.smart_encoding": "called by segments() and smart_encode(), with their text",
    "twilio_fp.middleware": "called by the policies, with exchanges and their outcomes",
    "twilio_fp.mistakes": "called when a record is created with arguments that it does not have",
    "twilio_fp.operation.bounds": "called by operations, with their specs",
    "twilio_fp.operation.naming": "called by the interpreter",
    "twilio_fp.outcomes": "called with the outcome of an exchange",
    "twilio_fp.printable": "called by errors, with text",
    "twilio_fp.sending": "called by clients, with their own transports and exchanges",
    "twilio_fp.concurrent_stream": "called by the runners",
    "twilio_fp.state": "called by clients and runners",
    "twilio_fp.streams": "called by parse(), render(), the sessions and the adapters",
    "twilio_fp.testing.fake": "called by the state machine, with parsed and checked arguments",
    "twilio_fp.coming_from.codemod": "called with the arguments of a command line; rewrite() has its own tests",
    "twilio_fp.coming_from.finding": "called by libcst, with its nodes",
    "twilio_fp.testing.laws": "called by the laws, with their own server and cases",
    "twilio_fp.testing.loopback": "called by the laws",
    "twilio_fp.testing.server": "called with the arguments of a command line, and serves until it is stopped",
    "twilio_fp.testing.masks": "called by cassettes, with requests and responses",
    "twilio_fp.testing.plugin": "called by pytest",
    "twilio_fp.testing.recorded": "called by cassettes, with requests and responses",
    "twilio_fp.testing.streams": "called by the fake's callers, with checked arguments",
    "twilio_fp.testing.strategies.operations": "called by the strategies of the package",
    "twilio_fp.testing.strategies.scalars": "called by the strategies of the package",
    "twilio_fp.tokens": "called by sign(), verify() and the tokens' records",
    "twilio_fp.origin": "called where an error is handled",
    "twilio_fp.tracebacks": "called where an error is handled",
    "twilio_fp.blocking": "called by the owners of locks and queues",
    "twilio_fp.twiml": "called by elements, render() and parse()",
    "twilio_fp.webhooks": "called by check(), parse_event() and the adapters",
}


def exported() -> dict[str, tuple[str, Any]]:
    """Return public functions and classes by qualified name, each with the module that exports it, packages first."""
    found: dict[str, tuple[str, Any]] = {}
    packages = [name for name, source in HAND_WRITTEN.items() if source.is_package]
    for home in [*packages, *GENERATED, *sorted(HAND_WRITTEN.keys() - set(packages) - {"twilio_fp.__main__"})]:
        module = import_module(home)
        for name in getattr(module, "__all__", ()):
            value = getattr(module, name)
            ours = str(getattr(value, "__module__", "")).startswith("twilio_fp") and callable(value)
            if ours and not getattr(value, "_is_protocol", False) and not inspect.isabstract(value):
                found.setdefault(f"{value.__module__}.{getattr(value, '__name__', name)}", (home, value))
    return found


def is_internal(home: str) -> bool:
    """Return whether a module is internal; names that a package of `INTERNAL` exports are not."""
    is_package = home in GENERATED or HAND_WRITTEN[home].is_package
    return any(home.startswith(f"{inner}.") or (home == inner and not is_package) for inner in INTERNAL)


EXPORTED = exported()
CALLABLES = {name: value for name, (home, value) in EXPORTED.items() if not is_internal(home)}
ERRORS = [value for value in CALLABLES.values() if isinstance(value, type) and issubclass(value, TwilioError)]


def parameters(function: Any) -> list[inspect.Parameter]:
    """Return the parameters other than ``*args`` and ``**kwargs``; an error with Exception's constructor has none."""
    try:
        arguments = inspect.signature(function).parameters.values()
    except ValueError:
        return []
    return [one for one in arguments if one.kind not in (one.VAR_POSITIONAL, one.VAR_KEYWORD)]


def is_needed(parameter: inspect.Parameter) -> bool:
    """Return whether a parameter is required: one without a default, or the content of an element, which checks it."""
    return parameter.default is parameter.empty or (parameter.name == "content" and parameter.default is UNSET)


def test_the_sweep_passes_odd_values_for_optional_parameters_too() -> None:
    arguments: list[object] = []

    def function(needed: object, optional: object = None) -> None:
        arguments.append((needed, optional))

    for parameter in parameters(function):
        call(function, parameter, 5)
    assert arguments == [(5, None), (5, 5)]


def call(function: Any, chosen: inspect.Parameter, odd: Any) -> None:
    """Call with an odd value for one parameter and for the required ones; start a returned generator."""
    arguments = [one for one in parameters(function) if one.name == chosen.name or is_needed(one)]
    positional = [odd for one in arguments if one.kind is one.POSITIONAL_ONLY]
    result: Any = function(*positional, **{one.name: odd for one in arguments if one.kind is not one.POSITIONAL_ONLY})
    if inspect.isgenerator(result):
        next(result, None)
    if inspect.isgenerator(result) or inspect.iscoroutine(result):
        result.close()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # from deprecated names
@pytest.mark.parametrize("name", sorted(CALLABLES.keys() - EXEMPT.keys()))
def test_an_odd_value_is_accepted_or_refused_by_this_librarys_errors(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # functions that take a path may create files
    function = CALLABLES[name]
    for parameter in parameters(function):
        for odd in ODD + WITH_SECRET if function in ERRORS else ODD + WITH_SECRET + ENDLESS:
            try:
                call(function, parameter, odd)
            except TwilioError as error:
                # an element's content is spoken text
                if SECRET in str(error) and function not in SHOWING_PATHS and parameter.name != "content":
                    pytest.fail(f"{name}({parameter.name}={odd}): {short_repr(error)}")
            except Exception as error:  # noqa: BLE001  all that may come is what is looked for
                pytest.fail(f"{name}({parameter.name}={short_repr(odd)}): {type(error).__name__} {short_repr(error)}")


def test_every_exception_to_the_sweep_exists() -> None:
    assert EXEMPT.keys() <= CALLABLES.keys()
    modules = {home for home, _ in EXPORTED.values()}
    assert [inner for inner in INTERNAL if not any(f"{home}.".startswith(f"{inner}.") for home in modules)] == []


@pytest.mark.parametrize(
    "package", ["", "middleware", "rest.catalogue", "shorthand", "testing", "tokens", "twiml", "webhooks"]
)
def test_the_sweep_reaches_every_package(package: str) -> None:
    prefix = f"twilio_fp.{package}".removesuffix(".")
    assert any(home == prefix and name in CALLABLES for name, (home, _) in EXPORTED.items())


# --- one odd value among valid ones, before anything is sent

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
def test_an_operation_can_be_wrapped_only_so_many_times(wrap: Any, depth: int) -> None:
    def wrapped() -> Any:
        operation: Any = FETCH
        for _ in range(depth):
            operation = wrap(operation)
        return operation

    if depth <= 10:
        assert repr(wrapped()).count("operation=") == depth
    else:
        with pytest.raises(UsageError, match="wrapped at most 10 times"):
            wrapped()

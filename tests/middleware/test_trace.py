"""Spans follow OpenTelemetry's conventions for HTTP clients: one per exchange, without secrets or personal data."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st
from opentelemetry import baggage, context
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.sdk.trace.sampling import ALWAYS_OFF, Decision, Sampler, SamplingResult
from opentelemetry.semconv.attributes import error_attributes, http_attributes, server_attributes, url_attributes
from opentelemetry.trace import NoOpTracerProvider, SpanKind, StatusCode, format_span_id, format_trace_id

from twilio_fp import (
    AmbiguousError,
    ApiError,
    AsyncClient,
    AuthToken,
    Client,
    CreateMessage,
    Exchange,
    FetchMessage,
    HttpRequest,
    HttpResponse,
    ListMessage,
    Message,
    OAuthClient,
    RawOperation,
    Sleep,
    TransportError,
    UsageError,
    attempt,
    encode,
    parallel,
    timeout,
)
from twilio_fp.effect import Now
from twilio_fp.middleware import Handler, OAuth, Retry, Trace
from twilio_fp.middleware.events import parameters
from twilio_fp.middleware.trace import after, before, name, shown_url
from twilio_fp.operation.spec import params_of
from twilio_fp.record import evolve
from twilio_fp.rest import catalogue
from twilio_fp.rest.lookups.v2 import FetchPhoneNumber
from twilio_fp.secret_members import MASK
from twilio_fp.testing import TableTransport, VirtualClock
from twilio_fp.testing.strategies import operations

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import ReadableSpan

    from twilio_fp.ask import Program

ACCOUNT = "AC" + "0" * 32
CREATE = CreateMessage(to="+15558675310", from_="+15017122661", body="hush")
FETCH = FetchMessage("SM" + "0" * 32)
SECOND = timedelta(seconds=1)
START = VirtualClock().now()
BUSY = HttpResponse(429, {"Retry-After": "2"})
LOST = TransportError("reset", may_have_executed=True)


class Spans:
    """A provider whose spans are kept."""

    def __init__(self, sampler: Sampler | None = None) -> None:
        self.provider = TracerProvider(sampler)
        self._kept = InMemorySpanExporter()
        self.provider.add_span_processor(SimpleSpanProcessor(self._kept))

    @property
    def all(self) -> tuple[ReadableSpan, ...]:
        """Every span that has ended, in order."""
        return self._kept.get_finished_spans()

    @property
    def one(self) -> ReadableSpan:
        """The only span that has ended."""
        (span,) = self.all
        return span


def sent(exchange: Exchange) -> Program[HttpResponse]:
    """Yield the exchange itself, as the innermost handler does."""
    return (yield from exchange)


def slow(handler: Handler) -> Handler:
    """Return the handler, delayed by three seconds."""

    def handle(exchange: Exchange) -> Program[HttpResponse]:
        yield from Sleep(3 * SECOND)
        return (yield from handler(exchange))

    return handle


def traced(
    operation: Any, answers: Any, *outer: Any, in_loop: bool = False, **settings: Any
) -> tuple[Spans, TableTransport]:
    """Return the spans of an operation, and the transport that it was sent with."""
    spans, twilio = Spans(), TableTransport(answers)
    layers = (*outer, Trace(spans.provider), slow)
    make: Any = twilio.async_client if in_loop else twilio.client
    client = make(middleware=layers, random=lambda: 0.5, **settings)
    with suppress(ApiError, TransportError):
        if in_loop:
            asyncio.run(client(operation))
        else:
            client(operation)
    return spans, twilio


def attributes_of(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


@pytest.fixture(params=[False, True], ids=["threads", "tasks"])
def in_loop(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


# --- one exchange


def test_a_span_follows_the_semantic_conventions(in_loop: bool) -> None:
    spans, _ = traced(CREATE, {CreateMessage: Message(sid="SM1")}, in_loop=in_loop)
    span = spans.one
    assert span.name == "POST /2010-04-01/Accounts/{AccountSid}/Messages.json"
    assert (span.kind, span.status.status_code) == (SpanKind.CLIENT, StatusCode.UNSET)
    assert attributes_of(span) == {
        http_attributes.HTTP_REQUEST_METHOD: "POST",
        server_attributes.SERVER_ADDRESS: "api.twilio.com",
        server_attributes.SERVER_PORT: 443,
        url_attributes.URL_FULL: "https://api.twilio.com/2010-04-01/Accounts/REDACTED/Messages.json",
        http_attributes.HTTP_RESPONSE_STATUS_CODE: 201,
    }
    scope = span.instrumentation_scope
    assert scope is not None
    assert (scope.name, scope.schema_url) == ("twilio_fp", "https://opentelemetry.io/schemas/1.27.0")
    assert span.start_time is not None
    assert span.end_time == span.start_time + 3 * 10**9
    assert span.start_time == int(START.timestamp()) * 10**9
    assert span.events == ()


ENDINGS: dict[str, tuple[Any, int | None, str | None]] = {
    "found": (Message(sid="SM1"), 200, None),
    "moved": (HttpResponse(304), 304, None),
    "refused": (ApiError(status=400, code=21211), 400, "400"),
    "busy": (BUSY, 429, "429"),
    "broken": (HttpResponse(503), 503, "503"),
    "lost": (LOST, None, "twilio_fp.errors.TransportError"),
    "unsent": (TransportError("hush", may_have_executed=False), None, "twilio_fp.errors.TransportError"),
}


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_outcome_is_recorded(ending: str, in_loop: bool) -> None:
    answer, status, error = ENDINGS[ending]
    spans, _ = traced(FETCH, lambda _: answer, in_loop=in_loop)
    found = attributes_of(spans.one)
    assert found.get(http_attributes.HTTP_RESPONSE_STATUS_CODE) == status
    assert found.get(error_attributes.ERROR_TYPE) == error
    assert spans.one.status.status_code == (StatusCode.UNSET if error is None else StatusCode.ERROR)
    assert spans.one.status.description is None


def test_an_ambiguous_error_is_recorded_by_its_own_class() -> None:
    spans, _ = traced(CREATE, lambda _: LOST)
    assert attributes_of(spans.one)["error.type"] == f"twilio_fp.errors.{AmbiguousError.__name__}"


@pytest.mark.parametrize("stopped_by", [KeyboardInterrupt(), RuntimeError("hush"), SystemExit()], ids=repr)
def test_whatever_ends_an_exchange_ends_its_span(stopped_by: BaseException) -> None:
    def transport(_: HttpRequest) -> HttpResponse:
        raise stopped_by

    spans = Spans()
    client = Client(AuthToken(account_sid=ACCOUNT, token="t"), transport=transport, middleware=[Trace(spans.provider)])
    with pytest.raises(type(stopped_by)):
        client(FETCH)
    assert attributes_of(spans.one)["error.type"] == type(stopped_by).__name__
    assert spans.one.events == ()


def test_a_stopped_exchange_ends_its_span_in_time(in_loop: bool) -> None:
    spans, _ = traced(attempt(timeout(FETCH, SECOND)), {FetchMessage: Message(sid="SM1")}, in_loop=in_loop)
    span = spans.one
    assert attributes_of(span)["error.type"] == "twilio_fp.branches.Stopped"
    assert span.start_time is not None
    assert span.end_time == span.start_time + 10**9


def test_a_dropped_program_ends_its_span() -> None:
    spans = Spans()
    program = Trace(spans.provider)(sent)(Exchange(HttpRequest("GET", "https://api.twilio.com/")))
    assert isinstance(next(program), Now)
    assert isinstance(program.send(START), Exchange)
    program.close()
    assert attributes_of(spans.one)["error.type"] == "GeneratorExit"


# --- several


def test_each_attempt_of_a_retry_is_a_span_with_its_resend_count(in_loop: bool) -> None:
    answers = {CreateMessage: [BUSY, BUSY, Message(sid="SM1")]}
    spans, _ = traced(CREATE, answers, Retry.standard, in_loop=in_loop)
    assert [attributes_of(span).get(http_attributes.HTTP_REQUEST_RESEND_COUNT) for span in spans.all] == [None, 1, 2]
    assert [attributes_of(span)["http.response.status_code"] for span in spans.all] == [429, 429, 201]
    starts = [((span.start_time or 0) - int(START.timestamp()) * 10**9) / 10**9 for span in spans.all]
    assert starts == [0, 5, 10]


def test_outside_a_retry_the_call_is_one_span() -> None:
    spans, twilio = Spans(), TableTransport({CreateMessage: [BUSY, Message(sid="SM1")]})
    twilio.client(middleware=[Trace(spans.provider), Retry.standard])(CREATE)
    assert attributes_of(spans.one)["http.response.status_code"] == 201


def test_spans_are_children_of_the_one_in_which_the_call_is_made(in_loop: bool) -> None:
    spans, twilio = Spans(), TableTransport({FetchMessage: Message(sid="SM1")})
    tracer = spans.provider.get_tracer("mine")
    with tracer.start_as_current_span("mine") as mine:
        program = parallel([FETCH] * 10, at_once=5)
        if in_loop:
            asyncio.run(twilio.async_client(middleware=[Trace(spans.provider)])(program))
        else:
            twilio.client(middleware=[Trace(spans.provider)])(program)
    *children, parent = spans.all
    assert parent.name == "mine"
    assert len(children) == 10
    assert {child.parent and child.parent.span_id for child in children} == {mine.get_span_context().span_id}


def test_the_current_span_is_restored() -> None:
    spans, twilio = Spans(), TableTransport({FetchMessage: Message(sid="SM1")})
    here = context.get_current()
    twilio.client(middleware=[Trace(spans.provider)])(FETCH)
    assert context.get_current() == here


def test_inside_oauth_the_token_request_has_a_span_without_secrets() -> None:
    spans = Spans()
    granted = b'{"access_token": "hush-1", "token_type": "Bearer", "expires_in": 3600}'

    def transport(request: HttpRequest) -> HttpResponse:
        return HttpResponse(200, (), granted if request.url.endswith("/v2/token") else b'{"sid": "SM1"}')

    layers: list[Any] = [OAuth(OAuthClient("OQ1", "hush-2")), Trace(spans.provider)]
    Client(transport=transport, middleware=layers, account_sid=ACCOUNT)(FETCH)
    assert [span.name for span in spans.all] == [
        "POST",
        "GET /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json",
    ]
    assert "hush" not in "".join(span.to_json() for span in spans.all)


# --- propagation


def test_only_the_traceparent_header_is_sent() -> None:
    token = context.attach(baggage.set_baggage("customer", "+15558675310"))
    try:
        spans, twilio = traced(FETCH, {FetchMessage: Message(sid="SM1")})
    finally:
        context.detach(token)
    found = spans.one.context
    assert found is not None
    headers = twilio.requests[0].headers
    version, trace, parent, flags = headers["traceparent"].split("-")
    assert (version, trace, parent) == ("00", format_trace_id(found.trace_id), format_span_id(found.span_id))
    assert int(flags, 16) & 1 == 1
    assert set(map(str.lower, headers)) == {"authorization", "accept", "user-agent", "traceparent"}


def test_the_traceparent_header_can_be_left_out() -> None:
    spans, twilio = Spans(), TableTransport({FetchMessage: Message(sid="SM1")})
    twilio.client(middleware=[Trace(spans.provider, propagate=False)])(FETCH)
    assert "traceparent" not in twilio.requests[0].headers
    assert len(spans.all) == 1


def test_an_unsampled_request_says_so_and_is_still_sent() -> None:
    spans, twilio = Spans(ALWAYS_OFF), TableTransport({FetchMessage: Message(sid="SM1")})
    assert twilio.client(middleware=[Trace(spans.provider)])(FETCH).sid == "SM1"
    assert spans.all == ()
    assert int(twilio.requests[0].headers["traceparent"].rpartition("-")[2], 16) & 1 == 0


def test_a_sampler_gets_the_attributes_of_the_conventions() -> None:
    seen: list[Any] = []

    class Looking(Sampler):
        def should_sample(
            self,
            parent_context: Any,
            trace_id: Any,
            name: Any,
            kind: Any = None,
            attributes: Any = None,
            *rest: Any,
            **more: Any,
        ) -> SamplingResult:
            seen.append((name, kind, set(attributes)))
            return SamplingResult(Decision.DROP)

        def get_description(self) -> str:
            return "looking"

    twilio = TableTransport({FetchMessage: Message(sid="SM1")})
    twilio.client(middleware=[Trace(Spans(Looking()).provider)])(FETCH)
    ((_, kind, attributes),) = seen
    assert kind == SpanKind.CLIENT
    assert attributes == {"http.request.method", "server.address", "server.port", "url.full"}


def test_without_a_provider_nothing_is_traced() -> None:
    exchange = Exchange(HttpRequest("GET", "https://api.twilio.com/"))
    for layer in (Trace(), Trace(NoOpTracerProvider())):
        program = layer(sent)(exchange)
        assert next(program) is exchange


# --- what spans do not show


MESSAGES = "https://api.twilio.com/2010-04-01/Accounts/REDACTED/Messages.json"
URLS: list[tuple[Any, str]] = [
    (FETCH, f"https://api.twilio.com/2010-04-01/Accounts/REDACTED/Messages/{FETCH.sid}.json"),
    (
        ListMessage(to="+15558675310", from_="+15017122661", page_size=50, page=2, page_token="PA1"),
        f"{MESSAGES}?To=REDACTED&From=REDACTED&PageSize=50&Page=2&PageToken=REDACTED",
    ),
    (FetchPhoneNumber("+15558675310"), "https://lookups.twilio.com/v2/PhoneNumbers/REDACTED"),
    (
        FetchPhoneNumber("+15558675310", extra={"New": "hush"}),
        "https://lookups.twilio.com/v2/PhoneNumbers/REDACTED?New=REDACTED",
    ),
    (
        RawOperation("GET", "api.twilio.com", f"/v9/{ACCOUNT}/+15558675310/x", query={"To": "+1555", "Token": "hush"}),
        "https://api.twilio.com/v9/REDACTED/REDACTED/x?To=REDACTED&Token=REDACTED",
    ),
]


@pytest.mark.parametrize(("operation", "url"), URLS)
def test_a_url_shows_neither_the_account_nor_numbers(operation: Any, url: str) -> None:
    exchange = Exchange(encode(operation, account_sid=ACCOUNT), operation=operation)
    assert shown_url(exchange) == url


@given(st.data())
def test_only_harmless_query_values_are_shown(data: st.DataObject) -> None:
    entry = data.draw(st.sampled_from(catalogue.operations()))
    operation = data.draw(operations(entry.load()))
    exchange = Exchange(encode(operation, account_sid=ACCOUNT, workspace_sid="WS1"), operation=operation)
    shown = shown_url(exchange)
    personal = {param.fact.wire for param in params_of(type(operation)) if param.fact.pii}
    harmless = {wire for wire, value in parameters(operation).items() if MASK not in repr(value)}
    assert ACCOUNT not in shown
    assert shown.isascii()
    for pair in filter(None, shown.partition("?")[2].split("&")):
        wire, _, value = pair.partition("=")
        assert value == "REDACTED" or unquote_plus(wire) in harmless - personal
    assert name(exchange).isascii()
    assert ACCOUNT not in name(exchange)


def test_no_credential_and_no_body_is_in_a_span() -> None:
    spans, _ = traced(
        CREATE,
        {CreateMessage: Message(sid="SM1", body="hush")},
        credentials=AuthToken(account_sid=ACCOUNT, token="hush"),
    )
    text = spans.one.to_json()
    for hidden in ("hush", "Basic", "5558675310", ACCOUNT):
        assert hidden not in text


# --- pure functions


METHODS = [("GET", "GET", None, "GET"), ("BREW", "_OTHER", "BREW", "HTTP")]


@pytest.mark.parametrize(("method", "method_attribute", "original", "named"), METHODS)
def test_an_unknown_method_is_called_other(
    method: str, method_attribute: str, original: str | None, named: str
) -> None:
    exchange = Exchange(HttpRequest(method, "https://api.twilio.com/x"))
    assert before(exchange)["http.request.method"] == method_attribute
    assert before(exchange).get("http.request.method_original") == original
    assert name(exchange) == named


def test_a_server_is_recorded_with_its_port() -> None:
    exchange = Exchange(encode(FETCH, account_sid=ACCOUNT), operation=FETCH)
    here = evolve(
        exchange,
        request=evolve(
            exchange.request,
            url=f"http://127.0.0.1:8080/twilio/2010-04-01/Accounts/{ACCOUNT}/Messages/{FETCH.sid}.json",
        ),
    )
    found = before(here)
    assert (found["server.address"], found["server.port"]) == ("127.0.0.1", 8080)
    assert found["url.full"] == f"http://127.0.0.1:8080/2010-04-01/Accounts/REDACTED/Messages/{FETCH.sid}.json"
    assert after(HttpResponse(599)) == {"http.response.status_code": 599, "error.type": "599"}


def test_trace_is_data_and_checks_its_arguments() -> None:
    assert (Trace(), repr(Trace()), hash(Trace())) == (Trace(), "Trace()", hash(Trace()))
    with pytest.raises(UsageError, match="provider must be an OpenTelemetry TracerProvider, got a value of type str"):
        Trace("x")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(UsageError, match=r"propagate must be True or False, got 'no' \(str\)"):
        Trace(propagate="no")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert AsyncClient(middleware=[Trace()]).middleware == (Trace(),)


def test_opentelemetry_is_imported_only_when_used() -> None:
    code = (
        "import sys\n"
        "from twilio_fp.middleware import Log, OAuth, Retry\n"
        "from twilio_fp import Client, FetchMessage, Message\n"
        "from twilio_fp.testing import TableTransport\n"
        "TableTransport({FetchMessage: Message(sid='SM1')}).client(middleware=[Retry.standard])(FetchMessage('SM1'))\n"
        "assert not [name for name in sys.modules if name.startswith('opentelemetry')]\n"
        "from twilio_fp.middleware import Trace\n"
        "assert not [name for name in sys.modules if name.startswith('opentelemetry.sdk')]\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)

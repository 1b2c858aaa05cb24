"""Outcomes: for every operation and any response, an error says what became of the request."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager, suppress
from datetime import timedelta
from io import BytesIO
from typing import TYPE_CHECKING, Any, cast

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.codec.everything import OPERATIONS, operation
from twilio_fp import (
    AmbiguousError,
    ApiError,
    AuthToken,
    Client,
    CreateMessage,
    DecodeError,
    Download,
    Exchange,
    FetchMessage,
    HttpRequest,
    HttpResponse,
    Message,
    OAuthClient,
    OperationError,
    RawOperation,
    TransportError,
    TwilioError,
    UpdateMessage,
    UsageError,
    attempt,
    is_repeatable,
    parallel,
    race,
    retrying,
    sequence,
    timeout,
    traverse,
    with_response,
    with_timeout,
)
from twilio_fp.middleware.oauth import TOKEN_URL
from twilio_fp.model import Resource
from twilio_fp.operation import Operation
from twilio_fp.record import record
from twilio_fp.rest import catalogue
from twilio_fp.rest.lookups.v2 import FetchPhoneNumber
from twilio_fp.rest.verify.v2 import FetchEntity
from twilio_fp.testing import TableTransport
from twilio_fp.testing.strategies import operations
from twilio_fp.transports import StreamingTransport

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from twilio_fp import Effect, Program

CREDENTIALS = AuthToken(account_sid="AC" + "0" * 32, token="hush")
APP = OAuthClient("OQ1", "hush", account_sid=CREDENTIALS.account_sid)
HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")

STATUSES = (302, 304, 400, 401, 403, 404, 408, 409, 425, 429, 499, 500, 501, 502, 503, 504)
BODIES = (b"", b"{}", b"[]", b"<html>", b'{"meta": 1, "next_page_uri": 5}', b'{"sid": {"a": []}, "links": 3}')
ANSWERS = (*[(status, b"") for status in STATUSES], *[(status, body) for status in (200, 204) for body in BODIES])
NOT_DONE = {*range(400, 500)} - {408, 460, 499}
"""The statuses with which a server says that it did not execute the request."""


class Answers:
    """A transport with a settable response, which counts how often it is entered.

    Args:
        grants: whether it responds to requests for a token, which are not counted.
    """

    def __init__(self, *, grants: bool = False) -> None:
        self.answer: Any = None
        self.grants = grants
        self.entered = 0

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if self.grants and request.url == TOKEN_URL:
            return HttpResponse(200, (), b'{"access_token": "open", "token_type": "Bearer", "expires_in": 3600}')
        self.entered += 1
        if isinstance(self.answer, Exception):
            raise self.answer
        given: HttpResponse = self.answer
        return given


def could_be_doubled(call: Any) -> bool:
    """Return whether sending an operation twice may execute it twice, derived independently from its spec."""
    spec = call.__spec__
    keys = [param.fact.attribute for param in spec.params if "idempotency" in param.fact.wire.lower()]
    return spec.method in {"POST", "PATCH"} and not any(getattr(call, key) for key in keys)


def failure(client: Client, transport: Answers, call: Any, answer: Any) -> OperationError | None:
    """Return the error of an operation, sent by itself and in a program; None if it succeeds."""

    effect: Effect[Any] = call

    def program() -> Program[Any]:
        return (yield from effect)

    transport.answer, entered = answer, transport.entered
    error = client(attempt(program()))
    renews = call.__spec__.auth == "bearer" and isinstance(answer, HttpResponse) and answer.status == 401
    assert transport.entered == entered + 1 + renews  # a rejected token is requested again, once
    if not isinstance(error, TwilioError):
        return None
    assert isinstance(error, OperationError), f"{answer!r}: {error!r}"
    assert (error.operation, error.method) == (type(call).__name__, call.__spec__.method)
    assert str(error).startswith(f"{error.operation}: ")
    assert f"[{error.method} {error.request_path}" in str(error)
    if could_be_doubled(call) and error.may_have_executed:
        assert not is_repeatable(error)
    return error


@pytest.mark.parametrize("name", OPERATIONS)
def test_any_response_is_a_result_or_an_error_that_knows_whether_it_was_executed(name: str) -> None:
    bears = operation(name).__spec__.auth == "bearer"
    transport = Answers(grants=bears)
    client = Client(APP if bears else CREDENTIALS, transport=transport, workspace_sid="WS1")

    def law(call: Any) -> None:
        doubled, success = could_be_doubled(call), call.__spec__.success
        for status, body in ANSWERS:
            error = failure(client, transport, call, HttpResponse(status, {"Twilio-Request-Id": "RQ1"}, body))
            if error is None:
                assert 200 <= status < 300 or status in success
                continue
            assert error.request_id == "RQ1"
            assert error.may_have_executed == (status not in NOT_DONE)
            if isinstance(error, DecodeError):
                assert 200 <= status < 300 or status in success
                assert (error.body, is_repeatable(error)) in {(body, False), (b"", False)}  # the body may hold secrets
            else:
                assert isinstance(error, ApiError)
                again = {425, 429} if doubled else {408, 425, 429, 500, 502, 503, 504}
                assert is_repeatable(error) == (status in again)
        for executed in (True, False):
            lost = TransportError("reset", may_have_executed=executed)
            error = failure(client, transport, call, lost)
            assert isinstance(error, AmbiguousError if executed and doubled else TransportError)
            assert error.may_have_executed == executed
            assert is_repeatable(error) == (not executed or not doubled)
            assert (lost.operation, lost.method) == (None, None)
        error = failure(client, transport, call, None)
        assert isinstance(error, TransportError)
        assert error.may_have_executed

    settings(max_examples=1)(given(operations(operation(name)))(law))()


@pytest.mark.parametrize("name", [name for name in OPERATIONS if catalogue.operation(name).spec.idempotency_key])
def test_a_key_makes_an_operation_repeatable(name: str) -> None:
    cls = operation(name)
    key: str = cls.__spec__.idempotency_key
    transport = Answers()
    client = Client(CREDENTIALS, transport=transport, workspace_sid="WS1")
    lost = TransportError("reset", may_have_executed=True)

    def law(call: Any) -> None:
        for answer in (lost, HttpResponse(503)):
            error = failure(client, transport, call, answer)
            assert error is not None
            assert (error.may_have_executed, is_repeatable(error)) == (True, not could_be_doubled(call))

    required = next(param.fact.required for param in cls.__spec__.params if param.fact.attribute == key)
    keys = st.just("key") if required else st.sampled_from(["key", None])
    settings(max_examples=5)(given(operations(cls, {key: keys}))(law))()


# --- everything that can be checked is checked before anything is sent


@record(kw_only=True)
class Leaf(Resource):
    lost: Nowhere | None = None  # type: ignore[name-defined]  # noqa: F821

    __fields__ = "lost:Nowhere"


@record(kw_only=True)
class Stem(Resource):
    leaves: tuple[Leaf, ...] = ()
    stem: Stem | None = None

    __fields__ = "leaves:Leaf[] stem:Stem"


class Bare(Stem):
    pass


def operation_returning(result: str) -> Any:
    """Return an operation with the given result."""
    spec = evolve(
        HELLO.__spec__, result=result, path="", form=None, groups=(), bounds="", call="POST https://api.twilio.com/x"
    )

    @record(kw_only=True)
    class CreateStem(Operation[Any]):
        __spec__ = spec

    return CreateStem


@pytest.mark.parametrize("result", ["Leaf", "Stem", "Bare", "Stem[]", "Record", "Operation", "Nobody"])
def test_an_operation_whose_result_could_not_be_decoded_is_refused_unsent(result: str) -> None:
    transport = Answers()
    transport.answer = HttpResponse(201, (), b'{"leaves": [{"lost": {}}]}')
    call = operation_returning(result)()
    for _ in range(2):
        with pytest.raises(UsageError):
            Client(CREDENTIALS, transport=transport, workspace_sid="WS1")(call)
    assert transport.entered == 0


# --- errors name their call


def test_concurrent_outcomes_can_be_told_apart() -> None:
    lost = TransportError("reset", may_have_executed=True)
    twilio = TableTransport({CreateMessage: lost, FetchMessage: lost, RawOperation: ApiError(status=404)})
    raw = RawOperation("GET", "api.twilio.com", "/2010-04-01/Accounts/AC1/Things/+15558675310.json", query={"To": "+1"})

    def program() -> Program[Any]:
        operations: list[Any] = [HELLO, FetchMessage("SM1"), FetchMessage("SM2"), raw]
        return (yield from parallel([attempt(one) for one in operations]))

    create, first, second, other = twilio.client()(program())
    account = "/2010-04-01/Accounts/AC" + "0" * 32
    assert str(create) == f"CreateMessage: reset [POST {account}/Messages.json]"
    assert str(first) == f"FetchMessage: reset [GET {account}/Messages/SM1.json]"
    assert (first.path, second.path) == (f"{account}/Messages/SM1.json", f"{account}/Messages/SM2.json")
    assert (type(create), type(first), create.attempt) == (AmbiguousError, TransportError, 1)
    assert (other.operation, other.method, other.path) == (
        "RawOperation",
        "GET",
        "/2010-04-01/Accounts/AC1/Things/…",
    )
    assert str(lost) == "reset"


def test_the_text_holds_the_request_id_and_a_later_attempt() -> None:
    transport = Answers()
    transport.answer = HttpResponse(429, {"Twilio-Request-Id": "RQ1"}, b'{"code": 20429, "message": "Too Many"}')
    with pytest.raises(ApiError) as raised:
        Client(CREDENTIALS, transport=transport, account_sid="AC1")(
            with_timeout(with_response(HELLO), timedelta(seconds=1))
        )
    raised.value.attempt = 3
    assert str(raised.value) == (
        "CreateMessage: HTTP 429: Too Many (code 20429) "
        "[POST /2010-04-01/Accounts/AC1/Messages.json, request RQ1, attempt 3]"
    )


@pytest.mark.parametrize(
    ("call", "path"),
    [
        (FetchPhoneNumber("+15558675310", fields="caller_name"), "/v2/PhoneNumbers/{PhoneNumber}"),
        (FetchEntity("VA1", "alice@example.com"), "/v2/Services/VA1/Entities/{Identity}"),
        (FetchEntity("VA1", "AB12"), "/v2/Services/VA1/Entities/{Identity}"),
        (FetchEntity("alice@example.com", "bob"), "/v2/Services/{ServiceSid}/Entities/{Identity}"),
        (FetchMessage("+15558675310"), "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json"),
        (FetchMessage("SM1/../x"), "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json"),
        (Download("https://api.twilio.com/2010-04-01/Accounts/AC1/x?token=hush"), "/2010-04-01/Accounts/AC1/x"),
        (Exchange(HttpRequest("GET", "https://api.twilio.com/v2/a%40b?x=y")), "/v2/…"),
    ],
    ids=repr,
)
@pytest.mark.parametrize("base_url", [None, "http://localhost:8080/proxied/here"])
def test_a_path_shows_ids_and_replaces_personal_values_by_names(call: Any, path: str, base_url: str | None) -> None:
    own = {"account_sid": "AC-a-long-name"} if "{AccountSid}" in path else {}
    table = TableTransport(lambda _: TransportError("refused", may_have_executed=False))
    client = table.client(base_url=base_url, **own)
    with pytest.raises(TransportError) as raised:
        client(call)
    assert (raised.value.path or "").endswith(path)
    for hidden in ("555", "alice", "hush", "a%40b", "caller", "long"):
        assert hidden not in str(raised.value)


def test_a_failed_download_says_what_was_requested() -> None:
    client = TableTransport(lambda _: HttpResponse(503, {"Twilio-Request-Id": "RQ1"})).client()
    with pytest.raises(ApiError) as raised:
        client(Download("/2010-04-01/Accounts/AC1/Recordings/RE1.mp3"))
    error = raised.value
    assert (error.operation, error.path) == ("Download", "/2010-04-01/Accounts/AC1/Recordings/RE1.mp3")
    assert is_repeatable(error)


@pytest.mark.parametrize("failing", [HttpResponse(503), TransportError("reset", may_have_executed=True)], ids=repr)
def test_a_failed_save_says_what_was_requested(failing: Any) -> None:
    class Streams(StreamingTransport):
        def __call__(self, request: HttpRequest) -> HttpResponse:
            raise AssertionError(request)

        @contextmanager
        def stream(self, _: HttpRequest) -> Generator[Any]:
            if isinstance(failing, Exception):
                raise failing
            yield Pieces()

    class Pieces:
        status, headers = 503, HttpResponse(503).headers

        def __iter__(self) -> Iterator[bytes]:
            yield b"{}"

    transport: Any = Streams()
    with pytest.raises(OperationError) as raised:
        Client(CREDENTIALS, transport=transport).save(Download("/2010-04-01/Accounts/AC1/Recordings/RE1"), BytesIO())
    error = raised.value
    assert (error.operation, error.request_path) == ("Download", "/2010-04-01/Accounts/AC1/Recordings/RE1")
    assert is_repeatable(error)


def test_middleware_sees_what_may_be_repeated() -> None:
    seen: list[tuple[type, bool]] = []

    def layer(handler: Any) -> Any:
        def handle(exchange: Exchange) -> Program[HttpResponse]:
            below: Program[HttpResponse] = handler(exchange)
            try:
                return (yield from below)
            except TransportError as error:
                seen.append((type(error), is_repeatable(error)))
                raise

        return handle

    client = TableTransport(lambda _: TransportError("reset", may_have_executed=True)).client(middleware=[layer])
    for call in (HELLO, FetchMessage("SM1")):
        with pytest.raises(TransportError):
            client(call)
    assert seen == [(AmbiguousError, False), (TransportError, True)]


def test_a_retry_loop_repeats_only_as_long_as_it_may() -> None:
    def again(call: Any, *answers: Any) -> int:
        twilio = TableTransport({type(call): [*answers, Message(sid="SM1"), Message(sid="SM1")]})
        for _ in range(5):
            try:
                twilio.client()(call)
            except TwilioError as error:
                if is_repeatable(error):
                    continue
            break
        return len(twilio.requests)

    busy, down, wrong = (ApiError(status=status) for status in (429, 503, 400))
    assert again(HELLO, busy, busy) == 3
    assert again(HELLO, busy, down) == 2
    assert again(HELLO, wrong) == 1
    assert again(FetchMessage("SM1"), busy, down, TransportError("reset", may_have_executed=True)) == 4


FOUND = FetchMessage("SM1")
LOST = ApiError(status=503)
SENT = Message(sid="SM1", status="queued")


def create_then_fetch() -> Program[Message]:
    message = yield from HELLO
    return (yield from FetchMessage(message.sid))


def fetch_then_create() -> Program[Message]:
    yield from FOUND
    return (yield from HELLO)


def refused_then_fetch() -> Program[Message]:
    yield from attempt(HELLO)
    return (yield from FOUND)


def parallel_create_then_fetch() -> Program[Message]:
    yield from parallel([HELLO, FOUND])
    return (yield from FOUND)


def create_beside_fetch() -> Program[Any]:
    return parallel([HELLO, FOUND], at_once=1)


def fetch_beside_fetch() -> Program[Any]:
    return parallel([FOUND, FOUND], at_once=1)


def parallel_fetch_then_fetch() -> Program[Message]:
    yield from parallel([FOUND, FOUND])
    return (yield from FOUND)


def nested_create_beside_fetch() -> Program[Any]:
    return parallel([race([parallel([FOUND, HELLO], at_once=1)]), FOUND], at_once=1)


def create_beside_refusal_then_fetch() -> Program[Message]:
    yield from attempt(parallel([HELLO, UpdateMessage("SM1", body="")], at_once=1))
    return (yield from FOUND)


def create_beside_mistake_then_fetch() -> Program[Message]:
    operations: tuple[Any, ...] = (HELLO, mistaken())
    with suppress(UsageError):
        yield from parallel(operations, at_once=1)
    return (yield from FOUND)


def mistaken() -> Program[Any]:
    yield from FOUND
    raise UsageError("a mistake")


def retried_create_beside_fetch() -> Program[Any]:
    return retrying(create_beside_fetch)


@pytest.mark.parametrize(
    ("program", "answers", "again"),
    [
        (create_beside_fetch, {CreateMessage: SENT, FetchMessage: LOST}, False),
        (create_beside_fetch, {CreateMessage: ApiError(status=429), FetchMessage: LOST}, True),
        (fetch_beside_fetch, {FetchMessage: [SENT, LOST]}, True),
        (parallel_fetch_then_fetch, {FetchMessage: [SENT, SENT, LOST]}, True),
        (nested_create_beside_fetch, {CreateMessage: SENT, FetchMessage: [SENT, LOST]}, False),
        (
            create_beside_refusal_then_fetch,
            {CreateMessage: SENT, UpdateMessage: ApiError(status=429), FetchMessage: LOST},
            False,
        ),
        (create_beside_mistake_then_fetch, {CreateMessage: SENT, FetchMessage: [SENT, LOST]}, False),
        (retried_create_beside_fetch, {CreateMessage: SENT, FetchMessage: LOST}, False),
        (create_then_fetch, {CreateMessage: SENT, FetchMessage: LOST}, False),
        (fetch_then_create, {CreateMessage: ApiError(status=429), FetchMessage: SENT}, True),
        (fetch_then_create, {CreateMessage: SENT, FetchMessage: LOST}, True),
        (refused_then_fetch, {CreateMessage: ApiError(status=429), FetchMessage: LOST}, True),
        (refused_then_fetch, {CreateMessage: ApiError(status=503), FetchMessage: LOST}, False),
        (parallel_create_then_fetch, {CreateMessage: SENT, FetchMessage: [SENT, LOST]}, False),
    ],
)
def test_a_program_that_has_done_work_is_not_run_again(program: Any, answers: Any, again: bool) -> None:
    with pytest.raises(ApiError) as raised:
        TableTransport(answers).client()(program())
    assert (is_repeatable(raised.value), raised.value.after_work) == (again, not again)

    async def in_tasks() -> None:
        await TableTransport(answers).async_client()(program())

    with pytest.raises(ApiError) as raised:
        asyncio.run(in_tasks())
    assert (is_repeatable(raised.value), raised.value.after_work) == (again, not again)


def test_a_stream_that_sends_as_well_as_reads_is_not_run_again() -> None:
    client = TableTransport({CreateMessage: SENT, FetchMessage: LOST}).client()
    operations: tuple[Any, ...] = (HELLO, FOUND)
    with pytest.raises(ApiError) as raised:
        list(client.stream(traverse(lambda each: each, operations, at_once=1)))
    assert not is_repeatable(raised.value)
    assert raised.value.after_work


@pytest.mark.parametrize(
    "part",
    [
        create_then_fetch,
        create_beside_fetch,
        lambda: race([create_beside_fetch()]),
        lambda: attempt(create_then_fetch()),
    ],
)
def test_inside_a_program_a_parts_error_is_about_the_whole_part(part: Any) -> None:
    def retries() -> Program[int]:
        for number in range(1, 9):
            failed = yield from attempt(part())
            if not is_repeatable(cast("Any", failed)):
                return number
        return 9

    twilio = TableTransport({CreateMessage: SENT, FetchMessage: LOST})
    assert twilio.client()(retries()) == 1
    assert sum(isinstance(each, CreateMessage) for each in twilio.operations) <= 1


@pytest.mark.parametrize(
    "part",
    [
        create_beside_fetch,
        lambda: sequence([HELLO, FOUND]),
        lambda: traverse(lambda each: each, (HELLO, FOUND)),
        lambda: timeout(sequence([HELLO, FOUND]), timedelta(hours=1)),
    ],
)
def test_inside_a_program_a_groups_error_is_about_the_whole_group(part: Any) -> None:
    def retries() -> Program[int]:
        for number in range(1, 9):
            try:
                yield from part()
            except ApiError as error:
                if not is_repeatable(error):
                    return number
        return 9

    twilio = TableTransport({CreateMessage: SENT, FetchMessage: LOST})
    assert twilio.client()(retries()) == 1
    twilio = TableTransport({CreateMessage: ApiError(status=429), FetchMessage: LOST})
    assert twilio.client()(retries()) == 9


@pytest.mark.parametrize("run_again", [lambda part: attempt(part()), retrying])
def test_anything_but_an_effect_is_refused_inside_attempt_and_retrying(run_again: Any) -> None:
    def fails() -> Program[Any]:
        return (yield create_then_fetch())  # type: ignore[misc]

    def program() -> Program[Any]:
        failed = yield from run_again(fails)
        raise failed

    twilio = TableTransport({CreateMessage: SENT, FetchMessage: LOST})
    with pytest.raises(UsageError, match="a program yielded the program create_then_fetch: write yield from"):
        twilio.client()(program())
    assert twilio.operations == ()


def test_inside_a_program_an_operations_error_is_about_that_operation_only() -> None:
    seen: list[bool] = []

    def retries() -> Program[Message]:
        sent = yield from HELLO
        while True:
            found = yield from attempt(FetchMessage(sent.sid))
            if isinstance(found, Message):
                return found
            seen.append(is_repeatable(found))

    client = TableTransport({CreateMessage: SENT, FetchMessage: [LOST, SENT]}).client()
    assert client(retries()) == SENT
    assert seen == [True]

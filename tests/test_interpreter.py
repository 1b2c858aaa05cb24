"""The interpreter, stepped by hand through operations and programs, without a transport or a runner."""

from __future__ import annotations

import sys
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve, frozen
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.auth import ApiKey, AuthToken, NoAuth, OAuthClient
from twilio_fp.codec import encode
from twilio_fp.effect import Emit, Exchange, Now, Parallel, Random, Sleep
from twilio_fp.errors import AmbiguousError, NotFoundError, TransportError, UsageError
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.interpreter import USER_AGENT, Interpreter
from twilio_fp.media import download
from twilio_fp.operation import Operation, OperationSpec, RawOperation, with_response, with_timeout
from twilio_fp.rest.api.v2010 import CreateMessage, FetchMessage, ListMessage, Message
from twilio_fp.rest.ip_messaging.v2 import UpdateUser
from twilio_fp.rest.oauth.v2 import CreateOauth2Token
from twilio_fp.testing.strategies import operations
from twilio_fp.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable

    from twilio_fp.ask import Effect, Program
    from twilio_fp.middleware import Handler

HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
FETCH = FetchMessage("SM1")
CREDENTIALS = AuthToken(account_sid="AC1", token="hush")
KEY = ApiKey(account_sid="AC1", key_sid="SK1", secret="hush")
PURE = Interpreter(credentials=CREDENTIALS)
QUEUED = HttpResponse(201, (), b'{"sid": "SM1", "status": "queued"}')
BASIC = "Basic QUMxOmh1c2g="


@frozen
class End:
    """How a program ended."""

    result: Any = None
    failure: BaseException | None = None


def steps(program: Program[Any], *answers: Any) -> tuple[list[Effect[Any]], End]:
    """Supply results for a program's effects, throwing in those that are errors; return its effects and its end."""
    effects: list[Effect[Any]] = []
    given = iter(answers)
    try:
        effects.append(next(program))
        for answer in given:
            effect = program.throw(answer) if isinstance(answer, BaseException) else program.send(answer)
            effects.append(effect)
    except StopIteration as stop:
        assert list(given) == []
        return effects, End(result=stop.value)
    except Exception as error:  # noqa: BLE001  # a test's own
        return effects, End(failure=error)
    raise AssertionError(f"the program goes on: {effects[-1]!r}")


# --- prepare


@given(
    operations(CreateMessage) | operations(ListMessage) | operations(FetchMessage) | operations(CreateOauth2Token),
    st.sampled_from([{}, {"edge": "dublin", "region": "ie1"}, {"base_url": "http://127.0.0.1:8080/x/"}]),
)
def test_a_prepared_request_passes_its_own_checks(operation: Any, place: dict[str, Any]) -> None:
    request = Interpreter(credentials=AuthToken(account_sid="AC1", token="t"), **place).prepare(operation)
    again = HttpRequest(request.method, request.url, request.headers.fields, request.body, request.timeout)
    assert (again, again.headers.reveal()) == (request, request.headers.reveal())


@pytest.mark.parametrize(
    ("call", "why"),
    [
        ("P ST https://api.twilio.com/x", "https://"),
        ("POST ftp://api.twilio.com/x", "https://"),
        ("POST https://me@api.twilio.com/x", "must not contain a user"),
        ("POST https://api.twilio.com/\n", "percent-encoded"),
        ("PÖST https://api.twilio.com/x", "HTTP method"),
    ],
)
def test_an_operation_whose_class_names_no_request_is_refused(call: str, why: str) -> None:
    class Odd(Operation[None]):
        __slots__ = ()
        __spec__ = OperationSpec(call, result="")

    with pytest.raises(UsageError, match=why):
        encode(Odd())


def test_an_operation_is_encoded_addressed_signed_and_authorized() -> None:
    request = PURE.prepare(HELLO)
    bare = encode(HELLO, account_sid="AC1")
    assert (request.method, request.url, request.body) == (bare.method, bare.url, bare.body)
    assert dict(request.headers.reveal()) == {**bare.headers, "User-Agent": USER_AGENT, "Authorization": BASIC}
    assert f"twilio-fp/{VERSION} Python/{sys.version_info.major}.{sys.version_info.minor}" == USER_AGENT


def test_preparing_is_pure() -> None:
    assert PURE.prepare(HELLO) == PURE.prepare(HELLO) == evolve(PURE).prepare(evolve(HELLO))


@given(
    st.lists(
        st.sampled_from([HELLO, FETCH, with_timeout(HELLO, timedelta(seconds=3)), with_response(FETCH)])
        | operations(UpdateUser)  # which has header parameters
        | st.builds(RawOperation, st.just("GET"), st.sampled_from(["api.twilio.com", "chat.twilio.com"]), st.just("/x"))
        | st.just(CreateOauth2Token(client_id="OQ1", client_secret="hush", grant_type="client_credentials"))
    ),
    st.sampled_from([{}, {"edge": "dublin", "region": "ie1"}, {"base_url": "http://127.0.0.1:8080/x/"}]),
)
def test_earlier_preparations_change_nothing(before: list[Any], place: dict[str, Any]) -> None:
    interpreter = Interpreter(credentials=CREDENTIALS, **place)
    for operation in before:
        fresh = Interpreter(credentials=CREDENTIALS, **place).prepare(operation)
        assert interpreter.prepare(operation) == fresh
        assert interpreter.prepare(operation).headers.reveal() == fresh.headers.reveal()


def test_the_account_comes_from_the_operation_then_the_client_then_the_credentials() -> None:
    other = evolve(PURE, account_sid="AC2")
    assert "/Accounts/AC1/" in PURE.prepare(FETCH).url
    assert "/Accounts/AC2/" in other.prepare(FETCH).url
    assert "/Accounts/AC3/" in other.prepare(evolve(FETCH, account_sid="AC3")).url
    assert "/Accounts/AC1/" in Interpreter(credentials=KEY).prepare(FETCH).url
    with pytest.raises(UsageError, match="FetchMessage needs an account_sid"):
        Interpreter().prepare(FETCH)


def test_an_operation_that_needs_no_credentials_gets_none_through_its_wrappers() -> None:
    open_to_all = CreateOauth2Token(client_id="OQ1", client_secret="s", grant_type="client_credentials")
    for operation in (open_to_all, with_timeout(open_to_all, timedelta(seconds=1)), with_response(open_to_all)):
        assert "Authorization" not in PURE.prepare(operation).headers


def test_a_timeout_reaches_the_request_through_any_wrappers() -> None:
    three = timedelta(seconds=3)
    assert PURE.prepare(FETCH).timeout is None
    assert PURE.prepare(with_timeout(FETCH, three)).timeout == three
    assert PURE.prepare(with_response(with_timeout(FETCH, three))).timeout == three
    assert PURE.prepare(with_timeout(with_response(FETCH), three)).timeout == three


def test_the_user_agent_is_extended_and_an_operations_own_is_kept() -> None:
    mine = evolve(PURE, user_agent="my-app/1.2")
    assert mine.prepare(FETCH).headers["user-agent"] == f"{USER_AGENT} my-app/1.2"
    raw = RawOperation("GET", "api.twilio.com", "/x", headers={"User-Agent": "other"})
    assert mine.prepare(raw).headers.get_all("User-Agent") == ("other",)


def test_a_user_agent_cannot_smuggle_a_header() -> None:
    for agent in ("x\r\nX-Evil: 1", "x\n", "\0", "", "naïve/1", 3, b"x"):
        with pytest.raises(UsageError, match="without control characters"):
            evolve(PURE, user_agent=agent)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("settings", "start"),
    [
        ({}, "https://api.twilio.com/2010-04-01/"),
        ({"edge": "dublin", "region": "ie1"}, "https://api.dublin.ie1.twilio.com/2010-04-01/"),
        ({"base_url": "http://localhost:8080"}, "http://localhost:8080/2010-04-01/"),
        ({"base_url": "http://localhost:8080/twilio/"}, "http://localhost:8080/twilio/2010-04-01/"),
        ({"base_url": "https://proxy", "edge": "dublin"}, "https://proxy/2010-04-01/"),
    ],
)
def test_the_address_follows_edge_region_and_base_url(settings: Any, start: str) -> None:
    request = Interpreter(credentials=CREDENTIALS, **settings).prepare(FETCH)
    assert request.url.startswith(start)
    assert request.headers.reveal("Authorization") == BASIC


@pytest.mark.parametrize(
    "base_url",
    [
        "",
        "localhost",
        "localhost:8080",
        "ftp://localhost",
        "file:///etc/passwd",
        "HTTP://localhost",
        "http://",
        "http:///path",
        "http://host?a=1",
        "http://host#a",
        "http://ho st",
        "http://host/ path",
        "http://höst",
        "http://host\n",
        "http://host:99999",
    ],
)
def test_an_invalid_base_url_is_refused_when_it_is_given(base_url: str) -> None:
    with pytest.raises(UsageError):
        Interpreter(base_url=base_url)


def test_a_base_url_with_a_password_is_refused_without_showing_it() -> None:
    with pytest.raises(UsageError) as raised:
        Interpreter(base_url="https://me:hush@host/")
    assert "hush" not in str(raised.value)


def test_an_interpreter_is_a_record() -> None:
    assert evolve(PURE) == PURE
    assert hash(evolve(PURE)) == hash(PURE)
    assert evolve(PURE, account_sid="AC2") != PURE
    assert "hush" not in repr(PURE)
    assert Interpreter().credentials == NoAuth()


# --- perform


def test_an_operation_becomes_one_exchange_and_its_decoded_response() -> None:
    effects, end = steps(PURE.perform(HELLO), QUEUED)
    assert effects == [Exchange(PURE.prepare(HELLO), operation=HELLO)]
    assert end == End(result=Message(sid="SM1", status="queued"))


def test_a_wrapped_operation_is_named_by_what_it_wraps() -> None:
    effects, end = steps(PURE.perform(with_response(with_timeout(HELLO, timedelta(seconds=3)))), QUEUED)
    (exchange,) = effects
    assert isinstance(exchange, Exchange)
    assert exchange.operation == HELLO
    assert end.result.value == Message(sid="SM1", status="queued")
    assert end.result.response is QUEUED


def test_an_error_response_is_raised_as_an_api_error() -> None:
    _, end = steps(PURE.perform(HELLO), HttpResponse(404, {"Twilio-Request-Id": "RQ1"}, b'{"code": 20404}'))
    assert isinstance(end.failure, NotFoundError)
    assert (end.failure.code, end.failure.request_id) == (20404, "RQ1")


def test_a_lost_response_is_ambiguous_only_if_repeating_is_not_safe() -> None:
    lost = TransportError("reset", may_have_executed=True, timed_out=True)
    _, end = steps(PURE.perform(HELLO), lost)
    assert isinstance(end.failure, AmbiguousError)
    assert (end.failure.args, end.failure.timed_out, end.failure.__cause__) == (("reset",), True, lost)
    never_sent = TransportError("refused", may_have_executed=False)
    for operation, error in ((FETCH, lost), (HELLO, never_sent)):
        failure = steps(PURE.perform(operation), error)[1].failure
        assert type(failure) is TransportError
        assert (failure.args, failure.outcome, failure.timed_out) == (error.args, error.outcome, error.timed_out)
        assert failure.operation == type(operation).__name__
        assert error.operation is None, "what was raised is not changed"


def test_middleware_surrounds_every_exchange_outermost_first() -> None:
    def marked(mark: str) -> Callable[[Handler], Handler]:
        def layer(handler: Handler) -> Handler:
            def handle(exchange: Exchange) -> Program[HttpResponse]:
                headers = exchange.request.headers
                seen = f"{headers.get('X-Way', '')}{mark}"
                changed = evolve(exchange.request, headers=headers.replace("X-Way", seen))
                return (yield from handler(evolve(exchange, request=changed)))

            return handle

        return layer

    effects, _ = steps(evolve(PURE, middleware=[marked("a"), marked("b")]).perform(FETCH), QUEUED)
    (exchange,) = effects
    assert isinstance(exchange, Exchange)
    assert exchange.request.headers["X-Way"] == "ab"
    assert Interpreter(middleware=[]).middleware == ()


# --- interpret


def test_operations_become_exchanges_and_other_effects_pass() -> None:
    def program() -> Program[Any]:
        yield from Now()
        message = yield from HELLO
        yield from Sleep(timedelta(seconds=1))
        return message.sid, (yield from Random())

    effects, end = steps(PURE.interpret(program()), "now", QUEUED, None, 0.5)
    assert effects == [Now(), Exchange(PURE.prepare(HELLO), operation=HELLO), Sleep(timedelta(seconds=1)), Random()]
    assert end == End(result=("SM1", 0.5))


def test_interpreting_twice_is_interpreting_once() -> None:
    def program() -> Program[Any]:
        return (yield from HELLO)

    once = steps(PURE.interpret(program()), QUEUED)
    assert steps(PURE.interpret(PURE.interpret(program())), QUEUED) == once


def test_a_program_without_operations_is_unchanged() -> None:
    def program() -> Program[Any]:
        emitted: Any = Emit(1)
        yield from emitted
        return (yield from Exchange(HttpRequest("GET", "https://elsewhere.example/")))

    assert steps(PURE.interpret(program()), None, QUEUED) == steps(program(), None, QUEUED)


OWN = HttpRequest("POST", "https://api.twilio.com/2010-04-01/New.json", {"X-Mine": "1"}, b"a=b", timedelta(seconds=3))


@pytest.mark.parametrize(
    ("settings", "url", "sent_to"),
    [
        ({}, OWN.url, OWN.url),
        ({}, "https://numbers-upload.twilio.com/v2/x", "https://numbers-upload.twilio.com/v2/x"),
        ({"edge": "dublin", "region": "ie1"}, OWN.url, "https://api.dublin.ie1.twilio.com/2010-04-01/New.json"),
        ({"base_url": "http://localhost:8080/t"}, OWN.url, "http://localhost:8080/t/2010-04-01/New.json"),
        ({"base_url": "http://localhost:8080/t"}, "http://localhost:8080/t/x", "http://localhost:8080/t/x"),
    ],
)
def test_a_programs_own_exchange_goes_to_twilio_as_an_operation_does(settings: Any, url: str, sent_to: str) -> None:
    seen: list[Exchange] = []

    def watching(handler: Handler) -> Handler:
        def handle(exchange: Exchange) -> Program[HttpResponse]:
            seen.append(exchange)
            return (yield from handler(exchange))

        return handle

    own = Exchange(evolve(OWN, url=url))
    effects, end = steps(evolve(PURE, middleware=(watching,), **settings).interpret(iter(own)), QUEUED)
    assert effects == seen
    assert end == End(result=QUEUED)
    (exchange,) = seen
    assert exchange.request.url == sent_to
    assert dict(exchange.request.headers.reveal()) == {
        "X-Mine": "1",
        "Authorization": BASIC,
        "User-Agent": USER_AGENT,
    }
    assert evolve(exchange.request, url=url, headers=OWN.headers) == own.request
    assert exchange.operation is None


@pytest.mark.parametrize(
    "url",
    [
        "https://elsewhere.example/",
        "http://elsewhere.example/",
        "https://api.twilio.com.evil.example/",
        "https://eviltwilio.com/",
        "https://api.twilio.com./",
    ],
)
@pytest.mark.parametrize("base_url", [None, "https://localhost:8080"])
def test_an_exchange_with_another_host_has_no_credentials(url: str, base_url: str | None) -> None:
    own = Exchange(HttpRequest("GET", url))
    assert steps(evolve(PURE, base_url=base_url).interpret(iter(own)), QUEUED)[0] == [own]


@pytest.mark.parametrize(
    "url", ["http://api.twilio.com/", "https://api.twilio.com:8443/", "http://mcs.us1.twilio.com/"]
)
@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"base_url": "https://localhost:8080"},
        {"edge": "dublin", "region": "ie1"},
        {"credentials": OAuthClient("OQ1", "s"), "base_url": "https://localhost:8080"},
    ],
)
def test_an_exchange_to_which_credentials_may_not_go_says_why_not(url: str, settings: Any) -> None:
    effects, end = steps(evolve(PURE, **settings).interpret(iter(Exchange(HttpRequest("GET", url)))), QUEUED)
    assert effects == []
    assert isinstance(end.failure, UsageError)
    assert "to Twilio's hosts over https" in str(end.failure)


@pytest.mark.parametrize(
    ("url", "authorization", "refused"),
    [
        ("https://verify.twilio.com/v2/Services", {}, True),
        ("http://localhost:8080/v2/Services", {}, True),
        ("https://verify.twilio.com/v2/Services", {"Authorization": "Basic x"}, False),
        ("https://api.twilio.com/2010-04-01/Accounts/AC2/New.json", {}, False),
        ("https://insights.twilio.com/v9/AC2/New", {}, False),
        ("https://elsewhere.example/v2/Services", {}, False),
    ],
)
def test_an_exchange_uses_the_account_of_the_client(url: str, authorization: dict[str, str], refused: bool) -> None:
    for_another = evolve(PURE, account_sid="AC2", base_url="http://localhost:8080")
    effects, end = steps(for_another.interpret(iter(Exchange(HttpRequest("POST", url, authorization)))), QUEUED)
    assert (effects == []) is refused
    assert isinstance(end.failure, UsageError) is refused
    assert not refused or "works on the account of its credentials, not on AC2" in str(end.failure)


def test_a_download_uses_the_account_of_the_client() -> None:
    for_another = evolve(PURE, account_sid="AC2")
    assert "/Accounts/AC2/" in for_another.fetch(download("RE" + "0" * 32)).url
    with pytest.raises(UsageError, match="works on the account of its credentials, not on AC2"):
        for_another.fetch(download("RT" + "0" * 32))


def test_an_exchange_with_its_own_authorization_keeps_it() -> None:
    own = Exchange(evolve(OWN, headers={"authorization": "Bearer x"}))
    (sent,), _ = steps(PURE.interpret(iter(own)), QUEUED)
    assert isinstance(sent, Exchange)
    assert sent.request.headers.reveal("Authorization") == "Bearer x"
    assert [name.lower() for name, _ in sent.request.headers.reveal()].count("authorization") == 1


def test_programs_inside_parallel_are_interpreted_too() -> None:
    def program() -> Program[Any]:
        inner: Parallel[Any] = Parallel([HELLO], at_once=2)
        return (yield from inner)

    outer: Parallel[Any] = Parallel([program(), HELLO, Now()], at_once=3)
    interpreted = PURE.interpret(iter(outer))
    effect = next(interpreted)
    assert isinstance(effect, Parallel)
    assert effect.at_once == 3
    first, second, third = effect.programs
    nested = next(iter(first))
    assert isinstance(nested, Parallel)
    assert nested.at_once == 2
    sent = Exchange(PURE.prepare(HELLO), operation=HELLO)
    assert next(iter(nested.programs[0])) == next(iter(second)) == sent
    assert next(iter(third)) == Now()
    with pytest.raises(StopIteration) as stop:
        interpreted.send(("a", "b", "c"))
    assert stop.value.value == ("a", "b", "c")


@pytest.mark.parametrize(
    "failure", [TransportError("no", may_have_executed=False), KeyError("k"), KeyboardInterrupt()], ids=repr
)
def test_a_failure_below_is_raised_where_the_operation_was_yielded(failure: BaseException) -> None:
    seen: list[BaseException] = []

    def program() -> Program[Any]:
        try:
            yield from HELLO
        except BaseException as error:  # noqa: BLE001  # KeyboardInterrupt too
            seen.append(error)
        return (yield from Now())

    effects, end = steps(PURE.interpret(program()), failure, "now")
    (error,) = seen
    assert (type(error), error.args) == (type(failure), failure.args)
    assert isinstance(error, TransportError) or error is failure
    assert effects[1:] == [Now()]
    assert end == End(result="now")


def test_an_operation_that_can_not_be_encoded_is_refused_at_the_yield() -> None:
    def program() -> Program[Any]:
        try:
            yield from FETCH
        except UsageError as error:
            return str(error)

    with pytest.raises(StopIteration) as stop:
        next(Interpreter().interpret(program()))
    assert "FetchMessage needs an account_sid" in stop.value.value


def test_closing_closes_the_program_inside() -> None:
    ended: list[str] = []

    def program() -> Program[Any]:
        try:
            yield from HELLO
        finally:
            ended.append("closed")

    interpreted = PURE.interpret(program())
    next(interpreted)
    interpreted.close()
    assert ended == ["closed"]


def test_a_used_program_is_refused() -> None:
    def program() -> Program[Any]:
        return (yield from HELLO)

    used = program()
    next(used)
    with pytest.raises(UsageError, match="the program program has already run"):
        next(PURE.interpret(used))


def test_anything_but_an_effect_is_refused_at_the_yield() -> None:
    def lost() -> Program[Any]:
        return (yield from ListMessage())

    def program(effect: Any) -> Program[Any]:
        try:
            yield effect
        except UsageError as error:
            return str(error)

    for effect, message in ((lost(), "the program lost: write yield from"), (5, "effects, got a value of type int")):
        with pytest.raises(StopIteration) as stop:
            next(PURE.interpret(program(effect)))
        assert message in stop.value.value

"""OAuth: one token for everyone, renewed in time and once on 401, however many request it concurrently."""

from __future__ import annotations

import asyncio
import gc
import json
import os
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from tests.middleware.scene import (
    ACCOUNT,
    APP,
    CREATE,
    DENIED,
    FAILURES,
    FETCH,
    FOUND,
    OTHER,
    SECOND,
    START,
    Scene,
    Twilio,
    client_of,
    granted,
    in_loop,
)
from tests.test_security import SECRET as CLIENT_SECRET
from twilio_fp import (
    AsyncClient,
    AuthenticationError,
    AuthToken,
    Client,
    DecodeError,
    Exchange,
    HttpRequest,
    HttpResponse,
    OAuthClient,
    ProgramTimeoutError,
    Sleep,
    TransportError,
    UsageError,
    attempt,
    is_repeatable,
    parallel,
    timeout,
    with_timeout,
)
from twilio_fp.middleware import Deadline, Handler, OAuth, Retry
from twilio_fp.middleware.oauth import EARLY, TOKEN_URL, Token, decode_token, is_fresh, token_request
from twilio_fp.testing import VirtualClock
from twilio_fp.testing.loopback import Server
from twilio_fp.transports import Urllib3Transport

if TYPE_CHECKING:
    from twilio_fp.ask import Program
    from twilio_fp.testing.loopback import Peer, Seen

__all__ = ["in_loop"]  # a fixture


# --- one token


def test_the_token_is_requested_over_the_clients_transport_and_used_by_its_requests() -> None:
    twilio = Twilio()
    client = client_of(twilio, user_agent="my-app/1")
    assert client(FETCH).sid == client(FETCH).sid == "SM1"
    request, *others = twilio.requests
    assert request == token_request(APP)
    assert request.body == f"client_id=OQ1&client_secret={CLIENT_SECRET}&grant_type=client_credentials".encode()
    assert "authorization" not in request.headers
    assert [dict(request.headers.reveal())["Authorization"] for request in others] == ["Bearer token-1"] * 2

    async def main() -> None:
        twilio = Twilio()
        client = AsyncClient(APP, transport=twilio, clock=VirtualClock())
        await client(FETCH)
        await client(FETCH)
        assert (twilio.token_requests, twilio.bearers) == (1, ["token-1"] * 2)

    asyncio.run(main())


def test_evolved_clients_share_the_token_and_others_do_not() -> None:
    twilio = Twilio()
    client = client_of(twilio)
    for one in (client, client.for_account("AC" + "1" * 32), evolve(client, user_agent="my-app/1")):
        one(FETCH)
    assert twilio.bearers == ["token-1"] * 3
    client_of(twilio)(FETCH)
    assert twilio.token_requests == 2


def test_a_client_with_a_wrong_secret_gets_no_cached_token() -> None:
    twilio = Twilio(tokens=[granted("mine"), DENIED, granted("theirs")])
    client = client_of(twilio)
    client(FETCH)
    with pytest.raises(AuthenticationError, match="no OAuth token could be fetched: HTTP 401: Authenticate"):
        evolve(client, credentials=OAuthClient("OQ1", "a guess", account_sid=ACCOUNT))(FETCH)
    evolve(client, credentials=OAuthClient("OQ2", CLIENT_SECRET, account_sid=ACCOUNT))(FETCH)
    client(FETCH)
    assert twilio.bearers == ["mine", "theirs", "mine"]


@pytest.mark.parametrize(
    ("lifetime", "later", "token_requests"),
    [(3600, 3539, 1), (3600, 3540, 2), (61, 0, 1), (61, 1, 2), (60, 0, 2), (1, 0, 2), (3600.5, 3540, 1)],
)
def test_a_token_is_renewed_a_minute_before_it_expires(lifetime: float, later: int, token_requests: int) -> None:
    twilio = Twilio(tokens=[granted("first", lifetime)])
    client = client_of(twilio)
    client(FETCH)
    client.clock.sleep(later * SECOND)
    client(FETCH)
    assert timedelta(seconds=60) == EARLY
    assert (twilio.token_requests, twilio.bearers) == (
        token_requests,
        ["first", "first" if token_requests == 1 else "token-2"],
    )


def test_each_event_loop_has_its_own_token() -> None:
    twilio = Twilio()
    client = AsyncClient(APP, transport=twilio, clock=VirtualClock())

    async def twice() -> None:
        await client(FETCH)
        await client(FETCH)

    asyncio.run(twice())
    asyncio.run(twice())
    assert twilio.bearers == ["token-1", "token-1", "token-2", "token-2"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_process_requests_its_own_token() -> None:
    twilio = Twilio()
    client = client_of(twilio)
    client(FETCH)
    pid = os.fork()
    if pid == 0:
        with suppress(BaseException):
            client(FETCH)
        os._exit(twilio.token_requests)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 2
    client(FETCH)
    assert twilio.token_requests == 1


# --- 401


def test_a_refused_token_is_renewed_once(in_loop: bool) -> None:
    scene = Scene(Twilio(refused={"token-1"}))
    assert scene.run(CREATE, in_loop=in_loop).sid == "SM1"
    assert scene.twilio.bearers == ["token-1", "token-2"]


@pytest.mark.parametrize("answers", [(), (DENIED,)], ids=["taken", "refused"])
def test_an_outer_oauth_layer_requests_its_own_token(answers: Any, in_loop: bool) -> None:
    """The client adds an innermost layer, which must not wait for the token that the outer one requests through it."""
    twilio = Twilio(answers=answers)
    kind: Any = AsyncClient if in_loop else Client
    for middleware in ([OAuth(APP), Retry.standard], [OAuth(APP), OAuth(APP)]):
        client = kind(APP, transport=twilio, middleware=middleware, clock=VirtualClock(), random=lambda: 0.5)
        program = timeout(FETCH, 60 * SECOND)
        assert (asyncio.run(client(program)) if in_loop else client(program)).sid == "SM1"
    token_requests = [request for request in twilio.requests if request.url == TOKEN_URL]
    assert len(token_requests) == 2 + len(answers)
    assert not any("authorization" in request.headers for request in token_requests)


def test_a_second_401_is_the_error(in_loop: bool) -> None:
    scene = Scene(Twilio(refused={"token-1", "token-2"}))
    with pytest.raises(AuthenticationError) as caught:
        scene.run(CREATE, in_loop=in_loop)
    assert (caught.value.code, caught.value.operation, caught.value.outcome) == (20003, "CreateMessage", "refused")
    assert (scene.twilio.token_requests, scene.twilio.bearers) == (2, ["token-1", "token-2"])


def test_an_unchanged_token_is_not_requested_by_everyone(in_loop: bool) -> None:
    same = [granted("same"), granted("same")]
    scene = Scene(Twilio(tokens=same, answers=[DENIED] * 10))
    scene.run(parallel([FETCH] * 10, at_once=10), in_loop=in_loop)
    assert (scene.twilio.token_requests, scene.twilio.bearers) == (2, ["same"] * 20)


# --- many at once


def test_a_hundred_concurrent_requests_use_one_token(in_loop: bool) -> None:
    scene = Scene(Twilio())
    found = scene.run(parallel([FETCH] * 100, at_once=100), in_loop=in_loop)
    assert len(found) == 100
    assert (scene.twilio.token_requests, scene.twilio.bearers) == (1, ["token-1"] * 100)
    assert scene.clock.now() - START == 2 * SECOND


def test_a_hundred_concurrent_refusals_request_one_new_token(in_loop: bool) -> None:
    scene = Scene(Twilio(refused={"token-1"}))
    scene.run(parallel([FETCH] * 100, at_once=100), in_loop=in_loop)
    assert (scene.twilio.token_requests, scene.twilio.bearers) == (2, ["token-1"] * 100 + ["token-2"] * 100)


@pytest.mark.parametrize("failure", FAILURES)
def test_a_failure_reaches_all_waiters_and_the_next_request_tries_again(failure: str, in_loop: bool) -> None:
    answer, kind, reason = FAILURES[failure]
    scene = Scene(Twilio(tokens=[answer]))
    failures = scene.run(parallel([attempt(CREATE) for _ in range(100)], at_once=100), in_loop=in_loop)
    assert scene.twilio.token_requests == 1
    assert {type(error) for error in failures} == {kind}
    assert len({id(error) for error in failures}) == 100
    for error in failures:
        assert (error.operation, error.outcome, error.may_have_executed) == ("CreateMessage", "never-sent", False)
        with pytest.raises(kind, match=f"CreateMessage: not sent, since {reason}"):
            raise error
    assert is_repeatable(failures[0]) == (failure in {"nothing", "lost", "busy"})
    assert scene.twilio.bearers == []
    assert scene.run(CREATE, in_loop=in_loop).sid == "SM1"
    assert scene.twilio.bearers == ["token-2"]


def test_if_the_requesting_program_is_stopped_another_requests(in_loop: bool) -> None:
    scene = Scene(Twilio(), takes=lambda exchange: 10)
    hasty = attempt(timeout(FETCH, 3 * SECOND))

    def later() -> Program[Any]:
        yield from Sleep(SECOND)
        return (yield from OTHER)

    first, *others = scene.run(parallel([hasty, *(later() for _ in range(9))], at_once=10), in_loop=in_loop)
    assert isinstance(first, ProgramTimeoutError)
    assert [one.sid for one in others] == ["SM1"] * 9
    assert scene.twilio.bearers == ["token-1"] * 9


def test_a_cancelled_task_hands_over() -> None:
    async def main() -> None:
        twilio = Twilio()
        attempts = 0
        in_flight = asyncio.Event()

        async def transport(request: HttpRequest) -> HttpResponse:
            nonlocal attempts
            if request.url == TOKEN_URL:
                attempts += 1
                if attempts == 1:
                    in_flight.set()
                    await asyncio.Event().wait()
            return twilio(request)

        client = AsyncClient(APP, transport=transport)
        first = asyncio.create_task(client(FETCH))
        await in_flight.wait()
        others = [asyncio.create_task(client(FETCH)) for _ in range(20)]
        await asyncio.sleep(0)
        first.cancel()
        assert [found.sid for found in await asyncio.gather(*others)] == ["SM1"] * 20
        with pytest.raises(asyncio.CancelledError):
            await first
        assert (attempts, twilio.token_requests, twilio.bearers) == (2, 1, ["token-1"] * 20)

    asyncio.run(main())


@pytest.mark.parametrize("stopped_by", [KeyboardInterrupt(), SystemExit(), RuntimeError("a bug")], ids=repr)
def test_after_any_failed_token_request_the_next_one_tries_again(stopped_by: BaseException) -> None:
    twilio = Twilio(tokens=[stopped_by])
    client = client_of(twilio)
    with pytest.raises(type(stopped_by)):
        client(FETCH)
    client(FETCH)
    assert (twilio.token_requests, twilio.bearers) == (2, ["token-2"])


def test_a_program_dropped_while_requesting_leaves_nothing_behind() -> None:
    def sent(exchange: Exchange) -> Program[HttpResponse]:
        return (yield from exchange)

    program = OAuth(APP)(sent)(Exchange(HttpRequest("GET", "https://api.twilio.com/x")))
    next(program)
    del program
    gc.collect()


@pytest.mark.parametrize("own", ["timeout", "deadline"])
def test_a_short_deadline_does_not_affect_other_waiters(own: str, in_loop: bool) -> None:
    """A request that exceeds its own deadline says nothing about Twilio, unlike a timeout of the transport."""

    def bounded(handler: Handler) -> Handler:
        def handle(exchange: Exchange) -> Program[HttpResponse]:
            if own == "deadline" and exchange.operation == FETCH:
                exchange = evolve(exchange, deadline=START + SECOND)
            return (yield from handler(exchange))

        return handle

    late = TransportError("timed out", may_have_executed=True, timed_out=True)
    scene = Scene(Twilio(tokens=[late] if own == "timeout" else []), bounded)
    hasty = attempt(with_timeout(FETCH, SECOND) if own == "timeout" else FETCH)

    def later() -> Program[Any]:
        yield from Sleep(0.5 * SECOND)
        return (yield from OTHER)

    first, *others = scene.run(parallel([hasty, *(later() for _ in range(9))], at_once=10), in_loop=in_loop)
    assert isinstance(first, TransportError)
    assert first.timed_out
    assert not first.may_have_executed
    assert [one.sid for one in others] == ["SM1"] * 9


def test_a_timeout_of_the_transport_reaches_all_waiters(in_loop: bool) -> None:
    late = TransportError("timed out", may_have_executed=True, timed_out=True)
    scene = Scene(Twilio(tokens=[late]))
    failures = scene.run(parallel([attempt(FETCH) for _ in range(10)], at_once=10), in_loop=in_loop)
    assert [(type(one), one.timed_out) for one in failures] == [(TransportError, True)] * 10
    assert scene.twilio.token_requests == 1


def test_a_waiter_waits_only_until_its_own_deadline(in_loop: bool) -> None:
    def hurried(handler: Handler) -> Handler:
        def handle(exchange: Exchange) -> Program[HttpResponse]:
            deadline = START + 3 * SECOND if exchange.operation == OTHER else None
            return (yield from handler(evolve(exchange, deadline=deadline)))

        return handle

    scene = Scene(Twilio(), hurried, takes=lambda _: 10)
    ended: list[timedelta] = []

    def later() -> Program[Any]:
        yield from Sleep(SECOND)
        failed = yield from attempt(OTHER)
        ended.append(scene.clock.now() - START)
        return failed

    found, failed = scene.run(parallel([FETCH, later()]), in_loop=in_loop)
    assert found.sid == "SM1"
    assert isinstance(failed, TransportError)
    assert "no OAuth token arrived before the deadline" in str(failed)
    assert (failed.timed_out, failed.outcome, ended) == (True, "never-sent", [3 * SECOND])


@pytest.mark.parametrize("layers", [[], [Deadline(60 * SECOND)]], ids=["any time", "a deadline"])
def test_a_signal_handler_that_interrupts_the_request_gets_its_own_token(layers: list[Any]) -> None:
    twilio, came = Twilio(), list[Any]()

    def transport(request: HttpRequest) -> HttpResponse:
        if not twilio.requests:
            twilio.requests.append(request)
            came.append(client(FETCH).sid)  # as a signal handler would at this moment
        return twilio(request)

    client = Client(APP, transport=transport, middleware=layers)
    worker = Thread(target=lambda: came.append(client(FETCH).sid), daemon=True)
    worker.start()
    worker.join(20)
    assert came == ["SM1", "SM1"]
    assert twilio.token_requests == 2
    assert client(FETCH).sid == "SM1"
    assert twilio.bearers == ["token-1", "token-2", "token-2"]


# --- over a real connection


def serve(peer: Peer, seen: Seen) -> None:
    if seen.line.startswith("POST /v2/token "):
        peer.reply(granted("a.b.c").body, "Content-Type: application/json")
    elif seen.header("Authorization") == "Bearer a.b.c":
        peer.reply(FOUND.body, "Content-Type: application/json")
    else:
        peer.reply(DENIED.body, status="401 Unauthorized")


def test_threads_request_one_token() -> None:
    found: list[str] = []
    with Server(serve) as server, Client(APP, base_url=server.url, transport=Urllib3Transport(pool_size=32)) as client:
        threads = [Thread(target=lambda: found.append(client(FETCH).sid)) for _ in range(32)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert found == ["SM1"] * 32
    assert sum(seen.line.startswith("POST /v2/token ") for seen in server.requests) == 1
    assert len(server.requests) == 33


def test_tasks_request_one_token() -> None:
    async def main(url: str) -> list[str]:
        async with AsyncClient(APP, base_url=url) as client:
            return [found.sid for found in await asyncio.gather(*[client(FETCH) for _ in range(100)])]

    with Server(serve) as server:
        assert asyncio.run(main(server.url)) == ["SM1"] * 100
    assert sum(seen.line.startswith("POST /v2/token ") for seen in server.requests) == 1
    assert len(server.requests) == 101


# --- token requests and responses


TOKENS: list[tuple[dict[str, Any], str]] = [
    ({}, r"\$.access_token: expected a token"),
    ({"access_token": ""}, r"\$.access_token: expected a token"),
    ({"access_token": "a b"}, r"\$.access_token: expected a token"),
    ({"access_token": "a\nb"}, r"\$.access_token: expected a token"),
    ({"access_token": "é"}, r"\$.access_token: expected a token"),
    ({"access_token": 3}, r"\$.access_token: expected a token"),
    ({"access_token": "a", "token_type": "mac"}, r"\$.token_type: expected Bearer"),
    ({"access_token": "a", "token_type": 3}, r"\$.token_type: expected Bearer"),
    ({"access_token": "a", "expires_in": 0}, r"\$.expires_in: expected a number of seconds"),
    ({"access_token": "a", "expires_in": -1}, r"\$.expires_in: expected a number of seconds"),
    ({"access_token": "a", "expires_in": True}, r"\$.expires_in: expected a number of seconds"),
    ({"access_token": "a", "expires_in": "3600"}, r"\$.expires_in: expected a number of seconds"),
    ({"access_token": "a", "expires_in": None}, r"\$.expires_in: expected a number of seconds"),
    ({"access_token": "a", "expires_in": 10**30}, r"\$.expires_in: expected a number of seconds"),
    ({"access_token": "a"}, r"\$.expires_in: expected a number of seconds"),
]


@pytest.mark.parametrize(("members", "message"), TOKENS)
def test_an_invalid_token_response_is_refused(members: dict[str, Any], message: str) -> None:
    with pytest.raises(DecodeError, match=message):
        decode_token(HttpResponse(200, (), json.dumps(members).encode()), START)


@pytest.mark.parametrize("body", [b"", b"[]", b"3", b"null", b'{"access_token": "a", "expires_in": 1e999}'])
def test_a_token_response_that_is_not_an_object_is_refused(body: bytes) -> None:
    with pytest.raises(DecodeError):
        decode_token(HttpResponse(200, (), body), START)


@given(
    st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1),
    st.integers(1, 366 * 24 * 3600),
    st.sampled_from(["Bearer", "bearer", None]),
)
def test_a_valid_token_response_is_read(token: str, seconds: int, kind: str | None) -> None:
    body = json.dumps({"access_token": token, "token_type": kind, "expires_in": seconds, "new": {}}).encode()
    read = decode_token(HttpResponse(201, (), body), START)
    assert read == Token(token, START + timedelta(seconds=seconds))
    assert is_fresh(read, START) == (seconds > 60)


@given(st.text(st.characters(min_codepoint=33, max_codepoint=0x2FFF, exclude_characters=":"), min_size=1))
def test_any_secret_is_sent_unchanged(secret: str) -> None:
    from urllib.parse import parse_qs

    with suppress(UsageError):
        app = OAuthClient("OQ1", secret)
        assert parse_qs(token_request(app).body.decode())["client_secret"] == [secret]


def test_an_apps_arguments_are_checked() -> None:
    for wrong in (AuthToken(account_sid="AC1", token="t"), None, "OQ1"):
        with pytest.raises(UsageError, match="credentials must be an OAuthClient, got a value of type"):
            OAuth(wrong)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    for arguments in (("", "s"), ("OQ 1", "s"), ("OQ1", ""), ("OQ1", "s\n"), ("OQ1", "SK" + "0" * 32)):
        with pytest.raises(UsageError, match=r"client_(id|secret) must be"):
            OAuthClient(*arguments)
    with pytest.raises(UsageError, match="account_sid must be an account's SID"):
        OAuthClient("OQ1", "s", account_sid="SK1")
    assert OAuth(APP) == OAuth(APP, base_url=None) != OAuth(APP, base_url="https://twilio.example")
    assert datetime(2024, 1, 1, tzinfo=UTC) == START

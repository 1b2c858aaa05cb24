"""OAuth: one token for all who need one, renewed in time and once on 401, sent to Twilio alone, and never shown."""

from __future__ import annotations

import asyncio
import gc
import json
import os
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from io import BytesIO
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest
from attrs import asdict, evolve
from hypothesis import given
from hypothesis import strategies as st

from tests.test_security import SECRET as CLIENT_SECRET
from tests.test_security import TOKEN as ACCESS_TOKEN
from tests.test_security import Heard, check, clean, heard
from twilio_fp import (
    ApiError,
    ApiKey,
    AsyncClient,
    AuthenticationError,
    AuthToken,
    Client,
    CreateMessage,
    DecodeError,
    Download,
    Exchange,
    FetchMessage,
    HttpRequest,
    HttpResponse,
    ListMessage,
    NoAuth,
    OAuthClient,
    OperationError,
    ProgramTimeoutError,
    RawOperation,
    Secret,
    Sleep,
    TransportError,
    UsageError,
    attempt,
    is_repeatable,
    parallel,
    timeout,
    with_timeout,
)
from twilio_fp.host import is_twilio, origin
from twilio_fp.middleware import Deadline, DryRun, DryRunError, Handler, Log, OAuth, RateLimit, Retry
from twilio_fp.middleware.events import Event, ResponseReceived
from twilio_fp.middleware.oauth import EARLY, TOKEN_URL, Token, decode_token, is_fresh, token_request
from twilio_fp.rest import catalogue
from twilio_fp.rest.iam.organizations import ListOrganizationAccounts
from twilio_fp.rest.oauth.v2 import CreateOauth2Token
from twilio_fp.testing import VirtualClock
from twilio_fp.testing.loopback import Server
from twilio_fp.testing.strategies import operations
from twilio_fp.transports import Urllib3Transport

if TYPE_CHECKING:
    from collections.abc import Callable

    from twilio_fp.ask import Program
    from twilio_fp.testing.loopback import Peer, Seen

__all__ = ["heard"]  # a fixture

ACCOUNT = "AC" + "0" * 32
APP = OAuthClient("OQ1", CLIENT_SECRET, account_sid=ACCOUNT)
FETCH = FetchMessage("SM" + "0" * 32)
OTHER = FetchMessage("SM" + "1" * 32)
CREATE = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
SECOND = timedelta(seconds=1)
START = VirtualClock().now()
FOUND = HttpResponse(200, (), b'{"sid": "SM1"}')
DENIED = HttpResponse(401, (), b'{"code": 20003, "message": "Authenticate"}')
BROKEN = TransportError("no route", may_have_executed=False)


def granted(token: str, seconds: object = 3600) -> HttpResponse:
    """Return the response that gives a token."""
    said = {"access_token": token, "token_type": "Bearer", "expires_in": seconds, "id_token": None}
    return HttpResponse(200, (), json.dumps(said).encode())


class Twilio:
    """A transport that gives tokens, one after another, and answers what bears one that it takes.

    Args:
        tokens: what comes of asking for a token, in turn; then others are given.
        refused: tokens that it does not take.
        answers: what is answered to what bears a token, in turn; then it is found.
    """

    def __init__(self, tokens: Any = (), *, refused: Any = (), answers: Any = ()) -> None:
        self.requests: list[HttpRequest] = []
        self._tokens = iter(tokens)
        self._refused = refused
        self._answers = iter(answers)
        self.asked = 0

    def __call__(self, request: HttpRequest) -> HttpResponse:
        self.requests.append(request)
        if request.url.endswith("/v2/token"):
            self.asked += 1
            answer = next(self._tokens, granted(f"token-{self.asked}"))
        elif bearer(request) in self._refused:
            answer = DENIED
        else:
            answer = next(self._answers, FOUND)
        if isinstance(answer, BaseException):
            raise answer
        return answer

    @property
    def bearers(self) -> list[str | None]:
        """What the requests bore that were for no token."""
        return [bearer(request) for request in self.requests if not request.url.endswith("/v2/token")]


def bearer(request: HttpRequest) -> str | None:
    return (request.headers.reveal("Authorization") or "").removeprefix("Bearer ") or None


class Scene:
    """A client on virtual time, each of whose requests takes a second; its `OAuth` stands above that."""

    def __init__(self, twilio: Twilio, *outer: Any, takes: Callable[[Exchange], float] = lambda _: 1, **more: Any):
        self.clock = VirtualClock()
        self.twilio = twilio

        def inmost(handler: Handler) -> Handler:
            def handle(asked: Exchange) -> Program[HttpResponse]:
                yield from Sleep(takes(asked) * SECOND)
                return (yield from handler(asked))

            return handle

        settings: Any = {
            "transport": twilio,
            "middleware": (*outer, OAuth(APP), inmost),
            "clock": self.clock,
            "random": lambda: 0.5,
            "account_sid": ACCOUNT,
            **more,
        }
        self.client = Client(NoAuth(), **settings)
        self.async_client = AsyncClient(NoAuth(), **settings)

    def run(self, program: Any, *, in_loop: bool) -> Any:
        return asyncio.run(self.async_client(program)) if in_loop else self.client(program)


@pytest.fixture(params=[False, True], ids=["threads", "tasks"])
def in_loop(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


def client_of(twilio: Any, **settings: Any) -> Client:
    """Return a client whose credentials are the app."""
    return Client(APP, **{"transport": twilio, "clock": VirtualClock(), "random": lambda: 0.5, **settings})


# --- one token


def test_the_token_is_asked_for_by_the_clients_transport_and_borne_by_its_requests() -> None:
    twilio = Twilio()
    client = client_of(twilio, user_agent="my-app/1")
    assert client(FETCH).sid == client(FETCH).sid == "SM1"
    asked, *borne = twilio.requests
    assert asked == token_request(APP)
    assert asked.body == f"client_id=OQ1&client_secret={CLIENT_SECRET}&grant_type=client_credentials".encode()
    assert "authorization" not in asked.headers
    assert [dict(request.headers.reveal())["Authorization"] for request in borne] == ["Bearer token-1"] * 2

    async def main() -> None:
        twilio = Twilio()
        client = AsyncClient(APP, transport=twilio, clock=VirtualClock())
        await client(FETCH)
        await client(FETCH)
        assert (twilio.asked, twilio.bearers) == (1, ["token-1"] * 2)

    asyncio.run(main())


def test_clients_that_are_evolved_from_one_another_share_it_and_others_do_not() -> None:
    twilio = Twilio()
    client = client_of(twilio)
    for one in (client, client.for_account("AC" + "1" * 32), evolve(client, user_agent="my-app/1")):
        one(FETCH)
    assert twilio.bearers == ["token-1"] * 3
    client_of(twilio)(FETCH)
    assert twilio.asked == 2


def test_who_does_not_know_the_secret_gets_no_token_that_another_got_by_it() -> None:
    twilio = Twilio(tokens=[granted("mine"), DENIED, granted("theirs")])
    client = client_of(twilio)
    client(FETCH)
    with pytest.raises(AuthenticationError, match="no OAuth token could be fetched: HTTP 401: Authenticate"):
        evolve(client, credentials=OAuthClient("OQ1", "a guess", account_sid=ACCOUNT))(FETCH)
    evolve(client, credentials=OAuthClient("OQ2", CLIENT_SECRET, account_sid=ACCOUNT))(FETCH)
    client(FETCH)
    assert twilio.bearers == ["mine", "theirs", "mine"]


@pytest.mark.parametrize(
    ("lifetime", "later", "asked"),
    [(3600, 3539, 1), (3600, 3540, 2), (61, 0, 1), (61, 1, 2), (60, 0, 2), (1, 0, 2), (3600.5, 3540, 1)],
)
def test_it_is_renewed_a_minute_before_it_expires(lifetime: float, later: int, asked: int) -> None:
    twilio = Twilio(tokens=[granted("first", lifetime)])
    client = client_of(twilio)
    client(FETCH)
    client.clock.sleep(later * SECOND)
    client(FETCH)
    assert timedelta(seconds=60) == EARLY
    assert (twilio.asked, twilio.bearers) == (asked, ["first", "first" if asked == 1 else "token-2"])


def test_each_event_loop_has_its_own() -> None:
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
def test_a_forked_process_asks_anew() -> None:
    twilio = Twilio()
    client = client_of(twilio)
    client(FETCH)
    pid = os.fork()
    if pid == 0:
        with suppress(BaseException):
            client(FETCH)
        os._exit(twilio.asked)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 2
    client(FETCH)
    assert twilio.asked == 1


# --- 401


def test_a_token_that_is_refused_is_renewed_once(in_loop: bool) -> None:
    scene = Scene(Twilio(refused={"token-1"}))
    assert scene.run(CREATE, in_loop=in_loop).sid == "SM1"
    assert scene.twilio.bearers == ["token-1", "token-2"]


def test_a_second_401_is_the_error(in_loop: bool) -> None:
    scene = Scene(Twilio(refused={"token-1", "token-2"}))
    with pytest.raises(AuthenticationError) as caught:
        scene.run(CREATE, in_loop=in_loop)
    assert (caught.value.code, caught.value.operation, caught.value.outcome) == (20003, "CreateMessage", "refused")
    assert (scene.twilio.asked, scene.twilio.bearers) == (2, ["token-1", "token-2"])


def test_the_same_token_given_again_is_not_asked_for_by_everyone(in_loop: bool) -> None:
    same = [granted("same"), granted("same")]
    scene = Scene(Twilio(tokens=same, answers=[DENIED] * 10))
    scene.run(parallel([FETCH] * 10, at_once=10), in_loop=in_loop)
    assert (scene.twilio.asked, scene.twilio.bearers) == (2, ["same"] * 20)


# --- many at once


def test_a_hundred_at_once_ask_for_one_token(in_loop: bool) -> None:
    scene = Scene(Twilio())
    found = scene.run(parallel([FETCH] * 100, at_once=100), in_loop=in_loop)
    assert len(found) == 100
    assert (scene.twilio.asked, scene.twilio.bearers) == (1, ["token-1"] * 100)
    assert scene.clock.now() - START == 2 * SECOND


def test_a_hundred_that_are_refused_at_once_ask_for_one_more(in_loop: bool) -> None:
    scene = Scene(Twilio(refused={"token-1"}))
    scene.run(parallel([FETCH] * 100, at_once=100), in_loop=in_loop)
    assert (scene.twilio.asked, scene.twilio.bearers) == (2, ["token-1"] * 100 + ["token-2"] * 100)


FAILURES: dict[str, tuple[Any, type[OperationError], str]] = {
    "nothing": (BROKEN, TransportError, "no OAuth token could be fetched: no route"),
    "lost": (TransportError("reset", may_have_executed=True), TransportError, "no OAuth token could be fetched: reset"),
    "refused": (DENIED, AuthenticationError, r"no OAuth token could be fetched: HTTP 401: Authenticate \(code 20003\)"),
    "busy": (HttpResponse(503), ApiError, "no OAuth token could be fetched: HTTP 503"),
    "oauth": (
        HttpResponse(400, (), b'{"error": "invalid_client", "error_description": "unknown app"}'),
        ApiError,
        "no OAuth token could be fetched: HTTP 400: .*(unknown app|invalid_client)",
    ),
    "nonsense": (
        HttpResponse(200, (), b"<html>"),
        DecodeError,
        r"no OAuth token could be fetched: \$.access_token: expected",
    ),
}


@pytest.mark.parametrize("failure", FAILURES)
def test_a_failure_is_told_to_all_who_wait_and_the_next_asks_anew(failure: str, in_loop: bool) -> None:
    answer, kind, said = FAILURES[failure]
    scene = Scene(Twilio(tokens=[answer]))
    failures = scene.run(parallel([attempt(CREATE) for _ in range(100)], at_once=100), in_loop=in_loop)
    assert scene.twilio.asked == 1
    assert {type(error) for error in failures} == {kind}
    assert len({id(error) for error in failures}) == 100
    for error in failures:
        assert (error.operation, error.outcome, error.may_have_executed) == ("CreateMessage", "never-sent", False)
        with pytest.raises(kind, match=f"CreateMessage: {said}"):
            raise error
    assert is_repeatable(failures[0]) == (failure in {"nothing", "lost", "busy"})
    assert scene.twilio.bearers == []
    assert scene.run(CREATE, in_loop=in_loop).sid == "SM1"
    assert scene.twilio.bearers == ["token-2"]


def test_where_the_one_who_asks_is_stopped_another_asks(in_loop: bool) -> None:
    scene = Scene(Twilio(), takes=lambda asked: 10)
    hasty = attempt(timeout(FETCH, 3 * SECOND))

    def later() -> Program[Any]:
        yield from Sleep(SECOND)
        return (yield from OTHER)

    first, *others = scene.run(parallel([hasty, *(later() for _ in range(9))], at_once=10), in_loop=in_loop)
    assert isinstance(first, ProgramTimeoutError)
    assert [one.sid for one in others] == ["SM1"] * 9
    assert scene.twilio.bearers == ["token-1"] * 9


def test_a_task_that_is_cancelled_hands_over() -> None:
    async def main() -> None:
        twilio = Twilio()
        tries = 0
        under_way = asyncio.Event()

        async def transport(request: HttpRequest) -> HttpResponse:
            nonlocal tries
            if request.url == TOKEN_URL:
                tries += 1
                if tries == 1:
                    under_way.set()
                    await asyncio.Event().wait()
            return twilio(request)

        client = AsyncClient(APP, transport=transport)
        first = asyncio.create_task(client(FETCH))
        await under_way.wait()
        others = [asyncio.create_task(client(FETCH)) for _ in range(20)]
        await asyncio.sleep(0)
        first.cancel()
        assert [found.sid for found in await asyncio.gather(*others)] == ["SM1"] * 20
        with pytest.raises(asyncio.CancelledError):
            await first
        assert (tries, twilio.asked, twilio.bearers) == (2, 1, ["token-1"] * 20)

    asyncio.run(main())


@pytest.mark.parametrize("stopped_by", [KeyboardInterrupt(), SystemExit(), RuntimeError("a bug")], ids=repr)
def test_whatever_ends_the_asking_the_next_asks_anew(stopped_by: BaseException) -> None:
    twilio = Twilio(tokens=[stopped_by])
    client = client_of(twilio)
    with pytest.raises(type(stopped_by)):
        client(FETCH)
    client(FETCH)
    assert (twilio.asked, twilio.bearers) == (2, ["token-2"])


def test_a_program_that_is_dropped_while_it_asks_leaves_nothing_behind() -> None:
    def sent(asked: Exchange) -> Program[HttpResponse]:
        return (yield from asked)

    program = OAuth(APP)(sent)(Exchange(HttpRequest("GET", "https://api.twilio.com/x")))
    next(program)
    del program
    gc.collect()


@pytest.mark.parametrize("own", ["timeout", "deadline"])
def test_who_has_too_little_time_of_its_own_spoils_it_for_nobody(own: str, in_loop: bool) -> None:
    """Who runs out of its own time says nothing of Twilio; of the transport's own time it would."""

    def bounded(handler: Handler) -> Handler:
        def handle(asked: Exchange) -> Program[HttpResponse]:
            if own == "deadline" and asked.operation == FETCH:
                asked = evolve(asked, deadline=START + SECOND)
            return (yield from handler(asked))

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


def test_the_transports_own_time_is_told_to_all(in_loop: bool) -> None:
    late = TransportError("timed out", may_have_executed=True, timed_out=True)
    scene = Scene(Twilio(tokens=[late]))
    failures = scene.run(parallel([attempt(FETCH) for _ in range(10)], at_once=10), in_loop=in_loop)
    assert [(type(one), one.timed_out) for one in failures] == [(TransportError, True)] * 10
    assert scene.twilio.asked == 1


def test_who_waits_does_not_wait_longer_than_it_has_time(in_loop: bool) -> None:
    def hurried(handler: Handler) -> Handler:
        def handle(asked: Exchange) -> Program[HttpResponse]:
            deadline = START + 3 * SECOND if asked.operation == OTHER else None
            return (yield from handler(evolve(asked, deadline=deadline)))

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
    assert "no OAuth token came before the deadline" in str(failed)
    assert (failed.timed_out, failed.outcome, ended) == (True, "never-sent", [3 * SECOND])


# --- over a real connection


def serve(peer: Peer, seen: Seen) -> None:
    if seen.line.startswith("POST /v2/token "):
        peer.reply(granted("a.b.c").body, "Content-Type: application/json")
    elif seen.header("Authorization") == "Bearer a.b.c":
        peer.reply(FOUND.body, "Content-Type: application/json")
    else:
        peer.reply(DENIED.body, status="401 Unauthorized")


def test_threads_over_a_connection_ask_for_one_token() -> None:
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


def test_tasks_over_a_connection_ask_for_one_token() -> None:
    async def main(url: str) -> list[str]:
        async with AsyncClient(APP, base_url=url) as client:
            return [found.sid for found in await asyncio.gather(*[client(FETCH) for _ in range(100)])]

    with Server(serve) as server:
        assert asyncio.run(main(server.url)) == ["SM1"] * 100
    assert sum(seen.line.startswith("POST /v2/token ") for seen in server.requests) == 1
    assert len(server.requests) == 101


# --- who gets it


PLACES: list[tuple[str, str | None, bool]] = [
    ("https://api.twilio.com/x", None, True),
    ("https://api.dublin.ie1.twilio.com/x", None, True),
    ("https://api.twilio.com:443/x", None, True),
    ("http://api.twilio.com/x", None, False),
    ("https://api.twilio.com:8443/x", None, False),
    ("https://api.twilio.com.evil.example/x", None, False),
    ("https://eviltwilio.com/x", None, False),
    ("https://com-twilio-us1-media.s3.amazonaws.com/x", None, False),
    ("http://127.0.0.1:8080/x", "http://127.0.0.1:8080", True),
    ("http://127.0.0.1:8081/x", "http://127.0.0.1:8080", False),
    ("https://127.0.0.1:8080/x", "http://127.0.0.1:8080", False),
    ("https://api.twilio.com/x", "http://127.0.0.1:8080", False),
]


@pytest.mark.parametrize(("url", "base_url", "bears"), PLACES)
def test_it_goes_to_twilio_or_to_the_base_url_alone(url: str, base_url: str | None, bears: bool) -> None:
    twilio = Twilio()
    layer = OAuth(APP, base_url=base_url)

    def own(handler: Handler) -> Handler:
        return lambda asked: layer(handler)(evolve(asked, request=evolve(asked.request, url=url)))

    Client(NoAuth(), transport=twilio, middleware=[own])(RawOperation("GET", "api.twilio.com", "/x"))
    assert (twilio.asked, twilio.bearers) == ((1, ["token-1"]) if bears else (0, [None]))


@given(st.from_regex(r"https?://[a-z.]{1,12}(twilio\.com|\.example)(:[0-9]{1,4})?/", fullmatch=True))
def test_no_other_address_gets_it(url: str) -> None:
    twilio = Twilio()
    stack = OAuth(APP)
    with suppress(UsageError):
        client = Client(
            NoAuth(),
            transport=twilio,
            middleware=[
                lambda handler: lambda asked: stack(handler)(evolve(asked, request=evolve(asked.request, url=url)))
            ],
        )
        client(RawOperation("GET", "api.twilio.com", "/x"))
        scheme, host, port = origin(url)
        assert (twilio.bearers == ["token-1"]) == (scheme == "https" and is_twilio(host) and port == 443)


@pytest.mark.parametrize("asked", [Download("https://evil.example/x"), RawOperation("GET", "evil.example", "/x")])
def test_a_client_with_an_app_is_refused_at_another_host_as_with_other_credentials(asked: Any) -> None:
    for credentials in (APP, AuthToken(account_sid=ACCOUNT, token="hush")):
        twilio = Twilio()
        with pytest.raises(UsageError, match="Twilio's"):
            Client(credentials, transport=twilio)(asked)
        assert twilio.requests == []


def test_a_token_goes_below_the_base_url_and_nowhere_else() -> None:
    twilio = Twilio()
    client_of(twilio, base_url="http://127.0.0.1:8080/twilio")(FETCH)
    assert [request.url.partition("/2010")[0] for request in twilio.requests] == [
        "http://127.0.0.1:8080/twilio/v2/token",
        "http://127.0.0.1:8080/twilio",
    ]


def test_a_request_that_bears_credentials_keeps_them() -> None:
    twilio = Twilio()
    key = ApiKey(account_sid=ACCOUNT, key_sid="SK1", secret="hush")
    client = Client(key, transport=twilio, middleware=[OAuth(APP)])
    client(FETCH)
    client(ListOrganizationAccounts("OR" + "0" * 32))
    authorizations = [str(request.headers.reveal("Authorization")).partition(" ")[0] for request in twilio.requests]
    assert authorizations == ["Basic", "None", "Bearer"]


def test_what_needs_no_credentials_bears_none() -> None:
    twilio = Twilio(answers=[granted("another")])
    client_of(twilio)(CreateOauth2Token(client_id="OQ1", client_secret="s", grant_type="client_credentials"))
    assert [bearer(request) for request in twilio.requests] == [None]


BEARER = [entry for entry in catalogue.operations() if entry.spec.auth == "bearer"]


@pytest.mark.parametrize("entry", BEARER, ids=lambda entry: entry.name)
def test_what_twilio_takes_with_a_token_alone_gets_one_or_is_refused_by_name(entry: Any) -> None:
    asked = drawn(entry)
    organization = OAuthClient("OQ2", CLIENT_SECRET)
    for credentials in (AuthToken(account_sid=ACCOUNT, token="t"), NoAuth(), APP, organization):
        twilio = Twilio()
        client = Client(credentials, transport=twilio)
        if isinstance(credentials, OAuthClient):
            with suppress(OperationError):
                client(asked)
            assert (twilio.asked, twilio.bearers) == (1, ["token-1"])
            continue
        with pytest.raises(UsageError, match=rf"{entry.name} needs an OAuth token, got {type(credentials).__name__}: "):
            client(asked)
        with suppress(OperationError):
            evolve(client, middleware=[Retry.standard, OAuth(organization)])(asked)
        assert (twilio.asked, twilio.bearers) == (1, ["token-1"])


def drawn(entry: Any) -> Any:
    """Return one operation of that kind."""
    found: list[Any] = []

    @given(operations(entry.load()))
    def draw(one: Any) -> None:
        found.append(one)

    draw()
    return found[0]


def test_there_are_operations_that_need_a_token() -> None:
    assert len(BEARER) == 11


def test_as_middleware_it_needs_the_clients_base_url() -> None:
    twilio = Twilio()
    asked = ListOrganizationAccounts("OR" + "0" * 32)
    here = "http://127.0.0.1:8080"
    with pytest.raises(UsageError, match=r"or to the client's base_url, got http://127\.0\.0\.1:8080"):
        Client(NoAuth(), transport=twilio, base_url=here, middleware=[OAuth(APP)])(asked)
    assert twilio.requests == []
    Client(NoAuth(), transport=twilio, base_url=here, middleware=[OAuth(APP, base_url=here)])(asked)
    assert [request.url.startswith(f"{here}/") for request in twilio.requests] == [True] * 2
    for wrong in ("evil.example", "http://", "http://u:p@127.0.0.1", "http://127.0.0.1?x"):
        with pytest.raises(UsageError):
            OAuth(APP, base_url=wrong)


def test_the_account_is_the_apps_or_the_clients() -> None:
    twilio = Twilio()
    organization = OAuthClient("OQ2", CLIENT_SECRET)
    with pytest.raises(UsageError, match="FetchMessage needs an account_sid"):
        Client(organization, transport=twilio)(FETCH)
    Client(organization, transport=twilio, account_sid=ACCOUNT)(FETCH)
    elsewhere = client_of(twilio).for_account("AC" + "1" * 32)
    for asked in (RawOperation("GET", "verify.twilio.com", "/v2/Services"), Download("https://video.twilio.com/v1/x")):
        with pytest.raises(UsageError, match="has no account in its path"):
            elsewhere(asked)
    assert twilio.asked == 1


# --- pages, downloads, files


def test_pages_bear_it_too() -> None:
    first = b'{"messages": [{"sid": "SM1"}], "next_page_uri": "/2010-04-01/Accounts/AC1/Messages.json?Page=1"}'
    last = b'{"messages": [{"sid": "SM2"}], "next_page_uri": null}'
    twilio = Twilio(answers=[HttpResponse(200, (), first), HttpResponse(200, (), last)])
    assert [one.sid for one in client_of(twilio).stream(ListMessage())] == ["SM1", "SM2"]
    assert (twilio.asked, twilio.bearers) == (1, ["token-1"] * 2)


REDIRECTS: list[tuple[str, str | None]] = [
    ("https://api.twilio.com/elsewhere", "token-1"),
    ("https://api.dublin.ie1.twilio.com/x", "token-1"),
    ("https://media.twilio.com/x", None),
    ("https://mms.twiliocdn.com/x", None),
]


@pytest.mark.parametrize("save", [False, True])
@pytest.mark.parametrize(("to", "borne"), REDIRECTS)
def test_a_download_bears_it_where_it_is_asked_for_and_not_at_the_host_it_is_sent_to(
    to: str, borne: str | None, save: bool
) -> None:
    moved = HttpResponse(307, {"Location": to})
    twilio = Twilio(refused={"stale"}, tokens=[granted("stale"), granted("token-1")])
    twilio._answers = iter([moved, HttpResponse(200, (), b"ID3")])
    client = client_of(twilio)
    asked = Download(f"/2010-04-01/Accounts/{ACCOUNT}/Recordings/RE1.mp3")
    if save:
        file = BytesIO()
        assert client.save(asked, file) == 3
        assert file.getvalue() == b"ID3"
    else:
        assert client(asked) == b"ID3"
    assert twilio.bearers == ["stale", "token-1", borne]


# --- beside other middleware


def test_a_retry_repeats_a_create_for_which_there_was_no_token() -> None:
    busy = HttpResponse(429, {"Retry-After": "2"})
    twilio = Twilio(tokens=[HttpResponse(503), BROKEN, busy])
    client = client_of(twilio, middleware=[Retry.standard])
    assert client(CREATE).sid == "SM1"
    assert (twilio.asked, twilio.bearers) == (4, ["token-4"])
    assert client.clock.slept == (0.25 * SECOND, 0.5 * SECOND, 2 * SECOND)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def test_a_create_is_not_sent_twice_for_want_of_a_token() -> None:
    lost = TransportError("reset", may_have_executed=True)
    twilio = Twilio(refused={"token-1"}, tokens=[granted("token-1"), lost], answers=[])
    client = client_of(twilio, middleware=[Retry.standard])
    assert client(CREATE).sid == "SM1"
    assert twilio.bearers == ["token-1", "token-3"]  # a 401, then no token, then both


def test_a_retry_below_it_repeats_the_asking_too() -> None:
    twilio = Twilio(tokens=[BROKEN, BROKEN])
    client = Client(
        NoAuth(),
        transport=twilio,
        account_sid=ACCOUNT,
        middleware=[OAuth(APP), Retry.standard],
        clock=VirtualClock(),
    )
    assert client(CREATE).sid == "SM1"
    assert (twilio.asked, twilio.bearers) == (3, ["token-3"])


@pytest.mark.parametrize("below", [[], [Retry.never]], ids=["alone", "above a retry"])
def test_the_error_names_the_operation_and_not_the_request_for_the_token(below: list[Any]) -> None:
    twilio = Twilio(tokens=[TransportError("reset", may_have_executed=True)])
    client = Client(NoAuth(), transport=twilio, account_sid=ACCOUNT, middleware=[OAuth(APP), *below])
    with pytest.raises(TransportError) as caught:
        client(CREATE)
    error = caught.value
    assert (type(error), error.operation, error.method, error.outcome) == (
        TransportError,
        "CreateMessage",
        "POST",
        "never-sent",
    )
    assert error.path == f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"


def test_a_deadline_counts_the_asking(in_loop: bool) -> None:
    scene = Scene(Twilio(), Deadline(15 * SECOND), takes=lambda _: 10)
    with pytest.raises(TransportError, match="the deadline passed before it was sent"):
        scene.run(CREATE, in_loop=in_loop)
    assert [request.timeout for request in scene.twilio.requests] == [5 * SECOND]
    assert scene.twilio.bearers == []


def test_a_timeout_of_ones_own_bounds_the_asking_too() -> None:
    twilio = Twilio()
    client_of(twilio)(with_timeout(FETCH, 3 * SECOND))
    assert [request.timeout for request in twilio.requests] == [3 * SECOND] * 2


def test_a_limit_counts_what_it_stands_above() -> None:
    stacks: list[list[Any]] = [[RateLimit(1, per=SECOND), OAuth(APP)], [OAuth(APP), RateLimit(1, per=SECOND)]]
    for layers in stacks:
        twilio = Twilio()
        client = Client(NoAuth(), transport=twilio, account_sid=ACCOUNT, middleware=layers, clock=VirtualClock())
        client(FETCH)
        client(FETCH)
        assert client.clock.now() - START == SECOND


def test_a_log_tells_of_the_operation_and_a_log_below_of_the_asking_too() -> None:
    for layers, told in (([Log, OAuth], 2), ([OAuth, Log], 8)):
        events: list[Event] = []
        made: dict[Any, Any] = {Log: Log(events.append), OAuth: OAuth(OAuthClient("OQ1", CLIENT_SECRET))}
        twilio = Twilio(refused={ACCESS_TOKEN}, tokens=[granted(ACCESS_TOKEN)])
        client = Client(NoAuth(), transport=twilio, account_sid=ACCOUNT, middleware=[made[one] for one in layers])
        client(FETCH)
        clean(events, *map(repr, events))
        assert len(events) == told
        assert [event.status for event in events if isinstance(event, ResponseReceived)][-1] == 200


def test_a_dry_run_asks_for_no_token() -> None:
    seen: list[str] = []
    twilio = Twilio()
    client = client_of(twilio, middleware=[DryRun(lambda preview: seen.append(str(preview)))])
    with pytest.raises(DryRunError):
        client(CREATE)
    assert (len(seen), twilio.requests) == (1, [])
    below = Client(NoAuth(), transport=twilio, account_sid=ACCOUNT, middleware=[OAuth(APP), DryRun(print)])
    with pytest.raises(DryRunError) as caught:
        below(CREATE)
    clean(caught.value.preview, repr(caught.value.preview))
    assert twilio.requests == []


# --- what does not show


def test_nothing_that_holds_it_shows_it(heard: Heard) -> None:
    twilio = Twilio(tokens=[granted(ACCESS_TOKEN)])
    client = client_of(twilio)
    client(FETCH)
    layer = OAuth(APP)
    rooms = client.state._processes[os.getpid()]._rooms
    assert len(rooms) == 1
    (room,) = rooms.values()
    name: Any = layer.cell.name
    assert [value for value in asdict(name).values() if isinstance(value, (Secret, OAuthClient))] == []
    assert CLIENT_SECRET not in asdict(name).values()
    clean(client, repr(client), layer, layer.cell, repr(layer.cell), rooms, room.value, *twilio.requests)
    assert len(heard.lines) == 2


FAILING: dict[str, Any] = {
    **{name: [answer] for name, (answer, _, _) in FAILURES.items()},
    "bug": [RuntimeError("a bug")],
    "odd": [granted(f"{ACCESS_TOKEN} {ACCESS_TOKEN}")],
    "mac": [HttpResponse(200, (), json.dumps({"access_token": ACCESS_TOKEN, "token_type": "mac"}).encode())],
    "cut": [HttpResponse(200, (), f'{{"access_token": "{ACCESS_TOKEN}'.encode())],
    "told back": [HttpResponse(400, (), json.dumps({"client_secret": CLIENT_SECRET}).encode())],
    "refused twice": [granted(ACCESS_TOKEN), granted(ACCESS_TOKEN)],
    "then nothing": [granted(ACCESS_TOKEN), BROKEN],
}


@pytest.mark.parametrize("failing", FAILING)
def test_no_error_shows_it(failing: str, heard: Heard) -> None:
    def twilio() -> Twilio:
        return Twilio(tokens=FAILING[failing], refused={ACCESS_TOKEN})

    with pytest.raises((OperationError, RuntimeError)) as caught:
        client_of(twilio())(CREATE)
    check(caught.value)

    async def main() -> None:
        await AsyncClient(APP, transport=twilio())(CREATE)

    with pytest.raises((OperationError, RuntimeError)) as caught_async:
        asyncio.run(main())
    check(caught_async.value)
    scene = Scene(twilio())
    if failing != "bug":
        errors: tuple[Any, ...] = scene.client(parallel([attempt(CREATE) for _ in range(3)]))
        for error in errors:
            check(error)


def hangs_up(peer: Peer, seen: Seen) -> None:
    peer.hang_up()


def called(client: Client) -> None:
    with client:
        client(CREATE)


def called_in_loop(client: AsyncClient) -> None:
    async def main() -> None:
        async with client:
            await client(CREATE)

    asyncio.run(main())


@pytest.mark.parametrize("call", [called, called_in_loop])
def test_no_error_of_a_real_connection_shows_it(call: Callable[[Any], None], heard: Heard) -> None:
    with Server(hangs_up) as server:
        client = (Client if call is called else AsyncClient)(APP, base_url=server.url)
        with pytest.raises(TransportError) as caught:
            call(client)
        check(caught.value)


# --- what is said and read


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


@pytest.mark.parametrize(("members", "said"), TOKENS)
def test_what_is_no_token_is_not_taken_for_one(members: dict[str, Any], said: str) -> None:
    with pytest.raises(DecodeError, match=said):
        decode_token(HttpResponse(200, (), json.dumps(members).encode()), START)


@pytest.mark.parametrize("body", [b"", b"[]", b"3", b"null", b'{"access_token": "a", "expires_in": 1e999}'])
def test_neither_is_what_is_no_object(body: bytes) -> None:
    with pytest.raises(DecodeError):
        decode_token(HttpResponse(200, (), body), START)


@given(
    st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1),
    st.integers(1, 366 * 24 * 3600),
    st.sampled_from(["Bearer", "bearer", None]),
)
def test_what_is_given_is_read(token: str, seconds: int, kind: str | None) -> None:
    body = json.dumps({"access_token": token, "token_type": kind, "expires_in": seconds, "new": {}}).encode()
    read = decode_token(HttpResponse(201, (), body), START)
    assert read == Token(token, START + timedelta(seconds=seconds))
    assert is_fresh(read, START) == (seconds > 60)


@given(st.text(st.characters(min_codepoint=33, max_codepoint=0x2FFF, exclude_characters=":"), min_size=1))
def test_any_secret_is_sent_as_it_is(secret: str) -> None:
    from urllib.parse import parse_qs

    with suppress(UsageError):
        app = OAuthClient("OQ1", secret)
        assert parse_qs(token_request(app).body.decode())["client_secret"] == [secret]


def test_the_app_is_checked() -> None:
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

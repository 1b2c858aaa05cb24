"""OAuth: which requests get the token, how it combines with other policies, and that nothing shows it."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from io import BytesIO
from typing import TYPE_CHECKING, Any
from urllib.parse import quote_plus

import pytest
from attrs import asdict, evolve
from hypothesis import example, given
from hypothesis import strategies as st

from tests.middleware.scene import (
    ACCOUNT,
    APP,
    BROKEN,
    CREATE,
    FAILURES,
    FETCH,
    SECOND,
    START,
    Scene,
    Twilio,
    bearer,
    client_of,
    granted,
    in_loop,
)
from tests.test_security import SECRET as CLIENT_SECRET
from tests.test_security import TOKEN as ACCESS_TOKEN
from tests.test_security import LogRecords, check, clean, log
from twilio_fp import (
    ApiError,
    ApiKey,
    AsyncClient,
    AuthToken,
    Client,
    Download,
    HttpResponse,
    ListMessage,
    NoAuth,
    OAuthClient,
    OperationError,
    RawOperation,
    Secret,
    TransportError,
    UsageError,
    attempt,
    parallel,
    with_timeout,
)
from twilio_fp.host import is_twilio, origin
from twilio_fp.middleware import Deadline, DryRun, DryRunError, Handler, Log, OAuth, RateLimit, Retry
from twilio_fp.middleware.events import Event, ResponseReceived
from twilio_fp.middleware.oauth import token_request
from twilio_fp.rest import catalogue
from twilio_fp.rest.iam.organizations import ListOrganizationAccounts
from twilio_fp.rest.oauth.v2 import CreateOauth2Token
from twilio_fp.testing import VirtualClock
from twilio_fp.testing.loopback import Server
from twilio_fp.testing.strategies import operations

if TYPE_CHECKING:
    from collections.abc import Callable

    from twilio_fp.testing.loopback import Peer, Seen

__all__ = ["in_loop", "log"]  # fixtures

# --- which requests get the token


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
def test_a_token_goes_only_to_twilio_or_the_base_url(url: str, base_url: str | None, bears: bool) -> None:
    twilio = Twilio()
    layer = OAuth(APP, base_url=base_url)

    def own(handler: Handler) -> Handler:
        return lambda exchange: layer(handler)(evolve(exchange, request=evolve(exchange.request, url=url)))

    Client(NoAuth(), transport=twilio, middleware=[own])(RawOperation("GET", "api.twilio.com", "/x"))
    assert (twilio.token_requests, twilio.bearers) == ((1, ["token-1"]) if bears else (0, [None]))


@given(st.from_regex(r"https?://[a-z.]{1,12}(twilio\.com|\.example)(:[0-9]{1,4})?/", fullmatch=True))
def test_no_other_address_gets_the_token(url: str) -> None:
    twilio = Twilio()
    stack = OAuth(APP)
    with suppress(UsageError):
        client = Client(
            NoAuth(),
            transport=twilio,
            middleware=[
                lambda handler: (
                    lambda exchange: stack(handler)(evolve(exchange, request=evolve(exchange.request, url=url)))
                )
            ],
        )
        client(RawOperation("GET", "api.twilio.com", "/x"))
        scheme, host, port = origin(url)
        assert (twilio.bearers == ["token-1"]) == (scheme == "https" and is_twilio(host) and port == 443)


@pytest.mark.parametrize("operation", [Download("https://evil.example/x"), RawOperation("GET", "evil.example", "/x")])
def test_a_client_with_an_app_is_refused_at_another_host_as_with_other_credentials(operation: Any) -> None:
    for credentials in (APP, AuthToken(account_sid=ACCOUNT, token="hush")):
        twilio = Twilio()
        with pytest.raises(UsageError, match="Twilio's"):
            Client(credentials, transport=twilio)(operation)
        assert twilio.requests == []


def test_a_token_goes_below_the_base_url_and_nowhere_else() -> None:
    twilio = Twilio()
    client_of(twilio, base_url="http://127.0.0.1:8080/twilio")(FETCH)
    assert [request.url.partition("/2010")[0] for request in twilio.requests] == [
        "http://127.0.0.1:8080/twilio/v2/token",
        "http://127.0.0.1:8080/twilio",
    ]


def test_a_request_with_credentials_keeps_them() -> None:
    twilio = Twilio()
    key = ApiKey(account_sid=ACCOUNT, key_sid="SK1", secret="hush")
    client = Client(key, transport=twilio, middleware=[OAuth(APP)])
    client(FETCH)
    client(ListOrganizationAccounts("OR" + "0" * 32))
    authorizations = [str(request.headers.reveal("Authorization")).partition(" ")[0] for request in twilio.requests]
    assert authorizations == ["Basic", "None", "Bearer"]


def test_an_operation_that_needs_no_credentials_has_none() -> None:
    twilio = Twilio(answers=[granted("another")])
    client_of(twilio)(CreateOauth2Token(client_id="OQ1", client_secret="s", grant_type="client_credentials"))
    assert [bearer(request) for request in twilio.requests] == [None]


BEARER = [entry for entry in catalogue.operations() if entry.spec.auth == "bearer"]


@pytest.mark.parametrize("entry", BEARER, ids=lambda entry: entry.name)
def test_an_operation_that_requires_a_token_gets_one_or_is_refused_by_name(entry: Any) -> None:
    operation = drawn(entry)
    organization = OAuthClient("OQ2", CLIENT_SECRET)
    for credentials in (AuthToken(account_sid=ACCOUNT, token="t"), NoAuth(), APP, organization):
        twilio = Twilio()
        client = Client(credentials, transport=twilio)
        if isinstance(credentials, OAuthClient):
            with suppress(OperationError):
                client(operation)
            assert (twilio.token_requests, twilio.bearers) == (1, ["token-1"])
            continue
        with pytest.raises(UsageError, match=rf"{entry.name} needs an OAuth token, got {type(credentials).__name__}: "):
            client(operation)
        with suppress(OperationError):
            evolve(client, middleware=[Retry.standard, OAuth(organization)])(operation)
        assert (twilio.token_requests, twilio.bearers) == (1, ["token-1"])


def drawn(entry: Any) -> Any:
    """Return an operation, drawn from its strategy."""
    found: list[Any] = []

    @given(operations(entry.load()))
    def draw(one: Any) -> None:
        found.append(one)

    draw()
    return found[0]


def test_there_are_operations_that_need_a_token() -> None:
    assert len(BEARER) == 11


def test_as_middleware_oauth_needs_the_clients_base_url() -> None:
    twilio = Twilio()
    operation = ListOrganizationAccounts("OR" + "0" * 32)
    here = "http://127.0.0.1:8080"
    with pytest.raises(UsageError, match=r"or to the client's base_url, got http://127\.0\.0\.1:8080"):
        Client(NoAuth(), transport=twilio, base_url=here, middleware=[OAuth(APP)])(operation)
    assert twilio.requests == []
    Client(NoAuth(), transport=twilio, base_url=here, middleware=[OAuth(APP, base_url=here)])(operation)
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
    for operation in (
        RawOperation("GET", "verify.twilio.com", "/v2/Services"),
        Download("https://video.twilio.com/v1/x"),
    ):
        with pytest.raises(UsageError, match="has no account in its path"):
            elsewhere(operation)
    assert twilio.token_requests == 1


# --- pages, downloads, files


def test_next_pages_have_the_token_too() -> None:
    first = b'{"messages": [{"sid": "SM1"}], "next_page_uri": "/2010-04-01/Accounts/AC1/Messages.json?Page=1"}'
    last = b'{"messages": [{"sid": "SM2"}], "next_page_uri": null}'
    twilio = Twilio(answers=[HttpResponse(200, (), first), HttpResponse(200, (), last)])
    assert [one.sid for one in client_of(twilio).stream(ListMessage())] == ["SM1", "SM2"]
    assert (twilio.token_requests, twilio.bearers) == (1, ["token-1"] * 2)


REDIRECTS: list[tuple[str, str | None]] = [
    ("https://api.twilio.com/elsewhere", "token-1"),
    ("https://api.dublin.ie1.twilio.com/x", "token-1"),
    ("https://media.twilio.com/x", None),
    ("https://mms.twiliocdn.com/x", None),
]


@pytest.mark.parametrize("save", [False, True])
@pytest.mark.parametrize(("to", "borne"), REDIRECTS)
def test_a_download_has_the_token_at_twilio_but_not_after_its_redirect(to: str, borne: str | None, save: bool) -> None:
    moved = HttpResponse(307, {"Location": to})
    twilio = Twilio(refused={"stale"}, tokens=[granted("stale"), granted("token-1")])
    twilio._answers = iter([moved, HttpResponse(200, (), b"ID3")])
    client = client_of(twilio)
    operation = Download(f"/2010-04-01/Accounts/{ACCOUNT}/Recordings/RE1.mp3")
    if save:
        file = BytesIO()
        assert client.save(operation, file) == 3
        assert file.getvalue() == b"ID3"
    else:
        assert client(operation) == b"ID3"
    assert twilio.bearers == ["stale", "token-1", borne]


# --- with other middleware


def test_a_retry_repeats_a_create_for_which_there_was_no_token() -> None:
    busy = HttpResponse(429, {"Retry-After": "2"})
    twilio = Twilio(tokens=[HttpResponse(503), BROKEN, busy])
    client = client_of(twilio, middleware=[Retry.standard])
    assert client(CREATE).sid == "SM1"
    assert (twilio.token_requests, twilio.bearers) == (4, ["token-4"])
    assert client.clock.slept == (0.25 * SECOND, 0.5 * SECOND, 2 * SECOND)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def test_a_create_is_not_sent_twice_when_a_token_is_missing() -> None:
    lost = TransportError("reset", may_have_executed=True)
    twilio = Twilio(refused={"token-1"}, tokens=[granted("token-1"), lost], answers=[])
    client = client_of(twilio, middleware=[Retry.standard])
    assert client(CREATE).sid == "SM1"
    assert twilio.bearers == ["token-1", "token-3"]  # a 401, then no token, then both


def test_an_inner_retry_repeats_the_token_request_too() -> None:
    twilio = Twilio(tokens=[BROKEN, BROKEN])
    client = Client(
        NoAuth(),
        transport=twilio,
        account_sid=ACCOUNT,
        middleware=[OAuth(APP), Retry.standard],
        clock=VirtualClock(),
    )
    assert client(CREATE).sid == "SM1"
    assert (twilio.token_requests, twilio.bearers) == (3, ["token-3"])


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
    assert str(error).startswith("CreateMessage: not sent, since no OAuth token could be fetched: reset ")


def test_a_deadline_includes_the_token_request(in_loop: bool) -> None:
    scene = Scene(Twilio(), Deadline(15 * SECOND), takes=lambda _: 10)
    with pytest.raises(TransportError, match="the deadline passed before the request was sent"):
        scene.run(CREATE, in_loop=in_loop)
    assert [request.timeout for request in scene.twilio.requests] == [5 * SECOND]
    assert scene.twilio.bearers == []


def test_a_calls_own_timeout_bounds_the_token_request_too() -> None:
    twilio = Twilio()
    client_of(twilio)(with_timeout(FETCH, 3 * SECOND))
    assert [request.timeout for request in twilio.requests] == [3 * SECOND] * 2


def test_a_limit_counts_the_requests_inside_it() -> None:
    stacks: list[list[Any]] = [[RateLimit(1, per=SECOND), OAuth(APP)], [OAuth(APP), RateLimit(1, per=SECOND)]]
    for layers in stacks:
        twilio = Twilio()
        client = Client(NoAuth(), transport=twilio, account_sid=ACCOUNT, middleware=layers, clock=VirtualClock())
        client(FETCH)
        client(FETCH)
        assert client.clock.now() - START == SECOND


def test_an_outer_log_reports_the_operation_and_an_inner_one_the_token_request_too() -> None:
    for layers, count in (([Log, OAuth], 2), ([OAuth, Log], 8)):
        events: list[Event] = []
        made: dict[Any, Any] = {Log: Log(events.append), OAuth: OAuth(OAuthClient("OQ1", CLIENT_SECRET))}
        twilio = Twilio(refused={ACCESS_TOKEN}, tokens=[granted(ACCESS_TOKEN)])
        client = Client(NoAuth(), transport=twilio, account_sid=ACCOUNT, middleware=[made[one] for one in layers])
        client(FETCH)
        clean(events, *map(repr, events))
        assert len(events) == count
        assert [event.status for event in events if isinstance(event, ResponseReceived)][-1] == 200


def test_a_dry_run_requests_no_token() -> None:
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


# --- nothing shows the token


def test_no_object_that_holds_the_token_shows_it(log: LogRecords) -> None:
    twilio = Twilio(tokens=[granted(ACCESS_TOKEN)])
    client = client_of(twilio)
    client(FETCH)
    layer = OAuth(APP)
    (cells,) = client.state._processes.values()
    entries = cells._entries
    assert len(entries) == 1
    (entry,) = entries.values()
    name: Any = layer.cell.name
    assert [value for value in asdict(name).values() if isinstance(value, (Secret, OAuthClient))] == []
    assert CLIENT_SECRET not in asdict(name).values()
    clean(client, repr(client), layer, layer.cell, repr(layer.cell), entries, entry.value, *twilio.requests)
    assert len(log.lines) == 2


FAILING: dict[str, Any] = {
    **{name: [answer] for name, (answer, _, _) in FAILURES.items()},
    "bug": [RuntimeError("a bug")],
    "odd": [granted(f"{ACCESS_TOKEN} {ACCESS_TOKEN}")],
    "mac": [HttpResponse(200, (), json.dumps({"access_token": ACCESS_TOKEN, "token_type": "mac"}).encode())],
    "cut": [HttpResponse(200, (), f'{{"access_token": "{ACCESS_TOKEN}'.encode())],
    "repeated as JSON": [HttpResponse(400, (), json.dumps({"client_secret": CLIENT_SECRET}).encode())],
    "repeated in text": [HttpResponse(401, (), json.dumps({"error_description": f"no {CLIENT_SECRET}!"}).encode())],
    "sent back": [HttpResponse(400, (("X-Sent", CLIENT_SECRET),), token_request(APP).body or b"")],
    "refused twice": [granted(ACCESS_TOKEN), granted(ACCESS_TOKEN)],
    "then nothing": [granted(ACCESS_TOKEN), BROKEN],
}


@pytest.mark.parametrize("failing", FAILING)
def test_no_error_shows_the_token(failing: str, log: LogRecords) -> None:
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


@given(secret=st.text("pq\"'+/&%=\\<é中", min_size=12, max_size=30))
@example(secret='pass"word+/é&\\=%20 and more')
def test_no_error_shows_the_apps_secret_however_it_is_written(secret: str) -> None:
    app = OAuthClient("OQ1", secret, account_sid=ACCOUNT)
    payload, form = {"error_description": f"<{secret}>"}, (token_request(app).body or b"").decode()
    for body in (json.dumps(payload), json.dumps(payload, ensure_ascii=False), form, f"<p>{secret}</p>"):
        with pytest.raises(ApiError) as caught:
            Client(app, transport=Twilio(tokens=[HttpResponse(400, {"X-Sent": form}, body.encode())]))(CREATE)
        error = caught.value
        shown = f"{error} {error.body.decode()} {error.headers} {error.details}"
        assert "**********" in shown
        for spelling in (secret, quote_plus(secret), json.dumps(secret)[1:-1]):
            assert spelling not in shown


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
def test_no_error_of_a_real_connection_shows_the_token(call: Callable[[Any], None], log: LogRecords) -> None:
    with Server(hangs_up) as server:
        client = (Client if call is called else AsyncClient)(APP, base_url=server.url)
        with pytest.raises(TransportError) as caught:
            call(client)
        check(caught.value)

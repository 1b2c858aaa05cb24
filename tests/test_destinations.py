"""Where requests go, with which credentials, and where these are never sent."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from tests.sent import CREDENTIALS, HELLO, KEY, RAW, Sent, basic
from twilio_fp import (
    ApiKey,
    AsyncClient,
    AuthToken,
    Client,
    FetchMessage,
    NoAuth,
    RawOperation,
    UsageError,
    download,
    with_response,
    with_timeout,
)
from twilio_fp.interpreter import USER_AGENT, Interpreter
from twilio_fp.rest import catalogue
from twilio_fp.rest.api.v2010 import FetchAccount, ListAccount
from twilio_fp.rest.iam.organizations import FetchAuthorize
from twilio_fp.rest.verify.v2 import CreateVerification, ListService
from twilio_fp.testing.strategies import operations

# --- where requests go


def test_the_clients_account_is_the_default_of_an_operations() -> None:
    sent = Sent()
    client = Client(CREDENTIALS, transport=sent)
    client(HELLO)
    client.for_account("AC2")(HELLO)
    client.for_account("AC2")(evolve(HELLO, account_sid="AC3"))
    Client(NoAuth(), transport=sent, account_sid="AC4")(HELLO)
    accounts = [request.url.split("/")[5] for request in sent.requests]
    assert accounts == ["AC1", "AC2", "AC3", "AC4"]
    assert [request.headers.reveal("Authorization") for request in sent.requests] == [basic("AC1", "hush")] * 3 + [None]


def test_an_operation_that_needs_an_account_is_refused_without_one() -> None:
    sent = Sent()
    with pytest.raises(UsageError, match="CreateMessage needs an account_sid"):
        Client(transport=sent)(HELLO)
    assert sent.requests == []


def test_edge_and_region_determine_the_host() -> None:
    sent = Sent()
    Client(CREDENTIALS, transport=sent, edge="dublin", region="ie1")(RAW)
    assert sent.last.url == "https://api.dublin.ie1.twilio.com/x"
    assert sent.last.headers.reveal("Authorization") == basic("AC1", "hush")


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"edge": "dublin"}, "edge='dublin' needs a region, which determines where data is stored"),
        ({"region": "ie1"}, "region='ie1' needs an edge: add edge='dublin'"),
        (
            {"region": "xx1"},
            "region must be one of Twilio's, got 'xx1' \\(str\\): write region='us1' with edge='ashburn', region='ie1'",
        ),
        ({"edge": "sydney", "region": "ie1"}, "edge='sydney' does not serve region='ie1': write edge='dublin'"),
        ({"edge": "evil.example/", "region": "ie1"}, "edge must be one label of a host name"),
        ({"base_url": "localhost:8080"}, r"base_url must be http\(s\)"),
        ({"base_url": "http://h/?a=1"}, r"base_url must be http\(s\)"),
    ],
)
def test_an_invalid_setting_is_explained(kind: Any, settings: dict[str, str], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        kind(CREDENTIALS, **settings)


@pytest.mark.parametrize("credentials", [None, ("AC1", "hush"), "AC1", AuthToken])
def test_credentials_are_one_of_three_kinds(credentials: Any) -> None:
    with pytest.raises(UsageError, match="credentials must be a record") as raised:
        Client(credentials)
    assert "hush" not in str(raised.value)


def test_a_base_url_overrides_edge_and_region_and_gets_the_credentials() -> None:
    sent = Sent()
    Client(CREDENTIALS, transport=sent, edge="dublin", region="ie1", base_url="http://localhost:8080/t/")(RAW)
    assert sent.last.url == "http://localhost:8080/t/x"
    assert sent.last.headers.reveal("Authorization") == basic("AC1", "hush")
    Client(CREDENTIALS, transport=sent, edge="dublin", base_url="http://localhost:8080")(RAW)
    assert sent.last.url == "http://localhost:8080/x"


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "api.twilio.com.evil.example",
        "twilio.com.evil.example",
        "eviltwilio.com",
        "api.twilio.com:8443",
        "api.twilio.com@evil.example",
    ],
)
@pytest.mark.parametrize("credentials", [CREDENTIALS, KEY])
def test_credentials_never_go_to_another_host(host: str, credentials: AuthToken | ApiKey) -> None:
    sent = Sent()
    with pytest.raises(
        UsageError, match=r"credentials must only be sent to Twilio's hosts|RawOperation.host must be"
    ) as raised:
        Client(credentials, transport=sent)(RawOperation("GET", host, "/x"))
    assert sent.requests == []
    assert "hush" not in str(raised.value)


def test_custom_credentials_never_go_to_another_host_either() -> None:
    sent = Sent()
    with pytest.raises(UsageError, match=r"got https://evil\.example:443"):
        Client(transport=sent)(RawOperation("GET", "evil.example", "/x", headers={"authorization": "Bearer hush"}))
    assert sent.requests == []


def test_no_auth_may_go_to_any_host() -> None:
    sent = Sent()
    Client(transport=sent)(RawOperation("GET", "own.example", "/x"))
    assert "Authorization" not in sent.last.headers


@pytest.mark.parametrize("credentials", [CREDENTIALS, KEY, NoAuth()])
def test_an_existing_authorization_is_kept(credentials: Any) -> None:
    sent = Sent()
    operation = RawOperation("GET", "api.twilio.com", "/x", headers={"AUTHORIZATION": "Bearer mine"})
    Client(credentials, transport=sent)(operation)
    assert sent.last.headers.reveal("authorization") == "Bearer mine"


def test_an_api_key_is_the_user_and_its_secret_the_password() -> None:
    sent = Sent()
    Client(KEY, transport=sent)(HELLO)
    assert sent.last.headers.reveal("Authorization") == basic("SK1", "hush")
    assert "/Accounts/AC1/" in sent.last.url


def test_an_operation_that_needs_no_credentials_gets_none() -> None:
    sent = Sent(status=302)
    client = Client(CREDENTIALS, transport=sent)
    client(FetchAuthorize(client_id="c"))
    client(with_timeout(FetchAuthorize(client_id="c"), timedelta(seconds=3)))
    assert [("Authorization" in request.headers) for request in sent.requests] == [False, False]


def test_the_user_agent_may_be_extended_or_replaced() -> None:
    sent = Sent()
    Client(CREDENTIALS, transport=sent)(RAW)
    Client(CREDENTIALS, transport=sent, user_agent="my-app/1.2 (test)")(RAW)
    Client(CREDENTIALS, transport=sent)(evolve(RAW, headers={"user-agent": "mine"}))
    agents = [request.headers.get_all("User-Agent") for request in sent.requests]
    assert agents == [(USER_AGENT,), (f"{USER_AGENT} my-app/1.2 (test)",), ("mine",)]
    assert USER_AGENT.startswith("twilio-fp/")


# --- another account


def test_an_operation_uses_the_other_account_or_is_refused() -> None:
    mine, others = "AC" + "1" * 32, "AC" + "2" * 32
    client = Client(AuthToken(account_sid=mine, token="hush"), transport=Sent()).for_account(others)
    other = Interpreter(credentials=client.credentials, account_sid=others)
    for within in (HELLO, FetchMessage("SM1"), FetchAccount(others), evolve(HELLO, account_sid="AC3")):
        assert "/Accounts/" in other.prepare(within).url
    for without in (CreateVerification("VA1", to="+1", channel="sms"), ListAccount(), ListService()):
        message = f"{type(without).__name__} has no account in its path, .* not on {others}: use a client"
        for ask in (without, with_timeout(without, timedelta(seconds=1)), with_response(without)):
            with pytest.raises(UsageError, match=message):
                client(ask)
        assert Interpreter(credentials=client.credentials, account_sid=mine).prepare(without).url
        assert Interpreter(account_sid=others).prepare(without).url
    with pytest.raises(UsageError, match="RawOperation has no account in its path"):
        client(RAW)
    assert other.prepare(RawOperation("GET", "api.twilio.com", f"/2010-04-01/Accounts/{others}/X.json")).url
    for sid in ("RT1", "CJ1"):
        for fetch in (client, lambda what: client.save(what, BytesIO())):
            with pytest.raises(UsageError, match="Download has no account in its path"):
                fetch(download(sid))
        assert Interpreter(credentials=client.credentials, account_sid=mine).fetch(download(sid)).url
    assert other.fetch(download("RE1")).url.endswith(f"/Accounts/{others}/Recordings/RE1")
    for wrong in ("SK1", "SM1", "me", "ac1", "", None, 3):
        with pytest.raises(UsageError, match="account_sid must be"):
            client.for_account(wrong)  # type: ignore[arg-type]


@given(st.data())
def test_no_operation_silently_uses_the_credentials_account_instead_of_another(data: st.DataObject) -> None:
    entry = data.draw(st.sampled_from(catalogue.operations()))
    operation = data.draw(operations(entry.load()))
    elsewhere = Interpreter(credentials=CREDENTIALS, account_sid="AC2", workspace_sid="WS1")
    if entry.spec.auth == "bearer":
        for interpreter in (elsewhere, Interpreter(credentials=CREDENTIALS)):
            with pytest.raises(UsageError, match=f"{entry.name} needs an OAuth token"):
                interpreter.prepare(operation)
        return
    if "/Accounts/{" in entry.path or entry.spec.auth == "none":
        assert elsewhere.prepare(operation).url
        return
    assert Interpreter(credentials=CREDENTIALS, workspace_sid="WS1").prepare(operation).url
    with pytest.raises(UsageError, match=f"{entry.name} has no account in its path"):
        elsewhere.prepare(operation)

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.testing.fake.refusing import refusal
from twilio_fp import CreateMessage, HttpRequest, ListMessage, OAuthClient
from twilio_fp.rest.api.v2010 import CreateAccount
from twilio_fp.rest.iam.v1 import CreateOauthAppAccount, DeleteOauthAppAccount
from twilio_fp.rest.iam.v1 import CreateToken as CreateIamToken
from twilio_fp.rest.oauth import v1, v2
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.start import ACCOUNT

HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
HOUR = timedelta(hours=1)


def create_app(twilio: FakeTwilio, **given: Any) -> tuple[Any, Any]:
    """Return an app, and a client that asks with its secret."""
    client: Any = twilio.client()
    app = client(CreateOauthAppAccount(friendly_name="Shop", **given))
    credentials = OAuthClient(client_id=app.sid, client_secret=app.secret)
    return app, twilio.client(credentials=credentials, account_sid=ACCOUNT)


def test_an_app_uses_a_token_and_renews_it() -> None:
    twilio = FakeTwilio()
    app, theirs = create_app(twilio)
    assert (app.sid[:2], app.status, app.access_token_ttl) == ("OQ", "active", 3600)
    theirs(HELLO)
    twilio.advance(2 * HOUR)
    theirs(HELLO)
    assert len(theirs(ListMessage()).items) == 2
    assert [request.url for request in twilio.requests].count("https://oauth.twilio.com/v2/token") == 2


def test_a_token_is_invalid_once_it_expires_or_its_app_is_deleted() -> None:
    twilio = FakeTwilio()
    client: Any = twilio.client()
    app, _ = create_app(twilio, access_token_ttl=60)
    secret = app.secret.reveal()
    ask = v2.CreateOauth2Token(client_id=app.sid, client_secret=secret, grant_type="client_credentials")
    token = client(ask)
    assert (token.token_type, token.expires_in, token.refresh_token) == ("Bearer", 60, None)
    url = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages.json"

    def status(token: Any) -> int:
        return twilio(HttpRequest("GET", url, {"Authorization": f"Bearer {token.access_token.reveal()}"})).status

    assert status(token) == 200
    twilio.advance(timedelta(seconds=59))
    assert status(token) == 200
    twilio.advance(timedelta(seconds=1))
    assert status(token) == 401
    another = client(ask)
    assert status(another) == 200
    client(DeleteOauthAppAccount(app.sid))
    assert status(another) == 401
    assert refusal(client, ask) == (401, 20003)


@pytest.mark.parametrize("kind", [v1.CreateToken, v2.CreateOauth2Token, CreateIamToken])
def test_every_token_endpoint_requires_the_secret(kind: Any) -> None:
    twilio = FakeTwilio()
    client: Any = twilio.client()
    app, _ = create_app(twilio)
    given = {"client_id": app.sid, "client_secret": app.secret.reveal(), "grant_type": "client_credentials"}
    assert len(client(kind(**given)).access_token.reveal()) == 64
    assert refusal(client, kind(**{**given, "client_secret": "wrong"})) == (401, 20003)
    assert refusal(client, kind(**{**given, "client_id": "OQ" + "0" * 32})) == (401, 20003)
    assert refusal(client, kind(**{**given, "grant_type": "authorization_code"})) == (400, 20001)


def test_an_app_may_do_only_what_its_policy_allows() -> None:
    twilio = FakeTwilio()
    _, theirs = create_app(twilio, policy={"allow": ["/twilio/messaging/messages/create"]})
    theirs(HELLO)
    assert refusal(theirs, ListMessage()) == (401, 70051)
    allow = ["/twilio/messaging/messages/create", "/twilio/messaging/messages/list"]
    _, others = create_app(twilio, policy={"allow": allow, "deny": allow[1:]})
    others(HELLO)
    assert refusal(others, ListMessage()) == (401, 70051)


def test_a_token_is_valid_for_the_account_and_its_subaccounts() -> None:
    twilio = FakeTwilio()
    client: Any = twilio.client()
    app, _ = create_app(twilio)
    account = client(CreateAccount()).sid
    given = {"client_id": app.sid, "client_secret": app.secret.reveal(), "grant_type": "client_credentials"}
    assert client(v2.CreateOauth2Token(account_sid=account, **given)).expires_in == 3600
    stranger = v2.CreateOauth2Token(account_sid="AC" + "9" * 32, **given)
    assert refusal(client, stranger) == (404, 20404)
    assert refusal(client, CreateOauthAppAccount(access_token_ttl=59)) == (400, 20001)

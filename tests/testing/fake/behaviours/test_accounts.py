from __future__ import annotations

import base64
from typing import Any

import pytest

from twilio_fp import (
    ApiError,
    ApiKey,
    AuthenticationError,
    AuthToken,
    CreateMessage,
    FetchMessage,
    HttpRequest,
    ListMessage,
)
from twilio_fp.rest.api.v2010 import (
    CreateAccount,
    CreateIncomingPhoneNumber,
    CreateNewKey,
    DeleteKey,
    FetchAccount,
    FetchKey,
    ListAccount,
    ListKey,
    PutAccount,
    UpdateAccount,
)
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.start import ACCOUNT

HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")


def code(client: Any, operation: Any) -> int | None:
    with pytest.raises(ApiError) as caught:
        client(operation)
    return caught.value.code


def test_a_subaccount_has_its_own_credentials_and_messages() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    made = client(CreateAccount(friendly_name="Theirs"))
    assert (made.friendly_name, made.status, made.owner_account_sid) == ("Theirs", "active", ACCOUNT)
    assert made.auth_token is not None
    theirs = twilio.client(credentials=AuthToken(account_sid=made.sid, token=made.auth_token))
    theirs(HELLO)
    client.for_account(made.sid)(HELLO)
    assert len(theirs.collect(ListMessage())) == 2
    assert client.collect(ListMessage()) == ()
    assert {message.account_sid for message in twilio.messages} == {made.sid}
    with pytest.raises(AuthenticationError):
        theirs.for_account(ACCOUNT)(HELLO)


def test_accounts_are_listed_and_fetched_with_their_owner() -> None:
    client = FakeTwilio().client()
    first, second = client(CreateAccount()), client(CreateAccount(friendly_name="Second"))
    assert str(first.friendly_name).startswith("subaccount created at 2024-01-01")
    assert [each.sid for each in client.collect(ListAccount())] == [ACCOUNT, first.sid, second.sid]
    assert [each.sid for each in client.collect(ListAccount(friendly_name="Second"))] == [second.sid]
    assert client(FetchAccount(sid=second.sid)).friendly_name == "Second"


def test_a_subaccount_has_no_subaccounts() -> None:
    twilio = FakeTwilio()
    made = twilio.client()(CreateAccount())
    theirs = twilio.client(credentials=AuthToken(account_sid=made.sid, token=made.auth_token or ""))
    assert code(theirs, CreateAccount()) == 21101


def test_an_account_is_suspended_reactivated_and_closed_for_good() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    made = client(CreateAccount())
    theirs = twilio.client(credentials=AuthToken(account_sid=made.sid, token=made.auth_token or ""))
    assert client(UpdateAccount(sid=made.sid, status="suspended")).status == "suspended"
    assert code(theirs, HELLO) == 20005
    client(UpdateAccount(sid=made.sid, status="active"))
    theirs(HELLO)
    client(UpdateAccount(sid=made.sid, status="closed"))
    assert code(theirs, HELLO) == 20003
    assert code(client, UpdateAccount(sid=made.sid, status="active")) == 21479
    assert [each.status for each in client.collect(ListAccount())] == ["active", "closed"]


def test_the_main_account_can_only_be_renamed() -> None:
    client = FakeTwilio().client()
    assert code(client, UpdateAccount(sid=ACCOUNT, status="closed")) == 21477
    assert client(UpdateAccount(sid=ACCOUNT, friendly_name="Ours")).friendly_name == "Ours"


def test_a_key_shows_its_secret_once_and_authenticates_until_it_is_deleted() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    key = client(CreateNewKey(friendly_name="ci"))
    assert key.secret is not None
    opened = twilio.client(credentials=ApiKey(account_sid=ACCOUNT, key_sid=key.sid, secret=key.secret))
    assert opened(HELLO).status == "queued"
    assert "secret" not in client(FetchKey(key.sid)).extra
    assert [each.friendly_name for each in client.collect(ListKey())] == ["ci"]
    client(DeleteKey(key.sid))
    assert code(opened, HELLO) == 20003


def test_suspending_an_account_fails_its_waiting_messages() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    made = client(CreateAccount())
    theirs = client.for_account(made.sid)
    waiting = theirs(HELLO)
    client(UpdateAccount(sid=made.sid, status="suspended"))
    failed = theirs(FetchMessage(waiting.sid))
    assert (failed.status, failed.error_code) == ("failed", 30002)
    twilio.run_until_idle()
    assert theirs(FetchMessage(waiting.sid)).status == "failed"
    assert code(theirs, HELLO) == 20005
    client(UpdateAccount(sid=made.sid, status="active"))
    assert theirs(HELLO).status == "queued"


def test_a_closed_account_releases_its_numbers() -> None:
    client = FakeTwilio().client()
    made = client(CreateAccount())
    number = client.for_account(made.sid)(CreateIncomingPhoneNumber(area_code="415")).phone_number
    assert code(client, CreateIncomingPhoneNumber(phone_number=number)) == 21422
    client(UpdateAccount(sid=made.sid, status="closed"))
    assert client(CreateIncomingPhoneNumber(phone_number=number)).phone_number == number


def test_an_unknown_user_is_not_found_if_the_path_names_it_too() -> None:
    twilio = FakeTwilio()
    for path, expected in (("nobody", 404), (ACCOUNT, 401)):
        url = f"https://api.twilio.com/2010-04-01/Accounts/{path}/Messages.json"
        user = base64.b64encode(b"nobody:secret").decode()
        assert twilio(HttpRequest("GET", url, {"Authorization": f"Basic {user}"})).status == expected


def test_an_account_can_be_updated_by_put_and_by_post() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    made = client(CreateAccount())
    assert client(PutAccount(made.sid, status="closed")).status == "closed"
    assert code(client, PutAccount(made.sid, status="active")) == 21479
    assert code(client, PutAccount(ACCOUNT, status="closed")) == 21477

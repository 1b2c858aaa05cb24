from __future__ import annotations

from typing import Any

import pytest

from tests.testing.fake.refusing import refusal
from twilio_fp import ApiKey, CreateMessage, ListMessage
from twilio_fp.rest.api.v2010 import (
    CreateAccount,
    CreateNewKey,
    CreateNewSigningKey,
    DeleteKey,
    DeleteSigningKey,
    FetchAccount,
    FetchKey,
    FetchMessage,
    ListAccount,
    ListKey,
    ListSigningKey,
    UpdateKey,
)
from twilio_fp.rest.iam import v1 as iam
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.start import ACCOUNT

HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")


def with_key(twilio: FakeTwilio, made: Any) -> Any:
    return twilio.client(credentials=ApiKey(account_sid=ACCOUNT, key_sid=made.sid, secret=made.secret))


def test_a_secret_is_shown_once_and_authenticates_until_its_key_is_deleted() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    made = client(CreateNewKey(friendly_name="Shop"))
    assert made.secret is not None
    assert len(made.secret.reveal()) == 32
    assert "secret" not in client(FetchKey(made.sid)).extra
    theirs = with_key(twilio, made)
    theirs(HELLO)
    client(DeleteKey(made.sid))
    assert refusal(theirs, HELLO) == (401, 20003)


def test_keys_signing_keys_and_iam_keys_share_one_collection() -> None:
    client: Any = FakeTwilio().client()
    one = client(CreateNewKey(friendly_name="one")).sid
    two = client(CreateNewSigningKey(friendly_name="two")).sid
    three = client(iam.CreateNewKey(account_sid=ACCOUNT, friendly_name="three")).sid
    for listing in (ListKey(), ListSigningKey(), iam.ListGetKeys(account_sid=ACCOUNT)):
        assert {each.sid for each in client.stream(listing)} == {one, two, three}
    assert {each.flags for each in client.stream(iam.ListGetKeys(account_sid=ACCOUNT))} == {("rest_api", "signing")}
    assert client(iam.FetchKey(two)).friendly_name == "two"
    client(UpdateKey(three, friendly_name="changed"))
    assert client(iam.FetchKey(three)).friendly_name == "changed"
    client(DeleteSigningKey(one))
    client(iam.DeleteKey(two))
    assert [each.sid for each in client.stream(ListKey())] == [three]


def test_the_main_account_creates_keys_of_its_subaccounts() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    account = client(CreateAccount()).sid
    made = client(iam.CreateNewKey(account_sid=account))
    assert [each.sid for each in client.for_account(account).stream(ListKey())] == [made.sid]
    assert client(ListKey()).items == ()
    assert refusal(client, iam.CreateNewKey(account_sid="AC" + "9" * 32)) == (404, 20404)


@pytest.mark.parametrize(
    "operation",
    [
        ListAccount(),
        FetchAccount(sid=ACCOUNT),
        CreateNewKey(),
        ListKey(),
        ListSigningKey(),
        iam.ListGetKeys(account_sid=ACCOUNT),
    ],
)
def test_a_standard_key_sees_no_accounts_and_no_keys(operation: Any) -> None:
    twilio = FakeTwilio()
    made = twilio.client()(CreateNewKey())
    assert refusal(with_key(twilio, made), operation) == (401, 20003)


def test_a_restricted_key_may_do_only_what_its_policy_allows() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    allow = ["/twilio/messaging/messages/create", "/twilio/messaging/messages/read"]
    made = client(iam.CreateNewKey(account_sid=ACCOUNT, key_type="restricted", policy={"allow": allow}))
    assert made.policy == {"allow": tuple(allow)}
    theirs = with_key(twilio, made)
    sid = theirs(HELLO).sid
    assert theirs(FetchMessage(sid)).sid == sid
    assert refusal(theirs, ListMessage()) == (401, 70051)
    client(iam.UpdateKey(made.sid, policy={"allow": ["/twilio/messaging/messages/list"]}))
    assert len(theirs(ListMessage()).items) == 1
    assert refusal(theirs, HELLO) == (401, 70051)


@pytest.mark.parametrize(
    ("operation", "status", "code"),
    [
        (CreateNewKey(friendly_name="x" * 65), 400, 70001),
        (iam.CreateNewKey(account_sid=ACCOUNT, key_type="restricted"), 400, 70002),
        (iam.CreateNewKey(account_sid=ACCOUNT, policy={"allow": ["everything"]}), 400, 70002),
        (FetchKey("SK" + "0" * 32), 404, 20404),
        (UpdateKey("SK" + "0" * 32, friendly_name="x"), 404, 20404),
    ],
)
def test_invalid_keys_are_refused(operation: Any, status: int, code: int) -> None:
    assert refusal(FakeTwilio().client(), operation) == (status, code)


def test_a_sid_of_another_kind_is_a_bad_request() -> None:
    from twilio_fp import RawOperation

    path = f"/2010-04-01/Accounts/{ACCOUNT}/Keys/AP{'0' * 32}.json"
    assert refusal(FakeTwilio().client(), RawOperation("GET", "api.twilio.com", path)) == (400, 70002)

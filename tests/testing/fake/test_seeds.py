"""Seed files: what they may contain, and what they may not."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import ApiError, ApiKey, AuthToken, CreateMessage, UsageError
from twilio_fp.rest.api.v2010 import FetchAccount, ListAccount, ListIncomingPhoneNumber, ListKey
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.seeds import state_from_seed

MAIN, SUB, KEY = "AC" + "a" * 32, "AC" + "b" * 32, "SK" + "c" * 32
SMS = "http://127.0.0.1:3000/sms"
WHOLE: dict[str, Any] = {
    "accounts": [
        {
            "sid": MAIN,
            "auth_token": "one",
            "friendly_name": "Main",
            "keys": [{"sid": KEY, "secret": "s3", "friendly_name": "CI"}],
            "numbers": ["+15017122661", {"phone_number": "+15558675310", "sms_url": SMS, "friendly_name": "Desk"}],
        },
        {"sid": SUB, "auth_token": "two", "numbers": ["+15550000001"]},
    ]
}
HELLO = CreateMessage(to="+15550009999", from_="+15017122661", body="Hi")


def fake_from_seed(seed: Any = WHOLE) -> FakeTwilio:
    twilio = FakeTwilio(account_sid=MAIN, auth_token="one")
    twilio.reset(state_from_seed(json.dumps(seed)))
    return twilio


def test_accounts_keys_and_numbers_are_created() -> None:
    twilio = fake_from_seed()
    client = twilio.client()
    assert {account.sid for account in client(ListAccount()).items} == {MAIN, SUB}
    assert (client(FetchAccount(MAIN)).friendly_name, client(FetchAccount(SUB)).owner_account_sid) == ("Main", MAIN)
    numbers = {number.phone_number: number for number in client(ListIncomingPhoneNumber()).items}
    assert {number: it.sms_url for number, it in numbers.items()} == {"+15017122661": None, "+15558675310": SMS}
    assert numbers["+15558675310"].friendly_name == "Desk"
    assert [(key.sid, key.friendly_name) for key in client(ListKey()).items] == [(KEY, "CI")]


@pytest.mark.parametrize(
    "credentials",
    [
        AuthToken(account_sid=MAIN, token="one"),
        ApiKey(account_sid=MAIN, key_sid=KEY, secret="s3"),
    ],
)
def test_the_credentials_of_a_seed_work(credentials: Any) -> None:
    assert fake_from_seed().client(credentials=credentials)(HELLO).sid
    wrong = AuthToken(account_sid=MAIN, token="two")
    with pytest.raises(ApiError) as caught:
        fake_from_seed().client(credentials=wrong)(HELLO)
    assert caught.value.status == 401


def test_an_account_may_use_only_the_numbers_from_its_seed() -> None:
    twilio = fake_from_seed()
    sub = twilio.client(credentials=AuthToken(account_sid=SUB, token="two"))
    for client, sender, code in ((twilio.client(), "+15550000001", 21606), (sub, "+15017122661", 21606)):
        with pytest.raises(ApiError) as caught:
            client(CreateMessage(to="+15550009999", from_=sender, body="Hi"))
        assert caught.value.code == code
    assert sub(CreateMessage(to="+15550009999", from_="+15550000001", body="Hi")).sid
    anything = fake_from_seed({"accounts": [{"sid": MAIN, "auth_token": "one"}]})
    assert anything.client()(CreateMessage(to="+15550009999", from_="+15550001234", body="Hi")).sid


def test_it_starts_at_the_given_time() -> None:
    now = datetime(2025, 5, 5, tzinfo=UTC)
    assert state_from_seed(json.dumps(WHOLE), now=now).now == now
    assert (
        state_from_seed(json.dumps(WHOLE), seed=1)
        == state_from_seed(json.dumps(WHOLE), seed=1)
        != state_from_seed(json.dumps(WHOLE), seed=2)
    )


def account(**members: Any) -> str:
    return json.dumps({"accounts": [{"sid": MAIN, "auth_token": "one", **members}]})


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "a seed must be JSON"),
        ("[]", r"the seed must be an object, got \[\]"),
        ("{}", "accounts must be a list, got None"),
        ('{"accounts": []}', "accounts must have at least one account"),
        ('{"account": []}', "the seed has no 'account': write one of accounts"),
        ('{"accounts": [7]}', r"accounts\[0\] must be an object, got 7"),
        (account(sid="AC1"), r"accounts\[0\].sid must be AC and 32 lower-case hexadecimal digits, got 'AC1'"),
        (account(auth_token=""), r"accounts\[0\].auth_token must be text, got ''"),
        (
            account(token="x"),
            r"accounts\[0\] has no 'token': write one of auth_token, friendly_name, keys",
        ),
        (account(keys=[{"sid": KEY}]), r"accounts\[0\].keys\[0\].secret must be text, got None"),
        (account(keys=[{"sid": MAIN, "secret": "x"}]), r"accounts\[0\].keys\[0\].sid must be SK"),
        (account(numbers="+15017122661"), r"accounts\[0\].numbers must be a list, got '\+15017122661'"),
        (
            account(numbers=["12"]),
            r"accounts\[0\].numbers\[0\].phone_number must be a telephone number such as .*, got '12'",
        ),
        (account(numbers=["+15017122661", {}]), r"accounts\[0\].numbers\[1\].phone_number must be a telephone number"),
        (
            account(numbers=[{"phone_number": "+15017122661", "smsUrl": SMS}]),
            r"accounts\[0\].numbers\[0\] has no 'smsUrl'",
        ),
        (
            json.dumps({"accounts": [*WHOLE["accounts"], WHOLE["accounts"][0]]}),
            r"accounts\[2\].sid must differ from those of the accounts before it",
        ),
    ],
)
def test_an_error_names_the_place(text: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        state_from_seed(text)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
NAMES = st.sampled_from(["sid", "auth_token", "friendly_name", "keys", "numbers", "secret", "phone_number"])


@given(st.dictionaries(NAMES, JSON | st.dictionaries(NAMES, JSON).map(lambda one: [one]), max_size=4))
def test_any_other_json_is_rejected_with_a_usage_error(members: dict[str, Any]) -> None:
    if seeds_nothing_odd(members):
        return
    with pytest.raises(UsageError):
        state_from_seed(json.dumps({"accounts": [{"sid": MAIN, "auth_token": "one", **members}]}))


def seeds_nothing_odd(members: dict[str, Any]) -> bool:
    """Return whether the members of an account are what they must be."""
    texts = {name: value for name, value in members.items() if name in ("auth_token", "friendly_name")}
    lists = {name: value for name, value in members.items() if name in ("keys", "numbers")}
    is_plain = all(isinstance(value, str) and value for value in texts.values())
    return is_plain and all(value == [] for value in lists.values()) and members.keys() <= texts.keys() | lists.keys()

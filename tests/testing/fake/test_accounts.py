"""Access to accounts: any pair of credentials and account, compared with an independent table."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.asking import send
from twilio_fp import AuthToken
from twilio_fp.http import HttpRequest
from twilio_fp.testing.fake.accounts import ACCOUNTS, accounts, auth_token, is_owned_by, owner_of
from twilio_fp.testing.fake.start import ACCOUNT, TOKEN, started

if TYPE_CHECKING:
    from twilio_fp.testing.fake.state import State

SUB, OTHER, STRANGER = ("AC" + digit * 32 for digit in "234")
KEY = "SK" + "1" * 32


def world() -> State:
    """Return a state of a main account with a key, two subaccounts of it, and a stranger's."""
    state = started()
    for sid, owner in ((SUB, ACCOUNT), (OTHER, ACCOUNT), (STRANGER, STRANGER)):
        members = {"sid": sid, "auth_token": f"token of {sid}", "owner_account_sid": owner, "status": "active"}
        state, _ = state.add(f"{ACCOUNTS}/{sid}", members, {"secondary_auth_token": f"second of {sid}"})
    return state.add(f"{ACCOUNT}/api/2010-04-01/Keys/{KEY}", {"sid": KEY}, {"secret": "secret"})[0]


WORLD = world()
CREDENTIALS = {
    ACCOUNT: AuthToken(account_sid=ACCOUNT, token=TOKEN),
    **{sid: AuthToken(account_sid=sid, token=f"token of {sid}") for sid in (SUB, OTHER, STRANGER)},
}


def status(user: str, path: str, state: State = WORLD) -> int:
    request = HttpRequest("GET", f"https://api.twilio.com/2010-04-01/Accounts/{path}")
    return send(state, request, CREDENTIALS[user])[1].status


SEEN = {
    (ACCOUNT, ACCOUNT): 200,
    (ACCOUNT, SUB): 200,
    (ACCOUNT, OTHER): 200,
    (SUB, ACCOUNT): 401,
    (OTHER, ACCOUNT): 401,
}
"""What an account is answered that asks for another; 200 for itself, 404 for all the rest."""


@given(st.sampled_from(sorted(CREDENTIALS)), st.sampled_from(sorted([*CREDENTIALS, "AC" + "9" * 32])))
def test_an_account_sees_only_itself_and_its_subaccounts(user: str, account: str) -> None:
    expected = SEEN.get((user, account), 200 if user == account else 404)
    assert status(user, f"{account}/Messages.json") == expected
    assert status(user, f"{account}.json") == expected


def test_owners_are_known() -> None:
    assert [row["sid"] for row in accounts(WORLD)] == [ACCOUNT, SUB, OTHER, STRANGER]
    assert (owner_of(WORLD, SUB), owner_of(WORLD, STRANGER), owner_of(WORLD, "AC9")) == (ACCOUNT, STRANGER, "AC9")
    assert is_owned_by(WORLD, SUB, ACCOUNT)
    assert not is_owned_by(WORLD, SUB, OTHER)
    assert (auth_token(WORLD, ACCOUNT), auth_token(WORLD, "AC9")) == (TOKEN, "")


def basic(user: str, password: str) -> str:
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (basic(ACCOUNT, TOKEN), 200),
        (basic(KEY, "secret"), 200),
        (basic(ACCOUNT, "secret"), 401),
        (basic(ACCOUNT, ""), 401),
        (basic(KEY, TOKEN), 401),
        (basic("SK" + "2" * 32, "secret"), 401),
        (basic("", ""), 401),
        ("Basic \xff", 401),
        ("Basic ????", 401),
        ("Basic", 401),
        ("Bearer nothing", 401),
        (None, 401),
    ],
)
def test_credentials_are_a_token_or_a_key_and_its_secret(header: str | None, expected: int) -> None:
    fields = {} if header is None else {"Authorization": header}
    request = HttpRequest("GET", f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages.json", fields)
    response = send(WORLD, request, None)[1]
    assert response.status == expected
    assert expected == 200 or json.loads(response.body)["code"] == 20003


def test_a_secondary_token_works_like_the_first() -> None:
    request = HttpRequest("GET", f"https://api.twilio.com/2010-04-01/Accounts/{SUB}/Messages.json")
    assert send(WORLD, request, AuthToken(account_sid=SUB, token=f"second of {SUB}"))[1].status == 200


@pytest.mark.parametrize(("become", "expected", "code"), [("suspended", 403, 20005), ("closed", 401, 20003)])
def test_an_account_that_is_not_active_does_nothing(become: str, expected: int, code: int) -> None:
    row = WORLD.row(f"{ACCOUNTS}/{SUB}")
    assert row is not None
    state, _ = WORLD.change(row, status=become)
    request = HttpRequest("GET", f"https://api.twilio.com/2010-04-01/Accounts/{SUB}/Messages.json")
    response = send(state, request, CREDENTIALS[SUB])[1]
    assert (response.status, json.loads(response.body)["code"]) == (expected, code)
    assert status(ACCOUNT, f"{ACCOUNT}/Messages.json", state) == 200


def test_other_products_use_the_account_of_the_credentials() -> None:
    request = HttpRequest("GET", "https://verify.twilio.com/v2/Services")
    state, _ = WORLD.add(f"{SUB}/verify/v2/Services/VA1", {"sid": "VA1"})
    found = {user: json.loads(send(state, request, each)[1].body)["services"] for user, each in CREDENTIALS.items()}
    assert [user for user, services in found.items() if services] == [SUB]

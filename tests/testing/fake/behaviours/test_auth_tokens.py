from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.testing.fake.refusing import refusal
from twilio_fp import AuthToken, CreateMessage, ListMessage
from twilio_fp.rest.accounts.v1 import (
    CreateSafelist,
    CreateSecondaryAuthToken,
    DeleteSafelist,
    DeleteSecondaryAuthToken,
    FetchSafelist,
    UpdateAuthTokenPromotion,
)
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.start import ACCOUNT, TOKEN
from twilio_fp.webhooks import WebhookRequest, check

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest


def test_two_tokens_are_valid_until_one_replaces_the_other() -> None:
    twilio = FakeTwilio()
    client: Any = twilio.client()
    second = client(CreateSecondaryAuthToken()).secondary_auth_token.reveal()
    assert len(second) == 32
    other: Any = twilio.client(credentials=AuthToken(account_sid=ACCOUNT, token=second))
    assert client(ListMessage()) == other(ListMessage())
    assert other(UpdateAuthTokenPromotion()).auth_token.reveal() == second
    assert refusal(client, ListMessage()) == (401, 20003)
    assert refusal(other, UpdateAuthTokenPromotion()) == (404, 20404)
    assert other(ListMessage()).items == ()


def test_a_deleted_secondary_token_is_invalid() -> None:
    twilio = FakeTwilio()
    client: Any = twilio.client()
    second = client(CreateSecondaryAuthToken()).secondary_auth_token.reveal()
    client(DeleteSecondaryAuthToken())
    other = twilio.client(credentials=AuthToken(account_sid=ACCOUNT, token=second))
    assert refusal(other, ListMessage()) == (401, 20003)
    assert refusal(client, DeleteSecondaryAuthToken()) == (404, 20404)


def test_webhooks_are_signed_by_the_first_token() -> None:
    twilio = FakeTwilio()
    client: Any = twilio.client()
    got: list[HttpRequest] = []
    twilio.mount("https://app.example", got.append)
    hello = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi", status_callback="https://app.example/s")
    client(hello)
    twilio.run_until_idle()
    token = client(CreateSecondaryAuthToken()).secondary_auth_token.reveal()
    client(UpdateAuthTokenPromotion())
    twilio.client(credentials=AuthToken(account_sid=ACCOUNT, token=token))(hello)
    before = len(got)
    twilio.run_until_idle()
    for place, request in enumerate(got):
        mine, theirs = (TOKEN, token) if place < before else (token, TOKEN)
        webhook = WebhookRequest.from_http(request)
        assert check(webhook, keys=mine)
        assert not check(webhook, keys=theirs)
    assert len(got) > before


def test_the_safe_list_holds_numbers() -> None:
    client: Any = FakeTwilio().client()
    made = client(CreateSafelist(phone_number="+15558675310"))
    assert (made.sid[:2], made.phone_number) == ("GN", "+15558675310")
    assert client(CreateSafelist(phone_number="+15558675310")) == made
    assert client(FetchSafelist(phone_number="+15558675310")) == made
    client(DeleteSafelist(phone_number="+15558675310"))
    assert refusal(client, FetchSafelist(phone_number="+15558675310")) == (404, 20404)
    assert refusal(client, CreateSafelist(phone_number="0123")) == (400, 20001)

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.refusing import refusal
from twilio_fp import evolve
from twilio_fp.rest.verify.v2 import (
    CreateAccessToken,
    CreateChallenge,
    CreateEntity,
    CreateNewFactor,
    CreateNotification,
    CreateService,
    CreateWebhook,
    DeleteFactor,
    FetchAccessToken,
    FetchChallenge,
    FetchEntity,
    FetchFactor,
    ListChallenge,
    ListFactor,
    UpdateChallenge,
    UpdateFactor,
    UpdateWebhook,
)
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.behaviours.factors import totp
from twilio_fp.webhooks import VerifyEvent, WebhookRequest, parse_event, unverified

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest

WHO = "user-0001"
# The secrets of RFC 6238, appendix B, in base 32.
SECRETS = {
    "sha1": "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
    "sha256": "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZA",
    "sha512": (
        "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNA"
    ),
}


def fake_with_service() -> tuple[FakeTwilio, Any, str]:
    twilio = FakeTwilio()
    client = twilio.client()
    return twilio, client, client(CreateService(friendly_name="Shop")).sid


def parse_webhook(sent: HttpRequest) -> WebhookRequest:
    return WebhookRequest(sent.method, sent.url, sent.headers, sent.body)


def enrolled(twilio: FakeTwilio, client: Any, service: str) -> tuple[str, str]:
    """Return the SID of a TOTP factor that is verified, and its secret."""
    factor = client(CreateNewFactor(service, WHO, factor_type="totp", friendly_name="Phone"))
    secret = json.loads(factor.binding.reveal())["secret"]
    client(UpdateFactor(service, WHO, factor.sid, auth_payload=totp(secret, twilio.clock.now())))
    return factor.sid, secret


@pytest.mark.parametrize(
    "identity", ["alice", "user-01", "x" * 65, "alice@example.com", "-user-0001", "user--0001", "user_0001"]
)
def test_an_identity_is_8_to_64_letters_and_digits_separated_by_dashes(identity: str) -> None:
    _, client, service = fake_with_service()
    assert refusal(client, CreateEntity(service, identity=identity)) == (400, 60366)
    new = CreateNewFactor(service, identity, factor_type="totp", friendly_name="Phone")
    assert refusal(client, new) == (400, 60366)


@pytest.mark.parametrize("identity", ["alice123", "x" * 64, "5c0b8dc5-9d57-4d3b-8e0f-0a1b2c3d4e5f", "US" + "0a" * 16])
def test_uuids_and_sids_are_identities(identity: str) -> None:
    _, client, service = fake_with_service()
    assert client(CreateEntity(service, identity=identity)).identity == identity


@pytest.mark.parametrize(
    ("seconds", "alg", "code"),
    [
        (59, "sha1", "94287082"),
        (59, "sha256", "46119246"),
        (59, "sha512", "90693936"),
        (1111111109, "sha1", "07081804"),
        (20000000000, "sha512", "47863826"),
    ],
)
def test_codes_match_the_rfc(seconds: int, alg: str, code: str) -> None:
    at = datetime.fromtimestamp(seconds, UTC)
    assert totp(SECRETS[alg], at, digits=8, alg=alg) == code


def test_a_factor_shows_its_secret_once_and_is_verified_by_a_code() -> None:
    twilio, client, service = fake_with_service()
    factor = client(CreateNewFactor(service, WHO, factor_type="totp", friendly_name="Phone"))
    binding = json.loads(factor.binding.reveal())
    assert binding["uri"].startswith("otpauth://totp/Shop%3APhone?secret=" + binding["secret"])
    assert (factor.status, factor.identity, factor.entity_sid[:2]) == ("unverified", WHO, "YE")
    assert factor.config == {"alg": "sha1", "skew": 1, "code_length": 6, "time_step": 30}
    assert client(FetchEntity(service, WHO)).sid == factor.entity_sid
    assert refusal(client, CreateChallenge(service, WHO, factor_sid=factor.sid)) == (403, 60318)
    wrong = client(UpdateFactor(service, WHO, factor.sid, auth_payload="x"))
    assert wrong.status == "unverified"
    code = totp(binding["secret"], twilio.clock.now())
    assert client(UpdateFactor(service, WHO, factor.sid, auth_payload=code)).status == "verified"
    assert "secret" not in str(client(FetchFactor(service, WHO, factor.sid)).extra)
    assert [each.sid for each in client.stream(ListFactor(service, WHO))] == [factor.sid]


def test_a_factor_accepts_no_code_after_five_wrong_ones() -> None:
    _, client, service = fake_with_service()
    factor = client(CreateNewFactor(service, WHO, factor_type="totp", friendly_name="Phone"))
    for _ in range(5):
        client(UpdateFactor(service, WHO, factor.sid, auth_payload="x"))
    assert refusal(client, UpdateFactor(service, WHO, factor.sid, auth_payload="x")) == (429, 60310)


@given(st.integers(-120, 120), st.integers(0, 2), st.sampled_from([20, 30, 60]))
def test_a_code_is_right_within_its_step_and_the_skew(away: int, skew: int, step: int) -> None:
    twilio, client, service = fake_with_service()
    config: dict[str, Any] = {"config_skew": skew, "config_time_step": step, "binding_secret": SECRETS["sha1"]}
    factor = client(CreateNewFactor(service, WHO, factor_type="totp", friendly_name="Phone", **config))
    twilio.advance(timedelta(seconds=200))
    now = twilio.clock.now()
    code = totp(SECRETS["sha1"], now + timedelta(seconds=away), step=step)
    steps = abs(int(now.timestamp() + away) // step - int(now.timestamp()) // step)
    status = client(UpdateFactor(service, WHO, factor.sid, auth_payload=code)).status
    assert status == ("verified" if steps <= skew else "unverified")


def test_a_totp_challenge_is_answered_immediately_or_later() -> None:
    twilio, client, service = fake_with_service()
    factor, secret = enrolled(twilio, client, service)
    code = totp(secret, twilio.clock.now())
    at_once = client(CreateChallenge(service, WHO, factor_sid=factor, auth_payload=code))
    assert (at_once.status, at_once.date_responded) == ("approved", twilio.clock.now())
    later = client(CreateChallenge(service, WHO, factor_sid=factor, auth_payload="x"))
    assert (later.status, later.factor_type, later.responded_reason) == ("pending", "totp", "none")
    assert client(UpdateChallenge(service, WHO, later.sid, auth_payload=code)).status == "approved"
    assert refusal(client, UpdateChallenge(service, WHO, later.sid, auth_payload=code)) == (403, 60322)
    tried = client(CreateChallenge(service, WHO, factor_sid=factor))
    for _ in range(5):
        assert client(UpdateChallenge(service, WHO, tried.sid, auth_payload="x")).status == "pending"
    assert refusal(client, UpdateChallenge(service, WHO, tried.sid, auth_payload=code)) == (429, 60308)


def test_a_challenge_expires_after_five_minutes_or_at_its_date() -> None:
    twilio, client, service = fake_with_service()
    factor, secret = enrolled(twilio, client, service)
    usual = client(CreateChallenge(service, WHO, factor_sid=factor))
    longer = client(
        CreateChallenge(service, WHO, factor_sid=factor, expiration_date=twilio.clock.now() + timedelta(minutes=6))
    )
    twilio.advance(timedelta(minutes=5))
    assert client(FetchChallenge(service, WHO, usual.sid)).status == "expired"
    code = totp(secret, twilio.clock.now())
    assert refusal(client, UpdateChallenge(service, WHO, usual.sid, auth_payload=code)) == (403, 60323)
    assert [each.sid for each in client.stream(ListChallenge(service, WHO, status="expired"))] == [usual.sid]
    assert [each.status for each in client.stream(ListChallenge(service, WHO))] == ["expired", "pending"]
    assert [each.sid for each in client.stream(ListChallenge(service, WHO, order="desc"))] == [longer.sid, usual.sid]
    too_long = twilio.clock.now() + timedelta(minutes=61)
    assert refusal(client, CreateChallenge(service, WHO, factor_sid=factor, expiration_date=too_long))[1] == 60300


def test_a_device_verifies_push_and_webhooks_are_notified() -> None:
    twilio, client, service = fake_with_service()
    twilio.mount("https://app.example", lambda request: None)
    hook = CreateWebhook(
        service,
        friendly_name="Events",
        event_types=["factor.verified", "challenge.approved", "challenge.denied"],
        webhook_url="https://app.example/verify",
    )
    assert client(hook).status == "enabled"
    push = CreateNewFactor(
        service, WHO, factor_type="push", friendly_name="Phone", binding_alg="ES256", binding_public_key="MFk="
    )
    assert refusal(client, CreateNewFactor(service, WHO, factor_type="push", friendly_name="Phone"))[1] == 60314
    factor = client(push)
    client(UpdateFactor(service, WHO, factor.sid, auth_payload="signed"))
    approved = client(CreateChallenge(service, WHO, factor_sid=factor.sid, details_message="Log in?"))
    assert approved.details["message"] == "Log in?"
    assert client(CreateNotification(service, WHO, approved.sid)).challenge_sid == approved.sid
    client(UpdateChallenge(service, WHO, approved.sid, auth_payload="signed"))
    denied = client(CreateChallenge(service, WHO, factor_sid=factor.sid))
    assert client(UpdateChallenge(service, WHO, denied.sid, auth_payload='{"status": "denied"}')).status == "denied"
    twilio.run_until_idle()
    params = [(one.params["type"], one.params.get("challenge_sid")) for one in twilio.callbacks]
    assert params == [
        ("factor.verified", None),
        ("challenge.approved", approved.sid),
        ("challenge.denied", denied.sid),
    ]
    events: list[Any] = [parse_event(unverified(parse_webhook(one.request))) for one in twilio.callbacks]
    assert [(type(event), event.entity_identity, dict(event.extra)) for event in events] == [(VerifyEvent, WHO, {})] * 3


@pytest.mark.parametrize("events", [["factor.verified,challenge.approved"], ["*", "challenge.expired"]])
def test_a_webhook_for_unknown_events_is_refused(events: list[str]) -> None:
    _, client, service = fake_with_service()
    hook = CreateWebhook(service, friendly_name="Events", event_types=events, webhook_url="https://app.example/verify")
    assert refusal(client, hook) == (400, 60200)
    right = client(evolve(hook, event_types=["factor.created"]))
    assert refusal(client, UpdateWebhook(service, right.sid, event_types=events)) == (400, 60200)
    assert client(UpdateWebhook(service, right.sid, event_types=["*"])).event_types == ("*",)


def test_entities_are_unique_and_factors_can_be_deleted() -> None:
    twilio, client, service = fake_with_service()
    client(CreateEntity(service, identity=WHO))
    assert refusal(client, CreateEntity(service, identity=WHO)) == (409, 60301)
    factor, _ = enrolled(twilio, client, service)
    client(DeleteFactor(service, WHO, factor))
    assert refusal(client, FetchFactor(service, WHO, factor)) == (404, 20404)


def test_a_token_lives_one_to_five_minutes() -> None:
    _, client, service = fake_with_service()
    token = client(CreateAccessToken(service, identity=WHO, factor_type="push"))
    assert (token.ttl, token.entity_identity) == (60, WHO)
    assert client(FetchAccessToken(service, token.sid)).sid == token.sid
    assert refusal(client, CreateAccessToken(service, identity=WHO, factor_type="push", ttl=30))[1] == 60305

"""Webhooks' configuration: keys, settings, rules and their operations."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.refusing import refusal
from twilio_fp.rest.webhooks import v1
from twilio_fp.testing import FakeTwilio

if TYPE_CHECKING:
    from twilio_fp.client import Client


@pytest.fixture
def twilio() -> FakeTwilio:
    return FakeTwilio()


@pytest.fixture
def client(twilio: FakeTwilio) -> Client:
    return twilio.client()


def setting(client: Client, **given: Any) -> str:
    return str(client(v1.CreateSetting(friendly_name="s", **given)).id)


def rule(client: Client, *shares: tuple[str, int], **given: Any) -> v1.CreateRule:
    settings = [{"settingId": sid, "percentage": share} for sid, share in shares or ((setting(client), 100),)]
    return v1.CreateRule(**{"match_type": "DEFAULT", "settings": settings, **given})


def test_a_keys_secret_is_shown_once(client: Client) -> None:
    made = client(v1.CreateSharedKey(friendly_name="k"))
    assert made.secret is not None
    assert len(made.secret.reveal()) == 32
    assert client(v1.FetchSharedKey(str(made.id))).secret is None
    profile = client(v1.CreateAuthProfile(type="BASIC", username="u", password="p"))
    assert (profile.username, profile.password) == ("u", None)


def test_resources_in_use_cannot_be_deleted(client: Client) -> None:
    key = str(client(v1.CreateSharedKey(friendly_name="k")).id)
    made = setting(client, signature={"type": "CUSTOM", "sharedKeyId": key})
    assert refusal(client, v1.DeleteSharedKey(key)) == (409, 59100)
    answer = client(rule(client, (made, 100)))
    assert refusal(client, v1.DeleteSetting(made)) == (409, 59100)
    assert answer.rule is not None
    client(v1.DeleteRule(str(answer.rule.id)))


def test_a_rule_takes_effect_half_a_minute_later(twilio: FakeTwilio, client: Client) -> None:
    made = client(rule(client))
    assert made.rule is not None
    assert made.operation is not None
    sid, operation = str(made.rule.id), str(made.operation.id)
    assert client(v1.FetchOperation(operation)).status == "PENDING"
    twilio.advance(timedelta(seconds=30))
    assert client(v1.FetchOperation(operation)).status == "COMPLETED"
    patched = client(v1.PatchRule(sid, friendly_name="renamed"))
    assert patched.rule is not None
    assert patched.rule.friendly_name == "renamed"
    assert client(v1.FetchRule(sid)).friendly_name is None
    twilio.run_until_idle()
    assert client(v1.FetchRule(sid)).friendly_name == "renamed"
    client(v1.DeleteRule(sid))
    twilio.run_until_idle()
    assert refusal(client, v1.FetchRule(sid)) == (404, 20404)
    assert len(client(v1.ListOperation(resource_id=sid)).items) == 3
    assert len(client(v1.ListOperation(status="COMPLETED")).items) == 3


@given(st.lists(st.integers(0, 100), max_size=3))
def test_one_or_two_settings_have_percentages_that_add_up(shares: list[int]) -> None:
    client = FakeTwilio().client()
    made = setting(client)
    operation = v1.CreateRule(
        match_type="DEFAULT", settings=[{"settingId": made, "percentage": share} for share in shares]
    )
    if len(shares) in (1, 2) and sum(shares) == 100:
        assert client(operation).rule is not None
    else:
        assert refusal(client, operation) == (400, 59000)


def test_invalid_rules_are_refused(client: Client) -> None:
    missing = ("webhooks_setting_" + "0" * 26, 100)
    assert refusal(client, rule(client, missing)) == (400, 59201)
    assert refusal(client, rule(client, match_type="EXACT_MATCH")) == (400, 59000)
    assert refusal(client, rule(client, match_type="PREFIX_MATCH", value="x")) == (400, 59000)
    assert refusal(client, rule(client, match_type="SOME")) == (400, 59000)
    client(rule(client, match_type="PREFIX_MATCH", prefix="https://a.example/"))
    client(rule(client, match_type="PREFIX_MATCH", prefix="https://b.example/"))
    again = rule(client, match_type="PREFIX_MATCH", prefix="https://a.example/")
    assert refusal(client, again) == (400, 59000)


def test_at_most_fifty_of_each_kind_are_accepted(client: Client) -> None:
    for number in range(50):
        client(v1.CreateSharedKey(friendly_name=str(number)))
    assert refusal(client, v1.CreateSharedKey(friendly_name="x")) == (400, 59200)
    assert refusal(client, v1.CreateSetting(signature={"sharedKeyId": "webhooks_sharedkey_0"})) == (400, 59201)
    assert refusal(client, v1.CreateSetting(auth={"authProfileId": "webhooks_authprofile_0"})) == (400, 59201)


def test_zones_are_listed_and_settings_tested(twilio: FakeTwilio, client: Client) -> None:
    assert "us1" in [each.id for each in client(v1.ListEdgeZone()).items]
    made = client(v1.CreateTest(setting_id=setting(client), url="https://a.example", method="POST"))
    assert (made.url, made.created_at) == ("https://a.example", twilio.state.now)

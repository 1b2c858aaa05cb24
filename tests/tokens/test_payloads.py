"""Grants in a token are read as their records, or kept unchanged if these lack a field."""

from __future__ import annotations

from typing import Any

import pytest

from twilio_fp.errors import MalformedTokenError, UsageError
from twilio_fp.tokens import (
    ChatGrant,
    ConversationsGrant,
    Grant,
    IpMessagingGrant,
    PlaybackGrant,
    SyncGrant,
    TaskRouterGrant,
    VideoGrant,
    VoiceGrant,
)
from twilio_fp.tokens.payloads import grant_from_claim, grant_from_payload

CHAT: dict[str, Any] = {
    "service_sid": "IS1",
    "endpoint_id": "a",
    "deployment_role_sid": "RL1",
    "push_credential_sid": "CR1",
}
OUTGOING = {"application_sid": "AP1", "params": {"a": ["b"]}}
VOICE: dict[str, Any] = {
    "incoming": {"allow": True},
    "outgoing": OUTGOING,
    "push_credential_sid": "CR1",
    "endpoint_id": "a",
}


@pytest.mark.parametrize(
    ("key", "payload", "grant"),
    [
        ("video", {}, VideoGrant()),
        ("video", {"room": "daily"}, VideoGrant(room="daily")),
        ("video", {"room": "", "configuration_profile_sid": None}, VideoGrant()),
        ("video", {"room": "a", "new": [1]}, VideoGrant(room="a", extra={"new": [1]})),
        ("rtc", {"configuration_profile_sid": "VS1"}, ConversationsGrant(configuration_profile_sid="VS1")),
        ("chat", CHAT, ChatGrant(**CHAT)),
        ("ip_messaging", CHAT, IpMessagingGrant(**CHAT)),
        ("data_sync", {"service_sid": "IS1"}, SyncGrant(service_sid="IS1")),
        ("task_router", {"role": "worker"}, TaskRouterGrant(role="worker")),
        ("voice", {}, VoiceGrant()),
        (
            "voice",
            {**VOICE, "new": 1},
            VoiceGrant(
                incoming_allow=True,
                outgoing_application_sid="AP1",
                outgoing_application_params={"a": ["b"]},
                push_credential_sid="CR1",
                endpoint_id="a",
                extra={"new": 1},
            ),
        ),
        ("voice", {"incoming": {}, "outgoing": {}, "push_credential_sid": "", "endpoint_id": ""}, VoiceGrant()),
        ("voice", {"incoming": {"allow": False}, "outgoing": {"application_sid": ""}}, VoiceGrant()),
        ("voice", {"outgoing": {"application_sid": "AP1"}}, VoiceGrant(outgoing_application_sid="AP1")),
        ("voice", {"outgoing": {"params": {}}}, VoiceGrant()),
        ("player", {"playbackUrl": None}, PlaybackGrant(grant={"playbackUrl": None})),
        ("telepathy", {"range": 3}, Grant(key="telepathy", payload={"range": 3})),
    ],
)
@pytest.mark.parametrize("read", [grant_from_payload, grant_from_claim])
def test_a_grant_is_read_as_its_own_class(read: Any, key: str, payload: Any, grant: Any) -> None:
    found = read(key, payload)
    assert found == grant
    assert type(found) is type(grant)
    assert (hash(found), repr(found)) == (hash(grant), repr(grant))


@pytest.mark.parametrize(
    ("key", "payload"),
    [
        ("video", {"room": 5}),
        ("video", {"room": False, "new": 1}),
        ("chat", {"service_sid": []}),
        ("voice", {"incoming": True}),
        ("voice", {"incoming": {"allow": 1}}),
        ("voice", {"incoming": {"allow": None}}),
        ("voice", {"incoming": {"allow": True, "new": 1}}),
        ("voice", {"outgoing": ["AP1"]}),
        ("voice", {"outgoing": {"application_sid": 1}}),
        ("voice", {"outgoing": {"application_sid": "AP1", "new": 1}}),
        ("voice", {"outgoing": {"application_sid": "AP1", "params": "a"}}),
        ("voice", {"outgoing": {"params": {"a": "b"}}}),
        ("voice", {"outgoing": {"application_sid": "", "params": {"a": "b"}}}),
        ("voice", {"push_credential_sid": 1}),
        ("voice", {"endpoint_id": 0}),
    ],
)
@pytest.mark.parametrize("read", [grant_from_payload, grant_from_claim])
def test_a_payload_that_its_class_cannot_hold_is_kept_unchanged(read: Any, key: str, payload: Any) -> None:
    found = read(key, payload)
    assert type(found) is Grant
    assert (found.key, found.to_payload()) == (key, payload)


def test_an_invalid_grant_is_malformed() -> None:
    with pytest.raises(MalformedTokenError, match="the grant video: expected 'an object', found 'list'"):
        grant_from_claim("video", [])
    odd: list[tuple[Any, Any]] = [("", {}), ("video", []), ("video", {"room": float("nan")}), (5, {})]
    for key, payload in odd:
        with pytest.raises(MalformedTokenError, match="a grant: expected 'a valid key and payload'"):
            grant_from_payload(key, payload)


@pytest.mark.parametrize(("key", "payload"), [("video", {"new": 2**53}), ("telepathy", {"a": 2**53}), ("identity", {})])
def test_a_payload_that_could_not_be_written_again_is_refused(key: str, payload: Any) -> None:
    with pytest.raises(UsageError):
        grant_from_claim(key, payload)

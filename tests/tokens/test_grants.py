"""Grants: their claims in a token, and the arguments that each refuses."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from twilio_fp.errors import UsageError
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
from twilio_fp.tokens.grants import NAMED_GRANTS, text_names, wire_names

CHAT = ("service_sid", "endpoint_id", "deployment_role_sid", "push_credential_sid")
TEXTS: dict[Any, tuple[str, ...]] = {
    VideoGrant: ("room", "configuration_profile_sid"),
    ConversationsGrant: ("configuration_profile_sid",),
    ChatGrant: CHAT,
    IpMessagingGrant: CHAT,
    SyncGrant: ("service_sid", "endpoint_id"),
    TaskRouterGrant: ("workspace_sid", "worker_sid", "role"),
}
ALL: tuple[Any, ...] = (*TEXTS, VoiceGrant, PlaybackGrant, Grant)
untyped: Any = VoiceGrant
"""Untyped, as for callers without a type checker."""


def test_each_grant_has_its_claim_name() -> None:
    assert {name: cls.__name__ for name, cls in NAMED_GRANTS.items()} == {
        "voice": "VoiceGrant",
        "video": "VideoGrant",
        "chat": "ChatGrant",
        "ip_messaging": "IpMessagingGrant",
        "rtc": "ConversationsGrant",
        "data_sync": "SyncGrant",
        "task_router": "TaskRouterGrant",
    }
    assert [cls().key for cls in NAMED_GRANTS.values()] == list(NAMED_GRANTS)
    assert PlaybackGrant(grant={}).key == "player"


@pytest.mark.parametrize("kind", list(TEXTS))
def test_texts_are_written_under_their_names_in_order_and_extra_last(kind: Any) -> None:
    names = TEXTS[kind]
    assert text_names(kind) == names
    assert wire_names(kind) == set(names)
    assert kind().to_json() == "{}"
    members = ",".join(f'"{name}":"{name}-\\u00e9"' for name in names)
    grant = kind(**{name: f"{name}-é" for name in names})
    assert grant.to_json() == f"{{{members}}}"
    assert grant.to_payload() == {name: f"{name}-é" for name in names}
    assert kind(extra={"z": 1, "a": [None]}).to_json() == '{"a":[null],"z":1}'
    assert kind(**{names[0]: "x"}, extra={"z": 1}).to_json() == f'{{"{names[0]}":"x","z":1}}'


@pytest.mark.parametrize("kind", [*TEXTS, VoiceGrant])
def test_texts_must_not_be_empty(kind: Any) -> None:
    for name in text_names(kind):
        for value in ("", 5, False):
            with pytest.raises(UsageError, match=f"^{name} must be non-empty text"):
                kind(**{name: value})


@pytest.mark.parametrize("kind", [*TEXTS, VoiceGrant])
def test_extra_must_not_repeat_a_field(kind: Any) -> None:
    for name in sorted(wire_names(kind)):
        with pytest.raises(
            UsageError, match=f"^extra must not hold what {kind.__name__} has a field for, got '{name}': set the field"
        ):
            kind(extra={"new": 1, name: "x"})


@pytest.mark.parametrize("kind", ALL)
def test_it_takes_no_positional_argument(kind: Any) -> None:
    with pytest.raises(TypeError):
        kind("x")


def test_a_voice_grant_states_what_it_allows() -> None:
    assert wire_names(VoiceGrant) == {"incoming", "outgoing", "push_credential_sid", "endpoint_id"}
    assert VoiceGrant().to_json() == "{}"
    assert VoiceGrant().incoming_allow is False
    assert VoiceGrant(incoming_allow=True).to_json() == '{"incoming":{"allow":true}}'
    assert VoiceGrant(outgoing_application_sid="AP1").to_json() == '{"outgoing":{"application_sid":"AP1"}}'
    full = VoiceGrant(
        incoming_allow=True,
        outgoing_application_sid="AP1",
        outgoing_application_params={"b": ["c"], "a": 1},
        push_credential_sid="CR1",
        endpoint_id="é",
        extra={"new": 1},
    )
    assert full.to_json() == (
        '{"incoming":{"allow":true},"outgoing":{"application_sid":"AP1","params":{"a":1,"b":["c"]}}'
        ',"push_credential_sid":"CR1","endpoint_id":"\\u00e9","new":1}'
    )


def test_a_voice_grant_refuses_invalid_arguments() -> None:
    with pytest.raises(UsageError, match=r"^incoming_allow must be True or False, got int$"):
        untyped(incoming_allow=1)
    with pytest.raises(UsageError, match=r"^outgoing_application_params requires outgoing_application_sid"):
        VoiceGrant(outgoing_application_params={"a": "b"})
    with pytest.raises(UsageError, match=r"^outgoing_application_params must be a mapping, got list$"):
        untyped(outgoing_application_params=["a"])


def test_a_playback_grant_is_written_as_twilio_returned_it() -> None:
    grant = PlaybackGrant(grant={"b": None, "a": "é"})
    assert grant.to_json() == '{"a":"\\u00e9","b":null}'
    assert grant.to_payload() == {"a": "é", "b": None}
    with pytest.raises(UsageError, match=r"^grant must be a mapping"):
        PlaybackGrant(grant=[])  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def test_an_unknown_grant_may_have_any_name_that_is_not_taken() -> None:
    assert Grant(key="x").to_json() == "{}"
    assert Grant(key="x", payload={"b": 1, "a": 2}).to_json() == '{"a":2,"b":1}'
    for name, record in {
        **{name: cls.__name__ for name, cls in NAMED_GRANTS.items()},
        "player": "PlaybackGrant",
    }.items():
        with pytest.raises(UsageError, match=f"^the grant '{name}' has its own class: write {record}"):
            Grant(key=name)
    with pytest.raises(UsageError, match=r"^a grant must not be named 'identity': write AccessToken\(identity=…\)$"):
        Grant(key="identity")
    with pytest.raises(UsageError, match=r"^key must be non-empty text"):
        Grant(key="")
    with pytest.raises(UsageError, match=r"^payload must be a mapping"):
        Grant(key="x", payload=[])  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    "kind",
    [
        *(Grant, PlaybackGrant, VoiceGrant, VideoGrant, ChatGrant),
        *(IpMessagingGrant, ConversationsGrant, SyncGrant, TaskRouterGrant),
    ],
)
def test_a_grant_takes_no_positional_argument(kind: Any) -> None:
    assert {parameter.kind for parameter in inspect.signature(kind).parameters.values()} == {
        inspect.Parameter.KEYWORD_ONLY
    }

"""Voice v2: configurations of recordings and transcriptions, and the account's defaults.

Source: https://www.twilio.com/docs/voice
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.places import key_part
from twilio_fp.testing.fake.refusals import not_found, refused
from twilio_fp.testing.fake.resources import Behaviour, created, reply_with, requested_row, updated
from twilio_fp.testing.fake.state import NOTHING, State

__all__ = ["BEHAVIOURS", "MAKES"]

_CONFIGURATIONS: Final = "voice/v2/Configurations"
_PARTICIPANTS: Final = 2


def _check(request: ParsedRequest) -> None:
    """Refuse a transcription configuration whose results would be sent nowhere."""
    kind = request.place.collection.rpartition("/")[2]
    configuration = cast("Mapping[str, Any]", request.params.get("configuration") or NOTHING)
    if kind != "Transcription":
        return
    recipient = configuration.get("transcriptionStatusCallback") or configuration.get("conversationConfigurationId")
    if not recipient:
        raise refused(20001, "configuration requires transcriptionStatusCallback or conversationConfigurationId")
    participants = configuration.get("participantDefaults")
    if configuration.get("conversationConfigurationId") and (
        not isinstance(participants, list) or len(cast("list[Any]", participants)) != _PARTICIPANTS
    ):
        raise refused(20001, f"configuration.participantDefaults must have {_PARTICIPANTS} items")


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a configuration; its unique name must be unused for its type."""
    _check(request)
    kind = request.place.collection.rpartition("/")[2]
    name = request.params.get("unique_name")
    if name and state.row(f"{request.place.collection}/{key_part(str(name))}") is not None:
        raise refused(20409, f"{name} already exists", status=409)
    state, sid = state.sid(f"voice_{kind.lower()}configuration_")
    members: dict[str, Any] = {"id": sid, **request.params}
    names = (key_part(str(name)),) if name else ()
    state, row = state.add(f"{request.place.collection}/{sid}", members, names=names)
    return state, reply_with(request, row)


def update(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Replace a configuration."""
    requested_row(state, request)
    _check(request)
    state, row = updated(state, request)
    return state, reply_with(request, row)


def set_default(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Make a configuration the default of its type."""
    kind, sid = request.place.path["type"], str(request.params.get("configuration_id") or "")
    row = state.row(f"{request.account}/{_CONFIGURATIONS}/{kind}/{key_part(sid)}")
    if row is None:
        raise not_found(f"/Configurations/{kind}/{sid}")
    default = state.row(request.place.key)
    members = {"default": row.key}
    state, _ = state.add(request.place.key, members) if default is None else state.change(default, **members)
    return state, Reply(202)


def fetch_default(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with the default configuration of a type."""
    kind = request.place.path.get("type") or request.place.collection.rpartition("/")[2]
    default = state.row(f"{request.account}/{_CONFIGURATIONS}/{kind}/Default/")
    row = None if default is None else state.row(str(default["default"]))
    if row is None:
        raise not_found(request.path)
    return state, reply_with(request, row)


def fetch(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a configuration, or with the default, whose address has the same form."""
    if request.place.identifier == "Default":
        return fetch_default(state, request)
    return state, reply_with(request, requested_row(state, request))


def create_for_account(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a default of the account."""
    if state.row(request.place.key) is not None:
        raise refused(20409, "The account already has a default of this type", status=409)
    state, row = created(state, request)
    return state, reply_with(request, row)


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    **{f"voice.v2.Create{noun}": create for noun in ("Configuration", "Recording", "Transcription")},
    **{f"voice.v2.Update{noun}": update for noun in ("Type", "Recording", "Transcription")},
    **{f"voice.v2.Fetch{noun}": fetch for noun in ("Type", "Recording", "Transcription")},
    "voice.v2.CreateDefault": set_default,
    "voice.v2.FetchDefault": fetch_default,
    "voice.v2.CreateAccountDefaultConfiguration": create_for_account,
    "voice.v2.CreateRecordingAccountDefaultConfiguration": create_for_account,
}

MAKES: Final[Mapping[str, str]] = {
    "voice.v2.CreateDefault": "Configurations",
    "voice.v2.FetchDefault": "Configurations",
}

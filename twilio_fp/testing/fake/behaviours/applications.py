"""TwiML applications and addresses, and the numbers that depend on an address.

Source: https://www.twilio.com/docs/usage/api/applications
Source: https://www.twilio.com/docs/usage/api/address
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlsplit

from twilio_fp.testing.fake.numbers import NUMBERS
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.resources import Behaviour, created, delete, reply_with, requested_row, updated
from twilio_fp.testing.fake.state import State

__all__ = ["BEHAVIOURS", "CODES"]

_URLS: Final[tuple[str, ...]] = (
    "MessageStatusCallback",
    "SmsFallbackUrl",
    "SmsStatusCallback",
    "SmsUrl",
    "StatusCallback",
    "VoiceFallbackUrl",
    "VoiceUrl",
)
_METHODS: Final[Mapping[str, str]] = {
    "SmsFallbackMethod": "sms_fallback_method",
    "SmsMethod": "sms_method",
    "StatusCallbackMethod": "status_callback_method",
    "VoiceFallbackMethod": "voice_fallback_method",
    "VoiceMethod": "voice_method",
}
_DEFAULTS: Final[Mapping[str, tuple[str, Any]]] = {
    "ApiVersion": ("api_version", "2010-04-01"),
    "PublicApplicationConnectEnabled": ("public_application_connect_enabled", False),
    "VoiceCallerIdLookup": ("voice_caller_id_lookup", False),
}
_LONGEST_NAME: Final = 64


def _check(params: Mapping[str, Any]) -> None:
    for wire in _URLS:
        if params.get(wire) and urlsplit(str(params[wire])).scheme not in ("http", "https"):
            raise refused(21402, f"{wire} {params[wire]!r} is not a valid URL")
    if len(str(params.get("FriendlyName") or "")) > _LONGEST_NAME:
        raise refused(20001, f"Invalid parameter FriendlyName: it must have at most {_LONGEST_NAME} characters")


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create an application, whose callbacks use POST by default."""
    params = request.params
    _check(params)
    defaults: dict[str, Any] = {member: "POST" for wire, member in _METHODS.items() if wire not in params}
    defaults |= {member: value for wire, (member, value) in _DEFAULTS.items() if wire not in params}
    state, row = created(state, request, defaults)
    return state, reply_with(request, row)


def update(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change an application."""
    _check(request.params)
    requested_row(state, request)
    state, row = updated(state, request)
    return state, reply_with(request, row)


def delete_address(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete an address that no number uses."""
    row = requested_row(state, request)
    numbers = state.rows(f"{row.account}/{NUMBERS}")
    if any(row["sid"] in (number["address_sid"], number["emergency_address_sid"]) for number in numbers):
        raise refused(20001, f"The address {row['sid']} cannot be deleted: a phone number requires it", status=400)
    return delete(state, request)


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "api.v2010.CreateApplication": create,
    "api.v2010.UpdateApplication": update,
    "api.v2010.DeleteAddress": delete_address,
}

CODES: Final[Mapping[str, Mapping[str, int]]] = {
    f"api.v2010.{verb}Application": dict.fromkeys(_URLS, 21402) for verb in ("Create", "Update")
}

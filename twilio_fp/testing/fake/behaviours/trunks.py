"""Elastic SIP trunks: domain names, access control, numbers, origination URLs, recording.

Source: https://www.twilio.com/docs/sip-trunking/api/trunk-resource
Source: https://www.twilio.com/docs/sip-trunking/api/originationurl-resource
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from twilio_fp.testing.fake.accounts import accounts
from twilio_fp.testing.fake.behaviours.sip_domains import authorities, with_list
from twilio_fp.testing.fake.numbers import NUMBERS
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import not_found, refused
from twilio_fp.testing.fake.resources import Behaviour, created, delete, reply_with, requested_row, updated
from twilio_fp.testing.fake.state import Row, State

__all__ = ["BEHAVIOURS"]

_TRUNKS: Final = "trunking/v1/Trunks"
_SUFFIX: Final = ".pstn.twilio.com"
_MOST_URLS: Final = 10
_KINDS: Final = {"IP_ACL": "IpAccessControlLists", "CREDENTIAL_LIST": "CredentialLists"}
_QUIET: Final[Mapping[str, str]] = {"mode": "do-not-record", "trim": "do-not-trim"}
_USUAL: Final[Mapping[str, Any]] = {
    "transfer_mode": "disable-all",
    "transfer_caller_id": "from-transferee",
    "secure": False,
    "cnam_lookup_enabled": False,
    "disaster_recovery_method": "POST",
}


def _check_name(state: State, name: Any, own: Row | None) -> None:
    """Refuse a domain name that has the wrong suffix or is used by any trunk."""
    if not name:
        return
    if not str(name).lower().endswith(_SUFFIX):
        raise refused(21245, f"DomainName {name} must end in {_SUFFIX}")
    for account in accounts(state):
        for row in state.rows(f"{account.key.rpartition('/')[2]}/{_TRUNKS}"):
            if row["domain_name"] == name and (own is None or row.key != own.key):
                raise refused(21248, f"DomainName {name} is taken")


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a trunk."""
    _check_name(state, request.params.get("DomainName"), None)
    params = {wire.lower() for wire in request.params}
    defaults = {name: value for name, value in _USUAL.items() if name.replace("_", "") not in params}
    state, row = created(state, request, {**defaults, "friendly_name": request.params.get("FriendlyName") or None})
    return state, reply_with(request, row)


def update(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change a trunk."""
    _check_name(state, request.params.get("DomainName"), requested_row(state, request))
    state, row = updated(state, request)
    return state, reply_with(request, row)


def remove(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete a trunk that has no numbers."""
    row = requested_row(state, request)
    if len(state.collection(f"{row.key}/PhoneNumbers")):
        raise refused(21247, f"Trunk {row['sid']} has numbers")
    return delete(state, request)


# Access control


def _trunk(state: State, request: ParsedRequest) -> Row:
    row = state.row(request.place.collection.rpartition("/")[0])
    if row is None:
        raise not_found(request.path)
    return row


def add_list(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Admit a list's addresses or users; a list can be added only once."""
    state, row = with_list(state, request, 20001, "is already on the trunk")
    return _auth_type_updated(state, request), reply_with(request, row)


def remove_list(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Stop admitting a list's addresses or users."""
    state, reply = delete(state, request)
    return _auth_type_updated(state, request), reply


def _auth_type_updated(state: State, request: ParsedRequest) -> State:
    trunk = _trunk(state, request)
    kinds = authorities(state, trunk.key, _KINDS)
    return state.change(trunk, auth_type=",".join(kinds), auth_type_set=kinds)[0]


# Numbers


def add_number(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Route a number's calls to a trunk instead of its application."""
    sid = str(request.params["PhoneNumberSid"])
    number = state.row(f"{request.account}/{NUMBERS}/{sid}")
    if number is None:
        raise not_found(f"{request.path}/{sid}")
    trunk = _trunk(state, request)
    former = state.row(f"{request.account}/{_TRUNKS}/{number['trunk_sid']}/PhoneNumbers/{sid}")
    if former is not None:
        state = state.remove(former)
    state, number = state.change(number, trunk_sid=trunk["sid"], voice_application_sid=None)
    shared = {name: value for name, value in number.members.items() if name not in ("uri", "subresource_uris")}
    state, row = created(state, request, shared)
    return state, reply_with(request, row)


def remove_number(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Stop routing a number's calls to a trunk."""
    row = requested_row(state, request)
    number = state.row(f"{request.account}/{NUMBERS}/{row['sid']}")
    if number is not None:
        state, _ = state.change(number, trunk_sid=None)
    return delete(state, request)


# Origination and recording


def originate(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Add or change an origination URL of a trunk."""
    url = request.params.get("SipUrl")
    if url is not None and not str(url).lower().startswith(("sip:", "sips:")):
        raise refused(20001, f"Invalid parameter SipUrl: {url!r} must begin with sip: or sips:")
    for name in ("Priority", "Weight"):
        if not 0 <= int(request.params.get(name, 0)) <= 65_535:
            raise refused(20001, f"Invalid parameter {name}: {request.params[name]} is not from 0 to 65535")
    if request.route.is_item:
        state, row = updated(state, request)
        return state, reply_with(request, row)
    if len(state.collection(request.place.collection)) >= _MOST_URLS:
        raise refused(21249, f"The trunk already has {_MOST_URLS} origination URLs")
    state, row = created(state, request)
    return state, reply_with(request, row)


def recording(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with the recording settings of a trunk, after changing them if requested."""
    trunk = _trunk(state, request)
    params = {name: request.params[name.capitalize()] for name in _QUIET if name.capitalize() in request.params}
    settings = {**_QUIET, **dict(trunk["recording"] or {}), **params}
    if params:
        state, trunk = state.change(trunk, recording=settings)
    row = Row(key=request.place.key, created=trunk.created, updated=trunk.updated, members=settings)
    return state, reply_with(request, row)


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "trunking.v1.CreateTrunk": create,
    "trunking.v1.UpdateTrunk": update,
    "trunking.v1.DeleteTrunk": remove,
    "trunking.v1.CreateCredentialList": add_list,
    "trunking.v1.CreateIpAccessControlList": add_list,
    "trunking.v1.DeleteCredentialList": remove_list,
    "trunking.v1.DeleteIpAccessControlList": remove_list,
    "trunking.v1.CreatePhoneNumber": add_number,
    "trunking.v1.DeletePhoneNumber": remove_number,
    "trunking.v1.CreateOriginationUrl": originate,
    "trunking.v1.UpdateOriginationUrl": originate,
    "trunking.v1.FetchRecording": recording,
    "trunking.v1.UpdateRecording": recording,
}

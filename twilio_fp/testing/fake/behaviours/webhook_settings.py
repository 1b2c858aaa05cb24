"""Webhook configuration: settings, keys, profiles, and the rules that determine which setting applies.

Writing a rule is an operation that completes half a minute later.

Not modelled: effects of the rules on the fake's own requests; sending test requests.

Source: https://www.twilio.com/docs/usage/webhooks
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final, cast

from twilio_fp.testing.fake.behaviours.operations import add_operation
from twilio_fp.testing.fake.members import format_time
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.resources import Behaviour, created, reply_with, requested_row
from twilio_fp.testing.fake.state import NOTHING, Row, State

__all__ = ["BEHAVIOURS", "initialize"]

_PRODUCT: Final = "webhooks/v1/Webhooks"
_MOST: Final = 50
_PACE: Final = timedelta(seconds=30)
_LETTERS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_NEEDS: Final[Mapping[str, str | None]] = {"EXACT_MATCH": "value", "PREFIX_MATCH": "prefix", "DEFAULT": None}
_SECRET: Final = ("password", "clientSecret")
_ZONES: Final = {"us1": ("ashburn", "umatilla"), "ie1": ("dublin",), "au1": ("sydney",)}


def initialize(state: State, account: str) -> State:
    """Return the state after giving an account the edge zones that its webhooks can be called from."""
    if len(state.collection(f"{account}/{_PRODUCT}/EdgeZones")):
        return state
    for zone, locations in _ZONES.items():
        members = {"id": zone, "friendlyName": zone, "description": zone, "edgeLocations": list(locations)}
        state, _ = state.add(f"{account}/{_PRODUCT}/EdgeZones/{zone}", members)
    return state


def _refuse_full(state: State, request: ParsedRequest) -> None:
    if len(state.collection(request.place.collection)) >= _MOST:
        raise refused(59200, f"There are already {_MOST}")


def _check_exists(state: State, request: ParsedRequest, collection: str, sid: Any) -> None:
    """Refuse a reference to a resource that does not exist."""
    if sid and state.row(f"{request.account}/{_PRODUCT}/{collection}/{sid}") is None:
        raise refused(59201, f"{sid} was not found")


def _mapping(value: Any) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else NOTHING


# Keys, profiles and settings


def create_key(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a key, whose secret is shown only once."""
    _refuse_full(state, request)
    state, secret = state.characters(_LETTERS, 32)
    state, row = created(state, request, hidden={"secret": secret})
    reply = reply_with(request, row)
    return state, Reply(reply.status, {**reply.body, "secret": secret})


def create_profile(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Store the credentials that an application requires of its callers; the secrets are never shown."""
    _refuse_full(state, request)
    state, row = created(state, request, dict.fromkeys(_SECRET))
    return state, reply_with(request, row)


def create_setting(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a setting that refers to existing keys and profiles."""
    _refuse_full(state, request)
    _check_exists(state, request, "SharedKeys", _mapping(request.params.get("signature")).get("sharedKeyId"))
    _check_exists(state, request, "AuthProfiles", _mapping(request.params.get("auth")).get("authProfileId"))
    state, row = created(state, request)
    return state, reply_with(request, row)


def remove(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete a resource that nothing refers to."""
    row = requested_row(state, request)
    product, own = f"{request.account}/{_PRODUCT}", row.key.rpartition("/")[2]
    for setting in state.rows(f"{product}/Settings"):
        used = (_mapping(setting["signature"]).get("sharedKeyId"), _mapping(setting["auth"]).get("authProfileId"))
        if own in used:
            raise refused(59100, f"{own} is used by the setting {setting['id']}", status=409)
    for rule in state.rows(f"{product}/Rules"):
        if any(each.get("settingId") == own for each in _settings(rule["settings"])):
            raise refused(59100, f"{own} is used by the rule {rule['id']}", status=409)
    return state.remove(row), reply_with(request, row)


# Rules


def _settings(value: Any) -> list[Mapping[str, Any]]:
    return [_mapping(each) for each in cast("list[Any]", value)] if isinstance(value, list) else []


def _check(state: State, request: ParsedRequest, rule: Mapping[str, Any], own: Row | None) -> None:
    """Refuse a rule that matches nothing or the same as another, or whose percentages do not add up."""
    kind = str(rule.get("matchType"))
    if kind not in _NEEDS:
        raise refused(59000, f"matchType must be one of {', '.join(_NEEDS)}", detail="matchType")
    member = _NEEDS[kind]
    if member is not None and not rule.get(member):
        raise refused(59000, f"{member} is required with the matchType {kind}", detail=member)
    settings = _settings(rule.get("settings"))
    whole = 100 if len(settings) == 1 else 0
    shares = [int(each.get("percentage", whole)) for each in settings]
    if len(settings) not in (1, 2) or sum(shares) != 100:
        raise refused(59000, "settings must have one or two items, whose percentages add up to 100", detail="settings")
    for each in settings:
        _check_exists(state, request, "Settings", each.get("settingId"))
    for other in state.rows(f"{request.account}/{_PRODUCT}/Rules"):
        is_same = other["matchType"] == kind and (member is None or other[member] == rule.get(member))
        if is_same and (own is None or other.key != own.key):
            raise refused(59000, f"The rule {other['id']} already has the same match", detail=member or "matchType")


def create_rule(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Begin to create a rule."""
    _refuse_full(state, request)
    params = {name: value for name, value in request.params.items() if name != "Idempotency-Key"}
    _check(state, request, params, None)
    state, sid = state.sid("webhooks_rule_")
    state, row = state.add(f"{request.place.collection}/{sid}", {"id": sid, **params})
    return _begin_operation(state, request, row, {"change": {}})


def patch_rule(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Begin to change a rule."""
    row = requested_row(state, request)
    params = {name: value for name, value in request.params.items() if name != "Idempotency-Key"}
    _check(state, request, {**row.members, **params}, row)
    return _begin_operation(state, request, row, {"change": params})


def delete_rule(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Begin to delete a rule."""
    return _begin_operation(state, request, requested_row(state, request), {"remove": True})


def _begin_operation(state: State, request: ParsedRequest, row: Row, effect: Mapping[str, Any]) -> tuple[State, Reply]:
    state, operation = add_operation(state, request, row, effect, pace=_PACE)
    body: dict[str, Any] = {"operation": {**operation.members, "retentionPeriod": "P7D"}}
    if "change" in effect:
        times = {"createdAt": format_time("date-time", row.created), "updatedAt": format_time("date-time", state.now)}
        body["rule"] = {**row.members, **effect["change"], **times}
    return state, Reply(202, body)


def send_test(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply that a URL could be called with a setting."""
    _check_exists(state, request, "Settings", request.params.get("settingId"))
    now = format_time("date-time", state.now)
    return state, Reply(201, {"url": request.params.get("url"), "result": {"status": 200}, "createdAt": now})


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "webhooks.v1.CreateSharedKey": create_key,
    "webhooks.v1.DeleteSharedKey": remove,
    "webhooks.v1.CreateAuthProfile": create_profile,
    "webhooks.v1.DeleteAuthProfile": remove,
    "webhooks.v1.CreateSetting": create_setting,
    "webhooks.v1.DeleteSetting": remove,
    "webhooks.v1.CreateRule": create_rule,
    "webhooks.v1.PatchRule": patch_rule,
    "webhooks.v1.DeleteRule": delete_rule,
    "webhooks.v1.CreateTest": send_test,
}

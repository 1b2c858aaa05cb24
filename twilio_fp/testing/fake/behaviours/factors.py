"""Verify: the factors of entities and their challenges, answered by TOTP codes or by push devices.

TOTP codes are computed with the fake's clock. Twilio's devices sign their responses to a push; the fake accepts any
``AuthPayload`` that is not empty, and takes one that contains ``denied`` as a denial.

Not modelled: passkeys, whose responses come from a browser. Their factors and challenges are stored but never change.

Source: https://www.twilio.com/docs/verify/api/entity
Source: https://www.twilio.com/docs/api/errors/60366
Source: https://www.twilio.com/docs/verify/api/factor
Source: https://www.twilio.com/docs/verify/api/challenge
Source: https://www.twilio.com/docs/verify/api/webhooks
Source: https://datatracker.ietf.org/doc/html/rfc6238
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final
from urllib.parse import quote, urlencode

from twilio_fp.codec.temporal import decode_instant
from twilio_fp.testing.fake.callbacks import call_back
from twilio_fp.testing.fake.lists import answer_list
from twilio_fp.testing.fake.members import format_time
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.places import key_part
from twilio_fp.testing.fake.refusals import not_found, refused
from twilio_fp.testing.fake.resources import Behaviour, created, delete, reply_with, requested_row, updated
from twilio_fp.testing.fake.state import Row, State

__all__ = ["BEHAVIOURS", "check_totp", "totp"]

_IDENTITY: Final = re.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*")
_SHORTEST_IDENTITY: Final = 8
_LONGEST_IDENTITY: Final = 64
_MOST_ATTEMPTS: Final = 5
_MOST_NOTIFICATIONS: Final = 5
_SECRET: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"  # noqa: S105
_LONGEST: Final = timedelta(minutes=60)
_DIGESTS: Final = {"sha1": hashlib.sha1, "sha256": hashlib.sha256, "sha512": hashlib.sha512}
_USUAL: Final[Mapping[str, Any]] = {"alg": "sha1", "skew": 1, "code_length": 6, "time_step": 30}
_EVENTS: Final = (
    "*",
    "factor.created",
    "factor.verified",
    "factor.deleted",
    "challenge.approved",
    "challenge.denied",
)
"""The events that a webhook can subscribe to."""
_TOTP: Final = {"TimeStep": (20, 60), "CodeLength": (3, 8), "Skew": (0, 2)}
"""The minimum and maximum of each numeric setting of a TOTP factor."""


def totp(secret: str, at: datetime, *, step: int = 30, digits: int = 6, alg: str = "sha1") -> str:
    """Return the TOTP code of a secret at a time.

    >>> from datetime import UTC
    >>> totp("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", datetime(1970, 1, 1, 0, 0, 59, tzinfo=UTC), digits=8)
    '94287082'

    Args:
        secret: the secret, in base 32.
        at: the time; aware.
        step: the validity period of a code, in seconds.
        digits: the length of the code.
        alg: ``sha1``, ``sha256`` or ``sha512``.

    Source: https://datatracker.ietf.org/doc/html/rfc6238#appendix-B
    """
    key = base64.b32decode(secret + "=" * (-len(secret) % 8), casefold=True)
    counter = int(at.timestamp()) // step
    digest = hmac.new(key, counter.to_bytes(8, "big"), _DIGESTS[alg]).digest()
    start = digest[-1] & 15
    number = int.from_bytes(digest[start : start + 4], "big") & 0x7FFFFFFF
    return str(number % 10**digits).zfill(digits)


def check_totp(params: Mapping[str, Any], group: str) -> None:
    """Check that TOTP settings are in range.

    Args:
        params: the request's parameters, by wire name.
        group: the prefix of the settings' names: ``Totp`` or ``Config``.

    Raises:
        RefusedError: a setting is out of range.

    Source: https://www.twilio.com/docs/verify/api/factor#create-a-factor-resource
    """
    for name, (least, most) in _TOTP.items():
        value = params.get(f"{group}.{name}", least)
        if not least <= int(value) <= most:
            raise refused(60200, f"Invalid parameter {group}.{name}: {value} is not from {least} to {most}")


# Entities and factors


def create_entity(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create an entity: a user, under an identity that the application chooses."""
    identity = str(request.params["Identity"])
    _check_identity(identity)
    if state.row(f"{request.place.collection}/{key_part(identity)}") is not None:
        raise refused(60301, f"An entity with the identity {identity} already exists")
    state, row = created(state, request)
    return state, reply_with(request, row)


def _check_identity(identity: str) -> None:
    if not _SHORTEST_IDENTITY <= len(identity) <= _LONGEST_IDENTITY or not _IDENTITY.fullmatch(identity):
        length = f"{_SHORTEST_IDENTITY} to {_LONGEST_IDENTITY} characters long"
        message = f"{identity[:100]!r} must be {length} and contain only dash-separated alphanumeric characters"
        raise refused(60366, f"Invalid parameter Identity: {message}", status=400)


def create_factor(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create an unverified factor, and its entity if it does not exist."""
    check_totp(request.params, "Config")
    kind = str(request.params["FactorType"])
    entity_key = request.place.collection.rpartition("/")[0]
    state, entity = _entity(state, request, entity_key)
    if kind == "totp":
        state, config, binding, hidden = _totp_binding(state, request)
    else:
        config, binding, hidden = _push_binding(request.params)
    members = {"factor_type": kind, "config": config, "entity_sid": entity["sid"], "binding": None}
    state, row = created(state, request, members, {**hidden, "attempts": 0})
    reply = reply_with(request, row)
    return _notified(state, row, "factor.created"), Reply(reply.status, {**reply.body, "binding": binding})


def _entity(state: State, request: ParsedRequest, key: str) -> tuple[State, Row]:
    row = state.row(key)
    if row is not None:
        return state, row
    identity = request.route.path["Identity"]
    _check_identity(identity)
    state, sid = state.sid("YE")
    return state.add(key, {"sid": sid, "identity": identity})


def _totp_binding(state: State, request: ParsedRequest) -> tuple[State, dict[str, Any], dict[str, Any], dict[str, Any]]:
    """Return the state and, for a TOTP factor, its settings, the binding for its user, and its hidden members."""
    params = request.params
    defaults = _service_totp(state, request)
    config = {
        "alg": str(params.get("Config.Alg", _USUAL["alg"])),
        "skew": params.get("Config.Skew", defaults["skew"]),
        "code_length": params.get("Config.CodeLength", defaults["code_length"]),
        "time_step": params.get("Config.TimeStep", defaults["time_step"]),
    }
    secret = str(params.get("Binding.Secret") or "")
    if not secret:
        state, secret = state.characters(_SECRET, 32)
    try:
        totp(secret, state.now)
    except ValueError:
        raise refused(60314, "Invalid parameter Binding.Secret: it must be encoded in base 32") from None
    issuer = str(defaults.get("issuer") or "")
    label = quote(f"{issuer}:{params['FriendlyName']}" if issuer else str(params["FriendlyName"]))
    query = {
        "secret": secret,
        "issuer": issuer,
        "algorithm": str(config["alg"]).upper(),
        "digits": config["code_length"],
        "period": config["time_step"],
    }
    binding = {"secret": secret, "uri": f"otpauth://totp/{label}?{urlencode(query)}"}
    return state, config, binding, {"secret": secret}


def _service_totp(state: State, request: ParsedRequest) -> Mapping[str, Any]:
    service = state.row("/".join(request.place.collection.split("/")[:5]))
    return {**_USUAL, **({} if service is None else service["totp"] or {})}


def _push_binding(params: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
    key, algorithm = params.get("Binding.PublicKey"), params.get("Binding.Alg")
    if params["FactorType"] == "push" and not (key and algorithm):
        raise refused(60314, "Binding.Alg and Binding.PublicKey are required for a push factor")
    config = {
        "app_id": params.get("Config.AppId"),
        "notification_platform": params.get("Config.NotificationPlatform"),
        "notification_token": params.get("Config.NotificationToken"),
        "sdk_version": params.get("Config.SdkVersion"),
    }
    return config, {"public_key": key, "alg": algorithm}, {}


def update_factor(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change a factor, or verify it with a first code."""
    check_totp(request.params, "Config")
    row = requested_row(state, request)
    payload = request.params.get("AuthPayload")
    config: dict[str, Any] = {**(row["config"] or {}), **_config(request.params)}
    state, row = updated(state, request, {"config": config})
    if payload is None or row["status"] == "verified":
        return state, reply_with(request, row)
    if int(row.hidden.get("attempts", 0)) >= _MOST_ATTEMPTS:
        raise refused(60310, "Factor verification attempts reached", status=429)
    if not _is_right(state, row, str(payload)):
        state, row = state.change(row, {"attempts": int(row.hidden.get("attempts", 0)) + 1})
        return state, reply_with(request, row)
    state, row = state.change(row, status="verified")
    return _notified(state, row, "factor.verified"), reply_with(request, row)


def _config(params: Mapping[str, Any]) -> dict[str, Any]:
    names = {
        "Config.Alg": "alg",
        "Config.CodeLength": "code_length",
        "Config.Skew": "skew",
        "Config.TimeStep": "time_step",
        "Config.NotificationPlatform": "notification_platform",
        "Config.NotificationToken": "notification_token",
        "Config.SdkVersion": "sdk_version",
    }
    return {name: params[wire] for wire, name in names.items() if wire in params}


def _is_right(state: State, factor: Row, payload: str) -> bool:
    """Return whether a factor accepts a payload: for TOTP a current code, give or take ``skew`` time steps."""
    if factor["factor_type"] != "totp":
        return bool(payload)
    config: dict[str, Any] = {**_USUAL, **(factor["config"] or {})}
    step, skew = int(config["time_step"]), int(config["skew"])
    times = (state.now + timedelta(seconds=step * away) for away in range(-skew, skew + 1))
    secret, digits, alg = str(factor.hidden.get("secret", "")), int(config["code_length"]), str(config["alg"])
    return bool(secret) and payload in [totp(secret, at, step=step, digits=digits, alg=alg) for at in times]


def delete_factor(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete a factor."""
    row = requested_row(state, request)
    state, reply = delete(state, request)
    return _notified(state, row, "factor.deleted"), reply


# Challenges


def create_challenge(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a challenge of a factor; for TOTP the request may already contain the code."""
    params = request.params
    entity = request.place.collection.rpartition("/")[0]
    factor = state.row(f"{entity}/Factors/{params['FactorSid']}")
    if factor is None:
        raise not_found(f"{request.path.rpartition('/')[0]}/Factors/{params['FactorSid']}")
    if factor["status"] != "verified":
        raise refused(60318, "The factor is not verified")
    if (
        params.get("ExpirationDate")
        and not state.now < decode_instant(params["ExpirationDate"]) <= state.now + _LONGEST
    ):
        raise refused(60300, "Invalid parameter ExpirationDate: it must be within 60 minutes")
    members = {"factor_type": factor["factor_type"], "entity_sid": factor["entity_sid"]}
    state, row = created(state, request, members, {"attempts": 0})
    payload = params.get("AuthPayload")
    if payload is not None and factor["factor_type"] == "totp":
        state, row = _responded(state, row, factor, str(payload))
    return state, reply_with(request, row)


def fetch_challenge(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a challenge, which expires on its own."""
    return state, reply_with(request, _current(state, requested_row(state, request)))


def list_challenges(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List the challenges of an entity."""
    requested = request.params.get("Status")
    reply = answer_list(
        state,
        request,
        lambda row: requested is None or _current(state, row)["status"] == str(requested).lower(),
        also={"Status": requested},
    )
    items = [{**item, **_expiry(state, item["status"], item["expiration_date"])} for item in reply.body["challenges"]]
    return state, Reply(reply.status, {**reply.body, "challenges": items})


def _expiry(state: State, status: Any, until: Any) -> dict[str, Any]:
    is_over = status == "pending" and isinstance(until, str) and decode_instant(until) <= state.now
    return {"status": "expired"} if is_over else {}


def _current(state: State, row: Row) -> Row:
    """Return a challenge in its current status: expired if it was not answered in time."""
    lapsed = _expiry(state, row["status"], row["expiration_date"])
    return state.change(row, **lapsed)[1] if lapsed else row


def update_challenge(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Answer a pending challenge."""
    row = _current(state, requested_row(state, request))
    if row["status"] == "expired":
        raise refused(60323, "The challenge has expired")
    if row["status"] != "pending":
        raise refused(60322, f"The challenge is already {row['status']}")
    factor = state.row(f"{row.collection.rpartition('/')[0]}/Factors/{row['factor_sid']}")
    if factor is None:
        raise not_found(request.path)
    state, row = updated(state, request)
    payload = request.params.get("AuthPayload")
    if payload is not None:
        if int(row.hidden.get("attempts", 0)) >= _MOST_ATTEMPTS:
            raise refused(60308, "Challenge verification attempts limit reached", status=429)
        state, row = _responded(state, row, factor, str(payload))
    return state, reply_with(request, row)


def _responded(state: State, row: Row, factor: Row, payload: str) -> tuple[State, Row]:
    """Return the state after answering a challenge; a wrong code leaves it pending."""
    if not _is_right(state, factor, payload):
        return state.change(row, {"attempts": int(row.hidden.get("attempts", 0)) + 1})
    is_denied = factor["factor_type"] != "totp" and "denied" in payload
    status = "denied" if is_denied else "approved"
    state, row = state.change(row, status=status, date_responded=format_time("date-time", state.now))
    return _notified(state, row, f"challenge.{status}"), row


def notify(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Send another notification of a push challenge."""
    challenge = state.row(request.place.collection.rpartition("/")[0])
    if challenge is None:
        raise not_found(request.path)
    if len(state.collection(request.place.collection)) >= _MOST_NOTIFICATIONS:
        raise refused(60309, "Push notification limit reached for this challenge")
    members = {"entity_sid": challenge["entity_sid"], "identity": request.route.path["Identity"]}
    state, row = created(state, request, members)
    return state, reply_with(request, row)


def create_token(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a token with which a device can create a factor."""
    ttl = request.params.get("Ttl", 60)
    if not 60 <= ttl <= 300:
        raise refused(60305, f"Invalid parameter Ttl: {ttl} is not from 60 to 300")
    state, row = created(state, request, {"ttl": ttl})
    return state, reply_with(request, row)


# Webhooks


def create_webhook(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a webhook of a service, enabled unless the request sets another status."""
    _check_events(request)
    changes = {} if "Status" in request.params else {"status": "enabled"}
    state, row = created(state, request, changes)
    return state, reply_with(request, row)


def update_webhook(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change a webhook of a service."""
    _check_events(request)
    state, row = updated(state, request)
    return state, reply_with(request, row)


def _check_events(request: ParsedRequest) -> None:
    if unknown := [event for event in request.params.get("EventTypes", ()) if event not in _EVENTS]:
        raise refused(60200, f"Invalid parameter EventTypes: {unknown[0]!r} is not one of {', '.join(_EVENTS)}")


def _notified(state: State, row: Row, event: str) -> State:
    """Send an event of a factor or challenge to the webhooks of the service that subscribe to it."""
    entity_key = row.collection.rpartition("/")[0]
    entity, service_key = state.row(entity_key), "/".join(row.key.split("/")[:5])
    for webhook in state.rows(f"{service_key}/Webhooks"):
        subscribed = webhook["event_types"] or ()
        if webhook["status"] == "disabled" or not {"*", event} & set(subscribed):
            continue
        state, uid = state.sid("EV")
        is_challenge = event.startswith("challenge")
        params = {
            "uid": uid,
            "type": event,
            "account_sid": row.account,
            "service_sid": service_key.rpartition("/")[2],
            "entity_sid": None if entity is None else entity["sid"],
            "entity_identity": None if entity is None else entity["identity"],
            "factor_sid": row["factor_sid"] if is_challenge else row["sid"],
            "factor_type": row["factor_type"],
            "factor_friendly_name": None if is_challenge else row["friendly_name"],
            "challenge_sid": row["sid"] if is_challenge else None,
        }
        state = call_back(state, row.account, str(webhook["webhook_url"]), params, key=row.key)
    return state


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "verify.v2.CreateEntity": create_entity,
    "verify.v2.CreateNewFactor": create_factor,
    "verify.v2.UpdateFactor": update_factor,
    "verify.v2.DeleteFactor": delete_factor,
    "verify.v2.CreateChallenge": create_challenge,
    "verify.v2.FetchChallenge": fetch_challenge,
    "verify.v2.ListChallenge": list_challenges,
    "verify.v2.UpdateChallenge": update_challenge,
    "verify.v2.CreateNotification": notify,
    "verify.v2.CreateAccessToken": create_token,
    "verify.v2.CreateWebhook": create_webhook,
    "verify.v2.UpdateWebhook": update_webhook,
}

MAKES: Final[Mapping[str, str]] = {"verify.v2.CreateNewFactor": "Entities"}

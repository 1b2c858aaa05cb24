"""Verify: sending, resending, checking and expiring codes.

Not modelled: settings that exist only in the Console. Mailers, geographic permissions and Fraud Guard are assumed to
let everything through; silent network authentication, which needs a carrier, and the ``auto`` channel are assumed not
to be set up. `code_for` returns a code; its message is not stored, just as Twilio's own lists omit it.

Source: https://www.twilio.com/docs/verify/api/verification
Source: https://www.twilio.com/docs/verify/api/verification-check
Source: https://www.twilio.com/docs/verify/api/rate-limits-and-timeouts
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

from twilio_fp.errors import UsageError
from twilio_fp.messaging.addresses import is_e164
from twilio_fp.printable import typed
from twilio_fp.testing.fake.accounts import accounts
from twilio_fp.testing.fake.behaviours.factors import check_totp
from twilio_fp.testing.fake.behaviours.lookups import carrier, line_type
from twilio_fp.testing.fake.behaviours.verify_limits import count_request
from twilio_fp.testing.fake.lists import Test, answer_list
from twilio_fp.testing.fake.members import format_time
from twilio_fp.testing.fake.numbering import country_of
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.places import key_part
from twilio_fp.testing.fake.refusals import not_found, refused
from twilio_fp.testing.fake.resources import Behaviour, created, reply_with, requested_row, updated
from twilio_fp.testing.fake.state import Row, State

__all__ = ["BEHAVIOURS", "USUAL_CODE", "code_for"]

_LIFETIME: Final = timedelta(minutes=10)
_MOST_SENDS: Final = 5
_MOST_CHECKS: Final = 5
_CHANNELS: Final = ("sms", "call", "email", "whatsapp", "rcs", "sna", "auto")
_ADDRESS: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_LOCALE: Final = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z]{2,4})?")
_CODE: Final = re.compile(r"[0-9A-Za-z]{4,10}")
_MOST_DIGITS: Final = 4


# Services


def create_service(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a service, which has its own codes, limits and factors."""
    _check_service(request.params)
    state, row = created(state, request)
    return state, reply_with(request, row)


def update_service(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change a service."""
    _check_service(request.params)
    state, row = updated(state, request)
    return state, reply_with(request, row)


def _check_service(params: Mapping[str, Any]) -> None:
    check_totp(params, "Totp")
    length = params.get("CodeLength")
    if length is not None and not 4 <= length <= 10:
        raise refused(60200, f"Invalid parameter CodeLength: {length} is not from 4 to 10")
    name = str(params.get("FriendlyName") or "x")
    if len(name) > 32 or sum(letter.isdigit() for letter in name) > _MOST_DIGITS:
        raise refused(60200, f"Invalid parameter FriendlyName: {name!r} has more than 32 characters or over 4 digits")


# Sending


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Send a code, the same one again while a verification of the address is pending."""
    params = request.params
    service = _service(state, request)
    to, channel = str(params["To"]), str(params["Channel"]).lower()
    _check_sending(service, params, to, channel)
    row = _latest(state, f"{service.key}/Verifications", to)
    is_current = row is not None and _is_young(state, row)
    if row is not None and is_current and row["status"] == "max_attempts_reached":
        raise refused(60202, "Max check attempts reached")
    if row is not None and is_current and row["status"] == "pending":
        if len(row["send_code_attempts"] or ()) >= _MOST_SENDS:
            raise refused(60203, "Max send attempts reached")
    else:
        row = None
    state = count_request(state, service, params.get("RateLimits"))
    if row is None:
        state, row = _begun(state, request, service)
    state, attempt = _attempted(state, row, channel)
    attempts = [*(row["send_code_attempts"] or ()), attempt]
    state, row = state.change(row, _code(params), channel=channel, send_code_attempts=attempts)
    return state.put(row, key_part(to)), reply_with(request, row)


def _service(state: State, request: ParsedRequest) -> Row:
    row = state.row(request.place.collection.rpartition("/")[0])
    if row is None:
        raise not_found(request.path)
    return row


def _check_sending(service: Row, params: Mapping[str, Any], to: str, channel: str) -> None:
    if channel not in _CHANNELS or channel == "auto":
        raise refused(60200, f"Invalid parameter: Channel {channel!r}")
    if not (_ADDRESS.fullmatch(to) if channel == "email" else is_e164(to)):
        raise refused(60200, f"Invalid parameter `To`: {to}")
    if channel == "sna":
        raise refused(60001, "Downstream authentication failed: no carrier is set up for this service")
    locale = params.get("Locale")
    if locale and not _LOCALE.fullmatch(str(locale)):
        raise refused(60200, f"Invalid parameter: Locale {locale!r}")
    custom = params.get("CustomCode")
    if custom and not service["custom_code_enabled"]:
        raise refused(60204, "Custom code not allowed", status=403)
    if custom and not _CODE.fullmatch(str(custom)):
        raise refused(60200, "Invalid parameter CustomCode: it must have 4 to 10 letters and digits")
    if service["psd2_enabled"] and not (params.get("Amount") and params.get("Payee")):
        raise refused(60206, "Parameters Amount and Payee are required, since PSD2 is enabled in this service")
    if service["skip_sms_to_landlines"] and channel == "sms" and line_type(to) == "landline":
        raise refused(60205, "SMS is not supported by landline phone number")
    if params.get("AppHash") and channel != "sms":
        raise refused(60602, "AppHash is only supported for the sms channel")
    if params.get("TemplateSid") and channel not in ("sms", "call"):
        raise refused(60408, "TemplateSid is only supported for the channels sms and call")


def _begun(state: State, request: ParsedRequest, service: Row) -> tuple[State, Row]:
    state, code = state.characters("0123456789", int(service["code_length"] or 6))
    members: dict[str, Any] = {"service_sid": service["sid"], "send_code_attempts": []}
    if service["lookup_enabled"] and is_e164(str(request.params["To"])):
        members["lookup"] = {"carrier": carrier(str(request.params["To"]))}
    return created(state, request, members, {"code": code, "checks": 0})


def _code(params: Mapping[str, Any]) -> dict[str, Any]:
    custom = params.get("CustomCode")
    return {"code": str(custom)} if custom else {}


def _attempted(state: State, row: Row, channel: str) -> tuple[State, dict[str, Any]]:
    """Return the state with another sending attempt, and the attempt as the verification lists it."""
    state, sid = state.sid("VL")
    members = {
        "sid": sid,
        "service_sid": row["service_sid"],
        "verification_sid": row["sid"],
        "channel": channel,
        "channel_data": {"to": row["to"]},
        "conversion_status": "unconverted",
        "price": {"value": "0.05", "currency": "usd"},
    }
    state, _ = state.add(f"{row.account}/verify/v2/Attempts/{sid}", members)
    return state, {"attempt_sid": sid, "channel": channel, "time": format_time("date-time", state.now)}


def _latest(state: State, collection: str, to: str) -> Row | None:
    return next(state.collection(collection).having("to", to, newest_first=True), None)


def _is_young(state: State, row: Row) -> bool:
    return state.now < row.created + _LIFETIME


def _is_pending(state: State, row: Row) -> bool:
    return row["status"] == "pending" and _is_young(state, row)


# Checking


def check(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Check a code against the one sent; a wrong code is not an error, but the fifth ends the verification."""
    params = request.params
    if not params.get("To") and not params.get("VerificationSid"):
        raise refused(60221, "To or VerificationSid is required")
    if not params.get("Code"):
        raise refused(60200, "Missing required parameter Code in the post body")
    service = _service(state, request)
    row = _named(state, service, params)
    if row is None or not _is_young(state, row) or row["status"] not in ("pending", "max_attempts_reached"):
        raise not_found(request.path)
    if row["status"] == "max_attempts_reached":
        raise refused(60202, "Max check attempts reached")
    if service["psd2_enabled"] and (params.get("Amount"), params.get("Payee")) != (row["amount"], row["payee"]):
        raise refused(60200, "Invalid parameter: Amount and Payee must match those of the verification")
    if str(params["Code"]) == row.hidden.get("code"):
        state, row = _ended(state, row, "approved")
    else:
        checks = int(row.hidden.get("checks", 0)) + 1
        status = "max_attempts_reached" if checks >= _MOST_CHECKS else "pending"
        state, row = state.change(row, {"checks": checks}, status=status)
    return state, reply_with(request, row)


def _named(state: State, service: Row, params: Mapping[str, Any]) -> Row | None:
    collection = f"{service.key}/Verifications"
    if params.get("VerificationSid"):
        return state.row(f"{collection}/{params['VerificationSid']}")
    return _latest(state, collection, str(params["To"]))


def _ended(state: State, row: Row, status: str) -> tuple[State, Row]:
    is_approved = status == "approved"
    state, row = state.change(row, status=status, valid=is_approved)
    for attempt in (row["send_code_attempts"] or ()) if is_approved else ():
        attempt_row = state.row(f"{row.account}/verify/v2/Attempts/{attempt['attempt_sid']}")
        if attempt_row is not None:
            state, _ = state.change(attempt_row, conversion_status="converted")
    return state, row


def fetch(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a verification that is neither approved nor expired."""
    row = requested_row(state, request)
    if row["status"] == "approved" or (row["status"] == "pending" and not _is_young(state, row)):
        raise not_found(request.path)
    return state, reply_with(request, row)


def update(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Cancel or approve a pending verification."""
    row = requested_row(state, request)
    if not _is_pending(state, row):
        raise not_found(request.path)
    state, row = _ended(state, row, str(request.params["Status"]).lower())
    return state, reply_with(request, row)


def code_for(state: State, to: str, service_sid: str | None = None) -> str:
    """Return the latest code sent to an address that can still be checked.

    Args:
        state: the state of the fake.
        to: a phone number or email address.
        service_sid: the service that sent it; None for any.

    Raises:
        UsageError: no verification of this address is pending.
    """
    best: Row | None = None
    for account in accounts(state):
        services = f"{account.key.rpartition('/')[2]}/verify/v2/Services"
        for service in state.rows(services):
            row = _latest(state, f"{service.key}/Verifications", to)
            if row is None or not _is_pending(state, row) or service_sid not in (None, service["sid"]):
                continue
            if best is None or row.updated >= best.updated:
                best = row
    if best is None:
        where = "" if service_sid is None else f" in the service {service_sid}"
        raise UsageError(
            f"to must be an address with a pending verification{where}, got {typed(to)}: "
            "send a code with CreateVerification"
        )
    return str(best.hidden.get("code", ""))


# Attempts


def list_attempts(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List the attempts to send a code."""
    tests, passed = _attempts(request)
    return state, answer_list(state, request, *tests, also=dict.fromkeys(passed))


_FILTERS: Final = {
    "VerifyServiceSid": "service_sid",
    "VerificationSid": "verification_sid",
    "Channel": "channel",
    "Status": "conversion_status",
}


def _attempts(request: ParsedRequest) -> tuple[list[Test], tuple[str, ...]]:
    params = request.params
    tests: list[Test] = []
    for wire, member in _FILTERS.items():
        if params.get(wire):
            tests.append(_equals(member, str(params[wire]).lower()))
    to, prefix, country = params.get("ChannelData.To"), params.get("DestinationPrefix"), params.get("Country")
    if to:
        tests.append(lambda row: row["channel_data"]["to"] == to)
    if prefix:
        tests.append(lambda row: str(row["channel_data"]["to"]).startswith(str(prefix)))
    if country:
        tests.append(lambda row: _country(str(row["channel_data"]["to"])) == str(country).upper())
    return tests, (*_FILTERS, "ChannelData.To", "DestinationPrefix", "Country")


def _country(to: str) -> str:
    found = country_of(to)
    return "" if found is None else found.iso


def _equals(member: str, value: str) -> Test:
    return lambda row: str(row[member]).lower() == value


def summary(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Count the attempts to send a code, and those that led to approval."""
    tests, _ = _attempts(request)
    rows = [
        row
        for row in state.rows(f"{request.account}/verify/v2/Attempts")
        if all(test(row) for test in tests) and _in_time(request.params, format_time("date-time", row.created))
    ]
    converted = sum(row["conversion_status"] == "converted" for row in rows)
    members = {
        "total_attempts": len(rows),
        "total_converted": converted,
        "total_unconverted": len(rows) - converted,
        "conversion_rate_percentage": round(100 * converted / len(rows), 2) if rows else 0,
    }
    row = Row(key=f"{request.place.collection}/", created=state.now, updated=state.now, members=members)
    return state, reply_with(request, row)


def _in_time(params: Mapping[str, Any], at: str) -> bool:
    return str(params.get("DateCreatedAfter") or "") <= at <= str(params.get("DateCreatedBefore") or "~")


USUAL_CODE: Final = 60200

BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "verify.v2.CreateService": create_service,
    "verify.v2.UpdateService": update_service,
    "verify.v2.CreateVerification": create,
    "verify.v2.FetchVerification": fetch,
    "verify.v2.UpdateVerification": update,
    "verify.v2.CreateVerificationCheck": check,
    "verify.v2.ListVerificationAttempt": list_attempts,
    "verify.v2.FetchVerificationAttemptsSummary": summary,
}

"""Lookup: data about phone numbers, derived from the number itself and therefore always the same.

Results can be set: a resource stored for ``FetchPhoneNumber``, or an override of the line type, takes precedence over
derived data. Packages that need approval by a carrier or Twilio (SIM swap, call forwarding, pre-fill, quality score)
report error code 60606 unless set.

Source: https://www.twilio.com/docs/lookup/v2-api
Source: https://www.twilio.com/docs/lookup/v1-api
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from hashlib import blake2b
from typing import Any, Final

from twilio_fp.testing.fake.members import representation
from twilio_fp.testing.fake.numbering import country_of, kind_of, national_format, normalized, problems
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import not_found, refused
from twilio_fp.testing.fake.resources import Behaviour
from twilio_fp.testing.fake.state import Row, State

__all__ = ["BEHAVIOURS", "carrier", "line_type"]

_NOT_ENABLED: Final = 60606
_NOT_COVERED: Final = 60600
_LACKS_PARAMETER: Final = 60617
_CARRIERS: Final = (("310", "260", "T-Mobile USA, Inc."), ("311", "480", "Verizon"), ("310", "410", "AT&T Wireless"))
_NAMES: Final = ("ACME INC", "DOE JANE", "SMITH JOHN", "NAKAMURA KEN")
_PERSON: Final = {
    "FirstName": "first_name_match",
    "LastName": "last_name_match",
    "AddressLine1": "address_lines_match",
    "City": "city_match",
    "State": "state_match",
    "PostalCode": "postal_code_match",
    "AddressCountryCode": "address_country_match",
    "NationalId": "national_id_match",
    "DateOfBirth": "date_of_birth_match",
}

_FREE: Final = "validation"  # part of every lookup, but may be requested by name

Package = Callable[[str, Mapping[str, Any]], "dict[str, Any]"]
"""Returns a package's data about a number, given the request's parameters."""


def _chance(number: str, topic: str, below: int) -> int:
    return int(blake2b(f"{topic}:{number}".encode(), digest_size=8).hexdigest(), 16) % below


def line_type(number: str) -> str:
    """Return the line type of a number in Lookup's terms, such as ``mobile``; always the same for a number.

    >>> line_type("+18005550100"), line_type("+447400555010")
    ('tollFree', 'mobile')
    """
    found, kind = country_of(number), kind_of(number)
    if kind == "tollfree":
        return "tollFree"
    if found is not None and found.calling != "1" and found.kinds:
        return {"mobile": "mobile", "national": "nonFixedVoip"}.get(kind, "landline")
    return ("mobile", "mobile", "mobile", "landline", "nonFixedVoip", "fixedVoip")[_chance(number, "line", 6)]


def _line(number: str, _given: Mapping[str, Any]) -> dict[str, Any]:
    kind = line_type(number)
    country, network, name = _CARRIERS[_chance(number, "carrier", len(_CARRIERS))]
    is_mobile = kind == "mobile" and number.startswith("+1")
    return {
        "error_code": None,
        "mobile_country_code": country if is_mobile else None,
        "mobile_network_code": network if is_mobile else None,
        "carrier_name": name if is_mobile else "Fake Telecom",
        "type": kind,
    }


def carrier(number: str) -> dict[str, Any]:
    """Return a number's carrier in the format of Lookup v1."""
    line = _line(number, {})
    return {
        "mobile_country_code": line["mobile_country_code"],
        "mobile_network_code": line["mobile_network_code"],
        "name": line["carrier_name"],
        "type": line["type"] if line["type"] in ("mobile", "landline") else "voip",
        "error_code": None,
    }


def _name(number: str, _given: Mapping[str, Any]) -> dict[str, Any]:
    if not number.startswith("+1"):
        return {"caller_name": None, "caller_type": None, "error_code": _NOT_COVERED}
    name = _NAMES[_chance(number, "name", len(_NAMES))]
    kind = "BUSINESS" if name.endswith("INC") else "CONSUMER"
    return {"caller_name": name, "caller_type": kind, "error_code": None}


def _status(number: str, _given: Mapping[str, Any]) -> dict[str, Any]:
    is_known = line_type(number) == "mobile"
    return {"status": "active" if is_known else "unknown", "error_code": None if is_known else _NOT_COVERED}


def _risk(number: str, _given: Mapping[str, Any]) -> dict[str, Any]:
    score = _chance(number, "risk", 30)
    return {
        "carrier_risk_category": "low" if score < 20 else "medium",
        "number_blocked": False,
        "number_blocked_date": None,
        "number_blocked_last_3_months": False,
        "sms_pumping_risk_score": score,
        "error_code": None,
    }


def _reassigned(number: str, params: Mapping[str, Any]) -> dict[str, Any]:
    since = params.get("LastVerifiedDate")
    answer: dict[str, Any] = {"last_verified_date": since, "is_number_reassigned": None, "error_code": None}
    if not since:
        return {**answer, "error_code": str(_LACKS_PARAMETER)}
    if not number.startswith("+1"):
        return {**answer, "error_code": str(_NOT_COVERED)}
    try:
        date.fromisoformat(str(since))
    except ValueError:
        raise refused(60618, f"Invalid parameter LastVerifiedDate: {since!r} is not a date such as 20240131") from None
    return {**answer, "is_number_reassigned": "yes" if _chance(number, "reassigned", 10) == 0 else "no"}


def _identity(number: str, params: Mapping[str, Any]) -> dict[str, Any]:
    answer: dict[str, Any] = {**dict.fromkeys(_PERSON.values()), "summary_score": None, "error_code": None}
    answer["error_message"] = None
    if not any(params.get(wire) for wire in _PERSON):
        return {**answer, "error_code": _LACKS_PARAMETER, "error_message": "No personal data provided"}
    fits = {member: "exact_match" for wire, member in _PERSON.items() if params.get(wire)}
    return {**answer, **fits, "summary_score": 100 - _chance(number, "identity", 20)}


def _not_enabled(_number: str, _given: Mapping[str, Any]) -> dict[str, Any]:
    return {"error_code": _NOT_ENABLED}


_PACKAGES: Final[Mapping[str, Package]] = {
    "caller_name": _name,
    "sim_swap": _not_enabled,
    "call_forwarding": _not_enabled,
    "line_status": _status,
    "line_type_intelligence": _line,
    "identity_match": _identity,
    "reassigned_number": _reassigned,
    "sms_pumping_risk": _risk,
    "phone_number_quality_score": _not_enabled,
    "pre_fill": _not_enabled,
}


def fetch(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Look up a number; an invalid number gets a result too."""
    params = {**request.params, "CountryCode": request.params.get("CountryCode", "")}
    body = _looked_up(state, request.place.collection, request.route.path["PhoneNumber"], params)
    address = request.http.url.partition("?")[0].rpartition("/")[0]
    row = Row(key=f"{request.place.collection}/", created=state.now, updated=state.now, members=body)
    return state, Reply(200, {**representation(request, row), "url": f"{address}/{body['phone_number']}"})


def _looked_up(state: State, collection: str, text: str, params: Mapping[str, Any]) -> dict[str, Any]:
    names = [name.strip() for name in str(params.get("Fields") or "").split(",")]
    fields = [name for name in names if name and name != _FREE]
    if unknown := [name for name in fields if name not in _PACKAGES]:
        known = ", ".join([_FREE, *_PACKAGES])
        raise refused(20001, f"Invalid Fields {', '.join(unknown)}: must be of {known}", status=400)
    number = normalized(text, str(params.get("CountryCode") or ""))
    wrong = problems(number)
    found = None if wrong else country_of(number)
    body: dict[str, Any] = {
        "phone_number": number,
        "national_format": None if wrong else national_format(number),
        "country_code": None if found is None else found.iso,
        "calling_country_code": None if found is None else found.calling,
        "valid": not wrong,
        "validation_errors": wrong,
        **dict.fromkeys(_PACKAGES),
    }
    if not wrong:
        body |= {name: _PACKAGES[name](number, params) for name in fields}
    stored = state.row(f"{collection}/{number}")
    if stored is not None:
        body |= {name: value for name, value in stored.members.items() if name not in _PACKAGES or name in fields}
    override = state.row(f"{collection}/{number}/Overrides/line_type_intelligence")
    if override is not None and body["line_type_intelligence"] and override["overridden_line_type"]:
        body["line_type_intelligence"] = {**body["line_type_intelligence"], "type": override["overridden_line_type"]}
    return body


def batch(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Look up several numbers in one request."""
    collection = f"{request.account}/lookups/v2/PhoneNumbers"
    answers: list[dict[str, Any]] = []
    for one in request.params.get("phone_numbers") or ():
        parameters: dict[str, Any] = {"Fields": ",".join(one.get("fields") or ())}
        for group in ("identity_match", "reassigned_number"):
            fields: Mapping[str, Any] = one.get(group) or {}
            parameters |= {"".join(map(str.capitalize, name.split("_"))): value for name, value in fields.items()}
        parameters["CountryCode"] = one.get("country_code") or ""
        answer = _looked_up(state, collection, str(one.get("phone_number") or ""), parameters)
        answers.append({**answer, "correlation_id": one.get("correlation_id")})
    return state, Reply(200, {"phone_numbers": answers})


def fetch_first(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Look up a number as Lookup v1 does: an invalid number is not found."""
    number = normalized(request.route.path["PhoneNumber"], str(request.params.get("CountryCode") or ""))
    found = country_of(number)
    if problems(number) or found is None:
        raise not_found(request.path)
    types: list[str] = list(request.params.get("Type") or ())
    members = {
        "phone_number": number,
        "national_format": national_format(number),
        "country_code": found.iso,
        "carrier": carrier(number) if "carrier" in types else None,
        "caller_name": _name(number, {}) if "caller-name" in types else None,
    }
    row = Row(key=f"{request.place.collection}/", created=state.now, updated=state.now, members=members)
    address = request.http.url.partition("?")[0].rpartition("/")[0]
    return state, Reply(200, {**representation(request, row), "url": f"{address}/{number}"})


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "lookups.v1.FetchPhoneNumber": fetch_first,
    "lookups.v2.FetchPhoneNumber": fetch,
    "lookups.v2.CreateBulkLookup": batch,
}

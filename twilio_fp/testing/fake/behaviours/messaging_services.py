"""Messaging services: their sender pools, and the registration of brands and campaigns.

Not modelled: link shortening, use cases denied to a brand, the outcome of secondary vetting.

Source: https://www.twilio.com/docs/messaging/api/service-resource
Source: https://www.twilio.com/docs/messaging/api/phonenumber-resource
Source: https://www.twilio.com/docs/messaging/api/brand-registration-resource
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, cast

from twilio_fp.testing.fake.behaviours.lifecycles import schedule_next_status
from twilio_fp.testing.fake.numbers import NUMBERS
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import not_found, refused
from twilio_fp.testing.fake.resources import Behaviour, created, reply_with, requested_row, updated
from twilio_fp.testing.fake.state import Due, Row, State

__all__ = ["BEHAVIOURS", "CODES", "RULES"]

_ALPHA: Final = re.compile(r"(?=.*[A-Za-z])[A-Za-z0-9 &+\-_]{1,11}")
_SERVICES: Final = "messaging/v1/Services"
_SHORT_CODES: Final = "api/2010-04-01/SMS/ShortCodes"
_LETTERS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_COUNTRIES: Final[Mapping[str, str]] = {"+1": "US", "+44": "GB", "+49": "DE", "+33": "FR", "+61": "AU", "+81": "JP"}
_USECASES: Final[Mapping[str, str]] = {
    "notifications": "Notify my users",
    "marketing": "Market my services",
    "verification": "Verify my users' identity",
    "discussion": "Discuss with my users",
    "poll": "Poll my users",
    "undeclared": "Undeclared",
}
_CAMPAIGNS: Final[Mapping[str, str]] = {
    "2FA": "Two-Factor authentication (2FA)",
    "ACCOUNT_NOTIFICATION": "Account Notification",
    "CUSTOMER_CARE": "Customer Care",
    "DELIVERY_NOTIFICATION": "Delivery Notification",
    "LOW_VOLUME": "Low Volume Mixed",
    "MARKETING": "Marketing",
    "MIXED": "Mixed",
    "POLLING_VOTING": "Polling and voting",
    "SOLE_PROPRIETOR": "Sole Proprietor",
}


# Pools


def _services(state: State, account: str) -> Iterator[Row]:
    return state.rows(f"{account}/{_SERVICES}")


def _refuse_pooled(state: State, request: ParsedRequest, sid: str) -> None:
    """Refuse a sender that is already in this service or another."""
    service, _, pool = request.place.collection.rpartition("/")
    if state.row(f"{request.place.collection}/{sid}") is not None:
        raise refused(21710, f"{sid} is already in the Messaging Service", status=409)
    for other in _services(state, request.account):
        if other.key != service and state.row(f"{other.key}/{pool}/{sid}") is not None:
            raise refused(21712, f"{sid} is already in the Messaging Service {other['sid']}", status=409)


def add_number(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Add a number of the account to a service's pool; a number can be in one service only."""
    sid = str(request.params["PhoneNumberSid"])
    number = state.row(f"{request.account}/{NUMBERS}/{sid}")
    if number is None:
        raise not_found(f"{request.path}/{sid}")
    _refuse_pooled(state, request, sid)
    text = str(number["phone_number"])
    changes = {"phone_number": text, "capabilities": _capabilities(number), "country_code": _country(text)}
    state, row = created(state, request, changes)
    return state, reply_with(request, row)


def _capabilities(number: Row) -> list[str]:
    """Return the capabilities of a number as a list; SMS and MMS if none are known."""
    capabilities = cast("Mapping[str, Any]", number["capabilities"] or {"sms": True, "mms": True})
    able = {name.upper() for name, can in capabilities.items() if can}
    names = {"MMS": "MMS", "SMS": "SMS", "VOICE": "Voice", "FAX": "Fax"}
    return [name for key, name in names.items() if key in able]


def _country(number: str) -> str:
    return next((country for code, country in _COUNTRIES.items() if number.startswith(code)), "US")


def add_short_code(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Add a short code of the account to a service's pool."""
    sid = str(request.params["ShortCodeSid"])
    short_code = state.row(f"{request.account}/{_SHORT_CODES}/{sid}")
    if short_code is None:
        raise not_found(f"{request.path}/{sid}")
    _refuse_pooled(state, request, sid)
    state, row = created(state, request, {"short_code": short_code["short_code"], "country_code": "US"})
    return state, reply_with(request, row)


def add_alpha(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Add an alphanumeric sender to a service's pool."""
    sender = str(request.params["AlphaSender"])
    if not _ALPHA.fullmatch(sender):
        raise refused(
            21709, f"AlphaSender {sender!r} must have 1 to 11 letters, digits and spaces, with at least one letter"
        )
    country = request.params.get("IsoCountryCode")
    for row in state.rows(request.place.collection):
        if row["alpha_sender"] == sender and row["iso_country_code"] == country:
            raise refused(21710, f"{sender} is already in the Messaging Service", status=409)
    state, row = created(state, request)
    return state, reply_with(request, row)


def add_channel(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Add a sender of another channel to a service's pool."""
    sid = str(request.params["Sid"])
    sender_row = state.row(f"{request.account}/messaging/v2/Channels/Senders/{sid}")
    if sender_row is None:
        raise not_found(f"{request.path}/{sid}")
    _refuse_pooled(state, request, sid)
    sender = str(sender_row["sender_id"] or sender_row["senderId"] or "")
    kind = sender.partition(":")[0] or "whatsapp"
    state, row = created(state, request, {"sid": sid, "sender": sender, "sender_type": kind, "country_code": "US"})
    return state, reply_with(request, row)


# Brands and campaigns


def register_brand(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Register a brand, which is approved after a while; a mock brand is approved immediately."""
    mock = bool(request.params.get("Mock"))
    state, row = created(state, request, {"brand_type": request.params.get("BrandType", "STANDARD"), "mock": mock})
    reply = reply_with(request, row)
    if not mock:
        return schedule_next_status(state, row, "brand"), reply
    state, row = _approved(*state.change(row, status="APPROVED"))
    return state, reply_with(request, row)


def _approved(state: State, row: Row) -> tuple[State, Row]:
    state, code = state.characters(_LETTERS, 6)
    known: dict[str, Any] = {
        "tcr_id": f"B{code}",
        "identity_status": "VERIFIED",
        "russell_3000": False,
        "government_entity": False,
        "brand_score": None if row["mock"] else 75,
    }
    return state.change(row, **known)


def _brand(state: State, due: Due) -> State:
    """Give an approved brand its ID at The Campaign Registry."""
    row = state.row(due.key)
    return state if row is None or row["status"] != "APPROVED" else _approved(state, row)[0]


def retry_brand(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Resubmit a brand whose registration failed."""
    row = requested_row(state, request)
    if row["status"] != "FAILED":
        raise refused(21725, f"A brand with the status {row['status']} cannot be changed", status=400)
    state, row = state.change(row, status="PENDING", failure_reason=None)
    return schedule_next_status(state, row, "brand"), reply_with(request, row)


def campaign(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Register a service's campaign for an approved brand."""
    sid = str(request.params["BrandRegistrationSid"])
    brand = state.row(f"{request.account}/messaging/v1/a2p/BrandRegistrations/{sid}")
    if brand is None or brand["status"] != "APPROVED":
        raise refused(21717, f"Brand {sid} is not registered", status=400)
    if request.params["UsAppToPersonUsecase"] not in _CAMPAIGNS:
        raise refused(21720, f"UsAppToPersonUsecase must be one of {', '.join(_CAMPAIGNS)}", status=400)
    state, row = created(state, request, {"mock": bool(brand["mock"])})
    return schedule_next_status(state, row, "campaign"), reply_with(request, row)


def _campaign(state: State, due: Due) -> State:
    """Let a service send once its campaign is verified."""
    row = state.row(due.key)
    if row is None or row["campaign_status"] != "VERIFIED":
        return state
    state, code = state.characters(_LETTERS, 6)
    state, row = state.change(row, campaign_id=f"C{code}")
    service = state.row("/".join(row.key.split("/")[:5]))
    return state if service is None else state.change(service, us_app_to_person_registered=True)[0]


def resubmit(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change a toll-free verification, which is reviewed again."""
    state, row = updated(state, request, {"status": "PENDING_REVIEW"})
    return schedule_next_status(state, row, "toll-free"), reply_with(request, row)


def usecases(state: State, _asked: ParsedRequest) -> tuple[State, Reply]:
    """Reply with the use cases of services."""
    known = [{"usecase": name, "friendly_name": says, "purpose": says} for name, says in _USECASES.items()]
    return state, Reply(200, {"usecases": known})


def campaign_usecases(state: State, _asked: ParsedRequest) -> tuple[State, Reply]:
    """Reply with the use cases of campaigns."""
    known = [
        {"code": code, "name": name, "description": name, "post_approval_required": code == "SOLE_PROPRIETOR"}
        for code, name in _CAMPAIGNS.items()
    ]
    return state, Reply(200, {"us_app_to_person_usecases": known})


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "messaging.v1.CreatePhoneNumber": add_number,
    "messaging.v1.CreateShortCode": add_short_code,
    "messaging.v1.CreateAlphaSender": add_alpha,
    "messaging.v1.CreateDestinationAlphaSender": add_alpha,
    "messaging.v1.CreateChannelSender": add_channel,
    "messaging.v1.CreateBrandRegistrations": register_brand,
    "messaging.v1.UpdateBrandRegistrations": retry_brand,
    "messaging.v1.CreateUsAppToPerson": campaign,
    "messaging.v1.UpdateTollfreeVerification": resubmit,
    "messaging.v1.FetchUsecase": usecases,
    "messaging.v1.FetchUsAppToPersonUsecase": campaign_usecases,
}

CODES: Final[Mapping[str, Mapping[str, int]]] = {
    "messaging.v1.CreateService": {"Usecase": 21713},
    "messaging.v1.CreateAlphaSender": {"AlphaSender": 21709},
    "messaging.v1.CreateDestinationAlphaSender": {"AlphaSender": 21709},
}

RULES: Final[Mapping[str, Callable[[State, Due], State]]] = {
    "messaging_services.brand": _brand,
    "messaging_services.campaign": _campaign,
}

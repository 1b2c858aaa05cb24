"""Numbers of an account: bought, configured, transferred to another account, and released.

Not modelled: regulatory bundles, which some countries require; hosting and porting of numbers.

Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlsplit

from twilio_fp.messaging.addresses import is_e164
from twilio_fp.testing.fake import facts
from twilio_fp.testing.fake.accounts import ACCOUNTS, owner_of
from twilio_fp.testing.fake.behaviours.available_numbers import numbers_in
from twilio_fp.testing.fake.lists import Test, answer_list
from twilio_fp.testing.fake.numbering import COUNTRIES, Country, country_of, incoming, is_area_code, kind_of, problems
from twilio_fp.testing.fake.numbers import NUMBERS, owner_of_number
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.resources import Behaviour, created, delete, reply_with, requested_row, updated
from twilio_fp.testing.fake.state import Row, State

__all__ = ["BEHAVIOURS", "bought_number", "released"]

_KINDS: Final = {"Local": "local", "Mobile": "mobile", "TollFree": "tollfree"}
_URLS: Final[tuple[str, ...]] = ("VoiceUrl", "VoiceFallbackUrl", "SmsUrl", "SmsFallbackUrl", "StatusCallback")
_EXCLUSIVE: Final = {"VoiceApplicationSid": "trunk_sid", "TrunkSid": "voice_application_sid"}
_POOLS: Final = ("messaging/v1/Services", "proxy/v1/Services", "trunking/v1/Trunks")


# Buying


def buy(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Buy a number, or any number of an area."""
    _check_settings(state, request)
    number = bought_number(state, request)
    state, sid = state.sid("PN")
    members = {"sid": sid, "uri": _uri(request.account, sid), **incoming(number)}
    state, row = created(state, request, {**members, **_settings(request.params), **_exclusive(request.params)})
    return state, reply_with(request, row)


def _uri(account: str, sid: str) -> str:
    return f"/2010-04-01/Accounts/{account}/IncomingPhoneNumbers/{sid}.json"


def bought_number(state: State, request: ParsedRequest) -> str:
    """Return the number that a request buys.

    Raises:
        RefusedError: it is invalid or already owned, its area has none, or it requires an address.
    """
    number, area = request.params.get("PhoneNumber"), request.params.get("AreaCode")
    if number:
        return _number(state, request, str(number))
    if not area:
        raise refused(21421, "PhoneNumber or AreaCode is required")
    if not (str(area).isdigit() and len(str(area)) == 3):
        raise refused(21451, f"Invalid area code: {area}")
    countries = (each for each in COUNTRIES.values() if each.calling == "1" and is_area_code(str(area), each.iso))
    country = next(countries, None)
    number = None if country is None else next(numbers_in(state, country, "Local", (str(area),)), None)
    if number is None:
        raise refused(21452, f"No phone numbers found in area code {area}")
    return number


def _number(state: State, request: ParsedRequest, number: str) -> str:
    if code := facts.magic().buy_phone_number.get(number):
        raise refused(code, f"{facts.error(code).says}: {number}")
    country = country_of(number)
    if not is_e164(number) or problems(number) or country is None:
        raise refused(21421, f"PhoneNumber {number} is not a valid number")
    kind = _KINDS.get(request.route.parts_of_template[-1])
    is_other = kind is not None and kind_of(number) != kind
    if is_other or owner_of_number(state, number) is not None:
        raise refused(21422, f"{number} is not available")
    _check_address(country, number, request.params)
    return number


def _check_address(country: Country, number: str, params: Mapping[str, Any]) -> None:
    needs = incoming(number)["address_requirements"]
    if needs != "none" and not params.get("AddressSid") and not params.get("BundleSid"):
        raise refused(21631, f"Numbers in {country.name} require an address ({needs}): AddressSid is required")


def _check_settings(state: State, request: ParsedRequest) -> None:
    """Refuse invalid URLs, and SIDs of resources that the account does not have."""
    params, base = request.params, f"{request.account}/api/2010-04-01"
    for wire in _URLS:
        if params.get(wire) and urlsplit(str(params[wire])).scheme not in ("http", "https"):
            raise refused(21402, f"{wire} {params[wire]!r} is not a valid URL")
    for wire in ("VoiceApplicationSid", "SmsApplicationSid"):
        if params.get(wire) and state.row(f"{base}/Applications/{params[wire]}") is None:
            raise refused(21420, f"{wire} {params[wire]} is not an application of this account")
    if params.get("AddressSid") and state.row(f"{base}/Addresses/{params['AddressSid']}") is None:
        raise refused(21628, f"AddressSid {params['AddressSid']} is not an address of this account")


def _settings(params: Mapping[str, Any]) -> dict[str, Any]:
    """Return the members that a request sets in place of a number's defaults."""
    name, mode, emergency = params.get("FriendlyName"), params.get("VoiceReceiveMode"), params.get("EmergencyStatus")
    settings: dict[str, Any] = {"friendly_name": name, "voice_receive_mode": mode, "emergency_status": emergency}
    for wire in ("ApiVersion", "VoiceCallerIdLookup", *(f"{url.removesuffix('Url')}Method" for url in _URLS)):
        settings[_snake(wire)] = params.get(wire)
    return {wire: value for wire, value in settings.items() if value is not None}


def _snake(wire: str) -> str:
    return "".join([f"_{each.lower()}" if each.isupper() else each for each in wire]).lstrip("_")


def _exclusive(params: Mapping[str, Any]) -> dict[str, Any]:
    """Return the members to clear, since a number has either an application or a trunk."""
    return {member: None for wire, member in _EXCLUSIVE.items() if params.get(wire)}


# Listing, changing, releasing


def listed(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List an account's numbers, all or of one kind, by a part of the number with ``*`` for any digit."""
    tests: list[Test] = []
    kind, pattern = _KINDS.get(request.route.parts_of_template[-1]), str(request.params.get("PhoneNumber") or "")
    if kind is not None:
        tests.append(lambda row: kind_of(str(row["phone_number"])) == kind)
    if pattern:
        tests.append(lambda row: _has(str(row["phone_number"]), pattern))
    if request.params.get("Beta") is False:
        tests.append(lambda row: not row["beta"])
    return state, answer_list(state, request, *tests, also={"PhoneNumber": pattern, "Beta": None})


def _has(number: str, pattern: str) -> bool:
    size = len(pattern)
    return any(
        all(wanted in ("*", digit) for wanted, digit in zip(pattern, number[at : at + size], strict=True))
        for at in range(len(number) - size + 1)
    )


def update(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Configure a number, or transfer it to another account."""
    row = requested_row(state, request)
    _check_settings(state, request)
    state, row = updated(state, request, _exclusive(request.params))
    other = str(request.params.get("AccountSid") or row.account)
    if other != row.account:
        state, row = _transferred(state, row, other)
    return state, reply_with(request, row)


def _transferred(state: State, row: Row, account: str) -> tuple[State, Row]:
    target = state.row(f"{ACCOUNTS}/{account}")
    if target is None or owner_of(state, account) != owner_of(state, row.account) or target["status"] != "active":
        raise refused(21470, f"AccountSid {account} is not an account that the number can be transferred to")
    state = released(state, row)
    members = {**row.members, "account_sid": account, "uri": _uri(account, str(row["sid"]))}
    return state.add(f"{account}/{NUMBERS}/{row['sid']}", members, row.hidden)


def remove(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Release a number, which leaves all services and trunks and can be bought again."""
    row = requested_row(state, request)
    _, reply = delete(state, request)
    return released(state, row), reply


def released(state: State, row: Row) -> State:
    """Return the state after releasing a number from its account and from all pools."""
    for pool in _POOLS:
        for service in tuple(state.rows(f"{row.account}/{pool}")):
            pooled = state.row(f"{service.key}/PhoneNumbers/{row['sid']}")
            if pooled is not None:
                state = state.remove(pooled)
    return state.remove(row)


_ALL: Final = ("", *_KINDS)

BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    **{f"api.v2010.CreateIncomingPhoneNumber{kind}": buy for kind in _ALL},
    **{f"api.v2010.ListIncomingPhoneNumber{kind}": listed for kind in _ALL},
    "api.v2010.PutIncomingPhoneNumber": update,
    "api.v2010.UpdateIncomingPhoneNumber": update,
    "api.v2010.DeleteIncomingPhoneNumber": remove,
}

_NO_NUMBER: Final[Mapping[str, int]] = {"PhoneNumber": 21421, "AreaCode": 21451}
_NO_URL: Final[Mapping[str, int]] = dict.fromkeys(_URLS, 21402)

CODES: Final[Mapping[str, Mapping[str, int]]] = {
    **{f"api.v2010.CreateIncomingPhoneNumber{kind}": {**_NO_NUMBER, **_NO_URL} for kind in _ALL},
    **{f"api.v2010.{verb}IncomingPhoneNumber": _NO_URL for verb in ("Put", "Update")},
}

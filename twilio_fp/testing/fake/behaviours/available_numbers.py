"""Numbers for sale: an endless inventory derived from the seed, without the numbers already sold.

The same filters always yield the same numbers, and other filters yield other numbers. Any number that nobody owns can
be bought, whether or not a page has shown it.

Not modelled: states, cities and postal codes outside North America; rate centres are cities. Numbers in area codes of
North America that `twilio_fp.testing.fake.numbering` does not name have no place.

Source: https://www.twilio.com/docs/phone-numbers/api/available-phone-numbers
Source: https://www.twilio.com/docs/phone-numbers/api/availablephonenumberlocal-resource
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from hashlib import blake2b
from itertools import islice
from math import asin, cos, radians, sin, sqrt
from typing import Any, Final

from twilio_fp.testing.fake import facts
from twilio_fp.testing.fake.numbering import (
    AREAS,
    COUNTRIES,
    KINDS,
    Area,
    Country,
    incoming,
    is_area_code,
    national_format,
    normalized,
    prefixes_of,
)
from twilio_fp.testing.fake.numbers import owner_of_number
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import not_found, refused
from twilio_fp.testing.fake.resources import Behaviour
from twilio_fp.testing.fake.state import State

__all__ = ["BEHAVIOURS", "numbers_in"]

_USUAL_PAGE: Final = 30
_LONGEST_SEARCH: Final = 5_000
_KEYPAD: Final = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
_EARTH_MILES: Final = 3_958.8


def numbers_in(state: State, found: Country, kind: str, prefixes: tuple[str, ...], contains: str = "") -> Iterator[str]:
    """Iterate over numbers that nobody owns, always the same for a seed and in the same order.

    Args:
        state: the state of the fake.
        found: the country.
        kind: the kind of number, as spelt in a path.
        prefixes: the possible prefixes after the calling code.
        contains: digits that they must contain, ``*`` for any digit; with a plus, digits that they must begin with.
    """
    seen: set[str] = set()
    for at in range(_LONGEST_SEARCH if prefixes else 0):
        chance = int(blake2b(f"{state.seed}:{found.iso}:{prefixes}:{contains}:{at}".encode()).hexdigest(), 16)
        number = _number(found, found.sizes[kind], prefixes[at % len(prefixes)], contains, chance)
        if number is not None and number not in seen and owner_of_number(state, number) is None:
            seen.add(number)
            yield number


def _number(found: Country, size: int, prefix: str, contains: str, chance: int) -> str | None:
    """Return the number derived from a random value, or None if it is not a valid one."""
    tail = str(chance % 10**20).zfill(20)[: size - len(prefix)]
    digits = list(f"{found.calling}{prefix}{tail}")
    pattern = contains.removeprefix("+")
    if len(pattern) > len(digits):
        return None
    start = 0 if contains.startswith("+") else len(found.calling)
    places = 1 if contains.startswith("+") else len(digits) - start - len(pattern) + 1
    start += (chance >> 70) % places
    for place, digit in enumerate(pattern, start):
        if digit != "*":
            digits[place] = digit
    number = "".join(digits)
    if not number.startswith(f"{found.calling}{prefix}") or (found.calling == "1" and number[4] in "01"):
        return None
    return f"+{number}"


# Lists


def available(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List the numbers for sale of a country and kind."""
    params = {**facts.defaults(request.name), **request.params}
    found, kind = _country(request), request.route.parts_of_template[-1]
    if kind not in found.kinds:
        raise not_found(request.path)
    pattern = _pattern(params.get("Contains"))
    areas = _areas({**params, "AreaCode": params.get("AreaCode") or _area_of(pattern, found, kind)}, found, kind)
    prefixes = prefixes_of(found, kind) if areas is None else tuple(areas)
    numbers = numbers_in(state, found, kind, prefixes, pattern) if _is_wanted(params, found, prefixes) else iter(())
    size = int(params.get("PageSize", _USUAL_PAGE))
    if size < 1:
        raise refused(20001, f"Invalid parameter PageSize: {size} is not a positive integer")
    items = [_shown(number, found) for number in islice(numbers, min(size, request.spec.largest_page))]
    query = request.http.url.partition("?")[2]
    return state, Reply(200, {"available_phone_numbers": items, "uri": request.path + (f"?{query}" if query else "")})


def _country(request: ParsedRequest) -> Country:
    found = COUNTRIES.get(request.route.path["CountryCode"].upper())
    if found is None:
        raise not_found(request.path)
    return found


def _pattern(contains: Any) -> str:
    if contains is None:
        return ""
    text = re.sub(r"[\s().\-]", "", str(contains)).upper().translate(_KEYPAD)
    if len(text) < 2 or not re.fullmatch(r"\+?[0-9*]+", text):
        raise refused(20001, f"Invalid Pattern: Contains {contains!r} must have at least two digits, letters or *")
    return text


def _area_of(pattern: str, found: Country, kind: str) -> str | None:
    """Return the area code in a pattern, if the pattern is a whole number or the beginning of one."""
    is_whole = len(pattern) == found.sizes[kind]
    code = pattern[2:5] if pattern.startswith("+1") else pattern[:3] if is_whole else ""
    return code if kind == "Local" and is_area_code(code, found.iso) else None


def _areas(params: Mapping[str, Any], found: Country, kind: str) -> list[str] | None:
    """Return the area codes that a request selects; None if it selects none."""
    code = params.get("AreaCode")
    if found.calling != "1" or (kind != "Local" and code is None):
        return None
    if kind != "Local":
        return [prefix for prefix in prefixes_of(found, kind) if prefix == str(code)]
    if code is not None:
        return [str(code)] if is_area_code(str(code), found.iso) else []
    center = _center(params)
    tests = {name: str(params[name]).lower() for name in _PLACES if params.get(name)}
    if center is None and not tests:
        return None
    miles = float(params.get("Distance", 25))
    return [
        area.code
        for area in AREAS.values()
        if area.country == found.iso
        and all(str(getattr(area, _PLACES[name])).lower() == value for name, value in tests.items())
        and (center is None or _miles(center, (area.latitude, area.longitude)) <= miles)
    ]


_PLACES: Final = {
    "InRegion": "region",
    "InLocality": "locality",
    "InRateCenter": "locality",
    "InPostalCode": "postal_code",
    "InLata": "lata",
}


def _center(params: Mapping[str, Any]) -> tuple[float, float] | None:
    """Return the latitude and longitude near which numbers are requested, if any."""
    near, number = params.get("NearLatLong"), params.get("NearNumber")
    if number:
        area = AREAS.get(normalized(str(number))[2:5])
        if area is None:
            raise refused(20001, f"Invalid parameter NearNumber: {number} is not in a known area")
        return area.latitude, area.longitude
    if not near:
        return None
    try:
        latitude, longitude = (float(part) for part in str(near).split(","))
    except ValueError:
        message = f"{near!r} is not a latitude and longitude such as 37.84,-122.42"
        raise refused(20001, f"Invalid parameter NearLatLong: {message}") from None
    return latitude, longitude


def _miles(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Return the great-circle distance between two places, in miles."""
    (south, west), (north, east) = (tuple(map(radians, place)) for place in (one, other))
    height = sin((north - south) / 2) ** 2 + cos(south) * cos(north) * sin((east - west) / 2) ** 2
    return 2 * _EARTH_MILES * asin(sqrt(height))


def _is_wanted(params: Mapping[str, Any], found: Country, prefixes: tuple[str, ...]) -> bool:
    """Return whether a country's numbers of a kind have the requested capabilities and address requirements."""
    if not prefixes:
        return False
    example = incoming(f"+{found.calling}{prefixes[0]}5550100")
    can: Mapping[str, bool] = example["capabilities"]
    for wire, name in (("VoiceEnabled", "voice"), ("SmsEnabled", "sms"), ("MmsEnabled", "mms"), ("FaxEnabled", "fax")):
        if wire in params and params[wire] != can[name]:
            return False
    needs = example["address_requirements"]
    excluded = {
        "ExcludeAllAddressRequired": needs != "none",
        "ExcludeLocalAddressRequired": needs == "local",
        "ExcludeForeignAddressRequired": needs == "foreign",
    }
    return not any(params.get(wire) and is_so for wire, is_so in excluded.items())


def _shown(number: str, found: Country) -> dict[str, Any]:
    members, is_american = incoming(number), found.calling == "1"
    area: Area | None = AREAS.get(number[2:5]) if is_american else None
    can: Mapping[str, bool] = members["capabilities"]
    return {
        "friendly_name": national_format(number) if is_american else number,
        "phone_number": number,
        "lata": None if area is None else area.lata,
        "rate_center": None if area is None else area.locality.upper(),
        "latitude": None if area is None else f"{area.latitude:.6f}",
        "longitude": None if area is None else f"{area.longitude:.6f}",
        "locality": None if area is None else area.locality,
        "region": None if area is None else area.region,
        "postal_code": None if area is None else area.postal_code,
        "iso_country": found.iso,
        "address_requirements": members["address_requirements"],
        "beta": False,
        "capabilities": {"voice": can["voice"], "SMS": can["sms"], "MMS": can["mms"], "fax": can["fax"]},
    }


# Countries


def countries(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List the countries in which numbers can be bought."""
    return state, Reply(
        200, {"countries": [_country_members(request, each) for each in COUNTRIES.values()], "uri": request.path}
    )


def one_country(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with the kinds of numbers that a country has."""
    return state, Reply(200, _country_members(request, _country(request)))


def _country_members(request: ParsedRequest, found: Country) -> dict[str, Any]:
    path = f"/2010-04-01/Accounts/{request.account}/AvailablePhoneNumbers/{found.iso}"
    names = {kind: re.sub("(?<=[a-z])(?=[A-Z])", "_", kind).lower() for kind in found.kinds}
    return {
        "country_code": found.iso,
        "country": found.name,
        "beta": False,
        "uri": f"{path}.json",
        "subresource_uris": {name: f"{path}/{kind}.json" for kind, name in names.items()},
    }


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "api.v2010.ListAvailablePhoneNumberCountry": countries,
    "api.v2010.FetchAvailablePhoneNumberCountry": one_country,
    **{f"api.v2010.ListAvailablePhoneNumber{kind}": available for kind in KINDS},
}

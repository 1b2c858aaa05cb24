"""Prices by country: the same simple prices everywhere, for the countries in which numbers are sold.

Not modelled: real prices, carriers and prefixes within a country, and discounts.

Source: https://www.twilio.com/docs/messaging/api/pricing
Source: https://www.twilio.com/docs/voice/pricing
Source: https://www.twilio.com/docs/phone-numbers/pricing
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from twilio_fp.testing.fake.lists import page_of
from twilio_fp.testing.fake.numbering import COUNTRIES, Country, country_of, kind_of, normalized, problems
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import not_found
from twilio_fp.testing.fake.resources import Behaviour, reply_with
from twilio_fp.testing.fake.state import Row, State

__all__ = ["BEHAVIOURS"]

_SMS: Final = "0.0075"
_CALL: Final = "0.0130"
_CALL_IN: Final = "0.0085"
_NUMBER: Final = {"Local": "1.15", "Mobile": "1.75", "National": "1.15", "TollFree": "2.15"}
_NAMES: Final = {"Local": "local", "Mobile": "mobile", "National": "national", "TollFree": "toll free"}


def _price(base: str, **more: Any) -> dict[str, Any]:
    return {"base_price": base, "current_price": base, **more}


def _sms(found: Country) -> dict[str, Any]:
    prices = [_price(_SMS, number_type=_NAMES[kind]) for kind in found.kinds]
    return {
        "inbound_sms_prices": prices,
        "outbound_sms_prices": [{"carrier": "Other", "mcc": None, "mnc": None, "prices": prices}],
    }


def _numbers(found: Country) -> dict[str, Any]:
    return {"phone_number_prices": [_price(_NUMBER[kind], number_type=_NAMES[kind]) for kind in found.kinds]}


def _outbound(found: Country, *names: str) -> dict[str, Any]:
    reach = {
        "friendly_name": found.name,
        "prefixes": [found.calling],
        "destination_prefixes": [found.calling],
        "origination_prefixes": ["ALL"],
    }
    return _price(_CALL, **{name: reach[name] for name in names})


def _voice_first(found: Country) -> dict[str, Any]:
    return {
        "inbound_call_prices": [_price(_CALL_IN, number_type=_NAMES[kind]) for kind in found.kinds],
        "outbound_prefix_prices": [_outbound(found, "friendly_name", "prefixes")],
    }


def _voice(found: Country) -> dict[str, Any]:
    return {**_voice_first(found), "outbound_prefix_prices": [_outbound(found, *_REACH)]}


def _trunking(found: Country) -> dict[str, Any]:
    return {
        "originating_call_prices": [_price(_CALL_IN, number_type=_NAMES[kind]) for kind in found.kinds],
        "terminating_prefix_prices": [_outbound(found, *_REACH)],
    }


_REACH: Final = ("friendly_name", "destination_prefixes", "origination_prefixes")
_TABLES: Final = {
    ("v1", "Messaging"): _sms,
    ("v1", "PhoneNumbers"): _numbers,
    ("v1", "Voice"): _voice_first,
    ("v2", "Voice"): _voice,
    ("v2", "Trunking"): _trunking,
}


def one_country(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with the prices of a country."""
    found = COUNTRIES.get(request.route.path["IsoCountry"].upper())
    if found is None:
        raise not_found(request.path)
    table = _TABLES[request.route.parts_of_template[0], request.route.parts_of_template[1]]
    return state, reply_with(
        request, _row(state, request, found.iso, {**_named(found), **table(found), "price_unit": "USD"})
    )


def _named(found: Country) -> dict[str, Any]:
    return {"country": found.name, "iso_country": found.iso}


def _row(state: State, request: ParsedRequest, name: str, members: Mapping[str, Any]) -> Row:
    return Row(key=f"{request.place.collection}/{name}", created=state.now, updated=state.now, members=members)


def countries(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List the countries that have prices."""
    origin = request.http.url.partition("?")[0]
    rows = [
        _row(state, request, iso, {**_named(COUNTRIES[iso]), "url": f"{origin}/{iso}"}) for iso in sorted(COUNTRIES)
    ]
    return state, page_of(request, iter(rows), lambda row: dict(row.members))


def one_number(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with the prices of calls to a number, and of calls from it if it is a Twilio number."""
    path = request.route.path
    number = normalized(path.get("Number") or path["DestinationNumber"])
    found = country_of(number)
    if found is None or problems(number):
        raise not_found(request.path)
    kind = {"tollfree": "toll free"}.get(kind_of(number), kind_of(number))
    price_in = _price(_CALL_IN, number_type=kind)
    members = {
        **_named(found),
        "number": number,
        "destination_number": number,
        "origination_number": request.params.get("OriginationNumber"),
        "inbound_call_price": price_in,
        "originating_call_price": price_in,
        "outbound_call_price": _price(_CALL),
        "outbound_call_prices": [_outbound(found, "origination_prefixes")],
        "terminating_prefix_prices": [_outbound(found, *_REACH)],
        "price_unit": "USD",
    }
    return state, reply_with(request, _row(state, request, number, members))


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    **{f"pricing.v1.Fetch{name}Country": one_country for name in ("Messaging", "PhoneNumber", "Voice")},
    **{f"pricing.v1.List{name}Country": countries for name in ("Messaging", "PhoneNumber", "Voice")},
    **{f"pricing.v2.Fetch{name}Country": one_country for name in ("Voice", "Trunking")},
    **{f"pricing.v2.List{name}Country": countries for name in ("Voice", "Trunking")},
    "pricing.v1.FetchVoiceNumber": one_number,
    "pricing.v2.FetchVoiceNumber": one_number,
    "pricing.v2.FetchTrunkingNumber": one_number,
}

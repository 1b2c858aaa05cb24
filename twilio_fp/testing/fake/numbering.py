"""The world's numbering plan as far as the fake knows it: countries, kinds of numbers, and which numbers are valid.

Lengths and prefixes are known for a few countries; for others only the calling code is, and any 4 to 12 digits after it
count as valid. Outside North America, the national format is the trunk prefix, the area code and the rest, without each
country's finer grouping.

>>> country_of("+442071838750").iso, national_format("+442071838750"), kind_of("+442071838750")
('GB', '020 71838750', 'local')
>>> problems("+1555867531"), problems("+15558675310")
(['TOO_SHORT'], [])

Source: https://www.itu.int/rec/T-REC-E.164
Source: https://www.twilio.com/docs/phone-numbers/api/available-phone-numbers
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from twilio_fp.record import Record, record
from twilio_fp.testing.fake.state import NOTHING

__all__ = [
    "AREAS",
    "COUNTRIES",
    "KINDS",
    "Area",
    "Country",
    "country",
    "country_of",
    "has_possible_length",
    "incoming",
    "is_area_code",
    "kind_of",
    "national_format",
    "normalized",
    "prefixes_of",
    "problems",
]

KINDS: Final = ("Local", "TollFree", "Mobile", "National", "Voip", "SharedCost", "MachineToMachine")
"""The kinds of numbers, as paths spell them."""


@record
class Country(Record):
    """A country's numbers.

    Args:
        iso: the two-letter ISO 3166 code.
        name: the name in English.
        calling: the calling code.
        trunk: the trunk prefix, which replaces the calling code inside the country.
        lengths: the possible numbers of digits after the calling code.
        requires: the address that a buyer needs: ``none``, ``any``, ``local`` or ``foreign``.
        kinds: the prefixes after the calling code, for each kind that is sold.
        sizes: the number of digits after the calling code, for each kind that is sold.
    """

    iso: str
    name: str
    calling: str
    trunk: str = ""
    lengths: tuple[int, ...] = tuple(range(4, 13))
    requires: str = "none"
    kinds: Mapping[str, tuple[str, ...]] = NOTHING
    sizes: Mapping[str, int] = NOTHING


@record
class Area(Record):
    """A North American area: its code, state, city, the centre's latitude and longitude, a postal code and LATA."""

    code: str
    country: str
    region: str
    locality: str
    latitude: float
    longitude: float
    postal_code: str
    lata: str


_DIGITS: Final = "0123456789"
_TOLL_FREE: Final = ("800", "833", "844", "855", "866", "877", "888")

_AREAS: Final = """
201 US NJ Jersey City|40.7282|-74.0776|07302|224
202 US DC Washington|38.9072|-77.0369|20001|236
206 US WA Seattle|47.6062|-122.3321|98101|674
212 US NY New York|40.7128|-74.0060|10001|132
213 US CA Los Angeles|34.0522|-118.2437|90012|730
214 US TX Dallas|32.7767|-96.7970|75201|552
215 US PA Philadelphia|39.9526|-75.1652|19102|228
303 US CO Denver|39.7392|-104.9903|80202|656
305 US FL Miami|25.7617|-80.1918|33130|460
312 US IL Chicago|41.8781|-87.6298|60601|358
313 US MI Detroit|42.3314|-83.0458|48226|340
404 US GA Atlanta|33.7490|-84.3880|30303|438
415 US CA San Francisco|37.7749|-122.4194|94103|722
503 US OR Portland|45.5152|-122.6784|97204|672
504 US LA New Orleans|29.9511|-90.0715|70112|490
510 US CA Oakland|37.8044|-122.2712|94612|722
512 US TX Austin|30.2672|-97.7431|78701|558
571 US VA Arlington|38.8816|-77.0910|22201|236
602 US AZ Phoenix|33.4484|-112.0740|85003|666
612 US MN Minneapolis|44.9778|-93.2650|55401|628
615 US TN Nashville|36.1627|-86.7816|37203|470
617 US MA Boston|42.3601|-71.0589|02108|128
650 US CA Palo Alto|37.4419|-122.1430|94301|722
702 US NV Las Vegas|36.1699|-115.1398|89101|721
713 US TX Houston|29.7604|-95.3698|77002|560
801 US UT Salt Lake City|40.7608|-111.8910|84101|660
808 US HI Honolulu|21.3069|-157.8583|96813|834
919 US NC Raleigh|35.7796|-78.6382|27601|426
403 CA AB Calgary|51.0447|-114.0719|T2P|888
416 CA ON Toronto|43.6532|-79.3832|M5H|888
514 CA QC Montreal|45.5019|-73.5674|H2Y|888
604 CA BC Vancouver|49.2827|-123.1207|V6B|888
613 CA ON Ottawa|45.4215|-75.6972|K1P|888
902 CA NS Halifax|44.6488|-63.5752|B3J|888
"""

_CANADIAN: Final = (
    "204 226 236 249 250 263 289 306 343 354 365 367 368 382 403 416 418 428 431 437 438 450 468 474 506 514 519 548"
    " 579 581 584 587 600 604 613 622 639 647 672 683 705 709 742 753 778 780 782 807 819 825 867 873 879 902 905"
)

_SOLD: Final = """
US|United States|1||10|none|Local= TollFree=
CA|Canada|1||10|none|Local= TollFree=
GB|United Kingdom|44|0|9,10|local|Local=20,121,131,141,161 Mobile=74,75,77 National=330 TollFree=800,808
DE|Germany|49|0|7,8,9,10,11|local|Local10=30,40,69,89 Mobile11=157 National10=32 TollFree10=800
FR|France|33|0|9|local|Local=1,2,3,4,5 Mobile=6,7 National=9 TollFree=80
NL|Netherlands|31|0|7,9,10|local|Local9=10,20,30,70 Mobile9=6 National9=85 TollFree7=800
SE|Sweden|46|0|7,8,9|none|Local=8,31,40 Mobile=7 TollFree8=20
IE|Ireland|353|0|7,8,9,10|local|Local8=1,21 Mobile9=8 National9=76 TollFree10=1800
ES|Spain|34||9|any|Local=91,93 Mobile=6 TollFree=900
IT|Italy|39||6,7,8,9,10,11|local|Local10=02,06 Mobile10=3 TollFree9=800
CH|Switzerland|41|0|9|any|Local=22,44 Mobile=7 TollFree=800
PL|Poland|48||9|any|Local=22,12 Mobile=5,6 TollFree=800
AU|Australia|61|0|9,10|any|Local9=2,3,7,8 Mobile9=4 TollFree10=1800
JP|Japan|81|0|9,10|local|Local9=3,6 Mobile10=70,80,90 National10=50 TollFree9=120
BR|Brazil|55|0|10,11|local|Local10=11,21 TollFree10=800
MX|Mexico|52||10|any|Local=55,33,81 TollFree=800
SG|Singapore|65||8,11|any|Mobile8=8,9 Local8=6 TollFree11=1800
IL|Israel|972|0|8,9,10|none|Local8=2,3,4 Mobile9=5 TollFree10=1800
HK|Hong Kong|852||8|none|Mobile=5,6,9 Local=2,3
"""

_OTHERS: Final = (
    "7RU 20EG 27ZA 30GR 32BE 36HU 40RO 43AT 45DK 47NO 51PE 53CU 54AR 56CL 57CO 58VE 60MY 62ID 63PH 64NZ 66TH 82KR 84VN"
    " 86CN 90TR 91IN 92PK 93AF 94LK 95MM 98IR 211SS 212MA 213DZ 216TN 218LY 220GM 221SN 222MR 223ML 224GN 225CI 226BF"
    " 227NE 228TG 229BJ 230MU 231LR 232SL 233GH 234NG 235TD 236CF 237CM 238CV 239ST 240GQ 241GA 242CG 243CD 244AO 245GW"
    " 248SC 249SD 250RW 251ET 252SO 253DJ 254KE 255TZ 256UG 257BI 258MZ 260ZM 261MG 262RE 263ZW 264NA 265MW 266LS 267BW"
    " 268SZ 269KM 291ER 297AW 298FO 299GL 350GI 351PT 352LU 354IS 355AL 356MT 357CY 358FI 359BG 370LT 371LV 372EE 373MD"
    " 374AM 375BY 376AD 377MC 378SM 380UA 381RS 382ME 383XK 385HR 386SI 387BA 389MK 420CZ 421SK 423LI 501BZ 502GT 503SV"
    " 504HN 505NI 506CR 507PA 509HT 590GP 591BO 592GY 593EC 594GF 595PY 596MQ 597SR 598UY 599CW 670TL 673BN 675PG 676TO"
    " 677SB 678VU 679FJ 680PW 682CK 685WS 687NC 689PF 850KP 853MO 855KH 856LA 880BD 886TW 960MV 961LB 962JO 963SY 964IQ"
    " 965KW 966SA 967YE 968OM 970PS 971AE 973BH 974QA 975BT 976MN 977NP 992TJ 993TM 994AZ 995GE 996KG 998UZ"
)


def _sold() -> dict[str, Country]:
    found: dict[str, Country] = {}
    for line in _SOLD.strip().splitlines():
        iso, name, calling, trunk, lengths, requires, kinds = line.split("|")
        each = [(kind.rstrip(_DIGITS), kind, text) for kind, _, text in (one.partition("=") for one in kinds.split())]
        prefixes = {name: tuple(text.split(",")) if text else () for name, _, text in each}
        possible = tuple(map(int, lengths.split(",")))
        sizes = {name: int(kind.removeprefix(name) or max(possible)) for name, kind, _ in each}
        found[iso] = Country(iso, name, calling, trunk, possible, requires, prefixes, sizes)
    return found


COUNTRIES: Final[Mapping[str, Country]] = _sold()
"""The countries in which numbers are sold, by ISO code."""


def _areas() -> dict[str, Area]:
    found: dict[str, Area] = {}
    for line in _AREAS.strip().splitlines():
        place, latitude, longitude, postal_code, lata = line.split("|")
        code, iso, region, locality = place.split(" ", 3)
        found[code] = Area(code, iso, region, locality, float(latitude), float(longitude), postal_code, lata)
    return found


AREAS: Final[Mapping[str, Area]] = _areas()
"""A few areas of the United States and Canada, by area code."""


@cache
def _canadian() -> frozenset[str]:
    return frozenset(_CANADIAN.split())


@cache
def _by_calling() -> dict[str, Country]:
    found: dict[str, Country] = {}
    for each in _OTHERS.split():
        calling, iso = each[:-2], each[-2:]
        found[calling] = Country(iso, iso, calling)
    for one in COUNTRIES.values():
        found.setdefault(one.calling, one)
    return found


def country(iso: str) -> Country | None:
    """Return the country with an ISO code in either case; None if it is unknown."""
    code = iso.upper()
    others = (each for each in _by_calling().values() if each.iso == code)
    return COUNTRIES.get(code) or next(others, None)


def country_of(number: str) -> Country | None:
    """Return the country of an E.164 number; None if its calling code is unknown."""
    digits = number.removeprefix("+")
    if digits.startswith("1"):
        return COUNTRIES["CA" if digits[1:4] in _canadian() else "US"]
    found = _by_calling()
    return next((found[digits[:size]] for size in (3, 2, 1) if digits[:size] in found), None)


def is_area_code(text: str, iso: str) -> bool:
    """Return whether a text is a geographic area code of Canada (``iso`` is CA) or else of the United States."""
    is_geographic = re.fullmatch(r"[2-9][0-8][0-9]", text) and text[1:] != "11" and text not in _TOLL_FREE
    return bool(is_geographic) and not re.fullmatch(r"5(.)\1", text) and (text in _canadian()) == (iso == "CA")


def problems(number: str) -> list[str]:
    """Return Lookup's validation errors of an E.164 number; none for a valid one."""
    digits = number.removeprefix("+")
    if not digits.isdigit():
        return ["NOT_A_NUMBER"]
    found = country_of(number)
    if found is None:
        return ["INVALID_COUNTRY_CODE"]
    size = len(digits) - len(found.calling)
    if size in found.lengths:
        return []
    return ["TOO_SHORT" if size < min(found.lengths) else "TOO_LONG" if size > max(found.lengths) else "INVALID_LENGTH"]


def has_possible_length(number: str) -> bool:
    """Return whether an E.164 number has as many digits as numbers of its country can have; true for unknown countries.

    >>> has_possible_length("+15558675310"), has_possible_length("+1555"), has_possible_length("+155586753100")
    (True, False, False)
    """
    found = country_of(number)
    return found is None or len(number) - len(f"+{found.calling}") in found.lengths


def normalized(text: str, iso: str = "") -> str:
    """Return a text in E.164 format, without punctuation; a number without a plus is taken as one of the country.

    >>> normalized("(555) 867-5310"), normalized("020 7183 8750", "GB"), normalized("notanumber")
    ('+15558675310', '+442071838750', '+1notanumber')
    """
    bare = re.sub(r"[\s().\-]", "", text)
    if bare.startswith("+"):
        return bare
    found = country(iso or "US") or COUNTRIES["US"]
    if found.calling == "1" and len(bare) == 11 and bare.startswith("1"):
        return f"+{bare}"
    return f"+{found.calling}{bare.removeprefix(found.trunk) if found.trunk else bare}"


def kind_of(number: str) -> str:
    """Return the kind of a number: ``local``, ``tollfree``, ``mobile`` or ``national``."""
    found = country_of(number)
    if found is None:
        return "local"
    national = number.removeprefix(f"+{found.calling}")
    if found.calling == "1":
        return "tollfree" if national[:3] in _TOLL_FREE else "local"
    fits = [
        (len(prefix), kind)
        for kind, prefixes in found.kinds.items()
        for prefix in prefixes
        if national.startswith(prefix)
    ]
    return max(fits)[1].lower() if fits else "local"


def prefixes_of(found: Country, kind: str) -> tuple[str, ...]:
    """Return the prefixes of a kind's numbers after their country's calling code."""
    if found.calling != "1":
        return found.kinds[kind]
    return (
        _TOLL_FREE if kind == "TollFree" else tuple([code for code, area in AREAS.items() if area.country == found.iso])
    )


def national_format(number: str) -> str:
    """Return a number in its country's national format.

    >>> national_format("+15712000596")
    '(571) 200-0596'
    """
    found = country_of(number)
    if found is None:
        return number
    national = number.removeprefix(f"+{found.calling}")
    if found.calling == "1" and len(national) == 10:
        return f"({national[:3]}) {national[3:6]}-{national[6:]}"
    prefixes = [prefix for each in found.kinds.values() for prefix in each if national.startswith(prefix)]
    area = max(prefixes, key=len, default="")
    return f"{found.trunk}{area} {national[len(area) :]}" if area else f"{found.trunk}{national}"


def incoming(number: str) -> dict[str, Any]:
    """Return the members of an incoming phone number: its name, kind, capabilities and so on."""
    found = country_of(number)
    kind = kind_of(number)
    is_mobile, is_american = kind == "mobile", found is not None and found.calling == "1"
    return {
        "phone_number": number,
        "friendly_name": national_format(number) if is_american else number,
        "type": {"tollfree": "toll-free"}.get(kind, kind),
        "capabilities": {
            "voice": True,
            "sms": is_american or is_mobile,
            "mms": is_american,
            "fax": kind == "tollfree" and is_american,
        },
        "address_requirements": "none" if found is None or kind == "tollfree" else found.requires,
        "beta": False,
        "origin": "twilio",
        "status": "in-use",
        "emergency_status": "Inactive",
        "emergency_address_status": "unregistered",
        "voice_receive_mode": "voice",
        "voice_caller_id_lookup": False,
        "api_version": "2010-04-01",
        **{f"{name}_method": "POST" for name in ("voice", "voice_fallback", "sms", "sms_fallback", "status_callback")},
    }

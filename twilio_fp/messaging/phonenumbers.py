"""Telephone numbers by the numbering plans of countries: which there are, and how people write them there.

It needs the package `phonenumbers`: ``pip install 'twilio-fp[phonenumbers]'``. Whether anybody holds a number is
known to Twilio's Lookup alone.

Source: https://github.com/daviddrysdale/python-phonenumbers
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, PhoneNumberType, ValidationResult

from twilio_fp.checks import instance
from twilio_fp.errors import UsageError
from twilio_fp.messaging.addresses import Address, AddressProblem, check_address
from twilio_fp.printable import typed
from twilio_fp.record import Record, record

__all__ = ["LineType", "PhoneNumber", "parse_number"]

LineType: TypeAlias = Literal[
    "fixed-line",
    "mobile",
    "fixed-line-or-mobile",
    "toll-free",
    "premium-rate",
    "shared-cost",
    "voip",
    "personal",
    "pager",
    "uan",
    "voicemail",
    "unknown",
]
"""What a numbering plan has a number for."""

_TYPES: Final[dict[int, LineType]] = {
    PhoneNumberType.FIXED_LINE: "fixed-line",
    PhoneNumberType.MOBILE: "mobile",
    PhoneNumberType.FIXED_LINE_OR_MOBILE: "fixed-line-or-mobile",
    PhoneNumberType.TOLL_FREE: "toll-free",
    PhoneNumberType.PREMIUM_RATE: "premium-rate",
    PhoneNumberType.SHARED_COST: "shared-cost",
    PhoneNumberType.VOIP: "voip",
    PhoneNumberType.PERSONAL_NUMBER: "personal",
    PhoneNumberType.PAGER: "pager",
    PhoneNumberType.UAN: "uan",
    PhoneNumberType.VOICEMAIL: "voicemail",
}
_WRONG: Final[dict[int, str]] = {
    ValidationResult.INVALID_COUNTRY_CODE: "begin with a country code that exists",
    ValidationResult.TOO_SHORT: "be longer in its country",
    ValidationResult.TOO_LONG: "be shorter in its country",
    ValidationResult.INVALID_LENGTH: "have a length that its country uses",
    ValidationResult.IS_POSSIBLE_LOCAL_ONLY: "have its area code",
}
_LONGEST: Final = 250  # what phonenumbers itself looks at


@record(kw_only=True)
class PhoneNumber(Record):
    """A telephone number that its country's numbering plan has.

    Args:
        number: in the form of E.164.
        country_code: what follows the plus, such as 44.
        region: the country, as two letters of ISO 3166 such as ``GB``; ``001`` for numbers of no country.
        line_type: what the plan has it for; in the US and Canada, mobile numbers are not told from others.
        national: as it is written in its country.
    """

    number: str
    country_code: int
    region: str
    line_type: LineType
    national: str

    @property
    def address(self) -> Address:
        """The number as an address, for messages and calls."""
        return Address("phone", self.number)


def parse_number(text: str, *, region: str | None = None, strict: bool = True) -> PhoneNumber:
    """Return a telephone number as people write it, if its country's numbering plan has it.

    Args:
        text: with ``+`` and the country code, or as it is dialled in a region; an address such as ``whatsapp:+…`` too.
        region: whose numbers are meant where there is no country code: two letters of ISO 3166, such as ``GB``.
        strict: whether the number must be of a range that is in use; else its length alone has to be right.

    >>> parse_number("020 7183 8750", region="GB").number
    '+442071838750'
    >>> parse_number("+1 555 000 0000")
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: a telephone number must be of a range that is in use in its country, got ...

    Raises:
        UsageError: it is no number, none of that country, or the region is not known.

    Source: https://github.com/daviddrysdale/python-phonenumbers
    """
    given = instance("number", text, str, "text")
    if region is not None and (not isinstance(region, str) or region not in phonenumbers.SUPPORTED_REGIONS):
        raise UsageError(f"region must be two capital letters of ISO 3166, such as 'GB', got {typed(region)}")
    if not isinstance(strict, bool):
        raise UsageError(f"strict must be True or False, got a value of type {type(strict).__name__}")
    address = check_address(given)
    bare = address.number if isinstance(address, Address) and address.number is not None else given
    try:
        found = phonenumbers.parse(bare[: _LONGEST + 1], region)
    except NumberParseException as error:
        raise UsageError(_explained(error, address, given)) from error
    if found.extension is not None:
        raise UsageError(f"a telephone number must be without an extension, got {typed(given)}")
    possible = phonenumbers.is_possible_number_with_reason(found)
    if possible != ValidationResult.IS_POSSIBLE:
        raise UsageError(f"a telephone number must {_WRONG[possible]}, got {typed(given)}")
    if strict and not phonenumbers.is_valid_number(found):
        raise UsageError(f"a telephone number must be of a range that is in use in its country, got {typed(given)}")
    return PhoneNumber(
        number=phonenumbers.format_number(found, PhoneNumberFormat.E164),
        country_code=found.country_code or 0,
        region=phonenumbers.region_code_for_number(found) or "001",
        line_type=_TYPES.get(phonenumbers.number_type(found), "unknown"),
        national=phonenumbers.format_number(found, PhoneNumberFormat.NATIONAL),
    )


def _explained(error: NumberParseException, address: Address | AddressProblem, given: str) -> str:
    is_of_no_country = error.error_type == NumberParseException.INVALID_COUNTRY_CODE
    if is_of_no_country and given.lstrip().startswith("+"):
        return f"a telephone number must begin with a country code that exists, got {typed(given)}"
    if isinstance(address, AddressProblem) and not is_of_no_country:
        return address.explanation
    return f"a telephone number must begin with '+' and the country code, or come with its region, got {typed(given)}"

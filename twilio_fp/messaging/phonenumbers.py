"""Telephone numbers checked against the numbering plans of countries, and formatted as is customary there.

It needs the package `phonenumbers`: ``pip install 'twilio-fp[phonenumbers]'``. Only Twilio's Lookup can tell whether a
number is assigned to anybody.

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
"""The use of a number according to its numbering plan."""

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
    ValidationResult.INVALID_COUNTRY_CODE: "begin with an existing country code",
    ValidationResult.TOO_SHORT: "be longer for its country",
    ValidationResult.TOO_LONG: "be shorter for its country",
    ValidationResult.INVALID_LENGTH: "have a valid length for its country",
    ValidationResult.IS_POSSIBLE_LOCAL_ONLY: "include its area code",
}
_LONGEST: Final = 250  # the longest text that phonenumbers parses


@record(kw_only=True)
class PhoneNumber(Record):
    """A telephone number that conforms to its country's numbering plan.

    Args:
        number: the number in E.164 format.
        country_code: the country calling code, such as 44.
        region: the country's two-letter ISO 3166 code, such as ``GB``; ``001`` for numbers of no single country.
        line_type: the number's use in the plan; in the US and Canada, mobile and fixed lines are indistinguishable.
        national: the number in national format.
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
    """Parse a telephone number as people write it and check it against its country's numbering plan.

    Args:
        text: the number with ``+`` and the country code, or as dialled within a region; or an address such as
            ``whatsapp:+…``.
        region: the region of numbers without a country code, as two letters of ISO 3166 such as ``GB``.
        strict: whether the number must be in a range that is in use; if not, only its length is checked.

    >>> parse_number("020 7183 8750", region="GB").number
    '+442071838750'
    >>> parse_number("+1 555 000 0000")
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: a telephone number must be in a range used in its country, got ...

    Raises:
        UsageError: it is not a valid number, or not one of its country, or the region is unknown.

    Source: https://github.com/daviddrysdale/python-phonenumbers
    """
    given = instance("number", text, str, "text")
    if region is not None and (not isinstance(region, str) or region not in phonenumbers.SUPPORTED_REGIONS):
        raise UsageError(f"region must be an ISO 3166 country code in capitals, such as 'GB', got {typed(region)}")
    if not isinstance(strict, bool):
        raise UsageError(f"strict must be True or False, got a value of type {type(strict).__name__}")
    address = check_address(given)
    bare = address.number if isinstance(address, Address) and address.number is not None else given
    try:
        found = phonenumbers.parse(bare[: _LONGEST + 1], region)
    except NumberParseException as error:
        raise UsageError(_explained(error, address, given)) from error
    if found.extension is not None:
        raise UsageError(f"a telephone number must not have an extension, got {typed(given)}")
    possible = phonenumbers.is_possible_number_with_reason(found)
    if possible != ValidationResult.IS_POSSIBLE:
        raise UsageError(f"a telephone number must {_WRONG[possible]}, got {typed(given)}")
    if strict and not phonenumbers.is_valid_number(found):
        raise UsageError(f"a telephone number must be in a range used in its country, got {typed(given)}")
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
        return f"a telephone number must begin with an existing country code, got {typed(given)}"
    if isinstance(address, AddressProblem) and not is_of_no_country:
        return address.explanation
    return (
        f"a telephone number must begin with '+' and the country code, or be passed with region=…, got {typed(given)}"
    )

"""Validation and masking of a caller's payment entries: cards, dates, codes and bank accounts.

Source: https://www.twilio.com/docs/voice/twiml/pay and https://en.wikipedia.org/wiki/Payment_card_number.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Final

from attrs import frozen

__all__ = ["STAGES", "Rules", "Stage", "card_type", "error_type", "is_card_number", "is_complete", "mask", "stages"]

# The prefix and the length of each type's numbers, the most specific first.
_TYPES: Final = (
    ("amex", re.compile(r"3[47]"), 15),
    ("enroute", re.compile(r"2014|2149"), 15),
    ("diners-club", re.compile(r"3(?:0[0-5]|[68])"), 14),
    ("jcb", re.compile(r"35(?:2[89]|[3-8])"), 16),
    ("discover", re.compile(r"6011|65|64[4-9]"), 16),
    ("mastercard", re.compile(r"5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720"), 16),
    ("maestro", re.compile(r"50|5[6-9]|6"), 16),
    ("visa", re.compile(r"4"), 16),
)
_MAX_DIGITS: Final = 16


@frozen(eq=False, repr=False)
class Stage:
    """One step of a payment: its name, its parameter in requests, and the words that ask for it."""

    name: str
    parameter: str
    question: str


STAGES: Final[Mapping[str, Stage]] = {
    stage.name: stage
    for stage in (
        Stage("payment-card-number", "PaymentCardNumber", "Please enter your card number."),
        Stage("expiration-date", "ExpirationDate", "Please enter the expiration date, two digits for month and year."),
        Stage("security-code", "SecurityCode", "Please enter the security code of your card."),
        Stage("postal-code", "PaymentCardPostalCode", "Please enter your postal code, then press pound."),
        Stage("bank-routing-number", "BankRoutingNumber", "Please enter your bank routing number."),
        Stage("bank-account-number", "BankAccountNumber", "Please enter your account number, then press pound."),
        Stage("payment-processing", "", "Thank you. Your payment is being processed."),
    )
}
"""The steps of a payment, by their names."""


@frozen(eq=False, repr=False)
class Rules:
    """What is accepted: card types, the least length of a postal code, and today's date to check expiration."""

    card_types: frozenset[str]
    min_postal_length: int = 0
    today: date | None = None


def stages(method: str, *, security_code: bool, postal_code: bool) -> tuple[Stage, ...]:
    """Return the steps that require input from the caller, in order.

    >>> [stage.name for stage in stages("credit-card", security_code=False, postal_code=True)]
    ['payment-card-number', 'expiration-date', 'postal-code']
    """
    if method == "ach-debit":
        return STAGES["bank-routing-number"], STAGES["bank-account-number"]
    names = ["payment-card-number", "expiration-date"]
    names += ["security-code"] if security_code else []
    names += ["postal-code"] if postal_code else []
    return tuple([STAGES[name] for name in names])


def card_type(number: str) -> str:
    """Return the type of a card by the first digits of its number, or ``""``.

    >>> card_type("4111"), card_type("3782"), card_type("9")
    ('visa', 'amex', '')
    """
    return next((name for name, prefix, _ in _TYPES if prefix.match(number)), "")


def is_complete(stage: Stage, digits: str, card: str) -> bool:
    """Return whether the number of digits completes a step without a further key.

    >>> is_complete(STAGES["security-code"], "123", "4111"), is_complete(STAGES["security-code"], "123", "3782")
    (True, False)
    """
    if stage.name == "payment-card-number":
        return len(digits) >= next((length for _, prefix, length in _TYPES if prefix.match(digits)), _MAX_DIGITS)
    lengths = {
        "expiration-date": 4,
        "security-code": 4 if card_type(card) == "amex" else 3,
        "bank-routing-number": 9,
    }
    return len(digits) >= lengths.get(stage.name, 20)


def is_card_number(digits: str) -> bool:
    """Return whether a number has at least 12 digits and the check digit of a card number (Luhn).

    >>> is_card_number("4111111111111111"), is_card_number("4111111111111112")
    (True, False)

    Source: ISO/IEC 7812-1, annex B.
    """
    total = 0
    for index, digit in enumerate(map(int, reversed(digits))):
        doubled = digit * (1 + index % 2)
        total += doubled - 9 if doubled > 9 else doubled
    return len(digits) >= 12 and total % 10 == 0


def error_type(stage: Stage, digits: str, card: str, rules: Rules) -> str:
    """Return Twilio's ErrorType for an invalid entry, or ``""`` if it is valid.

    >>> error_type(STAGES["expiration-date"], "1399", "4111", Rules(frozenset({"visa"})))
    'invalid-date'
    """
    if not digits:
        return "input-timeout"
    if stage.name == "payment-card-number":
        if not is_card_number(digits) or not is_complete(stage, digits, digits):
            return "invalid-card-number"
        return "" if card_type(digits) in rules.card_types else "invalid-card-type"
    if stage.name == "expiration-date":
        return "" if _is_date(digits, rules.today) else "invalid-date"
    if stage.name == "security-code":
        return "" if is_complete(stage, digits, card) else "invalid-security-code"
    if stage.name == "postal-code":
        return "" if len(digits) >= rules.min_postal_length else "invalid-postal-code"
    if stage.name == "bank-routing-number":
        return "" if _is_routing_number(digits) else "invalid-bank-routing-number"
    return "" if 4 <= len(digits) <= 17 else "invalid-bank-account-number"


def _is_date(digits: str, today: date | None) -> bool:
    if len(digits) != 4 or not 1 <= int(digits[:2]) <= 12:
        return False
    return today is None or (2000 + int(digits[2:]), int(digits[:2])) >= (today.year, today.month)


def _is_routing_number(digits: str) -> bool:
    weights = (3, 7, 1) * 3
    return (
        len(digits) == 9 and sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True)) % 10 == 0
    )


def mask(stage: Stage, digits: str) -> str:
    """Return an entry masked as in requests.

    >>> mask(STAGES["payment-card-number"], "4111111111111111"), mask(STAGES["security-code"], "123")
    ('xxxxxxxxxxxx1111', '***')
    """
    if stage.name == "payment-card-number":
        return "x" * (len(digits) - 4) + digits[-4:] if len(digits) > 4 else "x" * len(digits)
    if stage.name == "security-code":
        return "*" * len(digits)
    if stage.name == "bank-account-number":
        return "*" * (len(digits) - 2) + digits[-2:]
    return digits

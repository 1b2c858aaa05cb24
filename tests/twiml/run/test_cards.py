from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.twiml.run.cards import STAGES, Rules, card_type, error_type, is_card_number, is_complete, mask, stages

# Test numbers that payment processors publish.
NUMBERS: Final = {
    "4111111111111111": "visa",
    "4242424242424242": "visa",
    "5555555555554444": "mastercard",
    "2223003122003222": "mastercard",
    "378282246310005": "amex",
    "6011111111111117": "discover",
    "30569309025904": "diners-club",
    "3530111333300000": "jcb",
    "6304000000000000": "maestro",
}
EVERY: Final = Rules(frozenset(NUMBERS.values()))


@pytest.mark.parametrize(("number", "kind"), NUMBERS.items())
def test_a_card_number_has_the_type_and_length_of_its_prefix(number: str, kind: str) -> None:
    stage = STAGES["payment-card-number"]
    assert card_type(number) == kind
    assert is_card_number(number)
    assert error_type(stage, number, number, EVERY) == ""
    assert is_complete(stage, number, number)
    assert not is_complete(stage, number[:-1], number)
    assert mask(stage, number) == "x" * (len(number) - 4) + number[-4:]


@given(st.sampled_from(sorted(NUMBERS)), st.integers(0, 15), st.integers(1, 9))
def test_a_single_wrong_digit_is_detected(number: str, place: int, more: int) -> None:
    place %= len(number)
    wrong = number[:place] + str((int(number[place]) + more) % 10) + number[place + 1 :]
    assert not is_card_number(wrong)


@pytest.mark.parametrize(
    ("name", "digits", "card", "expected"),
    [
        ("payment-card-number", "", "", "input-timeout"),
        ("payment-card-number", "4111", "4111", "invalid-card-number"),
        ("payment-card-number", "4111111111111112", "", "invalid-card-number"),
        ("payment-card-number", "411111111117", "", "invalid-card-number"),  # valid except for its length
        ("payment-card-number", "201400000000009", "", "invalid-card-type"),
        ("expiration-date", "1299", "4111", ""),
        ("expiration-date", "0099", "4111", "invalid-date"),
        ("expiration-date", "0100", "4111", ""),
        ("expiration-date", "1399", "4111", "invalid-date"),
        ("expiration-date", "129", "4111", "invalid-date"),
        ("expiration-date", "12999", "4111", "invalid-date"),
        ("expiration-date", "", "4111", "input-timeout"),
        ("security-code", "12", "4111", "invalid-security-code"),
        ("security-code", "123", "4111", ""),
        ("security-code", "123", "3782", "invalid-security-code"),
        ("security-code", "1234", "3782", ""),
        ("postal-code", "123", "4111", ""),
        ("bank-routing-number", "021000021", "", ""),
        ("bank-routing-number", "021000022", "", "invalid-bank-routing-number"),
        ("bank-routing-number", "12300000", "", "invalid-bank-routing-number"),
        ("bank-account-number", "1234", "", ""),
        ("bank-account-number", "1" * 17, "", ""),
        ("bank-account-number", "1" * 18, "", "invalid-bank-account-number"),
        ("bank-account-number", "123", "", "invalid-bank-account-number"),
        ("bank-account-number", "000123456", "", ""),
    ],
)
def test_an_invalid_entry_has_its_error_type(name: str, digits: str, card: str, expected: str) -> None:
    assert error_type(STAGES[name], digits, card, EVERY) == expected


@pytest.mark.parametrize(
    ("kind", "first", "length"),
    [
        ("amex", ["34", "37"], 15),
        ("enroute", ["2014", "2149"], 15),
        ("diners-club", ["300", "305", "36", "38"], 14),
        ("jcb", ["3528", "3529", "353", "358"], 16),
        ("discover", ["6011", "65", "644", "649"], 16),
        ("mastercard", ["51", "55", "2221", "2229", "223", "229", "23", "26", "270", "271", "2720"], 16),
        ("maestro", ["50", "56", "59", "60", "61", "69"], 16),
        ("visa", ["4"], 16),
        (
            "",
            ["306", "31", "35", "3527", "359", "1", "2013", "2015", "2140", "2148", "2220", "2721", "7", "8", "9", "0"],
            16,
        ),
    ],
)
def test_each_card_type_has_its_prefixes_and_length(kind: str, first: list[str], length: int) -> None:
    stage = STAGES["payment-card-number"]
    for digits in first:
        assert card_type(digits) == kind, digits
        assert is_complete(stage, digits.ljust(length, "0"), "")
        assert not is_complete(stage, digits.ljust(length - 1, "0"), "")


@pytest.mark.parametrize(
    ("name", "card", "length"),
    [
        ("expiration-date", "4111", 4),
        ("security-code", "4111", 3),
        ("security-code", "3782", 4),
        ("bank-routing-number", "", 9),
        ("bank-account-number", "", 20),
        ("postal-code", "4111", 20),
    ],
)
def test_the_full_number_of_digits_completes_a_step(name: str, card: str, length: int) -> None:
    assert is_complete(STAGES[name], "1" * length, card)
    assert not is_complete(STAGES[name], "1" * (length - 1), card)


@pytest.mark.parametrize(
    ("name", "digits", "shown"),
    [
        ("payment-card-number", "41111", "x1111"),
        ("payment-card-number", "4111", "xxxx"),
        ("payment-card-number", "4", "x"),
        ("security-code", "123", "***"),
        ("bank-account-number", "12345", "***45"),
        ("bank-account-number", "12", "12"),
        ("bank-routing-number", "021000021", "021000021"),
        ("expiration-date", "1230", "1230"),
        ("postal-code", "94105", "94105"),
    ],
)
def test_entries_are_masked_as_in_requests(name: str, digits: str, shown: str) -> None:
    assert mask(STAGES[name], digits) == shown


@pytest.mark.parametrize("digits", ["00000000000", "26"])
def test_a_short_number_is_not_a_card_even_with_a_valid_check_digit(digits: str) -> None:
    assert not is_card_number(digits)
    assert is_card_number("0" * 12)


def test_each_step_has_its_name_parameter_and_question() -> None:
    assert [(name, stage.name, stage.parameter, stage.question) for name, stage in STAGES.items()] == [
        (name, name, parameter, question)
        for name, parameter, question in (
            ("payment-card-number", "PaymentCardNumber", "Please enter your card number."),
            (
                "expiration-date",
                "ExpirationDate",
                "Please enter the expiration date, two digits for month and year.",
            ),
            ("security-code", "SecurityCode", "Please enter the security code of your card."),
            ("postal-code", "PaymentCardPostalCode", "Please enter your postal code, then press pound."),
            ("bank-routing-number", "BankRoutingNumber", "Please enter your bank routing number."),
            ("bank-account-number", "BankAccountNumber", "Please enter your account number, then press pound."),
            ("payment-processing", "", "Thank you. Your payment is being processed."),
        )
    ]


def test_accepted_cards_and_postal_codes_can_be_restricted() -> None:
    rules = Rules(frozenset({"visa"}), min_postal_length=5, today=date(2026, 3, 31))
    assert error_type(STAGES["payment-card-number"], "378282246310005", "", rules) == "invalid-card-type"
    assert error_type(STAGES["postal-code"], "1234", "", rules) == "invalid-postal-code"
    assert error_type(STAGES["expiration-date"], "0226", "", rules) == "invalid-date"
    assert error_type(STAGES["expiration-date"], "0326", "", rules) == ""
    assert error_type(STAGES["expiration-date"], "0127", "", rules) == ""
    assert error_type(STAGES["expiration-date"], "1225", "", rules) == "invalid-date"
    assert error_type(STAGES["postal-code"], "12345", "", rules) == ""


@given(st.text("0123456789", max_size=20), st.sampled_from([stage for stage in STAGES.values() if stage.parameter]))
def test_a_mask_keeps_the_length_and_hides_the_secret_part(digits: str, stage: object) -> None:
    from twilio_fp.twiml.run.cards import Stage

    assert isinstance(stage, Stage)
    shown = mask(stage, digits)
    assert len(shown) == len(digits)
    if stage.name == "payment-card-number":
        assert sum(map(str.isdigit, shown)) <= 4
    if stage.name == "security-code":
        assert not any(map(str.isdigit, shown))
    if stage.name == "bank-account-number":
        assert sum(map(str.isdigit, shown)) <= 2


def test_the_options_decide_the_steps() -> None:
    both = stages("credit-card", security_code=True, postal_code=True)
    assert [stage.name for stage in both] == ["payment-card-number", "expiration-date", "security-code", "postal-code"]
    few = stages("credit-card", security_code=False, postal_code=False)
    assert [stage.name for stage in few] == ["payment-card-number", "expiration-date"]
    account = stages("ach-debit", security_code=True, postal_code=True)
    assert [stage.name for stage in account] == ["bank-routing-number", "bank-account-number"]

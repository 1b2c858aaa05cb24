from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.messaging.addresses import is_e164
from twilio_fp.testing.fake.numbers import channel_of, is_sender, is_usable, may_use, number_row, owner_of_number
from twilio_fp.testing.fake.start import ACCOUNT, started

OURS = "+15017122661"


@given(st.integers(10, 10**15 - 1))
def test_a_plus_and_up_to_fifteen_digits_are_a_telephone_number(number: int) -> None:
    assert is_e164(f"+{number}")
    assert is_usable(f"+{number}")
    assert is_sender(f"whatsapp:+{number}")
    assert channel_of(f"whatsapp:+{number}") == "whatsapp"
    assert channel_of(f"+{number}") == ""


@pytest.mark.parametrize(
    "text", ["", "+", "+0123456", "15017122661", "+1 501", "+1234567890123456", "+1501712266x", "+1\n"]
)
def test_other_text_is_not_a_telephone_number(text: str) -> None:
    assert not is_e164(text)


@pytest.mark.parametrize(
    ("address", "usable", "sender"),
    [
        ("12345", True, True),
        ("12", False, False),
        ("Acme", False, True),
        ("Acme Limited!", False, False),
        ("123456789012", False, False),
        ("whatsapp:12345", False, False),
        ("client:alice", True, True),
        ("client:", False, False),
        ("messenger:1", True, True),
        ("fax:1", False, False),
    ],
)
def test_addresses_that_can_receive_and_send_are_recognised(address: str, usable: bool, sender: bool) -> None:
    assert (is_usable(address), is_sender(address)) == (usable, sender)


def test_without_configured_numbers_any_unowned_number_is_usable() -> None:
    state = started()
    other = "AC" + "2" * 32
    assert may_use(state, ACCOUNT, OURS)
    state, _ = state.add(f"accounts/api/2010-04-01/Accounts/{other}", {"sid": other})
    state, row = state.add(f"{other}/api/2010-04-01/IncomingPhoneNumbers/PN1", {"phone_number": OURS})
    assert not may_use(state, ACCOUNT, OURS)
    assert may_use(state, other, OURS)
    assert owner_of_number(state, OURS) == number_row(state, other, OURS) == row
    assert number_row(state, ACCOUNT, OURS) is None


def test_with_configured_numbers_no_other_is_usable() -> None:
    state = started(numbers=[OURS])
    assert may_use(state, ACCOUNT, OURS)
    assert not may_use(state, ACCOUNT, "+15017122662")
    assert owner_of_number(state, "+15017122662") is None

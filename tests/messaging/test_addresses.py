from __future__ import annotations

import inspect
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import UsageError
from twilio_fp.messaging import Address, AddressProblem, check_address, is_e164, is_sender_id, parse_address

NUMBER = "+15558675310"
NUMBERS = st.from_regex(r"\+[1-9][0-9]{1,14}", fullmatch=True)
ADDRESSES = st.one_of(
    NUMBERS,
    st.from_regex(r"[0-9]{5,6}", fullmatch=True),
    st.from_regex(r"[A-Za-z][A-Za-z0-9&+_-]{0,10}", fullmatch=True),
    NUMBERS.map("whatsapp:{}".format),
    NUMBERS.map("rcs:{}".format),
    st.sampled_from(
        ["rcs:owl_agent", "messenger:1234", "client:ann", "client:ann b", "sip:ann@example.com", "sim:DE1", "tea:x"]
    ),
)


@given(ADDRESSES)
def test_an_address_survives_a_round_trip(text: str) -> None:
    found = parse_address(text)
    assert str(found) == text
    assert Address(found.channel, found.value) == found
    assert check_address(text) == found


@given(st.text() | ADDRESSES.flatmap(lambda text: st.text().map(text.__add__)))
def test_any_text_is_an_address_or_a_problem_whose_suggestion_is_valid(text: str) -> None:
    found = check_address(text)
    if isinstance(found, AddressProblem):
        assert not found
        with pytest.raises(UsageError) as raised:
            parse_address(text)
        assert str(raised.value)
        if found.suggestion is not None:
            assert str(parse_address(found.suggestion)) == found.suggestion != text
    else:
        assert str(found) == text


@given(NUMBERS)
def test_one_number_is_the_same_in_each_channel(number: str) -> None:
    assert {parse_address(f"{prefix}{number}").number for prefix in ("", "whatsapp:", "rcs:")} == {number}


@given(NUMBERS.filter(lambda number: len(number) > 11), st.sampled_from(["{} ", "({})", "{0:.4} {0:.0}"]))
def test_a_number_in_human_format_is_recognised(number: str, form: str) -> None:
    written = f"{number[:3]} ({number[3:6]}) {number[6:]}"
    found = check_address(written)
    assert isinstance(found, AddressProblem)
    assert (found.fault, found.suggestion) == ("separators", number)


@pytest.mark.parametrize(
    ("text", "channel", "number", "can_receive"),
    [
        (NUMBER, "phone", NUMBER, True),
        ("12345", "short-code", None, True),
        ("Owl & Co", "alphanumeric", None, False),
        (f"whatsapp:{NUMBER}", "whatsapp", NUMBER, True),
        (f"rcs:{NUMBER}", "rcs", NUMBER, True),
        ("rcs:owl_agent", "rcs", None, False),
        ("messenger:1234567890", "messenger", None, True),
        ("client:ann.smith@example.com", "client", None, True),
        ("sip:ann@example.com:5061;transport=tls", "sip", None, True),
        ("sip:example.com", "sip", None, True),
        ("sip:ann@[2001:db8::1]", "sip", None, True),
        ("sim:DE0123456789abcdef0123456789abcdef", "sim", None, True),
        ("newchannel:whoever", "newchannel", None, True),
    ],
)
def test_pinned_addresses(text: str, channel: str, number: str | None, can_receive: bool) -> None:
    found = parse_address(text)
    assert (found.channel, found.number, found.can_receive) == (channel, number, can_receive)


@pytest.mark.parametrize(
    ("text", "fault", "suggestion"),
    [
        ("", "empty", None),
        ("client:", "empty", None),
        (f" {NUMBER}", "spaces", NUMBER),
        (f"{NUMBER}\n", "spaces", NUMBER),
        (f"whatsapp: {NUMBER}", "spaces", f"whatsapp:{NUMBER}"),
        ("messenger:12 34", "spaces", None),
        ("client: ann", "spaces", "client:ann"),
        ("15558675310", "no-plus", NUMBER),
        ("whatsapp:15558675310", "no-plus", f"whatsapp:{NUMBER}"),
        ("5558675310", "no-plus", None),
        ("00442071838750", "international-prefix", "+442071838750"),
        ("011442071838750", "international-prefix", "+442071838750"),
        ("02071838750", "national", None),
        ("+44 (0)20 7183 8750", "separators", "+442071838750"),
        ("+1-555-867-5310", "separators", NUMBER),
        ("1 555 867 5310", "separators", NUMBER),
        ("00 44 20 7183 8750", "separators", "+442071838750"),
        (f"{NUMBER}\u202c", "separators", NUMBER),
        ("+1 555 867 5310 ext. 4", "extension", NUMBER),
        ("+15558675310x4", "extension", NUMBER),
        ("＋１５５５８６７５３１０", "odd-digits", NUMBER),
        ("+٤٤٢٠٧١٨٣٨٧٥٠", "odd-digits", "+442071838750"),
        ("+0442071838750", "zero-after-plus", None),
        ("+00442071838750", "zero-after-plus", "+442071838750"),
        ("+1", "too-short", None),
        ("+", "too-short", None),
        ("911", "too-short", None),
        ("+1555867531012345", "too-long", None),
        ("1555867531012345", "too-long", None),
        ("9" * 5000, "too-long", None),
        ("+1555CALLNOW", "letters", None),
        ("Owl & Company", "sender-too-long", None),
        ("Owl!", "odd-sign", None),
        ("Zoë", "odd-sign", None),
        ("()", "odd-sign", None),
        (f"tel:{NUMBER}", "no-channel", NUMBER),
        (f"WhatsApp:{NUMBER}", "prefix-case", f"whatsapp:{NUMBER}"),
        ("whatsapp:ann", "not-a-number", None),
        ("whatsapp:12345", "not-a-number", None),
        ("sip:ann@", "not-sip", None),
        ("sip:ann b@example.com", "not-sip", None),
    ],
    ids=lambda value: ascii(value)[:40],
)
def test_a_problem_is_explained(text: str, fault: str, suggestion: str | None) -> None:
    found = check_address(text)
    assert isinstance(found, AddressProblem)
    assert (found.fault, found.suggestion) == (fault, suggestion)
    assert (f": write {suggestion!r}" in found.explanation) == (suggestion is not None)


def test_an_address_is_checked_by_its_constructor_too() -> None:
    with pytest.raises(UsageError, match="must begin with"):
        Address("phone", "15558675310")
    with pytest.raises(UsageError, match=r"channel must match the value \('short-code'\), got 'alphanumeric'"):
        Address("alphanumeric", "12345")
    with pytest.raises(UsageError, match="non-empty"):
        Address("messenger", "")


def test_an_address_is_truthy_and_a_problem_is_not() -> None:
    assert [bool(check_address(text)) for text in ("+15558675310", "12345", "Owl", "15558675310", "")] == [
        True,
        True,
        True,
        False,
        False,
    ]


@given(st.text())
def test_predicates_accept_any_text(text: str) -> None:
    assert not is_e164(text) or parse_address(text).channel == "phone"
    assert not is_sender_id(text) or parse_address(text).channel == "alphanumeric"


@pytest.mark.parametrize("piece", ["1 ", " ", "1x", "+1", "a:", "(1)", "١"])
def test_long_text_is_refused_quickly(piece: str) -> None:
    begun = time.process_time()
    assert not check_address(piece * 200_000)
    check_address(piece * 500 + "x")
    assert time.process_time() - begun < 1


@pytest.mark.parametrize("prefix", ["tel:", "sms:", "http:", "Tel:", "rcs:", "whatsapp:"])
def test_repeated_prefixes_are_read_without_recursion(prefix: str) -> None:
    def within(depth: int) -> Address | AddressProblem:
        return within(depth - 1) if depth else check_address(prefix * (1020 // len(prefix)) + "x")

    room = sys.getrecursionlimit() - len(inspect.stack())
    found = within(room - 60)
    assert str(found) if prefix == "rcs:" else not found


def test_a_wrong_prefix_is_removed_but_not_two() -> None:
    found = check_address("tel:+15558675310")
    assert isinstance(found, AddressProblem)
    assert (found.fault, found.suggestion) == ("no-channel", "+15558675310")
    twice = check_address("sms:tel:+15558675310")
    assert isinstance(twice, AddressProblem)
    assert (twice.fault, twice.suggestion) == ("no-channel", None)

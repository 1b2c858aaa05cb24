"""Percent-encoding, byte by byte."""

from __future__ import annotations

from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.codec.percent import percent_encoded, plus_encoded

SENDABLE = st.text(st.characters(exclude_categories=["Cs"]))


@pytest.mark.parametrize("code", range(256))
def test_every_one_and_two_byte_character_follows_the_rfc(code: int) -> None:
    char = chr(code)
    unreserved = char.isascii() and (char.isalnum() or char in "-._~")
    expected = char if unreserved else "".join(f"%{byte:02X}" for byte in char.encode())
    assert percent_encoded(char) == percent_encoded(f"a{char}")[1:] == expected
    assert plus_encoded(char) == plus_encoded(f"a{char}")[1:] == ("+" if char == " " else expected)


@pytest.mark.parametrize(
    ("text", "segment", "form"),
    [
        ("", "", ""),
        ("SM1", "SM1", "SM1"),
        ("+15005550006", "%2B15005550006", "%2B15005550006"),
        ("a b+c", "a%20b%2Bc", "a+b%2Bc"),
        ("½é", "%C2%BD%C3%A9", "%C2%BD%C3%A9"),
        ("😀 ", "%F0%9F%98%80%20", "%F0%9F%98%80+"),
        ("%41", "%2541", "%2541"),
    ],
)
def test_text_is_encoded_for_a_segment_and_for_a_form(text: str, segment: str, form: str) -> None:
    assert (percent_encoded(text), plus_encoded(text)) == (segment, form)


@given(SENDABLE)
def test_percent_encoding_equals_the_standard_librarys(text: str) -> None:
    assert percent_encoded(text) == quote(text, safe="")
    assert plus_encoded(text) == quote_plus(text)


@pytest.mark.parametrize("encoded", [percent_encoded, plus_encoded])
def test_a_lone_surrogate_is_rejected(encoded: object) -> None:
    assert callable(encoded)
    with pytest.raises(UnicodeEncodeError):
        encoded("a\ud800")

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.codec.form import CONTENT_TYPE, decode_form, encode_each, encode_form

TEXTS = st.text() | st.text("+ %a1é")  # the second half has characters with several possible encodings
PAIRS = st.lists(st.tuples(TEXTS, TEXTS))


@pytest.mark.parametrize(
    ("pairs", "text"),
    [
        ([], ""),
        ([("To", "+15558675310")], "To=%2B15558675310"),
        ([("Body", "a b")], "Body=a+b"),
        ([("Body", "")], "Body="),
        ([("", "x")], "=x"),
        ([("Größe", "é²")], "Gr%C3%B6%C3%9Fe=%C3%A9%C2%B2"),
        ([("Body", "ü☎𝄞")], "Body=%C3%BC%E2%98%8E%F0%9D%84%9E"),
        ([("Body", "/ ? # % + & = ;")], "Body=%2F+%3F+%23+%25+%2B+%26+%3D+%3B"),
        ([("Body", "\r\n\t\0")], "Body=%0D%0A%09%00"),
        ([("Body", "a-b_c.d~e")], "Body=a-b_c.d~e"),
        ([("MediaUrl", "a"), ("MediaUrl", "b")], "MediaUrl=a&MediaUrl=b"),
        ([("Parameter1.Name", "x")], "Parameter1.Name=x"),
        ([("StartTime>", "2024-01-02")], "StartTime%3E=2024-01-02"),
    ],
)
def test_pairs_are_written_as_a_form(pairs: list[tuple[str, str]], text: str) -> None:
    assert encode_form(pairs) == text
    assert decode_form(text) == pairs


def test_a_very_long_value_is_read_back_unchanged() -> None:
    pairs = [("Body", "x&" * 100_000)]
    assert decode_form(encode_form(pairs)) == pairs


def test_a_lone_surrogate_is_refused() -> None:
    with pytest.raises(UnicodeEncodeError):
        encode_form([("Body", "\ud800")])


@given(PAIRS)
def test_encoding_and_decoding_round_trip(pairs: list[tuple[str, str]]) -> None:
    text = encode_form(pairs)
    assert text.isascii()
    assert decode_form(text) == parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text)) == pairs


@given(PAIRS)
def test_a_form_equals_the_standard_librarys(pairs: list[tuple[str, str]]) -> None:
    assert encode_form(pairs) == urlencode(pairs)
    assert encode_each(pairs) == [urlencode([pair]) for pair in pairs]


@given(st.text())
def test_any_text_can_be_decoded_as_a_form(text: str) -> None:
    for name, value in decode_form(text):
        assert isinstance(name, str)
        assert isinstance(value, str)


def test_a_forms_content_type_is_the_standards() -> None:
    assert CONTENT_TYPE == "application/x-www-form-urlencoded"  # https://url.spec.whatwg.org/#urlencoded-serializing

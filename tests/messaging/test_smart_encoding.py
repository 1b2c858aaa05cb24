from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.messaging import segments, smart_encode
from twilio_fp.messaging.gsm import EXTENSION, is_gsm7
from twilio_fp.messaging.smart_encoding import REPLACEMENTS, replaced

LOOK_ALIKES = "".join(map(chr, REPLACEMENTS))
TEXTS = st.text(st.sampled_from("abZ €ж😀\n" + LOOK_ALIKES), max_size=300)


def test_the_table_has_271_characters_and_produces_only_gsm7() -> None:
    assert len(REPLACEMENTS) == 271
    assert all(map(is_gsm7, REPLACEMENTS.values()))
    assert not any(map(is_gsm7, LOOK_ALIKES))
    assert sum(each in EXTENSION for each in REPLACEMENTS.values() if each) == 33


def test_some_replacements_are_pinned() -> None:
    expected = {
        "“”„‟«»": '""""""',
        "‘’`´": "''''",
        "–—―‐": "----",
        "…": "...",
        "\t": " " * 7,
        "\xa0": "  ",
        "\u2001\u2028\u2029": "   ",
        "\u200b\u200c\ufeff\u2060": "",
        "½¼¾": "1/21/43/4",
        "‹›": "><",
        "‼": "!!",
        "０９ＡＺ": "09AZ",
        "ᴀꜰꜱᴢ": "AFSZ",
        "‗": "_",
        "［］｛｝＼～＾｜": "[]{}\\~^|",
    }
    assert {text: replaced(text) for text in expected} == expected


@given(TEXTS)
def test_it_is_idempotent(text: str) -> None:
    assert smart_encode(smart_encode(text)) == smart_encode(text)
    assert replaced(replaced(text)) == replaced(text)


@given(TEXTS | st.text(st.sampled_from("\t\xa0“ж"), max_size=300))
def test_it_never_increases_the_segments(text: str) -> None:
    assert segments(smart_encode(text)).count <= segments(text).count


@given(TEXTS)
def test_segments_are_counted_on_the_encoded_text(text: str) -> None:
    sent = segments(text, smart_encoded=True)
    assert sent.text == smart_encode(text, always=True)
    assert (sent.encoding, sent.parts) == (segments(sent.text).encoding, segments(sent.text).parts)


def test_twilios_own_encoding_may_increase_the_segments() -> None:
    text = "\t" * 60
    assert segments(text).count == 1
    assert segments(text, smart_encoded=True).count == 3
    assert smart_encode(text) == text
    assert smart_encode(text, always=True) == " " * 420

from __future__ import annotations

from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.testing.fake.segments import count_segments

PLAIN = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCÄÖÑÜ§¿abcäöñüà"
DOUBLE = "\f^{}\\[~]|€"


@given(st.sampled_from(PLAIN), st.integers(0, 1000))
def test_plain_characters_are_counted_in_one_of_160_or_several_of_153(character: str, count: int) -> None:
    text = character * count
    assert count_segments(text) == (1 if len(text) <= 160 else ceil(len(text) / 153))


@given(st.characters(min_codepoint=0x400, max_codepoint=0x4FF), st.integers(1, 500))
def test_other_characters_are_counted_in_one_of_70_or_several_of_67(character: str, count: int) -> None:
    text = character * count
    assert count_segments(text) == (1 if len(text) <= 70 else ceil(len(text) / 67))


@given(st.text(PLAIN + DOUBLE, max_size=400) | st.text("жé😀", min_size=1, max_size=200))
def test_no_character_is_parted_and_no_segment_is_too_long(text: str) -> None:
    is_plain = all(each in PLAIN + DOUBLE for each in text)
    size = {each: (2 if each in DOUBLE else 1) if is_plain else len(each.encode("utf-16-le")) // 2 for each in text}
    one, several = (160, 153) if is_plain else (70, 67)
    total = sum(size[each] for each in text)
    found = count_segments(text)
    assert (found == 1) == (total <= one)
    if found > 1:
        assert ceil(total / several) <= found <= ceil(total / (several - 1))


@given(st.text(PLAIN + DOUBLE + "ж😀", max_size=200), st.text(PLAIN, max_size=200))
def test_more_text_has_no_fewer_segments(text: str, more: str) -> None:
    assert count_segments(text) <= count_segments(text + more)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("a" * 152 + "€" * 77, 3),  # 306 septets, but a € would be parted
        ("ж" * 70, 1),
        ("ж" * 71, 2),
        ("ж" * 134, 2),
        ("ж" * 135, 3),
        ("😀" * 35, 1),
        ("😀" * 36, 2),
        ("😀" * 66, 2),
        ("😀" * 67, 3),  # 33 of 67 units' segment
        ("`", 1),
        ("`" * 71, 2),
    ],
)
def test_segments_that_are_pinned(text: str, count: int) -> None:
    assert count_segments(text) == count

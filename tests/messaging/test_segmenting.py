from __future__ import annotations

import json
import pickle
import random
from math import ceil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import work
from twilio_fp import UsageError
from twilio_fp.messaging import NotGsm, Segment, Segments, segments
from twilio_fp.messaging.gsm import BASIC, EXTENSION

VECTORS = Path(__file__).parent.parent / "vectors" / "segments.json"
PLAIN = BASIC.replace("\x1b", "")
FLAG, FAMILY, DECOMPOSED = "🇺🇦", "👨\u200d👩\u200d👧", "e\u0301"
# Clusters that do not combine with their neighbours, so that a body of them may be split only between them.
CLUSTERS = [
    "a",
    "ж",
    "é",
    "😀",
    FLAG,
    FAMILY,
    DECOMPOSED,
    "и\u0306",
    "\r\n",
    "각",
    "👍🏽",
    "€",
    "]",
    "1\ufe0f\u20e3",
    "“",
]
BODIES = st.text(st.sampled_from(PLAIN + EXTENSION), max_size=400) | st.text(max_size=200)


def brute_force(pieces: list[str], most: int, size: dict[str, int]) -> int:
    """Return the number of segments, unit by unit: each is cut back to the end of a cluster."""
    begins = [at == 0 for piece in pieces for at in range(size[piece])]
    count, start = 1, 0
    while len(begins) - start > most:
        start += most
        while not begins[start]:
            start -= 1
        count += 1
    return count


def test_twenty_thousand_random_bodies_are_counted_as_by_brute_force() -> None:
    chance = random.Random(38)
    units = {piece: len(piece.encode("utf-16-le")) // 2 for piece in CLUSTERS}
    septets = {piece: 2 if piece in EXTENSION else 1 for piece in PLAIN + EXTENSION}
    lengths = [0, 1, 66, 67, 68, 70, 71, 134, 135, 152, 153, 154, 160, 161, 306, 307, 459, 460]
    for number in range(20_000):
        length = chance.choice(lengths) + chance.randint(-1, 1)
        if number % 2:
            some = chance.sample(PLAIN, 3) + chance.sample(EXTENSION, 1)
            pieces = [chance.choice(some) for _ in range(length)]
            total, one, several, size = sum(septets[each] for each in pieces), 160, 153, septets
        else:
            some = ["ж", *chance.sample(CLUSTERS, 2)]
            pieces = ["ж", *[chance.choice(some) for _ in range(length // chance.choice([1, 2, 4]))]]
            total, one, several, size = sum(units[each] for each in pieces), 70, 67, units
        found = segments("".join(pieces))
        expected = 1 if total <= one else brute_force(pieces, several, size)
        assert (found.count, found.units) == (expected, total), pieces


def test_bodies_are_counted_as_twilios_calculator_counts_them() -> None:
    """The file has sms-segments-calculator 1.3.0's results for random bodies around the limits, many of them odd."""
    vectors: list[list[Any]] = json.loads(VECTORS.read_text(encoding="utf-8"))
    assert len(vectors) >= 500
    for body, is_smart, encoding, count in vectors:
        found = segments(body, smart_encoded=is_smart)
        assert (found.encoding, found.count) == (encoding, count), ascii(body)


@pytest.mark.parametrize(
    ("body", "encoding", "units", "count"),
    [
        ("", "GSM-7", 0, 1),
        ("a" * 160, "GSM-7", 160, 1),
        ("a" * 161, "GSM-7", 161, 2),
        ("a" * 306, "GSM-7", 306, 2),
        ("a" * 307, "GSM-7", 307, 3),
        ("a" * 159 + "€", "GSM-7", 161, 2),
        ("€" * 80, "GSM-7", 160, 1),
        ("€" * 81, "GSM-7", 162, 2),
        ("a" * 152 + "€" + "a" * 152, "GSM-7", 306, 3),
        ("]" * 153, "GSM-7", 306, 3),
        ("ж" * 70, "UCS-2", 70, 1),
        ("ж" * 71, "UCS-2", 71, 2),
        ("ж" * 134, "UCS-2", 134, 2),
        ("ж" * 135, "UCS-2", 135, 3),
        ("😀" * 35, "UCS-2", 70, 1),
        ("😀" * 36, "UCS-2", 72, 2),
        (FLAG * 17, "UCS-2", 68, 1),
        (FLAG * 18, "UCS-2", 72, 2),
        ("ж" * 66 + "😀" + "ж" * 66, "UCS-2", 134, 3),
        (DECOMPOSED * 70, "UCS-2", 140, 3),
        ("ж" * 66 + FLAG + "ж" * 64, "UCS-2", 134, 3),
        ("ж" * 66 + "и\u0306" + "ж" * 66, "UCS-2", 134, 3),
        ("a" * 152 + "\r\n" + "a" * 152, "GSM-7", 306, 2),
        ("a" * 80 + "\r\n" + "a" * 79, "GSM-7", 161, 2),
        ("a" * 80 + "\n" + "a" * 79, "GSM-7", 160, 1),
        ("a" * 200 + "\r\n" + "a" * 105, "GSM-7", 307, 3),
        ("\f", "GSM-7", 2, 1),
        *[(each, "UCS-2", 1, 1) for each in "\t\x00\x1b\xa0ç"],
        ("“hi”", "UCS-2", 4, 1),
        ("é" * 70, "GSM-7", 70, 1),
        ("中" * 70, "UCS-2", 70, 1),
        ("中" * 71, "UCS-2", 71, 2),
        ("a" * 1600, "GSM-7", 1600, 11),
    ],
    ids=lambda value: ascii(value)[:24],
)
def test_pinned_bodies(body: str, encoding: str, units: int, count: int) -> None:
    found = segments(body)
    assert (found.encoding, found.units, found.count) == (encoding, units, count)


def test_smart_encoding_is_applied_before_counting() -> None:
    assert segments("“hi”", smart_encoded=True) == Segments(encoding="GSM-7", parts=[Segment('"hi"', 4)])
    assert segments("„\u200c", smart_encoded=True).encoding == "GSM-7"


@given(BODIES, st.booleans())
def test_the_parts_join_to_the_text_and_none_is_too_long(body: str, is_smart: bool) -> None:
    found = segments(body, smart_encoded=is_smart)
    one, several = (160, 153) if found.encoding == "GSM-7" else (70, 67)
    assert is_smart or found.text == body
    assert found.units == sum(part.units for part in found.parts)
    assert (found.count == 1) == (found.units <= one)
    assert all(0 < part.units <= several for part in found.parts) or found.count == 1
    assert found.count >= ceil(found.units / (one if found.count == 1 else several))
    assert found.room >= 0
    assert pickle.loads(pickle.dumps(found)) == found
    if found.encoding == "UCS-2":
        assert [len(part.text.encode("utf-16-le")) // 2 for part in found.parts] == [p.units for p in found.parts]


@given(BODIES, st.booleans())
def test_characters_that_force_ucs2_are_named_with_their_positions(body: str, is_smart: bool) -> None:
    found = segments(body, smart_encoded=is_smart)
    assert (found.encoding == "UCS-2") == bool(found.forced_by)
    for each in found.forced_by:
        assert body.index(each.character) == each.index
        assert body.count(each.character) == each.times
    without = body
    for each in found.forced_by:
        without = without.replace(each.character, "")
    assert segments(without, smart_encoded=is_smart).encoding == "GSM-7"


def test_a_character_is_named_by_unicode_or_by_its_number() -> None:
    assert segments("a–b–\t").forced_by == (NotGsm(1, "–", "EN DASH", 2), NotGsm(4, "\t", "U+0009"))


@given(st.text(PLAIN, max_size=400), st.integers(0, 200))
def test_the_remaining_room_is_exact(body: str, more: int) -> None:
    found = segments(body)
    assert segments(body + "a" * found.room).count == found.count
    assert segments(body + "a" * (found.room + 1 + more)).count > found.count


def test_a_cluster_longer_than_a_segment_is_split() -> None:
    found = segments("e" + "\u0301" * 200)
    assert [part.units for part in found.parts] == [67, 67, 67]


def test_more_than_1600_characters_are_too_long() -> None:
    assert not segments("a" * 1600).is_too_long
    assert segments("a" * 1601).is_too_long
    assert not segments("😀" * 800).is_too_long
    assert segments("😀" * 801).is_too_long


@pytest.mark.parametrize("text", ["\ud83d", "ab\ude00", "\ude00\ud83d", "ok\ud83d ok"])
def test_a_lone_surrogate_is_refused_with_its_index(text: str) -> None:
    with pytest.raises(UsageError, match=r"lone surrogates, got '\\ud[8e][0-9a-f]{2}' at index \d: write") as raised:
        segments(text)
    str(raised.value).encode()


@pytest.mark.parametrize("piece", ["ж", "👨\u200d", "€", "a€", "e\u0301", "🇺", "\u0600", "\t“"], ids=ascii)
@pytest.mark.parametrize("is_smart", [False, True])
def test_the_work_is_linear_in_the_text(piece: str, is_smart: bool) -> None:
    def act(times: int) -> int:
        return work(lambda: segments(piece * times, smart_encoded=is_smart))

    act(10)  # whatever is computed only once
    assert act(2_000) < 2.5 * act(1_000)

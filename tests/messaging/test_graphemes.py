from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import work
from twilio_fp.messaging.graphemes import cluster_ends

WHOLE = [
    "a",
    "\r\n",
    "e\u0301",
    "и\u0306",
    "😀",
    "👍🏽",
    "❤\ufe0f",
    "1\ufe0f\u20e3",
    "👨‍👩‍👧‍👦",
    "👁\ufe0f\u200d🗨\ufe0f",
    "🇺🇦",
    "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "각",
    "\u1100\u1161\u11a8",  # the same, decomposed
    "\uac00\u11a8",
    "\u1100\uac00",
    "षि",
    "ก\u0e33",
    "\u0600\u0661",  # a prefix character precedes its digit
    "a\u200d",
    "a\u200c",
    "ｶﾞ",
]


@pytest.mark.parametrize("cluster", WHOLE, ids=ascii)
def test_a_cluster_is_not_split(cluster: str) -> None:
    assert cluster_ends(cluster) == [len(cluster)]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("", []),
        ("ab", [1, 2]),
        ("\n\r", [1, 2]),
        ("\r\n\r", [2, 3]),
        ("a\r\u0301", [1, 2, 3]),
        ("🇺🇦🇵🇱", [2, 4]),
        ("🇺🇦🇵", [2, 3]),
        ("a🇺🇦", [1, 3]),
        ("🇺\u200d🇦", [2, 3]),
        ("a\u200d😀", [2, 3]),  # not an emoji before the joiner
        ("😀\u0301\u200d😀", [4]),
        ("😀\u200d\u200d😀", [3, 4]),
        ("😀a\u200d😀", [1, 3, 4]),
        ("\u1161\u1100", [1, 2]),
        ("\u11a8\u1161", [1, 2]),
        ("각\u1161", [1, 2]),
        ("\u0600\n", [1, 2]),
        ("\u200ba", [1, 2]),
        ("a\u00ad", [1, 2]),
        ("က\u102b", [1, 2]),
    ],
    ids=ascii,
)
def test_text_is_split_only_at_cluster_boundaries(text: str, ends: list[int]) -> None:
    assert cluster_ends(text) == ends


@given(st.text())
def test_the_last_cluster_ends_with_the_text(text: str) -> None:
    ends = cluster_ends(text)
    assert ends == sorted(set(ends))
    assert ends[-1:] == ([len(text)] if text else [])


@given(st.text(), st.text())
def test_a_line_feed_always_ends_a_cluster(before: str, after: str) -> None:
    text = f"{before}\n{after}"
    assert cluster_ends(text)[-len(cluster_ends(after)) :] == [
        len(before) + 1 + end for end in cluster_ends(after)
    ] or (not after)


@pytest.mark.parametrize("piece", ["e" + "\u0301" * 100, "👨\u200d", "🇺", "\u0600", "\u1100\u1161"])
def test_the_work_is_linear_in_the_text(piece: str) -> None:
    def act(times: int) -> int:
        return work(lambda: cluster_ends(piece * times))

    act(10)  # whatever is computed only once
    assert act(1_000) < 2.5 * act(500)

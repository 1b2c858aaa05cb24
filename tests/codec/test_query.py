from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.codec.query import decode_query, with_query

URL = "https://api.twilio.com/2010-04-01/Calls.json"


@pytest.mark.parametrize("sign", ["<", ">"])
def test_an_inequality_is_part_of_the_name(sign: str) -> None:
    url = with_query(URL, [(f"StartTime{sign}", "2024-01-02")])
    assert url == f"{URL}?StartTime%{ord(sign):X}=2024-01-02"
    assert decode_query(url) == [(f"StartTime{sign}", "2024-01-02")]


def test_without_pairs_there_is_no_question_mark() -> None:
    assert with_query(URL, []) == URL
    assert decode_query(URL) == []


@pytest.mark.parametrize(
    ("url", "pairs"),
    [
        ("/x?a=1&a=2", [("a", "1"), ("a", "2")]),
        ("/x?a=", [("a", "")]),
        ("/x?a", [("a", "")]),
        ("/x?a=b=c", [("a", "b=c")]),
        ("/x?a=b?c", [("a", "b?c")]),
        ("/x?a=1#b?c=2", [("a", "1")]),
        ("/x#?a=1", []),
        ("/x?", []),
        ("?&&a=1&", [("a", "1")]),
        ("/x?a=%ff", [("a", "\N{REPLACEMENT CHARACTER}")]),
        ("/x?a=%zz", [("a", "%zz")]),
        ("", []),
    ],
)
def test_a_query_is_decoded_into_pairs(url: str, pairs: list[tuple[str, str]]) -> None:
    assert decode_query(url) == pairs


@given(st.lists(st.tuples(st.text(), st.text()), min_size=1))
def test_encoding_and_decoding_round_trip(pairs: list[tuple[str, str]]) -> None:
    url = with_query(URL, pairs)
    assert decode_query(url) == pairs
    assert url.isascii()
    parts = urlsplit(url)
    assert (f"{parts.scheme}://{parts.netloc}{parts.path}", parts.fragment) == (URL, "")

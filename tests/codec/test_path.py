from __future__ import annotations

from urllib.parse import quote, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.codec.path import as_segment, split_template
from twilio_fp.errors import UsageError

TEMPLATE = "https://sync.twilio.com/v1/Services/{ServiceSid}/Maps/{Key}.json"


def fill_path(template: str, values: dict[str, str]) -> str:
    head, parts = split_template(template)
    return head + "".join([as_segment(name, values[name]) + rest for name, rest in parts])


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("IS1", "IS1"),
        ("a/b", "a%2Fb"),
        ("a b", "a%20b"),
        ("+1", "%2B1"),
        ("a?b#c%d", "a%3Fb%23c%25d"),
        ("../x", "..%2Fx"),
        ("%2e%2e", "%252e%252e"),
        ("é²", "%C3%A9%C2%B2"),
        ("ü☎", "%C3%BC%E2%98%8E"),
        ("a;b=c&d@e:f!$'()*,", "a%3Bb%3Dc%26d%40e%3Af%21%24%27%28%29%2A%2C"),
        ("...", "..."),
        (".a", ".a"),
        (" ", "%20"),
        ("\r\n", "%0D%0A"),
        ("a-b_c.d~e", "a-b_c.d~e"),
        ("{Key}", "%7BKey%7D"),
    ],
)
def test_a_value_is_encoded_as_one_segment(value: str, segment: str) -> None:
    filled = fill_path(TEMPLATE, {"ServiceSid": value, "Key": "k"})
    assert filled == f"https://sync.twilio.com/v1/Services/{segment}/Maps/k.json"


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_dot_segments_and_empty_values_are_refused_by_name(value: str) -> None:
    with pytest.raises(UsageError, match=r"^the path parameter Key must not be "):
        fill_path(TEMPLATE, {"ServiceSid": "IS1", "Key": value})


def test_a_template_without_parameters_is_itself() -> None:
    assert fill_path("/v1/Services", {}) == "/v1/Services"


@given(st.text(min_size=3))
def test_a_segment_equals_the_standard_librarys(value: str) -> None:
    assert fill_path("/{Key}", {"Key": value}) == f"/{quote(value, safe='')}"


@given(st.text(min_size=1).filter(lambda text: text not in {".", ".."}))
def test_a_segment_is_decoded_to_its_value(value: str) -> None:
    filled = fill_path(TEMPLATE, {"ServiceSid": "IS1", "Key": value})
    parts = urlsplit(filled)
    segments = parts.path.split("/")
    assert (len(segments), parts.query, parts.fragment) == (6, "", "")
    assert unquote(segments[5], errors="strict") == f"{value}.json"

"""Base64url and JSON have one canonical form each."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.canonical_json import MAX_DEPTH
from twilio_fp.errors import MalformedTokenError
from twilio_fp.tokens.encoding import base64url_decode, base64url_encode, dump_json, load_json, peek_json, quote_json


@given(st.binary(max_size=20))
def test_bytes_are_encoded_as_by_the_standard_library_and_read_back(data: bytes) -> None:
    text = base64url_encode(data)
    assert text == base64.urlsafe_b64encode(data).decode().rstrip("=")
    assert base64url_decode(text) == data


@given(st.text("ABQgwEIMUYckos048-_+/=x\n é", max_size=9))
def test_only_the_canonical_encoding_is_read(text: str) -> None:
    try:
        data = base64url_decode(text)
    except MalformedTokenError:
        return
    assert base64url_encode(data) == text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("YQ==", "U+003D at position 2"),
        ("Y+8", "U+002B at position 1"),
        ("Y/8", "U+002F at position 1"),
        (" YQ", "U+0020 at position 0"),
        ("YQé", "U+00E9 at position 2"),
        ("YR", "an ending that no bytes encode to"),
        ("YWJ", "an ending that no bytes encode to"),
        ("YWJjZ", "an ending that no bytes encode to"),
    ],
)
def test_another_spelling_is_refused_with_at_most_one_character_shown(text: str, found: str) -> None:
    with pytest.raises(MalformedTokenError) as caught:
        base64url_decode(text, "the signature")
    assert str(caught.value) == f"the signature: expected 'canonical base64url, unpadded', found {found!r}"


def test_json_is_written_sorted_and_in_ascii() -> None:
    assert dump_json({"b": [1.5, None, True], "a": "é😀"}) == '{"a":"\\u00e9\\ud83d\\ude00","b":[1.5,null,true]}'
    assert quote_json('a"é') == '"a\\"\\u00e9"'


def deep(depth: int) -> bytes:
    return b'{"a":' + b"[" * (depth - 1) + b"]" * (depth - 1) + b"}"


@pytest.mark.parametrize(
    "data", [b"{}", b'{"a": "[[[{{{"}', b'{"a": "\\ud83d\\ude00"}', b'{"a": 1e3}', deep(MAX_DEPTH)]
)
def test_a_strict_object_is_read(data: bytes) -> None:
    assert load_json(data, "the payload") == json.loads(data)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"[]", "a value of type list"),
        (b"{", "Expecting"),
        (b'{"a":1,"a":1}', "a"),
        (b'{"a":NaN}', "NaN"),
        (b'{"a":"\\ud83d"}', "surrogate"),
        (b'{"\\ud83d":1}', "surrogate"),
        (b'{"a":"\xff"}', "utf-8"),
        (b"\xef\xbb\xbf{}", ""),
    ],
)
def test_json_that_is_not_a_strict_object_is_malformed(data: bytes, message: str) -> None:
    with pytest.raises(MalformedTokenError, match=r"^the payload: expected 'a strict JSON object in UTF-8'") as caught:
        load_json(data, "the payload")
    assert message in str(caught.value)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("depth", [MAX_DEPTH + 1, 100_000])
def test_json_nested_too_deeply_is_malformed(depth: int) -> None:
    message = f"the payload: expected 'JSON at most {MAX_DEPTH} levels deep', found 'deeper nesting'"
    for read, data in ((load_json, deep(depth)), (peek_json, base64url_encode(deep(depth)))):
        found: Any = read
        with pytest.raises(MalformedTokenError) as caught:
            found(data, "the payload")
        assert str(caught.value) == message


def test_adjacent_objects_may_exceed_the_limit_on_nesting() -> None:
    flat = json.dumps({"a": [{}] * (MAX_DEPTH + 5)}).encode()
    assert load_json(flat, "it") == json.loads(flat)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (base64url_encode(b'{"a":"\xc3\xbf"}'), {"a": "ÿ"}),
        (base64.b64encode(b'{"a":"~~~???"}').decode(), {"a": "~~~???"}),
        (base64.urlsafe_b64encode(b'{"a":"~~~???"}').decode(), {"a": "~~~???"}),
        (base64url_encode(b'{"a":1}') + "\n=", {"a": 1}),
        (base64url_encode(b'{"a":1,"a":[NaN,1e999]}'), {"a": ("NaN", "1e999")}),
        (base64url_encode(deep(MAX_DEPTH)), None),
    ],
)
def test_peeking_accepts_other_spellings(text: str, value: Any) -> None:
    found = peek_json(text, "the payload")
    assert value is None or found == value


@pytest.mark.parametrize("data", [b"[]", b"5", b"{", b"", b'{"a":"\xff\xfe"}'])
def test_undecodable_text_is_malformed(data: bytes) -> None:
    with pytest.raises(MalformedTokenError, match=r"^the payload: expected 'a JSON object in UTF-8'"):
        peek_json(base64url_encode(data), "the payload")


def test_the_error_names_the_type_of_what_is_not_an_object() -> None:
    with pytest.raises(MalformedTokenError, match="a value of type list"):
        peek_json(base64url_encode(b"[]"), "it")

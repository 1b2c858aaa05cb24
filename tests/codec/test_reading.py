"""The JSON of bodies: read strictly, or leniently where a response must not be lost."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from twilio_fp.canonical_json import MAX_DEPTH
from twilio_fp.codec import reading
from twilio_fp.codec.reading import BODY_KEPT, kept, parse_json, parse_odd_json
from twilio_fp.errors import DecodeError


def lists(depth: int) -> bytes:
    return b"[" * depth + b"]" * depth


def unwrapped(value: Any, steps: int) -> Any:
    for _ in range(steps):
        [value] = value
    return value


def test_an_error_keeps_64_kib_of_a_body_with_secrets_masked() -> None:
    assert BODY_KEPT == 65_536
    assert kept(b"x" * 65_537) == b"x" * 65_536
    assert b"hush" not in kept(b'{"auth_token": "hush"}')


def test_numbers_are_exact() -> None:
    assert str(parse_json(b'{"a": 0.10, "b": 1e2}')) == str({"a": Decimal("0.10"), "b": Decimal("1E+2")})


@pytest.mark.parametrize("parse", [parse_json, parse_odd_json])
@pytest.mark.parametrize("body", [b"", b"<html>", b"{", b"[1,]", b"[" * 100_000])
def test_invalid_json_is_refused_without_a_cause(parse: Any, body: bytes) -> None:
    with pytest.raises(DecodeError) as caught:
        parse(body)
    error = caught.value
    assert str(error) == f"$: expected JSON, found {body.decode()[:80]!r}"
    assert (error.body, error.__cause__, error.__context__) == (body[:BODY_KEPT], None, None)


@pytest.mark.parametrize("number", [f"1e{'9' * 30}", f"1e-{'9' * 30}"])
def test_a_number_beyond_decimal_is_refused_or_kept_as_text(number: str) -> None:
    with pytest.raises(DecodeError, match=r"^\$: expected JSON, found "):
        parse_json(number.encode())
    assert parse_odd_json(number.encode()) == number


def test_a_decode_error_shows_80_characters_and_keeps_the_body() -> None:
    body = b"\xff" + b"x" * 100
    with pytest.raises(DecodeError) as caught:
        parse_json(body)
    assert str(caught.value) == f"$: expected JSON, found {'�' + 'x' * 79!r}"
    assert caught.value.body == body


def test_a_decode_error_masks_secrets() -> None:
    with pytest.raises(DecodeError) as caught:
        parse_json(b'{"auth_token": "hush"')
    assert "hush" not in str(caught.value)
    assert b"hush" not in (caught.value.body or b"")


@pytest.mark.parametrize("parse", [parse_json, parse_odd_json])
@pytest.mark.parametrize("kind", [ValueError, RecursionError, ArithmeticError])
def test_exceptions_from_outside_pass(parse: Any, kind: type[Exception], monkeypatch: pytest.MonkeyPatch) -> None:
    error = kind("of the caller's own")

    def interrupted(_: object) -> None:
        raise error

    for name in ("_READ", "_READ_ODD"):
        monkeypatch.setattr(reading, name, interrupted)
    with pytest.raises(kind) as caught:
        parse(b"{}")
    assert caught.value is error


@pytest.mark.parametrize(
    ("body", "value"),
    [
        (b"[NaN, Infinity, -Infinity, 1e999]", ["NaN", "Infinity", "-Infinity", "1e999"]),
        (b'"a\nb\xff"', "a\nb�"),
        ('["é"]'.encode("utf-16"), ["é"]),
        ('["é"]'.encode("utf-8-sig"), ["é"]),
        (b'{"a": "]}"}', {"a": "]}"}),
        (b'{"a": "\\"["}', {"a": '"['}),
    ],
)
def test_odd_json_is_read_all_the_same(body: bytes, value: Any) -> None:
    assert parse_odd_json(body) == value


def test_odd_numbers_are_exact_too() -> None:
    assert str(parse_odd_json(b"[0.10, NaN]")) == str([Decimal("0.10"), "NaN"])


def test_json_of_the_maximum_depth_is_read_unchanged() -> None:
    body = lists(MAX_DEPTH)
    assert parse_json(body) == parse_odd_json(body)


def test_deeper_json_is_kept_as_text() -> None:
    assert unwrapped(parse_odd_json(lists(MAX_DEPTH + 1)), MAX_DEPTH) == "[]"
    assert unwrapped(parse_odd_json(lists(MAX_DEPTH + 3)), MAX_DEPTH) == "[[[]]]"


def test_each_of_several_deeper_values_is_kept_as_text() -> None:
    inner = ['{"a": [1, "]"]}', "[2]", "3", "{}"]
    body = "[" * MAX_DEPTH + ", ".join(inner) + "]" * MAX_DEPTH
    value = parse_odd_json(f'{{"before": 1, "deep": {body[1:-1]}, "after": [4]}}'.encode())
    assert (value["before"], value["after"]) == (1, [4])
    found = value["deep"]
    while len(found) == 1:
        [found] = found
    assert found == ['{"a": [1, "]"]}', "[2]", 3, "{}"]


@pytest.mark.parametrize("before", ["", "a", '\\"'])
def test_brackets_in_text_do_not_count_as_nesting(before: str) -> None:
    text = lists(MAX_DEPTH + 1).decode()
    assert parse_odd_json(json.dumps([before, text]).encode()) == [before, text]


def test_unclosed_brackets_are_invalid_json() -> None:
    with pytest.raises(DecodeError):
        parse_odd_json(b"[" * (MAX_DEPTH + 5))
    with pytest.raises(DecodeError):
        parse_odd_json(json.dumps("x").encode() + b"]")

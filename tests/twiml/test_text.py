"""Text in XML: the characters that are refused, cleaned or escaped."""

from __future__ import annotations

from typing import Any

import pytest

from twilio_fp.errors import TwimlError
from twilio_fp.twiml.text import clean, escape_attribute, escape_text, invalid_character, is_blank, is_name

BAD = ("\0", "\x08", "\x0b", "\x0c", "\x0e", "\x1f", "\ud800", "\udbff", "\udc00", "\udfff", "\ufffe", "\uffff")
GOOD = ("\t", "\n", "\r", " ", "\x7f", "\x85", "\ud7ff", "\ue000", "\ufffd", "\U00010000", "\U0010ffff")


@pytest.mark.parametrize("char", BAD)
def test_a_character_that_xml_forbids_is_named(char: str) -> None:
    kind = "lone surrogate" if 0xD800 <= ord(char) <= 0xDFFF else "character"
    assert invalid_character(f"ab{char}c{char}") == (
        f"the {kind} U+{ord(char):04X} at index 2 of {f'ab{char}c{char}'!r} isn't allowed in XML; "
        "twiml.clean() replaces it"
    )
    assert clean(f"a{char}b") == "a�b"
    assert clean(f"a{char}{char}b", "?") == "a??b"


@pytest.mark.parametrize("char", GOOD)
def test_text_that_xml_allows_is_unchanged(char: str) -> None:
    assert invalid_character(f"a{char}") is None
    assert clean(f"a{char}") == f"a{char}"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\0" + "x" * 59, "\0" + "x" * 59),
        ("\0" + "x" * 60, "\0" + "x" * 29),
        ("y" * 40 + "\0" + "x" * 60, "y" * 30 + "\0" + "x" * 29),
        ("y" * 29 + "\0" + "x" * 60, "y" * 29 + "\0" + "x" * 29),
    ],
)
def test_at_most_sixty_characters_of_a_long_text_are_shown(text: str, shown: str) -> None:
    assert f" of {shown!r} isn't allowed" in (invalid_character(text) or "")


def test_a_surrogate_pair_becomes_one_character() -> None:
    assert clean("a\ud83d\ude00\ud83d") == "a😀�"
    assert clean("\ude00\ud83d", "") == ""
    assert clean("\0", r"\1") == r"\1"


def test_invalid_arguments_of_clean_are_refused() -> None:
    not_text: Any = 5
    with pytest.raises(TwimlError, match=r"^clean\(text=…\) must be text, got 5 \(int\)$"):
        clean(not_text)
    with pytest.raises(TwimlError, match=r"^clean\(replacement=…\) must be text, got 5 \(int\)$"):
        clean("a", not_text)
    with pytest.raises(TwimlError, match=r"^clean\(replacement=…\): the character U\+0007 at index 0"):
        clean("a", "\a")


@pytest.mark.parametrize(
    ("text", "blank"), [("", True), (" \t\r\n", True), (" a ", False), ("\xa0", False), ("\v", False), ("X", False)]
)
def test_only_xml_white_space_is_blank(text: str, blank: bool) -> None:
    assert is_blank(text) is blank


@pytest.mark.parametrize("name", ["a", "_", ":", "A1", "a-b.c_d:e", "é", "aé", "日本", "a·", "é0", "é9", "A0z"])
def test_valid_names_are_accepted(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize(
    "name", ["", "1", "-a", ".a", "a b", "a<", 'a"', "a=", "a/", "a\n", "·a", "a×", "a\ufffe", "\ud800", "é>"]
)
def test_invalid_names_are_rejected(name: str) -> None:
    assert not is_name(name)


@pytest.mark.parametrize(
    ("text", "between", "quoted"),
    [
        ("a", "a", "a"),
        ("a&b", "a&amp;b", "a&amp;b"),
        ("a<b", "a&lt;b", "a&lt;b"),
        ("a>b", "a&gt;b", "a&gt;b"),
        ('a"b', 'a"b', "a&quot;b"),
        ("a'b", "a'b", "a'b"),
        ("a\rb", "a&#13;b", "a&#13;b"),
        ("a\nb", "a\nb", "a&#10;b"),
        ("a\tb", "a\tb", "a&#09;b"),
        ("&lt;", "&amp;lt;", "&amp;lt;"),
        ("é\xa0", "é\xa0", "é\xa0"),
        ('<>&"\r\n\t', '&lt;&gt;&amp;"&#13;\n\t', "&lt;&gt;&amp;&quot;&#13;&#10;&#09;"),
    ],
)
def test_text_is_escaped_between_tags_and_in_quotes(text: str, between: str, quoted: str) -> None:
    assert (escape_text(text), escape_attribute(text)) == (between, quoted)

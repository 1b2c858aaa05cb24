"""Typed elements: their attributes as written in XML, and those in `extra`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from twilio_fp import twiml
from twilio_fp.errors import TwimlError
from twilio_fp.twiml.known import attributes_of
from twilio_fp.twiml.tree import attribute_texts, invalid_value, json_text
from twilio_fp.values import FrozenMap

if TYPE_CHECKING:
    from collections.abc import Iterator

untyped: Any = twiml
"""Untyped, as for callers without a type checker."""


def xml(tree: Any) -> str:
    return twiml.render(tree, declaration=False)


@pytest.mark.parametrize(
    ("tree", "attributes", "text"),
    [
        (twiml.Say(), {}, "<Say />"),
        (twiml.Say("a", voice="alice", loop=2), {"loop": "2", "voice": "alice"}, '<Say loop="2" voice="alice">a</Say>'),
        (twiml.Say(voice='a"<&>'), {"voice": 'a"<&>'}, '<Say voice="a&quot;&lt;&amp;&gt;" />'),
        *[
            (twiml.Say(voice=char), {"voice": char}, f'<Say voice="{written}" />')
            for char, written in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "'"))
        ],
        (twiml.Say(voice="a\n"), {"voice": "a\n"}, '<Say voice="a&#10;" />'),
        (twiml.Say(loop=-5), {"loop": "-5"}, '<Say loop="-5" />'),
        (twiml.Say(loop=999_999), {"loop": "999999"}, '<Say loop="999999" />'),
        (twiml.Say(loop=10**12), {"loop": "1000000000000"}, '<Say loop="1000000000000" />'),
        (twiml.Dial(hangup_on_star=True), {"hangupOnStar": "true"}, '<Dial hangupOnStar="true" />'),
        (twiml.Dial(hangup_on_star=False), {"hangupOnStar": "false"}, '<Dial hangupOnStar="false" />'),
        (
            twiml.Gather(input=["dtmf", "speech"]),
            {"input": "dtmf speech"},
            '<Gather input="dtmf speech" />',
        ),
        (twiml.Say(extra={"z": 1, "a": "&"}), {"a": "&", "z": "1"}, '<Say a="&amp;" z="1" />'),
        (
            twiml.Say(voice='a"&', extra={"z": "b"}),
            {"voice": 'a"&', "z": "b"},
            '<Say voice="a&quot;&amp;" z="b" />',
        ),
        (
            twiml.Say(loop=1, extra={"a": "1", "z": True}),
            {"a": "1", "loop": "1", "z": "true"},
            '<Say a="1" loop="1" z="true" />',
        ),
    ],
)
def test_attributes_are_listed_by_their_xml_names(tree: Any, attributes: dict[str, str], text: str) -> None:
    assert dict(tree.attributes) == attributes
    assert list(tree.attributes) == sorted(attributes)
    assert xml(tree) == text


def test_omitted_attributes_are_none_and_unknown_ones_are_refused() -> None:
    say: Any = twiml.Say("a", loop=2)
    assert (say.loop, say.voice, say.language, say.extra) == (2, None, None, {})
    with pytest.raises(AttributeError, match="lopp"):
        say.lopp  # noqa: B018


def test_a_known_attribute_in_extra_goes_to_its_field() -> None:
    tree: Any = twiml.Say("a", extra={"loop": "2", "new": "x"})
    assert (tree.loop, dict(tree.extra)) == (2, {"new": "x"})
    assert tree == twiml.Say("a", loop=2, extra={"new": "x"})
    assert twiml.Say("a", extra={"voice": "alice"}) == twiml.Say("a", voice="alice")
    assert twiml.Say("a", extra={}) == twiml.Say("a")
    assert type(tree.extra) is FrozenMap


def test_a_value_that_a_field_does_not_accept_stays_in_extra() -> None:
    tree: Any = twiml.Say("a", extra={"loop": "{{loop}}"})
    assert (tree.loop, dict(tree.extra)) == (None, {"loop": "{{loop}}"})
    assert xml(tree) == '<Say loop="{{loop}}">a</Say>'


def test_an_attribute_passed_twice_is_refused() -> None:
    message = r"^Say\.extra: loop must be given only once, got the keyword loop too: pass only one$"
    with pytest.raises(TwimlError, match=message):
        twiml.Say("a", loop=2, extra={"loop": "2"})
    with pytest.raises(
        TwimlError, match=r"^Gather\.extra: numDigits must be given only once, got the keyword num_digits"
    ):
        twiml.Gather(num_digits=0, extra={"numDigits": "1"})


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"voice": 5}, r"^Say\.voice: "),
        ({"loop": "many"}, r"^Say\.loop: "),
        ({"loop": True}, r"^Say\.loop: "),
        ({"loop": 10**18}, r"^Say\.loop: must be a whole number of at most 18 digits"),
        ({"loop": -(10**18)}, r"^Say\.loop: must be a whole number of at most 18 digits"),
        ({"extra": {5: "c", "a": "b"}}, r"^Say\.extra: must have valid XML attribute names as keys, got 5 \(int\)$"),
        ({"voice": "a\0"}, r"^Say\.voice: .*U\+0000"),
        ({"extra": ["a"]}, r"^Say\.extra: must be a mapping of names to values, got \['a'\] \(list\)$"),
        ({"extra": {"a b": "c"}}, r"^Say\.extra: must have valid XML attribute names as keys, got 'a b' \(str\)$"),
        ({"extra": {5: "c"}}, r"^Say\.extra: must have valid XML attribute names as keys, got 5 \(int\)$"),
        ({"extra": {"a": None}}, r"^Say\.extra\['a'\]: "),
    ],
)
def test_an_invalid_attribute_is_refused_by_name(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(TwimlError, match=message):
        untyped.Say("a", **arguments)


def test_attributes_of_any_name_are_sorted_and_escaped() -> None:
    plain, escaped = attribute_texts({"b": '"', "a": 1.5, "c": False}, "it")
    assert (dict(plain), escaped) == ({"a": "1.5", "b": '"', "c": "false"}, {"a": "1.5", "b": "&quot;", "c": "false"})
    assert list(plain) == list(escaped) == ["a", "b", "c"]
    assert attribute_texts({}, "it") == ({}, {})


def test_other_errors_while_reading_an_attribute_propagate() -> None:
    def late() -> Iterator[str]:
        yield "dtmf"
        raise KeyError("of the caller's own")

    with pytest.raises(KeyError, match="of the caller's own"):
        twiml.Gather(input=late())


def test_a_repr_shows_the_arguments() -> None:
    tree = twiml.Say("a", loop=2, extra={"new": "x"})
    assert repr(tree) == "Say('a', loop=2, extra={'new': 'x'})"
    assert repr(twiml.Say(voice="alice")) == "Say(voice='alice')"
    assert repr(twiml.Gather([twiml.Pause()])) == "Gather([Pause()])"


def test_invalid_value_says_why_a_text_is_not_valid() -> None:
    loop = attributes_of("Say")["loop"]
    assert invalid_value(loop, "2") is None
    assert "must be a whole number" in (invalid_value(loop, "two") or "")


def test_a_mapping_becomes_json_and_anything_else_is_unchanged() -> None:
    assert json_text({"b": [1, None], "a": {"ü": True}}) == '{"a":{"ü":true},"b":[1,null]}'
    items = [1]
    assert json_text(items) is items
    loop: dict[str, Any] = {}
    loop["it"] = loop
    deep: Any = 1
    for _ in range(100_000):
        deep = [deep]
    for value in ({"a": object()}, {"a": float("nan")}, loop, {"a": deep}):
        with pytest.raises(TwimlError, match=r"^content: .* can't be written as JSON: "):
            json_text(value)


@pytest.mark.parametrize(
    ("content", "expected"),
    [(None, ()), ("", ()), ("a", ("a",)), ("a\nb", ("a\nb",)), (["a", "b"], ("ab",)), (" ", (" ",))],
)
def test_content_is_kept_normalised(content: Any, expected: tuple[str, ...]) -> None:
    assert twiml.Say(content).content == expected


def test_content_that_is_not_allowed_is_refused() -> None:
    with pytest.raises(TwimlError, match=r"^Gather\.content: must not be text"):
        untyped.Gather("a")
    with pytest.raises(TwimlError, match=r"^Say\.content: .*U\+0000"):
        twiml.Say("a\0")

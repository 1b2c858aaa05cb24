"""Elements of any name: their arguments, and when the typed record is required instead."""

from __future__ import annotations

from typing import Any

import pytest

from twilio_fp import twiml
from twilio_fp.errors import TwimlError
from twilio_fp.twiml import Element, Say
from twilio_fp.twiml.element import as_typed, invalid_values, rule_violation, untyped
from twilio_fp.twiml.known import rule_of

any_element: Any = Element
"""Untyped, as for callers without a type checker."""


@pytest.mark.parametrize(
    ("tree", "text"),
    [
        (Element("x"), "<x />"),
        (Element("x", "a & b"), "<x>a &amp; b</x>"),
        (Element("x", ["a", Element("y")], {"b": "&", "a": 1}), '<x a="1" b="&amp;">a<y /></x>'),
        (Element("x", attributes={"on": True}), '<x on="true" />'),
        (Element("x", None, {}), "<x />"),
        (Element("xml:x-y"), "<xml:x-y />"),
    ],
)
def test_it_accepts_any_name_content_and_attributes(tree: Element, text: str) -> None:
    assert twiml.render(tree, declaration=False) == text


@pytest.mark.parametrize("tag", ["", "1x", "a b", 5, None, "<x>"])
def test_a_tag_must_be_an_xml_name(tag: Any) -> None:
    with pytest.raises(TwimlError, match=r"^Element\.tag: must be a valid XML element name, got "):
        any_element(tag)


def test_an_invalid_attribute_is_refused_by_name() -> None:
    with pytest.raises(
        TwimlError, match=r"^Element\.attributes: must have valid XML attribute names as keys, got 'a b' \(str\)$"
    ):
        any_element("x", None, {"a b": "c"})
    with pytest.raises(TwimlError, match=r"^Element\.attributes\['a'\]: "):
        any_element("x", None, {"a": None})


def test_a_tag_whose_record_can_express_the_element_is_refused() -> None:
    message = r"^Element\.tag: must not be a tag whose own class can express this content, got 'Say': write Say\(…\)$"
    for given in ({"content": "a"}, {"content": None}, {"attributes": {"loop": "2"}}, {"attributes": {"new": "x"}}):
        with pytest.raises(TwimlError, match=message):
            any_element("Say", **given)
    with pytest.raises(TwimlError, match=r"got 'Sip': write ReferSip or Sip\(…\)$"):
        any_element("Sip", "a@b")
    assert any_element("Say", twiml.Hangup()).content == (twiml.Hangup(),)
    assert dict(any_element("Say", "a", {"loop": "{{many}}"}).attributes) == {"loop": "{{many}}"}


def test_it_may_appear_anywhere_contain_anything_and_keeps_white_space_in_prose() -> None:
    assert twiml.Response(Element("x")).content == (Element("x"),)
    assert twiml.Say(["a", Element("x")]).content == ("a", Element("x"))
    assert (Element("x").prose, any_element("Say", twiml.Hangup()).prose) == (False, True)
    assert Element("x", [" ", twiml.Hangup()]).content == (twiml.Hangup(),)
    assert any_element("Say", [" ", twiml.Hangup()]).content == (" ", twiml.Hangup())


def test_a_subclass_of_str_becomes_plain_text() -> None:
    class Tag(str):
        __slots__ = ()

    assert type(Element(Tag("x")).tag) is str


def test_its_repr_omits_what_is_empty() -> None:
    assert repr(Element("x", "a", {"b": "1"})) == "Element('x', 'a', {'b': '1'})"
    assert repr(Element("x", None, {"b": "1"})) == "Element('x', [], {'b': '1'})"
    assert repr(Element("x")) == "Element('x')"
    assert repr(Element("x", "a")) == "Element('x', 'a')"


def test_untyped_checks_no_rules() -> None:
    made = untyped("Say", "a", {"loop": "2"})
    assert type(made) is Element
    assert made == Say("a", loop=2)


def test_an_element_becomes_a_typed_record_if_possible() -> None:
    assert as_typed("Say", None, "a", {"loop": "2", "new": "x"}) == (Say("a", loop=2, extra={"new": "x"}), "")
    assert as_typed("Say", "Gather", "a", {}) == (Say("a"), "")
    found, why = as_typed("Say", None, "a", {"loop": "many"})
    assert (found, why) == (Say("a", extra={"loop": "many"}), "")
    assert as_typed("New", None, "a", {}) == (None, "New is not a known element")
    found, why = as_typed("Say", None, twiml.Hangup(), {})
    assert found is None
    assert why.startswith("Say.content: Hangup is not allowed in Say")


def test_invalid_values_are_reported_by_name() -> None:
    rule = rule_of("Say")
    assert rule is not None
    assert invalid_values(rule, {"loop": "2", "new": "x", "voice": ""}) == {}
    assert list(invalid_values(rule, {"loop": "many", "new": "x"})) == ["loop"]
    assert invalid_values(rule, {"loop": "many"})["loop"].startswith("Say.loop: must be a whole number")


def test_a_rule_violation_names_the_first_broken_rule() -> None:
    assert rule_violation("Say", "a", {}) is None
    assert (rule_violation("Say", twiml.Hangup(), {"loop": "many"}) or "").startswith("Say.loop: ")
    assert (rule_violation("Say", twiml.Hangup(), {}) or "").startswith("Say.content: ")
    assert rule_violation("New", "a", {}) == "New is not a known element"

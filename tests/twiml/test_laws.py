"""Laws that hold for every tree that can be built."""

from __future__ import annotations

import copy
import pickle
from importlib import import_module
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from twilio_fp import twiml
from twilio_fp.errors import TwimlError
from twilio_fp.testing.strategies import attributes, elements, twiml_documents, xml_texts
from twilio_fp.twiml.known import load
from twilio_fp.twiml.node import Node
from twilio_fp.twiml.rules import RULES

etree: Any = import_module("lxml.etree")  # it comes without types
KINDS = [pytest.param(load(name), id=name) for name in RULES]
SAFE = etree.XMLParser(resolve_entities=False, huge_tree=True)


def by_lxml(text: str) -> Any:
    return etree.fromstring(text.encode(), SAFE)


def free_trees() -> st.SearchStrategy[Node]:
    """Return trees of `Element`: any tag, known ones only with a broken rule, with typed and untyped nodes."""
    tags = st.sampled_from([*sorted({rule.tag for rule in RULES.values()}), "NewVerb", "other"])
    names = st.sampled_from(["timeout", "voice", "newAttr", "input", "username"])
    values = st.sampled_from(["soon", "1", "true", "", "dtmf speech"]) | st.integers(0, 9) | st.booleans() | xml_texts()

    def build(tag: str, content: list[Any], given_attributes: dict[str, Any]) -> Node:
        try:
            return twiml.Element(tag, content, given_attributes)
        except TwimlError:
            return twiml.Element("Around", content, given_attributes)

    leaves: Any = xml_texts() | st.sampled_from(list(RULES)).flatmap(lambda name: elements(load(name), max_depth=1))
    return st.recursive(
        st.builds(build, tags, st.lists(leaves, max_size=3), st.dictionaries(names, values, max_size=2)),
        lambda inner: st.builds(
            build, tags, st.lists(leaves | inner, max_size=3), st.dictionaries(names, values, max_size=2)
        ),
        max_leaves=6,
    )


TREES = st.one_of(twiml_documents(), free_trees())


@settings(max_examples=200)
@given(TREES)
def test_parsing_rendered_xml_gives_an_equal_tree(tree: Node) -> None:
    again = twiml.parse(twiml.render(tree))
    assert again == tree
    assert twiml.render(again) == twiml.render(tree)


@settings(max_examples=100)
@given(twiml_documents())
def test_a_parsed_tree_has_the_same_types(tree: Node) -> None:
    def types(node: Any) -> Any:
        return node if isinstance(node, str) else (type(node), *map(types, node.content))

    assert types(twiml.parse(twiml.render(tree))) == types(tree)


@settings(max_examples=8)
@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_every_element_survives_a_round_trip(kind: Any, data: st.DataObject) -> None:
    element = data.draw(elements(kind))
    again = pickle.loads(pickle.dumps(element))
    assert type(again) is kind
    for field in attrs.fields(kind):
        assert getattr(again, field.name) == getattr(element, field.name)
    assert twiml.parse(twiml.render(element)) == element


@settings(max_examples=8)
@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_attributes_are_rendered_sorted_by_their_names(kind: Any, data: st.DataObject) -> None:
    given_attributes = data.draw(attributes(kind))
    element = kind(None, **given_attributes)
    seen = by_lxml(twiml.render(element, declaration=False).replace("xml:lang", "xml-lang"))
    names = {a.python: a.xml.replace(":", "-") for a in RULES[kind.__name__].attributes}
    assert sorted(names[python] for python in given_attributes) == list(seen.attrib)
    assert {name.replace(":", "-"): text for name, text in element.attributes.items()} == dict(seen.attrib)


@settings(max_examples=8)
@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_extra_accepts_a_known_name_instead_of_its_field(kind: Any, data: st.DataObject) -> None:
    given_attributes = data.draw(attributes(kind))
    element = kind(None, **given_attributes)
    names = {a.python: a.xml for a in RULES[kind.__name__].attributes}
    moved = data.draw(st.sets(st.sampled_from(sorted(given_attributes)))) if given_attributes else set[str]()
    remaining = {python: value for python, value in given_attributes.items() if python not in moved}
    texts = {names[python]: element.attributes[names[python]] for python in moved}
    again = kind(None, **remaining, extra={**texts, "newAttr": "x"})
    assert again == attrs.evolve(element, extra={"newAttr": "x"})
    for field in attrs.fields(kind):
        if field.name != "extra":
            assert getattr(again, field.name) == getattr(element, field.name)
    for python in given_attributes:
        with pytest.raises(
            TwimlError,
            match=rf"{kind.__name__}\.extra: {names[python]} must be given only once, got the keyword {python} too",
        ):
            kind(None, **given_attributes, extra={names[python]: "x"})


@pytest.mark.parametrize("kind", KINDS)
def test_extra_keeps_values_that_a_field_does_not_accept(kind: Any) -> None:
    name = kind.__name__
    wrong = {
        a.xml: "tomorrow's" for a in RULES[name].attributes if a.kind in {"bool", "int", "seconds", "float", "ints"}
    }
    element = kind(None, extra=wrong)
    assert element.extra == wrong == element.attributes
    others: list[Any] = [pickle.loads(pickle.dumps(element)), twiml.parse(str(element))]
    for again in others:
        assert again == element
        if name != "ReferSip":  # the enclosing element decides which record a Sip is
            assert type(again) is kind
            assert again.extra == wrong
    found = [problem.sentence for problem in twiml.problems(element) if problem.sentence.startswith("It breaks a rule")]
    assert len(found) == len(wrong)


@settings(max_examples=200)
@given(TREES, st.none() | st.integers(0, 4))
def test_rendered_xml_means_the_same_to_another_parser(tree: Node, indent: int | None) -> None:
    def same(node: Any, seen: Any) -> None:
        children = [child for child in node.content if isinstance(child, Node)]
        for child, other in zip(children, seen, strict=True):
            if child.tag != "#comment":
                assert other.tag == child.tag
                same(child, other)

    root = by_lxml(twiml.render(tree, indent=indent))
    same(tree, root)
    if indent is None:
        spoken = (
            "".join(root.itertext(with_tail=False, tag=etree.Element))
            if not len(root)
            else "".join(root.itertext(etree.Element))
        )
        assert spoken == _text(tree)


def _text(node: Any) -> str:
    return "".join(child if isinstance(child, str) else _text(child) for child in node.content)


@given(xml_texts(max_size=60))
def test_every_valid_text_survives_a_round_trip(text: str) -> None:
    element = twiml.Element("NewVerb", ["<", text], {"newAttr": text})
    seen = by_lxml(twiml.render(element))
    assert seen.text == "<" + text
    assert seen.get("newAttr") == text
    assert twiml.parse(twiml.render_bytes(element)) == element


@settings(max_examples=100)
@given(TREES, st.integers(0, 4))
def test_indentation_does_not_change_the_meaning(tree: Node, indent: int) -> None:
    assert twiml.parse(twiml.render(tree, indent=indent)) == tree


@pytest.mark.parametrize(
    ("tree", "inside"),
    [
        (twiml.Say(twiml.SsmlBreak()), ["<Say><break /></Say>"]),
        (twiml.Dial(["+1", twiml.Number("+2")]), ["<Dial>+1<Number>+2</Number></Dial>"]),
        (twiml.Dial(twiml.Number("+2")), ["<Dial>", "  <Number>+2</Number>", "</Dial>"]),
        (twiml.Element("New", twiml.Hangup()), ["<New>", "  <Hangup />", "</New>"]),
        (twiml.Element("Say", twiml.Hangup()), ["<Say><Hangup /></Say>"]),
        (twiml.Hangup(), ["<Hangup />"]),
    ],
)
def test_only_elements_with_insignificant_white_space_are_indented(tree: Any, inside: list[str]) -> None:
    lines = twiml.render(twiml.Response(tree), declaration=False, indent=2).split("\n")
    assert lines == ["<Response>", *[f"  {line}" for line in inside], "</Response>"]


@settings(max_examples=100)
@given(TREES, TREES)
def test_trees_render_and_hash_alike_if_and_only_if_equal(a: Node, b: Node) -> None:
    twin = pickle.loads(pickle.dumps(a))
    assert twin == a
    assert hash(twin) == hash(a)
    assert not twiml.diff(a, twin)
    assert (a == b) == (twiml.render(a) == twiml.render(b))
    assert bool(twiml.diff(a, b)) == (a != b)
    assert copy.copy(a) is copy.deepcopy(a) is a


@settings(max_examples=50)
@given(twiml_documents(), st.text(max_size=10))
def test_a_tree_is_not_equal_to_its_text(tree: Node, text: str) -> None:
    assert tree != text
    assert tree != str(tree)


@pytest.mark.parametrize("kind", KINDS)
def test_evolving_changes_one_field(kind: Any) -> None:
    @settings(max_examples=5)
    @given(elements(kind))
    def check(element: Any) -> None:
        assert attrs.evolve(element) == element
        changed = attrs.evolve(element, extra={"newAttr": "x"})
        assert changed.extra == {"newAttr": "x"}
        assert attrs.evolve(changed, extra=None) == attrs.evolve(element, extra=None)
        assert changed.content == element.content

    check()


@settings(max_examples=50)
@given(twiml_documents(max_depth=2, max_children=2))
def test_a_short_repr_evaluates_to_the_tree(tree: Node) -> None:
    shown = repr(tree)
    assert len(shown) < 5_000
    if "…" not in shown:
        names = {name: getattr(twiml, name) for name in dir(twiml)}
        assert eval(shown, names) == tree


@pytest.mark.parametrize("kind", KINDS)
def test_elements_are_immutable(kind: Any) -> None:
    element = kind(None)
    for name in ("content", "extra", "newField"):
        with pytest.raises(attrs.exceptions.FrozenInstanceError, match=rf"write twilio_fp.evolve\(tree, {name}=…\)"):
            setattr(element, name, ())
        with pytest.raises(attrs.exceptions.FrozenInstanceError, match="trees are immutable"):
            delattr(element, name)
    with pytest.raises((TypeError, AttributeError)):
        element.extra["x"] = "y"


def test_the_order_of_content_is_kept() -> None:
    content: list[Any] = ["a", twiml.SsmlBreak(), "b", twiml.Comment("c"), twiml.SsmlP("d"), "e"]
    assert twiml.Say(content).content == tuple(content)
    assert twiml.parse(str(twiml.Say(content))).content == tuple(content)


@settings(max_examples=300)
@given(st.binary(max_size=200) | st.text(max_size=200))
def test_parsing_any_bytes_raises_only_twiml_errors(data: bytes | str) -> None:
    line, column = where_it_fails(data)
    assert line >= 1
    assert column >= 1


def where_it_fails(data: bytes | str) -> tuple[int, int]:
    """Return the position of a document's first error; (1, 1) if it is valid."""
    try:
        twiml.parse(data)
    except TwimlError as error:
        return error.line or 0, error.column or 0
    return 1, 1


@settings(max_examples=200)
@given(twiml_documents(), st.data())
def test_parsing_damaged_documents_raises_only_twiml_errors(tree: Node, data: st.DataObject) -> None:
    text = bytearray(twiml.render_bytes(tree))
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(text) - 1))
        text[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    try:
        again = twiml.parse(bytes(text))
    except TwimlError:
        return
    assert twiml.parse(twiml.render(again)) == again


@pytest.mark.parametrize("tree", ["<Response />", None, twiml.Response, [twiml.Response()]])
@pytest.mark.parametrize("indent", [None, 2])
def test_anything_but_a_tree_is_refused_by_name(tree: Any, indent: int | None) -> None:
    with pytest.raises(TwimlError, match=r"render\(\)"):
        twiml.render(tree, indent=indent)


def test_a_repr_shows_at_most_eight_levels() -> None:
    tree: Any = twiml.Element("NewVerb", "x")
    for _ in range(20):
        tree = twiml.Element("NewVerb", [tree, "y"])
    assert repr(tree).count("Element(") == 9

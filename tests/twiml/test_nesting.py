"""Every pair of a parent and a child: legal ones are accepted, all others refused by name."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.house import ROOT
from twilio_fp import twiml
from twilio_fp.errors import TwimlError
from twilio_fp.twiml.known import PROSE_TAGS, attributes_of, load, rule_of

FACTS = json.loads((ROOT / "tools/codegen/facts/twiml.json").read_text("utf-8"))
NAMES = sorted(FACTS["elements"])
# One Response serves three kinds of document; a verb that is allowed in only one kind determines which one it is.
ANCHORS: dict[str, Any] = {"voice": twiml.Hangup(), "messaging": twiml.Message("Hi"), "fax": twiml.Receive()}


def sample(name: str) -> Any:
    element_type: Any = load(name)
    return element_type("x" if FACTS["elements"][name]["text"] == "required" else None)


def put(parent: str, child: Any) -> Any:
    if parent in ANCHORS:
        return twiml.Response([ANCHORS[parent], child])
    element_type: Any = load(parent)
    return element_type([child])


def test_the_facts_have_the_expected_number_of_elements() -> None:
    assert len(NAMES) == 63
    assert sum(len(fact["attributes"]) for fact in FACTS["elements"].values()) == 319
    for name, fact in FACTS["elements"].items():
        element_type: Any = load(name)
        assert element_type.tag == fact["tag"]
        fields = {attribute["python"] for attribute in fact["attributes"]}
        assert {field.name for field in element_type.__attrs_attrs__} == fields | {"content", "extra"}


@pytest.mark.parametrize("parent", [*ANCHORS, *NAMES])
def test_exactly_the_nesting_in_the_facts_is_accepted(parent: str) -> None:
    table = FACTS["documents"] if parent in ANCHORS else FACTS["elements"]
    legal = set(table[parent]["children"])
    accepted = set()
    for child in NAMES:
        try:
            tree = put(parent, sample(child))
        except TwimlError as error:
            assert "Response" in str(error) if parent in ANCHORS else parent in str(error)  # noqa: PT017
            assert child in str(error)  # noqa: PT017
        else:
            assert sample(child) in tree.content
            assert twiml.parse(str(tree)) == tree
            accepted.add(child)
    assert accepted == legal


@pytest.mark.parametrize("name", NAMES)
def test_text_is_accepted_only_where_the_facts_allow_it(name: str) -> None:
    element_type: Any = load(name)
    if FACTS["elements"][name]["text"] == "none":
        with pytest.raises(TwimlError, match=rf"{name}\.content: must not be text"):
            element_type("text")
        with pytest.raises(TwimlError, match=rf"{name}\.content: must not be text"):
            element_type(["text"])
    else:
        assert element_type("text").content == ("text",)


@pytest.mark.parametrize("name", NAMES)
def test_escape_hatches_are_allowed_in_every_element(name: str) -> None:
    element_type: Any = load(name)
    out = [twiml.Comment(" c "), twiml.Element("NewNoun", [twiml.Hangup()])]
    tree = element_type(out, extra={"newAttr": "x"})
    assert tree.content == tuple(out)
    assert twiml.parse(str(tree)) == tree


def test_verbs_of_different_documents_cannot_be_mixed() -> None:
    mixtures: list[Any] = [[twiml.Message("a"), twiml.Say("b")], [twiml.Receive(), twiml.Redirect("/")], ["text"]]
    for content in mixtures:
        with pytest.raises(TwimlError, match=r"Response\.content"):
            twiml.Response(content)
    assert twiml.Response([twiml.Redirect("/"), twiml.Message("a")]).content[0] == twiml.Redirect("/")
    assert twiml.Response([twiml.Redirect("/"), twiml.Say("a")]).content[0] == twiml.Redirect("/")
    with pytest.raises(TwimlError, match=r"Response\.content: Response"):
        twiml.Response([twiml.Response()])  # type: ignore[list-item]


def test_nesting_allowed_by_the_classic_library_works_with_element() -> None:
    both = twiml.Element("Response", [twiml.Message("a"), twiml.Say("b"), twiml.Task("{}")])
    assert twiml.parse(str(both)) == both
    assert isinstance(twiml.parse(str(both)), twiml.Element)
    with pytest.raises(TwimlError, match="write Response"):
        twiml.Element("Response", [twiml.Say("b")])


def test_two_records_share_the_tag_sip() -> None:
    for tree in (twiml.Dial(twiml.Sip("a@b", username="u")), twiml.Refer(twiml.ReferSip("a@b"))):
        again = twiml.parse(str(tree))
        assert again == tree
        assert type(again.content[0]) is type(tree.content[0])
    with pytest.raises(TwimlError, match="ReferSip"):
        twiml.Refer(twiml.Sip("a@b"))  # type: ignore[arg-type]
    with pytest.raises(TwimlError, match="Sip"):
        twiml.Dial(twiml.ReferSip("a@b"))  # type: ignore[arg-type]


def test_the_parent_decides_between_two_records_of_a_tag() -> None:
    found = {
        parent: getattr(rule_of("Sip", parent), "name", None) for parent in ("Dial", "Refer", "Say", "Unheard", None)
    }
    assert found == {"Dial": "Sip", "Refer": "ReferSip", "Say": "Sip", "Unheard": "Sip", None: "Sip"}
    assert rule_of("Unheard") is None
    assert rule_of("Unheard", "Dial") is None


def test_white_space_is_significant_only_in_prose() -> None:
    assert {"Say", "emphasis", "lang", "p", "prosody", "s", "w"} == PROSE_TAGS


def test_attributes_are_found_by_their_xml_names() -> None:
    for name, fact in FACTS["elements"].items():
        known = {xml: attribute.python for xml, attribute in attributes_of(name).items()}
        assert known == {attribute["xml"]: attribute["python"] for attribute in fact["attributes"]}

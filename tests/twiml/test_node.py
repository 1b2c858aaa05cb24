"""Nodes of a tree: equality, repr, comments and copies."""

from __future__ import annotations

import copy
import pickle
from math import ceil
from typing import Any

import pytest
from attrs.exceptions import FrozenInstanceError

from tests.growth import work
from twilio_fp import twiml
from twilio_fp.errors import TwimlError
from twilio_fp.twiml.node import Comment, Node

untyped: Any = twiml
"""Untyped, as for callers without a type checker."""


def element(content: Any = None, attributes: dict[str, Any] | None = None, tag: str = "x") -> Any:
    return twiml.Element(tag, content, attributes)


def nested(depth: int) -> Any:
    tree = element("core")
    for _ in range(depth):
        tree = element([tree, element()])
    return tree


@pytest.mark.parametrize(
    "other",
    [
        element("a"),
        element(["a", element()]),
        element(["a", element("b"), "c"]),
        element(["a", element(element()), "b"]),
        element(["a", element(), "c"]),
        element([element(), "a", "b"]),
        element([element(), "a", element()]),
        element(["a", element(tag="y"), "b"]),
        element(["a", element(attributes={"k": "v"}), "b"]),
        element(["a", Comment("x"), "b"]),
        "x",
        None,
    ],
)
def test_nodes_with_different_meanings_are_not_equal(other: object) -> None:
    tree = element(["a", element(), "b"])
    assert tree == element(["a", element(), "b"])
    assert hash(tree) == hash(element(["a", element(), "b"]))
    assert tree != other
    assert other != tree


def test_shared_subtrees_are_not_compared() -> None:
    few, many = nested(10), nested(1_000)

    def shared(tree: Any) -> bool:
        return bool(element([tree, "a"]) == element([tree, "a"]) and tree == tree)

    assert shared(few)
    assert work(lambda: shared(many)) < 2 * work(lambda: shared(few))


def test_str_returns_a_document() -> None:
    assert str(element("a")) == '<?xml version="1.0" encoding="UTF-8"?><x>a</x>'
    assert str(element()) == '<?xml version="1.0" encoding="UTF-8"?><x />'


def test_a_pattern_matches_its_content() -> None:
    assert Node.__match_args__ == ("content",)


def test_an_element_may_appear_where_its_rule_says() -> None:
    with pytest.raises(TwimlError, match=r"SsmlBreak is not allowed in Response"):
        untyped.Response(twiml.SsmlBreak())
    assert untyped.Response([Comment("c"), element()]).content == (Comment("c"), element())


def test_the_order_of_attributes_does_not_matter() -> None:
    assert element(attributes={"a": "1", "b": "2"}) == element(attributes={"b": "2", "a": "1"})
    assert twiml.Say("a", voice="alice") == twiml.Say("a", extra={"voice": "alice"})
    assert element("a") != Comment("a")
    assert Node.__eq__(element(), "x") is NotImplemented


@pytest.mark.parametrize(
    ("tree", "text"),
    [
        (twiml.Hangup(), "Hangup()"),
        (twiml.Say("Hi", loop=2), "Say('Hi', loop=2)"),
        (twiml.Gather(num_digits=1, timeout=3), "Gather(timeout=3, num_digits=1)"),
        (twiml.Say(["a", twiml.SsmlBreak()]), "Say(['a', SsmlBreak()])"),
        (twiml.Response([twiml.Say("a"), twiml.Hangup()]), "Response([Say('a'), Hangup()])"),
        (twiml.Response(twiml.Hangup()), "Response([Hangup()])"),
        (element(), "Element('x')"),
        (element("a"), "Element('x', 'a')"),
        (element(None, {"a": "1"}), "Element('x', [], {'a': '1'})"),
        (Comment("c"), "Comment('c')"),
        (twiml.Gather(input=[]), "Gather(input=())"),
    ],
)
def test_a_repr_is_the_expression_that_builds_it(tree: Node, text: str) -> None:
    assert repr(tree) == text


@pytest.mark.parametrize("length", [200, 201])
def test_a_long_text_is_truncated_to_200_characters(length: int) -> None:
    shown = f"'{'a' * 200}'{'' if length == 200 else '…'}"
    assert repr(twiml.Say("a" * length)) == f"Say({shown})"
    assert repr(twiml.Say(["a" * length, twiml.SsmlBreak()])) == f"Say([{shown}, SsmlBreak()])"


@pytest.mark.parametrize("length", [298, 299])
def test_a_long_attribute_is_truncated_to_300_characters(length: int) -> None:
    shown = repr("a" * length) if length == 298 else f"'{'a' * 299}…"
    assert repr(twiml.Say(voice="a" * length)) == f"Say(voice={shown})"


def test_nesting_deeper_than_eight_levels_is_truncated() -> None:
    assert "core" in repr(nested(8))
    assert repr(nested(9)).count("…") == 1
    assert "core" not in repr(nested(9))


def test_a_repr_is_truncated_after_1200_characters() -> None:
    # Against the limit count 10 for an element, 10 more than its length for an argument, and the length of a text.
    inner, room = element(tag="y"), 1_200 - len("'x'") - 10
    assert repr(element([inner] * 200)).count("Element('y')") == ceil(room / (10 + len("'y'") + 10))
    assert repr(element([element("bbb", tag="y")] * 200)).count("bbb") == ceil(room / (10 + 13 + len("'bbb'") + 10))
    texts = [each for _ in range(20) for each in ("a" * 98, inner)]
    assert repr(element(texts)).count("'aa") == ceil(room / (100 + 10 + len("'y'") + 10))


def test_a_repr_is_truncated_when_no_room_is_left() -> None:
    tag, inner = "x" * 15, element(tag="y")
    assert (1_200 - len(repr(tag)) - 10) % (10 + len("'y'") + 10) == 0
    text = repr(element([inner] * 200, tag=tag))
    assert text.count("Element('y')") == 51
    assert text.endswith("Element('y'), …])")


def test_a_comment_accepts_only_text_that_xml_allows_there() -> None:
    comment = Comment("to - do")
    assert (comment.text, comment.tag, comment.prose, comment.content) == ("to - do", "#comment", False, ())
    assert comment.attributes == {}
    assert twiml.render(Comment(""), declaration=False) == "<!---->"
    message = r"^Comment\.text: must not contain '--' or a carriage return, or end in '-', got "
    for text in ("a--b", "a-", "-", "a\rb"):
        with pytest.raises(TwimlError, match=message):
            Comment(text)
    with pytest.raises(TwimlError, match=r"^Comment\.text: must be text, got 5 \(int\)"):
        untyped.Comment(5)
    with pytest.raises(TwimlError, match=r"^Comment\.text: "):
        Comment("a\0b")


def test_a_subclass_of_str_becomes_plain_text() -> None:
    class Loud(str):
        __slots__ = ()

        def __str__(self) -> str:
            return self.upper()

    assert type(Comment(Loud("a")).text) is str
    assert Comment(Loud("a")).text == "a"


@pytest.mark.parametrize("kind", [twiml.Element, Comment, twiml.Say, twiml.Response])
def test_every_node_class_shares_equality_and_repr(kind: Any) -> None:
    for name in ("__eq__", "__hash__", "__repr__", "__match_args__"):
        assert getattr(kind, name) is getattr(Node, name)


def test_a_tree_is_immutable() -> None:
    comment: Any = Comment("c")
    message = r"^trees are immutable: write twilio_fp\.evolve\(tree, text=…\) for a changed Comment$"
    with pytest.raises(FrozenInstanceError, match=message):
        comment.text = "d"
    with pytest.raises(FrozenInstanceError, match=message):
        del comment.text
    assert comment.text == "c"


def test_node_itself_cannot_be_built() -> None:
    with pytest.raises(TwimlError, match="Node is abstract: create a Say, an Element or a Comment instead"):
        Node()


@pytest.mark.parametrize("tree", [twiml.Response(twiml.Say("a")), element("a"), Comment("c")])
def test_a_copy_is_the_same_object_and_a_pickle_is_equal(tree: Any) -> None:
    assert copy.copy(tree) is tree
    assert copy.deepcopy([tree])[0] is tree
    unpickled = pickle.loads(pickle.dumps(tree))
    assert unpickled == tree
    assert type(unpickled) is type(tree)


def test_a_partly_built_node_shows_its_class() -> None:
    half: Any = twiml.Element.__new__(twiml.Element)
    assert repr(half) == "Element(…)"
    with pytest.raises(AttributeError, match=r"^Comment has no attribute 'content_type'$"):
        untyped.Comment("c").content_type  # noqa: B018


def test_pydantic_accepts_a_tree_and_refuses_to_serialise_it_as_json() -> None:
    schema: Any = Node.__get_pydantic_core_schema__(Node, None)
    assert schema["type"] == "json-or-python"
    assert schema["python_schema"] == {"type": "is-instance", "cls": Node, "serialization": {"type": "to-string"}}
    refused = schema["json_schema"]["serialization"]
    assert schema["json_schema"] == {"type": "is-instance", "cls": Node, "serialization": refused}
    assert (refused["type"], refused["return_schema"]) == ("function-plain", {"type": "str"})
    with pytest.raises(TypeError, match="response_class=TwimlResponse"):
        refused["function"](element())

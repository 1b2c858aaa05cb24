"""Common mistakes of users of other libraries: each error says what to write."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from twilio_fp import twiml
from twilio_fp.errors import TwimlError
from twilio_fp.twiml import Hangup, Node, Say
from twilio_fp.twiml.known import load
from twilio_fp.twiml.rules import RULES

if TYPE_CHECKING:
    from twilio_fp.twiml.rule import Attribute

NAMES = sorted(RULES)
ATTRIBUTES = [(name, attribute) for name in NAMES for attribute in RULES[name].attributes]
PRIVATE = re.compile(r"(?<![\w])_(?!_\w+__)\w")
untyped: Any = twiml


def element_type(name: str) -> Any:
    return load(name)


def sample(name: str) -> Any:
    return element_type(name)("x" if RULES[name].text != "none" else None)


def message(error: BaseException) -> str:
    text = str(error)
    assert PRIVATE.search(text) is None
    assert text.isprintable()
    return text


CALLS: list[tuple[Any, str]] = [
    (lambda: untyped.Response(Say("a"), Say("b")), "write Response([Say(…), Say(…)])"),
    (lambda: untyped.Response([Say("a")], Hangup()), "write Response([…, Hangup(…)])"),
    (lambda: untyped.Say("a", "alice"), "Say must be given its content as one argument, got 2: write Say([…, …]);"),
    (lambda: untyped.Gather(numDigits=1), "Gather has no keyword 'numDigits': write num_digits"),
    (lambda: untyped.Dial("+1", callerID="+2"), "Dial has no keyword 'callerID': write caller_id"),
    (lambda: untyped.Say("a", voyce="alice"), "Say has no keyword 'voyce': write voice; an attribute that Twilio"),
    (lambda: untyped.Say(message="a"), "Say has no keyword 'message': its text is the first argument, Say('…')"),
    (lambda: untyped.Dial(number="+1"), "its text is the first argument, Dial('…')"),
    (lambda: untyped.Say(text=3), "Say has no keyword 'text': its text is the first argument, Say('…')"),
    (lambda: untyped.Task(body={"a": 1}), "Task has no keyword 'body': its text is the first argument, Task('…')"),
    (untyped.Redirect, "Redirect requires text: write Redirect('…')"),
    (lambda: untyped.Gather(say="a"), "its content is the first argument, Gather([Say(…)])"),
    (lambda: untyped.Response(verbs=[]), "Response has no keyword 'verbs'; an attribute that Twilio added later"),
    (lambda: untyped.Gather(brandNew=1), "that Twilio added later goes in extra={'brandNew': …}"),
    (lambda: untyped.Response(contents=[]), "Response has no keyword 'contents': write content"),
    (lambda: untyped.Say("a", extras={}), "Say has no keyword 'extras': write extra"),
    (lambda: untyped.Response().add_text("a"), "Response has no add_text(): trees are immutable"),
    (lambda: untyped.Response().to_string(), "Response has no to_string(): write str(tree) or twiml.render(tree)"),
    (lambda: untyped.Response().say("a"), "building it: Response([Say(…)])"),
    (lambda: untyped.Response().append(Say("a")), "Response has no append(): trees are immutable; pass"),
    (lambda: untyped.Response().nest(Say("a")), "Response has no nest(): trees are immutable"),
    (lambda: untyped.Element("NewVerb").append(Say("a")), "Element has no append(): trees are immutable"),
    (lambda: untyped.Response().to_xml(), "Response has no to_xml(): write str(tree) or twiml.render(tree)"),
    (lambda: untyped.Say("a").break_(), "building it: Say([SsmlBreak(…)])"),
    (lambda: untyped.Say("a").say_as("b"), "building it: Say([SsmlSayAs(…)])"),
    (lambda: untyped.Say("a").ssml_break(), "building it: Say([SsmlBreak(…)])"),
    (lambda: untyped.Response(Content=[]), "Response has no keyword 'Content': write content"),
    (lambda: untyped.Pause().say(), "Pause has no say() and may not contain Say or any other element"),
    (lambda: untyped.Gather().hangup(), "Gather has no hangup() and may not contain Hangup, only Pause, Play, Say"),
    (lambda: untyped.Hangup().say(), "Hangup has no say() and may not contain Say, only Parameter"),
    (lambda: untyped.Gather().numDigits, "Gather has no attribute 'numDigits': write num_digits"),
    (lambda: untyped.Gather().nothing_like_it, "Gather has no attribute 'nothing_like_it'"),
    (lambda: untyped.Comment("a").say, "Comment has no attribute 'say'"),
    (lambda: setattr(untyped.Say("a"), "voice", "b"), "write twilio_fp.evolve(tree, voice=…) for a changed Say"),
]  # fmt: skip


@pytest.mark.parametrize(("call", "answer"), CALLS)
def test_a_common_mistake_gets_a_suggestion(call: Any, answer: str) -> None:
    with pytest.raises((TypeError, AttributeError)) as caught:
        call()
    assert answer in message(caught.value)


@pytest.mark.parametrize(
    "method",
    ["add", "add_child", "add_text", "addChild", "addText", "append", "extend", "insert", "nest", "remove"],
)
@pytest.mark.parametrize("tree", [untyped.Response(), untyped.Element("New"), untyped.Comment("a")], ids=repr)
def test_attempts_to_change_a_tree_suggest_building_another(tree: Any, method: str) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(tree, method)
    assert message(caught.value) == (
        f"{type(tree).__name__} has no {method}(): trees are immutable; pass the content when building it, or write "
        "twilio_fp.evolve(tree, content=[*tree.content, …])"
    )


def test_a_private_name_gets_no_suggestion() -> None:
    for name in ("_say", "_num_digits", "__say__"):
        with pytest.raises(AttributeError) as caught:
            getattr(untyped.Gather(), name)
        assert str(caught.value) == f"Gather has no attribute {name!r}"


@pytest.mark.parametrize("method", ["to_string", "to_xml", "toString", "toXml", "xml"])
def test_other_rendering_methods_suggest_ours(method: str) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(untyped.Say("a"), method)
    assert message(caught.value) == f"Say has no {method}(): write str(tree) or twiml.render(tree)"


@pytest.mark.parametrize(("name", "attribute"), ATTRIBUTES)
def test_every_attribute_is_suggested_for_its_other_spellings(name: str, attribute: Attribute) -> None:
    rule = RULES[name]
    spellings = {attribute.xml, attribute.python.upper(), attribute.python.replace("_", ""), attribute.python + "_"}
    for spelling in spellings - {a.python for a in rule.attributes}:
        with pytest.raises(TypeError) as caught:
            element_type(name)("x", **{spelling: "x"})
        assert message(caught.value) == f"{name} has no keyword {spelling!r}: write {attribute.python}"
        with pytest.raises(AttributeError) as missed:
            getattr(sample(name), spelling)
        assert attribute.python in message(missed.value) or "when building it" in message(missed.value)


@pytest.mark.parametrize(("name", "attribute"), [pair for pair in ATTRIBUTES if len(pair[1].python) > 4])
def test_a_typo_gets_a_suggestion(name: str, attribute: Attribute) -> None:
    wrong = attribute.python[:2] + "7" + attribute.python[3:]
    with pytest.raises(TypeError) as caught:
        element_type(name)("x", **{wrong: "x"})
    found = re.search(r": write (\w+); an attribute that Twilio added later goes in extra=", message(caught.value))
    assert found is not None
    assert found.group(1) in {a.python for a in RULES[name].attributes} | {"content", "extra"}


@pytest.mark.parametrize("name", NAMES)
def test_a_child_called_as_a_method_gets_a_suggestion(name: str) -> None:
    for child in sorted({child for alternative in RULES[name].children for child in alternative}):
        for method in (RULES[child].tag, RULES[child].tag.lower()):
            if hasattr(type(sample(name)), method) or method in {a.python for a in RULES[name].attributes}:
                continue
            with pytest.raises(AttributeError) as caught:
                getattr(sample(name), method)
            assert re.search(rf"pass the content when building it: {name}\(\[\w+\(…\)\]\)", message(caught.value))
    with pytest.raises(TypeError) as twice:
        element_type(name)("x", sample("Say"))
    assert f"write {name}([…, Say(…)])" in message(twice.value)


@pytest.mark.parametrize("name", [name for name in NAMES if RULES[name].text != "none"])
@pytest.mark.parametrize("keyword", ["url_of_it", "message_text", "phoneNumber2", "xyz"])
def test_text_passed_by_keyword_suggests_the_first_argument(name: str, keyword: str) -> None:
    for value in ("x", 3, None):
        with pytest.raises(TypeError, match=f"{name} has no keyword '{keyword}': ") as caught:
            element_type(name)(**{keyword: value})
        text = message(caught.value)
        assert f"its text is the first argument, {name}('…')" in text or re.search(r": write \w+; an attr", text)


@pytest.mark.parametrize("name", NAMES)
def test_an_element_without_required_text_says_how_to_write_it(name: str) -> None:
    if RULES[name].text == "required":
        with pytest.raises(TypeError) as caught:
            element_type(name)()
        assert message(caught.value) == f"{name} requires text: write {name}('…')"
    else:
        assert element_type(name)() == element_type(name)(None)


def test_abstract_classes_cannot_be_built() -> None:
    for base in (untyped.Node, untyped.TypedElement):
        with pytest.raises(TwimlError, match="is abstract"):
            base()


def test_a_partly_built_node_still_has_a_repr() -> None:
    class Bare(Node):
        __slots__ = ()

    bare = object.__new__(Bare)
    assert repr(bare) == "Bare(…)"
    for name in ("attributes", "content", "tag"):
        with pytest.raises(AttributeError, match=f"^Bare has no .*{name}"):
            getattr(bare, name)

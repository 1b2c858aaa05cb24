from __future__ import annotations

from typing import Any

import pytest

from twilio_fp import twiml
from twilio_fp.errors import TwimlError
from twilio_fp.twiml.content import ContentModel, normalise
from twilio_fp.twiml.known import rule_of

BREAK = twiml.SsmlBreak()
untyped: Any = twiml
"""Untyped, as for callers without a type checker."""


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (None, ()),
        ("", ()),
        ([], ()),
        ([None, "", [None, ""]], ()),
        ("a", ("a",)),
        (BREAK, (BREAK,)),
        (["a", "b"], ("ab",)),
        ([None, "a", None, [None, "b", None, BREAK]], ("ab", BREAK)),
        (["a", ["b", None, BREAK], "c", ["d"]], ("ab", BREAK, "cd")),
        ((part for part in ["a", BREAK]), ("a", BREAK)),
        ([" ", BREAK, "\n"], (" ", BREAK, "\n")),
        ([twiml.Raw("a<break/>"), "b"], ("a", BREAK, "b")),
    ],
)
def test_content_is_flattened_joined_and_without_empty_texts(content: Any, expected: tuple[Any, ...]) -> None:
    assert twiml.Say(content).content == expected


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (5, "Say.content: must be text, an element or an ordered iterable of these, got 5 (int)"),
        (b"a", "Say.content: must be text"),
        ({"a": 1}, "Say.content: must be text"),
        ({"a"}, "Say.content: must be text"),
        (["a", 5], "Say.content[1]: must be text"),
        ([["a", ["b"]]], "Say.content[0][1]: must be text, an element or None, got ['b'] (list)"),
        ("a\0", "Say.content: the character U+0000 at index 1"),
        (["ok", "\udfff"], "Say.content: the lone surrogate U+DFFF at index 0"),
        (twiml.Gather(), "Say.content: Gather is not allowed in Say, which may contain SsmlBreak"),
        (twiml.Say, "Say.content: must be text"),
    ],
)
def test_invalid_content_is_refused_by_name(content: Any, message: str) -> None:
    with pytest.raises(TwimlError) as caught:
        twiml.Say(content)
    assert message in str(caught.value)


def test_indentation_is_dropped() -> None:
    inner = twiml.Number("1")
    permitted: list[Any] = ["\n  ", inner, "\n"]
    assert twiml.Dial(permitted) == twiml.Dial(inner)
    blank: Any = " \n"
    assert twiml.Gather(blank) == twiml.Gather()
    assert twiml.Element("NewVerb", permitted) == twiml.Element("NewVerb", inner)
    assert twiml.Number("  ").content == ("  ",)
    assert twiml.Dial([" a ", inner]).content == (" a ", inner)
    assert twiml.Dial(["\xa0", inner]).content == ("\xa0", inner)


def test_subclasses_of_str_become_plain_text() -> None:
    class Markup(str):
        __slots__ = ()

    say = twiml.Say([Markup("a"), "b"])
    assert say.content == ("ab",)
    assert type(twiml.Say(Markup("a")).content[0]) is str


def test_subclasses_of_str_are_checked_like_text() -> None:
    class Sure(str):
        __slots__ = ()

        def isprintable(self) -> bool:
            return True

    with pytest.raises(TwimlError, match=r"^Say\.content: the character U\+0000 at index 1"):
        twiml.Say([Sure("a\0")])


def test_raw_is_checked_when_built() -> None:
    with pytest.raises(TwimlError, match="line 2, column 3: mismatched tag") as caught:
        twiml.Raw("a\n</b>")
    assert (caught.value.line, caught.value.column) == (2, 3)
    with pytest.raises(TwimlError, match="line 1, column 5: junk"):
        twiml.Raw("</r><r>")
    for wrong in ("<!DOCTYPE a>", "&unknown;", "<?xml version='1.0'?>", "\ud800", None):
        broken: Any = wrong
        with pytest.raises(TwimlError):
            twiml.Raw(broken)
    assert twiml.Raw("<a/>") == twiml.Raw("<a/>")
    with pytest.raises(TwimlError, match="Gather is not allowed in Gather"):
        twiml.Gather(twiml.Raw("<Gather/>"))
    assert twiml.Gather(twiml.Raw("<Say>a</Say>\n<Pause/>")) == twiml.Gather([twiml.Say("a"), twiml.Pause()])


@pytest.mark.parametrize("text", ["a--b", "a-", "a\r", "\0", 5])
def test_a_comment_that_cannot_be_written_is_refused(text: Any) -> None:
    with pytest.raises(TwimlError, match=r"Comment\.text"):
        twiml.Comment(text)


@pytest.mark.parametrize("tag", ["", "a b", "2nd", "<a", 'a="1"', "-a", "a\n", "\u2028", 5, None, "\ud800"])
def test_an_invalid_tag_is_refused(tag: Any) -> None:
    with pytest.raises(TwimlError, match=r"Element\.tag"):
        twiml.Element(tag)


@pytest.mark.parametrize("tag", ["a", "_a", "a.b-c", "x:y", "é", "名前"])
def test_valid_names_survive_a_round_trip(tag: str) -> None:
    tree = twiml.Element(tag, None, {tag: "x"})
    assert twiml.parse(str(tree)) == tree


def test_element_refuses_what_a_typed_record_can_express() -> None:
    with pytest.raises(TwimlError, match=r"write Say\(…\)"):
        twiml.Element("Say", "Hi", {"voice": "alice", "newAttr": 1})
    with pytest.raises(TwimlError, match=r"write SsmlBreak\(…\)"):
        twiml.Element("break")
    with pytest.raises(TwimlError, match=r"write ReferSip or Sip\(…\)"):
        twiml.Element("Sip", "a@b")
    broken = twiml.Element("Gather", [twiml.Gather()], {"timeout": "soon"})
    assert twiml.Response(broken).content == (broken,)
    assert repr(broken) == "Element('Gather', [Gather()], {'timeout': 'soon'})"


def test_a_long_repr_is_truncated() -> None:
    many = twiml.Response([twiml.Say("word " * 100)] * 1000)
    assert "…" in repr(many)
    assert len(repr(many)) < 3_000


SAY, GATHER, OTHER = (ContentModel(rule_of(name)) for name in ("Say", "Gather", "Pause"))
ANY, PROSE = ContentModel(None, "Named"), ContentModel(None, prose=True)


def test_the_permitted_content_comes_from_the_rule() -> None:
    assert (SAY.name, SAY.text, SAY.prose, SAY.anything) == ("Say", True, True, False)
    assert (GATHER.name, GATHER.text, GATHER.prose, GATHER.anything) == ("Gather", False, False, False)
    assert (ANY.name, ANY.text, ANY.prose, ANY.anything) == ("Named", True, False, True)
    assert (PROSE.name, PROSE.prose) == ("Element", True)
    assert len(GATHER.classes) == len(GATHER.names)
    assert "Say" in GATHER.names[0]


@pytest.mark.parametrize(
    ("content", "model", "expected"),
    [
        (" ", SAY, (" ",)),
        (" ", GATHER, ()),
        (" ", ANY, (" ",)),
        ("\n", ANY, ("\n",)),
        ([" ", twiml.Comment("c"), "\n"], ANY, (twiml.Comment("c"),)),
        ([" ", twiml.Comment("c"), "\n"], PROSE, (" ", twiml.Comment("c"), "\n")),
        ([" ", twiml.Comment("c"), "a"], ANY, (" ", twiml.Comment("c"), "a")),
        (["\n", twiml.Say("a"), " "], GATHER, (twiml.Say("a"),)),
        ([" ", "\t"], GATHER, ()),
        ("a\tb", ANY, ("a\tb",)),
    ],
)
def test_insignificant_white_space_is_dropped(content: Any, model: ContentModel, expected: Any) -> None:
    assert normalise(content, model) == expected


@pytest.mark.parametrize(
    ("content", "model", "message"),
    [
        ("a", GATHER, r"^Gather\.content: must not be text, got 'a' \(str\)$"),
        ([" ", twiml.Say("b"), "a"], GATHER, r"^Gather\.content: must not be text, got 'a' \(str\)$"),
        ("a", OTHER, r"^Pause\.content: must not be text"),
        (twiml.Say("a"), OTHER, r"^Pause\.content: Say is not allowed in Pause, which may contain no elements$"),
        (
            twiml.Hangup(),
            GATHER,
            r"^Gather\.content: Hangup is not allowed in Gather, which may contain Pause, Play, Say$",
        ),
        ("a\0", SAY, r"^Say\.content: "),
        (5, ANY, r"^Named\.content: must be text, an element or an ordered iterable of these, got 5 \(int\)$"),
        ({"a"}, ANY, r"^Named\.content: must be text, an element or an ordered iterable"),
        (
            ["a", 5],
            ANY,
            r"^Named\.content\[1\]: must be text, an element or an ordered iterable of these, got 5 \(int\)$",
        ),
        (["a", [None, 5]], ANY, r"^Named\.content\[1\]\[1\]: must be text, an element or None, got 5 \(int\)$"),
        ([["a", ["b"]]], ANY, r"^Named\.content\[0\]\[1\]: must be text, an element or None, got "),
    ],
)
def test_content_that_is_not_allowed_is_refused(content: Any, model: ContentModel, message: str) -> None:
    with pytest.raises(TwimlError, match=message):
        normalise(content, model)


def test_verbs_of_different_kinds_of_document_cannot_be_mixed() -> None:
    message = r"^Response\.content: Say, Message must not appear in the same document: they belong to different kinds$"
    with pytest.raises(TwimlError, match=message):
        untyped.Response([twiml.Say("a"), twiml.Message("b"), twiml.Say("c")])
    with pytest.raises(TwimlError, match="must not appear in the same document"):
        untyped.Response([twiml.Comment("c"), twiml.Element("New"), twiml.Say("a"), twiml.Message("b")])
    with pytest.raises(TwimlError, match="Number is not allowed in Response"):
        untyped.Response([twiml.Comment("c"), twiml.Element("New"), twiml.Number("+1")])
    assert len(twiml.Response([twiml.Message("b"), twiml.Redirect("/x")]).content) == 2


def test_cached_classes_stay_separate_per_alternative() -> None:
    model = ContentModel(rule_of("Gather"))
    assert [len(classes) for classes in model.classes] == [0]
    say = twiml.Say("a")
    for content in (say, [say], (say, twiml.Pause()), say):
        assert normalise(content, model)[0] is say
    assert model.classes == ({twiml.Say, twiml.Pause},)

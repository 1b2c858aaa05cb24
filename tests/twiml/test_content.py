from __future__ import annotations

from typing import Any

import pytest

from twilio_fp import twiml
from twilio_fp.errors import TwimlError

BREAK = twiml.SsmlBreak()


@pytest.mark.parametrize(
    ("content", "kept"),
    [
        (None, ()),
        ("", ()),
        ([], ()),
        ([None, "", [None, ""]], ()),
        ("a", ("a",)),
        (BREAK, (BREAK,)),
        (["a", "b"], ("ab",)),
        (["a", ["b", None, BREAK], "c", ["d"]], ("ab", BREAK, "cd")),
        ((part for part in ["a", BREAK]), ("a", BREAK)),
        ([" ", BREAK, "\n"], (" ", BREAK, "\n")),
        ([twiml.Raw("a<break/>"), "b"], ("a", BREAK, "b")),
    ],
)
def test_content_is_flat_joined_and_without_what_is_empty(content: Any, kept: tuple[Any, ...]) -> None:
    assert twiml.Say(content).content == kept


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (5, "Say.content: must be text, an element or an ordered iterable of both, got 5 (int)"),
        (b"a", "Say.content: must be text"),
        ({"a": 1}, "Say.content: must be text"),
        ({"a"}, "Say.content: must be text"),
        (["a", 5], "Say.content[1]: must be text"),
        ([["a", ["b"]]], "Say.content[0][1]: must be text, an element or None, got ['b'] (list)"),
        ("a\0", "Say.content: the character U+0000 at index 1"),
        (["ok", "\udfff"], "Say.content: the lone surrogate U+DFFF at index 0"),
        (twiml.Gather(), "Say.content: Gather is not allowed in Say, which holds SsmlBreak"),
        (twiml.Say, "Say.content: must be text"),
    ],
)
def test_what_is_no_content_is_refused_by_name(content: Any, message: str) -> None:
    with pytest.raises(TwimlError) as caught:
        twiml.Say(content)
    assert message in str(caught.value)


def test_white_space_that_can_only_be_indentation_is_dropped() -> None:
    inner = twiml.Number("1")
    held: list[Any] = ["\n  ", inner, "\n"]
    assert twiml.Dial(held) == twiml.Dial(inner)
    blank: Any = " \n"
    assert twiml.Gather(blank) == twiml.Gather()
    assert twiml.Element("NewVerb", held) == twiml.Element("NewVerb", inner)
    assert twiml.Number("  ").content == ("  ",)
    assert twiml.Dial([" a ", inner]).content == (" a ", inner)
    assert twiml.Dial(["\xa0", inner]).content == ("\xa0", inner)


def test_text_of_other_types_becomes_plain_text() -> None:
    class Markup(str):
        __slots__ = ()

    said = twiml.Say([Markup("a"), "b"])
    assert said.content == ("ab",)
    assert type(twiml.Say(Markup("a")).content[0]) is str


def test_raw_is_checked_as_it_is_built() -> None:
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
def test_what_names_no_element_is_refused(tag: Any) -> None:
    with pytest.raises(TwimlError, match=r"Element\.tag"):
        twiml.Element(tag)


@pytest.mark.parametrize("tag", ["a", "_a", "a.b-c", "x:y", "é", "名前"])
def test_names_come_back(tag: str) -> None:
    tree = twiml.Element(tag, None, {tag: "x"})
    assert twiml.parse(str(tree)) == tree


def test_element_refuses_what_the_typed_record_says() -> None:
    with pytest.raises(TwimlError, match=r"write Say\(…\)"):
        twiml.Element("Say", "Hi", {"voice": "alice", "newAttr": 1})
    with pytest.raises(TwimlError, match=r"write SsmlBreak\(…\)"):
        twiml.Element("break")
    with pytest.raises(TwimlError, match=r"write ReferSip or Sip\(…\)"):
        twiml.Element("Sip", "a@b")
    broken = twiml.Element("Gather", [twiml.Gather()], {"timeout": "soon"})
    assert twiml.Response(broken).content == (broken,)
    assert repr(broken) == "Element('Gather', [Gather()], {'timeout': 'soon'})"


def test_a_long_repr_is_cut() -> None:
    many = twiml.Response([twiml.Say("word " * 100)] * 1000)
    assert "…" in repr(many)
    assert len(repr(many)) < 3_000

from __future__ import annotations

from typing import Any

import pytest

from twilio_fp import twiml
from twilio_fp.errors import TwimlError
from twilio_fp.testing.plugin import pytest_assertrepr_compare
from twilio_fp.twiml import Gather, Hangup, Pause, Response, Say

BASE = Response([Gather([Say("One", voice="alice"), Pause()], num_digits=1), Say("Two"), Hangup()])


@pytest.mark.parametrize(
    ("changed", "lines"),
    [
        (BASE, []),
        (
            Response([Gather([Say("Uno", voice="alice"), Pause()], timeout=5), Say("Two"), Hangup()]),
            [
                "/Response/Gather[1] numDigits: - 1",
                "/Response/Gather[1] timeout: + 5",
                "/Response/Gather[1]/Say[1]/text()[1]: - One",
                "/Response/Gather[1]/Say[1]/text()[1]: + Uno",
            ],
        ),
        (
            Response([Say("Zero"), *BASE.content]),
            ["/Response/Say[1]: + <Say>Zero</Say>"],
        ),
        (Response([BASE.content[0], BASE.content[2]]), ["/Response/Say[1]: - <Say>Two</Say>"]),
        (
            Response([BASE.content[1], BASE.content[0], BASE.content[2]]),
            ["/Response/Say[1]: + <Say>Two</Say>", "/Response/Say[1]: - <Say>Two</Say>"],
        ),
        (Response([*BASE.content, twiml.Comment("c")]), ["/Response/comment()[1]: + <!--c-->"]),
        (Say("Two"), [f"/Response: - {twiml.render(BASE, declaration=False)}", "/Response: + <Say>Two</Say>"]),
    ],
)
def test_each_difference_has_its_place(changed: Any, lines: list[str]) -> None:
    assert "\n".join(map(str, twiml.diff(BASE, changed))).splitlines() == lines


def test_differences_are_data() -> None:
    (one,) = twiml.diff(Say("a", loop=1), Say("a", loop=2))
    assert (one.path, one.attribute, one.before, one.after) == ("/Say", "loop", "1", "2")
    texts = twiml.diff(Say(["a", twiml.SsmlBreak(), "b"]), Say(["a", twiml.SsmlBreak(), "c"]))
    assert [str(text) for text in texts] == ["/Say/text()[2]: - b\n/Say/text()[2]: + c"]
    assert len(twiml.diff(twiml.Comment("a"), twiml.Comment("b"))) == 1


def test_pytest_shows_the_differences_of_two_trees() -> None:
    shown = pytest_assertrepr_compare("==", Say("a"), Say("b"))
    assert shown == [
        "TwiML trees that should be equal (- left, + right):",
        "/Say/text()[1]: - a",
        "/Say/text()[1]: + b",
    ]
    assert pytest_assertrepr_compare("!=", Say("a"), Say("a")) is None
    assert pytest_assertrepr_compare("==", Say("a"), "b") is None
    many = pytest_assertrepr_compare("==", Response([Say("a")] * 100), Response([Say(str(n)) for n in range(100)]))
    assert many is not None
    assert many[-1].startswith("… ")
    assert len(many) < 50


def bare(*tags: str) -> Any:
    return twiml.Element("top", [twiml.Element(tag) for tag in tags])


def changes(a: Any, b: Any) -> list[str]:
    return [f"{each.path} {'-' if each.after is None else '+'}" for each in twiml.diff(a, b)]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("ab", "ba", ["/top/b[1] +", "/top/b[1] -"]),
        ("abc", "ac", ["/top/b[1] -"]),
        ("ac", "abc", ["/top/b[1] +"]),
        ("aab", "ab", ["/top/a[2] -"]),
        ("abb", "ab", ["/top/b[2] -"]),
        ("a", "", ["/top/a[1] -"]),
        ("abc", "", ["/top/a[1] -", "/top/b[1] -", "/top/c[1] -"]),
        ("", "aa", ["/top/a[1] +", "/top/a[2] +"]),
        ("axb", "ayb", ["/top/x[1] -", "/top/y[1] +"]),
        ("x", "yxz", ["/top/y[1] +", "/top/z[1] +"]),
        ("x" + "ab" * 150 + "y", "ab" * 150, ["/top/x[1] -", "/top/y[1] -"]),
        ("cab", "xabc", ["/top/c[1] -", "/top/x[1] +", "/top/c[1] +"]),
    ],
)
def test_children_are_matched_with_equal_ones(before: str, after: str, expected: list[str]) -> None:
    assert changes(bare(*before), bare(*after)) == expected


def test_up_to_a_thousand_children_are_aligned_and_more_are_paired() -> None:
    """Between different ends, alignment finds an equal run, whereas pairing only matches tags in order."""

    def difference(count: int) -> int:
        nodes = [twiml.Element("n", str(number)) for number in range(count)]
        first, last = twiml.Element("n", "first"), twiml.Element("n", "last")
        return len(twiml.diff(twiml.Element("top", [first, *nodes]), twiml.Element("top", [*nodes, last])))

    assert difference(999) == 2
    assert difference(1_000) == 1_001


def numbered(*texts: object) -> Any:
    return twiml.Element("top", [twiml.Element("n", str(text)) for text in texts])


def test_common_beginnings_and_ends_are_skipped_however_long() -> None:
    many = range(1_100)
    assert changes(numbered("x", *many), numbered(*many)) == ["/top/n[1] -"]
    assert changes(numbered(*many), numbered(*many, "x")) == ["/top/n[1101] +"]
    assert changes(numbered(*many, "x", *many), numbered(*many, *many)) == ["/top/n[1101] -"]


def test_more_than_a_thousand_children_are_paired_in_order() -> None:
    assert changes(numbered(*range(1_001)), numbered("x", 500, "y")) == [
        *[f"/top/n[{number}]/text()[1] +" for number in (1, 2, 3)],
        *[f"/top/n[{number}] -" for number in range(4, 1_002)],
    ]


def test_frequent_children_are_matched_too() -> None:
    many = ["a", "b"] * 150
    assert changes(numbered("x", *many), numbered(*many, "y")) == ["/top/n[1] -", "/top/n[301] +"]


def test_text_is_shown_unchanged() -> None:
    (one,) = twiml.diff(Say("a & b"), Say("a < b"))
    assert (one.before, one.after) == ("a & b", "a < b")


@pytest.mark.parametrize("length", [300, 301])
def test_a_difference_shows_at_most_300_characters(length: int) -> None:
    (one,) = twiml.diff(Say(voice="a"), Say(voice="b" * length))
    assert str(one).splitlines()[1] == f"/Say voice: + {'b' * 300}{'' if length == 300 else '…'}"


@pytest.mark.parametrize("pair", [("<Say/>", Hangup()), (Hangup(), None)])
def test_anything_but_a_tree_is_refused(pair: tuple[Any, Any]) -> None:
    with pytest.raises(TwimlError, match=r"^diff\(\) must be given an element or a comment, got "):
        twiml.diff(*pair)


def test_a_comments_text_is_compared_as_xml() -> None:
    (one,) = twiml.diff(Response(twiml.Comment("a")), Response(twiml.Comment("b")))
    assert (one.path, one.before, one.after) == ("/Response/comment()[1]", "<!--a-->", "<!--b-->")


def test_items_of_the_same_tag_are_paired_in_order() -> None:
    def root(*items: str) -> Any:
        return twiml.Element("top", [twiml.Element(item[0], item[1:]) for item in items])

    assert changes(root("a1"), root("a2")) == ["/top/a[1]/text()[1] +"]
    assert changes(root("b1", "a1"), root("a2", "b2")) == [
        *("/top/a[1] +", "/top/b[1]/text()[1] +", "/top/a[1] -"),
    ]
    assert changes(root("b1", "a1", "c1"), root("a2", "b2", "a3", "c2")) == [
        *("/top/a[1] +", "/top/b[1]/text()[1] +", "/top/a[1]/text()[1] +", "/top/c[1]/text()[1] +"),
    ]

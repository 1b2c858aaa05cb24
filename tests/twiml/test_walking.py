"""The path of a node in a tree."""

from __future__ import annotations

import pytest

from twilio_fp import twiml
from twilio_fp.twiml.walking import Place, children, spell


def place_of(steps: int) -> Place:
    place: Place = (None, "0")
    for step in range(1, steps):
        place = (place, str(step))
    return place


def test_children_are_counted_by_kind() -> None:
    tree = twiml.Say(["a", twiml.Comment("c"), "b", twiml.SsmlBreak(), twiml.Comment("d"), twiml.SsmlBreak(), "c"])
    root: Place = (None, "Say")
    found = list(children(tree, root))
    assert [place[1] for place, _ in found] == [
        *("text()[1]", "comment()[1]", "text()[2]", "break[1]", "comment()[2]", "break[2]", "text()[3]"),
    ]
    assert all(place[0] is root for place, _ in found)
    assert [child for _, child in found] == list(tree.content)
    assert list(children(twiml.Hangup(), (None, "Hangup"))) == []


@pytest.mark.parametrize("steps", [1, 2, 99, 100])
def test_a_path_is_an_xpath(steps: int) -> None:
    assert spell(place_of(steps)) == "/" + "/".join(map(str, range(steps)))


@pytest.mark.parametrize("steps", [101, 150])
def test_only_the_last_hundred_steps_of_a_deep_place_are_shown(steps: int) -> None:
    assert spell(place_of(steps)) == "…/" + "/".join(map(str, range(steps - 100, steps)))

"""Nothing recurses: trees of 100,000 levels, or of as many siblings, take linear time."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from twilio_fp import twiml

LEVELS = 100_000


def typed() -> Any:
    tree: Any = None
    for _ in range(LEVELS):
        tree = twiml.SsmlEmphasis(tree)
    return tree


def untyped() -> Any:
    tree: Any = None
    for _ in range(LEVELS):
        tree = twiml.Element("NewVerb", tree)
    return tree


@pytest.mark.parametrize("build", [typed, untyped])
def test_a_deep_tree_works(build: Any) -> None:
    tree, twin = build(), build()
    text = twiml.render(tree)
    assert text.count("</") == LEVELS - 1
    assert twiml.parse(text) == tree
    assert tree == twin
    assert hash(tree) == hash(twin)
    assert len(repr(tree)) < 2_000
    assert len(twiml.render(tree, indent=2)) < 300 * LEVELS
    assert pickle.loads(pickle.dumps(tree)) == tree
    assert twiml.diff(tree, twin) == ()
    assert twiml.diff(tree, twiml.SsmlEmphasis("x"))
    assert twiml.problems(tree)


def test_a_wide_tree_works() -> None:
    tree = twiml.Response([twiml.Say(f"{number} & more") for number in range(LEVELS)])
    assert twiml.parse(twiml.render(tree)) == tree
    assert len(twiml.diff(tree, twiml.Response([twiml.Hangup(), *tree.content]))) == 1


@pytest.mark.parametrize("levels", [98, 99, 100])
def test_a_place_is_spelled_out_up_to_a_hundred_steps(levels: int) -> None:
    def nested(text: str) -> Any:
        tree: Any = twiml.Element("A", text)
        for _ in range(levels - 1):
            tree = twiml.Element("A", tree)
        return tree

    (difference,) = twiml.diff(nested("x"), nested("y"))
    steps = ["A", *["A[1]"] * (levels - 1), "text()[1]"]
    assert difference.path == ("/" if levels < 100 else "…/") + "/".join(steps[-100:])

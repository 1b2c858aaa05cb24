from __future__ import annotations

from typing import Any

import pytest

from twilio_fp import twiml
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
def test_a_difference_is_said_where_it_is(changed: Any, lines: list[str]) -> None:
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
        "two TwiML trees that should be equal (- left, + right):",
        "/Say/text()[1]: - a",
        "/Say/text()[1]: + b",
    ]
    assert pytest_assertrepr_compare("!=", Say("a"), Say("a")) is None
    assert pytest_assertrepr_compare("==", Say("a"), "b") is None
    many = pytest_assertrepr_compare("==", Response([Say("a")] * 100), Response([Say(str(n)) for n in range(100)]))
    assert many is not None
    assert many[-1].startswith("… ")
    assert len(many) < 50

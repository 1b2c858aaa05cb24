from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given

from tests.twiml.test_laws import TREES, by_lxml
from twilio_fp import twiml
from twilio_fp.twiml import Dial, Element, Gather, Hangup, Number, Redirect, Response, Say

if TYPE_CHECKING:
    from twilio_fp.twiml.node import Node

PROBLEMS: list[tuple[Any, list[str]]] = [
    (Response([Say("a"), Hangup()]), []),
    (
        Response([Hangup(), Say("a"), Say("b")]),
        [
            "/Response/Say[1]: warning: It never runs: Hangup before it ends the document.",
            "/Response/Say[2]: warning: It never runs: Hangup before it ends the document.",
        ],
    ),
    (
        Response([Dial("+1", action="/a"), Redirect("/b")]),
        ["/Response/Redirect[1]: warning: It never runs: Dial with an action before it ends the document."],
    ),
    (Response([Say("a"), twiml.Reject()]), ["/Response/Reject[1]: warning: Reject after another verb can't"]),
    (Response(Dial(["+1", Number("+2")])), ["/Response/Dial[1]: warning: Dial has both text and Number"]),
    (
        Response(twiml.Message(["a", twiml.Body("b")])),
        ["/Response/Message[1]: warning: Message has both text and Body"],
    ),
    (Response([Say("a"), Gather(Say("b"))]), ["/Response/Gather[1]: warning: Gather comes last and has no action"]),
    (Response([Gather(Say("b"), action="/x")]), []),
    (Response(Redirect("http://example.com")), ["/Response/Redirect[1]: warning: Its address isn't encrypted"]),
    (Response([Gather(action="http://x"), Hangup()]), ["/Response/Gather[1]: warning: action isn't encrypted"]),
    (
        Response(twiml.Connect(twiml.Stream(url="https://example.com"))),
        ["/Response/Connect[1]/Stream[1]: error: url is 'https://example.com', but Twilio connects to a WebSocket"],
    ),
    (Response(Dial()), ["/Response/Dial[1]: error: Dial is empty"]),
    (Response(Dial(Number(""))), ["/Response/Dial[1]/Number[1]: error: Number is empty"]),
    (Response(twiml.Play()), ["/Response/Play[1]: error: Play has neither an address nor digits."]),
    (Response(twiml.Pause(length=-1)), ["/Response/Pause[1]: warning: length is -1, less than nothing."]),
    (Response(twiml.Reject(reason="bussy")), ["/Response/Reject[1]: notice: reason is 'bussy', which is none of"]),
    (Response(Say("a", voice="Polly.Tomorrow")), []),
    (Response(Say("a", extra={"x": "y"})), ["/Response/Say[1]: notice: x is no attribute of Say"]),
    (
        Response(Say(["a", twiml.SsmlBreak()], voice="alice")),
        ["/Response/Say[1]: warning: The voice alice doesn't follow SSML, such as break."],
    ),
    (Response(Element("NewVerb")), ["/Response/NewVerb[1]: notice: NewVerb is no element that this library knows."]),
    (
        twiml.parse('<Response><Gather timeout="soon"/><Hangup/></Response>'),
        ["/Response/Gather[1]: error: It breaks a rule of Gather: Gather.timeout: takes a whole number"],
    ),
    (
        twiml.parse("<Response><Gather><Gather/></Gather><Hangup/></Response>"),
        ["/Response/Gather[1]: error: It breaks a rule of Gather: Gather.content: Gather can't stand in Gather"],
    ),
    (
        twiml.parse("<Response><Message>a</Message><Say>b</Say></Response>"),
        ["/Response: error: It breaks a rule of Response: Response.content: Message, Say belong to different kinds"],
    ),
    (Response([Say("x" * 70_000)]), ["/Response: error: It is 70"]),
]


@pytest.mark.parametrize(("tree", "lines"), PROBLEMS)
def test_what_is_wrong_is_said_where_it_is(tree: Node, lines: list[str]) -> None:
    found = [str(problem) for problem in twiml.problems(tree)]
    assert len(found) == len(lines), found
    for said, line in zip(found, lines, strict=True):
        assert said.startswith(line)


@given(TREES)
def test_every_path_leads_to_one_node(tree: Node) -> None:
    root = by_lxml(twiml.render(tree))
    for problem in twiml.problems(tree):
        if problem.path.isascii():
            assert len(root.xpath(problem.path)) == 1

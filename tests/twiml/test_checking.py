from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

import pytest
from hypothesis import given

from tests.twiml.test_laws import TREES, by_lxml
from twilio_fp import twiml
from twilio_fp.errors import TwimlError
from twilio_fp.twiml import Comment, Dial, Element, Gather, Hangup, Number, Redirect, Response, Say, enumerations
from twilio_fp.twiml.known import load
from twilio_fp.twiml.rules import RULES

if TYPE_CHECKING:
    from twilio_fp.twiml.node import Node
    from twilio_fp.twiml.rule import Attribute

PROBLEMS: list[tuple[Any, list[str]]] = [
    (Response([Say("a"), Hangup()]), []),
    (
        Response([Hangup(), Say("a"), Say("b")]),
        [
            "/Response/Say[1]: warning: It never runs: the preceding Hangup ends the document.",
            "/Response/Say[2]: warning: It never runs: the preceding Hangup ends the document.",
        ],
    ),
    (
        Response([Dial("+1", action="/a"), Redirect("/b")]),
        ["/Response/Redirect[1]: warning: It never runs: the preceding Dial with an action ends the document."],
    ),
    (Response([Say("a"), twiml.Reject()]), ["/Response/Reject[1]: warning: Reject after another verb can't"]),
    (Response(Dial(["+1", Number("+2")])), ["/Response/Dial[1]: warning: Dial has both text and Number"]),
    (
        Response(twiml.Message(["a", twiml.Body("b")])),
        ["/Response/Message[1]: warning: Message has both text and Body"],
    ),
    (Response([Say("a"), Gather(Say("b"))]), ["/Response/Gather[1]: warning: Gather comes last and has no action"]),
    (Response([Gather(Say("b"), action="/x")]), []),
    (Response(Redirect("http://example.com")), ["/Response/Redirect[1]: warning: Its URL isn't encrypted"]),
    (Response([Gather(action="http://x"), Hangup()]), ["/Response/Gather[1]: warning: action isn't encrypted"]),
    (
        Response(twiml.Connect(twiml.Stream(url="https://example.com"))),
        ["/Response/Connect[1]/Stream[1]: error: url is 'https://example.com', but Twilio connects to a WebSocket"],
    ),
    (
        Response(twiml.Connect(twiml.Stream(url="ws://example.com/stream"))),
        ["/Response/Connect[1]/Stream[1]: error: url is 'ws://example.com/stream', but Twilio connects to a WebSocket"],
    ),
    (Response(twiml.Connect(twiml.Stream(url="/stream"))), []),
    (Response(twiml.Connect(twiml.Stream(url="WSS://example.com"))), []),
    (
        Response(twiml.Connect(twiml.ConversationRelay(url="ws://example.com"))),
        ["/Response/Connect[1]/ConversationRelay[1]: error: url is 'ws://example.com', but Twilio connects to a"],
    ),
    (
        Response(twiml.Connect(twiml.ConversationRelay(url="/relay"))),
        ["/Response/Connect[1]/ConversationRelay[1]: error: url is '/relay', but Twilio connects to a WebSocket"],
    ),
    (Response(Dial()), ["/Response/Dial[1]: error: Dial is empty"]),
    (Response(Dial(Number(" \n"))), ["/Response/Dial[1]/Number[1]: error: Number is empty"]),
    (Response(Dial(" ")), ["/Response/Dial[1]: error: Dial is empty"]),
    (Response(Dial(Number(""))), ["/Response/Dial[1]/Number[1]: error: Number is empty"]),
    (Response(twiml.Play()), ["/Response/Play[1]: error: Play has neither a URL nor digits."]),
    (Response(twiml.Pause(length=-1)), ["/Response/Pause[1]: warning: length is -1, but must not be negative."]),
    (Response(twiml.Reject(reason="bussy")), ["/Response/Reject[1]: notice: reason is 'bussy', which is not one of"]),
    (Response(Say("a", voice="Polly.Joanna", language="en-GB")), []),
    (
        Response(Say("a", voice="Polly.Tomorrow")),
        ["/Response/Say[1]: notice: voice is 'Polly.Tomorrow', which is not one of"],
    ),
    (
        Response(Say("a", language="xx-XX")),
        ["/Response/Say[1]: notice: language is 'xx-XX', which is not one of the 69"],
    ),
    (
        Response([Gather(action="/x", language="xx")]),
        ["/Response/Gather[1]: notice: language is 'xx', which is not one of the 130 listed values."],
    ),
    (Response([Gather(action="/x", input=["dtmf", "speech"])]), []),
    (
        Response([Gather(action="/x", input="dtmf touch,speech")]),
        [
            "/Response/Gather[1]: notice: input is 'touch,speech', which is not one of dtmf, speech.",
        ],
    ),
    (
        Response(
            twiml.Connect(twiml.ConversationRelay(url="wss://x", debug="debugging noise", include_in_prompt="a b"))
        ),
        [
            "/Response/Connect[1]/ConversationRelay[1]: notice: debug is 'noise', which is not one of debugging, s",
            "/Response/Connect[1]/ConversationRelay[1]: notice: includeInPrompt is 'a', which is not one of turn-state",
            "/Response/Connect[1]/ConversationRelay[1]: notice: includeInPrompt is 'b', which is not one of turn-state",
        ],
    ),
    (
        Response(twiml.Connect(twiml.ConversationRelay(url="wss://x", interruptible="sometimes"))),
        ["/Response/Connect[1]/ConversationRelay[1]: notice: interruptible is 'sometimes', which is not one of none"],
    ),
    (
        Response([twiml.Start(twiml.Stream(url="wss://example.com/s?token=a")), twiml.Pause()]),
        ["/Response/Start[1]/Stream[1]: notice: url has a query, which Twilio drops: pass the values in a Parameter"],
    ),
    (Response(twiml.Connect(twiml.ConversationRelay(url="wss://example.com/s?token=a"))), []),
    (
        Response([Gather(action="/x", extra={"timeout": "soon", "numDigits": 1})]),
        [
            (
                "/Response/Gather[1]: error: It breaks a rule of Gather: Gather.timeout: must be a whole number of at "
                "most 18 digits, got 'soon' (str)."
            )
        ],
    ),
    (Response(Say("a", extra={"x": "y"})), ["/Response/Say[1]: notice: x is not an attribute of Say"]),
    (
        Response(Say(["a", twiml.SsmlBreak()], voice="alice")),
        ["/Response/Say[1]: warning: The voice alice doesn't support SSML such as break."],
    ),
    (
        Response(Element("NewVerb")),
        ["/Response/NewVerb[1]: notice: NewVerb is not an element that this library knows."],
    ),
    (
        twiml.parse('<Response><Gather timeout="soon"/><Hangup/></Response>'),
        ["/Response/Gather[1]: error: It breaks a rule of Gather: Gather.timeout: must be a whole number"],
    ),
    (
        twiml.parse("<Response><Gather><Gather/></Gather><Hangup/></Response>"),
        [
            (
                "/Response/Gather[1]: error: It breaks a rule of Gather: Gather.content: Gather is not allowed in "
                "Gather, which may contain Pause, Play, Say."
            )
        ],
    ),
    (
        twiml.parse("<Response><Message>a</Message><Say>b</Say></Response>"),
        ["/Response: error: It breaks a rule of Response: Response.content: Message, Say must not"],
    ),
    *[
        (
            Response([end, Comment("c"), Say("a")]),
            [f"/Response/Say[1]: warning: It never runs: the preceding {tag} ends"],
        )
        for tag, end in (
            ("Leave", twiml.Leave()),
            ("Reject", twiml.Reject()),
            ("Redirect", Redirect("/a")),
            ("Connect with an action", twiml.Connect(twiml.Room("a"), action="/a")),
        )
    ],
    (Response([Dial("+1"), twiml.Connect(twiml.Room("a")), Gather(action="/x"), Say("a")]), []),
    (Response([Comment("c"), twiml.Reject()]), []),
    (Response([Gather(Say("b")), Comment("c")]), ["/Response/Gather[1]: warning: Gather comes last and has no action"]),
    (Response([Gather(Say("b")), Say("a")]), []),
    (
        Response([Gather(action="/x"), Gather(Say("b"))]),
        [
            (
                "/Response/Gather[2]: warning: Gather comes last and has no action: the input is sent to this "
                "document's own URL, and silence ends the call."
            ),
        ],
    ),
    (Response([Gather(Say("b")), Gather(action="/x")]), []),
    (Response(twiml.Play(["https://a/b.mp3", Comment("c")])), []),
    (Response([twiml.Pay(twiml.Prompt(attempt=[1, 2], for_="security-code")), Hangup()]), []),
    (Response(Comment("c")), []),
    (
        Response(Dial(["+1", Comment("c"), twiml.Client("a")])),
        ["/Response/Dial[1]: warning: Dial has both text and Client, which serve the same purpose: use only one."],
    ),
    (Response(Dial(["+1", Comment("c")])), []),
    (Response(Dial([Number("+1"), Number("+2")])), []),
    (
        Response(Dial(["+1", Element("New"), Number("+2")])),
        [
            "/Response/Dial[1]: warning: Dial has both text and Number, which serve the same purpose: use only one.",
            "/Response/Dial[1]/New[1]: notice: New is not an element that this library knows.",
        ],
    ),
    (
        Response(Dial(Number("+1", url="http://a"))),
        ["/Response/Dial[1]/Number[1]: warning: url isn't encrypted: use https."],
    ),
    (
        Response(twiml.Connect(Element("Stream", [Hangup()], {"url": "wss://a?b"}))),
        ["/Response/Connect[1]/Stream[1]: error: It breaks a rule of Stream: Stream.content: Hangup is not allowed"],
    ),
    (
        Response(Element("New", [Hangup()], {"voice": "alice"})),
        ["/Response/New[1]: notice: New is not an element that this library knows."],
    ),
    *[
        (
            twiml.parse(f"<Response><Dial>a<{noun}>b</{noun}></Dial></Response>"),
            [f"/Response/Dial[1]: warning: Dial has both text and {noun}"],
        )
        for noun in ("Conference", "Number", "Queue", "Sim", "Sip", "WhatsApp")
    ],
    (
        twiml.parse("<Response><Dial>a<Application><ApplicationSid>b</ApplicationSid></Application></Dial></Response>"),
        ["/Response/Dial[1]: warning: Dial has both text and Application"],
    ),
    *[
        (
            twiml.parse(f"<Response><Dial><{noun}>a<{inner}>b</{inner}></{noun}></Dial></Response>"),
            [f"/Response/Dial[1]/{noun}[1]: warning: {noun} has both text and {inner}"],
        )
        for noun, inner in (("Client", "Identity"), ("Application", "ApplicationSid"), ("Sip", "Uri"))
    ],
    (
        twiml.parse("<Response><Enqueue>a<Task>{}</Task></Enqueue></Response>"),
        ["/Response/Enqueue[1]: warning: Enqueue has both text and Task"],
    ),
    *[
        (
            Response([verb, Say("a")]),
            [f"/Response/{verb.tag}[1]: error: {verb.tag} is empty: it contains nothing to act on."],
        )
        for verb in (twiml.Connect(), twiml.Start(), twiml.Stop(), twiml.Refer(), Dial(Comment("c")))
    ],
    (Response(twiml.Message()), ["/Response/Message[1]: error: Message is empty: it contains nothing to act on."]),
    (Response(twiml.Enqueue()), []),
    (Response(twiml.Play(digits="1")), []),
    (Response(twiml.Play(" HTTP://a/b.mp3")), ["/Response/Play[1]: warning: Its URL isn't encrypted"]),
    (Response(twiml.Play("https://a/b.mp3")), []),
    (Response(Say("http://a/")), []),
    (
        Response(twiml.Message(twiml.Media("http://a/b.png"))),
        ["/Response/Message[1]/Media[1]: warning: Its URL isn't encrypted"],
    ),
    (
        Response([twiml.Start(twiml.Stream(url="wss://a", status_callback="http://a")), Say("a")]),
        ["/Response/Start[1]/Stream[1]: warning: statusCallback isn't encrypted: use https."],
    ),
    (
        Response([Gather(action="/x", timeout=-1, num_digits=-2), Say("a")]),
        [
            "/Response/Gather[1]: warning: numDigits is -2, but must not be negative.",
            "/Response/Gather[1]: warning: timeout is -1, but must not be negative.",
        ],
    ),
    (Response(twiml.Pause(length=0)), []),
    *[
        (
            Response(Say(["a", Comment("c"), twiml.SsmlBreak()], voice=voice)),
            [f"/Response/Say[1]: warning: The voice {voice} doesn't support SSML such as break."],
        )
        for voice in ("man", "woman")
    ],
    (Response(Say(["a", Comment("c")], voice="alice")), []),
    (Response(Say(["a", twiml.SsmlBreak()], voice="Polly.Joanna")), []),
    (
        Response(Say("a", extra={"x": "y", "loop": "z"})),
        [
            "/Response/Say[1]: error: It breaks a rule of Say: Say.loop: must be a whole number",
            "/Response/Say[1]: notice: x is not an attribute of Say that this library knows.",
        ],
    ),
    (Response([Say("x" * 70_000)]), ["/Response: error: It is 70"]),
    (
        Response([Hangup(), Element("New", [Hangup(), Say("a"), twiml.Reject(), Gather()])]),
        [
            "/Response/New[1]: warning: It never runs: the preceding Hangup ends the document.",
            "/Response/New[1]: notice: New is not an element that this library knows.",
        ],
    ),
    (
        Response([Hangup(), twiml.Reject()]),
        [
            "/Response/Reject[1]: warning: It never runs: the preceding Hangup ends the document.",
            "/Response/Reject[1]: warning: Reject after another verb can't decline the call: it has been answered by",
        ],
    ),
    (
        Response(twiml.Connect(twiml.ConversationRelay(url="http://example.com"))),
        ["/Response/Connect[1]/ConversationRelay[1]: error: url is 'http://example.com', but Twilio connects to a"],
    ),
    *[
        (Response(twiml.Connect(kind(url=url))), [])
        for kind in (twiml.Stream, twiml.ConversationRelay)
        for url in ("", " wss://example.com ", None)
    ],
    (
        Response(twiml.Connect(twiml.Stream(url="2wss:x"))),
        [],
    ),
    (
        Response([Element("Dial", [twiml.Message("a")], {"url": "http://a"}), Hangup()]),
        ["/Response/Dial[1]: error: It breaks a rule of Dial: Dial.content: Message is not allowed in Dial"],
    ),
    (
        twiml.parse("<Response><Dial><Say>a</Say><Number/></Dial></Response>"),
        [
            "/Response/Dial[1]: error: It breaks a rule of Dial: Dial.content: Say is not allowed in Dial",
            "/Response/Dial[1]/Number[1]: error: Number is empty: it makes no sense without text.",
        ],
    ),
]


def test_checking_anything_but_a_tree_is_an_error() -> None:
    xml: Any = "<Response />"
    with pytest.raises(TwimlError, match=r"^problems\(\) must be given an element or a comment, got "):
        twiml.problems(xml)


def test_a_document_longer_than_twilio_reads_is_a_problem() -> None:
    longest = 64 * 1024 - len("<Response><Say></Say></Response>")
    assert twiml.problems(Response(Say("a" * longest))) == ()
    assert [str(one) for one in twiml.problems(Response(Say("a" * (longest - 1) + "é")))] == [
        "/Response: error: It is 65537 bytes long; Twilio reads at most 65536."
    ]


@pytest.mark.parametrize(("tree", "lines"), PROBLEMS)
def test_each_problem_has_its_place(tree: Node, lines: list[str]) -> None:
    found = [str(problem) for problem in twiml.problems(tree)]
    assert len(found) == len(lines), found
    for sentence, line in zip(found, lines, strict=True):
        assert sentence == line if line.endswith(".") else sentence.startswith(line)


@pytest.mark.parametrize(
    ("name", "attribute"), [(name, attribute) for name, rule in RULES.items() for attribute in rule.attributes]
)
def test_listed_values_pass_and_others_get_one_notice_each(name: str, attribute: Attribute) -> None:
    listed = get_args(getattr(enumerations, attribute.values)) if attribute.values else ()
    many = attribute.kind == "words"

    def notices(value: str) -> list[str]:
        make: Any = load(name)
        node = make("x" if RULES[name].text != "none" else None, extra={attribute.xml: value})
        return [p.sentence for p in twiml.problems(node) if "which is not one of" in p.sentence]

    assert not notices(" ".join(listed) if many else listed[0] if listed else "")
    assert not [sentence for value in listed for sentence in notices(value)]
    strange = ["tomorrow's", "next-year's"] if many else ["tomorrow's"]
    found = notices(" ".join(strange))
    assert len(found) == (len(strange) if listed else 0)
    for sentence, value in zip(found, strange, strict=False):
        assert sentence.startswith(f"{attribute.xml} is {value!r}, which is not one of ")
        assert len(sentence) < 500


def test_every_listed_word_and_bool_of_a_relay_is_accepted() -> None:
    for name in ("interruptible", "welcome_greeting_interruptible", "report_input_during_agent_speech"):
        xml = {a.python: a.xml for a in RULES["ConversationRelay"].attributes}[name]
        for value, text in (
            *((word, word) for word in ("none", "dtmf", "speech", "any")),
            (True, "true"),
            (False, "false"),
        ):
            keywords: dict[str, Any] = {name: value}
            tree = Response(twiml.Connect(twiml.ConversationRelay(url="wss://x", **keywords)))
            assert f'{xml}="{text}"' in str(tree)
            assert twiml.parse(str(tree)) == tree
            assert not twiml.problems(tree)


@given(TREES)
def test_every_path_leads_to_one_node(tree: Node) -> None:
    root = by_lxml(twiml.render(tree))
    for problem in twiml.problems(tree):
        if problem.path.isascii():
            assert len(root.xpath(problem.path)) == 1

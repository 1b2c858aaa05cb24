"""The classic library and this one render the same TwiML tree, for generated documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from xml.etree import ElementTree as ET

import pytest
from hypothesis import strategies as st

from tests.parity.classic_library import ClassicLibrary, differences, examples
from tools.classic.differences import CASES
from twilio_fp import TwilioError, twiml
from twilio_fp.schema import attribute_name
from twilio_fp.twiml import Element

if TYPE_CHECKING:
    from collections.abc import Callable

KIND = "TwiML trees"
VOICE: Final = {
    "Say": ("voice", "language", "loop"),
    "Play": ("loop", "digits"),
    "Gather": ("action", "method", "timeout", "finishOnKey", "numDigits"),
    "Record": ("action", "method", "timeout", "finishOnKey", "maxLength", "playBeep", "transcribe"),
    "Sms": ("to", "from", "action", "method", "statusCallback"),
    "Dial": ("action", "method", "timeout", "hangupOnStar", "timeLimit", "callerId", "record"),
    "Enqueue": ("action", "method", "waitUrl", "waitUrlMethod", "workflowSid"),
    "Leave": (),
    "Hangup": (),
    "Redirect": ("method",),
    "Reject": ("reason",),
    "Pause": ("length",),
}
MESSAGING: Final = {"Message": ("to", "from", "action", "method", "statusCallback"), "Redirect": ("method",)}
INNER: Final = {
    "Number": ("sendDigits", "url", "method"),
    "Client": ("url", "method"),
    "Conference": ("muted", "beep", "startConferenceOnEnter", "endConferenceOnExit", "maxParticipants"),
    "Queue": ("url", "method"),
    "Sip": ("username", "password", "url", "method"),
    "Task": ("priority", "timeout"),
    "Media": (),
    "Body": (),
}
CHILDREN: Final = {
    "Gather": ("Say", "Play", "Pause"),
    "Dial": ("Number", "Client", "Conference", "Queue", "Sip"),
    "Message": ("Media", "Body"),
    "Enqueue": ("Task",),
}
HOLDS_TEXT: Final = {
    "Say", "Play", "Sms", "Dial", "Enqueue", "Redirect", "Message", "Number", "Client", "Conference", "Queue", "Sip",
    "Task", "Media", "Body",
}  # fmt: skip
NEEDS_TEXT: Final = HOLDS_TEXT - {"Play", "Dial", "Enqueue", "Message"}
ATTRIBUTES: Final[dict[str, st.SearchStrategy[Any]]] = {
    "loop": st.integers(0, 9), "timeout": st.integers(1, 60), "numDigits": st.integers(1, 9),
    "maxLength": st.integers(1, 600), "timeLimit": st.integers(1, 600), "length": st.integers(1, 9),
    "maxParticipants": st.integers(2, 9), "priority": st.integers(0, 9),
    "method": st.sampled_from(["GET", "POST"]), "waitUrlMethod": st.sampled_from(["GET", "POST"]),
    "hangupOnStar": st.booleans(), "playBeep": st.booleans(), "transcribe": st.booleans(), "muted": st.booleans(),
    "startConferenceOnEnter": st.booleans(), "endConferenceOnExit": st.booleans(),
    "beep": st.sampled_from(["true", "onEnter"]), "record": st.sampled_from(["record-from-answer"]),
    "reason": st.sampled_from(["busy", "rejected"]), "voice": st.sampled_from(["alice", "man"]),
    "language": st.sampled_from(["en", "fr-FR"]), "digits": st.sampled_from(["w1", "12#"]),
    "finishOnKey": st.sampled_from(["#", "*"]), "sendDigits": st.sampled_from(["1", "ww2"]),
    "workflowSid": st.just("WW1"), "to": st.just("+15558675310"), "from": st.just("+15017122661"),
    "callerId": st.just("+15017122661"),
}  # fmt: skip
# No line ends and nothing that XML can't carry: see the differences "line-ends" and "unwritable".
LETTERS = st.characters(
    codec="utf-8", exclude_categories=["Cs", "Cc", "Cn"], exclude_characters="\ufeff\u2028\u2029\x85"
)
TEXT = st.text(LETTERS, min_size=1, max_size=15) | st.sampled_from(["a & b", "<b>", "'\"", "  a  b ", "]]>", "é😀"])
URL = st.text("abcdef/?=&", max_size=12).map(lambda text: f"https://example.com/{text}")
NUMBER = st.just("+15558675310")

Node = tuple[str, str | None, dict[str, Any] | None, list[Any]]


def text_of(name: str) -> st.SearchStrategy[str]:
    if name in {"Play", "Redirect", "Media"}:
        return URL
    if name == "Task":
        return st.sampled_from(['{"a":1}', "{}"])
    if name in {"Number", "Dial"}:
        return NUMBER
    return st.just("sip:desk@example.com") if name == "Sip" else TEXT


@st.composite
def nodes(draw: st.DrawFn, name: str) -> Node:
    attributes = {**VOICE, **MESSAGING, **INNER}[name]
    names = draw(st.lists(st.sampled_from(attributes), unique=True, max_size=3)) if attributes else []
    chosen = {
        one: draw(ATTRIBUTES.get(one, URL if one.lower().endswith(("url", "action", "callback")) else TEXT))
        for one in names
    }
    children: list[Any] = []
    text: str | None = None
    if name in CHILDREN and (name == "Gather" or draw(st.booleans())):
        children = [draw(nodes(child)) for child in draw(inner(name))]
    elif name in HOLDS_TEXT:
        text = draw(text_of(name))
    if name in NEEDS_TEXT and text is None:
        text = draw(text_of(name))
    if not chosen and (name == "Play" and text is None):
        chosen = {"digits": "1"}
    return name[0].lower() + name[1:], text, chosen or draw(st.sampled_from([None, {}])), children


def inner(name: str) -> st.SearchStrategy[list[str]]:
    if name == "Enqueue":
        return st.just(["Task"])
    if name == "Dial":  # numbers, clients and SIP addresses may be combined; the others may not
        together = st.lists(st.sampled_from(["Number", "Client", "Sip"]), min_size=1, max_size=3)
        return together | st.sampled_from([["Conference"], ["Queue"]])
    return st.lists(st.sampled_from(CHILDREN[name]), min_size=1, max_size=3)


@st.composite
def documents(draw: st.DrawFn) -> list[Node]:
    verbs = draw(st.sampled_from([VOICE, VOICE, MESSAGING]))
    return [draw(nodes(name)) for name in draw(st.lists(st.sampled_from(sorted(verbs)), max_size=4))]


def ours(document: list[Node]) -> Any:
    return tree(str(twiml.Response([element(node) for node in document])))


def element(node: Node) -> Any:
    name, text, attributes, children = node
    cls: Any = getattr(twiml, name[0].upper() + name[1:])
    fields = {attribute_name(key): value for key, value in (attributes or {}).items()}
    content: Any = [text] if text is not None else []
    content += [element(child) for child in children]
    return cls(content, **fields) if content else cls(**fields)


def tree(xml: str) -> Any:
    def as_tuple(node: ET.Element) -> Any:
        return node.tag, dict(node.attrib), node.text or "", [as_tuple(child) for child in node]

    return as_tuple(ET.fromstring(xml))


def test_every_document_is_the_same_tree(
    library: ClassicLibrary, record_property: Callable[[str, object], None]
) -> None:
    generated = examples(documents(), CASES[KIND])
    answers = library.ask_all("twiml", [{"children": document} for document in generated])
    ours_by_document = [(document, ours(document)) for document in generated]
    assert (
        differences(ours_by_document, [tree(answer["value"]) for answer in answers], lambda one, other: one == other)
        == []
    )
    record_property("compared", f"{KIND}: {len(generated):,}")
    assert len(generated) == CASES[KIND]


# --- the differences, by name


def classic(library: ClassicLibrary, *children: Node) -> str:
    return str(library.ask("twiml", children=list(children))["value"]).partition("?>")[2]


def test_line_ends(library: ClassicLibrary) -> None:
    assert tree(classic(library, ("say", "a\rb", {"voice": "x\ny"}, [])))[3] == [("Say", {"voice": "x y"}, "a\nb", [])]
    assert tree(str(twiml.Say("a\rb", voice="x\ny"))) == ("Say", {"voice": "x\ny"}, "a\rb", [])


def test_unwritable(library: ClassicLibrary) -> None:
    with pytest.raises(ET.ParseError):
        tree(classic(library, ("say", "a\0b", None, [])))
    with pytest.raises(TwilioError):
        twiml.Say("a\0b")
    assert tree(str(twiml.Say(twiml.clean("a\0b"))))[2] == "a\ufffdb"


def test_mixed(library: ClassicLibrary) -> None:
    xml = classic(library, ("say", "Hi", None, []), ("message", "Hi", None, []), ("task", "{}", None, []))
    mixed = Element("Response", [twiml.Say("Hi"), twiml.Message("Hi"), twiml.Task("{}")])
    assert tree(str(mixed)) == tree(xml)
    untyped: Any = twiml.Response
    with pytest.raises(TwilioError):
        untyped([twiml.Say("Hi"), twiml.Message("Hi")])


def test_comma(library: ClassicLibrary) -> None:
    xml = classic(library, ("dial", "+15558675310", {"record": ["a", "b"]}, []))
    assert tree(xml)[3][0][1] == {"record": "a,b"}
    gather = twiml.Gather(input=["speech", "dtmf"])
    assert tree(str(gather))[1] == {"input": "speech dtmf"}


def test_text_or_children(library: ClassicLibrary) -> None:
    xml = classic(library, ("message", "Hi", None, [("body", "there", None, [])]))
    assert tree(xml)[3] == [("Message", {}, "Hi", [])]
    assert tree(str(twiml.Message(["Hi", twiml.Body("there")])))[3] == [("Body", {}, "there", [])]


def test_undefined() -> None:
    assert tree(str(twiml.Say("Hi", voice=None)))[1] == {}

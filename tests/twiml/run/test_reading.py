"""Reading verbs: their attributes, with warnings for invalid ones, and their content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from twilio_fp.twiml import parse, run
from twilio_fp.twiml.run.leg import Ledger, Leg
from twilio_fp.twiml.run.reading import AttributeReader, absolute_attributes, children, parameters_of, text_of

if TYPE_CHECKING:
    from twilio_fp.twiml.node import Node

URL = "https://app.example/voice"


def leg(url: str = URL) -> Leg:
    call = run.VoiceCall()
    nothing: Any = None  # no test here runs a document
    return Leg(call, "in-progress", Ledger(call.sid, 60.0, "in-progress", "caller"), nothing, url=url)


def verb(xml: str) -> Node:
    [found] = children(parse(f"<Response>{xml}</Response>"))
    return found


def reader(xml: str) -> AttributeReader:
    return AttributeReader.of(leg(), verb(xml))


def codes(attributes: AttributeReader) -> list[int]:
    return [problem.code for problem in attributes.leg.ledger.problems]


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("5", 5),
        (" 5 ", 5),
        ("05", 5),
        ("3", 3),
        ("9", 9),
        ("000000009", 9),
        ("2", None),
        ("10", None),
        ("", None),
        ("-5", None),
        ("5.0", None),
        ("٥", None),
        ("five", None),
    ],
)
def test_a_number_is_whole_and_within_bounds(value: str, number: int | None) -> None:
    attributes = reader(f'<Gather timeout="{value}"/>')
    assert attributes.number("timeout", 7, 3, 9) == (7 if number is None else number)
    warnings = [
        run.Problem(13313, "warning", f'timeout="{value}" of <Gather> is invalid', URL),
    ]
    assert attributes.leg.ledger.problems == ([] if number is not None else warnings)


def test_a_number_has_default_bounds() -> None:
    assert reader('<Gather timeout="0"/>').number("timeout", 7) == 0
    assert reader('<Gather timeout="1000000"/>').number("timeout", 7) == 1_000_000
    assert reader('<Gather timeout="1000001"/>').number("timeout", 7) == 7
    without_attributes = reader("<Gather/>")
    assert (without_attributes.number("timeout", 7), codes(without_attributes)) == (7, [])


@pytest.mark.parametrize(
    ("value", "flag", "warnings"),
    [("true", True, []), ("False", False, []), ("TRUE", True, []), ("1", None, [12200]), ("", None, [12200])],
)
def test_a_truth_value_is_true_or_false_in_any_case(value: str, flag: bool | None, warnings: list[int]) -> None:
    for default in (True, False):
        attributes = reader(f'<Gather bargeIn="{value}"/>')
        assert attributes.flag("bargeIn", default=default) is (default if flag is None else flag)
        assert codes(attributes) == warnings
        assert reader("<Gather/>").flag("bargeIn", default=default) is default
    assert reader("<Gather/>").flag("bargeIn") is False


def test_a_choice_is_one_of_the_given_values() -> None:
    for value, chosen, warnings in (("busy", "busy", []), ("rejected", "rejected", []), ("Busy", "rejected", [13810])):
        attributes = reader(f'<Reject reason="{value}"/>')
        assert (attributes.choice("reason", "rejected", "busy", "rejected"), codes(attributes)) == (chosen, warnings)
    attributes = reader("<Reject/>")
    assert (attributes.choice("reason", "rejected", "busy", "rejected"), codes(attributes)) == ("rejected", [])


def test_a_method_is_get_or_post_in_any_case() -> None:
    for value, method, warnings in (
        ("get", "GET", []),
        ("Post", "POST", []),
        ("PUT", "POST", [13312]),
        ("", "POST", [13312]),
    ):
        attributes = reader(f'<Gather method="{value}"/>')
        assert (attributes.method(), codes(attributes)) == (method, warnings)
    attributes = reader('<Dial referMethod="get"/>')
    assert (
        attributes.method("referMethod"),
        attributes.method(),
        attributes.method(default="GET"),
        codes(attributes),
    ) == (
        "GET",
        "POST",
        "GET",
        [],
    )


def test_text_is_unchanged() -> None:
    attributes = reader('<Gather action=" /a "/>')
    assert (attributes.text("action"), attributes.text("language"), attributes.text("language", "en-US")) == (
        " /a ",
        "",
        "en-US",
    )


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ("Dial method", 13210),
        ("Dial timeout", 13212),
        ("Dial hangupOnStar", 13213),
        ("Dial timeLimit", 13216),
        ("Dial record", 13217),
        ("Dial sequential", 13218),
        ("Dial answerOnBridge", 13219),
        ("Enqueue method", 14201),
        ("Enqueue waitUrlMethod", 14206),
        ("Gather actionOnEmptyResult", 13338),
        ("Gather finishOnKey", 13310),
        ("Gather input", 13326),
        ("Gather method", 13312),
        ("Gather numDigits", 13314),
        ("Gather speechTimeout", 13327),
        ("Gather timeout", 13313),
        ("Number method", 13221),
        ("Number sendDigits", 13222),
        ("Pause length", 13910),
        ("Play digits", 13430),
        ("Play loop", 13410),
        ("Queue method", 14210),
        ("Record finishOnKey", 13613),
        ("Record maxLength", 13612),
        ("Record method", 13610),
        ("Record playBeep", 13616),
        ("Record timeout", 13611),
        ("Record transcribe", 13614),
        ("Redirect method", 13710),
        ("Reject reason", 13810),
        ("Say loop", 13510),
        ("Pay timeout", 12200),
    ],
)
def test_an_invalid_value_has_twilios_own_warning(place: str, code: int) -> None:
    tag, name = place.split()
    attributes = reader(f'<{tag} {name}="odd"/>')
    attributes.number(name, 1)
    assert codes(attributes) == [code]


# --- content


def test_text_is_the_nodes_own_stripped() -> None:
    assert text_of(verb("<Dial> +1 <Number>+2</Number> 5 </Dial>")) == "+1  5"
    assert text_of(verb("<Dial/>")) == ""


def test_children_can_be_selected_by_tag() -> None:
    node = verb("<Dial>+1<!-- x --><Number>+2</Number><Client>a</Client><Number>+3</Number></Dial>")
    assert [child.tag for child in children(node)] == ["Number", "Client", "Number"]
    assert [text_of(child) for child in children(node, "Number")] == ["+2", "+3"]
    assert [child.tag for child in children(node, "Client", "Sip")] == ["Client"]
    assert children(node, "Sip") == []


def test_the_last_parameter_of_a_name_wins() -> None:
    node = verb(
        '<Stream><Parameter name="a" value="1"/><Other name="b" value="2"/><Parameter name="a" value="3"/>'
        '<Parameter value="4"/><Parameter name="c"/></Stream>'
    )
    assert parameters_of(node) == {"a": "3", "": "4", "c": ""}


@pytest.mark.parametrize(
    ("xml", "url", "expected"),
    [
        ('<Dial action="/a" method="GET"/>', URL, {"action": "https://app.example/a", "method": "GET"}),
        ('<Dial action="wss://a/b"/>', URL, {"action": "wss://a/b"}),
        ('<Dial action=""/>', URL, {"action": ""}),
        ('<Dial action="/a"/>', "", {"action": "/a"}),
        ('<Dial callerId="a"/>', URL, {"callerId": "a"}),
        ('<Unheard action="/a"/>', URL, {"action": "/a"}),
    ],
)
def test_url_attributes_become_absolute(xml: str, url: str, expected: dict[str, str]) -> None:
    assert absolute_attributes(leg(url), verb(xml)) == expected

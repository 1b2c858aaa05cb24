from __future__ import annotations

import enum
import pickle
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import twiml
from twilio_fp.errors import TwimlError
from twilio_fp.twiml.spelling import DECODE, ENCODE, SpellingError

if TYPE_CHECKING:
    from twilio_fp.twiml.rule import Kind


class Trim(str, enum.Enum):  # noqa: UP042 - the older kind, whose str() is its name
    SILENCE = "trim-silence"


class Digits(enum.IntEnum):
    FOUR = 4


NOTHINGS: list[Any] = [0, "", b"", False, [], ()]
REFUSED: list[tuple[Any, dict[str, Any], str]] = [
    (twiml.Gather, {"timeout": "5"}, "Gather.timeout: must be a whole number of seconds or a timedelta, got '5' (str)"),
    (
        twiml.Gather,
        {"timeout": True},
        "Gather.timeout: must be a whole number of seconds or a timedelta, got True (bool)",
    ),
    (twiml.Gather, {"timeout": timedelta(milliseconds=1500)}, "Gather.timeout: must be a whole number of seconds"),
    (twiml.Gather, {"timeout": 10**18}, "Gather.timeout: must be a whole number of at most 18 digits"),
    (twiml.Gather, {"num_digits": 1.0}, "Gather.num_digits: must be a whole number, got 1.0 (float)"),
    (twiml.Gather, {"num_digits": timedelta(1)}, "Gather.num_digits: must be a whole number"),
    (twiml.Gather, {"num_digits": True}, "Gather.num_digits: must be a whole number, got True (bool)"),
    (twiml.Gather, {"num_digits": 10**18}, "Gather.num_digits: must be a whole number of at most 18 digits"),
    (twiml.Gather, {"num_digits": -(10**18)}, "Gather.num_digits: must be a whole number of at most 18 digits"),
    (twiml.ConversationRelay, {"eager_eot_threshold": True}, "must be a number, got True (bool)"),
    (twiml.ConversationRelay, {"eager_eot_threshold": 1e18}, "must be a number of at most 18 digits"),
    (twiml.ConversationRelay, {"eager_eot_threshold": -1e18}, "must be a number of at most 18 digits"),
    (twiml.ConversationRelay, {"eager_eot_threshold": float("inf")}, "must be a number of at most 18 digits"),
    (twiml.Gather, {"barge_in": "true"}, "Gather.barge_in: must be True or False, got 'true' (str)"),
    (twiml.Gather, {"barge_in": 1}, "Gather.barge_in: must be True or False, got 1 (int)"),
    (twiml.Gather, {"action": 5}, "Gather.action: must be text, got 5 (int)"),
    (twiml.Gather, {"action": b"/a"}, "Gather.action: must be text, got b'/a' (bytes)"),
    (twiml.Gather, {"input": b"dtmf"}, "Gather.input: must be text or an ordered iterable of text"),
    (twiml.Gather, {"input": {"dtmf": 1}}, "Gather.input: must be text or an ordered iterable of text"),
    (twiml.Gather, {"input": {"dtmf"}}, "Gather.input: must be text or an ordered iterable of text"),
    (twiml.Gather, {"input": [1]}, "Gather.input: must be text, got 1 (int)"),
    (twiml.Gather, {"speech_timeout": 1.5}, "Gather.speech_timeout: must be text or a whole number"),
    (twiml.Prompt, {"attempt": ["1"]}, "Prompt.attempt: must be a whole number, got '1' (str)"),
    (twiml.Conference, {"beep": 1}, "Conference.beep: must be True, False or text, got 1 (int)"),
    (
        twiml.ConversationRelay,
        {"eager_eot_threshold": "0.5"},
        "ConversationRelay.eager_eot_threshold: must be a number",
    ),
    (twiml.ConversationRelay, {"eager_eot_threshold": float("nan")}, "must be a number of at most 18 digits, got nan"),
    (twiml.Say, {"voice": "bell\a"}, r"Say.voice: the character U+0007 at index 4 of 'bell\x07' isn't allowed"),
    (twiml.Say, {"voice": "\ud800"}, "Say.voice: the lone surrogate U+D800 at index 0"),
    (twiml.Say, {"voice": "\uffff"}, "Say.voice: the character U+FFFF"),
    (
        twiml.Say,
        {"voice": "man", "extra": {"voice": "alice"}},
        "Say.extra: voice must be given only once, got the keyword voice too: pass only one",
    ),
    (twiml.Say, {"extra": {"b": "x", 1: "x"}}, "Say.extra: must have valid XML attribute names as keys, got 1 (int)"),
    (twiml.Say, {"extra": {"voice": ["a"]}}, "Say.extra['voice']: must be text, True, False or a number"),
    *[(twiml.Say, {"extra": nothing}, "Say.extra: must be a mapping") for nothing in NOTHINGS],
    (twiml.Say, {"extra": {"a b": "x"}}, "Say.extra: must have valid XML attribute names as keys, got 'a b' (str)"),
    (twiml.Say, {"extra": {'a="1" b': "x"}}, "must have valid XML attribute names as keys"),
    (twiml.Say, {"extra": {1: "x"}}, "Say.extra: must have valid XML attribute names as keys, got 1 (int)"),
    (twiml.Say, {"extra": {"a": None}}, "Say.extra['a']: must be text, True, False or a number, got None"),
    (twiml.Say, {"extra": 5}, "Say.extra: must be a mapping"),
]


@pytest.mark.parametrize(("kind", "keywords", "message"), REFUSED)
def test_wrong_values_are_refused_by_element_field_and_value(kind: Any, keywords: dict[str, Any], message: str) -> None:
    with pytest.raises(TwimlError) as caught:
        kind(None, **keywords)
    assert message in str(caught.value)
    assert caught.value.line is None


@pytest.mark.parametrize(
    ("kind", "value", "normal", "text"),
    [
        ("text", 'a"&', 'a"&', "a&quot;&amp;"),
        ("text", Trim.SILENCE, "trim-silence", "trim-silence"),
        ("bool", True, True, "true"),
        ("bool", False, False, "false"),
        ("int", Digits.FOUR, 4, "4"),
        ("int", 1 - 10**18, 1 - 10**18, "-999999999999999999"),
        ("seconds", Digits.FOUR, 4, "4"),
        ("seconds", timedelta(days=1, seconds=1), 86_401, "86401"),
        ("float", 1, 1.0, "1.0"),
        ("float", -0.0, 0.0, "0.0"),
        ("float", 0.25, 0.25, "0.25"),
        ("words", 'a"\t&', ('a"', "&"), "a&quot; &amp;"),
        ("words", ["a b", "c"], ("a", "b", "c"), "a b c"),
        ("ints", [2, Digits.FOUR], (2, 4), "2 4"),
        ("ints", 3, (3,), "3"),
        ("flag", "true", True, "true"),
        ("flag", "<", "<", "&lt;"),
        ("count", "<", "<", "&lt;"),
        ("count", Digits.FOUR, "4", "4"),
    ],
)
def test_a_value_is_normalised_and_written_by_its_kind(kind: Kind, value: Any, normal: Any, text: str) -> None:
    found = ENCODE[kind](value)
    assert found == (normal, text)
    assert (repr(found[0]), type(found[0])) == (repr(normal), type(normal))


@pytest.mark.parametrize(
    ("kind", "value", "message"),
    [
        ("words", 5, r"^must be text or an ordered iterable of text, got 5 \(int\)$"),
        ("words", bytearray(b"a"), r"^must be text or an ordered iterable of text, got "),
        ("words", memoryview(b"a"), r"^must be text or an ordered iterable of text, got "),
        ("ints", "1", r"^must be a whole number, got '1' \(str\)$"),
        ("ints", b"1", r"^must be a whole number or an ordered iterable of whole numbers, got b'1' \(bytes\)$"),
        ("ints", True, r"^must be a whole number, got True \(bool\)$"),
        ("count", True, r"^must be text or a whole number, got True \(bool\)$"),
    ],
)
def test_a_value_of_another_kind_is_refused(kind: Kind, value: Any, message: str) -> None:
    with pytest.raises(SpellingError, match=message):
        ENCODE[kind](value)


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("text", " a ", " a "),
        ("bool", "true", True),
        ("bool", "false", False),
        ("int", "0", 0),
        ("int", "-007", -7),
        ("int", "9" * 18, 10**18 - 1),
        ("seconds", "60", 60),
        ("float", "-1", -1.0),
        ("float", "0.50", 0.5),
        ("float", "10", 10.0),
        ("float", "1e2", 100.0),
        ("float", "1.5E+10", 1.5e10),
        ("float", "5e-1", 0.5),
        ("float", "0e100", 0.0),
        ("float", "0" * 40, 0.0),
        ("float", "0." + "0" * 40, 0.0),
        ("words", "a b", "a b"),
        ("ints", " 1  -2 ", (1, -2)),
        ("ints", "", ()),
        ("flag", "true", "true"),
        ("count", "3", "3"),
    ],
)
def test_a_text_is_decoded_by_its_kind(kind: Kind, text: str, value: Any) -> None:
    found = DECODE[kind](text)
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    ("kind", "texts", "message"),
    [
        ("bool", ["", "True", "1"], "must be true or false, got "),
        (
            "int",
            ["", "+1", " 1", "1 ", "1.0", "1_0", "\uff11", "1" * 19],
            "must be a whole number of at most 18 digits",
        ),
        ("seconds", ["", "1.0"], "must be a whole number of at most 18 digits"),
        (
            "float",
            ["", ".", "1.", ".5", "1e", "e1", "+1", "1_0", "nan", "inf", "\uff11", " 1"],
            "must be a number, got ",
        ),
        ("float", ["0" * 41, "0." + "0" * 41, "0e1000"], "must be a number, got "),
        ("float", ["1e18", "-1e18", "1e999"], "must be a number of at most 18 digits, got "),
        ("ints", ["1 x", "1,2"], "must be a whole number of at most 18 digits"),
    ],
)
def test_an_invalid_text_for_its_kind_is_refused(kind: Kind, texts: list[str], message: str) -> None:
    for text in texts:
        with pytest.raises(SpellingError, match=f"^{message}"):
            DECODE[kind](text)


def test_a_misspelt_attribute_is_refused() -> None:
    make: Any = twiml.Say
    with pytest.raises(TypeError, match="voyce"):
        make("Hi", voyce="alice")


def test_values_are_normalised() -> None:
    assert twiml.Gather(timeout=timedelta(minutes=1)) == twiml.Gather(timeout=60)
    assert twiml.Gather(timeout=timedelta(days=2)).timeout == 172_800
    assert twiml.Gather(input="dtmf").input == ("dtmf",)
    assert twiml.Gather(input="dtmf speech").input == ("dtmf", "speech")
    assert twiml.Gather(input=(word for word in ["dtmf", "speech"])).input == ("dtmf", "speech")
    assert twiml.Gather(input=[], extra={"a": "b"}).attributes == {"a": "b", "input": ""}
    assert twiml.Prompt(attempt=1).attempt == (1,)
    assert twiml.Conference("a", beep="true") == twiml.Conference("a", beep=True)
    assert twiml.Conference("a", beep="true").beep is True
    assert twiml.Conference("a", beep="onEnter").beep == "onEnter"
    assert twiml.Gather(speech_timeout=3).speech_timeout == "3"
    assert twiml.Record(trim=Trim.SILENCE).trim == "trim-silence"
    assert type(twiml.Record(trim=Trim.SILENCE).trim) is str
    assert twiml.Gather(num_digits=Digits.FOUR).attributes == {"numDigits": "4"}
    assert twiml.ConversationRelay(eager_eot_threshold=-0.0) == twiml.ConversationRelay(eager_eot_threshold=0)
    assert twiml.Task({"b": 1, "a": ["é"]}).content == ('{"a":["é"],"b":1}',)
    assert twiml.Say("a", extra={"x": True, "y": 1, "z": 0.5}).extra == {"x": "true", "y": "1", "z": "0.5"}


def test_a_flag_is_the_same_as_text_or_bool() -> None:
    assert twiml.Conference("a", beep="false") == twiml.Conference("a", beep=False)
    assert twiml.Conference("a", beep="false").beep is False
    assert twiml.Conference("a", beep=False).attributes == {"beep": "false"}


@pytest.mark.parametrize(
    "built",
    [
        twiml.Gather(timeout=60, num_digits=4, barge_in=False, action="/a", speech_timeout=3),
        twiml.Gather(num_digits=10**18 - 1, input=["dtmf", "speech"], hints="a, b"),
        twiml.Gather(num_digits=-(10**18) + 1),
        twiml.Prompt(attempt=[1, 2], for_="security-code"),
        twiml.ConversationRelay(eager_eot_threshold=0.5),
    ],
)
def test_each_kind_of_value_survives_a_round_trip(built: Any) -> None:
    again = pickle.loads(pickle.dumps(built))  # as XML
    assert again == built
    assert type(again) is type(built)
    assert repr(again) == repr(built)


def test_invalid_json_is_refused_in_a_task() -> None:
    with pytest.raises(TwimlError, match="can't be written as JSON"):
        twiml.Task({"a": object()})


def test_none_is_omitted_and_empty_text_is_not() -> None:
    assert str(twiml.Gather(action=None, finish_on_key="")).endswith('<Gather finishOnKey="" />')
    assert twiml.Gather().action is None
    assert dict(twiml.Gather().extra) == {}
    with pytest.raises(AttributeError):
        _ = getattr(twiml.Gather(), "acton")  # noqa: B009 - a name that no checker lets pass


@given(st.text(max_size=30))
def test_clean_replaces_only_characters_that_xml_forbids(text: str) -> None:
    cleaned = twiml.clean(text)
    assert twiml.parse(str(twiml.Say(cleaned))).content == ((cleaned,) if cleaned else ())
    assert twiml.clean(cleaned) == cleaned
    shortened = twiml.clean(text, "")
    assert twiml.Say(shortened).content == ((shortened,) if shortened else ())


def test_clean_joins_surrogate_pairs() -> None:
    assert twiml.clean("a\ud83d\ude00b\ud83d") == "a\N{GRINNING FACE}b\N{REPLACEMENT CHARACTER}"
    assert twiml.clean("\0\x0b\ufffe", "?") == "???"
    with pytest.raises(TwimlError, match="replacement"):
        twiml.clean("a", "\0")


@given(st.characters())
def test_construction_refuses_exactly_what_another_parser_refuses(character: str) -> None:
    def carried() -> bool:
        try:
            return twiml.parse(f"<Say>a{character.replace('&', '&amp;').replace('<', '&lt;')}</Say>") is not None
        except TwimlError:
            return False

    def built() -> bool:
        try:
            return bool(twiml.Say(f"a{character}").content)
        except TwimlError as error:
            return f"U+{ord(character):04X}" not in str(error)

    assert built() == carried()


@pytest.mark.parametrize("name", ["", "a b", "1a", "a<", 5, None])
def test_an_invalid_attribute_name_is_refused(name: Any) -> None:
    with pytest.raises(TwimlError, match="must have valid XML attribute names as keys"):
        twiml.Element("NewVerb", None, {name: "x"})

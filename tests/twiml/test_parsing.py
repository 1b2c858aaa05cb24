from __future__ import annotations

import encodings.aliases
from typing import Any

import pytest

from twilio_fp import twiml
from twilio_fp.errors import TwimlError
from twilio_fp.twiml import parsing


def test_known_unknown_and_illegal_elements_are_parsed() -> None:
    tree = twiml.parse(
        '<Response>\n  <Say voice="alice" newAttr="x">Hi<break time="1s"/>!</Say>\n'
        '  <NewVerb a="1"/><Gather timeout="soon"/><Gather><Gather/></Gather><Pause length="007"/>\n</Response>'
    )
    assert tree == twiml.Response(
        [
            twiml.Say(["Hi", twiml.SsmlBreak(time="1s"), "!"], voice="alice", extra={"newAttr": "x"}),
            twiml.Element("NewVerb", None, {"a": "1"}),
            twiml.Element("Gather", None, {"timeout": "soon"}),
            twiml.Element("Gather", twiml.Gather()),
            twiml.Pause(length=7),
        ]
    )


def test_comments_are_kept_and_processing_instructions_are_not() -> None:
    tree = twiml.parse("<?xml version='1.0'?><!--a--><?pi x?><Response><!--b--><Say>c<?pi?>d</Say></Response><!--e-->")
    nodes: list[Any] = [twiml.Comment("a"), twiml.Comment("b"), twiml.Say("cd"), twiml.Comment("e")]
    assert tree == twiml.Response(nodes)
    assert twiml.parse(str(tree)) == tree


def test_references_and_cdata_sections_are_text() -> None:
    assert twiml.parse("<Say>&lt;&#65;&#x42;<![CDATA[<&]]></Say>") == twiml.Say("<AB<&")


@pytest.mark.parametrize(
    "data",
    [
        "<Say>é</Say>".encode("utf-16"),
        b"\xef\xbb\xbf<Say>\xc3\xa9</Say>",
        b"<?xml version='1.0' encoding='ISO-8859-1'?><Say>\xe9</Say>",
        b"<?xml version='1.0' encoding='windows-1252'?><Say>\xe9</Say>",
        "<?xml version='1.0' encoding='ISO-8859-1'?><Say>é</Say>",
        bytearray("<Say>é</Say>".encode()),
    ],
)
def test_declared_encodings_are_respected(data: Any) -> None:
    assert twiml.parse(data) == twiml.Say("é")


@pytest.mark.parametrize("name", sorted({*encodings.aliases.aliases.values(), "none", "undefined", "idna", "punycode"}))
def test_no_declared_encoding_raises_any_other_error(name: str) -> None:
    try:
        tree = twiml.parse(f"<?xml version='1.0' encoding='{name}'?><Say>a</Say>".encode())
    except TwimlError as error:
        assert error.line == 1  # noqa: PT017
    else:
        assert tree.tag == "Say"


@pytest.mark.parametrize(
    ("xml", "message"),
    [
        ("", "line 1, column 1: no element found"),
        ("<Response>", "line 1, column 11: no element found"),
        ("<Response>\n <Say></Response>", "line 2, column 9: mismatched tag"),
        ("<a/><b/>", "line 1, column 5: junk after document element"),
        ("<a b='1' b='2'/>", "duplicate attribute"),
        ("<!DOCTYPE a []><a/>", "line 1, column 13: TwiML must not have a document type"),
        ('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "TwiML must not have a document type"),
        ("<a>&x;</a>", "line 1, column 4: undefined entity"),
        ("<a>\x0b</a>", "line 1, column 4: not well-formed"),
        ("<a>\n\ud800</a>", "line 2, column 1: a lone surrogate, U+D800"),
        (b"<a>\xff</a>", "not well-formed"),
        ("<a>\nb\ncd\ud800\n</a>", "line 3, column 3: a lone surrogate, U+D800"),
        (None, "line 1, column 1: parse() must be given text or bytes, got None"),
        (5, "line 1, column 1: parse() must be given text or bytes, got 5 (int)"),
    ],
)
def test_an_error_has_its_line_and_column(xml: Any, message: str) -> None:
    with pytest.raises(TwimlError) as caught:
        twiml.parse(xml)
    assert message in str(caught.value)
    assert caught.value.line is not None


@pytest.mark.parametrize(
    ("xml", "where"),
    [
        ("</a>", (1, 3)),
        ("a</b>", (1, 4)),
        ("\n</a>", (2, 3)),
        ("ab\n <b></c>", (2, 7)),
        ("<b/>\n&x;", (2, 1)),
        ("a<!DOCTYPE b>", (1, 4)),
    ],
)
def test_an_error_in_a_fragment_has_its_position_there(xml: str, where: tuple[int, int]) -> None:
    with pytest.raises(TwimlError) as caught:
        twiml.Raw(xml)
    assert (caught.value.line, caught.value.column) == where


def test_a_document_type_or_an_unknown_encoding_is_named() -> None:
    with pytest.raises(TwimlError, match=r"^line 1, column 13: TwiML must not have a document type$"):
        twiml.parse("<!DOCTYPE a []><a/>")
    with pytest.raises(TwimlError, match=r"^line 1, column 1: the declared encoding can't be read: ") as caught:
        twiml.parse(b"<?xml version='1.0' encoding='idna'?><a/>")
    assert (caught.value.line, caught.value.column) == (1, 1)


@pytest.mark.parametrize(
    ("xml", "tree"),
    [
        ("<Say>a<break/></Say>", twiml.Say(["a", twiml.SsmlBreak()])),
        ("<Gather><Say>a</Say><Pause/></Gather>", twiml.Gather([twiml.Say("a"), twiml.Pause()])),
        ("<Response><Gather><!--c--></Gather></Response>", twiml.Response(twiml.Gather(twiml.Comment("c")))),
        (
            "<Response><Refer><Sip>a@b</Sip></Refer><Dial><Sip>a@b</Sip></Dial></Response>",
            twiml.Response([twiml.Refer(twiml.ReferSip("a@b")), twiml.Dial(twiml.Sip("a@b"))]),
        ),
    ],
)
def test_each_element_keeps_its_content(xml: str, tree: Any) -> None:
    found = twiml.parse(xml)
    assert found == tree
    assert repr(found) == repr(tree)


def test_a_fragment_iterates_over_its_nodes() -> None:
    raw = twiml.Raw("é<Refer><Sip>a@b</Sip></Refer><!--c-->&amp;")
    assert raw.nodes == tuple(raw) == ("é", twiml.Refer(twiml.ReferSip("a@b")), twiml.Comment("c"), "&")
    assert repr(raw) == "Raw(xml='é<Refer><Sip>a@b</Sip></Refer><!--c-->&amp;')"
    assert raw == twiml.Raw(raw.xml)
    assert raw != twiml.Raw("é")
    assert twiml.Raw("").nodes == ()


@pytest.mark.parametrize(
    ("xml", "message"),
    [
        (None, r"^Raw\.xml: must be text, got None$"),
        (b"<a/>", r"^Raw\.xml: must be text, got b'<a/>' \(bytes\)$"),
        ("\ud800", r"^line 1, column 1: a lone surrogate, U\+D800$"),
    ],
)
def test_a_fragment_must_be_text(xml: Any, message: str) -> None:
    with pytest.raises(TwimlError, match=message):
        twiml.Raw(xml)


@pytest.mark.parametrize(
    ("name", "xml"),
    [
        ("Response", "<Response><Say>é</Say></Response>"),
        ("Sip", "<Sip>a@b</Sip>"),
        ("ReferSip", "<Sip>a@b</Sip>"),
        ("Say", "<Say>a</Say>"),
    ],
)
def test_a_tree_of_any_size_can_be_unpickled(name: str, xml: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "MAX_NODES", 0)
    made = parsing.revive(name, xml)
    assert (type(made).__name__, twiml.render(made, declaration=False)) == (name, xml)


def test_the_limits_of_parsing_are_pinned() -> None:
    assert (parsing.MAX_BYTES, parsing.MAX_NODES) == (67_108_864, 1_000_000)


def test_documents_beyond_the_limits_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "MAX_NODES", 3)
    assert twiml.parse("<a><b/><b/></a>").tag == "a"
    with pytest.raises(TwimlError, match="line 1, column 12: the document must have at most 3 elements"):
        twiml.parse("<a><b/><b/><!--c--></a>")
    monkeypatch.setattr(parsing, "MAX_BYTES", 20)
    for longest in ("<a>" + "e" * 13 + "</a>", b"<a>eeeeeeeeeeeee</a>"):
        assert twiml.parse(longest).content == ("e" * 13,)
    for long in ("<a>" + "é" * 10 + "</a>", "<a>" + "e" * 20 + "</a>", b"<a>eeeeeeeeeeeeeeeee</a>"):
        with pytest.raises(TwimlError, match="at most 20 bytes"):
            twiml.parse(long)

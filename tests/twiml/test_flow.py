"""The flow of a call as steps and arrows: the details of a step, and the arrows between steps."""

from __future__ import annotations

import pytest

from twilio_fp import twiml
from twilio_fp.twiml.flow import flow


def steps(*verbs: str, address: str = "/a") -> list[tuple[str, str, tuple[str, ...]]]:
    """Return the steps of a document: kind, title and details."""
    drawn = flow({address: twiml.parse(f"<Response>{''.join(verbs)}</Response>")})
    [(_, found)] = drawn.documents
    return [(step.kind, step.title, step.details) for step in found]


def arrows(documents: dict[str, str]) -> list[str]:
    """Return the arrows between documents, each with the titles of its source and target."""
    drawn = flow({name: twiml.parse(f"<Response>{text}</Response>") for name, text in documents.items()})
    titles = {step.id: step.title for _, group in drawn.documents for step in group}
    titles |= {step.id: f"outside {step.title}" for step in drawn.outside}
    return [f"{titles[arrow.source]} -{arrow.label}-> {titles[arrow.target]} ({arrow.kind})" for arrow in drawn.arrows]


@pytest.mark.parametrize(
    ("verb", "kind", "details"),
    [
        ("<Say> Hello <break/>you </Say>", "speak", ("“Hello you”",)),
        ("<Say>Hello<break/>you</Say>", "speak", ("“Hello you”",)),
        ("<Say/>", "speak", ()),
        ("<Play loop='2'> a.mp3 </Play>", "speak", ("2 times", "a.mp3")),
        ("<Play digits='12'/>", "speak", ("digits 12",)),
        ("<Pause length='2'/>", "speak", ("2 s",)),
        ("<Echo/>", "speak", ()),
        ("<Sms to='+1'>Hi</Sms>", "speak", ("“Hi”", "to +1")),
        ("<Message to='+1'>Hi</Message>", "speak", ("“Hi”", "to +1")),
        (
            (
                "<Gather input='dtmf speech' numDigits='1' finishOnKey='*' timeout='3'>"
                "<Say>a</Say><Pause/><Play>b</Play></Gather>"
            ),
            "ask",
            ("dtmf speech, digits: 1, ends with *, waits 3 s", "“a”", "plays b"),
        ),
        ("<Record maxLength='9' finishOnKey='1'/>", "ask", ("at most 9 s, ends with 1",)),
        (
            "<Pay chargeAmount='1' currency='eur'><Prompt><Say>a</Say></Prompt></Pay>",
            "ask",
            ("1, eur",),
        ),
        ("<Dial timeout='9' timeLimit='8'>+1</Dial>", "connect", ("rings 9 s, at most 8 s", "+1")),
        ("<Dial>+1<Number>+2</Number><Client/></Dial>", "connect", ("Number +2", "Client")),
        ("<Connect><Room>daily</Room></Connect>", "connect", ("Room daily",)),
        ("<Connect><Stream url='wss://a'/></Connect>", "connect", ("Stream wss://a",)),
        ("<Start><Stream name='s' url='wss://a'/></Start>", "connect", ("Stream s",)),
        ("<Stop><Stream name='s'/></Stop>", "connect", ("Stream s",)),
        ("<Refer><Sip>sip:a@b</Sip></Refer>", "connect", ("Sip sip:a@b",)),
        ("<Enqueue>q</Enqueue>", "connect", ("q",)),
        ("<Enqueue workflowSid='WW1'><Task>{}</Task></Enqueue>", "connect", ("workflow WW1", "Task {}")),
        ("<Redirect>/a</Redirect>", "connect", ("/a",)),
        ("<Hangup/>", "end", ()),
        ("<Leave/>", "end", ()),
        ("<Reject reason='busy'/>", "end", ("busy",)),
        ("<Unheard a='b'>c</Unheard>", "other", ()),
    ],
)
def test_a_step_shows_the_important_details_of_its_verb(verb: str, kind: str, details: tuple[str, ...]) -> None:
    entry, found, *_ = steps(verb)
    assert entry == ("entry", "/a", ())
    assert found == (kind, verb.strip("<").split()[0].split(">")[0].split("/")[0], details)


def test_children_of_any_root_are_steps() -> None:
    drawn = flow({"": twiml.Dial([twiml.Comment("c"), twiml.Queue("support"), twiml.Number("+1")])})
    [(_, [entry, queue, number, end])] = drawn.documents
    assert (entry.id, entry.title, end.kind) == ("d0", "start", "end")
    assert (queue.kind, queue.title, queue.details) == ("connect", "Queue", ("support",))
    assert (number.kind, number.title, number.details) == ("other", "Number", ())


def test_a_prompt_shows_its_text() -> None:
    [_, found, *_] = flow({"": twiml.Element("Wrapped", twiml.Prompt([twiml.Say("a"), twiml.Play("b")]))}).documents[0][
        1
    ]
    assert (found.kind, found.title, found.details) == ("ask", "Prompt", ("“a”", "plays b"))


def test_a_document_without_a_url_is_the_start_and_an_open_one_has_an_end() -> None:
    assert steps(address="") == [("entry", "start", ()), ("end", "end", ())]
    for last in ("<Hangup/>", "<Reject/>", "<Leave/>", "<Redirect>/b</Redirect>", "<Dial action='/b'>+1</Dial>"):
        assert steps(last)[-1][1] != "end"
    for last in ("<Message>a</Message>", "<Receive/>"):  # verbs of messages, where no call ends
        assert steps(last)[-1][1] != "end"


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("<Gather/>", ["Gather -input received-> /a (branch)", "Gather -no input-> end (next)"]),
        ("<Record/>", ["Record -recorded-> /a (branch)", "Record -nothing recorded-> end (next)"]),
        ("<Dial>+1</Dial>", ["Dial -after the call-> end (next)"]),
        ("<Enqueue>q</Enqueue>", ["Enqueue -left the queue-> end (next)"]),
        ("<Say>a</Say>", ["Say --> end (next)"]),
        (
            "<Enqueue waitUrl='/w'>q</Enqueue>",
            ["Enqueue -while waiting-> outside /w (aside)", "Enqueue -left the queue-> end (next)"],
        ),
        ("<Enqueue action='/w'>q</Enqueue>", ["Enqueue -left the queue-> outside /w (branch)"]),
        ("<Pay action='/w'/>", ["Pay -after the payment-> outside /w (branch)"]),
        ("<Refer action='/w'>a</Refer>", ["Refer -after the transfer-> outside /w (branch)"]),
        ("<Message action='/w'>a</Message>", ["Message -sent-> outside /w (aside)"]),
        ("<Sms action='/w'>a</Sms>", ["Sms -sent-> outside /w (aside)", "Sms --> end (next)"]),
        ("<Receive action='/w'/>", ["Receive -received-> outside /w (branch)"]),
        ("<Connect action='/w'/>", ["Connect -after the session-> outside /w (branch)"]),
        (
            "<Gather action='/w'/>",
            ["Gather -input received-> outside /w (branch)", "Gather -no input-> end (next)"],
        ),
        (
            "<Record action='/w'/>",
            ["Record -recorded-> outside /w (branch)", "Record -nothing recorded-> end (next)"],
        ),
        ("<Dial action='/w'>a</Dial>", ["Dial -after the call-> outside /w (branch)"]),
        (
            "<Dial><Number url='/w'>a</Number><Client url='/w'>a</Client><Sip url='/w'>a</Sip></Dial>",
            [
                "Dial -before connecting-> outside /w (aside)",
                "Dial -before connecting-> outside /w (aside)",
                "Dial -before connecting-> outside /w (aside)",
                "Dial -after the call-> end (next)",
            ],
        ),
        (
            "<Dial><WhatsApp url='/w'>a</WhatsApp><Queue url='/w'>a</Queue></Dial>",
            [
                "Dial -before connecting-> outside /w (aside)",
                "Dial -before connecting-> outside /w (aside)",
                "Dial -after the call-> end (next)",
            ],
        ),
        (
            "<Dial><Conference waitUrl='/w'>a</Conference></Dial>",
            ["Dial -while waiting-> outside /w (aside)", "Dial -after the call-> end (next)"],
        ),
        ("<Start><Number url='/w'>a</Number></Start>", ["Start --> end (next)"]),
        ("<Redirect>/w</Redirect>", ["Redirect --> outside /w (branch)"]),
    ],
)
def test_each_verb_has_its_branches(verb: str, expected: list[str]) -> None:
    [first, *found] = arrows({"/a": verb})
    assert first.startswith("/a --> ")
    assert found == expected


@pytest.mark.parametrize(
    ("target", "leads"),
    [
        ("/a/b", "/a/b"),
        ("b", "/a/b"),
        ("/a/b?x=1", "/a/b"),
        ("/a/b#c", "/a/b"),
        ("/a/b?x=1#c", "/a/b"),
        ("/q?x=1", "/q?x=1"),
        ("/b", "outside /b"),
        ("http://[", "outside http://["),
    ],
)
def test_a_url_leads_to_its_document(target: str, leads: str) -> None:
    documents = {"/a/a": f"<Redirect>{target}</Redirect>", "/a/b": "", "/q?x=1": "", "/q?x=2": ""}
    assert arrows(documents)[1] == f"Redirect --> {leads} (branch)"


def test_a_url_with_several_documents_leads_to_each_by_its_query() -> None:
    found = arrows({"/a": "<Gather action='/q'/>", "/q?x=1": "", "/q?x=2": "", "/r?x=1": ""})
    assert [line for line in found if "/q" in line and line.startswith("Gather")] == [
        "Gather -input received: x=1-> /q?x=1 (branch)",
        "Gather -input received: x=2-> /q?x=2 (branch)",
    ]


@pytest.mark.parametrize(
    ("target", "known", "leads"),
    [
        ("menu", ["menu"], ["menu"]),
        ("menu", ["menu", "https://a.example/menu"], ["menu"]),
        ("menu", ["https://a.example/menu", "https://a.example/menu?x=1"], ["https://a.example/menu"]),
        ("menu?x=1", ["https://a.example/menu?x=1", "https://a.example/menu?x=2"], ["https://a.example/menu?x=1"]),
        ("menu?x=1", ["https://a.example/menu", "https://a.example/menu?x=1"], ["https://a.example/menu?x=1"]),
        ("menu?x=3", ["https://a.example/menu", "https://a.example/menu?x=1"], ["https://a.example/menu"]),
    ],
)
def test_a_url_is_looked_up_as_written_then_resolved_then_without_its_query(
    target: str, known: list[str], leads: list[str]
) -> None:
    found = arrows({"https://a.example/voice": f"<Redirect>{target}</Redirect>", **dict.fromkeys(known, "")})
    assert [line for line in found if line.startswith("Redirect")] == [f"Redirect --> {to} (branch)" for to in leads]


def test_a_choice_is_the_whole_query() -> None:
    found = arrows({"/a": "<Gather action='/q'/>", "/q?x=1?y=2": ""})
    assert "Gather -input received: x=1?y=2-> /q?x=1?y=2 (branch)" in found


def test_each_step_has_a_unique_id() -> None:
    drawn = flow({name: twiml.parse("<Response><Say>a</Say><Pause/></Response>") for name in ("/a", "/b")})
    assert [[step.id for step in steps] for _, steps in drawn.documents] == [
        ["d0", "d0v0", "d0v1", "d0e"],
        ["d1", "d1v0", "d1v1", "d1e"],
    ]


def test_a_url_without_a_document_is_drawn_outside_once() -> None:
    drawn = flow({"/a": twiml.parse("<Response><Dial action='/x'>a</Dial><Redirect>/x</Redirect></Response>")})
    assert [(step.id, step.kind, step.title) for step in drawn.outside] == [("x0", "outside", "/x")]

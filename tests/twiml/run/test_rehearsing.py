from __future__ import annotations

from datetime import UTC, datetime
from importlib import import_module
from typing import Any

import pytest

from tests.twiml.run.logs import check_text
from twilio_fp.errors import UsageError
from twilio_fp.twiml import Dial, Enqueue, Gather, Pay, Play, Record, Redirect, Response, Say, Sms, run


def by_digits(fetch: run.Fetch) -> Response:
    return Response(Say("Found." if fetch.parameters["Digits"] == "1" else "Lost."))


def unreachable(_: run.Fetch) -> run.Unreachable:
    return run.Unreachable()


URL = "https://app.example/voice"
MENU = Response(Gather(Say("Press 1."), num_digits=1, action="/menu"))


@pytest.mark.parametrize(
    "documents",
    [
        {"https://app.example/menu": Response(Say("Found."))},
        {"/menu": "<Response><Say>Found.</Say></Response>"},
        {"/menu": b"<Response><Say>Found.</Say></Response>"},
        {"/menu": run.Fetched("Found.", content_type="text/plain")},
        by_digits,
    ],
)
def test_documents_are_found_by_url_path_or_function(documents: Any) -> None:
    ended = run.rehearse(MENU, ["1"], documents=documents, url=URL)
    assert "Found." in str(ended.transcript)


def test_a_query_may_select_the_document() -> None:
    redirect = Response(Redirect("/a?x=2"))
    both = {"/a": Response(Say("Any.")), "/a?x=2": Response(Say("Two."))}
    assert "Two." in str(run.rehearse(redirect, documents=both, url=URL).transcript)
    any_query = {"https://app.example/a": Response(Say("Any."))}
    assert "Any." in str(run.rehearse(redirect, documents=any_query, url=URL).transcript)


def test_parameters_may_select_the_document() -> None:
    documents = {
        "/menu?Digits=1": Response(Say("One.")),
        "/menu?Digits=1&x=": Response(Say("Never.")),
        "/menu": Response(Say("Other.")),
    }
    assert "One." in str(run.rehearse(MENU, ["1"], documents=documents, url=URL).transcript)
    assert "Other." in str(run.rehearse(MENU, ["2"], documents=documents, url=URL).transcript)


def test_the_calls_of_the_example_match_the_golden_transcripts() -> None:
    example: Any = import_module("examples.ivr")
    documents = {f"https://shop.example{path}": tree for path, tree in example.documents().items()}
    sales = run.rehearse(
        "https://shop.example/voice", ["1", run.Answered("CA2"), run.HungUp("CA2")], documents=documents
    )
    assert (sales.status, sales.problems) == ("completed", ())
    assert "bridges the call" in str(sales.transcript)
    support = run.rehearse("https://shop.example/voice", ["2", run.HungUp(after_seconds=5)], documents=documents)
    assert not support.problems
    silent = run.rehearse("https://shop.example/voice", [run.HungUp()], documents=documents)
    assert silent.reason == "hung up by the other end"


@pytest.mark.parametrize("documents", [None, {}, unreachable])
def test_a_missing_document_is_an_error(documents: Any) -> None:
    ended = run.rehearse(MENU, ["1"], documents=documents, url=URL)
    assert [problem.code for problem in ended.problems] == [11200]


def test_each_event_happens_when_the_call_waits_for_its_kind() -> None:
    document = Response(
        [
            Gather(Play("/a.mp3"), num_digits=1, action="/next"),
            Gather(input="speech", action="/next"),
            Dial("+15005550006"),
            Record(action="/next"),
        ]
    )
    again = {"/next": Response(Gather(num_digits=2, action="/end"))}
    state = run.rehearse(document, [run.Elapsed(), "Hello", "2#"], documents=again, url=URL)
    assert "presses 2#" in str(state.transcript)
    bridged = run.rehearse(document, [run.Answered("CA1"), "1", run.HungUp("CA1"), "Hello"], url=URL)
    told = [entry.kind for entry in bridged.transcript if entry.kind in {"rings", "presses", "speaks"}]
    assert told == ["rings", "presses", "speaks"]


def test_unscripted_questions_have_default_answers() -> None:
    document = Response(
        [
            Sms("Hi", action="/"),
        ]
    )
    ended = run.rehearse(document, documents={"/": Response([Record(action="/b")])}, script=["Hello"], url=URL)
    assert f"SmsSid=SM{1:032x}" in str(ended.transcript)
    assert f"RE{1:032x}" in str(ended.transcript)
    paid = run.rehearse(
        Response(Pay(action="/")), ["4111111111111111", "1299", "123", "94107#"], documents={"/": Response()}, url=URL
    )
    assert "PaymentToken=token" in str(paid.transcript)
    queued = run.rehearse(
        Response(Enqueue("a", wait_url="/w", action="/")), documents={"/w": Response(Say("w"))}, url=URL
    )
    assert queued.reason == "hung up by the other end"


def test_results_of_questions_may_be_scripted() -> None:
    document = Response(Enqueue("a", action="/"))
    full = run.rehearse(document, [run.Refused(14207)], documents={"/": Response()}, url=URL)
    assert "QueueResult=queue-full" in str(full.transcript)
    taken = run.rehearse(document, [run.Standing("QU7"), run.Dequeued("CA2"), run.HungUp("CA2")], url=URL)
    assert "QueueSid=QU7" in str(taken.transcript)


@pytest.mark.parametrize("script", ["1", 5, [""], [5], [None], {"1"}])
def test_an_invalid_script_is_refused(script: Any) -> None:
    with pytest.raises(UsageError, match=r"script must (be|contain)"):
        run.rehearse(MENU, script)


def test_invalid_documents_are_refused() -> None:
    odd: Any = ["/menu"]
    with pytest.raises(UsageError, match="documents must be a mapping"):
        run.rehearse(MENU, documents=odd)


CHILD = "CA0000000000000000000000000000000c"
REHEARSALS: dict[str, tuple[str, list[str | run.Answer]]] = {
    "nobody is there": (
        "<Gather><Say>a</Say></Gather><Record/><Dial>+1</Dial><Say>b</Say><Enqueue>q</Enqueue>",
        [],
    ),
    "who hangs up at the end of all": ("<Dial><Conference>c</Conference></Dial>", []),
    "who hangs up in a session": ("<Connect><Room>r</Room></Connect>", []),
    "who hangs up while they are bridged": ("<Dial>+1</Dial>", [run.Answered(CHILD)]),
    "keys and words where they are listened to": (
        '<Say>a</Say><Gather input="speech"/><Gather numDigits="1"/><Gather input="dtmf speech"/>',
        ["1*#", "one"],
    ),
    "a silence for each that listens": (
        "<Gather/><Gather/><Gather numDigits='1'/>",
        [run.Elapsed(), run.Elapsed(), "1"],
    ),
    "keys while others are bridged": ("<Dial hangupOnStar='true'>+1</Dial>", [run.Answered(CHILD), "1", "Hello", "*"]),
    "who is busy": (
        "<Dial>+1</Dial><Dial>+2</Dial>",
        [run.NotAnswered("busy"), run.Answered(CHILD), run.HungUp(CHILD)],
    ),
    "a sound that can't be played": ("<Say>a</Say><Play>a.mp3</Play>", [run.Unplayable()]),
    "a call that is redirected": (
        "<Say>a</Say><Gather/>",
        [run.Redirected("<Response><Gather/></Response>"), run.HungUp(by_api=True)],
    ),
    "a call that is transferred": ("<Dial>+1</Dial><Say>b</Say>", [run.Answered(CHILD), run.Transferred(CHILD)]),
    "a call that is taken from its queue": (
        '<Enqueue waitUrl="/w" action="/a">q</Enqueue>',
        [run.Elapsed(), run.Dequeued(CHILD), run.HungUp(CHILD)],
    ),
    "keys in a queue": ('<Enqueue waitUrl="/keys">q</Enqueue>', ["1", run.HungUp()]),
    "an event of a queue that is in none": ("<Gather/>", [run.Dequeued(CHILD), "1"]),
    "what is heard in a conference": (
        "<Dial><Conference>c</Conference></Dial><Say>b</Say>",
        [
            run.Joined("CF1"),
            run.Hears("wait", "https://app.example/w"),
            run.Noticed("Bob", "speaks", "x"),
            run.LeftConference(),
        ],
    ),
    "a session that ends": (
        '<Connect action="/a"><Room>r</Room></Connect>',
        [run.SessionBegan("RM1"), "1", run.SessionEnded({"a": "b"})],
    ),
    "a transfer": ('<Refer action="/a">sip:a@b</Refer>', [run.Referred()]),
    "what is taken from a queue": ("<Dial><Queue>q</Queue></Dial>", [run.Taken(CHILD, "QU1"), run.HungUp(CHILD)]),
    "sids that count up": (
        '<Sms action="">a</Sms><Sms action="/a">b</Sms>',
        [],
    ),
    "sids of another kind": (
        '<Record transcribe="true" transcribeCallback="/t" action="/a"/>',
        [run.Spoke("a", seconds=3)],
    ),
    "answers in place of those": (
        '<Sms>a</Sms><Record action="/a"/>',
        [run.TextSent("SMx"), run.RecordingStarted("REx", "https://app.example/REx"), "Hello"],
    ),
    "a payment": (
        '<Pay action="https://app.example/a" chargeAmount="1" securityCode="false" postalCode="false"/>',
        ["4111111111111111", "1299"],
    ),
    "a payment that fails": (
        '<Pay action="https://app.example/a" securityCode="false" postalCode="false"/>',
        ["4111111111111111", "1299", run.Charged(error="declined")],
    ),
    "a queue of a size": ('<Enqueue waitUrl="/w" maxQueueSize="7">q</Enqueue>', [run.HungUp()]),
    "no document": ("<Redirect>/b</Redirect>", []),
}
DOCUMENTS = {
    "/a": "<Response><Say>After.</Say></Response>",
    "/w": "<Response><Say>Wait.</Say></Response>",
    "/keys": "<Response><Gather numDigits='1' action='/w'/></Response>",
}


def test_rehearsals_match_the_golden_transcripts() -> None:
    texts: list[str] = []
    for title, (document, script) in REHEARSALS.items():
        facts = run.VoiceCall(from_="sip:a@a.example", began_at=datetime(2026, 1, 1, tzinfo=UTC))
        ended = run.rehearse(f"<Response>{document}</Response>", script, documents=DOCUMENTS, call=facts, url=URL)
        problems = "".join(f"{problem}\n" for problem in ended.problems)
        texts.append(f"# {title}\n\n{document}\n{ended.transcript}\n{problems}{ended.status}: {ended.reason}\n")
    check_text("rehearsing", "\n".join(texts))


def test_a_rehearsal_requests_its_first_document_with_the_given_method() -> None:
    seen: list[tuple[str, str, str]] = []

    def documents(fetch: run.Fetch) -> Response:
        seen.append((fetch.method, fetch.url, fetch.parameters["CallSid"]))
        return Response()

    run.rehearse(URL, documents=documents)
    run.rehearse(URL, documents=documents, call=run.VoiceCall(sid=CHILD), method="GET")
    assert seen == [("POST", URL, run.VoiceCall().sid), ("GET", URL, CHILD)]


def test_a_url_without_a_path_is_the_root() -> None:
    for target in ("https://b.example", "https://b.example/", "https://b.example/?a=b#c"):
        found = run.rehearse(Response(Redirect(target)), documents={"/": Response(Say("Root."))}, url=URL)
        assert "Root." in str(found.transcript)

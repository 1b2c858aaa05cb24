from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest

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
def test_documents_are_found_by_url_by_path_or_by_a_function(documents: Any) -> None:
    ended = run.rehearse(MENU, ["1"], documents=documents, url=URL)
    assert "Found." in str(ended.transcript)


def test_a_query_may_choose_the_document_and_need_not() -> None:
    redirect = Response(Redirect("/a?x=2"))
    both = {"/a": Response(Say("Any.")), "/a?x=2": Response(Say("Two."))}
    assert "Two." in str(run.rehearse(redirect, documents=both, url=URL).transcript)
    any_query = {"https://app.example/a": Response(Say("Any."))}
    assert "Any." in str(run.rehearse(redirect, documents=any_query, url=URL).transcript)


def test_parameters_may_choose_the_document() -> None:
    documents = {
        "/menu?Digits=1": Response(Say("One.")),
        "/menu?Digits=1&x=": Response(Say("Never.")),
        "/menu": Response(Say("Other.")),
    }
    assert "One." in str(run.rehearse(MENU, ["1"], documents=documents, url=URL).transcript)
    assert "Other." in str(run.rehearse(MENU, ["2"], documents=documents, url=URL).transcript)


def test_the_calls_of_the_example_go_as_they_are_drawn() -> None:
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
def test_a_document_that_is_missing_is_an_error(documents: Any) -> None:
    ended = run.rehearse(MENU, ["1"], documents=documents, url=URL)
    assert [problem.code for problem in ended.problems] == [11200]


def test_each_event_happens_when_the_call_waits_for_its_like() -> None:
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


def test_what_the_script_says_nothing_of_is_had() -> None:
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


def test_answers_to_questions_may_be_scripted() -> None:
    document = Response(Enqueue("a", action="/"))
    full = run.rehearse(document, [run.Refused(14207)], documents={"/": Response()}, url=URL)
    assert "QueueResult=queue-full" in str(full.transcript)
    taken = run.rehearse(document, [run.Standing("QU7"), run.Dequeued("CA2"), run.HungUp("CA2")], url=URL)
    assert "QueueSid=QU7" in str(taken.transcript)


@pytest.mark.parametrize("script", ["1", 5, [""], [5], [None], {"1"}])
def test_a_script_that_is_none_is_refused(script: Any) -> None:
    with pytest.raises(UsageError, match="script must be"):
        run.rehearse(MENU, script)


def test_documents_that_are_none_are_refused() -> None:
    odd: Any = ["/menu"]
    with pytest.raises(UsageError, match="documents must be a mapping"):
        run.rehearse(MENU, documents=odd)

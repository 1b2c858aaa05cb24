"""The responses that are run as documents, and those that are refused: https://www.twilio.com/docs/voice/twiml."""

from __future__ import annotations

from typing import Any

import pytest

from tests.twiml.run.logs import Call, check_log
from twilio_fp.errors import UsageError
from twilio_fp.twiml import Play, Redirect, Response, Say, run

URL = "https://app.example/voice"
HELLO = str(Response(Say("Hello.")))


def problems_and_speech(answer: run.Fetched | run.Unreachable) -> tuple[list[int], list[str]]:
    """Return the problem codes of a call with this first document, and what the caller heard."""
    ended = run.rehearse(URL, documents=lambda _: answer)
    return (
        [problem.code for problem in ended.problems],
        [entry.text for entry in ended.transcript if entry.kind in {"says", "plays"}],
    )


@pytest.mark.parametrize(
    ("answer", "speech"),
    [
        (run.Fetched(HELLO), ["Hello."]),
        (run.Fetched(HELLO.encode(), content_type="application/xml; charset=utf-8"), ["Hello."]),
        (run.Fetched(HELLO, content_type="text/html"), ["Hello."]),
        (run.Fetched(HELLO, content_type=""), ["Hello."]),
        (run.Fetched(HELLO, status=201), ["Hello."]),
        (run.Fetched(f"\n {HELLO}\n"), ["Hello."]),
        (run.Fetched(Response(Say("Hello."))), ["Hello."]),
        (run.Fetched(HELLO, content_type="text/plain"), ["Hello."]),
        (run.Fetched("Hello,\n world", content_type="text/plain"), ["Hello, world"]),
        (run.Fetched(b"Hello \xff", content_type="text/plain"), ["Hello \N{REPLACEMENT CHARACTER}"]),
        (run.Fetched("<a/>", content_type="text/plain"), ["<a/>"]),
        (run.Fetched(b"RIFF", content_type="audio/wav"), [URL]),
        (run.Fetched(b"RIFF", content_type="Audio/MPEG", url="https://cdn.example/a"), ["https://cdn.example/a"]),
        (run.Fetched(""), []),
        (run.Fetched("", 204, ""), []),
        (run.Fetched("<Response/>"), []),
    ],
)
def test_usable_responses_become_documents(answer: run.Fetched, speech: list[str]) -> None:
    assert problems_and_speech(answer) == ([], speech)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (run.Fetched("<Response>"), 12100),
        (run.Fetched("Hello."), 12100),
        (run.Fetched(b"\x00"), 12100),
        (run.Fetched("<!DOCTYPE a><Response/>"), 12100),
        (run.Fetched("<Say>Hello.</Say>"), 12102),
        (run.Fetched("<response/>"), 12102),
        (run.Fetched(Say("Hello.")), 12102),
        (run.Fetched("{}", content_type="application/json"), 12300),
        (run.Fetched(HELLO, 404), 11200),
        (run.Fetched(HELLO, 302), 11200),
        (run.Fetched(HELLO, 500), 11200),
        (run.Unreachable(), 11200),
        (run.Unreachable(11205, "no connection"), 11205),
        (run.Fetched(Response(Say("a" * 65_536)).__str__()), 11750),
        (run.Fetched("<Response>" + "é" * 40_000 + "</Response>"), 11750),
    ],
)
def test_an_unusable_response_ends_the_call_with_an_apology(answer: run.Fetched | run.Unreachable, code: int) -> None:
    assert problems_and_speech(answer) == ([code], [run.APOLOGY])


def test_the_fallback_request_carries_the_error() -> None:
    call = run.VoiceCall(fallback_url="https://app.example/fallback", fallback_method="GET")
    state, _ = run.start(URL, call)
    state, asks = run.resume(state, run.Fetched("", 500))
    fetch = asks[-1]
    assert isinstance(fetch, run.Fetch)
    assert (fetch.purpose, fetch.method, fetch.url) == ("voice_fallback", "GET", "https://app.example/fallback")
    assert (fetch.parameters["ErrorCode"], fetch.parameters["ErrorUrl"]) == ("11200", URL)
    _, asks = run.resume(state, run.Fetched(Response([Say("Later."), Redirect("/other")])))
    assert asks[-1] == run.Wait("say", 0.4, call.sid, heard="Later.")
    failed, asks = run.resume(state, run.Unreachable())
    assert asks[-1] == run.Wait("say", run.spoken_seconds(run.APOLOGY), call.sid, heard=run.APOLOGY)
    assert [problem.code for problem in failed.problems] == [11200, 11200]
    assert run.Alert(failed.problems[0]) in asks


def test_relative_urls_are_resolved_against_the_documents_url() -> None:
    state, _ = run.start(URL)
    document = Response([Play("a.mp3"), Redirect("next?x=1", method="GET")])
    state, _ = run.resume(state, run.Fetched(document, url="https://other.example/x/y"))
    assert isinstance(state.asked, run.Wait)
    assert state.asked.heard == "https://other.example/x/a.mp3"
    state, _ = run.resume(state, run.Elapsed())
    assert isinstance(state.asked, run.Fetch)
    assert (state.asked.method, state.asked.url) == ("GET", "https://other.example/x/next?x=1")


@pytest.mark.parametrize(
    ("target", "code"), [("/next", 15004), ("", 15004), ("ftp://app.example", 11100), ("https://[", 11100)]
)
def test_an_invalid_url_is_reported(target: str, code: int) -> None:
    ended = run.rehearse(Response([Redirect(target)]))
    assert [problem.code for problem in ended.problems] == [code]
    assert run.APOLOGY in str(ended.transcript)


def test_cookies_are_sent_with_later_requests() -> None:
    state, _ = run.start(URL)
    again: Any = Response(Redirect("/voice"))
    state, _ = run.resume(state, run.Fetched(again, cookies={"a": "1"}))
    state, _ = run.resume(state, run.Fetched(again, cookies={"b": "2"}))
    assert isinstance(state.asked, run.Fetch)
    assert dict(state.asked.cookies) == {"a": "1", "b": "2"}


def test_an_endless_loop_of_documents_is_ended() -> None:
    ended = run.rehearse(URL, documents={"/voice": Response(Redirect(""))})
    assert str(ended.transcript).count("POST") == run.MOST_DOCUMENTS
    assert [problem.code for problem in ended.problems] == [0]
    assert ended.reason == "no document"
    fallback = run.VoiceCall(fallback_url="https://app.example/fallback")
    looped: Any = {"/voice": run.Unreachable(), "/fallback": Response(Redirect("/voice"))}
    ended = run.rehearse(URL, documents=looped, call=fallback)
    assert ended.problems[-1].code == 0


def test_a_key_resets_the_limit_on_documents() -> None:
    document = "<Response><Gather numDigits='1'/></Response>"
    ended = run.rehearse(URL, ["1"] * 150, documents={"/voice": document})
    assert str(ended.transcript).count("POST") == 151
    assert not ended.problems


def test_unknown_elements_and_attributes_cause_warnings_and_are_skipped() -> None:
    document = (
        """<Response volume="1"><Sey>a</Sey><say>b</say><Say Voice="alice">c<brake/></Say><Body>d</Body></Response>"""
    )
    ended = run.rehearse(document)
    assert [problem.code for problem in ended.problems] == [12200] * 6
    assert {problem.severity for problem in ended.problems} == {"warning"}
    assert [entry.text for entry in ended.transcript if entry.kind == "says"] == ["c"]


CALLS: dict[str, Call] = {
    "what a document holds": (
        '<Gather nummDigits="1"><Say voice="a" voise="b">Hi <break tyme="1s"/><blink/></Say><Number/></Gather>',
    ),
    "cookies": (
        "<Redirect>/b</Redirect>",
        run.Fetched(
            "<Response><Redirect>c</Redirect></Response>", cookies={"a": "1", "b": "2"}, url="https://b.example/x/"
        ),
        run.Fetched("<Response><Redirect>d</Redirect></Response>", cookies={"a": "3"}),
    ),
    "plain text": ("<Redirect>/b</Redirect>", run.Fetched(b"Hello\xff\x01", content_type="text/plain; charset=utf-8")),
    "plain text that is XML": (
        "<Redirect>/b</Redirect>",
        run.Fetched("<Response><Pause/></Response>", content_type="text/plain"),
    ),
    "a sound": ("<Redirect>/b</Redirect>", run.Fetched(b"", content_type="audio/mpeg")),
    "nothing": ("<Redirect>/b</Redirect>", run.Fetched(b" ")),
    "another status": ("<Redirect>/b</Redirect>", run.Fetched("<Response/>", 300)),
    "another success": ("<Redirect>/b</Redirect>", run.Fetched("<Response><Pause/></Response>", 299, "")),
    "a status below": ("<Redirect>/b</Redirect>", run.Fetched("<Response/>", 199)),
    "an image": ("<Redirect>/b</Redirect>", run.Fetched(b"x", content_type="Image/PNG ; a=b")),
    "no XML": ("<Redirect>/b</Redirect>", run.Fetched("<Response>")),
    "another root": ("<Redirect>/b</Redirect>", run.Fetched("<Say/>")),
    "as large as may be": ("<Redirect>/b</Redirect>", run.Fetched("<Response/>".ljust(65_536))),
    "too large": ("<Redirect>/b</Redirect>", run.Fetched("<Response/>".ljust(65_535) + "é")),
}


def test_calls_match_the_golden_transcripts() -> None:
    check_log("documents", CALLS)


def test_an_answer_of_the_wrong_kind_is_refused_naming_the_question() -> None:
    with pytest.raises(UsageError, match=r"^the answer to Fetch must be one of "):
        check_log("none", {"odd": ("<Redirect>/b</Redirect>", run.Elapsed())})

"""One leg of a call: its transcript entries, its addresses, and the events during its waits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest

from twilio_fp.errors import UsageError
from twilio_fp.twiml import Response, run
from twilio_fp.twiml.run.leg import (
    Address,
    CallDequeued,
    CallerHungUp,
    CallRedirected,
    ConferenceInterrupted,
    End,
    Inline,
    InvalidUrl,
    JoinedConference,
    Ledger,
    Leg,
    LegHungUp,
    TimeLimitReached,
    expect,
    source_of,
)
from twilio_fp.values import FrozenMap

if TYPE_CHECKING:
    from collections.abc import Generator

URL: Final = "https://app.example/voice?x=1"
CALLER: Final = run.VoiceCall()
CHILD: Final = run.VoiceCall(sid="CA0000000000000000000000000000000c", direction="outbound-dial")
OTHER: Final = "CA0000000000000000000000000000000d"
STANDING: Final = run.Standing("QU1", 2)
WAITING: Final = object()


def no_documents(_leg: Leg, _source: object) -> Generator[Any, Any, End]:
    yield from ()
    return End()


def leg(call: run.VoiceCall = CALLER, status: str = "in-progress", *, limit: float = 100.0, **options: Any) -> Leg:
    """Return a leg of the call `CALLER`, ten seconds after its start."""
    ledger = Ledger(CALLER.sid, limit, status, "caller", now=10.0, documents_since_input=3)
    return Leg(call, status, ledger, no_documents, **{"url": URL, **options})


def run_steps(program: Generator[Any, Any, Any], *answers: Any) -> tuple[list[Any], Any]:
    """Return the asks of a program that gets these answers, and its result, or `WAITING`."""
    asks: list[Any] = []
    try:
        asks.append(next(program))
        for answer in answers:
            asks.append(program.send(answer))  # noqa: PERF401 -- keeps the asks before the end
    except StopIteration as stop:
        return asks, stop.value
    return asks, WAITING


def wait_result(subject: Leg, *answers: Any, purpose: Any = "pause", seconds: float = 20.0, **options: Any) -> Any:
    """Return the result of a wait that gets these answers, or `WAITING`."""
    return run_steps(subject.wait(purpose, seconds, **options), *answers)[1]


def entries(subject: Leg) -> list[tuple[float, str, str, str, str]]:
    return [(one.at_seconds, one.who, one.kind, one.text, one.to) for one in subject.ledger.entries]


# --- transcript entries


def test_an_entry_has_its_time_in_milliseconds_and_the_leg_that_alone_hears_it() -> None:
    for call, alone in ((CALLER, ""), (CHILD, "Bob")):
        subject = leg(call, name="Bob")
        subject.ledger.now = 1.23456
        for kind in ("says", "plays", "pauses", "does"):
            subject.note("Twilio", kind, "x")
        assert [entry[0] for entry in entries(subject)] == [1.235] * 4
        assert [entry[4] for entry in entries(subject)] == [alone, alone, alone, ""]


def test_a_problem_is_noted_immediately_and_alerted_once() -> None:
    subject = leg()
    first = subject.report(13520, "odd")
    second = subject.report(11100, "none", url="x", is_error=True)
    assert (first, second) == (run.Problem(13520, "warning", "odd", ""), run.Problem(11100, "error", "none", "x"))
    assert subject.ledger.problems == [first, second]
    assert [entry[1:4] for entry in entries(subject)] == [
        ("Twilio", "problem", str(first)),
        ("Twilio", "problem", str(second)),
    ]
    assert run_steps(subject.send_alerts(), None, None) == ([run.Alert(first), run.Alert(second)], None)
    assert run_steps(subject.send_alerts()) == ([], None)
    subject.add_problem(first)
    assert run_steps(subject.wait("pause", 1.0), None)[0][0] == run.Alert(first)


def test_a_ringing_call_is_answered_once() -> None:
    ringing = leg(status="ringing")
    assert run_steps(ringing.answer(), None) == ([run.PickUp()], None)
    assert (ringing.status, ringing.ledger.status) == ("in-progress", "in-progress")
    assert [entry[1:4] for entry in entries(ringing)] == [("Twilio", "does", "answers the call")]
    assert run_steps(ringing.answer()) == ([], None)


def test_the_final_status_depends_on_whether_the_leg_was_answered() -> None:
    for before, after in (("ringing", "no-answer"), ("in-progress", "completed")):
        ended = leg(status=before)
        ended.close()
        assert ended.status == after


# --- URLs


@pytest.mark.parametrize(
    ("url", "target", "resolved"),
    [
        (URL, "", URL),
        (URL, "/menu", "https://app.example/menu"),
        (URL, "menu", "https://app.example/menu"),
        (URL, "?a=b", "https://app.example/voice?a=b"),
        (URL, "http://other.example/", "http://other.example/"),
        ("", "https://other.example/", "https://other.example/"),
        (
            URL,
            "ftp://other.example/",
            run.Problem(11100, "error", "the URL is not an HTTP URL", "ftp://other.example/"),
        ),
        (URL, "http://[", run.Problem(11100, "error", "the URL is not an HTTP URL", "http://[")),
        ("", "ftp://other.example/", run.Problem(11100, "error", "the URL is not an HTTP URL", "ftp://other.example/")),
    ],
)
def test_a_url_is_resolved_against_the_document(url: str, target: str, resolved: str | run.Problem) -> None:
    document_leg = leg(url=url)
    assert document_leg.resolve(target) == resolved
    found = document_leg.address("redirect", target, "GET", {"Digits": "1"})
    if isinstance(resolved, run.Problem):
        assert isinstance(found, InvalidUrl)
        assert found.problem == resolved
    else:
        assert isinstance(found, Address)
        assert (found.purpose, found.method, found.url, found.extra) == ("redirect", "GET", resolved, {"Digits": "1"})
    assert document_leg.ledger.problems == []


@pytest.mark.parametrize(("target", "shown"), [("/menu", "the relative URL /menu"), ("", "the document's own URL")])
def test_relative_urls_in_a_document_without_a_url_are_a_problem(target: str, shown: str) -> None:
    problem = leg(url="").resolve(target)
    text = f"{shown} can't be resolved: the document has no URL"
    assert problem == run.Problem(15004, "error", text, target)


def test_an_address_has_no_extra_parameters_by_default() -> None:
    found = leg().address("redirect", "/menu", "POST")
    assert isinstance(found, Address)
    assert found.extra == {}


def test_a_notification_is_sent_if_there_is_a_url_without_awaiting_a_response() -> None:
    subject = leg()
    sent = run.Notify("dial_status", "GET", "https://app.example/s", parameters=FrozenMap({"A": "1"}))
    assert run_steps(subject.notify("dial_status", "/s", "GET", {"A": "1"}), None) == ([sent], None)
    assert entries(subject) == [(10.0, "Twilio", "does", "sends dial_status to https://app.example/s", "")]
    assert run_steps(subject.notify("dial_status", "", "GET", {})) == ([], None)
    assert subject.ledger.problems == []
    assert run_steps(subject.notify("dial_status", "ftp://x/", "GET", {})) == ([], None)
    assert [problem.code for problem in subject.ledger.problems] == [11100]


def test_its_parameters_are_those_of_the_call_and_the_extra_ones() -> None:
    subject = leg(status="ringing")
    assert subject.parameters() == subject.parameters({}) == run_parameters("ringing")
    assert subject.parameters({"Digits": "1", "From": "x"}) == run_parameters("ringing") | {"Digits": "1", "From": "x"}


def run_parameters(status: str) -> dict[str, str]:
    from twilio_fp.twiml.run.call import call_parameters

    return call_parameters(CALLER, status)


@pytest.mark.parametrize("document", ["http://a.example/", "https://a.example/"])
def test_a_url_is_fetched(document: str) -> None:
    found = source_of(document, URL, "GET")
    assert isinstance(found, Address)
    assert (found.purpose, found.method, found.url, found.extra) == ("voice_url", "GET", document, {})


@pytest.mark.parametrize("document", ["<Response/>", Response(), "ftp://a.example/"])
def test_anything_but_a_url_is_the_document_itself(document: Any) -> None:
    found = source_of(document, URL, "GET")
    assert isinstance(found, Inline)
    assert (found.document, found.url) == (document, URL)


# --- answers


def test_an_answer_of_the_wrong_kind_is_refused_by_name() -> None:
    assert expect(STANDING, (run.Standing, run.Refused), "EnterQueue") is STANDING
    with pytest.raises(UsageError, match="the answer to EnterQueue must be one of Standing, Refused, got "):
        expect("QU1", (run.Standing, run.Refused), "EnterQueue")


ANYTIME: Final = {run.Elapsed, run.Pressed, run.Spoke, run.HungUp, run.Redirected, run.Noticed}
SAMPLES: Final[list[Any]] = [
    run.Elapsed(),
    run.Pressed("1"),
    run.Spoke("x"),
    run.HungUp(OTHER),
    run.Redirected(URL),
    run.Noticed("Bob", "speaks", "x"),
    run.Unplayable(),
    run.Answered(OTHER),
    run.NotAnswered("busy"),
    run.Transferred(OTHER),
    run.ReferRequested("sip:a@b"),
    run.Joined("CF1"),
    run.LeftConference(),
    run.Refused(16020),
    run.Hears(),
    run.Taken(OTHER, "QU1", 7),
    run.SessionBegan("VX1"),
    run.SessionEnded({}),
    run.Referred(),
    run.Dequeued(OTHER),
]


@pytest.mark.parametrize(
    ("purpose", "also"),
    [
        ("say", set[Any]()),
        ("play", {run.Unplayable}),
        ("ring", {run.Answered, run.NotAnswered}),
        ("bridge", {run.Transferred, run.ReferRequested}),
        ("conference", {run.Joined, run.LeftConference, run.Refused, run.Hears}),
        ("take", {run.Taken, run.Refused}),
        ("session", {run.SessionBegan, run.SessionEnded, run.Refused}),
        ("refer", {run.Referred}),
    ],
)
def test_only_events_that_fit_the_wait_are_accepted(purpose: str, also: set[Any]) -> None:
    for sample in SAMPLES:
        for call, more in ((CALLER, set[Any]()), (CHILD, {run.Transferred})):
            if type(sample) in ANYTIME | also | more:
                try:
                    wait_result(leg(call), sample, purpose=purpose)
                except CallRedirected:
                    assert type(sample) is run.Redirected
            else:
                with pytest.raises(UsageError, match=rf"the answer to Wait\('{purpose}'\) must be one of Elapsed, "):
                    wait_result(leg(call), sample, purpose=purpose)


# --- waits


def test_a_wait_has_its_purpose_duration_leg_queue_and_conference() -> None:
    plain = run_steps(leg().wait("pause", 1.23456))[0]
    assert plain == [run.Wait("pause", 1.235, CALLER.sid)]
    expected = leg(CHILD, standing=STANDING, conference=JoinedConference(90.0, star=False, sid="CF1"))
    assert run_steps(expected.wait("gather", 5.0, keys=True, speech=True, heard="12"))[0] == [
        run.Wait(
            "gather",
            5.0,
            CHILD.sid,
            keys=True,
            speech=True,
            heard="12",
            queue_sid="QU1",
            conference_sid="CF1",
        )
    ]


@pytest.mark.parametrize(("seconds", "limit", "expected"), [(20.0, 100.0, 20.0), (20.0, 15.0, 5.0), (20.0, 5.0, 0.0)])
def test_no_wait_exceeds_the_calls_time_limit(seconds: float, limit: float, expected: float) -> None:
    ((wait,), _) = run_steps(leg(limit=limit).wait("pause", seconds))
    assert wait.seconds == expected


@pytest.mark.parametrize(
    ("purpose", "star", "expected"),
    [("play", True, (5.0, True)), ("play", False, (5.0, False)), ("conference", True, (20.0, False))],
)
def test_a_conference_document_lasts_no_longer_than_its_caller_attends(
    purpose: Any, star: bool, expected: tuple[float, bool]
) -> None:
    ((wait,), _) = run_steps(leg(conference=JoinedConference(15.0, star=star)).wait(purpose, 20.0))
    assert (wait.seconds, wait.keys) == expected


# --- time


@pytest.mark.parametrize(
    ("purpose", "after", "now"),
    [
        ("pause", None, 30.0),
        ("pause", 7.0, 17.0),
        ("pause", 25.0, 30.0),
        ("say", 25.0, 35.0),  # the duration of speech is an estimate
        ("play", 25.0, 35.0),
        ("say", None, 30.0),
    ],
)
def test_time_passes_as_the_host_says_up_to_the_requested_duration(
    purpose: Any, after: float | None, now: float
) -> None:
    waiting = leg()
    event = run.Elapsed(after_seconds=after)
    assert wait_result(waiting, event, purpose=purpose) is event
    assert waiting.ledger.now == now


@pytest.mark.parametrize(("limit", "is_over"), [(30.0, True), (30.5, False)])
def test_a_call_that_reaches_its_time_limit_is_over(limit: float, is_over: bool) -> None:
    waiting = leg(limit=limit)
    if is_over:
        with pytest.raises(TimeLimitReached):
            wait_result(waiting, run.Elapsed())
    else:
        wait_result(waiting, run.Elapsed())
    assert waiting.ledger.now == 30.0


def test_an_estimated_duration_extends_to_the_time_limit_at_most() -> None:
    waiting = leg(limit=32.0)
    with pytest.raises(TimeLimitReached):
        wait_result(waiting, run.Elapsed(after_seconds=99.0), purpose="say")
    assert waiting.ledger.now == 32.0


@pytest.mark.parametrize(
    ("event", "now"),
    [
        (run.NotAnswered("no-answer"), 30.0),
        (run.NotAnswered("busy"), 10.0),
        (run.NotAnswered("no-answer", after_seconds=4.0), 14.0),
        (run.NotAnswered("busy", after_seconds=4.0), 14.0),
        (run.Answered(OTHER), 10.0),
        (run.Answered(OTHER, after_seconds=6.0), 16.0),
        (run.Answered(OTHER, after_seconds=60.0), 30.0),
    ],
)
def test_a_party_that_does_not_answer_has_rung_until_the_timeout(event: run.Event, now: float) -> None:
    waiting = leg()
    assert wait_result(waiting, event, purpose="ring") is event
    assert waiting.ledger.now == now


# --- events


def test_ignored_events_are_noted_and_the_wait_continues() -> None:
    waiting = leg()
    noticed = run.Noticed("Bob", "plays", "a tone", after_seconds=1.0)
    pressed, spoke = run.Pressed("12", after_seconds=4.0), run.Spoke("Hello", seconds=2.0, after_seconds=1.0)
    asks, found = run_steps(waiting.wait("pause", 20.0), noticed, pressed, spoke)
    assert (found, [ask.seconds for ask in asks]) == (WAITING, [20.0, 19.0, 15.0, 12.0])
    assert entries(waiting) == [
        (11.0, "Bob", "plays", "a tone", ""),
        (15.0, "caller", "presses", "12", ""),
        (16.0, "caller", "speaks", "Hello", ""),
    ]
    assert waiting.ledger.documents_since_input == 0


def test_a_wait_ends_on_time_even_if_ignored_events_used_it_up() -> None:
    for event in (run.Pressed("1", after_seconds=20.0), run.Spoke("x", seconds=20.0), run.Spoke("x", seconds=30.0)):
        assert wait_result(leg(), event) == run.Elapsed()
    assert wait_result(leg(), run.Pressed("1", after_seconds=19.5)) is WAITING


@pytest.mark.parametrize("event", [run.Pressed("1", after_seconds=2.0), run.Spoke("x" * 30, after_seconds=2.0)])
def test_an_expected_event_ends_the_wait(event: Any) -> None:
    waiting = leg()
    assert wait_result(waiting, event, keys=True, speech=True) is event
    assert waiting.ledger.documents_since_input == 0
    assert waiting.ledger.now == (12.0 if isinstance(event, run.Pressed) else 14.0)  # 15 characters take a second
    assert (
        wait_result(leg(), event, keys=isinstance(event, run.Spoke), speech=isinstance(event, run.Pressed)) is WAITING
    )


def test_the_keys_of_a_payment_are_not_shown() -> None:
    waiting = leg(is_paying=True)
    wait_result(waiting, run.Pressed("4111"), keys=True)
    assert [entry[3] for entry in entries(waiting)] == ["xxxx"]


def test_a_redirected_call_continues_with_the_other_document() -> None:
    waiting = leg()
    with pytest.raises(CallRedirected) as caught:
        wait_result(waiting, run.Redirected("https://b.example/", "GET", after_seconds=3.0))
    source = caught.value.source
    assert isinstance(source, Address)
    assert (source.url, source.method) == ("https://b.example/", "GET")
    subject = (13.0, "Twilio", "does", "continues with another document, as requested by the REST API", "")
    assert entries(waiting) == [subject]
    with pytest.raises(CallRedirected) as caught:
        wait_result(leg(), run.Redirected("<Response/>"))
    source = caught.value.source
    assert isinstance(source, Inline)
    assert (source.document, source.url) == ("<Response/>", "")


# --- hang-ups


@pytest.mark.parametrize("call", [CALLER, CHILD])
@pytest.mark.parametrize("sid", ["", CALLER.sid])
@pytest.mark.parametrize("by_api", [False, True])
def test_the_call_ends_when_its_own_leg_hangs_up(call: run.VoiceCall, sid: str, by_api: bool) -> None:
    waiting = leg(call, name="Bob")
    for purpose in ("pause", "bridge"):
        with pytest.raises(CallerHungUp):
            wait_result(waiting, run.HungUp(sid, by_api=by_api, after_seconds=3.0), purpose=purpose)
    who, text = ("Twilio", "ends the call, as requested by the REST API") if by_api else ("caller", "hangs up")
    assert entries(waiting) == [(13.0, who, "ends", text, ""), (16.0, who, "ends", text, "")]


@pytest.mark.parametrize(
    ("event", "kind", "text"),
    [(run.HungUp(CHILD.sid), "ends", "hangs up"), (run.Transferred(CHILD.sid), "does", "is transferred elsewhere")],
)
def test_a_leg_hearing_a_document_ends_on_a_hangup_or_a_transfer(event: Any, kind: str, text: str) -> None:
    waiting = leg(CHILD, name="Bob")
    with pytest.raises(LegHungUp):
        wait_result(waiting, event)
    assert entries(waiting) == [(10.0, "Bob", kind, text, "")]


def test_an_unrelated_leg_ends_only_the_wait_of_a_bridge() -> None:
    for call in (CALLER, CHILD):
        event = run.HungUp(OTHER)
        assert wait_result(leg(call), event) is WAITING
        assert wait_result(leg(call), event, purpose="bridge") is event
    transferred = run.Transferred(CALLER.sid)
    assert wait_result(leg(), transferred, purpose="bridge") is transferred


# --- queues and conferences


def test_a_queued_call_may_be_dequeued() -> None:
    waiting, event = leg(standing=STANDING), run.Dequeued(OTHER, after_seconds=30.0)
    with pytest.raises(CallDequeued) as caught:
        wait_result(waiting, event, seconds=8.0)
    assert caught.value.event is event
    assert waiting.ledger.now == 18.0
    with pytest.raises(UsageError, match="must be one of Elapsed"):
        wait_result(leg(), event)


@pytest.mark.parametrize("event", [run.LeftConference(after_seconds=30.0), run.Hears(after_seconds=30.0)])
def test_a_conference_document_ends_when_the_conference_says_so(event: Any) -> None:
    waiting = leg(conference=JoinedConference(90.0, star=False))
    with pytest.raises(ConferenceInterrupted) as caught:
        wait_result(waiting, event, seconds=8.0)
    assert caught.value.event is event
    assert waiting.ledger.now == 18.0
    assert wait_result(leg(conference=JoinedConference(90.0, star=False)), event, purpose="conference") is event


@pytest.mark.parametrize(("until", "is_over"), [(18.0, True), (18.5, False)])
def test_a_conference_document_ends_at_its_time_limit(until: float, is_over: bool) -> None:
    waiting = leg(conference=JoinedConference(until, star=False))
    if is_over:
        with pytest.raises(ConferenceInterrupted):
            wait_result(waiting, run.Elapsed(), seconds=8.0)
    else:
        assert wait_result(waiting, run.Elapsed(), seconds=8.0) == run.Elapsed()


@pytest.mark.parametrize(("digits", "star", "is_over"), [("1*", True, True), ("12", True, False), ("1*", False, False)])
def test_a_star_leaves_a_conference_if_hangup_on_star_is_set(digits: str, star: bool, is_over: bool) -> None:
    waiting = leg(conference=JoinedConference(90.0, star=star))
    event = run.Pressed(digits)
    if is_over:
        with pytest.raises(ConferenceInterrupted) as caught:
            wait_result(waiting, event, keys=True)
        assert caught.value.event is event
    else:
        assert wait_result(waiting, event, keys=True) is WAITING  # keys are ignored in a conference
    assert [entry[3] for entry in entries(waiting)] == [digits]

from __future__ import annotations

import copy
import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import work
from twilio_fp import evolve, json
from twilio_fp.errors import UsageError
from twilio_fp.testing.strategies import voice_documents
from twilio_fp.twiml import Conference, Dial, Enqueue, Gather, Node, Number, Pause, Redirect, Response, Say, run
from twilio_fp.values import FrozenMap

URL: Final = "https://app.example/voice"
MENU: Final = Response([Gather(Say("Press 1 for sales."), num_digits=1, action="/menu"), Say("Goodbye.")])
NONE: Final[FrozenMap[str, str]] = FrozenMap()
CHILD: Final = "CA0000000000000000000000000000000c"


def play(document: str | Node, *answers: run.Answer, url: str = URL) -> tuple[run.CallState, tuple[run.Ask, ...]]:
    """Return the state after these answers, and the asks after the last one."""
    state, asks = run.start(document, url=url)
    for answer in answers:
        state, asks = run.resume(state, answer)
    return state, asks


seconds = st.floats(0, 20)
keys = st.text("0123456789*#", min_size=1, max_size=6)
any_time = (
    st.just(run.Elapsed())
    | st.builds(run.Pressed, keys, after_seconds=seconds)
    | st.builds(run.Spoke, st.text(max_size=30), after_seconds=seconds)
    | st.builds(run.HungUp, st.sampled_from(["", CHILD]), after_seconds=seconds)
)
by_purpose: dict[str, st.SearchStrategy[Any]] = {
    "play": st.just(run.Unplayable()),
    "ring": st.just(run.Answered(CHILD)) | st.builds(run.NotAnswered, st.sampled_from(["busy", "no-answer", "failed"])),
    "bridge": st.sampled_from(
        [run.Transferred(CHILD), run.Transferred(""), run.ReferRequested("sip:a@b"), run.HungUp(CHILD)]
    ),
    "conference": st.sampled_from([run.Joined("CF1"), run.LeftConference(), run.Refused(16020)]),
    "take": st.sampled_from([run.Taken(CHILD, "QU1", 7), run.Refused(14217)]),
    "session": st.sampled_from([run.SessionEnded({"HandoffData": "{}"}), run.Refused(31920)]),
    "refer": st.just(run.Referred()),
}
documents = voice_documents(max_depth=2, max_children=3)
bodies = documents | st.binary(max_size=30) | st.text(max_size=30) | documents.map(str)


def answers(question: Any) -> st.SearchStrategy[Any]:
    """Return answers that fit a question."""
    if isinstance(question, run.Wait):
        return any_time | by_purpose.get(question.purpose, st.just(run.Redirected(URL)))
    if isinstance(question, run.Fetch):
        kinds = st.sampled_from(["text/xml", "text/plain", "audio/mpeg", "image/png", ""])
        fetched = st.builds(run.Fetched, bodies, st.sampled_from([200, 200, 200, 404]), kinds)
        return fetched | st.just(run.Unreachable())
    return {
        run.StartRecording: st.just(run.RecordingStarted("RE1", "https://api.twilio.com/RE1")),
        run.Transcribe: st.just(run.Transcribed("TR1")),
        run.Charge: st.just(run.Charged(token="t")) | st.just(run.Charged(error="declined")),
        run.SendText: st.just(run.TextSent("SM1")),
        run.EnterQueue: st.sampled_from([run.Standing("QU1"), run.Refused(14207)]),
        run.QueueStanding: st.just(run.Standing("QU1", 2)),
    }[type(question)]


@given(documents, st.data())
def test_a_call_with_any_documents_runs_to_its_end(document: Response, data: st.DataObject) -> None:
    state, asks = run.start(document, url=URL)
    before = 0.0
    for _ in range(40):
        assert state.seconds >= before
        before = state.seconds
        if state.asked is None:
            break
        assert asks[-1] is state.asked
        assert all(isinstance(ask, run.Command) for ask in asks[:-1])
        state, asks = run.resume(state, data.draw(answers(state.asked)))
    for _ in range(40_000):  # without further answers, a call ends at its time limit at the latest
        if state.asked is None:
            break
        silence = run.Fetched("", 404) if isinstance(state.asked, run.Fetch) else run.Elapsed()
        if not isinstance(state.asked, (run.Fetch, run.Wait)):
            silence = data.draw(answers(state.asked))
        state, asks = run.resume(state, silence)
    assert state.ended is not None
    assert state.ended.transcript == state.transcript
    assert state.ended.status in {"completed", "busy", "no-answer"}
    assert state.seconds <= 14_400 + 60
    times = [entry.at_seconds for entry in state.transcript]
    assert times == sorted(times)


@given(documents, st.data())
def test_a_state_resumes_identically_however_often_and_from_a_pickle(document: Response, data: st.DataObject) -> None:
    state, _ = run.start(document, url=URL)
    for _ in range(6):
        if state.asked is None:
            break
        answer = data.draw(answers(state.asked))
        twin = pickle.loads(pickle.dumps(state))
        assert twin == state == run.CallState(document, state.call, URL, "POST", state.answers)
        first, again, third = run.resume(state, answer), run.resume(state, answer), run.resume(twin, answer)
        for after, asks in (again, third):
            assert asks == first[1]
            assert after == first[0]
            assert after.transcript == first[0].transcript
            assert after.problems == first[0].problems
            assert (after.status, after.seconds, after.ended) == (first[0].status, first[0].seconds, first[0].ended)
        state = first[0]


def send(execution: Any, answer: Any) -> tuple[Any, Any]:
    """Return the program's next ask, or None and its return value."""
    try:
        return execution.send(answer), None
    except StopIteration as stop:
        return None, stop.value


@given(documents, st.data())
def test_the_program_asks_the_same_as_the_machine(document: Response, data: st.DataObject) -> None:
    state, asks = run.start(document, url=URL)
    execution = run.program(document, url=URL)
    ask, _ = send(execution, None)
    for _ in range(8):
        for expected in asks:
            assert ask == expected
            if isinstance(ask, run.Command):
                ask, _ = send(execution, None)
        if state.asked is None:
            break
        answer = data.draw(answers(state.asked))
        state, asks = run.resume(state, answer)
        ask, ended = send(execution, answer)
        assert ended is None or ended == state.ended


def test_one_state_can_be_resumed_in_two_ways() -> None:
    state, asks = play(MENU, run.Elapsed())
    assert asks == (run.Wait("gather", 5.0, state.call.sid, keys=True),)
    pressed, asks = run.resume(state, run.Pressed("1", after_seconds=2))
    fetch = asks[-1]
    assert isinstance(fetch, run.Fetch)
    assert (fetch.purpose, fetch.method, fetch.url) == ("gather_action", "POST", "https://app.example/menu")
    assert fetch.parameters["Digits"] == "1"
    assert pressed.seconds == 3.2
    silent, asks = run.resume(state, run.Elapsed())
    assert asks == (run.Wait("say", 0.5, state.call.sid, heard="Goodbye."),)
    assert silent.seconds == 6.2
    assert state.seconds == 1.2


def test_ignored_keys_are_noted_and_the_wait_continues() -> None:
    document = Response(Pause(length=10))
    state, asks = play(document, run.Pressed("5", after_seconds=4), run.Spoke("What?", seconds=1, after_seconds=1))
    assert asks == (run.Wait("pause", 4.0, state.call.sid),)
    assert [entry.kind for entry in state.transcript] == ["pauses", "presses", "speaks"]


def test_an_unrelated_leg_may_end() -> None:
    state, asks = play(MENU, run.HungUp(CHILD, after_seconds=0.2))
    assert asks == (run.Wait("say", 1.0, state.call.sid, keys=True, heard="Press 1 for sales."),)
    state, asks = play(Response(Dial("+1")), run.HungUp(CHILD, after_seconds=5))
    assert asks == (run.Wait("ring", 30.0, state.call.sid),)


def test_a_redirected_call_continues_with_the_other_document() -> None:
    state, asks = play(Response(Say("Hello.")), run.Redirected(Response([Say("Other."), Redirect("/relative")])))
    assert asks[-1] == run.Wait("say", 0.4, state.call.sid, heard="Other.")
    state, asks = run.resume(state, run.Elapsed())
    assert [problem.code for problem in state.problems] == [15004]
    state, asks = play(Response(Say("Hello.")), run.Redirected("https://app.example/new", "GET"))
    assert isinstance(asks[-1], run.Fetch)
    assert (asks[-1].method, asks[-1].url) == ("GET", "https://app.example/new")


def test_a_call_ends_at_its_time_limit() -> None:
    call = run.VoiceCall(time_limit_seconds=10)
    state, _ = run.start(Response([Say("a" * 15), Pause(length=60)]), call)
    state, asks = run.resume(state, run.Elapsed())
    assert asks == (run.Wait("pause", 9.0, call.sid),)
    state, _ = run.resume(state, run.Elapsed())
    assert state.ended is not None
    assert (state.ended.status, state.ended.reason) == ("completed", "over its time limit")


def test_a_wrong_answer_is_refused_and_the_state_remains_usable() -> None:
    state, _ = play(MENU, run.Elapsed())
    with pytest.raises(UsageError, match="the answer to Wait"):
        run.resume(state, run.Answered(CHILD))
    after, _ = run.resume(state, run.Elapsed())
    assert after.seconds == 6.2
    with pytest.raises(UsageError, match="the answer to Fetch"):
        run.resume(run.start(URL)[0], run.Elapsed())


def test_an_ended_call_cannot_be_resumed() -> None:
    state, asks = play(Response())
    assert asks == (run.PickUp(),)
    assert state.ended is not None
    with pytest.raises(UsageError, match="a call that has ended"):
        run.resume(state, run.Elapsed())


@pytest.mark.parametrize("document", ["", "voice", "/voice", 5, None, b"<Response/>"])
def test_an_invalid_document_is_refused(document: Any) -> None:
    with pytest.raises(UsageError, match="document must be"):
        run.start(document)
    with pytest.raises(UsageError, match="document must be"):
        run.program(document)


@pytest.mark.parametrize("document", ["/relative", "", 5])
def test_a_call_can_only_be_redirected_to_a_document(document: Any) -> None:
    with pytest.raises(UsageError, match="document must be an absolute URL"):
        run.Redirected(document)


def test_malformed_xml_is_reported_as_by_twilio() -> None:
    for state, _ in (run.start("<Response>"), play(MENU, run.Redirected("<Response>"))):
        assert [problem.code for problem in state.problems] == [12100]
        assert isinstance(state.asked, run.Wait)
        assert state.asked.heard == run.APOLOGY


def test_threads_may_resume_one_state() -> None:
    state, _ = play(MENU, run.Elapsed())
    with ThreadPoolExecutor(8) as pool:
        after = list(pool.map(run.resume, [state] * 64, [run.Pressed("1")] * 64))
    assert all(one == after[0] for one in after)


@given(documents, st.data())
def test_earlier_states_never_change(document: Response, data: st.DataObject) -> None:
    state, _ = run.start(document, url=URL)
    for _ in range(6):
        if state.asked is None:
            break
        before, entries, problems = state, state.transcript.entries, state.problems
        state, _ = run.resume(state, data.draw(answers(state.asked)))
        assert (before.transcript.entries, before.problems) == (entries, problems)
        assert state.transcript.entries[: len(entries)] == entries
        assert state.answers[:-1] == before.answers


def run_waiting_call(minutes: int) -> None:
    """Run a call that waits in a queue for some minutes, where a document is repeated."""
    ended = run.rehearse(
        Response(Enqueue("support", wait_url="/wait")),
        [run.Elapsed()] * minutes,
        documents={"/wait": Response(Pause(length=60))},
        call=run.VoiceCall(time_limit_seconds=60.0 * minutes),
        url=URL,
    )
    assert len(ended.transcript) > 3 * minutes


def test_the_cost_of_a_call_is_linear_in_its_length() -> None:
    run_waiting_call(10)
    assert work(lambda: run_waiting_call(400)) < 12 * work(lambda: run_waiting_call(40))


def test_a_state_is_determined_by_its_answers() -> None:
    state, _ = play(MENU, run.Elapsed(), run.Pressed("1"))
    other = evolve(state, answers=[run.Elapsed(), run.Elapsed()])
    assert isinstance(other.asked, run.Wait)
    assert other.asked.heard == "Goodbye."
    with pytest.raises(UsageError, match="stop where the call ends, got one more"):
        evolve(state, answers=[run.Elapsed()] * 4)
    with pytest.raises(UsageError, match="the answer to Wait"):
        evolve(state, answers=[run.Joined("CF1")])


def test_invalid_arguments_are_refused() -> None:
    invalid: Any = 5
    with pytest.raises(UsageError, match="answers must be a list"):
        run.CallState(URL, answers=invalid)
    arguments: list[dict[str, Any]] = [{"call": invalid}, {"url": invalid}, {"method": "PUT"}]
    for wrong in arguments:
        with pytest.raises(UsageError, match="must be"):
            run.start(URL, **wrong)
    with pytest.raises(UsageError, match="state must be a CallState"):
        run.resume(invalid, run.Elapsed())
    with pytest.raises(UsageError, match="answer must be an answer to Fetch"):
        run.resume(run.start(URL)[0], invalid)


def test_a_state_can_be_copied_hashed_and_written_as_json() -> None:
    state, _ = play(Response(Dial("+15005550006")), run.Answered(CHILD, after_seconds=2))
    assert json.loads(json.dumps(state)) == state
    assert json.loads(json.dumps(state)).transcript == state.transcript
    assert copy.deepcopy(state) == state
    assert hash(pickle.loads(pickle.dumps(state))) == hash(state)


def test_a_leg_may_be_transferred_but_the_call_itself_is_redirected() -> None:
    state, _ = play(Response(Dial(Number("+1", url="/whisper"))), run.Answered(CHILD))
    state, asks = run.resume(state, run.Fetched(Response(Say("Hello."))))
    assert asks[-1] == run.Wait("say", 0.4, CHILD, heard="Hello.")
    _, asks = run.resume(state, run.Transferred(CHILD))
    assert not isinstance(asks[-1], run.Wait)
    state, _ = play(MENU)
    with pytest.raises(UsageError, match="the answer to Wait"):
        run.resume(state, run.Transferred(CHILD))


def test_a_wait_that_ends_when_a_key_is_pressed_is_over() -> None:
    document = Response([Pause(length=10), Say("Hi.")])
    state, asks = play(document, run.Pressed("5", after_seconds=10))
    assert [ask.purpose for ask in asks if isinstance(ask, run.Wait)] == ["say"]
    assert state.seconds == 10


@pytest.mark.parametrize(("star", "digits", "leaves"), [(True, "1*", True), (True, "12", False), (False, "*", False)])
def test_a_star_leaves_a_conference_if_hangup_on_star_is_set(star: bool, digits: str, leaves: bool) -> None:
    document = Response([Dial(Conference("Daily", wait_url="/wait"), hangup_on_star=star), Say("Afterwards.")])
    state, _ = play(document, run.Joined("CF1"), run.Hears("wait", "https://app.example/wait"))
    state, _ = run.resume(state, run.Fetched(Response(Say("Please wait."))))
    state, asks = run.resume(state, run.Pressed(digits, after_seconds=0.1))
    assert any(isinstance(ask, run.LeaveConference) for ask in asks) is leaves


@pytest.mark.parametrize(
    ("event", "text"), [(run.HungUp(CHILD), "hangs up"), (run.Transferred(CHILD), "is transferred elsewhere")]
)
def test_the_end_of_a_leg_is_noted(event: run.Answer, text: str) -> None:
    state, _ = play(Response(Dial(Number("+1", url="/whisper"))), run.Answered(CHILD))
    state, _ = run.resume(state, run.Fetched(Response(Say("Hello."))))
    state, _ = run.resume(state, event)
    noted = [entry.text for entry in state.transcript]
    assert {"hangs up", "is transferred elsewhere"}.intersection(noted) == {text}


@pytest.mark.parametrize(
    ("short", "long"),
    [
        (
            run.Wait("pause", 1.0, "CA1"),
            run.Wait("pause", 1.0, "CA1", keys=False, speech=False, heard="", queue_sid="", conference_sid=""),
        ),
        (run.StartRecording("RecordVerb"), run.StartRecording("RecordVerb", 1)),
        (run.SendText("a", "b", "c"), run.SendText("a", "b", "c", "", ())),
        (run.EnterQueue("a"), run.EnterQueue("a", 1000, "", "", None, None)),
        (run.Fetch("voice_url", "GET", URL), run.Fetch("voice_url", "GET", URL, parameters=NONE, cookies=NONE)),
        (run.Notify("a", "GET", URL), run.Notify("a", "GET", URL, parameters=NONE)),
        (run.Party("number", "+1"), run.Party("number", "+1", "", "POST", "", parameters=NONE, attributes=NONE)),
        (run.HangUpLeg(), run.HangUpLeg("")),
        (run.EndRecording("RE1", 3), run.EndRecording("RE1", 3, "completed", "")),
        (run.JoinConference("a"), run.JoinConference("a", None, attributes=NONE)),
        (run.TakeFromQueue("a"), run.TakeFromQueue("a", "", "POST", attributes=NONE)),
        (run.Session("stream"), run.Session("stream", "", parameters=NONE, attributes=NONE)),
        (run.CloseSession(), run.CloseSession("")),
        (run.StartInBackground("stream"), run.StartInBackground("stream", "", parameters=NONE, attributes=NONE)),
        (run.StopInBackground("stream"), run.StopInBackground("stream", "")),
    ],
)
def test_questions_have_neutral_defaults(short: object, long: object) -> None:
    assert short == long


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_the_first_document_is_requested_with_the_given_method(method: Any) -> None:
    state, (question,) = run.start(URL, method=method)
    assert isinstance(question, run.Fetch)
    assert (question.purpose, question.method, question.url) == ("voice_url", method, URL)
    assert (state.method, run.CallState(URL, method=method).asked) == (method, question)
    assert run.start(URL)[0].method == "POST"

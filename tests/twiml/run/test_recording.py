"""The documented behaviour of Record: https://www.twilio.com/docs/voice/twiml/record."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.twiml.run.logs import Call, check_log
from twilio_fp.errors import UsageError
from twilio_fp.twiml import Record, Response, Say, run

URL = "https://app.example/voice"
EXTRAS = ("RecordingUrl", "RecordingDuration", "Digits", "RecordingSid")


def run_record(
    record: Record, *answers: run.Answer, transcription: str | None = None
) -> tuple[run.CallState, list[run.Ask]]:
    """Return the state after these answers, and all asks; a `RecordingStarted` precedes them."""
    state, asks = run.start(Response([record, Say("Nothing was said.")]), url=URL)
    all_asks = list(asks)
    for answer in (run.RecordingStarted("RE1", "https://api.twilio.com/A/AC1/Recordings/RE1"), *answers):
        state, asks = run.resume(state, answer)
        all_asks += asks
        if isinstance(state.asked, run.Transcribe):
            state, asks = run.resume(state, run.Transcribed("TR1", transcription))
            all_asks += asks
    return state, all_asks


@pytest.mark.parametrize(
    ("attributes", "answers", "duration", "digits"),
    [
        ({}, [run.Spoke("Hi", seconds=4), run.Elapsed()], "4", None),
        ({}, [run.Spoke("Hi", seconds=4), run.Pressed("1")], "4", "1"),
        ({}, [run.Spoke("Hi", seconds=4, after_seconds=2), run.Pressed("#", after_seconds=1)], "6", "#"),
        ({"trim": "do-not-trim"}, [run.Spoke("Hi", seconds=4), run.Pressed("#", after_seconds=1)], "5", "#"),
        ({"finish_on_key": "*"}, [run.Spoke("Hi", seconds=4), run.Pressed("1*")], "4", "*"),
        ({"max_length": 10}, [run.Spoke("Hi", seconds=40)], "10", None),
        ({"max_length": 10, "timeout": 60}, [run.Spoke("Hi", seconds=4), run.Elapsed()], "4", None),
    ],
)
def test_a_recording_ends_with_its_length_and_the_key_pressed(
    attributes: dict[str, Any], answers: list[run.Answer], duration: str, digits: str | None
) -> None:
    state, all_asks = run_record(Record(action="/done", **attributes), *answers)
    assert run.StartRecording("RecordVerb") in all_asks
    assert run.EndRecording("RE1", int(duration), "completed", "Hi") in all_asks
    assert isinstance(state.asked, run.Fetch)
    assert state.asked.url == "https://app.example/done"
    notification = [state.asked.parameters.get(name) for name in EXTRAS]
    assert notification == ["https://api.twilio.com/A/AC1/Recordings/RE1", duration, digits, "RE1"]


@pytest.mark.parametrize(("seconds", "kept"), [(3.0, 3), (3.001, 4), (2.9, 3)])
def test_a_recordings_length_is_rounded_up_to_whole_seconds(seconds: float, kept: int) -> None:
    state, _ = run.start(Response([Say("a" * 21), Record()]), url=URL)  # from 1.4 s on, and 1.4 + 3 - 1.4 > 3
    started = run.RecordingStarted("RE1", "https://api.twilio.com/A/AC1/Recordings/RE1")
    for answer in (run.Elapsed(), started, run.Spoke("Hi", seconds=seconds)):
        state, _ = run.resume(state, answer)
    _, asks = run.resume(state, run.Elapsed())
    assert run.EndRecording("RE1", kept, "completed", "Hi") in asks


@pytest.mark.parametrize("answers", [[run.Elapsed()], [run.Pressed("#")]])
def test_an_empty_recording_requests_no_action(answers: list[run.Answer]) -> None:
    state, all_asks = run_record(Record(action="/done"), *answers)
    assert all_asks[-1] == run.Wait("say", 1.1, state.call.sid, heard="Nothing was said.")
    assert run.EndRecording("RE1", 0, "absent") in all_asks


def test_a_hangup_notifies_the_action_and_ignores_its_response() -> None:
    state, all_asks = run_record(Record(action="/done"), run.Spoke("Hi", seconds=3), run.HungUp(after_seconds=1))
    notification = all_asks[-1]
    assert isinstance(notification, run.Notify)
    assert (notification.purpose, notification.parameters["Digits"], notification.parameters["CallStatus"]) == (
        "record_action",
        "hangup",
        "completed",
    )
    assert state.ended is not None


def test_the_document_itself_is_the_default_action() -> None:
    state, _ = run_record(Record(), run.Spoke("Hi"), run.Elapsed())
    assert isinstance(state.asked, run.Fetch)
    assert state.asked.url == URL


def test_its_status_has_a_time_if_the_call_has_one() -> None:
    call = run.VoiceCall(began_at=datetime(2026, 1, 1, tzinfo=UTC))
    ended: list[run.Notify] = []
    document = Response(Record(recording_status_callback="/status", recording_status_callback_method="GET"))
    state, _ = run.start(document, call, url=URL)
    started = run.RecordingStarted("RE1", "https://x.example/RE1")
    for answer in (started, run.Spoke("Hi", seconds=3, after_seconds=2), run.Elapsed()):
        state, asks = run.resume(state, answer)
        ended += [ask for ask in asks if isinstance(ask, run.Notify)]
    assert [(ask.purpose, ask.method, ask.url) for ask in ended] == [
        ("recording_status", "GET", "https://app.example/status")
    ]
    assert dict(ended[0].parameters) == {
        "AccountSid": call.account_sid,
        "CallSid": call.sid,
        "RecordingSid": "RE1",
        "RecordingUrl": "https://x.example/RE1",
        "RecordingStatus": "completed",
        "RecordingDuration": "5",
        "RecordingChannels": "1",
        "RecordingSource": "RecordVerb",
        "RecordingTrack": "both",
        "ErrorCode": "0",
        "RecordingStartTime": "Thu, 01 Jan 2026 00:00:00 +0000",
    }


def test_only_the_requested_events_are_sent() -> None:
    record = Record(recording_status_callback="/status", recording_status_callback_event=["in-progress", "absent"])
    _, all_asks = run_record(record, run.Spoke("Hi"), run.Elapsed())
    _, silent = run_record(record, run.Elapsed())
    names = ("RecordingStatus", "RecordingUrl", "ErrorCode")
    notification = [ask for ask in (*all_asks, *silent) if isinstance(ask, run.Notify)]
    assert [[ask.parameters.get(name) for name in names] for ask in notification] == [
        ["in-progress", None, None],
        ["in-progress", None, None],
        ["absent", None, "16102"],
    ]


def test_a_redirected_call_ends_its_recording() -> None:
    cases: list[tuple[list[run.Answer], run.Ask]] = [
        ([run.Spoke("Hi", seconds=4)], run.EndRecording("RE1", 4, "completed", "Hi")),
        ([], run.EndRecording("RE1", 0, "absent")),
    ]
    for answers, ended in cases:
        state, all_asks = run_record(Record(action="/done"), *answers, run.Redirected(Response(Say("Other."))))
        assert all_asks[-2:] == [ended, run.Wait("say", 0.4, state.call.sid, heard="Other.")]


def test_a_transcription_has_the_spoken_text_or_the_hosts() -> None:
    spoken = (run.Spoke("One", seconds=2), run.Spoke("two"))
    state, all_asks = run_record(Record(transcribe_callback="/text"), *spoken, run.Elapsed())
    notification = next(ask for ask in all_asks if isinstance(ask, run.Notify))
    assert notification.purpose == "transcribe_callback"
    assert notification.parameters["TranscriptionText"] == "One two"
    assert notification.parameters["TranscriptionUrl"] == "https://api.twilio.com/A/AC1/Transcriptions/TR1"
    assert notification.parameters["TranscriptionStatus"] == "completed"
    assert notification.parameters["CallSid"] == state.call.sid
    _, all_asks = run_record(Record(transcribe_callback="/text"), *spoken, run.Elapsed(), transcription="Won too")
    assert run.Transcribe("RE1", "One two") in all_asks
    notification = next(ask for ask in all_asks if isinstance(ask, run.Notify))
    assert notification.parameters["TranscriptionText"] == "Won too"


@pytest.mark.parametrize(
    ("attributes", "spoken", "codes"),
    [
        ({"transcribe": "true", "maxLength": "300"}, 10, [13615]),
        ({"transcribe": "true"}, 1, [13617]),
        ({"transcribe": "true"}, 2, []),
        ({"transcribe": "true"}, 119, []),
        ({"timeout": "0"}, 10, [13611]),
        ({"maxLength": "long"}, 10, [13612]),
        ({"finishOnKey": "a"}, 10, [13613]),
        ({"playBeep": "loud"}, 10, [13616]),
        ({"transcribe": "perhaps"}, 10, [13614]),
        ({"method": "DELETE"}, 10, [13610]),
    ],
)
def test_invalid_values_cause_warnings(attributes: dict[str, str], spoken: int, codes: list[int]) -> None:
    state, _ = run_record(Record(action="/done", extra=attributes), run.Spoke("Hi", seconds=spoken), run.Elapsed())
    assert [problem.code for problem in state.problems] == codes


def test_a_beep_plays_unless_disabled() -> None:
    assert "a beep" in str(run_record(Record())[0].transcript)
    assert "a beep" not in str(run_record(Record(play_beep=False))[0].transcript)


STARTED = run.RecordingStarted("RE1", "https://api.example/RE1")
CALLS: dict[str, Call] = {
    "a recording up to a key": (
        (
            '<Record action="/a" method="GET" finishOnKey="12" recordingStatusCallback="/r" '
            'recordingStatusCallbackMethod="GET" recordingStatusCallbackEvent="in-progress completed absent"/>'
        ),
        STARTED,
        run.Spoke("one", seconds=1.2, after_seconds=1.0),
        run.Spoke("two", seconds=1.0),
        run.Pressed("31", after_seconds=1.0),
    ),
    "a recording up to a silence": ('<Record action="/a" playBeep="false"/>', STARTED, run.Spoke("one"), run.Elapsed()),
    "a recording with its silence": (
        '<Record trim="do-not-trim" timeout="3"/>',
        STARTED,
        run.Spoke("one", seconds=1.0),
        run.Elapsed(),
    ),
    "a recording as long as may be": (
        '<Record maxLength="3"/>',
        STARTED,
        run.Spoke("one", seconds=2.0),
        run.Spoke("two", seconds=9.0),
    ),
    "a recording of nothing": (
        '<Record action="/a" recordingStatusCallback="/r" recordingStatusCallbackEvent="absent"/><Pause/>',
        STARTED,
        run.Pressed("1"),
    ),
    "an empty recording without a callback": (
        '<Record recordingStatusCallback="/r"/><Pause/>',
        STARTED,
        run.Elapsed(),
    ),
    "a caller who hangs up": (
        '<Record action="/a" method="GET" recordingStatusCallback="/r"/>',
        STARTED,
        run.Spoke("one", seconds=1.0),
        run.HungUp(after_seconds=2.5),
    ),
    "a caller who hangs up without an action": ("<Record/>", STARTED, run.HungUp(after_seconds=2.5)),
    "a caller who is redirected": (
        "<Record/>",
        STARTED,
        run.Spoke("one", seconds=1.0),
        run.Redirected("<Response/>"),
    ),
    "a redirected caller who said nothing": ("<Record/>", STARTED, run.Redirected("<Response/>")),
    "a recording that is transcribed": (
        '<Record action="/a" transcribeCallback="/t"/>',
        run.RecordingStarted("RE1", "https://api.example/Recordings/RE1"),
        run.Spoke("one", seconds=2.0),
        run.Pressed("#"),
        run.Transcribed("TR1"),
    ),
    "a recording that is transcribed otherwise": (
        '<Record transcribe="true"/>',
        STARTED,
        run.Spoke("one", seconds=2.0),
        run.Pressed("#"),
        run.Transcribed("TR1", ""),
    ),
    "too short to be transcribed": (
        '<Record transcribe="true"/>',
        STARTED,
        run.Spoke("one", seconds=1.0),
        run.Pressed("#"),
    ),
    "too long to be transcribed": (
        '<Record transcribe="true" maxLength="121"/>',
        STARTED,
        run.Spoke("one", seconds=120.5),
        run.Pressed("#"),
    ),
    "as long as is transcribed": (
        '<Record transcribe="true"/>',
        STARTED,
        run.Spoke("one", seconds=130.0),
        run.Transcribed("TR1"),
    ),
    "a recording that began before": (
        (
            '<Dial record="record-from-ringing-dual" recordingStatusCallback="/r" '
            'recordingStatusCallbackEvent="in-progress completed">+1</Dial>'
        ),
        run.Answered("CA0000000000000000000000000000000c", after_seconds=4.0),
        STARTED,
        run.HungUp("CA0000000000000000000000000000000c", after_seconds=3.0),
    ),
    "values that are invalid": (
        '<Record timeout="0" maxLength="0" finishOnKey="x" trim="x" playBeep="x" transcribe="x" method="PUT"/>',
        STARTED,
        run.Spoke("one", seconds=3600.0),
    ),
}


def test_calls_match_the_golden_transcripts() -> None:
    check_log("recording", CALLS, began_at=datetime(2026, 1, 1, tzinfo=UTC), extra={"ForwardedFrom": "+1"})


@pytest.mark.parametrize(
    ("document", "answers", "asked"),
    [
        ("<Record/>", [run.Elapsed()], "StartRecording"),
        ('<Record transcribe="true"/>', [STARTED, run.Spoke("a", seconds=3), run.Pressed("#"), STARTED], "Transcribe"),
    ],
)
def test_an_answer_of_the_wrong_kind_is_refused_naming_the_question(
    document: str, answers: list[run.Answer], asked: str
) -> None:
    with pytest.raises(UsageError, match=f"^the answer to {asked} must be one of "):
        check_log("none", {"odd": (document, *answers)})

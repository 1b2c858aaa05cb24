from __future__ import annotations

import io
import wave
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import ApiError, CreateCall
from twilio_fp.errors import UsageError
from twilio_fp.media import download as downloaded
from twilio_fp.rest.api.v2010 import (
    CreateCallRecording,
    DeleteRecording,
    FetchCallRecording,
    FetchRecording,
    ListCallRecording,
    ListRecording,
    ListTranscription,
    UpdateCallRecording,
)
from twilio_fp.testing import FakeTwilio
from twilio_fp.twiml import Dial, Pause, Record, Response, Start
from twilio_fp.twiml import Recording as StartedRecording

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest
    from twilio_fp.twiml.node import Node

OURS, THEIRS, OTHER = "+15017122661", "+15558675310", "+15551230000"
APP = "https://app.example"
CURRENT = "Twilio.CURRENT"
SECOND = timedelta(seconds=1)


def application(request: HttpRequest) -> Node | None:
    match request.url.partition("?")[0].removeprefix(APP):
        case "/long":
            return Response(Pause(length=600))
        case "/record":
            return Response(Record(transcribe=True, transcribe_callback="/text", action="/after"))
        case "/dial":
            return Response(Dial(OTHER, record="record-from-answer-dual", action="/after"))
        case "/start":
            callback = f"{APP}/recorded"
            return Response([Start(StartedRecording(recording_status_callback=callback)), Pause(length=10)])
        case _:
            return None


def fake() -> FakeTwilio:
    twilio = FakeTwilio()
    twilio.mount(APP, application)
    return twilio


def talking() -> tuple[FakeTwilio, str]:
    twilio = fake()
    sid = twilio.client()(CreateCall(to=THEIRS, from_=OURS, url=f"{APP}/long")).sid
    twilio.advance(5 * SECOND)
    return twilio, sid


def test_a_message_is_recorded_and_transcribed() -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/record")
    caller.record("Please call me back.", lasting=timedelta(seconds=4))
    (recording,) = twilio.client()(ListRecording()).items
    assert (recording.call_sid, recording.source, recording.status) == (caller.sid, "RecordVerb", "completed")
    assert (recording.duration, recording.channels, str(recording.price)) == (4, 1, "-0.0025")
    (transcription,) = twilio.client()(ListTranscription()).items
    assert transcription.transcription_text == "Please call me back."
    params = next(each.params for each in twilio.callbacks if each.request.url == f"{APP}/text")
    assert (params["TranscriptionSid"], params["RecordingSid"]) == (transcription.sid, recording.sid)


def test_silence_makes_no_recording() -> None:
    twilio = fake()
    twilio.dial(f"{APP}/record")
    twilio.run_until_idle()
    (recording,) = twilio.client()(ListRecording()).items
    assert (recording.status, recording.error_code, recording.price) == ("absent", 16102, None)


def test_a_bridge_is_recorded_on_both_sides() -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/dial")
    twilio.advance(10 * SECOND)
    caller.hang_up()
    (recording,) = twilio.client()(ListCallRecording(caller.sid)).items
    assert (recording.source, recording.channels, recording.duration) == ("DialVerb", 2, 8)


@pytest.mark.parametrize(("channels", "count"), [(None, 1), ("mono", 1), ("dual", 2)])
def test_a_call_is_recorded_from_its_beginning_to_its_end(channels: str | None, count: int) -> None:
    twilio = fake()
    url = f"{APP}/recorded"
    events = ["in-progress", "completed"]
    twilio.client()(
        CreateCall(
            to=THEIRS,
            from_=OURS,
            twiml='<Response><Pause length="7"/></Response>',
            record=True,
            recording_channels=channels,
            recording_status_callback=url,
            recording_status_callback_event=events,
        )
    )
    twilio.run_until_idle()
    params = [each.params for each in twilio.callbacks if each.request.url == url]
    assert [each["RecordingStatus"] for each in params] == events
    assert (params[1]["RecordingDuration"], params[1]["RecordingSource"]) == ("7", "OutboundAPI")
    assert params[1]["RecordingChannels"] == str(count)
    assert "RecordingDuration" not in params[0]


def test_a_document_starts_a_background_recording() -> None:
    twilio = fake()
    twilio.dial(f"{APP}/start")
    twilio.run_until_idle()
    (params,) = [each.params for each in twilio.callbacks if each.request.url == f"{APP}/recorded"]
    assert (params["RecordingSource"], params["RecordingDuration"]) == ("StartCallRecordingTwiML", "10")
    assert params["RecordingChannels"] == "2"


def test_the_api_records_a_live_call_once() -> None:
    twilio, sid = talking()
    client = twilio.client()
    one = client(CreateCallRecording(sid, recording_status_callback=f"{APP}/recorded"))
    assert (one.status, one.source, one.duration) == ("in-progress", "StartCallRecordingAPI", -1)
    assert client(CreateCallRecording(sid)).sid == one.sid == client(FetchCallRecording(sid, CURRENT)).sid
    twilio.advance(9 * SECOND)
    assert client(UpdateCallRecording(sid, CURRENT, status="stopped")).status == "stopped"
    twilio.advance(2 * SECOND)
    assert (client(FetchRecording(one.sid)).status, client(FetchRecording(one.sid)).duration) == ("completed", 9)
    assert twilio.callbacks[-1].params["RecordingUrl"].endswith(f"/Recordings/{one.sid}")
    for operation in (UpdateCallRecording(sid, CURRENT, status="stopped"), FetchCallRecording(sid, CURRENT)):
        with pytest.raises(ApiError) as caught:
            client(operation)
        assert caught.value.code == 20404
    with pytest.raises(ApiError) as caught:
        client(UpdateCallRecording(sid, one.sid, status="paused"))
    assert caught.value.code == 21220


def test_a_call_that_has_ended_is_not_recorded() -> None:
    twilio, sid = talking()
    twilio.caller(sid).hang_up()
    with pytest.raises(ApiError) as caught:
        twilio.client()(CreateCallRecording(sid))
    assert caught.value.code == 21220


@given(
    st.lists(st.tuples(st.sampled_from(("paused", "in-progress")), st.integers(0, 9)), max_size=6),
    st.sampled_from(("skip", "silence")),
)
def test_pauses_are_left_out_or_kept_as_silence(doings: list[tuple[Any, int]], behaviour: str) -> None:
    twilio, sid = talking()
    client = twilio.client()
    recording = client(CreateCallRecording(sid))
    length, is_paused = 0, False
    for status, seconds in doings:
        client(UpdateCallRecording(sid, CURRENT, status=status, pause_behavior=behaviour))
        is_paused = status == "paused"
        length += 0 if is_paused and behaviour == "skip" else seconds
        twilio.advance(seconds * SECOND)
    twilio.caller(sid).hang_up()
    twilio.advance(SECOND)
    assert client(FetchRecording(recording.sid)).duration == length


def download(twilio: FakeTwilio, sid: str, kind: str) -> bytes:
    from twilio_fp.auth import authorize
    from twilio_fp.http import HttpRequest

    account = twilio.credentials.account_sid
    url = f"https://api.twilio.com/2010-04-01/Accounts/{account}/Recordings/{sid}.{kind}"
    response = twilio(authorize(twilio.credentials, HttpRequest("GET", url)))
    return response.body if response.status == 200 else b""


def test_the_media_is_silence_of_the_recordings_length() -> None:
    twilio = fake()
    twilio.dial(f"{APP}/record").record("Hello?", lasting=timedelta(seconds=3))
    (recording,) = twilio.client()(ListRecording()).items
    with wave.open(io.BytesIO(download(twilio, recording.sid, "wav"))) as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, 8000)
        assert sound.readframes(sound.getnframes()) == bytes(3 * 16_000)
    assert download(twilio, recording.sid, "mp3")[:2] == b"\xff\xe3"
    assert download(twilio, recording.sid, "ogg") == b""
    client = twilio.client()
    assert client(downloaded(recording)) == client(downloaded(recording, "wav", channels=2))
    twilio.client()(DeleteRecording(recording.sid))
    assert download(twilio, recording.sid, "wav") == b""


def test_audio_given_by_a_test_is_the_recordings_media() -> None:
    sound = io.BytesIO()
    with wave.open(sound, "wb") as writing:
        writing.setnchannels(1)
        writing.setsampwidth(2)
        writing.setframerate(8000)
        writing.writeframes(b"\x01\x02" * 20_000)
    twilio = fake()
    caller = twilio.dial(f"{APP}/record")
    caller.record(audio=sound.getvalue())
    (recording,) = twilio.client()(ListRecording()).items
    assert recording.duration == 3  # of 2.5 s
    assert download(twilio, recording.sid, "wav") == sound.getvalue()
    with pytest.raises(UsageError, match="WAV"):
        caller.record(audio=b"RIFF")


def test_a_recording_in_progress_is_neither_deleted_nor_downloaded() -> None:
    twilio, sid = talking()
    recording = twilio.client()(CreateCallRecording(sid))
    assert download(twilio, recording.sid, "wav") == b""
    with pytest.raises(ApiError):
        twilio.client()(DeleteRecording(recording.sid))

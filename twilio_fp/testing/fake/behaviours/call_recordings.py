"""Recordings of calls and conferences: started, paused, ended, transcribed, and downloaded (silence by default).

Not modelled: deleted recordings in lists, encryption, storage outside Twilio, dual-channel media.

Source: https://www.twilio.com/docs/voice/api/recording
Source: https://www.twilio.com/docs/voice/api/recording#recordingstatuscallback
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from math import ceil
from typing import Any, Final
from urllib.parse import urlsplit

from twilio_fp.codec.temporal import decode_rfc2822
from twilio_fp.testing.fake.behaviours.call_legs import call_row, is_in_progress, is_live
from twilio_fp.testing.fake.callbacks import call_back
from twilio_fp.testing.fake.members import format_time
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import not_found, refused
from twilio_fp.testing.fake.resources import Behaviour, created, fetch, reply_with, requested_row
from twilio_fp.testing.fake.state import NOTHING, Due, Row, State
from twilio_fp.twiml.run.answers import RecordingStarted, Transcribed
from twilio_fp.twiml.run.asks import StartRecording, Transcribe
from twilio_fp.twiml.run.commands import EndRecording

__all__ = [
    "BEHAVIOURS",
    "COMMANDS",
    "QUESTIONS",
    "RECORDINGS",
    "RULES",
    "call_closed",
    "end_recording",
    "end_recordings_named",
    "notified",
    "start_recording",
    "url_of",
]

RECORDINGS: Final = "api/2010-04-01/Recordings"

_CURRENT: Final = "Twilio.CURRENT"
_RUNNING: Final = ("in-progress", "paused")
_PROCESSING: Final = timedelta(seconds=1)
_PRICE: Final = Decimal("0.0025")
_RATE: Final = 8000
_FRAME_SECONDS: Final = 0.072
_FRAME: Final = b"\xff\xe3\x18\xc4" + bytes(68)


# Beginning and end


def start_recording(
    state: State, account: str, source: str, hidden: Mapping[str, Any] = NOTHING, **members: Any
) -> tuple[State, Row]:
    """Return the state with a newly started recording, and the recording.

    Args:
        state: the state of the fake.
        account: the account that owns it.
        source: ``RecordVerb``, ``DialVerb``, ``OutboundAPI``, ``Conference`` and so on.
        hidden: ``RecordingStatusCallback`` and the like; ``host``: whether the fake ends it rather than a document.
        members: ``call_sid`` or ``conference_sid``, ``channels``.
    """
    state, sid = state.sid("RE")
    defaults = {
        "sid": sid,
        "api_version": "2010-04-01",
        "call_sid": None,
        "channels": 1,
        "conference_sid": None,
        "source": source,
        "start_time": format_time("rfc2822", state.now),
        "status": "in-progress",
        "duration": "-1",
        "media_url": url_of(account, sid),
    }
    return state.add(f"{account}/{RECORDINGS}/{sid}", {**defaults, **members}, hidden)


def url_of(account: str, sid: str) -> str:
    """Return the URL of a recording's media."""
    return f"https://api.twilio.com/2010-04-01/Accounts/{account}/Recordings/{sid}"


def end_recording(state: State, row: Row, seconds: int, status: str = "completed", text: str = "") -> State:
    """Return the state after ending a recording.

    Args:
        state: the state of the fake.
        row: the recording.
        seconds: its length.
        status: ``completed``, or ``absent`` if it is empty.
        text: what was said in it.
    """
    minutes = ceil(seconds / 60)
    changes: dict[str, Any] = {"status": status, "duration": str(seconds)}
    if status == "completed":
        changes |= {"price": f"{-_PRICE * minutes}", "price_unit": "USD"}
    else:
        changes["error_code"] = 16102
    state, row = state.change(row, {"text": text}, **changes)
    return notified(state, row)


def notified(state: State, row: Row) -> State:
    """Send the status callback of a recording, if a URL is set and the status was requested."""
    url = row.hidden.get("RecordingStatusCallback")
    requested = row.hidden.get("RecordingStatusCallbackEvent") or ("completed",)
    if not url or row["status"] not in requested:
        return state
    is_done = row["status"] == "completed"
    params = {
        "AccountSid": row.account,
        "CallSid": row["call_sid"],
        "ConferenceSid": row["conference_sid"],
        "RecordingSid": row["sid"],
        "RecordingUrl": url_of(row.account, str(row["sid"])) if is_done else None,
        "RecordingStatus": row["status"],
        "RecordingDuration": row["duration"] if is_done else None,
        "RecordingChannels": row["channels"],
        "RecordingStartTime": row["start_time"],
        "RecordingSource": row["source"],
        "RecordingTrack": row["track"] or "both",
        "ErrorCode": None if row["status"] == "in-progress" else row["error_code"] or 0,
    }
    method = str(row.hidden.get("RecordingStatusCallbackMethod") or "POST")
    return call_back(state, row.account, str(url), params, method=method, key=row.key)


def _length(state: State, row: Row) -> int:
    """Return the length in seconds of a recording that ends now, without skipped pauses."""
    began = decode_rfc2822(str(row["start_time"])) if row["start_time"] else row.created
    skipped: timedelta = row.hidden.get("skipped", timedelta(0))
    paused: datetime | None = row.hidden.get("paused")
    if paused is not None and row.hidden.get("PauseBehavior") == "skip":
        skipped += state.now - paused
    return max(ceil((state.now - began - skipped).total_seconds()), 0)


def call_closed(state: State, row: Row) -> State:
    """Return the state after ending the recordings of a call or conference that the fake itself ends."""
    for each in tuple(state.rows(f"{row.account}/{RECORDINGS}")):
        belongs_to_call = row["sid"] in (each["call_sid"], each["conference_sid"])
        if belongs_to_call and each["status"] in _RUNNING and each.hidden.get("host"):
            state = end_recording(state, each, _length(state, each))
    return state


def end_recordings_named(state: State, call: Row, source: str, name: str) -> State:
    """Return the state after ending a call's recordings with a source and, unless it is empty, a name."""
    for each in tuple(state.rows(f"{call.account}/{RECORDINGS}")):
        is_match = (each["call_sid"], each["source"]) == (call["sid"], source) and name in ("", each.hidden.get("name"))
        if is_match and each["status"] in _RUNNING:
            state = end_recording(state, each, _length(state, each))
    return state


# Questions of documents


def _start(state: State, row: Row, command: StartRecording) -> tuple[State, RecordingStarted]:
    state, recording = start_recording(
        state, row.account, command.source, call_sid=row["sid"], channels=command.channels
    )
    return state, RecordingStarted(str(recording["sid"]), url_of(row.account, str(recording["sid"])))


def _end(state: State, row: Row, command: EndRecording) -> State:
    recording = state.row(f"{row.account}/{RECORDINGS}/{command.recording_sid}")
    if recording is None:
        return state
    audio = row.hidden.get("audio")
    if audio is not None and command.status == "completed":
        state, recording = state.change(recording, {"audio": audio})
        state, _ = state.change(row, {"audio": None})
    return end_recording(state, recording, command.seconds, command.status, command.text)


def _transcribe(state: State, row: Row, command: Transcribe) -> tuple[State, Transcribed]:
    state, sid = state.sid("TR")
    recording = state.row(f"{row.account}/{RECORDINGS}/{command.recording_sid}")
    members = {
        "sid": sid,
        "api_version": "2010-04-01",
        "recording_sid": command.recording_sid,
        "status": "completed",
        "transcription_text": command.text,
        "duration": None if recording is None else recording["duration"],
        "price": "-0.05000",
        "price_unit": "USD",
        "type": "fast",
    }
    return state.add(f"{row.account}/api/2010-04-01/Transcriptions/{sid}", members)[0], Transcribed(sid)


COMMANDS: Final[Mapping[type[Any], Callable[[State, Row, Any], State]]] = {EndRecording: _end}
QUESTIONS: Final[Mapping[type[Any], Callable[[State, Row, Any], Any]]] = {
    StartRecording: _start,
    Transcribe: _transcribe,
}


def _record(state: State, due: Due) -> State:
    """Start recording a call that was created with ``Record``, now that it is answered."""
    row = state.row(due.key)
    if row is None or not is_live(row):
        return state
    hidden = {name: value for name, value in row.hidden.items() if name.startswith("RecordingStatus")}
    channels = 2 if row.hidden.get("RecordingChannels") == "dual" else 1
    state, recording = start_recording(
        state, row.account, "OutboundAPI", {**hidden, "host": True}, call_sid=row["sid"], channels=channels
    )
    return notified(state, recording)


def _store_audio(state: State, due: Due) -> State:
    """Store the audio of the next utterance, for the recording that captures it."""
    row = state.row(due.key)
    return state if row is None else state.change(row, {"audio": due.data["audio"]})[0]


def _stopped(state: State, due: Due) -> State:
    """End a recording that was stopped a moment ago."""
    row = state.row(due.key)
    return state if row is None or row["status"] != "stopped" else end_recording(state, row, int(row["duration"]))


# The REST API


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Start recording a call in progress, unless the REST API is already recording it."""
    sid = request.route.path["CallSid"]
    call = call_row(state, request.account, sid)
    if call is None or not is_in_progress(call):
        raise refused(21220, "Requested resource is not eligible for recording: the call is not in progress")
    running = _current(state, request, "StartCallRecordingAPI")
    if running is not None:
        return state, reply_with(request, running)
    channels = 2 if request.params.get("RecordingChannels") == "dual" else 1
    state, row = created(state, request, {"channels": channels, "duration": "-1"}, {"host": True})
    return notified(state, row), reply_with(request, row)


def _current(state: State, request: ParsedRequest, source: str = "") -> Row | None:
    """Return the newest running recording of a request's call or conference."""
    for row in state.rows(request.place.collection, newest_first=True):
        if request.place.shows(row) and row["status"] in _RUNNING and source in ("", row["source"]):
            return row
    return None


def _found(state: State, request: ParsedRequest) -> Row:
    if request.place.identifier != _CURRENT:
        return requested_row(state, request)
    row = _current(state, request)
    if row is None:
        raise not_found(request.path)
    return row


def change(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Pause, resume or stop a recording."""
    row, status = _found(state, request), str(request.params.get("Status") or "")
    if row["status"] not in (None, *_RUNNING):
        raise refused(21220, f"The recording is not in progress: it is {row['status']}", status=400)
    if status not in ("paused", "in-progress", "stopped"):
        raise refused(20001, f"Status {status} must be paused, in-progress or stopped", status=400)
    if status == "stopped":
        seconds = _length(state, row)
        state, row = state.change(row, status="stopped", duration=str(seconds))
        state = state.later(_PROCESSING, Due(kind="call_recordings.recording_stopped", key=row.key))
    elif status == "paused" and row["status"] != "paused":
        behaviour = str(request.params.get("PauseBehavior") or "silence")
        state, row = state.change(row, {"paused": state.now, "PauseBehavior": behaviour}, status="paused")
    elif status == "in-progress" and row["status"] == "paused":
        skipped: timedelta = row.hidden.get("skipped", timedelta(0))
        if row.hidden.get("PauseBehavior") == "skip":
            skipped += state.now - row.hidden["paused"]
        state, row = state.change(row, {"paused": None, "skipped": skipped}, status="in-progress")
    elif row["status"] is None:
        state, row = state.change(row, status=status)
    return state, reply_with(request, state.row(row.key) or row)


def show(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a recording, or with its media if the address does not end with ``.json``."""
    sid, dot, kind = request.route.parts[-1].partition(".")
    if request.place.identifier == _CURRENT:
        return state, reply_with(request, _found(state, request))
    if not dot and urlsplit(request.http.url).path.endswith(".json"):
        return fetch(state, request)
    kind = kind or "wav"
    row = state.row(f"{request.place.collection}/{sid}")
    if row is None or row["status"] != "completed" or kind not in _TYPES:
        raise not_found(request.path)
    body = (_wav if kind == "wav" else _mp3)(int(row["duration"]))
    if kind == "wav" and row.hidden.get("audio") is not None:
        body = row.hidden["audio"]
    return state, Reply(200, body, (("Content-Type", _TYPES[kind]),))


_TYPES: Final = {"wav": "audio/x-wav", "mp3": "audio/mpeg"}


def _wav(seconds: int) -> bytes:
    """Return a WAV file of silence: PCM with 16-bit samples at 8000 Hz."""
    size = 2 * seconds * _RATE
    header = b"RIFF" + (size + 36).to_bytes(4, "little") + b"WAVEfmt " + (16).to_bytes(4, "little")
    rates = _RATE.to_bytes(4, "little") + (2 * _RATE).to_bytes(4, "little")
    form = b"\x01\x00\x01\x00" + rates + b"\x02\x00\x10\x00"
    return header + form + b"data" + size.to_bytes(4, "little") + bytes(size)


def _mp3(seconds: int) -> bytes:
    return _FRAME * ceil(seconds / _FRAME_SECONDS)


def remove(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete a recording that is not in progress."""
    row = _found(state, request)
    if row["status"] in _RUNNING:
        raise refused(20009, "Cannot delete a recording that is in progress", status=409)
    return state.remove(row), Reply(204)


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "api.v2010.CreateCallRecording": create,
    "api.v2010.DeleteCallRecording": remove,
    "api.v2010.DeleteConferenceRecording": remove,
    "api.v2010.DeleteRecording": remove,
    "api.v2010.FetchCallRecording": show,
    "api.v2010.FetchConferenceRecording": show,
    "api.v2010.FetchRecording": show,
    "api.v2010.UpdateCallRecording": change,
    "api.v2010.UpdateConferenceRecording": change,
}

RULES: Final = {
    "call_recordings.audio": _store_audio,
    "call_recordings.record": _record,
    "call_recordings.recording_stopped": _stopped,
}

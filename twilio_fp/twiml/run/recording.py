"""``<Record>``, and the parts that all recordings share: their beginning, their end and their callbacks.

Source: https://www.twilio.com/docs/voice/twiml/record.
"""

from __future__ import annotations

from datetime import timedelta
from math import ceil
from typing import Final, Literal

from attrs import Factory, define

from twilio_fp.codec.temporal import encode_rfc2822
from twilio_fp.twiml.node import Node
from twilio_fp.twiml.run.answers import RecordingStarted, Transcribed
from twilio_fp.twiml.run.asks import StartRecording, Transcribe
from twilio_fp.twiml.run.commands import EndRecording
from twilio_fp.twiml.run.events import Pressed, Spoke
from twilio_fp.twiml.run.leg import CallerHungUp, CallProgram, CallRedirected, Leg, Outcome, TimeLimitReached, expect
from twilio_fp.twiml.run.reading import AttributeReader

__all__ = ["Recording", "begin", "finish", "record"]

_MAX_TRANSCRIBED: Final = 120
_MIN_TRANSCRIBED: Final = 2
_SILENT_CODE: Final = "16102"
_KEYS: Final = "1234567890*#"


@define(eq=False, repr=False)
class Recording:
    """A recording: its sid and URL, its start and length, the words spoken in it, and the key that ended it."""

    sid: str
    url: str
    source: str
    channels: int
    started_at: float
    seconds: float = 0.0
    texts: list[str] = Factory(list[str])
    ended_by: str = ""

    @property
    def whole_seconds(self) -> int:
        """The length, rounded up."""
        return ceil(round(self.seconds, 3))

    @property
    def text(self) -> str:
        """All the words spoken in it."""
        return " ".join(self.texts).strip()


def begin(
    leg: Leg, reader: AttributeReader, source: str, channels: int = 1, *, started_at: float | None = None
) -> CallProgram[Recording]:
    """Begin a recording and notify its ``recordingStatusCallback``."""
    answer = expect((yield from StartRecording(source, channels)), (RecordingStarted,), "StartRecording")
    recording_start = leg.ledger.now if started_at is None else started_at
    recording = Recording(answer.recording_sid, answer.recording_url, source, channels, recording_start)
    yield from _notify_status(leg, reader, recording, "in-progress")
    return recording


def finish(
    leg: Leg, reader: AttributeReader, recording: Recording, status: Literal["completed", "absent"]
) -> CallProgram[dict[str, str]]:
    """End a recording, notify its ``recordingStatusCallback``, and return the parameters for actions."""
    seconds = recording.whole_seconds if status == "completed" else 0
    yield from EndRecording(recording.sid, seconds, status, recording.text)
    shown = f"keeps a recording of {seconds} s as {recording.sid}" if status == "completed" else "has recorded nothing"
    leg.note("Twilio", "does", shown)
    yield from _notify_status(leg, reader, recording, status)
    return {"RecordingUrl": recording.url, "RecordingSid": recording.sid, "RecordingDuration": str(seconds)}


def _notify_status(leg: Leg, reader: AttributeReader, recording: Recording, status: str) -> CallProgram[None]:
    if status not in reader.text("recordingStatusCallbackEvent", "completed").split():
        return
    call = leg.call
    parameters = {
        "AccountSid": call.account_sid,
        "CallSid": call.sid,
        "RecordingSid": recording.sid,
        "RecordingStatus": status,
        "RecordingChannels": str(recording.channels),
        "RecordingSource": recording.source,
        "RecordingTrack": "both",
    }
    if status == "completed":
        parameters |= {"RecordingUrl": recording.url, "RecordingDuration": str(recording.whole_seconds)}
    if status != "in-progress":
        parameters["ErrorCode"] = "0" if status == "completed" else _SILENT_CODE
    if call.began_at is not None:
        parameters["RecordingStartTime"] = encode_rfc2822(call.began_at + timedelta(seconds=recording.started_at))
    method = reader.method("recordingStatusCallbackMethod")
    yield from leg.notify("recording_status", reader.text("recordingStatusCallback"), method, parameters)


def record(leg: Leg, node: Node) -> CallProgram[Outcome]:
    """Run ``<Record>``."""
    yield from leg.answer()
    reader = AttributeReader.of(leg, node)
    transcribes = reader.flag("transcribe") or bool(reader.text("transcribeCallback"))
    method = reader.method()
    if reader.flag("playBeep", default=True):
        leg.note("Twilio", "plays", "a beep")
    leg.note("Twilio", "does", "records")
    recording = yield from begin(leg, reader, "RecordVerb")
    try:
        yield from _listen(leg, reader, recording, transcribes=transcribes)
    except CallerHungUp:
        recording.ended_by = "hangup"
        recording.seconds = max(recording.seconds, leg.ledger.now - recording.started_at)
        parameters = yield from _finish_record(leg, reader, recording, transcribes=transcribes)
        leg.close()
        target = reader.text("action") or leg.url
        yield from leg.notify("record_action", target, method, leg.parameters(parameters))
        raise
    except (CallRedirected, TimeLimitReached):
        yield from finish(leg, reader, recording, "completed" if recording.texts else "absent")
        raise
    if not recording.texts:
        yield from finish(leg, reader, recording, "absent")
        return None
    parameters = yield from _finish_record(leg, reader, recording, transcribes=transcribes)
    return leg.address("record_action", reader.text("action"), method, parameters)


def _listen(leg: Leg, reader: AttributeReader, recording: Recording, *, transcribes: bool) -> CallProgram[None]:
    timeout = reader.number("timeout", 5, 1)
    max_length = reader.number("maxLength", _MAX_TRANSCRIBED if transcribes else 3600, 1)
    if transcribes and max_length > _MAX_TRANSCRIBED:
        text = f'maxLength="{max_length}" of <Record> exceeds the {_MAX_TRANSCRIBED} s that can be transcribed'
        leg.report(13615, text, url=leg.url)
    finish_keys = reader.text("finishOnKey", _KEYS)
    if not set(_KEYS).issuperset(finish_keys):
        leg.report(13613, f'finishOnKey="{finish_keys}" of <Record> is invalid', url=leg.url)
        finish_keys = _KEYS
    trims_silence = reader.choice("trim", "trim-silence", "trim-silence", "do-not-trim") == "trim-silence"
    ledger = leg.ledger
    until = recording.started_at + max_length
    while ledger.now < until:
        event = yield from leg.wait("record", min(timeout, until - ledger.now), keys=True, speech=True)
        ledger.now = min(ledger.now, until)
        if isinstance(event, Spoke):
            recording.texts.append(event.text)
            recording.seconds = ledger.now - recording.started_at
        elif isinstance(event, Pressed):
            recording.ended_by = next((key for key in event.digits if key in finish_keys), "")
            if recording.ended_by:
                break
        else:
            break
    if not trims_silence:
        recording.seconds = ledger.now - recording.started_at


def _finish_record(
    leg: Leg, reader: AttributeReader, recording: Recording, *, transcribes: bool
) -> CallProgram[dict[str, str]]:
    """End the recording of a Record, transcribe it if requested, and return the parameters for the action."""
    parameters = yield from finish(leg, reader, recording, "completed")
    seconds = recording.whole_seconds
    if transcribes and not _MIN_TRANSCRIBED <= seconds <= _MAX_TRANSCRIBED:
        leg.report(13617, f"a recording of {seconds} s can't be transcribed", url=leg.url)
    elif transcribes:
        transcribed = expect((yield from Transcribe(recording.sid, recording.text)), (Transcribed,), "Transcribe")
        base = leg.parameters()
        transcription = {
            "TranscriptionSid": transcribed.transcription_sid,
            "TranscriptionText": recording.text if transcribed.text is None else transcribed.text,
            "TranscriptionStatus": "completed",
            "TranscriptionUrl": recording.url.replace(
                f"Recordings/{recording.sid}", f"Transcriptions/{transcribed.transcription_sid}"
            ),
            "RecordingSid": recording.sid,
            "RecordingUrl": recording.url,
        } | {name: base[name] for name in _CALL_PARAMETERS if name in base}
        yield from leg.notify("transcribe_callback", reader.text("transcribeCallback"), "POST", transcription)
    return parameters | ({"Digits": recording.ended_by} if recording.ended_by else {})


_CALL_PARAMETERS: Final = (
    "CallSid",
    "AccountSid",
    "From",
    "To",
    "CallStatus",
    "ApiVersion",
    "Direction",
    "ForwardedFrom",
)

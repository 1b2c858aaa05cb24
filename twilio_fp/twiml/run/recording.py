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
from twilio_fp.twiml.run.leg import Asking, CallerGone, Leg, Outcome, Replaced, TimeUp, expect
from twilio_fp.twiml.run.reading import Given

__all__ = ["Sound", "begin", "finish", "record"]

_MOST_TRANSCRIBED: Final = 120
_LEAST_TRANSCRIBED: Final = 2
_SILENT: Final = "16102"
_KEYS: Final = "1234567890*#"


@define(eq=False, repr=False)
class Sound:
    """A recording: its sid and URL, its start and length, the words spoken in it, and the key that ended it."""

    sid: str
    url: str
    source: str
    channels: int
    began: float
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


def begin(leg: Leg, given: Given, source: str, channels: int = 1, *, began: float | None = None) -> Asking[Sound]:
    """Begin a recording and notify its ``recordingStatusCallback``."""
    started = expect((yield from StartRecording(source, channels)), (RecordingStarted,), "StartRecording")
    at = leg.ledger.now if began is None else began
    sound = Sound(started.recording_sid, started.recording_url, source, channels, at)
    yield from _tell(leg, given, sound, "in-progress")
    return sound


def finish(leg: Leg, given: Given, sound: Sound, status: Literal["completed", "absent"]) -> Asking[dict[str, str]]:
    """End a recording, notify its ``recordingStatusCallback``, and return the parameters for actions."""
    seconds = sound.whole_seconds if status == "completed" else 0
    yield from EndRecording(sound.sid, seconds, status, sound.text)
    shown = f"keeps a recording of {seconds} s as {sound.sid}" if status == "completed" else "has recorded nothing"
    leg.note("Twilio", "does", shown)
    yield from _tell(leg, given, sound, status)
    return {"RecordingUrl": sound.url, "RecordingSid": sound.sid, "RecordingDuration": str(seconds)}


def _tell(leg: Leg, given: Given, sound: Sound, status: str) -> Asking[None]:
    if status not in given.text("recordingStatusCallbackEvent", "completed").split():
        return
    call = leg.call
    parameters = {
        "AccountSid": call.account_sid,
        "CallSid": call.sid,
        "RecordingSid": sound.sid,
        "RecordingStatus": status,
        "RecordingChannels": str(sound.channels),
        "RecordingSource": sound.source,
        "RecordingTrack": "both",
    }
    if status == "completed":
        parameters |= {"RecordingUrl": sound.url, "RecordingDuration": str(sound.whole_seconds)}
    if status != "in-progress":
        parameters["ErrorCode"] = "0" if status == "completed" else _SILENT
    if call.began_at is not None:
        parameters["RecordingStartTime"] = encode_rfc2822(call.began_at + timedelta(seconds=sound.began))
    method = given.method("recordingStatusCallbackMethod")
    yield from leg.notify("recording_status", given.text("recordingStatusCallback"), method, parameters)


def record(leg: Leg, node: Node) -> Asking[Outcome]:
    """Run ``<Record>``."""
    yield from leg.answer()
    given = Given.of(leg, node)
    transcribes = given.flag("transcribe") or bool(given.text("transcribeCallback"))
    method = given.method()
    if given.flag("playBeep", default=True):
        leg.note("Twilio", "plays", "a beep")
    leg.note("Twilio", "does", "records")
    sound = yield from begin(leg, given, "RecordVerb")
    try:
        yield from _listen(leg, given, sound, transcribes=transcribes)
    except CallerGone:
        sound.ended_by = "hangup"
        sound.seconds = max(sound.seconds, leg.ledger.now - sound.began)
        parameters = yield from _kept(leg, given, sound, transcribes=transcribes)
        leg.close()
        target = given.text("action") or leg.url
        yield from leg.notify("record_action", target, method, leg.parameters(parameters))
        raise
    except (Replaced, TimeUp):
        yield from finish(leg, given, sound, "completed" if sound.texts else "absent")
        raise
    if not sound.texts:
        yield from finish(leg, given, sound, "absent")
        return None
    parameters = yield from _kept(leg, given, sound, transcribes=transcribes)
    return leg.address("record_action", given.text("action"), method, parameters)


def _listen(leg: Leg, given: Given, sound: Sound, *, transcribes: bool) -> Asking[None]:
    timeout = given.number("timeout", 5, 1)
    most = given.number("maxLength", _MOST_TRANSCRIBED if transcribes else 3600, 1)
    if transcribes and most > _MOST_TRANSCRIBED:
        text = f'maxLength="{most}" of <Record> exceeds the {_MOST_TRANSCRIBED} s that can be transcribed'
        leg.report(13615, text, url=leg.url)
    finish_on = given.text("finishOnKey", _KEYS)
    if not set(_KEYS).issuperset(finish_on):
        leg.report(13613, f'finishOnKey="{finish_on}" of <Record> is invalid', url=leg.url)
        finish_on = _KEYS
    trims = given.choice("trim", "trim-silence", "trim-silence", "do-not-trim") == "trim-silence"
    ledger = leg.ledger
    until = sound.began + most
    while ledger.now < until:
        event = yield from leg.wait("record", min(timeout, until - ledger.now), keys=True, speech=True)
        ledger.now = min(ledger.now, until)
        if isinstance(event, Spoke):
            sound.texts.append(event.text)
            sound.seconds = ledger.now - sound.began
        elif isinstance(event, Pressed):
            sound.ended_by = next((key for key in event.digits if key in finish_on), "")
            if sound.ended_by:
                break
        else:
            break
    if not trims:
        sound.seconds = ledger.now - sound.began


def _kept(leg: Leg, given: Given, sound: Sound, *, transcribes: bool) -> Asking[dict[str, str]]:
    """End the recording of a Record, transcribe it if requested, and return the parameters for the action."""
    parameters = yield from finish(leg, given, sound, "completed")
    seconds = sound.whole_seconds
    if transcribes and not _LEAST_TRANSCRIBED <= seconds <= _MOST_TRANSCRIBED:
        leg.report(13617, f"a recording of {seconds} s can't be transcribed", url=leg.url)
    elif transcribes:
        done = expect((yield from Transcribe(sound.sid, sound.text)), (Transcribed,), "Transcribe")
        base = leg.parameters()
        transcription = {
            "TranscriptionSid": done.transcription_sid,
            "TranscriptionText": sound.text if done.text is None else done.text,
            "TranscriptionStatus": "completed",
            "TranscriptionUrl": sound.url.replace(
                f"Recordings/{sound.sid}", f"Transcriptions/{done.transcription_sid}"
            ),
            "RecordingSid": sound.sid,
            "RecordingUrl": sound.url,
        } | {name: base[name] for name in _OF_THE_CALL if name in base}
        yield from leg.notify("transcribe_callback", given.text("transcribeCallback"), "POST", transcription)
    return parameters | ({"Digits": sound.ended_by} if sound.ended_by else {})


_OF_THE_CALL: Final = (
    "CallSid",
    "AccountSid",
    "From",
    "To",
    "CallStatus",
    "ApiVersion",
    "Direction",
    "ForwardedFrom",
)

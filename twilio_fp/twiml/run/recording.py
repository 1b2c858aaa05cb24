"""``<Record>``, and what every recording shares: where it is kept and who is told of it.

Source: https://www.twilio.com/docs/voice/twiml/record.
"""

from __future__ import annotations

from datetime import timedelta
from math import ceil
from typing import Final

from attrs import Factory, define

from twilio_fp.codec.temporal import encode_rfc2822
from twilio_fp.twiml.node import Node
from twilio_fp.twiml.run.asks import SaveRecording
from twilio_fp.twiml.run.events import Pressed, Saved, Spoke
from twilio_fp.twiml.run.leg import Asking, CallerGone, Leg, Outcome, expect
from twilio_fp.twiml.run.reading import Given

__all__ = ["Sound", "keep", "record"]

_MOST_TRANSCRIBED: Final = 120
_LEAST_TRANSCRIBED: Final = 2


@define(eq=False, repr=False)
class Sound:
    """What is recorded: since when, for how long, what was said, and the key (or ``hangup``) that ended it."""

    source: str
    began: float
    seconds: float = 0.0
    texts: list[str] = Factory(list[str])
    ended_by: str = ""
    channels: int = 1


def record(leg: Leg, node: Node) -> Asking[Outcome]:
    """Run ``<Record>``."""
    yield from leg.answer()
    given = Given.of(leg, node)
    transcribes = given.flag("transcribe") or bool(given.text("transcribeCallback"))
    method = given.method()
    if given.flag("playBeep", default=True):
        leg.note("Twilio", "plays", "a beep")
    leg.note("Twilio", "does", "records")
    sound = Sound("RecordVerb", leg.ledger.now)
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
    if not sound.texts:
        leg.note("Twilio", "does", "has recorded nothing")
        return None
    parameters = yield from _kept(leg, given, sound, transcribes=transcribes)
    return leg.address("record_action", given.text("action"), method, parameters)


def _listen(leg: Leg, given: Given, sound: Sound, *, transcribes: bool) -> Asking[None]:
    timeout = given.number("timeout", 5, 1)
    most = given.number("maxLength", _MOST_TRANSCRIBED if transcribes else 3600, 1)
    if transcribes and most > _MOST_TRANSCRIBED:
        leg.report(13615, f'maxLength="{most}" of <Record> is more than is transcribed', url=leg.url)
    finish = given.text("finishOnKey", "1234567890*#")
    if not set("0123456789*#").issuperset(finish):
        leg.report(13613, f'finishOnKey="{finish}" of <Record> is not usable', url=leg.url)
        finish = "1234567890*#"
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
            sound.ended_by = next((key for key in event.keys if key in finish), "")
            if sound.ended_by:
                break
        else:
            break
    if not trims:
        sound.seconds = ledger.now - sound.began


def _kept(leg: Leg, given: Given, sound: Sound, *, transcribes: bool) -> Asking[dict[str, str]]:
    saved = yield from keep(leg, given, sound, transcribes=transcribes)
    seconds = ceil(sound.seconds)
    if transcribes and not _LEAST_TRANSCRIBED <= seconds <= _MOST_TRANSCRIBED:
        leg.report(13617, f"a recording of {seconds} s is not transcribed", url=leg.url)
    elif transcribes:
        text = " ".join(sound.texts).strip() if saved.transcription_text is None else saved.transcription_text
        base = leg.parameters()
        parameters = {
            "TranscriptionSid": saved.transcription_sid,
            "TranscriptionText": text,
            "TranscriptionStatus": "completed",
            "TranscriptionUrl": saved.recording_url.replace(
                f"Recordings/{saved.recording_sid}", f"Transcriptions/{saved.transcription_sid}"
            ),
            "RecordingSid": saved.recording_sid,
            "RecordingUrl": saved.recording_url,
        } | {name: base[name] for name in _OF_THE_CALL if name in base}
        yield from leg.notify("transcribe_callback", given.text("transcribeCallback"), "POST", parameters)
    parameters = {"RecordingUrl": saved.recording_url, "RecordingSid": saved.recording_sid}
    parameters["RecordingDuration"] = str(seconds)
    if sound.ended_by:
        parameters["Digits"] = sound.ended_by
    return parameters


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


def keep(leg: Leg, given: Given, sound: Sound, *, transcribes: bool = False) -> Asking[Saved]:
    """Have a recording kept, and tell its ``recordingStatusCallback`` that it is completed."""
    seconds = ceil(sound.seconds)
    text = " ".join(sound.texts).strip()
    answer = yield from SaveRecording(sound.source, seconds, sound.channels, text, transcribes)
    saved = expect(answer, (Saved,), "SaveRecording")
    leg.note("Twilio", "does", f"keeps a recording of {seconds} s as {saved.recording_sid}")
    events = given.text("recordingStatusCallbackEvent", "completed").split()
    if "completed" in events:
        call = leg.call
        parameters = {
            "AccountSid": call.account_sid,
            "CallSid": call.sid,
            "RecordingSid": saved.recording_sid,
            "RecordingUrl": saved.recording_url,
            "RecordingStatus": "completed",
            "RecordingDuration": str(seconds),
            "RecordingChannels": str(sound.channels),
            "RecordingSource": sound.source,
            "RecordingTrack": "both",
            "ErrorCode": "0",
        }
        if call.began_at is not None:
            parameters["RecordingStartTime"] = encode_rfc2822(call.began_at + timedelta(seconds=sound.began))
        method = given.method("recordingStatusCallbackMethod")
        yield from leg.notify("recording_status", given.text("recordingStatusCallback"), method, parameters)
    return saved

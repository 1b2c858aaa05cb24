"""What goes on beside a call: sessions, streams, SIPREC, transcriptions, payments and messages that its document sends.

Not modelled: what travels over streams. A session ends when a test says so.

Source: https://www.twilio.com/docs/voice/twiml/stream
Source: https://www.twilio.com/docs/voice/twiml/transcription
Source: https://www.twilio.com/docs/voice/twiml/siprec
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final

from twilio_fp.canonical_json import json_text
from twilio_fp.testing.fake.asked import Asked, Reply
from twilio_fp.testing.fake.behaviours.call_legs import call_row, is_in_progress
from twilio_fp.testing.fake.behaviours.call_recordings import begun_recording, finished_by_name
from twilio_fp.testing.fake.behaviours.messages import NEXT, written
from twilio_fp.testing.fake.callbacks import call_back
from twilio_fp.testing.fake.members import when
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.resources import Behaviour, created, replied, updated
from twilio_fp.testing.fake.state import Due, Row, State
from twilio_fp.twiml.run.answers import Charged, TextSent
from twilio_fp.twiml.run.asks import Charge, SendText
from twilio_fp.twiml.run.commands import Refer, Session, StartInBackground, StopInBackground
from twilio_fp.twiml.run.events import Referred, Spoke

__all__ = ["BEHAVIOURS", "COMMANDS", "QUESTIONS", "call_closed", "call_heard"]

_PLACES: Final[Mapping[str, tuple[str, str]]] = {
    "Stream": ("Streams", "MZ"),
    "Siprec": ("Siprec", "SR"),
    "Transcription": ("Transcriptions", "GT"),
}
"""For the noun of ``<Start>``, the collection below a call, and the letters of its SIDs."""

_REFERRING: Final = timedelta(seconds=1)
_RECORDING: Final = "StartCallRecordingTwiML"
_LETTERS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


# What documents ask for


def _session(state: State, row: Row, command: Session) -> State:
    return state.logged(f"call {row['sid']} is connected with {command.kind}")


def _refer(state: State, row: Row, _: Refer) -> State:
    item = Due(kind="call.happens", key=row.key, data={"event": Referred()})
    return state.later(_REFERRING, item)


def _start(state: State, row: Row, command: StartInBackground) -> State:
    """Start what a document names, which goes on until it is stopped or the call has ended."""
    attributes = command.attributes
    if command.kind == "Recording":
        hidden = {
            "host": True,
            "RecordingStatusCallback": attributes.get("recordingStatusCallback", ""),
            "RecordingStatusCallbackMethod": attributes.get("recordingStatusCallbackMethod", "POST"),
            "RecordingStatusCallbackEvent": tuple(attributes.get("recordingStatusCallbackEvent", "completed").split()),
            "name": command.name,
        }
        return begun_recording(state, row.account, _RECORDING, hidden, call_sid=row["sid"], channels=2)[0]
    place = _PLACES.get(command.kind)
    if place is None:
        return state.logged(f"call {row['sid']} starts {command.kind}")
    state, sid = state.sid(place[1])
    members = {"sid": sid, "call_sid": row["sid"], "name": command.name or None, "status": "in-progress"}
    hidden = {
        "StatusCallback": attributes.get("statusCallback") or attributes.get("statusCallbackUrl"),
        "StatusCallbackMethod": attributes.get("statusCallbackMethod", "POST"),
    }
    state, made = state.add(f"{row.key}/{place[0]}/{sid}", members, {**attributes, **hidden})
    return _told(state, made, "started")


def _stop(state: State, row: Row, command: StopInBackground) -> State:
    if command.kind == "Recording":
        return finished_by_name(state, row, _RECORDING, command.name)
    place = _PLACES.get(command.kind)
    for each in tuple(state.rows(f"{row.key}/{place[0]}")) if place is not None else ():
        if each["status"] == "in-progress" and (not command.name or each["name"] == command.name):
            state = _stopped(state, each)
    return state


def _stopped(state: State, row: Row) -> State:
    state, row = state.change(row, status="stopped")
    return _told(state, row, "stopped")


def call_closed(state: State, row: Row) -> State:
    """Return the state in which nothing goes on beside a call that has ended."""
    for name, _ in _PLACES.values():
        for each in tuple(state.rows(f"{row.key}/{name}")):
            if each["status"] == "in-progress":
                state = _stopped(state, each)
    return state


def call_heard(state: State, row: Row, event: Spoke) -> State:
    """Return the state in which what somebody says in a call is transcribed, where a transcription goes on."""
    for each in tuple(state.rows(f"{row.key}/Transcriptions")):
        if each["status"] == "in-progress":
            data = {"transcript": event.text, "confidence": event.confidence}
            extra = {"TranscriptionData": json_text(data), "Final": "true", "Track": "inbound_track"}
            state = _told(state, each, "content", extra)
    return state


def _told(state: State, row: Row, event: str, extra: Mapping[str, Any] | None = None) -> State:
    """Send the status callback of what goes on beside a call."""
    url = row.hidden.get("StatusCallback") or row.hidden.get("StatusCallbackUrl")
    if not url:
        return state
    number = int(row.hidden.get("sent", 0)) + 1
    state, row = state.change(row, {"sent": number})
    kind = row.key.split("/")[-2]
    usual = {"AccountSid": row.account, "CallSid": row["call_sid"], "Timestamp": when("date-time", state.now)}
    if kind == "Transcriptions":
        language = row.hidden.get("languageCode") or row.hidden.get("LanguageCode") or "en-US"
        params: dict[str, Any] = {
            **usual,
            "TranscriptionSid": row["sid"],
            "TranscriptionEvent": f"transcription-{event}",
            "SequenceId": number,
            **({"LanguageCode": language} if event != "stopped" else {}),
            **({"TranscriptionEngine": "google", "Track": "both_tracks"} if event == "started" else {}),
        }
    else:
        name = "Stream" if kind == "Streams" else "Siprec"
        params = {
            **usual,
            f"{name}Sid": row["sid"],
            f"{name}Name": row["name"],
            f"{name}Event": f"{name.lower()}-{event}",
        }
    method = str(row.hidden.get("StatusCallbackMethod") or "POST")
    return call_back(state, row.account, str(url), {**params, **(extra or {})}, method=method, key=row.key)


def _send(state: State, row: Row, asked: SendText) -> tuple[State, TextSent]:
    """Send the message of ``<Sms>``."""
    members = {
        "from": asked.from_,
        "to": asked.to,
        "body": asked.body,
        "direction": "outbound-call",
        "status": "queued",
        "messaging_service_sid": None,
    }
    hidden = {"StatusCallback": asked.status_callback} if asked.status_callback else {}
    state, sent = written(state, row.account, members, hidden)
    state = state.later(NEXT["queued"][1], Due(kind="message.progress", key=sent.key))
    return state, TextSent(str(sent["sid"]))


def _charge(state: State, _: Row, asked: Charge) -> tuple[State, Charged]:
    """Charge what was entered, or make a token of it: the connector always agrees."""
    state, made = state.characters(_LETTERS, 24)
    is_charge = asked.amount.strip("0.") != ""
    return state, Charged(confirmation_code=made) if is_charge else Charged(token=made)


COMMANDS: Final[Mapping[type[Any], Callable[[State, Row, Any], State]]] = {
    Refer: _refer,
    Session: _session,
    StartInBackground: _start,
    StopInBackground: _stop,
}
QUESTIONS: Final[Mapping[type[Any], Callable[[State, Row, Any], Any]]] = {Charge: _charge, SendText: _send}


# The REST API


def create(state: State, asked: Asked) -> tuple[State, Reply]:
    """Start a stream, SIPREC, a transcription or a payment beside a call in progress."""
    call = call_row(state, asked.account, asked.route.path["CallSid"])
    if call is None or not is_in_progress(call):
        raise refused(21220, "Call is not in-progress", status=400)
    state, row = created(state, asked, {"call_sid": call["sid"]})
    return _told(state, row, "started") if "payments" not in asked.name.lower() else state, replied(asked, row)


def update(state: State, asked: Asked) -> tuple[State, Reply]:
    """Stop what goes on beside a call."""
    state, row = updated(state, asked)
    return _told(state, row, "stopped"), replied(asked, row)


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "api.v2010.CreatePayments": create,
    "api.v2010.CreateRealtimeTranscription": create,
    "api.v2010.CreateSiprec": create,
    "api.v2010.CreateStream": create,
    "api.v2010.UpdateRealtimeTranscription": update,
    "api.v2010.UpdateSiprec": update,
    "api.v2010.UpdateStream": update,
}

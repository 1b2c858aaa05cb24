"""Background activities of a call: streams, SIPREC, transcriptions, and messages that its document sends.

`twilio_fp.testing.fake.sockets` holds a stream if an ASGI application is mounted at its address.

Not modelled: SIPREC traffic; voices in a stream, which tones replace.

Source: https://www.twilio.com/docs/voice/twiml/stream
Source: https://www.twilio.com/docs/voice/twiml/transcription
Source: https://www.twilio.com/docs/voice/twiml/siprec
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final

from twilio_fp.canonical_json import json_text
from twilio_fp.testing.fake.alerts import alerted
from twilio_fp.testing.fake.behaviours.call_legs import OpenSession, call_row, is_in_progress
from twilio_fp.testing.fake.behaviours.call_recordings import end_recordings_named, start_recording
from twilio_fp.testing.fake.behaviours.call_recordings import notified as told_of_recording
from twilio_fp.testing.fake.behaviours.messages import NEXT, add_message, why_unsent
from twilio_fp.testing.fake.callbacks import call_back
from twilio_fp.testing.fake.members import format_time
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.resources import Behaviour, created, reply_with, updated
from twilio_fp.testing.fake.state import OPENING, Due, Row, State
from twilio_fp.twiml.run.answers import TextSent
from twilio_fp.twiml.run.asks import SendText
from twilio_fp.twiml.run.commands import Refer, StartInBackground, StopInBackground
from twilio_fp.twiml.run.events import Referred, Spoke
from twilio_fp.values import FrozenMap

__all__ = [
    "BEHAVIOURS",
    "COMMANDS",
    "QUESTIONS",
    "RULES",
    "call_closed",
    "call_heard",
    "call_said",
    "start_activity",
    "stop_activity",
]

_PLACES: Final[Mapping[str, tuple[str, str]]] = {
    "Stream": ("Streams", "MZ"),
    "Siprec": ("Siprec", "SR"),
    "Transcription": ("Transcriptions", "GT"),
}
"""Per noun of ``<Start>``, the sub-collection of a call and the prefix of its SIDs."""

_REFERRING: Final = timedelta(seconds=1)
_RECORDING: Final = "StartCallRecordingTwiML"
_ENGINES: Final = ("google", "deepgram", "auto")
_UNKNOWN_ENGINE: Final = 32650
_STREAM_CLOSED: Final = 31921
_SURE: Final = 0.9  # the recogniser's confidence in what is said to the caller


# Commands of documents


def _refer(state: State, row: Row, _: Refer) -> State:
    item = Due(kind="call_running.happens", key=row.key, data={"event": Referred()})
    return state.later(_REFERRING, item)


def _start(state: State, row: Row, command: StartInBackground) -> State:
    """Start a background activity, which runs until it is stopped or the call ends."""
    attributes = command.attributes
    if command.kind == "Recording":
        hidden = {
            "host": True,
            "RecordingStatusCallback": attributes.get("recordingStatusCallback", ""),
            "RecordingStatusCallbackMethod": attributes.get("recordingStatusCallbackMethod", "POST"),
            "RecordingStatusCallbackEvent": tuple(attributes.get("recordingStatusCallbackEvent", "completed").split()),
            "name": command.name,
        }
        state, recording = start_recording(state, row.account, _RECORDING, hidden, call_sid=row["sid"], channels=2)
        return told_of_recording(state, recording)
    if command.kind not in _PLACES:
        return state.logged(f"call {row['sid']} starts {command.kind}")
    state, begun = start_activity(state, row, command.kind, attributes, command.name)
    if begun is None or command.kind != "Stream":
        return state
    return _opening_scheduled(state, begun, command.parameters)


def _opening_scheduled(state: State, stream: Row, parameters: Mapping[str, str]) -> State:
    """Return the state after scheduling the WebSocket of a background stream to be opened."""
    session = OpenSession(
        kind="Stream",
        call_sid=str(stream["call_sid"]),
        sid=str(stream["sid"]),
        url=str(stream.hidden.get("Url") or ""),
        parameters=FrozenMap(parameters),
        attributes=FrozenMap({"track": str(stream.hidden.get("Track") or "inbound_track")}),
    )
    data = {"sid": session.sid, "session": session, "beside": stream.key}
    return state.later(timedelta(0), Due(kind=OPENING, key=stream.key.rpartition("/Streams/")[0], data=data))


def _connection_lost(state: State, due: Due) -> State:
    """End a background stream whose WebSocket failed or was closed by the application."""
    row = state.row(due.key)
    if row is None or row["status"] != "in-progress":
        return state
    code = int(due.data["code"]) or _STREAM_CLOSED
    call = due.key.rpartition("/Streams/")[0]
    state = alerted(state, row.account, code, url=str(row.hidden.get("Url") or ""), key=call)
    state, row = state.change(state.row(due.key) or row, status="stopped")
    return _notified(state, row, "error", {"StreamError": due.data["why"] or "the server closed the socket"})


def start_activity(
    state: State, call: Row, kind: str, attributes: Mapping[str, str], name: str = ""
) -> tuple[State, Row | None]:
    """Return the state after starting a background activity, and its row; None if its settings are invalid.

    Args:
        state: the state of the fake.
        call: the call.
        kind: ``Stream``, ``Siprec`` or ``Transcription``.
        attributes: the attributes of the noun, by XML name.
        name: its name.
    """
    if kind == "Transcription" and attributes.get("transcriptionEngine", _ENGINES[0]) not in _ENGINES:
        return alerted(state, call.account, _UNKNOWN_ENGINE, key=call.key), None
    if kind == "Stream" and "?" in attributes.get("url", ""):
        state = state.warned(f"Twilio drops the query string of a stream's URL: {attributes['url']}")
    place, prefix = _PLACES[kind]
    state, sid = state.sid(prefix)
    members = {"sid": sid, "call_sid": call["sid"], "name": name or None, "status": "in-progress"}
    hidden = {
        "StatusCallback": attributes.get("statusCallback") or attributes.get("statusCallbackUrl"),
        "StatusCallbackMethod": attributes.get("statusCallbackMethod", "POST"),
    }
    settings = {name[:1].upper() + name[1:]: value for name, value in attributes.items()}
    state, row = state.add(f"{call.key}/{place}/{sid}", members, {**settings, **hidden})
    return _notified(state, row, "started"), state.row(row.key) or row


def _stop(state: State, row: Row, command: StopInBackground) -> State:
    if command.kind == "Recording":
        return end_recordings_named(state, row, _RECORDING, command.name)
    place = _PLACES.get(command.kind)
    for each in tuple(state.rows(f"{row.key}/{place[0]}")) if place is not None else ():
        if each["status"] == "in-progress" and (not command.name or each["name"] == command.name):
            state = stop_activity(state, each)
    return state


def stop_activity(state: State, row: Row) -> State:
    """Return the state after stopping a background activity."""
    state, row = state.change(row, status="stopped")
    return _notified(state, row, "stopped")


def call_closed(state: State, row: Row) -> State:
    """Return the state after stopping all background activities of a call that has ended."""
    for name, _ in _PLACES.values():
        for each in tuple(state.rows(f"{row.key}/{name}")):
            if each["status"] == "in-progress":
                state = stop_activity(state, each)
    return state


def call_heard(state: State, row: Row, event: Spoke) -> State:
    """Return the state after transcribing what somebody says in a call, if a transcription is running."""
    return _transcribed(state, row, "inbound_track", event.text, event.confidence)


def call_said(state: State, row: Row, text: str) -> State:
    """Return the state after transcribing what a call says to its caller, if a transcription is running."""
    return _transcribed(state, row, "outbound_track", text, _SURE)


def _transcribed(state: State, row: Row, track: str, text: str, confidence: float | None) -> State:
    for each in tuple(state.rows(f"{row.key}/Transcriptions")):
        if each["status"] != "in-progress" or each.hidden.get("Track") not in (None, "both_tracks", track):
            continue
        if _boolean_text(each.hidden.get("PartialResults")) == "true":
            partial = {"TranscriptionData": json_text({"transcript": text}), "Final": "false", "Stability": "0.9"}
            state = _notified(state, each, "content", {"Track": track, **partial})
        data = {"TranscriptionData": json_text({"transcript": text, "confidence": confidence}), "Final": "true"}
        state = _notified(state, state.row(each.key) or each, "content", {"Track": track, **data})
    return state


def _boolean_text(value: Any) -> str:
    return "true" if value is True or str(value).lower() == "true" else "false"


def _notified(state: State, row: Row, event: str, extra: Mapping[str, Any] | None = None) -> State:
    """Send the status callback of a background activity."""
    url = row.hidden.get("StatusCallback") or row.hidden.get("StatusCallbackUrl")
    if not url:
        return state
    number = int(row.hidden.get("sent", 0)) + 1
    state, row = state.change(row, {"sent": number})
    kind = row.key.split("/")[-2]
    defaults: dict[str, Any] = {
        "AccountSid": row.account,
        "CallSid": row["call_sid"],
        "Timestamp": format_time("date-time", state.now),
    }
    if kind == "Transcriptions":
        params = {**defaults, "TranscriptionSid": row["sid"], "TranscriptionEvent": f"transcription-{event}"}
        params |= {"SequenceId": number, **_of_transcription(row.hidden, event)}
    else:
        name = "Stream" if kind == "Streams" else "Siprec"
        params = {
            **defaults,
            f"{name}Sid": row["sid"],
            f"{name}Name": row["name"] or row["sid"],
            f"{name}Event": f"{name.lower()}-{event}",
        }
    method = str(row.hidden.get("StatusCallbackMethod") or "POST")
    return call_back(state, row.account, str(url), {**params, **(extra or {})}, method=method, key=row.key)


def _of_transcription(settings: Mapping[str, Any], event: str) -> dict[str, Any]:
    """Return the additional parameters of a transcription event."""
    language = {} if event == "stopped" else {"LanguageCode": settings.get("LanguageCode") or "en-US"}
    if event != "started":
        return language
    switches = {"profanityFilter": "ProfanityFilter", "enableAutomaticPunctuation": "EnableAutomaticPunctuation"}
    provider: dict[str, Any] = {"speechModel": settings.get("SpeechModel") or "telephony"}
    provider |= {name: _boolean_text(settings.get(wire, True)) == "true" for name, wire in switches.items()}
    return {
        "TranscriptionEngine": settings.get("TranscriptionEngine") or _ENGINES[0],
        "ProviderConfiguration": json_text(provider),
        "PartialResults": _boolean_text(settings.get("PartialResults")),
        "Track": settings.get("Track") or "both_tracks",
        **language,
    }


def _send(state: State, row: Row, command: SendText) -> tuple[State, TextSent]:
    """Send the message of ``<Sms>`` or ``<Message>``, unless the API would refuse it."""
    if code := why_unsent(state, row.account, command.to, command.from_, command.body):
        return state, TextSent("", "invalid", code)
    members = {
        "from": command.from_,
        "to": command.to,
        "body": command.body,
        "direction": "outbound-call",
        "status": "queued",
        "messaging_service_sid": None,
    }
    hidden = {"StatusCallback": command.status_callback} if command.status_callback else {}
    state, sent = add_message(state, row.account, members, hidden, media=command.media)
    state = state.later(NEXT["queued"][1], Due(kind="messages.progress", key=sent.key))
    return state, TextSent(str(sent["sid"]))


COMMANDS: Final[Mapping[type[Any], Callable[[State, Row, Any], State]]] = {
    Refer: _refer,
    StartInBackground: _start,
    StopInBackground: _stop,
}
QUESTIONS: Final[Mapping[type[Any], Callable[[State, Row, Any], Any]]] = {SendText: _send}


# The REST API


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Start a stream, SIPREC or a transcription in a call in progress."""
    call = call_row(state, request.account, request.route.path["CallSid"])
    if call is None or not is_in_progress(call):
        raise refused(21220, "Call is not in-progress", status=400)
    state, row = created(state, request, {"call_sid": call["sid"]})
    if request.route.name.endswith("CreateStream"):
        state = _opening_scheduled(state, row, _parameters(row.hidden))
    return _notified(state, row, "started"), reply_with(request, row)


def _parameters(params: Mapping[str, Any]) -> dict[str, str]:
    """Return the custom parameters of a request: ``Parameter1.Name``, ``Parameter1.Value`` and so on."""
    names = [name for name in params if name.startswith("Parameter") and name.endswith(".Name")]
    return {str(params[name]): str(params.get(f"{name.removesuffix('.Name')}.Value") or "") for name in sorted(names)}


def update(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Stop a background activity of a call."""
    state, row = updated(state, request)
    return _notified(state, row, "stopped"), reply_with(request, row)


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "api.v2010.CreateRealtimeTranscription": create,
    "api.v2010.CreateSiprec": create,
    "api.v2010.CreateStream": create,
    "api.v2010.UpdateRealtimeTranscription": update,
    "api.v2010.UpdateSiprec": update,
    "api.v2010.UpdateStream": update,
}
RULES: Final[Mapping[str, Callable[[State, Due], State]]] = {"call_background.lost": _connection_lost}

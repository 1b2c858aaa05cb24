"""What conference participants hear: waiting music, hold music, announcements, beeps, and each other.

Documents really are fetched and run, by the executor of each call that hears them. An announcement is requested once,
however many participants hear it. Without a document the default music plays, as the transcript says.

Source: https://www.twilio.com/docs/voice/twiml/conference#attributes-waiturl
Source: https://www.twilio.com/docs/voice/api/conference-participant-resource
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final, cast

from twilio_fp.http import HttpResponse
from twilio_fp.testing.fake.alerts import alerted
from twilio_fp.testing.fake.behaviours.call_legs import call_with_sid, run_of, schedule_event, voice_call
from twilio_fp.testing.fake.behaviours.call_telling import notify_of_conference
from twilio_fp.testing.fake.callbacks import Callback, call_back
from twilio_fp.testing.fake.parsed_request import ParsedRequest
from twilio_fp.testing.fake.state import Due, Row, State
from twilio_fp.twiml import Response
from twilio_fp.twiml.node import Node
from twilio_fp.twiml.run.answers import Fetched
from twilio_fp.twiml.run.call import call_parameters
from twilio_fp.twiml.run.commands import AnnouncementOver
from twilio_fp.twiml.run.documents import Document, read
from twilio_fp.twiml.run.events import Event, Hears, Noticed, Spoke
from twilio_fp.twiml.run.timing import spoken_seconds

__all__ = [
    "ANSWERS",
    "COMMANDS",
    "CONFERENCES",
    "RULES",
    "announce",
    "beeps",
    "call_heard",
    "hears_hold",
    "hears_others",
    "hears_usual",
    "present",
]


CONFERENCES: Final = "api/2010-04-01/Conferences"


def present(state: State, conference: Row) -> list[Row]:
    """Return the participants in a conference, without those still being called."""
    rows = state.rows(f"{conference.key}/Participants")
    return [each for each in rows if each["status"] in (None, "connected")]


def _happens(state: State, participant: Row, event: Event) -> State:
    call = call_with_sid(state, participant, str(participant["call_sid"]))
    return state if call is None or run_of(call) is None else schedule_event(state, call.key, event)


def _conference_params(conference: Row) -> dict[str, str]:
    return {"ConferenceSid": str(conference["sid"]), "FriendlyName": str(conference["friendly_name"])}


def _method(text: object) -> Any:
    return "GET" if str(text).upper() == "GET" else "POST"


# Waiting and hold


def hears_usual(state: State, conference: Row, participant: Row) -> State:
    """Return the state after letting a participant hear the others, or wait for the conference to start."""
    if conference["status"] != "init":
        return hears_others(state, participant)
    url = participant.hidden.get("wait_url")
    if url == "":
        return state  # silence
    method = _method(participant.hidden.get("wait_method"))
    return _happens(state, participant, Hears("wait", url or "", method, parameters=_conference_params(conference)))


def hears_others(state: State, participant: Row) -> State:
    """Return the state after letting a participant hear the others, unless it is on hold."""
    return state if participant["hold"] else _happens(state, participant, Hears())


def hears_hold(state: State, conference: Row, participant: Row, params: Mapping[str, Any]) -> State:
    """Return the state after playing a participant the hold music that a request names.

    Args:
        state: the state of the fake.
        conference: the conference.
        participant: the participant on hold.
        params: the request's parameters.
    """
    url, method = str(params.get("HoldUrl") or ""), _method(params.get("HoldMethod") or "GET")
    return _happens(state, participant, Hears("hold", url, method, parameters=_conference_params(conference)))


# Announcements


def announce(state: State, conference: Row, participant: Row | None, request: ParsedRequest) -> State:
    """Return the state after requesting an announcement for one participant, or for all if it is None."""
    call = None if participant is None else call_with_sid(state, conference, str(participant["call_sid"]))
    params = (
        {"AccountSid": conference.account} if call is None else call_parameters(voice_call(call), str(call["status"]))
    )
    data = {"participant": "" if participant is None else participant.key}
    return call_back(
        state,
        conference.account,
        str(request.params["AnnounceUrl"]),
        {**params, **_conference_params(conference)},
        method=_method(request.params.get("AnnounceMethod")),
        purpose="call_hearing.announced",
        key=conference.key,
        data=data,
        handles_failures=True,
    )


def _announced(state: State, callback: Callback, response: HttpResponse | None) -> State:
    """Play an announcement once its document has arrived."""
    conference = state.row(callback.key)
    if conference is None or conference["status"] == "completed":
        return state
    participant = state.row(str(callback.data["participant"]))
    url = callback.url
    document = _document(response, url)
    if not isinstance(document, Node):
        code = 11205 if response is None else 11200
        state = alerted(state, callback.account, code, url=url, key=callback.key, response=response)
        extra = {"AnnounceUrl": url, "ReasonAnnouncementFailed": document}
        return notify_of_conference(state, callback.key, "announcement-fail", participant, **extra)
    targets = [participant] if callback.data["participant"] else present(state, conference)
    calls = [call_with_sid(state, conference, str(each["call_sid"])) for each in targets if each is not None]
    live = [call for call in calls if call is not None and run_of(call) is not None]
    number = int(conference.hidden.get("announcements", 0)) + 1
    name = f"{conference['sid']}/{number}"
    remaining = {call.key for call in live}
    running = {
        **conference.hidden.get("running", {}),
        name: (url, str(callback.data["participant"]), frozenset(remaining)),
    }
    state, conference = state.change(conference, {"announcements": number, "running": running})
    heard = Hears("announcement", url, document=document, announcement=name)
    for call in live:
        state, call_row = state.change(call, {"announcing": name})
        state = schedule_event(state, call_row.key, heard)
    return state if live else _finished(state, conference, name)


def _document(response: HttpResponse | None, url: str) -> Node | str:
    """Return the document of a response, or the reason why there is none."""
    if response is None:
        return "the connection failed"
    kind = response.headers.get("Content-Type") or ""
    found = read(Fetched(response.body, response.status, kind), url)
    if not isinstance(found, Document):
        return found.text
    return Response(cast("Any", list(found.verbs))) if found.tree is None else found.tree


def _announcement_ended(state: State, row: Row, command: AnnouncementOver) -> State:
    """Record that a call has heard an announcement, and report its end when all have."""
    conference = state.row(f"{row.account}/{CONFERENCES}/{command.announcement.partition('/')[0]}")
    if row.hidden.get("announcing") == command.announcement:
        state, row = state.change(row, {"announcing": ""})
    if conference is None:
        return state
    running = dict(conference.hidden.get("running", {}))
    if command.announcement not in running:
        return state
    url, participant, remaining = running[command.announcement]
    running[command.announcement] = (url, participant, remaining - {row.key})
    state, conference = state.change(conference, {"running": running})
    return state if remaining - {row.key} else _finished(state, conference, command.announcement)


def _finished(state: State, conference: Row, name: str) -> State:
    running = dict(conference.hidden["running"])
    url, participant, _ = running.pop(name)
    state, conference = state.change(conference, {"running": running})
    if conference["status"] == "completed":
        return state
    heard = state.row(participant)
    return notify_of_conference(state, conference.key, "announcement-end", heard, AnnounceUrl=url)


# Beeps and speech


def beeps(state: State, conference: Row, participant: Row, on: str) -> State:
    """Return the state after playing the others a beep, if a participant's arrival or departure has one.

    Args:
        state: the state of the fake.
        conference: the conference.
        participant: the participant who arrives or leaves.
        on: ``onEnter`` or ``onExit``.
    """
    was_there = participant["status"] in (None, "connected")
    if not was_there or participant.hidden.get("beep", "true") not in ("true", on):
        return state
    for other in present(state, conference):
        if other.key != participant.key and not other["hold"]:
            state = _happens(state, other, Noticed("Twilio", "plays", "a beep"))
    return state


def call_heard(state: State, row: Row, event: Spoke) -> State:
    """Return the state after letting the other participants of a conference hear what one of them says.

    Nobody hears a muted participant or one on hold, and only the coached participant hears its coach. A participant
    on hold hears nobody.
    """
    participant = state.row(str(row.hidden.get("attends") or ""))
    conference = None if participant is None else state.row(participant.collection.rpartition("/")[0])
    if participant is None or conference is None or conference["status"] != "in-progress":
        return state
    if participant["muted"] or participant["hold"]:
        return state
    state = notify_of_conference(state, conference.key, "participant-speech-start", participant)
    seconds = spoken_seconds(event.text) if event.seconds is None else event.seconds
    item = Due(kind="call_hearing.spoken", key=conference.key, data={"participant": participant.key})
    state = state.later(timedelta(seconds=seconds), item)
    who = str(participant["label"] or (row["from"] if row["direction"] == "inbound" else row["to"]))
    for other in present(state, conference):
        is_for_it = not participant["coaching"] or other["call_sid"] == participant["call_sid_to_coach"]
        if other.key != participant.key and is_for_it and not other["hold"]:
            state = _happens(state, other, Noticed(who, "speaks", event.text))
    return state


def _spoken(state: State, due: Due) -> State:
    participant = state.row(str(due.data["participant"]))
    if participant is None:
        return state
    return notify_of_conference(state, due.key, "participant-speech-stop", participant)


COMMANDS: Final[Mapping[type[Any], Callable[[State, Row, Any], State]]] = {AnnouncementOver: _announcement_ended}
RULES: Final = {"call_hearing.spoken": _spoken}
ANSWERS: Final = {"call_hearing.announced": _announced}

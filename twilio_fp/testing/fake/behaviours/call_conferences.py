"""Conferences: their participants, when they start and end, and the callbacks that report it.

Not modelled: the audio of a conference and how it is carried (``jitterBufferSize``, ``region``, ``trim``).

Source: https://www.twilio.com/docs/voice/api/conference-resource
Source: https://www.twilio.com/docs/voice/twiml/conference
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final

from twilio_fp.testing.fake import facts
from twilio_fp.testing.fake.behaviours import call_hearing
from twilio_fp.testing.fake.behaviours.call_hearing import CONFERENCES
from twilio_fp.testing.fake.behaviours.call_legs import call_with_sid, schedule_event
from twilio_fp.testing.fake.behaviours.call_recordings import call_closed as recordings_closed
from twilio_fp.testing.fake.behaviours.call_recordings import notified as told_of_recording
from twilio_fp.testing.fake.behaviours.call_recordings import start_recording
from twilio_fp.testing.fake.behaviours.call_telling import notify_of_conference
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.places import key_part
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.resources import Behaviour, reply_with, requested_row, updated
from twilio_fp.testing.fake.state import NOTHING, Due, Row, State
from twilio_fp.twiml.run.commands import JoinConference, LeaveConference
from twilio_fp.twiml.run.events import Joined, LeftConference, Refused

__all__ = [
    "BEHAVIOURS",
    "COMMANDS",
    "add_participant",
    "call_closed",
    "conference_named",
    "open_conference",
]

_MOST: Final = 250
_FULL: Final = 16020
_SAME_LABEL: Final = 16025


def conference_named(state: State, account: str, name: str) -> Row | None:
    """Return the conference with a name, unless it has ended."""
    row = state.row(f"{account}/{CONFERENCES}/{key_part(name)}")
    return None if row is None or row["status"] == "completed" else row


def _participants(state: State, conference: Row) -> list[Row]:
    """Return the participants in a conference, including those being called into it."""
    return list(state.rows(f"{conference.key}/Participants"))


# Commands of documents


def _join(state: State, row: Row, command: JoinConference) -> State:
    """Add a call to a conference, creating the conference if necessary."""
    attributes = command.attributes
    conference = conference_named(state, row.account, command.name)
    if conference is None:
        state, conference = open_conference(state, row.account, command.name, attributes)
    present = call_hearing.present(state, conference)
    label = attributes.get("participantLabel") or None
    if len(present) >= int(conference.hidden.get("most", _MOST)):
        return schedule_event(state, row.key, Refused(_FULL, f"the conference {command.name} is full"))
    called = state.row(f"{conference.key}/Participants/{row['sid']}")
    if label is not None and any(each["label"] == label for each in present):
        return schedule_event(
            state, row.key, Refused(_SAME_LABEL, f"the label {label} is taken by another participant")
        )
    coached = attributes.get("coach") or None
    members = {
        **facts.filled("api.v2010.CreateParticipant"),
        "call_sid": row["sid"],
        "conference_sid": conference["sid"],
        "label": label,
        "muted": attributes.get("muted") == "true",
        "hold": False,
        "coaching": coached is not None,
        "call_sid_to_coach": coached,
        "start_conference_on_enter": attributes.get("startConferenceOnEnter", "true") != "false",
        "end_conference_on_exit": attributes.get("endConferenceOnExit") == "true",
        "status": "connected",
    }
    hears = {
        "wait_url": command.wait_url,
        "wait_method": attributes.get("waitMethod", "POST"),
        "beep": attributes.get("beep", "true"),
    }
    if called is None:
        state, joined = add_participant(state, conference, str(row["sid"]), members)
        state, joined = state.change(joined, hears)
    else:
        state, joined = state.change(called, hears, status="connected")
    state, row = state.change(row, {"attends": joined.key})
    state = schedule_event(state, row.key, Joined(str(conference["sid"])))
    state = notify_of_conference(state, conference.key, "participant-join", joined)
    state = call_hearing.beeps(state, conference, joined, "onEnter")
    state = _started(state, conference.key)
    conference = state.row(conference.key) or conference
    return state if conference["status"] != "init" else call_hearing.hears_usual(state, conference, joined)


def add_participant(state: State, conference: Row, call_sid: str, members: Mapping[str, Any]) -> tuple[State, Row]:
    """Return the state with a participant, who is present or being called, and the participant."""
    names = (key_part(str(members["label"])),) if members["label"] else ()
    return state.add(f"{conference.key}/Participants/{call_sid}", members, NOTHING, names)


def open_conference(state: State, account: str, name: str, attributes: Mapping[str, str]) -> tuple[State, Row]:
    """Return the state with a new, empty conference, and the conference.

    Args:
        state: the state of the fake.
        account: the account that owns it.
        name: its name.
        attributes: the attributes of the ``<Conference>`` noun of the first participant.
    """
    state, sid = state.sid("CF")
    members = {
        "sid": sid,
        "api_version": "2010-04-01",
        "friendly_name": name,
        "region": "us1",
        "status": "init",
        "reason_conference_ended": None,
        "call_sid_ending_conference": None,
    }
    hidden = {
        "StatusCallback": attributes.get("statusCallback", ""),
        "StatusCallbackMethod": attributes.get("statusCallbackMethod", "POST"),
        "StatusCallbackEvent": tuple(attributes.get("statusCallbackEvent", "").split()),
        "most": _max_participants(attributes.get("maxParticipants", "")),
        "record": attributes.get("record", "do-not-record"),
        "RecordingStatusCallback": attributes.get("recordingStatusCallback", ""),
        "RecordingStatusCallbackMethod": attributes.get("recordingStatusCallbackMethod", "POST"),
        "RecordingStatusCallbackEvent": tuple(attributes.get("recordingStatusCallbackEvent", "completed").split()),
    }
    state = state.logged(f"conference {name}")
    return state.add(f"{account}/{CONFERENCES}/{sid}", members, hidden, (key_part(name),))


def _max_participants(text: str) -> int:
    """Return the maximum number of participants: 2 to 250; any other value means 250."""
    return int(text) if text.isdecimal() and 2 <= int(text) <= _MOST else _MOST


def _started(state: State, key: str) -> State:
    """Start a conference if at least two participants are in it and one of them starts it."""
    row = state.row(key)
    if row is None or row["status"] != "init":
        return state
    present = call_hearing.present(state, row)
    if len(present) < 2 or not any(each["start_conference_on_enter"] for each in present):
        return state
    state, row = state.change(row, status="in-progress")
    state = notify_of_conference(state, key, "conference-start")
    for each in present:
        state = call_hearing.hears_others(state, each)
    if str(row.hidden.get("record")) not in ("record-from-start", "true"):
        return state
    hidden = {name: value for name, value in row.hidden.items() if name.startswith("RecordingStatus")}
    state, recording = start_recording(
        state, row.account, "Conference", {**hidden, "host": True}, conference_sid=row["sid"]
    )
    return told_of_recording(state, recording)


def _leave(state: State, row: Row, command: LeaveConference) -> State:
    """Remove a call from a conference, which ends if the participant ends it or was the last."""
    conference = conference_named(state, row.account, command.name)
    if conference is None:
        return state
    participant = state.row(f"{conference.key}/Participants/{row['sid']}")
    return (
        state
        if participant is None
        else _remove_participant(state, conference, participant, "participant_hung_up", "left")
    )


def _remove_participant(state: State, conference: Row, participant: Row, reason: str, how: str) -> State:
    """Return the state after a participant has left or was removed.

    Args:
        state: the state of the fake.
        conference: the conference.
        participant: the participant.
        reason: the value of ``ReasonParticipantLeft``.
        how: ``left`` or ``kicked``.
    """
    state = notify_of_conference(state, conference.key, "participant-leave", participant, ReasonParticipantLeft=reason)
    state = call_hearing.beeps(state, conference, participant, "onExit")
    state = state.remove(participant, *_names(participant))
    if participant["end_conference_on_exit"]:
        return _finished(state, conference.key, f"participant-with-end-conference-on-exit-{how}", participant)
    if not _participants(state, conference):
        return _finished(state, conference.key, f"last-participant-{how}", participant)
    return state


def call_closed(state: State, row: Row) -> State:
    """Return the state after dropping the participant whose call was never answered."""
    participant = state.row(str(row.hidden.get("joins") or ""))
    if participant is None or participant["status"] == "connected":
        return state
    return _remove_participant(state, _conference_of(state, participant), participant, "participant_add_failed", "left")


def _names(participant: Row) -> tuple[str, ...]:
    return (key_part(str(participant["label"])),) if participant["label"] else ()


def _finished(state: State, key: str, reason: str, by: Row | None = None) -> State:
    """End a conference; the calls still in it continue with their own documents."""
    row = state.row(key)
    if row is None or row["status"] == "completed":
        return state
    why = "conference_ended_via_api" if by is None else "moderator_ended_conference"
    for each in _participants(state, row):
        state = notify_of_conference(state, key, "participant-leave", each, ReasonParticipantLeft=why)
        state = state.remove(each, *_names(each))
        call = call_with_sid(state, row, str(each["call_sid"]))
        state = state if call is None else schedule_event(state, call.key, LeftConference())
    ending = None if by is None else by["call_sid"]
    row = state.row(key) or row
    state, row = state.change(
        row, status="completed", reason_conference_ended=reason, call_sid_ending_conference=ending
    )
    state = state.unnamed(row, key_part(str(row["friendly_name"])))
    extra: dict[str, Any] = {
        "CallSidEndingConference": ending,
        "ParticipantLabelEndingConference": None if by is None else by["label"],
        "ReasonConferenceEnded": reason,
        "Reason": reason.replace("-", " "),
    }
    return recordings_closed(notify_of_conference(state, key, "conference-end", **extra), row)


COMMANDS: Final[Mapping[type[Any], Callable[[State, Row, Any], State]]] = {
    JoinConference: _join,
    LeaveConference: _leave,
    **call_hearing.COMMANDS,
}


# The REST API


def change(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """End a conference, or play an announcement to all its participants."""
    row, status = requested_row(state, request), request.params.get("Status")
    if row["status"] == "completed":
        return state, reply_with(request, row)
    if request.params.get("AnnounceUrl"):
        state = call_hearing.announce(state, row, None, request)
    if status == "completed":
        state = _finished(state, row.key, "conference-ended-via-api")
    return state, reply_with(request, state.row(row.key) or row)


def change_participant(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Mute a participant, put it on hold, let it coach another, or play it an announcement."""
    row = requested_row(state, request)
    conference = _conference_of(state, row)
    params, before = request.params, row
    coached = params.get("CallSidToCoach") or row["call_sid_to_coach"]
    if params.get("Coaching") in (True, "true") and not coached:
        raise refused(20001, "CallSidToCoach is required for Coaching", status=400)
    state, row = updated(state, request)
    if params.get("WaitUrl") is not None:
        waits = {"wait_url": str(params["WaitUrl"]), "wait_method": params.get("WaitMethod", "POST")}
        state, row = state.change(row, waits)
    if params.get("BeepOnExit") in (True, "true"):
        state, row = state.change(row, {"beep": "true"})
    for member, on, off in (("muted", "mute", "unmute"), ("hold", "hold", "unhold")):
        if row[member] != before[member]:
            state = notify_of_conference(state, conference.key, f"participant-{on if row[member] else off}", row)
    if row["hold"] and (not before["hold"] or "HoldUrl" in params):
        state = call_hearing.hears_hold(state, conference, row, params)
    elif not row["hold"] and (before["hold"] or ("WaitUrl" in params and conference["status"] == "init")):
        state = call_hearing.hears_usual(state, conference, row)
    if any(row[name] != before[name] for name in ("coaching", "call_sid_to_coach", "end_conference_on_exit")):
        state = notify_of_conference(state, conference.key, "participant-modify", row)
    if params.get("AnnounceUrl"):
        state = call_hearing.announce(state, conference, row, request)
    return state, reply_with(request, state.row(row.key) or row)


def _conference_of(state: State, participant: Row) -> Row:
    key = participant.key.rpartition("/Participants/")[0]
    return state.row(key) or Row(key=key, created=state.now, updated=state.now, members={})


def throw_out(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Remove a participant from a conference; its call continues with its own document."""
    row = requested_row(state, request)
    conference = _conference_of(state, row)
    state = _remove_participant(state, conference, row, "participant_updated_via_api", "kicked")
    call = call_with_sid(state, conference, str(row["call_sid"]))
    if call is None:
        return state, reply_with(request, row)
    if row["status"] == "queued":
        canceled = Due(kind="call_progress.progress", key=call.key, data={"to": "canceled"})
        return state.later(timedelta(0), canceled), reply_with(request, row)
    return schedule_event(state, call.key, LeftConference()), reply_with(request, row)


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "api.v2010.DeleteParticipant": throw_out,
    "api.v2010.UpdateConference": change,
    "api.v2010.UpdateParticipant": change_participant,
}

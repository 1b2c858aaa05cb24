"""Participants that the REST API calls into a conference: each is a call whose document dials the conference.

Not modelled: emergency calls, SHAKEN PASSporTs, and early media.

Source: https://www.twilio.com/docs/voice/api/conference-participant-resource#create-a-participant
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any, Final, cast

from twilio_fp.testing.fake import facts
from twilio_fp.testing.fake.behaviours.call_conferences import add_participant, open_conference
from twilio_fp.testing.fake.behaviours.call_hearing import CONFERENCES
from twilio_fp.testing.fake.behaviours.call_legs import add_call
from twilio_fp.testing.fake.behaviours.calls import check_parties
from twilio_fp.testing.fake.members import members_from_params
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.resources import Behaviour, reply_with
from twilio_fp.testing.fake.state import Due, Row, State
from twilio_fp.twiml import Conference, Dial, Response, clean

__all__ = ["BEHAVIOURS", "conference_attributes"]

_ATTRIBUTES: Final[Mapping[str, str]] = {
    "Beep": "beep",
    "ConferenceRecord": "record",
    "ConferenceRecordingStatusCallback": "recordingStatusCallback",
    "ConferenceRecordingStatusCallbackEvent": "recordingStatusCallbackEvent",
    "ConferenceRecordingStatusCallbackMethod": "recordingStatusCallbackMethod",
    "ConferenceStatusCallback": "statusCallback",
    "ConferenceStatusCallbackEvent": "statusCallbackEvent",
    "ConferenceStatusCallbackMethod": "statusCallbackMethod",
    "EndConferenceOnExit": "endConferenceOnExit",
    "Label": "participantLabel",
    "MaxParticipants": "maxParticipants",
    "Muted": "muted",
    "StartConferenceOnEnter": "startConferenceOnEnter",
    "WaitMethod": "waitMethod",
    "WaitUrl": "waitUrl",
}
"""The attribute of ``<Conference>`` that corresponds to each parameter."""

_COPIED: Final = (
    "StatusCallback",
    "StatusCallbackMethod",
    "StatusCallbackEvent",
    "Timeout",
    "TimeLimit",
    "MachineDetection",
    "Record",
    "RecordingChannels",
    "RecordingStatusCallback",
    "RecordingStatusCallbackEvent",
    "RecordingStatusCallbackMethod",
)


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Call somebody into a conference, creating the conference if necessary."""
    params, account = request.params, request.account
    to, sender = str(params.get("To") or ""), str(params.get("From") or "")
    check_parties(state, account, to, sender)
    name_or_sid = request.route.path["ConferenceSid"]
    conference = state.row(f"{account}/{CONFERENCES}/{request.place.collection.split('/')[-2]}")
    if conference is not None and conference["status"] == "completed":
        raise refused(16022, f"The conference {name_or_sid} has ended", status=404)
    if conference is None and _is_sid(name_or_sid):
        raise refused(20404, f"The requested resource {request.path} was not found", status=404)
    attributes = {name: clean(value) for name, value in conference_attributes(params).items()}
    if params.get("Coaching") in (True, "true") and params.get("CallSidToCoach"):
        attributes["coach"] = clean(str(params["CallSidToCoach"]))
    if conference is None:
        state, conference = open_conference(state, account, clean(name_or_sid), attributes)
    hidden = {wire: params[wire] for wire in _COPIED if wire in params}
    document = str(Response(Dial(Conference(str(conference["friendly_name"]), extra=attributes))))
    call = {"from": sender, "to": to, "direction": "outbound-api", "status": "queued", "start_time": None}
    state, row = add_call(state, account, call, {**hidden, "Twiml": document})
    state, participant = add_participant(state, conference, str(row["sid"]), _members(state, request, conference, row))
    state, row = state.change(row, {"joins": participant.key})
    item = Due(kind="call_progress.progress", key=row.key, data={"to": "initiated"})
    return state.later(timedelta(milliseconds=500), item), reply_with(request, participant)


def _is_sid(text: str) -> bool:
    return len(text) == 34 and text.startswith("CF")


def conference_attributes(parameters: Mapping[str, Any]) -> dict[str, str]:
    """Return the ``<Conference>`` attributes that correspond to the parameters of a request."""
    params: dict[str, Any] = {"ConferenceStatusCallbackEvent": ["start", "end"], **parameters}
    found: dict[str, str] = {}
    for wire, name in _ATTRIBUTES.items():
        value = params.get(wire)
        if isinstance(value, (list, tuple)):
            found[name] = " ".join([str(each) for each in cast("Iterable[Any]", value)])
        elif isinstance(value, bool):
            found[name] = "true" if value else "false"
        elif value is not None:
            found[name] = str(value)
    return found


def _members(state: State, request: ParsedRequest, conference: Row, call: Row) -> dict[str, Any]:
    """Return the members of a participant who is being called."""
    place = conference.key.partition("/2010-04-01/")[2]
    return {
        **facts.filled(request.name),
        "label": None,
        "muted": False,
        "coaching": False,
        "call_sid_to_coach": None,
        "start_conference_on_enter": True,
        "end_conference_on_exit": False,
        "hold": False,
        **members_from_params(request, state.now)[0],
        "call_sid": call["sid"],
        "conference_sid": conference["sid"],
        "status": "queued",
        "uri": f"/2010-04-01/Accounts/{request.account}/{place}/Participants/{call['sid']}.json",
    }


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {"api.v2010.CreateParticipant": create}

"""Status callbacks of conferences, numbered in the order of the events.

Source: https://www.twilio.com/docs/voice/twiml/conference#attributes-statusCallback
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from twilio_fp.testing.fake.behaviours.call_legs import call_with_sid
from twilio_fp.testing.fake.callbacks import call_back
from twilio_fp.testing.fake.members import format_time
from twilio_fp.testing.fake.state import Row, State

__all__ = ["notify_of_conference"]

_GROUPS: Final[Mapping[str, str]] = {
    "conference-start": "start",
    "conference-end": "end",
    "participant-join": "join",
    "participant-leave": "leave",
    "participant-mute": "mute",
    "participant-unmute": "mute",
    "participant-hold": "hold",
    "participant-unhold": "hold",
    "participant-modify": "modify",
    "participant-speech-start": "speaker",
    "participant-speech-stop": "speaker",
    "announcement-end": "announcement",
    "announcement-fail": "announcement",
}
"""Per event, the word that requests it in ``statusCallbackEvent``."""


def notify_of_conference(state: State, key: str, event: str, participant: Row | None = None, **extra: Any) -> State:
    """Send the status callback of a conference, if a URL is set and the event was requested.

    Args:
        state: the state of the fake.
        key: the conference's key.
        event: Twilio's name of the event, such as ``participant-join``.
        participant: the participant concerned, if any.
        extra: parameters that only some events have.
    """
    row = state.row(key)
    if row is None or not row.hidden.get("StatusCallback"):
        return state
    if _GROUPS[event] not in row.hidden["StatusCallbackEvent"]:
        return state
    number = int(row.hidden.get("sent", 0)) + 1
    state, row = state.change(row, {"sent": number})
    params: dict[str, Any] = {
        "ConferenceSid": row["sid"],
        "FriendlyName": row["friendly_name"],
        "AccountSid": row.account,
        "SequenceNumber": number,
        "Timestamp": format_time("rfc2822", state.now),
        "StatusCallbackEvent": event,
    }
    if participant is not None:
        call = call_with_sid(state, row, str(participant["call_sid"]))
        params |= {
            "CallSid": participant["call_sid"],
            "Muted": _boolean_text(participant["muted"]),
            "Hold": _boolean_text(participant["hold"]),
            "Coaching": _boolean_text(participant["coaching"]),
            "EndConferenceOnExit": _boolean_text(participant["end_conference_on_exit"]),
            "StartConferenceOnEnter": _boolean_text(participant["start_conference_on_enter"]),
            "ParticipantLabel": participant["label"],
            "CallSidToCoach": participant["call_sid_to_coach"],
        }
        if event == "participant-leave" and call is not None:
            is_over = extra.get("ReasonParticipantLeft") == "participant_hung_up"
            params["ParticipantCallStatus"] = "completed" if is_over else call["status"]
    method = str(row.hidden.get("StatusCallbackMethod") or "POST")
    return call_back(state, row.account, str(row.hidden["StatusCallback"]), {**params, **extra}, method=method, key=key)


def _boolean_text(value: Any) -> str:
    return "true" if value else "false"

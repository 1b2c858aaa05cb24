"""Conferences: start, end and participants, and what these hear."""

from __future__ import annotations

from datetime import datetime

from attrs import field

from twilio_fp.record import record
from twilio_fp.webhooks.events.calls import CallEvent
from twilio_fp.webhooks.events.event import Event, on_wire

__all__ = ["ConferenceEvent", "ConferencePlayback"]


@record(kw_only=True)
class ConferenceEvent(Event):
    """An event in a conference, named by ``status_callback_event`` (``participant-join``, …).

    >>> ConferenceEvent(conference_sid="CF1", status_callback_event="conference-start").conference_sid
    'CF1'

    Source: https://www.twilio.com/docs/voice/twiml/conference#attributes-statusCallback
    """

    conference_sid: str
    status_callback_event: str
    account_sid: str = ""
    friendly_name: str | None = None
    timestamp: datetime | None = None
    sequence_number: int | None = None
    call_sid: str | None = None
    participant_label: str | None = None
    muted: bool | None = None
    hold: bool | None = None
    coaching: bool | None = None
    call_sid_to_coach: str | None = None
    start_conference_on_enter: bool | None = None
    end_conference_on_exit: bool | None = None
    reason: str | None = None
    reason_conference_ended: str | None = None
    reason_participant_left: str | None = None
    call_sid_ending_conference: str | None = None
    participant_label_ending_conference: str | None = None
    participant_call_status: str | None = None
    event_name: str | None = None
    reason_announcement_failed: str | None = None
    announce_url: str | None = field(default=None, metadata=on_wire("AnnounceUrl"))
    recording_url: str | None = None
    recording_sid: str | None = None
    request_method_announcement: str | None = None


@record(kw_only=True)
class ConferencePlayback(CallEvent):
    """A request to a conference's ``waitUrl``, hold URL or announce URL; the response determines what is played.

    ``call_sid`` is the participant who hears it, and empty if everyone does.

    >>> ConferencePlayback(conference_sid="CF1", friendly_name="room").friendly_name
    'room'

    Source: https://www.twilio.com/docs/voice/twiml/conference#attributes-waitUrl
    Source: https://www.twilio.com/docs/voice/api/conference-participant-resource
    """

    call_sid: str = ""
    conference_sid: str
    friendly_name: str | None = None

    __without__ = "StatusCallbackEvent RecordingSid"

"""``/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret

ParticipantEnumStatus: TypeAlias = Literal["queued", "connecting", "ringing", "connected", "complete", "failed"] | str


@record(kw_only=True)
class Participant(Resource):
    """``api.v2010.account.conference.participant``, as it is received."""

    account_sid: str = ""
    call_sid: str | None = None
    call_sid_to_coach: str | None = None
    coaching: bool | None = None
    conference_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    end_conference_on_exit: bool | None = None
    hold: bool | None = None
    label: str | None = None
    muted: bool | None = None
    queue_time: str | None = None
    start_conference_on_enter: bool | None = None
    status: ParticipantEnumStatus = ""
    uri: str | None = None

    __fields__ = "date_created:rfc2822 date_updated:rfc2822"


@record(kw_only=True)
class CreateParticipant(ops.Operation["Participant"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json`` answers 201 with `Participant`.

    Source: https://www.twilio.com/docs/voice/api/conference-participant-resource
    """

    conference_sid: str = attrs.field(kw_only=False)
    from_: str
    to: str
    account_sid: str | None = None
    amd_status_callback: str | None = None
    amd_status_callback_method: HttpMethod | None = None
    beep: str | None = None
    byoc: str | None = None
    call_reason: str | None = None
    call_sid_to_coach: str | None = None
    call_token: str | None = None
    caller_display_name: str | None = None
    caller_id: str | None = None
    client_notification_url: str | None = None
    coaching: bool | None = None
    conference_record: str | None = None
    conference_recording_status_callback: str | None = None
    conference_recording_status_callback_event: str | Iterable[str] | None = None
    conference_recording_status_callback_method: HttpMethod | None = None
    conference_status_callback: str | None = None
    conference_status_callback_event: str | Iterable[str] | None = None
    conference_status_callback_method: HttpMethod | None = None
    conference_trim: str | None = None
    early_media: bool | None = None
    emergency_address: str | None = None
    emergency_caller_location: str | None = None
    emergency_caller_position: str | None = None
    emergency_city: str | None = None
    emergency_country: str | None = None
    emergency_name: str | None = None
    emergency_state: str | None = None
    emergency_zip_code: str | None = None
    end_conference_on_exit: bool | None = None
    jitter_buffer_size: str | None = None
    label: str | None = None
    machine_detection: str | None = None
    machine_detection_silence_timeout: int | dt.timedelta | None = None
    machine_detection_speech_end_threshold: int | dt.timedelta | None = None
    machine_detection_speech_threshold: int | dt.timedelta | None = None
    machine_detection_timeout: int | dt.timedelta | None = None
    max_participants: int | None = None
    muted: bool | None = None
    passports: str | None = None
    record: bool | None = None
    recording_channels: str | None = None
    recording_configuration_id: str | None = None
    recording_status_callback: str | None = None
    recording_status_callback_event: str | Iterable[str] | None = None
    recording_status_callback_method: HttpMethod | None = None
    recording_track: str | None = None
    region: str | None = None
    sip_auth_password: str | Secret | None = None
    sip_auth_username: str | None = None
    start_conference_on_enter: bool | None = None
    status_callback: str | None = None
    status_callback_event: str | Iterable[str] | None = None
    status_callback_method: HttpMethod | None = None
    time_limit: int | dt.timedelta | None = None
    timeout: int | dt.timedelta | None = None
    trim: str | None = None
    wait_method: HttpMethod | None = None
    wait_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json",
        form=(
            "MachineDetectionSilenceTimeout:milliseconds MachineDetectionSpeechEndThreshold:milliseconds "
            "MachineDetectionSpeechThreshold:milliseconds"
        ),
    )


@record(kw_only=True)
class DeleteParticipant(ops.Operation[None]):
    """``DELETE /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/voice/api/conference-participant-resource
    """

    conference_sid: str = attrs.field(kw_only=False)
    call_sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json",
    )


@record(kw_only=True)
class FetchParticipant(ops.Operation["Participant"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json`` answers 200 with `Participant`.

    Source: https://www.twilio.com/docs/voice/api/conference-participant-resource
    """

    conference_sid: str = attrs.field(kw_only=False)
    call_sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json",
    )


@record(kw_only=True)
class ListParticipant(ops.PageOperation["Participant"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json`` answers 200 with a `Page` of `Participant`.

    Source: https://www.twilio.com/docs/voice/api/conference-participant-resource
    """

    conference_sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    muted: bool | None = None
    hold: bool | None = None
    coaching: bool | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json",
        items="participants",
        paging="uri",
    )


@record(kw_only=True)
class UpdateParticipant(ops.Operation["Participant"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json`` answers 200 with `Participant`.

    Source: https://www.twilio.com/docs/voice/api/conference-participant-resource
    """

    conference_sid: str = attrs.field(kw_only=False)
    call_sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    announce_method: HttpMethod | None = None
    announce_url: str | None = None
    beep_on_exit: bool | None = None
    call_sid_to_coach: str | None = None
    coaching: bool | None = None
    end_conference_on_exit: bool | None = None
    hold: bool | None = None
    hold_method: HttpMethod | None = None
    hold_url: str | None = None
    muted: bool | None = None
    wait_method: HttpMethod | None = None
    wait_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json",
        form="",
    )

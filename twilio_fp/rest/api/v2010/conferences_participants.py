# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod
from twilio_fp.values import Secret

ParticipantEnumStatus: TypeAlias = Literal["queued", "connecting", "ringing", "connected", "complete", "failed"] | str


@record(kw_only=True)
class Participant(Resource):
    """``api.v2010.account.conference.participant``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    call_sid: str | None = None
    """SID of the call (CA…)."""
    call_sid_to_coach: str | None = None
    """SID of the call (CA…) being coached: only that participant hears this one. Needs `coaching` true."""
    coaching: bool | None = None
    """Whether the participant is a coach, heard only by the call in `call_sid_to_coach`."""
    conference_sid: str | None = None
    """SID of the conference (CF…)."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    end_conference_on_exit: bool | None = None
    """Whether the conference ends when this participant leaves; default false."""
    hold: bool | None = None
    """Whether the participant is on hold."""
    label: str | None = None
    """Name given to the participant, which can stand in for the call SID in requests."""
    muted: bool | None = None
    """Whether the participant is muted."""
    queue_time: int | None = None
    """Milliseconds the participant's call waited before it was placed."""
    start_conference_on_enter: bool | None = None
    """Whether the conference begins once this participant joins; false leaves them waiting. Default true."""
    status: ParticipantEnumStatus = ""
    """State of the participant's call in the conference."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = (
        "account_sid call_sid call_sid_to_coach coaching:boolean conference_sid date_created:rfc2822 "
        "date_updated:rfc2822 end_conference_on_exit:boolean hold:boolean label muted:boolean queue_time:integer "
        "start_conference_on_enter:boolean status:enum.ParticipantEnumStatus uri"
    )


@record(kw_only=True)
class CreateParticipant(ops.Operation["Participant"]):
    """Create a participant.

    ``POST /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json`` returns `Participant`.
    Source: https://www.twilio.com/docs/voice/api/conference-participant-resource
    """

    conference_sid: str = attrs.field(kw_only=False)
    """SID of the conference (CF…), or its name; a conference with that name is made if there is none."""
    from_: str
    """Caller ID: E.164 number that is yours or verified, client:name, or a SIP user name."""
    to: str
    """Who to call into the conference: E.164 number, sip:, client: or app: address."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    amd_status_callback: str | None = None
    """Absolute URL that gets the result of answering machine detection."""
    amd_status_callback_method: HttpMethod | None = None
    """HTTP method for `amd_status_callback`: GET or POST; default POST."""
    beep: str | None = None
    """Whether a beep is played as the participant joins or leaves: true (both, default), false, onEnter or onExit."""
    byoc: str | None = None
    """SID of the BYOC trunk (BY…) that carries the call; for calls to phone numbers only."""
    call_reason: str | None = None
    """Why you call, up to 50 characters, shown to the recipient on branded calls."""
    call_sid_to_coach: str | None = None
    """SID of the call (CA…) being coached: only that participant hears this one. Needs `coaching` true."""
    call_token: str | None = None
    """Token from the incoming call's webhook that lets the call keep that caller's ID when forwarded."""
    caller_display_name: str | None = None
    """Name shown with the caller ID, for participants called over SIP or Client."""
    caller_id: str | None = None
    """Number or name shown as the caller: E.164 of a Twilio or verified number, or a client identity."""
    client_notification_url: str | None = None
    """Absolute URL that sends the push telling a Voice SDK client of the call, instead of Twilio's own."""
    coaching: bool | None = None
    """Whether the participant is a coach, heard only by the call in `call_sid_to_coach`."""
    conference_record: str | None = None
    """Whether the conference is recorded: true, false, record-from-start or do-not-record. Default false."""
    conference_recording_status_callback: str | None = None
    """Absolute URL called when the conference recording is available."""
    conference_recording_status_callback_event: str | Iterable[str] | None = None
    """Recording events that are reported: in-progress, completed, failed; default completed."""
    conference_recording_status_callback_method: HttpMethod | None = None
    """HTTP method for `conference_recording_status_callback`: GET or POST; default POST."""
    conference_status_callback: str | None = None
    """Absolute URL told of the conference's events; the first participant's URL counts."""
    conference_status_callback_event: str | Iterable[str] | None = None
    """Conference events that are reported: start, end, join, leave, mute, hold, speaker and so on; default start and
    end."""
    conference_status_callback_method: HttpMethod | None = None
    """HTTP method for `conference_status_callback`: GET or POST; default POST."""
    conference_trim: str | None = None
    """Whether silence at the ends of the recording is cut: trim-silence (default) or do-not-trim."""
    early_media: bool | None = None
    """Whether the conference hears the participant's line before it is answered (ringback, busy tones); default
    true."""
    emergency_address: str | None = None
    """Street address given to the emergency service when the participant calls it."""
    emergency_caller_location: str | None = None
    """Where exactly the caller is, such as a floor or room, given to the emergency service."""
    emergency_caller_position: str | None = None
    """Geographic position of the caller, given to the emergency service."""
    emergency_city: str | None = None
    """City given to the emergency service when the participant calls it."""
    emergency_country: str | None = None
    """Country given to the emergency service, ISO 3166-1 alpha-2."""
    emergency_name: str | None = None
    """Name of the caller given to the emergency service."""
    emergency_state: str | None = None
    """State or province given to the emergency service."""
    emergency_zip_code: str | None = None
    """Postal code given to the emergency service."""
    end_conference_on_exit: bool | None = None
    """Whether the conference ends when this participant leaves; default false."""
    jitter_buffer_size: str | None = None
    """How much jitter is smoothed out for the participant: small, medium, large (default) or off; more adds delay."""
    label: str | None = None
    """Name for the participant, unique in the conference; it can stand in for the call SID in later requests."""
    machine_detection: str | None = None
    """Detects who answers, person or machine: `Enable` reports on the answer, `DetectMessageEnd` waits for the
    greeting's end. Left out, no detection."""
    machine_detection_silence_timeout: int | dt.timedelta | None = None
    """Milliseconds of initial silence after which the answerer counts as `unknown`; 2,000 to 10,000, default 5,000."""
    machine_detection_speech_end_threshold: int | dt.timedelta | None = None
    """Milliseconds of silence after speech at which the speech counts as over; 500 to 5,000, default 1,200."""
    machine_detection_speech_threshold: int | dt.timedelta | None = None
    """Milliseconds of speech at which the answerer counts as a machine: shorter is human, longer machine; 1,000 to
    6,000, default 2,400."""
    machine_detection_timeout: int | dt.timedelta | None = None
    """Seconds answering machine detection may take before it gives up with `unknown`; 3 to 59, default 30."""
    max_participants: int | None = None
    """Most participants the conference allows, counting this one; 2 to 250, default 250."""
    muted: bool | None = None
    """Whether the participant joins muted; default false."""
    passports: str | None = None
    """Signed STIR/SHAKEN tokens (PASSporTs) to send with the call, as text."""
    record: bool | None = None
    """Whether the participant's leg and its time in the conference are recorded; default false."""
    recording_channels: str | None = None
    """Channels of the recording: `mono` mixes all parties into one, `dual` keeps the two sides apart. Default
    `mono`."""
    recording_configuration_id: str | None = None
    """ID of the recording configuration whose settings apply to the recording."""
    recording_status_callback: str | None = None
    """Absolute URL that hears of the recording's states."""
    recording_status_callback_event: str | Iterable[str] | None = None
    """Recording states to report: `in-progress`, `completed`, `absent`; default `completed`."""
    recording_status_callback_method: HttpMethod | None = None
    """HTTP method for the recording status URL, default `POST`."""
    recording_track: str | None = None
    """Side of the call that is recorded: `inbound` (heard from the party), `outbound` (sent to it) or `both`
    (default)."""
    region: str | None = None
    """Region to mix the conference's audio in, such as `us1` or `ie1`; only the first participant's counts."""
    sip_auth_password: str | Secret | None = None
    """Password sent when the SIP endpoint asks for authentication."""
    sip_auth_username: str | None = None
    """User name sent when the SIP endpoint asks for authentication."""
    start_conference_on_enter: bool | None = None
    """Whether the conference begins once this participant joins; false leaves them waiting. Default true."""
    status_callback: str | None = None
    """URL that receives progress events of the participant's call."""
    status_callback_event: str | Iterable[str] | None = None
    """Progress events of the participant's call to report: initiated, ringing, answered, completed. Default only
    completed."""
    status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
    time_limit: int | dt.timedelta | None = None
    """Longest the participant's call may last, in seconds; it is hung up after that."""
    timeout: int | dt.timedelta | None = None
    """Seconds to let the phone ring before giving up; 5 to 600, default 60."""
    trim: str | None = None
    """Whether silence at the ends of the recording is cut off: trim-silence (the default) or do-not-trim."""
    wait_method: HttpMethod | None = None
    """HTTP method for calls to the wait URL: GET or POST, default POST; use GET for plain audio files."""
    wait_url: str | None = None
    """URL of the TwiML or audio played while waiting for the conference; left out, default hold music."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json",
        path="AccountSid ConferenceSid*",
        form=(
            "AmdStatusCallback AmdStatusCallbackMethod:enum.HttpMethod Beep Byoc CallReason CallSidToCoach CallToken "
            "CallerDisplayName CallerId ClientNotificationUrl Coaching:boolean ConferenceRecord "
            "ConferenceRecordingStatusCallback ConferenceRecordingStatusCallbackEvent:string[] "
            "ConferenceRecordingStatusCallbackMethod:enum.HttpMethod ConferenceStatusCallback "
            "ConferenceStatusCallbackEvent:string[] ConferenceStatusCallbackMethod:enum.HttpMethod ConferenceTrim "
            "EarlyMedia:boolean EmergencyAddress EmergencyCallerLocation EmergencyCallerPosition EmergencyCity "
            "EmergencyCountry EmergencyName EmergencyState EmergencyZipCode EndConferenceOnExit:boolean From* "
            "JitterBufferSize Label MachineDetection MachineDetectionSilenceTimeout:milliseconds "
            "MachineDetectionSpeechEndThreshold:milliseconds MachineDetectionSpeechThreshold:milliseconds "
            "MachineDetectionTimeout:seconds MaxParticipants:integer Muted:boolean Passports Record:boolean "
            "RecordingChannels RecordingConfigurationId RecordingStatusCallback RecordingStatusCallbackEvent:string[] "
            "RecordingStatusCallbackMethod:enum.HttpMethod RecordingTrack Region SipAuthPassword:secret "
            "SipAuthUsername StartConferenceOnEnter:boolean StatusCallback StatusCallbackEvent:string[] "
            "StatusCallbackMethod:enum.HttpMethod TimeLimit:seconds Timeout:seconds To* Trim "
            "WaitMethod:enum.HttpMethod WaitUrl"
        ),
        result="Participant",
        success=(201,),
        bounds=(
            "account_sid:AC amd_status_callback:url byoc:BY call_sid_to_coach:CA client_notification_url:url "
            "conference_recording_status_callback:url conference_status_callback:url "
            "machine_detection_silence_timeout:2000..10000 machine_detection_speech_end_threshold:500..5000 "
            "machine_detection_speech_threshold:1000..6000 machine_detection_timeout:3..59 max_participants:2..250 "
            "recording_status_callback:url status_callback:url wait_url:url"
        ),
    )


@record(kw_only=True)
class DeleteParticipant(ops.Operation[None]):
    """Delete a participant.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json`` returns
    nothing.
    Source: https://www.twilio.com/docs/voice/api/conference-participant-resource
    """

    conference_sid: str = attrs.field(kw_only=False)
    """SID of the conference (CF…)."""
    call_sid: str = attrs.field(kw_only=False)
    """SID of the participant's call (CA…), or the participant's label."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json",
        path="AccountSid ConferenceSid* CallSid*",
        result="",
        success=(204,),
        bounds="account_sid:AC conference_sid:CF",
    )


@record(kw_only=True)
class FetchParticipant(ops.Operation["Participant"]):
    """Fetch a participant.

    ``GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json`` returns
    `Participant`.
    Source: https://www.twilio.com/docs/voice/api/conference-participant-resource
    """

    conference_sid: str = attrs.field(kw_only=False)
    """SID of the conference (CF…)."""
    call_sid: str = attrs.field(kw_only=False)
    """SID of the participant's call (CA…), or the participant's label."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json",
        path="AccountSid ConferenceSid* CallSid*",
        result="Participant",
        bounds="account_sid:AC conference_sid:CF",
    )


@record(kw_only=True)
class ListParticipant(ops.PageOperation["Participant"]):
    """List participants.

    ``GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json`` returns a `Page` of
    `Participant`.
    Source: https://www.twilio.com/docs/voice/api/conference-participant-resource
    """

    conference_sid: str = attrs.field(kw_only=False)
    """SID of the conference (CF…)."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    muted: bool | None = None
    """Only participants that are muted (true) or are not (false)."""
    hold: bool | None = None
    """Only participants who are, or are not, on hold."""
    coaching: bool | None = None
    """Keep only participants that are coaching (true) or not (false)."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json",
        path="AccountSid ConferenceSid*",
        query="Muted:boolean Hold:boolean Coaching:boolean PageSize:integer Page:integer PageToken",
        result="Participant",
        items="participants",
        paging="uri",
        bounds="account_sid:AC conference_sid:CF",
    )


@record(kw_only=True)
class UpdateParticipant(ops.Operation["Participant"]):
    """Update a participant.

    ``POST /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json`` returns
    `Participant`.
    Source: https://www.twilio.com/docs/voice/api/conference-participant-resource
    """

    conference_sid: str = attrs.field(kw_only=False)
    """SID of the conference (CF…)."""
    call_sid: str = attrs.field(kw_only=False)
    """SID of the participant's call (CA…), or the participant's label."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    announce_method: HttpMethod | None = None
    """HTTP method for `announce_url`: GET or POST; default POST."""
    announce_url: str | None = None
    """Absolute URL of TwiML (Play, Say, Pause, Redirect) or audio to play to this participant only."""
    beep_on_exit: bool | None = None
    """Whether a beep is played to the others as this participant leaves."""
    call_sid_to_coach: str | None = None
    """SID of the call (CA…) being coached: only that participant hears this one. Needs `coaching` true."""
    coaching: bool | None = None
    """Whether the participant is a coach, heard only by the call in `call_sid_to_coach`."""
    end_conference_on_exit: bool | None = None
    """Whether the conference ends when this participant leaves; default false."""
    hold: bool | None = None
    """True puts the participant on hold, false takes them off."""
    hold_method: HttpMethod | None = None
    """HTTP method for hold_url: GET or POST; default GET."""
    hold_url: str | None = None
    """Absolute URL of what a held participant hears: an MP3, a WAV or TwiML."""
    muted: bool | None = None
    """True mutes the participant, false lets the participant be heard."""
    wait_method: HttpMethod | None = None
    """HTTP method for calls to the wait URL: GET or POST, default POST; use GET for plain audio files."""
    wait_url: str | None = None
    """URL of the TwiML or audio played to the participant while they wait."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json",
        path="AccountSid ConferenceSid* CallSid*",
        form=(
            "AnnounceMethod:enum.HttpMethod AnnounceUrl BeepOnExit:boolean CallSidToCoach Coaching:boolean "
            "EndConferenceOnExit:boolean Hold:boolean HoldMethod:enum.HttpMethod HoldUrl Muted:boolean "
            "WaitMethod:enum.HttpMethod WaitUrl"
        ),
        result="Participant",
        bounds="account_sid:AC conference_sid:CF announce_url:url call_sid_to_coach:CA hold_url:url wait_url:url",
    )

"""``/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

RealtimeTranscriptionEnumStatus: TypeAlias = Literal["in-progress", "stopped"] | str
RealtimeTranscriptionEnumTrack: TypeAlias = Literal["inbound_track", "outbound_track", "both_tracks"] | str
RealtimeTranscriptionEnumUpdateStatus: TypeAlias = Literal["stopped"] | str


@record(kw_only=True)
class RealtimeTranscription(Resource):
    """``api.v2010.account.call.realtime_transcription``, as it is received."""

    account_sid: str = ""
    call_sid: str | None = None
    date_updated: dt.datetime | None = None
    name: str | None = None
    sid: str = ""
    status: RealtimeTranscriptionEnumStatus = ""
    uri: str | None = None

    __fields__ = "date_updated:rfc2822"


@record(kw_only=True)
class CreateRealtimeTranscription(ops.Operation["RealtimeTranscription"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions.json`` answers 200 with `RealtimeTranscription`.

    Source: https://www.twilio.com/docs/usage/api
    """

    call_sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    configuration_id: str | None = None
    conversation_configuration: str | None = None
    conversation_id: str | None = None
    enable_automatic_punctuation: bool | None = None
    enable_provider_data: bool | None = None
    hints: str | None = None
    inbound_track_label: str | None = None
    intelligence_service: str | None = None
    language_code: str | None = None
    name: str | None = None
    outbound_track_label: str | None = None
    partial_results: bool | None = None
    profanity_filter: bool | None = None
    speech_model: str | None = None
    status_callback_method: HttpMethod | None = None
    status_callback_url: str | None = None
    track: RealtimeTranscriptionEnumTrack | None = None
    transcription_configuration_id: str | None = None
    transcription_engine: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions.json",
        form="",
        success=(200,),
    )


@record(kw_only=True)
class UpdateRealtimeTranscription(ops.Operation["RealtimeTranscription"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions/{Sid}.json`` answers 200 with `RealtimeTranscription`.

    Source: https://www.twilio.com/docs/usage/api
    """

    call_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    status: RealtimeTranscriptionEnumUpdateStatus
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions/{Sid}.json",
        form="",
    )

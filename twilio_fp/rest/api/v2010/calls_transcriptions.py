# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod

RealtimeTranscriptionEnumStatus: TypeAlias = Literal["in-progress", "stopped"] | str
RealtimeTranscriptionEnumTrack: TypeAlias = Literal["inbound_track", "outbound_track", "both_tracks"] | str
RealtimeTranscriptionEnumUpdateStatus: TypeAlias = Literal["stopped"] | str


@record(kw_only=True)
class RealtimeTranscription(Resource):
    """``api.v2010.account.call.realtime_transcription``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    call_sid: str | None = None
    """SID of the call (CA…)."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    name: str | None = None
    """Name of the session, unique in the call; can stand for its SID in later requests."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: RealtimeTranscriptionEnumStatus = ""
    """Where the resource stands in its life cycle."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = "account_sid call_sid date_updated:rfc2822 name sid status:enum.RealtimeTranscriptionEnumStatus uri"


@record(kw_only=True)
class CreateRealtimeTranscription(ops.Operation["RealtimeTranscription"]):
    """Start a real-time transcription of a call.

    ``POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions.json`` returns `RealtimeTranscription`.
    Source: https://www.twilio.com/docs/voice/api/realtime-transcription-resource
    """

    call_sid: str = attrs.field(kw_only=False)
    """SID of the call (CA…)."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    configuration_id: str | None = None
    """Id of the stored configuration that the real-time transcription uses."""
    conversation_configuration: str | None = None
    """Id of the conversation configuration that the transcribed call is grouped under."""
    conversation_id: str | None = None
    """Id of the conversation that the transcribed call is added to."""
    enable_automatic_punctuation: bool | None = None
    """Whether the transcript gets punctuation automatically."""
    enable_provider_data: bool | None = None
    """Whether callbacks carry the speech engine's own raw data too."""
    hints: str | None = None
    """Words and phrases the speech engine should expect, separated by commas; up to 500."""
    inbound_track_label: str | None = None
    """Name for the inbound track's speaker in the transcript's callbacks."""
    intelligence_service: str | None = None
    """SID, GA…, or unique name of the Conversational Intelligence service that gets the transcript."""
    language_code: str | None = None
    """Language spoken, as a BCP 47 tag such as en-US, the default."""
    name: str | None = None
    """Name of the session, unique in the call; can stand for its SID in later requests."""
    outbound_track_label: str | None = None
    """Name given to the outbound track in the transcription events, such as the speaker's part."""
    partial_results: bool | None = None
    """Whether unfinished results are sent while someone still speaks; default false."""
    profanity_filter: bool | None = None
    """Whether swear words are masked in the text; default true."""
    speech_model: str | None = None
    """Speech recognition model used for transcription, such as nova-3 or telephony; depends on the engine."""
    status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
    status_callback_url: str | None = None
    """URL that receives transcription events."""
    track: RealtimeTranscriptionEnumTrack | None = None
    """Which side of the call to use: inbound_track, outbound_track or both_tracks."""
    transcription_configuration_id: str | None = None
    """ID of the stored transcription configuration to apply."""
    transcription_engine: str | None = None
    """Speech recognition provider: google, deepgram or auto, depending on the call."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions.json",
        path="AccountSid CallSid*",
        form=(
            "ConfigurationId ConversationConfiguration ConversationId EnableAutomaticPunctuation:boolean "
            "EnableProviderData:boolean Hints InboundTrackLabel IntelligenceService LanguageCode Name "
            "OutboundTrackLabel PartialResults:boolean ProfanityFilter:boolean SpeechModel "
            "StatusCallbackMethod:enum.HttpMethod StatusCallbackUrl Track:enum.RealtimeTranscriptionEnumTrack "
            "TranscriptionConfigurationId TranscriptionEngine"
        ),
        result="RealtimeTranscription",
        bounds="account_sid:AC call_sid:CA status_callback_url:url",
    )


@record(kw_only=True)
class UpdateRealtimeTranscription(ops.Operation["RealtimeTranscription"]):
    """Stop a real-time transcription of a call.

    ``POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions/{Sid}.json`` returns
    `RealtimeTranscription`.
    Source: https://www.twilio.com/docs/voice/api/realtime-transcription-resource
    """

    call_sid: str = attrs.field(kw_only=False)
    """SID of the call (CA…)."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: RealtimeTranscriptionEnumUpdateStatus
    """stopped ends the transcription."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Transcriptions/{Sid}.json",
        path="AccountSid CallSid* Sid*",
        form="Status:enum.RealtimeTranscriptionEnumUpdateStatus*",
        result="RealtimeTranscription",
        bounds="account_sid:AC call_sid:CA",
    )

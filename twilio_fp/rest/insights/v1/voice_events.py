# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Voice/{CallSid}/Events`` of insights v1."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

CallWrapUpEventEndStatus: TypeAlias = Literal["unknown", "failure", "ended", "hung_up"] | str
EventEnumLevel: TypeAlias = Literal["UNKNOWN", "DEBUG", "INFO", "WARNING", "ERROR"] | str
EventEnumTwilioEdge: TypeAlias = Literal["unknown_edge", "carrier_edge", "sip_edge", "sdk_edge", "client_edge"] | str
InterruptEventType: TypeAlias = Literal["DTMF", "SPEECH"] | str


@record(kw_only=True)
class CallWrapUpEvent(Resource):
    """``call_wrap_up_event``, as received."""

    duration_in_seconds: int | None = None
    """Length of the agent's part of the call in seconds."""
    end_status: CallWrapUpEventEndStatus | None = None
    """How the agent session ended: unknown, failure, ended or hung_up."""
    __fields__ = "duration_in_seconds:integer end_status:enum.CallWrapUpEventEndStatus"


@record(kw_only=True)
class ConfigurationEventLanguagesValue(Resource):
    """``ConfigurationEvent.languagesValue``, as received."""

    speech_model: str | None = None
    """Speech recognition model used for transcription, such as nova-3 or telephony; depends on the engine."""
    transcription_provider: str | None = None
    """Speech recognition provider, such as Google or Deepgram."""
    tts_provider: str | None = None
    """Speech synthesis provider, such as Google, Amazon or ElevenLabs."""
    voice: str | None = None
    """Voice used to speak, by its provider's name."""
    __fields__ = "speech_model transcription_provider tts_provider voice"


@record(kw_only=True)
class ConfigurationEvent(Resource):
    """``configuration_event``, as received."""

    configurations: Mapping[str, str] | None = None
    """Settings in force, by name."""
    languages: Mapping[str, ConfigurationEventLanguagesValue] | None = None
    """Settings for each language of the session, by language."""
    __fields__ = "configurations:string{} languages:ConfigurationEventLanguagesValue{}"


@record(kw_only=True)
class ErrorEvent(Resource):
    """``error_event``, as received."""

    error_code: int | None = None
    """Code of the Twilio error; empty or 0 if there was none."""
    message: str | None = None
    """What the error says."""
    __fields__ = "error_code:integer message"


@record(kw_only=True)
class InterruptEvent(Resource):
    """``interrupt_event``, as received."""

    type: InterruptEventType | None = None
    """Kind of resource."""
    __fields__ = "type:enum.InterruptEventType"


@record(kw_only=True)
class LanguageChangedEvent(Resource):
    """``language_changed_event``, as received."""

    speech_model: str | None = None
    """Speech recognition model used for transcription, such as nova-3 or telephony; depends on the engine."""
    transcription_language_code: str | None = None
    """Language the speech is transcribed in, such as en-US."""
    transcription_provider: str | None = None
    """Speech recognition provider, such as Google or Deepgram."""
    tts_language_code: str | None = None
    """Language speech is spoken in, such as en-US."""
    tts_provider: str | None = None
    """Speech synthesis provider, such as Google, Amazon or ElevenLabs."""
    voice: str | None = None
    """Voice used to speak, by its provider's name."""
    __fields__ = "speech_model transcription_language_code transcription_provider tts_language_code tts_provider voice"


@record(kw_only=True)
class LastTokenReceivedEvent(Resource):
    """``last_token_received_event``, as received."""

    total_tokens: int | None = None
    """Number of tokens received by the time the last one came."""
    total_words: int | None = None
    """Number of words received by the time the last token came."""
    __fields__ = "total_tokens:integer total_words:integer"


@record(kw_only=True)
class LatencyEvent(Resource):
    """``latency_event``, as received."""

    latency_ms: int | None = None
    """Delay in milliseconds."""
    __fields__ = "latency_ms:integer"


@record(kw_only=True)
class InsightsV1CallEventConversationRelayData(Resource):
    """``InsightsV1CallEventConversationRelayData``, as received."""

    call_wrap_up: CallWrapUpEvent | None = None
    """What was recorded as the ConversationRelay call wrapped up."""
    configurations: ConfigurationEvent | None = None
    """Settings the ConversationRelay session started with."""
    error: ErrorEvent | None = None
    """The error event of the relay session."""
    interrupt: InterruptEvent | None = None
    """The event of the speaker interrupting the agent."""
    language_changed: LanguageChangedEvent | None = None
    """The event of the session's language changing."""
    last_token_received: LastTokenReceivedEvent | None = None
    """The event of the last piece of the reply's text arriving."""
    sequence_number: Decimal | None = None
    """Order of the event within the ConversationRelay session."""
    session_id: str | None = None
    """ID of the ConversationRelay session."""
    stt_latency: LatencyEvent | None = None
    """How long speech recognition took at this event."""
    tts_latency: LatencyEvent | None = None
    """How long speech synthesis took at this event."""
    __fields__ = (
        "call_wrap_up:CallWrapUpEvent configurations:ConfigurationEvent error:ErrorEvent interrupt:InterruptEvent "
        "language_changed:LanguageChangedEvent last_token_received:LastTokenReceivedEvent sequence_number:number "
        "session_id stt_latency:LatencyEvent tts_latency:LatencyEvent"
    )


@record(kw_only=True)
class Event(Resource):
    """``insights.v1.call.event``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    call_sid: str | None = None
    """SID of the call (CA…)."""
    carrier_edge: Any = None
    """Metrics and properties at Twilio's gateway to the carrier."""
    client_edge: Any = None
    """Metrics and properties at the Voice SDK client."""
    conversation_relay_data: InsightsV1CallEventConversationRelayData | None = None
    """Details of an event of a ConversationRelay session."""
    edge: EventEnumTwilioEdge | None = None
    """Where in Twilio it was observed: carrier_edge, sip_edge, sdk_edge, client_edge or unknown_edge."""
    group: str | None = None
    """Group of events this one belongs to."""
    level: EventEnumLevel | None = None
    """Severity of the event: UNKNOWN, DEBUG, INFO, WARNING or ERROR."""
    name: str | None = None
    """Name of the event or item."""
    sdk_edge: Any = None
    """Metrics and properties measured by the Voice SDK client, as a JSON object."""
    sip_edge: Any = None
    """Metrics and properties measured at Twilio's SIP edge, as a JSON object."""
    timestamp: str | None = None
    """When it happened, UTC."""
    __fields__ = (
        "account_sid call_sid carrier_edge:json client_edge:json "
        "conversation_relay_data:InsightsV1CallEventConversationRelayData edge:enum.EventEnumTwilioEdge group "
        "level:enum.EventEnumLevel name sdk_edge:json sip_edge:json timestamp"
    )


@record(kw_only=True)
class ListEvent(ops.PageOperation["Event"]):
    """List events.

    ``GET /v1/Voice/{CallSid}/Events`` returns a `Page` of `Event`.
    Source: https://www.twilio.com/docs/voice/voice-insights/api/call
    """

    call_sid: str = attrs.field(kw_only=False)
    """SID of the call (CA…)."""
    edge: EventEnumTwilioEdge | None = None
    """Only events from this edge: carrier_edge, sip_edge, sdk_edge or client_edge."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://insights.twilio.com/v1/Voice/{CallSid}/Events",
        path="CallSid*",
        query="Edge:enum.EventEnumTwilioEdge PageSize:integer Page:integer PageToken",
        result="Event",
        items="events",
        paging="meta",
        bounds="call_sid:CA",
    )

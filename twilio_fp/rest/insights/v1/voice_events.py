"""``/v1/Voice/{CallSid}/Events`` of insights v1."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

CallWrapUpEventEndStatus: TypeAlias = Literal["unknown", "failure", "ended", "hung_up"] | str
EventEnumLevel: TypeAlias = Literal["UNKNOWN", "DEBUG", "INFO", "WARNING", "ERROR"] | str
EventEnumTwilioEdge: TypeAlias = Literal["unknown_edge", "carrier_edge", "sip_edge", "sdk_edge", "client_edge"] | str
InterruptEventType: TypeAlias = Literal["DTMF", "SPEECH"] | str


@record(kw_only=True)
class CallWrapUpEvent(Resource):
    """``call_wrap_up_event``, as it is received."""

    duration_in_seconds: int | None = None
    end_status: CallWrapUpEventEndStatus | None = None


@record(kw_only=True)
class ConfigurationEventLanguagesValue(Resource):
    """``ConfigurationEvent.languagesValue``, as it is received."""

    speech_model: str | None = None
    transcription_provider: str | None = None
    tts_provider: str | None = None
    voice: str | None = None


@record(kw_only=True)
class ConfigurationEvent(Resource):
    """``configuration_event``, as it is received."""

    configurations: Mapping[str, str] | None = None
    languages: Mapping[str, ConfigurationEventLanguagesValue] | None = None


@record(kw_only=True)
class ErrorEvent(Resource):
    """``error_event``, as it is received."""

    error_code: int | None = None
    message: str | None = None


@record(kw_only=True)
class InterruptEvent(Resource):
    """``interrupt_event``, as it is received."""

    type: InterruptEventType | None = None


@record(kw_only=True)
class LanguageChangedEvent(Resource):
    """``language_changed_event``, as it is received."""

    speech_model: str | None = None
    transcription_language_code: str | None = None
    transcription_provider: str | None = None
    tts_language_code: str | None = None
    tts_provider: str | None = None
    voice: str | None = None


@record(kw_only=True)
class LastTokenReceivedEvent(Resource):
    """``last_token_received_event``, as it is received."""

    total_tokens: int | None = None
    total_words: int | None = None


@record(kw_only=True)
class LatencyEvent(Resource):
    """``latency_event``, as it is received."""

    latency_ms: int | None = None


@record(kw_only=True)
class InsightsV1CallEventConversationRelayData(Resource):
    """``InsightsV1CallEventConversationRelayData``, as it is received."""

    call_wrap_up: CallWrapUpEvent | None = None
    configurations: ConfigurationEvent | None = None
    error: ErrorEvent | None = None
    interrupt: InterruptEvent | None = None
    language_changed: LanguageChangedEvent | None = None
    last_token_received: LastTokenReceivedEvent | None = None
    sequence_number: Decimal | None = None
    session_id: str | None = None
    stt_latency: LatencyEvent | None = None
    tts_latency: LatencyEvent | None = None


@record(kw_only=True)
class Event(Resource):
    """``insights.v1.call.event``, as it is received."""

    account_sid: str = ""
    call_sid: str | None = None
    carrier_edge: Any = None
    client_edge: Any = None
    conversation_relay_data: InsightsV1CallEventConversationRelayData | None = None
    edge: EventEnumTwilioEdge | None = None
    group: str | None = None
    level: EventEnumLevel | None = None
    name: str | None = None
    sdk_edge: Any = None
    sip_edge: Any = None
    timestamp: str | None = None


@record(kw_only=True)
class ListEvent(ops.PageOperation["Event"]):
    """``GET /v1/Voice/{CallSid}/Events`` answers 200 with a `Page` of `Event`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    call_sid: str = attrs.field(kw_only=False)
    edge: EventEnumTwilioEdge | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v1/Voice/{CallSid}/Events",
        items="events",
        paging="meta",
    )

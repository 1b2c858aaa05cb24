"""``/v1/Voice/{CallSid}/Summary`` of insights v1."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

SummaryEnumAnsweredBy: TypeAlias = (
    Literal["unknown", "machine_start", "machine_end_beep", "machine_end_silence", "machine_end_other", "human", "fax"]
    | str
)
SummaryEnumCallState: TypeAlias = (
    Literal["ringing", "completed", "busy", "fail", "noanswer", "canceled", "answered", "undialed"] | str
)
SummaryEnumCallType: TypeAlias = Literal["carrier", "sip", "trunking", "client", "whatsapp"] | str
SummaryEnumProcessingState: TypeAlias = Literal["complete", "partial"] | str


@record(kw_only=True)
class CallSummaryAgentSessionSummary(Resource):
    """``call_summary_agent_session_summary``, as it is received."""

    application_latency_ms: CallSummaryCrelayRateStats | None = None
    interruptions: CallSummaryCrelayInterruptions | None = None
    network_latency_ms: CallSummaryCrelayRateStats | None = None
    session_id: str | None = None
    session_state: CallSummaryCrelaySessionState | None = None
    stt_latency_ms: CallSummaryCrelayRateStats | None = None
    time_to_first_audio_ms: CallSummaryCrelayRateStats | None = None
    tokens: CallSummaryCrelayTokenStats | None = None
    tts_latency_ms: CallSummaryCrelayRateStats | None = None
    turns: int | None = None
    words: CallSummaryCrelayWordStats | None = None

    __fields__ = "session_state:enum.CallSummaryCrelaySessionState"


@record(kw_only=True)
class Summary(Resource):
    """``insights.v1.call.summary``, as it is received."""

    account_sid: str = ""
    agent_session_summaries: tuple[CallSummaryAgentSessionSummary, ...] | None = None
    annotation: Any = None
    answered_by: SummaryEnumAnsweredBy | None = None
    attributes: Any = None
    call_sid: str | None = None
    call_state: SummaryEnumCallState | None = None
    call_type: SummaryEnumCallType | None = None
    carrier_edge: Any = None
    client_edge: Any = None
    connect_duration: int | None = None
    created_time: dt.datetime | None = None
    duration: int | None = None
    end_time: dt.datetime | None = None
    from_: Any = None
    processing_state: SummaryEnumProcessingState | None = None
    properties: Any = None
    sdk_edge: Any = None
    sip_edge: Any = None
    start_time: dt.datetime | None = None
    tags: tuple[str, ...] | None = None
    to: Any = None
    trust: Any = None
    url: str | None = None

    __fields__ = "from! to!"


@record(kw_only=True)
class FetchSummary(ops.Operation["Summary"]):
    """``GET /v1/Voice/{CallSid}/Summary`` answers 200 with `Summary`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    call_sid: str = attrs.field(kw_only=False)
    processing_state: SummaryEnumProcessingState | None = None

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v1/Voice/{CallSid}/Summary",
    )


from twilio_fp.rest.insights.v1.voice_summaries import (
    CallSummaryCrelayInterruptions,
    CallSummaryCrelayRateStats,
    CallSummaryCrelaySessionState,
    CallSummaryCrelayTokenStats,
    CallSummaryCrelayWordStats,
)

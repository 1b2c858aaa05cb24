# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Voice/{CallSid}/Summary`` of insights v1."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

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
    """``call_summary_agent_session_summary``, as received."""

    application_latency_ms: CallSummaryCrelayRateStats | None = None
    """How long your application took to answer in the session: statistics in milliseconds."""
    interruptions: CallSummaryCrelayInterruptions | None = None
    """How often the agent and the customer interrupted each other."""
    network_latency_ms: CallSummaryCrelayRateStats | None = None
    """Network delay to and from the agent session, in milliseconds: smallest, largest and average."""
    session_id: str | None = None
    """ID of the ConversationRelay session."""
    session_state: CallSummaryCrelaySessionState | None = None
    """State of the ConversationRelay session, such as how it ended."""
    stt_latency_ms: CallSummaryCrelayRateStats | None = None
    """Statistics of speech-to-text latency over the session, in milliseconds."""
    time_to_first_audio_ms: CallSummaryCrelayRateStats | None = None
    """Statistics of the wait until the first sound of each reply, in milliseconds."""
    tokens: CallSummaryCrelayTokenStats | None = None
    """Language model tokens spoken in the session: total and rate."""
    tts_latency_ms: CallSummaryCrelayRateStats | None = None
    """Statistics of text-to-speech latency over the session, in milliseconds."""
    turns: int | None = None
    """Number of turns taken in the session."""
    words: CallSummaryCrelayWordStats | None = None
    """Words spoken in the session: total and rate."""
    __fields__ = (
        "application_latency_ms:CallSummaryCrelayRateStats interruptions:CallSummaryCrelayInterruptions "
        "network_latency_ms:CallSummaryCrelayRateStats session_id "
        "session_state:enum.CallSummaryCrelaySessionState stt_latency_ms:CallSummaryCrelayRateStats "
        "time_to_first_audio_ms:CallSummaryCrelayRateStats tokens:CallSummaryCrelayTokenStats "
        "tts_latency_ms:CallSummaryCrelayRateStats turns:integer words:CallSummaryCrelayWordStats"
    )


@record(kw_only=True)
class Summary(Resource):
    """``insights.v1.call.summary``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    agent_session_summaries: tuple[CallSummaryAgentSessionSummary, ...] | None = None
    """Summaries of the ConversationRelay agent sessions of the call, one each."""
    annotation: Any = None
    """Annotation made on the call: answered by, connectivity, quality issues, spam, score, comment and incident."""
    answered_by: SummaryEnumAnsweredBy | None = None
    """Who answered the call: human, machine or unknown."""
    attributes: Any = None
    """Your own data, JSON object as text; {} when none is set."""
    call_sid: str | None = None
    """SID of the call (CA…)."""
    call_state: SummaryEnumCallState | None = None
    """How the call went: ringing, completed, busy, fail, noanswer, canceled, answered or undialed."""
    call_type: SummaryEnumCallType | None = None
    """How the call was carried: carrier, sip, trunking or client."""
    carrier_edge: Any = None
    """Metrics and properties at Twilio's gateway to the carrier."""
    client_edge: Any = None
    """Metrics and properties at the Voice SDK client."""
    connect_duration: int | None = None
    """How long the call was connected, from answer to end, in seconds."""
    created_time: dt.datetime | None = None
    """When the call was created, UTC."""
    duration: int | None = None
    """Length of the call in seconds, from initiation to end."""
    end_time: dt.datetime | None = None
    """When it ended, UTC."""
    from_: Any = None
    """Who it comes from: a phone number in E.164 or another address."""
    processing_state: SummaryEnumProcessingState | None = None
    """How final the figures are: `partial` while data still comes in, `complete` when it is all in."""
    properties: Any = None
    """Details of the call or participant's part in it, as a JSON object."""
    sdk_edge: Any = None
    """Metrics and properties measured by the Voice SDK client, as a JSON object."""
    sip_edge: Any = None
    """Metrics and properties measured at Twilio's SIP edge, as a JSON object."""
    start_time: dt.datetime | None = None
    """When it began, UTC."""
    tags: tuple[str, ...] | None = None
    """Quality issues detected, such as silence, high jitter or high latency."""
    to: Any = None
    """Address of the called party."""
    trust: Any = None
    """Caller trust details of the call, such as STIR/SHAKEN and branding, a JSON object."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid agent_session_summaries:CallSummaryAgentSessionSummary[] annotation:json "
        "answered_by:enum.SummaryEnumAnsweredBy attributes:json call_sid call_state:enum.SummaryEnumCallState "
        "call_type:enum.SummaryEnumCallType carrier_edge:json client_edge:json connect_duration:integer "
        "created_time:date-time duration:integer end_time:date-time from:json! "
        "processing_state:enum.SummaryEnumProcessingState properties:json sdk_edge:json sip_edge:json "
        "start_time:date-time tags:string[] to:json! trust:json url"
    )


@record(kw_only=True)
class FetchSummary(ops.Operation["Summary"]):
    """Fetch a summary.

    ``GET /v1/Voice/{CallSid}/Summary`` returns `Summary`.
    Source: https://www.twilio.com/docs/voice/voice-insights/api/call/call-summary-resource
    """

    call_sid: str = attrs.field(kw_only=False)
    """SID of the call (CA…)."""
    processing_state: SummaryEnumProcessingState | None = None
    """Which summary to return, `partial` or `complete`."""
    __spec__ = ops.OperationSpec(
        "GET https://insights.twilio.com/v1/Voice/{CallSid}/Summary",
        path="CallSid*",
        query="ProcessingState:enum.SummaryEnumProcessingState",
        result="Summary",
        bounds="call_sid:CA",
    )


from twilio_fp.rest.insights.v1.voice_summaries import (
    CallSummaryCrelayInterruptions,
    CallSummaryCrelayRateStats,
    CallSummaryCrelaySessionState,
    CallSummaryCrelayTokenStats,
    CallSummaryCrelayWordStats,
)

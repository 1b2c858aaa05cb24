"""``/v1/Voice/Summaries`` of insights v1."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

CallSummariesEnumAnsweredBy: TypeAlias = (
    Literal["unknown", "machine_start", "machine_end_beep", "machine_end_silence", "machine_end_other", "human", "fax"]
    | str
)
CallSummariesEnumCallState: TypeAlias = (
    Literal["ringing", "completed", "busy", "fail", "noanswer", "canceled", "answered", "undialed"] | str
)
CallSummariesEnumCallType: TypeAlias = Literal["carrier", "sip", "trunking", "client", "whatsapp"] | str
CallSummariesEnumProcessingState: TypeAlias = Literal["complete", "partial"] | str
CallSummariesEnumProcessingStateRequest: TypeAlias = Literal["completed", "started", "partial", "all"] | str
CallSummariesEnumSortBy: TypeAlias = Literal["start_time", "end_time"] | str
CallSummaryCrelaySessionState: TypeAlias = Literal["unknown", "failure", "ended", "hung_up"] | str


@record(kw_only=True)
class CallSummaryCrelayRateStats(Resource):
    """``call_summary_crelay_rate_stats``, as it is received."""

    avg: Decimal | None = None
    max: Decimal | None = None
    min: Decimal | None = None


@record(kw_only=True)
class CallSummaryCrelayInterruptions(Resource):
    """``call_summary_crelay_interruptions``, as it is received."""

    agent_to_customer: int | None = None
    customer_to_agent: int | None = None


@record(kw_only=True)
class CallSummaryCrelayTokenStats(Resource):
    """``call_summary_crelay_token_stats``, as it is received."""

    tokens_per_second: CallSummaryCrelayRateStats | None = None
    total: int | None = None


@record(kw_only=True)
class CallSummaryCrelayWordStats(Resource):
    """``call_summary_crelay_word_stats``, as it is received."""

    total: int | None = None
    words_per_minute: CallSummaryCrelayRateStats | None = None


@record(kw_only=True)
class CallSummaries(Resource):
    """``insights.v1.call_summaries``, as it is received."""

    account_sid: str = ""
    agent_session_summaries: tuple[CallSummaryAgentSessionSummary, ...] | None = None
    annotation: Any = None
    answered_by: CallSummariesEnumAnsweredBy | None = None
    attributes: Any = None
    call_sid: str | None = None
    call_state: CallSummariesEnumCallState | None = None
    call_type: CallSummariesEnumCallType | None = None
    carrier_edge: Any = None
    client_edge: Any = None
    connect_duration: int | None = None
    created_time: dt.datetime | None = None
    duration: int | None = None
    end_time: dt.datetime | None = None
    from_: Any = None
    processing_state: CallSummariesEnumProcessingState | None = None
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
class ListCallSummaries(ops.PageOperation["CallSummaries"]):
    """``GET /v1/Voice/Summaries`` answers 200 with a `Page` of `CallSummaries`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    from_: str | None = None
    to: str | None = None
    from_carrier: str | None = None
    to_carrier: str | None = None
    from_country_code: str | None = None
    to_country_code: str | None = None
    verified_caller: bool | None = None
    has_tag: bool | None = None
    start_time: str | None = None
    end_time: str | None = None
    call_type: str | None = None
    call_state: str | None = None
    direction: str | None = None
    processing_state: CallSummariesEnumProcessingStateRequest | None = None
    sort_by: CallSummariesEnumSortBy | None = None
    subaccount: str | None = None
    abnormal_session: bool | None = None
    answered_by: CallSummariesEnumAnsweredBy | None = None
    answered_by_annotation: str | None = None
    connectivity_issue_annotation: str | None = None
    quality_issue_annotation: str | None = None
    spam_annotation: bool | None = None
    call_score_annotation: str | None = None
    branded_enabled: bool | None = None
    voice_integrity_enabled: bool | None = None
    branded_bundle_sid: str | None = None
    branded_logo: bool | None = None
    branded_type: str | None = None
    branded_use_case: str | None = None
    branded_call_reason: str | None = None
    voice_integrity_bundle_sid: str | None = None
    voice_integrity_use_case: str | None = None
    business_profile_identity: str | None = None
    business_profile_industry: str | None = None
    business_profile_bundle_sid: str | None = None
    business_profile_type: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v1/Voice/Summaries",
        query="From! To!",
        items="call_summaries",
        paging="meta",
    )


from twilio_fp.rest.insights.v1.voice_summary import CallSummaryAgentSessionSummary

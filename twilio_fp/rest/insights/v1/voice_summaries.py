# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Voice/Summaries`` of insights v1."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

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
    """``call_summary_crelay_rate_stats``, as received."""

    avg: Decimal | None = None
    """Average of the measured values."""
    max: Decimal | None = None
    """Largest value measured."""
    min: Decimal | None = None
    """Smallest value measured."""
    __fields__ = "avg:number max:number min:number"


@record(kw_only=True)
class CallSummaryCrelayInterruptions(Resource):
    """``call_summary_crelay_interruptions``, as received."""

    agent_to_customer: int | None = None
    """How many times the agent interrupted the customer."""
    customer_to_agent: int | None = None
    """How many times the customer interrupted the agent in the call."""
    __fields__ = "agent_to_customer:integer customer_to_agent:integer"


@record(kw_only=True)
class CallSummaryCrelayTokenStats(Resource):
    """``call_summary_crelay_token_stats``, as received."""

    tokens_per_second: CallSummaryCrelayRateStats | None = None
    """Statistics of how fast tokens came in, per second."""
    total: int | None = None
    """Number of tokens in the session."""
    __fields__ = "tokens_per_second:CallSummaryCrelayRateStats total:integer"


@record(kw_only=True)
class CallSummaryCrelayWordStats(Resource):
    """``call_summary_crelay_word_stats``, as received."""

    total: int | None = None
    """Number of words in the session."""
    words_per_minute: CallSummaryCrelayRateStats | None = None
    """Statistics of speaking rate, in words per minute."""
    __fields__ = "total:integer words_per_minute:CallSummaryCrelayRateStats"


@record(kw_only=True)
class CallSummaries(Resource):
    """``insights.v1.call_summaries``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    agent_session_summaries: tuple[CallSummaryAgentSessionSummary, ...] | None = None
    """Summaries of the ConversationRelay agent sessions of the call, one each."""
    annotation: Any = None
    """Annotation made on the call: answered by, connectivity, quality issues, spam, score, comment and incident."""
    answered_by: CallSummariesEnumAnsweredBy | None = None
    """Who answered the call: human, machine or unknown."""
    attributes: Any = None
    """Your own data, JSON object as text; {} when none is set."""
    call_sid: str | None = None
    """SID of the call (CA…)."""
    call_state: CallSummariesEnumCallState | None = None
    """How the call went: ringing, completed, busy, fail, noanswer, canceled, answered or undialed."""
    call_type: CallSummariesEnumCallType | None = None
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
    processing_state: CallSummariesEnumProcessingState | None = None
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
        "answered_by:enum.CallSummariesEnumAnsweredBy attributes:json call_sid "
        "call_state:enum.CallSummariesEnumCallState call_type:enum.CallSummariesEnumCallType carrier_edge:json "
        "client_edge:json connect_duration:integer created_time:date-time duration:integer end_time:date-time "
        "from:json! processing_state:enum.CallSummariesEnumProcessingState properties:json sdk_edge:json "
        "sip_edge:json start_time:date-time tags:string[] to:json! trust:json url"
    )


@record(kw_only=True)
class ListCallSummaries(ops.PageOperation["CallSummaries"]):
    """List call summaries.

    ``GET /v1/Voice/Summaries`` returns a `Page` of `CallSummaries`.
    Source: https://www.twilio.com/docs/voice/voice-insights/api/call/call-summaries-resource
    """

    from_: str | None = None
    """Only calls from this number, client identifier or SIP address."""
    to: str | None = None
    """Address of the called party."""
    from_carrier: str | None = None
    """Only calls from numbers of this carrier."""
    to_carrier: str | None = None
    """Return only calls to numbers of this carrier."""
    from_country_code: str | None = None
    """Only calls from numbers of this country, ISO 3166-1 alpha-2."""
    to_country_code: str | None = None
    """Return only calls to this country, ISO 3166-1 alpha-2."""
    verified_caller: bool | None = None
    """Return only calls with, or without, a verified caller."""
    has_tag: bool | None = None
    """Whether to list only calls with tags, such as ones about call quality."""
    start_time: str | None = None
    """Begin of the period searched, as an ISO 8601 time or relative, such as 4h."""
    end_time: str | None = None
    """Only calls up to this time: ISO 8601 in UTC, or an age such as 30m, 4h or 7d; default now."""
    call_type: str | None = None
    """Keep only calls carried this way: carrier, sip, trunking or client."""
    call_state: str | None = None
    """Keep only calls in this state: ringing, completed, busy, fail, noanswer, canceled, answered or undialed."""
    direction: str | None = None
    """Only calls in this direction, such as outbound_api, outbound_dial, inbound, trunking_originating or
    trunking_terminating."""
    processing_state: CallSummariesEnumProcessingStateRequest | None = None
    """Only summaries in this state: `completed` (default), `started`, `partial` or `all`."""
    sort_by: CallSummariesEnumSortBy | None = None
    """Order of the call summaries: by start or end time."""
    subaccount: str | None = None
    """Subaccount to report on, AC…; left out, the account that asks."""
    abnormal_session: bool | None = None
    """True keeps only calls whose session ended abnormally. Leave out for all calls."""
    answered_by: CallSummariesEnumAnsweredBy | None = None
    """Keep only calls answered so, as machine detection found: unknown, machine_start, human, fax and others."""
    answered_by_annotation: str | None = None
    """Keep only calls annotated as answered by this: human, machine or unknown_answered_by."""
    connectivity_issue_annotation: str | None = None
    """Keep only calls annotated with this connectivity issue, such as dropped_call."""
    quality_issue_annotation: str | None = None
    """Only calls whose annotation does (true) or does not (false) list quality issues."""
    spam_annotation: bool | None = None
    """Return only calls annotated as spam, or as not spam."""
    call_score_annotation: str | None = None
    """Keep only calls annotated with this score, 1 to 5."""
    branded_enabled: bool | None = None
    """True keeps only calls made with branding, false only those without. Leave out for all calls."""
    voice_integrity_enabled: bool | None = None
    """Return only calls made with, or without, Voice Integrity."""
    branded_bundle_sid: str | None = None
    """Keep only calls branded under this bundle; SID, BU…."""
    branded_logo: bool | None = None
    """True keeps only branded calls that showed a logo, false only those without one."""
    branded_type: str | None = None
    """Keep only branded calls of this kind of branding."""
    branded_use_case: str | None = None
    """Keep only branded calls with this use case."""
    branded_call_reason: str | None = None
    """Keep only branded calls with this call reason."""
    voice_integrity_bundle_sid: str | None = None
    """Return only calls tied to this Voice Integrity bundle, BU…."""
    voice_integrity_use_case: str | None = None
    """Return only calls with this Voice Integrity use case."""
    business_profile_identity: str | None = None
    """Keep only calls under a business profile of this identity."""
    business_profile_industry: str | None = None
    """Keep only calls under a business profile of this industry."""
    business_profile_bundle_sid: str | None = None
    """Keep only calls under this business profile bundle; SID, BU…."""
    business_profile_type: str | None = None
    """Keep only calls under a business profile of this type."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://insights.twilio.com/v1/Voice/Summaries",
        query=(
            "From! To! FromCarrier ToCarrier FromCountryCode ToCountryCode VerifiedCaller:boolean HasTag:boolean "
            "StartTime EndTime CallType CallState Direction "
            "ProcessingState:enum.CallSummariesEnumProcessingStateRequest SortBy:enum.CallSummariesEnumSortBy "
            "Subaccount AbnormalSession:boolean AnsweredBy:enum.CallSummariesEnumAnsweredBy AnsweredByAnnotation "
            "ConnectivityIssueAnnotation QualityIssueAnnotation SpamAnnotation:boolean CallScoreAnnotation "
            "BrandedEnabled:boolean VoiceIntegrityEnabled:boolean BrandedBundleSid BrandedLogo:boolean BrandedType "
            "BrandedUseCase BrandedCallReason VoiceIntegrityBundleSid VoiceIntegrityUseCase BusinessProfileIdentity "
            "BusinessProfileIndustry BusinessProfileBundleSid BusinessProfileType PageSize:integer Page:integer "
            "PageToken"
        ),
        result="CallSummaries",
        items="call_summaries",
        paging="meta",
        bounds="subaccount:AC",
    )


from twilio_fp.rest.insights.v1.voice_summary import CallSummaryAgentSessionSummary

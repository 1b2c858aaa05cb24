"""``/v2/Transcripts/{TranscriptSid}/OperatorResults`` of intelligence v2."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

OperatorResultEnumOperatorType: TypeAlias = (
    Literal[
        "conversation-classify",
        "utterance-classify",
        "extract",
        "extract-normalize",
        "pii-extract",
        "text-generation",
        "json",
    ]
    | str
)


@record(kw_only=True)
class OperatorResult(Resource):
    """``intelligence.v2.transcript.operator_result``, as it is received."""

    extract_match: bool | None = None
    extract_results: Any = None
    json_results: Any = None
    label_probabilities: Any = None
    match_probability: Decimal | None = None
    name: str | None = None
    normalized_result: str | None = None
    operator_sid: str | None = None
    operator_type: OperatorResultEnumOperatorType | None = None
    predicted_label: str | None = None
    predicted_probability: Decimal | None = None
    text_generation_results: Any = None
    transcript_sid: str | None = None
    url: str | None = None
    utterance_match: bool | None = None
    utterance_results: tuple[Any, ...] | None = None


@record(kw_only=True)
class FetchOperatorResult(ops.Operation["OperatorResult"]):
    """``GET /v2/Transcripts/{TranscriptSid}/OperatorResults/{OperatorSid}`` answers 200 with `OperatorResult`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    transcript_sid: str = attrs.field(kw_only=False)
    operator_sid: str = attrs.field(kw_only=False)
    redacted: bool | None = None

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v2/Transcripts/{TranscriptSid}/OperatorResults/{OperatorSid}",
    )


@record(kw_only=True)
class ListOperatorResult(ops.PageOperation["OperatorResult"]):
    """``GET /v2/Transcripts/{TranscriptSid}/OperatorResults`` answers 200 with a `Page` of `OperatorResult`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    transcript_sid: str = attrs.field(kw_only=False)
    redacted: bool | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v2/Transcripts/{TranscriptSid}/OperatorResults",
        items="operator_results",
        paging="meta",
    )

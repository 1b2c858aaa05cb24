# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Transcripts/{TranscriptSid}/OperatorResults`` of intelligence v2."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

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
    """``intelligence.v2.transcript.operator_result``, as received."""

    extract_match: bool | None = None
    """Whether the operator found a match to extract."""
    extract_results: Any = None
    """What the operator extracted, as a JSON object."""
    json_results: Any = None
    """The operator's result as a JSON object."""
    label_probabilities: Any = None
    """Probability of each label, 0 to 1, as an object by label."""
    match_probability: Decimal | None = None
    """How likely the operator's match is to be right, from 0 to 1."""
    name: str | None = None
    """Name for people to tell it by."""
    normalized_result: str | None = None
    """Result in normalized form, as text the operator's type defines."""
    operator_sid: str | None = None
    """SID, LY…, of the language operator."""
    operator_type: OperatorResultEnumOperatorType | None = None
    """Type of the operator, which tells which of the result fields are filled."""
    predicted_label: str | None = None
    """Label the operator judges likeliest for the whole conversation."""
    predicted_probability: Decimal | None = None
    """Probability of the predicted label, from 0 to 1."""
    text_generation_results: Any = None
    """What a text-generation operator produced, a JSON object; null for other operators."""
    transcript_sid: str | None = None
    """SID of the transcript, GT…."""
    url: str | None = None
    """Absolute URL of the resource."""
    utterance_match: bool | None = None
    """Whether any utterance matched the operator."""
    utterance_results: tuple[Any, ...] | None = None
    """Which utterances matched, a list of JSON objects."""
    __fields__ = (
        "extract_match:boolean extract_results:json json_results:json label_probabilities:json "
        "match_probability:number name normalized_result operator_sid "
        "operator_type:enum.OperatorResultEnumOperatorType predicted_label predicted_probability:number "
        "text_generation_results:json transcript_sid url utterance_match:boolean utterance_results:json[]"
    )


@record(kw_only=True)
class FetchOperatorResult(ops.Operation["OperatorResult"]):
    """Fetch an operator result.

    ``GET /v2/Transcripts/{TranscriptSid}/OperatorResults/{OperatorSid}`` returns `OperatorResult`.
    Source:
    https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-operator-results-subresource
    """

    transcript_sid: str = attrs.field(kw_only=False)
    """SID of the transcript, GT…."""
    operator_sid: str = attrs.field(kw_only=False)
    """SID, LY…, of the language operator."""
    redacted: bool | None = None
    """Whether to return the version without personal data (true) or the full one; default true where both exist."""
    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v2/Transcripts/{TranscriptSid}/OperatorResults/{OperatorSid}",
        path="TranscriptSid* OperatorSid*",
        query="Redacted:boolean",
        result="OperatorResult",
        bounds="transcript_sid:GT operator_sid:LY",
    )


@record(kw_only=True)
class ListOperatorResult(ops.PageOperation["OperatorResult"]):
    """List operator results.

    ``GET /v2/Transcripts/{TranscriptSid}/OperatorResults`` returns a `Page` of `OperatorResult`.
    Source:
    https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-operator-results-subresource
    """

    transcript_sid: str = attrs.field(kw_only=False)
    """SID of the transcript, GT…."""
    redacted: bool | None = None
    """Whether to return the version without personal data (true) or the full one; default true where both exist."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v2/Transcripts/{TranscriptSid}/OperatorResults",
        path="TranscriptSid*",
        query="Redacted:boolean PageSize:integer Page:integer PageToken",
        result="OperatorResult",
        items="operator_results",
        paging="meta",
        bounds="transcript_sid:GT",
    )

# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Voice/{CallSid}/Annotation`` of insights v1."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

AnnotationEnumAnsweredBy: TypeAlias = Literal["unknown_answered_by", "human", "machine"] | str
AnnotationEnumConnectivityIssue: TypeAlias = (
    Literal[
        "unknown_connectivity_issue",
        "no_connectivity_issue",
        "invalid_number",
        "caller_id",
        "dropped_call",
        "number_reachability",
    ]
    | str
)


@record(kw_only=True)
class Annotation(Resource):
    """``insights.v1.call.annotation``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    answered_by: AnnotationEnumAnsweredBy | None = None
    """Who answered, as annotated: unknown_answered_by, human or machine."""
    call_score: int | None = None
    """Your rating of the call, 1 (worst) to 5 (best)."""
    call_sid: str | None = None
    """SID of the call (CA…)."""
    comment: str | None = None
    """Your own note on the call; no personal data."""
    connectivity_issue: AnnotationEnumConnectivityIssue | None = None
    """Trouble connecting, as you judge it: no_connectivity_issue, invalid_number, caller_id, dropped_call,
    number_reachability and others."""
    incident: str | None = None
    """Support ticket or other reference that goes with the annotation, of your choice."""
    quality_issues: tuple[str, ...] | None = None
    """Quality problems noted for the call, such as `low_volume`, `choppy_robotic` or `echo`; in requests, separated by
    commas."""
    spam: bool | None = None
    """Whether the call was judged to be spam."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid answered_by:enum.AnnotationEnumAnsweredBy call_score:integer call_sid comment "
        "connectivity_issue:enum.AnnotationEnumConnectivityIssue incident quality_issues:string[] spam:boolean "
        "url"
    )


@record(kw_only=True)
class FetchAnnotation(ops.Operation["Annotation"]):
    """Fetch an annotation.

    ``GET /v1/Voice/{CallSid}/Annotation`` returns `Annotation`.
    Source: https://www.twilio.com/docs/voice/voice-insights/api/call
    """

    call_sid: str = attrs.field(kw_only=False)
    """SID of the call (CA…)."""
    __spec__ = ops.OperationSpec(
        "GET https://insights.twilio.com/v1/Voice/{CallSid}/Annotation",
        path="CallSid*",
        result="Annotation",
        bounds="call_sid:CA",
    )


@record(kw_only=True)
class UpdateAnnotation(ops.Operation["Annotation"]):
    """Update an annotation.

    ``POST /v1/Voice/{CallSid}/Annotation`` returns `Annotation`.
    Source: https://www.twilio.com/docs/voice/voice-insights/api/call
    """

    call_sid: str = attrs.field(kw_only=False)
    """SID of the call (CA…)."""
    answered_by: AnnotationEnumAnsweredBy | None = None
    """Who answered, as you judge it: unknown_answered_by, human or machine."""
    call_score: int | None = None
    """Your rating of the call, 1 (worst) to 5 (best)."""
    comment: str | None = None
    """Your own note on the call; no personal data."""
    connectivity_issue: AnnotationEnumConnectivityIssue | None = None
    """Trouble connecting, as you judge it: no_connectivity_issue, invalid_number, caller_id, dropped_call,
    number_reachability and others."""
    incident: str | None = None
    """Support ticket or other reference that goes with the annotation, of your choice."""
    quality_issues: str | None = None
    """Quality problems noted for the call, such as `low_volume`, `choppy_robotic` or `echo`; in requests, separated by
    commas."""
    spam: bool | None = None
    """Whether the call was judged to be spam."""
    __spec__ = ops.OperationSpec(
        "POST https://insights.twilio.com/v1/Voice/{CallSid}/Annotation",
        path="CallSid*",
        form=(
            "AnsweredBy:enum.AnnotationEnumAnsweredBy CallScore:integer Comment "
            "ConnectivityIssue:enum.AnnotationEnumConnectivityIssue Incident QualityIssues Spam:boolean"
        ),
        result="Annotation",
        bounds="call_sid:CA",
    )

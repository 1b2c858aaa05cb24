"""``/v1/Voice/{CallSid}/Annotation`` of insights v1."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

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
    """``insights.v1.call.annotation``, as it is received."""

    account_sid: str = ""
    answered_by: AnnotationEnumAnsweredBy | None = None
    call_score: int | None = None
    call_sid: str | None = None
    comment: str | None = None
    connectivity_issue: AnnotationEnumConnectivityIssue | None = None
    incident: str | None = None
    quality_issues: tuple[str, ...] | None = None
    spam: bool | None = None
    url: str | None = None


@record(kw_only=True)
class FetchAnnotation(ops.Operation["Annotation"]):
    """``GET /v1/Voice/{CallSid}/Annotation`` answers 200 with `Annotation`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    call_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v1/Voice/{CallSid}/Annotation",
    )


@record(kw_only=True)
class UpdateAnnotation(ops.Operation["Annotation"]):
    """``POST /v1/Voice/{CallSid}/Annotation`` answers 200 with `Annotation`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    call_sid: str = attrs.field(kw_only=False)
    answered_by: AnnotationEnumAnsweredBy | None = None
    call_score: int | None = None
    comment: str | None = None
    connectivity_issue: AnnotationEnumConnectivityIssue | None = None
    incident: str | None = None
    quality_issues: str | None = None
    spam: bool | None = None

    __spec__ = ops.BriefSpec(
        "POST https://insights.twilio.com/v1/Voice/{CallSid}/Annotation",
        form="",
    )

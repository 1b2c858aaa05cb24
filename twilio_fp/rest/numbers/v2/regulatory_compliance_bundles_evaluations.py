"""``/v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations`` of numbers v2."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

EvaluationEnumStatus: TypeAlias = Literal["compliant", "noncompliant"] | str


@record(kw_only=True)
class Evaluation(Resource):
    """``numbers.v2.regulatory_compliance.bundle.evaluation``, as it is received."""

    account_sid: str = ""
    bundle_sid: str | None = None
    date_created: dt.datetime | None = None
    regulation_sid: str | None = None
    results: tuple[Any, ...] | None = None
    sid: str = ""
    status: EvaluationEnumStatus = ""
    url: str | None = None


@record(kw_only=True)
class CreateEvaluation(ops.Operation["Evaluation"]):
    """``POST /v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations`` answers 201 with `Evaluation`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    bundle_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations",
    )


@record(kw_only=True)
class FetchEvaluation(ops.Operation["Evaluation"]):
    """``GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations/{Sid}`` answers 200 with `Evaluation`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    bundle_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations/{Sid}",
    )


@record(kw_only=True)
class ListEvaluation(ops.PageOperation["Evaluation"]):
    """``GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations`` answers 200 with a `Page` of `Evaluation`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    bundle_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations",
        items="results",
        paging="meta",
    )

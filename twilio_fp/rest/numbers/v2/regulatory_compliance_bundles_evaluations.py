# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations`` of numbers v2."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

EvaluationEnumStatus: TypeAlias = Literal["compliant", "noncompliant"] | str


@record(kw_only=True)
class Evaluation(Resource):
    """``numbers.v2.regulatory_compliance.bundle.evaluation``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    bundle_sid: str | None = None
    """SID of the regulatory bundle (BU…)."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    regulation_sid: str | None = None
    """SID, RN…, of the regulation that lists what the bundle must hold."""
    results: tuple[Any, ...] | None = None
    """Check of each requirement of the bundle, as JSON objects: passed or why not."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: EvaluationEnumStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid bundle_sid date_created:date-time regulation_sid results:json[] sid "
        "status:enum.EvaluationEnumStatus url"
    )


@record(kw_only=True)
class CreateEvaluation(ops.Operation["Evaluation"]):
    """Create an evaluation.

    ``POST /v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations`` returns `Evaluation`.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/bundles
    """

    bundle_sid: str = attrs.field(kw_only=False)
    """SID of the regulatory bundle (BU…)."""
    __spec__ = ops.OperationSpec(
        "POST https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations",
        path="BundleSid*",
        result="Evaluation",
        success=(201,),
        bounds="bundle_sid:BU",
    )


@record(kw_only=True)
class FetchEvaluation(ops.Operation["Evaluation"]):
    """Fetch an evaluation.

    ``GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations/{Sid}`` returns `Evaluation`.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/bundles
    """

    bundle_sid: str = attrs.field(kw_only=False)
    """SID of the regulatory bundle (BU…)."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations/{Sid}",
        path="BundleSid* Sid*",
        result="Evaluation",
        bounds="bundle_sid:BU sid:EL",
    )


@record(kw_only=True)
class ListEvaluation(ops.PageOperation["Evaluation"]):
    """List evaluations.

    ``GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations`` returns a `Page` of `Evaluation`.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/bundles
    """

    bundle_sid: str = attrs.field(kw_only=False)
    """SID of the regulatory bundle (BU…)."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/Evaluations",
        path="BundleSid*",
        query="PageSize:integer Page:integer PageToken",
        result="Evaluation",
        items="results",
        paging="meta",
        bounds="bundle_sid:BU",
    )

# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/TrustProducts/{TrustProductSid}/Evaluations`` of trusthub v1."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

TrustProductEvaluationEnumStatus: TypeAlias = Literal["compliant", "noncompliant"] | str


@record(kw_only=True)
class TrustProductEvaluation(Resource):
    """``trusthub.v1.trust_product.trust_product_evaluation``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    policy_sid: str | None = None
    """SID, RN…, of the policy that lists what the bundle must hold."""
    results: tuple[Any, ...] | None = None
    """Check of each requirement of the bundle, as JSON objects: passed or why not."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: TrustProductEvaluationEnumStatus = ""
    """Where the resource stands in its life cycle."""
    trust_product_sid: str | None = None
    """SID of the trust product, BU…."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid date_created:date-time policy_sid results:json[] sid "
        "status:enum.TrustProductEvaluationEnumStatus trust_product_sid url"
    )


@record(kw_only=True)
class CreateTrustProductEvaluation(ops.Operation["TrustProductEvaluation"]):
    """Create a trust product evaluation.

    ``POST /v1/TrustProducts/{TrustProductSid}/Evaluations`` returns `TrustProductEvaluation`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products
    """

    trust_product_sid: str = attrs.field(kw_only=False)
    """SID of the trust product, BU…."""
    policy_sid: str
    """SID, RN…, of the policy that lists what the bundle must hold."""
    __spec__ = ops.OperationSpec(
        "POST https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/Evaluations",
        path="TrustProductSid*",
        form="PolicySid*",
        result="TrustProductEvaluation",
        success=(201,),
        bounds="trust_product_sid:BU policy_sid:RN",
    )


@record(kw_only=True)
class FetchTrustProductEvaluation(ops.Operation["TrustProductEvaluation"]):
    """Fetch a trust product evaluation.

    ``GET /v1/TrustProducts/{TrustProductSid}/Evaluations/{Sid}`` returns `TrustProductEvaluation`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products
    """

    trust_product_sid: str = attrs.field(kw_only=False)
    """SID of the trust product, BU…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/Evaluations/{Sid}",
        path="TrustProductSid* Sid*",
        result="TrustProductEvaluation",
        bounds="trust_product_sid:BU sid:EL",
    )


@record(kw_only=True)
class ListTrustProductEvaluation(ops.PageOperation["TrustProductEvaluation"]):
    """List trust product evaluations.

    ``GET /v1/TrustProducts/{TrustProductSid}/Evaluations`` returns a `Page` of `TrustProductEvaluation`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products
    """

    trust_product_sid: str = attrs.field(kw_only=False)
    """SID of the trust product, BU…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/Evaluations",
        path="TrustProductSid*",
        query="PageSize:integer Page:integer PageToken",
        result="TrustProductEvaluation",
        items="results",
        paging="meta",
        bounds="trust_product_sid:BU",
    )

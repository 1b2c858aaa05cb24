"""``/v1/TrustProducts/{TrustProductSid}/Evaluations`` of trusthub v1."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

TrustProductEvaluationEnumStatus: TypeAlias = Literal["compliant", "noncompliant"] | str


@record(kw_only=True)
class TrustProductEvaluation(Resource):
    """``trusthub.v1.trust_product.trust_product_evaluation``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    policy_sid: str | None = None
    results: tuple[Any, ...] | None = None
    sid: str = ""
    status: TrustProductEvaluationEnumStatus = ""
    trust_product_sid: str | None = None
    url: str | None = None


@record(kw_only=True)
class CreateTrustProductEvaluation(ops.Operation["TrustProductEvaluation"]):
    """``POST /v1/TrustProducts/{TrustProductSid}/Evaluations`` answers 201 with `TrustProductEvaluation`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    trust_product_sid: str = attrs.field(kw_only=False)
    policy_sid: str

    __spec__ = ops.BriefSpec(
        "POST https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/Evaluations",
        form="",
    )


@record(kw_only=True)
class FetchTrustProductEvaluation(ops.Operation["TrustProductEvaluation"]):
    """``GET /v1/TrustProducts/{TrustProductSid}/Evaluations/{Sid}`` answers 200 with `TrustProductEvaluation`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    trust_product_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/Evaluations/{Sid}",
    )


@record(kw_only=True)
class ListTrustProductEvaluation(ops.PageOperation["TrustProductEvaluation"]):
    """``GET /v1/TrustProducts/{TrustProductSid}/Evaluations`` answers 200 with a `Page` of `TrustProductEvaluation`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    trust_product_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/Evaluations",
        items="results",
        paging="meta",
    )

"""``/v1/CustomerProfiles/{CustomerProfileSid}/Evaluations`` of trusthub v1."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

CustomerProfileEvaluationEnumStatus: TypeAlias = Literal["compliant", "noncompliant"] | str


@record(kw_only=True)
class CustomerProfileEvaluation(Resource):
    """``trusthub.v1.customer_profile.customer_profile_evaluation``, as it is received."""

    account_sid: str = ""
    customer_profile_sid: str | None = None
    date_created: dt.datetime | None = None
    policy_sid: str | None = None
    results: tuple[Any, ...] | None = None
    sid: str = ""
    status: CustomerProfileEvaluationEnumStatus = ""
    url: str | None = None


@record(kw_only=True)
class CreateCustomerProfileEvaluation(ops.Operation["CustomerProfileEvaluation"]):
    """``POST /v1/CustomerProfiles/{CustomerProfileSid}/Evaluations`` answers 201 with `CustomerProfileEvaluation`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    customer_profile_sid: str = attrs.field(kw_only=False)
    policy_sid: str

    __spec__ = ops.BriefSpec(
        "POST https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/Evaluations",
        form="",
    )


@record(kw_only=True)
class FetchCustomerProfileEvaluation(ops.Operation["CustomerProfileEvaluation"]):
    """``GET /v1/CustomerProfiles/{CustomerProfileSid}/Evaluations/{Sid}`` answers 200 with `CustomerProfileEvaluation`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    customer_profile_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/Evaluations/{Sid}",
    )


@record(kw_only=True)
class ListCustomerProfileEvaluation(ops.PageOperation["CustomerProfileEvaluation"]):
    """``GET /v1/CustomerProfiles/{CustomerProfileSid}/Evaluations`` answers 200 with a `Page` of `CustomerProfileEvaluation`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    customer_profile_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/Evaluations",
        items="results",
        paging="meta",
    )

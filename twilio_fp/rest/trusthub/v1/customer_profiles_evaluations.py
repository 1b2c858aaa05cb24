# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/CustomerProfiles/{CustomerProfileSid}/Evaluations`` of trusthub v1."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

CustomerProfileEvaluationEnumStatus: TypeAlias = Literal["compliant", "noncompliant"] | str


@record(kw_only=True)
class CustomerProfileEvaluation(Resource):
    """``trusthub.v1.customer_profile.customer_profile_evaluation``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    customer_profile_sid: str | None = None
    """SID, BU…, of the customer profile."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    policy_sid: str | None = None
    """SID, RN…, of the policy that lists what the bundle must hold."""
    results: tuple[Any, ...] | None = None
    """Check of each requirement of the bundle, as JSON objects: passed or why not."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: CustomerProfileEvaluationEnumStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid customer_profile_sid date_created:date-time policy_sid results:json[] sid "
        "status:enum.CustomerProfileEvaluationEnumStatus url"
    )


@record(kw_only=True)
class CreateCustomerProfileEvaluation(ops.Operation["CustomerProfileEvaluation"]):
    """Create a customer profile evaluation.

    ``POST /v1/CustomerProfiles/{CustomerProfileSid}/Evaluations`` returns `CustomerProfileEvaluation`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles
    """

    customer_profile_sid: str = attrs.field(kw_only=False)
    """SID, BU…, of the customer profile."""
    policy_sid: str
    """SID, RN…, of the policy that lists what the bundle must hold."""
    __spec__ = ops.OperationSpec(
        "POST https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/Evaluations",
        path="CustomerProfileSid*",
        form="PolicySid*",
        result="CustomerProfileEvaluation",
        success=(201,),
        bounds="customer_profile_sid:BU policy_sid:RN",
    )


@record(kw_only=True)
class FetchCustomerProfileEvaluation(ops.Operation["CustomerProfileEvaluation"]):
    """Fetch a customer profile evaluation.

    ``GET /v1/CustomerProfiles/{CustomerProfileSid}/Evaluations/{Sid}`` returns `CustomerProfileEvaluation`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles
    """

    customer_profile_sid: str = attrs.field(kw_only=False)
    """SID, BU…, of the customer profile."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/Evaluations/{Sid}",
        path="CustomerProfileSid* Sid*",
        result="CustomerProfileEvaluation",
        bounds="customer_profile_sid:BU sid:EL",
    )


@record(kw_only=True)
class ListCustomerProfileEvaluation(ops.PageOperation["CustomerProfileEvaluation"]):
    """List customer profile evaluations.

    ``GET /v1/CustomerProfiles/{CustomerProfileSid}/Evaluations`` returns a `Page` of `CustomerProfileEvaluation`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles
    """

    customer_profile_sid: str = attrs.field(kw_only=False)
    """SID, BU…, of the customer profile."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/Evaluations",
        path="CustomerProfileSid*",
        query="PageSize:integer Page:integer PageToken",
        result="CustomerProfileEvaluation",
        items="results",
        paging="meta",
        bounds="customer_profile_sid:BU",
    )

"""``/v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments`` of trusthub v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class CustomerProfileEntityAssignment(Resource):
    """``trusthub.v1.customer_profile.customer_profile_entity_assignment``, as it is received."""

    account_sid: str = ""
    customer_profile_sid: str | None = None
    date_created: dt.datetime | None = None
    object_sid: str | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class CreateCustomerProfileEntityAssignment(ops.Operation["CustomerProfileEntityAssignment"]):
    """``POST /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments`` answers 201 with `CustomerProfileEntityAssignment`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    customer_profile_sid: str = attrs.field(kw_only=False)
    object_sid: str

    __spec__ = ops.BriefSpec(
        "POST https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments",
        form="",
    )


@record(kw_only=True)
class DeleteCustomerProfileEntityAssignment(ops.Operation[None]):
    """``DELETE /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    customer_profile_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}",
    )


@record(kw_only=True)
class FetchCustomerProfileEntityAssignment(ops.Operation["CustomerProfileEntityAssignment"]):
    """``GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}`` answers 200 with `CustomerProfileEntityAssignment`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    customer_profile_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}",
    )


@record(kw_only=True)
class ListCustomerProfileEntityAssignment(ops.PageOperation["CustomerProfileEntityAssignment"]):
    """``GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments`` answers 200 with a `Page` of `CustomerProfileEntityAssignment`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    customer_profile_sid: str = attrs.field(kw_only=False)
    object_type: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments",
        items="results",
        paging="meta",
    )

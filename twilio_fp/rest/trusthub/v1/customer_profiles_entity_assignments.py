# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments`` of trusthub v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class CustomerProfileEntityAssignment(Resource):
    """``trusthub.v1.customer_profile.customer_profile_entity_assignment``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    customer_profile_sid: str | None = None
    """SID, BU…, of the customer profile."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    object_sid: str | None = None
    """SID of the end user, document, profile or other entity that belongs to the bundle."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "account_sid customer_profile_sid date_created:date-time object_sid sid url"


@record(kw_only=True)
class CreateCustomerProfileEntityAssignment(ops.Operation["CustomerProfileEntityAssignment"]):
    """Create a customer profile entity assignment.

    ``POST /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments`` returns `CustomerProfileEntityAssignment`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles
    """

    customer_profile_sid: str = attrs.field(kw_only=False)
    """SID, BU…, of the customer profile."""
    object_sid: str
    """SID of the end user, document, profile or other entity that belongs to the bundle."""
    __spec__ = ops.OperationSpec(
        "POST https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments",
        path="CustomerProfileSid*",
        form="ObjectSid*",
        result="CustomerProfileEntityAssignment",
        success=(201,),
        bounds="customer_profile_sid:BU",
    )


@record(kw_only=True)
class DeleteCustomerProfileEntityAssignment(ops.Operation[None]):
    """Delete a customer profile entity assignment.

    ``DELETE /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles
    """

    customer_profile_sid: str = attrs.field(kw_only=False)
    """SID, BU…, of the customer profile."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}",
        path="CustomerProfileSid* Sid*",
        result="",
        success=(204,),
        bounds="customer_profile_sid:BU sid:BV",
    )


@record(kw_only=True)
class FetchCustomerProfileEntityAssignment(ops.Operation["CustomerProfileEntityAssignment"]):
    """Fetch a customer profile entity assignment.

    ``GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}`` returns
    `CustomerProfileEntityAssignment`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles
    """

    customer_profile_sid: str = attrs.field(kw_only=False)
    """SID, BU…, of the customer profile."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments/{Sid}",
        path="CustomerProfileSid* Sid*",
        result="CustomerProfileEntityAssignment",
        bounds="customer_profile_sid:BU sid:BV",
    )


@record(kw_only=True)
class ListCustomerProfileEntityAssignment(ops.PageOperation["CustomerProfileEntityAssignment"]):
    """List customer profile entity assignments.

    ``GET /v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments`` returns a `Page` of
    `CustomerProfileEntityAssignment`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles
    """

    customer_profile_sid: str = attrs.field(kw_only=False)
    """SID, BU…, of the customer profile."""
    object_type: str | None = None
    """Only assignments of this kind of object, such as an end user or a supporting document."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/EntityAssignments",
        path="CustomerProfileSid*",
        query="ObjectType PageSize:integer Page:integer PageToken",
        result="CustomerProfileEntityAssignment",
        items="results",
        paging="meta",
        bounds="customer_profile_sid:BU",
    )

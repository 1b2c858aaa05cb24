# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments`` of trusthub v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class CustomerProfileChannelEndpointAssignment(Resource):
    """``trusthub.v1.customer_profile.customer_profile_channel_endpoint_assignment``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    channel_endpoint_sid: str | None = None
    """SID of the phone number (PN…) or other channel endpoint assigned."""
    channel_endpoint_type: str | None = None
    """Kind of channel endpoint, such as phone-number."""
    customer_profile_sid: str | None = None
    """SID, BU…, of the customer profile."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid channel_endpoint_sid channel_endpoint_type customer_profile_sid date_created:date-time sid url"
    )


@record(kw_only=True)
class CreateCustomerProfileChannelEndpointAssignment(ops.Operation["CustomerProfileChannelEndpointAssignment"]):
    """Create a customer profile channel endpoint assignment.

    ``POST /v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments`` returns
    `CustomerProfileChannelEndpointAssignment`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles
    """

    customer_profile_sid: str = attrs.field(kw_only=False)
    """SID, BU…, of the customer profile."""
    channel_endpoint_sid: str
    """SID of the phone number (PN…) or other channel endpoint assigned."""
    channel_endpoint_type: str
    """Kind of channel endpoint, such as phone-number."""
    __spec__ = ops.OperationSpec(
        "POST https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments",
        path="CustomerProfileSid*",
        form="ChannelEndpointSid* ChannelEndpointType*",
        result="CustomerProfileChannelEndpointAssignment",
        success=(201,),
        bounds="customer_profile_sid:BU",
    )


@record(kw_only=True)
class DeleteCustomerProfileChannelEndpointAssignment(ops.Operation[None]):
    """Delete a customer profile channel endpoint assignment.

    ``DELETE /v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles
    """

    customer_profile_sid: str = attrs.field(kw_only=False)
    """SID, BU…, of the customer profile."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments/{Sid}",
        path="CustomerProfileSid* Sid*",
        result="",
        success=(204,),
        bounds="customer_profile_sid:BU sid:RA",
    )


@record(kw_only=True)
class FetchCustomerProfileChannelEndpointAssignment(ops.Operation["CustomerProfileChannelEndpointAssignment"]):
    """Fetch a customer profile channel endpoint assignment.

    ``GET /v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments/{Sid}`` returns
    `CustomerProfileChannelEndpointAssignment`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles
    """

    customer_profile_sid: str = attrs.field(kw_only=False)
    """SID, BU…, of the customer profile."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments/{Sid}",
        path="CustomerProfileSid* Sid*",
        result="CustomerProfileChannelEndpointAssignment",
        bounds="customer_profile_sid:BU sid:RA",
    )


@record(kw_only=True)
class ListCustomerProfileChannelEndpointAssignment(ops.PageOperation["CustomerProfileChannelEndpointAssignment"]):
    """List customer profile channel endpoint assignments.

    ``GET /v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments`` returns a `Page` of
    `CustomerProfileChannelEndpointAssignment`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/customer-profiles
    """

    customer_profile_sid: str = attrs.field(kw_only=False)
    """SID, BU…, of the customer profile."""
    channel_endpoint_sid: str | None = None
    """Keep only the assignment of this channel endpoint, such as a phone number (PN…)."""
    channel_endpoint_sids: str | None = None
    """Keep only the assignments of these channel endpoints: SIDs, comma-separated."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments",
        path="CustomerProfileSid*",
        query="ChannelEndpointSid ChannelEndpointSids PageSize:integer Page:integer PageToken",
        result="CustomerProfileChannelEndpointAssignment",
        items="results",
        paging="meta",
        bounds="customer_profile_sid:BU",
    )

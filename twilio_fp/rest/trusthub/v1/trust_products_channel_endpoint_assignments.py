# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments`` of trusthub v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class TrustProductChannelEndpointAssignment(Resource):
    """``trusthub.v1.trust_product.trust_product_channel_endpoint_assignment``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    channel_endpoint_sid: str | None = None
    """SID of the phone number (PN…) or other channel endpoint assigned."""
    channel_endpoint_type: str | None = None
    """Kind of channel endpoint, such as phone-number."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    trust_product_sid: str | None = None
    """SID of the trust product, BU…."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid channel_endpoint_sid channel_endpoint_type date_created:date-time sid trust_product_sid url"
    )


@record(kw_only=True)
class CreateTrustProductChannelEndpointAssignment(ops.Operation["TrustProductChannelEndpointAssignment"]):
    """Create a trust product channel endpoint assignment.

    ``POST /v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments`` returns
    `TrustProductChannelEndpointAssignment`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/channel-endpoint-assignments-tp
    """

    trust_product_sid: str = attrs.field(kw_only=False)
    """SID of the trust product, BU…."""
    channel_endpoint_sid: str
    """SID of the phone number (PN…) or other channel endpoint assigned."""
    channel_endpoint_type: str
    """Kind of channel endpoint, such as phone-number."""
    __spec__ = ops.OperationSpec(
        "POST https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments",
        path="TrustProductSid*",
        form="ChannelEndpointSid* ChannelEndpointType*",
        result="TrustProductChannelEndpointAssignment",
        success=(201,),
        bounds="trust_product_sid:BU",
    )


@record(kw_only=True)
class DeleteTrustProductChannelEndpointAssignment(ops.Operation[None]):
    """Delete a trust product channel endpoint assignment.

    ``DELETE /v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/channel-endpoint-assignments-tp
    """

    trust_product_sid: str = attrs.field(kw_only=False)
    """SID of the trust product, BU…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments/{Sid}",
        path="TrustProductSid* Sid*",
        result="",
        success=(204,),
        bounds="trust_product_sid:BU sid:RA",
    )


@record(kw_only=True)
class FetchTrustProductChannelEndpointAssignment(ops.Operation["TrustProductChannelEndpointAssignment"]):
    """Fetch a trust product channel endpoint assignment.

    ``GET /v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments/{Sid}`` returns
    `TrustProductChannelEndpointAssignment`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/channel-endpoint-assignments-tp
    """

    trust_product_sid: str = attrs.field(kw_only=False)
    """SID of the trust product, BU…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments/{Sid}",
        path="TrustProductSid* Sid*",
        result="TrustProductChannelEndpointAssignment",
        bounds="trust_product_sid:BU sid:RA",
    )


@record(kw_only=True)
class ListTrustProductChannelEndpointAssignment(ops.PageOperation["TrustProductChannelEndpointAssignment"]):
    """List trust product channel endpoint assignments.

    ``GET /v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments`` returns a `Page` of
    `TrustProductChannelEndpointAssignment`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/channel-endpoint-assignments-tp
    """

    trust_product_sid: str = attrs.field(kw_only=False)
    """SID of the trust product, BU…."""
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
        "GET https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments",
        path="TrustProductSid*",
        query="ChannelEndpointSid ChannelEndpointSids PageSize:integer Page:integer PageToken",
        result="TrustProductChannelEndpointAssignment",
        items="results",
        paging="meta",
        bounds="trust_product_sid:BU",
    )

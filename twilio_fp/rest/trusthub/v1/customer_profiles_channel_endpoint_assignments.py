"""``/v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments`` of trusthub v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class CustomerProfileChannelEndpointAssignment(Resource):
    """``trusthub.v1.customer_profile.customer_profile_channel_endpoint_assignment``, as it is received."""

    account_sid: str = ""
    channel_endpoint_sid: str | None = None
    channel_endpoint_type: str | None = None
    customer_profile_sid: str | None = None
    date_created: dt.datetime | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class CreateCustomerProfileChannelEndpointAssignment(ops.Operation["CustomerProfileChannelEndpointAssignment"]):
    """``POST /v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments`` answers 201 with `CustomerProfileChannelEndpointAssignment`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    customer_profile_sid: str = attrs.field(kw_only=False)
    channel_endpoint_sid: str
    channel_endpoint_type: str

    __spec__ = ops.BriefSpec(
        "POST https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments",
        form="",
    )


@record(kw_only=True)
class DeleteCustomerProfileChannelEndpointAssignment(ops.Operation[None]):
    """``DELETE /v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    customer_profile_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments/{Sid}",
    )


@record(kw_only=True)
class FetchCustomerProfileChannelEndpointAssignment(ops.Operation["CustomerProfileChannelEndpointAssignment"]):
    """``GET /v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments/{Sid}`` answers 200 with `CustomerProfileChannelEndpointAssignment`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    customer_profile_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments/{Sid}",
    )


@record(kw_only=True)
class ListCustomerProfileChannelEndpointAssignment(ops.PageOperation["CustomerProfileChannelEndpointAssignment"]):
    """``GET /v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments`` answers 200 with a `Page` of `CustomerProfileChannelEndpointAssignment`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    customer_profile_sid: str = attrs.field(kw_only=False)
    channel_endpoint_sid: str | None = None
    channel_endpoint_sids: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/ChannelEndpointAssignments",
        items="results",
        paging="meta",
    )

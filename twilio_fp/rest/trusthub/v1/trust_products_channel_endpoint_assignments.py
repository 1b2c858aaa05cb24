"""``/v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments`` of trusthub v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class TrustProductChannelEndpointAssignment(Resource):
    """``trusthub.v1.trust_product.trust_product_channel_endpoint_assignment``, as it is received."""

    account_sid: str = ""
    channel_endpoint_sid: str | None = None
    channel_endpoint_type: str | None = None
    date_created: dt.datetime | None = None
    sid: str = ""
    trust_product_sid: str | None = None
    url: str | None = None


@record(kw_only=True)
class CreateTrustProductChannelEndpointAssignment(ops.Operation["TrustProductChannelEndpointAssignment"]):
    """``POST /v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments`` answers 201 with `TrustProductChannelEndpointAssignment`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    trust_product_sid: str = attrs.field(kw_only=False)
    channel_endpoint_sid: str
    channel_endpoint_type: str

    __spec__ = ops.BriefSpec(
        "POST https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments",
        form="",
    )


@record(kw_only=True)
class DeleteTrustProductChannelEndpointAssignment(ops.Operation[None]):
    """``DELETE /v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    trust_product_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments/{Sid}",
    )


@record(kw_only=True)
class FetchTrustProductChannelEndpointAssignment(ops.Operation["TrustProductChannelEndpointAssignment"]):
    """``GET /v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments/{Sid}`` answers 200 with `TrustProductChannelEndpointAssignment`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    trust_product_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments/{Sid}",
    )


@record(kw_only=True)
class ListTrustProductChannelEndpointAssignment(ops.PageOperation["TrustProductChannelEndpointAssignment"]):
    """``GET /v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments`` answers 200 with a `Page` of `TrustProductChannelEndpointAssignment`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    trust_product_sid: str = attrs.field(kw_only=False)
    channel_endpoint_sid: str | None = None
    channel_endpoint_sids: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/ChannelEndpointAssignments",
        items="results",
        paging="meta",
    )

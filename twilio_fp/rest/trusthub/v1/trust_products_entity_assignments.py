"""``/v1/TrustProducts/{TrustProductSid}/EntityAssignments`` of trusthub v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class TrustProductEntityAssignment(Resource):
    """``trusthub.v1.trust_product.trust_product_entity_assignment``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    object_sid: str | None = None
    sid: str = ""
    trust_product_sid: str | None = None
    url: str | None = None


@record(kw_only=True)
class CreateTrustProductEntityAssignment(ops.Operation["TrustProductEntityAssignment"]):
    """``POST /v1/TrustProducts/{TrustProductSid}/EntityAssignments`` answers 201 with `TrustProductEntityAssignment`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    trust_product_sid: str = attrs.field(kw_only=False)
    object_sid: str

    __spec__ = ops.BriefSpec(
        "POST https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/EntityAssignments",
        form="",
    )


@record(kw_only=True)
class DeleteTrustProductEntityAssignment(ops.Operation[None]):
    """``DELETE /v1/TrustProducts/{TrustProductSid}/EntityAssignments/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    trust_product_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/EntityAssignments/{Sid}",
    )


@record(kw_only=True)
class FetchTrustProductEntityAssignment(ops.Operation["TrustProductEntityAssignment"]):
    """``GET /v1/TrustProducts/{TrustProductSid}/EntityAssignments/{Sid}`` answers 200 with `TrustProductEntityAssignment`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    trust_product_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/EntityAssignments/{Sid}",
    )


@record(kw_only=True)
class ListTrustProductEntityAssignment(ops.PageOperation["TrustProductEntityAssignment"]):
    """``GET /v1/TrustProducts/{TrustProductSid}/EntityAssignments`` answers 200 with a `Page` of `TrustProductEntityAssignment`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    trust_product_sid: str = attrs.field(kw_only=False)
    object_type: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/EntityAssignments",
        items="results",
        paging="meta",
    )

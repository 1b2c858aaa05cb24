"""``/v1/TrustProducts/{TrustProductSid}/ProvisionalCopy`` of trusthub v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class TrustProductsProvisionalCopy(Resource):
    """``trusthub.v1.trust_products_provisional_copy``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    email: str | None = None
    friendly_name: str | None = None
    policy_sid: str | None = None
    status: str = ""
    status_callback: str | None = None
    trust_product_sid: str | None = None
    url: str | None = None
    valid_until: dt.datetime | None = None


@record(kw_only=True)
class CreateTrustProductsProvisionalCopy(ops.Operation["TrustProductsProvisionalCopy"]):
    """``POST /v1/TrustProducts/{TrustProductSid}/ProvisionalCopy`` answers 201 with `TrustProductsProvisionalCopy`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    trust_product_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "POST https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/ProvisionalCopy",
    )


@record(kw_only=True)
class FetchTrustProductsProvisionalCopy(ops.Operation["TrustProductsProvisionalCopy"]):
    """``GET /v1/TrustProducts/{TrustProductSid}/ProvisionalCopy`` answers 200 with `TrustProductsProvisionalCopy`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    trust_product_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/ProvisionalCopy",
    )

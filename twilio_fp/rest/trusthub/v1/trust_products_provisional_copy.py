# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/TrustProducts/{TrustProductSid}/ProvisionalCopy`` of trusthub v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class TrustProductsProvisionalCopy(Resource):
    """``trusthub.v1.trust_products_provisional_copy``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    email: str | None = None
    """E-mail address."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    policy_sid: str | None = None
    """SID, RN…, of the policy that lists what the bundle must hold."""
    status: str = ""
    """Where the resource stands in its life cycle."""
    status_callback: str | None = None
    """URL that receives status changes of the profile or trust product."""
    trust_product_sid: str | None = None
    """SID of the trust product, BU…."""
    url: str | None = None
    """Absolute URL of the resource."""
    valid_until: dt.datetime | None = None
    """Until when it stays valid, UTC; null for no limit."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time email friendly_name policy_sid status "
        "status_callback trust_product_sid url valid_until:date-time"
    )


@record(kw_only=True)
class CreateTrustProductsProvisionalCopy(ops.Operation["TrustProductsProvisionalCopy"]):
    """Create a provisional copy of a trust product.

    ``POST /v1/TrustProducts/{TrustProductSid}/ProvisionalCopy`` returns `TrustProductsProvisionalCopy`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products
    """

    trust_product_sid: str = attrs.field(kw_only=False)
    """SID of the trust product, BU…."""
    __spec__ = ops.OperationSpec(
        "POST https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/ProvisionalCopy",
        path="TrustProductSid*",
        result="TrustProductsProvisionalCopy",
        success=(201,),
    )


@record(kw_only=True)
class FetchTrustProductsProvisionalCopy(ops.Operation["TrustProductsProvisionalCopy"]):
    """Fetch a provisional copy of a trust product.

    ``GET /v1/TrustProducts/{TrustProductSid}/ProvisionalCopy`` returns `TrustProductsProvisionalCopy`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products
    """

    trust_product_sid: str = attrs.field(kw_only=False)
    """SID of the trust product, BU…."""
    __spec__ = ops.OperationSpec(
        "GET https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/ProvisionalCopy",
        path="TrustProductSid*",
        result="TrustProductsProvisionalCopy",
    )

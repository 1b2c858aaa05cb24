# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/TrustProducts/{TrustProductSid}/EntityAssignments`` of trusthub v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class TrustProductEntityAssignment(Resource):
    """``trusthub.v1.trust_product.trust_product_entity_assignment``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    object_sid: str | None = None
    """SID of the end user, document, profile or other entity that belongs to the bundle."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    trust_product_sid: str | None = None
    """SID of the trust product, BU…."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "account_sid date_created:date-time object_sid sid trust_product_sid url"


@record(kw_only=True)
class CreateTrustProductEntityAssignment(ops.Operation["TrustProductEntityAssignment"]):
    """Create a trust product entity assignment.

    ``POST /v1/TrustProducts/{TrustProductSid}/EntityAssignments`` returns `TrustProductEntityAssignment`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/entity-assignments-tp
    """

    trust_product_sid: str = attrs.field(kw_only=False)
    """SID of the trust product, BU…."""
    object_sid: str
    """SID of the end user, document, profile or other entity that belongs to the bundle."""
    __spec__ = ops.OperationSpec(
        "POST https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/EntityAssignments",
        path="TrustProductSid*",
        form="ObjectSid*",
        result="TrustProductEntityAssignment",
        success=(201,),
        bounds="trust_product_sid:BU",
    )


@record(kw_only=True)
class DeleteTrustProductEntityAssignment(ops.Operation[None]):
    """Delete a trust product entity assignment.

    ``DELETE /v1/TrustProducts/{TrustProductSid}/EntityAssignments/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/entity-assignments-tp
    """

    trust_product_sid: str = attrs.field(kw_only=False)
    """SID of the trust product, BU…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/EntityAssignments/{Sid}",
        path="TrustProductSid* Sid*",
        result="",
        success=(204,),
        bounds="trust_product_sid:BU sid:BV",
    )


@record(kw_only=True)
class FetchTrustProductEntityAssignment(ops.Operation["TrustProductEntityAssignment"]):
    """Fetch a trust product entity assignment.

    ``GET /v1/TrustProducts/{TrustProductSid}/EntityAssignments/{Sid}`` returns `TrustProductEntityAssignment`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/entity-assignments-tp
    """

    trust_product_sid: str = attrs.field(kw_only=False)
    """SID of the trust product, BU…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/EntityAssignments/{Sid}",
        path="TrustProductSid* Sid*",
        result="TrustProductEntityAssignment",
        bounds="trust_product_sid:BU sid:BV",
    )


@record(kw_only=True)
class ListTrustProductEntityAssignment(ops.PageOperation["TrustProductEntityAssignment"]):
    """List trust product entity assignments.

    ``GET /v1/TrustProducts/{TrustProductSid}/EntityAssignments`` returns a `Page` of
    `TrustProductEntityAssignment`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products/entity-assignments-tp
    """

    trust_product_sid: str = attrs.field(kw_only=False)
    """SID of the trust product, BU…."""
    object_type: str | None = None
    """Only assignments of this kind of object, such as an end user or a supporting document."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://trusthub.twilio.com/v1/TrustProducts/{TrustProductSid}/EntityAssignments",
        path="TrustProductSid*",
        query="ObjectType PageSize:integer Page:integer PageToken",
        result="TrustProductEntityAssignment",
        items="results",
        paging="meta",
        bounds="trust_product_sid:BU",
    )

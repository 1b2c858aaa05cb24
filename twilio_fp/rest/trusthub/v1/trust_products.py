# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/TrustProducts`` of trusthub v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

TrustProductEnumStatus: TypeAlias = (
    Literal["draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved"] | str
)


@record(kw_only=True)
class TrustProduct(Resource):
    """``trusthub.v1.trust_product``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    email: str | None = None
    """E-mail address."""
    errors: tuple[Any, ...] | None = None
    """What went wrong or is missing, one entry per problem; empty if nothing is."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    policy_sid: str | None = None
    """SID, RN…, of the policy that lists what the bundle must hold."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: TrustProductEnumStatus = ""
    """Where the resource stands in its life cycle."""
    status_callback: str | None = None
    """URL that receives status changes of the profile or trust product."""
    url: str | None = None
    """Absolute URL of the resource."""
    valid_until: dt.datetime | None = None
    """Until when it stays valid, UTC; null for no limit."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time email errors:json[] friendly_name "
        "links:string{} policy_sid sid status:enum.TrustProductEnumStatus status_callback url "
        "valid_until:date-time"
    )


@record(kw_only=True)
class CreateTrustProduct(ops.Operation["TrustProduct"]):
    """Create a trust product.

    ``POST /v1/TrustProducts`` returns `TrustProduct`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products
    """

    email: str
    """E-mail address."""
    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    policy_sid: str
    """SID, RN…, of the policy that lists what the bundle must hold."""
    status_callback: str | None = None
    """URL that receives status changes of the profile or trust product."""
    __spec__ = ops.OperationSpec(
        "POST https://trusthub.twilio.com/v1/TrustProducts",
        form="Email* FriendlyName* PolicySid* StatusCallback",
        result="TrustProduct",
        success=(201,),
        bounds="policy_sid:RN status_callback:url",
    )


@record(kw_only=True)
class DeleteTrustProduct(ops.Operation[None]):
    """Delete a trust product.

    ``DELETE /v1/TrustProducts/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://trusthub.twilio.com/v1/TrustProducts/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:BU",
    )


@record(kw_only=True)
class FetchTrustProduct(ops.Operation["TrustProduct"]):
    """Fetch a trust product.

    ``GET /v1/TrustProducts/{Sid}`` returns `TrustProduct`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://trusthub.twilio.com/v1/TrustProducts/{Sid}",
        path="Sid*",
        result="TrustProduct",
        bounds="sid:BU",
    )


@record(kw_only=True)
class ListTrustProduct(ops.PageOperation["TrustProduct"]):
    """List trust products.

    ``GET /v1/TrustProducts`` returns a `Page` of `TrustProduct`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products
    """

    status: TrustProductEnumStatus | None = None
    """Where the resource stands in its life cycle."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    policy_sid: str | None = None
    """Only trust products made under this policy, SID, RN…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://trusthub.twilio.com/v1/TrustProducts",
        query="Status:enum.TrustProductEnumStatus FriendlyName PolicySid PageSize:integer Page:integer PageToken",
        result="TrustProduct",
        items="results",
        paging="meta",
        bounds="policy_sid:RN",
    )


@record(kw_only=True)
class UpdateTrustProduct(ops.Operation["TrustProduct"]):
    """Update a trust product.

    ``POST /v1/TrustProducts/{Sid}`` returns `TrustProduct`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api/trust-products
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    email: str | None = None
    """E-mail address."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    status: TrustProductEnumStatus | None = None
    """Where the resource stands in its life cycle."""
    status_callback: str | None = None
    """URL that receives status changes of the profile or trust product."""
    __spec__ = ops.OperationSpec(
        "POST https://trusthub.twilio.com/v1/TrustProducts/{Sid}",
        path="Sid*",
        form="Email FriendlyName Status:enum.TrustProductEnumStatus StatusCallback",
        result="TrustProduct",
        bounds="sid:BU status_callback:url",
    )

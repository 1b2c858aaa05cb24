# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/RegulatoryCompliance/EndUsers`` of numbers v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

EndUserEnumType: TypeAlias = Literal["individual", "business"] | str


@record(kw_only=True)
class EndUser(Resource):
    """``numbers.v2.regulatory_compliance.end_user``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    attributes: Any = None
    """Details of the end user or document, as a JSON object; the fields depend on its type."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    type: EndUserEnumType | None = None
    """Who the end user is: individual or business."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid attributes:json! date_created:date-time date_updated:date-time friendly_name sid "
        "type:enum.EndUserEnumType url"
    )


@record(kw_only=True)
class CreateEndUser(ops.Operation["EndUser"]):
    """Create an end user.

    ``POST /v2/RegulatoryCompliance/EndUsers`` returns `EndUser`.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/end-users
    """

    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    type: EndUserEnumType
    """Who the end user is: individual or business."""
    attributes: str | Mapping[str, Any] | Sequence[Any] | None = None
    """Details of the end user or document, as a JSON object; the fields depend on its type."""
    __spec__ = ops.OperationSpec(
        "POST https://numbers.twilio.com/v2/RegulatoryCompliance/EndUsers",
        form="Attributes:json FriendlyName* Type:enum.EndUserEnumType*",
        result="EndUser",
        success=(201,),
    )


@record(kw_only=True)
class DeleteEndUser(ops.Operation[None]):
    """Delete an end user.

    ``DELETE /v2/RegulatoryCompliance/EndUsers/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/end-users
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://numbers.twilio.com/v2/RegulatoryCompliance/EndUsers/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:IT",
    )


@record(kw_only=True)
class FetchEndUser(ops.Operation["EndUser"]):
    """Fetch an end user.

    ``GET /v2/RegulatoryCompliance/EndUsers/{Sid}`` returns `EndUser`.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/end-users
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/EndUsers/{Sid}",
        path="Sid*",
        result="EndUser",
        bounds="sid:IT",
    )


@record(kw_only=True)
class ListEndUser(ops.PageOperation["EndUser"]):
    """List end users.

    ``GET /v2/RegulatoryCompliance/EndUsers`` returns a `Page` of `EndUser`.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/end-users
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/EndUsers",
        query="PageSize:integer Page:integer PageToken",
        result="EndUser",
        items="results",
        paging="meta",
    )


@record(kw_only=True)
class UpdateEndUser(ops.Operation["EndUser"]):
    """Update an end user.

    ``POST /v2/RegulatoryCompliance/EndUsers/{Sid}`` returns `EndUser`.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/end-users
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    attributes: str | Mapping[str, Any] | Sequence[Any] | None = None
    """Details of the end user or document, as a JSON object; the fields depend on its type."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://numbers.twilio.com/v2/RegulatoryCompliance/EndUsers/{Sid}",
        path="Sid*",
        form="Attributes:json FriendlyName",
        result="EndUser",
        bounds="sid:IT",
    )

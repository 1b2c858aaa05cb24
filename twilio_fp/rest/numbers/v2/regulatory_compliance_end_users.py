"""``/v2/RegulatoryCompliance/EndUsers`` of numbers v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

EndUserEnumType: TypeAlias = Literal["individual", "business"] | str


@record(kw_only=True)
class EndUser(Resource):
    """``numbers.v2.regulatory_compliance.end_user``, as it is received."""

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

    __fields__ = "attributes!"


@record(kw_only=True)
class CreateEndUser(ops.Operation["EndUser"]):
    """Create an end user.

    ``POST /v2/RegulatoryCompliance/EndUsers`` answers 201 with `EndUser`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    type: EndUserEnumType
    """Who the end user is: individual or business."""
    attributes: str | Mapping[str, Any] | Sequence[Any] | None = None
    """Details of the end user or document, as a JSON object; the fields depend on its type."""

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v2/RegulatoryCompliance/EndUsers",
        form="",
    )


@record(kw_only=True)
class DeleteEndUser(ops.Operation[None]):
    """Delete an end user.

    ``DELETE /v2/RegulatoryCompliance/EndUsers/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "DELETE https://numbers.twilio.com/v2/RegulatoryCompliance/EndUsers/{Sid}",
        bounds="sid:IT",
    )


@record(kw_only=True)
class FetchEndUser(ops.Operation["EndUser"]):
    """Fetch an end user.

    ``GET /v2/RegulatoryCompliance/EndUsers/{Sid}`` answers 200 with `EndUser`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/EndUsers/{Sid}",
        bounds="sid:IT",
    )


@record(kw_only=True)
class ListEndUser(ops.PageOperation["EndUser"]):
    """List end users.

    ``GET /v2/RegulatoryCompliance/EndUsers`` answers 200 with a `Page` of `EndUser`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/EndUsers",
        items="results",
        paging="meta",
    )


@record(kw_only=True)
class UpdateEndUser(ops.Operation["EndUser"]):
    """Update an end user.

    ``POST /v2/RegulatoryCompliance/EndUsers/{Sid}`` answers 200 with `EndUser`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    attributes: str | Mapping[str, Any] | Sequence[Any] | None = None
    """Details of the end user or document, as a JSON object; the fields depend on its type."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v2/RegulatoryCompliance/EndUsers/{Sid}",
        form="",
        bounds="sid:IT",
    )

# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/RegulatoryCompliance/EndUserTypes`` of numbers v2."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class EndUserType(Resource):
    """``numbers.v2.regulatory_compliance.end_user_type``, as received."""

    fields: tuple[Any, ...] | None = None
    """Fields this type calls for, with their names and constraints."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    machine_name: str | None = None
    """Machine-readable name of the type, the value to send as `type`, unlike the name shown to people."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "fields:json[] friendly_name machine_name sid url"


@record(kw_only=True)
class FetchEndUserType(ops.Operation["EndUserType"]):
    """Fetch an end user type.

    ``GET /v2/RegulatoryCompliance/EndUserTypes/{Sid}`` returns `EndUserType`.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/end-user-types
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/EndUserTypes/{Sid}",
        path="Sid*",
        result="EndUserType",
    )


@record(kw_only=True)
class ListEndUserType(ops.PageOperation["EndUserType"]):
    """List end user types.

    ``GET /v2/RegulatoryCompliance/EndUserTypes`` returns a `Page` of `EndUserType`.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/end-user-types
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/EndUserTypes",
        query="PageSize:integer Page:integer PageToken",
        result="EndUserType",
        items="end_user_types",
        paging="meta",
    )

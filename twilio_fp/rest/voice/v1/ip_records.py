# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/IpRecords`` of voice v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class IpRecord(Resource):
    """``voice.v1.ip_record``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    cidr_prefix_length: int | None = None
    """How many leading bits of the IP address must match; 32, the default, means this address alone."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    ip_address: str | None = None
    """IPv4 address in dotted form that SIP traffic comes from; cidr_prefix_length may widen it to a range."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid cidr_prefix_length:integer date_created:date-time date_updated:date-time friendly_name "
        "ip_address! sid url"
    )


@record(kw_only=True)
class CreateIpRecord(ops.Operation["IpRecord"]):
    """Create an IP record.

    ``POST /v1/IpRecords`` returns `IpRecord`.
    Source: https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/iprecord-resource
    """

    ip_address: str
    """IPv4 address in dotted form that SIP traffic comes from; cidr_prefix_length may widen it to a range."""
    cidr_prefix_length: int | None = None
    """How many leading bits of the IP address must match; 32, the default, means this address alone."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://voice.twilio.com/v1/IpRecords",
        form="CidrPrefixLength:integer FriendlyName IpAddress*",
        result="IpRecord",
        success=(201,),
    )


@record(kw_only=True)
class DeleteIpRecord(ops.Operation[None]):
    """Delete an IP record.

    ``DELETE /v1/IpRecords/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/iprecord-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://voice.twilio.com/v1/IpRecords/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:IL",
    )


@record(kw_only=True)
class FetchIpRecord(ops.Operation["IpRecord"]):
    """Fetch an IP record.

    ``GET /v1/IpRecords/{Sid}`` returns `IpRecord`.
    Source: https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/iprecord-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://voice.twilio.com/v1/IpRecords/{Sid}",
        path="Sid*",
        result="IpRecord",
        bounds="sid:IL",
    )


@record(kw_only=True)
class ListIpRecord(ops.PageOperation["IpRecord"]):
    """List IP records.

    ``GET /v1/IpRecords`` returns a `Page` of `IpRecord`.
    Source: https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/iprecord-resource
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://voice.twilio.com/v1/IpRecords",
        query="PageSize:integer Page:integer PageToken",
        result="IpRecord",
        items="ip_records",
        paging="meta",
    )


@record(kw_only=True)
class UpdateIpRecord(ops.Operation["IpRecord"]):
    """Update an IP record.

    ``POST /v1/IpRecords/{Sid}`` returns `IpRecord`.
    Source: https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/iprecord-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://voice.twilio.com/v1/IpRecords/{Sid}",
        path="Sid*",
        form="FriendlyName",
        result="IpRecord",
        bounds="sid:IL",
    )

"""``/v1/IpRecords`` of voice v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class IpRecord(Resource):
    """``voice.v1.ip_record``, as it is received."""

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

    __fields__ = "ip_address!"


@record(kw_only=True)
class CreateIpRecord(ops.Operation["IpRecord"]):
    """Create an IP record.

    ``POST /v1/IpRecords`` answers 201 with `IpRecord`.
    Source: https://www.twilio.com/docs/voice/api
    """

    ip_address: str
    """IPv4 address in dotted form that SIP traffic comes from; cidr_prefix_length may widen it to a range."""
    cidr_prefix_length: int | None = None
    """How many leading bits of the IP address must match; 32, the default, means this address alone."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""

    __spec__ = ops.BriefSpec(
        "POST https://voice.twilio.com/v1/IpRecords",
        form="",
    )


@record(kw_only=True)
class DeleteIpRecord(ops.Operation[None]):
    """Delete an IP record.

    ``DELETE /v1/IpRecords/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/voice/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "DELETE https://voice.twilio.com/v1/IpRecords/{Sid}",
        bounds="sid:IL",
    )


@record(kw_only=True)
class FetchIpRecord(ops.Operation["IpRecord"]):
    """Fetch an IP record.

    ``GET /v1/IpRecords/{Sid}`` answers 200 with `IpRecord`.
    Source: https://www.twilio.com/docs/voice/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "GET https://voice.twilio.com/v1/IpRecords/{Sid}",
        bounds="sid:IL",
    )


@record(kw_only=True)
class ListIpRecord(ops.PageOperation["IpRecord"]):
    """List IP records.

    ``GET /v1/IpRecords`` answers 200 with a `Page` of `IpRecord`.
    Source: https://www.twilio.com/docs/voice/api
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""

    __spec__ = ops.BriefSpec(
        "GET https://voice.twilio.com/v1/IpRecords",
        items="ip_records",
        paging="meta",
    )


@record(kw_only=True)
class UpdateIpRecord(ops.Operation["IpRecord"]):
    """Update an IP record.

    ``POST /v1/IpRecords/{Sid}`` answers 200 with `IpRecord`.
    Source: https://www.twilio.com/docs/voice/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""

    __spec__ = ops.BriefSpec(
        "POST https://voice.twilio.com/v1/IpRecords/{Sid}",
        form="",
        bounds="sid:IL",
    )

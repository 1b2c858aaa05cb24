"""``/v1/Trunks/{TrunkSid}/IpAccessControlLists`` of trunking v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class IpAccessControlList(Resource):
    """``trunking.v1.trunk.ip_access_control_list``, as it is received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    trunk_sid: str | None = None
    """SID of the SIP trunk, TK…."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class CreateIpAccessControlList(ops.Operation["IpAccessControlList"]):
    """Create an IP access control list.

    ``POST /v1/Trunks/{TrunkSid}/IpAccessControlLists`` answers 201 with `IpAccessControlList`.
    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    trunk_sid: str = attrs.field(kw_only=False)
    """SID of the SIP trunk, TK…."""
    ip_access_control_list_sid: str
    """SID, AL…, of the list of allowed IP addresses."""

    __spec__ = ops.BriefSpec(
        "POST https://trunking.twilio.com/v1/Trunks/{TrunkSid}/IpAccessControlLists",
        form="",
        bounds="trunk_sid:TK ip_access_control_list_sid:AL",
    )


@record(kw_only=True)
class DeleteIpAccessControlList(ops.Operation[None]):
    """Delete an IP access control list.

    ``DELETE /v1/Trunks/{TrunkSid}/IpAccessControlLists/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    trunk_sid: str = attrs.field(kw_only=False)
    """SID of the SIP trunk, TK…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "DELETE https://trunking.twilio.com/v1/Trunks/{TrunkSid}/IpAccessControlLists/{Sid}",
        bounds="trunk_sid:TK sid:AL",
    )


@record(kw_only=True)
class FetchIpAccessControlList(ops.Operation["IpAccessControlList"]):
    """Fetch an IP access control list.

    ``GET /v1/Trunks/{TrunkSid}/IpAccessControlLists/{Sid}`` answers 200 with `IpAccessControlList`.
    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    trunk_sid: str = attrs.field(kw_only=False)
    """SID of the SIP trunk, TK…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "GET https://trunking.twilio.com/v1/Trunks/{TrunkSid}/IpAccessControlLists/{Sid}",
        bounds="trunk_sid:TK sid:AL",
    )


@record(kw_only=True)
class ListIpAccessControlList(ops.PageOperation["IpAccessControlList"]):
    """List IP access control lists.

    ``GET /v1/Trunks/{TrunkSid}/IpAccessControlLists`` answers 200 with a `Page` of `IpAccessControlList`.
    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    trunk_sid: str = attrs.field(kw_only=False)
    """SID of the SIP trunk, TK…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""

    __spec__ = ops.BriefSpec(
        "GET https://trunking.twilio.com/v1/Trunks/{TrunkSid}/IpAccessControlLists",
        items="ip_access_control_lists",
        paging="meta",
        bounds="trunk_sid:TK",
    )

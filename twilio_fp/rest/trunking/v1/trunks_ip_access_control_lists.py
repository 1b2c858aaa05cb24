# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Trunks/{TrunkSid}/IpAccessControlLists`` of trunking v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class IpAccessControlList(Resource):
    """``trunking.v1.trunk.ip_access_control_list``, as received."""

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
    __fields__ = "account_sid date_created:date-time date_updated:date-time friendly_name sid trunk_sid url"


@record(kw_only=True)
class CreateIpAccessControlList(ops.Operation["IpAccessControlList"]):
    """Create an IP access control list.

    ``POST /v1/Trunks/{TrunkSid}/IpAccessControlLists`` returns `IpAccessControlList`.
    Source: https://www.twilio.com/docs/sip-trunking/api/ipaccesscontrollist-resource
    """

    trunk_sid: str = attrs.field(kw_only=False)
    """SID of the SIP trunk, TK…."""
    ip_access_control_list_sid: str
    """SID, AL…, of the list of allowed IP addresses."""
    __spec__ = ops.OperationSpec(
        "POST https://trunking.twilio.com/v1/Trunks/{TrunkSid}/IpAccessControlLists",
        path="TrunkSid*",
        form="IpAccessControlListSid*",
        result="IpAccessControlList",
        success=(201,),
        bounds="trunk_sid:TK|TR ip_access_control_list_sid:AL",
    )


@record(kw_only=True)
class DeleteIpAccessControlList(ops.Operation[None]):
    """Delete an IP access control list.

    ``DELETE /v1/Trunks/{TrunkSid}/IpAccessControlLists/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/sip-trunking/api/ipaccesscontrollist-resource
    """

    trunk_sid: str = attrs.field(kw_only=False)
    """SID of the SIP trunk, TK…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://trunking.twilio.com/v1/Trunks/{TrunkSid}/IpAccessControlLists/{Sid}",
        path="TrunkSid* Sid*",
        result="",
        success=(204,),
        bounds="trunk_sid:TK|TR sid:AL",
    )


@record(kw_only=True)
class FetchIpAccessControlList(ops.Operation["IpAccessControlList"]):
    """Fetch an IP access control list.

    ``GET /v1/Trunks/{TrunkSid}/IpAccessControlLists/{Sid}`` returns `IpAccessControlList`.
    Source: https://www.twilio.com/docs/sip-trunking/api/ipaccesscontrollist-resource
    """

    trunk_sid: str = attrs.field(kw_only=False)
    """SID of the SIP trunk, TK…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://trunking.twilio.com/v1/Trunks/{TrunkSid}/IpAccessControlLists/{Sid}",
        path="TrunkSid* Sid*",
        result="IpAccessControlList",
        bounds="trunk_sid:TK|TR sid:AL",
    )


@record(kw_only=True)
class ListIpAccessControlList(ops.PageOperation["IpAccessControlList"]):
    """List IP access control lists.

    ``GET /v1/Trunks/{TrunkSid}/IpAccessControlLists`` returns a `Page` of `IpAccessControlList`.
    Source: https://www.twilio.com/docs/sip-trunking/api/ipaccesscontrollist-resource
    """

    trunk_sid: str = attrs.field(kw_only=False)
    """SID of the SIP trunk, TK…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://trunking.twilio.com/v1/Trunks/{TrunkSid}/IpAccessControlLists",
        path="TrunkSid*",
        query="PageSize:integer Page:integer PageToken",
        result="IpAccessControlList",
        items="ip_access_control_lists",
        paging="meta",
        bounds="trunk_sid:TK|TR",
    )

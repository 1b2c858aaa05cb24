# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Trunks/{TrunkSid}/OriginationUrls`` of trunking v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class OriginationUrl(Resource):
    """``trunking.v1.trunk.origination_url``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    enabled: bool | None = None
    """Whether calls may be sent to this origination URL; default true."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    priority: int | None = None
    """Rank of the URL; 0 to 65,535, the lowest tried first."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    sip_url: str | None = None
    """SIP address calls are sent to, such as sip:pbx.example.com; must start with sip: or sips:."""
    trunk_sid: str | None = None
    """SID of the SIP trunk, TK…."""
    url: str | None = None
    """Absolute URL of the resource."""
    weight: int | None = None
    """Share of traffic among targets of the same priority; 1 to 65,535, higher gets more."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time enabled:boolean friendly_name priority:integer "
        "sid sip_url! trunk_sid url weight:integer"
    )


@record(kw_only=True)
class CreateOriginationUrl(ops.Operation["OriginationUrl"]):
    """Create an origination URL.

    ``POST /v1/Trunks/{TrunkSid}/OriginationUrls`` returns `OriginationUrl`.
    Source: https://www.twilio.com/docs/sip-trunking/api/originationurl-resource
    """

    trunk_sid: str = attrs.field(kw_only=False)
    """SID of the SIP trunk, TK…."""
    enabled: bool
    """Whether calls may be sent to this origination URL; default true."""
    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    priority: int
    """Rank of the URL; 0 to 65,535, the lowest tried first."""
    sip_url: str
    """SIP address calls are sent to, such as sip:pbx.example.com; must start with sip: or sips:."""
    weight: int
    """Share of calls among URLs of the same priority; 1 to 65,535, higher gets more."""
    __spec__ = ops.OperationSpec(
        "POST https://trunking.twilio.com/v1/Trunks/{TrunkSid}/OriginationUrls",
        path="TrunkSid*",
        form="Enabled:boolean* FriendlyName* Priority:integer* SipUrl* Weight:integer*",
        result="OriginationUrl",
        success=(201,),
        bounds="trunk_sid:TK|TR priority:0..65535 sip_url:url weight:1..65535",
    )


@record(kw_only=True)
class DeleteOriginationUrl(ops.Operation[None]):
    """Delete an origination URL.

    ``DELETE /v1/Trunks/{TrunkSid}/OriginationUrls/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/sip-trunking/api/originationurl-resource
    """

    trunk_sid: str = attrs.field(kw_only=False)
    """SID of the SIP trunk, TK…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://trunking.twilio.com/v1/Trunks/{TrunkSid}/OriginationUrls/{Sid}",
        path="TrunkSid* Sid*",
        result="",
        success=(204,),
        bounds="trunk_sid:TK|TR sid:OU",
    )


@record(kw_only=True)
class FetchOriginationUrl(ops.Operation["OriginationUrl"]):
    """Fetch an origination URL.

    ``GET /v1/Trunks/{TrunkSid}/OriginationUrls/{Sid}`` returns `OriginationUrl`.
    Source: https://www.twilio.com/docs/sip-trunking/api/originationurl-resource
    """

    trunk_sid: str = attrs.field(kw_only=False)
    """SID of the SIP trunk, TK…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://trunking.twilio.com/v1/Trunks/{TrunkSid}/OriginationUrls/{Sid}",
        path="TrunkSid* Sid*",
        result="OriginationUrl",
        bounds="trunk_sid:TK|TR sid:OU",
    )


@record(kw_only=True)
class ListOriginationUrl(ops.PageOperation["OriginationUrl"]):
    """List origination URLs.

    ``GET /v1/Trunks/{TrunkSid}/OriginationUrls`` returns a `Page` of `OriginationUrl`.
    Source: https://www.twilio.com/docs/sip-trunking/api/originationurl-resource
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
        "GET https://trunking.twilio.com/v1/Trunks/{TrunkSid}/OriginationUrls",
        path="TrunkSid*",
        query="PageSize:integer Page:integer PageToken",
        result="OriginationUrl",
        items="origination_urls",
        paging="meta",
        bounds="trunk_sid:TK|TR",
    )


@record(kw_only=True)
class UpdateOriginationUrl(ops.Operation["OriginationUrl"]):
    """Update an origination URL.

    ``POST /v1/Trunks/{TrunkSid}/OriginationUrls/{Sid}`` returns `OriginationUrl`.
    Source: https://www.twilio.com/docs/sip-trunking/api/originationurl-resource
    """

    trunk_sid: str = attrs.field(kw_only=False)
    """SID of the SIP trunk, TK…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    enabled: bool | None = None
    """Whether calls may be sent to this origination URL; default true."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    priority: int | None = None
    """Rank of the URL; 0 to 65,535, the lowest tried first."""
    sip_url: str | None = None
    """SIP address calls are sent to, such as sip:pbx.example.com; must start with sip: or sips:."""
    weight: int | None = None
    """Share of traffic among targets of the same priority; 1 to 65,535, higher gets more."""
    __spec__ = ops.OperationSpec(
        "POST https://trunking.twilio.com/v1/Trunks/{TrunkSid}/OriginationUrls/{Sid}",
        path="TrunkSid* Sid*",
        form="Enabled:boolean FriendlyName Priority:integer SipUrl Weight:integer",
        result="OriginationUrl",
        bounds="trunk_sid:TK|TR sid:OU priority:0..65535 sip_url:url weight:1..65535",
    )

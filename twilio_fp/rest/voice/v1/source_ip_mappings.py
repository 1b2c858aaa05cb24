# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/SourceIpMappings`` of voice v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class SourceIpMapping(Resource):
    """``voice.v1.source_ip_mapping``, as received."""

    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    ip_record_sid: str | None = None
    """SID, IL…, of the IP record the mapping starts from."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    sip_domain_sid: str | None = None
    """SID of the SIP domain the mapped address is tied to, SD…."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "date_created:date-time date_updated:date-time ip_record_sid sid sip_domain_sid url"


@record(kw_only=True)
class CreateSourceIpMapping(ops.Operation["SourceIpMapping"]):
    """Create a source IP mapping.

    ``POST /v1/SourceIpMappings`` returns `SourceIpMapping`.
    Source: https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/sourceipmapping-resource
    """

    ip_record_sid: str
    """SID, IL…, of the IP record the mapping starts from."""
    sip_domain_sid: str
    """SID of the SIP domain the mapped address is tied to, SD…."""
    __spec__ = ops.OperationSpec(
        "POST https://voice.twilio.com/v1/SourceIpMappings",
        form="IpRecordSid* SipDomainSid*",
        result="SourceIpMapping",
        success=(201,),
        bounds="ip_record_sid:IL sip_domain_sid:SD",
    )


@record(kw_only=True)
class DeleteSourceIpMapping(ops.Operation[None]):
    """Delete a source IP mapping.

    ``DELETE /v1/SourceIpMappings/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/sourceipmapping-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://voice.twilio.com/v1/SourceIpMappings/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:IB",
    )


@record(kw_only=True)
class FetchSourceIpMapping(ops.Operation["SourceIpMapping"]):
    """Fetch a source IP mapping.

    ``GET /v1/SourceIpMappings/{Sid}`` returns `SourceIpMapping`.
    Source: https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/sourceipmapping-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://voice.twilio.com/v1/SourceIpMappings/{Sid}",
        path="Sid*",
        result="SourceIpMapping",
        bounds="sid:IB",
    )


@record(kw_only=True)
class ListSourceIpMapping(ops.PageOperation["SourceIpMapping"]):
    """List source IP mappings.

    ``GET /v1/SourceIpMappings`` returns a `Page` of `SourceIpMapping`.
    Source: https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/sourceipmapping-resource
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://voice.twilio.com/v1/SourceIpMappings",
        query="PageSize:integer Page:integer PageToken",
        result="SourceIpMapping",
        items="source_ip_mappings",
        paging="meta",
    )


@record(kw_only=True)
class UpdateSourceIpMapping(ops.Operation["SourceIpMapping"]):
    """Update a source IP mapping.

    ``POST /v1/SourceIpMappings/{Sid}`` returns `SourceIpMapping`.
    Source: https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/sourceipmapping-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    sip_domain_sid: str
    """SID of the SIP domain the mapped address is tied to, SD…."""
    __spec__ = ops.OperationSpec(
        "POST https://voice.twilio.com/v1/SourceIpMappings/{Sid}",
        path="Sid*",
        form="SipDomainSid*",
        result="SourceIpMapping",
        bounds="sid:IB sip_domain_sid:SD",
    )

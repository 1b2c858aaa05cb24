# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class SipIpAccessControlListMapping(Resource):
    """``api.v2010.account.sip.sip_domain.sip_ip_access_control_list_mapping``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    domain_sid: str | None = None
    """SID, SD…, of the SIP domain."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = "account_sid date_created:rfc2822 date_updated:rfc2822 domain_sid friendly_name sid uri"


@record(kw_only=True)
class CreateSipIpAccessControlListMapping(ops.Operation["SipIpAccessControlListMapping"]):
    """Create a SIP IP access control list mapping.

    ``POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings.json`` returns
    `SipIpAccessControlListMapping`.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-domain-resource
    """

    domain_sid: str = attrs.field(kw_only=False)
    """SID, SD…, of the SIP domain."""
    ip_access_control_list_sid: str
    """SID, AL…, of the list of allowed IP addresses."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings.json",
        path="AccountSid DomainSid*",
        form="IpAccessControlListSid*",
        result="SipIpAccessControlListMapping",
        success=(201,),
        bounds="account_sid:AC domain_sid:SD ip_access_control_list_sid:AL",
    )


@record(kw_only=True)
class DeleteSipIpAccessControlListMapping(ops.Operation[None]):
    """Delete a SIP IP access control list mapping.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings/{Sid}.json``
    returns nothing.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-domain-resource
    """

    domain_sid: str = attrs.field(kw_only=False)
    """SID, SD…, of the SIP domain."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings/{Sid}.json",
        path="AccountSid DomainSid* Sid*",
        result="",
        success=(204,),
        bounds="account_sid:AC domain_sid:SD sid:AL",
    )


@record(kw_only=True)
class FetchSipIpAccessControlListMapping(ops.Operation["SipIpAccessControlListMapping"]):
    """Fetch a SIP IP access control list mapping.

    ``GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings/{Sid}.json`` returns
    `SipIpAccessControlListMapping`.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-domain-resource
    """

    domain_sid: str = attrs.field(kw_only=False)
    """SID, SD…, of the SIP domain."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings/{Sid}.json",
        path="AccountSid DomainSid* Sid*",
        result="SipIpAccessControlListMapping",
        bounds="account_sid:AC domain_sid:SD sid:AL",
    )


@record(kw_only=True)
class ListSipIpAccessControlListMapping(ops.PageOperation["SipIpAccessControlListMapping"]):
    """List SIP IP access control list mappings.

    ``GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings.json`` returns a
    `Page` of `SipIpAccessControlListMapping`.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-domain-resource
    """

    domain_sid: str = attrs.field(kw_only=False)
    """SID, SD…, of the SIP domain."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/IpAccessControlListMappings.json",
        path="AccountSid DomainSid*",
        query="PageSize:integer Page:integer PageToken",
        result="SipIpAccessControlListMapping",
        items="ip_access_control_list_mappings",
        paging="uri",
        bounds="account_sid:AC domain_sid:SD",
    )

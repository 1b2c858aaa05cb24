# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class SipIpAddress(Resource):
    """``api.v2010.account.sip.sip_ip_access_control_list.sip_ip_address``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    cidr_prefix_length: int | None = None
    """How many leading bits of the IP address must match; 32, the default, means this address alone."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    ip_access_control_list_sid: str | None = None
    """SID, AL…, of the list of allowed IP addresses."""
    ip_address: str | None = None
    """IPv4 address in dotted form that SIP traffic is accepted from; cidr_prefix_length may widen it to a range."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = (
        "account_sid cidr_prefix_length:integer date_created:rfc2822 date_updated:rfc2822 friendly_name "
        "ip_access_control_list_sid ip_address sid uri"
    )


@record(kw_only=True)
class CreateSipIpAddress(ops.Operation["SipIpAddress"]):
    """Create a SIP IP address.

    ``POST /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json``
    returns `SipIpAddress`.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-ipaddress-resource
    """

    ip_access_control_list_sid: str = attrs.field(kw_only=False)
    """SID, AL…, of the list of allowed IP addresses."""
    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    ip_address: str
    """IPv4 address in dotted form that SIP traffic is accepted from; cidr_prefix_length may widen it to a range."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    cidr_prefix_length: int | None = None
    """How many leading bits of the IP address must match; 32, the default, means this address alone."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json",
        path="AccountSid IpAccessControlListSid*",
        form="CidrPrefixLength:integer FriendlyName* IpAddress*",
        result="SipIpAddress",
        success=(201,),
        bounds="account_sid:AC ip_access_control_list_sid:AL",
    )


@record(kw_only=True)
class DeleteSipIpAddress(ops.Operation[None]):
    """Delete a SIP IP address.

    ``DELETE
    /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses/{Sid}.json``
    returns nothing.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-ipaddress-resource
    """

    ip_access_control_list_sid: str = attrs.field(kw_only=False)
    """SID, AL…, of the list of allowed IP addresses."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses/{Sid}.json",
        path="AccountSid IpAccessControlListSid* Sid*",
        result="",
        success=(204,),
        bounds="account_sid:AC ip_access_control_list_sid:AL sid:IP",
    )


@record(kw_only=True)
class FetchSipIpAddress(ops.Operation["SipIpAddress"]):
    """Fetch a SIP IP address.

    ``GET
    /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses/{Sid}.json``
    returns `SipIpAddress`.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-ipaddress-resource
    """

    ip_access_control_list_sid: str = attrs.field(kw_only=False)
    """SID, AL…, of the list of allowed IP addresses."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses/{Sid}.json",
        path="AccountSid IpAccessControlListSid* Sid*",
        result="SipIpAddress",
        bounds="account_sid:AC ip_access_control_list_sid:AL sid:IP",
    )


@record(kw_only=True)
class ListSipIpAddress(ops.PageOperation["SipIpAddress"]):
    """List SIP IP addresses.

    ``GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json``
    returns a `Page` of `SipIpAddress`.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-ipaddress-resource
    """

    ip_access_control_list_sid: str = attrs.field(kw_only=False)
    """SID, AL…, of the list of allowed IP addresses."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json",
        path="AccountSid IpAccessControlListSid*",
        query="PageSize:integer Page:integer PageToken",
        result="SipIpAddress",
        items="ip_addresses",
        paging="uri",
        bounds="account_sid:AC ip_access_control_list_sid:AL",
    )


@record(kw_only=True)
class UpdateSipIpAddress(ops.Operation["SipIpAddress"]):
    """Update a SIP IP address.

    ``POST
    /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses/{Sid}.json``
    returns `SipIpAddress`.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-ipaddress-resource
    """

    ip_access_control_list_sid: str = attrs.field(kw_only=False)
    """SID, AL…, of the list of allowed IP addresses."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    cidr_prefix_length: int | None = None
    """How many leading bits of the IP address must match; 32, the default, means this address alone."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    ip_address: str | None = None
    """IPv4 address in dotted form that SIP traffic is accepted from; cidr_prefix_length may widen it to a range."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses/{Sid}.json",
        path="AccountSid IpAccessControlListSid* Sid*",
        form="CidrPrefixLength:integer FriendlyName IpAddress",
        result="SipIpAddress",
        bounds="account_sid:AC ip_access_control_list_sid:AL sid:IP",
    )

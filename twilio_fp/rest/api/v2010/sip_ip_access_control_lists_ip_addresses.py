"""``/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class SipIpAddress(Resource):
    """``api.v2010.account.sip.sip_ip_access_control_list.sip_ip_address``, as it is received."""

    account_sid: str = ""
    cidr_prefix_length: int | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    ip_access_control_list_sid: str | None = None
    ip_address: str | None = None
    sid: str = ""
    uri: str | None = None

    __fields__ = "date_created:rfc2822 date_updated:rfc2822"


@record(kw_only=True)
class CreateSipIpAddress(ops.Operation["SipIpAddress"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json`` answers 201 with `SipIpAddress`.

    Source: https://www.twilio.com/docs/usage/api
    """

    ip_access_control_list_sid: str = attrs.field(kw_only=False)
    friendly_name: str
    ip_address: str
    account_sid: str | None = None
    cidr_prefix_length: int | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json",
        form="",
    )


@record(kw_only=True)
class DeleteSipIpAddress(ops.Operation[None]):
    """``DELETE /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses/{Sid}.json`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/api
    """

    ip_access_control_list_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses/{Sid}.json",
    )


@record(kw_only=True)
class FetchSipIpAddress(ops.Operation["SipIpAddress"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses/{Sid}.json`` answers 200 with `SipIpAddress`.

    Source: https://www.twilio.com/docs/usage/api
    """

    ip_access_control_list_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses/{Sid}.json",
    )


@record(kw_only=True)
class ListSipIpAddress(ops.PageOperation["SipIpAddress"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json`` answers 200 with a `Page` of `SipIpAddress`.

    Source: https://www.twilio.com/docs/usage/api
    """

    ip_access_control_list_sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses.json",
        items="ip_addresses",
        paging="uri",
    )


@record(kw_only=True)
class UpdateSipIpAddress(ops.Operation["SipIpAddress"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses/{Sid}.json`` answers 200 with `SipIpAddress`.

    Source: https://www.twilio.com/docs/usage/api
    """

    ip_access_control_list_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    cidr_prefix_length: int | None = None
    friendly_name: str | None = None
    ip_address: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{IpAccessControlListSid}/IpAddresses/{Sid}.json",
        form="",
    )

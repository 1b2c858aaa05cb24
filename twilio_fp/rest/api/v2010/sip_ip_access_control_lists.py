"""``/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class SipIpAccessControlList(Resource):
    """``api.v2010.account.sip.sip_ip_access_control_list``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    sid: str = ""
    subresource_uris: Mapping[str, str] | None = None
    uri: str | None = None

    __fields__ = "date_created:rfc2822 date_updated:rfc2822"


@record(kw_only=True)
class CreateSipIpAccessControlList(ops.Operation["SipIpAccessControlList"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json`` answers 201 with `SipIpAccessControlList`.

    Source: https://www.twilio.com/docs/usage/api
    """

    friendly_name: str
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json",
        form="",
    )


@record(kw_only=True)
class DeleteSipIpAccessControlList(ops.Operation[None]):
    """``DELETE /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json",
    )


@record(kw_only=True)
class FetchSipIpAccessControlList(ops.Operation["SipIpAccessControlList"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json`` answers 200 with `SipIpAccessControlList`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json",
    )


@record(kw_only=True)
class ListSipIpAccessControlList(ops.PageOperation["SipIpAccessControlList"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json`` answers 200 with a `Page` of `SipIpAccessControlList`.

    Source: https://www.twilio.com/docs/usage/api
    """

    account_sid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists.json",
        items="ip_access_control_lists",
        paging="uri",
    )


@record(kw_only=True)
class UpdateSipIpAccessControlList(ops.Operation["SipIpAccessControlList"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json`` answers 200 with `SipIpAccessControlList`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    friendly_name: str
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/IpAccessControlLists/{Sid}.json",
        form="",
    )

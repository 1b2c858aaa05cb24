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
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    sid: str = ""
    trunk_sid: str | None = None
    url: str | None = None


@record(kw_only=True)
class CreateIpAccessControlList(ops.Operation["IpAccessControlList"]):
    """``POST /v1/Trunks/{TrunkSid}/IpAccessControlLists`` answers 201 with `IpAccessControlList`.

    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    trunk_sid: str = attrs.field(kw_only=False)
    ip_access_control_list_sid: str

    __spec__ = ops.BriefSpec(
        "POST https://trunking.twilio.com/v1/Trunks/{TrunkSid}/IpAccessControlLists",
        form="",
    )


@record(kw_only=True)
class DeleteIpAccessControlList(ops.Operation[None]):
    """``DELETE /v1/Trunks/{TrunkSid}/IpAccessControlLists/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    trunk_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://trunking.twilio.com/v1/Trunks/{TrunkSid}/IpAccessControlLists/{Sid}",
    )


@record(kw_only=True)
class FetchIpAccessControlList(ops.Operation["IpAccessControlList"]):
    """``GET /v1/Trunks/{TrunkSid}/IpAccessControlLists/{Sid}`` answers 200 with `IpAccessControlList`.

    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    trunk_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://trunking.twilio.com/v1/Trunks/{TrunkSid}/IpAccessControlLists/{Sid}",
    )


@record(kw_only=True)
class ListIpAccessControlList(ops.PageOperation["IpAccessControlList"]):
    """``GET /v1/Trunks/{TrunkSid}/IpAccessControlLists`` answers 200 with a `Page` of `IpAccessControlList`.

    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    trunk_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://trunking.twilio.com/v1/Trunks/{TrunkSid}/IpAccessControlLists",
        items="ip_access_control_lists",
        paging="meta",
    )

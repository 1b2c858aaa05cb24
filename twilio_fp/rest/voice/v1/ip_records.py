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
    cidr_prefix_length: int | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    ip_address: str | None = None
    sid: str = ""
    url: str | None = None

    __fields__ = "ip_address!"


@record(kw_only=True)
class CreateIpRecord(ops.Operation["IpRecord"]):
    """``POST /v1/IpRecords`` answers 201 with `IpRecord`.

    Source: https://www.twilio.com/docs/voice/api
    """

    ip_address: str
    cidr_prefix_length: int | None = None
    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://voice.twilio.com/v1/IpRecords",
        form="",
    )


@record(kw_only=True)
class DeleteIpRecord(ops.Operation[None]):
    """``DELETE /v1/IpRecords/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/voice/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://voice.twilio.com/v1/IpRecords/{Sid}",
    )


@record(kw_only=True)
class FetchIpRecord(ops.Operation["IpRecord"]):
    """``GET /v1/IpRecords/{Sid}`` answers 200 with `IpRecord`.

    Source: https://www.twilio.com/docs/voice/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://voice.twilio.com/v1/IpRecords/{Sid}",
    )


@record(kw_only=True)
class ListIpRecord(ops.PageOperation["IpRecord"]):
    """``GET /v1/IpRecords`` answers 200 with a `Page` of `IpRecord`.

    Source: https://www.twilio.com/docs/voice/api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://voice.twilio.com/v1/IpRecords",
        items="ip_records",
        paging="meta",
    )


@record(kw_only=True)
class UpdateIpRecord(ops.Operation["IpRecord"]):
    """``POST /v1/IpRecords/{Sid}`` answers 200 with `IpRecord`.

    Source: https://www.twilio.com/docs/voice/api
    """

    sid: str = attrs.field(kw_only=False)
    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://voice.twilio.com/v1/IpRecords/{Sid}",
        form="",
    )

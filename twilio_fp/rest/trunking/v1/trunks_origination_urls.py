"""``/v1/Trunks/{TrunkSid}/OriginationUrls`` of trunking v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class OriginationUrl(Resource):
    """``trunking.v1.trunk.origination_url``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    enabled: bool | None = None
    friendly_name: str | None = None
    priority: int | None = None
    sid: str = ""
    sip_url: str | None = None
    trunk_sid: str | None = None
    url: str | None = None
    weight: int | None = None

    __fields__ = "sip_url!"


@record(kw_only=True)
class CreateOriginationUrl(ops.Operation["OriginationUrl"]):
    """``POST /v1/Trunks/{TrunkSid}/OriginationUrls`` answers 201 with `OriginationUrl`.

    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    trunk_sid: str = attrs.field(kw_only=False)
    enabled: bool
    friendly_name: str
    priority: int
    sip_url: str
    weight: int

    __spec__ = ops.BriefSpec(
        "POST https://trunking.twilio.com/v1/Trunks/{TrunkSid}/OriginationUrls",
        form="",
    )


@record(kw_only=True)
class DeleteOriginationUrl(ops.Operation[None]):
    """``DELETE /v1/Trunks/{TrunkSid}/OriginationUrls/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    trunk_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://trunking.twilio.com/v1/Trunks/{TrunkSid}/OriginationUrls/{Sid}",
    )


@record(kw_only=True)
class FetchOriginationUrl(ops.Operation["OriginationUrl"]):
    """``GET /v1/Trunks/{TrunkSid}/OriginationUrls/{Sid}`` answers 200 with `OriginationUrl`.

    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    trunk_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://trunking.twilio.com/v1/Trunks/{TrunkSid}/OriginationUrls/{Sid}",
    )


@record(kw_only=True)
class ListOriginationUrl(ops.PageOperation["OriginationUrl"]):
    """``GET /v1/Trunks/{TrunkSid}/OriginationUrls`` answers 200 with a `Page` of `OriginationUrl`.

    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    trunk_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://trunking.twilio.com/v1/Trunks/{TrunkSid}/OriginationUrls",
        items="origination_urls",
        paging="meta",
    )


@record(kw_only=True)
class UpdateOriginationUrl(ops.Operation["OriginationUrl"]):
    """``POST /v1/Trunks/{TrunkSid}/OriginationUrls/{Sid}`` answers 200 with `OriginationUrl`.

    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    trunk_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    enabled: bool | None = None
    friendly_name: str | None = None
    priority: int | None = None
    sip_url: str | None = None
    weight: int | None = None

    __spec__ = ops.BriefSpec(
        "POST https://trunking.twilio.com/v1/Trunks/{TrunkSid}/OriginationUrls/{Sid}",
        form="",
    )

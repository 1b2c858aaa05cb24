"""``/v1/SourceIpMappings`` of voice v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class SourceIpMapping(Resource):
    """``voice.v1.source_ip_mapping``, as it is received."""

    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    ip_record_sid: str | None = None
    sid: str = ""
    sip_domain_sid: str | None = None
    url: str | None = None


@record(kw_only=True)
class CreateSourceIpMapping(ops.Operation["SourceIpMapping"]):
    """``POST /v1/SourceIpMappings`` answers 201 with `SourceIpMapping`.

    Source: https://www.twilio.com/docs/voice/api
    """

    ip_record_sid: str
    sip_domain_sid: str

    __spec__ = ops.BriefSpec(
        "POST https://voice.twilio.com/v1/SourceIpMappings",
        form="",
    )


@record(kw_only=True)
class DeleteSourceIpMapping(ops.Operation[None]):
    """``DELETE /v1/SourceIpMappings/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/voice/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://voice.twilio.com/v1/SourceIpMappings/{Sid}",
    )


@record(kw_only=True)
class FetchSourceIpMapping(ops.Operation["SourceIpMapping"]):
    """``GET /v1/SourceIpMappings/{Sid}`` answers 200 with `SourceIpMapping`.

    Source: https://www.twilio.com/docs/voice/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://voice.twilio.com/v1/SourceIpMappings/{Sid}",
    )


@record(kw_only=True)
class ListSourceIpMapping(ops.PageOperation["SourceIpMapping"]):
    """``GET /v1/SourceIpMappings`` answers 200 with a `Page` of `SourceIpMapping`.

    Source: https://www.twilio.com/docs/voice/api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://voice.twilio.com/v1/SourceIpMappings",
        items="source_ip_mappings",
        paging="meta",
    )


@record(kw_only=True)
class UpdateSourceIpMapping(ops.Operation["SourceIpMapping"]):
    """``POST /v1/SourceIpMappings/{Sid}`` answers 200 with `SourceIpMapping`.

    Source: https://www.twilio.com/docs/voice/api
    """

    sid: str = attrs.field(kw_only=False)
    sip_domain_sid: str

    __spec__ = ops.BriefSpec(
        "POST https://voice.twilio.com/v1/SourceIpMappings/{Sid}",
        form="",
    )

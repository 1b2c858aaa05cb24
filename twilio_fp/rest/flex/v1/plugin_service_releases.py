"""``/v1/PluginService/Releases`` of flex v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class PluginRelease(Resource):
    """``flex.v1.plugin_release``, as it is received."""

    account_sid: str = ""
    configuration_sid: str | None = None
    date_created: dt.datetime | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class CreatePluginRelease(ops.Operation["PluginRelease"]):
    """``POST /v1/PluginService/Releases`` answers 201 with `PluginRelease`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    configuration_id: str
    flex_metadata: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/PluginService/Releases",
        header="Flex-Metadata",
        form="",
    )


@record(kw_only=True)
class FetchPluginRelease(ops.Operation["PluginRelease"]):
    """``GET /v1/PluginService/Releases/{Sid}`` answers 200 with `PluginRelease`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)
    flex_metadata: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/PluginService/Releases/{Sid}",
        header="Flex-Metadata",
    )


@record(kw_only=True)
class ListPluginRelease(ops.PageOperation["PluginRelease"]):
    """``GET /v1/PluginService/Releases`` answers 200 with a `Page` of `PluginRelease`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None
    flex_metadata: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/PluginService/Releases",
        header="Flex-Metadata",
        items="releases",
        paging="meta",
    )

"""``/v1/PluginService/Plugins`` of flex v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Plugin(Resource):
    """``flex.v1.plugin``, as it is received."""

    account_sid: str = ""
    archived: bool | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    description: str | None = None
    friendly_name: str | None = None
    links: Mapping[str, str] | None = None
    sid: str = ""
    unique_name: str | None = None
    url: str | None = None

    __fields__ = "description! friendly_name! unique_name!"


@record(kw_only=True)
class CreatePlugin(ops.Operation["Plugin"]):
    """``POST /v1/PluginService/Plugins`` answers 201 with `Plugin`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    unique_name: str
    flex_metadata: str | None = None
    description: str | None = None
    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/PluginService/Plugins",
        header="Flex-Metadata",
        form="",
    )


@record(kw_only=True)
class FetchPlugin(ops.Operation["Plugin"]):
    """``GET /v1/PluginService/Plugins/{Sid}`` answers 200 with `Plugin`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)
    flex_metadata: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/PluginService/Plugins/{Sid}",
        header="Flex-Metadata",
    )


@record(kw_only=True)
class ListPlugin(ops.PageOperation["Plugin"]):
    """``GET /v1/PluginService/Plugins`` answers 200 with a `Page` of `Plugin`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None
    flex_metadata: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/PluginService/Plugins",
        header="Flex-Metadata",
        items="plugins",
        paging="meta",
    )


@record(kw_only=True)
class UpdatePlugin(ops.Operation["Plugin"]):
    """``POST /v1/PluginService/Plugins/{Sid}`` answers 200 with `Plugin`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)
    flex_metadata: str | None = None
    description: str | None = None
    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/PluginService/Plugins/{Sid}",
        header="Flex-Metadata",
        form="",
    )

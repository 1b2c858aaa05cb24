"""``/v1/PluginService/Configurations`` of flex v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class PluginConfiguration(Resource):
    """``flex.v1.plugin_configuration``, as it is received."""

    account_sid: str = ""
    archived: bool | None = None
    date_created: dt.datetime | None = None
    description: str | None = None
    links: Mapping[str, str] | None = None
    name: str | None = None
    sid: str = ""
    url: str | None = None

    __fields__ = "description!"


@record(kw_only=True)
class CreatePluginConfiguration(ops.Operation["PluginConfiguration"]):
    """``POST /v1/PluginService/Configurations`` answers 201 with `PluginConfiguration`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    name: str
    flex_metadata: str | None = None
    description: str | None = None
    plugins: Iterable[str | Mapping[str, Any] | Sequence[Any]] | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/PluginService/Configurations",
        header="Flex-Metadata",
        form="",
    )


@record(kw_only=True)
class FetchPluginConfiguration(ops.Operation["PluginConfiguration"]):
    """``GET /v1/PluginService/Configurations/{Sid}`` answers 200 with `PluginConfiguration`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)
    flex_metadata: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/PluginService/Configurations/{Sid}",
        header="Flex-Metadata",
    )


@record(kw_only=True)
class ListPluginConfiguration(ops.PageOperation["PluginConfiguration"]):
    """``GET /v1/PluginService/Configurations`` answers 200 with a `Page` of `PluginConfiguration`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None
    flex_metadata: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/PluginService/Configurations",
        header="Flex-Metadata",
        items="configurations",
        paging="meta",
    )

"""``/v1/PluginService/Plugins/{Sid}/Archive`` of flex v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class PluginArchive(Resource):
    """``flex.v1.plugin_archive``, as it is received."""

    account_sid: str = ""
    archived: bool | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    description: str | None = None
    friendly_name: str | None = None
    sid: str = ""
    unique_name: str | None = None
    url: str | None = None

    __fields__ = "description! friendly_name! unique_name!"


@record(kw_only=True)
class UpdatePluginArchive(ops.Operation["PluginArchive"]):
    """``POST /v1/PluginService/Plugins/{Sid}/Archive`` answers 200 with `PluginArchive`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)
    flex_metadata: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/PluginService/Plugins/{Sid}/Archive",
        header="Flex-Metadata",
    )

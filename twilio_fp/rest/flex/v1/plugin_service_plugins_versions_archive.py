"""``/v1/PluginService/Plugins/{PluginSid}/Versions/{Sid}/Archive`` of flex v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class PluginVersionArchive(Resource):
    """``flex.v1.plugin_version_archive``, as it is received."""

    account_sid: str = ""
    archived: bool | None = None
    changelog: str | None = None
    date_created: dt.datetime | None = None
    plugin_sid: str | None = None
    plugin_url: str | None = None
    private: bool | None = None
    sid: str = ""
    url: str | None = None
    version: str | None = None

    __fields__ = "changelog! plugin_url!"


@record(kw_only=True)
class UpdatePluginVersionArchive(ops.Operation["PluginVersionArchive"]):
    """``POST /v1/PluginService/Plugins/{PluginSid}/Versions/{Sid}/Archive`` answers 200 with `PluginVersionArchive`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    plugin_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    flex_metadata: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/PluginService/Plugins/{PluginSid}/Versions/{Sid}/Archive",
        header="Flex-Metadata",
    )

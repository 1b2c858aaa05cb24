"""``/v1/PluginService/Configurations/{Sid}/Archive`` of flex v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class PluginConfigurationArchive(Resource):
    """``flex.v1.plugin_configuration_archive``, as it is received."""

    account_sid: str = ""
    archived: bool | None = None
    date_created: dt.datetime | None = None
    description: str | None = None
    name: str | None = None
    sid: str = ""
    url: str | None = None

    __fields__ = "description!"


@record(kw_only=True)
class UpdatePluginConfigurationArchive(ops.Operation["PluginConfigurationArchive"]):
    """``POST /v1/PluginService/Configurations/{Sid}/Archive`` answers 200 with `PluginConfigurationArchive`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)
    flex_metadata: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/PluginService/Configurations/{Sid}/Archive",
        header="Flex-Metadata",
    )

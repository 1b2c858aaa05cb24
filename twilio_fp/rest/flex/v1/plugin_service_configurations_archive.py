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
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    archived: bool | None = None
    """Whether it is archived, so it can no longer be used or released."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    description: str | None = None
    """What it is, in free text."""
    name: str | None = None
    """Name for people to tell it by."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""

    __fields__ = "description!"


@record(kw_only=True)
class UpdatePluginConfigurationArchive(ops.Operation["PluginConfigurationArchive"]):
    """Archive a plugin configuration.

    ``POST /v1/PluginService/Configurations/{Sid}/Archive`` answers 200 with `PluginConfigurationArchive`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    flex_metadata: str | None = None
    """Flex-Metadata header: facts about the client, for Twilio's own use."""

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/PluginService/Configurations/{Sid}/Archive",
        header="Flex-Metadata",
        bounds="sid:FJ",
    )

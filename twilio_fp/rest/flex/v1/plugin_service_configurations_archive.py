# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/PluginService/Configurations/{Sid}/Archive`` of flex v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class PluginConfigurationArchive(Resource):
    """``flex.v1.plugin_configuration_archive``, as received."""

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
    __fields__ = "account_sid archived:boolean date_created:date-time description! name sid url"


@record(kw_only=True)
class UpdatePluginConfigurationArchive(ops.Operation["PluginConfigurationArchive"]):
    """Archive a plugin configuration.

    ``POST /v1/PluginService/Configurations/{Sid}/Archive`` returns `PluginConfigurationArchive`.
    Source: https://www.twilio.com/docs/flex/developer/plugins/api/plugin-configuration
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    flex_metadata: str | None = None
    """Flex-Metadata header: facts about the client, for Twilio's own use."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/PluginService/Configurations/{Sid}/Archive",
        path="Sid*",
        header="Flex-Metadata",
        result="PluginConfigurationArchive",
        bounds="sid:FJ",
    )

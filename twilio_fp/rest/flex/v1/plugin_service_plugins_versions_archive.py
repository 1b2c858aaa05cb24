# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/PluginService/Plugins/{PluginSid}/Versions/{Sid}/Archive`` of flex v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class PluginVersionArchive(Resource):
    """``flex.v1.plugin_version_archive``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    archived: bool | None = None
    """Whether it is archived, so it can no longer be used or released."""
    changelog: str | None = None
    """What changed in this version of the plugin."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    plugin_sid: str | None = None
    """Flex plugin, by SID, FP…, or, in a path, unique name."""
    plugin_url: str | None = None
    """Absolute URL of the plugin version's JavaScript bundle."""
    private: bool | None = None
    """Whether the plugin version is private, so that its bundle needs Flex credentials to load."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    version: str | None = None
    """Version number; goes up with each change."""
    __fields__ = (
        "account_sid archived:boolean changelog! date_created:date-time plugin_sid plugin_url! private:boolean "
        "sid url version"
    )


@record(kw_only=True)
class UpdatePluginVersionArchive(ops.Operation["PluginVersionArchive"]):
    """Archive a plugin version.

    ``POST /v1/PluginService/Plugins/{PluginSid}/Versions/{Sid}/Archive`` returns `PluginVersionArchive`.
    Source: https://www.twilio.com/docs/flex/developer/plugins/api/plugin-version
    """

    plugin_sid: str = attrs.field(kw_only=False)
    """Flex plugin, by SID, FP…, or, in a path, unique name."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    flex_metadata: str | None = None
    """Flex-Metadata header: facts about the client, for Twilio's own use."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/PluginService/Plugins/{PluginSid}/Versions/{Sid}/Archive",
        path="PluginSid* Sid*",
        header="Flex-Metadata",
        result="PluginVersionArchive",
    )

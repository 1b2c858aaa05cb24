# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/PluginService/Plugins/{Sid}/Archive`` of flex v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class PluginArchive(Resource):
    """``flex.v1.plugin_archive``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    archived: bool | None = None
    """Whether it is archived, so it can no longer be used or released."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    description: str | None = None
    """What it is, in free text."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid archived:boolean date_created:date-time date_updated:date-time description! friendly_name! "
        "sid unique_name! url"
    )


@record(kw_only=True)
class UpdatePluginArchive(ops.Operation["PluginArchive"]):
    """Archive a plugin.

    ``POST /v1/PluginService/Plugins/{Sid}/Archive`` returns `PluginArchive`.
    Source: https://www.twilio.com/docs/flex/developer/plugins/api/plugin
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    flex_metadata: str | None = None
    """Flex-Metadata header: facts about the client, for Twilio's own use."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/PluginService/Plugins/{Sid}/Archive",
        path="Sid*",
        header="Flex-Metadata",
        result="PluginArchive",
    )

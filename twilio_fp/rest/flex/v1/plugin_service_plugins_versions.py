# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/PluginService/Plugins/{PluginSid}/Versions`` of flex v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class PluginVersion(Resource):
    """``flex.v1.plugin.plugin_version``, as received."""

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
    validated: bool | None = None
    """Whether the plugin version passed validation."""
    version: str | None = None
    """Version of the plugin, semantic such as 1.2.0."""
    __fields__ = (
        "account_sid archived:boolean changelog! date_created:date-time plugin_sid plugin_url! private:boolean "
        "sid url validated:boolean version"
    )


@record(kw_only=True)
class CreatePluginVersion(ops.Operation["PluginVersion"]):
    """Create a plugin version.

    ``POST /v1/PluginService/Plugins/{PluginSid}/Versions`` returns `PluginVersion`.
    Source: https://www.twilio.com/docs/flex/developer/plugins/api/plugin-version
    """

    plugin_sid: str = attrs.field(kw_only=False)
    """Flex plugin, by SID, FP…, or, in a path, unique name."""
    plugin_url: str
    """Absolute URL of the plugin version's JavaScript bundle."""
    version: str
    """Version of the plugin, semantic such as 1.2.0."""
    flex_metadata: str | None = None
    """Flex-Metadata header: facts about the client, for Twilio's own use."""
    changelog: str | None = None
    """What changed in this version of the plugin."""
    cli_version: str | None = None
    """Version of the Flex plugins CLI the plugin was uploaded with."""
    private: bool | None = None
    """Whether the plugin version is private, so that its bundle needs Flex credentials to load."""
    validate_status: str | None = None
    """Result of checking the plugin version, given on creation."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/PluginService/Plugins/{PluginSid}/Versions",
        path="PluginSid*",
        header="Flex-Metadata",
        form="Changelog CliVersion PluginUrl* Private:boolean ValidateStatus Version*",
        result="PluginVersion",
        success=(201,),
        bounds="plugin_url:url",
    )


@record(kw_only=True)
class FetchPluginVersion(ops.Operation["PluginVersion"]):
    """Fetch a plugin version.

    ``GET /v1/PluginService/Plugins/{PluginSid}/Versions/{Sid}`` returns `PluginVersion`.
    Source: https://www.twilio.com/docs/flex/developer/plugins/api/plugin-version
    """

    plugin_sid: str = attrs.field(kw_only=False)
    """Flex plugin, by SID, FP…, or, in a path, unique name."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    flex_metadata: str | None = None
    """Flex-Metadata header: facts about the client, for Twilio's own use."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/PluginService/Plugins/{PluginSid}/Versions/{Sid}",
        path="PluginSid* Sid*",
        header="Flex-Metadata",
        result="PluginVersion",
    )


@record(kw_only=True)
class ListPluginVersion(ops.PageOperation["PluginVersion"]):
    """List plugin versions.

    ``GET /v1/PluginService/Plugins/{PluginSid}/Versions`` returns a `Page` of `PluginVersion`.
    Source: https://www.twilio.com/docs/flex/developer/plugins/api/plugin-version
    """

    plugin_sid: str = attrs.field(kw_only=False)
    """Flex plugin, by SID, FP…, or, in a path, unique name."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    flex_metadata: str | None = None
    """Flex-Metadata header: facts about the client, for Twilio's own use."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/PluginService/Plugins/{PluginSid}/Versions",
        path="PluginSid*",
        query="PageSize:integer Page:integer PageToken",
        header="Flex-Metadata",
        result="PluginVersion",
        items="plugin_versions",
        paging="meta",
    )

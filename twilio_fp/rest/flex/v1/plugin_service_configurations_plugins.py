# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/PluginService/Configurations/{ConfigurationSid}/Plugins`` of flex v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class ConfiguredPlugin(Resource):
    """``flex.v1.plugin_configuration.configured_plugin``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    changelog: str | None = None
    """What changed in this version of the plugin."""
    configuration_sid: str | None = None
    """SID of the Flex plugin configuration (FJ…)."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    description: str | None = None
    """What it is, in free text."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    phase: int | None = None
    """Stage at which the Flex UI loads the plugin."""
    plugin_archived: bool | None = None
    """Whether the plugin is archived and cannot be used in new configurations."""
    plugin_sid: str | None = None
    """Flex plugin, by SID, FP…, or, in a path, unique name."""
    plugin_url: str | None = None
    """Absolute URL of the plugin version's JavaScript bundle."""
    plugin_version_archived: bool | None = None
    """Whether the plugin's version is archived and cannot be used in new configurations."""
    plugin_version_sid: str | None = None
    """SID, FV…, of the plugin's version."""
    private: bool | None = None
    """Whether the plugin version is private, so that its bundle needs Flex credentials to load."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    url: str | None = None
    """Absolute URL of the resource."""
    version: str | None = None
    """Version number; goes up with each change."""
    __fields__ = (
        "account_sid changelog configuration_sid date_created:date-time description friendly_name phase:integer "
        "plugin_archived:boolean plugin_sid plugin_url! plugin_version_archived:boolean plugin_version_sid "
        "private:boolean unique_name! url version"
    )


@record(kw_only=True)
class FetchConfiguredPlugin(ops.Operation["ConfiguredPlugin"]):
    """Fetch a configured plugin.

    ``GET /v1/PluginService/Configurations/{ConfigurationSid}/Plugins/{PluginSid}`` returns `ConfiguredPlugin`.
    Source: https://www.twilio.com/docs/flex/developer/plugins/api/plugin-configuration
    """

    configuration_sid: str = attrs.field(kw_only=False)
    """SID of the Flex plugin configuration (FJ…), or `active` for the one in use."""
    plugin_sid: str = attrs.field(kw_only=False)
    """Flex plugin, by SID, FP…, or, in a path, unique name."""
    flex_metadata: str | None = None
    """Flex-Metadata header: facts about the client, for Twilio's own use."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/PluginService/Configurations/{ConfigurationSid}/Plugins/{PluginSid}",
        path="ConfigurationSid* PluginSid*",
        header="Flex-Metadata",
        result="ConfiguredPlugin",
    )


@record(kw_only=True)
class ListConfiguredPlugin(ops.PageOperation["ConfiguredPlugin"]):
    """List configured plugins.

    ``GET /v1/PluginService/Configurations/{ConfigurationSid}/Plugins`` returns a `Page` of `ConfiguredPlugin`.
    Source: https://www.twilio.com/docs/flex/developer/plugins/api/plugin-configuration
    """

    configuration_sid: str = attrs.field(kw_only=False)
    """SID of the Flex plugin configuration (FJ…), or `active` for the one in use."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    flex_metadata: str | None = None
    """Flex-Metadata header: facts about the client, for Twilio's own use."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/PluginService/Configurations/{ConfigurationSid}/Plugins",
        path="ConfigurationSid*",
        query="PageSize:integer Page:integer PageToken",
        header="Flex-Metadata",
        result="ConfiguredPlugin",
        items="plugins",
        paging="meta",
    )

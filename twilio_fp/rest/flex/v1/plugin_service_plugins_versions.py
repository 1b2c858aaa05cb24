"""``/v1/PluginService/Plugins/{PluginSid}/Versions`` of flex v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class PluginVersion(Resource):
    """``flex.v1.plugin.plugin_version``, as it is received."""

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

    __fields__ = "changelog! plugin_url!"


@record(kw_only=True)
class CreatePluginVersion(ops.Operation["PluginVersion"]):
    """Create a plugin version.

    ``POST /v1/PluginService/Plugins/{PluginSid}/Versions`` answers 201 with `PluginVersion`.
    Source: https://www.twilio.com/docs/flex/developer
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

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/PluginService/Plugins/{PluginSid}/Versions",
        header="Flex-Metadata",
        form="",
        bounds="plugin_url:url",
    )


@record(kw_only=True)
class FetchPluginVersion(ops.Operation["PluginVersion"]):
    """Fetch a plugin version.

    ``GET /v1/PluginService/Plugins/{PluginSid}/Versions/{Sid}`` answers 200 with `PluginVersion`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    plugin_sid: str = attrs.field(kw_only=False)
    """Flex plugin, by SID, FP…, or, in a path, unique name."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    flex_metadata: str | None = None
    """Flex-Metadata header: facts about the client, for Twilio's own use."""

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/PluginService/Plugins/{PluginSid}/Versions/{Sid}",
        header="Flex-Metadata",
    )


@record(kw_only=True)
class ListPluginVersion(ops.PageOperation["PluginVersion"]):
    """List plugin versions.

    ``GET /v1/PluginService/Plugins/{PluginSid}/Versions`` answers 200 with a `Page` of `PluginVersion`.
    Source: https://www.twilio.com/docs/flex/developer
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

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/PluginService/Plugins/{PluginSid}/Versions",
        header="Flex-Metadata",
        items="plugin_versions",
        paging="meta",
    )

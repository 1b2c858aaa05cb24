# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/PluginService/Configurations`` of flex v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class PluginConfiguration(Resource):
    """``flex.v1.plugin_configuration``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    archived: bool | None = None
    """Whether it is archived, so it can no longer be used or released."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    description: str | None = None
    """What it is, in free text."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    name: str | None = None
    """Name for people to tell it by."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "account_sid archived:boolean date_created:date-time description! links:string{} name sid url"


@record(kw_only=True)
class CreatePluginConfiguration(ops.Operation["PluginConfiguration"]):
    """Create a plugin configuration.

    ``POST /v1/PluginService/Configurations`` returns `PluginConfiguration`.
    Source: https://www.twilio.com/docs/flex/developer/plugins/api/plugin-configuration
    """

    name: str
    """Name for people to tell it by."""
    flex_metadata: str | None = None
    """Flex-Metadata header: facts about the client, for Twilio's own use."""
    description: str | None = None
    """What it is, in free text."""
    plugins: Iterable[str | Mapping[str, Any] | Sequence[Any]] | None = None
    """Plugins of the configuration, as JSON objects, each with the plugin version's SID and its load phase."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/PluginService/Configurations",
        header="Flex-Metadata",
        form="Description Name* Plugins:json[]",
        result="PluginConfiguration",
        success=(201,),
    )


@record(kw_only=True)
class FetchPluginConfiguration(ops.Operation["PluginConfiguration"]):
    """Fetch a plugin configuration.

    ``GET /v1/PluginService/Configurations/{Sid}`` returns `PluginConfiguration`.
    Source: https://www.twilio.com/docs/flex/developer/plugins/api/plugin-configuration
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    flex_metadata: str | None = None
    """Flex-Metadata header: facts about the client, for Twilio's own use."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/PluginService/Configurations/{Sid}",
        path="Sid*",
        header="Flex-Metadata",
        result="PluginConfiguration",
        bounds="sid:FJ",
    )


@record(kw_only=True)
class ListPluginConfiguration(ops.PageOperation["PluginConfiguration"]):
    """List plugin configurations.

    ``GET /v1/PluginService/Configurations`` returns a `Page` of `PluginConfiguration`.
    Source: https://www.twilio.com/docs/flex/developer/plugins/api/plugin-configuration
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    flex_metadata: str | None = None
    """Flex-Metadata header: facts about the client, for Twilio's own use."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/PluginService/Configurations",
        query="PageSize:integer Page:integer PageToken",
        header="Flex-Metadata",
        result="PluginConfiguration",
        items="configurations",
        paging="meta",
    )

# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/PluginService/Releases`` of flex v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class PluginRelease(Resource):
    """``flex.v1.plugin_release``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    configuration_sid: str | None = None
    """SID of the Flex plugin configuration (FJ…)."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "account_sid configuration_sid date_created:date-time sid url"


@record(kw_only=True)
class CreatePluginRelease(ops.Operation["PluginRelease"]):
    """Create a plugin release.

    ``POST /v1/PluginService/Releases`` returns `PluginRelease`.
    Source: https://www.twilio.com/docs/flex/developer/plugins/api/release
    """

    configuration_id: str
    """SID of the plugin configuration (FJ…) to release, or its name."""
    flex_metadata: str | None = None
    """Flex-Metadata header: facts about the client, for Twilio's own use."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/PluginService/Releases",
        header="Flex-Metadata",
        form="ConfigurationId*",
        result="PluginRelease",
        success=(201,),
    )


@record(kw_only=True)
class FetchPluginRelease(ops.Operation["PluginRelease"]):
    """Fetch a plugin release.

    ``GET /v1/PluginService/Releases/{Sid}`` returns `PluginRelease`.
    Source: https://www.twilio.com/docs/flex/developer/plugins/api/release
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    flex_metadata: str | None = None
    """Flex-Metadata header: facts about the client, for Twilio's own use."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/PluginService/Releases/{Sid}",
        path="Sid*",
        header="Flex-Metadata",
        result="PluginRelease",
    )


@record(kw_only=True)
class ListPluginRelease(ops.PageOperation["PluginRelease"]):
    """List plugin releases.

    ``GET /v1/PluginService/Releases`` returns a `Page` of `PluginRelease`.
    Source: https://www.twilio.com/docs/flex/developer/plugins/api/release
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
        "GET https://flex-api.twilio.com/v1/PluginService/Releases",
        query="PageSize:integer Page:integer PageToken",
        header="Flex-Metadata",
        result="PluginRelease",
        items="releases",
        paging="meta",
    )

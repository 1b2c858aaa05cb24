# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/PluginService/Plugins`` of flex v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Plugin(Resource):
    """``flex.v1.plugin``, as received."""

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
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid archived:boolean date_created:date-time date_updated:date-time description! friendly_name! "
        "links:string{} sid unique_name! url"
    )


@record(kw_only=True)
class CreatePlugin(ops.Operation["Plugin"]):
    """Create a plugin.

    ``POST /v1/PluginService/Plugins`` returns `Plugin`.
    Source: https://www.twilio.com/docs/flex/developer/plugins/api/plugin
    """

    unique_name: str
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    flex_metadata: str | None = None
    """Flex-Metadata header: facts about the client, for Twilio's own use."""
    description: str | None = None
    """What it is, in free text."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/PluginService/Plugins",
        header="Flex-Metadata",
        form="Description FriendlyName UniqueName*",
        result="Plugin",
        success=(201,),
    )


@record(kw_only=True)
class FetchPlugin(ops.Operation["Plugin"]):
    """Fetch a plugin.

    ``GET /v1/PluginService/Plugins/{Sid}`` returns `Plugin`.
    Source: https://www.twilio.com/docs/flex/developer/plugins/api/plugin
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    flex_metadata: str | None = None
    """Flex-Metadata header: facts about the client, for Twilio's own use."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/PluginService/Plugins/{Sid}",
        path="Sid*",
        header="Flex-Metadata",
        result="Plugin",
    )


@record(kw_only=True)
class ListPlugin(ops.PageOperation["Plugin"]):
    """List plugins.

    ``GET /v1/PluginService/Plugins`` returns a `Page` of `Plugin`.
    Source: https://www.twilio.com/docs/flex/developer/plugins/api/plugin
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
        "GET https://flex-api.twilio.com/v1/PluginService/Plugins",
        query="PageSize:integer Page:integer PageToken",
        header="Flex-Metadata",
        result="Plugin",
        items="plugins",
        paging="meta",
    )


@record(kw_only=True)
class UpdatePlugin(ops.Operation["Plugin"]):
    """Update a plugin.

    ``POST /v1/PluginService/Plugins/{Sid}`` returns `Plugin`.
    Source: https://www.twilio.com/docs/flex/developer/plugins/api/plugin
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    flex_metadata: str | None = None
    """Flex-Metadata header: facts about the client, for Twilio's own use."""
    description: str | None = None
    """What it is, in free text."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/PluginService/Plugins/{Sid}",
        path="Sid*",
        header="Flex-Metadata",
        form="Description FriendlyName",
        result="Plugin",
    )

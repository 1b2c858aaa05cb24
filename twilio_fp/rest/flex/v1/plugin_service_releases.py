"""``/v1/PluginService/Releases`` of flex v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class PluginRelease(Resource):
    """``flex.v1.plugin_release``, as it is received."""

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


@record(kw_only=True)
class CreatePluginRelease(ops.Operation["PluginRelease"]):
    """Create a plugin release.

    ``POST /v1/PluginService/Releases`` answers 201 with `PluginRelease`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    configuration_id: str
    """SID of the plugin configuration (FJ…) to release, or its name."""
    flex_metadata: str | None = None
    """Flex-Metadata header: facts about the client, for Twilio's own use."""

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/PluginService/Releases",
        header="Flex-Metadata",
        form="",
    )


@record(kw_only=True)
class FetchPluginRelease(ops.Operation["PluginRelease"]):
    """Fetch a plugin release.

    ``GET /v1/PluginService/Releases/{Sid}`` answers 200 with `PluginRelease`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    flex_metadata: str | None = None
    """Flex-Metadata header: facts about the client, for Twilio's own use."""

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/PluginService/Releases/{Sid}",
        header="Flex-Metadata",
    )


@record(kw_only=True)
class ListPluginRelease(ops.PageOperation["PluginRelease"]):
    """List plugin releases.

    ``GET /v1/PluginService/Releases`` answers 200 with a `Page` of `PluginRelease`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    flex_metadata: str | None = None
    """Flex-Metadata header: facts about the client, for Twilio's own use."""

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/PluginService/Releases",
        header="Flex-Metadata",
        items="releases",
        paging="meta",
    )

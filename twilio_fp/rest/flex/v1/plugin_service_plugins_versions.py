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
    archived: bool | None = None
    changelog: str | None = None
    date_created: dt.datetime | None = None
    plugin_sid: str | None = None
    plugin_url: str | None = None
    private: bool | None = None
    sid: str = ""
    url: str | None = None
    validated: bool | None = None
    version: str | None = None

    __fields__ = "changelog! plugin_url!"


@record(kw_only=True)
class CreatePluginVersion(ops.Operation["PluginVersion"]):
    """``POST /v1/PluginService/Plugins/{PluginSid}/Versions`` answers 201 with `PluginVersion`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    plugin_sid: str = attrs.field(kw_only=False)
    plugin_url: str
    version: str
    flex_metadata: str | None = None
    changelog: str | None = None
    cli_version: str | None = None
    private: bool | None = None
    validate_status: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/PluginService/Plugins/{PluginSid}/Versions",
        header="Flex-Metadata",
        form="",
    )


@record(kw_only=True)
class FetchPluginVersion(ops.Operation["PluginVersion"]):
    """``GET /v1/PluginService/Plugins/{PluginSid}/Versions/{Sid}`` answers 200 with `PluginVersion`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    plugin_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    flex_metadata: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/PluginService/Plugins/{PluginSid}/Versions/{Sid}",
        header="Flex-Metadata",
    )


@record(kw_only=True)
class ListPluginVersion(ops.PageOperation["PluginVersion"]):
    """``GET /v1/PluginService/Plugins/{PluginSid}/Versions`` answers 200 with a `Page` of `PluginVersion`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    plugin_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None
    flex_metadata: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/PluginService/Plugins/{PluginSid}/Versions",
        header="Flex-Metadata",
        items="plugin_versions",
        paging="meta",
    )

"""``/v1/PluginService/Configurations/{ConfigurationSid}/Plugins`` of flex v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class ConfiguredPlugin(Resource):
    """``flex.v1.plugin_configuration.configured_plugin``, as it is received."""

    account_sid: str = ""
    changelog: str | None = None
    configuration_sid: str | None = None
    date_created: dt.datetime | None = None
    description: str | None = None
    friendly_name: str | None = None
    phase: int | None = None
    plugin_archived: bool | None = None
    plugin_sid: str | None = None
    plugin_url: str | None = None
    plugin_version_archived: bool | None = None
    plugin_version_sid: str | None = None
    private: bool | None = None
    unique_name: str | None = None
    url: str | None = None
    version: str | None = None

    __fields__ = "plugin_url! unique_name!"


@record(kw_only=True)
class FetchConfiguredPlugin(ops.Operation["ConfiguredPlugin"]):
    """``GET /v1/PluginService/Configurations/{ConfigurationSid}/Plugins/{PluginSid}`` answers 200 with `ConfiguredPlugin`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    configuration_sid: str = attrs.field(kw_only=False)
    plugin_sid: str = attrs.field(kw_only=False)
    flex_metadata: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/PluginService/Configurations/{ConfigurationSid}/Plugins/{PluginSid}",
        header="Flex-Metadata",
    )


@record(kw_only=True)
class ListConfiguredPlugin(ops.PageOperation["ConfiguredPlugin"]):
    """``GET /v1/PluginService/Configurations/{ConfigurationSid}/Plugins`` answers 200 with a `Page` of `ConfiguredPlugin`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    configuration_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None
    flex_metadata: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/PluginService/Configurations/{ConfigurationSid}/Plugins",
        header="Flex-Metadata",
        items="plugins",
        paging="meta",
    )

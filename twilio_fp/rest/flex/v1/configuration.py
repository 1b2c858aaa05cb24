"""``/v1/Configuration`` of flex v1."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

ConfigurationEnumStatus: TypeAlias = Literal["ok", "inprogress", "notstarted"] | str


@record(kw_only=True)
class Configuration(Resource):
    """``flex.v1.configuration``, as it is received."""

    account_sid: str = ""
    agent_conv_end_methods: Any = None
    attributes: Any = None
    call_recording_enabled: bool | None = None
    call_recording_webhook_url: str | None = None
    channel_configs: tuple[Any, ...] | None = None
    chat_service_instance_sid: str | None = None
    citrix_voice_vdi: Any = None
    crm_attributes: Any = None
    crm_callback_url: str | None = None
    crm_enabled: bool | None = None
    crm_fallback_url: str | None = None
    crm_type: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    debugger_integration: Any = None
    flex_insights_drilldown: bool | None = None
    flex_insights_hr: Any = None
    flex_instance_sid: str | None = None
    flex_service_instance_sid: str | None = None
    flex_ui_status_report: Any = None
    flex_url: str | None = None
    integrations: tuple[Any, ...] | None = None
    markdown: Any = None
    messaging_service_instance_sid: str | None = None
    notifications: Any = None
    offline_config: Any = None
    outbound_call_flows: Any = None
    plugin_service_attributes: Any = None
    plugin_service_enabled: bool | None = None
    public_attributes: Any = None
    queue_stats_configuration: Any = None
    runtime_domain: str | None = None
    serverless_service_sids: tuple[str, ...] | None = None
    service_version: str | None = None
    status: ConfigurationEnumStatus = ""
    taskrouter_offline_activity_sid: str | None = None
    taskrouter_skills: tuple[Any, ...] | None = None
    taskrouter_target_taskqueue_sid: str | None = None
    taskrouter_target_workflow_sid: str | None = None
    taskrouter_taskqueues: tuple[Any, ...] | None = None
    taskrouter_worker_attributes: Any = None
    taskrouter_worker_channels: Any = None
    taskrouter_workspace_sid: str | None = None
    ui_attributes: Any = None
    ui_dependencies: Any = None
    ui_language: str | None = None
    ui_version: str | None = None
    url: str | None = None


@record(kw_only=True)
class FetchConfiguration(ops.Operation["Configuration"]):
    """``GET /v1/Configuration`` answers 200 with `Configuration`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    ui_version: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/Configuration",
    )


@record(kw_only=True)
class UpdateConfiguration(ops.Operation["Configuration"]):
    """``POST /v1/Configuration`` answers 200 with `Configuration`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    body: Any

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Configuration",
        json="*=body",
    )

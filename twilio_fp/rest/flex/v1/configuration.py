# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Configuration`` of flex v1."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

ConfigurationEnumStatus: TypeAlias = Literal["ok", "inprogress", "notstarted"] | str


@record(kw_only=True)
class Configuration(Resource):
    """``flex.v1.configuration``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    agent_conv_end_methods: Any = None
    """Ways in which an agent may end a conversation in Flex."""
    attributes: Any = None
    """Your own data for the Flex application, as a JSON object."""
    call_recording_enabled: bool | None = None
    """Whether calls in Flex are recorded."""
    call_recording_webhook_url: str | None = None
    """Absolute URL that is told of call recordings in Flex."""
    channel_configs: tuple[Any, ...] | None = None
    """Settings of the Flex channels."""
    chat_service_instance_sid: str | None = None
    """SID of the chat service (IS…) that Flex uses."""
    citrix_voice_vdi: Any = None
    """Settings for voice in Flex over Citrix virtual desktops."""
    crm_attributes: Any = None
    """Settings of the CRM shown in Flex, as a JSON object."""
    crm_callback_url: str | None = None
    """Absolute URL of the CRM called by Flex."""
    crm_enabled: bool | None = None
    """Whether a CRM is shown in Flex."""
    crm_fallback_url: str | None = None
    """Absolute URL used when the CRM's own URL fails."""
    crm_type: str | None = None
    """Kind of CRM used with Flex."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    debugger_integration: Any = None
    """Settings of the Flex debugger integration, as a JSON object."""
    flex_insights_drilldown: bool | None = None
    """Whether Flex Insights lets users drill down into the data."""
    flex_insights_hr: Any = None
    """Flex Insights settings for the historical reports, as a JSON object."""
    flex_instance_sid: str | None = None
    """SID, GO…, of the Flex instance."""
    flex_service_instance_sid: str | None = None
    """SID, IS…, of the chat service of the Flex instance."""
    flex_ui_status_report: Any = None
    """Status report of the Flex UI setup, as a JSON object."""
    flex_url: str | None = None
    """URL the Flex instance is hosted at."""
    integrations: tuple[Any, ...] | None = None
    """Integrations of the Flex instance, each as a JSON object."""
    markdown: Any = None
    """Flex UI setting of Markdown in chat messages, as a JSON object."""
    messaging_service_instance_sid: str | None = None
    """SID, MG…, of the messaging service Flex uses."""
    notifications: Any = None
    """Notification settings of the Flex UI, as a JSON object."""
    offline_config: Any = None
    """Flex UI settings for when the contact center is closed, as a JSON object."""
    outbound_call_flows: Any = None
    """Settings of calls agents place from Flex, as a JSON object."""
    plugin_service_attributes: Any = None
    """Attributes of the Flex plugin service, as a JSON object."""
    plugin_service_enabled: bool | None = None
    """Whether the Flex UI loads plugins from the plugin service."""
    public_attributes: Any = None
    """Flex configuration anyone may read, even without login, as a JSON object."""
    queue_stats_configuration: Any = None
    """Flex UI settings of the queue statistics view, as a JSON object."""
    runtime_domain: str | None = None
    """Domain of the Flex serverless runtime for the account."""
    serverless_service_sids: tuple[str, ...] | None = None
    """SIDs of the serverless services whose functions Flex uses, ZS…."""
    service_version: str | None = None
    """Version of the Flex service configuration."""
    status: ConfigurationEnumStatus = ""
    """Where the resource stands in its life cycle."""
    taskrouter_offline_activity_sid: str | None = None
    """SID of the activity a Flex worker has when offline, WA…."""
    taskrouter_skills: tuple[Any, ...] | None = None
    """Skills that Flex workers can be given, a list of JSON objects."""
    taskrouter_target_taskqueue_sid: str | None = None
    """SID of the task queue Flex uses by default, WQ…."""
    taskrouter_target_workflow_sid: str | None = None
    """SID of the workflow Flex uses by default, WW…."""
    taskrouter_taskqueues: tuple[Any, ...] | None = None
    """Task queues known to Flex, a list of JSON objects."""
    taskrouter_worker_attributes: Any = None
    """JSON object that describes the attributes Flex workers carry."""
    taskrouter_worker_channels: Any = None
    """JSON object with the default channels and capacities of Flex workers."""
    taskrouter_workspace_sid: str | None = None
    """SID of the TaskRouter workspace that Flex uses, WS…."""
    ui_attributes: Any = None
    """JSON object that configures how Flex's user interface looks and behaves."""
    ui_dependencies: Any = None
    """Versions of libraries Flex's user interface loads, a JSON object."""
    ui_language: str | None = None
    """Language of Flex's user interface, such as en-US."""
    ui_version: str | None = None
    """Version of Flex's user interface."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid agent_conv_end_methods:json attributes:json call_recording_enabled:boolean "
        "call_recording_webhook_url channel_configs:json[] chat_service_instance_sid citrix_voice_vdi:json "
        "crm_attributes:json crm_callback_url crm_enabled:boolean crm_fallback_url crm_type "
        "date_created:date-time date_updated:date-time debugger_integration:json flex_insights_drilldown:boolean "
        "flex_insights_hr:json flex_instance_sid flex_service_instance_sid flex_ui_status_report:json flex_url "
        "integrations:json[] markdown:json messaging_service_instance_sid notifications:json offline_config:json "
        "outbound_call_flows:json plugin_service_attributes:json plugin_service_enabled:boolean "
        "public_attributes:json queue_stats_configuration:json runtime_domain serverless_service_sids:string[] "
        "service_version status:enum.ConfigurationEnumStatus taskrouter_offline_activity_sid "
        "taskrouter_skills:json[] taskrouter_target_taskqueue_sid taskrouter_target_workflow_sid "
        "taskrouter_taskqueues:json[] taskrouter_worker_attributes:json taskrouter_worker_channels:json "
        "taskrouter_workspace_sid ui_attributes:json ui_dependencies:json ui_language ui_version url"
    )


@record(kw_only=True)
class FetchConfiguration(ops.Operation["Configuration"]):
    """Fetch a configuration.

    ``GET /v1/Configuration`` returns `Configuration`.
    Source: https://www.twilio.com/docs/flex/developer/config/flex-configuration-rest-api
    """

    ui_version: str | None = None
    """Return the configuration for this Flex UI version; left out, the pinned one."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/Configuration",
        query="UiVersion",
        result="Configuration",
    )


@record(kw_only=True)
class UpdateConfiguration(ops.Operation["Configuration"]):
    """Update a configuration.

    ``POST /v1/Configuration`` returns `Configuration`.
    Source: https://www.twilio.com/docs/flex/developer/config/flex-configuration-rest-api
    """

    body: Any
    """Flex configuration to write, as a JSON object; it must name the account (`account_sid`)."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/Configuration",
        json="*=body:json*",
        content_type="application/json",
        result="Configuration",
    )

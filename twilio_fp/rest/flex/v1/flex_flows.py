"""``/v1/FlexFlows`` of flex v1."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

FlexFlowEnumChannelType: TypeAlias = Literal["web", "sms", "facebook", "whatsapp", "line", "custom"] | str
FlexFlowEnumIntegrationType: TypeAlias = Literal["studio", "external", "task"] | str


@record(kw_only=True)
class FlexFlow(Resource):
    """``flex.v1.flex_flow``, as it is received."""

    account_sid: str = ""
    channel_type: FlexFlowEnumChannelType | None = None
    chat_service_sid: str | None = None
    contact_identity: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    enabled: bool | None = None
    friendly_name: str | None = None
    integration: Any = None
    integration_type: FlexFlowEnumIntegrationType | None = None
    janitor_enabled: bool | None = None
    long_lived: bool | None = None
    sid: str = ""
    url: str | None = None

    __fields__ = "friendly_name!"


@record(kw_only=True)
class CreateFlexFlow(ops.Operation["FlexFlow"]):
    """``POST /v1/FlexFlows`` answers 201 with `FlexFlow`.

    On the wire ``integration_channel`` is ``Integration.Channel``, ``integration_creation_on_message`` is
    ``Integration.CreationOnMessage``, ``integration_flow_sid`` is ``Integration.FlowSid``, ``integration_priority``
    is ``Integration.Priority``, ``integration_retry_count`` is ``Integration.RetryCount``, ``integration_timeout``
    is ``Integration.Timeout``, ``integration_url`` is ``Integration.Url``, ``integration_workflow_sid`` is
    ``Integration.WorkflowSid``, ``integration_workspace_sid`` is ``Integration.WorkspaceSid``.
    Source: https://www.twilio.com/docs/flex/developer
    """

    channel_type: FlexFlowEnumChannelType
    chat_service_sid: str
    friendly_name: str
    contact_identity: str | None = None
    enabled: bool | None = None
    integration_channel: str | None = None
    integration_creation_on_message: bool | None = None
    integration_flow_sid: str | None = None
    integration_priority: int | None = None
    integration_retry_count: int | None = None
    integration_timeout: int | dt.timedelta | None = None
    integration_url: str | None = None
    integration_workflow_sid: str | None = None
    integration_workspace_sid: str | None = None
    integration_type: FlexFlowEnumIntegrationType | None = None
    janitor_enabled: bool | None = None
    long_lived: bool | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/FlexFlows",
        form=(
            "Integration.Channel Integration.CreationOnMessage Integration.FlowSid Integration.Priority "
            "Integration.RetryCount Integration.Timeout Integration.Url Integration.WorkflowSid "
            "Integration.WorkspaceSid"
        ),
    )


@record(kw_only=True)
class DeleteFlexFlow(ops.Operation[None]):
    """``DELETE /v1/FlexFlows/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://flex-api.twilio.com/v1/FlexFlows/{Sid}",
    )


@record(kw_only=True)
class FetchFlexFlow(ops.Operation["FlexFlow"]):
    """``GET /v1/FlexFlows/{Sid}`` answers 200 with `FlexFlow`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/FlexFlows/{Sid}",
    )


@record(kw_only=True)
class ListFlexFlow(ops.PageOperation["FlexFlow"]):
    """``GET /v1/FlexFlows`` answers 200 with a `Page` of `FlexFlow`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    friendly_name: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/FlexFlows",
        query="FriendlyName!",
        items="flex_flows",
        paging="meta",
    )


@record(kw_only=True)
class UpdateFlexFlow(ops.Operation["FlexFlow"]):
    """``POST /v1/FlexFlows/{Sid}`` answers 200 with `FlexFlow`.

    On the wire ``integration_channel`` is ``Integration.Channel``, ``integration_creation_on_message`` is
    ``Integration.CreationOnMessage``, ``integration_flow_sid`` is ``Integration.FlowSid``, ``integration_priority``
    is ``Integration.Priority``, ``integration_retry_count`` is ``Integration.RetryCount``, ``integration_timeout``
    is ``Integration.Timeout``, ``integration_url`` is ``Integration.Url``, ``integration_workflow_sid`` is
    ``Integration.WorkflowSid``, ``integration_workspace_sid`` is ``Integration.WorkspaceSid``.
    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)
    channel_type: FlexFlowEnumChannelType | None = None
    chat_service_sid: str | None = None
    contact_identity: str | None = None
    enabled: bool | None = None
    friendly_name: str | None = None
    integration_channel: str | None = None
    integration_creation_on_message: bool | None = None
    integration_flow_sid: str | None = None
    integration_priority: int | None = None
    integration_retry_count: int | None = None
    integration_timeout: int | dt.timedelta | None = None
    integration_url: str | None = None
    integration_workflow_sid: str | None = None
    integration_workspace_sid: str | None = None
    integration_type: FlexFlowEnumIntegrationType | None = None
    janitor_enabled: bool | None = None
    long_lived: bool | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/FlexFlows/{Sid}",
        form=(
            "Integration.Channel Integration.CreationOnMessage Integration.FlowSid Integration.Priority "
            "Integration.RetryCount Integration.Timeout Integration.Url Integration.WorkflowSid "
            "Integration.WorkspaceSid"
        ),
    )

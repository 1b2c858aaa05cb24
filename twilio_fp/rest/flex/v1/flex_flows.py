# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/FlexFlows`` of flex v1."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

FlexFlowEnumChannelType: TypeAlias = Literal["web", "sms", "facebook", "whatsapp", "line", "custom"] | str
FlexFlowEnumIntegrationType: TypeAlias = Literal["studio", "external", "task"] | str


@record(kw_only=True)
class FlexFlow(Resource):
    """``flex.v1.flex_flow``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    channel_type: FlexFlowEnumChannelType | None = None
    """Channel the flow handles: web, facebook, sms, whatsapp, line or custom."""
    chat_service_sid: str | None = None
    """SID of the conversation service (IS…) it belongs to."""
    contact_identity: str | None = None
    """Address of yours that the flow answers on, such as a phone number."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    enabled: bool | None = None
    """Whether the Flex flow is active."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    integration: Any = None
    """Settings of the Flex flow's integration, as a JSON object."""
    integration_type: FlexFlowEnumIntegrationType | None = None
    """Where customers' messages go: studio, external (a URL) or task (TaskRouter)."""
    janitor_enabled: bool | None = None
    """Whether open Proxy sessions and chat channels are closed when the task is deleted outside the Flex UI; default
    false."""
    long_lived: bool | None = None
    """Whether the chat channel outlives the task: true reuses one channel for the contact, false closes it when the
    task ends."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid channel_type:enum.FlexFlowEnumChannelType chat_service_sid contact_identity "
        "date_created:date-time date_updated:date-time enabled:boolean friendly_name! integration:json "
        "integration_type:enum.FlexFlowEnumIntegrationType janitor_enabled:boolean long_lived:boolean sid url"
    )


@record(kw_only=True)
class CreateFlexFlow(ops.Operation["FlexFlow"]):
    """Create a Flex flow.

    ``POST /v1/FlexFlows`` returns `FlexFlow`.
    On the wire ``integration_channel`` is ``Integration.Channel``, ``integration_creation_on_message`` is
    ``Integration.CreationOnMessage``, ``integration_flow_sid`` is ``Integration.FlowSid``, ``integration_priority``
    is ``Integration.Priority``, ``integration_retry_count`` is ``Integration.RetryCount``, ``integration_timeout``
    is ``Integration.Timeout``, ``integration_url`` is ``Integration.Url``, ``integration_workflow_sid`` is
    ``Integration.WorkflowSid``, ``integration_workspace_sid`` is ``Integration.WorkspaceSid``.
    Source: https://www.twilio.com/docs/flex/developer
    """

    channel_type: FlexFlowEnumChannelType
    """Channel the flow handles: web, facebook, sms, whatsapp, line or custom."""
    chat_service_sid: str
    """SID of the conversation service (IS…) it belongs to."""
    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    contact_identity: str | None = None
    """Address of yours that the flow answers on, such as a phone number."""
    enabled: bool | None = None
    """Whether the Flex flow is active."""
    integration_channel: str | None = None
    """Task channel of new tasks: SID, TC…, or unique name; for a task integration, the channel named default unless
    set."""
    integration_creation_on_message: bool | None = None
    """Whether the task is made only when the customer first writes; for outbound messages."""
    integration_flow_sid: str | None = None
    """SID, FW…, of the Studio flow; required for a studio integration."""
    integration_priority: int | None = None
    """Priority of new tasks; for a task integration, default 0."""
    integration_retry_count: int | None = None
    """Times to retry the Studio flow or webhook on failure, 0 to 3; default 3."""
    integration_timeout: int | dt.timedelta | None = None
    """Seconds until a new task expires; for a task integration, default 86,400."""
    integration_url: str | None = None
    """Absolute URL that messages go to; required for an external integration."""
    integration_workflow_sid: str | None = None
    """SID, WW…, of the TaskRouter workflow for new tasks; required for a task integration."""
    integration_workspace_sid: str | None = None
    """SID, WS…, of the TaskRouter workspace for new tasks; required for a task integration."""
    integration_type: FlexFlowEnumIntegrationType | None = None
    """Where customers' messages go: studio, external (a URL) or task (TaskRouter)."""
    janitor_enabled: bool | None = None
    """Whether open Proxy sessions and chat channels are closed when the task is deleted outside the Flex UI; default
    false."""
    long_lived: bool | None = None
    """Whether the chat channel outlives the task: true reuses one channel for the contact, false closes it when the
    task ends."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/FlexFlows",
        form=(
            "ChannelType:enum.FlexFlowEnumChannelType* ChatServiceSid* ContactIdentity Enabled:boolean FriendlyName* "
            "Integration.Channel Integration.CreationOnMessage:boolean Integration.FlowSid "
            "Integration.Priority:integer Integration.RetryCount:integer Integration.Timeout:seconds Integration.Url "
            "Integration.WorkflowSid Integration.WorkspaceSid IntegrationType:enum.FlexFlowEnumIntegrationType "
            "JanitorEnabled:boolean LongLived:boolean"
        ),
        result="FlexFlow",
        success=(201,),
        bounds=(
            "chat_service_sid:IS integration_flow_sid:FW integration_url:url integration_workflow_sid:WW "
            "integration_workspace_sid:WS"
        ),
    )


@record(kw_only=True)
class DeleteFlexFlow(ops.Operation[None]):
    """Delete a Flex flow.

    ``DELETE /v1/FlexFlows/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://flex-api.twilio.com/v1/FlexFlows/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:FO",
    )


@record(kw_only=True)
class FetchFlexFlow(ops.Operation["FlexFlow"]):
    """Fetch a Flex flow.

    ``GET /v1/FlexFlows/{Sid}`` returns `FlexFlow`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/FlexFlows/{Sid}",
        path="Sid*",
        result="FlexFlow",
        bounds="sid:FO",
    )


@record(kw_only=True)
class ListFlexFlow(ops.PageOperation["FlexFlow"]):
    """List Flex flows.

    ``GET /v1/FlexFlows`` returns a `Page` of `FlexFlow`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/FlexFlows",
        query="FriendlyName! PageSize:integer Page:integer PageToken",
        result="FlexFlow",
        items="flex_flows",
        paging="meta",
    )


@record(kw_only=True)
class UpdateFlexFlow(ops.Operation["FlexFlow"]):
    """Update a Flex flow.

    ``POST /v1/FlexFlows/{Sid}`` returns `FlexFlow`.
    On the wire ``integration_channel`` is ``Integration.Channel``, ``integration_creation_on_message`` is
    ``Integration.CreationOnMessage``, ``integration_flow_sid`` is ``Integration.FlowSid``, ``integration_priority``
    is ``Integration.Priority``, ``integration_retry_count`` is ``Integration.RetryCount``, ``integration_timeout``
    is ``Integration.Timeout``, ``integration_url`` is ``Integration.Url``, ``integration_workflow_sid`` is
    ``Integration.WorkflowSid``, ``integration_workspace_sid`` is ``Integration.WorkspaceSid``.
    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    channel_type: FlexFlowEnumChannelType | None = None
    """Channel the flow handles: web, facebook, sms, whatsapp, line or custom."""
    chat_service_sid: str | None = None
    """SID of the conversation service (IS…) it belongs to."""
    contact_identity: str | None = None
    """Address of yours that the flow answers on, such as a phone number."""
    enabled: bool | None = None
    """Whether the Flex flow is active."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    integration_channel: str | None = None
    """Task channel of new tasks: SID, TC…, or unique name; for a task integration, the channel named default unless
    set."""
    integration_creation_on_message: bool | None = None
    """Whether the task is made only when the customer first writes; for outbound messages."""
    integration_flow_sid: str | None = None
    """SID, FW…, of the Studio flow; required for a studio integration."""
    integration_priority: int | None = None
    """Priority of new tasks; for a task integration, default 0."""
    integration_retry_count: int | None = None
    """Times to retry the Studio flow or webhook on failure, 0 to 3; default 3."""
    integration_timeout: int | dt.timedelta | None = None
    """Seconds until a new task expires; for a task integration, default 86,400."""
    integration_url: str | None = None
    """Absolute URL that messages go to; required for an external integration."""
    integration_workflow_sid: str | None = None
    """SID, WW…, of the TaskRouter workflow for new tasks; required for a task integration."""
    integration_workspace_sid: str | None = None
    """SID, WS…, of the TaskRouter workspace for new tasks; required for a task integration."""
    integration_type: FlexFlowEnumIntegrationType | None = None
    """Where customers' messages go: studio, external (a URL) or task (TaskRouter)."""
    janitor_enabled: bool | None = None
    """Whether open Proxy sessions and chat channels are closed when the task is deleted outside the Flex UI; default
    false."""
    long_lived: bool | None = None
    """Whether the chat channel outlives the task: true reuses one channel for the contact, false closes it when the
    task ends."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/FlexFlows/{Sid}",
        path="Sid*",
        form=(
            "ChannelType:enum.FlexFlowEnumChannelType ChatServiceSid ContactIdentity Enabled:boolean FriendlyName "
            "Integration.Channel Integration.CreationOnMessage:boolean Integration.FlowSid "
            "Integration.Priority:integer Integration.RetryCount:integer Integration.Timeout:seconds Integration.Url "
            "Integration.WorkflowSid Integration.WorkspaceSid IntegrationType:enum.FlexFlowEnumIntegrationType "
            "JanitorEnabled:boolean LongLived:boolean"
        ),
        result="FlexFlow",
        bounds=(
            "sid:FO chat_service_sid:IS integration_flow_sid:FW integration_url:url integration_workflow_sid:WW "
            "integration_workspace_sid:WS"
        ),
    )

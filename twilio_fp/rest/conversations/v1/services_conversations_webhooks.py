# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

ServiceConversationScopedWebhookEnumMethod: TypeAlias = Literal["get", "post"] | str
ServiceConversationScopedWebhookEnumTarget: TypeAlias = Literal["webhook", "trigger", "studio"] | str


@record(kw_only=True)
class ServiceConversationScopedWebhook(Resource):
    """``conversations.v1.service.service_conversation.service_conversation_scoped_webhook``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    chat_service_sid: str | None = None
    """SID of the conversation service (IS…) it belongs to."""
    configuration: Any = None
    """Settings, as a JSON object."""
    conversation_sid: str | None = None
    """SID of the conversation (CH…), or its unique name in a path."""
    date_created: dt.datetime | None = None
    """When it was created, UTC. On create or update, the time to record in place of the actual one."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC. On create or update, the time to record in place of the actual one."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    target: str | None = None
    """Kind of destination: webhook, trigger or studio."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid chat_service_sid configuration:json conversation_sid date_created:date-time "
        "date_updated:date-time sid target url"
    )


@record(kw_only=True)
class CreateServiceConversationScopedWebhook(ops.Operation["ServiceConversationScopedWebhook"]):
    """Create a service conversation scoped webhook.

    ``POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks`` returns
    `ServiceConversationScopedWebhook`.
    On the wire ``configuration_filters`` is ``Configuration.Filters``, ``configuration_flow_sid`` is
    ``Configuration.FlowSid``, ``configuration_method`` is ``Configuration.Method``, ``configuration_replay_after``
    is ``Configuration.ReplayAfter``, ``configuration_triggers`` is ``Configuration.Triggers``,
    ``configuration_url`` is ``Configuration.Url``.
    Source: https://www.twilio.com/docs/conversations/api/conversation-scoped-webhook-resource
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    """SID of the conversation service (IS…) it belongs to."""
    conversation_sid: str = attrs.field(kw_only=False)
    """SID of the conversation (CH…), or its unique name in a path."""
    target: ServiceConversationScopedWebhookEnumTarget
    """Kind of destination: webhook, trigger or studio."""
    configuration_filters: str | Iterable[str] | None = None
    """Events that call the webhook, such as onMessageAdded; for the type `webhook`."""
    configuration_flow_sid: str | None = None
    """SID of the Studio flow (FW…) that is run; for the type `studio`."""
    configuration_method: ServiceConversationScopedWebhookEnumMethod | None = None
    """HTTP method for the webhook: GET or POST."""
    configuration_replay_after: int | None = None
    """Index of a message: those after it are sent to the new webhook as if they were new. Leave out for none."""
    configuration_triggers: str | Iterable[str] | None = None
    """Keywords that fire the webhook when a message holds one; for the type `trigger`."""
    configuration_url: str | None = None
    """Absolute URL that is called; for the types `webhook` and `trigger`."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks",
        path="ChatServiceSid* ConversationSid*",
        form=(
            "Configuration.Filters:string[] Configuration.FlowSid "
            "Configuration.Method:enum.ServiceConversationScopedWebhookEnumMethod Configuration.ReplayAfter:integer "
            "Configuration.Triggers:string[] Configuration.Url "
            "Target:enum.ServiceConversationScopedWebhookEnumTarget*"
        ),
        result="ServiceConversationScopedWebhook",
        success=(201,),
        bounds="chat_service_sid:IS configuration_flow_sid:FW",
    )


@record(kw_only=True)
class DeleteServiceConversationScopedWebhook(ops.Operation[None]):
    """Delete a service conversation scoped webhook.

    ``DELETE /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/conversations/api/conversation-scoped-webhook-resource
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    """SID of the conversation service (IS…) it belongs to."""
    conversation_sid: str = attrs.field(kw_only=False)
    """SID of the conversation (CH…), or its unique name in a path."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid}",
        path="ChatServiceSid* ConversationSid* Sid*",
        result="",
        success=(204,),
        bounds="chat_service_sid:IS sid:WH",
    )


@record(kw_only=True)
class FetchServiceConversationScopedWebhook(ops.Operation["ServiceConversationScopedWebhook"]):
    """Fetch a service conversation scoped webhook.

    ``GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid}`` returns
    `ServiceConversationScopedWebhook`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-scoped-webhook-resource
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    """SID of the conversation service (IS…) it belongs to."""
    conversation_sid: str = attrs.field(kw_only=False)
    """SID of the conversation (CH…), or its unique name in a path."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid}",
        path="ChatServiceSid* ConversationSid* Sid*",
        result="ServiceConversationScopedWebhook",
        bounds="chat_service_sid:IS sid:WH",
    )


@record(kw_only=True)
class ListServiceConversationScopedWebhook(ops.PageOperation["ServiceConversationScopedWebhook"]):
    """List service conversation scoped webhooks.

    ``GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks`` returns a `Page` of
    `ServiceConversationScopedWebhook`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-scoped-webhook-resource
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    """SID of the conversation service (IS…) it belongs to."""
    conversation_sid: str = attrs.field(kw_only=False)
    """SID of the conversation (CH…), or its unique name in a path."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks",
        path="ChatServiceSid* ConversationSid*",
        query="PageSize:integer Page:integer PageToken",
        result="ServiceConversationScopedWebhook",
        items="webhooks",
        paging="meta",
        largest_page=5,
        bounds="chat_service_sid:IS",
    )


@record(kw_only=True)
class UpdateServiceConversationScopedWebhook(ops.Operation["ServiceConversationScopedWebhook"]):
    """Update a service conversation scoped webhook.

    ``POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid}`` returns
    `ServiceConversationScopedWebhook`.
    On the wire ``configuration_filters`` is ``Configuration.Filters``, ``configuration_flow_sid`` is
    ``Configuration.FlowSid``, ``configuration_method`` is ``Configuration.Method``, ``configuration_triggers`` is
    ``Configuration.Triggers``, ``configuration_url`` is ``Configuration.Url``.
    Source: https://www.twilio.com/docs/conversations/api/conversation-scoped-webhook-resource
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    """SID of the conversation service (IS…) it belongs to."""
    conversation_sid: str = attrs.field(kw_only=False)
    """SID of the conversation (CH…), or its unique name in a path."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    configuration_filters: str | Iterable[str] | None = None
    """Events that call the webhook, such as onMessageAdded; for the type `webhook`."""
    configuration_flow_sid: str | None = None
    """SID of the Studio flow (FW…) that is run; for the type `studio`."""
    configuration_method: ServiceConversationScopedWebhookEnumMethod | None = None
    """HTTP method for the webhook: GET or POST."""
    configuration_triggers: str | Iterable[str] | None = None
    """Keywords that fire the webhook when a message holds one; for the type `trigger`."""
    configuration_url: str | None = None
    """Absolute URL that is called; for the types `webhook` and `trigger`."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid}",
        path="ChatServiceSid* ConversationSid* Sid*",
        form=(
            "Configuration.Filters:string[] Configuration.FlowSid "
            "Configuration.Method:enum.ServiceConversationScopedWebhookEnumMethod Configuration.Triggers:string[] "
            "Configuration.Url"
        ),
        result="ServiceConversationScopedWebhook",
        bounds="chat_service_sid:IS sid:WH configuration_flow_sid:FW",
    )

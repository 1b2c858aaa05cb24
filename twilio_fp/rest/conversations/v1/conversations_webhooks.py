# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Conversations/{ConversationSid}/Webhooks`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

ConversationScopedWebhookEnumMethod: TypeAlias = Literal["get", "post"] | str
ConversationScopedWebhookEnumTarget: TypeAlias = Literal["webhook", "trigger", "studio"] | str


@record(kw_only=True)
class ConversationScopedWebhook(Resource):
    """``conversations.v1.conversation.conversation_scoped_webhook``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    configuration: Any = None
    """Settings of the webhook: URL, method, triggers, filters or Studio flow."""
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
        "account_sid configuration:json conversation_sid date_created:date-time date_updated:date-time sid target url"
    )


@record(kw_only=True)
class CreateConversationScopedWebhook(ops.Operation["ConversationScopedWebhook"]):
    """Create a conversation scoped webhook.

    ``POST /v1/Conversations/{ConversationSid}/Webhooks`` returns `ConversationScopedWebhook`.
    On the wire ``configuration_filters`` is ``Configuration.Filters``, ``configuration_flow_sid`` is
    ``Configuration.FlowSid``, ``configuration_method`` is ``Configuration.Method``, ``configuration_replay_after``
    is ``Configuration.ReplayAfter``, ``configuration_triggers`` is ``Configuration.Triggers``,
    ``configuration_url`` is ``Configuration.Url``.
    Source: https://www.twilio.com/docs/conversations/api/conversation-scoped-webhook-resource
    """

    conversation_sid: str = attrs.field(kw_only=False)
    """SID of the conversation (CH…), or its unique name in a path."""
    target: ConversationScopedWebhookEnumTarget
    """Kind of destination: webhook, trigger or studio."""
    configuration_filters: str | Iterable[str] | None = None
    """Events that call the webhook, such as onMessageAdded; for the type `webhook`."""
    configuration_flow_sid: str | None = None
    """SID of the Studio flow (FW…) that is run; for the type `studio`."""
    configuration_method: ConversationScopedWebhookEnumMethod | None = None
    """HTTP method for the webhook: GET or POST."""
    configuration_replay_after: int | None = None
    """Index of a message: those after it are sent to the new webhook as if they were new. Leave out for none."""
    configuration_triggers: str | Iterable[str] | None = None
    """Keywords that fire the webhook when a message holds one; for the type `trigger`."""
    configuration_url: str | None = None
    """Absolute URL that is called; for the types `webhook` and `trigger`."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Webhooks",
        path="ConversationSid*",
        form=(
            "Configuration.Filters:string[] Configuration.FlowSid "
            "Configuration.Method:enum.ConversationScopedWebhookEnumMethod Configuration.ReplayAfter:integer "
            "Configuration.Triggers:string[] Configuration.Url Target:enum.ConversationScopedWebhookEnumTarget*"
        ),
        result="ConversationScopedWebhook",
        success=(201,),
        bounds="configuration_flow_sid:FW",
    )


@record(kw_only=True)
class DeleteConversationScopedWebhook(ops.Operation[None]):
    """Delete a conversation scoped webhook.

    ``DELETE /v1/Conversations/{ConversationSid}/Webhooks/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/conversations/api/conversation-scoped-webhook-resource
    """

    conversation_sid: str = attrs.field(kw_only=False)
    """SID of the conversation (CH…), or its unique name in a path."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Webhooks/{Sid}",
        path="ConversationSid* Sid*",
        result="",
        success=(204,),
        bounds="sid:WH",
    )


@record(kw_only=True)
class FetchConversationScopedWebhook(ops.Operation["ConversationScopedWebhook"]):
    """Fetch a conversation scoped webhook.

    ``GET /v1/Conversations/{ConversationSid}/Webhooks/{Sid}`` returns `ConversationScopedWebhook`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-scoped-webhook-resource
    """

    conversation_sid: str = attrs.field(kw_only=False)
    """SID of the conversation (CH…), or its unique name in a path."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Webhooks/{Sid}",
        path="ConversationSid* Sid*",
        result="ConversationScopedWebhook",
        bounds="sid:WH",
    )


@record(kw_only=True)
class ListConversationScopedWebhook(ops.PageOperation["ConversationScopedWebhook"]):
    """List conversation scoped webhooks.

    ``GET /v1/Conversations/{ConversationSid}/Webhooks`` returns a `Page` of `ConversationScopedWebhook`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-scoped-webhook-resource
    """

    conversation_sid: str = attrs.field(kw_only=False)
    """SID of the conversation (CH…), or its unique name in a path."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Webhooks",
        path="ConversationSid*",
        query="PageSize:integer Page:integer PageToken",
        result="ConversationScopedWebhook",
        items="webhooks",
        paging="meta",
        largest_page=5,
    )


@record(kw_only=True)
class UpdateConversationScopedWebhook(ops.Operation["ConversationScopedWebhook"]):
    """Update a conversation scoped webhook.

    ``POST /v1/Conversations/{ConversationSid}/Webhooks/{Sid}`` returns `ConversationScopedWebhook`.
    On the wire ``configuration_filters`` is ``Configuration.Filters``, ``configuration_flow_sid`` is
    ``Configuration.FlowSid``, ``configuration_method`` is ``Configuration.Method``, ``configuration_triggers`` is
    ``Configuration.Triggers``, ``configuration_url`` is ``Configuration.Url``.
    Source: https://www.twilio.com/docs/conversations/api/conversation-scoped-webhook-resource
    """

    conversation_sid: str = attrs.field(kw_only=False)
    """SID of the conversation (CH…), or its unique name in a path."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    configuration_filters: str | Iterable[str] | None = None
    """Events that call the webhook, such as onMessageAdded; for the type `webhook`."""
    configuration_flow_sid: str | None = None
    """SID of the Studio flow (FW…) that is run; for the type `studio`."""
    configuration_method: ConversationScopedWebhookEnumMethod | None = None
    """HTTP method for the webhook: GET or POST."""
    configuration_triggers: str | Iterable[str] | None = None
    """Keywords that fire the webhook when a message holds one; for the type `trigger`."""
    configuration_url: str | None = None
    """Absolute URL that is called; for the types `webhook` and `trigger`."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Webhooks/{Sid}",
        path="ConversationSid* Sid*",
        form=(
            "Configuration.Filters:string[] Configuration.FlowSid "
            "Configuration.Method:enum.ConversationScopedWebhookEnumMethod Configuration.Triggers:string[] "
            "Configuration.Url"
        ),
        result="ConversationScopedWebhook",
        bounds="sid:WH configuration_flow_sid:FW",
    )

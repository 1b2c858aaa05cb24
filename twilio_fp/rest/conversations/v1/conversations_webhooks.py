"""``/v1/Conversations/{ConversationSid}/Webhooks`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

ConversationScopedWebhookEnumMethod: TypeAlias = Literal["get", "post"] | str
ConversationScopedWebhookEnumTarget: TypeAlias = Literal["webhook", "trigger", "studio"] | str


@record(kw_only=True)
class ConversationScopedWebhook(Resource):
    """``conversations.v1.conversation.conversation_scoped_webhook``, as it is received."""

    account_sid: str = ""
    configuration: Any = None
    conversation_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    sid: str = ""
    target: str | None = None
    url: str | None = None


@record(kw_only=True)
class CreateConversationScopedWebhook(ops.Operation["ConversationScopedWebhook"]):
    """``POST /v1/Conversations/{ConversationSid}/Webhooks`` answers 201 with `ConversationScopedWebhook`.

    On the wire ``configuration_filters`` is ``Configuration.Filters``, ``configuration_flow_sid`` is
    ``Configuration.FlowSid``, ``configuration_method`` is ``Configuration.Method``, ``configuration_replay_after``
    is ``Configuration.ReplayAfter``, ``configuration_triggers`` is ``Configuration.Triggers``,
    ``configuration_url`` is ``Configuration.Url``.
    Source: https://www.twilio.com/docs/conversations/api
    """

    conversation_sid: str = attrs.field(kw_only=False)
    target: ConversationScopedWebhookEnumTarget
    configuration_filters: str | Iterable[str] | None = None
    configuration_flow_sid: str | None = None
    configuration_method: ConversationScopedWebhookEnumMethod | None = None
    configuration_replay_after: int | None = None
    configuration_triggers: str | Iterable[str] | None = None
    configuration_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Webhooks",
        form=(
            "Configuration.Filters Configuration.FlowSid Configuration.Method Configuration.ReplayAfter "
            "Configuration.Triggers Configuration.Url"
        ),
    )


@record(kw_only=True)
class DeleteConversationScopedWebhook(ops.Operation[None]):
    """``DELETE /v1/Conversations/{ConversationSid}/Webhooks/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/conversations/api
    """

    conversation_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Webhooks/{Sid}",
    )


@record(kw_only=True)
class FetchConversationScopedWebhook(ops.Operation["ConversationScopedWebhook"]):
    """``GET /v1/Conversations/{ConversationSid}/Webhooks/{Sid}`` answers 200 with `ConversationScopedWebhook`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    conversation_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Webhooks/{Sid}",
    )


@record(kw_only=True)
class ListConversationScopedWebhook(ops.PageOperation["ConversationScopedWebhook"]):
    """``GET /v1/Conversations/{ConversationSid}/Webhooks`` answers 200 with a `Page` of `ConversationScopedWebhook`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    conversation_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Webhooks",
        items="webhooks",
        paging="meta",
        largest_page=5,
    )


@record(kw_only=True)
class UpdateConversationScopedWebhook(ops.Operation["ConversationScopedWebhook"]):
    """``POST /v1/Conversations/{ConversationSid}/Webhooks/{Sid}`` answers 200 with `ConversationScopedWebhook`.

    On the wire ``configuration_filters`` is ``Configuration.Filters``, ``configuration_flow_sid`` is
    ``Configuration.FlowSid``, ``configuration_method`` is ``Configuration.Method``, ``configuration_triggers`` is
    ``Configuration.Triggers``, ``configuration_url`` is ``Configuration.Url``.
    Source: https://www.twilio.com/docs/conversations/api
    """

    conversation_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    configuration_filters: str | Iterable[str] | None = None
    configuration_flow_sid: str | None = None
    configuration_method: ConversationScopedWebhookEnumMethod | None = None
    configuration_triggers: str | Iterable[str] | None = None
    configuration_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Webhooks/{Sid}",
        form=(
            "Configuration.Filters Configuration.FlowSid Configuration.Method Configuration.Triggers Configuration.Url"
        ),
    )

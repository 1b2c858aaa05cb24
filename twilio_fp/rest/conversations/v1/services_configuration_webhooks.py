# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ChatServiceSid}/Configuration/Webhooks`` of conversations v1."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

ServiceWebhookConfigurationEnumMethod: TypeAlias = Literal["GET", "POST"] | str


@record(kw_only=True)
class ServiceWebhookConfiguration(Resource):
    """``conversations.v1.service.service_configuration.service_webhook_configuration``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    chat_service_sid: str | None = None
    """SID of the conversation service (IS…) it belongs to."""
    filters: tuple[str, ...] | None = None
    """Events the webhook is called for, such as onMessageAdded or onConversationUpdated."""
    method: ServiceWebhookConfigurationEnumMethod | None = None
    """HTTP method of the webhooks, `GET` or `POST`."""
    post_webhook_url: str | None = None
    """Absolute URL called after an event has taken effect; its answer changes nothing."""
    pre_webhook_url: str | None = None
    """Absolute URL called before an event takes effect; its answer may change or refuse it."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid chat_service_sid filters:string[] method:enum.ServiceWebhookConfigurationEnumMethod "
        "post_webhook_url pre_webhook_url url"
    )


@record(kw_only=True)
class FetchServiceWebhookConfiguration(ops.Operation["ServiceWebhookConfiguration"]):
    """Fetch a service webhook configuration.

    ``GET /v1/Services/{ChatServiceSid}/Configuration/Webhooks`` returns `ServiceWebhookConfiguration`.
    Source: https://www.twilio.com/docs/conversations/api/service-configuration-resource
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    """SID of the conversation service (IS…) it belongs to."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Configuration/Webhooks",
        path="ChatServiceSid*",
        result="ServiceWebhookConfiguration",
        bounds="chat_service_sid:IS",
    )


@record(kw_only=True)
class UpdateServiceWebhookConfiguration(ops.Operation["ServiceWebhookConfiguration"]):
    """Update a service webhook configuration.

    ``POST /v1/Services/{ChatServiceSid}/Configuration/Webhooks`` returns `ServiceWebhookConfiguration`.
    Source: https://www.twilio.com/docs/conversations/api/service-configuration-resource
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    """SID of the conversation service (IS…) it belongs to."""
    filters: str | Iterable[str] | None = None
    """Events the webhook is called for, such as onMessageAdded or onConversationUpdated."""
    method: str | None = None
    """HTTP method of the webhooks, `GET` or `POST`."""
    post_webhook_url: str | None = None
    """Absolute URL called after an event has taken effect; its answer changes nothing."""
    pre_webhook_url: str | None = None
    """Absolute URL called before an event takes effect; its answer may change or refuse it."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Configuration/Webhooks",
        path="ChatServiceSid*",
        form="Filters:string[] Method PostWebhookUrl PreWebhookUrl",
        result="ServiceWebhookConfiguration",
        bounds="chat_service_sid:IS post_webhook_url:url pre_webhook_url:url",
    )

"""``/v1/Configuration/Webhooks`` of conversations v1."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

ConfigurationWebhookEnumMethod: TypeAlias = Literal["GET", "POST"] | str
ConfigurationWebhookEnumTarget: TypeAlias = Literal["webhook", "flex"] | str


@record(kw_only=True)
class ConfigurationWebhook(Resource):
    """``conversations.v1.configuration.configuration_webhook``, as it is received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    filters: tuple[str, ...] | None = None
    """Events the webhook is called for, such as onMessageAdded or onConversationUpdated."""
    method: ConfigurationWebhookEnumMethod | None = None
    """HTTP method of the webhooks, `GET` or `POST`."""
    post_webhook_url: str | None = None
    """Absolute URL called after an event has taken effect; its answer changes nothing."""
    pre_webhook_url: str | None = None
    """Absolute URL called before an event takes effect; its answer may change or refuse it."""
    target: ConfigurationWebhookEnumTarget | None = None
    """Kind of destination for webhooks: webhook or flex."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class FetchConfigurationWebhook(ops.Operation["ConfigurationWebhook"]):
    """Fetch a configuration webhook.

    ``GET /v1/Configuration/Webhooks`` answers 200 with `ConfigurationWebhook`.
    Source: https://www.twilio.com/docs/conversations/api
    """

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Configuration/Webhooks",
    )


@record(kw_only=True)
class UpdateConfigurationWebhook(ops.Operation["ConfigurationWebhook"]):
    """Update a configuration webhook.

    ``POST /v1/Configuration/Webhooks`` answers 200 with `ConfigurationWebhook`.
    Source: https://www.twilio.com/docs/conversations/api
    """

    filters: str | Iterable[str] | None = None
    """Events the webhook is called for, such as onMessageAdded or onConversationUpdated."""
    method: str | None = None
    """HTTP method of the webhooks, `GET` or `POST`."""
    post_webhook_url: str | None = None
    """Absolute URL called after an event has taken effect; its answer changes nothing."""
    pre_webhook_url: str | None = None
    """Absolute URL called before an event takes effect; its answer may change or refuse it."""
    target: ConfigurationWebhookEnumTarget | None = None
    """Kind of destination for webhooks: webhook or flex."""

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Configuration/Webhooks",
        form="",
    )

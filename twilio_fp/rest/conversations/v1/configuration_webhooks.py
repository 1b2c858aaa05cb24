# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Configuration/Webhooks`` of conversations v1."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

ConfigurationWebhookEnumMethod: TypeAlias = Literal["GET", "POST"] | str
ConfigurationWebhookEnumTarget: TypeAlias = Literal["webhook", "flex"] | str


@record(kw_only=True)
class ConfigurationWebhook(Resource):
    """``conversations.v1.configuration.configuration_webhook``, as received."""

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
    __fields__ = (
        "account_sid filters:string[] method:enum.ConfigurationWebhookEnumMethod post_webhook_url pre_webhook_url "
        "target:enum.ConfigurationWebhookEnumTarget url"
    )


@record(kw_only=True)
class FetchConfigurationWebhook(ops.Operation["ConfigurationWebhook"]):
    """Fetch a configuration webhook.

    ``GET /v1/Configuration/Webhooks`` returns `ConfigurationWebhook`.
    Source: https://www.twilio.com/docs/conversations-classic/api/webhook-configuration-resource
    """

    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Configuration/Webhooks",
        result="ConfigurationWebhook",
    )


@record(kw_only=True)
class UpdateConfigurationWebhook(ops.Operation["ConfigurationWebhook"]):
    """Update a configuration webhook.

    ``POST /v1/Configuration/Webhooks`` returns `ConfigurationWebhook`.
    Source: https://www.twilio.com/docs/conversations-classic/api/webhook-configuration-resource
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
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Configuration/Webhooks",
        form="Filters:string[] Method PostWebhookUrl PreWebhookUrl Target:enum.ConfigurationWebhookEnumTarget",
        result="ConfigurationWebhook",
    )

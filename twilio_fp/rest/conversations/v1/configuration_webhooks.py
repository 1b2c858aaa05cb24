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
    filters: tuple[str, ...] | None = None
    method: ConfigurationWebhookEnumMethod | None = None
    post_webhook_url: str | None = None
    pre_webhook_url: str | None = None
    target: ConfigurationWebhookEnumTarget | None = None
    url: str | None = None


@record(kw_only=True)
class FetchConfigurationWebhook(ops.Operation["ConfigurationWebhook"]):
    """``GET /v1/Configuration/Webhooks`` answers 200 with `ConfigurationWebhook`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Configuration/Webhooks",
    )


@record(kw_only=True)
class UpdateConfigurationWebhook(ops.Operation["ConfigurationWebhook"]):
    """``POST /v1/Configuration/Webhooks`` answers 200 with `ConfigurationWebhook`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    filters: str | Iterable[str] | None = None
    method: str | None = None
    post_webhook_url: str | None = None
    pre_webhook_url: str | None = None
    target: ConfigurationWebhookEnumTarget | None = None

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Configuration/Webhooks",
        form="",
    )

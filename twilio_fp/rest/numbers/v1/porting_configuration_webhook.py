"""``/v1/Porting/Configuration/Webhook`` of numbers v1."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

PortingWebhookConfigurationDeleteEnumWebhookType: TypeAlias = Literal["PORT_IN", "PORT_OUT"] | str


@record(kw_only=True)
class PortingWebhookConfigurationFetch(Resource):
    """``numbers.v1.porting_webhook_configuration_fetch``, as it is received."""

    notifications_of: tuple[str, ...] | None = None
    """Porting events the webhooks report."""
    port_in_target_date_created: dt.datetime | None = None
    """When the webhook for port-in events was set, UTC."""
    port_in_target_url: str | None = None
    """Absolute URL that gets port-in events."""
    port_out_target_date_created: dt.datetime | None = None
    """When the webhook for port-out events was set, UTC."""
    port_out_target_url: str | None = None
    """Absolute URL that gets port-out events."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class PortingWebhookConfiguration(Resource):
    """``numbers.v1.porting_webhook_configuration``, as it is received."""

    notifications_of: tuple[str, ...] | None = None
    """Porting events the webhooks report."""
    port_in_target_url: str | None = None
    """Absolute URL that gets port-in events."""
    port_out_target_url: str | None = None
    """Absolute URL that gets port-out events."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class CreatePortingWebhookConfiguration(ops.Operation["PortingWebhookConfiguration"]):
    """Create a porting webhook configuration.

    ``POST /v1/Porting/Configuration/Webhook`` answers 201 with `PortingWebhookConfiguration`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    body: Any
    """Where port-in and port-out notices are sent and which ones, as a JSON object."""

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v1/Porting/Configuration/Webhook",
        json="*=body",
    )


@record(kw_only=True)
class DeletePortingWebhookConfigurationDelete(ops.Operation[None]):
    """Delete a porting webhook configuration.

    ``DELETE /v1/Porting/Configuration/Webhook/{WebhookType}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    webhook_type: PortingWebhookConfigurationDeleteEnumWebhookType = attrs.field(kw_only=False)
    """Which port webhook to delete: PORT_IN or PORT_OUT."""

    __spec__ = ops.BriefSpec(
        "DELETE https://numbers.twilio.com/v1/Porting/Configuration/Webhook/{WebhookType}",
    )


@record(kw_only=True)
class FetchPortingWebhookConfigurationFetch(ops.Operation["PortingWebhookConfigurationFetch"]):
    """Fetch a porting webhook configuration.

    ``GET /v1/Porting/Configuration/Webhook`` answers 200 with `PortingWebhookConfigurationFetch`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v1/Porting/Configuration/Webhook",
    )

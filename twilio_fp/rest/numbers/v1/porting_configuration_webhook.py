# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Porting/Configuration/Webhook`` of numbers v1."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

PortingWebhookConfigurationDeleteEnumWebhookType: TypeAlias = Literal["PORT_IN", "PORT_OUT"] | str


@record(kw_only=True)
class PortingWebhookConfigurationFetch(Resource):
    """``numbers.v1.porting_webhook_configuration_fetch``, as received."""

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
    __fields__ = (
        "notifications_of:string[] port_in_target_date_created:date-time port_in_target_url "
        "port_out_target_date_created:date-time port_out_target_url url"
    )


@record(kw_only=True)
class PortingWebhookConfiguration(Resource):
    """``numbers.v1.porting_webhook_configuration``, as received."""

    notifications_of: tuple[str, ...] | None = None
    """Porting events the webhooks report."""
    port_in_target_url: str | None = None
    """Absolute URL that gets port-in events."""
    port_out_target_url: str | None = None
    """Absolute URL that gets port-out events."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "notifications_of:string[] port_in_target_url port_out_target_url url"


@record(kw_only=True)
class CreatePortingWebhookConfiguration(ops.Operation["PortingWebhookConfiguration"]):
    """Create a porting webhook configuration.

    ``POST /v1/Porting/Configuration/Webhook`` returns `PortingWebhookConfiguration`.
    Source: https://www.twilio.com/docs/phone-numbers/port-in
    """

    body: Any
    """Where port-in and port-out notices are sent and which ones, as a JSON object."""
    __spec__ = ops.OperationSpec(
        "POST https://numbers.twilio.com/v1/Porting/Configuration/Webhook",
        json="*=body:json*",
        content_type="application/json",
        result="PortingWebhookConfiguration",
        success=(201,),
    )


@record(kw_only=True)
class DeletePortingWebhookConfigurationDelete(ops.Operation[None]):
    """Delete a porting webhook configuration.

    ``DELETE /v1/Porting/Configuration/Webhook/{WebhookType}`` returns nothing.
    Source: https://www.twilio.com/docs/phone-numbers/port-in
    """

    webhook_type: PortingWebhookConfigurationDeleteEnumWebhookType = attrs.field(kw_only=False)
    """Which port webhook to delete: PORT_IN or PORT_OUT."""
    __spec__ = ops.OperationSpec(
        "DELETE https://numbers.twilio.com/v1/Porting/Configuration/Webhook/{WebhookType}",
        path="WebhookType:enum.PortingWebhookConfigurationDeleteEnumWebhookType*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchPortingWebhookConfigurationFetch(ops.Operation["PortingWebhookConfigurationFetch"]):
    """Fetch a porting webhook configuration.

    ``GET /v1/Porting/Configuration/Webhook`` returns `PortingWebhookConfigurationFetch`.
    Source: https://www.twilio.com/docs/phone-numbers/port-in
    """

    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v1/Porting/Configuration/Webhook",
        result="PortingWebhookConfigurationFetch",
    )

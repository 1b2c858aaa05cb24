# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services/{ServiceSid}/Webhooks`` of verify v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

WebhookEnumMethods: TypeAlias = Literal["GET", "POST"] | str
WebhookEnumStatus: TypeAlias = Literal["enabled", "disabled"] | str
WebhookEnumVersion: TypeAlias = Literal["v1", "v2"] | str


@record(kw_only=True)
class Webhook(Resource):
    """``verify.v2.service.webhook``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    event_types: tuple[str, ...] | None = None
    """Events the webhook is called for, such as factor.created or challenge.approved; * for all."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    service_sid: str | None = None
    """SID of the Verify service, VA…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: WebhookEnumStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    version: WebhookEnumVersion | None = None
    """Version of the webhook's format: v2 (the default) or the older v1."""
    webhook_method: WebhookEnumMethods | None = None
    """HTTP method for calls to the webhook: GET or POST."""
    webhook_url: str | None = None
    """URL called for the events the webhook is set to."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time event_types:string[] friendly_name service_sid "
        "sid status:enum.WebhookEnumStatus url version:enum.WebhookEnumVersion "
        "webhook_method:enum.WebhookEnumMethods webhook_url"
    )


@record(kw_only=True)
class CreateWebhook(ops.Operation["Webhook"]):
    """Create a webhook.

    ``POST /v2/Services/{ServiceSid}/Webhooks`` returns `Webhook`.
    Source: https://www.twilio.com/docs/verify/api/service
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    event_types: str | Iterable[str]
    """Events the webhook is called for, such as factor.created or challenge.approved; * for all."""
    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    webhook_url: str
    """URL called for the events the webhook is set to."""
    status: WebhookEnumStatus | None = None
    """Where the resource stands in its life cycle."""
    version: WebhookEnumVersion | None = None
    """Version of the webhook's format: v2 (the default) or the older v1."""
    __spec__ = ops.OperationSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Webhooks",
        path="ServiceSid*",
        form=(
            "EventTypes:string[]* FriendlyName* Status:enum.WebhookEnumStatus Version:enum.WebhookEnumVersion "
            "WebhookUrl*"
        ),
        result="Webhook",
        success=(201,),
        bounds="service_sid:VA",
    )


@record(kw_only=True)
class DeleteWebhook(ops.Operation[None]):
    """Delete a webhook.

    ``DELETE /v2/Services/{ServiceSid}/Webhooks/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/verify/api/service
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://verify.twilio.com/v2/Services/{ServiceSid}/Webhooks/{Sid}",
        path="ServiceSid* Sid*",
        result="",
        success=(204,),
        bounds="service_sid:VA sid:YW",
    )


@record(kw_only=True)
class FetchWebhook(ops.Operation["Webhook"]):
    """Fetch a webhook.

    ``GET /v2/Services/{ServiceSid}/Webhooks/{Sid}`` returns `Webhook`.
    Source: https://www.twilio.com/docs/verify/api/service
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/Webhooks/{Sid}",
        path="ServiceSid* Sid*",
        result="Webhook",
        bounds="service_sid:VA sid:YW",
    )


@record(kw_only=True)
class ListWebhook(ops.PageOperation["Webhook"]):
    """List webhooks.

    ``GET /v2/Services/{ServiceSid}/Webhooks`` returns a `Page` of `Webhook`.
    Source: https://www.twilio.com/docs/verify/api/service
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/Webhooks",
        path="ServiceSid*",
        query="PageSize:integer Page:integer PageToken",
        result="Webhook",
        items="webhooks",
        paging="meta",
        bounds="service_sid:VA",
    )


@record(kw_only=True)
class UpdateWebhook(ops.Operation["Webhook"]):
    """Update a webhook.

    ``POST /v2/Services/{ServiceSid}/Webhooks/{Sid}`` returns `Webhook`.
    Source: https://www.twilio.com/docs/verify/api/service
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    event_types: str | Iterable[str] | None = None
    """Events the webhook is called for, such as factor.created or challenge.approved; * for all."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    status: WebhookEnumStatus | None = None
    """Where the resource stands in its life cycle."""
    version: WebhookEnumVersion | None = None
    """Version of the webhook's format: v2 (the default) or the older v1."""
    webhook_url: str | None = None
    """URL called for the events the webhook is set to."""
    __spec__ = ops.OperationSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Webhooks/{Sid}",
        path="ServiceSid* Sid*",
        form=(
            "EventTypes:string[] FriendlyName Status:enum.WebhookEnumStatus Version:enum.WebhookEnumVersion WebhookUrl"
        ),
        result="Webhook",
        bounds="service_sid:VA sid:YW",
    )

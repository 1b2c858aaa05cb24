"""``/v2/Services/{ServiceSid}/Webhooks`` of verify v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

WebhookEnumMethods: TypeAlias = Literal["GET", "POST"] | str
WebhookEnumStatus: TypeAlias = Literal["enabled", "disabled"] | str
WebhookEnumVersion: TypeAlias = Literal["v1", "v2"] | str


@record(kw_only=True)
class Webhook(Resource):
    """``verify.v2.service.webhook``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    event_types: tuple[str, ...] | None = None
    friendly_name: str | None = None
    service_sid: str | None = None
    sid: str = ""
    status: WebhookEnumStatus = ""
    url: str | None = None
    version: WebhookEnumVersion | None = None
    webhook_method: WebhookEnumMethods | None = None
    webhook_url: str | None = None


@record(kw_only=True)
class CreateWebhook(ops.Operation["Webhook"]):
    """``POST /v2/Services/{ServiceSid}/Webhooks`` answers 201 with `Webhook`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    event_types: str | Iterable[str]
    friendly_name: str
    webhook_url: str
    status: WebhookEnumStatus | None = None
    version: WebhookEnumVersion | None = None

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Webhooks",
        form="",
    )


@record(kw_only=True)
class DeleteWebhook(ops.Operation[None]):
    """``DELETE /v2/Services/{ServiceSid}/Webhooks/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://verify.twilio.com/v2/Services/{ServiceSid}/Webhooks/{Sid}",
    )


@record(kw_only=True)
class FetchWebhook(ops.Operation["Webhook"]):
    """``GET /v2/Services/{ServiceSid}/Webhooks/{Sid}`` answers 200 with `Webhook`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/Webhooks/{Sid}",
    )


@record(kw_only=True)
class ListWebhook(ops.PageOperation["Webhook"]):
    """``GET /v2/Services/{ServiceSid}/Webhooks`` answers 200 with a `Page` of `Webhook`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/Webhooks",
        items="webhooks",
        paging="meta",
    )


@record(kw_only=True)
class UpdateWebhook(ops.Operation["Webhook"]):
    """``POST /v2/Services/{ServiceSid}/Webhooks/{Sid}`` answers 200 with `Webhook`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    event_types: str | Iterable[str] | None = None
    friendly_name: str | None = None
    status: WebhookEnumStatus | None = None
    version: WebhookEnumVersion | None = None
    webhook_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Webhooks/{Sid}",
        form="",
    )

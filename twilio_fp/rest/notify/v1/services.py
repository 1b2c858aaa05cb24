"""``/v1/Services`` of notify v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Service(Resource):
    """``notify.v1.service``, as it is received."""

    account_sid: str = ""
    alexa_skill_id: str | None = None
    apn_credential_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    default_alexa_notification_protocol_version: str | None = None
    default_apn_notification_protocol_version: str | None = None
    default_fcm_notification_protocol_version: str | None = None
    default_gcm_notification_protocol_version: str | None = None
    delivery_callback_enabled: bool | None = None
    delivery_callback_url: str | None = None
    facebook_messenger_page_id: str | None = None
    fcm_credential_sid: str | None = None
    friendly_name: str | None = None
    gcm_credential_sid: str | None = None
    links: Mapping[str, str] | None = None
    log_enabled: bool | None = None
    messaging_service_sid: str | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class CreateService(ops.Operation["Service"]):
    """``POST /v1/Services`` answers 201 with `Service`.

    Source: https://www.twilio.com/docs/notify/api
    """

    alexa_skill_id: str | None = None
    apn_credential_sid: str | None = None
    default_alexa_notification_protocol_version: str | None = None
    default_apn_notification_protocol_version: str | None = None
    default_fcm_notification_protocol_version: str | None = None
    default_gcm_notification_protocol_version: str | None = None
    delivery_callback_enabled: bool | None = None
    delivery_callback_url: str | None = None
    facebook_messenger_page_id: str | None = None
    fcm_credential_sid: str | None = None
    friendly_name: str | None = None
    gcm_credential_sid: str | None = None
    log_enabled: bool | None = None
    messaging_service_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://notify.twilio.com/v1/Services",
        form="",
    )


@record(kw_only=True)
class DeleteService(ops.Operation[None]):
    """``DELETE /v1/Services/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/notify/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://notify.twilio.com/v1/Services/{Sid}",
    )


@record(kw_only=True)
class FetchService(ops.Operation["Service"]):
    """``GET /v1/Services/{Sid}`` answers 200 with `Service`.

    Source: https://www.twilio.com/docs/notify/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://notify.twilio.com/v1/Services/{Sid}",
    )


@record(kw_only=True)
class ListService(ops.PageOperation["Service"]):
    """``GET /v1/Services`` answers 200 with a `Page` of `Service`.

    Source: https://www.twilio.com/docs/notify/api
    """

    friendly_name: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://notify.twilio.com/v1/Services",
        items="services",
        paging="meta",
    )


@record(kw_only=True)
class UpdateService(ops.Operation["Service"]):
    """``POST /v1/Services/{Sid}`` answers 200 with `Service`.

    Source: https://www.twilio.com/docs/notify/api
    """

    sid: str = attrs.field(kw_only=False)
    alexa_skill_id: str | None = None
    apn_credential_sid: str | None = None
    default_alexa_notification_protocol_version: str | None = None
    default_apn_notification_protocol_version: str | None = None
    default_fcm_notification_protocol_version: str | None = None
    default_gcm_notification_protocol_version: str | None = None
    delivery_callback_enabled: bool | None = None
    delivery_callback_url: str | None = None
    facebook_messenger_page_id: str | None = None
    fcm_credential_sid: str | None = None
    friendly_name: str | None = None
    gcm_credential_sid: str | None = None
    log_enabled: bool | None = None
    messaging_service_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://notify.twilio.com/v1/Services/{Sid}",
        form="",
    )

"""``/v1/Services/{MessagingServiceSid}/Compliance/Usa2p`` of messaging v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class UsAppToPersonResponse(Resource):
    """``messaging.v1.service.us_app_to_person_response``, as it is received."""

    account_sid: str = ""
    age_gated: bool | None = None
    brand_registration_sid: str | None = None
    campaign_id: str | None = None
    campaign_status: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    description: str | None = None
    direct_lending: bool | None = None
    errors: tuple[Any, ...] | None = None
    has_embedded_links: bool | None = None
    has_embedded_phone: bool | None = None
    help_keywords: tuple[str, ...] | None = None
    help_message: str | None = None
    is_externally_registered: bool | None = None
    message_flow: str | None = None
    message_samples: tuple[str, ...] | None = None
    messaging_service_sid: str | None = None
    mock: bool | None = None
    opt_in_keywords: tuple[str, ...] | None = None
    opt_in_message: str | None = None
    opt_out_keywords: tuple[str, ...] | None = None
    opt_out_message: str | None = None
    privacy_policy_url: str | None = None
    rate_limits: Any = None
    sid: str = ""
    subscriber_opt_in: bool | None = None
    terms_and_conditions_url: str | None = None
    url: str | None = None
    us_app_to_person_usecase: str | None = None


@record(kw_only=True)
class CreateUsAppToPerson(ops.Operation["UsAppToPersonResponse"]):
    """``POST /v1/Services/{MessagingServiceSid}/Compliance/Usa2p`` answers 201 with `UsAppToPersonResponse`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    messaging_service_sid: str = attrs.field(kw_only=False)
    brand_registration_sid: str
    description: str
    has_embedded_links: bool
    has_embedded_phone: bool
    message_flow: str
    message_samples: str | Iterable[str]
    us_app_to_person_usecase: str
    x_twilio_api_version: str | None = None
    age_gated: bool | None = None
    direct_lending: bool | None = None
    help_keywords: str | Iterable[str] | None = None
    help_message: str | None = None
    opt_in_keywords: str | Iterable[str] | None = None
    opt_in_message: str | None = None
    opt_out_keywords: str | Iterable[str] | None = None
    opt_out_message: str | None = None
    privacy_policy_url: str | None = None
    subscriber_opt_in: bool | None = None
    terms_and_conditions_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://messaging.twilio.com/v1/Services/{MessagingServiceSid}/Compliance/Usa2p",
        header="X-Twilio-Api-Version",
        form="",
    )


@record(kw_only=True)
class DeleteUsAppToPerson(ops.Operation[None]):
    """``DELETE /v1/Services/{MessagingServiceSid}/Compliance/Usa2p/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/messaging/api
    """

    messaging_service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://messaging.twilio.com/v1/Services/{MessagingServiceSid}/Compliance/Usa2p/{Sid}",
    )


@record(kw_only=True)
class FetchUsAppToPerson(ops.Operation["UsAppToPersonResponse"]):
    """``GET /v1/Services/{MessagingServiceSid}/Compliance/Usa2p/{Sid}`` answers 200 with `UsAppToPersonResponse`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    messaging_service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    x_twilio_api_version: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/Services/{MessagingServiceSid}/Compliance/Usa2p/{Sid}",
        header="X-Twilio-Api-Version",
    )


@record(kw_only=True)
class ListUsAppToPerson(ops.PageOperation["UsAppToPersonResponse"]):
    """``GET /v1/Services/{MessagingServiceSid}/Compliance/Usa2p`` answers 200 with a `Page` of `UsAppToPersonResponse`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    messaging_service_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None
    x_twilio_api_version: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/Services/{MessagingServiceSid}/Compliance/Usa2p",
        header="X-Twilio-Api-Version",
        items="compliance",
        paging="meta",
    )


@record(kw_only=True)
class UpdateUsAppToPerson(ops.Operation["UsAppToPersonResponse"]):
    """``POST /v1/Services/{MessagingServiceSid}/Compliance/Usa2p/{Sid}`` answers 200 with `UsAppToPersonResponse`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    messaging_service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    age_gated: bool
    description: str
    direct_lending: bool
    has_embedded_links: bool
    has_embedded_phone: bool
    message_flow: str
    message_samples: str | Iterable[str]
    x_twilio_api_version: str | None = None
    privacy_policy_url: str | None = None
    terms_and_conditions_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://messaging.twilio.com/v1/Services/{MessagingServiceSid}/Compliance/Usa2p/{Sid}",
        header="X-Twilio-Api-Version",
        form="",
    )

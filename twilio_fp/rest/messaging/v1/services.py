"""``/v1/Services`` of messaging v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

ServiceEnumScanMessageContent: TypeAlias = Literal["inherit", "enable", "disable"] | str


@record(kw_only=True)
class Service(Resource):
    """``messaging.v1.service``, as it is received."""

    account_sid: str = ""
    area_code_geomatch: bool | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    fallback_method: HttpMethod | None = None
    fallback_to_long_code: bool | None = None
    fallback_url: str | None = None
    friendly_name: str | None = None
    inbound_method: HttpMethod | None = None
    inbound_request_url: str | None = None
    links: Mapping[str, str] | None = None
    mms_converter: bool | None = None
    scan_message_content: ServiceEnumScanMessageContent | None = None
    sid: str = ""
    smart_encoding: bool | None = None
    status_callback: str | None = None
    sticky_sender: bool | None = None
    synchronous_validation: bool | None = None
    url: str | None = None
    us_app_to_person_registered: bool | None = None
    use_inbound_webhook_on_number: bool | None = None
    usecase: str | None = None
    validity_period: int | None = None


@record(kw_only=True)
class CreateService(ops.Operation["Service"]):
    """``POST /v1/Services`` answers 201 with `Service`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    friendly_name: str
    area_code_geomatch: bool | None = None
    fallback_method: HttpMethod | None = None
    fallback_to_long_code: bool | None = None
    fallback_url: str | None = None
    inbound_method: HttpMethod | None = None
    inbound_request_url: str | None = None
    mms_converter: bool | None = None
    scan_message_content: ServiceEnumScanMessageContent | None = None
    smart_encoding: bool | None = None
    status_callback: str | None = None
    sticky_sender: bool | None = None
    synchronous_validation: bool | None = None
    use_inbound_webhook_on_number: bool | None = None
    usecase: str | None = None
    validity_period: int | dt.timedelta | None = None

    __spec__ = ops.BriefSpec(
        "POST https://messaging.twilio.com/v1/Services",
        form="",
    )


@record(kw_only=True)
class DeleteService(ops.Operation[None]):
    """``DELETE /v1/Services/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/messaging/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://messaging.twilio.com/v1/Services/{Sid}",
    )


@record(kw_only=True)
class FetchService(ops.Operation["Service"]):
    """``GET /v1/Services/{Sid}`` answers 200 with `Service`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/Services/{Sid}",
    )


@record(kw_only=True)
class ListService(ops.PageOperation["Service"]):
    """``GET /v1/Services`` answers 200 with a `Page` of `Service`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/Services",
        items="services",
        paging="meta",
    )


@record(kw_only=True)
class UpdateService(ops.Operation["Service"]):
    """``POST /v1/Services/{Sid}`` answers 200 with `Service`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    sid: str = attrs.field(kw_only=False)
    area_code_geomatch: bool | None = None
    fallback_method: HttpMethod | None = None
    fallback_to_long_code: bool | None = None
    fallback_url: str | None = None
    friendly_name: str | None = None
    inbound_method: HttpMethod | None = None
    inbound_request_url: str | None = None
    mms_converter: bool | None = None
    scan_message_content: ServiceEnumScanMessageContent | None = None
    smart_encoding: bool | None = None
    status_callback: str | None = None
    sticky_sender: bool | None = None
    synchronous_validation: bool | None = None
    use_inbound_webhook_on_number: bool | None = None
    usecase: str | None = None
    validity_period: int | dt.timedelta | None = None

    __spec__ = ops.BriefSpec(
        "POST https://messaging.twilio.com/v1/Services/{Sid}",
        form="",
    )

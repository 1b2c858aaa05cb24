"""``/HostedNumbers/HostedNumberOrders`` of preview."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

HostedNumberOrderEnumStatus: TypeAlias = (
    Literal[
        "twilio-processing",
        "received",
        "pending-verification",
        "verified",
        "pending-loa",
        "carrier-processing",
        "testing",
        "completed",
        "failed",
        "action-required",
    ]
    | str
)
HostedNumberOrderEnumVerificationType: TypeAlias = Literal["phone-call", "phone-bill"] | str


@record(kw_only=True)
class HostedNumberOrderCapabilities(Resource):
    """``HostedNumberOrder.capabilities``, as it is received."""

    fax: bool | None = None
    mms: bool | None = None
    sms: bool | None = None
    voice: bool | None = None


@record(kw_only=True)
class HostedNumberOrder(Resource):
    """``preview.hosted_numbers.hosted_number_order``, as it is received."""

    account_sid: str = ""
    address_sid: str | None = None
    call_delay: int | None = None
    capabilities: HostedNumberOrderCapabilities | None = None
    cc_emails: tuple[str, ...] | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    email: str | None = None
    extension: str | None = None
    failure_reason: str | None = None
    friendly_name: str | None = None
    incoming_phone_number_sid: str | None = None
    phone_number: str | None = None
    sid: str = ""
    signing_document_sid: str | None = None
    status: HostedNumberOrderEnumStatus = ""
    unique_name: str | None = None
    url: str | None = None
    verification_attempts: int | None = None
    verification_call_sids: tuple[str, ...] | None = None
    verification_code: str | None = None
    verification_document_sid: str | None = None
    verification_type: HostedNumberOrderEnumVerificationType | None = None

    __fields__ = "cc_emails! email! friendly_name! unique_name!"


@record(kw_only=True)
class CreateHostedNumbersHostedNumberOrder(ops.Operation["HostedNumberOrder"]):
    """``POST /HostedNumbers/HostedNumberOrders`` answers 201 with `HostedNumberOrder`.

    Source: https://www.twilio.com/docs/usage/api
    """

    phone_number: str
    sms_capability: bool
    account_sid: str | None = None
    address_sid: str | None = None
    cc_emails: str | Iterable[str] | None = None
    email: str | None = None
    friendly_name: str | None = None
    sms_application_sid: str | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    status_callback_method: HttpMethod | None = None
    status_callback_url: str | None = None
    unique_name: str | None = None
    verification_document_sid: str | None = None
    verification_type: HostedNumberOrderEnumVerificationType | None = None

    __spec__ = ops.BriefSpec(
        "POST https://preview.twilio.com/HostedNumbers/HostedNumberOrders",
        form="",
    )


@record(kw_only=True)
class DeleteHostedNumbersHostedNumberOrder(ops.Operation[None]):
    """``DELETE /HostedNumbers/HostedNumberOrders/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://preview.twilio.com/HostedNumbers/HostedNumberOrders/{Sid}",
    )


@record(kw_only=True)
class FetchHostedNumbersHostedNumberOrder(ops.Operation["HostedNumberOrder"]):
    """``GET /HostedNumbers/HostedNumberOrders/{Sid}`` answers 200 with `HostedNumberOrder`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://preview.twilio.com/HostedNumbers/HostedNumberOrders/{Sid}",
    )


@record(kw_only=True)
class ListHostedNumbersHostedNumberOrder(ops.PageOperation["HostedNumberOrder"]):
    """``GET /HostedNumbers/HostedNumberOrders`` answers 200 with a `Page` of `HostedNumberOrder`.

    Source: https://www.twilio.com/docs/usage/api
    """

    status: HostedNumberOrderEnumStatus | None = None
    phone_number: str | None = None
    incoming_phone_number_sid: str | None = None
    friendly_name: str | None = None
    unique_name: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://preview.twilio.com/HostedNumbers/HostedNumberOrders",
        query="FriendlyName! UniqueName!",
        items="items",
        paging="meta",
    )


@record(kw_only=True)
class UpdateHostedNumbersHostedNumberOrder(ops.Operation["HostedNumberOrder"]):
    """``POST /HostedNumbers/HostedNumberOrders/{Sid}`` answers 200 with `HostedNumberOrder`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    call_delay: int | dt.timedelta | None = None
    cc_emails: str | Iterable[str] | None = None
    email: str | None = None
    extension: str | None = None
    friendly_name: str | None = None
    status: HostedNumberOrderEnumStatus | None = None
    unique_name: str | None = None
    verification_code: str | None = None
    verification_document_sid: str | None = None
    verification_type: HostedNumberOrderEnumVerificationType | None = None

    __spec__ = ops.BriefSpec(
        "POST https://preview.twilio.com/HostedNumbers/HostedNumberOrders/{Sid}",
        form="",
    )

"""``/v2/HostedNumber/Orders`` of numbers v2."""

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
HostedNumberOrderEnumVerificationType: TypeAlias = Literal["phone-call"] | str


@record(kw_only=True)
class HostedNumberOrderCapabilities(Resource):
    """``HostedNumberOrder.capabilities``, as it is received."""

    fax: bool | None = None
    mms: bool | None = None
    sms: bool | None = None
    voice: bool | None = None


@record(kw_only=True)
class HostedNumberOrder(Resource):
    """``numbers.v2.hosted_number_order``, as it is received."""

    account_sid: str = ""
    address_sid: str | None = None
    bulk_hosting_request_sid: str | None = None
    capabilities: HostedNumberOrderCapabilities | None = None
    cc_emails: tuple[str, ...] | None = None
    contact_phone_number: str | None = None
    contact_title: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    email: str | None = None
    failure_reason: str | None = None
    friendly_name: str | None = None
    incoming_phone_number_sid: str | None = None
    next_step: str | None = None
    phone_number: str | None = None
    sid: str = ""
    signing_document_sid: str | None = None
    status: HostedNumberOrderEnumStatus = ""
    url: str | None = None
    verification_attempts: int | None = None
    verification_call_delay: int | None = None
    verification_call_extension: str | None = None
    verification_call_sids: tuple[str, ...] | None = None
    verification_code: str | None = None
    verification_type: HostedNumberOrderEnumVerificationType | None = None

    __fields__ = "cc_emails! email! friendly_name! phone_number!"


@record(kw_only=True)
class CreateHostedNumberOrder(ops.Operation["HostedNumberOrder"]):
    """``POST /v2/HostedNumber/Orders`` answers 201 with `HostedNumberOrder`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    address_sid: str
    contact_phone_number: str
    email: str
    phone_number: str
    account_sid: str | None = None
    cc_emails: str | Iterable[str] | None = None
    contact_title: str | None = None
    friendly_name: str | None = None
    sms_application_sid: str | None = None
    sms_capability: bool | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    status_callback_method: HttpMethod | None = None
    status_callback_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v2/HostedNumber/Orders",
        form="",
    )


@record(kw_only=True)
class DeleteHostedNumberOrder(ops.Operation[None]):
    """``DELETE /v2/HostedNumber/Orders/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://numbers.twilio.com/v2/HostedNumber/Orders/{Sid}",
    )


@record(kw_only=True)
class FetchHostedNumberOrder(ops.Operation["HostedNumberOrder"]):
    """``GET /v2/HostedNumber/Orders/{Sid}`` answers 200 with `HostedNumberOrder`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v2/HostedNumber/Orders/{Sid}",
    )


@record(kw_only=True)
class ListHostedNumberOrder(ops.PageOperation["HostedNumberOrder"]):
    """``GET /v2/HostedNumber/Orders`` answers 200 with a `Page` of `HostedNumberOrder`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    status: HostedNumberOrderEnumStatus | None = None
    sms_capability: bool | None = None
    phone_number: str | None = None
    incoming_phone_number_sid: str | None = None
    friendly_name: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v2/HostedNumber/Orders",
        query="PhoneNumber! FriendlyName!",
        items="items",
        paging="meta",
    )


@record(kw_only=True)
class UpdateHostedNumberOrder(ops.Operation["HostedNumberOrder"]):
    """``POST /v2/HostedNumber/Orders/{Sid}`` answers 200 with `HostedNumberOrder`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    sid: str = attrs.field(kw_only=False)
    status: HostedNumberOrderEnumStatus
    verification_call_delay: int | dt.timedelta | None = None
    verification_call_extension: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v2/HostedNumber/Orders/{Sid}",
        form="",
    )

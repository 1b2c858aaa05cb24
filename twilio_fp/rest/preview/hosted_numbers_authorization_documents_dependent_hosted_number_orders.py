"""``/HostedNumbers/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders`` of preview."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

DependentHostedNumberOrderEnumStatus: TypeAlias = (
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
DependentHostedNumberOrderEnumVerificationType: TypeAlias = Literal["phone-call", "phone-bill"] | str


@record(kw_only=True)
class DependentHostedNumberOrderCapabilities(Resource):
    """``DependentHostedNumberOrder.capabilities``, as it is received."""

    fax: bool | None = None
    mms: bool | None = None
    sms: bool | None = None
    voice: bool | None = None


@record(kw_only=True)
class DependentHostedNumberOrder(Resource):
    """``preview.hosted_numbers.authorization_document.dependent_hosted_number_order``, as it is received."""

    account_sid: str = ""
    address_sid: str | None = None
    call_delay: int | None = None
    capabilities: DependentHostedNumberOrderCapabilities | None = None
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
    status: DependentHostedNumberOrderEnumStatus = ""
    unique_name: str | None = None
    verification_attempts: int | None = None
    verification_call_sids: tuple[str, ...] | None = None
    verification_code: str | None = None
    verification_document_sid: str | None = None
    verification_type: DependentHostedNumberOrderEnumVerificationType | None = None

    __fields__ = "cc_emails! email! friendly_name! unique_name!"


@record(kw_only=True)
class ListHostedNumbersDependentHostedNumberOrder(ops.PageOperation["DependentHostedNumberOrder"]):
    """``GET /HostedNumbers/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders`` answers 200 with a `Page` of `DependentHostedNumberOrder`.

    Source: https://www.twilio.com/docs/usage/api
    """

    signing_document_sid: str = attrs.field(kw_only=False)
    status: DependentHostedNumberOrderEnumStatus | None = None
    phone_number: str | None = None
    incoming_phone_number_sid: str | None = None
    friendly_name: str | None = None
    unique_name: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://preview.twilio.com/HostedNumbers/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders",
        query="FriendlyName! UniqueName!",
        items="items",
        paging="meta",
    )

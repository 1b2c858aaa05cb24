"""``/v2/HostedNumber/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders`` of numbers v2."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

DependentHostedNumberOrderEnumStatus: TypeAlias = (
    Literal["received", "verified", "pending-loa", "carrier-processing", "completed", "failed", "action-required"] | str
)


@record(kw_only=True)
class DependentHostedNumberOrderCapabilities(Resource):
    """``DependentHostedNumberOrder.capabilities``, as it is received."""

    fax: bool | None = None
    mms: bool | None = None
    sms: bool | None = None
    voice: bool | None = None


@record(kw_only=True)
class DependentHostedNumberOrder(Resource):
    """``numbers.v2.authorization_document.dependent_hosted_number_order``, as it is received."""

    account_sid: str = ""
    address_sid: str | None = None
    bulk_hosting_request_sid: str | None = None
    capabilities: DependentHostedNumberOrderCapabilities | None = None
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
    status: DependentHostedNumberOrderEnumStatus = ""

    __fields__ = "cc_emails! email! friendly_name!"


@record(kw_only=True)
class ListDependentHostedNumberOrder(ops.PageOperation["DependentHostedNumberOrder"]):
    """``GET /v2/HostedNumber/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders`` answers 200 with a `Page` of `DependentHostedNumberOrder`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    signing_document_sid: str = attrs.field(kw_only=False)
    status: DependentHostedNumberOrderEnumStatus | None = None
    phone_number: str | None = None
    incoming_phone_number_sid: str | None = None
    friendly_name: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v2/HostedNumber/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders",
        query="FriendlyName!",
        items="items",
        paging="meta",
    )

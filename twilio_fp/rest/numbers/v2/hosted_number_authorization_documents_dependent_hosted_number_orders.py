# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/HostedNumber/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders`` of numbers v2."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

DependentHostedNumberOrderEnumStatus: TypeAlias = (
    Literal["received", "verified", "pending-loa", "carrier-processing", "completed", "failed", "action-required"] | str
)


@record(kw_only=True)
class DependentHostedNumberOrderCapabilities(Resource):
    """``DependentHostedNumberOrder.capabilities``, as received."""

    fax: bool | None = None
    """Whether the number can receive faxes."""
    mms: bool | None = None
    """Whether the number can send and get MMS."""
    sms: bool | None = None
    """Whether the number can send and receive SMS."""
    voice: bool | None = None
    """Whether the number can make and receive calls."""
    __fields__ = "fax:boolean mms:boolean sms:boolean voice:boolean"


@record(kw_only=True)
class DependentHostedNumberOrder(Resource):
    """``numbers.v2.authorization_document.dependent_hosted_number_order``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    address_sid: str | None = None
    """SID of the address (AD…) of the numbers' owner."""
    bulk_hosting_request_sid: str | None = None
    """SID of the bulk hosting request (BH…) the order came from; none for a single order."""
    capabilities: DependentHostedNumberOrderCapabilities | None = None
    """What the number can do: voice, SMS, MMS, fax."""
    cc_emails: tuple[str, ...] | None = None
    """Email addresses that also get the letter of authorization."""
    contact_phone_number: str | None = None
    """Phone number of the person who may sign the letter of authorization, E.164."""
    contact_title: str | None = None
    """Job title of the person who may sign the letter of authorization."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    email: str | None = None
    """E-mail address."""
    failure_reason: str | None = None
    """Why it failed or was rejected; empty if it was not."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    incoming_phone_number_sid: str | None = None
    """SID, PN…, of the phone number made for the hosted number; when listing, only that one's orders."""
    next_step: str | None = None
    """What to do next to get the hosted number order on."""
    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    signing_document_sid: str | None = None
    """SID of the authorization document to be signed for hosting the number, PX…."""
    status: DependentHostedNumberOrderEnumStatus = ""
    """Where the resource stands in its life cycle."""
    __fields__ = (
        "account_sid address_sid bulk_hosting_request_sid capabilities:DependentHostedNumberOrderCapabilities "
        "cc_emails:string[]! contact_phone_number contact_title date_created:date-time date_updated:date-time "
        "email! failure_reason friendly_name! incoming_phone_number_sid next_step phone_number sid "
        "signing_document_sid status:enum.DependentHostedNumberOrderEnumStatus"
    )


@record(kw_only=True)
class ListDependentHostedNumberOrder(ops.PageOperation["DependentHostedNumberOrder"]):
    """List hosted number orders of an authorization document.

    ``GET /v2/HostedNumber/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders`` returns a
    `Page` of `DependentHostedNumberOrder`.
    Source:
    https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/authorization-document-resource
    """

    signing_document_sid: str = attrs.field(kw_only=False)
    """SID of the authorization document to be signed for hosting the number, PX…."""
    status: DependentHostedNumberOrderEnumStatus | None = None
    """Where the resource stands in its life cycle."""
    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    incoming_phone_number_sid: str | None = None
    """SID, PN…, of the phone number made for the hosted number; when listing, only that one's orders."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v2/HostedNumber/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders",
        path="SigningDocumentSid*",
        query=(
            "Status:enum.DependentHostedNumberOrderEnumStatus PhoneNumber IncomingPhoneNumberSid FriendlyName! "
            "PageSize:integer Page:integer PageToken"
        ),
        result="DependentHostedNumberOrder",
        items="items",
        paging="meta",
        bounds="signing_document_sid:PX incoming_phone_number_sid:PN",
    )

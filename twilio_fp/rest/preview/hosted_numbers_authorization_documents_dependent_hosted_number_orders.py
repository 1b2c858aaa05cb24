# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/HostedNumbers/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders`` of preview."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

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
    """``preview.hosted_numbers.authorization_document.dependent_hosted_number_order``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    address_sid: str | None = None
    """SID of the address (AD…) tied to the number."""
    call_delay: int | None = None
    """Seconds to wait before the verification call, 0 to 60; default 0."""
    capabilities: DependentHostedNumberOrderCapabilities | None = None
    """What the number can do: voice, SMS, MMS, fax."""
    cc_emails: tuple[str, ...] | None = None
    """Email addresses that also get the letter of authorization."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    email: str | None = None
    """E-mail address."""
    extension: str | None = None
    """Extension to dial after the number is answered."""
    failure_reason: str | None = None
    """Why it failed or was rejected; empty if it was not."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    incoming_phone_number_sid: str | None = None
    """SID, PN…, of the phone number made for the hosted number; when listing, only that one's orders."""
    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    signing_document_sid: str | None = None
    """SID of the authorization document to be signed for hosting the number, PX…."""
    status: DependentHostedNumberOrderEnumStatus = ""
    """Where the resource stands in its life cycle."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    verification_attempts: int | None = None
    """How many times verifying control of the number was tried."""
    verification_call_sids: tuple[str, ...] | None = None
    """SIDs of the verification calls, CA…."""
    verification_code: str | None = None
    """Code to give during the verification call."""
    verification_document_sid: str | None = None
    """SID of the document that proves control of the number, RI…; for document verification."""
    verification_type: DependentHostedNumberOrderEnumVerificationType | None = None
    """How control of the number is proved: phone-call or phone-bill."""
    __fields__ = (
        "account_sid address_sid call_delay:integer capabilities:DependentHostedNumberOrderCapabilities "
        "cc_emails:string[]! date_created:date-time date_updated:date-time email! extension failure_reason "
        "friendly_name! incoming_phone_number_sid phone_number sid signing_document_sid "
        "status:enum.DependentHostedNumberOrderEnumStatus unique_name! verification_attempts:integer "
        "verification_call_sids:string[] verification_code verification_document_sid "
        "verification_type:enum.DependentHostedNumberOrderEnumVerificationType"
    )


@record(kw_only=True)
class ListHostedNumbersDependentHostedNumberOrder(ops.PageOperation["DependentHostedNumberOrder"]):
    """List hosted number orders of an authorization document.

    ``GET /HostedNumbers/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders`` returns a `Page`
    of `DependentHostedNumberOrder`.
    Source: https://www.twilio.com/docs/usage/api
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
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://preview.twilio.com/HostedNumbers/AuthorizationDocuments/{SigningDocumentSid}/DependentHostedNumberOrders",
        path="SigningDocumentSid*",
        query=(
            "Status:enum.DependentHostedNumberOrderEnumStatus PhoneNumber IncomingPhoneNumberSid FriendlyName! "
            "UniqueName! PageSize:integer Page:integer PageToken"
        ),
        result="DependentHostedNumberOrder",
        items="items",
        paging="meta",
        bounds="signing_document_sid:PX incoming_phone_number_sid:PN",
    )

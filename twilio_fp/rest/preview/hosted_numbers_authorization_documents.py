# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/HostedNumbers/AuthorizationDocuments`` of preview."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

AuthorizationDocumentEnumStatus: TypeAlias = Literal["opened", "signing", "signed", "canceled", "failed"] | str


@record(kw_only=True)
class AuthorizationDocument(Resource):
    """``preview.hosted_numbers.authorization_document``, as received."""

    address_sid: str | None = None
    """SID of the address (AD…) tied to the number."""
    cc_emails: tuple[str, ...] | None = None
    """Email addresses that also get the letter of authorization."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    email: str | None = None
    """E-mail address."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: AuthorizationDocumentEnumStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "address_sid cc_emails:string[]! date_created:date-time date_updated:date-time email! links:string{} sid "
        "status:enum.AuthorizationDocumentEnumStatus url"
    )


@record(kw_only=True)
class CreateHostedNumbersAuthorizationDocument(ops.Operation["AuthorizationDocument"]):
    """Create an authorization document for hosted numbers.

    ``POST /HostedNumbers/AuthorizationDocuments`` returns `AuthorizationDocument`.
    Source: https://www.twilio.com/docs/usage/api
    """

    address_sid: str
    """SID of the address (AD…) tied to the number."""
    contact_phone_number: str
    """Phone number of the person who may sign the letter of authorization, E.164."""
    contact_title: str
    """Job title of the person who may sign the letter of authorization."""
    email: str
    """E-mail address the authorization document is sent to for signing."""
    hosted_number_order_sids: str | Iterable[str]
    """SIDs, HR…, of the hosted number orders the authorization document covers."""
    cc_emails: str | Iterable[str] | None = None
    """Email addresses that also get the letter of authorization."""
    __spec__ = ops.OperationSpec(
        "POST https://preview.twilio.com/HostedNumbers/AuthorizationDocuments",
        form="AddressSid* CcEmails:string[] ContactPhoneNumber* ContactTitle* Email* HostedNumberOrderSids:string[]*",
        result="AuthorizationDocument",
        success=(201,),
        bounds="address_sid:AD",
    )


@record(kw_only=True)
class DeleteHostedNumbersAuthorizationDocument(ops.Operation[None]):
    """Delete an authorization document for hosted numbers.

    ``DELETE /HostedNumbers/AuthorizationDocuments/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://preview.twilio.com/HostedNumbers/AuthorizationDocuments/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:PX",
    )


@record(kw_only=True)
class FetchHostedNumbersAuthorizationDocument(ops.Operation["AuthorizationDocument"]):
    """Fetch an authorization document for hosted numbers.

    ``GET /HostedNumbers/AuthorizationDocuments/{Sid}`` returns `AuthorizationDocument`.
    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://preview.twilio.com/HostedNumbers/AuthorizationDocuments/{Sid}",
        path="Sid*",
        result="AuthorizationDocument",
        bounds="sid:PX",
    )


@record(kw_only=True)
class ListHostedNumbersAuthorizationDocument(ops.PageOperation["AuthorizationDocument"]):
    """List authorization documents for hosted numbers.

    ``GET /HostedNumbers/AuthorizationDocuments`` returns a `Page` of `AuthorizationDocument`.
    Source: https://www.twilio.com/docs/usage/api
    """

    email: str | None = None
    """Only authorization documents sent to this e-mail address."""
    status: AuthorizationDocumentEnumStatus | None = None
    """Where the resource stands in its life cycle."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://preview.twilio.com/HostedNumbers/AuthorizationDocuments",
        query="Email! Status:enum.AuthorizationDocumentEnumStatus PageSize:integer Page:integer PageToken",
        result="AuthorizationDocument",
        items="items",
        paging="meta",
    )


@record(kw_only=True)
class UpdateHostedNumbersAuthorizationDocument(ops.Operation["AuthorizationDocument"]):
    """Update an authorization document for hosted numbers.

    ``POST /HostedNumbers/AuthorizationDocuments/{Sid}`` returns `AuthorizationDocument`.
    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    address_sid: str | None = None
    """SID of the address (AD…) tied to the number."""
    cc_emails: str | Iterable[str] | None = None
    """Email addresses that also get the letter of authorization."""
    contact_phone_number: str | None = None
    """Phone number of the person who may sign the letter of authorization, E.164."""
    contact_title: str | None = None
    """Job title of the person who may sign the letter of authorization."""
    email: str | None = None
    """E-mail address."""
    hosted_number_order_sids: str | Iterable[str] | None = None
    """SIDs, HR…, of the hosted number orders the authorization document covers."""
    status: AuthorizationDocumentEnumStatus | None = None
    """Where the resource stands in its life cycle."""
    __spec__ = ops.OperationSpec(
        "POST https://preview.twilio.com/HostedNumbers/AuthorizationDocuments/{Sid}",
        path="Sid*",
        form=(
            "AddressSid CcEmails:string[] ContactPhoneNumber ContactTitle Email HostedNumberOrderSids:string[] "
            "Status:enum.AuthorizationDocumentEnumStatus"
        ),
        result="AuthorizationDocument",
        bounds="sid:PX address_sid:AD",
    )

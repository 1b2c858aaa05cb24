"""``/HostedNumbers/AuthorizationDocuments`` of preview."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

AuthorizationDocumentEnumStatus: TypeAlias = Literal["opened", "signing", "signed", "canceled", "failed"] | str


@record(kw_only=True)
class AuthorizationDocument(Resource):
    """``preview.hosted_numbers.authorization_document``, as it is received."""

    address_sid: str | None = None
    cc_emails: tuple[str, ...] | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    email: str | None = None
    links: Mapping[str, str] | None = None
    sid: str = ""
    status: AuthorizationDocumentEnumStatus = ""
    url: str | None = None

    __fields__ = "cc_emails! email!"


@record(kw_only=True)
class CreateHostedNumbersAuthorizationDocument(ops.Operation["AuthorizationDocument"]):
    """``POST /HostedNumbers/AuthorizationDocuments`` answers 201 with `AuthorizationDocument`.

    Source: https://www.twilio.com/docs/usage/api
    """

    address_sid: str
    contact_phone_number: str
    contact_title: str
    email: str
    hosted_number_order_sids: str | Iterable[str]
    cc_emails: str | Iterable[str] | None = None

    __spec__ = ops.BriefSpec(
        "POST https://preview.twilio.com/HostedNumbers/AuthorizationDocuments",
        form="",
    )


@record(kw_only=True)
class DeleteHostedNumbersAuthorizationDocument(ops.Operation[None]):
    """``DELETE /HostedNumbers/AuthorizationDocuments/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://preview.twilio.com/HostedNumbers/AuthorizationDocuments/{Sid}",
    )


@record(kw_only=True)
class FetchHostedNumbersAuthorizationDocument(ops.Operation["AuthorizationDocument"]):
    """``GET /HostedNumbers/AuthorizationDocuments/{Sid}`` answers 200 with `AuthorizationDocument`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://preview.twilio.com/HostedNumbers/AuthorizationDocuments/{Sid}",
    )


@record(kw_only=True)
class ListHostedNumbersAuthorizationDocument(ops.PageOperation["AuthorizationDocument"]):
    """``GET /HostedNumbers/AuthorizationDocuments`` answers 200 with a `Page` of `AuthorizationDocument`.

    Source: https://www.twilio.com/docs/usage/api
    """

    email: str | None = None
    status: AuthorizationDocumentEnumStatus | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://preview.twilio.com/HostedNumbers/AuthorizationDocuments",
        query="Email!",
        items="items",
        paging="meta",
    )


@record(kw_only=True)
class UpdateHostedNumbersAuthorizationDocument(ops.Operation["AuthorizationDocument"]):
    """``POST /HostedNumbers/AuthorizationDocuments/{Sid}`` answers 200 with `AuthorizationDocument`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    address_sid: str | None = None
    cc_emails: str | Iterable[str] | None = None
    contact_phone_number: str | None = None
    contact_title: str | None = None
    email: str | None = None
    hosted_number_order_sids: str | Iterable[str] | None = None
    status: AuthorizationDocumentEnumStatus | None = None

    __spec__ = ops.BriefSpec(
        "POST https://preview.twilio.com/HostedNumbers/AuthorizationDocuments/{Sid}",
        form="",
    )

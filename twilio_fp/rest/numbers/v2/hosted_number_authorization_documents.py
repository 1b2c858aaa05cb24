"""``/v2/HostedNumber/AuthorizationDocuments`` of numbers v2."""

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
    """``numbers.v2.authorization_document``, as it is received."""

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
class CreateAuthorizationDocument(ops.Operation["AuthorizationDocument"]):
    """``POST /v2/HostedNumber/AuthorizationDocuments`` answers 201 with `AuthorizationDocument`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    address_sid: str
    contact_phone_number: str
    email: str
    hosted_number_order_sids: str | Iterable[str]
    cc_emails: str | Iterable[str] | None = None
    contact_title: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v2/HostedNumber/AuthorizationDocuments",
        form="",
    )


@record(kw_only=True)
class DeleteAuthorizationDocument(ops.Operation[None]):
    """``DELETE /v2/HostedNumber/AuthorizationDocuments/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://numbers.twilio.com/v2/HostedNumber/AuthorizationDocuments/{Sid}",
    )


@record(kw_only=True)
class FetchAuthorizationDocument(ops.Operation["AuthorizationDocument"]):
    """``GET /v2/HostedNumber/AuthorizationDocuments/{Sid}`` answers 200 with `AuthorizationDocument`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v2/HostedNumber/AuthorizationDocuments/{Sid}",
    )


@record(kw_only=True)
class ListAuthorizationDocument(ops.PageOperation["AuthorizationDocument"]):
    """``GET /v2/HostedNumber/AuthorizationDocuments`` answers 200 with a `Page` of `AuthorizationDocument`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    email: str | None = None
    status: AuthorizationDocumentEnumStatus | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v2/HostedNumber/AuthorizationDocuments",
        query="Email!",
        items="items",
        paging="meta",
    )

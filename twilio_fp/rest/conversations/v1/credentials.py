"""``/v1/Credentials`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret

CredentialEnumPushType: TypeAlias = Literal["apn", "gcm", "fcm"] | str


@record(kw_only=True)
class Credential(Resource):
    """``conversations.v1.credential``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    sandbox: str | None = None
    sid: str = ""
    type: CredentialEnumPushType | None = None
    url: str | None = None

    __fields__ = "friendly_name!"


@record(kw_only=True)
class CreateCredential(ops.Operation["Credential"]):
    """``POST /v1/Credentials`` answers 201 with `Credential`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    type: CredentialEnumPushType
    api_key: str | Secret | None = None
    certificate: str | None = None
    friendly_name: str | None = None
    private_key: str | Secret | None = None
    sandbox: bool | None = None
    secret: str | Secret | None = None

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Credentials",
        form="",
    )


@record(kw_only=True)
class DeleteCredential(ops.Operation[None]):
    """``DELETE /v1/Credentials/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/conversations/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://conversations.twilio.com/v1/Credentials/{Sid}",
    )


@record(kw_only=True)
class FetchCredential(ops.Operation["Credential"]):
    """``GET /v1/Credentials/{Sid}`` answers 200 with `Credential`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Credentials/{Sid}",
    )


@record(kw_only=True)
class ListCredential(ops.PageOperation["Credential"]):
    """``GET /v1/Credentials`` answers 200 with a `Page` of `Credential`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Credentials",
        items="credentials",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateCredential(ops.Operation["Credential"]):
    """``POST /v1/Credentials/{Sid}`` answers 200 with `Credential`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    sid: str = attrs.field(kw_only=False)
    api_key: str | Secret | None = None
    certificate: str | None = None
    friendly_name: str | None = None
    private_key: str | Secret | None = None
    sandbox: bool | None = None
    secret: str | Secret | None = None
    type: CredentialEnumPushType | None = None

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Credentials/{Sid}",
        form="",
    )

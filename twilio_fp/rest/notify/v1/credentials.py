"""``/v1/Credentials`` of notify v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret

CredentialEnumPushService: TypeAlias = Literal["gcm", "apn", "fcm"] | str


@record(kw_only=True)
class Credential(Resource):
    """``notify.v1.credential``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    sandbox: str | None = None
    sid: str = ""
    type: CredentialEnumPushService | None = None
    url: str | None = None


@record(kw_only=True)
class CreateCredential(ops.Operation["Credential"]):
    """``POST /v1/Credentials`` answers 201 with `Credential`.

    Source: https://www.twilio.com/docs/notify/api
    """

    type: CredentialEnumPushService
    api_key: str | Secret | None = None
    certificate: str | None = None
    friendly_name: str | None = None
    private_key: str | Secret | None = None
    sandbox: bool | None = None
    secret: str | Secret | None = None

    __spec__ = ops.BriefSpec(
        "POST https://notify.twilio.com/v1/Credentials",
        form="",
    )


@record(kw_only=True)
class DeleteCredential(ops.Operation[None]):
    """``DELETE /v1/Credentials/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/notify/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://notify.twilio.com/v1/Credentials/{Sid}",
    )


@record(kw_only=True)
class FetchCredential(ops.Operation["Credential"]):
    """``GET /v1/Credentials/{Sid}`` answers 200 with `Credential`.

    Source: https://www.twilio.com/docs/notify/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://notify.twilio.com/v1/Credentials/{Sid}",
    )


@record(kw_only=True)
class ListCredential(ops.PageOperation["Credential"]):
    """``GET /v1/Credentials`` answers 200 with a `Page` of `Credential`.

    Source: https://www.twilio.com/docs/notify/api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://notify.twilio.com/v1/Credentials",
        items="credentials",
        paging="meta",
    )


@record(kw_only=True)
class UpdateCredential(ops.Operation["Credential"]):
    """``POST /v1/Credentials/{Sid}`` answers 200 with `Credential`.

    Source: https://www.twilio.com/docs/notify/api
    """

    sid: str = attrs.field(kw_only=False)
    api_key: str | Secret | None = None
    certificate: str | None = None
    friendly_name: str | None = None
    private_key: str | Secret | None = None
    sandbox: bool | None = None
    secret: str | Secret | None = None

    __spec__ = ops.BriefSpec(
        "POST https://notify.twilio.com/v1/Credentials/{Sid}",
        form="",
    )

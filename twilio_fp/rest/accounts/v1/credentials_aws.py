"""``/v1/Credentials/AWS`` of accounts v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret


@record(kw_only=True)
class CredentialAws(Resource):
    """``accounts.v1.credential.credential_aws``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    sid: str = ""
    url: str | None = None

    __fields__ = "friendly_name!"


@record(kw_only=True)
class CreateCredentialAws(ops.Operation["CredentialAws"]):
    """``POST /v1/Credentials/AWS`` answers 201 with `CredentialAws`.

    Source: https://www.twilio.com/docs/iam/api
    """

    credentials: str | Secret
    account_sid: str | None = None
    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://accounts.twilio.com/v1/Credentials/AWS",
        form="",
    )


@record(kw_only=True)
class DeleteCredentialAws(ops.Operation[None]):
    """``DELETE /v1/Credentials/AWS/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/iam/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://accounts.twilio.com/v1/Credentials/AWS/{Sid}",
    )


@record(kw_only=True)
class FetchCredentialAws(ops.Operation["CredentialAws"]):
    """``GET /v1/Credentials/AWS/{Sid}`` answers 200 with `CredentialAws`.

    Source: https://www.twilio.com/docs/iam/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://accounts.twilio.com/v1/Credentials/AWS/{Sid}",
    )


@record(kw_only=True)
class ListCredentialAws(ops.PageOperation["CredentialAws"]):
    """``GET /v1/Credentials/AWS`` answers 200 with a `Page` of `CredentialAws`.

    Source: https://www.twilio.com/docs/iam/api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://accounts.twilio.com/v1/Credentials/AWS",
        items="credentials",
        paging="meta",
    )


@record(kw_only=True)
class UpdateCredentialAws(ops.Operation["CredentialAws"]):
    """``POST /v1/Credentials/AWS/{Sid}`` answers 200 with `CredentialAws`.

    Source: https://www.twilio.com/docs/iam/api
    """

    sid: str = attrs.field(kw_only=False)
    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://accounts.twilio.com/v1/Credentials/AWS/{Sid}",
        form="",
    )

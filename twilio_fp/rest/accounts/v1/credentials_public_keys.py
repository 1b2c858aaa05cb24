"""``/v1/Credentials/PublicKeys`` of accounts v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class CredentialPublicKey(Resource):
    """``accounts.v1.credential.credential_public_key``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    sid: str = ""
    url: str | None = None

    __fields__ = "friendly_name!"


@record(kw_only=True)
class CreateCredentialPublicKey(ops.Operation["CredentialPublicKey"]):
    """``POST /v1/Credentials/PublicKeys`` answers 201 with `CredentialPublicKey`.

    Source: https://www.twilio.com/docs/iam/api
    """

    public_key: str
    account_sid: str | None = None
    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://accounts.twilio.com/v1/Credentials/PublicKeys",
        form="",
    )


@record(kw_only=True)
class DeleteCredentialPublicKey(ops.Operation[None]):
    """``DELETE /v1/Credentials/PublicKeys/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/iam/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://accounts.twilio.com/v1/Credentials/PublicKeys/{Sid}",
    )


@record(kw_only=True)
class FetchCredentialPublicKey(ops.Operation["CredentialPublicKey"]):
    """``GET /v1/Credentials/PublicKeys/{Sid}`` answers 200 with `CredentialPublicKey`.

    Source: https://www.twilio.com/docs/iam/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://accounts.twilio.com/v1/Credentials/PublicKeys/{Sid}",
    )


@record(kw_only=True)
class ListCredentialPublicKey(ops.PageOperation["CredentialPublicKey"]):
    """``GET /v1/Credentials/PublicKeys`` answers 200 with a `Page` of `CredentialPublicKey`.

    Source: https://www.twilio.com/docs/iam/api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://accounts.twilio.com/v1/Credentials/PublicKeys",
        items="credentials",
        paging="meta",
    )


@record(kw_only=True)
class UpdateCredentialPublicKey(ops.Operation["CredentialPublicKey"]):
    """``POST /v1/Credentials/PublicKeys/{Sid}`` answers 200 with `CredentialPublicKey`.

    Source: https://www.twilio.com/docs/iam/api
    """

    sid: str = attrs.field(kw_only=False)
    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://accounts.twilio.com/v1/Credentials/PublicKeys/{Sid}",
        form="",
    )

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
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    sandbox: str | None = None
    """Apple push only: true sends through the APNs sandbox, for development certificates. Default false."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    type: CredentialEnumPushService | None = None
    """Push service the credential is for: apn, gcm or fcm."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class CreateCredential(ops.Operation["Credential"]):
    """Create a credential.

    ``POST /v1/Credentials`` answers 201 with `Credential`.
    Source: https://www.twilio.com/docs/notify/api
    """

    type: CredentialEnumPushService
    """Push service the credential is for: apn, gcm or fcm."""
    api_key: str | Secret | None = None
    """API key of the Google project, for GCM credentials only. Keep it secret."""
    certificate: str | None = None
    """APNs certificate in PEM, without its private key; for APN credentials only."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    private_key: str | Secret | None = None
    """APNs private key in PEM form, without the password; only for APN credentials. Never returned."""
    sandbox: bool | None = None
    """Apple push only: true sends through the APNs sandbox, for development certificates. Default false."""
    secret: str | Secret | None = None
    """FCM credentials only: server key of the Firebase project."""

    __spec__ = ops.BriefSpec(
        "POST https://notify.twilio.com/v1/Credentials",
        form="",
    )


@record(kw_only=True)
class DeleteCredential(ops.Operation[None]):
    """Delete a credential.

    ``DELETE /v1/Credentials/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/notify/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "DELETE https://notify.twilio.com/v1/Credentials/{Sid}",
        bounds="sid:CR",
    )


@record(kw_only=True)
class FetchCredential(ops.Operation["Credential"]):
    """Fetch a credential.

    ``GET /v1/Credentials/{Sid}`` answers 200 with `Credential`.
    Source: https://www.twilio.com/docs/notify/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "GET https://notify.twilio.com/v1/Credentials/{Sid}",
        bounds="sid:CR",
    )


@record(kw_only=True)
class ListCredential(ops.PageOperation["Credential"]):
    """List credentials.

    ``GET /v1/Credentials`` answers 200 with a `Page` of `Credential`.
    Source: https://www.twilio.com/docs/notify/api
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""

    __spec__ = ops.BriefSpec(
        "GET https://notify.twilio.com/v1/Credentials",
        items="credentials",
        paging="meta",
    )


@record(kw_only=True)
class UpdateCredential(ops.Operation["Credential"]):
    """Update a credential.

    ``POST /v1/Credentials/{Sid}`` answers 200 with `Credential`.
    Source: https://www.twilio.com/docs/notify/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    api_key: str | Secret | None = None
    """API key of the Google project, for GCM credentials only. Keep it secret."""
    certificate: str | None = None
    """APNs certificate in PEM, without its private key; for APN credentials only."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    private_key: str | Secret | None = None
    """APNs private key in PEM form, without the password; only for APN credentials. Never returned."""
    sandbox: bool | None = None
    """Apple push only: true sends through the APNs sandbox, for development certificates. Default false."""
    secret: str | Secret | None = None
    """FCM credentials only: server key of the Firebase project."""

    __spec__ = ops.BriefSpec(
        "POST https://notify.twilio.com/v1/Credentials/{Sid}",
        form="",
        bounds="sid:CR",
    )

# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Credentials`` of notify v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret

CredentialEnumPushService: TypeAlias = Literal["gcm", "apn", "fcm"] | str


@record(kw_only=True)
class Credential(Resource):
    """``notify.v1.credential``, as received."""

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
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time friendly_name sandbox sid "
        "type:enum.CredentialEnumPushService url"
    )


@record(kw_only=True)
class CreateCredential(ops.Operation["Credential"]):
    """Create a credential.

    ``POST /v1/Credentials`` returns `Credential`.
    Source: https://www.twilio.com/docs/notify/api/credential-resource
    """

    type: CredentialEnumPushService
    """Push service the credential is for: apn, gcm or fcm."""
    api_key: str | Secret | None = None
    """API key of the Google project, for GCM credentials only. Keep it secret."""
    certificate: str | Secret | None = None
    """APNs certificate in PEM, without its private key; for APN credentials only."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    private_key: str | Secret | None = None
    """APNs private key in PEM form, without the password; only for APN credentials. Never returned."""
    sandbox: bool | None = None
    """Apple push only: true sends through the APNs sandbox, for development certificates. Default false."""
    secret: str | Secret | None = None
    """FCM credentials only: server key of the Firebase project."""
    __spec__ = ops.OperationSpec(
        "POST https://notify.twilio.com/v1/Credentials",
        form=(
            "ApiKey:secret Certificate:secret FriendlyName PrivateKey:secret Sandbox:boolean Secret:secret "
            "Type:enum.CredentialEnumPushService*"
        ),
        result="Credential",
        success=(201,),
    )


@record(kw_only=True)
class DeleteCredential(ops.Operation[None]):
    """Delete a credential.

    ``DELETE /v1/Credentials/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/notify/api/credential-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://notify.twilio.com/v1/Credentials/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:CR",
    )


@record(kw_only=True)
class FetchCredential(ops.Operation["Credential"]):
    """Fetch a credential.

    ``GET /v1/Credentials/{Sid}`` returns `Credential`.
    Source: https://www.twilio.com/docs/notify/api/credential-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://notify.twilio.com/v1/Credentials/{Sid}",
        path="Sid*",
        result="Credential",
        bounds="sid:CR",
    )


@record(kw_only=True)
class ListCredential(ops.PageOperation["Credential"]):
    """List credentials.

    ``GET /v1/Credentials`` returns a `Page` of `Credential`.
    Source: https://www.twilio.com/docs/notify/api/credential-resource
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://notify.twilio.com/v1/Credentials",
        query="PageSize:integer Page:integer PageToken",
        result="Credential",
        items="credentials",
        paging="meta",
    )


@record(kw_only=True)
class UpdateCredential(ops.Operation["Credential"]):
    """Update a credential.

    ``POST /v1/Credentials/{Sid}`` returns `Credential`.
    Source: https://www.twilio.com/docs/notify/api/credential-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    api_key: str | Secret | None = None
    """API key of the Google project, for GCM credentials only. Keep it secret."""
    certificate: str | Secret | None = None
    """APNs certificate in PEM, without its private key; for APN credentials only."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    private_key: str | Secret | None = None
    """APNs private key in PEM form, without the password; only for APN credentials. Never returned."""
    sandbox: bool | None = None
    """Apple push only: true sends through the APNs sandbox, for development certificates. Default false."""
    secret: str | Secret | None = None
    """FCM credentials only: server key of the Firebase project."""
    __spec__ = ops.OperationSpec(
        "POST https://notify.twilio.com/v1/Credentials/{Sid}",
        path="Sid*",
        form="ApiKey:secret Certificate:secret FriendlyName PrivateKey:secret Sandbox:boolean Secret:secret",
        result="Credential",
        bounds="sid:CR",
    )

# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Credentials/PublicKeys`` of accounts v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class CredentialPublicKey(Resource):
    """``accounts.v1.credential.credential_public_key``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "account_sid date_created:date-time date_updated:date-time friendly_name! sid url"


@record(kw_only=True)
class CreateCredentialPublicKey(ops.Operation["CredentialPublicKey"]):
    """Create a public key credential.

    ``POST /v1/Credentials/PublicKeys`` returns `CredentialPublicKey`.
    Source: https://www.twilio.com/docs/iam/credentials/api
    """

    public_key: str
    """RSA public key in PEM form, as text."""
    account_sid: str | None = None
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://accounts.twilio.com/v1/Credentials/PublicKeys",
        form="AccountSid FriendlyName PublicKey*",
        result="CredentialPublicKey",
        success=(201,),
        bounds="account_sid:AC",
    )


@record(kw_only=True)
class DeleteCredentialPublicKey(ops.Operation[None]):
    """Delete a public key credential.

    ``DELETE /v1/Credentials/PublicKeys/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/iam/credentials/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://accounts.twilio.com/v1/Credentials/PublicKeys/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:CR",
    )


@record(kw_only=True)
class FetchCredentialPublicKey(ops.Operation["CredentialPublicKey"]):
    """Fetch a public key credential.

    ``GET /v1/Credentials/PublicKeys/{Sid}`` returns `CredentialPublicKey`.
    Source: https://www.twilio.com/docs/iam/credentials/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://accounts.twilio.com/v1/Credentials/PublicKeys/{Sid}",
        path="Sid*",
        result="CredentialPublicKey",
        bounds="sid:CR",
    )


@record(kw_only=True)
class ListCredentialPublicKey(ops.PageOperation["CredentialPublicKey"]):
    """List public key credentials.

    ``GET /v1/Credentials/PublicKeys`` returns a `Page` of `CredentialPublicKey`.
    Source: https://www.twilio.com/docs/iam/credentials/api
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://accounts.twilio.com/v1/Credentials/PublicKeys",
        query="PageSize:integer Page:integer PageToken",
        result="CredentialPublicKey",
        items="credentials",
        paging="meta",
    )


@record(kw_only=True)
class UpdateCredentialPublicKey(ops.Operation["CredentialPublicKey"]):
    """Update a public key credential.

    ``POST /v1/Credentials/PublicKeys/{Sid}`` returns `CredentialPublicKey`.
    Source: https://www.twilio.com/docs/iam/credentials/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://accounts.twilio.com/v1/Credentials/PublicKeys/{Sid}",
        path="Sid*",
        form="FriendlyName",
        result="CredentialPublicKey",
        bounds="sid:CR",
    )

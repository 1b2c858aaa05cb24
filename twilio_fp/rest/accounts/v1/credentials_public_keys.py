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

    __fields__ = "friendly_name!"


@record(kw_only=True)
class CreateCredentialPublicKey(ops.Operation["CredentialPublicKey"]):
    """Create a public key credential.

    ``POST /v1/Credentials/PublicKeys`` answers 201 with `CredentialPublicKey`.
    Source: https://www.twilio.com/docs/iam/api
    """

    public_key: str
    """RSA public key in PEM form, as text."""
    account_sid: str | None = None
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""

    __spec__ = ops.BriefSpec(
        "POST https://accounts.twilio.com/v1/Credentials/PublicKeys",
        form="",
        bounds="account_sid:AC",
    )


@record(kw_only=True)
class DeleteCredentialPublicKey(ops.Operation[None]):
    """Delete a public key credential.

    ``DELETE /v1/Credentials/PublicKeys/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/iam/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "DELETE https://accounts.twilio.com/v1/Credentials/PublicKeys/{Sid}",
        bounds="sid:CR",
    )


@record(kw_only=True)
class FetchCredentialPublicKey(ops.Operation["CredentialPublicKey"]):
    """Fetch a public key credential.

    ``GET /v1/Credentials/PublicKeys/{Sid}`` answers 200 with `CredentialPublicKey`.
    Source: https://www.twilio.com/docs/iam/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "GET https://accounts.twilio.com/v1/Credentials/PublicKeys/{Sid}",
        bounds="sid:CR",
    )


@record(kw_only=True)
class ListCredentialPublicKey(ops.PageOperation["CredentialPublicKey"]):
    """List public key credentials.

    ``GET /v1/Credentials/PublicKeys`` answers 200 with a `Page` of `CredentialPublicKey`.
    Source: https://www.twilio.com/docs/iam/api
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""

    __spec__ = ops.BriefSpec(
        "GET https://accounts.twilio.com/v1/Credentials/PublicKeys",
        items="credentials",
        paging="meta",
    )


@record(kw_only=True)
class UpdateCredentialPublicKey(ops.Operation["CredentialPublicKey"]):
    """Update a public key credential.

    ``POST /v1/Credentials/PublicKeys/{Sid}`` answers 200 with `CredentialPublicKey`.
    Source: https://www.twilio.com/docs/iam/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""

    __spec__ = ops.BriefSpec(
        "POST https://accounts.twilio.com/v1/Credentials/PublicKeys/{Sid}",
        form="",
        bounds="sid:CR",
    )

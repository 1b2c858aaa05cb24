# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Credentials/AWS`` of accounts v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class CredentialAws(Resource):
    """``accounts.v1.credential.credential_aws``, as received."""

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
class CreateCredentialAws(ops.Operation["CredentialAws"]):
    """Create an AWS credential.

    ``POST /v1/Credentials/AWS`` returns `CredentialAws`.
    Source: https://www.twilio.com/docs/iam/credentials/api
    """

    credentials: str | Secret
    """AWS access key id and secret access key, joined by a colon. Keep it secret."""
    account_sid: str | None = None
    """SID of the account or subaccount (AC…) the credential is for. Leave out for the calling account."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://accounts.twilio.com/v1/Credentials/AWS",
        form="AccountSid Credentials:secret* FriendlyName",
        result="CredentialAws",
        success=(201,),
        bounds="account_sid:AC",
    )


@record(kw_only=True)
class DeleteCredentialAws(ops.Operation[None]):
    """Delete an AWS credential.

    ``DELETE /v1/Credentials/AWS/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/iam/credentials/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://accounts.twilio.com/v1/Credentials/AWS/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:CR",
    )


@record(kw_only=True)
class FetchCredentialAws(ops.Operation["CredentialAws"]):
    """Fetch an AWS credential.

    ``GET /v1/Credentials/AWS/{Sid}`` returns `CredentialAws`.
    Source: https://www.twilio.com/docs/iam/credentials/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://accounts.twilio.com/v1/Credentials/AWS/{Sid}",
        path="Sid*",
        result="CredentialAws",
        bounds="sid:CR",
    )


@record(kw_only=True)
class ListCredentialAws(ops.PageOperation["CredentialAws"]):
    """List AWS credentials.

    ``GET /v1/Credentials/AWS`` returns a `Page` of `CredentialAws`.
    Source: https://www.twilio.com/docs/iam/credentials/api
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://accounts.twilio.com/v1/Credentials/AWS",
        query="PageSize:integer Page:integer PageToken",
        result="CredentialAws",
        items="credentials",
        paging="meta",
    )


@record(kw_only=True)
class UpdateCredentialAws(ops.Operation["CredentialAws"]):
    """Update an AWS credential.

    ``POST /v1/Credentials/AWS/{Sid}`` returns `CredentialAws`.
    Source: https://www.twilio.com/docs/iam/credentials/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://accounts.twilio.com/v1/Credentials/AWS/{Sid}",
        path="Sid*",
        form="FriendlyName",
        result="CredentialAws",
        bounds="sid:CR",
    )

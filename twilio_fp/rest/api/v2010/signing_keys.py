# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/SigningKeys.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class SigningKey(Resource):
    """``api.v2010.account.signing_key``, as received."""

    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __fields__ = "date_created:rfc2822 date_updated:rfc2822 friendly_name sid"


@record(kw_only=True)
class NewSigningKey(Resource):
    """``api.v2010.account.new_signing_key``, as received."""

    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    secret: Secret | None = None
    """Secret of the new API key; returned only on creation, so store it."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __fields__ = "date_created:rfc2822 date_updated:rfc2822 friendly_name! secret:secret sid"


@record(kw_only=True)
class CreateNewSigningKey(ops.Operation["NewSigningKey"]):
    """Create a signing key.

    ``POST /2010-04-01/Accounts/{AccountSid}/SigningKeys.json`` returns `NewSigningKey`.
    Source: https://www.twilio.com/docs/iam/api-keys/key-resource-v2010
    """

    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SigningKeys.json",
        path="AccountSid",
        form="FriendlyName",
        result="NewSigningKey",
        success=(201,),
        bounds="account_sid:AC",
    )


@record(kw_only=True)
class DeleteSigningKey(ops.Operation[None]):
    """Delete a signing key.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json`` returns nothing.
    Source: https://www.twilio.com/docs/iam/api-keys/key-resource-v2010
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json",
        path="AccountSid Sid*",
        result="",
        success=(204,),
        bounds="account_sid:AC sid:SK",
    )


@record(kw_only=True)
class FetchSigningKey(ops.Operation["SigningKey"]):
    """Fetch a signing key.

    ``GET /2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json`` returns `SigningKey`.
    Source: https://www.twilio.com/docs/iam/api-keys/key-resource-v2010
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json",
        path="AccountSid Sid*",
        result="SigningKey",
        bounds="account_sid:AC sid:SK",
    )


@record(kw_only=True)
class ListSigningKey(ops.PageOperation["SigningKey"]):
    """List signing keys.

    ``GET /2010-04-01/Accounts/{AccountSid}/SigningKeys.json`` returns a `Page` of `SigningKey`.
    Source: https://www.twilio.com/docs/iam/api-keys/key-resource-v2010
    """

    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SigningKeys.json",
        path="AccountSid",
        query="PageSize:integer Page:integer PageToken",
        result="SigningKey",
        items="signing_keys",
        paging="uri",
        bounds="account_sid:AC",
    )


@record(kw_only=True)
class UpdateSigningKey(ops.Operation["SigningKey"]):
    """Update a signing key.

    ``POST /2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json`` returns `SigningKey`.
    Source: https://www.twilio.com/docs/iam/api-keys/key-resource-v2010
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json",
        path="AccountSid Sid*",
        form="FriendlyName",
        result="SigningKey",
        bounds="account_sid:AC sid:SK",
    )

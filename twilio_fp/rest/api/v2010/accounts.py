# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret

AccountEnumStatus: TypeAlias = Literal["active", "suspended", "closed"] | str
AccountEnumType: TypeAlias = Literal["Trial", "Full"] | str


@record(kw_only=True)
class Account(Resource):
    """``api.v2010.account``, as received."""

    auth_token: Secret | None = None
    """Token that signs requests for the account and its webhooks. Keep it secret."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name of the account, up to 64 characters."""
    owner_account_sid: str | None = None
    """SID, AC…, of the parent account; a main account's own SID."""
    sid: str = ""
    """SID of the account, AC…."""
    status: AccountEnumStatus = ""
    """Whether the account is active, suspended or closed."""
    subresource_uris: Mapping[str, str] | None = None
    """Related resources by name, each a URI relative to https://api.twilio.com."""
    type: AccountEnumType | None = None
    """Whether it is a Trial or Full account."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = (
        "auth_token:secret!! date_created:rfc2822 date_updated:rfc2822 friendly_name! owner_account_sid sid "
        "status:enum.AccountEnumStatus subresource_uris:string{} type:enum.AccountEnumType uri"
    )


@record(kw_only=True)
class CreateAccount(ops.Operation["Account"]):
    """Create an account.

    ``POST /2010-04-01/Accounts.json`` returns `Account`.
    Source: https://www.twilio.com/docs/iam/api/account
    """

    friendly_name: str | None = None
    """Name for the new subaccount, up to 64 characters."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts.json",
        form="FriendlyName",
        result="Account",
        success=(201,),
    )


@record(kw_only=True)
class FetchAccount(ops.Operation["Account"]):
    """Fetch an account.

    ``GET /2010-04-01/Accounts/{Sid}.json`` returns `Account`.
    Source: https://www.twilio.com/docs/iam/api/account
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{Sid}.json",
        path="Sid*",
        result="Account",
        bounds="sid:AC",
    )


@record(kw_only=True)
class ListAccount(ops.PageOperation["Account"]):
    """List accounts.

    ``GET /2010-04-01/Accounts.json`` returns a `Page` of `Account`.
    Source: https://www.twilio.com/docs/iam/api/account
    """

    friendly_name: str | None = None
    """Only accounts with this name."""
    status: AccountEnumStatus | None = None
    """Return only accounts that are active, suspended or closed."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts.json",
        query="FriendlyName! Status:enum.AccountEnumStatus PageSize:integer Page:integer PageToken",
        result="Account",
        items="accounts",
        paging="uri",
    )


@record(kw_only=True)
class PutAccount(ops.Operation["Account"]):
    """Update an account by PUT.

    ``PUT /2010-04-01/Accounts/{Sid}.json`` returns `Account`.
    Of the classic libraries; `UpdateAccount` supersedes it.
    Source: https://www.twilio.com/docs/iam/api/account
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    status: AccountEnumStatus | None = None
    """New status: active, suspended, or closed, which cannot be undone."""
    __spec__ = ops.OperationSpec(
        "PUT https://api.twilio.com/2010-04-01/Accounts/{Sid}.json",
        path="Sid*",
        form="FriendlyName Status:enum.AccountEnumStatus",
        result="Account",
        bounds="sid:AC",
    )


@record(kw_only=True)
class UpdateAccount(ops.Operation["Account"]):
    """Update an account.

    ``POST /2010-04-01/Accounts/{Sid}.json`` returns `Account`.
    Source: https://www.twilio.com/docs/iam/api/account
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    status: AccountEnumStatus | None = None
    """New status: active, suspended, or closed, which cannot be undone."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{Sid}.json",
        path="Sid*",
        form="FriendlyName Status:enum.AccountEnumStatus",
        result="Account",
        bounds="sid:AC",
    )

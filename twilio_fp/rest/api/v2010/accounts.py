"""``/2010-04-01/Accounts.json`` of api v2010."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


AccountEnumStatus: TypeAlias = Literal["active", "suspended", "closed"] | str
AccountEnumType: TypeAlias = Literal["Trial", "Full"] | str


@record(kw_only=True)
class Account(Resource):
    """A JSON object that is received: ``api.v2010.account``."""

    auth_token: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    owner_account_sid: str | None = None
    sid: str = ""
    status: AccountEnumStatus = ""
    subresource_uris: Mapping[str, str] | None = None
    type: AccountEnumType | None = None
    uri: str | None = None

    __fields__ = "auth_token!! date_created:rfc2822 date_updated:rfc2822 friendly_name!"


@record(kw_only=True)
class CreateAccount(ops.Operation["Account"]):
    """Create one account.

    ``POST /2010-04-01/Accounts.json`` answers 201 with `Account`.
    Source: https://www.twilio.com/docs/iam/api/account
    """

    friendly_name: str | None = None

    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts.json",
        form="FriendlyName",
        result="Account",
        success=(201,),
    )


@record(kw_only=True)
class FetchAccount(ops.Operation["Account"]):
    """Fetch one account.

    ``GET /2010-04-01/Accounts/{Sid}.json`` answers 200 with `Account`.
    Source: https://www.twilio.com/docs/iam/api/account
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{Sid}.json",
        path="Sid*",
        result="Account",
    )


@record(kw_only=True)
class ListAccount(ops.PageOperation["Account"]):
    """List every account, a page at a time.

    ``GET /2010-04-01/Accounts.json`` answers 200 with a `Page` of `Account`.
    Source: https://www.twilio.com/docs/iam/api/account
    """

    friendly_name: str | None = None
    status: AccountEnumStatus | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts.json",
        query="FriendlyName! Status:enum.AccountEnumStatus PageSize:integer Page:integer PageToken",
        result="Account",
        items="accounts",
        paging="uri",
    )


@record(kw_only=True)
class UpdateAccount(ops.Operation["Account"]):
    """Update one account.

    ``POST /2010-04-01/Accounts/{Sid}.json`` answers 200 with `Account`.
    Source: https://www.twilio.com/docs/iam/api/account
    """

    sid: str = attrs.field(kw_only=False)
    friendly_name: str | None = None
    status: AccountEnumStatus | None = None

    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{Sid}.json",
        path="Sid*",
        form="FriendlyName Status:enum.AccountEnumStatus",
        result="Account",
    )

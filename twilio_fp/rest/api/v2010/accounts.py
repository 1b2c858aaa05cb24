"""``/2010-04-01/Accounts.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret

AccountEnumStatus: TypeAlias = Literal["active", "suspended", "closed"] | str
AccountEnumType: TypeAlias = Literal["Trial", "Full"] | str


@record(kw_only=True)
class Account(Resource):
    """``api.v2010.account``, as it is received."""

    auth_token: Secret | None = None
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
    """``POST /2010-04-01/Accounts.json`` answers 201 with `Account`.

    Source: https://www.twilio.com/docs/iam/api/account
    """

    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts.json",
        form="",
    )


@record(kw_only=True)
class FetchAccount(ops.Operation["Account"]):
    """``GET /2010-04-01/Accounts/{Sid}.json`` answers 200 with `Account`.

    Source: https://www.twilio.com/docs/iam/api/account
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{Sid}.json",
    )


@record(kw_only=True)
class ListAccount(ops.PageOperation["Account"]):
    """``GET /2010-04-01/Accounts.json`` answers 200 with a `Page` of `Account`.

    Source: https://www.twilio.com/docs/iam/api/account
    """

    friendly_name: str | None = None
    status: AccountEnumStatus | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts.json",
        query="FriendlyName!",
        items="accounts",
        paging="uri",
    )


@record(kw_only=True)
class UpdateAccount(ops.Operation["Account"]):
    """``POST /2010-04-01/Accounts/{Sid}.json`` answers 200 with `Account`.

    Source: https://www.twilio.com/docs/iam/api/account
    """

    sid: str = attrs.field(kw_only=False)
    friendly_name: str | None = None
    status: AccountEnumStatus | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{Sid}.json",
        form="",
    )

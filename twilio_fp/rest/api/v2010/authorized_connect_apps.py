"""``/2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps.json`` of api v2010."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

AuthorizedConnectAppEnumPermission: TypeAlias = Literal["get-all", "post-all"] | str


@record(kw_only=True)
class AuthorizedConnectApp(Resource):
    """``api.v2010.account.authorized_connect_app``, as it is received."""

    account_sid: str = ""
    connect_app_company_name: str | None = None
    connect_app_description: str | None = None
    connect_app_friendly_name: str | None = None
    connect_app_homepage_url: str | None = None
    connect_app_sid: str | None = None
    permissions: tuple[AuthorizedConnectAppEnumPermission, ...] | None = None
    uri: str | None = None


@record(kw_only=True)
class FetchAuthorizedConnectApp(ops.Operation["AuthorizedConnectApp"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps/{ConnectAppSid}.json`` answers 200 with `AuthorizedConnectApp`.

    Source: https://www.twilio.com/docs/usage/api
    """

    connect_app_sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps/{ConnectAppSid}.json",
    )


@record(kw_only=True)
class ListAuthorizedConnectApp(ops.PageOperation["AuthorizedConnectApp"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps.json`` answers 200 with a `Page` of `AuthorizedConnectApp`.

    Source: https://www.twilio.com/docs/usage/api
    """

    account_sid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps.json",
        items="authorized_connect_apps",
        paging="uri",
    )

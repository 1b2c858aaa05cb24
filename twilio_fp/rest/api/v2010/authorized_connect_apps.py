# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps.json`` of api v2010."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

AuthorizedConnectAppEnumPermission: TypeAlias = Literal["get-all", "post-all"] | str


@record(kw_only=True)
class AuthorizedConnectApp(Resource):
    """``api.v2010.account.authorized_connect_app``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    connect_app_company_name: str | None = None
    """Company name set for the Connect app."""
    connect_app_description: str | None = None
    """What the Connect app does, as its maker tells it."""
    connect_app_friendly_name: str | None = None
    """Name of the Connect app."""
    connect_app_homepage_url: str | None = None
    """Absolute URL of the Connect app's home page."""
    connect_app_sid: str | None = None
    """SID of the Connect app (CN…)."""
    permissions: tuple[AuthorizedConnectAppEnumPermission, ...] | None = None
    """What the Connect app may do in the account: `get-all`, `post-all`."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = (
        "account_sid connect_app_company_name connect_app_description connect_app_friendly_name "
        "connect_app_homepage_url connect_app_sid permissions:enum.AuthorizedConnectAppEnumPermission[] uri"
    )


@record(kw_only=True)
class FetchAuthorizedConnectApp(ops.Operation["AuthorizedConnectApp"]):
    """Fetch an authorized connect app.

    ``GET /2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps/{ConnectAppSid}.json`` returns
    `AuthorizedConnectApp`.
    Source: https://www.twilio.com/docs/iam/authorized-connect-apps/api
    """

    connect_app_sid: str = attrs.field(kw_only=False)
    """SID of the Connect app (CN…)."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps/{ConnectAppSid}.json",
        path="AccountSid ConnectAppSid*",
        result="AuthorizedConnectApp",
        bounds="account_sid:AC connect_app_sid:CN",
    )


@record(kw_only=True)
class ListAuthorizedConnectApp(ops.PageOperation["AuthorizedConnectApp"]):
    """List authorized connect apps.

    ``GET /2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps.json`` returns a `Page` of `AuthorizedConnectApp`.
    Source: https://www.twilio.com/docs/iam/authorized-connect-apps/api
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
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps.json",
        path="AccountSid",
        query="PageSize:integer Page:integer PageToken",
        result="AuthorizedConnectApp",
        items="authorized_connect_apps",
        paging="uri",
        bounds="account_sid:AC",
    )

# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/ConnectApps.json`` of api v2010."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod

ConnectAppEnumPermission: TypeAlias = Literal["get-all", "post-all"] | str


@record(kw_only=True)
class ConnectApp(Resource):
    """``api.v2010.account.connect_app``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    authorize_redirect_url: str | None = None
    """Absolute URL the user is sent to after allowing the Connect app."""
    company_name: str | None = None
    """Company name shown on the Connect app's consent page."""
    deauthorize_callback_method: HttpMethod | None = None
    """HTTP method for deauthorize_callback_url: GET or POST."""
    deauthorize_callback_url: str | None = None
    """Absolute URL requested when a user disconnects the Connect app from their account."""
    description: str | None = None
    """What it is, in free text."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    homepage_url: str | None = None
    """Absolute URL of the Connect app's public home page."""
    permissions: tuple[ConnectAppEnumPermission, ...] | None = None
    """What the Connect app may do in the account: `get-all`, `post-all`."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = (
        "account_sid authorize_redirect_url! company_name! deauthorize_callback_method:enum.HttpMethod "
        "deauthorize_callback_url! description! friendly_name! homepage_url! "
        "permissions:enum.ConnectAppEnumPermission[] sid uri"
    )


@record(kw_only=True)
class DeleteConnectApp(ops.Operation[None]):
    """Delete a connect app.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json`` returns nothing.
    Source: https://www.twilio.com/docs/iam/connect-apps/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json",
        path="AccountSid Sid*",
        result="",
        success=(204,),
        bounds="account_sid:AC sid:CN",
    )


@record(kw_only=True)
class FetchConnectApp(ops.Operation["ConnectApp"]):
    """Fetch a connect app.

    ``GET /2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json`` returns `ConnectApp`.
    Source: https://www.twilio.com/docs/iam/connect-apps/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json",
        path="AccountSid Sid*",
        result="ConnectApp",
        bounds="account_sid:AC sid:CN",
    )


@record(kw_only=True)
class ListConnectApp(ops.PageOperation["ConnectApp"]):
    """List connect apps.

    ``GET /2010-04-01/Accounts/{AccountSid}/ConnectApps.json`` returns a `Page` of `ConnectApp`.
    Source: https://www.twilio.com/docs/iam/connect-apps/api
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
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/ConnectApps.json",
        path="AccountSid",
        query="PageSize:integer Page:integer PageToken",
        result="ConnectApp",
        items="connect_apps",
        paging="uri",
        bounds="account_sid:AC",
    )


@record(kw_only=True)
class UpdateConnectApp(ops.Operation["ConnectApp"]):
    """Update a connect app.

    ``POST /2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json`` returns `ConnectApp`.
    Source: https://www.twilio.com/docs/iam/connect-apps/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    authorize_redirect_url: str | None = None
    """Absolute URL the user is sent to after allowing the Connect app."""
    company_name: str | None = None
    """Company name shown on the Connect app's consent page."""
    deauthorize_callback_method: HttpMethod | None = None
    """HTTP method for deauthorize_callback_url: GET or POST."""
    deauthorize_callback_url: str | None = None
    """Absolute URL requested when a user disconnects the Connect app from their account."""
    description: str | None = None
    """What it is, in free text."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    homepage_url: str | None = None
    """Absolute URL of the Connect app's public home page."""
    permissions: str | Iterable[ConnectAppEnumPermission] | None = None
    """What the Connect app may do in the account: `get-all`, `post-all`."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json",
        path="AccountSid Sid*",
        form=(
            "AuthorizeRedirectUrl CompanyName DeauthorizeCallbackMethod:enum.HttpMethod DeauthorizeCallbackUrl "
            "Description FriendlyName HomepageUrl Permissions:enum.ConnectAppEnumPermission[]"
        ),
        result="ConnectApp",
        bounds="account_sid:AC sid:CN authorize_redirect_url:url deauthorize_callback_url:url homepage_url:url",
    )

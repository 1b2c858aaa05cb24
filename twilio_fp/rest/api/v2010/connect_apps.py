"""``/2010-04-01/Accounts/{AccountSid}/ConnectApps.json`` of api v2010."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

ConnectAppEnumPermission: TypeAlias = Literal["get-all", "post-all"] | str


@record(kw_only=True)
class ConnectApp(Resource):
    """``api.v2010.account.connect_app``, as it is received."""

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
        "authorize_redirect_url! company_name! deauthorize_callback_url! description! friendly_name! homepage_url!"
    )


@record(kw_only=True)
class DeleteConnectApp(ops.Operation[None]):
    """Delete a connect app.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json",
        bounds="account_sid:AC sid:CN",
    )


@record(kw_only=True)
class FetchConnectApp(ops.Operation["ConnectApp"]):
    """Fetch a connect app.

    ``GET /2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json`` answers 200 with `ConnectApp`.
    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json",
        bounds="account_sid:AC sid:CN",
    )


@record(kw_only=True)
class ListConnectApp(ops.PageOperation["ConnectApp"]):
    """List connect apps.

    ``GET /2010-04-01/Accounts/{AccountSid}/ConnectApps.json`` answers 200 with a `Page` of `ConnectApp`.
    Source: https://www.twilio.com/docs/usage/api
    """

    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/ConnectApps.json",
        items="connect_apps",
        paging="uri",
        bounds="account_sid:AC",
    )


@record(kw_only=True)
class UpdateConnectApp(ops.Operation["ConnectApp"]):
    """Update a connect app.

    ``POST /2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json`` answers 200 with `ConnectApp`.
    Source: https://www.twilio.com/docs/usage/api
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

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json",
        form="",
        bounds="account_sid:AC sid:CN authorize_redirect_url:url deauthorize_callback_url:url homepage_url:url",
    )

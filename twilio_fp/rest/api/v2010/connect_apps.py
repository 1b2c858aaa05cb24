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
    authorize_redirect_url: str | None = None
    company_name: str | None = None
    deauthorize_callback_method: HttpMethod | None = None
    deauthorize_callback_url: str | None = None
    description: str | None = None
    friendly_name: str | None = None
    homepage_url: str | None = None
    permissions: tuple[ConnectAppEnumPermission, ...] | None = None
    sid: str = ""
    uri: str | None = None

    __fields__ = (
        "authorize_redirect_url! company_name! deauthorize_callback_url! description! friendly_name! homepage_url!"
    )


@record(kw_only=True)
class DeleteConnectApp(ops.Operation[None]):
    """``DELETE /2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json",
    )


@record(kw_only=True)
class FetchConnectApp(ops.Operation["ConnectApp"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json`` answers 200 with `ConnectApp`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json",
    )


@record(kw_only=True)
class ListConnectApp(ops.PageOperation["ConnectApp"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/ConnectApps.json`` answers 200 with a `Page` of `ConnectApp`.

    Source: https://www.twilio.com/docs/usage/api
    """

    account_sid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/ConnectApps.json",
        items="connect_apps",
        paging="uri",
    )


@record(kw_only=True)
class UpdateConnectApp(ops.Operation["ConnectApp"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json`` answers 200 with `ConnectApp`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    authorize_redirect_url: str | None = None
    company_name: str | None = None
    deauthorize_callback_method: HttpMethod | None = None
    deauthorize_callback_url: str | None = None
    description: str | None = None
    friendly_name: str | None = None
    homepage_url: str | None = None
    permissions: str | Iterable[ConnectAppEnumPermission] | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/ConnectApps/{Sid}.json",
        form="",
    )

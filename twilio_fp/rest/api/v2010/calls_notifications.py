# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod


@record(kw_only=True)
class CallNotification(Resource):
    """``api.v2010.account.call.call_notification``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    api_version: str | None = None
    """API version that handled it, such as 2010-04-01."""
    call_sid: str | None = None
    """SID of the call (CA…)."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    error_code: str | None = None
    """Code of the Twilio error or warning, as in the error dictionary."""
    log: str | None = None
    """Severity: 0 for an error, 1 for a warning; when listing, only that one."""
    message_date: dt.datetime | None = None
    """When the logged event occurred, UTC, RFC 2822 handled as datetime."""
    message_text: str | None = None
    """Text of the notification; holds the error's details, as URL-encoded parameters."""
    more_info: str | None = None
    """URL of the page that explains the error."""
    request_method: HttpMethod | None = None
    """HTTP method of the request that caused it."""
    request_url: str | None = None
    """URL of the request that caused it; for calls, the TwiML or webhook address."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = (
        "account_sid api_version call_sid date_created:rfc2822 date_updated:rfc2822 error_code log "
        "message_date:rfc2822 message_text more_info request_method:enum.HttpMethod request_url sid uri"
    )


@record(kw_only=True)
class CallNotificationInstance(Resource):
    """``api.v2010.account.call.call_notification-instance``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    api_version: str | None = None
    """API version that handled it, such as 2010-04-01."""
    call_sid: str | None = None
    """SID of the call (CA…)."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    error_code: str | None = None
    """Code of the Twilio error or warning, as in the error dictionary."""
    log: str | None = None
    """Severity: 0 for an error, 1 for a warning; when listing, only that one."""
    message_date: dt.datetime | None = None
    """When the logged event occurred, UTC, RFC 2822 handled as datetime."""
    message_text: str | None = None
    """Text of the notification; holds the error's details, as URL-encoded parameters."""
    more_info: str | None = None
    """URL of the page that explains the error."""
    request_method: HttpMethod | None = None
    """HTTP method of the request that caused it."""
    request_url: str | None = None
    """URL of the request that caused it; for calls, the TwiML or webhook address."""
    request_variables: str | None = None
    """Parameters of the request that caused it, URL-encoded."""
    response_body: str | None = None
    """Body your server answered with."""
    response_headers: str | None = None
    """HTTP headers your server answered with."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = (
        "account_sid api_version call_sid date_created:rfc2822 date_updated:rfc2822 error_code log "
        "message_date:rfc2822 message_text more_info request_method:enum.HttpMethod request_url request_variables "
        "response_body response_headers sid uri"
    )


@record(kw_only=True)
class FetchCallNotification(ops.Operation["CallNotificationInstance"]):
    """Fetch a call notification.

    ``GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications/{Sid}.json`` returns
    `CallNotificationInstance`.
    Source: https://www.twilio.com/docs/voice/api/call-resource
    """

    call_sid: str = attrs.field(kw_only=False)
    """SID of the call (CA…)."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications/{Sid}.json",
        path="AccountSid CallSid* Sid*",
        result="CallNotificationInstance",
        bounds="account_sid:AC call_sid:CA sid:NO",
    )


@record(kw_only=True)
class ListCallNotification(ops.PageOperation["CallNotification"]):
    """List call notifications.

    ``GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications.json`` returns a `Page` of
    `CallNotification`.
    On the wire ``message_date_before`` is ``MessageDate<``, ``message_date_after`` is ``MessageDate>``.
    Source: https://www.twilio.com/docs/voice/api/call-resource
    """

    call_sid: str = attrs.field(kw_only=False)
    """SID of the call (CA…)."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    log: int | None = None
    """Severity: 0 for an error, 1 for a warning; when listing, only that one."""
    message_date: dt.date | str | None = None
    """Only notifications of this day, UTC."""
    message_date_before: dt.date | str | None = None
    """Only notifications of this day or earlier, UTC."""
    message_date_after: dt.date | str | None = None
    """Only notifications of this day or later, UTC."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications.json",
        path="AccountSid CallSid*",
        query="Log:integer MessageDate:date MessageDate<:date MessageDate>:date PageSize:integer Page:integer PageToken",
        result="CallNotification",
        items="notifications",
        paging="uri",
        bounds="account_sid:AC call_sid:CA",
    )

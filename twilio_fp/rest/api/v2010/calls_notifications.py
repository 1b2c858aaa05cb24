"""``/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class CallNotification(Resource):
    """``api.v2010.account.call.call_notification``, as it is received."""

    account_sid: str = ""
    api_version: str | None = None
    call_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    error_code: str | None = None
    log: str | None = None
    message_date: dt.datetime | None = None
    message_text: str | None = None
    more_info: str | None = None
    request_method: HttpMethod | None = None
    request_url: str | None = None
    sid: str = ""
    uri: str | None = None

    __fields__ = "date_created:rfc2822 date_updated:rfc2822 message_date:rfc2822"


@record(kw_only=True)
class CallNotificationInstance(Resource):
    """``api.v2010.account.call.call_notification-instance``, as it is received."""

    account_sid: str = ""
    api_version: str | None = None
    call_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    error_code: str | None = None
    log: str | None = None
    message_date: dt.datetime | None = None
    message_text: str | None = None
    more_info: str | None = None
    request_method: HttpMethod | None = None
    request_url: str | None = None
    request_variables: str | None = None
    response_body: str | None = None
    response_headers: str | None = None
    sid: str = ""
    uri: str | None = None

    __fields__ = "date_created:rfc2822 date_updated:rfc2822 message_date:rfc2822"


@record(kw_only=True)
class FetchCallNotification(ops.Operation["CallNotificationInstance"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications/{Sid}.json`` answers 200 with `CallNotificationInstance`.

    Source: https://www.twilio.com/docs/usage/api
    """

    call_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications/{Sid}.json",
    )


@record(kw_only=True)
class ListCallNotification(ops.PageOperation["CallNotification"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications.json`` answers 200 with a `Page` of `CallNotification`.

    On the wire ``message_date_before`` is ``MessageDate<``, ``message_date_after`` is ``MessageDate>``.
    Source: https://www.twilio.com/docs/usage/api
    """

    call_sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    log: int | None = None
    message_date: dt.date | str | None = None
    message_date_before: dt.date | str | None = None
    message_date_after: dt.date | str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications.json",
        query="MessageDate< MessageDate>",
        items="notifications",
        paging="uri",
    )

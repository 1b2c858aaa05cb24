"""``/2010-04-01/Accounts/{AccountSid}/Queues.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Queue(Resource):
    """``api.v2010.account.queue``, as it is received."""

    account_sid: str = ""
    average_wait_time: int | None = None
    current_size: int | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    max_size: int | None = None
    sid: str = ""
    uri: str | None = None

    __fields__ = "date_created:rfc2822 date_updated:rfc2822"


@record(kw_only=True)
class CreateQueue(ops.Operation["Queue"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Queues.json`` answers 201 with `Queue`.

    Source: https://www.twilio.com/docs/voice/api/queue-resource
    """

    friendly_name: str
    account_sid: str | None = None
    max_size: int | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues.json",
        form="",
    )


@record(kw_only=True)
class DeleteQueue(ops.Operation[None]):
    """``DELETE /2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/voice/api/queue-resource
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json",
    )


@record(kw_only=True)
class FetchQueue(ops.Operation["Queue"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json`` answers 200 with `Queue`.

    Source: https://www.twilio.com/docs/voice/api/queue-resource
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json",
    )


@record(kw_only=True)
class ListQueue(ops.PageOperation["Queue"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Queues.json`` answers 200 with a `Page` of `Queue`.

    Source: https://www.twilio.com/docs/voice/api/queue-resource
    """

    account_sid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues.json",
        items="queues",
        paging="uri",
    )


@record(kw_only=True)
class UpdateQueue(ops.Operation["Queue"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json`` answers 200 with `Queue`.

    Source: https://www.twilio.com/docs/voice/api/queue-resource
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    friendly_name: str | None = None
    max_size: int | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json",
        form="",
    )

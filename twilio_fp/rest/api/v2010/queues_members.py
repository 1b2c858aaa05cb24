"""``/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Member(Resource):
    """``api.v2010.account.queue.member``, as it is received."""

    call_sid: str | None = None
    date_enqueued: dt.datetime | None = None
    position: int | None = None
    queue_sid: str | None = None
    uri: str | None = None
    wait_time: int | None = None

    __fields__ = "date_enqueued:rfc2822"


@record(kw_only=True)
class FetchMember(ops.Operation["Member"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}.json`` answers 200 with `Member`.

    Source: https://www.twilio.com/docs/voice/api/member-resource
    """

    queue_sid: str = attrs.field(kw_only=False)
    call_sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}.json",
    )


@record(kw_only=True)
class ListMember(ops.PageOperation["Member"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members.json`` answers 200 with a `Page` of `Member`.

    Source: https://www.twilio.com/docs/voice/api/member-resource
    """

    queue_sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members.json",
        items="queue_members",
        paging="uri",
    )


@record(kw_only=True)
class UpdateMember(ops.Operation["Member"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}.json`` answers 200 with `Member`.

    Source: https://www.twilio.com/docs/voice/api/member-resource
    """

    queue_sid: str = attrs.field(kw_only=False)
    call_sid: str = attrs.field(kw_only=False)
    url: str
    account_sid: str | None = None
    method: HttpMethod | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}.json",
        form="",
    )

# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod


@record(kw_only=True)
class Member(Resource):
    """``api.v2010.account.queue.member``, as received."""

    call_sid: str | None = None
    """SID of the call (CA…)."""
    date_enqueued: dt.datetime | None = None
    """When the call joined the queue, UTC."""
    position: int | None = None
    """Place of the call in the queue, counted from 1."""
    queue_sid: str | None = None
    """SID of the call queue, QU…."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    wait_time: int | None = None
    """Seconds the caller has been in the queue."""
    __fields__ = "call_sid date_enqueued:rfc2822 position:integer queue_sid uri wait_time:integer"


@record(kw_only=True)
class FetchMember(ops.Operation["Member"]):
    """Fetch a member.

    ``GET /2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}.json`` returns `Member`.
    Source: https://www.twilio.com/docs/voice/api/member-resource
    """

    queue_sid: str = attrs.field(kw_only=False)
    """SID of the call queue, QU…."""
    call_sid: str = attrs.field(kw_only=False)
    """SID of the queued call (CA…), or `Front` for the one at the head of the queue."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}.json",
        path="AccountSid QueueSid* CallSid*",
        result="Member",
        bounds="account_sid:AC queue_sid:QU",
    )


@record(kw_only=True)
class ListMember(ops.PageOperation["Member"]):
    """List members.

    ``GET /2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members.json`` returns a `Page` of `Member`.
    Source: https://www.twilio.com/docs/voice/api/member-resource
    """

    queue_sid: str = attrs.field(kw_only=False)
    """SID of the call queue, QU…."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members.json",
        path="AccountSid QueueSid*",
        query="PageSize:integer Page:integer PageToken",
        result="Member",
        items="queue_members",
        paging="uri",
        bounds="account_sid:AC queue_sid:QU",
    )


@record(kw_only=True)
class UpdateMember(ops.Operation["Member"]):
    """Update a member.

    ``POST /2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}.json`` returns `Member`.
    Source: https://www.twilio.com/docs/voice/api/member-resource
    """

    queue_sid: str = attrs.field(kw_only=False)
    """SID of the call queue, QU…."""
    call_sid: str = attrs.field(kw_only=False)
    """SID of the queued call (CA…), or `Front` for the one at the head of the queue."""
    url: str
    """URL that answers with the TwiML for the dequeued call."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    method: HttpMethod | None = None
    """HTTP method for `url`, default `POST`."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}.json",
        path="AccountSid QueueSid* CallSid*",
        form="Method:enum.HttpMethod Url*",
        result="Member",
        bounds="account_sid:AC queue_sid:QU url:url",
    )

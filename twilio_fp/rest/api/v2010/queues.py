# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Queues.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Queue(Resource):
    """``api.v2010.account.queue``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    average_wait_time: int | None = None
    """Average time the calls now in the queue have waited, in seconds."""
    current_size: int | None = None
    """How many calls are waiting in the queue right now."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    max_size: int | None = None
    """Most calls the queue may hold; up to 5,000, default 1,000."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = (
        "account_sid average_wait_time:integer current_size:integer date_created:rfc2822 date_updated:rfc2822 "
        "friendly_name max_size:integer sid uri"
    )


@record(kw_only=True)
class CreateQueue(ops.Operation["Queue"]):
    """Create a queue.

    ``POST /2010-04-01/Accounts/{AccountSid}/Queues.json`` returns `Queue`.
    Source: https://www.twilio.com/docs/voice/api/queue-resource
    """

    friendly_name: str
    """Name for the queue, up to 64 characters."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    max_size: int | None = None
    """Most calls the queue may hold; up to 5,000, default 1,000."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues.json",
        path="AccountSid",
        form="FriendlyName* MaxSize:integer",
        result="Queue",
        success=(201,),
        bounds="account_sid:AC",
    )


@record(kw_only=True)
class DeleteQueue(ops.Operation[None]):
    """Delete a queue.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json`` returns nothing.
    Source: https://www.twilio.com/docs/voice/api/queue-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json",
        path="AccountSid Sid*",
        result="",
        success=(204,),
        bounds="account_sid:AC sid:QU",
    )


@record(kw_only=True)
class FetchQueue(ops.Operation["Queue"]):
    """Fetch a queue.

    ``GET /2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json`` returns `Queue`.
    Source: https://www.twilio.com/docs/voice/api/queue-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json",
        path="AccountSid Sid*",
        result="Queue",
        bounds="account_sid:AC sid:QU",
    )


@record(kw_only=True)
class ListQueue(ops.PageOperation["Queue"]):
    """List queues.

    ``GET /2010-04-01/Accounts/{AccountSid}/Queues.json`` returns a `Page` of `Queue`.
    Source: https://www.twilio.com/docs/voice/api/queue-resource
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
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues.json",
        path="AccountSid",
        query="PageSize:integer Page:integer PageToken",
        result="Queue",
        items="queues",
        paging="uri",
        bounds="account_sid:AC",
    )


@record(kw_only=True)
class UpdateQueue(ops.Operation["Queue"]):
    """Update a queue.

    ``POST /2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json`` returns `Queue`.
    Source: https://www.twilio.com/docs/voice/api/queue-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID of the queue to change, QU…."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    max_size: int | None = None
    """Most calls the queue may hold; up to 5,000, default 1,000."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}.json",
        path="AccountSid Sid*",
        form="FriendlyName MaxSize:integer",
        result="Queue",
        bounds="account_sid:AC sid:QU",
    )

# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json`` of api v2010."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class CallEvent(Resource):
    """``api.v2010.account.call.call_event``, as received."""

    request: Any = None
    """HTTP request of the event, as a JSON object: method, URL and parameters."""
    response: Any = None
    """HTTP response of the event, as a JSON object: status code, body and time."""
    __fields__ = "request:json!! response:json!!"


@record(kw_only=True)
class ListCallEvent(ops.PageOperation["CallEvent"]):
    """List call events.

    ``GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json`` returns a `Page` of `CallEvent`.
    Source: https://www.twilio.com/docs/voice/api/call-event-resource
    """

    call_sid: str = attrs.field(kw_only=False)
    """SID of the call (CA…)."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json",
        path="AccountSid CallSid*",
        query="PageSize:integer Page:integer PageToken",
        result="CallEvent",
        items="events",
        paging="uri",
        bounds="account_sid:AC call_sid:CA",
    )

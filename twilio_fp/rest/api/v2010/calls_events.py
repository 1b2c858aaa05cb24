"""``/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json`` of api v2010."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class CallEvent(Resource):
    """``api.v2010.account.call.call_event``, as it is received."""

    request: Any = None
    """HTTP request of the event, as a JSON object: method, URL and parameters."""
    response: Any = None
    """HTTP response of the event, as a JSON object: status code, body and time."""

    __fields__ = "request!! response!!"


@record(kw_only=True)
class ListCallEvent(ops.PageOperation["CallEvent"]):
    """List call events.

    ``GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json`` answers 200 with a `Page` of `CallEvent`.
    Source: https://www.twilio.com/docs/usage/api
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

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json",
        items="events",
        paging="uri",
        bounds="account_sid:AC call_sid:CA",
    )

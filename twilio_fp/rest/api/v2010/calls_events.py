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
    response: Any = None

    __fields__ = "request!! response!!"


@record(kw_only=True)
class ListCallEvent(ops.PageOperation["CallEvent"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json`` answers 200 with a `Page` of `CallEvent`.

    Source: https://www.twilio.com/docs/usage/api
    """

    call_sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json",
        items="events",
        paging="uri",
    )

"""``/v1/Sessions/{sessionId}/Messages`` of assistants v1."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Message(Resource):
    """``assistants.v1.service.message``, as it is received."""

    account_sid: str = ""
    assistant_id: str | None = None
    content: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    id: str | None = None
    identity: str | None = None
    meta: Any = None
    role: str | None = None
    session_id: str | None = None


@record(kw_only=True)
class ListMessages(ops.PageOperation["Message"]):
    """``GET /v1/Sessions/{sessionId}/Messages`` answers 200 with a `Page` of `Message`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    session_id: str = attrs.field(kw_only=False)
    page: int | None = None
    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://assistants.twilio.com/v1/Sessions/{sessionId}/Messages",
        items="messages",
        paging="meta",
    )

"""``/v1/Sessions/{sessionId}/Messages`` of assistants v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any


@record(kw_only=True)
class Message(Resource):
    """A JSON object that is received: ``assistants.v1.service.message``."""

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
    """List every messages, a page at a time.

    ``GET /v1/Sessions/{sessionId}/Messages`` answers 200 with a `Page` of `Message`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    session_id: str = attrs.field(kw_only=False)
    page: int | None = None
    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.OperationSpec(
        "GET https://assistants.twilio.com/v1/Sessions/{sessionId}/Messages",
        path="sessionId*",
        query="Page:integer PageSize:integer PageToken",
        result="Message",
        items="messages",
        paging="meta",
    )

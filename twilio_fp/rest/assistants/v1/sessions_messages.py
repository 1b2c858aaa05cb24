# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Sessions/{sessionId}/Messages`` of assistants v1."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Message(Resource):
    """``assistants.v1.service.message``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    assistant_id: str | None = None
    """Id of the AI assistant, aia_asst_…."""
    content: Any = None
    """The content itself, as text."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    id: str | None = None
    """Id: aia_asst_… of an assistant, aia_tool_… of a tool, aia_know_… of knowledge, aia_plcy_… of a policy."""
    identity: str | None = None
    """Identity of the user who talks with the assistant, such as phone:+1…."""
    meta: Any = None
    """Data stored with the message, as a JSON object."""
    role: str | None = None
    """Who wrote the message: user or assistant."""
    session_id: str | None = None
    """ID of the assistant's session, which ties messages of one dialogue together."""
    __fields__ = (
        "account_sid assistant_id content:json date_created:date-time date_updated:date-time id identity "
        "meta:json role session_id"
    )


@record(kw_only=True)
class ListMessages(ops.PageOperation["Message"]):
    """List messages.

    ``GET /v1/Sessions/{sessionId}/Messages`` returns a `Page` of `Message`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants/api/sessions
    """

    session_id: str = attrs.field(kw_only=False)
    """ID of the assistant's session, which ties messages of one dialogue together."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://assistants.twilio.com/v1/Sessions/{sessionId}/Messages",
        path="sessionId*",
        query="Page:integer PageSize:integer PageToken",
        result="Message",
        items="messages",
        paging="meta",
    )

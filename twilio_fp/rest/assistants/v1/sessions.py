# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Sessions`` of assistants v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Session(Resource):
    """``assistants.v1.service.session``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    assistant_id: str | None = None
    """Id of the AI assistant, aia_asst_…."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    id: str | None = None
    """Id: aia_asst_… of an assistant, aia_tool_… of a tool, aia_know_… of knowledge, aia_plcy_… of a policy."""
    identity: str | None = None
    """Identity of the user who talks with the assistant, such as phone:+1…."""
    verified: bool | None = None
    """Whether the identity in the session was verified."""
    __fields__ = "account_sid assistant_id date_created:date-time date_updated:date-time id identity verified:boolean"


@record(kw_only=True)
class FetchSession(ops.Operation["Session"]):
    """Fetch a session.

    ``GET /v1/Sessions/{id}`` returns `Session`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants/api/sessions
    """

    id: str = attrs.field(kw_only=False)
    """Id: aia_asst_… of an assistant, aia_tool_… of a tool, aia_know_… of knowledge, aia_plcy_… of a policy."""
    __spec__ = ops.OperationSpec(
        "GET https://assistants.twilio.com/v1/Sessions/{id}",
        path="id*",
        result="Session",
    )


@record(kw_only=True)
class ListSessions(ops.PageOperation["Session"]):
    """List sessions.

    ``GET /v1/Sessions`` returns a `Page` of `Session`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants/api/sessions
    """

    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://assistants.twilio.com/v1/Sessions",
        query="Page:integer PageSize:integer PageToken",
        result="Session",
        items="sessions",
        paging="meta",
    )

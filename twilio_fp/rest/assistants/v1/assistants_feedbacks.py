# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Assistants/{id}/Feedbacks`` of assistants v1."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = ["CreateFeedback", "Feedback", "ListFeedback"]


@record(kw_only=True)
class Feedback(Resource):
    """``assistants.v1.service.feedback``, as received."""

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
    message_id: str | None = None
    """ID of the assistant's message the feedback is about, aia_msg_…."""
    score: Decimal | None = None
    """Rating given in the feedback, from 0 (worst) to 1 (best)."""
    session_id: str | None = None
    """ID of the assistant's session, which ties messages of one dialogue together."""
    text: str | None = None
    """Comment given with the feedback."""
    user_sid: str | None = None
    """SID of the user, US…."""
    __fields__ = (
        "account_sid assistant_id date_created:date-time date_updated:date-time id message_id score:number "
        "session_id text user_sid"
    )


@record(kw_only=True)
class CreateFeedback(ops.Operation["Feedback"]):
    """Create the feedback.

    ``POST /v1/Assistants/{id}/Feedbacks`` returns `Feedback`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants/api/assistants
    """

    id: str = attrs.field(kw_only=False)
    """Id: aia_asst_… of an assistant, aia_tool_… of a tool, aia_know_… of knowledge, aia_plcy_… of a policy."""
    session_id: str
    """ID of the assistant's session, which ties messages of one dialogue together."""
    message_id: str | Unset = UNSET
    """ID of the assistant's message the feedback is about, aia_msg_…."""
    score: Decimal | float | Unset = UNSET
    """Rating given in the feedback, from 0 (worst) to 1 (best)."""
    text: str | Unset = UNSET
    """Comment given with the feedback."""
    __spec__ = ops.OperationSpec(
        "POST https://assistants.twilio.com/v1/Assistants/{id}/Feedbacks",
        path="id*",
        json="message_id score:number session_id* text",
        content_type="application/json",
        result="Feedback",
        success=(201,),
        bounds="score:0..1",
    )


@record(kw_only=True)
class ListFeedback(ops.PageOperation["Feedback"]):
    """List feedback.

    ``GET /v1/Assistants/{id}/Feedbacks`` returns a `Page` of `Feedback`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants/api/assistants
    """

    id: str = attrs.field(kw_only=False)
    """Id: aia_asst_… of an assistant, aia_tool_… of a tool, aia_know_… of knowledge, aia_plcy_… of a policy."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://assistants.twilio.com/v1/Assistants/{id}/Feedbacks",
        path="id*",
        query="Page:integer PageSize:integer PageToken",
        result="Feedback",
        items="feedbacks",
        paging="meta",
    )

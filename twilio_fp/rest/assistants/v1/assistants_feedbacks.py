"""``/v1/Assistants/{id}/Feedbacks`` of assistants v1."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Unset

__all__ = ["CreateFeedback", "Feedback", "ListFeedback"]


@record(kw_only=True)
class Feedback(Resource):
    """``assistants.v1.service.feedback``, as it is received."""

    account_sid: str = ""
    assistant_id: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    id: str | None = None
    message_id: str | None = None
    score: Decimal | None = None
    session_id: str | None = None
    text: str | None = None
    user_sid: str | None = None


@record(kw_only=True)
class CreateFeedback(ops.Operation["Feedback"]):
    """``POST /v1/Assistants/{id}/Feedbacks`` answers 201 with `Feedback`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    id: str = attrs.field(kw_only=False)
    session_id: str
    message_id: str | Unset = UNSET
    score: Decimal | float | Unset = UNSET
    text: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://assistants.twilio.com/v1/Assistants/{id}/Feedbacks",
        json="",
    )


@record(kw_only=True)
class ListFeedback(ops.PageOperation["Feedback"]):
    """``GET /v1/Assistants/{id}/Feedbacks`` answers 200 with a `Page` of `Feedback`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    id: str = attrs.field(kw_only=False)
    page: int | None = None
    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://assistants.twilio.com/v1/Assistants/{id}/Feedbacks",
        items="feedbacks",
        paging="meta",
    )

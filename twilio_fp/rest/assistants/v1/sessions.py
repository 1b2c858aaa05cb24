"""``/v1/Sessions`` of assistants v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Session(Resource):
    """``assistants.v1.service.session``, as it is received."""

    account_sid: str = ""
    assistant_id: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    id: str | None = None
    identity: str | None = None
    verified: bool | None = None


@record(kw_only=True)
class FetchSession(ops.Operation["Session"]):
    """``GET /v1/Sessions/{id}`` answers 200 with `Session`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://assistants.twilio.com/v1/Sessions/{id}",
    )


@record(kw_only=True)
class ListSessions(ops.PageOperation["Session"]):
    """``GET /v1/Sessions`` answers 200 with a `Page` of `Session`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    page: int | None = None
    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://assistants.twilio.com/v1/Sessions",
        items="sessions",
        paging="meta",
    )

"""``/v1/Knowledge/{id}/Status`` of knowledge v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class KnowledgeStatus(Resource):
    """``knowledge.v1.service.knowledge_status``, as it is received."""

    account_sid: str = ""
    date_updated: dt.datetime | None = None
    last_status: str | None = None
    status: str = ""


@record(kw_only=True)
class FetchKnowledgeStatus(ops.Operation["KnowledgeStatus"]):
    """``GET /v1/Knowledge/{id}/Status`` answers 200 with `KnowledgeStatus`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://knowledge.twilio.com/v1/Knowledge/{id}/Status",
    )

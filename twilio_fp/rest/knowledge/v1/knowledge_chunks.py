"""``/v1/Knowledge/{id}/Chunks`` of knowledge v1."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class KnowledgeChunk(Resource):
    """``knowledge.v1.service.knowledge_chunk``, as it is received."""

    account_sid: str = ""
    content: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    metadata: Any = None


@record(kw_only=True)
class ListKnowledgeChunks(ops.PageOperation["KnowledgeChunk"]):
    """``GET /v1/Knowledge/{id}/Chunks`` answers 200 with a `Page` of `KnowledgeChunk`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    id: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://knowledge.twilio.com/v1/Knowledge/{id}/Chunks",
        items="chunks",
        paging="meta",
    )

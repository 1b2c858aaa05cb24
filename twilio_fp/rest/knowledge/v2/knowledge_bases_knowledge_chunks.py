"""``/v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}/Chunks`` of knowledge v2."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Chunk(Resource):
    """``knowledge.v2.chunk``, as it is received."""

    chunk_index: int | None = None
    content: str | None = None
    created_at: dt.datetime | None = None
    document_number: int | None = None
    document_title: str | None = None
    document_url: str | None = None

    __fields__ = "chunkIndex createdAt documentNumber documentTitle documentUrl"


@record(kw_only=True)
class ListChunk(ops.PageOperation["Chunk"]):
    """``GET /v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}/Chunks`` answers 200 with a `Page` of `Chunk`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    kb_id: str = attrs.field(kw_only=False)
    knowledge_id: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://knowledge.twilio.com/v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}/Chunks",
        query="pageSize pageToken",
        items="chunks",
        paging="page-token",
        largest_page=50,
    )

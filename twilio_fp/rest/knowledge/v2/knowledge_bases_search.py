"""``/v2/KnowledgeBases/{kbId}/Search`` of knowledge v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Unset

__all__ = ["CreateSearch", "KnowledgeChunkResult", "Search"]


@record(kw_only=True)
class KnowledgeChunkResult(Resource):
    """``KnowledgeChunkResult``, as it is received."""

    chunk_index: int | None = None
    content: str | None = None
    created_at: dt.datetime | None = None
    document_number: int | None = None
    document_title: str | None = None
    document_url: str | None = None
    knowledge_id: str | None = None
    score: Decimal | None = None

    __fields__ = "chunkIndex createdAt documentNumber documentTitle documentUrl knowledgeId"


@record(kw_only=True)
class Search(Resource):
    """``knowledge.v2.search``, as it is received."""

    chunks: tuple[KnowledgeChunkResult, ...] | None = None


@record(kw_only=True)
class CreateSearch(ops.Operation["Search"]):
    """``POST /v2/KnowledgeBases/{kbId}/Search`` answers 200 with `Search`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    kb_id: str = attrs.field(kw_only=False)
    query: str
    top: int
    knowledge_ids: str | Iterable[str] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://knowledge.twilio.com/v2/KnowledgeBases/{kbId}/Search",
        json="knowledgeIds",
        success=(200,),
    )

# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/KnowledgeBases/{kbId}/Search`` of knowledge v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = ["CreateSearch", "KnowledgeChunkResult", "Search"]


@record(kw_only=True)
class KnowledgeChunkResult(Resource):
    """``KnowledgeChunkResult``, as received."""

    chunk_index: int | None = None
    """Place of the chunk within its source, in order."""
    content: str | None = None
    """The content itself, as text."""
    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    document_number: int | None = None
    """Position of the chunk's document within the knowledge source."""
    document_title: str | None = None
    """Title of the document the chunk comes from."""
    document_url: str | None = None
    """URL of the document the chunk comes from."""
    knowledge_id: str | None = None
    """Id of the knowledge source; when listing policies, only those of it."""
    score: Decimal | None = None
    """How well the chunk matches the search query; higher is closer."""
    __fields__ = (
        "chunkIndex:integer content createdAt:date-time documentNumber:integer documentTitle documentUrl "
        "knowledgeId score:number"
    )


@record(kw_only=True)
class Search(Resource):
    """``knowledge.v2.search``, as received."""

    chunks: tuple[KnowledgeChunkResult, ...] | None = None
    """Pieces of the knowledge that match the search."""
    __fields__ = "chunks:KnowledgeChunkResult[]"


@record(kw_only=True)
class CreateSearch(ops.Operation["Search"]):
    """Create a search.

    ``POST /v2/KnowledgeBases/{kbId}/Search`` returns `Search`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    kb_id: str = attrs.field(kw_only=False)
    """Id of the knowledge base."""
    query: str
    """What to find in the knowledge, in plain words."""
    top: int
    """How many of the best-matching chunks to return."""
    knowledge_ids: str | Iterable[str] | Unset = UNSET
    """Ids of the knowledge sources to search; left out, all in the base."""
    __spec__ = ops.OperationSpec(
        "POST https://knowledge.twilio.com/v2/KnowledgeBases/{kbId}/Search",
        path="kbId*",
        json="knowledgeIds:string[] query* top:integer*",
        content_type="application/json",
        result="Search",
    )

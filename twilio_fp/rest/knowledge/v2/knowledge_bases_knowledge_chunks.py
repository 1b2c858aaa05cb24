# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}/Chunks`` of knowledge v2."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Chunk(Resource):
    """``knowledge.v2.chunk``, as received."""

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
    __fields__ = "chunkIndex:integer content createdAt:date-time documentNumber:integer documentTitle documentUrl"


@record(kw_only=True)
class ListChunk(ops.PageOperation["Chunk"]):
    """List chunks.

    ``GET /v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}/Chunks`` returns a `Page` of `Chunk`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    kb_id: str = attrs.field(kw_only=False)
    """Id of the knowledge base."""
    knowledge_id: str = attrs.field(kw_only=False)
    """Id of the knowledge source; when listing policies, only those of it."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://knowledge.twilio.com/v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}/Chunks",
        path="kbId* knowledgeId*",
        query="pageSize:integer pageToken",
        result="Chunk",
        items="chunks",
        paging="page-token",
        largest_page=50,
    )

# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Knowledge/{id}/Chunks`` of assistants v1."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class KnowledgeChunk(Resource):
    """``assistants.v1.service.knowledge_chunk``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    content: str | None = None
    """The content itself, as text."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    metadata: Any = None
    """Where the chunk comes from, as a JSON object."""
    __fields__ = "account_sid content date_created:date-time date_updated:date-time metadata:json"


@record(kw_only=True)
class ListKnowledgeChunks(ops.PageOperation["KnowledgeChunk"]):
    """List knowledge chunks.

    ``GET /v1/Knowledge/{id}/Chunks`` returns a `Page` of `KnowledgeChunk`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants/api/knowledge/chunks
    """

    id: str = attrs.field(kw_only=False)
    """Id: aia_asst_… of an assistant, aia_tool_… of a tool, aia_know_… of knowledge, aia_plcy_… of a policy."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://assistants.twilio.com/v1/Knowledge/{id}/Chunks",
        path="id*",
        query="PageSize:integer PageToken",
        result="KnowledgeChunk",
        items="chunks",
        paging="meta",
    )

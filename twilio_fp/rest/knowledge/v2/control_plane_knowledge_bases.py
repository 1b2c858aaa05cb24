# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/ControlPlane/KnowledgeBases`` of knowledge v2."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = [
    "CreateKnowledgeBase",
    "CreateKnowledgeBase202Response",
    "DeleteKnowledgeBase",
    "DeleteKnowledgeBase202Response",
    "FetchKnowledgeBase",
    "KnowledgeBase",
    "ListKnowledgeBase",
    "ListKnowledgeBaseOrderBy",
    "UpdateKnowledgeBase",
    "UpdateKnowledgeBase202Response",
]


ListKnowledgeBaseOrderBy: TypeAlias = Literal["ASC", "DESC"] | str


@record(kw_only=True)
class KnowledgeBase(Resource):
    """``KnowledgeBase``, as received."""

    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    description: str | None = None
    """What it is, in free text."""
    display_name: str | None = None
    """Name shown to people."""
    id: str | None = None
    """Id of the item."""
    status: str = ""
    """Where the resource stands in its life cycle."""
    updated_at: dt.datetime | None = None
    """When it was last changed, UTC."""
    version: int | None = None
    """Version number; goes up with each change."""
    __fields__ = "createdAt:date-time description displayName id status updatedAt:date-time version:integer"


@record(kw_only=True)
class CreateKnowledgeBase202Response(Resource):
    """``CreateKnowledgeBase202Response``, as received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""
    __fields__ = "message statusUrl"


@record(kw_only=True)
class UpdateKnowledgeBase202Response(Resource):
    """``UpdateKnowledgeBase202Response``, as received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""
    __fields__ = "message statusUrl"


@record(kw_only=True)
class DeleteKnowledgeBase202Response(Resource):
    """``DeleteKnowledgeBase202Response``, as received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""
    __fields__ = "message statusUrl"


@record(kw_only=True)
class CreateKnowledgeBase(ops.Operation["CreateKnowledgeBase202Response"]):
    """Create a knowledge base.

    ``POST /v2/ControlPlane/KnowledgeBases`` returns `CreateKnowledgeBase202Response` (202).
    Source: https://www.twilio.com/docs/api/knowledge/knowledge-bases
    """

    display_name: str
    """Name shown to people."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    __spec__ = ops.OperationSpec(
        "POST https://knowledge.twilio.com/v2/ControlPlane/KnowledgeBases",
        json="description displayName*",
        content_type="application/json",
        result="CreateKnowledgeBase202Response",
        success=(202,),
    )


@record(kw_only=True)
class DeleteKnowledgeBase(ops.Operation["DeleteKnowledgeBase202Response"]):
    """Delete a knowledge base.

    ``DELETE /v2/ControlPlane/KnowledgeBases/{kbId}`` returns `DeleteKnowledgeBase202Response` (202).
    Source: https://www.twilio.com/docs/api/knowledge/knowledge-bases
    """

    kb_id: str = attrs.field(kw_only=False)
    """Id of the knowledge base."""
    __spec__ = ops.OperationSpec(
        "DELETE https://knowledge.twilio.com/v2/ControlPlane/KnowledgeBases/{kbId}",
        path="kbId*",
        result="DeleteKnowledgeBase202Response",
        success=(202,),
    )


@record(kw_only=True)
class FetchKnowledgeBase(ops.Operation["KnowledgeBase"]):
    """Fetch a knowledge base.

    ``GET /v2/ControlPlane/KnowledgeBases/{kbId}`` returns `KnowledgeBase`.
    Source: https://www.twilio.com/docs/api/knowledge/knowledge-bases
    """

    kb_id: str = attrs.field(kw_only=False)
    """Id of the knowledge base."""
    __spec__ = ops.OperationSpec(
        "GET https://knowledge.twilio.com/v2/ControlPlane/KnowledgeBases/{kbId}",
        path="kbId*",
        result="KnowledgeBase",
    )


@record(kw_only=True)
class ListKnowledgeBase(ops.PageOperation["KnowledgeBase"]):
    """List knowledge bases.

    ``GET /v2/ControlPlane/KnowledgeBases`` returns a `Page` of `KnowledgeBase`.
    Source: https://www.twilio.com/docs/api/knowledge/knowledge-bases
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    order_by: ListKnowledgeBaseOrderBy | None = None
    """Sort order by age, `ASC` for oldest first or `DESC` for newest first."""
    __spec__ = ops.OperationSpec(
        "GET https://knowledge.twilio.com/v2/ControlPlane/KnowledgeBases",
        query="pageSize:integer pageToken orderBy:enum.ListKnowledgeBaseOrderBy",
        result="KnowledgeBase",
        items="knowledgeBases",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class UpdateKnowledgeBase(ops.Operation["UpdateKnowledgeBase202Response"]):
    """Update a knowledge base.

    ``PATCH /v2/ControlPlane/KnowledgeBases/{kbId}`` returns `UpdateKnowledgeBase202Response` (202).
    Source: https://www.twilio.com/docs/api/knowledge/knowledge-bases
    """

    kb_id: str = attrs.field(kw_only=False)
    """Id of the knowledge base."""
    if_match: str | None = None
    """If-Match header: the revision or ETag last seen; the change is refused if it is no longer current."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    display_name: str | Unset = UNSET
    """Name shown to people."""
    __spec__ = ops.OperationSpec(
        "PATCH https://knowledge.twilio.com/v2/ControlPlane/KnowledgeBases/{kbId}",
        path="kbId*",
        header="If-Match",
        json="description displayName",
        content_type="application/json",
        result="UpdateKnowledgeBase202Response",
        success=(202,),
    )

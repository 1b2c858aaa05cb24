"""``/v2/ControlPlane/KnowledgeBases`` of knowledge v2."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
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
    """``KnowledgeBase``, as it is received."""

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

    __fields__ = "createdAt displayName updatedAt"


@record(kw_only=True)
class CreateKnowledgeBase202Response(Resource):
    """``CreateKnowledgeBase202Response``, as it is received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""

    __fields__ = "statusUrl"


@record(kw_only=True)
class UpdateKnowledgeBase202Response(Resource):
    """``UpdateKnowledgeBase202Response``, as it is received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""

    __fields__ = "statusUrl"


@record(kw_only=True)
class DeleteKnowledgeBase202Response(Resource):
    """``DeleteKnowledgeBase202Response``, as it is received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""

    __fields__ = "statusUrl"


@record(kw_only=True)
class CreateKnowledgeBase(ops.Operation["CreateKnowledgeBase202Response"]):
    """Create a knowledge base.

    ``POST /v2/ControlPlane/KnowledgeBases`` answers 202 with `CreateKnowledgeBase202Response`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    display_name: str
    """Name shown to people."""
    description: str | Unset = UNSET
    """What it is, in free text."""

    __spec__ = ops.BriefSpec(
        "POST https://knowledge.twilio.com/v2/ControlPlane/KnowledgeBases",
        json="displayName",
        success=(202,),
    )


@record(kw_only=True)
class DeleteKnowledgeBase(ops.Operation["DeleteKnowledgeBase202Response"]):
    """Delete a knowledge base.

    ``DELETE /v2/ControlPlane/KnowledgeBases/{kbId}`` answers 202 with `DeleteKnowledgeBase202Response`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    kb_id: str = attrs.field(kw_only=False)
    """Id of the knowledge base."""

    __spec__ = ops.BriefSpec(
        "DELETE https://knowledge.twilio.com/v2/ControlPlane/KnowledgeBases/{kbId}",
        success=(202,),
    )


@record(kw_only=True)
class FetchKnowledgeBase(ops.Operation["KnowledgeBase"]):
    """Fetch a knowledge base.

    ``GET /v2/ControlPlane/KnowledgeBases/{kbId}`` answers 200 with `KnowledgeBase`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    kb_id: str = attrs.field(kw_only=False)
    """Id of the knowledge base."""

    __spec__ = ops.BriefSpec(
        "GET https://knowledge.twilio.com/v2/ControlPlane/KnowledgeBases/{kbId}",
    )


@record(kw_only=True)
class ListKnowledgeBase(ops.PageOperation["KnowledgeBase"]):
    """List knowledge bases.

    ``GET /v2/ControlPlane/KnowledgeBases`` answers 200 with a `Page` of `KnowledgeBase`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    order_by: ListKnowledgeBaseOrderBy | None = None
    """Sort order by age, `ASC` for oldest first or `DESC` for newest first."""

    __spec__ = ops.BriefSpec(
        "GET https://knowledge.twilio.com/v2/ControlPlane/KnowledgeBases",
        query="pageSize pageToken orderBy",
        items="knowledgeBases",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class UpdateKnowledgeBase(ops.Operation["UpdateKnowledgeBase202Response"]):
    """Update a knowledge base.

    ``PATCH /v2/ControlPlane/KnowledgeBases/{kbId}`` answers 202 with `UpdateKnowledgeBase202Response`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    kb_id: str = attrs.field(kw_only=False)
    """Id of the knowledge base."""
    if_match: str | None = None
    """If-Match header: the revision or ETag last seen; the change is refused if it is no longer current."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    display_name: str | Unset = UNSET
    """Name shown to people."""

    __spec__ = ops.BriefSpec(
        "PATCH https://knowledge.twilio.com/v2/ControlPlane/KnowledgeBases/{kbId}",
        header="If-Match",
        json="displayName",
        success=(202,),
    )

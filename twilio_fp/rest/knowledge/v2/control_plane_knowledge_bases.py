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
    description: str | None = None
    display_name: str | None = None
    id: str | None = None
    status: str = ""
    updated_at: dt.datetime | None = None
    version: int | None = None

    __fields__ = "createdAt displayName updatedAt"


@record(kw_only=True)
class CreateKnowledgeBase202Response(Resource):
    """``CreateKnowledgeBase202Response``, as it is received."""

    message: str | None = None
    status_url: str | None = None

    __fields__ = "statusUrl"


@record(kw_only=True)
class UpdateKnowledgeBase202Response(Resource):
    """``UpdateKnowledgeBase202Response``, as it is received."""

    message: str | None = None
    status_url: str | None = None

    __fields__ = "statusUrl"


@record(kw_only=True)
class DeleteKnowledgeBase202Response(Resource):
    """``DeleteKnowledgeBase202Response``, as it is received."""

    message: str | None = None
    status_url: str | None = None

    __fields__ = "statusUrl"


@record(kw_only=True)
class CreateKnowledgeBase(ops.Operation["CreateKnowledgeBase202Response"]):
    """``POST /v2/ControlPlane/KnowledgeBases`` answers 202 with `CreateKnowledgeBase202Response`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    display_name: str
    description: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://knowledge.twilio.com/v2/ControlPlane/KnowledgeBases",
        json="displayName",
        success=(202,),
    )


@record(kw_only=True)
class DeleteKnowledgeBase(ops.Operation["DeleteKnowledgeBase202Response"]):
    """``DELETE /v2/ControlPlane/KnowledgeBases/{kbId}`` answers 202 with `DeleteKnowledgeBase202Response`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    kb_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://knowledge.twilio.com/v2/ControlPlane/KnowledgeBases/{kbId}",
        success=(202,),
    )


@record(kw_only=True)
class FetchKnowledgeBase(ops.Operation["KnowledgeBase"]):
    """``GET /v2/ControlPlane/KnowledgeBases/{kbId}`` answers 200 with `KnowledgeBase`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    kb_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://knowledge.twilio.com/v2/ControlPlane/KnowledgeBases/{kbId}",
    )


@record(kw_only=True)
class ListKnowledgeBase(ops.PageOperation["KnowledgeBase"]):
    """``GET /v2/ControlPlane/KnowledgeBases`` answers 200 with a `Page` of `KnowledgeBase`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    page_size: int | None = None
    page_token: str | None = None
    order_by: ListKnowledgeBaseOrderBy | None = None

    __spec__ = ops.BriefSpec(
        "GET https://knowledge.twilio.com/v2/ControlPlane/KnowledgeBases",
        query="pageSize pageToken orderBy",
        items="knowledgeBases",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class UpdateKnowledgeBase(ops.Operation["UpdateKnowledgeBase202Response"]):
    """``PATCH /v2/ControlPlane/KnowledgeBases/{kbId}`` answers 202 with `UpdateKnowledgeBase202Response`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    kb_id: str = attrs.field(kw_only=False)
    if_match: str | None = None
    description: str | Unset = UNSET
    display_name: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PATCH https://knowledge.twilio.com/v2/ControlPlane/KnowledgeBases/{kbId}",
        header="If-Match",
        json="displayName",
        success=(202,),
    )

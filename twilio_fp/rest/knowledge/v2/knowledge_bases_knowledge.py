"""``/v2/KnowledgeBases/{kbId}/Knowledge`` of knowledge v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource, to_input
from twilio_fp.values import UNSET, Unset

__all__ = [
    "CreateKnowledge",
    "DeleteKnowledge",
    "FetchKnowledge",
    "Knowledge",
    "KnowledgeErrorGroup",
    "KnowledgeErrorGroupInput",
    "KnowledgeErrorInstance",
    "KnowledgeErrorInstanceInput",
    "KnowledgeSourceTypes",
    "KnowledgeSourceTypesInput",
    "ListKnowledge",
    "SupportedFileMimeType",
    "UpdateKnowledge",
]


SupportedFileMimeType: TypeAlias = (
    Literal["text/csv", "text/markdown", "application/pdf", "text/tab-separated-values", "text/plain"] | str
)


@record(kw_only=True)
class KnowledgeErrorInstance(Resource):
    """``KnowledgeErrorInstance``, as it is received."""

    code: int | None = None
    detail: str | None = None
    instance: str | None = None
    type: str | None = None

    def to_input(self) -> KnowledgeErrorInstanceInput:
        """Return this as the record that is sent."""
        return to_input(self, KnowledgeErrorInstanceInput)


@record(kw_only=True)
class KnowledgeErrorGroup(Resource):
    """``KnowledgeErrorGroup``, as it is received."""

    instances: tuple[KnowledgeErrorInstance, ...] | None = None
    title: str | None = None

    def to_input(self) -> KnowledgeErrorGroupInput:
        """Return this as the record that is sent."""
        return to_input(self, KnowledgeErrorGroupInput)


@record(kw_only=True)
class KnowledgeSourceTypes(Resource):
    """``KnowledgeSourceTypes``, as it is received."""

    content: str | None = None
    crawl_depth: int | None = None
    crawl_period: str | None = None
    errors: tuple[KnowledgeErrorGroup, ...] | None = None
    file_name: str | None = None
    file_size: int | None = None
    import_url: str | None = None
    mime_type: SupportedFileMimeType | None = None
    type: str | None = None
    upload_expiration: dt.datetime | None = None
    url: str | None = None

    __fields__ = "crawlDepth crawlPeriod fileName fileSize importUrl mimeType uploadExpiration"

    def to_input(self) -> KnowledgeSourceTypesInput:
        """Return this as the record that is sent."""
        return to_input(self, KnowledgeSourceTypesInput)


@record(kw_only=True)
class Knowledge(Resource):
    """``knowledge.v2.knowledge``, as it is received."""

    created_at: dt.datetime | None = None
    description: str | None = None
    id: str | None = None
    name: str | None = None
    source: KnowledgeSourceTypes | None = None
    status: str = ""
    updated_at: dt.datetime | None = None

    __fields__ = "createdAt updatedAt"


@record(kw_only=True)
class KnowledgeErrorInstanceInput(Resource):
    """``KnowledgeErrorInstance``, as it is sent."""

    code: int
    instance: str
    type: str
    detail: str | Unset = UNSET


@record(kw_only=True)
class KnowledgeErrorGroupInput(Resource):
    """``KnowledgeErrorGroup``, as it is sent."""

    instances: Iterable[KnowledgeErrorInstanceInput | Mapping[str, Any]]
    title: str


@record(kw_only=True)
class KnowledgeSourceTypesInput(Resource):
    """``KnowledgeSourceTypes``, as it is sent."""

    type: str
    content: str | Unset = UNSET
    crawl_depth: int | Unset = UNSET
    crawl_period: str | Unset = UNSET
    errors: Iterable[KnowledgeErrorGroupInput | Mapping[str, Any]] | Unset = UNSET
    file_name: str | Unset = UNSET
    file_size: int | Unset = UNSET
    import_url: str | Unset = UNSET
    mime_type: SupportedFileMimeType | Unset = UNSET
    upload_expiration: dt.datetime | dt.date | str | Unset = UNSET
    url: str | Unset = UNSET

    __fields__ = "crawlDepth crawlPeriod fileName fileSize importUrl mimeType uploadExpiration"


@record(kw_only=True)
class CreateKnowledge(ops.Operation["Knowledge"]):
    """``POST /v2/KnowledgeBases/{kbId}/Knowledge`` answers 201 with `Knowledge`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    kb_id: str = attrs.field(kw_only=False)
    name: str
    description: str | Unset = UNSET
    source: KnowledgeSourceTypesInput | Mapping[str, Any] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://knowledge.twilio.com/v2/KnowledgeBases/{kbId}/Knowledge",
        json="",
    )


@record(kw_only=True)
class DeleteKnowledge(ops.Operation[None]):
    """``DELETE /v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    kb_id: str = attrs.field(kw_only=False)
    knowledge_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://knowledge.twilio.com/v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}",
    )


@record(kw_only=True)
class FetchKnowledge(ops.Operation["Knowledge"]):
    """``GET /v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}`` answers 200 with `Knowledge`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    kb_id: str = attrs.field(kw_only=False)
    knowledge_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://knowledge.twilio.com/v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}",
    )


@record(kw_only=True)
class ListKnowledge(ops.PageOperation["Knowledge"]):
    """``GET /v2/KnowledgeBases/{kbId}/Knowledge`` answers 200 with a `Page` of `Knowledge`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    kb_id: str = attrs.field(kw_only=False)
    page: int | None = None
    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://knowledge.twilio.com/v2/KnowledgeBases/{kbId}/Knowledge",
        query="page pageSize pageToken",
        items="knowledge",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class UpdateKnowledge(ops.Operation["Knowledge"]):
    """``PATCH /v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}`` answers 200 with `Knowledge`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    kb_id: str = attrs.field(kw_only=False)
    knowledge_id: str = attrs.field(kw_only=False)
    name: str
    refresh: bool | None = None
    description: str | Unset = UNSET
    source: KnowledgeSourceTypesInput | Mapping[str, Any] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PATCH https://knowledge.twilio.com/v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}",
        query="refresh",
        json="",
    )

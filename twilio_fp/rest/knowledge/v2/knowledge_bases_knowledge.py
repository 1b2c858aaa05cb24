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
    """Error code."""
    detail: str | None = None
    """Explanation of this occurrence of the problem."""
    instance: str | None = None
    """URI that identifies this occurrence of the problem."""
    type: str | None = None
    """Kind of resource."""

    def to_input(self) -> KnowledgeErrorInstanceInput:
        """Return this as the record that is sent."""
        return to_input(self, KnowledgeErrorInstanceInput)


@record(kw_only=True)
class KnowledgeErrorGroup(Resource):
    """``KnowledgeErrorGroup``, as it is received."""

    instances: tuple[KnowledgeErrorInstance, ...] | None = None
    """Single occurrences of the error."""
    title: str | None = None
    """Short name of the error."""

    def to_input(self) -> KnowledgeErrorGroupInput:
        """Return this as the record that is sent."""
        return to_input(self, KnowledgeErrorGroupInput)


@record(kw_only=True)
class KnowledgeSourceTypes(Resource):
    """``KnowledgeSourceTypes``, as it is received."""

    content: str | None = None
    """The content itself, as text."""
    crawl_depth: int | None = None
    """How many links deep from the start page the site is read."""
    crawl_period: str | None = None
    """How often the site is read again."""
    errors: tuple[KnowledgeErrorGroup, ...] | None = None
    """What went wrong or is missing, one entry per problem; empty if nothing is."""
    file_name: str | None = None
    """Name of the file."""
    file_size: int | None = None
    """Size of the file in bytes."""
    import_url: str | None = None
    """URL to upload the file to."""
    mime_type: SupportedFileMimeType | None = None
    """MIME type of the uploaded file that is the knowledge source."""
    type: str | None = None
    """Kind of resource."""
    upload_expiration: dt.datetime | None = None
    """Until when the file can be uploaded, UTC."""
    url: str | None = None
    """Absolute URL of the resource."""

    __fields__ = "crawlDepth crawlPeriod fileName fileSize importUrl mimeType uploadExpiration"

    def to_input(self) -> KnowledgeSourceTypesInput:
        """Return this as the record that is sent."""
        return to_input(self, KnowledgeSourceTypesInput)


@record(kw_only=True)
class Knowledge(Resource):
    """``knowledge.v2.knowledge``, as it is received."""

    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    description: str | None = None
    """What it is, in free text."""
    id: str | None = None
    """Id of the item."""
    name: str | None = None
    """Name for people to tell it by."""
    source: KnowledgeSourceTypes | None = None
    """Where the knowledge comes from, such as a web page, a file or plain text, with its details."""
    status: str = ""
    """Where the resource stands in its life cycle."""
    updated_at: dt.datetime | None = None
    """When it was last changed, UTC."""

    __fields__ = "createdAt updatedAt"


@record(kw_only=True)
class KnowledgeErrorInstanceInput(Resource):
    """``KnowledgeErrorInstance``, as it is sent."""

    code: int
    """Error code."""
    instance: str
    """URI that identifies this occurrence of the problem."""
    type: str
    """Kind of resource."""
    detail: str | Unset = UNSET
    """Explanation of this occurrence of the problem."""


@record(kw_only=True)
class KnowledgeErrorGroupInput(Resource):
    """``KnowledgeErrorGroup``, as it is sent."""

    instances: Iterable[KnowledgeErrorInstanceInput | Mapping[str, Any]]
    """Single occurrences of the error."""
    title: str
    """Short name of the error."""


@record(kw_only=True)
class KnowledgeSourceTypesInput(Resource):
    """``KnowledgeSourceTypes``, as it is sent."""

    type: str
    """Kind of resource."""
    content: str | Unset = UNSET
    """The content itself, as text."""
    crawl_depth: int | Unset = UNSET
    """How many links deep from the start page the site is read."""
    crawl_period: str | Unset = UNSET
    """How often the site is read again."""
    errors: Iterable[KnowledgeErrorGroupInput | Mapping[str, Any]] | Unset = UNSET
    """What went wrong or is missing, one entry per problem; empty if nothing is."""
    file_name: str | Unset = UNSET
    """Name of the file."""
    file_size: int | Unset = UNSET
    """Size of the file in bytes."""
    import_url: str | Unset = UNSET
    """URL to upload the file to."""
    mime_type: SupportedFileMimeType | Unset = UNSET
    """MIME type of the uploaded file that is the knowledge source."""
    upload_expiration: dt.datetime | dt.date | str | Unset = UNSET
    """Until when the file can be uploaded, UTC."""
    url: str | Unset = UNSET
    """Absolute URL of the resource."""

    __fields__ = "crawlDepth crawlPeriod fileName fileSize importUrl mimeType uploadExpiration"


@record(kw_only=True)
class CreateKnowledge(ops.Operation["Knowledge"]):
    """Create the knowledge.

    ``POST /v2/KnowledgeBases/{kbId}/Knowledge`` answers 201 with `Knowledge`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    kb_id: str = attrs.field(kw_only=False)
    """Id of the knowledge base."""
    name: str
    """Name for people to tell it by."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    source: KnowledgeSourceTypesInput | Mapping[str, Any] | Unset = UNSET
    """Where the knowledge comes from, such as a web page, a file or plain text, with its details."""

    __spec__ = ops.BriefSpec(
        "POST https://knowledge.twilio.com/v2/KnowledgeBases/{kbId}/Knowledge",
        json="",
    )


@record(kw_only=True)
class DeleteKnowledge(ops.Operation[None]):
    """Delete the knowledge.

    ``DELETE /v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    kb_id: str = attrs.field(kw_only=False)
    """Id of the knowledge base."""
    knowledge_id: str = attrs.field(kw_only=False)
    """Id of the knowledge source; when listing policies, only those of it."""

    __spec__ = ops.BriefSpec(
        "DELETE https://knowledge.twilio.com/v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}",
    )


@record(kw_only=True)
class FetchKnowledge(ops.Operation["Knowledge"]):
    """Fetch the knowledge.

    ``GET /v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}`` answers 200 with `Knowledge`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    kb_id: str = attrs.field(kw_only=False)
    """Id of the knowledge base."""
    knowledge_id: str = attrs.field(kw_only=False)
    """Id of the knowledge source; when listing policies, only those of it."""

    __spec__ = ops.BriefSpec(
        "GET https://knowledge.twilio.com/v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}",
    )


@record(kw_only=True)
class ListKnowledge(ops.PageOperation["Knowledge"]):
    """List knowledge.

    ``GET /v2/KnowledgeBases/{kbId}/Knowledge`` answers 200 with a `Page` of `Knowledge`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    kb_id: str = attrs.field(kw_only=False)
    """Id of the knowledge base."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""

    __spec__ = ops.BriefSpec(
        "GET https://knowledge.twilio.com/v2/KnowledgeBases/{kbId}/Knowledge",
        query="page pageSize pageToken",
        items="knowledge",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class UpdateKnowledge(ops.Operation["Knowledge"]):
    """Update the knowledge.

    ``PATCH /v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}`` answers 200 with `Knowledge`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    kb_id: str = attrs.field(kw_only=False)
    """Id of the knowledge base."""
    knowledge_id: str = attrs.field(kw_only=False)
    """Id of the knowledge source; when listing policies, only those of it."""
    name: str
    """Name for people to tell it by."""
    refresh: bool | None = None
    """Whether the source is read and indexed again, so changed content is taken in."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    source: KnowledgeSourceTypesInput | Mapping[str, Any] | Unset = UNSET
    """Where the knowledge comes from, such as a web page, a file or plain text, with its details."""

    __spec__ = ops.BriefSpec(
        "PATCH https://knowledge.twilio.com/v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}",
        query="refresh",
        json="",
    )

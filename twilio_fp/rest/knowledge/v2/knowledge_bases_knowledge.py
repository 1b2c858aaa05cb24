# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/KnowledgeBases/{kbId}/Knowledge`` of knowledge v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource, to_input
from twilio_fp.record import record
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
    """``KnowledgeErrorInstance``, as received."""

    code: int | None = None
    """Error code."""
    detail: str | None = None
    """Explanation of this occurrence of the problem."""
    instance: str | None = None
    """URI that identifies this occurrence of the problem."""
    type: str | None = None
    """Kind of resource."""
    __fields__ = "code:integer detail instance type"

    def to_input(self) -> KnowledgeErrorInstanceInput:
        """Return this as the record that is sent."""
        return to_input(self, KnowledgeErrorInstanceInput)


@record(kw_only=True)
class KnowledgeErrorGroup(Resource):
    """``KnowledgeErrorGroup``, as received."""

    instances: tuple[KnowledgeErrorInstance, ...] | None = None
    """Single occurrences of the error."""
    title: str | None = None
    """Short name of the error."""
    __fields__ = "instances:KnowledgeErrorInstance[] title"

    def to_input(self) -> KnowledgeErrorGroupInput:
        """Return this as the record that is sent."""
        return to_input(self, KnowledgeErrorGroupInput)


@record(kw_only=True)
class KnowledgeSourceTypes(Resource):
    """``KnowledgeSourceTypes``, as received."""

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
    __fields__ = (
        "content crawlDepth:integer crawlPeriod errors:KnowledgeErrorGroup[] fileName fileSize:integer importUrl "
        "mimeType:enum.SupportedFileMimeType type uploadExpiration:date-time url"
    )

    def to_input(self) -> KnowledgeSourceTypesInput:
        """Return this as the record that is sent."""
        return to_input(self, KnowledgeSourceTypesInput)


@record(kw_only=True)
class Knowledge(Resource):
    """``knowledge.v2.knowledge``, as received."""

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
    __fields__ = "createdAt:date-time description id name source:KnowledgeSourceTypes status updatedAt:date-time"


@record(kw_only=True)
class KnowledgeErrorInstanceInput(Resource):
    """``KnowledgeErrorInstance``, as sent."""

    code: int
    """Error code."""
    instance: str
    """URI that identifies this occurrence of the problem."""
    type: str
    """Kind of resource."""
    detail: str | Unset = UNSET
    """Explanation of this occurrence of the problem."""
    __fields__ = "code:integer* instance* type* detail"


@record(kw_only=True)
class KnowledgeErrorGroupInput(Resource):
    """``KnowledgeErrorGroup``, as sent."""

    instances: Iterable[KnowledgeErrorInstanceInput | Mapping[str, Any]]
    """Single occurrences of the error."""
    title: str
    """Short name of the error."""
    __fields__ = "instances:KnowledgeErrorInstanceInput[]* title*"


@record(kw_only=True)
class KnowledgeSourceTypesInput(Resource):
    """``KnowledgeSourceTypes``, as sent."""

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
    __fields__ = (
        "type* content crawlDepth:integer crawlPeriod errors:KnowledgeErrorGroupInput[] fileName fileSize:integer "
        "importUrl mimeType:enum.SupportedFileMimeType uploadExpiration:date-time url"
    )


@record(kw_only=True)
class CreateKnowledge(ops.Operation["Knowledge"]):
    """Create the knowledge.

    ``POST /v2/KnowledgeBases/{kbId}/Knowledge`` returns `Knowledge`.
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
    __spec__ = ops.OperationSpec(
        "POST https://knowledge.twilio.com/v2/KnowledgeBases/{kbId}/Knowledge",
        path="kbId*",
        json="description name* source:KnowledgeSourceTypesInput",
        content_type="application/json",
        result="Knowledge",
        success=(201,),
    )


@record(kw_only=True)
class DeleteKnowledge(ops.Operation[None]):
    """Delete the knowledge.

    ``DELETE /v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}`` returns nothing.
    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    kb_id: str = attrs.field(kw_only=False)
    """Id of the knowledge base."""
    knowledge_id: str = attrs.field(kw_only=False)
    """Id of the knowledge source; when listing policies, only those of it."""
    __spec__ = ops.OperationSpec(
        "DELETE https://knowledge.twilio.com/v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}",
        path="kbId* knowledgeId*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchKnowledge(ops.Operation["Knowledge"]):
    """Fetch the knowledge.

    ``GET /v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}`` returns `Knowledge`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    kb_id: str = attrs.field(kw_only=False)
    """Id of the knowledge base."""
    knowledge_id: str = attrs.field(kw_only=False)
    """Id of the knowledge source; when listing policies, only those of it."""
    __spec__ = ops.OperationSpec(
        "GET https://knowledge.twilio.com/v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}",
        path="kbId* knowledgeId*",
        result="Knowledge",
    )


@record(kw_only=True)
class ListKnowledge(ops.PageOperation["Knowledge"]):
    """List knowledge.

    ``GET /v2/KnowledgeBases/{kbId}/Knowledge`` returns a `Page` of `Knowledge`.
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
    __spec__ = ops.OperationSpec(
        "GET https://knowledge.twilio.com/v2/KnowledgeBases/{kbId}/Knowledge",
        path="kbId*",
        query="page:integer pageSize:integer pageToken",
        result="Knowledge",
        items="knowledge",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class UpdateKnowledge(ops.Operation["Knowledge"]):
    """Update the knowledge.

    ``PATCH /v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}`` returns `Knowledge`.
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
    __spec__ = ops.OperationSpec(
        "PATCH https://knowledge.twilio.com/v2/KnowledgeBases/{kbId}/Knowledge/{knowledgeId}",
        path="kbId* knowledgeId*",
        query="refresh:boolean",
        json="description name* source:KnowledgeSourceTypesInput",
        content_type="application/json",
        result="Knowledge",
    )

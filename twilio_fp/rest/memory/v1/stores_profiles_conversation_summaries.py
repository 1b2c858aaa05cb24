# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries`` of memory v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = [
    "CreateConversationSummary",
    "CreateConversationSummaryContentEncoding",
    "DeleteConversationSummary",
    "DeleteProfileConversationSummary202Response",
    "FetchConversationSummary",
    "ListConversationSummary",
    "PatchConversationSummary",
    "PatchProfileConversationSummary202Response",
    "SummariesCreatedResponse",
    "SummaryCore",
    "SummaryInfo",
]


CreateConversationSummaryContentEncoding: TypeAlias = Literal["gzip", "deflate", "br", "compress"] | str


@record(kw_only=True)
class SummaryInfo(Resource):
    """``SummaryInfo``, as received."""

    content: str | None = None
    """The content itself, as text."""
    conversation_id: str | None = None
    """Id of the conversation."""
    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    id: str | None = None
    """Id of the item."""
    occurred_at: dt.datetime | None = None
    """When what is remembered happened, UTC."""
    source: str | None = None
    """What produced the entry, such as the system or application that supplied it."""
    updated_at: dt.datetime | None = None
    """When it was last changed, UTC."""
    __fields__ = "content conversationId createdAt:date-time id occurredAt:date-time source updatedAt:date-time"


@record(kw_only=True)
class SummaryCore(Resource):
    """``SummaryCore``, as sent."""

    content: str
    """The content itself, as text."""
    conversation_id: str
    """Id of the conversation."""
    occurred_at: dt.datetime | dt.date | str
    """When what is remembered happened, UTC."""
    source: str | Unset = UNSET
    """What produced the entry, such as the system or application that supplied it."""
    __fields__ = "content* conversationId* occurredAt:date-time* source"


@record(kw_only=True)
class SummariesCreatedResponse(Resource):
    """``SummariesCreatedResponse``, as received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    __fields__ = "message"


@record(kw_only=True)
class PatchProfileConversationSummary202Response(Resource):
    """``PatchProfileConversationSummary202Response``, as received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    __fields__ = "message"


@record(kw_only=True)
class DeleteProfileConversationSummary202Response(Resource):
    """``DeleteProfileConversationSummary202Response``, as received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    __fields__ = "message"


@record(kw_only=True)
class CreateConversationSummary(ops.Operation["SummariesCreatedResponse"]):
    """Create a conversation summary.

    ``POST /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries`` returns `SummariesCreatedResponse`
    (202).
    Source: https://www.twilio.com/docs/api/memory/profile
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    profile_id: str = attrs.field(kw_only=False)
    """ID of the profile in the memory store."""
    summaries: Iterable[SummaryCore | Mapping[str, Any]]
    """Conversation summaries to add to the profile."""
    accept_encoding: str | None = None
    """HTTP header: the compressions you accept in the answer, such as gzip. Leave out for none."""
    content_encoding: CreateConversationSummaryContentEncoding | None = None
    """HTTP header: the compression of the body you send: gzip, deflate, br or compress. Leave out for none."""
    __spec__ = ops.OperationSpec(
        "POST https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries",
        path="storeId* profileId*",
        header="Accept-Encoding Content-Encoding:enum.CreateConversationSummaryContentEncoding",
        json="summaries:SummaryCore[]*",
        content_type="application/json",
        result="SummariesCreatedResponse",
        success=(202,),
    )


@record(kw_only=True)
class DeleteConversationSummary(ops.Operation["DeleteProfileConversationSummary202Response"]):
    """Delete a conversation summary.

    ``DELETE /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}`` returns
    `DeleteProfileConversationSummary202Response` (202).
    Source: https://www.twilio.com/docs/api/memory/profile
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    profile_id: str = attrs.field(kw_only=False)
    """ID of the profile in the memory store."""
    summary_id: str = attrs.field(kw_only=False)
    """ID of the conversation summary."""
    __spec__ = ops.OperationSpec(
        "DELETE https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}",
        path="storeId* profileId* summaryId*",
        result="DeleteProfileConversationSummary202Response",
        success=(202,),
    )


@record(kw_only=True)
class FetchConversationSummary(ops.Operation["SummaryInfo"]):
    """Fetch a conversation summary.

    ``GET /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}`` returns `SummaryInfo`.
    Source: https://www.twilio.com/docs/api/memory/profile
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    profile_id: str = attrs.field(kw_only=False)
    """ID of the profile in the memory store."""
    summary_id: str = attrs.field(kw_only=False)
    """ID of the conversation summary."""
    __spec__ = ops.OperationSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}",
        path="storeId* profileId* summaryId*",
        result="SummaryInfo",
    )


@record(kw_only=True)
class ListConversationSummary(ops.PageOperation["SummaryInfo"]):
    """List conversation summaries.

    ``GET /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries`` returns a `Page` of `SummaryInfo`.
    Source: https://www.twilio.com/docs/api/memory/profile
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    profile_id: str = attrs.field(kw_only=False)
    """ID of the profile in the memory store."""
    page_size: int | None = None
    """Most items on a page."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    conversation_id: str | None = None
    """Id of the conversation."""
    accept_encoding: str | None = None
    """HTTP header: the compressions you accept in the answer, such as gzip. Leave out for none."""
    __spec__ = ops.OperationSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries",
        path="storeId* profileId*",
        query="pageSize:integer pageToken conversationId",
        header="Accept-Encoding",
        result="SummaryInfo",
        items="summaries",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchConversationSummary(ops.Operation["PatchProfileConversationSummary202Response"]):
    """Patch a conversation summary.

    ``PATCH /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}`` returns
    `PatchProfileConversationSummary202Response` (202).
    Source: https://www.twilio.com/docs/api/memory/profile
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    profile_id: str = attrs.field(kw_only=False)
    """ID of the profile in the memory store."""
    summary_id: str = attrs.field(kw_only=False)
    """ID of the conversation summary."""
    content: str | Unset = UNSET
    """New text of the conversation's summary."""
    conversation_id: str | Unset = UNSET
    """Id of the conversation."""
    occurred_at: dt.datetime | dt.date | str | Unset = UNSET
    """When what is remembered happened, UTC."""
    source: str | Unset = UNSET
    """What produced the entry, such as the system or application that supplied it."""
    __spec__ = ops.OperationSpec(
        "PATCH https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}",
        path="storeId* profileId* summaryId*",
        json="content conversationId occurredAt:date-time source",
        content_type="application/json",
        result="PatchProfileConversationSummary202Response",
        success=(202,),
    )

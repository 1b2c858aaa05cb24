"""``/v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries`` of memory v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
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
    """``SummaryInfo``, as it is received."""

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

    __fields__ = "conversationId createdAt occurredAt updatedAt"


@record(kw_only=True)
class SummaryCore(Resource):
    """``SummaryCore``, as it is sent."""

    content: str
    """The content itself, as text."""
    conversation_id: str
    """Id of the conversation."""
    occurred_at: dt.datetime | dt.date | str
    """When what is remembered happened, UTC."""
    source: str | Unset = UNSET
    """What produced the entry, such as the system or application that supplied it."""

    __fields__ = "conversationId occurredAt"


@record(kw_only=True)
class SummariesCreatedResponse(Resource):
    """``SummariesCreatedResponse``, as it is received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""


@record(kw_only=True)
class PatchProfileConversationSummary202Response(Resource):
    """``PatchProfileConversationSummary202Response``, as it is received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""


@record(kw_only=True)
class DeleteProfileConversationSummary202Response(Resource):
    """``DeleteProfileConversationSummary202Response``, as it is received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""


@record(kw_only=True)
class CreateConversationSummary(ops.Operation["SummariesCreatedResponse"]):
    """Create a conversation summary.

    ``POST /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries`` answers 202 with
    `SummariesCreatedResponse`.
    Source: https://www.twilio.com/docs/usage/api
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

    __spec__ = ops.BriefSpec(
        "POST https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries",
        header="Accept-Encoding Content-Encoding",
        json="",
        success=(202,),
    )


@record(kw_only=True)
class DeleteConversationSummary(ops.Operation["DeleteProfileConversationSummary202Response"]):
    """Delete a conversation summary.

    ``DELETE /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}`` answers 202 with
    `DeleteProfileConversationSummary202Response`.
    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    profile_id: str = attrs.field(kw_only=False)
    """ID of the profile in the memory store."""
    summary_id: str = attrs.field(kw_only=False)
    """ID of the conversation summary."""

    __spec__ = ops.BriefSpec(
        "DELETE https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}",
        success=(202,),
    )


@record(kw_only=True)
class FetchConversationSummary(ops.Operation["SummaryInfo"]):
    """Fetch a conversation summary.

    ``GET /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}`` answers 200 with
    `SummaryInfo`.
    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    profile_id: str = attrs.field(kw_only=False)
    """ID of the profile in the memory store."""
    summary_id: str = attrs.field(kw_only=False)
    """ID of the conversation summary."""

    __spec__ = ops.BriefSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}",
    )


@record(kw_only=True)
class ListConversationSummary(ops.PageOperation["SummaryInfo"]):
    """List conversation summaries.

    ``GET /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries`` answers 200 with a `Page` of
    `SummaryInfo`.
    Source: https://www.twilio.com/docs/usage/api
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

    __spec__ = ops.BriefSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries",
        query="pageSize pageToken conversationId",
        header="Accept-Encoding",
        items="summaries",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchConversationSummary(ops.Operation["PatchProfileConversationSummary202Response"]):
    """Patch a conversation summary.

    ``PATCH /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}`` answers 202 with
    `PatchProfileConversationSummary202Response`.
    Source: https://www.twilio.com/docs/usage/api
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

    __spec__ = ops.BriefSpec(
        "PATCH https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}",
        json="conversationId occurredAt",
        success=(202,),
    )

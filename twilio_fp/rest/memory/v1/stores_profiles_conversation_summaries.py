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
    conversation_id: str | None = None
    created_at: dt.datetime | None = None
    id: str | None = None
    occurred_at: dt.datetime | None = None
    source: str | None = None
    updated_at: dt.datetime | None = None

    __fields__ = "conversationId createdAt occurredAt updatedAt"


@record(kw_only=True)
class SummaryCore(Resource):
    """``SummaryCore``, as it is sent."""

    content: str
    conversation_id: str
    occurred_at: dt.datetime | dt.date | str
    source: str | Unset = UNSET

    __fields__ = "conversationId occurredAt"


@record(kw_only=True)
class SummariesCreatedResponse(Resource):
    """``SummariesCreatedResponse``, as it is received."""

    message: str | None = None


@record(kw_only=True)
class PatchProfileConversationSummary202Response(Resource):
    """``PatchProfileConversationSummary202Response``, as it is received."""

    message: str | None = None


@record(kw_only=True)
class DeleteProfileConversationSummary202Response(Resource):
    """``DeleteProfileConversationSummary202Response``, as it is received."""

    message: str | None = None


@record(kw_only=True)
class CreateConversationSummary(ops.Operation["SummariesCreatedResponse"]):
    """``POST /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries`` answers 202 with `SummariesCreatedResponse`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    profile_id: str = attrs.field(kw_only=False)
    summaries: Iterable[SummaryCore | Mapping[str, Any]]
    accept_encoding: str | None = None
    content_encoding: CreateConversationSummaryContentEncoding | None = None

    __spec__ = ops.BriefSpec(
        "POST https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries",
        header="Accept-Encoding Content-Encoding",
        json="",
        success=(202,),
    )


@record(kw_only=True)
class DeleteConversationSummary(ops.Operation["DeleteProfileConversationSummary202Response"]):
    """``DELETE /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}`` answers 202 with `DeleteProfileConversationSummary202Response`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    profile_id: str = attrs.field(kw_only=False)
    summary_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}",
        success=(202,),
    )


@record(kw_only=True)
class FetchConversationSummary(ops.Operation["SummaryInfo"]):
    """``GET /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}`` answers 200 with `SummaryInfo`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    profile_id: str = attrs.field(kw_only=False)
    summary_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}",
    )


@record(kw_only=True)
class ListConversationSummary(ops.PageOperation["SummaryInfo"]):
    """``GET /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries`` answers 200 with a `Page` of `SummaryInfo`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    profile_id: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page_token: str | None = None
    conversation_id: str | None = None
    accept_encoding: str | None = None

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
    """``PATCH /v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}`` answers 202 with `PatchProfileConversationSummary202Response`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    profile_id: str = attrs.field(kw_only=False)
    summary_id: str = attrs.field(kw_only=False)
    content: str | Unset = UNSET
    conversation_id: str | Unset = UNSET
    occurred_at: dt.datetime | dt.date | str | Unset = UNSET
    source: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PATCH https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/ConversationSummaries/{summaryId}",
        json="conversationId occurredAt",
        success=(202,),
    )

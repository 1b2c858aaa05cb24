"""``/v1/Stores/{storeId}/Profiles/{profileId}/Recall`` of memory v1."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Unset

__all__ = [
    "Communication",
    "CommunicationContent",
    "CommunicationRecipients",
    "CreateRecall",
    "CreateRecallContentEncoding",
    "MemoryRetrievalResponseMeta",
    "Participant",
    "ParticipantType",
    "Recall",
    "RecallObservationInfo",
    "RecallSummaryInfo",
]


CreateRecallContentEncoding: TypeAlias = Literal["gzip", "deflate", "br", "compress"] | str
ParticipantType: TypeAlias = Literal["HUMAN_AGENT", "CUSTOMER", "AI_AGENT", "AGENT", "UNKNOWN"] | str


@record(kw_only=True)
class Participant(Resource):
    """``Participant``, as it is received."""

    address: str | None = None
    channel: str | None = None
    id: str | None = None
    name: str | None = None
    profile_id: str | None = None
    type: ParticipantType | None = None

    __fields__ = "profileId"


@record(kw_only=True)
class CommunicationContent(Resource):
    """``CommunicationContent``, as it is received."""

    text: str | None = None


@record(kw_only=True)
class CommunicationRecipients(Resource):
    """``CommunicationRecipients``, as it is received."""

    address: str | None = None
    channel: str | None = None
    delivery_status: str | None = None
    id: str | None = None
    name: str | None = None
    profile_id: str | None = None
    type: ParticipantType | None = None

    __fields__ = "deliveryStatus profileId"


@record(kw_only=True)
class Communication(Resource):
    """``Communication``, as it is received."""

    author: Participant | None = None
    channel_id: str | None = None
    content: CommunicationContent | None = None
    created_at: dt.datetime | None = None
    id: str | None = None
    recipients: tuple[CommunicationRecipients, ...] | None = None
    updated_at: dt.datetime | None = None

    __fields__ = "channelId createdAt updatedAt"


@record(kw_only=True)
class MemoryRetrievalResponseMeta(Resource):
    """``MemoryRetrievalResponseMeta``, as it is received."""

    query_time: Decimal | None = None

    __fields__ = "queryTime"


@record(kw_only=True)
class RecallObservationInfo(Resource):
    """``RecallObservationInfo``, as it is received."""

    content: str | None = None
    conversation_ids: tuple[str, ...] | None = None
    created_at: dt.datetime | None = None
    id: str | None = None
    occurred_at: dt.datetime | None = None
    score: Decimal | None = None
    source: str | None = None
    updated_at: dt.datetime | None = None

    __fields__ = "conversationIds createdAt occurredAt updatedAt"


@record(kw_only=True)
class RecallSummaryInfo(Resource):
    """``RecallSummaryInfo``, as it is received."""

    content: str | None = None
    conversation_id: str | None = None
    created_at: dt.datetime | None = None
    id: str | None = None
    occurred_at: dt.datetime | None = None
    score: Decimal | None = None
    source: str | None = None
    updated_at: dt.datetime | None = None

    __fields__ = "conversationId createdAt occurredAt updatedAt"


@record(kw_only=True)
class Recall(Resource):
    """``memory.v1.recall``, as it is received."""

    communications: tuple[Communication, ...] | None = None
    meta: MemoryRetrievalResponseMeta | None = None
    observations: tuple[RecallObservationInfo, ...] | None = None
    summaries: tuple[RecallSummaryInfo, ...] | None = None


@record(kw_only=True)
class CreateRecall(ops.Operation["Recall"]):
    """``POST /v1/Stores/{storeId}/Profiles/{profileId}/Recall`` answers 200 with `Recall`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    profile_id: str = attrs.field(kw_only=False)
    accept_encoding: str | None = None
    content_encoding: CreateRecallContentEncoding | None = None
    begin_date: dt.datetime | dt.date | str | Unset = UNSET
    communications_limit: int | Unset = UNSET
    conversation_id: str | Unset = UNSET
    end_date: dt.datetime | dt.date | str | Unset = UNSET
    observations_limit: int | Unset = UNSET
    query: str | Unset = UNSET
    relevance_threshold: Decimal | float | Unset = UNSET
    summaries_limit: int | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/Recall",
        header="Accept-Encoding Content-Encoding",
        json="beginDate communicationsLimit conversationId endDate observationsLimit relevanceThreshold summariesLimit",
        success=(200,),
    )

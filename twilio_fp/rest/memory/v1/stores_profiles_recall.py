# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Stores/{storeId}/Profiles/{profileId}/Recall`` of memory v1."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
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
    """``Participant``, as received."""

    address: str | None = None
    """Address of the party on its channel, such as an E.164 number."""
    channel: str | None = None
    """Channel the communication goes over, such as SMS, VOICE or WHATSAPP."""
    id: str | None = None
    """Id of the item."""
    name: str | None = None
    """Name for people to tell it by."""
    profile_id: str | None = None
    """ID of the profile in the memory store."""
    type: ParticipantType | None = None
    """Kind of resource."""
    __fields__ = "address channel id name profileId type:enum.ParticipantType"


@record(kw_only=True)
class CommunicationContent(Resource):
    """``CommunicationContent``, as received."""

    text: str | None = None
    """The text itself."""
    __fields__ = "text"


@record(kw_only=True)
class CommunicationRecipients(Resource):
    """``CommunicationRecipients``, as received."""

    address: str | None = None
    """Address of the party on its channel, such as an E.164 number."""
    channel: str | None = None
    """Channel the communication goes over, such as SMS, VOICE or WHATSAPP."""
    delivery_status: str | None = None
    """How far delivery to this recipient has got."""
    id: str | None = None
    """Id of the item."""
    name: str | None = None
    """Name of the receiver as shown."""
    profile_id: str | None = None
    """ID of the profile in the memory store."""
    type: ParticipantType | None = None
    """Kind of resource."""
    __fields__ = "address channel deliveryStatus id name profileId type:enum.ParticipantType"


@record(kw_only=True)
class Communication(Resource):
    """``Communication``, as received."""

    author: Participant | None = None
    """Who wrote it."""
    channel_id: str | None = None
    """Id of the call, message or session on its channel, such as a call SID (CA…)."""
    content: CommunicationContent | None = None
    """The content itself, as text."""
    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    id: str | None = None
    """Id of the item."""
    recipients: tuple[CommunicationRecipients, ...] | None = None
    """Those the communication goes or went to, each with address, channel and participant."""
    updated_at: dt.datetime | None = None
    """When it was last changed, UTC."""
    __fields__ = (
        "author:Participant channelId content:CommunicationContent createdAt:date-time id "
        "recipients:CommunicationRecipients[] updatedAt:date-time"
    )


@record(kw_only=True)
class MemoryRetrievalResponseMeta(Resource):
    """``MemoryRetrievalResponseMeta``, as received."""

    query_time: Decimal | None = None
    """Time the retrieval took, in milliseconds."""
    __fields__ = "queryTime:number"


@record(kw_only=True)
class RecallObservationInfo(Resource):
    """``RecallObservationInfo``, as received."""

    content: str | None = None
    """The content itself, as text."""
    conversation_ids: tuple[str, ...] | None = None
    """Ids of the conversations that the observation comes from."""
    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    id: str | None = None
    """Id of the item."""
    occurred_at: dt.datetime | None = None
    """When what is remembered happened, UTC."""
    score: Decimal | None = None
    """How well the item matches the query, from 0 to 1; higher is closer."""
    source: str | None = None
    """What produced the entry, such as the system or application that supplied it."""
    updated_at: dt.datetime | None = None
    """When it was last changed, UTC."""
    __fields__ = (
        "content conversationIds:string[] createdAt:date-time id occurredAt:date-time score:number source "
        "updatedAt:date-time"
    )


@record(kw_only=True)
class RecallSummaryInfo(Resource):
    """``RecallSummaryInfo``, as received."""

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
    score: Decimal | None = None
    """How well the item matches the query, from 0 to 1; higher is closer."""
    source: str | None = None
    """What produced the entry, such as the system or application that supplied it."""
    updated_at: dt.datetime | None = None
    """When it was last changed, UTC."""
    __fields__ = (
        "content conversationId createdAt:date-time id occurredAt:date-time score:number source updatedAt:date-time"
    )


@record(kw_only=True)
class Recall(Resource):
    """``memory.v1.recall``, as received."""

    communications: tuple[Communication, ...] | None = None
    """Past messages and utterances that fit the query."""
    meta: MemoryRetrievalResponseMeta | None = None
    """Paging details or, for a recall, how the query went."""
    observations: tuple[RecallObservationInfo, ...] | None = None
    """Observations of the profile that fit the query."""
    summaries: tuple[RecallSummaryInfo, ...] | None = None
    """Conversation summaries recalled for the profile, best match first."""
    __fields__ = (
        "communications:Communication[] meta:MemoryRetrievalResponseMeta observations:RecallObservationInfo[] "
        "summaries:RecallSummaryInfo[]"
    )


@record(kw_only=True)
class CreateRecall(ops.Operation["Recall"]):
    """Recall what is known of a profile.

    ``POST /v1/Stores/{storeId}/Profiles/{profileId}/Recall`` returns `Recall`.
    Source: https://www.twilio.com/docs/api/memory/retrieval
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    profile_id: str = attrs.field(kw_only=False)
    """ID of the profile in the memory store."""
    accept_encoding: str | None = None
    """HTTP header: the compressions you accept in the answer, such as gzip. Leave out for none."""
    content_encoding: CreateRecallContentEncoding | None = None
    """HTTP header: the compression of the body you send: gzip, deflate, br or compress. Leave out for none."""
    begin_date: dt.datetime | dt.date | str | Unset = UNSET
    """Recall only what dates from this time on, ISO 8601, UTC."""
    communications_limit: int | Unset = UNSET
    """Most communications to recall."""
    conversation_id: str | Unset = UNSET
    """Id of the conversation that the recall is for."""
    end_date: dt.datetime | dt.date | str | Unset = UNSET
    """End of the period; only what happened up to it."""
    observations_limit: int | Unset = UNSET
    """Most observations to return."""
    query: str | Unset = UNSET
    """What to recall, in plain words; left out, inferred from the conversation."""
    relevance_threshold: Decimal | float | Unset = UNSET
    """Least score an observation or summary needs to be returned."""
    summaries_limit: int | Unset = UNSET
    """How many conversation summaries to recall at most."""
    __spec__ = ops.OperationSpec(
        "POST https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/Recall",
        path="storeId* profileId*",
        header="Accept-Encoding Content-Encoding:enum.CreateRecallContentEncoding",
        json=(
            "beginDate:date-time communicationsLimit:integer conversationId endDate:date-time "
            "observationsLimit:integer query relevanceThreshold:number summariesLimit:integer"
        ),
        content_type="application/json",
        result="Recall",
    )

"""``/v1/Stores/{storeId}/Profiles/{profileId}/Observations`` of memory v1."""

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
    "CreateObservation",
    "CreateObservationContentEncoding",
    "DeleteObservation",
    "DeleteProfileObservation202Response",
    "FetchObservation",
    "ListObservation",
    "ListObservationOrderBy",
    "ObservationCreateRequest",
    "ObservationCreatedResponse",
    "ObservationInfo",
    "PatchObservation",
    "PatchProfileObservation202Response",
]


CreateObservationContentEncoding: TypeAlias = Literal["gzip", "deflate", "br", "compress"] | str
ListObservationOrderBy: TypeAlias = Literal["ASC", "DESC"] | str


@record(kw_only=True)
class ObservationInfo(Resource):
    """``ObservationInfo``, as it is received."""

    content: str | None = None
    conversation_ids: tuple[str, ...] | None = None
    created_at: dt.datetime | None = None
    id: str | None = None
    occurred_at: dt.datetime | None = None
    source: str | None = None
    updated_at: dt.datetime | None = None

    __fields__ = "conversationIds createdAt occurredAt updatedAt"


@record(kw_only=True)
class ObservationCreateRequest(Resource):
    """``ObservationCreateRequest``, as it is sent."""

    content: str
    occurred_at: dt.datetime | dt.date | str
    source: str
    conversation_ids: str | Iterable[str] | Unset = UNSET

    __fields__ = "occurredAt conversationIds"


@record(kw_only=True)
class ObservationCreatedResponse(Resource):
    """``ObservationCreatedResponse``, as it is received."""

    message: str | None = None


@record(kw_only=True)
class PatchProfileObservation202Response(Resource):
    """``PatchProfileObservation202Response``, as it is received."""

    message: str | None = None


@record(kw_only=True)
class DeleteProfileObservation202Response(Resource):
    """``DeleteProfileObservation202Response``, as it is received."""

    message: str | None = None


@record(kw_only=True)
class CreateObservation(ops.Operation["ObservationCreatedResponse"]):
    """``POST /v1/Stores/{storeId}/Profiles/{profileId}/Observations`` answers 202 with `ObservationCreatedResponse`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    profile_id: str = attrs.field(kw_only=False)
    observations: Iterable[ObservationCreateRequest | Mapping[str, Any]]
    accept_encoding: str | None = None
    content_encoding: CreateObservationContentEncoding | None = None

    __spec__ = ops.BriefSpec(
        "POST https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/Observations",
        header="Accept-Encoding Content-Encoding",
        json="",
        success=(202,),
    )


@record(kw_only=True)
class DeleteObservation(ops.Operation["DeleteProfileObservation202Response"]):
    """``DELETE /v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}`` answers 202 with `DeleteProfileObservation202Response`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    profile_id: str = attrs.field(kw_only=False)
    observation_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}",
        success=(202,),
    )


@record(kw_only=True)
class FetchObservation(ops.Operation["ObservationInfo"]):
    """``GET /v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}`` answers 200 with `ObservationInfo`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    profile_id: str = attrs.field(kw_only=False)
    observation_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}",
    )


@record(kw_only=True)
class ListObservation(ops.PageOperation["ObservationInfo"]):
    """``GET /v1/Stores/{storeId}/Profiles/{profileId}/Observations`` answers 200 with a `Page` of `ObservationInfo`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    profile_id: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page_token: str | None = None
    order_by: ListObservationOrderBy | None = None
    source: str | None = None
    created_after: dt.datetime | dt.date | str | None = None
    created_before: dt.datetime | dt.date | str | None = None
    conversation_id: str | None = None
    accept_encoding: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/Observations",
        query="pageSize pageToken orderBy source createdAfter createdBefore conversationId",
        header="Accept-Encoding",
        items="observations",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchObservation(ops.Operation["PatchProfileObservation202Response"]):
    """``PATCH /v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}`` answers 202 with `PatchProfileObservation202Response`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    profile_id: str = attrs.field(kw_only=False)
    observation_id: str = attrs.field(kw_only=False)
    content: str | Unset = UNSET
    conversation_ids: str | Iterable[str] | Unset = UNSET
    occurred_at: dt.datetime | dt.date | str | Unset = UNSET
    source: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PATCH https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}",
        json="conversationIds occurredAt",
        success=(202,),
    )

# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Stores/{storeId}/Profiles/{profileId}/Observations`` of memory v1."""

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
    """``ObservationInfo``, as received."""

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
    source: str | None = None
    """What produced the entry, such as the system or application that supplied it."""
    updated_at: dt.datetime | None = None
    """When it was last changed, UTC."""
    __fields__ = (
        "content conversationIds:string[] createdAt:date-time id occurredAt:date-time source updatedAt:date-time"
    )


@record(kw_only=True)
class ObservationCreateRequest(Resource):
    """``ObservationCreateRequest``, as sent."""

    content: str
    """The content itself, as text."""
    occurred_at: dt.datetime | dt.date | str
    """When what is remembered happened, UTC."""
    source: str
    """What produced the entry, such as the system or application that supplied it."""
    conversation_ids: str | Iterable[str] | Unset = UNSET
    """Ids of the conversations that the observation comes from."""
    __fields__ = "content* occurredAt:date-time* source* conversationIds:string[]"


@record(kw_only=True)
class ObservationCreatedResponse(Resource):
    """``ObservationCreatedResponse``, as received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    __fields__ = "message"


@record(kw_only=True)
class PatchProfileObservation202Response(Resource):
    """``PatchProfileObservation202Response``, as received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    __fields__ = "message"


@record(kw_only=True)
class DeleteProfileObservation202Response(Resource):
    """``DeleteProfileObservation202Response``, as received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    __fields__ = "message"


@record(kw_only=True)
class CreateObservation(ops.Operation["ObservationCreatedResponse"]):
    """Create an observation.

    ``POST /v1/Stores/{storeId}/Profiles/{profileId}/Observations`` returns `ObservationCreatedResponse` (202).
    Source: https://www.twilio.com/docs/api/memory/profile
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    profile_id: str = attrs.field(kw_only=False)
    """ID of the profile in the memory store."""
    observations: Iterable[ObservationCreateRequest | Mapping[str, Any]]
    """Observations to add to the profile."""
    accept_encoding: str | None = None
    """HTTP header: the compressions you accept in the answer, such as gzip. Leave out for none."""
    content_encoding: CreateObservationContentEncoding | None = None
    """HTTP header: the compression of the body you send: gzip, deflate, br or compress. Leave out for none."""
    __spec__ = ops.OperationSpec(
        "POST https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/Observations",
        path="storeId* profileId*",
        header="Accept-Encoding Content-Encoding:enum.CreateObservationContentEncoding",
        json="observations:ObservationCreateRequest[]*",
        content_type="application/json",
        result="ObservationCreatedResponse",
        success=(202,),
    )


@record(kw_only=True)
class DeleteObservation(ops.Operation["DeleteProfileObservation202Response"]):
    """Delete an observation.

    ``DELETE /v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}`` returns
    `DeleteProfileObservation202Response` (202).
    Source: https://www.twilio.com/docs/api/memory/profile
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    profile_id: str = attrs.field(kw_only=False)
    """ID of the profile in the memory store."""
    observation_id: str = attrs.field(kw_only=False)
    """ID of the observation: one remembered fact about a profile."""
    __spec__ = ops.OperationSpec(
        "DELETE https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}",
        path="storeId* profileId* observationId*",
        result="DeleteProfileObservation202Response",
        success=(202,),
    )


@record(kw_only=True)
class FetchObservation(ops.Operation["ObservationInfo"]):
    """Fetch an observation.

    ``GET /v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}`` returns `ObservationInfo`.
    Source: https://www.twilio.com/docs/api/memory/profile
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    profile_id: str = attrs.field(kw_only=False)
    """ID of the profile in the memory store."""
    observation_id: str = attrs.field(kw_only=False)
    """ID of the observation: one remembered fact about a profile."""
    __spec__ = ops.OperationSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}",
        path="storeId* profileId* observationId*",
        result="ObservationInfo",
    )


@record(kw_only=True)
class ListObservation(ops.PageOperation["ObservationInfo"]):
    """List observations.

    ``GET /v1/Stores/{storeId}/Profiles/{profileId}/Observations`` returns a `Page` of `ObservationInfo`.
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
    order_by: ListObservationOrderBy | None = None
    """Sort order by age, `ASC` for oldest first or `DESC` for newest first."""
    source: str | None = None
    """Return only observations from this source."""
    created_after: dt.datetime | dt.date | str | None = None
    """Keep only what was created after this time, ISO 8601, UTC."""
    created_before: dt.datetime | dt.date | str | None = None
    """Keep only what was created before this time, ISO 8601, UTC."""
    conversation_id: str | None = None
    """Id of the conversation."""
    accept_encoding: str | None = None
    """HTTP header: the compressions you accept in the answer, such as gzip. Leave out for none."""
    __spec__ = ops.OperationSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/Observations",
        path="storeId* profileId*",
        query=(
            "pageSize:integer pageToken orderBy:enum.ListObservationOrderBy source createdAfter:date-time "
            "createdBefore:date-time conversationId"
        ),
        header="Accept-Encoding",
        result="ObservationInfo",
        items="observations",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchObservation(ops.Operation["PatchProfileObservation202Response"]):
    """Patch an observation.

    ``PATCH /v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}`` returns
    `PatchProfileObservation202Response` (202).
    Source: https://www.twilio.com/docs/api/memory/profile
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    profile_id: str = attrs.field(kw_only=False)
    """ID of the profile in the memory store."""
    observation_id: str = attrs.field(kw_only=False)
    """ID of the observation: one remembered fact about a profile."""
    content: str | Unset = UNSET
    """New text of the observation about the person."""
    conversation_ids: str | Iterable[str] | Unset = UNSET
    """Ids of the conversations that the observation comes from."""
    occurred_at: dt.datetime | dt.date | str | Unset = UNSET
    """When what is remembered happened, UTC."""
    source: str | Unset = UNSET
    """What produced the entry, such as the system or application that supplied it."""
    __spec__ = ops.OperationSpec(
        "PATCH https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}",
        path="storeId* profileId* observationId*",
        json="content conversationIds:string[] occurredAt:date-time source",
        content_type="application/json",
        result="PatchProfileObservation202Response",
        success=(202,),
    )

# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}/Revisions`` of memory v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Revision(Resource):
    """``memory.v1.revision``, as received."""

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
class ListRevision(ops.PageOperation["Revision"]):
    """List revisions.

    ``GET /v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}/Revisions`` returns a `Page` of
    `Revision`.
    Source: https://www.twilio.com/docs/api/memory/profile
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    profile_id: str = attrs.field(kw_only=False)
    """ID of the profile in the memory store."""
    observation_id: str = attrs.field(kw_only=False)
    """ID of the observation: one remembered fact about a profile."""
    page_size: int | None = None
    """Most items on a page."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    accept_encoding: str | None = None
    """HTTP header: the compressions you accept in the answer, such as gzip. Leave out for none."""
    __spec__ = ops.OperationSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}/Revisions",
        path="storeId* profileId* observationId*",
        query="pageSize:integer pageToken",
        header="Accept-Encoding",
        result="Revision",
        items="revisions",
        paging="page-token",
        largest_page=50,
    )

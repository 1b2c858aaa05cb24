"""``/v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}/Revisions`` of memory v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Revision(Resource):
    """``memory.v1.revision``, as it is received."""

    content: str | None = None
    conversation_ids: tuple[str, ...] | None = None
    created_at: dt.datetime | None = None
    id: str | None = None
    occurred_at: dt.datetime | None = None
    source: str | None = None
    updated_at: dt.datetime | None = None

    __fields__ = "conversationIds createdAt occurredAt updatedAt"


@record(kw_only=True)
class ListRevision(ops.PageOperation["Revision"]):
    """``GET /v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}/Revisions`` answers 200 with a `Page` of `Revision`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    profile_id: str = attrs.field(kw_only=False)
    observation_id: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page_token: str | None = None
    accept_encoding: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/Observations/{observationId}/Revisions",
        query="pageSize pageToken",
        header="Accept-Encoding",
        items="revisions",
        paging="page-token",
        largest_page=50,
    )

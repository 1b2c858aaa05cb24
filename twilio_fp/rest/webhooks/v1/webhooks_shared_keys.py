"""``/v1/Webhooks/SharedKeys`` of webhooks v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Secret, Unset

__all__ = ["CreateSharedKey", "DeleteSharedKey", "FetchSharedKey", "ListSharedKey", "PatchSharedKey", "SharedKey"]


@record(kw_only=True)
class SharedKey(Resource):
    """``webhooks.v1.shared_key``, as it is received."""

    created_at: dt.datetime | None = None
    friendly_name: str | None = None
    id: str | None = None
    secret: Secret | None = None
    updated_at: dt.datetime | None = None

    __fields__ = "createdAt friendlyName updatedAt"


@record(kw_only=True)
class CreateSharedKey(ops.Operation["SharedKey"]):
    """``POST /v1/Webhooks/SharedKeys`` answers 201 with `SharedKey`.

    Source: https://www.twilio.com/docs/usage/api
    """

    idempotency_key: str | None = None
    friendly_name: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://webhooks.twilio.com/v1/Webhooks/SharedKeys",
        header="Idempotency-Key",
        json="friendlyName",
    )


@record(kw_only=True)
class DeleteSharedKey(ops.Operation[None]):
    """``DELETE /v1/Webhooks/SharedKeys/{sharedKeyId}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/api
    """

    shared_key_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://webhooks.twilio.com/v1/Webhooks/SharedKeys/{sharedKeyId}",
    )


@record(kw_only=True)
class FetchSharedKey(ops.Operation["SharedKey"]):
    """``GET /v1/Webhooks/SharedKeys/{sharedKeyId}`` answers 200 with `SharedKey`.

    Source: https://www.twilio.com/docs/usage/api
    """

    shared_key_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/SharedKeys/{sharedKeyId}",
    )


@record(kw_only=True)
class ListSharedKey(ops.PageOperation["SharedKey"]):
    """``GET /v1/Webhooks/SharedKeys`` answers 200 with a `Page` of `SharedKey`.

    Source: https://www.twilio.com/docs/usage/api
    """

    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/SharedKeys",
        query="pageSize pageToken",
        items="sharedKeys",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchSharedKey(ops.Operation["SharedKey"]):
    """``PATCH /v1/Webhooks/SharedKeys/{sharedKeyId}`` answers 200 with `SharedKey`.

    Source: https://www.twilio.com/docs/usage/api
    """

    shared_key_id: str = attrs.field(kw_only=False)
    friendly_name: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PATCH https://webhooks.twilio.com/v1/Webhooks/SharedKeys/{sharedKeyId}",
        json="friendlyName",
    )

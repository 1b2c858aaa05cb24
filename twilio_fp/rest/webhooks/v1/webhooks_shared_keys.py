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
    """When it was created, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    id: str | None = None
    """Id of the item."""
    secret: Secret | None = None
    """The shared key's secret, used to sign webhook requests."""
    updated_at: dt.datetime | None = None
    """When it was last changed, UTC."""

    __fields__ = "createdAt friendlyName updatedAt"


@record(kw_only=True)
class CreateSharedKey(ops.Operation["SharedKey"]):
    """Create a shared key.

    ``POST /v1/Webhooks/SharedKeys`` answers 201 with `SharedKey`.
    Source: https://www.twilio.com/docs/usage/api
    """

    idempotency_key: str | None = None
    """Key of your own that makes a repeat of the same request harmless; use a new one for every new request."""
    friendly_name: str | Unset = UNSET
    """Name you give it, for people to read; it need not be unique."""

    __spec__ = ops.BriefSpec(
        "POST https://webhooks.twilio.com/v1/Webhooks/SharedKeys",
        header="Idempotency-Key",
        json="friendlyName",
    )


@record(kw_only=True)
class DeleteSharedKey(ops.Operation[None]):
    """Delete a shared key.

    ``DELETE /v1/Webhooks/SharedKeys/{sharedKeyId}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/usage/api
    """

    shared_key_id: str = attrs.field(kw_only=False)
    """ID of the shared key that signs webhook requests."""

    __spec__ = ops.BriefSpec(
        "DELETE https://webhooks.twilio.com/v1/Webhooks/SharedKeys/{sharedKeyId}",
    )


@record(kw_only=True)
class FetchSharedKey(ops.Operation["SharedKey"]):
    """Fetch a shared key.

    ``GET /v1/Webhooks/SharedKeys/{sharedKeyId}`` answers 200 with `SharedKey`.
    Source: https://www.twilio.com/docs/usage/api
    """

    shared_key_id: str = attrs.field(kw_only=False)
    """ID of the shared key that signs webhook requests."""

    __spec__ = ops.BriefSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/SharedKeys/{sharedKeyId}",
    )


@record(kw_only=True)
class ListSharedKey(ops.PageOperation["SharedKey"]):
    """List shared keys.

    ``GET /v1/Webhooks/SharedKeys`` answers 200 with a `Page` of `SharedKey`.
    Source: https://www.twilio.com/docs/usage/api
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""

    __spec__ = ops.BriefSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/SharedKeys",
        query="pageSize pageToken",
        items="sharedKeys",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchSharedKey(ops.Operation["SharedKey"]):
    """Patch a shared key.

    ``PATCH /v1/Webhooks/SharedKeys/{sharedKeyId}`` answers 200 with `SharedKey`.
    Source: https://www.twilio.com/docs/usage/api
    """

    shared_key_id: str = attrs.field(kw_only=False)
    """ID of the shared key that signs webhook requests."""
    friendly_name: str | Unset = UNSET
    """Name you give it, for people to read; it need not be unique."""

    __spec__ = ops.BriefSpec(
        "PATCH https://webhooks.twilio.com/v1/Webhooks/SharedKeys/{sharedKeyId}",
        json="friendlyName",
    )

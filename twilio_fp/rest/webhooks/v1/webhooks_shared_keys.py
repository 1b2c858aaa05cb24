# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Webhooks/SharedKeys`` of webhooks v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Secret, Unset

__all__ = ["CreateSharedKey", "DeleteSharedKey", "FetchSharedKey", "ListSharedKey", "PatchSharedKey", "SharedKey"]


@record(kw_only=True)
class SharedKey(Resource):
    """``webhooks.v1.shared_key``, as received."""

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
    __fields__ = "createdAt:date-time friendlyName id secret:secret updatedAt:date-time"


@record(kw_only=True)
class CreateSharedKey(ops.Operation["SharedKey"]):
    """Create a shared key.

    ``POST /v1/Webhooks/SharedKeys`` returns `SharedKey`.
    Source: https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys
    """

    idempotency_key: str | None = None
    """Key of your own that makes a repeat of the same request harmless; use a new one for every new request."""
    friendly_name: str | Unset = UNSET
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://webhooks.twilio.com/v1/Webhooks/SharedKeys",
        header="Idempotency-Key",
        json="friendlyName",
        content_type="application/json",
        result="SharedKey",
        success=(201,),
    )


@record(kw_only=True)
class DeleteSharedKey(ops.Operation[None]):
    """Delete a shared key.

    ``DELETE /v1/Webhooks/SharedKeys/{sharedKeyId}`` returns nothing.
    Source: https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys
    """

    shared_key_id: str = attrs.field(kw_only=False)
    """ID of the shared key that signs webhook requests."""
    __spec__ = ops.OperationSpec(
        "DELETE https://webhooks.twilio.com/v1/Webhooks/SharedKeys/{sharedKeyId}",
        path="sharedKeyId*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchSharedKey(ops.Operation["SharedKey"]):
    """Fetch a shared key.

    ``GET /v1/Webhooks/SharedKeys/{sharedKeyId}`` returns `SharedKey`.
    Source: https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys
    """

    shared_key_id: str = attrs.field(kw_only=False)
    """ID of the shared key that signs webhook requests."""
    __spec__ = ops.OperationSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/SharedKeys/{sharedKeyId}",
        path="sharedKeyId*",
        result="SharedKey",
    )


@record(kw_only=True)
class ListSharedKey(ops.PageOperation["SharedKey"]):
    """List shared keys.

    ``GET /v1/Webhooks/SharedKeys`` returns a `Page` of `SharedKey`.
    Source: https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/SharedKeys",
        query="pageSize:integer pageToken",
        result="SharedKey",
        items="sharedKeys",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchSharedKey(ops.Operation["SharedKey"]):
    """Patch a shared key.

    ``PATCH /v1/Webhooks/SharedKeys/{sharedKeyId}`` returns `SharedKey`.
    Source: https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys
    """

    shared_key_id: str = attrs.field(kw_only=False)
    """ID of the shared key that signs webhook requests."""
    friendly_name: str | Unset = UNSET
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "PATCH https://webhooks.twilio.com/v1/Webhooks/SharedKeys/{sharedKeyId}",
        path="sharedKeyId*",
        json="friendlyName",
        content_type="application/json",
        result="SharedKey",
    )

# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Stores/{storeId}/Profiles/Bulk`` of memory v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = ["Bulk", "ProfileData", "UpdateBulk"]


@record(kw_only=True)
class ProfileData(Resource):
    """``ProfileData``, as sent."""

    traits: Mapping[str, Any] | Unset = UNSET
    """Trait values, keyed by trait group and then by trait name."""
    __fields__ = "traits:json{}{}"


@record(kw_only=True)
class Bulk(Resource):
    """``memory.v1.bulk``, as received."""

    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    operation_id: str | None = None
    """ID of the background operation, by which its progress is asked for."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""
    __fields__ = "createdAt:date-time message operationId statusUrl"


@record(kw_only=True)
class UpdateBulk(ops.Operation["Bulk"]):
    """Update profiles in bulk.

    ``PUT /v1/Stores/{storeId}/Profiles/Bulk`` returns `Bulk` (202).
    Source: https://www.twilio.com/docs/api/memory/profile
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    profiles: Iterable[ProfileData | Mapping[str, Any]] | Unset = UNSET
    """Profiles to write, each with its traits."""
    __spec__ = ops.OperationSpec(
        "PUT https://memory.twilio.com/v1/Stores/{storeId}/Profiles/Bulk",
        path="storeId*",
        json="profiles:ProfileData[]",
        content_type="application/json",
        result="Bulk",
        success=(202,),
    )

"""``/v1/Stores/{storeId}/Profiles/Bulk`` of memory v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Unset

__all__ = ["Bulk", "ProfileData", "UpdateBulk"]


@record(kw_only=True)
class ProfileData(Resource):
    """``ProfileData``, as it is sent."""

    traits: Mapping[str, Any] | Unset = UNSET

    __fields__ = "traits:json{}{}"


@record(kw_only=True)
class Bulk(Resource):
    """``memory.v1.bulk``, as it is received."""

    created_at: dt.datetime | None = None
    message: str | None = None
    operation_id: str | None = None
    status_url: str | None = None

    __fields__ = "createdAt operationId statusUrl"


@record(kw_only=True)
class UpdateBulk(ops.Operation["Bulk"]):
    """``PUT /v1/Stores/{storeId}/Profiles/Bulk`` answers 202 with `Bulk`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    profiles: Iterable[ProfileData | Mapping[str, Any]] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PUT https://memory.twilio.com/v1/Stores/{storeId}/Profiles/Bulk",
        json="",
        success=(202,),
    )

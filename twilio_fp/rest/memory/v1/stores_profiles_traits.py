"""``/v1/Stores/{storeId}/Profiles/{profileId}/Traits`` of memory v1."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

ListTraitOrderBy: TypeAlias = Literal["ASC", "DESC"] | str


@record(kw_only=True)
class Trait(Resource):
    """``memory.v1.trait``, as it is received."""

    name: str | None = None
    timestamp: dt.datetime | None = None
    trait_group: str | None = None
    value: Any = None

    __fields__ = "traitGroup"


@record(kw_only=True)
class ListTrait(ops.PageOperation["Trait"]):
    """``GET /v1/Stores/{storeId}/Profiles/{profileId}/Traits`` answers 200 with a `Page` of `Trait`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    profile_id: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page_token: str | None = None
    order_by: ListTraitOrderBy | None = None
    trait_groups: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/Traits",
        query="pageSize pageToken orderBy traitGroups",
        items="traits",
        paging="page-token",
        largest_page=50,
    )

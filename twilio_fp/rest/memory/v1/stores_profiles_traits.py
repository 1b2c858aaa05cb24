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
    """Name for people to tell it by."""
    timestamp: dt.datetime | None = None
    """When the trait was last set, UTC."""
    trait_group: str | None = None
    """Name of the group the trait belongs to."""
    value: Any = None
    """Value of the trait, of any JSON type."""

    __fields__ = "traitGroup"


@record(kw_only=True)
class ListTrait(ops.PageOperation["Trait"]):
    """List traits.

    ``GET /v1/Stores/{storeId}/Profiles/{profileId}/Traits`` answers 200 with a `Page` of `Trait`.
    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    profile_id: str = attrs.field(kw_only=False)
    """ID of the profile in the memory store."""
    page_size: int | None = None
    """Most items on a page."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    order_by: ListTraitOrderBy | None = None
    """Sort order by age, `ASC` for oldest first or `DESC` for newest first."""
    trait_groups: str | None = None
    """Names of the trait groups to return, separated by commas; left out, all."""

    __spec__ = ops.BriefSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/Traits",
        query="pageSize pageToken orderBy traitGroups",
        items="traits",
        paging="page-token",
        largest_page=50,
    )

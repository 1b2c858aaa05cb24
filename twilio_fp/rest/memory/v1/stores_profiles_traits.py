# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Stores/{storeId}/Profiles/{profileId}/Traits`` of memory v1."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

ListTraitOrderBy: TypeAlias = Literal["ASC", "DESC"] | str


@record(kw_only=True)
class Trait(Resource):
    """``memory.v1.trait``, as received."""

    name: str | None = None
    """Name for people to tell it by."""
    timestamp: dt.datetime | None = None
    """When the trait was last set, UTC."""
    trait_group: str | None = None
    """Name of the group the trait belongs to."""
    value: Any = None
    """Value of the trait, of any JSON type."""
    __fields__ = "name timestamp:date-time traitGroup value:json"


@record(kw_only=True)
class ListTrait(ops.PageOperation["Trait"]):
    """List traits.

    ``GET /v1/Stores/{storeId}/Profiles/{profileId}/Traits`` returns a `Page` of `Trait`.
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
    order_by: ListTraitOrderBy | None = None
    """Sort order by age, `ASC` for oldest first or `DESC` for newest first."""
    trait_groups: str | None = None
    """Names of the trait groups to return, separated by commas; left out, all."""
    __spec__ = ops.OperationSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/Traits",
        path="storeId* profileId*",
        query="pageSize:integer pageToken orderBy:enum.ListTraitOrderBy traitGroups",
        result="Trait",
        items="traits",
        paging="page-token",
        largest_page=50,
    )

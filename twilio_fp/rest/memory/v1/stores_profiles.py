# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Stores/{storeId}/Profiles`` of memory v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = [
    "CreateProfile",
    "CreateProfile202Response",
    "DeleteProfile",
    "DeleteProfile202Response",
    "FetchProfile",
    "ListProfile",
    "ListProfileOrderBy",
    "PatchProfile",
    "PatchProfileTraits202Response",
    "Profile",
]


ListProfileOrderBy: TypeAlias = Literal["ASC", "DESC"] | str


@record(kw_only=True)
class CreateProfile202Response(Resource):
    """``CreateProfile202Response``, as received."""

    id: str | None = None
    """Id of the item."""
    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    __fields__ = "id message"


@record(kw_only=True)
class Profile(Resource):
    """``Profile``, as received."""

    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    id: str | None = None
    """Id of the item."""
    traits: Mapping[str, Any] | None = None
    """Trait values, keyed by trait group and then by trait name."""
    __fields__ = "createdAt:date-time id traits:json{}"


@record(kw_only=True)
class PatchProfileTraits202Response(Resource):
    """``PatchProfileTraits202Response``, as received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    __fields__ = "message"


@record(kw_only=True)
class DeleteProfile202Response(Resource):
    """``DeleteProfile202Response``, as received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    __fields__ = "message"


@record(kw_only=True)
class CreateProfile(ops.Operation["CreateProfile202Response"]):
    """Create a profile.

    ``POST /v1/Stores/{storeId}/Profiles`` returns `CreateProfile202Response` (202).
    Source: https://www.twilio.com/docs/api/memory/profile
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    traits: Mapping[str, Any] | Unset = UNSET
    """Trait values, keyed by trait group and then by trait name."""
    __spec__ = ops.OperationSpec(
        "POST https://memory.twilio.com/v1/Stores/{storeId}/Profiles",
        path="storeId*",
        json="traits:json{}{}",
        content_type="application/json",
        result="CreateProfile202Response",
        success=(202,),
    )


@record(kw_only=True)
class DeleteProfile(ops.Operation["DeleteProfile202Response"]):
    """Delete a profile.

    ``DELETE /v1/Stores/{storeId}/Profiles/{profileId}`` returns `DeleteProfile202Response` (202).
    Source: https://www.twilio.com/docs/api/memory/profile
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    profile_id: str = attrs.field(kw_only=False)
    """ID of the profile in the memory store."""
    __spec__ = ops.OperationSpec(
        "DELETE https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}",
        path="storeId* profileId*",
        result="DeleteProfile202Response",
        success=(202,),
    )


@record(kw_only=True)
class FetchProfile(ops.Operation["Profile"]):
    """Fetch a profile.

    ``GET /v1/Stores/{storeId}/Profiles/{profileId}`` returns `Profile`.
    Source: https://www.twilio.com/docs/api/memory/profile
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    profile_id: str = attrs.field(kw_only=False)
    """ID of the profile in the memory store."""
    trait_groups: str | None = None
    """Names of the trait groups to return, separated by commas; left out, all."""
    __spec__ = ops.OperationSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}",
        path="storeId* profileId*",
        query="traitGroups",
        result="Profile",
    )


@record(kw_only=True)
class ListProfile(ops.PageOperation["str"]):
    """List profiles.

    ``GET /v1/Stores/{storeId}/Profiles`` returns a `Page` of string.
    Source: https://www.twilio.com/docs/api/memory/profile
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    page_size: int | None = None
    """Most items on a page."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    order_by: ListProfileOrderBy | None = None
    """Sort order by age, `ASC` for oldest first or `DESC` for newest first."""
    __spec__ = ops.OperationSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles",
        path="storeId*",
        query="pageSize:integer pageToken orderBy:enum.ListProfileOrderBy",
        result="string",
        items="profiles",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchProfile(ops.Operation["PatchProfileTraits202Response"]):
    """Patch a profile.

    ``PATCH /v1/Stores/{storeId}/Profiles/{profileId}`` returns `PatchProfileTraits202Response` (202).
    Source: https://www.twilio.com/docs/api/memory/profile
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    profile_id: str = attrs.field(kw_only=False)
    """ID of the profile in the memory store."""
    traits: Mapping[str, Any] | Unset = UNSET
    """Trait values, keyed by trait group and then by trait name."""
    __spec__ = ops.OperationSpec(
        "PATCH https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}",
        path="storeId* profileId*",
        json="traits:json{}{}",
        content_type="application/json",
        result="PatchProfileTraits202Response",
        success=(202,),
    )

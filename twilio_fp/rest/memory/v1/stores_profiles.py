"""``/v1/Stores/{storeId}/Profiles`` of memory v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
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
    """``CreateProfile202Response``, as it is received."""

    id: str | None = None
    message: str | None = None


@record(kw_only=True)
class Profile(Resource):
    """``Profile``, as it is received."""

    created_at: dt.datetime | None = None
    id: str | None = None
    traits: Mapping[str, Any] | None = None

    __fields__ = "createdAt"


@record(kw_only=True)
class PatchProfileTraits202Response(Resource):
    """``PatchProfileTraits202Response``, as it is received."""

    message: str | None = None


@record(kw_only=True)
class DeleteProfile202Response(Resource):
    """``DeleteProfile202Response``, as it is received."""

    message: str | None = None


@record(kw_only=True)
class CreateProfile(ops.Operation["CreateProfile202Response"]):
    """``POST /v1/Stores/{storeId}/Profiles`` answers 202 with `CreateProfile202Response`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    traits: Mapping[str, Any] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://memory.twilio.com/v1/Stores/{storeId}/Profiles",
        json="traits:json{}{}",
        success=(202,),
    )


@record(kw_only=True)
class DeleteProfile(ops.Operation["DeleteProfile202Response"]):
    """``DELETE /v1/Stores/{storeId}/Profiles/{profileId}`` answers 202 with `DeleteProfile202Response`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    profile_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}",
        success=(202,),
    )


@record(kw_only=True)
class FetchProfile(ops.Operation["Profile"]):
    """``GET /v1/Stores/{storeId}/Profiles/{profileId}`` answers 200 with `Profile`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    profile_id: str = attrs.field(kw_only=False)
    trait_groups: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}",
        query="traitGroups",
    )


@record(kw_only=True)
class ListProfile(ops.PageOperation["str"]):
    """``GET /v1/Stores/{storeId}/Profiles`` answers 200 with a `Page` of string.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page_token: str | None = None
    order_by: ListProfileOrderBy | None = None

    __spec__ = ops.BriefSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles",
        query="pageSize pageToken orderBy",
        items="profiles",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchProfile(ops.Operation["PatchProfileTraits202Response"]):
    """``PATCH /v1/Stores/{storeId}/Profiles/{profileId}`` answers 202 with `PatchProfileTraits202Response`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    profile_id: str = attrs.field(kw_only=False)
    traits: Mapping[str, Any] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PATCH https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}",
        json="traits:json{}{}",
        success=(202,),
    )

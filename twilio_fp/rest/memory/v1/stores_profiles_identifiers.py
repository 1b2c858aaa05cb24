"""``/v1/Stores/{storeId}/Profiles/{profileId}/Identifiers`` of memory v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class IdentifierSet(Resource):
    """``IdentifierSet``, as it is received."""

    id_type: str | None = None
    values: tuple[str, ...] | None = None

    __fields__ = "idType"


@record(kw_only=True)
class CreateProfileIdentifier202Response(Resource):
    """``CreateProfileIdentifier202Response``, as it is received."""

    message: str | None = None


@record(kw_only=True)
class PatchProfileIdentifier202Response(Resource):
    """``PatchProfileIdentifier202Response``, as it is received."""

    message: str | None = None


@record(kw_only=True)
class DeleteProfileIdentifier202Response(Resource):
    """``DeleteProfileIdentifier202Response``, as it is received."""

    message: str | None = None


@record(kw_only=True)
class CreateIdentifier(ops.Operation["CreateProfileIdentifier202Response"]):
    """``POST /v1/Stores/{storeId}/Profiles/{profileId}/Identifiers`` answers 202 with `CreateProfileIdentifier202Response`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    profile_id: str = attrs.field(kw_only=False)
    id_type: str
    value: str

    __spec__ = ops.BriefSpec(
        "POST https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/Identifiers",
        json="idType",
        success=(202,),
    )


@record(kw_only=True)
class DeleteIdentifier(ops.Operation["DeleteProfileIdentifier202Response"]):
    """``DELETE /v1/Stores/{storeId}/Profiles/{profileId}/Identifiers/{idType}`` answers 202 with `DeleteProfileIdentifier202Response`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    profile_id: str = attrs.field(kw_only=False)
    id_type: str = attrs.field(kw_only=False)
    remove_all: bool | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/Identifiers/{idType}",
        query="removeAll",
        success=(202,),
    )


@record(kw_only=True)
class FetchIdentifier(ops.Operation["IdentifierSet"]):
    """``GET /v1/Stores/{storeId}/Profiles/{profileId}/Identifiers/{idType}`` answers 200 with `IdentifierSet`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    profile_id: str = attrs.field(kw_only=False)
    id_type: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/Identifiers/{idType}",
    )


@record(kw_only=True)
class ListIdentifier(ops.PageOperation["IdentifierSet"]):
    """``GET /v1/Stores/{storeId}/Profiles/{profileId}/Identifiers`` answers 200 with a `Page` of `IdentifierSet`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    profile_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/Identifiers",
        items="identifiers",
        paging="none",
    )


@record(kw_only=True)
class PatchIdentifier(ops.Operation["PatchProfileIdentifier202Response"]):
    """``PATCH /v1/Stores/{storeId}/Profiles/{profileId}/Identifiers/{idType}`` answers 202 with `PatchProfileIdentifier202Response`.

    On the wire ``new_id_type`` is ``idType``.
    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    profile_id: str = attrs.field(kw_only=False)
    id_type: str = attrs.field(kw_only=False)
    new_id_type: str
    new_value: str
    old_value: str

    __spec__ = ops.BriefSpec(
        "PATCH https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/Identifiers/{idType}",
        json="idType=new_id_type newValue oldValue",
        success=(202,),
    )

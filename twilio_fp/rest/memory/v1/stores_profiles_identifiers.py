# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Stores/{storeId}/Profiles/{profileId}/Identifiers`` of memory v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class IdentifierSet(Resource):
    """``IdentifierSet``, as received."""

    id_type: str | None = None
    """Type of the identifier, such as phone or email."""
    values: tuple[str, ...] | None = None
    """Values of the identifier known for the profile."""
    __fields__ = "idType values:string[]"


@record(kw_only=True)
class CreateProfileIdentifier202Response(Resource):
    """``CreateProfileIdentifier202Response``, as received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    __fields__ = "message"


@record(kw_only=True)
class PatchProfileIdentifier202Response(Resource):
    """``PatchProfileIdentifier202Response``, as received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    __fields__ = "message"


@record(kw_only=True)
class DeleteProfileIdentifier202Response(Resource):
    """``DeleteProfileIdentifier202Response``, as received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    __fields__ = "message"


@record(kw_only=True)
class CreateIdentifier(ops.Operation["CreateProfileIdentifier202Response"]):
    """Create an identifier.

    ``POST /v1/Stores/{storeId}/Profiles/{profileId}/Identifiers`` returns `CreateProfileIdentifier202Response`
    (202).
    Source: https://www.twilio.com/docs/api/memory/identifiers
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    profile_id: str = attrs.field(kw_only=False)
    """ID of the profile in the memory store."""
    id_type: str
    """Type of the identifier, such as phone or email."""
    value: str
    """Value of the identifier, such as a phone number or email address."""
    __spec__ = ops.OperationSpec(
        "POST https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/Identifiers",
        path="storeId* profileId*",
        json="idType* value*",
        content_type="application/json",
        result="CreateProfileIdentifier202Response",
        success=(202,),
    )


@record(kw_only=True)
class DeleteIdentifier(ops.Operation["DeleteProfileIdentifier202Response"]):
    """Delete an identifier.

    ``DELETE /v1/Stores/{storeId}/Profiles/{profileId}/Identifiers/{idType}`` returns
    `DeleteProfileIdentifier202Response` (202).
    Source: https://www.twilio.com/docs/api/memory/identifiers
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    profile_id: str = attrs.field(kw_only=False)
    """ID of the profile in the memory store."""
    id_type: str = attrs.field(kw_only=False)
    """Type of the identifier, such as phone or email."""
    remove_all: bool | None = None
    """Whether every value of the identifier goes; left out, only the value given."""
    __spec__ = ops.OperationSpec(
        "DELETE https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/Identifiers/{idType}",
        path="storeId* profileId* idType*",
        query="removeAll:boolean",
        result="DeleteProfileIdentifier202Response",
        success=(202,),
    )


@record(kw_only=True)
class FetchIdentifier(ops.Operation["IdentifierSet"]):
    """Fetch an identifier.

    ``GET /v1/Stores/{storeId}/Profiles/{profileId}/Identifiers/{idType}`` returns `IdentifierSet`.
    Source: https://www.twilio.com/docs/api/memory/identifiers
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    profile_id: str = attrs.field(kw_only=False)
    """ID of the profile in the memory store."""
    id_type: str = attrs.field(kw_only=False)
    """Type of the identifier, such as phone or email."""
    __spec__ = ops.OperationSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/Identifiers/{idType}",
        path="storeId* profileId* idType*",
        result="IdentifierSet",
    )


@record(kw_only=True)
class ListIdentifier(ops.PageOperation["IdentifierSet"]):
    """List identifiers.

    ``GET /v1/Stores/{storeId}/Profiles/{profileId}/Identifiers`` returns a `Page` of `IdentifierSet`.
    Source: https://www.twilio.com/docs/api/memory/identifiers
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    profile_id: str = attrs.field(kw_only=False)
    """ID of the profile in the memory store."""
    __spec__ = ops.OperationSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/Identifiers",
        path="storeId* profileId*",
        result="IdentifierSet",
        items="identifiers",
        paging="none",
    )


@record(kw_only=True)
class PatchIdentifier(ops.Operation["PatchProfileIdentifier202Response"]):
    """Patch an identifier.

    ``PATCH /v1/Stores/{storeId}/Profiles/{profileId}/Identifiers/{idType}`` returns
    `PatchProfileIdentifier202Response` (202).
    On the wire ``new_id_type`` is ``idType``.
    Source: https://www.twilio.com/docs/api/memory/identifiers
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    profile_id: str = attrs.field(kw_only=False)
    """ID of the profile in the memory store."""
    id_type: str = attrs.field(kw_only=False)
    """Type of the identifier, such as phone or email."""
    new_id_type: str
    """Type of the identifier in the body, such as phone or email; the one in the path says which is changed."""
    new_value: str
    """Value that takes the old one's place."""
    old_value: str
    """Present value, the one to replace."""
    __spec__ = ops.OperationSpec(
        "PATCH https://memory.twilio.com/v1/Stores/{storeId}/Profiles/{profileId}/Identifiers/{idType}",
        path="storeId* profileId* idType*",
        json="idType=new_id_type* newValue* oldValue*",
        content_type="application/json",
        result="PatchProfileIdentifier202Response",
        success=(202,),
    )

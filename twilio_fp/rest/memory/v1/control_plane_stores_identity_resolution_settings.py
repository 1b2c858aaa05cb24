# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/ControlPlane/Stores/{storeId}/IdentityResolutionSettings`` of memory v1."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource, to_input
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = [
    "FetchIdentityResolutionSetting",
    "IdentifierConfig",
    "IdentifierConfigInput",
    "IdentityResolutionSettings",
    "UpdateIdentityResolutionSetting",
    "UpdateIdentityResolutionSettings202Response",
]


@record(kw_only=True)
class IdentifierConfig(Resource):
    """``IdentifierConfig``, as received."""

    enforce_unique: bool | None = None
    """Whether an identifier of this type may belong to one profile only."""
    id_type: str | None = None
    """Type of the identifier, such as phone or email."""
    limit: int | None = None
    """Most identifiers of this type that a profile keeps."""
    limit_policy: str | None = None
    """What happens when a profile has more identifiers of this type than its limit."""
    matching_algo: str | None = None
    """Algorithm that compares two values of the identifier, such as exact comparison."""
    matching_threshold: int | None = None
    """Score from which two values of the identifier count as the same."""
    normalization: str | None = None
    """How values of the identifier are brought to one form before comparison, such as E.164 for phones."""
    __fields__ = (
        "enforceUnique:boolean idType limit:integer limitPolicy matchingAlgo matchingThreshold:integer normalization"
    )

    def to_input(self) -> IdentifierConfigInput:
        """Return this as the record that is sent."""
        return to_input(self, IdentifierConfigInput)


@record(kw_only=True)
class IdentityResolutionSettings(Resource):
    """``IdentityResolutionSettings``, as received."""

    identifier_configs: tuple[IdentifierConfig, ...] | None = None
    """Identifier types used to tell profiles apart, each with its limits."""
    matching_rules: tuple[str, ...] | None = None
    """Rules that say which identifiers must agree for two profiles to be one person."""
    version: int | None = None
    """Version number; goes up with each change."""
    __fields__ = "identifierConfigs:IdentifierConfig[] matchingRules:string[] version:integer"


@record(kw_only=True)
class IdentifierConfigInput(Resource):
    """``IdentifierConfig``, as sent."""

    id_type: str
    """Type of the identifier, such as phone or email."""
    enforce_unique: bool | Unset = UNSET
    """Whether an identifier of this type may belong to one profile only."""
    limit: int | Unset = UNSET
    """Most identifiers of this type that a profile keeps."""
    limit_policy: str | Unset = UNSET
    """What happens when a profile has more identifiers of this type than its limit."""
    matching_algo: str | Unset = UNSET
    """Algorithm that compares two values of the identifier, such as exact comparison."""
    matching_threshold: int | Unset = UNSET
    """Score from which two values of the identifier count as the same."""
    normalization: str | Unset = UNSET
    """How values of the identifier are brought to one form before comparison, such as E.164 for phones."""
    __fields__ = (
        "idType* enforceUnique:boolean limit:integer limitPolicy matchingAlgo matchingThreshold:integer normalization"
    )


@record(kw_only=True)
class UpdateIdentityResolutionSettings202Response(Resource):
    """``UpdateIdentityResolutionSettings202Response``, as received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""
    __fields__ = "message statusUrl"


@record(kw_only=True)
class FetchIdentityResolutionSetting(ops.Operation["IdentityResolutionSettings"]):
    """Fetch an identity resolution setting.

    ``GET /v1/ControlPlane/Stores/{storeId}/IdentityResolutionSettings`` returns `IdentityResolutionSettings`.
    Source: https://www.twilio.com/docs/api/memory/store
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    __spec__ = ops.OperationSpec(
        "GET https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}/IdentityResolutionSettings",
        path="storeId*",
        result="IdentityResolutionSettings",
    )


@record(kw_only=True)
class UpdateIdentityResolutionSetting(ops.Operation["UpdateIdentityResolutionSettings202Response"]):
    """Update an identity resolution setting.

    ``PUT /v1/ControlPlane/Stores/{storeId}/IdentityResolutionSettings`` returns
    `UpdateIdentityResolutionSettings202Response` (202).
    Source: https://www.twilio.com/docs/api/memory/store
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    identifier_configs: Iterable[IdentifierConfigInput | Mapping[str, Any]]
    """Identifier types used to tell profiles apart, each with its limits."""
    matching_rules: str | Iterable[str]
    """Rules that say which identifiers must agree for two profiles to be one person."""
    if_match: str | None = None
    """If-Match header: the revision or ETag last seen; the change is refused if it is no longer current."""
    __spec__ = ops.OperationSpec(
        "PUT https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}/IdentityResolutionSettings",
        path="storeId*",
        header="If-Match",
        json="identifierConfigs:IdentifierConfigInput[]* matchingRules:string[]*",
        content_type="application/json",
        result="UpdateIdentityResolutionSettings202Response",
        success=(202,),
    )

"""``/v1/ControlPlane/Stores/{storeId}/IdentityResolutionSettings`` of memory v1."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource, to_input
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
    """``IdentifierConfig``, as it is received."""

    enforce_unique: bool | None = None
    id_type: str | None = None
    limit: int | None = None
    limit_policy: str | None = None
    matching_algo: str | None = None
    matching_threshold: int | None = None
    normalization: str | None = None

    __fields__ = "enforceUnique idType limitPolicy matchingAlgo matchingThreshold"

    def to_input(self) -> IdentifierConfigInput:
        """Return this as the record that is sent."""
        return to_input(self, IdentifierConfigInput)


@record(kw_only=True)
class IdentityResolutionSettings(Resource):
    """``IdentityResolutionSettings``, as it is received."""

    identifier_configs: tuple[IdentifierConfig, ...] | None = None
    matching_rules: tuple[str, ...] | None = None
    version: int | None = None

    __fields__ = "identifierConfigs matchingRules"


@record(kw_only=True)
class IdentifierConfigInput(Resource):
    """``IdentifierConfig``, as it is sent."""

    id_type: str
    enforce_unique: bool | Unset = UNSET
    limit: int | Unset = UNSET
    limit_policy: str | Unset = UNSET
    matching_algo: str | Unset = UNSET
    matching_threshold: int | Unset = UNSET
    normalization: str | Unset = UNSET

    __fields__ = "idType enforceUnique limitPolicy matchingAlgo matchingThreshold"


@record(kw_only=True)
class UpdateIdentityResolutionSettings202Response(Resource):
    """``UpdateIdentityResolutionSettings202Response``, as it is received."""

    message: str | None = None
    status_url: str | None = None

    __fields__ = "statusUrl"


@record(kw_only=True)
class FetchIdentityResolutionSetting(ops.Operation["IdentityResolutionSettings"]):
    """``GET /v1/ControlPlane/Stores/{storeId}/IdentityResolutionSettings`` answers 200 with `IdentityResolutionSettings`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}/IdentityResolutionSettings",
    )


@record(kw_only=True)
class UpdateIdentityResolutionSetting(ops.Operation["UpdateIdentityResolutionSettings202Response"]):
    """``PUT /v1/ControlPlane/Stores/{storeId}/IdentityResolutionSettings`` answers 202 with `UpdateIdentityResolutionSettings202Response`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    identifier_configs: Iterable[IdentifierConfigInput | Mapping[str, Any]]
    matching_rules: str | Iterable[str]
    if_match: str | None = None

    __spec__ = ops.BriefSpec(
        "PUT https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}/IdentityResolutionSettings",
        header="If-Match",
        json="identifierConfigs matchingRules",
        success=(202,),
    )

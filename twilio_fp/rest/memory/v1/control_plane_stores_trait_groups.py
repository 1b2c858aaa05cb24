"""``/v1/ControlPlane/Stores/{storeId}/TraitGroups`` of memory v1."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource, to_input
from twilio_fp.values import UNSET, Unset

__all__ = [
    "CreateTraitGroup",
    "CreateTraitGroup202Response",
    "DeleteTraitGroup",
    "DeleteTraitGroup202Response",
    "FetchTraitGroup",
    "FetchTraitGroup200Response",
    "FetchTraitGroupOrderBy",
    "ListTraitGroup",
    "ListTraitGroupOrderBy",
    "Meta",
    "PatchTraitGroup",
    "PatchTraitGroup202Response",
    "TraitDefinition",
    "TraitGroup",
    "TraitGroupCoreTraits",
    "TraitGroupRequestTraits",
    "ValidationRule",
    "ValidationRuleInput",
]


FetchTraitGroupOrderBy: TypeAlias = Literal["ASC", "DESC"] | str
ListTraitGroupOrderBy: TypeAlias = Literal["ASC", "DESC"] | str


@record(kw_only=True)
class ValidationRule(Resource):
    """``ValidationRule``, as it is received."""

    max: Decimal | None = None
    max_items: int | None = None
    max_length: int | None = None
    min: Decimal | None = None
    min_items: int | None = None
    min_length: int | None = None
    pattern: str | None = None
    rule_type: str | None = None

    __fields__ = "maxItems maxLength minItems minLength ruleType"

    def to_input(self) -> ValidationRuleInput:
        """Return this as the record that is sent."""
        return to_input(self, ValidationRuleInput)


@record(kw_only=True)
class TraitGroupCoreTraits(Resource):
    """``TraitGroupCoreTraits``, as it is received."""

    data_type: str | None = None
    description: str | None = None
    id_type_promotion: str | None = None
    validation_rule: ValidationRule | None = None

    __fields__ = "dataType idTypePromotion validationRule"


@record(kw_only=True)
class TraitGroup(Resource):
    """``TraitGroup``, as it is received."""

    description: str | None = None
    display_name: str | None = None
    traits: Mapping[str, TraitGroupCoreTraits] | None = None
    version: int | None = None

    __fields__ = "displayName"


@record(kw_only=True)
class ValidationRuleInput(Resource):
    """``ValidationRule``, as it is sent."""

    rule_type: str
    max: Decimal | float | Unset = UNSET
    max_items: int | Unset = UNSET
    max_length: int | Unset = UNSET
    min: Decimal | float | Unset = UNSET
    min_items: int | Unset = UNSET
    min_length: int | Unset = UNSET
    pattern: str | Unset = UNSET

    __fields__ = "ruleType maxItems maxLength minItems minLength"


@record(kw_only=True)
class TraitGroupRequestTraits(Resource):
    """``TraitGroupRequestTraits``, as it is sent."""

    data_type: str
    description: str | Unset = UNSET
    id_type_promotion: str | Unset = UNSET
    validation_rule: ValidationRuleInput | Mapping[str, Any] | Unset = UNSET

    __fields__ = "dataType idTypePromotion validationRule"


@record(kw_only=True)
class CreateTraitGroup202Response(Resource):
    """``CreateTraitGroup202Response``, as it is received."""

    message: str | None = None
    status_url: str | None = None

    __fields__ = "statusUrl"


@record(kw_only=True)
class Meta(Resource):
    """``Meta``, as it is received."""

    key: str | None = None
    next_token: str | None = None
    page_size: int | None = None
    previous_token: str | None = None

    __fields__ = "nextToken pageSize previousToken"


@record(kw_only=True)
class FetchTraitGroup200Response(Resource):
    """``FetchTraitGroup200Response``, as it is received."""

    meta: Meta | None = None
    trait_group: TraitGroup | None = None

    __fields__ = "traitGroup"


@record(kw_only=True)
class TraitDefinition(Resource):
    """``TraitDefinition``, as it is sent."""

    data_type: str
    description: str | Unset = UNSET
    id_type_promotion: str | Unset = UNSET
    validation_rule: ValidationRuleInput | Mapping[str, Any] | Unset = UNSET

    __fields__ = "dataType idTypePromotion validationRule"


@record(kw_only=True)
class PatchTraitGroup202Response(Resource):
    """``PatchTraitGroup202Response``, as it is received."""

    message: str | None = None
    status_url: str | None = None

    __fields__ = "statusUrl"


@record(kw_only=True)
class DeleteTraitGroup202Response(Resource):
    """``DeleteTraitGroup202Response``, as it is received."""

    message: str | None = None
    status_url: str | None = None

    __fields__ = "statusUrl"


@record(kw_only=True)
class CreateTraitGroup(ops.Operation["CreateTraitGroup202Response"]):
    """``POST /v1/ControlPlane/Stores/{storeId}/TraitGroups`` answers 202 with `CreateTraitGroup202Response`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    display_name: str
    description: str | Unset = UNSET
    traits: Mapping[str, TraitGroupRequestTraits | Mapping[str, Any]] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}/TraitGroups",
        json="displayName",
        success=(202,),
    )


@record(kw_only=True)
class DeleteTraitGroup(ops.Operation["DeleteTraitGroup202Response"]):
    """``DELETE /v1/ControlPlane/Stores/{storeId}/TraitGroups/{traitGroupName}`` answers 202 with `DeleteTraitGroup202Response`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    trait_group_name: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}/TraitGroups/{traitGroupName}",
        success=(202,),
    )


@record(kw_only=True)
class FetchTraitGroup(ops.Operation["FetchTraitGroup200Response"]):
    """``GET /v1/ControlPlane/Stores/{storeId}/TraitGroups/{traitGroupName}`` answers 200 with `FetchTraitGroup200Response`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    trait_group_name: str = attrs.field(kw_only=False)
    include_traits: bool | None = None
    page_size: int | None = None
    page_token: str | None = None
    order_by: FetchTraitGroupOrderBy | None = None

    __spec__ = ops.BriefSpec(
        "GET https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}/TraitGroups/{traitGroupName}",
        query="includeTraits pageSize pageToken orderBy",
    )


@record(kw_only=True)
class ListTraitGroup(ops.PageOperation["TraitGroup"]):
    """``GET /v1/ControlPlane/Stores/{storeId}/TraitGroups`` answers 200 with a `Page` of `TraitGroup`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    include_traits: bool | None = None
    page_size: int | None = None
    page_token: str | None = None
    order_by: ListTraitGroupOrderBy | None = None

    __spec__ = ops.BriefSpec(
        "GET https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}/TraitGroups",
        query="includeTraits pageSize pageToken orderBy",
        items="traitGroups",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchTraitGroup(ops.Operation["PatchTraitGroup202Response"]):
    """``PATCH /v1/ControlPlane/Stores/{storeId}/TraitGroups/{traitGroupName}`` answers 202 with `PatchTraitGroup202Response`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    trait_group_name: str = attrs.field(kw_only=False)
    if_match: str | None = None
    description: str | Unset = UNSET
    traits: Mapping[str, TraitDefinition | Mapping[str, Any]] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PATCH https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}/TraitGroups/{traitGroupName}",
        header="If-Match",
        json="",
        success=(202,),
    )

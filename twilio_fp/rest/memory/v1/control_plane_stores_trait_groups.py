# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/ControlPlane/Stores/{storeId}/TraitGroups`` of memory v1."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource, to_input
from twilio_fp.record import record
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
    """``ValidationRule``, as received."""

    max: Decimal | None = None
    """Largest number the trait may hold."""
    max_items: int | None = None
    """Most items the list may hold."""
    max_length: int | None = None
    """Most characters the text may have."""
    min: Decimal | None = None
    """Smallest number the trait may hold."""
    min_items: int | None = None
    """Fewest items the list may hold."""
    min_length: int | None = None
    """Fewest characters the text may have."""
    pattern: str | None = None
    """Regular expression the text must match."""
    rule_type: str | None = None
    """Which kind of check the trait's value must pass; decides which other fields apply."""
    __fields__ = (
        "max:number maxItems:integer maxLength:integer min:number minItems:integer minLength:integer pattern ruleType"
    )

    def to_input(self) -> ValidationRuleInput:
        """Return this as the record that is sent."""
        return to_input(self, ValidationRuleInput)


@record(kw_only=True)
class TraitGroupCoreTraits(Resource):
    """``TraitGroupCoreTraits``, as received."""

    data_type: str | None = None
    """Type of the trait's values, such as STRING."""
    description: str | None = None
    """What it is, in free text."""
    id_type_promotion: str | None = None
    """Identifier type that values of this trait are also recorded as, such as email; empty for none."""
    validation_rule: ValidationRule | None = None
    """Check the trait's values must pass."""
    __fields__ = "dataType description idTypePromotion validationRule:ValidationRule"


@record(kw_only=True)
class TraitGroup(Resource):
    """``TraitGroup``, as received."""

    description: str | None = None
    """What it is, in free text."""
    display_name: str | None = None
    """Name shown to people."""
    traits: Mapping[str, TraitGroupCoreTraits] | None = None
    """Definitions of the group's traits, keyed by trait name."""
    version: int | None = None
    """Version number; goes up with each change."""
    __fields__ = "description displayName traits:TraitGroupCoreTraits{} version:integer"


@record(kw_only=True)
class ValidationRuleInput(Resource):
    """``ValidationRule``, as sent."""

    rule_type: str
    """Which kind of check the trait's value must pass; decides which other fields apply."""
    max: Decimal | float | Unset = UNSET
    """Largest number the trait may hold."""
    max_items: int | Unset = UNSET
    """Most items the list may hold."""
    max_length: int | Unset = UNSET
    """Most characters the text may have."""
    min: Decimal | float | Unset = UNSET
    """Smallest number the trait may hold."""
    min_items: int | Unset = UNSET
    """Fewest items the list may hold."""
    min_length: int | Unset = UNSET
    """Fewest characters the text may have."""
    pattern: str | Unset = UNSET
    """Regular expression the text must match."""
    __fields__ = (
        "ruleType* max:number maxItems:integer maxLength:integer min:number minItems:integer minLength:integer pattern"
    )


@record(kw_only=True)
class TraitGroupRequestTraits(Resource):
    """``TraitGroupRequestTraits``, as sent."""

    data_type: str
    """Type of the trait's values, such as STRING."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    id_type_promotion: str | Unset = UNSET
    """Identifier type that values of this trait are also recorded as, such as email; empty for none."""
    validation_rule: ValidationRuleInput | Mapping[str, Any] | Unset = UNSET
    """Check the trait's values must pass."""
    __fields__ = "dataType* description idTypePromotion validationRule:ValidationRuleInput"


@record(kw_only=True)
class CreateTraitGroup202Response(Resource):
    """``CreateTraitGroup202Response``, as received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""
    __fields__ = "message statusUrl"


@record(kw_only=True)
class Meta(Resource):
    """``Meta``, as received."""

    key: str | None = None
    """Name of the field that holds this page's items."""
    next_token: str | None = None
    """Token that fetches the next page; none on the last."""
    page_size: int | None = None
    """Most items on a page."""
    previous_token: str | None = None
    """Token that fetches the previous page; none on the first."""
    __fields__ = "key nextToken pageSize:integer previousToken"


@record(kw_only=True)
class FetchTraitGroup200Response(Resource):
    """``FetchTraitGroup200Response``, as received."""

    meta: Meta | None = None
    """Paging details or, for a recall, how the query went."""
    trait_group: TraitGroup | None = None
    """The trait group asked for."""
    __fields__ = "meta:Meta traitGroup:TraitGroup"


@record(kw_only=True)
class TraitDefinition(Resource):
    """``TraitDefinition``, as sent."""

    data_type: str
    """Type of the trait's values, such as STRING."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    id_type_promotion: str | Unset = UNSET
    """Identifier type that values of this trait are also recorded as, such as email; empty for none."""
    validation_rule: ValidationRuleInput | Mapping[str, Any] | Unset = UNSET
    """Check the trait's values must pass."""
    __fields__ = "dataType* description idTypePromotion validationRule:ValidationRuleInput"


@record(kw_only=True)
class PatchTraitGroup202Response(Resource):
    """``PatchTraitGroup202Response``, as received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""
    __fields__ = "message statusUrl"


@record(kw_only=True)
class DeleteTraitGroup202Response(Resource):
    """``DeleteTraitGroup202Response``, as received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""
    __fields__ = "message statusUrl"


@record(kw_only=True)
class CreateTraitGroup(ops.Operation["CreateTraitGroup202Response"]):
    """Create a trait group.

    ``POST /v1/ControlPlane/Stores/{storeId}/TraitGroups`` returns `CreateTraitGroup202Response` (202).
    Source: https://www.twilio.com/docs/api/memory/trait-group
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    display_name: str
    """Name shown to people."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    traits: Mapping[str, TraitGroupRequestTraits | Mapping[str, Any]] | Unset = UNSET
    """Definitions of the group's traits, keyed by trait name."""
    __spec__ = ops.OperationSpec(
        "POST https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}/TraitGroups",
        path="storeId*",
        json="description displayName* traits:TraitGroupRequestTraits{}",
        content_type="application/json",
        result="CreateTraitGroup202Response",
        success=(202,),
    )


@record(kw_only=True)
class DeleteTraitGroup(ops.Operation["DeleteTraitGroup202Response"]):
    """Delete a trait group.

    ``DELETE /v1/ControlPlane/Stores/{storeId}/TraitGroups/{traitGroupName}`` returns `DeleteTraitGroup202Response`
    (202).
    Source: https://www.twilio.com/docs/api/memory/trait-group
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    trait_group_name: str = attrs.field(kw_only=False)
    """Name of the trait group."""
    __spec__ = ops.OperationSpec(
        "DELETE https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}/TraitGroups/{traitGroupName}",
        path="storeId* traitGroupName*",
        result="DeleteTraitGroup202Response",
        success=(202,),
    )


@record(kw_only=True)
class FetchTraitGroup(ops.Operation["FetchTraitGroup200Response"]):
    """Fetch a trait group.

    ``GET /v1/ControlPlane/Stores/{storeId}/TraitGroups/{traitGroupName}`` returns `FetchTraitGroup200Response`.
    Source: https://www.twilio.com/docs/api/memory/trait-group
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    trait_group_name: str = attrs.field(kw_only=False)
    """Name of the trait group."""
    include_traits: bool | None = None
    """Whether to return the traits in each trait group."""
    page_size: int | None = None
    """Most items on a page."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    order_by: FetchTraitGroupOrderBy | None = None
    """Sort order by age, `ASC` for oldest first or `DESC` for newest first."""
    __spec__ = ops.OperationSpec(
        "GET https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}/TraitGroups/{traitGroupName}",
        path="storeId* traitGroupName*",
        query="includeTraits:boolean pageSize:integer pageToken orderBy:enum.FetchTraitGroupOrderBy",
        result="FetchTraitGroup200Response",
    )


@record(kw_only=True)
class ListTraitGroup(ops.PageOperation["TraitGroup"]):
    """List trait groups.

    ``GET /v1/ControlPlane/Stores/{storeId}/TraitGroups`` returns a `Page` of `TraitGroup`.
    Source: https://www.twilio.com/docs/api/memory/trait-group
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    include_traits: bool | None = None
    """Whether to return the traits in each trait group."""
    page_size: int | None = None
    """Most items on a page."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    order_by: ListTraitGroupOrderBy | None = None
    """Sort order by age, `ASC` for oldest first or `DESC` for newest first."""
    __spec__ = ops.OperationSpec(
        "GET https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}/TraitGroups",
        path="storeId*",
        query="includeTraits:boolean pageSize:integer pageToken orderBy:enum.ListTraitGroupOrderBy",
        result="TraitGroup",
        items="traitGroups",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchTraitGroup(ops.Operation["PatchTraitGroup202Response"]):
    """Patch a trait group.

    ``PATCH /v1/ControlPlane/Stores/{storeId}/TraitGroups/{traitGroupName}`` returns `PatchTraitGroup202Response`
    (202).
    Source: https://www.twilio.com/docs/api/memory/trait-group
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    trait_group_name: str = attrs.field(kw_only=False)
    """Name of the trait group."""
    if_match: str | None = None
    """If-Match header: the revision or ETag last seen; the change is refused if it is no longer current."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    traits: Mapping[str, TraitDefinition | Mapping[str, Any]] | Unset = UNSET
    """Definitions to add, change or remove, keyed by trait name."""
    __spec__ = ops.OperationSpec(
        "PATCH https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}/TraitGroups/{traitGroupName}",
        path="storeId* traitGroupName*",
        header="If-Match",
        json="description traits:TraitDefinition{}",
        content_type="application/json",
        result="PatchTraitGroup202Response",
        success=(202,),
    )

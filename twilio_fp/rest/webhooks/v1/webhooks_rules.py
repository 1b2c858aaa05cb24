"""``/v1/Webhooks/Rules`` of webhooks v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource, to_input
from twilio_fp.values import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping
    from typing import Any


@record(kw_only=True)
class Operation(Resource):
    """A JSON object that is received: ``webhooks.v1.operation``."""

    completed_at: dt.datetime | None = None
    created_at: dt.datetime | None = None
    error: Any = None
    id: str | None = None
    resource_id: str | None = None
    retention_period: str | None = None
    status: str = ""
    status_url: str | None = None

    __fields__ = "completedAt createdAt resourceId retentionPeriod statusUrl"


@record(kw_only=True)
class SettingReference(Resource):
    """A JSON object that is received: ``SettingReference``."""

    percentage: int | None = None
    setting_id: str | None = None

    __fields__ = "settingId"

    def to_input(self) -> SettingReferenceInput:
        """Return this as the record that is sent."""
        return to_input(self, SettingReferenceInput)


@record(kw_only=True)
class Rule(Resource):
    """A JSON object that is received: ``webhooks.v1.rule``."""

    created_at: dt.datetime | None = None
    description: str | None = None
    friendly_name: str | None = None
    id: str | None = None
    match_type: str | None = None
    prefix: str | None = None
    settings: tuple[SettingReference, ...] | None = None
    updated_at: dt.datetime | None = None
    value: str | None = None

    __fields__ = "createdAt friendlyName matchType updatedAt"


@record(kw_only=True)
class SettingReferenceInput(Resource):
    """A JSON object that is sent: ``SettingReference``."""

    percentage: int | Unset = UNSET
    setting_id: str | Unset = UNSET

    __fields__ = "settingId"


@record(kw_only=True)
class CreateRuleResponse(Resource):
    """A JSON object that is received: ``webhooks.v1.create_rule_response``."""

    operation: Operation | None = None
    rule: Rule | None = None


@record(kw_only=True)
class PatchRuleResponse(Resource):
    """A JSON object that is received: ``webhooks.v1.patch_rule_response``."""

    operation: Operation | None = None
    rule: Rule | None = None


@record(kw_only=True)
class DeleteRuleResponse(Resource):
    """A JSON object that is received: ``webhooks.v1.delete_rule_response``."""

    operation: Operation | None = None


@record(kw_only=True)
class CreateRule(ops.Operation["CreateRuleResponse"]):
    """Create one rule.

    ``POST /v1/Webhooks/Rules`` answers 202 with `CreateRuleResponse`.
    Source: https://www.twilio.com/docs/usage/api
    """

    idempotency_key: str | None = None
    description: str | Unset = UNSET
    friendly_name: str | Unset = UNSET
    match_type: str | Unset = UNSET
    prefix: str | Unset = UNSET
    settings: Iterable[SettingReferenceInput | Mapping[str, Any]] | Unset = UNSET
    value: str | Unset = UNSET

    __spec__ = ops.OperationSpec(
        "POST https://webhooks.twilio.com/v1/Webhooks/Rules",
        header="Idempotency-Key",
        json="description friendlyName matchType prefix settings:SettingReferenceInput[] value",
        content_type="application/json",
        result="CreateRuleResponse",
        success=(202,),
    )


@record(kw_only=True)
class DeleteRule(ops.Operation["DeleteRuleResponse"]):
    """Delete one rule.

    ``DELETE /v1/Webhooks/Rules/{ruleId}`` answers 202 with `DeleteRuleResponse`.
    Source: https://www.twilio.com/docs/usage/api
    """

    rule_id: str = attrs.field(kw_only=False)
    idempotency_key: str | None = None

    __spec__ = ops.OperationSpec(
        "DELETE https://webhooks.twilio.com/v1/Webhooks/Rules/{ruleId}",
        path="ruleId*",
        header="Idempotency-Key",
        result="DeleteRuleResponse",
        success=(202,),
    )


@record(kw_only=True)
class FetchRule(ops.Operation["Rule"]):
    """Fetch one rule.

    ``GET /v1/Webhooks/Rules/{ruleId}`` answers 200 with `Rule`.
    Source: https://www.twilio.com/docs/usage/api
    """

    rule_id: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/Rules/{ruleId}",
        path="ruleId*",
        result="Rule",
    )


@record(kw_only=True)
class ListRule(ops.PageOperation["Rule"]):
    """List every rule, a page at a time.

    ``GET /v1/Webhooks/Rules`` answers 200 with a `Page` of `Rule`.
    Source: https://www.twilio.com/docs/usage/api
    """

    page_size: int | None = None
    page_token: str | None = None
    setting_id: str | None = None

    __spec__ = ops.OperationSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/Rules",
        query="pageSize:integer pageToken settingId",
        result="Rule",
        items="rules",
        paging="page-token",
    )


@record(kw_only=True)
class PatchRule(ops.Operation["PatchRuleResponse"]):
    """Change parts of one rule.

    ``PATCH /v1/Webhooks/Rules/{ruleId}`` answers 202 with `PatchRuleResponse`.
    Source: https://www.twilio.com/docs/usage/api
    """

    rule_id: str = attrs.field(kw_only=False)
    idempotency_key: str | None = None
    description: str | Unset = UNSET
    friendly_name: str | Unset = UNSET
    match_type: str | Unset = UNSET
    prefix: str | Unset = UNSET
    settings: Iterable[SettingReferenceInput | Mapping[str, Any]] | Unset = UNSET
    value: str | Unset = UNSET

    __spec__ = ops.OperationSpec(
        "PATCH https://webhooks.twilio.com/v1/Webhooks/Rules/{ruleId}",
        path="ruleId*",
        header="Idempotency-Key",
        json="description friendlyName matchType prefix settings:SettingReferenceInput[] value",
        content_type="application/json",
        result="PatchRuleResponse",
        success=(202,),
    )

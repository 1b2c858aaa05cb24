"""``/v1/Webhooks/Rules`` of webhooks v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource, to_input
from twilio_fp.values import UNSET, Unset

__all__ = [
    "CreateRule",
    "CreateRuleResponse",
    "DeleteRule",
    "DeleteRuleResponse",
    "FetchRule",
    "ListRule",
    "Operation",
    "PatchRule",
    "PatchRuleResponse",
    "Rule",
    "SettingReference",
    "SettingReferenceInput",
]


@record(kw_only=True)
class Operation(Resource):
    """``webhooks.v1.operation``, as it is received."""

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
    """``SettingReference``, as it is received."""

    percentage: int | None = None
    setting_id: str | None = None

    __fields__ = "settingId"

    def to_input(self) -> SettingReferenceInput:
        """Return this as the record that is sent."""
        return to_input(self, SettingReferenceInput)


@record(kw_only=True)
class Rule(Resource):
    """``webhooks.v1.rule``, as it is received."""

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
    """``SettingReference``, as it is sent."""

    percentage: int | Unset = UNSET
    setting_id: str | Unset = UNSET

    __fields__ = "settingId"


@record(kw_only=True)
class CreateRuleResponse(Resource):
    """``webhooks.v1.create_rule_response``, as it is received."""

    operation: Operation | None = None
    rule: Rule | None = None


@record(kw_only=True)
class PatchRuleResponse(Resource):
    """``webhooks.v1.patch_rule_response``, as it is received."""

    operation: Operation | None = None
    rule: Rule | None = None


@record(kw_only=True)
class DeleteRuleResponse(Resource):
    """``webhooks.v1.delete_rule_response``, as it is received."""

    operation: Operation | None = None


@record(kw_only=True)
class CreateRule(ops.Operation["CreateRuleResponse"]):
    """``POST /v1/Webhooks/Rules`` answers 202 with `CreateRuleResponse`.

    Source: https://www.twilio.com/docs/usage/api
    """

    idempotency_key: str | None = None
    description: str | Unset = UNSET
    friendly_name: str | Unset = UNSET
    match_type: str | Unset = UNSET
    prefix: str | Unset = UNSET
    settings: Iterable[SettingReferenceInput | Mapping[str, Any]] | Unset = UNSET
    value: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://webhooks.twilio.com/v1/Webhooks/Rules",
        header="Idempotency-Key",
        json="friendlyName matchType",
        success=(202,),
    )


@record(kw_only=True)
class DeleteRule(ops.Operation["DeleteRuleResponse"]):
    """``DELETE /v1/Webhooks/Rules/{ruleId}`` answers 202 with `DeleteRuleResponse`.

    Source: https://www.twilio.com/docs/usage/api
    """

    rule_id: str = attrs.field(kw_only=False)
    idempotency_key: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://webhooks.twilio.com/v1/Webhooks/Rules/{ruleId}",
        header="Idempotency-Key",
        success=(202,),
    )


@record(kw_only=True)
class FetchRule(ops.Operation["Rule"]):
    """``GET /v1/Webhooks/Rules/{ruleId}`` answers 200 with `Rule`.

    Source: https://www.twilio.com/docs/usage/api
    """

    rule_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/Rules/{ruleId}",
    )


@record(kw_only=True)
class ListRule(ops.PageOperation["Rule"]):
    """``GET /v1/Webhooks/Rules`` answers 200 with a `Page` of `Rule`.

    Source: https://www.twilio.com/docs/usage/api
    """

    page_size: int | None = None
    page_token: str | None = None
    setting_id: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/Rules",
        query="pageSize pageToken settingId",
        items="rules",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchRule(ops.Operation["PatchRuleResponse"]):
    """``PATCH /v1/Webhooks/Rules/{ruleId}`` answers 202 with `PatchRuleResponse`.

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

    __spec__ = ops.BriefSpec(
        "PATCH https://webhooks.twilio.com/v1/Webhooks/Rules/{ruleId}",
        header="Idempotency-Key",
        json="friendlyName matchType",
        success=(202,),
    )

# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Webhooks/Rules`` of webhooks v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource, to_input
from twilio_fp.record import record
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
    """``webhooks.v1.operation``, as received."""

    completed_at: dt.datetime | None = None
    """When it finished, UTC; none while it runs."""
    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    error: Any = None
    """What went wrong; empty if nothing did."""
    id: str | None = None
    """Id of the item."""
    resource_id: str | None = None
    """ID of the setting, rule or profile the operation changes."""
    retention_period: str | None = None
    """How long the operation's record is kept."""
    status: str = ""
    """Where the resource stands in its life cycle."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""
    __fields__ = "completedAt:date-time createdAt:date-time error:json id resourceId retentionPeriod status statusUrl"


@record(kw_only=True)
class SettingReference(Resource):
    """``SettingReference``, as received."""

    percentage: int | None = None
    """Percent of the matching webhooks sent with this setting; serves to split traffic."""
    setting_id: str | None = None
    """ID of the webhook setting."""
    __fields__ = "percentage:integer settingId"

    def to_input(self) -> SettingReferenceInput:
        """Return this as the record that is sent."""
        return to_input(self, SettingReferenceInput)


@record(kw_only=True)
class Rule(Resource):
    """``webhooks.v1.rule``, as received."""

    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    description: str | None = None
    """What it is, in free text."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    id: str | None = None
    """Id of the item."""
    match_type: str | None = None
    """How the rule picks webhook URLs: `EXACT_MATCH` needs `value`, `PREFIX_MATCH` needs `prefix`, `DEFAULT` takes the
    rest."""
    prefix: str | None = None
    """Beginning of the webhook URLs the rule covers, up to 2,048 characters; needed for `PREFIX_MATCH`."""
    settings: tuple[SettingReference, ...] | None = None
    """Webhook settings the rule refers to: connection, signing, authentication and the like."""
    updated_at: dt.datetime | None = None
    """When it was last changed, UTC."""
    value: str | None = None
    """Value the rule matches on."""
    __fields__ = (
        "createdAt:date-time description friendlyName id matchType prefix settings:SettingReference[] "
        "updatedAt:date-time value"
    )


@record(kw_only=True)
class SettingReferenceInput(Resource):
    """``SettingReference``, as sent."""

    percentage: int | Unset = UNSET
    """Percent of the matching webhooks sent with this setting; serves to split traffic."""
    setting_id: str | Unset = UNSET
    """ID of the webhook setting."""
    __fields__ = "percentage:integer settingId"


@record(kw_only=True)
class CreateRuleResponse(Resource):
    """``webhooks.v1.create_rule_response``, as received."""

    operation: Operation | None = None
    """The background operation that carries the change out: its ID and state."""
    rule: Rule | None = None
    """The webhook rule as it is stored after the call."""
    __fields__ = "operation:Operation rule:Rule"


@record(kw_only=True)
class PatchRuleResponse(Resource):
    """``webhooks.v1.patch_rule_response``, as received."""

    operation: Operation | None = None
    """The background operation that carries the change out: its ID and state."""
    rule: Rule | None = None
    """The webhook rule as it is stored after the call."""
    __fields__ = "operation:Operation rule:Rule"


@record(kw_only=True)
class DeleteRuleResponse(Resource):
    """``webhooks.v1.delete_rule_response``, as received."""

    operation: Operation | None = None
    """The background operation that carries the change out: its ID and state."""
    __fields__ = "operation:Operation"


@record(kw_only=True)
class CreateRule(ops.Operation["CreateRuleResponse"]):
    """Create a rule.

    ``POST /v1/Webhooks/Rules`` returns `CreateRuleResponse` (202).
    Source: https://www.twilio.com/docs/usage/webhooks/webhook-rules
    """

    idempotency_key: str | None = None
    """Key of your own that makes a repeat of the same request harmless; use a new one for every new request."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    friendly_name: str | Unset = UNSET
    """Name you give it, for people to read; it need not be unique."""
    match_type: str | Unset = UNSET
    """How the rule picks webhook URLs: `EXACT_MATCH` needs `value`, `PREFIX_MATCH` needs `prefix`, `DEFAULT` takes the
    rest."""
    prefix: str | Unset = UNSET
    """Beginning of the webhook URLs the rule covers, up to 2,048 characters; needed for `PREFIX_MATCH`."""
    settings: Iterable[SettingReferenceInput | Mapping[str, Any]] | Unset = UNSET
    """Webhook settings the rule refers to: connection, signing, authentication and the like."""
    value: str | Unset = UNSET
    """Value the rule matches on."""
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
    """Delete a rule.

    ``DELETE /v1/Webhooks/Rules/{ruleId}`` returns `DeleteRuleResponse` (202).
    Source: https://www.twilio.com/docs/usage/webhooks/webhook-rules
    """

    rule_id: str = attrs.field(kw_only=False)
    """ID of the webhook rule."""
    idempotency_key: str | None = None
    """Key of your own that makes a repeat of the same request harmless; use a new one for every new request."""
    __spec__ = ops.OperationSpec(
        "DELETE https://webhooks.twilio.com/v1/Webhooks/Rules/{ruleId}",
        path="ruleId*",
        header="Idempotency-Key",
        result="DeleteRuleResponse",
        success=(202,),
    )


@record(kw_only=True)
class FetchRule(ops.Operation["Rule"]):
    """Fetch a rule.

    ``GET /v1/Webhooks/Rules/{ruleId}`` returns `Rule`.
    Source: https://www.twilio.com/docs/usage/webhooks/webhook-rules
    """

    rule_id: str = attrs.field(kw_only=False)
    """ID of the webhook rule."""
    __spec__ = ops.OperationSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/Rules/{ruleId}",
        path="ruleId*",
        result="Rule",
    )


@record(kw_only=True)
class ListRule(ops.PageOperation["Rule"]):
    """List rules.

    ``GET /v1/Webhooks/Rules`` returns a `Page` of `Rule`.
    Source: https://www.twilio.com/docs/usage/webhooks/webhook-rules
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    setting_id: str | None = None
    """Return only rules that use this webhook setting."""
    __spec__ = ops.OperationSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/Rules",
        query="pageSize:integer pageToken settingId",
        result="Rule",
        items="rules",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchRule(ops.Operation["PatchRuleResponse"]):
    """Patch a rule.

    ``PATCH /v1/Webhooks/Rules/{ruleId}`` returns `PatchRuleResponse` (202).
    Source: https://www.twilio.com/docs/usage/webhooks/webhook-rules
    """

    rule_id: str = attrs.field(kw_only=False)
    """ID of the webhook rule."""
    idempotency_key: str | None = None
    """Key of your own that makes a repeat of the same request harmless; use a new one for every new request."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    friendly_name: str | Unset = UNSET
    """Name you give it, for people to read; it need not be unique."""
    match_type: str | Unset = UNSET
    """How the rule picks webhook URLs: `EXACT_MATCH` needs `value`, `PREFIX_MATCH` needs `prefix`, `DEFAULT` takes the
    rest."""
    prefix: str | Unset = UNSET
    """Beginning of the webhook URLs the rule covers, up to 2,048 characters; needed for `PREFIX_MATCH`."""
    settings: Iterable[SettingReferenceInput | Mapping[str, Any]] | Unset = UNSET
    """Webhook settings the rule refers to: connection, signing, authentication and the like."""
    value: str | Unset = UNSET
    """Value the rule matches on."""
    __spec__ = ops.OperationSpec(
        "PATCH https://webhooks.twilio.com/v1/Webhooks/Rules/{ruleId}",
        path="ruleId*",
        header="Idempotency-Key",
        json="description friendlyName matchType prefix settings:SettingReferenceInput[] value",
        content_type="application/json",
        result="PatchRuleResponse",
        success=(202,),
    )

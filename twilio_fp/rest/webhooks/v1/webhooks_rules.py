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

    __fields__ = "completedAt createdAt resourceId retentionPeriod statusUrl"


@record(kw_only=True)
class SettingReference(Resource):
    """``SettingReference``, as it is received."""

    percentage: int | None = None
    """Percent of the matching webhooks sent with this setting; serves to split traffic."""
    setting_id: str | None = None
    """ID of the webhook setting."""

    __fields__ = "settingId"

    def to_input(self) -> SettingReferenceInput:
        """Return this as the record that is sent."""
        return to_input(self, SettingReferenceInput)


@record(kw_only=True)
class Rule(Resource):
    """``webhooks.v1.rule``, as it is received."""

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

    __fields__ = "createdAt friendlyName matchType updatedAt"


@record(kw_only=True)
class SettingReferenceInput(Resource):
    """``SettingReference``, as it is sent."""

    percentage: int | Unset = UNSET
    """Percent of the matching webhooks sent with this setting; serves to split traffic."""
    setting_id: str | Unset = UNSET
    """ID of the webhook setting."""

    __fields__ = "settingId"


@record(kw_only=True)
class CreateRuleResponse(Resource):
    """``webhooks.v1.create_rule_response``, as it is received."""

    operation: Operation | None = None
    """The background operation that carries the change out: its ID and state."""
    rule: Rule | None = None
    """The webhook rule as it is stored after the call."""


@record(kw_only=True)
class PatchRuleResponse(Resource):
    """``webhooks.v1.patch_rule_response``, as it is received."""

    operation: Operation | None = None
    """The background operation that carries the change out: its ID and state."""
    rule: Rule | None = None
    """The webhook rule as it is stored after the call."""


@record(kw_only=True)
class DeleteRuleResponse(Resource):
    """``webhooks.v1.delete_rule_response``, as it is received."""

    operation: Operation | None = None
    """The background operation that carries the change out: its ID and state."""


@record(kw_only=True)
class CreateRule(ops.Operation["CreateRuleResponse"]):
    """Create a rule.

    ``POST /v1/Webhooks/Rules`` answers 202 with `CreateRuleResponse`.
    Source: https://www.twilio.com/docs/usage/api
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

    __spec__ = ops.BriefSpec(
        "POST https://webhooks.twilio.com/v1/Webhooks/Rules",
        header="Idempotency-Key",
        json="friendlyName matchType",
        success=(202,),
    )


@record(kw_only=True)
class DeleteRule(ops.Operation["DeleteRuleResponse"]):
    """Delete a rule.

    ``DELETE /v1/Webhooks/Rules/{ruleId}`` answers 202 with `DeleteRuleResponse`.
    Source: https://www.twilio.com/docs/usage/api
    """

    rule_id: str = attrs.field(kw_only=False)
    """ID of the webhook rule."""
    idempotency_key: str | None = None
    """Key of your own that makes a repeat of the same request harmless; use a new one for every new request."""

    __spec__ = ops.BriefSpec(
        "DELETE https://webhooks.twilio.com/v1/Webhooks/Rules/{ruleId}",
        header="Idempotency-Key",
        success=(202,),
    )


@record(kw_only=True)
class FetchRule(ops.Operation["Rule"]):
    """Fetch a rule.

    ``GET /v1/Webhooks/Rules/{ruleId}`` answers 200 with `Rule`.
    Source: https://www.twilio.com/docs/usage/api
    """

    rule_id: str = attrs.field(kw_only=False)
    """ID of the webhook rule."""

    __spec__ = ops.BriefSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/Rules/{ruleId}",
    )


@record(kw_only=True)
class ListRule(ops.PageOperation["Rule"]):
    """List rules.

    ``GET /v1/Webhooks/Rules`` answers 200 with a `Page` of `Rule`.
    Source: https://www.twilio.com/docs/usage/api
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    setting_id: str | None = None
    """Return only rules that use this webhook setting."""

    __spec__ = ops.BriefSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/Rules",
        query="pageSize pageToken settingId",
        items="rules",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchRule(ops.Operation["PatchRuleResponse"]):
    """Patch a rule.

    ``PATCH /v1/Webhooks/Rules/{ruleId}`` answers 202 with `PatchRuleResponse`.
    Source: https://www.twilio.com/docs/usage/api
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

    __spec__ = ops.BriefSpec(
        "PATCH https://webhooks.twilio.com/v1/Webhooks/Rules/{ruleId}",
        header="Idempotency-Key",
        json="friendlyName matchType",
        success=(202,),
    )

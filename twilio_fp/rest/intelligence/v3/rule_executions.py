"""``/v3/RuleExecutions`` of intelligence v3."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Unset

__all__ = ["CreateRuleExecution", "OperatorOverride", "RuleOverride"]


@record(kw_only=True)
class OperatorOverride(Resource):
    """``OperatorOverride``, as it is sent."""

    id: str
    """Id of the item."""
    parameters: Mapping[str, Any]
    """Parameters of the operator, by name."""


@record(kw_only=True)
class RuleOverride(Resource):
    """``RuleOverride``, as it is sent."""

    operators: Iterable[OperatorOverride | Mapping[str, Any]]
    """Operators whose parameters differ in this run only; the rule itself stays as it is."""


@record(kw_only=True)
class CreateRuleExecution(ops.Operation[None]):
    """Create a rule execution.

    ``POST /v3/RuleExecutions`` answers 202 with nothing.
    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    conversation_id: str
    """Id of the conversation."""
    intelligence_configuration_id: str
    """Id of the intelligence configuration; when listing, only its results."""
    rule_id: str
    """ID of the intelligence rule, within its configuration."""
    rule: RuleOverride | Mapping[str, Any] | Unset = UNSET
    """Parts of the rule to replace for this one run; leave out to run the rule as saved."""

    __spec__ = ops.BriefSpec(
        "POST https://intelligence.twilio.com/v3/RuleExecutions",
        json="conversationId intelligenceConfigurationId ruleId",
        success=(202,),
    )

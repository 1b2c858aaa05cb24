# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v3/RuleExecutions`` of intelligence v3."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = ["CreateRuleExecution", "OperatorOverride", "RuleOverride"]


@record(kw_only=True)
class OperatorOverride(Resource):
    """``OperatorOverride``, as sent."""

    id: str
    """Id of the item."""
    parameters: Mapping[str, Any]
    """Parameters of the operator, by name."""
    __fields__ = "id* parameters:json{}*"


@record(kw_only=True)
class RuleOverride(Resource):
    """``RuleOverride``, as sent."""

    operators: Iterable[OperatorOverride | Mapping[str, Any]]
    """Operators whose parameters differ in this run only; the rule itself stays as it is."""
    __fields__ = "operators:OperatorOverride[]*"


@record(kw_only=True)
class CreateRuleExecution(ops.Operation[None]):
    """Create a rule execution.

    ``POST /v3/RuleExecutions`` returns nothing (202).
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
    __spec__ = ops.OperationSpec(
        "POST https://intelligence.twilio.com/v3/RuleExecutions",
        json="conversationId* intelligenceConfigurationId* rule:RuleOverride ruleId*",
        content_type="application/json",
        result="",
        success=(202,),
    )

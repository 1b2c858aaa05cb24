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
    parameters: Mapping[str, Any]


@record(kw_only=True)
class RuleOverride(Resource):
    """``RuleOverride``, as it is sent."""

    operators: Iterable[OperatorOverride | Mapping[str, Any]]


@record(kw_only=True)
class CreateRuleExecution(ops.Operation[None]):
    """``POST /v3/RuleExecutions`` answers 202 with nothing.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    conversation_id: str
    intelligence_configuration_id: str
    rule_id: str
    rule: RuleOverride | Mapping[str, Any] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://intelligence.twilio.com/v3/RuleExecutions",
        json="conversationId intelligenceConfigurationId ruleId",
        success=(202,),
    )

"""``/v3/ControlPlane/Configurations`` of intelligence v3."""

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
    "Action",
    "ActionInput",
    "Context",
    "ContextInput",
    "ContextKnowledge",
    "ContextKnowledgeInput",
    "ContextMemory",
    "ContextMemoryInput",
    "CreateConfiguration",
    "DeleteConfiguration",
    "FetchConfiguration",
    "IntelligenceConfiguration",
    "ListConfiguration",
    "Operator",
    "OperatorInput",
    "Rule",
    "RuleCreationRequestPayload",
    "RuleUpdateRequestPayload",
    "Trigger",
    "TriggerInput",
    "TriggerParameters",
    "TriggerParametersInput",
    "UpdateConfiguration",
]


@record(kw_only=True)
class Action(Resource):
    """``Action``, as it is received."""

    method: str | None = None
    type: str | None = None
    url: str | None = None

    def to_input(self) -> ActionInput:
        """Return this as the record that is sent."""
        return to_input(self, ActionInput)


@record(kw_only=True)
class ContextKnowledge(Resource):
    """``ContextKnowledge``, as it is received."""

    bases: tuple[str, ...] | None = None

    def to_input(self) -> ContextKnowledgeInput:
        """Return this as the record that is sent."""
        return to_input(self, ContextKnowledgeInput)


@record(kw_only=True)
class ContextMemory(Resource):
    """``ContextMemory``, as it is received."""

    enabled: bool | None = None

    def to_input(self) -> ContextMemoryInput:
        """Return this as the record that is sent."""
        return to_input(self, ContextMemoryInput)


@record(kw_only=True)
class Context(Resource):
    """``Context``, as it is received."""

    knowledge: ContextKnowledge | None = None
    memory: ContextMemory | None = None

    def to_input(self) -> ContextInput:
        """Return this as the record that is sent."""
        return to_input(self, ContextInput)


@record(kw_only=True)
class Operator(Resource):
    """``Operator``, as it is received."""

    id: str | None = None
    parameters: Any = None
    version: int | None = None

    def to_input(self) -> OperatorInput:
        """Return this as the record that is sent."""
        return to_input(self, OperatorInput)


@record(kw_only=True)
class TriggerParameters(Resource):
    """``TriggerParameters``, as it is received."""

    count: int | None = None

    def to_input(self) -> TriggerParametersInput:
        """Return this as the record that is sent."""
        return to_input(self, TriggerParametersInput)


@record(kw_only=True)
class Trigger(Resource):
    """``Trigger``, as it is received."""

    on: str | None = None
    parameters: TriggerParameters | None = None

    def to_input(self) -> TriggerInput:
        """Return this as the record that is sent."""
        return to_input(self, TriggerInput)


@record(kw_only=True)
class Rule(Resource):
    """``Rule``, as it is received."""

    actions: tuple[Action, ...] | None = None
    context: Context | None = None
    id: str | None = None
    operators: tuple[Operator, ...] | None = None
    triggers: tuple[Trigger, ...] | None = None


@record(kw_only=True)
class IntelligenceConfiguration(Resource):
    """``IntelligenceConfiguration``, as it is received."""

    account_id: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    description: str | None = None
    display_name: str | None = None
    id: str | None = None
    rules: tuple[Rule, ...] | None = None
    version: int | None = None

    __fields__ = "accountId dateCreated dateUpdated displayName"


@record(kw_only=True)
class ActionInput(Resource):
    """``Action``, as it is sent."""

    method: str
    type: str
    url: str


@record(kw_only=True)
class ContextKnowledgeInput(Resource):
    """``ContextKnowledge``, as it is sent."""

    bases: str | Iterable[str]


@record(kw_only=True)
class ContextMemoryInput(Resource):
    """``ContextMemory``, as it is sent."""

    enabled: bool | Unset = UNSET


@record(kw_only=True)
class ContextInput(Resource):
    """``Context``, as it is sent."""

    knowledge: ContextKnowledgeInput | Mapping[str, Any] | Unset = UNSET
    memory: ContextMemoryInput | Mapping[str, Any] | Unset = UNSET


@record(kw_only=True)
class OperatorInput(Resource):
    """``Operator``, as it is sent."""

    id: str
    parameters: Mapping[str, Any] | Unset = UNSET
    version: int | Unset = UNSET


@record(kw_only=True)
class TriggerParametersInput(Resource):
    """``TriggerParameters``, as it is sent."""

    count: int | Unset = UNSET


@record(kw_only=True)
class TriggerInput(Resource):
    """``Trigger``, as it is sent."""

    on: str
    parameters: TriggerParametersInput | Mapping[str, Any] | Unset = UNSET


@record(kw_only=True)
class RuleCreationRequestPayload(Resource):
    """``RuleCreationRequestPayload``, as it is sent."""

    actions: Iterable[ActionInput | Mapping[str, Any]]
    operators: Iterable[OperatorInput | Mapping[str, Any]]
    context: ContextInput | Mapping[str, Any] | Unset = UNSET
    triggers: Iterable[TriggerInput | Mapping[str, Any]] | Unset = UNSET


@record(kw_only=True)
class RuleUpdateRequestPayload(Resource):
    """``RuleUpdateRequestPayload``, as it is sent."""

    actions: Iterable[ActionInput | Mapping[str, Any]]
    operators: Iterable[OperatorInput | Mapping[str, Any]]
    context: ContextInput | Mapping[str, Any] | Unset = UNSET
    id: str | Unset = UNSET
    triggers: Iterable[TriggerInput | Mapping[str, Any]] | Unset = UNSET


@record(kw_only=True)
class CreateConfiguration(ops.Operation["IntelligenceConfiguration"]):
    """``POST /v3/ControlPlane/Configurations`` answers 201 with `IntelligenceConfiguration`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    display_name: str
    rules: Iterable[RuleCreationRequestPayload | Mapping[str, Any]]
    description: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://intelligence.twilio.com/v3/ControlPlane/Configurations",
        json="displayName",
    )


@record(kw_only=True)
class DeleteConfiguration(ops.Operation[None]):
    """``DELETE /v3/ControlPlane/Configurations/{id}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://intelligence.twilio.com/v3/ControlPlane/Configurations/{id}",
    )


@record(kw_only=True)
class FetchConfiguration(ops.Operation["IntelligenceConfiguration"]):
    """``GET /v3/ControlPlane/Configurations/{id}`` answers 200 with `IntelligenceConfiguration`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v3/ControlPlane/Configurations/{id}",
    )


@record(kw_only=True)
class ListConfiguration(ops.PageOperation["IntelligenceConfiguration"]):
    """``GET /v3/ControlPlane/Configurations`` answers 200 with a `Page` of `IntelligenceConfiguration`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v3/ControlPlane/Configurations",
        query="pageSize pageToken",
        items="items",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class UpdateConfiguration(ops.Operation["IntelligenceConfiguration"]):
    """``PUT /v3/ControlPlane/Configurations/{id}`` answers 200 with `IntelligenceConfiguration`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    id: str = attrs.field(kw_only=False)
    display_name: str
    rules: Iterable[RuleUpdateRequestPayload | Mapping[str, Any]]
    description: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PUT https://intelligence.twilio.com/v3/ControlPlane/Configurations/{id}",
        json="displayName",
    )

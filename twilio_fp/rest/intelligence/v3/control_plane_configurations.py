"""``/v3/ControlPlane/Configurations`` of intelligence v3."""

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
class Action(Resource):
    """A JSON object that is received: ``Action``."""

    method: str | None = None
    type: str | None = None
    url: str | None = None

    def to_input(self) -> ActionInput:
        """Return this as the record that is sent."""
        return to_input(self, ActionInput)


@record(kw_only=True)
class ContextKnowledge(Resource):
    """A JSON object that is received: ``ContextKnowledge``."""

    bases: tuple[str, ...] | None = None

    def to_input(self) -> ContextKnowledgeInput:
        """Return this as the record that is sent."""
        return to_input(self, ContextKnowledgeInput)


@record(kw_only=True)
class ContextMemory(Resource):
    """A JSON object that is received: ``ContextMemory``."""

    enabled: bool | None = None

    def to_input(self) -> ContextMemoryInput:
        """Return this as the record that is sent."""
        return to_input(self, ContextMemoryInput)


@record(kw_only=True)
class Context(Resource):
    """A JSON object that is received: ``Context``."""

    knowledge: ContextKnowledge | None = None
    memory: ContextMemory | None = None

    def to_input(self) -> ContextInput:
        """Return this as the record that is sent."""
        return to_input(self, ContextInput)


@record(kw_only=True)
class Operator(Resource):
    """A JSON object that is received: ``Operator``."""

    id: str | None = None
    parameters: Any = None
    version: int | None = None

    def to_input(self) -> OperatorInput:
        """Return this as the record that is sent."""
        return to_input(self, OperatorInput)


@record(kw_only=True)
class TriggerParameters(Resource):
    """A JSON object that is received: ``TriggerParameters``."""

    count: int | None = None

    def to_input(self) -> TriggerParametersInput:
        """Return this as the record that is sent."""
        return to_input(self, TriggerParametersInput)


@record(kw_only=True)
class Trigger(Resource):
    """A JSON object that is received: ``Trigger``."""

    on: str | None = None
    parameters: TriggerParameters | None = None

    def to_input(self) -> TriggerInput:
        """Return this as the record that is sent."""
        return to_input(self, TriggerInput)


@record(kw_only=True)
class Rule(Resource):
    """A JSON object that is received: ``Rule``."""

    actions: tuple[Action, ...] | None = None
    context: Context | None = None
    id: str | None = None
    operators: tuple[Operator, ...] | None = None
    triggers: tuple[Trigger, ...] | None = None


@record(kw_only=True)
class IntelligenceConfiguration(Resource):
    """A JSON object that is received: ``IntelligenceConfiguration``."""

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
    """A JSON object that is sent: ``Action``."""

    method: str
    type: str
    url: str


@record(kw_only=True)
class ContextKnowledgeInput(Resource):
    """A JSON object that is sent: ``ContextKnowledge``."""

    bases: str | Iterable[str]


@record(kw_only=True)
class ContextMemoryInput(Resource):
    """A JSON object that is sent: ``ContextMemory``."""

    enabled: bool | Unset = UNSET


@record(kw_only=True)
class ContextInput(Resource):
    """A JSON object that is sent: ``Context``."""

    knowledge: ContextKnowledgeInput | Mapping[str, Any] | Unset = UNSET
    memory: ContextMemoryInput | Mapping[str, Any] | Unset = UNSET


@record(kw_only=True)
class OperatorInput(Resource):
    """A JSON object that is sent: ``Operator``."""

    id: str
    parameters: Any | Unset = UNSET
    version: int | Unset = UNSET


@record(kw_only=True)
class TriggerParametersInput(Resource):
    """A JSON object that is sent: ``TriggerParameters``."""

    count: int | Unset = UNSET


@record(kw_only=True)
class TriggerInput(Resource):
    """A JSON object that is sent: ``Trigger``."""

    on: str
    parameters: TriggerParametersInput | Mapping[str, Any] | Unset = UNSET


@record(kw_only=True)
class RuleCreationRequestPayload(Resource):
    """A JSON object that is sent: ``RuleCreationRequestPayload``."""

    actions: Iterable[ActionInput | Mapping[str, Any]]
    operators: Iterable[OperatorInput | Mapping[str, Any]]
    context: ContextInput | Mapping[str, Any] | Unset = UNSET
    triggers: Iterable[TriggerInput | Mapping[str, Any]] | Unset = UNSET


@record(kw_only=True)
class RuleUpdateRequestPayload(Resource):
    """A JSON object that is sent: ``RuleUpdateRequestPayload``."""

    actions: Iterable[ActionInput | Mapping[str, Any]]
    operators: Iterable[OperatorInput | Mapping[str, Any]]
    context: ContextInput | Mapping[str, Any] | Unset = UNSET
    id: str | Unset = UNSET
    triggers: Iterable[TriggerInput | Mapping[str, Any]] | Unset = UNSET


@record(kw_only=True)
class CreateConfiguration(ops.Operation["IntelligenceConfiguration"]):
    """Create one configuration.

    ``POST /v3/ControlPlane/Configurations`` answers 201 with `IntelligenceConfiguration`.
    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    display_name: str
    rules: Iterable[RuleCreationRequestPayload | Mapping[str, Any]]
    description: str | Unset = UNSET

    __spec__ = ops.OperationSpec(
        "POST https://intelligence.twilio.com/v3/ControlPlane/Configurations",
        json="description displayName* rules:RuleCreationRequestPayload[]*",
        content_type="application/json",
        result="IntelligenceConfiguration",
        success=(201,),
    )


@record(kw_only=True)
class DeleteConfiguration(ops.Operation[None]):
    """Delete one configuration.

    ``DELETE /v3/ControlPlane/Configurations/{id}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    id: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "DELETE https://intelligence.twilio.com/v3/ControlPlane/Configurations/{id}",
        path="id*",
        success=(204,),
    )


@record(kw_only=True)
class FetchConfiguration(ops.Operation["IntelligenceConfiguration"]):
    """Fetch one configuration.

    ``GET /v3/ControlPlane/Configurations/{id}`` answers 200 with `IntelligenceConfiguration`.
    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    id: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v3/ControlPlane/Configurations/{id}",
        path="id*",
        result="IntelligenceConfiguration",
    )


@record(kw_only=True)
class ListConfiguration(ops.PageOperation["IntelligenceConfiguration"]):
    """List every configuration, a page at a time.

    ``GET /v3/ControlPlane/Configurations`` answers 200 with a `Page` of `IntelligenceConfiguration`.
    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v3/ControlPlane/Configurations",
        query="pageSize:integer pageToken",
        result="IntelligenceConfiguration",
        items="items",
        paging="page-token",
    )


@record(kw_only=True)
class UpdateConfiguration(ops.Operation["IntelligenceConfiguration"]):
    """Update one configuration.

    ``PUT /v3/ControlPlane/Configurations/{id}`` answers 200 with `IntelligenceConfiguration`.
    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    id: str = attrs.field(kw_only=False)
    display_name: str
    rules: Iterable[RuleUpdateRequestPayload | Mapping[str, Any]]
    description: str | Unset = UNSET

    __spec__ = ops.OperationSpec(
        "PUT https://intelligence.twilio.com/v3/ControlPlane/Configurations/{id}",
        path="id*",
        json="description displayName* rules:RuleUpdateRequestPayload[]*",
        content_type="application/json",
        result="IntelligenceConfiguration",
    )

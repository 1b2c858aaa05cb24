# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v3/ControlPlane/Configurations`` of intelligence v3."""

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
    """``Action``, as received."""

    method: str | None = None
    """HTTP method of the request to the URL, `GET` or `POST`."""
    type: str | None = None
    """Kind of resource."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "method type url"

    def to_input(self) -> ActionInput:
        """Return this as the record that is sent."""
        return to_input(self, ActionInput)


@record(kw_only=True)
class ContextKnowledge(Resource):
    """``ContextKnowledge``, as received."""

    bases: tuple[str, ...] | None = None
    """Ids of the knowledge bases the operator may draw on."""
    __fields__ = "bases:string[]"

    def to_input(self) -> ContextKnowledgeInput:
        """Return this as the record that is sent."""
        return to_input(self, ContextKnowledgeInput)


@record(kw_only=True)
class ContextMemory(Resource):
    """``ContextMemory``, as received."""

    enabled: bool | None = None
    """Whether it is switched on."""
    __fields__ = "enabled:boolean"

    def to_input(self) -> ContextMemoryInput:
        """Return this as the record that is sent."""
        return to_input(self, ContextMemoryInput)


@record(kw_only=True)
class Context(Resource):
    """``Context``, as received."""

    knowledge: ContextKnowledge | None = None
    """Knowledge the assistant or operator draws on."""
    memory: ContextMemory | None = None
    """Profile memory given to the operators: which store it comes from and what may be read."""
    __fields__ = "knowledge:ContextKnowledge memory:ContextMemory"

    def to_input(self) -> ContextInput:
        """Return this as the record that is sent."""
        return to_input(self, ContextInput)


@record(kw_only=True)
class Operator(Resource):
    """``Operator``, as received."""

    id: str | None = None
    """Id of the item."""
    parameters: Any = None
    """Parameters of the operator, by name."""
    version: int | None = None
    """Version number; goes up with each change."""
    __fields__ = "id parameters:json version:integer"

    def to_input(self) -> OperatorInput:
        """Return this as the record that is sent."""
        return to_input(self, OperatorInput)


@record(kw_only=True)
class TriggerParameters(Resource):
    """``TriggerParameters``, as received."""

    count: int | None = None
    """How many there are."""
    __fields__ = "count:integer"

    def to_input(self) -> TriggerParametersInput:
        """Return this as the record that is sent."""
        return to_input(self, TriggerParametersInput)


@record(kw_only=True)
class Trigger(Resource):
    """``Trigger``, as received."""

    on: str | None = None
    """Event that fires the rule, such as a new communication, inactivity or the end of the conversation."""
    parameters: TriggerParameters | None = None
    """Details of the trigger, such as how many communications fire it."""
    __fields__ = "on parameters:TriggerParameters"

    def to_input(self) -> TriggerInput:
        """Return this as the record that is sent."""
        return to_input(self, TriggerInput)


@record(kw_only=True)
class Rule(Resource):
    """``Rule``, as received."""

    actions: tuple[Action, ...] | None = None
    """What to do with the results when the rule has run, such as calling a webhook."""
    context: Context | None = None
    """What the operator is given besides the conversation, such as knowledge and memory."""
    id: str | None = None
    """Id of the item."""
    operators: tuple[Operator, ...] | None = None
    """Language operators the rule runs, each with its version and parameters."""
    triggers: tuple[Trigger, ...] | None = None
    """What sets the rule off, such as the end of a conversation or a new message."""
    __fields__ = "actions:Action[] context:Context id operators:Operator[] triggers:Trigger[]"


@record(kw_only=True)
class IntelligenceConfiguration(Resource):
    """``IntelligenceConfiguration``, as received."""

    account_id: str | None = None
    """Id of the account that owns it, such as AC…."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    description: str | None = None
    """What it is, in free text."""
    display_name: str | None = None
    """Name shown to people."""
    id: str | None = None
    """Id of the item."""
    rules: tuple[Rule, ...] | None = None
    """Rules in this configuration: which operators run, on what trigger, with what follow-up actions."""
    version: int | None = None
    """Version number; goes up with each change."""
    __fields__ = (
        "accountId dateCreated:date-time dateUpdated:date-time description displayName id rules:Rule[] version:integer"
    )


@record(kw_only=True)
class ActionInput(Resource):
    """``Action``, as sent."""

    method: str
    """HTTP method of the request to the URL, `GET` or `POST`."""
    type: str
    """Kind of resource."""
    url: str
    """Absolute URL of the resource."""
    __fields__ = "method* type* url*"


@record(kw_only=True)
class ContextKnowledgeInput(Resource):
    """``ContextKnowledge``, as sent."""

    bases: str | Iterable[str]
    """Ids of the knowledge bases the operator may draw on."""
    __fields__ = "bases:string[]*"


@record(kw_only=True)
class ContextMemoryInput(Resource):
    """``ContextMemory``, as sent."""

    enabled: bool | Unset = UNSET
    """Whether it is switched on."""
    __fields__ = "enabled:boolean"


@record(kw_only=True)
class ContextInput(Resource):
    """``Context``, as sent."""

    knowledge: ContextKnowledgeInput | Mapping[str, Any] | Unset = UNSET
    """Knowledge the assistant or operator draws on."""
    memory: ContextMemoryInput | Mapping[str, Any] | Unset = UNSET
    """Profile memory given to the operators: which store it comes from and what may be read."""
    __fields__ = "knowledge:ContextKnowledgeInput memory:ContextMemoryInput"


@record(kw_only=True)
class OperatorInput(Resource):
    """``Operator``, as sent."""

    id: str
    """Id of the item."""
    parameters: Mapping[str, Any] | Unset = UNSET
    """Parameters of the operator, by name."""
    version: int | Unset = UNSET
    """Version number; goes up with each change."""
    __fields__ = "id* parameters:json{} version:integer"


@record(kw_only=True)
class TriggerParametersInput(Resource):
    """``TriggerParameters``, as sent."""

    count: int | Unset = UNSET
    """How many there are."""
    __fields__ = "count:integer"


@record(kw_only=True)
class TriggerInput(Resource):
    """``Trigger``, as sent."""

    on: str
    """Event that fires the rule, such as a new communication, inactivity or the end of the conversation."""
    parameters: TriggerParametersInput | Mapping[str, Any] | Unset = UNSET
    """Parameters of the operator, by name."""
    __fields__ = "on* parameters:TriggerParametersInput"


@record(kw_only=True)
class RuleCreationRequestPayload(Resource):
    """``RuleCreationRequestPayload``, as sent."""

    actions: Iterable[ActionInput | Mapping[str, Any]]
    """Buttons shown with the content, in order."""
    operators: Iterable[OperatorInput | Mapping[str, Any]]
    """Language operators the rule runs, each with its version and parameters."""
    context: ContextInput | Mapping[str, Any] | Unset = UNSET
    """What the operator is given besides the conversation, such as knowledge and memory."""
    triggers: Iterable[TriggerInput | Mapping[str, Any]] | Unset = UNSET
    """What sets the rule off, such as the end of a conversation or a new message."""
    __fields__ = "actions:ActionInput[]* operators:OperatorInput[]* context:ContextInput triggers:TriggerInput[]"


@record(kw_only=True)
class RuleUpdateRequestPayload(Resource):
    """``RuleUpdateRequestPayload``, as sent."""

    actions: Iterable[ActionInput | Mapping[str, Any]]
    """Buttons shown with the content, in order."""
    operators: Iterable[OperatorInput | Mapping[str, Any]]
    """Language operators the rule runs, each with its version and parameters."""
    context: ContextInput | Mapping[str, Any] | Unset = UNSET
    """What the operator is given besides the conversation, such as knowledge and memory."""
    id: str | Unset = UNSET
    """Id of the item."""
    triggers: Iterable[TriggerInput | Mapping[str, Any]] | Unset = UNSET
    """What sets the rule off, such as the end of a conversation or a new message."""
    __fields__ = "actions:ActionInput[]* operators:OperatorInput[]* context:ContextInput id triggers:TriggerInput[]"


@record(kw_only=True)
class CreateConfiguration(ops.Operation["IntelligenceConfiguration"]):
    """Create a configuration.

    ``POST /v3/ControlPlane/Configurations`` returns `IntelligenceConfiguration`.
    Source: https://www.twilio.com/docs/api/intelligence/configurations
    """

    display_name: str
    """Name shown to people."""
    rules: Iterable[RuleCreationRequestPayload | Mapping[str, Any]]
    """Rules in this configuration: which operators run, on what trigger, with what follow-up actions."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    __spec__ = ops.OperationSpec(
        "POST https://intelligence.twilio.com/v3/ControlPlane/Configurations",
        json="description displayName* rules:RuleCreationRequestPayload[]*",
        content_type="application/json",
        result="IntelligenceConfiguration",
        success=(201,),
    )


@record(kw_only=True)
class DeleteConfiguration(ops.Operation[None]):
    """Delete a configuration.

    ``DELETE /v3/ControlPlane/Configurations/{id}`` returns nothing.
    Source: https://www.twilio.com/docs/api/intelligence/configurations
    """

    id: str = attrs.field(kw_only=False)
    """Id of the item."""
    __spec__ = ops.OperationSpec(
        "DELETE https://intelligence.twilio.com/v3/ControlPlane/Configurations/{id}",
        path="id*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchConfiguration(ops.Operation["IntelligenceConfiguration"]):
    """Fetch a configuration.

    ``GET /v3/ControlPlane/Configurations/{id}`` returns `IntelligenceConfiguration`.
    Source: https://www.twilio.com/docs/api/intelligence/configurations
    """

    id: str = attrs.field(kw_only=False)
    """Id of the item."""
    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v3/ControlPlane/Configurations/{id}",
        path="id*",
        result="IntelligenceConfiguration",
    )


@record(kw_only=True)
class ListConfiguration(ops.PageOperation["IntelligenceConfiguration"]):
    """List configurations.

    ``GET /v3/ControlPlane/Configurations`` returns a `Page` of `IntelligenceConfiguration`.
    Source: https://www.twilio.com/docs/api/intelligence/configurations
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v3/ControlPlane/Configurations",
        query="pageSize:integer pageToken",
        result="IntelligenceConfiguration",
        items="items",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class UpdateConfiguration(ops.Operation["IntelligenceConfiguration"]):
    """Update a configuration.

    ``PUT /v3/ControlPlane/Configurations/{id}`` returns `IntelligenceConfiguration`.
    Source: https://www.twilio.com/docs/api/intelligence/configurations
    """

    id: str = attrs.field(kw_only=False)
    """Id of the item."""
    display_name: str
    """Name shown to people."""
    rules: Iterable[RuleUpdateRequestPayload | Mapping[str, Any]]
    """Rules in this configuration: which operators run, on what trigger, with what follow-up actions."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    __spec__ = ops.OperationSpec(
        "PUT https://intelligence.twilio.com/v3/ControlPlane/Configurations/{id}",
        path="id*",
        json="description displayName* rules:RuleUpdateRequestPayload[]*",
        content_type="application/json",
        result="IntelligenceConfiguration",
    )

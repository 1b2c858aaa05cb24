# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v3/ControlPlane/Operators`` of intelligence v3."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource, to_input
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = [
    "CreateOperator",
    "DeleteOperator",
    "FetchOperator",
    "LanguageOperator",
    "ListOperator",
    "OperatorAuthor",
    "OperatorContext",
    "OperatorContextInput",
    "OperatorContextKnowledge",
    "OperatorContextKnowledgeInput",
    "OperatorContextMemory",
    "OperatorContextMemoryInput",
    "OperatorOutputFormat",
    "OperatorParameter",
    "OperatorParameterInput",
    "OperatorTrainingExample",
    "OperatorTrainingExampleInput",
    "UpdateOperator",
]


OperatorAuthor: TypeAlias = Literal["SELF", "TWILIO"] | str
OperatorOutputFormat: TypeAlias = Literal["TEXT", "JSON", "CLASSIFICATION"] | str


@record(kw_only=True)
class OperatorContextKnowledge(Resource):
    """``OperatorContextKnowledge``, as received."""

    enabled: bool | None = None
    """Whether it is switched on."""
    __fields__ = "enabled:boolean"

    def to_input(self) -> OperatorContextKnowledgeInput:
        """Return this as the record that is sent."""
        return to_input(self, OperatorContextKnowledgeInput)


@record(kw_only=True)
class OperatorContextMemory(Resource):
    """``OperatorContextMemory``, as received."""

    enabled: bool | None = None
    """Whether it is switched on."""
    __fields__ = "enabled:boolean"

    def to_input(self) -> OperatorContextMemoryInput:
        """Return this as the record that is sent."""
        return to_input(self, OperatorContextMemoryInput)


@record(kw_only=True)
class OperatorContext(Resource):
    """``OperatorContext``, as received."""

    knowledge: OperatorContextKnowledge | None = None
    """Knowledge the assistant or operator draws on."""
    memory: OperatorContextMemory | None = None
    """Profile memory given to the operators: which store it comes from and what may be read."""
    __fields__ = "knowledge:OperatorContextKnowledge memory:OperatorContextMemory"

    def to_input(self) -> OperatorContextInput:
        """Return this as the record that is sent."""
        return to_input(self, OperatorContextInput)


@record(kw_only=True)
class OperatorParameter(Resource):
    """``OperatorParameter``, as received."""

    default: Any = None
    """Value the operator parameter takes when none is given."""
    description: str | None = None
    """What it is, in free text."""
    required: bool | None = None
    """Whether a value must be given."""
    type: str | None = None
    """Kind of resource."""
    __fields__ = "default:json description required:boolean type"

    def to_input(self) -> OperatorParameterInput:
        """Return this as the record that is sent."""
        return to_input(self, OperatorParameterInput)


@record(kw_only=True)
class OperatorTrainingExample(Resource):
    """``OperatorTrainingExample``, as received."""

    input: str | None = None
    """Input of the training example."""
    output: str | None = None
    """Answer the operator should give for the example's input."""
    __fields__ = "input output"

    def to_input(self) -> OperatorTrainingExampleInput:
        """Return this as the record that is sent."""
        return to_input(self, OperatorTrainingExampleInput)


@record(kw_only=True)
class LanguageOperator(Resource):
    """``LanguageOperator``, as received."""

    author: OperatorAuthor | None = None
    """Who made it: TWILIO or the account itself, for operators."""
    context: OperatorContext | None = None
    """What the operator is given besides the conversation, such as knowledge and memory."""
    description: str | None = None
    """What it is, in free text."""
    display_name: str | None = None
    """Name shown to people."""
    id: str | None = None
    """Id of the item."""
    output_format: OperatorOutputFormat | None = None
    """Form of the operator's output, such as text, JSON, a class or extracted values."""
    output_schema: Any = None
    """JSON schema the operator's output must follow; for JSON output."""
    parameters: Mapping[str, OperatorParameter] | None = None
    """Parameters of the operator, by name."""
    prompt: str | None = None
    """Instructions for the language model: what the operator should find or produce."""
    training_examples: tuple[OperatorTrainingExample, ...] | None = None
    """Sample inputs with the answers wanted, to teach the operator."""
    version: int | None = None
    """Version number; goes up with each change."""
    __fields__ = (
        "author:enum.OperatorAuthor context:OperatorContext description displayName id "
        "outputFormat:enum.OperatorOutputFormat outputSchema:json parameters:OperatorParameter{} prompt "
        "trainingExamples:OperatorTrainingExample[] version:integer"
    )


@record(kw_only=True)
class OperatorContextKnowledgeInput(Resource):
    """``OperatorContextKnowledge``, as sent."""

    enabled: bool | Unset = UNSET
    """Whether it is switched on."""
    __fields__ = "enabled:boolean"


@record(kw_only=True)
class OperatorContextMemoryInput(Resource):
    """``OperatorContextMemory``, as sent."""

    enabled: bool | Unset = UNSET
    """Whether it is switched on."""
    __fields__ = "enabled:boolean"


@record(kw_only=True)
class OperatorContextInput(Resource):
    """``OperatorContext``, as sent."""

    knowledge: OperatorContextKnowledgeInput | Mapping[str, Any] | Unset = UNSET
    """Knowledge the assistant or operator draws on."""
    memory: OperatorContextMemoryInput | Mapping[str, Any] | Unset = UNSET
    """Profile memory given to the operators: which store it comes from and what may be read."""
    __fields__ = "knowledge:OperatorContextKnowledgeInput memory:OperatorContextMemoryInput"


@record(kw_only=True)
class OperatorParameterInput(Resource):
    """``OperatorParameter``, as sent."""

    type: str
    """Kind of resource."""
    default: Any | Unset = UNSET
    """Value the operator parameter takes when none is given."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    required: bool | Unset = UNSET
    """Whether a value must be given."""
    __fields__ = "type* default:json description required:boolean"


@record(kw_only=True)
class OperatorTrainingExampleInput(Resource):
    """``OperatorTrainingExample``, as sent."""

    input: str
    """Input of the training example."""
    output: str
    """Answer the operator should give for the example's input."""
    __fields__ = "input* output*"


@record(kw_only=True)
class CreateOperator(ops.Operation["LanguageOperator"]):
    """Create an operator.

    ``POST /v3/ControlPlane/Operators`` returns `LanguageOperator`.
    Source: https://www.twilio.com/docs/api/intelligence/operators
    """

    author: OperatorAuthor | Unset = UNSET
    """Who made it: TWILIO or the account itself, for operators."""
    context: OperatorContextInput | Mapping[str, Any] | Unset = UNSET
    """What the operator is given besides the conversation, such as knowledge and memory."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    display_name: str | Unset = UNSET
    """Name shown to people."""
    id: str | Unset = UNSET
    """Id of the item."""
    output_format: OperatorOutputFormat | Unset = UNSET
    """Form of the operator's output, such as text, JSON, a class or extracted values."""
    output_schema: Mapping[str, Any] | Unset = UNSET
    """JSON schema the operator's output must follow; for JSON output."""
    parameters: Mapping[str, OperatorParameterInput | Mapping[str, Any]] | Unset = UNSET
    """Parameters the prompt may use, by name, each with its type, default and whether it is required."""
    prompt: str | Unset = UNSET
    """Instructions for the language model: what the operator should find or produce."""
    training_examples: Iterable[OperatorTrainingExampleInput | Mapping[str, Any]] | Unset = UNSET
    """Sample inputs with the answers wanted, to teach the operator."""
    version: int | Unset = UNSET
    """Version number; goes up with each change."""
    __spec__ = ops.OperationSpec(
        "POST https://intelligence.twilio.com/v3/ControlPlane/Operators",
        json=(
            "author:enum.OperatorAuthor context:OperatorContextInput description displayName id "
            "outputFormat:enum.OperatorOutputFormat outputSchema:json{} parameters:OperatorParameterInput{} prompt "
            "trainingExamples:OperatorTrainingExampleInput[] version:integer"
        ),
        content_type="application/json",
        result="LanguageOperator",
        success=(201,),
    )


@record(kw_only=True)
class DeleteOperator(ops.Operation[None]):
    """Delete an operator.

    ``DELETE /v3/ControlPlane/Operators/{id}`` returns nothing.
    Source: https://www.twilio.com/docs/api/intelligence/operators
    """

    id: str = attrs.field(kw_only=False)
    """Id of the item."""
    __spec__ = ops.OperationSpec(
        "DELETE https://intelligence.twilio.com/v3/ControlPlane/Operators/{id}",
        path="id*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchOperator(ops.Operation["LanguageOperator"]):
    """Fetch an operator.

    ``GET /v3/ControlPlane/Operators/{id}`` returns `LanguageOperator`.
    Source: https://www.twilio.com/docs/api/intelligence/operators
    """

    id: str = attrs.field(kw_only=False)
    """Id of the item."""
    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v3/ControlPlane/Operators/{id}",
        path="id*",
        result="LanguageOperator",
    )


@record(kw_only=True)
class ListOperator(ops.PageOperation["LanguageOperator"]):
    """List operators.

    ``GET /v3/ControlPlane/Operators`` returns a `Page` of `LanguageOperator`.
    Source: https://www.twilio.com/docs/api/intelligence/operators
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v3/ControlPlane/Operators",
        query="pageSize:integer pageToken",
        result="LanguageOperator",
        items="items",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class UpdateOperator(ops.Operation["LanguageOperator"]):
    """Update an operator.

    ``PUT /v3/ControlPlane/Operators/{id}`` returns `LanguageOperator`.
    On the wire ``new_id`` is ``id``.
    Source: https://www.twilio.com/docs/api/intelligence/operators
    """

    id: str = attrs.field(kw_only=False)
    """Id of the item."""
    if_match: str | None = None
    """If-Match header: the revision or ETag last seen; the change is refused if it is no longer current."""
    author: OperatorAuthor | Unset = UNSET
    """Who made it: TWILIO or the account itself, for operators."""
    context: OperatorContextInput | Mapping[str, Any] | Unset = UNSET
    """What the operator is given besides the conversation, such as knowledge and memory."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    display_name: str | Unset = UNSET
    """Name shown to people."""
    new_id: str | Unset = UNSET
    """Id of the operator in the body; the one in the path says which operator is updated."""
    output_format: OperatorOutputFormat | Unset = UNSET
    """Form of the operator's output, such as text, JSON, a class or extracted values."""
    output_schema: Mapping[str, Any] | Unset = UNSET
    """JSON schema the operator's output must follow; for JSON output."""
    parameters: Mapping[str, OperatorParameterInput | Mapping[str, Any]] | Unset = UNSET
    """Parameters the prompt may use, by name, each with its type, default and whether it is required."""
    prompt: str | Unset = UNSET
    """Instructions for the language model: what the operator should find or produce."""
    training_examples: Iterable[OperatorTrainingExampleInput | Mapping[str, Any]] | Unset = UNSET
    """Sample inputs with the answers wanted, to teach the operator."""
    version: int | Unset = UNSET
    """Version number; goes up with each change."""
    __spec__ = ops.OperationSpec(
        "PUT https://intelligence.twilio.com/v3/ControlPlane/Operators/{id}",
        path="id*",
        header="If-Match",
        json=(
            "author:enum.OperatorAuthor context:OperatorContextInput description displayName id=new_id "
            "outputFormat:enum.OperatorOutputFormat outputSchema:json{} parameters:OperatorParameterInput{} prompt "
            "trainingExamples:OperatorTrainingExampleInput[] version:integer"
        ),
        content_type="application/json",
        result="LanguageOperator",
    )

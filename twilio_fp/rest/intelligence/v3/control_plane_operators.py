"""``/v3/ControlPlane/Operators`` of intelligence v3."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource, to_input
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
    """``OperatorContextKnowledge``, as it is received."""

    enabled: bool | None = None

    def to_input(self) -> OperatorContextKnowledgeInput:
        """Return this as the record that is sent."""
        return to_input(self, OperatorContextKnowledgeInput)


@record(kw_only=True)
class OperatorContextMemory(Resource):
    """``OperatorContextMemory``, as it is received."""

    enabled: bool | None = None

    def to_input(self) -> OperatorContextMemoryInput:
        """Return this as the record that is sent."""
        return to_input(self, OperatorContextMemoryInput)


@record(kw_only=True)
class OperatorContext(Resource):
    """``OperatorContext``, as it is received."""

    knowledge: OperatorContextKnowledge | None = None
    memory: OperatorContextMemory | None = None

    def to_input(self) -> OperatorContextInput:
        """Return this as the record that is sent."""
        return to_input(self, OperatorContextInput)


@record(kw_only=True)
class OperatorParameter(Resource):
    """``OperatorParameter``, as it is received."""

    default: Any = None
    description: str | None = None
    required: bool | None = None
    type: str | None = None

    def to_input(self) -> OperatorParameterInput:
        """Return this as the record that is sent."""
        return to_input(self, OperatorParameterInput)


@record(kw_only=True)
class OperatorTrainingExample(Resource):
    """``OperatorTrainingExample``, as it is received."""

    input: str | None = None
    output: str | None = None

    def to_input(self) -> OperatorTrainingExampleInput:
        """Return this as the record that is sent."""
        return to_input(self, OperatorTrainingExampleInput)


@record(kw_only=True)
class LanguageOperator(Resource):
    """``LanguageOperator``, as it is received."""

    author: OperatorAuthor | None = None
    context: OperatorContext | None = None
    description: str | None = None
    display_name: str | None = None
    id: str | None = None
    output_format: OperatorOutputFormat | None = None
    output_schema: Any = None
    parameters: Mapping[str, OperatorParameter] | None = None
    prompt: str | None = None
    training_examples: tuple[OperatorTrainingExample, ...] | None = None
    version: int | None = None

    __fields__ = "displayName outputFormat outputSchema trainingExamples"


@record(kw_only=True)
class OperatorContextKnowledgeInput(Resource):
    """``OperatorContextKnowledge``, as it is sent."""

    enabled: bool | Unset = UNSET


@record(kw_only=True)
class OperatorContextMemoryInput(Resource):
    """``OperatorContextMemory``, as it is sent."""

    enabled: bool | Unset = UNSET


@record(kw_only=True)
class OperatorContextInput(Resource):
    """``OperatorContext``, as it is sent."""

    knowledge: OperatorContextKnowledgeInput | Mapping[str, Any] | Unset = UNSET
    memory: OperatorContextMemoryInput | Mapping[str, Any] | Unset = UNSET


@record(kw_only=True)
class OperatorParameterInput(Resource):
    """``OperatorParameter``, as it is sent."""

    type: str
    default: Any | Unset = UNSET
    description: str | Unset = UNSET
    required: bool | Unset = UNSET


@record(kw_only=True)
class OperatorTrainingExampleInput(Resource):
    """``OperatorTrainingExample``, as it is sent."""

    input: str
    output: str


@record(kw_only=True)
class CreateOperator(ops.Operation["LanguageOperator"]):
    """``POST /v3/ControlPlane/Operators`` answers 201 with `LanguageOperator`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    author: OperatorAuthor | Unset = UNSET
    context: OperatorContextInput | Mapping[str, Any] | Unset = UNSET
    description: str | Unset = UNSET
    display_name: str | Unset = UNSET
    id: str | Unset = UNSET
    output_format: OperatorOutputFormat | Unset = UNSET
    output_schema: Mapping[str, Any] | Unset = UNSET
    parameters: Mapping[str, OperatorParameterInput | Mapping[str, Any]] | Unset = UNSET
    prompt: str | Unset = UNSET
    training_examples: Iterable[OperatorTrainingExampleInput | Mapping[str, Any]] | Unset = UNSET
    version: int | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://intelligence.twilio.com/v3/ControlPlane/Operators",
        json="displayName outputFormat outputSchema trainingExamples",
    )


@record(kw_only=True)
class DeleteOperator(ops.Operation[None]):
    """``DELETE /v3/ControlPlane/Operators/{id}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://intelligence.twilio.com/v3/ControlPlane/Operators/{id}",
    )


@record(kw_only=True)
class FetchOperator(ops.Operation["LanguageOperator"]):
    """``GET /v3/ControlPlane/Operators/{id}`` answers 200 with `LanguageOperator`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v3/ControlPlane/Operators/{id}",
    )


@record(kw_only=True)
class ListOperator(ops.PageOperation["LanguageOperator"]):
    """``GET /v3/ControlPlane/Operators`` answers 200 with a `Page` of `LanguageOperator`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v3/ControlPlane/Operators",
        query="pageSize pageToken",
        items="items",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class UpdateOperator(ops.Operation["LanguageOperator"]):
    """``PUT /v3/ControlPlane/Operators/{id}`` answers 200 with `LanguageOperator`.

    On the wire ``new_id`` is ``id``.
    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    id: str = attrs.field(kw_only=False)
    if_match: str | None = None
    author: OperatorAuthor | Unset = UNSET
    context: OperatorContextInput | Mapping[str, Any] | Unset = UNSET
    description: str | Unset = UNSET
    display_name: str | Unset = UNSET
    new_id: str | Unset = UNSET
    output_format: OperatorOutputFormat | Unset = UNSET
    output_schema: Mapping[str, Any] | Unset = UNSET
    parameters: Mapping[str, OperatorParameterInput | Mapping[str, Any]] | Unset = UNSET
    prompt: str | Unset = UNSET
    training_examples: Iterable[OperatorTrainingExampleInput | Mapping[str, Any]] | Unset = UNSET
    version: int | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PUT https://intelligence.twilio.com/v3/ControlPlane/Operators/{id}",
        header="If-Match",
        json="displayName id=new_id outputFormat outputSchema trainingExamples",
    )

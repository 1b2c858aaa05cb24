# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v3/OperatorResults`` of intelligence v3."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class ExecutionDetailsCommunications(Resource):
    """``ExecutionDetailsCommunications``, as received."""

    first: str | None = None
    """Id of the first communication the operator was run on."""
    last: str | None = None
    """Id of the last communication the operator was run on."""
    __fields__ = "first last"


@record(kw_only=True)
class ExecutionDetailsParticipants(Resource):
    """``ExecutionDetailsParticipants``, as received."""

    id: str | None = None
    """Id of the item."""
    profile_id: str | None = None
    """ID of the profile in the memory store."""
    type: str | None = None
    """Kind of resource."""
    __fields__ = "id profileId type"


@record(kw_only=True)
class ResolvedContextKnowledgeSources(Resource):
    """``ResolvedContextKnowledgeSources``, as received."""

    base_id: str | None = None
    """Id of the knowledge base the source comes from."""
    source_id: str | None = None
    """ID of the knowledge source the context was taken from."""
    __fields__ = "baseId sourceId"


@record(kw_only=True)
class ResolvedContextKnowledge(Resource):
    """``ResolvedContextKnowledge``, as received."""

    sources: tuple[ResolvedContextKnowledgeSources, ...] | None = None
    """Knowledge sources that fed the context."""
    __fields__ = "sources:ResolvedContextKnowledgeSources[]"


@record(kw_only=True)
class ResolvedContextMemory(Resource):
    """``ResolvedContextMemory``, as received."""

    memory_store_id: str | None = None
    """ID of the memory store that holds the profiles."""
    profile_id: str | None = None
    """ID of the profile in the memory store."""
    __fields__ = "memoryStoreId profileId"


@record(kw_only=True)
class ResolvedContext(Resource):
    """``ResolvedContext``, as received."""

    knowledge: ResolvedContextKnowledge | None = None
    """Knowledge the assistant or operator draws on."""
    memory: ResolvedContextMemory | None = None
    """Profile memory the run really used."""
    __fields__ = "knowledge:ResolvedContextKnowledge memory:ResolvedContextMemory"


@record(kw_only=True)
class ExecutionDetailsTrigger(Resource):
    """``ExecutionDetailsTrigger``, as received."""

    on: str | None = None
    """Event that fires the rule, such as a new communication, inactivity or the end of the conversation."""
    timestamp: dt.datetime | None = None
    """When the run was triggered, UTC."""
    __fields__ = "on timestamp:date-time"


@record(kw_only=True)
class ExecutionDetails(Resource):
    """``ExecutionDetails``, as received."""

    channels: tuple[str, ...] | None = None
    """Channels used, such as SMS, VOICE or WHATSAPP."""
    communications: ExecutionDetailsCommunications | None = None
    """Which communications of the conversation the operator ran on."""
    participants: tuple[ExecutionDetailsParticipants, ...] | None = None
    """Participants of the analyzed conversation, each with type and profile."""
    resolved_context: ResolvedContext | None = None
    """Memory and knowledge the run really used."""
    trigger: ExecutionDetailsTrigger | None = None
    """What set off the run, and when."""
    __fields__ = (
        "channels:string[] communications:ExecutionDetailsCommunications "
        "participants:ExecutionDetailsParticipants[] resolvedContext:ResolvedContext "
        "trigger:ExecutionDetailsTrigger"
    )


@record(kw_only=True)
class IntelligenceConfigurationReference(Resource):
    """``IntelligenceConfigurationReference``, as received."""

    id: str | None = None
    """Id of the item."""
    rule_id: str | None = None
    """ID of the intelligence rule, within its configuration."""
    version: int | None = None
    """Version number; goes up with each change."""
    __fields__ = "id ruleId version:integer"


@record(kw_only=True)
class SystemMetaData(Resource):
    """``SystemMetaData``, as received."""

    input_characters: Decimal | None = None
    """How many characters the operator was given."""
    input_truncated: bool | None = None
    """Whether the input was cut to fit the model."""
    latency_ms: Decimal | None = None
    """Time the operator took, in milliseconds."""
    output_characters: Decimal | None = None
    """Characters the operator produced."""
    resolved_model: str | None = None
    """Language model that really ran the operator."""
    __fields__ = "inputCharacters:number inputTruncated:boolean latencyMs:number outputCharacters:number resolvedModel"


@record(kw_only=True)
class OperatorResultsResponseBaseMetadata(Resource):
    """``OperatorResultsResponseBaseMetadata``, as received."""

    system: SystemMetaData | None = None
    """System details of the operator run, such as what model was used."""
    __fields__ = "system:SystemMetaData"


@record(kw_only=True)
class OperatorReference(Resource):
    """``OperatorReference``, as received."""

    id: str | None = None
    """Id of the item."""
    parameters: Any = None
    """Parameters of the operator, by name."""
    version: int | None = None
    """Version number; goes up with each change."""
    __fields__ = "id parameters:json version:integer"


@record(kw_only=True)
class OperatorResult(Resource):
    """``intelligence.v3.operator_result``, as received."""

    account_id: str | None = None
    """Id of the account that owns it, such as AC…."""
    conversation_id: str | None = None
    """Id of the conversation."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    execution_details: ExecutionDetails | None = None
    """How the operator was run: what triggered it, on which communications and with what context."""
    id: str | None = None
    """Id of the item."""
    intelligence_configuration: IntelligenceConfigurationReference | None = None
    """Intelligence configuration the operator was run under."""
    metadata: OperatorResultsResponseBaseMetadata | None = None
    """About the operator's run: when, by which rule and model, at what cost."""
    operator: OperatorReference | None = None
    """Operator that gave the result: its ID and version."""
    output_format: str | None = None
    """Form of this result, which tells how to read it."""
    reference_ids: tuple[str, ...] | None = None
    """IDs of the communications the result rests on."""
    result: Any = None
    """What the operator found, in the form `output_format` names."""
    __fields__ = (
        "accountId conversationId dateCreated:date-time executionDetails:ExecutionDetails id "
        "intelligenceConfiguration:IntelligenceConfigurationReference "
        "metadata:OperatorResultsResponseBaseMetadata operator:OperatorReference outputFormat "
        "referenceIds:string[] result:json"
    )


@record(kw_only=True)
class DeleteOperatorResult(ops.Operation[None]):
    """Delete an operator result.

    ``DELETE /v3/OperatorResults/{operatorResultId}`` returns nothing.
    Source: https://www.twilio.com/docs/api/intelligence/operator-results
    """

    operator_result_id: str = attrs.field(kw_only=False)
    """ID of the operator's result."""
    __spec__ = ops.OperationSpec(
        "DELETE https://intelligence.twilio.com/v3/OperatorResults/{operatorResultId}",
        path="operatorResultId*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchOperatorResult(ops.Operation["OperatorResult"]):
    """Fetch an operator result.

    ``GET /v3/OperatorResults/{operatorResultId}`` returns `OperatorResult`.
    Source: https://www.twilio.com/docs/api/intelligence/operator-results
    """

    operator_result_id: str = attrs.field(kw_only=False)
    """ID of the operator's result."""
    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v3/OperatorResults/{operatorResultId}",
        path="operatorResultId*",
        result="OperatorResult",
    )


@record(kw_only=True)
class ListOperatorResult(ops.PageOperation["OperatorResult"]):
    """List operator results.

    ``GET /v3/OperatorResults`` returns a `Page` of `OperatorResult`.
    Source: https://www.twilio.com/docs/api/intelligence/operator-results
    """

    conversation_id: str | None = None
    """Id of the conversation."""
    intelligence_configuration_id: str | None = None
    """Id of the intelligence configuration; when listing, only its results."""
    operator_id: str | None = None
    """Only results of this operator."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v3/OperatorResults",
        query="conversationId intelligenceConfigurationId operatorId pageSize:integer pageToken",
        result="OperatorResult",
        items="items",
        paging="page-token",
        largest_page=50,
    )

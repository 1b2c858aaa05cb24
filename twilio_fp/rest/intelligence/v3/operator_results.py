"""``/v3/OperatorResults`` of intelligence v3."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class ExecutionDetailsCommunications(Resource):
    """``ExecutionDetailsCommunications``, as it is received."""

    first: str | None = None
    """Id of the first communication the operator was run on."""
    last: str | None = None
    """Id of the last communication the operator was run on."""


@record(kw_only=True)
class ExecutionDetailsParticipants(Resource):
    """``ExecutionDetailsParticipants``, as it is received."""

    id: str | None = None
    """Id of the item."""
    profile_id: str | None = None
    """ID of the profile in the memory store."""
    type: str | None = None
    """Kind of resource."""

    __fields__ = "profileId"


@record(kw_only=True)
class ResolvedContextKnowledgeSources(Resource):
    """``ResolvedContextKnowledgeSources``, as it is received."""

    base_id: str | None = None
    """Id of the knowledge base the source comes from."""
    source_id: str | None = None
    """ID of the knowledge source the context was taken from."""

    __fields__ = "baseId sourceId"


@record(kw_only=True)
class ResolvedContextKnowledge(Resource):
    """``ResolvedContextKnowledge``, as it is received."""

    sources: tuple[ResolvedContextKnowledgeSources, ...] | None = None
    """Knowledge sources that fed the context."""


@record(kw_only=True)
class ResolvedContextMemory(Resource):
    """``ResolvedContextMemory``, as it is received."""

    memory_store_id: str | None = None
    """ID of the memory store that holds the profiles."""
    profile_id: str | None = None
    """ID of the profile in the memory store."""

    __fields__ = "memoryStoreId profileId"


@record(kw_only=True)
class ResolvedContext(Resource):
    """``ResolvedContext``, as it is received."""

    knowledge: ResolvedContextKnowledge | None = None
    """Knowledge the assistant or operator draws on."""
    memory: ResolvedContextMemory | None = None
    """Profile memory the run really used."""


@record(kw_only=True)
class ExecutionDetailsTrigger(Resource):
    """``ExecutionDetailsTrigger``, as it is received."""

    on: str | None = None
    """Event that fires the rule, such as a new communication, inactivity or the end of the conversation."""
    timestamp: dt.datetime | None = None
    """When the run was triggered, UTC."""


@record(kw_only=True)
class ExecutionDetails(Resource):
    """``ExecutionDetails``, as it is received."""

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

    __fields__ = "resolvedContext"


@record(kw_only=True)
class IntelligenceConfigurationReference(Resource):
    """``IntelligenceConfigurationReference``, as it is received."""

    id: str | None = None
    """Id of the item."""
    rule_id: str | None = None
    """ID of the intelligence rule, within its configuration."""
    version: int | None = None
    """Version number; goes up with each change."""

    __fields__ = "ruleId"


@record(kw_only=True)
class SystemMetaData(Resource):
    """``SystemMetaData``, as it is received."""

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

    __fields__ = "inputCharacters inputTruncated latencyMs outputCharacters resolvedModel"


@record(kw_only=True)
class OperatorResultsResponseBaseMetadata(Resource):
    """``OperatorResultsResponseBaseMetadata``, as it is received."""

    system: SystemMetaData | None = None
    """System details of the operator run, such as what model was used."""


@record(kw_only=True)
class OperatorReference(Resource):
    """``OperatorReference``, as it is received."""

    id: str | None = None
    """Id of the item."""
    parameters: Any = None
    """Parameters of the operator, by name."""
    version: int | None = None
    """Version number; goes up with each change."""


@record(kw_only=True)
class OperatorResult(Resource):
    """``intelligence.v3.operator_result``, as it is received."""

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
        "accountId conversationId dateCreated executionDetails intelligenceConfiguration outputFormat referenceIds"
    )


@record(kw_only=True)
class DeleteOperatorResult(ops.Operation[None]):
    """Delete an operator result.

    ``DELETE /v3/OperatorResults/{operatorResultId}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    operator_result_id: str = attrs.field(kw_only=False)
    """ID of the operator's result."""

    __spec__ = ops.BriefSpec(
        "DELETE https://intelligence.twilio.com/v3/OperatorResults/{operatorResultId}",
    )


@record(kw_only=True)
class FetchOperatorResult(ops.Operation["OperatorResult"]):
    """Fetch an operator result.

    ``GET /v3/OperatorResults/{operatorResultId}`` answers 200 with `OperatorResult`.
    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    operator_result_id: str = attrs.field(kw_only=False)
    """ID of the operator's result."""

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v3/OperatorResults/{operatorResultId}",
    )


@record(kw_only=True)
class ListOperatorResult(ops.PageOperation["OperatorResult"]):
    """List operator results.

    ``GET /v3/OperatorResults`` answers 200 with a `Page` of `OperatorResult`.
    Source: https://www.twilio.com/docs/conversational-intelligence
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

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v3/OperatorResults",
        query="conversationId intelligenceConfigurationId operatorId pageSize pageToken",
        items="items",
        paging="page-token",
        largest_page=50,
    )

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
    last: str | None = None


@record(kw_only=True)
class ExecutionDetailsParticipants(Resource):
    """``ExecutionDetailsParticipants``, as it is received."""

    id: str | None = None
    profile_id: str | None = None
    type: str | None = None

    __fields__ = "profileId"


@record(kw_only=True)
class ResolvedContextKnowledgeSources(Resource):
    """``ResolvedContextKnowledgeSources``, as it is received."""

    base_id: str | None = None
    source_id: str | None = None

    __fields__ = "baseId sourceId"


@record(kw_only=True)
class ResolvedContextKnowledge(Resource):
    """``ResolvedContextKnowledge``, as it is received."""

    sources: tuple[ResolvedContextKnowledgeSources, ...] | None = None


@record(kw_only=True)
class ResolvedContextMemory(Resource):
    """``ResolvedContextMemory``, as it is received."""

    memory_store_id: str | None = None
    profile_id: str | None = None

    __fields__ = "memoryStoreId profileId"


@record(kw_only=True)
class ResolvedContext(Resource):
    """``ResolvedContext``, as it is received."""

    knowledge: ResolvedContextKnowledge | None = None
    memory: ResolvedContextMemory | None = None


@record(kw_only=True)
class ExecutionDetailsTrigger(Resource):
    """``ExecutionDetailsTrigger``, as it is received."""

    on: str | None = None
    timestamp: dt.datetime | None = None


@record(kw_only=True)
class ExecutionDetails(Resource):
    """``ExecutionDetails``, as it is received."""

    channels: tuple[str, ...] | None = None
    communications: ExecutionDetailsCommunications | None = None
    participants: tuple[ExecutionDetailsParticipants, ...] | None = None
    resolved_context: ResolvedContext | None = None
    trigger: ExecutionDetailsTrigger | None = None

    __fields__ = "resolvedContext"


@record(kw_only=True)
class IntelligenceConfigurationReference(Resource):
    """``IntelligenceConfigurationReference``, as it is received."""

    id: str | None = None
    rule_id: str | None = None
    version: int | None = None

    __fields__ = "ruleId"


@record(kw_only=True)
class SystemMetaData(Resource):
    """``SystemMetaData``, as it is received."""

    input_characters: Decimal | None = None
    input_truncated: bool | None = None
    latency_ms: Decimal | None = None
    output_characters: Decimal | None = None
    resolved_model: str | None = None

    __fields__ = "inputCharacters inputTruncated latencyMs outputCharacters resolvedModel"


@record(kw_only=True)
class OperatorResultsResponseBaseMetadata(Resource):
    """``OperatorResultsResponseBaseMetadata``, as it is received."""

    system: SystemMetaData | None = None


@record(kw_only=True)
class OperatorReference(Resource):
    """``OperatorReference``, as it is received."""

    id: str | None = None
    parameters: Any = None
    version: int | None = None


@record(kw_only=True)
class OperatorResult(Resource):
    """``intelligence.v3.operator_result``, as it is received."""

    account_id: str | None = None
    conversation_id: str | None = None
    date_created: dt.datetime | None = None
    execution_details: ExecutionDetails | None = None
    id: str | None = None
    intelligence_configuration: IntelligenceConfigurationReference | None = None
    metadata: OperatorResultsResponseBaseMetadata | None = None
    operator: OperatorReference | None = None
    output_format: str | None = None
    reference_ids: tuple[str, ...] | None = None
    result: Any = None

    __fields__ = (
        "accountId conversationId dateCreated executionDetails intelligenceConfiguration outputFormat referenceIds"
    )


@record(kw_only=True)
class DeleteOperatorResult(ops.Operation[None]):
    """``DELETE /v3/OperatorResults/{operatorResultId}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    operator_result_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://intelligence.twilio.com/v3/OperatorResults/{operatorResultId}",
    )


@record(kw_only=True)
class FetchOperatorResult(ops.Operation["OperatorResult"]):
    """``GET /v3/OperatorResults/{operatorResultId}`` answers 200 with `OperatorResult`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    operator_result_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v3/OperatorResults/{operatorResultId}",
    )


@record(kw_only=True)
class ListOperatorResult(ops.PageOperation["OperatorResult"]):
    """``GET /v3/OperatorResults`` answers 200 with a `Page` of `OperatorResult`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    conversation_id: str | None = None
    intelligence_configuration_id: str | None = None
    operator_id: str | None = None
    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v3/OperatorResults",
        query="conversationId intelligenceConfigurationId operatorId pageSize pageToken",
        items="items",
        paging="page-token",
        largest_page=50,
    )

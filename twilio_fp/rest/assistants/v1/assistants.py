"""``/v1/Assistants`` of assistants v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Secret, Unset

__all__ = [
    "Assistant",
    "AssistantWithToolsAndKnowledge",
    "CreateAssistant",
    "CustomerAi",
    "DeleteAssistant",
    "FetchAssistant",
    "ListAssistants",
    "SegmentCredential",
    "UpdateAssistant",
]


@record(kw_only=True)
class Assistant(Resource):
    """``assistants.v1.service.assistant``, as it is received."""

    account_sid: str = ""
    customer_ai: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    id: str | None = None
    model: str | None = None
    name: str | None = None
    owner: str | None = None
    personality_prompt: str | None = None
    url: str | None = None


@record(kw_only=True)
class CustomerAi(Resource):
    """``assistants.v1.service.customer_ai``, as it is sent."""

    perception_engine_enabled: bool
    personalization_engine_enabled: bool


@record(kw_only=True)
class SegmentCredential(Resource):
    """``assistants.v1.service.segment_credential``, as it is sent."""

    profile_api_key: str | Secret | Unset = UNSET
    space_id: str | Unset = UNSET
    write_key: str | Secret | Unset = UNSET


@record(kw_only=True)
class AssistantWithToolsAndKnowledge(Resource):
    """``assistants.v1.service.assistant_with_tools_and_knowledge``, as it is received."""

    account_sid: str = ""
    customer_ai: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    id: str | None = None
    knowledge: tuple[Knowledge, ...] | None = None
    model: str | None = None
    name: str | None = None
    owner: str | None = None
    personality_prompt: str | None = None
    tools: tuple[Tool, ...] | None = None
    url: str | None = None


@record(kw_only=True)
class CreateAssistant(ops.Operation["Assistant"]):
    """``POST /v1/Assistants`` answers 201 with `Assistant`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    name: str
    customer_ai: CustomerAi | Mapping[str, Any] | Unset = UNSET
    owner: str | Unset = UNSET
    personality_prompt: str | Unset = UNSET
    segment_credential: SegmentCredential | Mapping[str, Any] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://assistants.twilio.com/v1/Assistants",
        json="",
    )


@record(kw_only=True)
class DeleteAssistant(ops.Operation[None]):
    """``DELETE /v1/Assistants/{id}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://assistants.twilio.com/v1/Assistants/{id}",
    )


@record(kw_only=True)
class FetchAssistant(ops.Operation["AssistantWithToolsAndKnowledge"]):
    """``GET /v1/Assistants/{id}`` answers 200 with `AssistantWithToolsAndKnowledge`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://assistants.twilio.com/v1/Assistants/{id}",
    )


@record(kw_only=True)
class ListAssistants(ops.PageOperation["Assistant"]):
    """``GET /v1/Assistants`` answers 200 with a `Page` of `Assistant`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    page: int | None = None
    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://assistants.twilio.com/v1/Assistants",
        items="assistants",
        paging="meta",
    )


@record(kw_only=True)
class UpdateAssistant(ops.Operation["Assistant"]):
    """``PUT /v1/Assistants/{id}`` answers 200 with `Assistant`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    id: str = attrs.field(kw_only=False)
    customer_ai: CustomerAi | Mapping[str, Any] | Unset = UNSET
    name: str | Unset = UNSET
    owner: str | Unset = UNSET
    personality_prompt: str | Unset = UNSET
    segment_credential: SegmentCredential | Mapping[str, Any] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PUT https://assistants.twilio.com/v1/Assistants/{id}",
        json="",
    )


from twilio_fp.rest.assistants.v1.knowledge import Knowledge
from twilio_fp.rest.assistants.v1.tools import Tool

# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Assistants`` of assistants v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
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
    """``assistants.v1.service.assistant``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    customer_ai: Any = None
    """Customer AI settings: whether the perception and personalization engines are on for the assistant."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    id: str | None = None
    """Id: aia_asst_… of an assistant, aia_tool_… of a tool, aia_know_… of knowledge, aia_plcy_… of a policy."""
    model: str | None = None
    """Language model the assistant runs on."""
    name: str | None = None
    """Name for people to tell it by."""
    owner: str | None = None
    """Person or organization that owns the assistant."""
    personality_prompt: str | None = None
    """Instructions for the assistant's manner and tasks, as text for the language model."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid customer_ai:json date_created:date-time date_updated:date-time id model name owner "
        "personality_prompt url"
    )


@record(kw_only=True)
class CustomerAi(Resource):
    """``assistants.v1.service.customer_ai``, as sent."""

    perception_engine_enabled: bool
    """Whether the assistant draws traits and needs of the customer from conversations and keeps them."""
    personalization_engine_enabled: bool
    """Whether the assistant uses the customer's known traits and history in its replies."""
    __fields__ = "perception_engine_enabled:boolean* personalization_engine_enabled:boolean*"


@record(kw_only=True)
class SegmentCredential(Resource):
    """``assistants.v1.service.segment_credential``, as sent."""

    profile_api_key: str | Secret | Unset = UNSET
    """Key for Segment's Profile API, with which customer profiles are read."""
    space_id: str | Unset = UNSET
    """ID of the Segment space."""
    write_key: str | Secret | Unset = UNSET
    """Segment write key that data is sent with."""
    __fields__ = "profile_api_key:secret space_id write_key:secret"


@record(kw_only=True)
class AssistantWithToolsAndKnowledge(Resource):
    """``assistants.v1.service.assistant_with_tools_and_knowledge``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    customer_ai: Any = None
    """Customer AI settings: whether the perception and personalization engines are on for the assistant."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    id: str | None = None
    """Id: aia_asst_… of an assistant, aia_tool_… of a tool, aia_know_… of knowledge, aia_plcy_… of a policy."""
    knowledge: tuple[Knowledge, ...] | None = None
    """Knowledge the assistant or operator draws on."""
    model: str | None = None
    """Language model the assistant runs on."""
    name: str | None = None
    """Name for people to tell it by."""
    owner: str | None = None
    """Person or organization that owns the assistant."""
    personality_prompt: str | None = None
    """Instructions for the assistant's manner and tasks, as text for the language model."""
    tools: tuple[Tool, ...] | None = None
    """Tools the assistant can use."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid customer_ai:json date_created:date-time date_updated:date-time id knowledge:Knowledge[] "
        "model name owner personality_prompt tools:Tool[] url"
    )


@record(kw_only=True)
class CreateAssistant(ops.Operation["Assistant"]):
    """Create an assistant.

    ``POST /v1/Assistants`` returns `Assistant`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants/api/assistants
    """

    name: str
    """Name for people to tell it by."""
    customer_ai: CustomerAi | Mapping[str, Any] | Unset = UNSET
    """Customer AI settings: whether the perception and personalization engines are on for the assistant."""
    owner: str | Unset = UNSET
    """Person or organization that owns the assistant."""
    personality_prompt: str | Unset = UNSET
    """Instructions for the assistant's manner and tasks, as text for the language model."""
    segment_credential: SegmentCredential | Mapping[str, Any] | Unset = UNSET
    """Segment connection of the assistant: profile API key, space ID and write key."""
    __spec__ = ops.OperationSpec(
        "POST https://assistants.twilio.com/v1/Assistants",
        json="customer_ai:CustomerAi name* owner personality_prompt segment_credential:SegmentCredential",
        content_type="application/json",
        result="Assistant",
        success=(201,),
    )


@record(kw_only=True)
class DeleteAssistant(ops.Operation[None]):
    """Delete an assistant.

    ``DELETE /v1/Assistants/{id}`` returns nothing.
    Source: https://www.twilio.com/docs/alpha/ai-assistants/api/assistants
    """

    id: str = attrs.field(kw_only=False)
    """Id: aia_asst_… of an assistant, aia_tool_… of a tool, aia_know_… of knowledge, aia_plcy_… of a policy."""
    __spec__ = ops.OperationSpec(
        "DELETE https://assistants.twilio.com/v1/Assistants/{id}",
        path="id*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchAssistant(ops.Operation["AssistantWithToolsAndKnowledge"]):
    """Fetch an assistant.

    ``GET /v1/Assistants/{id}`` returns `AssistantWithToolsAndKnowledge`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants/api/assistants
    """

    id: str = attrs.field(kw_only=False)
    """Id: aia_asst_… of an assistant, aia_tool_… of a tool, aia_know_… of knowledge, aia_plcy_… of a policy."""
    __spec__ = ops.OperationSpec(
        "GET https://assistants.twilio.com/v1/Assistants/{id}",
        path="id*",
        result="AssistantWithToolsAndKnowledge",
    )


@record(kw_only=True)
class ListAssistants(ops.PageOperation["Assistant"]):
    """List assistants.

    ``GET /v1/Assistants`` returns a `Page` of `Assistant`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants/api/assistants
    """

    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://assistants.twilio.com/v1/Assistants",
        query="Page:integer PageSize:integer PageToken",
        result="Assistant",
        items="assistants",
        paging="meta",
    )


@record(kw_only=True)
class UpdateAssistant(ops.Operation["Assistant"]):
    """Update an assistant.

    ``PUT /v1/Assistants/{id}`` returns `Assistant`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants/api/assistants
    """

    id: str = attrs.field(kw_only=False)
    """Id: aia_asst_… of an assistant, aia_tool_… of a tool, aia_know_… of knowledge, aia_plcy_… of a policy."""
    customer_ai: CustomerAi | Mapping[str, Any] | Unset = UNSET
    """Customer AI settings: whether the perception and personalization engines are on for the assistant."""
    name: str | Unset = UNSET
    """Name for people to tell it by."""
    owner: str | Unset = UNSET
    """Person or organization that owns the assistant."""
    personality_prompt: str | Unset = UNSET
    """Instructions for the assistant's manner and tasks, as text for the language model."""
    segment_credential: SegmentCredential | Mapping[str, Any] | Unset = UNSET
    """Segment connection of the assistant: profile API key, space ID and write key."""
    __spec__ = ops.OperationSpec(
        "PUT https://assistants.twilio.com/v1/Assistants/{id}",
        path="id*",
        json="customer_ai:CustomerAi name owner personality_prompt segment_credential:SegmentCredential",
        content_type="application/json",
        result="Assistant",
    )


from twilio_fp.rest.assistants.v1.knowledge import Knowledge
from twilio_fp.rest.assistants.v1.tools import Tool

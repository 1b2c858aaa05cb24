# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Knowledge`` of assistants v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = ["CreateKnowledge", "DeleteKnowledge", "FetchKnowledge", "Knowledge", "ListKnowledge", "UpdateKnowledge"]


@record(kw_only=True)
class Knowledge(Resource):
    """``assistants.v1.service.knowledge``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    description: str | None = None
    """What it is, in free text."""
    embedding_model: str | None = None
    """Model that turns the knowledge into vectors for search."""
    id: str | None = None
    """Id: aia_asst_… of an assistant, aia_tool_… of a tool, aia_know_… of knowledge, aia_plcy_… of a policy."""
    knowledge_source_details: Any = None
    """Where the knowledge comes from, such as a URL or text, as a JSON object that depends on its type."""
    name: str | None = None
    """Name for people to tell it by."""
    status: str = ""
    """Where the resource stands in its life cycle."""
    type: str | None = None
    """Kind of resource."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time description embedding_model id "
        "knowledge_source_details:json name status type url"
    )


@record(kw_only=True)
class CreateKnowledge(ops.Operation["Knowledge"]):
    """Create the knowledge.

    ``POST /v1/Knowledge`` returns `Knowledge`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants/api/knowledge
    """

    name: str
    """Name for people to tell it by."""
    type: str
    """Kind of resource."""
    assistant_id: str | Unset = UNSET
    """Id of the AI assistant, aia_asst_…."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    embedding_model: str | Unset = UNSET
    """Model that turns the knowledge into vectors for search."""
    knowledge_source_details: Mapping[str, Any] | Unset = UNSET
    """Where the knowledge comes from, such as a URL or text, as a JSON object that depends on its type."""
    policy: CreatePolicyRequest | Mapping[str, Any] | Unset = UNSET
    """Policy that says who or what may use the tool or knowledge."""
    __spec__ = ops.OperationSpec(
        "POST https://assistants.twilio.com/v1/Knowledge",
        json=(
            "assistant_id description embedding_model knowledge_source_details:json{} name* "
            "policy:CreatePolicyRequest type*"
        ),
        content_type="application/json",
        result="Knowledge",
        success=(201,),
    )


@record(kw_only=True)
class DeleteKnowledge(ops.Operation[None]):
    """Delete the knowledge.

    ``DELETE /v1/Knowledge/{id}`` returns nothing.
    Source: https://www.twilio.com/docs/alpha/ai-assistants/api/knowledge
    """

    id: str = attrs.field(kw_only=False)
    """Id: aia_asst_… of an assistant, aia_tool_… of a tool, aia_know_… of knowledge, aia_plcy_… of a policy."""
    __spec__ = ops.OperationSpec(
        "DELETE https://assistants.twilio.com/v1/Knowledge/{id}",
        path="id*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchKnowledge(ops.Operation["Knowledge"]):
    """Fetch the knowledge.

    ``GET /v1/Knowledge/{id}`` returns `Knowledge`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants/api/knowledge
    """

    id: str = attrs.field(kw_only=False)
    """Id: aia_asst_… of an assistant, aia_tool_… of a tool, aia_know_… of knowledge, aia_plcy_… of a policy."""
    __spec__ = ops.OperationSpec(
        "GET https://assistants.twilio.com/v1/Knowledge/{id}",
        path="id*",
        result="Knowledge",
    )


@record(kw_only=True)
class ListKnowledge(ops.PageOperation["Knowledge"]):
    """List knowledge.

    ``GET /v1/Knowledge`` returns a `Page` of `Knowledge`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants/api/knowledge
    """

    assistant_id: str | None = None
    """Id of the AI assistant, aia_asst_…."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://assistants.twilio.com/v1/Knowledge",
        query="AssistantId Page:integer PageSize:integer PageToken",
        result="Knowledge",
        items="knowledge",
        paging="meta",
    )


@record(kw_only=True)
class UpdateKnowledge(ops.Operation["Knowledge"]):
    """Update the knowledge.

    ``PUT /v1/Knowledge/{id}`` returns `Knowledge`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants/api/knowledge
    """

    id: str = attrs.field(kw_only=False)
    """Id: aia_asst_… of an assistant, aia_tool_… of a tool, aia_know_… of knowledge, aia_plcy_… of a policy."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    embedding_model: str | Unset = UNSET
    """Model that turns the knowledge into vectors for search."""
    knowledge_source_details: Mapping[str, Any] | Unset = UNSET
    """Where the knowledge comes from, such as a URL or text, as a JSON object that depends on its type."""
    name: str | Unset = UNSET
    """Name for people to tell it by."""
    policy: CreatePolicyRequest | Mapping[str, Any] | Unset = UNSET
    """Policy that says who or what may use the tool or knowledge."""
    type: str | Unset = UNSET
    """Kind of resource."""
    __spec__ = ops.OperationSpec(
        "PUT https://assistants.twilio.com/v1/Knowledge/{id}",
        path="id*",
        json="description embedding_model knowledge_source_details:json{} name policy:CreatePolicyRequest type",
        content_type="application/json",
        result="Knowledge",
    )


from twilio_fp.rest.assistants.v1.tools import CreatePolicyRequest

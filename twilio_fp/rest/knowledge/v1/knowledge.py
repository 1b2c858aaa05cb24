# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Knowledge`` of knowledge v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = [
    "CreateKnowledge",
    "CreatePolicyRequest",
    "DeleteKnowledge",
    "FetchKnowledge",
    "Knowledge",
    "ListKnowledge",
    "ListKnowledgeItem",
    "UpdateKnowledge",
]


@record(kw_only=True)
class ListKnowledgeItem(Resource):
    """``ListKnowledge.Item``, as received."""

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
    """Id: aia_know_… of knowledge, aia_plcy_… of a policy."""
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
class CreatePolicyRequest(Resource):
    """``knowledge.v1.service.create_policy_request``, as sent."""

    policy_details: Any
    """Content of the policy, as a JSON object."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    id: str | Unset = UNSET
    """Id: aia_know_… of knowledge, aia_plcy_… of a policy."""
    name: str | Unset = UNSET
    """Name for people to tell it by."""
    type: str | Unset = UNSET
    """Kind of resource."""
    __fields__ = "policy_details:json* description id name type"


@record(kw_only=True)
class Knowledge(Resource):
    """``knowledge.v1.service.knowledge``, as received."""

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
    """Id: aia_know_… of knowledge, aia_plcy_… of a policy."""
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
    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    name: str
    """Name for people to tell it by."""
    type: str
    """Kind of resource."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    embedding_model: str | Unset = UNSET
    """Model that turns the knowledge into vectors for search."""
    knowledge_source_details: Mapping[str, Any] | Unset = UNSET
    """Where the knowledge comes from, such as a URL or text, as a JSON object that depends on its type."""
    policy: CreatePolicyRequest | Mapping[str, Any] | Unset = UNSET
    """Policy that says who or what may use the knowledge."""
    __spec__ = ops.OperationSpec(
        "POST https://knowledge.twilio.com/v1/Knowledge",
        json="description embedding_model knowledge_source_details:json{} name* policy:CreatePolicyRequest type*",
        content_type="application/json",
        result="Knowledge",
        success=(201,),
    )


@record(kw_only=True)
class DeleteKnowledge(ops.Operation[None]):
    """Delete the knowledge.

    ``DELETE /v1/Knowledge/{id}`` returns nothing.
    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    id: str = attrs.field(kw_only=False)
    """Id: aia_know_… of knowledge, aia_plcy_… of a policy."""
    __spec__ = ops.OperationSpec(
        "DELETE https://knowledge.twilio.com/v1/Knowledge/{id}",
        path="id*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchKnowledge(ops.Operation["Knowledge"]):
    """Fetch the knowledge.

    ``GET /v1/Knowledge/{id}`` returns `Knowledge`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    id: str = attrs.field(kw_only=False)
    """Id: aia_know_… of knowledge, aia_plcy_… of a policy."""
    __spec__ = ops.OperationSpec(
        "GET https://knowledge.twilio.com/v1/Knowledge/{id}",
        path="id*",
        result="Knowledge",
    )


@record(kw_only=True)
class ListKnowledge(ops.PageOperation["ListKnowledgeItem"]):
    """List knowledge.

    ``GET /v1/Knowledge`` returns a `Page` of `ListKnowledgeItem`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    tags: str | None = None
    """Return only knowledge sources with these tags."""
    __spec__ = ops.OperationSpec(
        "GET https://knowledge.twilio.com/v1/Knowledge",
        query="Page:integer PageSize:integer PageToken Tags",
        result="ListKnowledgeItem",
        items="knowledge",
        paging="meta",
    )


@record(kw_only=True)
class UpdateKnowledge(ops.Operation["Knowledge"]):
    """Update the knowledge.

    ``PUT /v1/Knowledge/{id}`` returns `Knowledge`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    id: str = attrs.field(kw_only=False)
    """Id: aia_know_… of knowledge, aia_plcy_… of a policy."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    embedding_model: str | Unset = UNSET
    """Model that turns the knowledge into vectors for search."""
    knowledge_source_details: Mapping[str, Any] | Unset = UNSET
    """Where the knowledge comes from, such as a URL or text, as a JSON object that depends on its type."""
    name: str | Unset = UNSET
    """Name for people to tell it by."""
    policy: CreatePolicyRequest | Mapping[str, Any] | Unset = UNSET
    """Policy that says who or what may use the knowledge."""
    type: str | Unset = UNSET
    """Kind of resource."""
    __spec__ = ops.OperationSpec(
        "PUT https://knowledge.twilio.com/v1/Knowledge/{id}",
        path="id*",
        json="description embedding_model knowledge_source_details:json{} name policy:CreatePolicyRequest type",
        content_type="application/json",
        result="Knowledge",
    )

# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Tools`` of assistants v1."""

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
    "CreatePolicyRequest",
    "CreateTool",
    "DeleteTool",
    "FetchTool",
    "ListTools",
    "Policy",
    "Tool",
    "ToolWithPolicies",
    "UpdateTool",
]


@record(kw_only=True)
class Tool(Resource):
    """``assistants.v1.service.tool``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    description: str | None = None
    """What it is, in free text."""
    enabled: bool | None = None
    """Whether the assistant may use the tool."""
    id: str | None = None
    """Id: aia_asst_… of an assistant, aia_tool_… of a tool, aia_know_… of knowledge, aia_plcy_… of a policy."""
    meta: Any = None
    """Settings of the tool, as a JSON object; for a webhook tool its URL, method and input schema."""
    name: str | None = None
    """Name for people to tell it by."""
    requires_auth: bool | None = None
    """Whether the tool needs authorization."""
    type: str | None = None
    """Kind of resource."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time description enabled:boolean id meta:json name "
        "requires_auth:boolean type url"
    )


@record(kw_only=True)
class CreatePolicyRequest(Resource):
    """``assistants.v1.service.create_policy_request``, as sent."""

    policy_details: Any
    """Content of the policy, as a JSON object."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    id: str | Unset = UNSET
    """Id: aia_asst_… of an assistant, aia_tool_… of a tool, aia_know_… of knowledge, aia_plcy_… of a policy."""
    name: str | Unset = UNSET
    """Name for people to tell it by."""
    type: str | Unset = UNSET
    """Kind of resource."""
    __fields__ = "policy_details:json* description id name type"


@record(kw_only=True)
class Policy(Resource):
    """``assistants.v1.service.policy``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    description: str | None = None
    """What it is, in free text."""
    id: str | None = None
    """Id: aia_asst_… of an assistant, aia_tool_… of a tool, aia_know_… of knowledge, aia_plcy_… of a policy."""
    name: str | None = None
    """Name for people to tell it by."""
    policy_details: Any = None
    """Content of the policy, as a JSON object."""
    type: str | None = None
    """Kind of resource."""
    user_sid: str | None = None
    """SID of the user, US…."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time description id name policy_details:json type "
        "user_sid"
    )


@record(kw_only=True)
class ToolWithPolicies(Resource):
    """``assistants.v1.service.tool_with_policies``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    description: str | None = None
    """What it is, in free text."""
    enabled: bool | None = None
    """Whether the assistant may use the tool."""
    id: str | None = None
    """Id: aia_asst_… of an assistant, aia_tool_… of a tool, aia_know_… of knowledge, aia_plcy_… of a policy."""
    meta: Any = None
    """Settings of the tool, as a JSON object; for a webhook tool its URL, method and input schema."""
    name: str | None = None
    """Name for people to tell it by."""
    policies: tuple[Policy, ...] | None = None
    """Policies that say when and how the assistant may use the tool."""
    requires_auth: bool | None = None
    """Whether the tool needs authorization."""
    type: str | None = None
    """Kind of resource."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time description enabled:boolean id meta:json name "
        "policies:Policy[] requires_auth:boolean type url"
    )


@record(kw_only=True)
class CreateTool(ops.Operation["Tool"]):
    """Create a tool.

    ``POST /v1/Tools`` returns `Tool`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    enabled: bool
    """Whether the assistant may use the tool."""
    name: str
    """Name for people to tell it by."""
    type: str
    """Kind of resource."""
    assistant_id: str | Unset = UNSET
    """Id of the AI assistant, aia_asst_…."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    meta: Mapping[str, Any] | Unset = UNSET
    """Settings of the tool, as a JSON object; for a webhook tool its URL, method and input schema."""
    policy: CreatePolicyRequest | Mapping[str, Any] | Unset = UNSET
    """Policy that says who or what may use the tool or knowledge."""
    __spec__ = ops.OperationSpec(
        "POST https://assistants.twilio.com/v1/Tools",
        json="assistant_id description enabled:boolean* meta:json{} name* policy:CreatePolicyRequest type*",
        content_type="application/json",
        result="Tool",
        success=(201,),
    )


@record(kw_only=True)
class DeleteTool(ops.Operation[None]):
    """Delete a tool.

    ``DELETE /v1/Tools/{id}`` returns nothing.
    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    id: str = attrs.field(kw_only=False)
    """Id: aia_asst_… of an assistant, aia_tool_… of a tool, aia_know_… of knowledge, aia_plcy_… of a policy."""
    __spec__ = ops.OperationSpec(
        "DELETE https://assistants.twilio.com/v1/Tools/{id}",
        path="id*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchTool(ops.Operation["ToolWithPolicies"]):
    """Fetch a tool.

    ``GET /v1/Tools/{id}`` returns `ToolWithPolicies`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    id: str = attrs.field(kw_only=False)
    """Id: aia_asst_… of an assistant, aia_tool_… of a tool, aia_know_… of knowledge, aia_plcy_… of a policy."""
    __spec__ = ops.OperationSpec(
        "GET https://assistants.twilio.com/v1/Tools/{id}",
        path="id*",
        result="ToolWithPolicies",
    )


@record(kw_only=True)
class ListTools(ops.PageOperation["Tool"]):
    """List tools.

    ``GET /v1/Tools`` returns a `Page` of `Tool`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants
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
        "GET https://assistants.twilio.com/v1/Tools",
        query="AssistantId Page:integer PageSize:integer PageToken",
        result="Tool",
        items="tools",
        paging="meta",
    )


@record(kw_only=True)
class UpdateTool(ops.Operation["Tool"]):
    """Update a tool.

    ``PUT /v1/Tools/{id}`` returns `Tool`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    id: str = attrs.field(kw_only=False)
    """Id: aia_asst_… of an assistant, aia_tool_… of a tool, aia_know_… of knowledge, aia_plcy_… of a policy."""
    assistant_id: str | Unset = UNSET
    """Id of the AI assistant, aia_asst_…."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    enabled: bool | Unset = UNSET
    """Whether the assistant may use the tool."""
    meta: Mapping[str, Any] | Unset = UNSET
    """Settings of the tool, as a JSON object; for a webhook tool its URL, method and input schema."""
    name: str | Unset = UNSET
    """Name for people to tell it by."""
    policy: CreatePolicyRequest | Mapping[str, Any] | Unset = UNSET
    """Policy that says who or what may use the tool or knowledge."""
    type: str | Unset = UNSET
    """Kind of resource."""
    __spec__ = ops.OperationSpec(
        "PUT https://assistants.twilio.com/v1/Tools/{id}",
        path="id*",
        json="assistant_id description enabled:boolean meta:json{} name policy:CreatePolicyRequest type",
        content_type="application/json",
        result="Tool",
    )

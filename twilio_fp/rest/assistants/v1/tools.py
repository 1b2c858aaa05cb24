"""``/v1/Tools`` of assistants v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
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
    """``assistants.v1.service.tool``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    description: str | None = None
    enabled: bool | None = None
    id: str | None = None
    meta: Any = None
    name: str | None = None
    requires_auth: bool | None = None
    type: str | None = None
    url: str | None = None


@record(kw_only=True)
class CreatePolicyRequest(Resource):
    """``assistants.v1.service.create_policy_request``, as it is sent."""

    policy_details: Any
    description: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    type: str | Unset = UNSET


@record(kw_only=True)
class Policy(Resource):
    """``assistants.v1.service.policy``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    description: str | None = None
    id: str | None = None
    name: str | None = None
    policy_details: Any = None
    type: str | None = None
    user_sid: str | None = None


@record(kw_only=True)
class ToolWithPolicies(Resource):
    """``assistants.v1.service.tool_with_policies``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    description: str | None = None
    enabled: bool | None = None
    id: str | None = None
    meta: Any = None
    name: str | None = None
    policies: tuple[Policy, ...] | None = None
    requires_auth: bool | None = None
    type: str | None = None
    url: str | None = None


@record(kw_only=True)
class CreateTool(ops.Operation["Tool"]):
    """``POST /v1/Tools`` answers 201 with `Tool`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    enabled: bool
    name: str
    type: str
    assistant_id: str | Unset = UNSET
    description: str | Unset = UNSET
    meta: Mapping[str, Any] | Unset = UNSET
    policy: CreatePolicyRequest | Mapping[str, Any] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://assistants.twilio.com/v1/Tools",
        json="",
    )


@record(kw_only=True)
class DeleteTool(ops.Operation[None]):
    """``DELETE /v1/Tools/{id}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://assistants.twilio.com/v1/Tools/{id}",
    )


@record(kw_only=True)
class FetchTool(ops.Operation["ToolWithPolicies"]):
    """``GET /v1/Tools/{id}`` answers 200 with `ToolWithPolicies`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://assistants.twilio.com/v1/Tools/{id}",
    )


@record(kw_only=True)
class ListTools(ops.PageOperation["Tool"]):
    """``GET /v1/Tools`` answers 200 with a `Page` of `Tool`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    assistant_id: str | None = None
    page: int | None = None
    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://assistants.twilio.com/v1/Tools",
        items="tools",
        paging="meta",
    )


@record(kw_only=True)
class UpdateTool(ops.Operation["Tool"]):
    """``PUT /v1/Tools/{id}`` answers 200 with `Tool`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    id: str = attrs.field(kw_only=False)
    assistant_id: str | Unset = UNSET
    description: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    meta: Mapping[str, Any] | Unset = UNSET
    name: str | Unset = UNSET
    policy: CreatePolicyRequest | Mapping[str, Any] | Unset = UNSET
    type: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PUT https://assistants.twilio.com/v1/Tools/{id}",
        json="",
    )

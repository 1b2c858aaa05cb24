"""``/v1/Knowledge`` of assistants v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Unset

__all__ = ["CreateKnowledge", "DeleteKnowledge", "FetchKnowledge", "Knowledge", "ListKnowledge", "UpdateKnowledge"]


@record(kw_only=True)
class Knowledge(Resource):
    """``assistants.v1.service.knowledge``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    description: str | None = None
    embedding_model: str | None = None
    id: str | None = None
    knowledge_source_details: Any = None
    name: str | None = None
    status: str = ""
    type: str | None = None
    url: str | None = None


@record(kw_only=True)
class CreateKnowledge(ops.Operation["Knowledge"]):
    """``POST /v1/Knowledge`` answers 201 with `Knowledge`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    name: str
    type: str
    assistant_id: str | Unset = UNSET
    description: str | Unset = UNSET
    embedding_model: str | Unset = UNSET
    knowledge_source_details: Mapping[str, Any] | Unset = UNSET
    policy: CreatePolicyRequest | Mapping[str, Any] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://assistants.twilio.com/v1/Knowledge",
        json="",
    )


@record(kw_only=True)
class DeleteKnowledge(ops.Operation[None]):
    """``DELETE /v1/Knowledge/{id}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://assistants.twilio.com/v1/Knowledge/{id}",
    )


@record(kw_only=True)
class FetchKnowledge(ops.Operation["Knowledge"]):
    """``GET /v1/Knowledge/{id}`` answers 200 with `Knowledge`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://assistants.twilio.com/v1/Knowledge/{id}",
    )


@record(kw_only=True)
class ListKnowledge(ops.PageOperation["Knowledge"]):
    """``GET /v1/Knowledge`` answers 200 with a `Page` of `Knowledge`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    assistant_id: str | None = None
    page: int | None = None
    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://assistants.twilio.com/v1/Knowledge",
        items="knowledge",
        paging="meta",
    )


@record(kw_only=True)
class UpdateKnowledge(ops.Operation["Knowledge"]):
    """``PUT /v1/Knowledge/{id}`` answers 200 with `Knowledge`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    id: str = attrs.field(kw_only=False)
    description: str | Unset = UNSET
    embedding_model: str | Unset = UNSET
    knowledge_source_details: Mapping[str, Any] | Unset = UNSET
    name: str | Unset = UNSET
    policy: CreatePolicyRequest | Mapping[str, Any] | Unset = UNSET
    type: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PUT https://assistants.twilio.com/v1/Knowledge/{id}",
        json="",
    )


from twilio_fp.rest.assistants.v1.tools import CreatePolicyRequest

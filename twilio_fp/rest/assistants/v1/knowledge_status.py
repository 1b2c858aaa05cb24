# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Knowledge/{id}/Status`` of assistants v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class KnowledgeStatus(Resource):
    """``assistants.v1.service.knowledge_status``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    last_status: str | None = None
    """Status at the last processing of the knowledge, such as why it failed."""
    status: str = ""
    """Where the resource stands in its life cycle."""
    __fields__ = "account_sid date_updated:date-time last_status status"


@record(kw_only=True)
class FetchKnowledgeStatus(ops.Operation["KnowledgeStatus"]):
    """Fetch the knowledge status.

    ``GET /v1/Knowledge/{id}/Status`` returns `KnowledgeStatus`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants/api/knowledge
    """

    id: str = attrs.field(kw_only=False)
    """Id: aia_asst_… of an assistant, aia_tool_… of a tool, aia_know_… of knowledge, aia_plcy_… of a policy."""
    __spec__ = ops.OperationSpec(
        "GET https://assistants.twilio.com/v1/Knowledge/{id}/Status",
        path="id*",
        result="KnowledgeStatus",
    )

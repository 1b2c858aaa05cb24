"""``/v1/Knowledge/{id}/Status`` of knowledge v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class KnowledgeStatus(Resource):
    """``knowledge.v1.service.knowledge_status``, as it is received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    last_status: str | None = None
    """Status at the last processing of the knowledge, such as why it failed."""
    status: str = ""
    """Where the resource stands in its life cycle."""


@record(kw_only=True)
class FetchKnowledgeStatus(ops.Operation["KnowledgeStatus"]):
    """Fetch the knowledge status.

    ``GET /v1/Knowledge/{id}/Status`` answers 200 with `KnowledgeStatus`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    id: str = attrs.field(kw_only=False)
    """Id: aia_know_… of knowledge, aia_plcy_… of a policy."""

    __spec__ = ops.BriefSpec(
        "GET https://knowledge.twilio.com/v1/Knowledge/{id}/Status",
    )

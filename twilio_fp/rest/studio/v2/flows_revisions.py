"""``/v2/Flows/{Sid}/Revisions`` of studio v2."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

FlowRevisionEnumStatus: TypeAlias = Literal["draft", "published"] | str


@record(kw_only=True)
class FlowRevision(Resource):
    """``studio.v2.flow.flow_revision``, as it is received."""

    account_sid: str = ""
    author_sid: str | None = None
    commit_message: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    definition: Any = None
    errors: tuple[Any, ...] | None = None
    friendly_name: str | None = None
    revision: int | None = None
    sid: str = ""
    status: FlowRevisionEnumStatus = ""
    url: str | None = None
    valid: bool | None = None


@record(kw_only=True)
class FetchFlowRevision(ops.Operation["FlowRevision"]):
    """``GET /v2/Flows/{Sid}/Revisions/{Revision}`` answers 200 with `FlowRevision`.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    sid: str = attrs.field(kw_only=False)
    revision: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://studio.twilio.com/v2/Flows/{Sid}/Revisions/{Revision}",
    )


@record(kw_only=True)
class ListFlowRevision(ops.PageOperation["FlowRevision"]):
    """``GET /v2/Flows/{Sid}/Revisions`` answers 200 with a `Page` of `FlowRevision`.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://studio.twilio.com/v2/Flows/{Sid}/Revisions",
        items="revisions",
        paging="meta",
    )

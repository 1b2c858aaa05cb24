# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Flows/{Sid}/Revisions`` of studio v2."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

FlowRevisionEnumStatus: TypeAlias = Literal["draft", "published"] | str


@record(kw_only=True)
class FlowRevision(Resource):
    """``studio.v2.flow.flow_revision``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    author_sid: str | None = None
    """SID of the user (US…) who saved this revision of the flow."""
    commit_message: str | None = None
    """What changed in this revision of the flow."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    definition: Any = None
    """The flow itself: a JSON object with its states (widgets), initial state and flags."""
    errors: tuple[Any, ...] | None = None
    """Problems found in the flow's definition; empty if it is valid."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    revision: int | None = None
    """Number of the flow's revision, counted from 1; it goes up by one with each update."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: FlowRevisionEnumStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    valid: bool | None = None
    """Whether the flow definition has no errors."""
    __fields__ = (
        "account_sid author_sid commit_message date_created:date-time date_updated:date-time definition:json "
        "errors:json[] friendly_name revision:integer sid status:enum.FlowRevisionEnumStatus url valid:boolean"
    )


@record(kw_only=True)
class FetchFlowRevision(ops.Operation["FlowRevision"]):
    """Fetch a flow revision.

    ``GET /v2/Flows/{Sid}/Revisions/{Revision}`` returns `FlowRevision`.
    Source: https://www.twilio.com/docs/studio/rest-api/v2/flow-revision
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    revision: str = attrs.field(kw_only=False)
    """Revision to fetch: its number, `LatestPublished` or `LatestRevision`."""
    __spec__ = ops.OperationSpec(
        "GET https://studio.twilio.com/v2/Flows/{Sid}/Revisions/{Revision}",
        path="Sid* Revision*",
        result="FlowRevision",
        bounds="sid:FW",
    )


@record(kw_only=True)
class ListFlowRevision(ops.PageOperation["FlowRevision"]):
    """List flow revisions.

    ``GET /v2/Flows/{Sid}/Revisions`` returns a `Page` of `FlowRevision`.
    Source: https://www.twilio.com/docs/studio/rest-api/v2/flow-revision
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://studio.twilio.com/v2/Flows/{Sid}/Revisions",
        path="Sid*",
        query="PageSize:integer Page:integer PageToken",
        result="FlowRevision",
        items="revisions",
        paging="meta",
        bounds="sid:FW",
    )

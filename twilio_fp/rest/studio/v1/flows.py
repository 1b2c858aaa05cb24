# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Flows`` of studio v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

FlowEnumStatus: TypeAlias = Literal["draft", "published"] | str


@record(kw_only=True)
class Flow(Resource):
    """``studio.v1.flow``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: FlowEnumStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    version: int | None = None
    """Version number; goes up with each change."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time friendly_name links:string{} sid "
        "status:enum.FlowEnumStatus url version:integer"
    )


@record(kw_only=True)
class DeleteFlow(ops.Operation[None]):
    """Delete a flow.

    ``DELETE /v1/Flows/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/studio/rest-api/v2/flow
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://studio.twilio.com/v1/Flows/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:FW",
    )


@record(kw_only=True)
class FetchFlow(ops.Operation["Flow"]):
    """Fetch a flow.

    ``GET /v1/Flows/{Sid}`` returns `Flow`.
    Source: https://www.twilio.com/docs/studio/rest-api/v2/flow
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://studio.twilio.com/v1/Flows/{Sid}",
        path="Sid*",
        result="Flow",
        bounds="sid:FW",
    )


@record(kw_only=True)
class ListFlow(ops.PageOperation["Flow"]):
    """List flows.

    ``GET /v1/Flows`` returns a `Page` of `Flow`.
    Source: https://www.twilio.com/docs/studio/rest-api/v2/flow
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://studio.twilio.com/v1/Flows",
        query="PageSize:integer Page:integer PageToken",
        result="Flow",
        items="flows",
        paging="meta",
    )

# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Flows`` of studio v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

FlowEnumStatus: TypeAlias = Literal["draft", "published"] | str


@record(kw_only=True)
class Flow(Resource):
    """``studio.v2.flow``, as received."""

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
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    revision: int | None = None
    """Number of the flow's revision, counted from 1; it goes up by one with each update."""
    sid: str = ""
    """SID of the flow, FW…."""
    status: FlowEnumStatus = ""
    """Whether the flow is a draft or published."""
    url: str | None = None
    """Absolute URL of the resource."""
    valid: bool | None = None
    """Whether the flow definition has no errors."""
    warnings: tuple[Any, ...] | None = None
    """Warnings about the flow definition, a list of JSON objects."""
    webhook_url: str | None = None
    """URL that starts the flow for incoming calls and messages."""
    __fields__ = (
        "account_sid author_sid commit_message date_created:date-time date_updated:date-time definition:json "
        "errors:json[] friendly_name links:string{} revision:integer sid status:enum.FlowEnumStatus url "
        "valid:boolean warnings:json[] webhook_url"
    )


@record(kw_only=True)
class CreateFlow(ops.Operation["Flow"]):
    """Create a flow.

    ``POST /v2/Flows`` returns `Flow`.
    Source: https://www.twilio.com/docs/studio/rest-api/v2/flow
    """

    definition: str | Mapping[str, Any] | Sequence[Any]
    """The flow itself: a JSON object with its states (widgets), initial state and flags."""
    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    status: FlowEnumStatus
    """draft keeps the flow off the air, published makes it live."""
    author_sid: str | None = None
    """SID of the user (US…) who saved this revision of the flow."""
    commit_message: str | None = None
    """What changed in this revision of the flow."""
    __spec__ = ops.OperationSpec(
        "POST https://studio.twilio.com/v2/Flows",
        form="AuthorSid CommitMessage Definition:json* FriendlyName* Status:enum.FlowEnumStatus*",
        result="Flow",
        success=(201,),
    )


@record(kw_only=True)
class DeleteFlow(ops.Operation[None]):
    """Delete a flow.

    ``DELETE /v2/Flows/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/studio/rest-api/v2/flow
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://studio.twilio.com/v2/Flows/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:FW",
    )


@record(kw_only=True)
class FetchFlow(ops.Operation["Flow"]):
    """Fetch a flow.

    ``GET /v2/Flows/{Sid}`` returns `Flow`.
    Source: https://www.twilio.com/docs/studio/rest-api/v2/flow
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://studio.twilio.com/v2/Flows/{Sid}",
        path="Sid*",
        result="Flow",
        bounds="sid:FW",
    )


@record(kw_only=True)
class ListFlow(ops.PageOperation["Flow"]):
    """List flows.

    ``GET /v2/Flows`` returns a `Page` of `Flow`.
    Source: https://www.twilio.com/docs/studio/rest-api/v2/flow
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://studio.twilio.com/v2/Flows",
        query="PageSize:integer Page:integer PageToken",
        result="Flow",
        items="flows",
        paging="meta",
    )


@record(kw_only=True)
class UpdateFlow(ops.Operation["Flow"]):
    """Update a flow.

    ``POST /v2/Flows/{Sid}`` returns `Flow`.
    Source: https://www.twilio.com/docs/studio/rest-api/v2/flow
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: FlowEnumStatus
    """draft keeps the change off the air, published makes it live."""
    author_sid: str | None = None
    """SID of the user (US…) who saved this revision of the flow."""
    commit_message: str | None = None
    """What changed in this revision of the flow."""
    definition: str | Mapping[str, Any] | Sequence[Any] | None = None
    """The flow itself: a JSON object with its states (widgets), initial state and flags."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://studio.twilio.com/v2/Flows/{Sid}",
        path="Sid*",
        form="AuthorSid CommitMessage Definition:json FriendlyName Status:enum.FlowEnumStatus*",
        result="Flow",
        bounds="sid:FW",
    )

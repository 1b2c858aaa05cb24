# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Sinks`` of events v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

SinkEnumSinkType: TypeAlias = Literal["kinesis", "webhook", "segment", "email"] | str
SinkEnumStatus: TypeAlias = Literal["initialized", "validating", "active", "failed"] | str


@record(kw_only=True)
class Sink(Resource):
    """``events.v1.sink``, as received."""

    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    description: str | None = None
    """What it is, in free text."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    sid: str = ""
    """SID of the event sink, DG…."""
    sink_configuration: Any = None
    """JSON object with the destination's details, such as a Kinesis ARN or a webhook URL and method; depends on
    sink_type."""
    sink_type: SinkEnumSinkType | None = None
    """Kind of destination: kinesis, webhook or segment."""
    status: SinkEnumStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "date_created:date-time date_updated:date-time description links:string{} sid sink_configuration:json "
        "sink_type:enum.SinkEnumSinkType status:enum.SinkEnumStatus url"
    )


@record(kw_only=True)
class CreateSink(ops.Operation["Sink"]):
    """Create a sink.

    ``POST /v1/Sinks`` returns `Sink`.
    Source: https://www.twilio.com/docs/events/event-streams/sink-resource
    """

    description: str
    """What it is, in free text."""
    sink_configuration: str | Mapping[str, Any] | Sequence[Any]
    """JSON object with the destination's details, such as a Kinesis ARN or a webhook URL and method; depends on
    sink_type."""
    sink_type: SinkEnumSinkType
    """Kind of destination: kinesis, webhook or segment."""
    __spec__ = ops.OperationSpec(
        "POST https://events.twilio.com/v1/Sinks",
        form="Description* SinkConfiguration:json* SinkType:enum.SinkEnumSinkType*",
        result="Sink",
        success=(201,),
    )


@record(kw_only=True)
class DeleteSink(ops.Operation[None]):
    """Delete a sink.

    ``DELETE /v1/Sinks/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/events/event-streams/sink-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://events.twilio.com/v1/Sinks/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:DG",
    )


@record(kw_only=True)
class FetchSink(ops.Operation["Sink"]):
    """Fetch a sink.

    ``GET /v1/Sinks/{Sid}`` returns `Sink`.
    Source: https://www.twilio.com/docs/events/event-streams/sink-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://events.twilio.com/v1/Sinks/{Sid}",
        path="Sid*",
        result="Sink",
        bounds="sid:DG",
    )


@record(kw_only=True)
class ListSink(ops.PageOperation["Sink"]):
    """List sinks.

    ``GET /v1/Sinks`` returns a `Page` of `Sink`.
    Source: https://www.twilio.com/docs/events/event-streams/sink-resource
    """

    in_use: bool | None = None
    """Only sinks that are, or are not, used by a subscription."""
    status: str | None = None
    """Where the resource stands in its life cycle."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://events.twilio.com/v1/Sinks",
        query="InUse:boolean Status PageSize:integer Page:integer PageToken",
        result="Sink",
        items="sinks",
        paging="meta",
    )


@record(kw_only=True)
class UpdateSink(ops.Operation["Sink"]):
    """Update a sink.

    ``POST /v1/Sinks/{Sid}`` returns `Sink`.
    Source: https://www.twilio.com/docs/events/event-streams/sink-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    description: str
    """What it is, in free text."""
    __spec__ = ops.OperationSpec(
        "POST https://events.twilio.com/v1/Sinks/{Sid}",
        path="Sid*",
        form="Description*",
        result="Sink",
        bounds="sid:DG",
    )

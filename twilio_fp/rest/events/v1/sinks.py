"""``/v1/Sinks`` of events v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

SinkEnumSinkType: TypeAlias = Literal["kinesis", "webhook", "segment", "email"] | str
SinkEnumStatus: TypeAlias = Literal["initialized", "validating", "active", "failed"] | str


@record(kw_only=True)
class Sink(Resource):
    """``events.v1.sink``, as it is received."""

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


@record(kw_only=True)
class CreateSink(ops.Operation["Sink"]):
    """Create a sink.

    ``POST /v1/Sinks`` answers 201 with `Sink`.
    Source: https://www.twilio.com/docs/events
    """

    description: str
    """What it is, in free text."""
    sink_configuration: str | Mapping[str, Any] | Sequence[Any]
    """JSON object with the destination's details, such as a Kinesis ARN or a webhook URL and method; depends on
    sink_type."""
    sink_type: SinkEnumSinkType
    """Kind of destination: kinesis, webhook or segment."""

    __spec__ = ops.BriefSpec(
        "POST https://events.twilio.com/v1/Sinks",
        form="",
    )


@record(kw_only=True)
class DeleteSink(ops.Operation[None]):
    """Delete a sink.

    ``DELETE /v1/Sinks/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/events
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "DELETE https://events.twilio.com/v1/Sinks/{Sid}",
        bounds="sid:DG",
    )


@record(kw_only=True)
class FetchSink(ops.Operation["Sink"]):
    """Fetch a sink.

    ``GET /v1/Sinks/{Sid}`` answers 200 with `Sink`.
    Source: https://www.twilio.com/docs/events
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "GET https://events.twilio.com/v1/Sinks/{Sid}",
        bounds="sid:DG",
    )


@record(kw_only=True)
class ListSink(ops.PageOperation["Sink"]):
    """List sinks.

    ``GET /v1/Sinks`` answers 200 with a `Page` of `Sink`.
    Source: https://www.twilio.com/docs/events
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

    __spec__ = ops.BriefSpec(
        "GET https://events.twilio.com/v1/Sinks",
        items="sinks",
        paging="meta",
    )


@record(kw_only=True)
class UpdateSink(ops.Operation["Sink"]):
    """Update a sink.

    ``POST /v1/Sinks/{Sid}`` answers 200 with `Sink`.
    Source: https://www.twilio.com/docs/events
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    description: str
    """What it is, in free text."""

    __spec__ = ops.BriefSpec(
        "POST https://events.twilio.com/v1/Sinks/{Sid}",
        form="",
        bounds="sid:DG",
    )

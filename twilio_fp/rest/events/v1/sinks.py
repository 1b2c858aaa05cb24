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
    date_updated: dt.datetime | None = None
    description: str | None = None
    links: Mapping[str, str] | None = None
    sid: str = ""
    sink_configuration: Any = None
    sink_type: SinkEnumSinkType | None = None
    status: SinkEnumStatus = ""
    url: str | None = None


@record(kw_only=True)
class CreateSink(ops.Operation["Sink"]):
    """``POST /v1/Sinks`` answers 201 with `Sink`.

    Source: https://www.twilio.com/docs/events
    """

    description: str
    sink_configuration: str | Mapping[str, Any] | Sequence[Any]
    sink_type: SinkEnumSinkType

    __spec__ = ops.BriefSpec(
        "POST https://events.twilio.com/v1/Sinks",
        form="",
    )


@record(kw_only=True)
class DeleteSink(ops.Operation[None]):
    """``DELETE /v1/Sinks/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/events
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://events.twilio.com/v1/Sinks/{Sid}",
    )


@record(kw_only=True)
class FetchSink(ops.Operation["Sink"]):
    """``GET /v1/Sinks/{Sid}`` answers 200 with `Sink`.

    Source: https://www.twilio.com/docs/events
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://events.twilio.com/v1/Sinks/{Sid}",
    )


@record(kw_only=True)
class ListSink(ops.PageOperation["Sink"]):
    """``GET /v1/Sinks`` answers 200 with a `Page` of `Sink`.

    Source: https://www.twilio.com/docs/events
    """

    in_use: bool | None = None
    status: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://events.twilio.com/v1/Sinks",
        items="sinks",
        paging="meta",
    )


@record(kw_only=True)
class UpdateSink(ops.Operation["Sink"]):
    """``POST /v1/Sinks/{Sid}`` answers 200 with `Sink`.

    Source: https://www.twilio.com/docs/events
    """

    sid: str = attrs.field(kw_only=False)
    description: str

    __spec__ = ops.BriefSpec(
        "POST https://events.twilio.com/v1/Sinks/{Sid}",
        form="",
    )

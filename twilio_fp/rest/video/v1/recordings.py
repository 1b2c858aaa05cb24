"""``/v1/Recordings`` of video v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

RecordingEnumCodec: TypeAlias = Literal["VP8", "H264", "OPUS", "PCMU"] | str
RecordingEnumFormat: TypeAlias = Literal["mka", "mkv"] | str
RecordingEnumStatus: TypeAlias = Literal["processing", "completed", "deleted", "failed"] | str
RecordingEnumType: TypeAlias = Literal["audio", "video", "data"] | str


@record(kw_only=True)
class Recording(Resource):
    """``video.v1.recording``, as it is received."""

    account_sid: str = ""
    codec: RecordingEnumCodec | None = None
    container_format: RecordingEnumFormat | None = None
    date_created: dt.datetime | None = None
    duration: int | None = None
    grouping_sids: Any = None
    links: Mapping[str, str] | None = None
    media_external_location: str | None = None
    offset: int | None = None
    sid: str = ""
    size: int | None = None
    source_sid: str | None = None
    status: RecordingEnumStatus = ""
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    track_name: str | None = None
    type: RecordingEnumType | None = None
    url: str | None = None

    __fields__ = "track_name!"


@record(kw_only=True)
class DeleteRecording(ops.Operation[None]):
    """``DELETE /v1/Recordings/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/video/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://video.twilio.com/v1/Recordings/{Sid}",
    )


@record(kw_only=True)
class FetchRecording(ops.Operation["Recording"]):
    """``GET /v1/Recordings/{Sid}`` answers 200 with `Recording`.

    Source: https://www.twilio.com/docs/video/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://video.twilio.com/v1/Recordings/{Sid}",
    )


@record(kw_only=True)
class ListRecording(ops.PageOperation["Recording"]):
    """``GET /v1/Recordings`` answers 200 with a `Page` of `Recording`.

    Source: https://www.twilio.com/docs/video/api
    """

    status: RecordingEnumStatus | None = None
    source_sid: str | None = None
    grouping_sid: str | Iterable[str] | None = None
    date_created_after: dt.datetime | dt.date | str | None = None
    date_created_before: dt.datetime | dt.date | str | None = None
    media_type: RecordingEnumType | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://video.twilio.com/v1/Recordings",
        items="recordings",
        paging="meta",
        largest_page=100,
    )

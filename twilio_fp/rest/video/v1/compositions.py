"""``/v1/Compositions`` of video v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

CompositionEnumFormat: TypeAlias = Literal["mp4", "webm"] | str
CompositionEnumStatus: TypeAlias = Literal["enqueued", "processing", "completed", "deleted", "failed"] | str


@record(kw_only=True)
class Composition(Resource):
    """``video.v1.composition``, as it is received."""

    account_sid: str = ""
    audio_sources: tuple[str, ...] | None = None
    audio_sources_excluded: tuple[str, ...] | None = None
    bitrate: int | None = None
    date_completed: dt.datetime | None = None
    date_created: dt.datetime | None = None
    date_deleted: dt.datetime | None = None
    duration: int | None = None
    format: CompositionEnumFormat | None = None
    links: Mapping[str, str] | None = None
    media_external_location: str | None = None
    resolution: str | None = None
    room_sid: str | None = None
    sid: str = ""
    size: int | None = None
    status: CompositionEnumStatus = ""
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    trim: bool | None = None
    url: str | None = None
    video_layout: Any = None

    __fields__ = "audio_sources! audio_sources_excluded! video_layout!"


@record(kw_only=True)
class CreateComposition(ops.Operation["Composition"]):
    """``POST /v1/Compositions`` answers 201 with `Composition`.

    Source: https://www.twilio.com/docs/video/api
    """

    room_sid: str
    audio_sources: str | Iterable[str] | None = None
    audio_sources_excluded: str | Iterable[str] | None = None
    format: CompositionEnumFormat | None = None
    resolution: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    trim: bool | None = None
    video_layout: str | Mapping[str, Any] | Sequence[Any] | None = None

    __spec__ = ops.BriefSpec(
        "POST https://video.twilio.com/v1/Compositions",
        form="",
    )


@record(kw_only=True)
class DeleteComposition(ops.Operation[None]):
    """``DELETE /v1/Compositions/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/video/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://video.twilio.com/v1/Compositions/{Sid}",
    )


@record(kw_only=True)
class FetchComposition(ops.Operation["Composition"]):
    """``GET /v1/Compositions/{Sid}`` answers 200 with `Composition`.

    Source: https://www.twilio.com/docs/video/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://video.twilio.com/v1/Compositions/{Sid}",
    )


@record(kw_only=True)
class ListComposition(ops.PageOperation["Composition"]):
    """``GET /v1/Compositions`` answers 200 with a `Page` of `Composition`.

    Source: https://www.twilio.com/docs/video/api
    """

    status: CompositionEnumStatus | None = None
    date_created_after: dt.datetime | dt.date | str | None = None
    date_created_before: dt.datetime | dt.date | str | None = None
    room_sid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://video.twilio.com/v1/Compositions",
        items="compositions",
        paging="meta",
        largest_page=100,
    )

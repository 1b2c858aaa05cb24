"""``/v1/CompositionHooks`` of video v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

CompositionHookEnumFormat: TypeAlias = Literal["mp4", "webm"] | str


@record(kw_only=True)
class CompositionHook(Resource):
    """``video.v1.composition_hook``, as it is received."""

    account_sid: str = ""
    audio_sources: tuple[str, ...] | None = None
    audio_sources_excluded: tuple[str, ...] | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    enabled: bool | None = None
    format: CompositionHookEnumFormat | None = None
    friendly_name: str | None = None
    resolution: str | None = None
    sid: str = ""
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    trim: bool | None = None
    url: str | None = None
    video_layout: Any = None

    __fields__ = "audio_sources! audio_sources_excluded! video_layout!"


@record(kw_only=True)
class CreateCompositionHook(ops.Operation["CompositionHook"]):
    """``POST /v1/CompositionHooks`` answers 201 with `CompositionHook`.

    Source: https://www.twilio.com/docs/video/api
    """

    friendly_name: str
    audio_sources: str | Iterable[str] | None = None
    audio_sources_excluded: str | Iterable[str] | None = None
    enabled: bool | None = None
    format: CompositionHookEnumFormat | None = None
    resolution: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    trim: bool | None = None
    video_layout: str | Mapping[str, Any] | Sequence[Any] | None = None

    __spec__ = ops.BriefSpec(
        "POST https://video.twilio.com/v1/CompositionHooks",
        form="",
    )


@record(kw_only=True)
class DeleteCompositionHook(ops.Operation[None]):
    """``DELETE /v1/CompositionHooks/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/video/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://video.twilio.com/v1/CompositionHooks/{Sid}",
    )


@record(kw_only=True)
class FetchCompositionHook(ops.Operation["CompositionHook"]):
    """``GET /v1/CompositionHooks/{Sid}`` answers 200 with `CompositionHook`.

    Source: https://www.twilio.com/docs/video/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://video.twilio.com/v1/CompositionHooks/{Sid}",
    )


@record(kw_only=True)
class ListCompositionHook(ops.PageOperation["CompositionHook"]):
    """``GET /v1/CompositionHooks`` answers 200 with a `Page` of `CompositionHook`.

    Source: https://www.twilio.com/docs/video/api
    """

    enabled: bool | None = None
    date_created_after: dt.datetime | dt.date | str | None = None
    date_created_before: dt.datetime | dt.date | str | None = None
    friendly_name: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://video.twilio.com/v1/CompositionHooks",
        items="composition_hooks",
        paging="meta",
    )


@record(kw_only=True)
class UpdateCompositionHook(ops.Operation["CompositionHook"]):
    """``POST /v1/CompositionHooks/{Sid}`` answers 200 with `CompositionHook`.

    Source: https://www.twilio.com/docs/video/api
    """

    sid: str = attrs.field(kw_only=False)
    friendly_name: str
    audio_sources: str | Iterable[str] | None = None
    audio_sources_excluded: str | Iterable[str] | None = None
    enabled: bool | None = None
    format: CompositionHookEnumFormat | None = None
    resolution: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    trim: bool | None = None
    video_layout: str | Mapping[str, Any] | Sequence[Any] | None = None

    __spec__ = ops.BriefSpec(
        "POST https://video.twilio.com/v1/CompositionHooks/{Sid}",
        form="",
    )

# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/CompositionHooks`` of video v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod

CompositionHookEnumFormat: TypeAlias = Literal["mp4", "webm"] | str


@record(kw_only=True)
class CompositionHook(Resource):
    """``video.v1.composition_hook``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    audio_sources: tuple[str, ...] | None = None
    """Audio tracks to mix in: names or SIDs, or patterns such as student*; * takes all. Leave out for no audio."""
    audio_sources_excluded: tuple[str, ...] | None = None
    """Audio tracks to keep out: names or SIDs, or patterns such as student*."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    enabled: bool | None = None
    """Whether the hook makes compositions of finished rooms; when listing, only hooks where it does or does not."""
    format: CompositionHookEnumFormat | None = None
    """Container of the composed file: mp4 or webm; default webm."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    resolution: str | None = None
    """Size of the video, as width x height in pixels, each 16 to 1,280; default `640x480`."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status_callback: str | None = None
    """URL that receives room, recording or composition events."""
    status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
    trim: bool | None = None
    """Whether stretches with no media are cut out of the composition. Default true."""
    url: str | None = None
    """Absolute URL of the resource."""
    video_layout: Any = None
    """JSON object that places participants' video in regions of the picture."""
    __fields__ = (
        "account_sid audio_sources:string[]! audio_sources_excluded:string[]! date_created:date-time "
        "date_updated:date-time enabled:boolean format:enum.CompositionHookEnumFormat friendly_name resolution "
        "sid status_callback status_callback_method:enum.HttpMethod trim:boolean url video_layout:json!"
    )


@record(kw_only=True)
class CreateCompositionHook(ops.Operation["CompositionHook"]):
    """Create a composition hook.

    ``POST /v1/CompositionHooks`` returns `CompositionHook`.
    Source: https://www.twilio.com/docs/video/api/composition-hooks
    """

    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    audio_sources: str | Iterable[str] | None = None
    """Audio tracks to mix in: names or SIDs, or patterns such as student*; * takes all. Leave out for no audio."""
    audio_sources_excluded: str | Iterable[str] | None = None
    """Audio tracks to keep out: names or SIDs, or patterns such as student*."""
    enabled: bool | None = None
    """Whether the hook makes compositions of finished rooms; when listing, only hooks where it does or does not."""
    format: CompositionHookEnumFormat | None = None
    """Container of the composed file: mp4 or webm; default webm."""
    resolution: str | None = None
    """Size of the video, as width x height in pixels, each 16 to 1,280; default `640x480`."""
    status_callback: str | None = None
    """URL that receives room, recording or composition events."""
    status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
    trim: bool | None = None
    """Whether stretches with no media are cut out of the composition. Default true."""
    video_layout: str | Mapping[str, Any] | Sequence[Any] | None = None
    """JSON object that places participants' video in regions of the picture."""
    __spec__ = ops.OperationSpec(
        "POST https://video.twilio.com/v1/CompositionHooks",
        form=(
            "AudioSources:string[] AudioSourcesExcluded:string[] Enabled:boolean "
            "Format:enum.CompositionHookEnumFormat FriendlyName* Resolution StatusCallback "
            "StatusCallbackMethod:enum.HttpMethod Trim:boolean VideoLayout:json"
        ),
        result="CompositionHook",
        success=(201,),
        bounds="status_callback:url",
    )


@record(kw_only=True)
class DeleteCompositionHook(ops.Operation[None]):
    """Delete a composition hook.

    ``DELETE /v1/CompositionHooks/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/video/api/composition-hooks
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://video.twilio.com/v1/CompositionHooks/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:HK",
    )


@record(kw_only=True)
class FetchCompositionHook(ops.Operation["CompositionHook"]):
    """Fetch a composition hook.

    ``GET /v1/CompositionHooks/{Sid}`` returns `CompositionHook`.
    Source: https://www.twilio.com/docs/video/api/composition-hooks
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://video.twilio.com/v1/CompositionHooks/{Sid}",
        path="Sid*",
        result="CompositionHook",
        bounds="sid:HK",
    )


@record(kw_only=True)
class ListCompositionHook(ops.PageOperation["CompositionHook"]):
    """List composition hooks.

    ``GET /v1/CompositionHooks`` returns a `Page` of `CompositionHook`.
    Source: https://www.twilio.com/docs/video/api/composition-hooks
    """

    enabled: bool | None = None
    """Whether the hook makes compositions of finished rooms; when listing, only hooks where it does or does not."""
    date_created_after: dt.datetime | dt.date | str | None = None
    """Only items created at or after this time, UTC."""
    date_created_before: dt.datetime | dt.date | str | None = None
    """Only items created at or before this time, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://video.twilio.com/v1/CompositionHooks",
        query=(
            "Enabled:boolean DateCreatedAfter:date-time DateCreatedBefore:date-time FriendlyName PageSize:integer "
            "Page:integer PageToken"
        ),
        result="CompositionHook",
        items="composition_hooks",
        paging="meta",
    )


@record(kw_only=True)
class UpdateCompositionHook(ops.Operation["CompositionHook"]):
    """Update a composition hook.

    ``POST /v1/CompositionHooks/{Sid}`` returns `CompositionHook`.
    Source: https://www.twilio.com/docs/video/api/composition-hooks
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    audio_sources: str | Iterable[str] | None = None
    """Audio tracks to mix in: names or SIDs, or patterns such as student*; * takes all. Leave out for no audio."""
    audio_sources_excluded: str | Iterable[str] | None = None
    """Audio tracks to keep out: names or SIDs, or patterns such as student*."""
    enabled: bool | None = None
    """Whether the hook makes compositions of finished rooms; when listing, only hooks where it does or does not."""
    format: CompositionHookEnumFormat | None = None
    """Container of the composed file: mp4 or webm; default webm."""
    resolution: str | None = None
    """Size of the video, as width x height in pixels, each 16 to 1,280; default `640x480`."""
    status_callback: str | None = None
    """URL that receives room, recording or composition events."""
    status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
    trim: bool | None = None
    """Whether stretches with no media are cut out of the composition. Default true."""
    video_layout: str | Mapping[str, Any] | Sequence[Any] | None = None
    """JSON object that places participants' video in regions of the picture."""
    __spec__ = ops.OperationSpec(
        "POST https://video.twilio.com/v1/CompositionHooks/{Sid}",
        path="Sid*",
        form=(
            "AudioSources:string[] AudioSourcesExcluded:string[] Enabled:boolean "
            "Format:enum.CompositionHookEnumFormat FriendlyName* Resolution StatusCallback "
            "StatusCallbackMethod:enum.HttpMethod Trim:boolean VideoLayout:json"
        ),
        result="CompositionHook",
        bounds="sid:HK status_callback:url",
    )

# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Compositions`` of video v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod

CompositionEnumFormat: TypeAlias = Literal["mp4", "webm"] | str
CompositionEnumStatus: TypeAlias = Literal["enqueued", "processing", "completed", "deleted", "failed"] | str


@record(kw_only=True)
class Composition(Resource):
    """``video.v1.composition``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    audio_sources: tuple[str, ...] | None = None
    """Audio tracks to mix in: names or SIDs, or patterns such as student*; * takes all. Leave out for no audio."""
    audio_sources_excluded: tuple[str, ...] | None = None
    """Audio tracks to keep out: names or SIDs, or patterns such as student*."""
    bitrate: int | None = None
    """Average bit rate of the composition, in kbit/s; always 0 for now."""
    date_completed: dt.datetime | None = None
    """When the composition finished processing, UTC; empty until then."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_deleted: dt.datetime | None = None
    """When it was deleted or removed, UTC; empty if it was not."""
    duration: int | None = None
    """Length in seconds."""
    format: CompositionEnumFormat | None = None
    """Container of the composed file: mp4 or webm; default webm."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    media_external_location: str | None = None
    """URL of the media in your own storage, where the account stores recordings and compositions outside Twilio."""
    resolution: str | None = None
    """Size of the video, as width x height in pixels, each 16 to 1,280; default `640x480`."""
    room_sid: str | None = None
    """SID of the video room, RM…; many paths also take the room's unique name."""
    sid: str = ""
    """SID of the composition, CJ…."""
    size: int | None = None
    """Size of the media file, in bytes."""
    status: CompositionEnumStatus = ""
    """State of the composition: enqueued, processing, completed, failed or deleted."""
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
        "account_sid audio_sources:string[]! audio_sources_excluded:string[]! bitrate:integer "
        "date_completed:date-time date_created:date-time date_deleted:date-time duration:integer "
        "format:enum.CompositionEnumFormat links:string{} media_external_location resolution room_sid sid "
        "size:integer status:enum.CompositionEnumStatus status_callback status_callback_method:enum.HttpMethod "
        "trim:boolean url video_layout:json!"
    )


@record(kw_only=True)
class CreateComposition(ops.Operation["Composition"]):
    """Create a composition.

    ``POST /v1/Compositions`` returns `Composition`.
    Source: https://www.twilio.com/docs/video/api/compositions-resource
    """

    room_sid: str
    """SID of the video room, RM…; many paths also take the room's unique name."""
    audio_sources: str | Iterable[str] | None = None
    """Audio tracks to mix in: names or SIDs, or patterns such as student*; * takes all. Leave out for no audio."""
    audio_sources_excluded: str | Iterable[str] | None = None
    """Audio tracks to keep out: names or SIDs, or patterns such as student*."""
    format: CompositionEnumFormat | None = None
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
        "POST https://video.twilio.com/v1/Compositions",
        form=(
            "AudioSources:string[] AudioSourcesExcluded:string[] Format:enum.CompositionEnumFormat Resolution "
            "RoomSid* StatusCallback StatusCallbackMethod:enum.HttpMethod Trim:boolean VideoLayout:json"
        ),
        result="Composition",
        success=(201,),
        bounds="room_sid:RM status_callback:url",
    )


@record(kw_only=True)
class DeleteComposition(ops.Operation[None]):
    """Delete a composition.

    ``DELETE /v1/Compositions/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/video/api/compositions-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://video.twilio.com/v1/Compositions/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:CJ",
    )


@record(kw_only=True)
class FetchComposition(ops.Operation["Composition"]):
    """Fetch a composition.

    ``GET /v1/Compositions/{Sid}`` returns `Composition`.
    Source: https://www.twilio.com/docs/video/api/compositions-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://video.twilio.com/v1/Compositions/{Sid}",
        path="Sid*",
        result="Composition",
        bounds="sid:CJ",
    )


@record(kw_only=True)
class ListComposition(ops.PageOperation["Composition"]):
    """List compositions.

    ``GET /v1/Compositions`` returns a `Page` of `Composition`.
    Source: https://www.twilio.com/docs/video/api/compositions-resource
    """

    status: CompositionEnumStatus | None = None
    """Where the resource stands in its life cycle."""
    date_created_after: dt.datetime | dt.date | str | None = None
    """Only items created at or after this time, UTC."""
    date_created_before: dt.datetime | dt.date | str | None = None
    """Only items created at or before this time, UTC."""
    room_sid: str | None = None
    """SID of the video room, RM…; many paths also take the room's unique name."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://video.twilio.com/v1/Compositions",
        query=(
            "Status:enum.CompositionEnumStatus DateCreatedAfter:date-time DateCreatedBefore:date-time RoomSid "
            "PageSize:integer Page:integer PageToken"
        ),
        result="Composition",
        items="compositions",
        paging="meta",
        largest_page=100,
        bounds="room_sid:RM",
    )

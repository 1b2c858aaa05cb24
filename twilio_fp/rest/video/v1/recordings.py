# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Recordings`` of video v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod

RecordingEnumCodec: TypeAlias = Literal["VP8", "H264", "OPUS", "PCMU"] | str
RecordingEnumFormat: TypeAlias = Literal["mka", "mkv"] | str
RecordingEnumStatus: TypeAlias = Literal["processing", "completed", "deleted", "failed"] | str
RecordingEnumType: TypeAlias = Literal["audio", "video", "data"] | str


@record(kw_only=True)
class Recording(Resource):
    """``video.v1.recording``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    codec: RecordingEnumCodec | None = None
    """Codec of the recorded track, such as OPUS, VP8, H264 or PCMU."""
    container_format: RecordingEnumFormat | None = None
    """File format of the recorded track: mka for audio, mkv for video."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    duration: int | None = None
    """Length in seconds."""
    grouping_sids: Any = None
    """SIDs of what the recording belongs to: room_sid and participant_sid."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    media_external_location: str | None = None
    """URL of the media in your own storage, where the account stores recordings and compositions outside Twilio."""
    offset: int | None = None
    """Milliseconds from a point common to the room's tracks to this track's start; serves to line recordings up."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    size: int | None = None
    """Size of the media file, in bytes."""
    source_sid: str | None = None
    """SID of the track or other source that was recorded."""
    status: RecordingEnumStatus = ""
    """Where the resource stands in its life cycle."""
    status_callback: str | None = None
    """URL that receives room, recording or composition events."""
    status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
    track_name: str | None = None
    """Name of the track that was recorded."""
    type: RecordingEnumType | None = None
    """Media that was recorded: audio, video or data."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid codec:enum.RecordingEnumCodec container_format:enum.RecordingEnumFormat "
        "date_created:date-time duration:integer grouping_sids:json links:string{} media_external_location "
        "offset:integer sid size:integer source_sid status:enum.RecordingEnumStatus status_callback "
        "status_callback_method:enum.HttpMethod track_name! type:enum.RecordingEnumType url"
    )


@record(kw_only=True)
class DeleteRecording(ops.Operation[None]):
    """Delete a recording.

    ``DELETE /v1/Recordings/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/video/api/recordings-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://video.twilio.com/v1/Recordings/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:RT",
    )


@record(kw_only=True)
class FetchRecording(ops.Operation["Recording"]):
    """Fetch a recording.

    ``GET /v1/Recordings/{Sid}`` returns `Recording`.
    Source: https://www.twilio.com/docs/video/api/recordings-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://video.twilio.com/v1/Recordings/{Sid}",
        path="Sid*",
        result="Recording",
        bounds="sid:RT",
    )


@record(kw_only=True)
class ListRecording(ops.PageOperation["Recording"]):
    """List recordings.

    ``GET /v1/Recordings`` returns a `Page` of `Recording`.
    Source: https://www.twilio.com/docs/video/api/recordings-resource
    """

    status: RecordingEnumStatus | None = None
    """Where the resource stands in its life cycle."""
    source_sid: str | None = None
    """Return only recordings of this source, such as a track (MT…)."""
    grouping_sid: str | Iterable[str] | None = None
    """Only recordings that belong to this room (RM…) or participant (PA…)."""
    date_created_after: dt.datetime | dt.date | str | None = None
    """Only items created at or after this time, UTC."""
    date_created_before: dt.datetime | dt.date | str | None = None
    """Only items created at or before this time, UTC."""
    media_type: RecordingEnumType | None = None
    """Only recordings of this kind: `audio`, `video` or `data`."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://video.twilio.com/v1/Recordings",
        query=(
            "Status:enum.RecordingEnumStatus SourceSid GroupingSid:string[] DateCreatedAfter:date-time "
            "DateCreatedBefore:date-time MediaType:enum.RecordingEnumType PageSize:integer Page:integer PageToken"
        ),
        result="Recording",
        items="recordings",
        paging="meta",
        largest_page=100,
    )

"""Video: events of rooms, recordings and compositions."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

from attrs import field

from twilio_fp.record import record
from twilio_fp.webhooks.events.event import Event, on_wire

__all__ = ["VideoCompositionEvent", "VideoRecordingEvent", "VideoRoomEvent"]


@record(kw_only=True)
class VideoRoomEvent(Event):
    """An event in a video room: the room started or ended, or a participant or a track changed.

    ``status_callback_event`` names it: ``room-created``, ``room-ended``, ``participant-connected``,
    ``participant-disconnected``, ``track-added``, ``track-removed``, ``track-enabled``, ``track-disabled``, and the
    room's ``recording-…`` events. The fields of participants and tracks are None if the event is not about one.
    ``sequence_number`` does not determine the order.

    >>> VideoRoomEvent(room_sid="RM1", status_callback_event="participant-connected", participant_identity="Ann")
    VideoRoomEvent(room_sid='RM1', status_callback_event='participant-connected', participant_identity='Ann')

    Source: https://www.twilio.com/docs/video/api/status-callbacks#rooms-callbacks
    """

    room_sid: str
    status_callback_event: str
    account_sid: str = ""
    room_name: str | None = None
    """The room's unique name, or its SID."""
    room_status: str | None = None
    """``in-progress`` or ``completed``."""
    room_type: str | None = None
    room_duration: timedelta | None = None
    """How long the room was open; only in ``room-ended``."""
    participant_sid: str | None = None
    participant_status: str | None = None
    """``connected`` or ``disconnected``."""
    participant_identity: str | None = None
    participant_duration: timedelta | None = None
    """How long the participant was connected; only in ``participant-disconnected``."""
    track_sid: str | None = None
    track_kind: str | None = None
    """``audio``, ``video`` or ``data``."""
    track_name: str | None = None
    timestamp: datetime | None = field(default=None, metadata=on_wire(kind="iso8601"))
    sequence_number: int | None = None


@record(kw_only=True)
class VideoRecordingEvent(Event):
    """The recording of a track started, was completed or failed.

    ``recording-completed`` has its location and duration, and ``recording-failed`` has ``failed_operation``.

    >>> VideoRecordingEvent(recording_sid="RT1", room_sid="RM1", status_callback_event="recording-started").room_sid
    'RM1'

    Source: https://www.twilio.com/docs/video/api/status-callbacks#recordings-callbacks
    """

    recording_sid: str
    room_sid: str
    status_callback_event: str
    account_sid: str = ""
    room_name: str | None = None
    room_type: str | None = None
    participant_sid: str | None = None
    participant_identity: str | None = None
    source_sid: str | None = None
    """The recorded track."""
    track_name: str | None = None
    type: str | None = None
    """``audio``, ``video`` or ``data``."""
    container: str | None = None
    """``mka`` or ``mkv``."""
    codec: str | None = None
    offset_from_twilio_video_epoch: int | None = None
    """Milliseconds from a common epoch, to synchronise the recordings of a room."""
    recording_uri: str | None = None
    media_uri: str | None = None
    media_external_location: str | None = None
    """The location in your own storage, if you use that."""
    duration: timedelta | None = None
    size: int | None = None
    """Bytes."""
    failed_operation: str | None = None
    timestamp: datetime | None = field(default=None, metadata=on_wire(kind="iso8601"))


@record(kw_only=True)
class VideoCompositionEvent(Event):
    """A composition of recordings is enqueued, in progress, available or failed.

    ``hook_sid`` and the like are present if a hook created it (``composition-enqueued``, ``composition-hook-failed``).

    >>> VideoCompositionEvent(
    ...     room_sid="RM1", composition_sid="CJ1", status_callback_event="composition-progress", percentage_done="40"
    ... ).percentage_done
    '40'

    Source: https://www.twilio.com/docs/video/api/status-callbacks#compositions-callbacks
    """

    room_sid: str
    status_callback_event: str
    account_sid: str = ""
    composition_sid: str | None = None
    composition_uri: str | None = None
    hook_sid: str | None = None
    hook_uri: str | None = None
    hook_friendly_name: str | None = None
    percentage_done: str | None = None
    seconds_remaining: Decimal | None = None
    media_uri: str | None = None
    media_external_location: str | None = None
    duration: timedelta | None = None
    size: int | None = None
    """Bytes."""
    failed_operation: str | None = None
    error_message: str | None = None
    timestamp: datetime | None = field(default=None, metadata=on_wire(kind="iso8601"))

"""A media stream as a value: what was received and sent, what may be sent next, and what the caller heard.

Nothing that Twilio sends is rejected: missing, out-of-order and unknown messages are reported as events. Messages that
you send are checked, since Twilio responds to mistakes only with a warning that nobody sees (31924, 31950).

Source: https://www.twilio.com/docs/voice/media-streams/websocket-messages
"""

from __future__ import annotations

from collections.abc import Iterable
from math import inf
from typing import Any, Final, Literal, TypeAlias

from attrs import field

from twilio_fp.checks import instance, records, validated, whole
from twilio_fp.errors import StreamError, UsageError
from twilio_fp.printable import typed
from twilio_fp.record import Record, changed, record
from twilio_fp.streams.media import (
    BYTES_PER_MS,
    Clear,
    Connected,
    Mark,
    Media,
    MediaReceived,
    MediaSent,
    RawMedia,
    SendMark,
    SendMedia,
    Start,
    Stop,
)
from twilio_fp.streams.notices import Event, Gap, Heard, MarkReturned, OutOfOrder, Reason

__all__ = ["MediaSession", "Outstanding", "TrackState"]

Stage: TypeAlias = Literal["opening", "connected", "started", "stopped"]

_FRAME_MS: Final = 20
_EXPECTED: Final = {
    "opening": "connected",
    "connected": "start",
    "started": "media, dtmf, mark or stop",
    "stopped": "nothing: the stream has stopped",
}


@record
class Outstanding(Record):
    """A mark that was sent and has not come back.

    Attributes:
        name: the mark's name.
        position: the number of bytes of audio sent before it.
        ready_ms: the earliest time by the stream's clock at which they can have been played.
        is_idle: whether certainly no audio was waiting when it was sent.
        is_cleared: whether a `Clear` was sent since.
    """

    name: str
    position: int
    ready_ms: float
    is_idle: bool = False
    is_cleared: bool = False


@record
class TrackState(Record):
    """The audio received on one track.

    Attributes:
        track: ``inbound`` or ``outbound``.
        chunk: the last piece's number; 0 if none had one.
        bytes: the number of bytes of audio received.
        until_ms: the end of its audio, by the stream's clock.
    """

    track: str
    chunk: int = 0
    bytes: int = 0
    until_ms: float = 0


def _tracks(value: Iterable[TrackState]) -> tuple[TrackState, ...]:
    return records("tracks", TrackState, value)


def _marks(value: Iterable[Outstanding]) -> tuple[Outstanding, ...]:
    return records("marks", Outstanding, value)


@record(kw_only=True)
class MediaSession(Record):
    """The state of a media stream.

    Args:
        bidirectional: whether ``<Connect><Stream>`` began it, so that audio can be sent; `Start` corrects it if the
            stream has an outbound track, which only unidirectional streams have.
        stage: ``opening``, ``connected``, ``started`` or ``stopped``.
        start: the `Start` message, once received.
        sequence_number: the last message's number; 0 if none had one.
        tracks: the audio received on each track.
        chunk: the last piece's number on any track.
        now_ms: the stream's clock: the end of the audio received, in milliseconds.
        sent_bytes: the total number of bytes of audio sent.
        played_bytes: how many of them are known to have been played or dropped.
        since_bytes: how many had been sent at the last `Clear`, or when all earlier audio had been played.
        busy_until_ms: the earliest time by the stream's clock at which all audio sent can have been played.
        marks: the outstanding marks, in order.

    >>> from twilio_fp.streams import Connected, Mark, SendMark, SendMedia, Start
    >>> session, _ = MediaSession().receive(Connected())
    >>> session, _ = session.receive(Start(stream_sid="MZ1"))
    >>> session, sent = session.send(SendMedia(bytes(160)), SendMark("end"))
    >>> sent[1]
    SendMark(name='end', stream_sid='MZ1')
    >>> session, events = session.receive(Mark(name="end"))
    >>> events
    (MarkReturned(name='end', reason='played'),)
    """

    bidirectional: bool = True
    stage: Stage = "opening"
    start: Start | None = None
    sequence_number: int = field(default=0, validator=validated(whole, 0))
    tracks: tuple[TrackState, ...] = field(default=(), converter=_tracks)
    chunk: int = field(default=0, validator=validated(whole, 0))
    now_ms: float = 0
    sent_bytes: int = field(default=0, validator=validated(whole, 0))
    played_bytes: int = field(default=0, validator=validated(whole, 0))
    since_bytes: int = field(default=0, validator=validated(whole, 0))
    busy_until_ms: float = 0
    marks: tuple[Outstanding, ...] = field(default=(), converter=_marks)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.bidirectional, bool):
            raise UsageError(f"bidirectional must be True or False, got {typed(self.bidirectional)}")
        if not isinstance(self.stage, str) or self.stage not in _EXPECTED:
            raise UsageError(f"stage must be one of {', '.join(_EXPECTED)}, got {typed(self.stage)}")
        if self.start is not None:
            instance("start", self.start, Start, "a Start or None")
        for name in ("now_ms", "busy_until_ms"):
            value: object = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < inf:
                raise UsageError(f"{name} must be a non-negative number of milliseconds, got {typed(value)}")

    @property
    def stream_sid(self) -> str:
        """The stream's SID; empty until it has started."""
        return "" if self.start is None else self.start.stream_sid

    @property
    def has_ended(self) -> bool:
        """Whether the stream has stopped."""
        return self.stage == "stopped"

    def receive(self, message: MediaReceived) -> tuple[MediaSession, tuple[Event, ...]]:
        """Return the session after a received message, and the events: the message itself, and gaps before it.

        A mark is reported as `MarkReturned`, and a message out of order as `OutOfOrder`.

        Raises:
            UsageError: it is not a message that Twilio sends.
        """
        instance("message", message, MediaReceived, "a message that Twilio sends on a media stream")
        if self._is_out_of_order(message):
            return self, (OutOfOrder(message=message, expected=_EXPECTED[self.stage]),)
        number: int = getattr(message, "sequence_number", 0)
        gaps: tuple[Event, ...] = ()
        if number and self.sequence_number and number != self.sequence_number + 1:
            gaps = (Gap(counted="sequenceNumber", expected=self.sequence_number + 1, got=number),)
        elif number > 1 and not self.sequence_number:
            gaps = (Gap(counted="sequenceNumber", expected=1, got=number),)
        counted = number or self.sequence_number
        if type(message) is Media:
            after, more = self._receive_audio(message, counted)
            return after, (*gaps, *more, message)
        if isinstance(message, Mark):
            after, reason = self._receive_mark(message)
            return changed(after, sequence_number=counted), (*gaps, MarkReturned(name=message.name, reason=reason))
        if isinstance(message, Connected):
            return changed(self, stage="connected"), (*gaps, message)
        if isinstance(message, Start):
            is_unidirectional = "outbound" in message.tracks
            bidirectional = self.bidirectional and not is_unidirectional
            after = changed(self, stage="started", start=message, bidirectional=bidirectional, sequence_number=counted)
            return after, (*gaps, message)
        stage = "stopped" if isinstance(message, Stop) else self.stage
        return changed(self, stage=stage, sequence_number=counted), (*gaps, message)

    def _is_out_of_order(self, message: MediaReceived) -> bool:
        if self.stage == "stopped":
            return True
        if isinstance(message, Connected):
            return self.stage != "opening"
        if isinstance(message, Start):
            return self.stage != "connected"
        sid: str = getattr(message, "stream_sid", "")
        return self.stage != "started" or bool(sid and self.stream_sid and sid != self.stream_sid)

    def _receive_audio(self, message: Media, number: int) -> tuple[MediaSession, tuple[Event, ...]]:
        length = len(message.payload)
        until = message.timestamp_ms + length / BYTES_PER_MS
        gaps: tuple[Event, ...] = ()
        tracks: list[TrackState] = []
        before = TrackState(message.track)
        for one in self.tracks:
            if one.track == message.track:
                before = one
            else:
                tracks.append(one)
        # Twilio does not document whether pieces are counted per track or over both; it is a gap only by both counts.
        chunk = message.chunk
        if chunk and chunk != before.chunk + 1 and chunk != self.chunk + 1 and (before.chunk or self.chunk):
            gaps = (Gap(counted="chunk", track=message.track, expected=before.chunk + 1, got=chunk),)
        tracks.append(TrackState(message.track, chunk or before.chunk, before.bytes + length, until))
        after = changed(
            self,
            sequence_number=number,
            tracks=tuple(tracks),
            chunk=chunk or self.chunk,
            now_ms=max(self.now_ms, until),
        )
        return after, gaps

    def _receive_mark(self, message: Mark) -> tuple[MediaSession, Reason]:
        mark = next((one for one in self.marks if one.name == message.name), None)
        if mark is None:
            return self, "not-sent"
        index = self.marks.index(mark)
        remaining = self.marks[:index] + self.marks[index + 1 :]
        if mark.is_idle:
            return changed(self, marks=remaining), "nothing-buffered"
        if mark.is_cleared:
            # Until the caller's next piece of audio, Twilio's clock is at most one piece ahead of ours.
            in_time = mark.ready_ms <= self.now_ms + _FRAME_MS
            return changed(self, marks=remaining), "played-or-cleared" if in_time else "cleared"
        return changed(self, marks=remaining, played_bytes=max(self.played_bytes, mark.position)), "played"

    def send(self, *messages: MediaSent) -> tuple[MediaSession, tuple[MediaSent, ...]]:
        """Return the session after sending messages, and the messages with the stream's SID filled in.

        Raises:
            StreamError: a message must not be sent: the stream has not started, has stopped or is unidirectional; audio
                or a mark's name is empty; or the message has another stream's SID.
            UsageError: it is not a message that you can send.
        """
        session, prepared = self, list[MediaSent]()
        for message in messages:
            session, one = session._send(message)
            prepared.append(one)
        return session, tuple(prepared)

    def _send(self, message: MediaSent) -> tuple[MediaSession, MediaSent]:
        instance("message", message, MediaSent, "a message to send on a media stream, such as SendMedia(…)")
        kind = type(message).__name__
        if self.stage != "started":
            after = "has stopped" if self.stage == "stopped" else "has not started: wait for Start"
            raise StreamError(f"{kind} must be sent on a stream that has started, got one that {after}")
        if not self.bidirectional:
            raise StreamError(
                f"{kind} must be sent on a bidirectional stream, got a unidirectional one: write <Connect><Stream>"
            )
        if isinstance(message, RawMedia):
            return self, message
        sid: str = getattr(message, "stream_sid", "")
        if sid and sid != self.stream_sid:
            raise StreamError(f"{kind}.stream_sid must be the session's stream, {self.stream_sid!r}, got {typed(sid)}")
        prepared: Any = message if sid else changed(message, stream_sid=self.stream_sid)
        if isinstance(message, SendMedia):
            if not message.payload:
                raise StreamError("SendMedia.payload must be non-empty audio, got b'': omit the message")
            return self._play(len(message.payload)), prepared
        if isinstance(message, SendMark):
            if not message.name:
                raise StreamError("SendMark.name must be non-empty text, got '': Twilio sends it back")
            idle = self.sent_bytes == max(self.played_bytes, self.since_bytes)
            mark = Outstanding(message.name, self.sent_bytes, self.busy_until_ms, idle)
            return changed(self, marks=(*self.marks, mark)), prepared
        return self._clear() if isinstance(message, Clear) else self, prepared

    def _play(self, length: int) -> MediaSession:
        # If all audio sent so far is known to have been played, this audio starts from silence.
        since = self.sent_bytes if self.played_bytes >= self.sent_bytes else self.since_bytes
        return changed(
            self,
            sent_bytes=self.sent_bytes + length,
            since_bytes=since,
            busy_until_ms=max(self.busy_until_ms, self.now_ms) + length / BYTES_PER_MS,
        )

    def _clear(self) -> MediaSession:
        marks = tuple([changed(one, is_cleared=True) for one in self.marks])
        return changed(self, since_bytes=self.sent_bytes, busy_until_ms=self.now_ms, marks=marks)

    @property
    def heard(self) -> Heard:
        """How much the caller has heard of the audio sent since silence or the last `Clear`."""
        most = (self.sent_bytes - self.since_bytes) / BYTES_PER_MS
        least = min(max(self.played_bytes - self.since_bytes, 0) / BYTES_PER_MS, most)
        likely = most - max(self.busy_until_ms - self.now_ms, 0)
        return Heard(at_least_ms=least, at_most_ms=most, likely_ms=min(max(likely, least), most))

    def interrupt(self) -> tuple[MediaSession, tuple[MediaSent, ...], Heard]:
        """Return the session after the caller interrupted, the messages to send, and how much they had heard."""
        heard = self.heard
        if self.stage != "started" or not self.bidirectional or self.played_bytes >= self.sent_bytes:
            return self, (), heard
        if self.since_bytes >= self.sent_bytes:  # cleared already, and nothing sent since
            return self, (), heard
        session, replies = self.send(Clear())
        return session, replies, heard

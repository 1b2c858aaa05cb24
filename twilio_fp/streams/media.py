"""The messages of Media Streams, in both directions: a call's audio, keys and marks.

Source: https://www.twilio.com/docs/voice/media-streams/websocket-messages
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import field

from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.record import record
from twilio_fp.streams.wire import EMPTY, Message, on_wire

__all__ = [
    "BYTES_PER_MS",
    "Clear",
    "Connected",
    "Dtmf",
    "Mark",
    "Media",
    "MediaMessage",
    "MediaReceived",
    "MediaSent",
    "RawMedia",
    "SendMark",
    "SendMedia",
    "Start",
    "Stop",
]

BYTES_PER_MS = 8
"""Bytes per millisecond of a stream's audio: μ-law, 8000 Hz, one channel."""


@record(kw_only=True)
class MediaMessage(Message):
    """Any message of Media Streams."""

    tag_name: ClassVar[str] = "event"


@record(kw_only=True)
class MediaReceived(MediaMessage):
    """A message that Twilio sends on a media stream."""


@record(kw_only=True)
class MediaSent(MediaMessage):
    """A message that you send on a media stream. It needs the stream's SID, which `MediaSession.send` fills in.

    Attributes:
        stream_sid: the stream's SID, ``MZ…``.
    """


@record(kw_only=True)
class Connected(MediaReceived):
    """The socket is open: the first message.

    Attributes:
        protocol: ``Call``.
        version: ``1.0.0``.

    >>> Connected(protocol="Call", version="1.0.0")
    Connected(protocol='Call', version='1.0.0')

    Source: https://www.twilio.com/docs/voice/media-streams/websocket-messages#connected-message
    """

    tag: ClassVar[str] = "connected"

    protocol: str = field(default="", metadata=on_wire("protocol"))
    version: str = field(default="", metadata=on_wire("version"))


@record(kw_only=True)
class Start(MediaReceived):
    """The stream's details: the second message, sent once.

    Attributes:
        sequence_number: the message's number, from 1; 0 if missing.
        stream_sid: the stream's SID, ``MZ…``.
        account_sid: the account's SID.
        call_sid: the SID of the streamed call.
        tracks: the streamed sides: ``inbound``, ``outbound``.
        encoding: ``audio/x-mulaw``.
        sample_rate: samples a second: 8000.
        channels: 1.
        custom_parameters: the TwiML's ``<Parameter>`` elements, by name.

    >>> Start(stream_sid="MZ1", call_sid="CA1", tracks=("inbound",)).tracks
    ('inbound',)

    Source: https://www.twilio.com/docs/voice/media-streams/websocket-messages#start-message
    """

    tag: ClassVar[str] = "start"

    sequence_number: int = field(default=0, metadata=on_wire("sequenceNumber", kind="count"))
    stream_sid: str = field(default="", metadata=on_wire("streamSid", "start.streamSid"))
    account_sid: str = field(default="", metadata=on_wire("start.accountSid"))
    call_sid: str = field(default="", metadata=on_wire("start.callSid"))
    tracks: tuple[str, ...] = field(default=(), metadata=on_wire("start.tracks", kind="texts"))
    encoding: str = field(default="", metadata=on_wire("start.mediaFormat.encoding"))
    sample_rate: int = field(default=0, metadata=on_wire("start.mediaFormat.sampleRate", kind="size"))
    channels: int = field(default=0, metadata=on_wire("start.mediaFormat.channels", kind="size"))
    custom_parameters: Mapping[str, str] = field(
        default=EMPTY, metadata=on_wire("start.customParameters", kind="parameters")
    )


@record(kw_only=True)
class Media(MediaReceived):
    """A piece of the call's audio.

    Attributes:
        sequence_number: the message's number; 0 if missing.
        stream_sid: the stream's SID.
        track: ``inbound`` (what the caller says) or ``outbound`` (what they hear).
        chunk: the piece's number, from 1; 0 if missing.
        timestamp_ms: its start, in milliseconds since the stream began.
        payload: μ-law at 8000 Hz, without a file header; 20 ms are 160 bytes.

    >>> Media(track="inbound", chunk=1, timestamp_ms=5, payload=bytes(160)).duration_ms
    20.0

    Source: https://www.twilio.com/docs/voice/media-streams/websocket-messages#media-message
    """

    tag: ClassVar[str] = "media"

    sequence_number: int = field(default=0, metadata=on_wire("sequenceNumber", kind="count"))
    track: str = field(default="", metadata=on_wire("media.track"))
    chunk: int = field(default=0, metadata=on_wire("media.chunk", kind="count"))
    timestamp_ms: int = field(default=0, metadata=on_wire("media.timestamp", kind="count", always=True))
    payload: bytes = field(default=b"", metadata=on_wire("media.payload", kind="audio"))
    stream_sid: str = field(default="", metadata=on_wire("streamSid"))

    @property
    def duration_ms(self) -> float:
        """The length of the piece, in milliseconds."""
        return len(self.payload) / BYTES_PER_MS


@record(kw_only=True)
class Dtmf(MediaReceived):
    """The caller pressed a key; sent on bidirectional streams only.

    Attributes:
        sequence_number: the message's number; 0 if missing.
        stream_sid: the stream's SID.
        track: ``inbound_track``, with a suffix that `Media.track` lacks.
        digit: the key: ``0-9``, ``*``, ``#``.

    >>> Dtmf(digit="1").digit
    '1'

    Source: https://www.twilio.com/docs/voice/media-streams/websocket-messages#dtmf-message
    """

    tag: ClassVar[str] = "dtmf"

    sequence_number: int = field(default=0, metadata=on_wire("sequenceNumber", kind="count"))
    stream_sid: str = field(default="", metadata=on_wire("streamSid"))
    track: str = field(default="", metadata=on_wire("dtmf.track"))
    digit: str = field(default="", metadata=on_wire("dtmf.digit"))


@record(kw_only=True)
class Mark(MediaReceived):
    """A mark that you sent comes back: its audio was played or cleared, or there was none.

    `MediaSession` reports which of these it was, as far as it can be known.

    Attributes:
        sequence_number: the message's number; 0 if missing.
        stream_sid: the stream's SID.
        name: the mark's name, as you sent it.

    >>> Mark(name="greeting").name
    'greeting'

    Source: https://www.twilio.com/docs/voice/media-streams/websocket-messages#mark-message
    """

    tag: ClassVar[str] = "mark"

    # Written even if 0: its presence distinguishes a returned mark from a sent one.
    sequence_number: int = field(default=0, metadata=on_wire("sequenceNumber", kind="count", always=True))
    stream_sid: str = field(default="", metadata=on_wire("streamSid"))
    name: str = field(default="", metadata=on_wire("mark.name"))


@record(kw_only=True)
class Stop(MediaReceived):
    """The stream has ended: the last message.

    Attributes:
        sequence_number: the message's number; 0 if missing.
        stream_sid: the stream's SID.
        account_sid: the account's SID.
        call_sid: the call's SID.

    >>> Stop(call_sid="CA1").call_sid
    'CA1'

    Source: https://www.twilio.com/docs/voice/media-streams/websocket-messages#stop-message
    """

    tag: ClassVar[str] = "stop"

    sequence_number: int = field(default=0, metadata=on_wire("sequenceNumber", kind="count"))
    stream_sid: str = field(default="", metadata=on_wire("streamSid"))
    account_sid: str = field(default="", metadata=on_wire("stop.accountSid"))
    call_sid: str = field(default="", metadata=on_wire("stop.callSid"))


@record(kw_only=True)
class SendMedia(MediaSent):
    r"""Audio for the caller, queued behind audio that waits to be played.

    Attributes:
        payload: μ-law at 8000 Hz, one channel, not empty; a file header would be heard as noise.
        stream_sid: the stream's SID; a session fills it in.

    >>> SendMedia(b"\xff" * 160).duration_ms
    20.0

    Source: https://www.twilio.com/docs/voice/media-streams/websocket-messages#send-a-media-message
    """

    tag: ClassVar[str] = "media"

    payload: bytes = field(kw_only=False, metadata=on_wire("media.payload", kind="audio", always=True))
    stream_sid: str = field(default="", metadata=on_wire("streamSid"))

    @property
    def duration_ms(self) -> float:
        """The length of the audio, in milliseconds."""
        return len(self.payload) / BYTES_PER_MS


@record(kw_only=True)
class SendMark(MediaSent):
    """A mark after the audio sent so far, which comes back as `Mark` once that was played or cleared.

    Attributes:
        name: a name that distinguishes it from other marks.
        stream_sid: the stream's SID; a session fills it in.

    >>> SendMark("greeting").name
    'greeting'

    Source: https://www.twilio.com/docs/voice/media-streams/websocket-messages#send-a-mark-message
    """

    tag: ClassVar[str] = "mark"

    name: str = field(kw_only=False, metadata=on_wire("mark.name", always=True))
    stream_sid: str = field(default="", metadata=on_wire("streamSid"))


@record(kw_only=True)
class Clear(MediaSent):
    """A request to drop the audio that waits to be played; its marks come back.

    Attributes:
        stream_sid: the stream's SID; a session fills it in.

    >>> Clear()
    Clear()

    Source: https://www.twilio.com/docs/voice/media-streams/websocket-messages#send-a-clear-message
    """

    tag: ClassVar[str] = "clear"

    stream_sid: str = field(default="", metadata=on_wire("streamSid"))


_NAMED = frozenset({"connected", "start", "media", "dtmf", "mark", "stop", "clear"})


@record(kw_only=True)
class RawMedia(MediaReceived, MediaSent):
    """A message without a record of its own, received or to send; all its members are in ``extra``.

    Attributes:
        event: the message's name.

    >>> RawMedia("rewind", extra={"seconds": 5})
    RawMedia(event='rewind', extra=FrozenMap({'seconds': 5}))

    Raises:
        UsageError: ``event`` is not text, or another record has that name.
    """

    event: str = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.event, str) or self.event in _NAMED:
            raise UsageError(
                f"RawMedia.event must be text other than a known message's name, got {typed(self.event)}:"
                " use that message's class, such as SendMark(…)"
            )
        if "event" in self.extra:
            raise UsageError("RawMedia.extra must not contain 'event': set the field event instead")

"""Media streams on a fake's sockets, driven by a call's document and its caller.

Speech without a sound file is represented by a steady tone that lasts as long as the words would.

Source: https://www.twilio.com/docs/voice/twiml/stream
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

from twilio_fp.streams.media import BYTES_PER_MS, Dtmf, Stop
from twilio_fp.testing.fake.behaviours.call_legs import OpenSession
from twilio_fp.testing.streams.lines import AsgiLine
from twilio_fp.testing.streams.media_talk import FRAME_MS, SILENCE, MediaTalk
from twilio_fp.testing.streams.sounds import tone

__all__ = ["MediaSocket"]

_MALFORMED: Final = 31950
_UNSUPPORTED: Final = 31924
_FRAME: Final = FRAME_MS * BYTES_PER_MS
_NORMAL_CLOSURES: Final = frozenset({1000, 1001, 1005})
_CALLER_HERTZ: Final = 200
_TWILIO_SPEAKS: Final = tone(300, timedelta(milliseconds=FRAME_MS))
_TRACKS: Final[Mapping[str, tuple[str, ...]]] = {
    "inbound_track": ("inbound",),
    "outbound_track": ("outbound",),
    "both_tracks": ("inbound", "outbound"),
}


class MediaSocket(MediaTalk):
    """A media stream of a call.

    Args:
        line: the socket to the application.
        session: the session that the call is connected to, or streams to.
        account_sid: the SID of the account.
        is_beside: whether it is a one-way stream beside the call.

    Attributes:
        hears_twilio: whether Twilio is saying or playing something to the caller.
    """

    def __init__(self, line: AsgiLine, session: OpenSession, account_sid: str, *, is_beside: bool = False) -> None:
        self._is_beside = is_beside
        self.hears_twilio = False
        self._caller_audio = bytearray()
        self._frames_end_ms = 0.0
        self._codes: list[int] = []
        track = session.attributes.get("track", "") if is_beside else ""
        self._tracks = _TRACKS.get(track, ("inbound",))
        super().__init__(
            line,
            session.sid,
            account_sid=account_sid,
            call_sid=session.call_sid,
            parameters=session.parameters,
            tracks=self._tracks,
        )

    # Queries by the fake

    @property
    def due_ms(self) -> float | None:
        """When the stream next does something of its own accord, in milliseconds since it began."""
        times = (self._frames_end_ms + FRAME_MS, self._line.due_ms, self._due_ms())
        return min([time for time in times if time is not None])

    @property
    def spoken_ms(self) -> float:
        """When everything queued for playback is over, in milliseconds since the stream began."""
        return 0.0 if self.has_ended else self._playout.ends_ms

    @property
    def problems(self) -> tuple[int, ...]:
        """The error codes of the application's invalid messages."""
        return tuple(self._codes)

    @property
    def sentences(self) -> tuple[str, ...]:
        """The application's sentences: none, since it sends sound."""
        return ()

    @property
    def final_parameters(self) -> dict[str, str] | None:
        """The parameters for the action, if the application closed the socket properly; None otherwise."""
        return {} if self._line.is_accepted and self.closed in _NORMAL_CLOSURES else None

    # Actions of the caller

    def turn(self, ms: float) -> None:
        """Let time pass until a moment, frame by frame."""
        while self._frames_end_ms + FRAME_MS <= ms and not self.has_ended:
            self._frames_end_ms += FRAME_MS
            self._pass(self._frames_end_ms)
            for track in self._tracks:
                self._frame(self._next_frame(track), track)
            self._pass(self._frames_end_ms)
        self._pass(ms)

    def _next_frame(self, track: str) -> bytes:
        if track == "outbound":
            return _TWILIO_SPEAKS if self.hears_twilio else SILENCE * _FRAME
        frame = bytes(self._caller_audio[:_FRAME])
        del self._caller_audio[:_FRAME]
        return frame.ljust(_FRAME, SILENCE)

    def sound(self, mulaw: bytes) -> None:
        """Make the caller utter a sound, starting now."""
        self._caller_audio.extend(mulaw)

    def speech(self, seconds: float) -> None:
        """Make the caller say something, starting now."""
        if seconds > 0:
            self.sound(tone(_CALLER_HERTZ, timedelta(seconds=seconds)))

    def key(self, digit: str) -> None:
        """Press a key."""
        if not self.has_ended and not self._is_beside:
            self._number(Dtmf, track="inbound_track", digit=digit)
            self._pass(self._now)

    def leave(self) -> None:
        """Announce the end of the stream, and close the socket."""
        if not self.has_ended:
            self._number(Stop, account_sid=self.account_sid, call_sid=self.call_sid)
            self._pass(self._now)
        self._has_hung_up = True
        self._line.hang_up()

    # Implementation

    def _take(self, message: Any) -> None:
        if self._is_beside:
            self._codes.append(_UNSUPPORTED)
            self._note("Twilio", "problem", f"a one-way stream accepts no messages, got {type(message).__name__}")
            return
        super()._take(message)

    def _refuse(self, why: str) -> None:
        super()._refuse(why)
        if _MALFORMED not in self._codes:  # it is reported once per stream
            self._codes.append(_MALFORMED)

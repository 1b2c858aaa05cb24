"""A caller on a bidirectional media stream: what they say is heard frame by frame, what they hear is played in time.

Source: https://www.twilio.com/docs/voice/media-streams/websocket-messages
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, ClassVar, Final

from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.streams.media import (
    BYTES_PER_MS,
    Clear,
    Connected,
    Dtmf,
    Mark,
    Media,
    MediaSent,
    SendMark,
    SendMedia,
    Start,
    Stop,
)
from twilio_fp.streams.pacing import chunks
from twilio_fp.streams.wav import Wav
from twilio_fp.testing.streams.call import ACCOUNT_SID, CALL_SID, Call, Returned, Target, milliseconds
from twilio_fp.testing.streams.playout import Playout
from twilio_fp.testing.streams.sounds import tone
from twilio_fp.tracebacks import sealed
from twilio_fp.twiml.run.transcript import Entry
from twilio_fp.webhooks.signing import Key

__all__ = ["StreamCaller"]

_FRAME_MS: Final = 20
_SILENCE: Final = b"\xff"
_KEYS: Final = frozenset("0123456789*#ABCD")
STREAM_SID: Final = "MZ00000000000000000000000000000001"


class StreamCaller(Call):
    """Somebody on a media stream, as ``<Connect><Stream>`` begins one.

    Their silence is streamed, too: twenty milliseconds at a time, in virtual time.

    Args:
        target: an ASGI application, or the address of a server.
        url: the address that Twilio is told, and signs; by default ``wss://app.example/stream``, or the server's.
        key: what the handshake is signed with; without it, it is not signed.
        account_sid: the account's SID; by default the key's.
        call_sid: the call's SID.
        parameters: those of the TwiML's ``<Parameter>``.

    >>> from twilio_fp.streams import Media, SendMark
    >>> from twilio_fp.streams.adapters import asgi
    >>> app = asgi.application(lambda event: SendMark("hm") if isinstance(event, Media) and event.chunk == 1 else None,
    ...     validate=False)
    >>> caller = StreamCaller(app)
    >>> caller.wait(timedelta(milliseconds=40))
    >>> caller.marks
    (Returned(name='hm', at_ms=20),)
    >>> caller.hang_up()

    Raises:
        UsageError: the target is neither, or an address is no WebSocket's.
    """

    kind: ClassVar[type[Any]] = MediaSent

    @sealed
    def __init__(
        self,
        target: Target,
        *,
        url: str | None = None,
        key: Key | None = None,
        account_sid: str = ACCOUNT_SID,
        call_sid: str = CALL_SID,
        parameters: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(target, url, key, account_sid, call_sid)
        self._sequence = 0
        self._chunk = 0
        self._marks: list[Returned] = []
        self._playout = Playout()
        self._send(Connected(protocol="Call", version="1.0.0"))
        self._number(
            Start,
            account_sid=self.account_sid,
            call_sid=call_sid,
            tracks=("inbound",),
            encoding="audio/x-mulaw",
            sample_rate=8000,
            channels=1,
            custom_parameters=parameters or {},
        )
        self._pass(0)

    # Looking

    @property
    def marks(self) -> tuple[Returned, ...]:
        """The marks that have come back, in order."""
        return tuple(self._marks)

    @property
    def heard(self) -> Wav:
        """What the caller has heard since the stream began, with its silences."""
        return Wav(self._playout.heard(self._now), "mulaw")

    @property
    def heard_ms(self) -> float:
        """How much of it was the application's sound: milliseconds."""
        return self._playout.played_bytes / BYTES_PER_MS

    # Doing

    def play(self, sound: Wav | bytes) -> None:
        """Have the caller make a sound: a WAV, or μ-law as bytes. It takes its time.

        Raises:
            CallEndedError: the call has ended.
            UsageError: it is neither, or has another rate than 8000 Hz or more than one channel.
        """
        self._speak(_mulaw(sound), "a sound")

    def tone(self, hertz: int = 440, lasting: timedelta = timedelta(seconds=1)) -> None:
        """Have the caller make a steady tone.

        Raises:
            CallEndedError: the call has ended.
            UsageError: an argument is of another type, or out of range.
        """
        self._speak(tone(hertz, lasting), f"a tone of {hertz} Hz")

    def wait(self, lasting: timedelta) -> None:
        """Be silent for so long, in frames of 20 milliseconds.

        Raises:
            CallEndedError: the call has ended.
            UsageError: it is no time.
        """
        self._in_call()
        self._frames([_SILENCE * 160] * round(milliseconds("lasting", lasting) / _FRAME_MS))

    def press(self, digits: str) -> None:
        """Press keys, a quarter of a second each.

        Args:
            digits: some of ``0-9 * # A-D``.

        Raises:
            CallEndedError: the call has ended.
            UsageError: they are other keys, or none.
        """
        if not isinstance(digits, str) or not digits or not set(digits) <= _KEYS:
            raise UsageError(f"digits must be some of 0-9, *, # and A-D, got {typed(digits)}")
        for digit in digits:
            self._in_call()
            self._told("caller", "presses", digit)
            self._number(Dtmf, track="inbound_track", digit=digit)
            self.wait(timedelta(milliseconds=240))

    def hang_up(self) -> None:
        """End the call; one that has ended stays so."""
        if not self.has_ended:
            self._number(Stop, account_sid=self.account_sid, call_sid=self.call_sid)
            self._pass(self._now)
        if not self._has_hung_up:
            self._leave()

    # Within

    def _heard(self) -> list[Entry]:
        return [
            Entry(round(at / 1000, 3), "app", "plays", f"{length / 1000:.2f} s of sound")
            for at, length in self._playout.runs()
        ]

    def _number(self, cls: type[Any], **fields: Any) -> None:
        self._sequence += 1
        self._send(cls(sequence_number=self._sequence, stream_sid=STREAM_SID, **fields))

    def _speak(self, mulaw: bytes, what: str) -> None:
        self._in_call()
        self._told("caller", "does", f"makes {what}, {len(mulaw) / BYTES_PER_MS / 1000:.2f} s")
        self._frames([piece.ljust(160, _SILENCE) for piece in chunks(mulaw, chunk_ms=_FRAME_MS)])

    def _frames(self, frames: list[bytes]) -> None:
        for frame in frames:
            if self.has_ended:
                return
            self._pass(self._now + _FRAME_MS)
            self._chunk += 1
            at = round(self._now) - _FRAME_MS
            self._number(Media, track="inbound", chunk=self._chunk, timestamp_ms=at, payload=frame)
            self._pass(self._now)

    def _due_ms(self) -> float | None:
        return self._playout.next_mark_ms(self._now)

    def _play(self) -> None:
        for name, at in self._playout.until(self._now):
            self._return(name, at)

    def _return(self, name: str, at_ms: float, *, was_cleared: bool = False) -> None:
        self._marks.append(Returned(name=name, at_ms=round(at_ms, 3), was_cleared=was_cleared))
        self._told("Twilio", "does", f"returns the mark {name!r}{', cleared' if was_cleared else ''}", at_ms)
        self._number(Mark, name=name)

    def _take(self, message: Any) -> None:
        sid: str = getattr(message, "stream_sid", "")
        if sid != STREAM_SID or message.extra:
            self._refuse(f"an unknown message, or one of another stream: {type(message).__name__} of {sid!r}")
        elif isinstance(message, SendMedia) and message.payload:
            self._playout.add(message.payload, self._now)
        elif isinstance(message, SendMark) and message.name:
            self._playout.mark(message.name, self._now)
            self._play()
        elif isinstance(message, Clear):
            self._told("app", "does", f"clears {self._playout.waiting_bytes / BYTES_PER_MS / 1000:.2f} s of sound")
            for name in self._playout.clear(self._now):
                self._return(name, self._now, was_cleared=True)
        else:
            self._refuse(f"a message without content: {type(message).__name__}")


def _mulaw(sound: Wav | bytes) -> bytes:
    if isinstance(sound, Wav):
        if sound.rate != 8000 or sound.channels != 1:
            raise UsageError(
                f"sound must be of 8000 Hz and one channel, got {sound.rate} Hz and {sound.channels}: resample it"
            )
        return sound.to_mulaw().data
    if not isinstance(sound, (bytes, bytearray)):
        raise UsageError(f"sound must be a Wav or μ-law as bytes, got a value of type {type(sound).__name__}")
    return bytes(sound)

"""A caller on a bidirectional media stream: their sound is sent frame by frame, the reply played in time.

Source: https://www.twilio.com/docs/voice/media-streams/websocket-messages
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.streams.media import BYTES_PER_MS, Dtmf, Stop
from twilio_fp.streams.pacing import chunks
from twilio_fp.streams.wav import Wav
from twilio_fp.testing.streams.call import ACCOUNT_SID, CALL_SID, Target, connected, milliseconds
from twilio_fp.testing.streams.media_talk import FRAME_MS, SILENCE, MediaTalk
from twilio_fp.testing.streams.sounds import tone
from twilio_fp.tracebacks import sealed
from twilio_fp.webhooks.signing import Key

__all__ = ["StreamCaller"]

_KEYS: Final = frozenset("0123456789*#ABCD")
STREAM_SID: Final = "MZ00000000000000000000000000000001"


class StreamCaller(MediaTalk):
    """A caller on a media stream, as begun by ``<Connect><Stream>``.

    Their silence is streamed too: twenty milliseconds at a time, in virtual time.

    Args:
        target: an ASGI application, or the address of a server.
        url: the URL as Twilio knows and signs it; by default ``wss://app.example/stream``, or the server's.
        key: the key that signs the handshake; if omitted, it is not signed.
        account_sid: the account's SID; by default the key's.
        call_sid: the call's SID.
        parameters: the TwiML's ``<Parameter>`` elements, by name.

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
        UsageError: ``target`` is neither, or an address is not a WebSocket URL.
    """

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
        line, account_sid = connected(target, url, key, account_sid, call_sid)
        super().__init__(line, STREAM_SID, account_sid=account_sid, call_sid=call_sid, parameters=parameters or {})

    # Actions

    def play(self, sound: Wav | bytes) -> None:
        """Play a sound as the caller, in virtual time: a WAV, or μ-law as bytes.

        Raises:
            CallEndedError: the call has ended.
            UsageError: it is neither, or has a rate other than 8000 Hz or more than one channel.
        """
        self._speak(mulaw_of(sound), "a sound")

    def tone(self, hertz: int = 440, lasting: timedelta = timedelta(seconds=1)) -> None:
        """Play a steady tone as the caller.

        Raises:
            CallEndedError: the call has ended.
            UsageError: an argument is of another type, or out of range.
        """
        self._speak(tone(hertz, lasting), f"a tone of {hertz} Hz")

    def wait(self, lasting: timedelta) -> None:
        """Stay silent for a time, in frames of 20 milliseconds.

        Raises:
            CallEndedError: the call has ended.
            UsageError: it is not a valid timedelta.
        """
        self._check_in_call()
        self._frames([SILENCE * 160] * round(milliseconds("lasting", lasting) / FRAME_MS))

    def press(self, digits: str) -> None:
        """Press keys, a quarter of a second each.

        Args:
            digits: any of ``0-9 * # A-D``.

        Raises:
            CallEndedError: the call has ended.
            UsageError: ``digits`` is empty or has other keys.
        """
        if not isinstance(digits, str) or not digits or not set(digits) <= _KEYS:
            raise UsageError(f"digits must be one or more of 0-9, *, # and A-D, got {typed(digits)}")
        for digit in digits:
            self._check_in_call()
            self._note("caller", "presses", digit)
            self._number(Dtmf, track="inbound_track", digit=digit)
            self.wait(timedelta(milliseconds=240))

    def hang_up(self) -> None:
        """End the call; do nothing if it has ended."""
        if not self.has_ended:
            self._number(Stop, account_sid=self.account_sid, call_sid=self.call_sid)
            self._pass(self._now)
        if not self._has_hung_up:
            self._leave()

    # Internals

    def _speak(self, mulaw: bytes, what: str) -> None:
        self._check_in_call()
        self._note("caller", "does", f"makes {what}, {len(mulaw) / BYTES_PER_MS / 1000:.2f} s")
        self._frames([piece.ljust(160, SILENCE) for piece in chunks(mulaw, chunk_ms=FRAME_MS)])

    def _frames(self, frames: list[bytes]) -> None:
        for frame in frames:
            if self.has_ended:
                return
            self._pass(self._now + FRAME_MS)
            self._frame(frame)
            self._pass(self._now)


def mulaw_of(sound: Wav | bytes) -> bytes:
    """Return a sound as μ-law at 8000 Hz.

    Raises:
        UsageError: it is neither a WAV nor bytes, or has a rate other than 8000 Hz or more than one channel.
    """
    if isinstance(sound, Wav):
        if sound.rate != 8000 or sound.channels != 1:
            raise UsageError(
                "sound must have a sample rate of 8000 Hz and one channel,"
                f" got {sound.rate} Hz and {sound.channels}: resample it"
            )
        return sound.to_mulaw().data
    if not isinstance(sound, (bytes, bytearray)):
        raise UsageError(f"sound must be a Wav, or μ-law as bytes, got a value of type {type(sound).__name__}")
    return bytes(sound)

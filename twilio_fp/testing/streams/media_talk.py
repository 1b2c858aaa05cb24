"""Twilio's end of a media stream: sending messages, and handling the application's.

Source: https://www.twilio.com/docs/voice/media-streams/websocket-messages
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final

from twilio_fp.streams.media import BYTES_PER_MS, Clear, Connected, Mark, Media, MediaSent, SendMark, SendMedia, Start
from twilio_fp.streams.wav import Wav
from twilio_fp.testing.streams.call import Call, Returned
from twilio_fp.testing.streams.lines import Line
from twilio_fp.testing.streams.playout import Playout
from twilio_fp.twiml.run.transcript import Entry

__all__ = ["FRAME_MS", "SILENCE", "MediaTalk"]

FRAME_MS: Final = 20
"""The length of the frames that Twilio sends, in milliseconds."""

SILENCE: Final = b"\xff"
"""A sample of silence in μ-law."""


class MediaTalk(Call):
    """A media stream.

    Args:
        line: the socket to the application.
        stream_sid: the stream's SID.
        account_sid: the account's SID.
        call_sid: the call's SID.
        parameters: the TwiML's ``<Parameter>`` elements, by name.
        tracks: the streamed tracks: ``inbound``, ``outbound`` or both.
    """

    kind: ClassVar[type[Any]] = MediaSent

    def __init__(
        self,
        line: Line,
        stream_sid: str,
        *,
        account_sid: str,
        call_sid: str,
        parameters: Mapping[str, str],
        tracks: tuple[str, ...] = ("inbound",),
    ) -> None:
        super().__init__(line, account_sid, call_sid)
        self.stream_sid = stream_sid
        self._sequence = 0
        self._chunk = 0
        self._marks: list[Returned] = []
        self._playout = Playout()
        self._send(Connected(protocol="Call", version="1.0.0"))
        self._number(
            Start,
            account_sid=account_sid,
            call_sid=call_sid,
            tracks=tracks,
            encoding="audio/x-mulaw",
            sample_rate=8000,
            channels=1,
            custom_parameters=parameters,
        )
        self._pass(0)

    @property
    def marks(self) -> tuple[Returned, ...]:
        """The marks that have come back, in order."""
        return tuple(self._marks)

    @property
    def heard(self) -> Wav:
        """The sound that the caller has heard since the stream began, including silence."""
        return Wav(self._playout.heard(self._now), "mulaw")

    @property
    def heard_ms(self) -> float:
        """How much of it came from the application, in milliseconds."""
        return self._playout.played_bytes / BYTES_PER_MS

    def _frame(self, payload: bytes, track: str = "inbound") -> None:
        """Send the frame that ends now."""
        self._chunk += 1
        at = round(self._now) - FRAME_MS
        self._number(Media, track=track, chunk=self._chunk, timestamp_ms=at, payload=payload)

    def _heard(self) -> list[Entry]:
        return [
            Entry(round(at / 1000, 3), "app", "plays", f"{length / 1000:.2f} s of sound")
            for at, length in self._playout.runs()
        ]

    def _number(self, cls: type[Any], **fields: Any) -> None:
        self._sequence += 1
        self._send(cls(sequence_number=self._sequence, stream_sid=self.stream_sid, **fields))

    def _due_ms(self) -> float | None:
        return self._playout.next_mark_ms(self._now)

    def _play(self) -> None:
        for name, at in self._playout.until(self._now):
            self._return(name, at)

    def _return(self, name: str, at_ms: float, *, was_cleared: bool = False) -> None:
        self._marks.append(Returned(name=name, at_ms=round(at_ms, 3), was_cleared=was_cleared))
        self._note("Twilio", "does", f"returns the mark {name!r}{', cleared' if was_cleared else ''}", at_ms)
        self._number(Mark, name=name)

    def _take(self, message: Any) -> None:
        sid: str = getattr(message, "stream_sid", "")
        if sid != self.stream_sid or message.extra:
            self._refuse(f"an unknown message, or one for another stream: {type(message).__name__} for {sid!r}")
        elif isinstance(message, SendMedia) and message.payload:
            self._playout.add(message.payload, self._now)
        elif isinstance(message, SendMark) and message.name:
            self._playout.mark(message.name, self._now)
            self._play()
        elif isinstance(message, Clear):
            self._note("app", "does", f"clears {self._playout.waiting_bytes / BYTES_PER_MS / 1000:.2f} s of sound")
            for name in self._playout.clear(self._now):
                self._return(name, self._now, was_cleared=True)
        else:
            self._refuse(f"a message without content: {type(message).__name__}")

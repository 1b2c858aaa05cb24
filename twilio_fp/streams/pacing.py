"""Cutting audio into even pieces, and scheduling them. Nothing here waits: times are data.

Twilio buffers audio, so pieces may be sent early; the earlier they are sent, the more a `Clear` must drop.

Source: https://www.twilio.com/docs/voice/media-streams/websocket-messages#send-a-media-message
"""

from __future__ import annotations

from collections.abc import Iterable

from twilio_fp.checks import instance, whole
from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.record import Record, record
from twilio_fp.streams.media import BYTES_PER_MS, SendMedia

__all__ = ["Chunker", "Paced", "chunks", "pace"]

_MAX_MS = 60_000


def _audio(payload: object) -> bytes:
    return bytes(instance("payload", payload, (bytes, bytearray), "audio as bytes"))


def chunks(payload: bytes, *, chunk_ms: int = 20) -> tuple[bytes, ...]:
    """Cut audio into pieces of equal length, the last of which may be shorter; none is empty.

    Args:
        payload: μ-law at 8000 Hz.
        chunk_ms: the length of a piece, from 1 to 60,000 milliseconds.

    >>> [len(piece) for piece in chunks(bytes(400))]
    [160, 160, 80]

    Raises:
        UsageError: an argument is of another type, or out of range.
    """
    size = whole("chunk_ms", chunk_ms, 1, _MAX_MS) * BYTES_PER_MS
    audio = _audio(payload)
    return tuple([audio[start : start + size] for start in range(0, len(audio), size)])


@record(kw_only=True)
class Chunker(Record):
    """A cutter of incrementally produced audio, such as a synthesiser's, into pieces of equal length.

    Args:
        chunk_ms: the length of a piece, from 1 to 60,000 milliseconds.
        rest: the audio received that does not fill a piece yet.

    >>> chunker, pieces = Chunker(chunk_ms=20).add(bytes(400))
    >>> [len(piece) for piece in pieces], len(chunker.rest), len(chunker.pad())
    ([160, 160], 80, 160)

    Raises:
        UsageError: an argument is of another type, or out of range.
    """

    chunk_ms: int = 20
    rest: bytes = b""

    def __attrs_post_init__(self) -> None:
        whole("chunk_ms", self.chunk_ms, 1, _MAX_MS)
        instance("rest", self.rest, bytes, "audio as bytes")

    def add(self, payload: bytes) -> tuple[Chunker, tuple[bytes, ...]]:
        """Add audio, and return the new chunker and the complete pieces, if any."""
        audio = self.rest + _audio(payload)
        size = self.chunk_ms * BYTES_PER_MS
        whole_bytes = len(audio) // size * size
        return Chunker(chunk_ms=self.chunk_ms, rest=audio[whole_bytes:]), chunks(
            audio[:whole_bytes], chunk_ms=self.chunk_ms
        )

    def pad(self) -> bytes:
        """Return the last piece, padded with silence; ``b""`` if nothing is left, which must not be sent."""
        return self.rest and self.rest.ljust(self.chunk_ms * BYTES_PER_MS, b"\xff")


@record
class Paced(Record):
    """A message and when to send it.

    Attributes:
        at_ms: milliseconds since the first message was sent.
        message: the message to send.
    """

    at_ms: float
    message: SendMedia


def pace(payloads: Iterable[bytes], *, lead_ms: int = 100) -> tuple[Paced, ...]:
    """Schedule pieces of audio so that Twilio never buffers more than the lead beyond what it plays.

    Args:
        payloads: pieces of audio; empty ones are skipped.
        lead_ms: how far ahead a piece may be sent, from 0 to 60,000 milliseconds. A longer lead hides delays better; a
            shorter one loses less audio when the caller interrupts.

    >>> [(one.at_ms, one.message.duration_ms) for one in pace([bytes(160)] * 4, lead_ms=40)]
    [(0, 20.0), (0, 20.0), (0.0, 20.0), (20.0, 20.0)]

    Raises:
        UsageError: an argument is of another type, or out of range.
    """
    whole("lead_ms", lead_ms, 0, _MAX_MS)
    value: object = payloads
    if isinstance(value, (str, bytes, bytearray)) or not isinstance(value, Iterable):
        raise UsageError(f"payloads must be an iterable of pieces of audio, got {typed(value)}: write chunks(payload)")
    schedule: list[Paced] = []
    sent = 0
    for payload in map(_audio, payloads):
        if payload:
            schedule.append(Paced(max(sent / BYTES_PER_MS - lead_ms, 0), SendMedia(payload)))
            sent += len(payload)
    return tuple(schedule)

"""A session's conclusions from several messages, which it reports besides the messages themselves."""

from __future__ import annotations

from typing import Literal, TypeAlias

from twilio_fp.record import Record, record
from twilio_fp.streams.media import MediaReceived
from twilio_fp.streams.relay import RelayReceived

__all__ = ["Event", "Gap", "Heard", "MarkReturned", "Notice", "OutOfOrder", "Reason"]

Reason: TypeAlias = Literal["played", "cleared", "played-or-cleared", "nothing-buffered", "not-sent"]
"""Why a mark came back, as far as its message and earlier ones reveal."""


@record(kw_only=True)
class Notice(Record):
    """A conclusion of a session from several messages."""


@record(kw_only=True)
class Gap(Notice):
    """Missing messages: Twilio drops audio if your side is too slow (31930).

    Attributes:
        counted: the counter with the gap: ``sequenceNumber`` or ``chunk``.
        track: the track of a gap in ``chunk``.
        expected: the expected number.
        got: the number received; less than expected if messages came twice, or late.

    >>> Gap(counted="chunk", track="inbound", expected=5, got=9)
    Gap(counted='chunk', expected=5, got=9, track='inbound')

    Source: https://www.twilio.com/docs/api/errors/31930
    """

    counted: Literal["sequenceNumber", "chunk"]
    expected: int
    got: int
    track: str = ""


@record(kw_only=True)
class OutOfOrder(Notice):
    """A message that the protocol does not allow at this point; it changed nothing.

    Attributes:
        message: the message received.
        expected: the messages expected, in words.
    """

    message: MediaReceived | RelayReceived
    expected: str


@record(kw_only=True)
class MarkReturned(Notice):
    """A mark that came back, and the reason.

    ``played``: all audio before it was played. ``cleared``: a `Clear` dropped some of that audio, since there was no
    time to play it. ``played-or-cleared``: a `Clear` was sent since, but the mark may have come back before it arrived.
    ``nothing-buffered``: no audio was waiting when it was sent. ``not-sent``: no such mark is outstanding.

    Attributes:
        name: the mark's name.
        reason: why it came back.

    >>> MarkReturned(name="greeting", reason="played").reason
    'played'

    Source: https://www.twilio.com/docs/voice/media-streams/websocket-messages#mark-message
    """

    name: str
    reason: Reason


@record(kw_only=True)
class Heard(Record):
    """How much the caller has heard of the audio sent since silence or the last `Clear`, in milliseconds.

    Attributes:
        at_least_ms: the audio that marks show to have been played.
        at_most_ms: the audio sent.
        likely_ms: the audio that could be played in the time elapsed on the stream's clock, between the two.

    >>> Heard(at_least_ms=1000, at_most_ms=5000, likely_ms=1820).likely_ms
    1820
    """

    at_least_ms: float
    at_most_ms: float
    likely_ms: float


Event: TypeAlias = MediaReceived | RelayReceived | Notice
"""A session's output: a received message, or a conclusion."""

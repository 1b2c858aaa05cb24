"""What a session tells beside the messages themselves: what can be known of them together, and no more."""

from __future__ import annotations

from typing import Literal, TypeAlias

from twilio_fp.record import Record, record
from twilio_fp.streams.media import MediaReceived
from twilio_fp.streams.relay import RelayReceived

__all__ = ["Event", "Gap", "Heard", "MarkReturned", "Notice", "OutOfOrder", "Reason"]

Reason: TypeAlias = Literal["played", "cleared", "played-or-cleared", "nothing-buffered", "not-sent"]
"""Why a mark came back, as far as its message and those before it tell."""


@record(kw_only=True)
class Notice(Record):
    """What a session has concluded from several messages."""


@record(kw_only=True)
class Gap(Notice):
    """Messages are missing: Twilio drops audio where your side is too slow (31930).

    Attributes:
        counted: what is counted: ``sequenceNumber`` or ``chunk``.
        track: of which track, where it is chunks.
        expected: the number that was to come.
        got: the number that came; less than expected where messages came twice, or late.

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
    """A message came where the protocol has none such; it changed nothing.

    Attributes:
        message: what came.
        expected: what was to come, in words.
    """

    message: MediaReceived | RelayReceived
    expected: str


@record(kw_only=True)
class MarkReturned(Notice):
    """A mark came back, with why it did.

    ``played``: all the audio before it was played. ``cleared``: a `Clear` dropped some of that audio, since there was
    no time for it. ``played-or-cleared``: a `Clear` was sent since, and the mark may have come back before it arrived.
    ``nothing-buffered``: no audio waited when it was sent. ``not-sent``: no such mark is outstanding.

    Attributes:
        name: the mark's name.
        reason: why.

    >>> MarkReturned(name="greeting", reason="played").reason
    'played'

    Source: https://www.twilio.com/docs/voice/media-streams/websocket-messages#mark-message
    """

    name: str
    reason: Reason


@record(kw_only=True)
class Heard(Record):
    """How much the caller has heard of what was sent since silence or the last `Clear`, in milliseconds.

    Attributes:
        at_least_ms: what marks show to have been played.
        at_most_ms: what was sent.
        likely_ms: what there was time for by the stream's own clock, between the two.

    >>> Heard(at_least_ms=1000, at_most_ms=5000, likely_ms=1820).likely_ms
    1820
    """

    at_least_ms: float
    at_most_ms: float
    likely_ms: float


Event: TypeAlias = MediaReceived | RelayReceived | Notice
"""What a session tells: a message that came, or what it concludes."""

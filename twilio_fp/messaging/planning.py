"""How long a sender needs for a number of messages, and in which waves to submit them so that none waits too long.

Source: https://help.twilio.com/articles/115002943027 (rate limits and message queues)
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor
from typing import Final, TypeAlias, cast

from attrs import field

from twilio_fp.checks import MOST, positive_time, records, whole
from twilio_fp.errors import UsageError
from twilio_fp.messaging.limits import LIMITS, RATES
from twilio_fp.messaging.segmenting import Segments, segments
from twilio_fp.printable import typed
from twilio_fp.record import Record, record

__all__ = ["Rate", "SendingPlan", "Wave", "sending_plan"]

Rate: TypeAlias = "int | float | Decimal | str"
"""Segments per second: your own figure, or the name of a rate in `RATES`."""

_QUEUE: Final = timedelta(seconds=LIMITS["queue"].value)
_LONGEST: Final = timedelta(days=366)


@record(kw_only=True)
class Wave(Record):
    """A batch of messages that fits in a sender's queue.

    Args:
        messages: the number of messages, in order.
        parts: the number of their segments.
        after: when to submit them, counted from the beginning: once the previous wave has been sent.
    """

    messages: int
    parts: int
    after: timedelta


def _waves(value: Iterable[Wave]) -> tuple[Wave, ...]:
    return records("waves", Wave, value)


@record(kw_only=True)
class SendingPlan(Record):
    """A plan for sending messages from one sender.

    Args:
        waves: the batches in which to submit the messages.
        duration: the time until the last message is sent; zero if there are no messages.
    """

    waves: tuple[Wave, ...] = field(converter=_waves)
    duration: timedelta

    @property
    def messages(self) -> int:
        """The total number of messages."""
        return sum([wave.messages for wave in self.waves])

    @property
    def parts(self) -> int:
        """The total number of segments."""
        return sum([wave.parts for wave in self.waves])

    @property
    def fits_at_once(self) -> bool:
        """Whether the queue holds all messages; if not, a number refuses some (21611) and a service fails (30001)."""
        return len(self.waves) <= 1


def sending_plan(
    messages: Iterable[str | Segments | int],
    rate: Rate,
    *,
    queue: timedelta = _QUEUE,
    smart_encoded: bool = False,
) -> SendingPlan:
    """Plan the sending of messages from one sender at its rate, in waves that fit in its queue.

    The duration is a lower bound: carriers, and the limits of an account or a campaign, may be slower.

    Args:
        messages: the bodies, `Segments`, or numbers of segments.
        rate: segments per second, such as ``1`` or ``"toll-free"``.
        queue: the length of the sender's queue in time; Twilio's is ten hours.
        smart_encoded: whether bodies are sent with Smart Encoding.

    >>> plan = sending_plan(["a" * 200] * 9000, "toll-free")
    >>> plan.parts, plan.duration, plan.fits_at_once
    (18000, datetime.timedelta(seconds=6000), True)
    >>> [wave.messages for wave in sending_plan([1] * 50_000, "long-code").waves]
    [36000, 14000]

    Raises:
        UsageError: the rate is not positive or is unknown, or a message is longer than the queue.

    Source: https://help.twilio.com/articles/115002943027
    """
    speed = _speed(rate)
    room = floor(speed * Fraction(positive_time("queue", queue, _LONGEST) / timedelta(seconds=1)))
    waves: list[Wave] = []
    in_wave = parts = sent = 0
    for each in _each(messages):
        count = _count(each, smart_encoded=smart_encoded)
        if count > room:
            raise UsageError(
                f"queue must be long enough for each message, got {typed(queue)} for one of {count:,} segments"
            )
        if parts + count > room:
            waves.append(Wave(messages=in_wave, parts=parts, after=_time(sent, speed)))
            sent, in_wave, parts = sent + parts, 0, 0
        in_wave, parts = in_wave + 1, parts + count
    if in_wave:
        waves.append(Wave(messages=in_wave, parts=parts, after=_time(sent, speed)))
    return SendingPlan(waves=tuple(waves), duration=_time(sent + parts, speed))


def _speed(rate: object) -> Fraction:
    if isinstance(rate, str):
        if rate not in RATES:
            raise UsageError(
                f"rate must be a number of segments a second, or one of {', '.join(RATES)}, got {typed(rate)}"
            )
        return Fraction(RATES[rate].value)
    if isinstance(rate, (int, float, Decimal)) and not isinstance(rate, bool):
        with suppress(ValueError, OverflowError):  # NaN and infinities
            speed = Fraction(rate)
            if Fraction(1, MOST) <= speed <= MOST:
                return speed
    raise UsageError(f"rate must be a positive number of segments a second, got {typed(rate)}")


def _each(messages: object) -> Iterable[object]:
    if isinstance(messages, (str, bytes)) or not isinstance(messages, Iterable):
        raise UsageError(
            "messages must be an iterable of bodies or numbers of segments, "
            f"got a value of type {type(messages).__name__}"
        )
    return cast("Iterable[object]", messages)


def _count(message: object, *, smart_encoded: bool) -> int:
    if isinstance(message, Segments):
        return message.count
    if isinstance(message, str):
        return segments(message, smart_encoded=smart_encoded).count
    return whole("a message's number of segments", message, 1, MOST)


def _time(parts: int, speed: Fraction) -> timedelta:
    try:
        return timedelta(microseconds=ceil(parts / speed * 1_000_000))
    except OverflowError:
        raise UsageError(f"rate must be higher for {parts:,} segments, got {float(speed):g} a second") from None

"""Generated sounds."""

from __future__ import annotations

from array import array
from datetime import timedelta
from math import pi, sin
from typing import Final

from twilio_fp.checks import positive_time, whole
from twilio_fp.streams.g711 import encode_mulaw

__all__ = ["tone"]

_RATE: Final = 8000
_LONGEST: Final = timedelta(days=1)


def tone(hertz: int = 440, lasting: timedelta = timedelta(seconds=1), *, level: int = 8000) -> bytes:
    """Return a steady tone, as μ-law at 8000 Hz.

    Args:
        hertz: its frequency, from 1 to 4,000.
        lasting: its length, up to a day.
        level: its amplitude, as the largest sample, from 1 to 32,000.

    >>> len(tone(1000, timedelta(milliseconds=20)))
    160

    Raises:
        UsageError: an argument is of another type, or out of range.
    """
    whole("hertz", hertz, 1, _RATE // 2)
    whole("level", level, 1, 32_000)
    count = positive_time("lasting", lasting, _LONGEST) * _RATE // timedelta(seconds=1)
    step = 2 * pi * hertz / _RATE
    samples = array("h", [round(level * sin(step * place)) for place in range(count)])
    return encode_mulaw(samples.tobytes())

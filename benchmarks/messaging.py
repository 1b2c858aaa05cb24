"""Checks of a message before sending: its segments and its address, in microseconds of processor time."""

from __future__ import annotations

from itertools import repeat
from time import process_time
from typing import TYPE_CHECKING

from benchmarks.measure import Row, interleaved
from twilio_fp.messaging import parse_address, segments, smart_encode

if TYPE_CHECKING:
    from collections.abc import Callable

TITLE = "Messages: segments and addresses"

ROUNDS, TIMES = 21, 100


def _cpu(call: Callable[[], object]) -> Callable[[], float]:
    def job() -> float:
        start = process_time()
        for _ in repeat(None, TIMES):
            call()
        return (process_time() - start) / TIMES * 1e6

    return job


def rows() -> list[Row]:
    """Return the rows of the table."""
    jobs: dict[str, Callable[[], object]] = {
        "segments of 160 characters of GSM-7": lambda: segments("Your code is 123456." * 8),
        "segments of 1,600 characters of GSM-7": lambda: segments("Your code is 123456." * 80),
        "segments of 70 characters of Cyrillic": lambda: segments("Ваш код 123456." * 4),
        "segments of 1,600 characters with emoji": lambda: segments("Ваш код: 👍🏽 123456." * 84),
        "Smart Encoding of 160 characters": lambda: smart_encode("“Your code” – 123456…" * 8),
        "an address": lambda: parse_address("whatsapp:+15558675310"),
    }
    medians = interleaved(ROUNDS, **{name: _cpu(call) for name, call in jobs.items()})
    return [Row(name, f"{microseconds:,.1f} µs") for name, microseconds in medians.items()]

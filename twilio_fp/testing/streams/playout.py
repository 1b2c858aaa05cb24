"""Twilio's playback buffer: audio goes in instantly and is played in time; marks return when reached."""

from __future__ import annotations

from collections import deque

from twilio_fp.streams.media import BYTES_PER_MS

__all__ = ["Playout"]

_INAUDIBLE_MS = 60  # a gap of a few frames does not end a run of sound


class Playout:
    """The audio waiting to be played, and that played already; times are milliseconds since the stream began.

    >>> playout = Playout()
    >>> playout.add(bytes(800), 0)
    >>> playout.mark("end", 0)
    >>> playout.until(50), playout.next_mark_ms(50), playout.until(150), playout.played_bytes
    ([], 100.0, [('end', 100.0)], 800)
    """

    def __init__(self) -> None:
        self._waiting: deque[bytes | str] = deque()
        self._played: list[tuple[float, bytes]] = []
        self._clock = 0.0

    @property
    def waiting_bytes(self) -> int:
        """The number of bytes waiting to be played."""
        return sum([len(one) for one in self._waiting if isinstance(one, bytes)])

    @property
    def ends_ms(self) -> float:
        """The time at which all waiting audio has been played."""
        return self._clock + self.waiting_bytes / BYTES_PER_MS

    @property
    def played_bytes(self) -> int:
        """The number of bytes played."""
        return sum([len(sound) for _, sound in self._played])

    def add(self, payload: bytes, now_ms: float) -> None:
        """Queue audio."""
        if not self._waiting:
            self._clock = now_ms
        self._waiting.append(payload)

    def mark(self, name: str, now_ms: float) -> None:
        """Queue a mark; if nothing is waiting, it is due immediately."""
        if not self._waiting:
            self._clock = now_ms
        self._waiting.append(name)

    def next_mark_ms(self, now_ms: float) -> float | None:
        """Return the time at which the first mark is reached; None if no mark is waiting."""
        length = 0
        for one in self._waiting:
            if isinstance(one, str):
                return max(self._clock + length / BYTES_PER_MS, now_ms)
            length += len(one)
        return None

    def until(self, now_ms: float) -> list[tuple[str, float]]:
        """Play until a moment, and return the marks reached with their times."""
        reached: list[tuple[str, float]] = []
        while self._waiting:
            first = self._waiting[0]
            if isinstance(first, str):
                reached.append((first, self._clock))
                self._waiting.popleft()
                continue
            room = int((now_ms - self._clock) * BYTES_PER_MS + 1e-6)
            if room <= 0:
                break
            taken = first[:room]
            self._played.append((self._clock, taken))
            self._clock += len(taken) / BYTES_PER_MS
            self._waiting.popleft()
            if len(taken) < len(first):
                self._waiting.appendleft(first[room:])
                break
        return reached

    def clear(self, now_ms: float) -> tuple[str, ...]:
        """Drop everything that waits, and return its marks."""
        names = tuple([one for one in self._waiting if isinstance(one, str)])
        self._waiting.clear()
        self._clock = now_ms
        return names

    def runs(self) -> list[tuple[float, float]]:
        """Return the start and length of each run of sound, ignoring inaudible gaps."""
        found: list[tuple[float, float]] = []
        for at, piece in self._played:
            length = len(piece) / BYTES_PER_MS
            if found and at - sum(found[-1]) <= _INAUDIBLE_MS:
                found[-1] = (found[-1][0], at + length - found[-1][0])
            else:
                found.append((at, length))
        return found

    def heard(self, until_ms: float) -> bytes:
        """Return everything heard until a moment, with silence in the gaps."""
        sound = bytearray()
        for at, piece in self._played:
            sound.extend(b"\xff" * (round(at * BYTES_PER_MS) - len(sound)))
            sound.extend(piece)
        return bytes(sound.ljust(round(until_ms * BYTES_PER_MS), b"\xff"))

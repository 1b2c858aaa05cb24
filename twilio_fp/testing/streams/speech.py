"""Speech over time: words arrive instantly, as tokens, and are heard one after the other."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import define

from twilio_fp.twiml.run.timing import CHARACTERS_PER_SECOND, PLAY_SECONDS

__all__ = ["Interruptible", "Speech", "Utterance", "spoken_ms"]

Interruptible: TypeAlias = Literal["none", "dtmf", "speech", "any"]
"""How the caller may interrupt."""


def spoken_ms(text: str) -> float:
    """Return the time it takes to say a text, in milliseconds."""
    return round(len(text) * 1000 / CHARACTERS_PER_SECOND, 3)


@define(eq=False, repr=False)
class Utterance:
    """A turn being spoken: its start, its tokens with their end times, and how it may be interrupted.

    Attributes:
        begun_ms: the time at which speech began.
        tokens: its tokens: the text, its end, how the caller may interrupt it, and whether the next turn may.
        is_whole: whether its last token has arrived.
        sound: the URL of a sound played instead of words.
    """

    begun_ms: float
    tokens: list[tuple[str, float, Interruptible, bool]]
    is_whole: bool = False
    sound: str = ""

    @property
    def ends_ms(self) -> float:
        """The time at which all tokens so far have been said."""
        return self.tokens[-1][1] if self.tokens else self.begun_ms

    @property
    def text(self) -> str:
        """The words of the turn."""
        return "".join([token[0] for token in self.tokens])

    def said_until(self, now_ms: float) -> str:
        """Return the words said until a moment, up to the last complete one."""
        if now_ms >= self.ends_ms:
            return self.text.rstrip()
        count = max(int((now_ms - self.begun_ms) * CHARACTERS_PER_SECOND / 1000), 0)
        text = self.text
        if text[count : count + 1].isspace():
            return text[:count].rstrip()
        return text[:count].rpartition(" ")[0].rstrip()

    def token_at(self, now_ms: float) -> tuple[str, float, Interruptible, bool] | None:
        """Return the token being said at a moment; None after the last one."""
        return next((token for token in self.tokens if token[1] > now_ms), None)


class Speech:
    """The turns of an application, one after the other."""

    def __init__(self) -> None:
        self.turns: list[Utterance] = []

    @property
    def ends_ms(self) -> float:
        """The time at which all turns so far have been said."""
        return self.turns[-1].ends_ms if self.turns else 0.0

    def is_speaking(self, now_ms: float) -> bool:
        """Return whether something is being said at a moment."""
        return self.ends_ms > now_ms

    def current(self, now_ms: float) -> Utterance | None:
        """Return the turn being said at a moment, if any."""
        return next((turn for turn in self.turns if turn.begun_ms <= now_ms < turn.ends_ms), None)

    def add(
        self, text: str, now_ms: float, *, last: bool, interruptible: Interruptible, preemptible: bool
    ) -> Utterance | None:
        """Add a token, and return the turn that it cut short, if any."""
        cut = None
        if not self.turns or self.turns[-1].is_whole:
            cut = self._begin(now_ms)
        turn = self.turns[-1]
        begins = max(turn.ends_ms, now_ms)
        turn.tokens.append((text, round(begins + spoken_ms(text), 3), interruptible, preemptible))
        turn.is_whole = last
        return cut

    def play(
        self, url: str, now_ms: float, *, loop: int, interruptible: Interruptible, preemptible: bool
    ) -> Utterance | None:
        """Add a sound, and return the turn that it cut short, if any."""
        cut = self._begin(now_ms)
        turn = self.turns[-1]
        length = PLAY_SECONDS * 1000 * (loop or 1000)
        turn.tokens.append(("", round(turn.begun_ms + length, 3), interruptible, preemptible))
        turn.is_whole, turn.sound = True, url
        return cut

    def _begin(self, now_ms: float) -> Utterance | None:
        current = self.current(now_ms)
        token = None if current is None else current.token_at(now_ms)
        cut = current if current is not None and token is not None and token[3] else None
        if cut is not None:
            self.cut(now_ms)
        self.turns.append(Utterance(max(self.ends_ms, now_ms), []))
        return cut

    def cut(self, now_ms: float) -> str:
        """Stop the current turn and drop all that waits; return the words heard of the turn."""
        current = self.current(now_ms)
        self.turns = [turn for turn in self.turns if turn.begun_ms <= now_ms]
        if current is None:
            return ""
        spoken_text = current.said_until(now_ms)
        current.tokens = [(spoken_text, now_ms, "any", False)]
        current.is_whole = True
        return spoken_text

"""What a voice says, in time: words come in at once, as tokens, and are heard one after the other."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import define

from twilio_fp.twiml.run.timing import CHARACTERS_PER_SECOND, PLAY_SECONDS

__all__ = ["Interruptible", "Speech", "Utterance", "spoken_ms"]

Interruptible: TypeAlias = Literal["none", "dtmf", "speech", "any"]
"""By what the caller may cut in."""


def spoken_ms(text: str) -> float:
    """Return how long a text takes to be said, in milliseconds."""
    return round(len(text) * 1000 / CHARACTERS_PER_SECOND, 3)


@define(eq=False, repr=False)
class Utterance:
    """A turn that is being said: when it began, its words with the time that each token is over, and what may cut it.

    Attributes:
        begun_ms: when it began to be said.
        tokens: its tokens: the text, when it ends, by what the caller may interrupt it, whether the next turn may.
        is_whole: whether its last token has come.
        sound: the URL of a sound that is played, in place of words.
    """

    begun_ms: float
    tokens: list[tuple[str, float, Interruptible, bool]]
    is_whole: bool = False
    sound: str = ""

    @property
    def ends_ms(self) -> float:
        """When all that has come of it is said."""
        return self.tokens[-1][1] if self.tokens else self.begun_ms

    @property
    def text(self) -> str:
        """Its words."""
        return "".join([token[0] for token in self.tokens])

    def said_until(self, now_ms: float) -> str:
        """Return the words that were said until a moment, to the last whole one."""
        if now_ms >= self.ends_ms:
            return self.text.rstrip()
        count = max(int((now_ms - self.begun_ms) * CHARACTERS_PER_SECOND / 1000), 0)
        text = self.text
        if text[count : count + 1].isspace():
            return text[:count].rstrip()
        return text[:count].rpartition(" ")[0].rstrip()

    def token_at(self, now_ms: float) -> tuple[str, float, Interruptible, bool] | None:
        """Return the token that is said at a moment; None where all are over."""
        return next((token for token in self.tokens if token[1] > now_ms), None)


class Speech:
    """The turns of an application, one after the other."""

    def __init__(self) -> None:
        self.turns: list[Utterance] = []

    @property
    def ends_ms(self) -> float:
        """When all that has come is said."""
        return self.turns[-1].ends_ms if self.turns else 0.0

    def is_speaking(self, now_ms: float) -> bool:
        """Whether something is said at a moment."""
        return self.ends_ms > now_ms

    def current(self, now_ms: float) -> Utterance | None:
        """Return the turn that is said at a moment."""
        return next((turn for turn in self.turns if turn.begun_ms <= now_ms < turn.ends_ms), None)

    def add(
        self, text: str, now_ms: float, *, last: bool, interruptible: Interruptible, preemptible: bool
    ) -> Utterance | None:
        """Take a token in; return the turn that it has cut short, if any."""
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
        """Take a sound in; return the turn that it has cut short, if any."""
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
        """Stop what is said; return the words that were heard of the turn, and drop all that waits."""
        current = self.current(now_ms)
        self.turns = [turn for turn in self.turns if turn.begun_ms <= now_ms]
        if current is None:
            return ""
        said = current.said_until(now_ms)
        current.tokens = [(said, now_ms, "any", False)]
        current.is_whole = True
        return said

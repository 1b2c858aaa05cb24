"""A readable record of what happened in a call."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias, overload

from twilio_fp.record import Record, record

__all__ = ["Entry", "Kind", "Problem", "Transcript"]

Kind: TypeAlias = Literal[
    "request", "response", "says", "plays", "pauses", "presses", "speaks", "rings", "does", "ends", "problem"
]
"""The kind of an entry; ``does`` covers Twilio's other actions, such as bridging or recording."""


@record
class Problem(Record):
    """A warning or an error, as reported by Twilio's debugger.

    Attributes:
        code: Twilio's code; 0 for what only this executor refuses, which is more than 100 documents without input.
        severity: ``warning`` or ``error``, as in the debugger.
        text: the description.
        url: the document or the request in question; ``""`` if there is none.

    >>> print(Problem(12200, "warning", "<Sey> is no verb"))
    warning 12200: <Sey> is no verb
    """

    code: int
    severity: Literal["warning", "error"]
    text: str
    url: str = ""

    def __str__(self) -> str:
        where = f" ({self.url})" if self.url else ""
        return f"{self.severity} {self.code}: {self.text}{where}"


@record
class Entry(Record):
    """One entry of a transcript.

    Attributes:
        at_seconds: the time in seconds of virtual time since the call began.
        who: the originator: ``Twilio``, ``caller``, ``app`` (the web application), or the sid of another leg.
        kind: the kind of entry.
        text: what was said, pressed, requested and so on.
        to: the only hearer, such as the other party before it is bridged; ``""`` for everyone in the call.

    >>> print(Entry(61.25, "caller", "presses", "1"))
    01:01.2  caller  presses 1
    """

    at_seconds: float
    who: str
    kind: Kind
    text: str
    to: str = ""

    def __str__(self) -> str:
        tenths = int(self.at_seconds * 10)
        minutes, rest = divmod(tenths, 600)
        text = f"“{self.text}”" if self.kind in {"says", "speaks"} else self.text
        verb = "" if self.kind in {"request", "response", "does", "ends", "problem"} else f"{self.kind} "
        to = f"to {self.to} " if self.to else ""
        return f"{minutes:02}:{rest // 10:02}.{rest % 10}  {self.who:<6}  {verb}{to}{text}"


@record
class Transcript(Record):
    """Everything that happened in a call, in order; as text it reads as a dialogue.

    Attributes:
        entries: the entries.

    >>> print(Transcript((Entry(0, "Twilio", "says", "Hello."), Entry(1, "caller", "ends", "hangs up"))))
    00:00.0  Twilio  says “Hello.”
    00:01.0  caller  hangs up
    """

    entries: tuple[Entry, ...] = ()

    def __str__(self) -> str:
        return "\n".join(map(str, self.entries))

    def __len__(self) -> int:
        return len(self.entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    @overload
    def __getitem__(self, index: int) -> Entry: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Entry, ...]: ...

    def __getitem__(self, index: int | slice) -> Entry | tuple[Entry, ...]:
        return self.entries[index]

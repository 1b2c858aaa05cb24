"""Gates, which limit how many programs of a client run at once, in order of arrival."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Literal, TypeVar

from attrs import field

from twilio_fp.ask import Program
from twilio_fp.checks import hashable, validated, whole
from twilio_fp.effect import WAIT, Cell, Ticket, Update, Waiting
from twilio_fp.program import Runnable, as_program
from twilio_fp.record import Record, record

__all__ = ["Enter", "Gate", "Leave", "within"]

T = TypeVar("T")


@record
class Gate(Record):
    """A limit on how many programs of a client run at once.

    Programs that enter several gates must do so in the same order: two that each wait for a gate the other is inside
    wait for ever, as with locks. In an event loop, so does a program that enters a gate twice.

    Args:
        name: any hashable value; gates of the same name must have the same limit.
        limit: how many programs may be inside, at least 1, which makes it a lock.

    Raises:
        UsageError: the name is not hashable, or the limit is not an int of at least 1.
        DeadlockError: when entered in threads, none of those inside can go on before the program that waits, because
            that is a part of them, or interrupts them as a signal handler does.
    """

    name: Hashable = field(validator=validated(hashable))
    limit: int = field(default=1, validator=validated(whole, 1))

    @property
    def cell(self) -> Cell:
        """The cell that holds the tickets of the programs inside."""
        return Cell(self, start=frozenset())


@record
class Enter(Record):
    """The change by which a ticket enters a gate, once there is room.

    >>> ticket = Ticket()
    >>> inside, _ = Enter(ticket, limit=1)(frozenset())
    >>> Enter(Ticket(), limit=1)(inside), Leave(ticket)(inside)
    (WAIT, (frozenset(), None))
    """

    ticket: Ticket
    limit: int

    def __call__(self, inside: frozenset[Ticket]) -> tuple[frozenset[Ticket], None] | Literal[Waiting.WAIT]:
        """Return the new set of tickets inside."""
        return (inside | {self.ticket}, None) if len(inside) < self.limit else WAIT

    def waits_for(self, inside: frozenset[Ticket]) -> frozenset[Ticket]:
        """Return the tickets inside, one of which must leave first."""
        return inside


@record
class Leave(Record):
    """The change by which a ticket leaves a gate, if it is inside."""

    ticket: Ticket

    def __call__(self, inside: frozenset[Ticket]) -> tuple[frozenset[Ticket], None]:
        """Return the new set of tickets inside."""
        return inside - {self.ticket}, None


def within(gate: Gate, what: Runnable[T]) -> Program[T]:
    """Run an operation or a program inside a gate, once there is room, and return its result.

    Waiting programs enter in order of arrival. The place is released however the program ends, Ctrl-C included.

    >>> from twilio_fp import Client, Now
    >>> Client()(within(Gate("one by one"), Now())).tzname()
    'UTC'
    """
    program = as_program(what)
    ticket = Ticket()
    enter: Update[None] = Update(gate.cell, Enter(ticket, gate.limit))
    leave: Update[None] = Update(gate.cell, Leave(ticket))
    try:
        yield from enter
        return (yield from program)
    finally:
        try:
            yield from leave
        except BaseException:  # an interrupt, perhaps before it left; leaving twice is harmless
            yield from leave
            raise

"""Gates: at most so many programs of a client at once, in the order in which they came."""

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
    """At most so many programs of a client at once.

    Programs that go through several must do so in one order: two that are each inside where the other waits wait for
    ever, as they would for locks. So does one that goes through a gate twice, in an event loop.

    Args:
        name: what compares and hashes; gates of the same name must have the same limit.
        limit: how many there may be, at least 1: with one it is a lock.

    Raises:
        UsageError: the name does not hash, or the limit is no int of at least 1.
        DeadlockError: where it is gone through in threads, all who are inside go on only when who waits there does,
            which is a part of them, or interrupts them as a signal handler does.
    """

    name: Hashable = field(validator=validated(hashable))
    limit: int = field(default=1, validator=validated(whole, 1))

    @property
    def cell(self) -> Cell:
        """The tickets of those who are inside."""
        return Cell(self, start=frozenset())


@record
class Enter(Record):
    """The change by which a ticket goes through a gate, when there is room.

    >>> ticket = Ticket()
    >>> inside, _ = Enter(ticket, limit=1)(frozenset())
    >>> Enter(Ticket(), limit=1)(inside), Leave(ticket)(inside)
    (WAIT, (frozenset(), None))
    """

    ticket: Ticket
    limit: int

    def __call__(self, inside: frozenset[Ticket]) -> tuple[frozenset[Ticket], None] | Literal[Waiting.WAIT]:
        """Return who is inside then."""
        return (inside | {self.ticket}, None) if len(inside) < self.limit else WAIT

    def waits_for(self, inside: frozenset[Ticket]) -> frozenset[Ticket]:
        """Return those who must leave before it can."""
        return inside


@record
class Leave(Record):
    """The change by which a ticket goes out, if it is inside."""

    ticket: Ticket

    def __call__(self, inside: frozenset[Ticket]) -> tuple[frozenset[Ticket], None]:
        """Return who is inside then."""
        return inside - {self.ticket}, None


def within(gate: Gate, what: Runnable[T]) -> Program[T]:
    """Run it when there is room within a gate, and return its result.

    Those who wait go in in the order in which they came. However it ends, by Ctrl-C too, the next may
    go in then.

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
        except BaseException:  # an interrupt that may have come before it had left: twice it does no more
            yield from leave
            raise

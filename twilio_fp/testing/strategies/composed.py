"""A strategy for programs of any shape, composed of your operations."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Literal

from attrs import field
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from twilio_fp.ask import Effect, Program
from twilio_fp.checks import whole
from twilio_fp.effect import Sleep
from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.program import attempt, parallel, sequence
from twilio_fp.record import Record, record

__all__ = ["Composed", "programs"]


@record
class Composed(Record):
    """A program as data; each call returns a program to run.

    Attributes:
        how: how it runs its parts: the only ``one``, all in ``sequence`` or ``parallel``, or the only one as an
            ``attempt``, which returns an error instead of raising it.
        parts: operations, other effects, and programs of this kind.

    >>> from twilio_fp import FetchMessage, Message
    >>> from twilio_fp.testing import plan
    >>> program = Composed("sequence", (FetchMessage("SM1"), Composed("attempt", (FetchMessage("SM2"),))))
    >>> answers = [(FetchMessage, Message(sid="SM1")), (FetchMessage, Message(sid="SM2"))]
    >>> [message.sid for message in plan(program(), answers)]
    ['SM1', 'SM2']
    """

    how: Literal["one", "sequence", "parallel", "attempt"]
    parts: tuple[Any, ...] = field()

    def __call__(self) -> Program[Any]:
        """Return a new program to run."""
        programs: list[Any] = [part() if isinstance(part, Composed) else part for part in self.parts]
        if self.how == "parallel":
            return (yield from parallel(programs))
        if self.how == "attempt":
            return (yield from attempt(programs[0]))
        answers = yield from sequence(programs)
        return answers if self.how == "sequence" else answers[0]

    @property
    def asked(self) -> tuple[Effect[Any], ...]:
        """Every effect requested if nothing fails; those of concurrent parts in the order of the parts."""
        found = [part.asked if isinstance(part, Composed) else (part,) for part in self.parts]
        return tuple([effect for effects in found for effect in effects])


def programs(operations: SearchStrategy[Any], *, max_leaves: int = 8) -> SearchStrategy[Composed]:
    """Return a strategy for programs of operations: sequential and parallel, with waits and attempts.

    Args:
        operations: a strategy for the operations.
        max_leaves: the maximum number of operations and waits in a program.

    >>> from hypothesis import given, strategies as st
    >>> from twilio_fp import CreateMessage
    >>> from twilio_fp.testing import FakeTwilio
    >>> hello = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
    >>> @given(programs(st.just(hello)))
    ... def each_message_is_sent_once(program):
    ...     twilio = FakeTwilio()
    ...     twilio.client()(program())
    ...     assert len(twilio.messages) == program.asked.count(hello)
    >>> each_message_is_sent_once()

    Raises:
        UsageError: ``operations`` is not a strategy, or ``max_leaves`` is not a positive int.
    """
    if not isinstance(operations, SearchStrategy):
        raise UsageError(f"operations must be a strategy, got {typed(operations)}: write operations(CreateMessage)")
    whole("max_leaves", max_leaves, 1)
    waits: SearchStrategy[Any] = st.integers(0, 60).map(lambda seconds: Sleep(timedelta(seconds=seconds)))
    leaves = (operations | operations | waits).map(lambda effect: Composed("one", (effect,)))

    def extended(inner: SearchStrategy[Composed]) -> SearchStrategy[Composed]:
        parts = st.lists(inner, max_size=3).map(tuple)
        several = st.builds(Composed, st.sampled_from(("sequence", "parallel")), parts)
        return several | inner.map(lambda part: Composed("attempt", (part,)))

    return st.recursive(leaves, extended, max_leaves=max_leaves)

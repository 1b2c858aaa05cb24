"""A call as a pure machine, `start` and `resume`, and the same call as a program of effects, `program`.

A state is the call's facts and what it was answered so far; that alone says where the call stands. A generator that
stands there is kept beside it, so that going on is quick; from an older state, or one that was pickled, the answers are
given to a new generator again.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import Any, Generic, Literal, TypeVar, cast, final

from attrs import Factory, define, field

from twilio_fp.ask import Effect, Program
from twilio_fp.checks import instance
from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.record import Record, record
from twilio_fp.twiml.node import Node
from twilio_fp.twiml.run.asks import Answer, AnyQuestion, Ask
from twilio_fp.twiml.run.call import VoiceCall
from twilio_fp.twiml.run.commands import AnyCommand, Command
from twilio_fp.twiml.run.events import check_document
from twilio_fp.twiml.run.executing import run_call
from twilio_fp.twiml.run.leg import Ledger, Source, source_of
from twilio_fp.twiml.run.transcript import Entry, Problem, Transcript

T = TypeVar("T")

__all__ = ["CallState", "Ended", "program", "resume", "start"]


@record
class Ended(Record):
    """How a call ended.

    Attributes:
        status: its final status: ``completed``, ``busy`` or ``no-answer``.
        reason: why it ended, in words.
        seconds: how long it took, in seconds of virtual time.
        transcript: what happened.
        problems: the warnings and errors, in order.
    """

    status: str
    reason: str
    seconds: float
    transcript: Transcript
    problems: tuple[Problem, ...] = ()


class _Prefix(Generic[T]):
    """The first items of a list to which others may be added: a tuple that costs nothing until it is looked at."""

    __slots__ = ("items", "length")

    def __init__(self, items: list[T]) -> None:
        self.items = items
        self.length = len(items)

    def __iter__(self) -> Iterator[T]:
        return iter(self.items[: self.length])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Prefix) and list(self) == list(cast("_Prefix[T]", other))

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __reduce__(self) -> tuple[Any, ...]:
        return _Prefix, (list(self),)


@define(eq=False, repr=False)
class _Run:
    """A generator that stands at a question, its ledger, and the answers that brought it there."""

    ledger: Ledger
    generator: Program[Ended]
    answers: list[Answer] = Factory(list[Answer])


class _Live:
    """What a state may be gone on with at once: the first to go on takes it; a pickled one has none."""

    __slots__ = ("held",)

    def __init__(self, *held: _Run) -> None:
        self.held = list(held)

    def __reduce__(self) -> tuple[Any, ...]:
        return _Live, ()

    def take(self) -> _Run | None:
        """Return it, once; another thread gets None."""
        try:
            return self.held.pop()
        except IndexError:
            return None


@final
@record
class CallState(Record):
    """Where a call stands. It does not change: `resume` returns the next.

    Attributes:
        document: the URL or the tree that the call began with.
        call: the call's facts.
        url: the URL that the tree stands for, or ``""``.
        method: the HTTP method of the first request.
        asked: what it waits to be answered; None once it has ended.
        status: the call's status.
        seconds: how long it has taken, in seconds of virtual time.
        ended: how it ended; None while it goes on.
    """

    document: str | Node
    call: VoiceCall
    url: str
    method: Literal["GET", "POST"]
    asked: AnyQuestion | None = field(eq=False)
    status: str = field(eq=False)
    seconds: float = field(eq=False)
    ended: Ended | None = field(repr=False, eq=False)
    _answers: _Prefix[Answer] = field(repr=False)
    _entries: _Prefix[Entry] = field(repr=False, eq=False)
    _problems: _Prefix[Problem] = field(repr=False, eq=False)
    _live: _Live = field(repr=False, eq=False)

    @property
    def answers(self) -> tuple[Answer, ...]:
        """What its questions were answered with, in order."""
        return tuple(self._answers)

    @property
    def transcript(self) -> Transcript:
        """What happened so far."""
        return Transcript(tuple(self._entries))

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The warnings and errors so far."""
        return tuple(self._problems)


def program(
    document: str | Node,
    call: VoiceCall | None = None,
    *,
    url: str = "",
    method: Literal["GET", "POST"] = "POST",
) -> Program[Ended]:
    """Return the program that runs a call's TwiML: it yields `Question` and `Command` effects and returns how it ended.

    A question is answered by sending in what it is a question for; a command by None.

    Args:
        document: what the call is answered with: an absolute URL to fetch it from, a tree, or its XML.
        call: the facts of the call; None: those of any inbound call.
        url: the absolute URL that a tree stands for, so that relative URLs in it mean something.
        method: the HTTP method for a URL.

    Raises:
        UsageError: an argument is invalid, or (when it runs) an answer is none to its question.

    >>> from twilio_fp.twiml import Response, Say
    >>> call = program(Response(Say("Hello.")))
    >>> next(call), call.send(None)
    (PickUp(), Wait(purpose='say', seconds=0.4, call_sid='CA00000000000000000000000000000001', heard='Hello.'))

    Source: https://www.twilio.com/docs/voice/twiml
    """
    return _begun(document, call, url, method).generator


def start(
    document: str | Node,
    call: VoiceCall | None = None,
    *,
    url: str = "",
    method: Literal["GET", "POST"] = "POST",
) -> tuple[CallState, tuple[Ask, ...]]:
    """Return the first state of a call, and what it asks for: commands, and last a question unless it has ended.

    Args:
        document: what the call is answered with: an absolute URL to fetch it from, a tree, or its XML.
        call: the facts of the call; None: those of any inbound call.
        url: the absolute URL that a tree stands for, so that relative URLs in it mean something.
        method: the HTTP method for a URL.

    Raises:
        UsageError: an argument is invalid.

    >>> state, asks = start("https://app.example/voice")
    >>> [type(ask).__name__ for ask in asks], state.status
    (['Fetch'], 'ringing')
    """
    facts = VoiceCall() if call is None else call
    return _advance(document, facts, url, method, _begun(document, facts, url, method), None)


def resume(state: CallState, answer: Answer) -> tuple[CallState, tuple[Ask, ...]]:
    """Return the next state of a call, and what it asks for, as `start` does.

    The same state may be gone on from more than once, with the same or another answer.

    Args:
        state: where the call stands.
        answer: what ``state.asked`` is answered with.

    Raises:
        UsageError: the call has ended, or the answer is none to what was asked.

    >>> from twilio_fp.twiml.run.events import Elapsed
    >>> state, _ = start("<Response><Say>Hello.</Say></Response>")
    >>> state, asks = resume(state, Elapsed())
    >>> asks, state.ended.status, state.seconds
    ((), 'completed', 0.4)
    """
    state = instance("state", state, CallState, "a CallState, which start() returns")
    if state.asked is None:
        raise UsageError("state must be of a call that goes on, got one of a call that has ended")
    if not isinstance(cast("object", answer), Record):
        raise UsageError(f"answer must be one to {type(state.asked).__name__}, got {typed(answer)}")
    running = state._live.take() or _again(state)
    running.answers.append(answer)
    return _advance(state.document, state.call, state.url, state.method, running, answer)


def _begun(document: str | Node, call: VoiceCall | None, url: str, method: Literal["GET", "POST"]) -> _Run:
    check_document(document)
    instance("url", url, str, "text")
    if method not in ("GET", "POST"):
        raise UsageError(f"method must be GET or POST, got {typed(method)}")
    facts = VoiceCall() if call is None else instance("call", call, VoiceCall, "a VoiceCall")
    name = "caller" if facts.direction == "inbound" else "callee"
    ledger = Ledger(facts.sid, facts.time_limit_seconds, facts.status, name)
    return _Run(ledger, _run(ledger, facts, source_of(document, url, method)))


def _run(ledger: Ledger, call: VoiceCall, source: Source) -> Program[Ended]:
    end = yield from run_call(ledger, call, source)
    entries, problems = Transcript(tuple(ledger.entries)), tuple(ledger.problems)
    return Ended(end.status, end.reason, round(ledger.now, 3), entries, problems)


def _again(state: CallState) -> _Run:
    """Return a generator that stands where the state does."""
    running = _begun(state.document, state.call, state.url, state.method)
    running.answers += state.answers
    _next_question(running.generator, None)
    for answer in state.answers:
        _next_question(running.generator, answer)
    return running


def _next_question(
    running: Generator[Effect[Any], Any, Ended], answer: Answer | None
) -> tuple[list[Ask], AnyQuestion | Ended]:
    """Return the commands and the question that follow an answer; and, in place of a question, how the call ended."""
    asks: list[Ask] = []
    try:
        ask = running.send(answer)
        while isinstance(ask, Command):
            asks.append(cast("AnyCommand", ask))
            ask = running.send(None)
    except StopIteration as stop:
        return asks, cast("Ended", stop.value)
    return asks, cast("AnyQuestion", ask)


def _advance(
    document: str | Node,
    call: VoiceCall,
    url: str,
    method: Literal["GET", "POST"],
    running: _Run,
    answer: Answer | None,
) -> tuple[CallState, tuple[Ask, ...]]:
    asks, last = _next_question(running.generator, answer)
    ended, asked = (last, None) if isinstance(last, Ended) else (None, last)
    if asked is not None:
        asks.append(asked)
    ledger = running.ledger
    state = CallState(
        document,
        call,
        url,
        method,
        asked,
        ledger.status,
        round(ledger.now, 3),
        ended,
        _Prefix(running.answers),
        _Prefix(ledger.entries),
        _Prefix(ledger.problems),
        _Live(running),
    )
    return state, tuple(asks)

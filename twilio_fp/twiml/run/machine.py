"""A call as a pure state machine, `start` and `resume`, and the same call as a program of effects, `program`.

A state consists of the call's facts and the answers so far, which determine where the call stands. A generator paused
at that point is cached with the state, so that resuming is fast; resuming from an older state replays the answers to a
new generator.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, TypeAlias, cast, final

from attrs import define, field

from twilio_fp.ask import Program
from twilio_fp.checks import instance
from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.record import Record, record, setters
from twilio_fp.twiml.node import Node
from twilio_fp.twiml.run.asks import Answer, AnyQuestion, Ask
from twilio_fp.twiml.run.call import VoiceCall
from twilio_fp.twiml.run.commands import AnyCommand, Command
from twilio_fp.twiml.run.events import check_document
from twilio_fp.twiml.run.executing import run_call
from twilio_fp.twiml.run.leg import Ledger, Source, source_of
from twilio_fp.twiml.run.transcript import Entry, Problem, Transcript

__all__ = ["CallState", "Ended", "program", "resume", "start"]


@record
class Ended(Record):
    """The outcome of a call that has ended.

    Attributes:
        status: its final status: ``completed``, ``busy`` or ``no-answer``.
        reason: why it ended, in words.
        seconds: its duration in seconds of virtual time.
        transcript: what happened.
        problems: the warnings and errors, in order.
    """

    status: str
    reason: str
    seconds: float
    transcript: Transcript
    problems: tuple[Problem, ...] = ()


@define(eq=False, repr=False)
class _Execution:
    """A generator that runs a call, and the call's ledger."""

    ledger: Ledger
    generator: Program[Ended]


@define(eq=False, repr=False)
class _Checkpoint:
    """The point that a call has reached: its share of the ledger's growing lists, and the generator paused there.

    The first to resume takes the generator; anyone who resumes later has the answers replayed to a new one.
    """

    asked: AnyQuestion | None
    ended: Ended | None
    status: str
    seconds: float
    entries: list[Entry]
    entry_count: int
    problems: list[Problem]
    problem_count: int
    paused: list[_Execution]

    def take(self) -> _Execution | None:
        """Return the generator paused here to the first caller, even among threads, and None to all others."""
        try:
            return self.paused.pop()
        except IndexError:
            return None


def _tuple(answers: Iterable[Answer]) -> tuple[Answer, ...]:
    if isinstance(cast("object", answers), (list, tuple)):
        return tuple(answers)
    raise UsageError(f"answers must be a list of events and answers, got {typed(answers)}")


@final
@record
class CallState(Record):
    """The immutable state of a call; `resume` returns the next state.

    It consists of what the call began with and of the answers so far, which determine all else. A state that is built
    from these, as by `twilio_fp.json` and pickle, equals the one that `resume` returned.

    Args:
        document: the URL, the tree or the XML that the call began with.
        call: the call's facts.
        url: the URL that the tree came from, or ``""``.
        method: the HTTP method of the first request.
        answers: the answers to its questions so far, in order.

    Raises:
        UsageError: an argument is invalid, or an answer does not fit its question.

    >>> CallState("https://app.example/voice").asked.purpose
    'voice_url'
    """

    document: str | Node
    call: VoiceCall = field(factory=VoiceCall)
    url: str = ""
    method: Literal["GET", "POST"] = "POST"
    answers: tuple[Answer, ...] = field(default=(), converter=_tuple)
    _checkpoint: _Checkpoint = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        execution, _, last = _replay(self.document, self.call, self.url, self.method, self.answers)
        setters(CallState)["_checkpoint"](self, _checkpoint_of(execution, last))

    def __reduce__(self) -> tuple[Any, ...]:
        return CallState, (self.document, self.call, self.url, self.method, self.answers)

    @property
    def asked(self) -> AnyQuestion | None:
        """The question that awaits an answer; None once the call has ended."""
        return self._checkpoint.asked

    @property
    def status(self) -> str:
        """The call's status."""
        return self._checkpoint.status

    @property
    def seconds(self) -> float:
        """The time since the call began, in seconds of virtual time."""
        return self._checkpoint.seconds

    @property
    def ended(self) -> Ended | None:
        """The outcome of the call; None while it goes on."""
        return self._checkpoint.ended

    @property
    def transcript(self) -> Transcript:
        """What happened so far."""
        return Transcript(tuple(self._checkpoint.entries[: self._checkpoint.entry_count]))

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The warnings and errors so far."""
        return tuple(self._checkpoint.problems[: self._checkpoint.problem_count])


def program(
    document: str | Node,
    call: VoiceCall | None = None,
    *,
    url: str = "",
    method: Literal["GET", "POST"] = "POST",
) -> Program[Ended]:
    """Return a program that runs a call's TwiML: it yields `Question` and `Command` effects and returns an `Ended`.

    Send the answer into the program after a question, and None after a command.

    Args:
        document: the call's first document: an absolute URL to fetch it from, a tree, or its XML.
        call: the facts of the call; if None, those of a typical inbound call.
        url: the absolute URL that a tree came from, against which its relative URLs are resolved.
        method: the HTTP method for a URL.

    Raises:
        UsageError: an argument is invalid, or (when it runs) an answer does not fit its question.

    >>> from twilio_fp.twiml import Response, Say
    >>> call = program(Response(Say("Hello.")))
    >>> next(call), call.send(None)
    (PickUp(), Wait(purpose='say', seconds=0.4, call_sid='CA00000000000000000000000000000001', heard='Hello.'))

    Source: https://www.twilio.com/docs/voice/twiml
    """
    return _start(document, call, url, method).generator


def start(
    document: str | Node,
    call: VoiceCall | None = None,
    *,
    url: str = "",
    method: Literal["GET", "POST"] = "POST",
) -> tuple[CallState, tuple[Ask, ...]]:
    """Return the first state of a call and its asks: commands and, unless the call has ended, a final question.

    Args:
        document: the call's first document: an absolute URL to fetch it from, a tree, or its XML.
        call: the facts of the call; if None, those of a typical inbound call.
        url: the absolute URL that a tree came from, against which its relative URLs are resolved.
        method: the HTTP method for a URL.

    Raises:
        UsageError: an argument is invalid.

    >>> state, asks = start("https://app.example/voice")
    >>> [type(ask).__name__ for ask in asks], state.status
    (['Fetch'], 'ringing')
    """
    facts = VoiceCall() if call is None else call
    execution, asks, last = _replay(document, facts, url, method, ())
    return _state((document, facts, url, method, ()), execution, last), asks


def resume(state: CallState, answer: Answer) -> tuple[CallState, tuple[Ask, ...]]:
    """Return the next state of a call and its asks, as `start` does.

    A state may be resumed more than once, with the same or with different answers.

    Args:
        state: the current state.
        answer: the answer to ``state.asked``.

    Raises:
        UsageError: the call has ended, or the answer does not fit the question.

    >>> from twilio_fp.twiml.run.events import Elapsed
    >>> state, _ = start("<Response><Say>Hello.</Say></Response>")
    >>> state, asks = resume(state, Elapsed())
    >>> asks, state.ended.status, state.seconds
    ((), 'completed', 0.4)
    """
    state = instance("state", state, CallState, "a CallState, which start() returns")
    if state.asked is None:
        raise UsageError("state must be that of an active call, got that of a call that has ended")
    if not isinstance(cast("object", answer), Record):
        raise UsageError(f"answer must be an answer to {type(state.asked).__name__}, got {typed(answer)}")
    arguments = (state.document, state.call, state.url, state.method, state.answers)
    execution = state._checkpoint.take() or _replay(*arguments)[0]
    asks, last = _next(execution, answer)
    return _state((*arguments[:4], (*state.answers, answer)), execution, last), asks


def _start(document: str | Node, call: VoiceCall | None, url: str, method: Literal["GET", "POST"]) -> _Execution:
    check_document(document)
    instance("url", url, str, "text")
    if method not in ("GET", "POST"):
        raise UsageError(f"method must be GET or POST, got {typed(method)}")
    facts = VoiceCall() if call is None else instance("call", call, VoiceCall, "a VoiceCall")
    name = "caller" if facts.direction == "inbound" else "callee"
    ledger = Ledger(facts.sid, facts.time_limit_seconds, facts.status, name)
    return _Execution(ledger, _run(ledger, facts, source_of(document, url, method)))


def _run(ledger: Ledger, call: VoiceCall, source: Source) -> Program[Ended]:
    end = yield from run_call(ledger, call, source)
    entries, problems = Transcript(tuple(ledger.entries)), tuple(ledger.problems)
    return Ended(end.status, end.reason, round(ledger.now, 3), entries, problems)


_Arguments: TypeAlias = "tuple[str | Node, VoiceCall, str, Literal['GET', 'POST'], tuple[Answer, ...]]"
# The arguments that a state is built from.


def _replay(
    document: str | Node, call: VoiceCall, url: str, method: Literal["GET", "POST"], answers: tuple[Answer, ...]
) -> tuple[_Execution, tuple[Ask, ...], AnyQuestion | Ended]:
    """Return a generator that has been sent these answers, its latest asks, and its question or outcome."""
    execution = _start(document, call, url, method)
    asks, last = _next(execution, None)
    for answer in answers:
        if isinstance(last, Ended):
            raise UsageError(f"answers must stop where the call ends, got one more: {typed(answer)}")
        asks, last = _next(execution, answer)
    return execution, asks, last


def _next(execution: _Execution, answer: Answer | None) -> tuple[tuple[Ask, ...], AnyQuestion | Ended]:
    """Send an answer; return the asks that follow, and separately the question among them or the call's outcome."""
    asks: list[Ask] = []
    send = execution.generator.send
    try:
        ask = send(answer)
        while isinstance(ask, Command):
            asks.append(cast("AnyCommand", ask))
            ask = send(None)
    except StopIteration as stop:
        return tuple(asks), cast("Ended", stop.value)
    question = cast("AnyQuestion", ask)
    return (*asks, question), question


def _checkpoint_of(execution: _Execution, last: AnyQuestion | Ended) -> _Checkpoint:
    ledger = execution.ledger
    ended, asked = (last, None) if isinstance(last, Ended) else (None, last)
    entries, problems = ledger.entries, ledger.problems
    seconds = round(ledger.now, 3)
    return _Checkpoint(
        asked, ended, ledger.status, seconds, entries, len(entries), problems, len(problems), [execution]
    )


def _state(arguments: _Arguments, execution: _Execution, last: AnyQuestion | Ended) -> CallState:
    """Return a state that is known to be valid, without replaying its answers."""
    state = object.__new__(CallState)
    fill = setters(CallState)
    for name, value in zip(("document", "call", "url", "method", "answers"), arguments, strict=True):
        fill[name](state, value)
    fill["_checkpoint"](state, _checkpoint_of(execution, last))
    return state

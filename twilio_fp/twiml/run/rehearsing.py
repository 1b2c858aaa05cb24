"""`rehearse`: a call run from beginning to end, with a scripted caller."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from types import NoneType
from typing import Any, Final, Literal, TypeAlias, cast
from urllib.parse import parse_qsl, urlsplit

from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.twiml.node import Node
from twilio_fp.twiml.run.answers import Charged, Fetched, RecordingStarted, Standing, TextSent, Transcribed, Unreachable
from twilio_fp.twiml.run.asks import (
    Answer,
    AnyQuestion,
    Charge,
    EnterQueue,
    Fetch,
    QueueStanding,
    SendText,
    StartRecording,
    Transcribe,
    Wait,
)
from twilio_fp.twiml.run.call import VoiceCall
from twilio_fp.twiml.run.commands import Command
from twilio_fp.twiml.run.events import (
    ONLY_DURING,
    Dequeued,
    Elapsed,
    HungUp,
    Noticed,
    Pressed,
    Redirected,
    Refused,
    Spoke,
    Transferred,
    Unplayable,
)
from twilio_fp.twiml.run.machine import Ended, program

__all__ = ["Documents", "rehearse"]

_Body: TypeAlias = str | bytes | Node | Fetched | Unreachable

Documents: TypeAlias = Mapping[str, _Body] | Callable[[Fetch], _Body]
"""The source of documents for `rehearse`: a mapping by URL or by path, or a function."""

_DefaultQuestion: TypeAlias = StartRecording | Transcribe | Charge | SendText | EnterQueue | QueueStanding

_LISTENING_PURPOSES: Final = {"gather", "record", "pay"}
_ENDLESS_PURPOSES: Final = {"bridge", "conference", "queue", "session"}
_OTHER_PURPOSES: Final = {"bridge", "conference", "queue", "ring", "session", "take"}
_PURPOSES_OF: Final[Mapping[type[Any], frozenset[str]]] = {
    **ONLY_DURING,
    Unplayable: frozenset({"play"}),
    Transferred: frozenset({"bridge"}),
    Elapsed: frozenset(_LISTENING_PURPOSES | _OTHER_PURPOSES),
    HungUp: frozenset(_LISTENING_PURPOSES | _OTHER_PURPOSES),
    Noticed: frozenset(_LISTENING_PURPOSES | _OTHER_PURPOSES),
    Redirected: frozenset(_LISTENING_PURPOSES | _OTHER_PURPOSES),
    Pressed: frozenset(_LISTENING_PURPOSES | _OTHER_PURPOSES),
    Spoke: frozenset(_LISTENING_PURPOSES | _OTHER_PURPOSES),
}
_ANSWER_TYPES: Final[Mapping[type[Any], tuple[type[Any], ...]]] = {
    Charge: (Charged,),
    EnterQueue: (Standing, Refused),
    QueueStanding: (Standing,),
    StartRecording: (RecordingStarted,),
    Transcribe: (Transcribed,),
    SendText: (TextSent,),
}


def rehearse(
    document: str | Node,
    script: Sequence[str | Answer] = (),
    *,
    documents: Documents | None = None,
    call: VoiceCall | None = None,
    url: str = "",
    method: Literal["GET", "POST"] = "POST",
) -> Ended:
    """Run a call in which the caller and all other parties follow a script, and return its outcome.

    Each event of the script happens as soon as the call waits for an event of its kind: keys and speech after the
    prompts of a Gather, Record or Pay, `Answered` while a party rings, and so on. `Elapsed` lets one such wait pass in
    silence. `Charged`, `RecordingStarted`, `Standing`, `TextSent` and `Transcribed` answer the next question of their
    kind; questions without a scripted answer succeed, with sids that count up. After the end of the script, nobody
    answers a ringing call, presses keys or speaks, and the caller hangs up where the call would otherwise go on
    forever.

    Args:
        document: the call's first document: an absolute URL, a tree, or its XML.
        script: the events, in order; a text of keys is short for `Pressed`, any other text for `Spoke`.
        documents: the documents to fetch, by URL or path, with a query if the request's parameters select among them
            (``/menu?Digits=1``); or a function of the request. A missing document is a 404.
        call: the facts of the call; if None, those of a typical inbound call.
        url: the absolute URL that a tree came from, against which its relative URLs are resolved.
        method: the HTTP method for a URL.

    Raises:
        UsageError: an argument is invalid.

    >>> from twilio_fp.twiml import Gather, Response, Say
    >>> menu = Response(Gather(Say("Press 1 for sales."), num_digits=1, action="/menu"))
    >>> ended = rehearse(menu, ["1"], documents={"/menu": Response(Say("Sales."))}, url="https://app.example/voice")
    >>> print(ended.transcript)
    00:00.0  Twilio  answers the call
    00:00.0  Twilio  says “Press 1 for sales.”
    00:01.2  caller  presses 1
    00:01.2  Twilio  POST https://app.example/menu Digits=1 msg=Gather End
    00:01.2  app     200 text/xml Say
    00:01.2  Twilio  says “Sales.”
    00:01.6  Twilio  ends the call: at the end of the document
    """
    pending = _script_events(script)
    if not isinstance(cast("object", documents), (Mapping, NoneType)) and not callable(documents):
        raise UsageError(f"documents must be a mapping of URLs to documents, or a function, got {typed(documents)}")
    facts = VoiceCall() if call is None else call
    execution, sid_counts = program(document, facts, url=url, method=method), Counter[str]()
    answer: Answer | None = None
    while True:
        try:
            effect = execution.send(answer)
        except StopIteration as stop:
            return cast("Ended", stop.value)
        question = None if isinstance(effect, Command) else cast("AnyQuestion", effect)
        answer = None if question is None else _answer(question, pending, documents, facts, sid_counts)


def _answer(
    question: AnyQuestion, pending: list[Answer], documents: Documents | None, call: VoiceCall, sid_counts: Counter[str]
) -> Answer:
    if isinstance(question, Fetch):
        return _response(documents, question)
    if isinstance(question, Wait):
        return _next_event(question, pending)
    if pending and isinstance(pending[0], _ANSWER_TYPES[type(question)]):
        return pending.pop(0)
    return _default_answer(question, call, sid_counts)


def _script_events(script: object) -> list[Answer]:
    if isinstance(script, str) or not isinstance(script, Sequence):
        raise UsageError(f'script must be a list of events and text, got {typed(script)}: write ["1", HungUp()]')
    events: list[Answer] = []
    for item in cast("Sequence[object]", script):
        if isinstance(item, str) and item:
            events.append(Pressed(item) if set("0123456789*#").issuperset(item) else Spoke(item))
        elif isinstance(item, (*_PURPOSES_OF, Dequeued, RecordingStarted, Transcribed, Charged, TextSent, Standing)):
            events.append(cast("Answer", item))
        else:
            raise UsageError(f"script must contain only events and non-empty text, got {typed(item)}")
    return events


def _next_event(question: Wait, pending: list[Answer]) -> Answer:
    purpose = "queue" if question.queue_sid and question.purpose not in _LISTENING_PURPOSES else question.purpose
    if question.conference_sid:
        purpose = "conference"
    if not pending:
        return HungUp() if purpose in _ENDLESS_PURPOSES else Elapsed()
    event = pending[0]
    if isinstance(event, Pressed) and question.purpose in _LISTENING_PURPOSES:
        fits = question.keys
    elif isinstance(event, Spoke) and question.purpose in _LISTENING_PURPOSES:
        fits = question.speech
    elif isinstance(event, Dequeued):
        fits = question.queue_sid != ""
    else:
        fits = purpose in _PURPOSES_OF.get(type(event), ())
    return pending.pop(0) if fits else Elapsed()


def _response(documents: Documents | None, question: Fetch) -> Fetched | Unreachable:
    body: _Body | None = None
    if documents is not None and not callable(documents):
        body = _document_for(documents, question)
    elif documents is not None:
        body = documents(question)
    if body is None:
        return Fetched("", 404, "text/plain")
    return body if isinstance(body, (Fetched, Unreachable)) else Fetched(body)


def _document_for(documents: Mapping[str, _Body], question: Fetch) -> _Body | None:
    """Return the document for a request: of those with its URL, the one whose query matches the most parameters."""
    parts = urlsplit(question.url)
    addresses = (question.url.partition("#")[0].partition("?")[0], parts.path or "/")
    parameters = dict(parse_qsl(parts.query, keep_blank_values=True)) | question.parameters
    best: tuple[int, _Body] | None = None
    for key, body in documents.items():
        address, _, query = key.partition("?")
        conditions = parse_qsl(query, keep_blank_values=True)
        fits = address in addresses and all(parameters.get(name) == value for name, value in conditions)
        if fits and (best is None or len(conditions) > best[0]):
            best = (len(conditions), body)
    return None if best is None else best[1]


def _default_answer(question: _DefaultQuestion, call: VoiceCall, sid_counts: Counter[str]) -> Answer:
    """Return the default answer to a question that the script doesn't answer."""
    if isinstance(question, StartRecording):
        sid = _sid("RE", sid_counts)
        return RecordingStarted(sid, f"https://api.twilio.com/2010-04-01/Accounts/{call.account_sid}/Recordings/{sid}")
    if isinstance(question, Transcribe):
        return Transcribed(_sid("TR", sid_counts))
    if isinstance(question, Charge):
        return Charged(confirmation_code="confirmed") if question.amount else Charged(token="token")  # noqa: S106 - none
    if isinstance(question, SendText):
        return TextSent(_sid("SM", sid_counts))
    if isinstance(question, EnterQueue):
        return Standing(_sid("QU", sid_counts), max_size=question.max_size)
    return Standing(question.queue_sid)


def _sid(prefix: str, sid_counts: Counter[str]) -> str:
    sid_counts[prefix] += 1
    return f"{prefix}{sid_counts[prefix]:032x}"

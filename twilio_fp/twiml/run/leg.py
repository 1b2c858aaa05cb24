"""One leg of a call while its documents run: its state, and the asks that change that state."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from typing import Any, Final, TypeAlias, TypeVar
from urllib.parse import urljoin, urlsplit

from attrs import Factory, define, frozen

from twilio_fp.ask import Effect
from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.twiml.node import Node
from twilio_fp.twiml.run.answers import Standing
from twilio_fp.twiml.run.asks import Purpose, Wait
from twilio_fp.twiml.run.call import VoiceCall, call_parameters
from twilio_fp.twiml.run.commands import Alert, Notify, PickUp
from twilio_fp.twiml.run.events import (
    Answered,
    Dequeued,
    Elapsed,
    Event,
    Hears,
    HungUp,
    Joined,
    LeftConference,
    NotAnswered,
    Noticed,
    Pressed,
    Redirected,
    Referred,
    ReferRequested,
    Refused,
    SessionBegan,
    SessionEnded,
    Spoke,
    Taken,
    Transferred,
    Unplayable,
)
from twilio_fp.twiml.run.timing import spoken_seconds
from twilio_fp.twiml.run.transcript import Entry, Kind, Problem
from twilio_fp.values import FrozenMap

__all__ = [
    "Address",
    "CallDequeued",
    "CallProgram",
    "CallRedirected",
    "CallerHungUp",
    "Completed",
    "ConferenceInterrupted",
    "End",
    "Inline",
    "InvalidUrl",
    "JoinedConference",
    "Leave",
    "Ledger",
    "Leg",
    "LegHungUp",
    "Outcome",
    "Source",
    "TimeLimitReached",
    "expect",
    "source_of",
]

T = TypeVar("T")

CallProgram: TypeAlias = Generator[Effect[Any], Any, T]
"""A part of the executor: a generator that yields asks and returns a T."""


@frozen(eq=False, repr=False)
class Inline:
    """A document given as a tree or as XML, and the URL that it came from (``""`` for none)."""

    document: Node | str
    url: str = ""


@frozen(eq=False, repr=False)
class Address:
    """A document to be fetched: its request, with the parameters to send besides the call's."""

    purpose: str
    method: str
    url: str
    extra: Mapping[str, str] = FrozenMap()


@frozen(eq=False, repr=False)
class InvalidUrl:
    """A document that can't be fetched because its URL is invalid."""

    problem: Problem


Source: TypeAlias = Inline | Address | InvalidUrl
"""The source of a document."""


@frozen(eq=False, repr=False)
class End:
    """The end of the leg.

    `status` is the call's final status, `reason` the cause in words.
    """

    status: str = "completed"
    reason: str = "hung up by the document"


@frozen(eq=False, repr=False)
class Completed:
    """The result of a document whose verbs have all run."""


@frozen(eq=False, repr=False)
class Leave:
    """The result of ``<Leave>``: the call leaves the queue in which it waits."""


Outcome: TypeAlias = Inline | Address | InvalidUrl | End | Leave | None
"""What follows a verb: another document, the end, or (None) the next verb."""


class CallerHungUp(Exception):  # noqa: N818 - an event rather than an error
    """The call's own leg was hung up."""


class LegHungUp(Exception):  # noqa: N818 - likewise
    """The leg that hears a document before it is bridged was hung up."""


class TimeLimitReached(Exception):  # noqa: N818 - likewise
    """The call has reached its time limit."""


class CallRedirected(Exception):  # noqa: N818 - likewise
    """The call was redirected to another document through the REST API."""

    def __init__(self, source: Source) -> None:
        super().__init__()
        self.source = source


class CallDequeued(Exception):  # noqa: N818 - likewise
    """The call was taken from its queue."""

    def __init__(self, event: Dequeued) -> None:
        super().__init__()
        self.event = event


class ConferenceInterrupted(Exception):  # noqa: N818 - likewise
    """What the call hears in its conference has ended or was interrupted."""

    def __init__(self, event: Event) -> None:
        super().__init__()
        self.event = event


@define(eq=False, repr=False)
class JoinedConference:
    """A conference that the call is in: its latest end, whether the star key leaves it, and its sid."""

    until: float
    star: bool
    sid: str = ""


@define(eq=False, repr=False)
class Ledger:
    """The progress of a call, shared by its legs: its time, its transcript and its problems."""

    call_sid: str
    limit: float
    status: str
    name: str
    now: float = 0.0
    entries: list[Entry] = Factory(list[Entry])
    problems: list[Problem] = Factory(list[Problem])
    alert_count: int = 0
    documents_since_input: int = 0
    loaded_at: float = 0.0  # when the last document was requested
    cookies: FrozenMap[str, str] = Factory(FrozenMap[str, str])


_ESTIMATED: Final = frozenset({"say", "play"})
_AUDIBLE: Final = frozenset({"says", "plays", "pauses"})
_ANYTIME: Final = (Elapsed, Pressed, Spoke, HungUp, Redirected, Noticed)
_CONFERENCE_EVENTS: Final = (Hears, LeftConference)
_EXPECTED: Final[Mapping[str, tuple[type[Any], ...]]] = {
    "play": (*_ANYTIME, Unplayable),
    "ring": (*_ANYTIME, Answered, NotAnswered),
    "bridge": (*_ANYTIME, Transferred, ReferRequested),
    "conference": (*_ANYTIME, Joined, LeftConference, Refused, Hears),
    "take": (*_ANYTIME, Taken, Refused),
    "session": (*_ANYTIME, SessionBegan, SessionEnded, Refused),
    "refer": (*_ANYTIME, Referred),
}


def expect(answer: T, kinds: tuple[type[Any], ...], question: str) -> T:
    """Return an answer after checking its type.

    Raises:
        UsageError: it is not of an expected type.
    """
    if not isinstance(answer, kinds):
        names = ", ".join([kind.__name__ for kind in kinds])
        raise UsageError(f"the answer to {question} must be one of {names}, got {typed(answer)}")
    return answer


@define(eq=False, repr=False)
class Leg:
    """One leg: its call's facts, its status, the document that it runs, and the ledger of the call.

    Attributes:
        call: the facts.
        status: its current status.
        ledger: the ledger, which all legs of the call share.
        execute: a function that runs a document on a leg to its end, passed in to avoid a circular import.
        name: the party at the other end, for the transcript.
        allowed: the verbs that it may run; None for all.
        url: the URL of the current document, or ``""``.
        standing: its place in the queue in which it waits, if any.
        conference: the conference that it is in, if any.
        is_paying: whether the keys pressed are those of a card or an account, which the transcript must not show.
    """

    call: VoiceCall
    status: str
    ledger: Ledger
    execute: Callable[[Leg, Source], CallProgram[End | Leave | Completed]]
    name: str = "caller"
    allowed: frozenset[str] | None = None
    url: str = ""
    standing: Standing | None = None
    conference: JoinedConference | None = None
    is_paying: bool = False

    def note(self, who: str, kind: Kind, text: str) -> None:
        """Add an entry to the transcript."""
        is_private = kind in _AUDIBLE and self.call.sid != self.ledger.call_sid
        self.ledger.entries.append(Entry(round(self.ledger.now, 3), who, kind, text, self.name if is_private else ""))

    def report(self, code: int, text: str, *, url: str = "", is_error: bool = False) -> Problem:
        """Record and return a new problem; `send_alerts` alerts the host to it."""
        problem = Problem(code, "error" if is_error else "warning", text, url)
        self.add_problem(problem)
        return problem

    def add_problem(self, problem: Problem) -> None:
        """Record a problem; `send_alerts` alerts the host to it."""
        self.ledger.problems.append(problem)
        self.note("Twilio", "problem", str(problem))

    def send_alerts(self) -> CallProgram[None]:
        """Alert the host to problems that it hasn't been told about."""
        ledger = self.ledger
        while ledger.alert_count < len(ledger.problems):
            problem = ledger.problems[ledger.alert_count]
            ledger.alert_count += 1
            yield from Alert(problem)

    def answer(self) -> CallProgram[None]:
        """Answer the call, if it still rings."""
        if self.status == "ringing":
            self.status = self.ledger.status = "in-progress"
            self.note("Twilio", "does", "answers the call")
            yield from PickUp()

    def close(self) -> None:
        """Set the leg's final status after a hang-up at its own end."""
        self.status = "no-answer" if self.status == "ringing" else "completed"

    def resolve(self, target: str) -> str | Problem:
        """Resolve a URL in the current document; ``""`` stands for the document's own URL."""
        try:
            url = urljoin(self.url, target) if target else self.url
            urlsplit(url)
        except ValueError:
            url = ""
        if url.startswith(("http://", "https://")):
            return url
        if not self.url and "://" not in target:
            described = f"the relative URL {target}" if target else "the document's own URL"
            return Problem(15004, "error", f"{described} can't be resolved: the document has no URL", target)
        return Problem(11100, "error", "the URL is not an HTTP URL", target)

    def address(self, purpose: str, target: str, method: str, extra: Mapping[str, str] | None = None) -> Source:
        """Return the source of the document to which a verb leads."""
        url = self.resolve(target)
        if isinstance(url, Problem):
            return InvalidUrl(url)
        return Address(purpose, method, url, {} if extra is None else extra)

    def notify(self, purpose: str, target: str, method: str, parameters: Mapping[str, str]) -> CallProgram[None]:
        """Send a request whose response is ignored, if there is a URL for it."""
        if not target:
            return
        url = self.resolve(target)
        if isinstance(url, Problem):
            self.add_problem(url)
            return
        self.note("Twilio", "does", f"sends {purpose} to {url}")
        yield from Notify(purpose, method, url, parameters=FrozenMap(parameters))

    def parameters(self, extra: Mapping[str, str] | None = None) -> dict[str, str]:
        """Return the parameters of a request about this leg."""
        return call_parameters(self.call, self.status) | dict(extra or {})

    def wait(
        self, purpose: Purpose, seconds: float, *, keys: bool = False, speech: bool = False, heard: str = ""
    ) -> CallProgram[Event]:
        """Wait, and return what happened; ignored keys and speech are noted, and the wait then continues.

        Raises:
            CallerHungUp: the call's own leg was hung up.
            LegHungUp: this leg was hung up.
            CallRedirected: the call was redirected.
            CallDequeued: the call was taken from its queue.
            ConferenceInterrupted: what the call hears in its conference has ended or was interrupted.
            TimeLimitReached: the call has reached its time limit.
        """
        ledger, conference = self.ledger, None if purpose == "conference" else self.conference
        until = ledger.now + seconds
        if conference is not None:
            until, keys = min(until, conference.until), keys or conference.star
        yield from self.send_alerts()
        while True:
            remaining = min(until, ledger.limit) - ledger.now
            event = yield from Wait(
                purpose,
                round(max(remaining, 0.0), 3),
                self.call.sid,
                keys=keys,
                speech=speech,
                heard=heard,
                queue_sid="" if self.standing is None else self.standing.queue_sid,
                conference_sid="" if self.conference is None else self.conference.sid,
            )
            if isinstance(event, Dequeued) and self.standing is not None:
                self._advance(event.after_seconds, remaining)
                raise CallDequeued(event)
            if conference is not None and isinstance(event, _CONFERENCE_EVENTS):
                self._advance(event.after_seconds, remaining)
                raise ConferenceInterrupted(event)
            is_child = self.call.sid != ledger.call_sid
            expect(event, _EXPECTED.get(purpose, _ANYTIME) + (Transferred,) * is_child, f"Wait({purpose!r})")
            if isinstance(event, Elapsed):
                elapsed = remaining if event.after_seconds is None else event.after_seconds
                self._advance(elapsed, ledger.limit - ledger.now if purpose in _ESTIMATED else remaining)
                if ledger.now >= ledger.limit:
                    raise TimeLimitReached
                if conference is not None and ledger.now >= conference.until:
                    raise ConferenceInterrupted(event)
                return event
            if isinstance(event, NotAnswered) and event.after_seconds is None:
                self._advance(remaining if event.status == "no-answer" else 0.0, remaining)
            else:
                self._advance(event.after_seconds or 0.0, remaining)
            if isinstance(event, (HungUp, Transferred)):
                self._raise_hang_up(event)
                if purpose == "bridge":  # otherwise the leg is of no interest
                    return event
            elif isinstance(event, Redirected):
                self.note("Twilio", "does", "continues with another document, as requested by the REST API")
                raise CallRedirected(source_of(event.document, "", event.method))
            elif isinstance(event, Pressed):
                self.note(self.name, "presses", "x" * len(event.digits) if self.is_paying else event.digits)
                ledger.documents_since_input = 0
                if conference is not None and conference.star and "*" in event.digits:
                    raise ConferenceInterrupted(event)
                if keys and conference is None:
                    return event
            elif isinstance(event, Spoke):
                self.note(self.name, "speaks", event.text)
                ledger.now += spoken_seconds(event.text) if event.seconds is None else event.seconds
                ledger.documents_since_input = 0
                if speech:
                    return event
            elif isinstance(event, Noticed):
                self.note(event.who, event.kind, event.text)
            else:
                return event
            if until <= ledger.now:
                return Elapsed()

    def _advance(self, seconds: float, limit: float) -> None:
        self.ledger.now += min(seconds, max(limit, 0.0))

    def _raise_hang_up(self, event: HungUp | Transferred) -> None:
        """Raise `CallerHungUp` or `LegHungUp` if the event ends the call or this leg."""
        call_sid = event.call_sid or self.ledger.call_sid
        if call_sid == self.ledger.call_sid and isinstance(event, HungUp):
            if event.by_api:
                self.note("Twilio", "ends", "ends the call, as requested by the REST API")
            else:
                self.note(self.ledger.name, "ends", "hangs up")
            raise CallerHungUp
        if call_sid == self.call.sid != self.ledger.call_sid:
            hung_up = isinstance(event, HungUp)
            self.note(self.name, "ends" if hung_up else "does", "hangs up" if hung_up else "is transferred elsewhere")
            raise LegHungUp


def source_of(document: str | Node, url: str, method: str) -> Source:
    """Return the source of a document that is given as a URL, a tree or XML."""
    if isinstance(document, str) and document.startswith(("http://", "https://")):
        return Address("voice_url", method, document)
    return Inline(document, url)

"""What the executor of a call asks its host for, as data: questions, which wait for an answer, and commands."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias, TypeVar

from attrs import field

from twilio_fp.ask import Effect
from twilio_fp.record import Record, record
from twilio_fp.twiml.run.events import Charged, Event, Fetched, Refused, Saved, Standing, TextSent, Unreachable
from twilio_fp.twiml.run.transcript import Problem
from twilio_fp.values import FrozenMap

__all__ = [
    "Alert",
    "Answer",
    "AnyCommand",
    "AnyQuestion",
    "Ask",
    "Bridge",
    "Charge",
    "Command",
    "EnterQueue",
    "Fetch",
    "HangUpLeg",
    "JoinConference",
    "LeaveConference",
    "LeaveQueue",
    "Notify",
    "Party",
    "PickUp",
    "Purpose",
    "Question",
    "QueueStanding",
    "Refer",
    "Ring",
    "SaveRecording",
    "SendText",
    "Session",
    "StartInBackground",
    "StopInBackground",
    "StopTaking",
    "TakeFromQueue",
    "Wait",
]

T_co = TypeVar("T_co", covariant=True)

Purpose: TypeAlias = Literal[
    "say",
    "play",
    "pause",
    "gather",
    "record",
    "pay",
    "ring",
    "bridge",
    "conference",
    "queue",
    "take",
    "session",
    "refer",
]
"""What the call waits for."""


class Question(Effect[T_co]):
    """An ask that the call can't go on without an answer to."""

    __slots__ = ()


class Command(Effect[None]):
    """An ask that needs no answer: the host does what it says, and the call goes on at once."""

    __slots__ = ()


def _texts() -> Any:
    return field(factory=FrozenMap[str, str], kw_only=True)


@record
class Fetch(Record, Question[Fetched | Unreachable]):
    """Request a document.

    Attributes:
        purpose: the kind of request, such as ``voice_url``, ``gather_action`` or ``voice_fallback``.
        method: ``POST``, with the parameters as a form, or ``GET``, with the parameters in the query.
        url: the absolute URL, as the document has it.
        parameters: what Twilio sends, in its order.
        cookies: those that earlier responses in this call set.
    """

    purpose: str
    method: str
    url: str
    parameters: FrozenMap[str, str] = _texts()
    cookies: FrozenMap[str, str] = _texts()


@record
class Wait(Record, Question[Event]):
    """Let time pass until something happens, or the time is over.

    What happens and is not waited for, such as a key that nobody asked for, is noted; then the rest is asked for.

    Attributes:
        purpose: what the call does meanwhile.
        seconds: how long; then the answer is `Elapsed`.
        call_sid: the leg that is waited for: the call's own, or one that hears a document before it is bridged.
        keys: whether keys are listened to.
        speech: whether speech is.
        heard: what is said or played meanwhile: the text, or the URL.
    """

    purpose: Purpose
    seconds: float
    call_sid: str
    keys: bool = field(default=False, kw_only=True)
    speech: bool = field(default=False, kw_only=True)
    heard: str = field(default="", kw_only=True)


@record
class SaveRecording(Record, Question[Saved]):
    """Keep a recording, and say where.

    Attributes:
        source: ``RecordVerb`` or ``DialVerb``.
        seconds: its length in whole seconds.
        channels: 1 or 2.
        text: what was said in it.
        transcribe: whether a transcription is asked for.
    """

    source: str
    seconds: int
    channels: int = 1
    text: str = ""
    transcribe: bool = False


@record
class Charge(Record, Question[Charged]):
    """Charge or tokenise what the caller entered for ``<Pay>``.

    Attributes:
        connector: the payment connector's name.
        amount: what is charged, as in the document; ``""`` or zero: nothing, a token is wanted.
        currency: as in the document.
        token_type: ``one-time``, ``reusable`` or ``payment-method``.
        description: as in the document.
        details: what was entered, masked as in the request to the action.
        parameters: the document's own, for the connector.
    """

    connector: str
    amount: str
    currency: str
    token_type: str
    description: str
    details: FrozenMap[str, str] = _texts()
    parameters: FrozenMap[str, str] = _texts()


@record
class SendText(Record, Question[TextSent]):
    """Send a message, as ``<Sms>`` asks.

    Attributes:
        from_: whom it comes from.
        to: whom it goes to.
        body: its text.
        status_callback: the absolute URL for its statuses, or ``""``.
    """

    from_: str
    to: str
    body: str
    status_callback: str = ""


@record
class EnterQueue(Record, Question[Standing | Refused]):
    """Put the call into a queue, which is made if need be, or make a task.

    Attributes:
        queue: its name; ``""`` with a workflow.
        max_size: the most that may wait in it.
        workflow_sid: the workflow that the task goes to; ``""`` for a plain queue.
        task: the task's attributes, as JSON.
        task_priority: as in the document.
        task_timeout: in seconds, as in the document.
    """

    queue: str
    max_size: int = 1000
    workflow_sid: str = ""
    task: str = ""
    task_priority: int | None = None
    task_timeout: int | None = None


@record
class QueueStanding(Record, Question[Standing]):
    """Say where the call stands in the queue.

    Attributes:
        queue_sid: the queue's sid.
    """

    queue_sid: str


@record
class Notify(Record, Command):
    """Send a request whose answer means nothing for the call.

    Attributes:
        purpose: the kind of request, such as ``recording_status`` or ``gather_partial``.
        method: ``POST`` or ``GET``.
        url: the absolute URL.
        parameters: what Twilio sends.
    """

    purpose: str
    method: str
    url: str
    parameters: FrozenMap[str, str] = _texts()


@record
class PickUp(Record, Command):
    """Answer the call, which rang until now."""


@record
class Alert(Record, Command):
    """Tell of a warning or an error, as Twilio's debugger does.

    Attributes:
        problem: what was wrong.
    """

    problem: Problem


@record
class Party(Record):
    """Somebody to ring.

    Attributes:
        kind: what they are reached by.
        address: the number, identity (without ``client:``), URI or sid.
        url: the absolute URL of the document that they hear before they are bridged, or ``""``.
        method: the HTTP method for it.
        send_digits: the keys that are played to them when they answer.
        parameters: the document's own, for the application or the client.
        attributes: all attributes of the noun, by their names in XML: callbacks, machine detection and the like.
    """

    kind: Literal["number", "client", "sip", "sim", "whatsapp", "application"]
    address: str
    url: str = ""
    method: str = "POST"
    send_digits: str = ""
    parameters: FrozenMap[str, str] = _texts()
    attributes: FrozenMap[str, str] = _texts()


@record
class Ring(Record, Command):
    """Ring these parties together; a `Wait` of purpose ``ring`` follows.

    Attributes:
        parties: whom.
        from_: the number that they see.
        seconds: how long they ring at most.
        attributes: all attributes of ``<Dial>``, by their names in XML.
    """

    parties: tuple[Party, ...]
    from_: str
    seconds: float
    attributes: FrozenMap[str, str] = _texts()


@record
class Bridge(Record, Command):
    """Let the call and another leg hear each other; a `Wait` of purpose ``bridge`` follows.

    Attributes:
        call_sid: the other leg.
    """

    call_sid: str


@record
class HangUpLeg(Record, Command):
    """End another leg, or all that ring.

    Attributes:
        call_sid: the leg; ``""``: those that ring.
    """

    call_sid: str = ""


@record
class JoinConference(Record, Command):
    """Take the call into a conference; a `Wait` of purpose ``conference`` follows.

    Attributes:
        name: the conference's name.
        wait_url: the absolute URL of what is heard until it starts; None: the usual music; ``""``: silence.
        attributes: all attributes of ``<Conference>``, by their names in XML.
    """

    name: str
    wait_url: str | None = None
    attributes: FrozenMap[str, str] = _texts()


@record
class LeaveConference(Record, Command):
    """Take the call out of the conference that it is in, or was to join.

    Attributes:
        name: the conference's name.
    """

    name: str


@record
class LeaveQueue(Record, Command):
    """Take the call out of the queue in which it waits.

    Attributes:
        queue_sid: the queue.
        result: why: ``leave``, ``hangup``, ``redirected`` or ``error``.
    """

    queue_sid: str
    result: str


@record
class TakeFromQueue(Record, Command):
    """Take the first call from a queue, or the one of a reservation; a `Wait` of purpose ``take`` follows.

    Attributes:
        queue: the queue's name.
        url: the absolute URL of the document that the waiting call hears first, or ``""``.
        method: the HTTP method for it.
        attributes: all attributes of ``<Queue>``, by their names in XML.
    """

    queue: str
    url: str = ""
    method: str = "POST"
    attributes: FrozenMap[str, str] = _texts()


@record
class StopTaking(Record, Command):
    """Wait no more for a call from the queue.

    Attributes:
        queue: the queue's name.
    """

    queue: str


@record
class Session(Record, Command):
    """Hand the call to a session, such as a stream or an agent; a `Wait` of purpose ``session`` follows.

    Attributes:
        kind: the noun inside ``<Connect>``, such as ``ConversationRelay``.
        text: the noun's text.
        parameters: the document's own, from ``<Parameter>``.
        attributes: all attributes of the noun, by their names in XML; URLs are as they stand there.
    """

    kind: str
    text: str = ""
    parameters: FrozenMap[str, str] = _texts()
    attributes: FrozenMap[str, str] = _texts()


@record
class StartInBackground(Record, Command):
    """Start a stream, a transcription, a recording or SIPREC beside the call.

    Attributes:
        kind: the noun inside ``<Start>``.
        name: its name, by which it is stopped.
        parameters: the document's own, from ``<Parameter>``.
        attributes: all attributes of the noun, by their names in XML.
    """

    kind: str
    name: str = ""
    parameters: FrozenMap[str, str] = _texts()
    attributes: FrozenMap[str, str] = _texts()


@record
class StopInBackground(Record, Command):
    """Stop what `StartInBackground` started.

    Attributes:
        kind: the noun inside ``<Stop>``.
        name: its name.
    """

    kind: str
    name: str = ""


@record
class Refer(Record, Command):
    """Transfer a SIP leg by REFER; a `Wait` of purpose ``refer`` follows.

    Attributes:
        target: the SIP URI.
    """

    target: str


Answer: TypeAlias = Event | Fetched | Unreachable | Saved | Charged | TextSent | Standing | Refused
"""What a question may be answered with."""

AnyQuestion: TypeAlias = Fetch | Wait | SaveRecording | Charge | SendText | EnterQueue | QueueStanding
"""What waits for an answer."""

AnyCommand: TypeAlias = (
    Alert
    | Bridge
    | HangUpLeg
    | JoinConference
    | LeaveConference
    | LeaveQueue
    | Notify
    | PickUp
    | Refer
    | Ring
    | Session
    | StartInBackground
    | StopInBackground
    | StopTaking
    | TakeFromQueue
)
"""What needs no answer."""

Ask: TypeAlias = AnyQuestion | AnyCommand
"""What a call may ask its host for."""

"""What the executor of a call asks its host, as data: each question waits for an answer."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias, TypeVar

from attrs import field

from twilio_fp.ask import Effect
from twilio_fp.record import Record, record
from twilio_fp.twiml.run.answers import Charged, Fetched, RecordingStarted, Standing, TextSent, Transcribed, Unreachable
from twilio_fp.twiml.run.commands import AnyCommand
from twilio_fp.twiml.run.events import Event, Refused
from twilio_fp.values import FrozenMap

__all__ = [
    "Answer",
    "AnyQuestion",
    "Ask",
    "Charge",
    "EnterQueue",
    "Fetch",
    "Purpose",
    "Question",
    "QueueStanding",
    "SendText",
    "StartRecording",
    "Transcribe",
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
        queue_sid: the queue that the call waits in meanwhile, so that it may be `Dequeued`; ``""``: none.
        conference_sid: the conference that it is in meanwhile, so that what it `Hears` may change; ``""``: none.
    """

    purpose: Purpose
    seconds: float
    call_sid: str
    keys: bool = field(default=False, kw_only=True)
    speech: bool = field(default=False, kw_only=True)
    heard: str = field(default="", kw_only=True)
    queue_sid: str = field(default="", kw_only=True)
    conference_sid: str = field(default="", kw_only=True)


@record
class StartRecording(Record, Question[RecordingStarted]):
    """Begin a recording, and say what it is called; `EndRecording` ends it.

    Attributes:
        source: ``RecordVerb`` or ``DialVerb``.
        channels: 1 or 2.
    """

    source: str
    channels: int = 1


@record
class Transcribe(Record, Question[Transcribed]):
    """Transcribe a recording.

    Attributes:
        recording_sid: which.
        text: what was said in it.
    """

    recording_sid: str
    text: str


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
    """Send a message, as ``<Sms>`` or ``<Message>`` asks.

    Attributes:
        from_: whom it comes from.
        to: whom it goes to.
        body: its text.
        status_callback: the absolute URL for its statuses, or ``""``.
        media: the absolute URLs of its files.
    """

    from_: str
    to: str
    body: str
    status_callback: str = ""
    media: tuple[str, ...] = ()


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


Answer: TypeAlias = Event | Fetched | Unreachable | RecordingStarted | Transcribed | Charged | TextSent | Standing
"""What a question may be answered with."""

AnyQuestion: TypeAlias = Fetch | Wait | StartRecording | Transcribe | Charge | SendText | EnterQueue | QueueStanding
"""What waits for an answer."""

Ask: TypeAlias = AnyQuestion | AnyCommand
"""What a call may ask its host for."""

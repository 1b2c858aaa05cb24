"""The questions of a call's executor to its host, as data. Each waits for an answer."""

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
"""What a call is doing while it waits."""


class Question(Effect[T_co]):
    """An ask that must be answered before the call can continue."""

    __slots__ = ()


def _texts() -> Any:
    return field(factory=FrozenMap[str, str], kw_only=True)


@record
class Fetch(Record, Question[Fetched | Unreachable]):
    """Request a document.

    Attributes:
        purpose: the kind of request, such as ``voice_url``, ``gather_action`` or ``voice_fallback``.
        method: ``POST``, with the parameters as a form, or ``GET``, with the parameters in the query.
        url: the absolute URL, with its fragment if it has one.
        parameters: the parameters that Twilio sends, in its order.
        cookies: the cookies set by earlier responses in this call.
    """

    purpose: str
    method: str
    url: str
    parameters: FrozenMap[str, str] = _texts()
    cookies: FrozenMap[str, str] = _texts()


@record
class Wait(Record, Question[Event]):
    """Wait until something happens or the time is over.

    An event that doesn't end the wait, such as an unexpected key, is noted, and another `Wait` asks for the rest.

    Attributes:
        purpose: what the call does meanwhile.
        seconds: the maximum time, after which the answer is `Elapsed`.
        call_sid: the leg that waits: the call's own, or one that hears a document before it is bridged.
        keys: whether it listens for keys.
        speech: whether it listens for speech.
        heard: the text spoken or the URL played meanwhile.
        queue_sid: the queue that the call is in, so that it may be `Dequeued`; ``""`` for none.
        conference_sid: the conference that the call is in, so that what it `Hears` may change; ``""`` for none.
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
    """Begin a recording and return its sid; `EndRecording` ends it.

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
        recording_sid: the recording.
        text: the words spoken in it.
    """

    recording_sid: str
    text: str


@record
class Charge(Record, Question[Charged]):
    """Charge or tokenise the card or account that the caller entered for ``<Pay>``.

    Attributes:
        connector: the payment connector's name.
        amount: the amount, as in the document; ``""`` or zero if only a token is requested.
        currency: the currency, as in the document.
        token_type: ``one-time``, ``reusable`` or ``payment-method``.
        description: the description, as in the document.
        details: the caller's entries, masked as in the request to the action.
        parameters: the document's ``<Parameter>`` values, for the connector.
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
    """Send a message, as requested by ``<Sms>`` or ``<Message>``.

    Attributes:
        from_: the sender.
        to: the recipient.
        body: its text.
        status_callback: the absolute URL for its status callbacks, or ``""``.
        media: the absolute URLs of its media.
    """

    from_: str
    to: str
    body: str
    status_callback: str = ""
    media: tuple[str, ...] = ()


@record
class EnterQueue(Record, Question[Standing | Refused]):
    """Add the call to a queue, which is created if need be, or create a task.

    Attributes:
        queue: the queue's name; ``""`` with a workflow.
        max_size: the capacity of the queue.
        workflow_sid: the workflow for the task; ``""`` for a plain queue.
        task: the task's attributes, as JSON.
        task_priority: the task's priority, as in the document.
        task_timeout: the task's timeout in seconds, as in the document.
    """

    queue: str
    max_size: int = 1000
    workflow_sid: str = ""
    task: str = ""
    task_priority: int | None = None
    task_timeout: int | None = None


@record
class QueueStanding(Record, Question[Standing]):
    """Return the call's place in a queue.

    Attributes:
        queue_sid: the queue's sid.
    """

    queue_sid: str


Answer: TypeAlias = Event | Fetched | Unreachable | RecordingStarted | Transcribed | Charged | TextSent | Standing
"""Any answer to a question."""

AnyQuestion: TypeAlias = Fetch | Wait | StartRecording | Transcribe | Charge | SendText | EnterQueue | QueueStanding
"""Any question."""

Ask: TypeAlias = AnyQuestion | AnyCommand
"""Anything that a call may ask of its host."""

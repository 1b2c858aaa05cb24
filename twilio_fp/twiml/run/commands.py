"""What the executor of a call tells its host to do, as data: each command is obeyed, and the call goes on at once."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from attrs import field

from twilio_fp.ask import Effect
from twilio_fp.record import Record, record
from twilio_fp.twiml.run.transcript import Problem
from twilio_fp.values import FrozenMap

__all__ = [
    "Alert",
    "AnnouncementOver",
    "AnyCommand",
    "Bridge",
    "CloseSession",
    "Command",
    "EndRecording",
    "HangUpLeg",
    "JoinConference",
    "LeaveConference",
    "LeaveQueue",
    "Notify",
    "Party",
    "PickUp",
    "Refer",
    "Ring",
    "SendDigits",
    "Session",
    "StartInBackground",
    "StopInBackground",
    "StopTaking",
    "TakeFromQueue",
]


def _texts() -> Any:
    return field(factory=FrozenMap[str, str], kw_only=True)


class Command(Effect[None]):
    """An ask that needs no answer: the host does what it says, and the call goes on at once."""

    __slots__ = ()


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
        attributes: all attributes of the noun, by their names in XML, URLs made absolute.
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
        attributes: all attributes of ``<Dial>``, by their names in XML, URLs made absolute.
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
class SendDigits(Record, Command):
    """Play keys to the other end of a leg, whatever listens there; a `Wait` for the time that it takes follows.

    Attributes:
        call_sid: the leg.
        digits: the keys: ``0-9 * # A-D``, and ``w`` and ``W`` for half a second and a second of silence.
    """

    call_sid: str
    digits: str


@record
class HangUpLeg(Record, Command):
    """End another leg, or all that ring.

    Attributes:
        call_sid: the leg; ``""``: those that ring.
    """

    call_sid: str = ""


@record
class EndRecording(Record, Command):
    """End a recording.

    Attributes:
        recording_sid: which.
        seconds: its length in whole seconds.
        status: ``completed``, or ``absent`` if there is nothing in it.
        text: what was said in it.
    """

    recording_sid: str
    seconds: int
    status: Literal["completed", "absent"] = "completed"
    text: str = ""


@record
class JoinConference(Record, Command):
    """Take the call into a conference; a `Wait` of purpose ``conference`` follows.

    Attributes:
        name: the conference's name.
        wait_url: the absolute URL of what is heard until it starts; None: the usual music; ``""``: silence.
        attributes: all attributes of ``<Conference>``, by their names in XML, URLs made absolute.
    """

    name: str
    wait_url: str | None = None
    attributes: FrozenMap[str, str] = _texts()


@record
class AnnouncementOver(Record, Command):
    """The call has heard an announcement in its conference, or hears no more of it.

    Attributes:
        announcement: which: as the `Hears` that began it calls it.
    """

    announcement: str


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
        attributes: all attributes of ``<Queue>``, by their names in XML, URLs made absolute.
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

    The host answers that with what becomes of it: `SessionBegan`, and in the end `SessionEnded` or `Refused`.

    Attributes:
        kind: the noun inside ``<Connect>``, such as ``ConversationRelay``.
        text: the noun's text.
        parameters: the document's own, from ``<Parameter>``.
        attributes: all attributes of the noun, by their names in XML, URLs made absolute.
    """

    kind: str
    text: str = ""
    parameters: FrozenMap[str, str] = _texts()
    attributes: FrozenMap[str, str] = _texts()

    @property
    def url(self) -> str:
        """Where it is held, such as a WebSocket's address; ``""``: the noun names none."""
        return self.attributes.get("url", "")


@record
class CloseSession(Record, Command):
    """Take the call back from its session, whichever of them has ended it.

    Attributes:
        session_sid: the session, as `SessionBegan` called it; ``""`` where nothing did.
    """

    session_sid: str = ""


@record
class StartInBackground(Record, Command):
    """Start a stream, a transcription, a recording or SIPREC beside the call.

    Attributes:
        kind: the noun inside ``<Start>``.
        name: its name, by which it is stopped.
        parameters: the document's own, from ``<Parameter>``.
        attributes: all attributes of the noun, by their names in XML, URLs made absolute.
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


AnyCommand: TypeAlias = (
    Alert
    | AnnouncementOver
    | Bridge
    | CloseSession
    | EndRecording
    | HangUpLeg
    | JoinConference
    | LeaveConference
    | LeaveQueue
    | Notify
    | PickUp
    | Refer
    | Ring
    | SendDigits
    | Session
    | StartInBackground
    | StopInBackground
    | StopTaking
    | TakeFromQueue
)
"""What needs no answer."""

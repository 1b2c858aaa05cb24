"""The commands of a call's executor to its host, as data. The call continues immediately after each."""

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
    """An ask that needs no answer: the host carries it out, and the call continues immediately."""

    __slots__ = ()


@record
class Notify(Record, Command):
    """Send a request whose response doesn't affect the call.

    Attributes:
        purpose: the kind of request, such as ``recording_status`` or ``gather_partial``.
        method: ``POST`` or ``GET``.
        url: the absolute URL.
        parameters: the parameters that Twilio sends.
    """

    purpose: str
    method: str
    url: str
    parameters: FrozenMap[str, str] = _texts()


@record
class PickUp(Record, Command):
    """Answer the call, which has been ringing."""


@record
class Alert(Record, Command):
    """Report a warning or an error, as Twilio's debugger does.

    Attributes:
        problem: the warning or error.
    """

    problem: Problem


@record
class Party(Record):
    """A party to ring.

    Attributes:
        kind: the kind of address.
        address: the number, identity (without ``client:``), URI or sid.
        url: the absolute URL of the document that they hear before they are bridged, or ``""``.
        method: the HTTP method for it.
        send_digits: the keys to play to them when they answer.
        parameters: the document's ``<Parameter>`` values, for the application or the client.
        attributes: all attributes of the noun, by their XML names, with URLs made absolute.
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
    """Ring these parties simultaneously; a `Wait` of purpose ``ring`` follows.

    Attributes:
        parties: the parties.
        from_: the caller ID that they see.
        seconds: the maximum ringing time.
        attributes: all attributes of ``<Dial>``, by their XML names, with URLs made absolute.
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
    """Play keys to the other end of a leg; a `Wait` for the time that this takes follows.

    Attributes:
        call_sid: the leg.
        digits: the keys: ``0-9 * # A-D``, and ``w`` and ``W`` for half a second and a second of silence.
    """

    call_sid: str
    digits: str


@record
class HangUpLeg(Record, Command):
    """End another leg, or all ringing legs.

    Attributes:
        call_sid: the leg, or ``""`` for all that are ringing.
    """

    call_sid: str = ""


@record
class EndRecording(Record, Command):
    """End a recording.

    Attributes:
        recording_sid: the recording.
        seconds: its length in whole seconds.
        status: ``completed``, or ``absent`` if it is empty.
        text: the words spoken in it.
    """

    recording_sid: str
    seconds: int
    status: Literal["completed", "absent"] = "completed"
    text: str = ""


@record
class JoinConference(Record, Command):
    """Add the call to a conference; a `Wait` of purpose ``conference`` follows.

    Attributes:
        name: the conference's name.
        wait_url: the absolute URL of what is heard until it starts; None for the default music, ``""`` for silence.
        attributes: all attributes of ``<Conference>``, by their XML names, with URLs made absolute.
    """

    name: str
    wait_url: str | None = None
    attributes: FrozenMap[str, str] = _texts()


@record
class AnnouncementOver(Record, Command):
    """Report that an announcement to the call in its conference is over or was cut off.

    Attributes:
        announcement: the announcement, as named by the `Hears` that began it.
    """

    announcement: str


@record
class LeaveConference(Record, Command):
    """Remove the call from the conference that it is in or was about to join.

    Attributes:
        name: the conference's name.
    """

    name: str


@record
class LeaveQueue(Record, Command):
    """Remove the call from the queue in which it waits.

    Attributes:
        queue_sid: the queue.
        result: the reason: ``leave``, ``hangup``, ``redirected`` or ``error``.
    """

    queue_sid: str
    result: str


@record
class TakeFromQueue(Record, Command):
    """Take the first call, or that of a reservation, from a queue; a `Wait` of purpose ``take`` follows.

    Attributes:
        queue: the queue's name.
        url: the absolute URL of the document that the waiting call hears first, or ``""``.
        method: the HTTP method for it.
        attributes: all attributes of ``<Queue>``, by their XML names, with URLs made absolute.
    """

    queue: str
    url: str = ""
    method: str = "POST"
    attributes: FrozenMap[str, str] = _texts()


@record
class StopTaking(Record, Command):
    """Stop waiting for a call from the queue.

    Attributes:
        queue: the queue's name.
    """

    queue: str


@record
class Session(Record, Command):
    """Connect the call to a session, such as a stream or an agent; a `Wait` of purpose ``session`` follows.

    The host answers the wait with what happens: `SessionBegan`, and in the end `SessionEnded` or `Refused`.

    Attributes:
        kind: the noun inside ``<Connect>``, such as ``ConversationRelay``.
        text: the noun's text.
        parameters: the document's values from ``<Parameter>``.
        attributes: all attributes of the noun, by their XML names, with URLs made absolute.
    """

    kind: str
    text: str = ""
    parameters: FrozenMap[str, str] = _texts()
    attributes: FrozenMap[str, str] = _texts()

    @property
    def url(self) -> str:
        """The session's URL, such as that of a WebSocket; ``""`` if the noun has none."""
        return self.attributes.get("url", "")


@record
class CloseSession(Record, Command):
    """Disconnect the call from its session, whichever side ended it.

    Attributes:
        session_sid: the session, as named by `SessionBegan`; ``""`` if there was none.
    """

    session_sid: str = ""


@record
class StartInBackground(Record, Command):
    """Start a stream, a transcription, a recording or SIPREC in the background of the call.

    Attributes:
        kind: the noun inside ``<Start>``.
        name: its name, which identifies it for `StopInBackground`.
        parameters: the document's values from ``<Parameter>``.
        attributes: all attributes of the noun, by their XML names, with URLs made absolute.
    """

    kind: str
    name: str = ""
    parameters: FrozenMap[str, str] = _texts()
    attributes: FrozenMap[str, str] = _texts()


@record
class StopInBackground(Record, Command):
    """Stop a background task that was started by `StartInBackground`.

    Attributes:
        kind: the noun inside ``<Stop>``.
        name: its name.
    """

    kind: str
    name: str = ""


@record
class Refer(Record, Command):
    """Transfer a SIP leg with a REFER; a `Wait` of purpose ``refer`` follows.

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
"""Any command."""

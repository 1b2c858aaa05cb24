"""What a host tells the executor of a call that waits: what happened."""

from __future__ import annotations

import re
from collections.abc import Mapping
from sys import float_info
from typing import Any, Final, Literal, TypeAlias

from attrs import field

from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.record import Record, record
from twilio_fp.twiml.node import Node
from twilio_fp.values import FrozenMap

__all__ = [
    "ONLY_DURING",
    "Answered",
    "Dequeued",
    "Elapsed",
    "Event",
    "Hears",
    "HungUp",
    "Joined",
    "LeftConference",
    "NotAnswered",
    "Noticed",
    "Pressed",
    "Redirected",
    "ReferRequested",
    "Referred",
    "Refused",
    "SessionBegan",
    "SessionEnded",
    "Spoke",
    "Taken",
    "Transferred",
    "Unplayable",
]

_LONGEST: Final = float_info.max
_KEYS: Final = re.compile(r"[0-9A-D*#]+")


def _digits(_: object, __: object, digits: Any) -> None:
    if not isinstance(digits, str) or _KEYS.fullmatch(digits) is None:
        raise UsageError(f'digits must be one or more of 0-9, *, # and A-D, got {typed(digits)}: write Pressed("12#")')


def _not_negative(_: object, attribute: Any, seconds: object) -> None:
    if not isinstance(seconds, (int, float)) or isinstance(seconds, bool) or not 0 <= seconds <= _LONGEST:
        raise UsageError(f"{attribute.name} must be a number of seconds that is not negative, got {typed(seconds)}")


def _not_negative_or_none(record: object, attribute: Any, seconds: object) -> None:
    if seconds is not None:
        _not_negative(record, attribute, seconds)


def _text(_: object, attribute: Any, value: Any) -> None:
    if not isinstance(value, str):
        raise UsageError(f"{attribute.name} must be text, got {typed(value)}")


def check_document(document: object) -> None:
    """Refuse what is no document.

    Raises:
        UsageError: it is neither an absolute URL nor a tree nor XML.
    """
    is_url = isinstance(document, str) and document.startswith(("http://", "https://"))
    is_xml = isinstance(document, str) and document.lstrip().startswith("<")
    if not (is_url or is_xml or isinstance(document, Node)):
        raise UsageError(f"document must be an absolute URL, a twiml.Response or its XML, got {typed(document)}")


def texts(given: Mapping[str, str]) -> FrozenMap[str, str]:
    """Return a mapping of texts that does not change.

    Raises:
        UsageError: it is no mapping of texts to texts.
    """
    if not isinstance(given, Mapping):
        raise UsageError(f"parameters must be a mapping of texts to texts, got {typed(given)}")
    kept: FrozenMap[str, str] = FrozenMap(given)
    for name, value in kept.items():
        if not isinstance(name, str) or not isinstance(value, str):
            raise UsageError(f"parameters must be a mapping of texts to texts, got {typed(name)}: {typed(value)}")
    return kept


def _later() -> Any:
    return field(default=0.0, kw_only=True, validator=_not_negative)


@record
class Elapsed(Record):
    """The time that was waited for has passed, and nothing happened.

    Attributes:
        after_seconds: how long it was in fact, of a recording, say, whose length was only estimated; None: as asked.
    """

    after_seconds: float | None = field(default=None, validator=_not_negative_or_none)


@record
class Pressed(Record):
    """The caller pressed keys.

    Attributes:
        digits: one or more of ``0-9 * # A-D``, in order, without a pause.
        after_seconds: how long after the wait began, in seconds.

    >>> Pressed("12#")
    Pressed(digits='12#')
    """

    digits: str = field(validator=_digits)
    after_seconds: float = _later()


@record
class Spoke(Record):
    """The caller said something, or made sounds that are recorded.

    Attributes:
        text: the words as speech recognition reads them; ``""`` for sounds that are no words.
        confidence: how sure it is, from 0 to 1; None: not told.
        seconds: how long it took; None: as long as a text takes to be said (`spoken_seconds`).
        after_seconds: how long after the wait it began, in seconds.
    """

    text: str = field(default="", validator=_text)
    confidence: float | None = field(default=0.9, kw_only=True)
    seconds: float | None = field(default=None, kw_only=True, validator=_not_negative_or_none)
    after_seconds: float = _later()


@record
class HungUp(Record):
    """Somebody hung up.

    Attributes:
        call_sid: whose leg ended; ``""`` is the call's own.
        by_api: whether the REST API ended it, and nobody hung up.
        after_seconds: how long after the wait began, in seconds.
    """

    call_sid: str = ""
    by_api: bool = field(default=False, kw_only=True)
    after_seconds: float = _later()


@record
class Redirected(Record):
    """The call was updated from outside, by the REST API: it goes on with another document.

    Attributes:
        document: its absolute URL, a tree, or its XML.
        method: the HTTP method for a URL.
        after_seconds: how long after the wait began, in seconds.
    """

    document: str | Node = field(validator=lambda _, __, document: check_document(document))
    method: Literal["GET", "POST"] = "POST"
    after_seconds: float = _later()


@record
class Unplayable(Record):
    """What was to be played could not be.

    Attributes:
        code: why, as a code of Twilio's.
    """

    code: int = 13420
    after_seconds: float = _later()


@record
class Answered(Record):
    """Somebody who was rung answered; the others ring no more.

    Attributes:
        call_sid: the sid of the leg.
        index: which of the parties that were rung together it is, from 0.
        extra: more parameters of the request to the action, such as ``DialSipCallId``.
        after_seconds: how long after the wait began, in seconds.
    """

    call_sid: str
    index: int = 0
    extra: Mapping[str, str] = field(factory=FrozenMap[str, str], kw_only=True, converter=texts)
    after_seconds: float = _later()


@record
class NotAnswered(Record):
    """Nobody of those who were rung answered.

    Attributes:
        status: what became of it.
        call_sid: the sid of a leg that rang; ``""`` if there was none.
        extra: more parameters of the request to the action, such as ``DialSipResponseCode``.
        after_seconds: how long after the wait began; None: of ``no-answer`` the whole time, else at once.
    """

    status: Literal["busy", "no-answer", "failed", "canceled"] = "no-answer"
    call_sid: str = ""
    extra: Mapping[str, str] = field(factory=FrozenMap[str, str], kw_only=True, converter=texts)
    after_seconds: float | None = field(default=None, kw_only=True, validator=_not_negative_or_none)


@record
class Transferred(Record):
    """The other leg of a bridge goes on elsewhere: the REST API gave it another document.

    Attributes:
        call_sid: that leg's sid.
        after_seconds: how long after the wait began, in seconds.
    """

    call_sid: str
    after_seconds: float = _later()


@record
class ReferRequested(Record):
    """The other leg of a bridge asks, by SIP REFER, that the call be transferred.

    Attributes:
        target: the SIP URI to transfer to.
        after_seconds: how long after the wait began, in seconds.
    """

    target: str
    after_seconds: float = _later()


@record
class Joined(Record):
    """The call is in the conference that it was to join: what happens there is heard by it.

    Attributes:
        conference_sid: the conference's sid.
        after_seconds: how long after the wait began, in seconds.
    """

    conference_sid: str
    after_seconds: float = _later()


@record
class Hears(Record):
    """What the call hears in its conference is another thing from now on: the others, music, or a document.

    Attributes:
        what: ``conference`` is the others; ``wait`` what is heard until the conference starts, and ``hold`` what is
            heard on hold, both over and over; ``announcement`` what is heard once, before the other goes on.
        url: the absolute URL of the document or the sound; ``""``: the usual music.
        method: the HTTP method for it.
        parameters: what the request for the document tells besides the call's facts.
        document: the document itself, where the host has it; None: it is fetched.
        announcement: what `AnnouncementOver` calls an announcement.
        after_seconds: how long after the wait began, in seconds.
    """

    what: Literal["conference", "wait", "hold", "announcement"] = "conference"
    url: str = field(default="", validator=_text)
    method: Literal["GET", "POST"] = "POST"
    parameters: Mapping[str, str] = field(factory=FrozenMap[str, str], kw_only=True, converter=texts)
    document: Node | None = field(default=None, kw_only=True)
    announcement: str = field(default="", kw_only=True, validator=_text)
    after_seconds: float = _later()


@record
class Noticed(Record):
    """Something happens that the call only takes note of: what another participant of its conference says, a beep.

    Attributes:
        who: who does it.
        kind: ``speaks``, ``plays`` or ``presses``.
        text: what is said, played or pressed.
        after_seconds: how long after the wait began, in seconds.
    """

    who: str = field(validator=_text)
    kind: Literal["speaks", "plays", "presses"]
    text: str = field(validator=_text)
    after_seconds: float = _later()


@record
class LeftConference(Record):
    """The call is out of the conference, though nobody hung up: it ended, or the call was removed."""

    after_seconds: float = _later()


@record
class Refused(Record):
    """Something could not be had: the conference or the queue is full, the queue is unknown, the session failed.

    Attributes:
        code: why, as a code of Twilio's: 16020 for a full conference, 14207 for a full queue.
        reason: why, in words.
        after_seconds: how long after the wait began, in seconds.
    """

    code: int
    reason: str = ""
    after_seconds: float = _later()


@record
class Dequeued(Record):
    """The call was taken from the queue in which it waited.

    Attributes:
        call_sid: the leg that it is bridged with; ``""`` if it is redirected instead.
        url: the absolute URL of what is run first (or in place of a bridge); ``""`` if nothing is.
        method: the HTTP method for the URL.
        after_seconds: how long after the wait began, in seconds.
    """

    call_sid: str = ""
    url: str = ""
    method: Literal["GET", "POST"] = "POST"
    after_seconds: float = _later()


@record
class Taken(Record):
    """A call was taken from the queue that was dialled; the two are bridged now.

    Attributes:
        call_sid: the call that waited.
        queue_sid: the queue's sid.
        queue_seconds: how long it had waited.
        after_seconds: how long after the wait began, in seconds.
    """

    call_sid: str
    queue_sid: str = ""
    queue_seconds: int = 0
    after_seconds: float = _later()


@record
class SessionBegan(Record):
    """The session that the call is connected with has begun, and has a name.

    Attributes:
        session_sid: its sid: VX… of ``<ConversationRelay>``, MZ… of ``<Stream>``.
        after_seconds: how long after the wait began, in seconds.
    """

    session_sid: str = field(validator=_text)
    after_seconds: float = _later()


@record
class SessionEnded(Record):
    """The session that the call was connected with ended.

    Attributes:
        parameters: what the request to the action of ``<Connect>`` says of it besides, or in place of, what a session
            of its kind that ended by itself says: such as ``HandoffData``.
        after_seconds: how long after the wait began, in seconds.
    """

    parameters: Mapping[str, str] = field(factory=FrozenMap[str, str], converter=texts)
    after_seconds: float = _later()


@record
class Referred(Record):
    """What became of a SIP REFER.

    Attributes:
        call_status: ``in-progress`` for a success, else ``busy``, ``failed`` or ``canceled``.
        refer_sip_response_code: the response to the REFER.
        notify_sip_response_code: the response that the NOTIFY told; None if there was none.
        after_seconds: how long after the wait began, in seconds.
    """

    call_status: str = "in-progress"
    refer_sip_response_code: int = 202
    notify_sip_response_code: int | None = 200
    after_seconds: float = _later()


Event: TypeAlias = (
    Elapsed
    | Pressed
    | Spoke
    | HungUp
    | Redirected
    | Unplayable
    | Answered
    | NotAnswered
    | Transferred
    | ReferRequested
    | Joined
    | Hears
    | Noticed
    | LeftConference
    | Refused
    | Dequeued
    | Taken
    | SessionBegan
    | SessionEnded
    | Referred
)
"""What may happen while a call waits."""

ONLY_DURING: Final[Mapping[type[Any], frozenset[str]]] = FrozenMap(
    {
        Answered: frozenset({"ring"}),
        NotAnswered: frozenset({"ring"}),
        ReferRequested: frozenset({"bridge"}),
        Hears: frozenset({"conference"}),
        Joined: frozenset({"conference"}),
        LeftConference: frozenset({"conference"}),
        Refused: frozenset({"conference", "session", "take"}),
        Taken: frozenset({"take"}),
        SessionBegan: frozenset({"session"}),
        SessionEnded: frozenset({"session"}),
        Referred: frozenset({"refer"}),
    }
)
"""For an event that only some waits can end, the purposes of these."""

"""The events that a host reports to the executor of a waiting call."""

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

_MAX_SECONDS: Final = float_info.max
_KEYS: Final = re.compile(r"[0-9A-D*#]+")


def _digits(_: object, __: object, digits: Any) -> None:
    if not isinstance(digits, str) or _KEYS.fullmatch(digits) is None:
        raise UsageError(f'digits must be one or more of 0-9, *, # and A-D, got {typed(digits)}: write Pressed("12#")')


def _not_negative(_: object, attribute: Any, seconds: object) -> None:
    if not isinstance(seconds, (int, float)) or isinstance(seconds, bool) or not 0 <= seconds <= _MAX_SECONDS:
        raise UsageError(f"{attribute.name} must be a non-negative number of seconds, got {typed(seconds)}")


def _not_negative_or_none(record: object, attribute: Any, seconds: object) -> None:
    if seconds is not None:
        _not_negative(record, attribute, seconds)


def _text(_: object, attribute: Any, value: Any) -> None:
    if not isinstance(value, str):
        raise UsageError(f"{attribute.name} must be text, got {typed(value)}")


def check_document(document: object) -> None:
    """Check that the value is a document.

    Raises:
        UsageError: it is neither an absolute URL nor a tree nor XML.
    """
    is_url = isinstance(document, str) and document.startswith(("http://", "https://"))
    is_xml = isinstance(document, str) and document.lstrip().startswith("<")
    if not (is_url or is_xml or isinstance(document, Node)):
        raise UsageError(f"document must be an absolute URL, a twiml.Response or its XML, got {typed(document)}")


def texts(mapping: Mapping[str, str]) -> FrozenMap[str, str]:
    """Return an immutable copy of a mapping of texts.

    Raises:
        UsageError: it is not a mapping of text to text.
    """
    if not isinstance(mapping, Mapping):
        raise UsageError(f"parameters must be a mapping of text to text, got {typed(mapping)}")
    copy: FrozenMap[str, str] = FrozenMap(mapping)
    for name, value in copy.items():
        if not isinstance(name, str) or not isinstance(value, str):
            raise UsageError(f"parameters must be a mapping of text to text, got {typed(name)}: {typed(value)}")
    return copy


def _after_seconds() -> Any:
    return field(default=0.0, kw_only=True, validator=_not_negative)


@record
class Elapsed(Record):
    """The time of a wait has passed without another event.

    Attributes:
        after_seconds: the actual time, such as that of a recording whose length was an estimate; None if as requested.
    """

    after_seconds: float | None = field(default=None, validator=_not_negative_or_none)


@record
class Pressed(Record):
    """The caller pressed keys.

    Attributes:
        digits: one or more of ``0-9 * # A-D``, in order, pressed without a pause.
        after_seconds: how long after the wait began, in seconds.

    >>> Pressed("12#")
    Pressed(digits='12#')
    """

    digits: str = field(validator=_digits)
    after_seconds: float = _after_seconds()


@record
class Spoke(Record):
    """The caller said something, or made sounds that are recorded.

    Attributes:
        text: the words as recognised; ``""`` for sounds without words.
        confidence: the confidence of the recognition, from 0 to 1; None if not reported.
        seconds: the duration; None for the time that the text takes to speak (`spoken_seconds`).
        after_seconds: when it started, in seconds after the wait began.
    """

    text: str = field(default="", validator=_text)
    confidence: float | None = field(default=0.9, kw_only=True)
    seconds: float | None = field(default=None, kw_only=True, validator=_not_negative_or_none)
    after_seconds: float = _after_seconds()


@record
class HungUp(Record):
    """Somebody hung up.

    Attributes:
        call_sid: the leg that ended; ``""`` for the call's own.
        by_api: whether the REST API ended it instead.
        after_seconds: how long after the wait began, in seconds.
    """

    call_sid: str = ""
    by_api: bool = field(default=False, kw_only=True)
    after_seconds: float = _after_seconds()


@record
class Redirected(Record):
    """The call was updated through the REST API and continues with another document.

    Attributes:
        document: the document's absolute URL, its tree, or its XML.
        method: the HTTP method for a URL.
        after_seconds: how long after the wait began, in seconds.
    """

    document: str | Node = field(validator=lambda _, __, document: check_document(document))
    method: Literal["GET", "POST"] = "POST"
    after_seconds: float = _after_seconds()


@record
class Unplayable(Record):
    """A media file could not be played.

    Attributes:
        code: Twilio's error code for the reason.
    """

    code: int = 13420
    after_seconds: float = _after_seconds()


@record
class Answered(Record):
    """One of the ringing parties answered; the others stop ringing.

    Attributes:
        call_sid: the sid of the leg.
        index: the index of the party in the `Ring`, from 0.
        extra: additional parameters of the request to the action, such as ``DialSipCallId``.
        after_seconds: how long after the wait began, in seconds.
    """

    call_sid: str
    index: int = 0
    extra: Mapping[str, str] = field(factory=FrozenMap[str, str], kw_only=True, converter=texts)
    after_seconds: float = _after_seconds()


@record
class NotAnswered(Record):
    """None of the ringing parties answered.

    Attributes:
        status: the outcome.
        call_sid: the sid of a leg that rang; ``""`` if there was none.
        extra: additional parameters of the request to the action, such as ``DialSipResponseCode``.
        after_seconds: how long after the wait began; None for the whole time if ``no-answer``, otherwise zero.
    """

    status: Literal["busy", "no-answer", "failed", "canceled"] = "no-answer"
    call_sid: str = ""
    extra: Mapping[str, str] = field(factory=FrozenMap[str, str], kw_only=True, converter=texts)
    after_seconds: float | None = field(default=None, kw_only=True, validator=_not_negative_or_none)


@record
class Transferred(Record):
    """The other leg of a bridge left it, because the REST API gave that leg another document.

    Attributes:
        call_sid: that leg's sid.
        after_seconds: how long after the wait began, in seconds.
    """

    call_sid: str
    after_seconds: float = _after_seconds()


@record
class ReferRequested(Record):
    """The other leg of a bridge requested a transfer of the call by SIP REFER.

    Attributes:
        target: the SIP URI to transfer to.
        after_seconds: how long after the wait began, in seconds.
    """

    target: str
    after_seconds: float = _after_seconds()


@record
class Joined(Record):
    """The call has joined the conference and hears what happens there.

    Attributes:
        conference_sid: the conference's sid.
        after_seconds: how long after the wait began, in seconds.
    """

    conference_sid: str
    after_seconds: float = _after_seconds()


@record
class Hears(Record):
    """What the call hears in its conference has changed: to the other participants, to music, or to a document.

    Attributes:
        what: ``conference`` for the other participants; ``wait`` for what is repeated until the conference starts;
            ``hold`` for what is repeated on hold; ``announcement`` for what is heard once, before the rest resumes.
        url: the absolute URL of the document or the sound; ``""`` for the default music.
        method: the HTTP method for it.
        parameters: the parameters of the request for the document, besides the call's facts.
        document: the document itself, if the host has it; None if it must be fetched.
        announcement: the name of an announcement, for `AnnouncementOver`.
        after_seconds: how long after the wait began, in seconds.
    """

    what: Literal["conference", "wait", "hold", "announcement"] = "conference"
    url: str = field(default="", validator=_text)
    method: Literal["GET", "POST"] = "POST"
    parameters: Mapping[str, str] = field(factory=FrozenMap[str, str], kw_only=True, converter=texts)
    document: Node | None = field(default=None, kw_only=True)
    announcement: str = field(default="", kw_only=True, validator=_text)
    after_seconds: float = _after_seconds()


@record
class Noticed(Record):
    """Something that the call only notes, such as the words of another participant in its conference, or a beep.

    Attributes:
        who: the originator.
        kind: ``speaks``, ``plays`` or ``presses``.
        text: what is said, played or pressed.
        after_seconds: how long after the wait began, in seconds.
    """

    who: str = field(validator=_text)
    kind: Literal["speaks", "plays", "presses"]
    text: str = field(validator=_text)
    after_seconds: float = _after_seconds()


@record
class LeftConference(Record):
    """The call left the conference without a hang-up: the conference ended, or the call was removed."""

    after_seconds: float = _after_seconds()


@record
class Refused(Record):
    """A request was refused: the conference or the queue is full, the queue is unknown, or the session failed.

    Attributes:
        code: Twilio's error code: 16020 for a full conference, 14207 for a full queue.
        reason: the reason in words.
        after_seconds: how long after the wait began, in seconds.
    """

    code: int
    reason: str = ""
    after_seconds: float = _after_seconds()


@record
class Dequeued(Record):
    """The call was taken from the queue in which it waited.

    Attributes:
        call_sid: the leg that it is bridged with; ``""`` if it is redirected instead.
        url: the absolute URL of the document to run first (or in place of a bridge); ``""`` if there is none.
        method: the HTTP method for the URL.
        after_seconds: how long after the wait began, in seconds.
    """

    call_sid: str = ""
    url: str = ""
    method: Literal["GET", "POST"] = "POST"
    after_seconds: float = _after_seconds()


@record
class Taken(Record):
    """A call was taken from the dialled queue and is now bridged with this one.

    Attributes:
        call_sid: the call that waited.
        queue_sid: the queue's sid.
        queue_seconds: how long that call had waited.
        after_seconds: how long after the wait began, in seconds.
    """

    call_sid: str
    queue_sid: str = ""
    queue_seconds: int = 0
    after_seconds: float = _after_seconds()


@record
class SessionBegan(Record):
    """The session that the call is connected to has begun and has a sid.

    Attributes:
        session_sid: its sid: VX… for ``<ConversationRelay>``, MZ… for ``<Stream>``.
        after_seconds: how long after the wait began, in seconds.
    """

    session_sid: str = field(validator=_text)
    after_seconds: float = _after_seconds()


@record
class SessionEnded(Record):
    """The session that the call was connected to has ended.

    Attributes:
        parameters: parameters of the request to the action of ``<Connect>``, such as ``HandoffData``. They are added to
            the usual ones for a session of this kind that ended normally, or replace them.
        after_seconds: how long after the wait began, in seconds.
    """

    parameters: Mapping[str, str] = field(factory=FrozenMap[str, str], converter=texts)
    after_seconds: float = _after_seconds()


@record
class Referred(Record):
    """The outcome of a SIP REFER.

    Attributes:
        call_status: ``in-progress`` for a success, otherwise ``busy``, ``failed`` or ``canceled``.
        refer_sip_response_code: the response to the REFER.
        notify_sip_response_code: the response reported by the NOTIFY; None if there was none.
        after_seconds: how long after the wait began, in seconds.
    """

    call_status: str = "in-progress"
    refer_sip_response_code: int = 202
    notify_sip_response_code: int | None = 200
    after_seconds: float = _after_seconds()


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
"""Any event that may happen while a call waits."""

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
"""The purposes of the waits that can have an event, for those events that only some waits can."""

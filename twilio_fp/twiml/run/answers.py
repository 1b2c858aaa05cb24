"""What a host answers the questions of a call with, except for what happens while it waits."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field

from twilio_fp.record import Record, record
from twilio_fp.twiml.node import Node
from twilio_fp.twiml.run.events import texts
from twilio_fp.values import FrozenMap

__all__ = [
    "Charged",
    "Fetched",
    "RecordingStarted",
    "Standing",
    "TextSent",
    "Transcribed",
    "Unreachable",
]


@record
class Fetched(Record):
    """A response to a request for a document.

    Attributes:
        body: what it holds: bytes, text, or a tree, which is taken as it is.
        status: the HTTP status.
        content_type: the ``Content-Type``; ``""`` if there was none.
        url: where it came from in the end, if redirects led elsewhere; ``""``: from where it was asked.
        cookies: those that it sets, by their names; later requests of the call bring them along.
    """

    body: bytes | str | Node
    status: int = 200
    content_type: str = "text/xml"
    url: str = ""
    cookies: Mapping[str, str] = field(factory=FrozenMap[str, str], converter=texts)


@record
class Unreachable(Record):
    """A request for a document had no response.

    Attributes:
        code: why, as a code of Twilio's, such as 11200, 11205 (connection) or 11215 (too many redirects).
        reason: why, in words.
    """

    code: int = 11200
    reason: str = "no response"


@record
class RecordingStarted(Record):
    """A recording has begun.

    Attributes:
        recording_sid: its sid.
        recording_url: where it will be.
    """

    recording_sid: str
    recording_url: str


@record
class Transcribed(Record):
    """A recording has been transcribed.

    Attributes:
        transcription_sid: the sid of the transcription.
        text: what it says; None: what the caller was heard to say.
    """

    transcription_sid: str
    text: str | None = None


@record
class Charged(Record):
    """What the payment connector answered.

    Attributes:
        confirmation_code: of a charge that was made.
        token: of a card or an account that was tokenised.
        profile_id: likewise, where the connector keeps profiles.
        error: what failed, in words; ``""`` if nothing did.
        connector_error: the connector's own code for it.
        error_code: Twilio's code for it, such as 64004 for a connector that there is none of; 0: none is told.
    """

    confirmation_code: str = ""
    token: str = ""
    profile_id: str = ""
    error: str = ""
    connector_error: str = ""
    error_code: int = 0


@record
class TextSent(Record):
    """What became of a message that the call sent.

    Attributes:
        message_sid: its sid; ``""`` for one that could not be sent.
        status: ``sent`` or ``invalid``.
        error: why it could not be sent, as a code of Twilio's; 0 where it was.
    """

    message_sid: str
    status: str = "sent"
    error: int = 0


@record
class Standing(Record):
    """Where the call stands in the queue.

    Attributes:
        queue_sid: the queue's sid.
        position: from 1.
        current_size: how many wait in it.
        max_size: how many may.
        average_seconds: how long the average wait is.
    """

    queue_sid: str
    position: int = 1
    current_size: int = 1
    max_size: int = 1000
    average_seconds: int = 0

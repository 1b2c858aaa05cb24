"""The host's answers to the questions of a call, other than the events of a wait."""

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
        body: the body as bytes or text, or a tree, which is used as it is.
        status: the HTTP status.
        content_type: the ``Content-Type``; ``""`` if there was none.
        url: the final URL, if there were redirects; ``""`` for the one requested.
        cookies: the cookies that it sets, by name; they are sent with later requests of the call.
    """

    body: bytes | str | Node
    status: int = 200
    content_type: str = "text/xml"
    url: str = ""
    cookies: Mapping[str, str] = field(factory=FrozenMap[str, str], converter=texts)


@record
class Unreachable(Record):
    """A request for a document that got no response.

    Attributes:
        code: Twilio's error code, such as 11200, 11205 (connection) or 11215 (too many redirects).
        reason: the reason in words.
    """

    code: int = 11200
    reason: str = "no response"


@record
class RecordingStarted(Record):
    """A recording has begun.

    Attributes:
        recording_sid: its sid.
        recording_url: the URL at which it will be available.
    """

    recording_sid: str
    recording_url: str


@record
class Transcribed(Record):
    """A recording has been transcribed.

    Attributes:
        transcription_sid: the sid of the transcription.
        text: the transcribed text; None for what the caller is known to have said.
    """

    transcription_sid: str
    text: str | None = None


@record
class Charged(Record):
    """The payment connector's response.

    Attributes:
        confirmation_code: the confirmation of a charge.
        token: the token of a card or an account.
        profile_id: the profile of a card or an account, if the connector keeps profiles.
        error: the failure in words; ``""`` if there was none.
        connector_error: the connector's own code for it.
        error_code: Twilio's code for it, such as 64004 for an unknown connector; 0 if none is reported.
    """

    confirmation_code: str = ""
    token: str = ""
    profile_id: str = ""
    error: str = ""
    connector_error: str = ""
    error_code: int = 0


@record
class TextSent(Record):
    """The outcome of a message that the call sent.

    Attributes:
        message_sid: its sid; ``""`` if it could not be sent.
        status: ``sent`` or ``invalid``.
        error: Twilio's error code if it could not be sent; otherwise 0.
    """

    message_sid: str
    status: str = "sent"
    error: int = 0


@record
class Standing(Record):
    """The call's place in a queue.

    Attributes:
        queue_sid: the queue's sid.
        position: the call's position, from 1.
        current_size: the number of calls in the queue.
        max_size: the capacity of the queue.
        average_seconds: the average waiting time.
    """

    queue_sid: str
    position: int = 1
    current_size: int = 1
    max_size: int = 1000
    average_seconds: int = 0

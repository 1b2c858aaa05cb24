"""Handling interruptions by the caller, on either kind of stream."""

from __future__ import annotations

from typing import Any, overload

from twilio_fp.checks import instance
from twilio_fp.streams.media import MediaSent
from twilio_fp.streams.media_session import MediaSession
from twilio_fp.streams.notices import Heard
from twilio_fp.streams.relay import RelaySent
from twilio_fp.streams.relay_session import RelaySession

__all__ = ["interrupt"]


@overload
def interrupt(session: MediaSession) -> tuple[MediaSession, tuple[MediaSent, ...], Heard]: ...
@overload
def interrupt(session: RelaySession) -> tuple[RelaySession, tuple[RelaySent, ...], str]: ...
def interrupt(session: MediaSession | RelaySession) -> Any:
    """Return the session after the caller interrupted, the messages to send, and what the caller heard until then.

    On a media stream, the message is a `Clear`, unless certainly no audio is waiting; in a ConversationRelay session,
    it is the one that ends the open turn.

    >>> from twilio_fp.streams import Connected, SendMedia, Start
    >>> session, _ = MediaSession().receive(Connected())
    >>> session, _ = session.receive(Start(stream_sid="MZ1"))
    >>> session, _ = session.send(SendMedia(bytes(8000)))
    >>> session, replies, heard = interrupt(session)
    >>> replies, heard.at_most_ms
    ((Clear(stream_sid='MZ1'),), 1000.0)

    Raises:
        UsageError: it is not a session.
    """
    instance("session", session, (MediaSession, RelaySession), "a MediaSession or a RelaySession")
    return session.interrupt()

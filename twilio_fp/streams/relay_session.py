"""A ConversationRelay session as a value: whose turn it is, what was said and heard, what may be sent.

Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages
"""

from __future__ import annotations

import re
from typing import Final, Literal, TypeAlias

from twilio_fp.checks import instance
from twilio_fp.errors import StreamError, UsageError
from twilio_fp.printable import typed
from twilio_fp.record import Record, changed, record
from twilio_fp.streams.notices import Event, OutOfOrder
from twilio_fp.streams.relay import (
    End,
    Interrupt,
    Language,
    Play,
    Prompt,
    RelayReceived,
    RelaySent,
    SendDigits,
    Setup,
    Text,
)

__all__ = ["RelaySession", "Turn"]

Stage: TypeAlias = Literal["opening", "talking", "ended"]

_DIGITS: Final = re.compile(r"[0-9w#*]+")
_STAGES: Final = ("opening", "talking", "ended")
_SIDES: Final = ("caller", "agent")


@record
class Turn(Record):
    """One side's turn to speak.

    Attributes:
        who: ``caller`` or ``agent``.
        text: the words; of an agent's interrupted turn, only those that were heard.
        is_whole: whether the turn has ended.
        is_cut: whether it was interrupted.

    >>> Turn("agent", "Good evening.").is_whole
    True
    """

    who: Literal["caller", "agent"]
    text: str
    is_whole: bool = True
    is_cut: bool = False

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.who, str) or self.who not in _SIDES:
            raise UsageError(f"who must be {' or '.join(_SIDES)}, got {typed(self.who)}")
        instance("text", self.text, str, "text")
        instance("is_whole", self.is_whole, bool, "True or False")
        instance("is_cut", self.is_cut, bool, "True or False")


@record(kw_only=True)
class RelaySession(Record):
    """The state of a ConversationRelay session.

    Args:
        stage: ``opening``, ``talking`` or ``ended``.
        setup: the `Setup` message, once received.
        turn: the current or last turn; None before the first.
        heard: the words of the last interrupted turn that the caller heard; empty if none was interrupted.

    >>> from twilio_fp.streams import Interrupt, Setup, Text
    >>> session, _ = RelaySession().receive(Setup(call_sid="CA1"))
    >>> session, _ = session.send(Text("Life is a "), Text("journey.", last=True))
    >>> session, _ = session.receive(Interrupt(utterance_until_interrupt="Life is"))
    >>> session.turn
    Turn(who='agent', text='Life is', is_cut=True)
    """

    stage: Stage = "opening"
    setup: Setup | None = None
    turn: Turn | None = None
    heard: str = ""

    def __attrs_post_init__(self) -> None:
        if self.stage not in _STAGES:
            raise UsageError(f"stage must be one of {', '.join(_STAGES)}, got {typed(self.stage)}")
        if self.setup is not None:
            instance("setup", self.setup, Setup, "a Setup or None")
        if self.turn is not None:
            instance("turn", self.turn, Turn, "a Turn or None")
        instance("heard", self.heard, str, "text")

    @property
    def has_ended(self) -> bool:
        """Whether you ended the session."""
        return self.stage == "ended"

    @property
    def is_speaking(self) -> bool:
        """Whether your turn is open: its last token has not been sent."""
        return self.turn is not None and self.turn.who == "agent" and not self.turn.is_whole

    def receive(self, message: RelayReceived) -> tuple[RelaySession, tuple[Event, ...]]:
        """Return the session after a received message, and the events: the message itself, or `OutOfOrder`.

        Raises:
            UsageError: it is not a message that Twilio sends.
        """
        instance("message", message, RelayReceived, "a message that Twilio sends in a ConversationRelay session")
        if isinstance(message, Setup) != (self.stage == "opening"):
            expected = "setup" if self.stage == "opening" else "anything but another setup"
            return self, (OutOfOrder(message=message, expected=expected),)
        if isinstance(message, Setup):
            return changed(self, stage="talking", setup=message), (message,)
        if isinstance(message, Prompt):
            # Your open turn stays open until you end it or are interrupted.
            turn = Turn("caller", message.voice_prompt, message.last)
            return (self if self.is_speaking else changed(self, turn=turn)), (message,)
        if isinstance(message, Interrupt):
            words = message.utterance_until_interrupt
            is_whole = not self.is_speaking
            return changed(self, turn=Turn("agent", words, is_whole, is_cut=True), heard=words), (message,)
        return self, (message,)

    def send(self, *messages: RelaySent) -> tuple[RelaySession, tuple[RelaySent, ...]]:
        """Return the session after sending messages, and the messages.

        Raises:
            StreamError: a message must not be sent: it comes before setup or after the end; a sound has no source;
                digits are empty or hold an invalid key; or a language message names neither language.
            UsageError: it is not a message that you can send.
        """
        session = self
        for message in messages:
            session = session._send(message)
        return session, messages

    def _send(self, message: RelaySent) -> RelaySession:
        instance("message", message, RelaySent, "a message to send in a ConversationRelay session, such as Text(…)")
        kind = type(message).__name__
        if self.stage == "opening":
            raise StreamError(f"{kind} must be sent after Twilio's setup: wait for Setup")
        if self.stage == "ended":
            raise StreamError(f"{kind} must be sent before End: the session has ended")
        if isinstance(message, Play) and not message.source:
            raise StreamError("Play.source must be the URL of an audio file, got ''")
        if isinstance(message, SendDigits) and _DIGITS.fullmatch(message.digits) is None:
            raise StreamError(f"SendDigits.digits must be one or more of 0-9, w, # and *, got {typed(message.digits)}")
        if isinstance(message, Language) and not (message.tts_language or message.transcription_language):
            raise StreamError("Language must have tts_language=, transcription_language= or both, got neither")
        if isinstance(message, Text):
            return changed(self, turn=self._extended_turn(message))
        return changed(self, stage="ended") if isinstance(message, End) else self

    def _extended_turn(self, message: Text) -> Turn:
        turn = self.turn
        if turn is None or not self.is_speaking:
            return Turn("agent", message.token, message.last)
        if turn.is_cut:  # words sent after the interruption were not heard
            return Turn("agent", turn.text, message.last, is_cut=True)
        return Turn("agent", turn.text + message.token, message.last)

    def interrupt(self) -> tuple[RelaySession, tuple[RelaySent, ...], str]:
        """Return the session after the caller interrupted, the messages that end an open turn, and the words heard.

        Twilio stops the speech on its own, and reports it with `Interrupt`; further output of a model must be dropped.
        """
        if not self.is_speaking or self.stage != "talking":
            return self, (), self.heard
        session, replies = self.send(Text("", last=True))
        return session, replies, self.heard

"""Twilio's end of a ConversationRelay session: sending messages, and handling the application's.

Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages
"""

from __future__ import annotations

from typing import Any, ClassVar, Final

from twilio_fp.errors import StreamError
from twilio_fp.streams.relay import (
    End,
    Interrupt,
    Language,
    Play,
    Prompt,
    RelayError,
    RelaySent,
    SendDigits,
    Setup,
    Text,
)
from twilio_fp.streams.relay_session import RelaySession
from twilio_fp.testing.streams.call import Call
from twilio_fp.testing.streams.lines import Line
from twilio_fp.testing.streams.speech import Interruptible, Speech, Utterance
from twilio_fp.twiml.run.transcript import Entry

__all__ = ["RelayTalk"]

_MOST_MALFORMED: Final = 10


class RelayTalk(Call):
    """A ConversationRelay session.

    Args:
        line: the socket to the application.
        setup: the first message, sent to the application.
        lang: the caller's language.
        greeting: the greeting; empty for none.
        interruptible: how the caller may interrupt, unless a message specifies it.
        greeting_interruptible: how the caller may interrupt the greeting.

    Attributes:
        handoff_data: the data from ``end``; None if it had none, or was not sent.
        has_app_ended: whether the application has sent ``end``.
        refused: the number of the application's messages that were refused.
    """

    kind: ClassVar[type[Any]] = RelaySent

    def __init__(
        self,
        line: Line,
        setup: Setup,
        *,
        lang: str,
        greeting: str = "",
        interruptible: Interruptible = "any",
        greeting_interruptible: Interruptible = "any",
    ) -> None:
        super().__init__(line, setup.account_sid, setup.call_sid)
        self.lang = lang
        self.handoff_data: str | None = None
        self.has_app_ended = False
        self.refused = 0
        self._interruptible: Interruptible = interruptible
        self._speech = Speech()
        self._said: list[Utterance] = []
        self._session, _ = RelaySession().receive(setup)
        if greeting:
            self._speech.add(greeting, 0.0, last=True, interruptible=greeting_interruptible, preemptible=False)
            self._said.append(self._speech.turns[-1])
        self._send(setup)
        self._pass(0)

    @property
    def is_listening(self) -> bool:
        """Whether the application is saying something to the caller."""
        return self._speech.is_speaking(self._now)

    def _heard(self) -> list[Entry]:
        entries: list[Entry] = []
        for turn in self._said:
            text = turn.sound or turn.said_until(self._now)
            if turn.begun_ms < self._now and text:
                entries.append(Entry(round(turn.begun_ms / 1000, 3), "app", "plays" if turn.sound else "says", text))
        return entries

    def _prompt(self, text: str, *, last: bool = True) -> None:
        self._send(Prompt(voice_prompt=text, lang=self.lang, last=last))
        self._pass(self._now)

    def _cut(self, by: Interruptible = "speech") -> bool:
        """Interrupt the current speech if it may be interrupted this way, and return whether it was."""
        current = self._speech.current(self._now)
        token = None if current is None else current.token_at(self._now)
        if current is None or token is None or token[2] not in ("any", by):
            return False
        begun = current.begun_ms
        spoken_text = self._speech.cut(self._now)
        self._said = [turn for turn in self._said if turn in self._speech.turns]
        self._note("caller", "does", f"cuts in after {(self._now - begun) / 1000:.1f} s")
        message = Interrupt(utterance_until_interrupt=spoken_text, duration_until_interrupt_ms=round(self._now - begun))
        self._session, _ = self._session.receive(message)
        self._send(message)
        self._pass(self._now)
        return True

    def _take(self, message: Any) -> None:
        try:
            self._session, _ = self._session.send(message)
        except StreamError as error:
            self._refuse(str(error))
            return
        if isinstance(message, Text):
            self._hear_words(message)
        elif isinstance(message, Play):
            self._speech.play(
                message.source,
                self._now,
                loop=1 if message.loop is None else message.loop,
                interruptible=self._by(message),
                preemptible=message.preemptible is True,
            )
            self._said.append(self._speech.turns[-1])
        elif isinstance(message, SendDigits):
            self._note("app", "presses", message.digits)
        elif isinstance(message, Language):
            self._note(
                "app", "does", f"changes the language to {message.tts_language or message.transcription_language}"
            )
        elif isinstance(message, End):
            self.handoff_data, self.has_app_ended = message.handoff_data, True
            self._note("app", "ends", "ends the session")
            self._has_hung_up = True
            self._line.hang_up()
        else:
            self._note("app", "does", f"sends {message.type}")

    def _by(self, message: Text | Play) -> Interruptible:
        if message.interruptible is None:
            return self._interruptible
        return "any" if message.interruptible else "none"

    def _hear_words(self, message: Text) -> None:
        turn = self._speech.turns[-1] if self._speech.turns else None
        if turn is not None and turn.is_whole and not message.token:
            return  # it ends an interrupted turn
        self._speech.add(
            message.token,
            self._now,
            last=message.last,
            interruptible=self._by(message),
            preemptible=message.preemptible is True,
        )
        if self._speech.turns[-1] not in self._said:
            self._said.append(self._speech.turns[-1])

    def _refuse(self, why: str) -> None:
        super()._refuse(why)
        self.refused += 1
        self._send(RelayError(description=f"Invalid message received: {why}"))
        if self._malformed == _MOST_MALFORMED:
            self._note("Twilio", "ends", "closes the socket (1007): too many consecutive malformed messages")
            self._has_hung_up = True
            self._line.hang_up()

"""A caller in a ConversationRelay session: what they say is text, and what they hear is, too, at the pace of speech.

Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, ClassVar, Final

from twilio_fp.errors import StreamError, UsageError
from twilio_fp.printable import typed
from twilio_fp.streams.relay import (
    End,
    Interrupt,
    Language,
    Play,
    Prompt,
    RelayDtmf,
    RelayError,
    RelaySent,
    SendDigits,
    Setup,
    Text,
)
from twilio_fp.streams.relay_session import RelaySession
from twilio_fp.testing.streams.call import ACCOUNT_SID, CALL_SID, Call, Target, milliseconds
from twilio_fp.testing.streams.speech import Speech, Utterance, spoken_ms
from twilio_fp.tracebacks import sealed
from twilio_fp.twiml.run.transcript import Entry
from twilio_fp.webhooks.signing import Key

__all__ = ["RelayCaller"]

_MOST_MALFORMED: Final = 10
_KEYS: Final = frozenset("0123456789*#")
_PATIENCE_MS: Final = 600_000
SESSION_ID: Final = "VX00000000000000000000000000000001"


class RelayCaller(Call):
    """Somebody who talks with a ConversationRelay application.

    What is said to them takes its time: 15 characters a second. `say` waits until it is over, `interrupt` does not.

    Args:
        target: an ASGI application, or the address of a server.
        url: the address that Twilio is told, and signs; by default ``wss://app.example/stream``, or the server's.
        key: what the handshake is signed with; without it, it is not signed.
        account_sid: the account's SID; by default the key's.
        call_sid: the call's SID.
        from_: who calls.
        to: who is called.
        parameters: those of the TwiML's ``<Parameter>``.
        lang: the language that they speak.
        partial: whether the application is told of their words as they come: ``partialPrompts``.

    >>> from twilio_fp.streams import Prompt, Text
    >>> from twilio_fp.streams.adapters import asgi
    >>> app = asgi.application(lambda event: Text("Hello.", last=True) if isinstance(event, Prompt) else None,
    ...     validate=False)
    >>> caller = RelayCaller(app)
    >>> caller.say("Anybody there?")
    >>> caller.listen()
    >>> caller.hang_up()
    >>> print(caller.transcript)
    00:00.0  caller  speaks “Anybody there?”
    00:00.9  app     says “Hello.”
    00:01.3  caller  hangs up

    Raises:
        UsageError: the target is neither, or an address is no WebSocket's.
    """

    kind: ClassVar[type[Any]] = RelaySent

    @sealed
    def __init__(
        self,
        target: Target,
        *,
        url: str | None = None,
        key: Key | None = None,
        account_sid: str = ACCOUNT_SID,
        call_sid: str = CALL_SID,
        from_: str = "+15558675310",
        to: str = "+15017122661",
        parameters: Mapping[str, str] | None = None,
        lang: str = "en-US",
        partial: bool = False,
    ) -> None:
        super().__init__(target, url, key, account_sid, call_sid)
        self.lang = lang
        self.handoff_data: str | None = None
        self._partial = partial
        self._speech = Speech()
        self._said: list[Utterance] = []
        setup = Setup(
            session_id=SESSION_ID,
            account_sid=self.account_sid,
            call_sid=call_sid,
            from_=from_,
            to=to,
            call_type="PSTN",
            direction="inbound",
            call_status="IN_PROGRESS",
            custom_parameters=parameters or {},
        )
        self._session, _ = RelaySession().receive(setup)
        self._send(setup)
        self._pass(0)

    # Looking

    @property
    def is_listening(self) -> bool:
        """Whether the application is saying something to the caller."""
        return self._speech.is_speaking(self._now)

    # Doing

    def say(self, text: str) -> None:
        """Say something, once what is said to the caller is over; it takes its time.

        Raises:
            CallEndedError: the call has ended.
            UsageError: it is no text.
        """
        words = _words(text)
        self._in_call()
        self._listen()
        self._in_call()
        self._speak(words)

    def interrupt(self, text: str, *, after: timedelta = timedelta()) -> None:
        """Cut in while something is said to the caller.

        Args:
            text: what they say.
            after: how long they listen before.

        Raises:
            CallEndedError: the call has ended.
            UsageError: nothing is said then, or it is no text.
        """
        words = _words(text)
        self._in_call()
        self._pass(self._now + milliseconds("after", after))
        self._in_call()
        if not self.is_listening:
            raise UsageError(
                f"interrupt() must be used while something is said, got it at {self.seconds:.1f} s, in silence: say()"
            )
        self._cut()
        self._speak(words)

    def press(self, digits: str) -> None:
        """Press keys, at once, a quarter of a second each.

        Args:
            digits: some of ``0-9 * #``.

        Raises:
            CallEndedError: the call has ended.
            UsageError: they are other keys, or none.
        """
        if not isinstance(digits, str) or not digits or not set(digits) <= _KEYS:
            raise UsageError(f"digits must be some of 0-9, * and #, got {typed(digits)}")
        for digit in digits:
            self._in_call()
            self._told("caller", "presses", digit)
            if self.is_listening:
                self._cut()
            self._send(RelayDtmf(digit=digit))
            self._pass(self._now + 250)

    def wait(self, lasting: timedelta) -> None:
        """Be silent for so long.

        Raises:
            CallEndedError: the call has ended.
            UsageError: it is no time.
        """
        self._in_call()
        self._pass(self._now + milliseconds("lasting", lasting))

    def listen(self) -> None:
        """Be silent until nothing more is said.

        Raises:
            CallEndedError: the call has ended.
        """
        self._in_call()
        self._listen()

    def hang_up(self) -> None:
        """End the call; one that has ended stays so."""
        if not self._has_hung_up:
            self._leave()

    # Within

    def _heard(self) -> list[Entry]:
        said: list[Entry] = []
        for turn in self._said:
            text = turn.sound or turn.said_until(self._now)
            if turn.begun_ms < self._now and text:
                said.append(Entry(round(turn.begun_ms / 1000, 3), "app", "plays" if turn.sound else "says", text))
        return said

    def _listen(self) -> None:
        limit = self._now + _PATIENCE_MS
        while not self.has_ended and self.is_listening and self._now < limit:
            self._pass(self._speech.ends_ms)

    def _speak(self, text: str) -> None:
        self._told("caller", "speaks", text)
        words = text.split(" ")
        for count in range(1, len(words)) if self._partial else ():
            self._pass(self._now + spoken_ms(words[count - 1] + " "))
            self._send(Prompt(voice_prompt=" ".join(words[:count]), lang=self.lang, last=False))
            self._pass(self._now)
        self._pass(self._now + spoken_ms(words[-1] if self._partial else text))
        if not self.has_ended:
            self._send(Prompt(voice_prompt=text, lang=self.lang))
            self._pass(self._now)

    def _cut(self) -> None:
        current = self._speech.current(self._now)
        token = None if current is None else current.token_at(self._now)
        if current is None or token is None or not token[2]:
            return
        begun = current.begun_ms
        said = self._speech.cut(self._now)
        self._said = [turn for turn in self._said if turn in self._speech.turns]
        self._told("caller", "does", f"cuts in after {(self._now - begun) / 1000:.1f} s")
        message = Interrupt(utterance_until_interrupt=said, duration_until_interrupt_ms=round(self._now - begun))
        self._session, _ = self._session.receive(message)
        self._send(message)
        self._pass(self._now)

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
                interruptible=message.interruptible is not False,
                preemptible=message.preemptible is True,
            )
            self._said.append(self._speech.turns[-1])
        elif isinstance(message, SendDigits):
            self._told("app", "presses", message.digits)
        elif isinstance(message, Language):
            self._told(
                "app", "does", f"changes the language to {message.tts_language or message.transcription_language}"
            )
        elif isinstance(message, End):
            self.handoff_data = message.handoff_data
            self._told("app", "ends", "ends the session")
            self._has_hung_up = True
            self._line.hang_up()
        else:
            self._told("app", "does", f"sends {message.type}")

    def _hear_words(self, message: Text) -> None:
        turn = self._speech.turns[-1] if self._speech.turns else None
        if turn is not None and turn.is_whole and not message.token:
            return  # it ends a turn that was cut short
        self._speech.add(
            message.token,
            self._now,
            last=message.last,
            interruptible=message.interruptible is not False,
            preemptible=message.preemptible is True,
        )
        if self._speech.turns[-1] not in self._said:
            self._said.append(self._speech.turns[-1])

    def _refuse(self, why: str) -> None:
        super()._refuse(why)
        self._send(RelayError(description=f"Invalid message received: {why}"))
        if self._malformed == _MOST_MALFORMED:
            self._told("Twilio", "ends", "closes the socket (1007): too many consecutive malformed messages")
            self._has_hung_up = True
            self._line.hang_up()


def _words(text: object) -> str:
    if not isinstance(text, str) or not text.strip():
        raise UsageError(f"text must be what the caller says, got {typed(text)}")
    return " ".join(text.split())

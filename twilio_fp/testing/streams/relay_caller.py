"""A caller in a ConversationRelay session, who speaks and hears text at the pace of speech.

Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.streams.relay import RelayDtmf, Setup
from twilio_fp.testing.streams.call import ACCOUNT_SID, CALL_SID, Target, connected, milliseconds
from twilio_fp.testing.streams.relay_talk import RelayTalk
from twilio_fp.testing.streams.speech import spoken_ms
from twilio_fp.tracebacks import sealed
from twilio_fp.webhooks.signing import Key

__all__ = ["RelayCaller"]

_KEYS: Final = frozenset("0123456789*#")
_PATIENCE_MS: Final = 600_000
SESSION_ID: Final = "VX00000000000000000000000000000001"


class RelayCaller(RelayTalk):
    """A caller who talks with a ConversationRelay application.

    The application's speech takes time, at 15 characters a second. `say` waits for its end, `interrupt` does not.

    Args:
        target: an ASGI application, or the address of a server.
        url: the URL as Twilio knows and signs it; by default ``wss://app.example/stream``, or the server's.
        key: the key that signs the handshake; if omitted, it is not signed.
        account_sid: the account's SID; by default the key's.
        call_sid: the call's SID.
        from_: the caller's number.
        to: the number called.
        parameters: the TwiML's ``<Parameter>`` elements, by name.
        lang: the language that they speak.
        partial: whether the application receives their words while they speak: ``partialPrompts``.

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
        UsageError: ``target`` is neither, or an address is not a WebSocket URL.
    """

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
        line, account_sid = connected(target, url, key, account_sid, call_sid)
        self._partial = partial
        setup = Setup(
            session_id=SESSION_ID,
            account_sid=account_sid,
            call_sid=call_sid,
            from_=from_,
            to=to,
            call_type="PSTN",
            direction="inbound",
            call_status="IN_PROGRESS",
            custom_parameters=parameters or {},
        )
        super().__init__(line, setup, lang=lang)

    # Actions

    def say(self, text: str) -> None:
        """Say something after the application has finished speaking, at the pace of speech.

        Raises:
            CallEndedError: the call has ended.
            UsageError: ``text`` is not text, or is blank.
        """
        words = _words(text)
        self._check_in_call()
        self._listen()
        self._check_in_call()
        self._speak(words)

    def interrupt(self, text: str, *, after: timedelta = timedelta()) -> None:
        """Interrupt the application while it is speaking.

        Args:
            text: the caller's words.
            after: how long they listen first.

        Raises:
            CallEndedError: the call has ended.
            UsageError: the application is not speaking then, or ``text`` is not text, or is blank.
        """
        words = _words(text)
        self._check_in_call()
        self._pass(self._now + milliseconds("after", after))
        self._check_in_call()
        if not self.is_listening:
            raise UsageError(
                f"interrupt() must be used while the application is speaking, but it is silent at {self.seconds:.1f} s:"
                " use say()"
            )
        self._cut()
        self._speak(words)

    def press(self, digits: str) -> None:
        """Press keys without waiting for silence, a quarter of a second each.

        Args:
            digits: any of ``0-9 * #``.

        Raises:
            CallEndedError: the call has ended.
            UsageError: ``digits`` is empty or has other keys.
        """
        if not isinstance(digits, str) or not digits or not set(digits) <= _KEYS:
            raise UsageError(f"digits must be one or more of 0-9, * and #, got {typed(digits)}")
        for digit in digits:
            self._check_in_call()
            self._note("caller", "presses", digit)
            if self.is_listening:
                self._cut("dtmf")
            self._send(RelayDtmf(digit=digit))
            self._pass(self._now + 250)

    def wait(self, lasting: timedelta) -> None:
        """Stay silent for a time.

        Raises:
            CallEndedError: the call has ended.
            UsageError: it is not a valid timedelta.
        """
        self._check_in_call()
        self._pass(self._now + milliseconds("lasting", lasting))

    def listen(self) -> None:
        """Stay silent until the application has finished speaking.

        Raises:
            CallEndedError: the call has ended.
        """
        self._check_in_call()
        self._listen()

    def hang_up(self) -> None:
        """End the call; do nothing if the caller has hung up already."""
        if not self._has_hung_up:
            self._leave()

    # Internals

    def _listen(self) -> None:
        limit = self._now + _PATIENCE_MS
        while not self.has_ended and self.is_listening and self._now < limit:
            self._pass(self._speech.ends_ms)

    def _speak(self, text: str) -> None:
        self._note("caller", "speaks", text)
        words = text.split(" ")
        for count in range(1, len(words)) if self._partial else ():
            self._pass(self._now + spoken_ms(words[count - 1] + " "))
            self._prompt(" ".join(words[:count]), last=False)
        self._pass(self._now + spoken_ms(words[-1] if self._partial else text))
        if not self.has_ended:
            self._prompt(text)


def _words(text: object) -> str:
    if not isinstance(text, str) or not text.strip():
        raise UsageError(f"text must be non-blank text, got {typed(text)}")
    return " ".join(text.split())

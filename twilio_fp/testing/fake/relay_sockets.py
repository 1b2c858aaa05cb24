"""ConversationRelay on a fake's sockets, driven by a call's document and its caller.

Source: https://www.twilio.com/docs/voice/twiml/connect/conversationrelay
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from twilio_fp.streams.relay import RelayDtmf, Setup
from twilio_fp.testing.fake.behaviours.call_legs import OpenSession
from twilio_fp.testing.fake.state import Row
from twilio_fp.testing.streams.lines import AsgiLine
from twilio_fp.testing.streams.relay_talk import RelayTalk
from twilio_fp.testing.streams.speech import Interruptible, spoken_ms

__all__ = ["RelaySocket"]

_INVALID: Final = 64107
_INTERRUPTIBLE: Final[Mapping[str, Interruptible]] = {
    "none": "none",
    "false": "none",
    "dtmf": "dtmf",
    "speech": "speech",
    "any": "any",
    "true": "any",
}


class RelaySocket(RelayTalk):
    """A ConversationRelay session of a call.

    Args:
        line: the socket to the application.
        session: the session that the call is connected to.
        row: the call.
    """

    def __init__(self, line: AsgiLine, session: OpenSession, row: Row) -> None:
        params = session.attributes
        language = params.get("transcriptionLanguage") or params.get("language") or "en-US"
        self.hears_twilio = False
        self.takes_keys = params.get("dtmfDetection") == "true"
        self.takes_partials = params.get("partialPrompts") == "true"
        self._reports = _INTERRUPTIBLE.get(params.get("reportInputDuringAgentSpeech", "none"), "none")
        super().__init__(
            line,
            _setup(session, row),
            lang="en-US" if language == "multi" else language,
            greeting=params.get("welcomeGreeting", ""),
            interruptible=_INTERRUPTIBLE.get(params.get("interruptible", "any"), "any"),
            greeting_interruptible=_INTERRUPTIBLE.get(params.get("welcomeGreetingInterruptible", "any"), "any"),
        )

    # Queries by the fake

    @property
    def due_ms(self) -> float | None:
        """When the session next does something of its own accord, in milliseconds since it began."""
        ends = [turn.ends_ms for turn in self._said if turn.ends_ms > self._now]
        due = self._line.due_ms
        return min(ends if due is None else [*ends, due], default=None)

    @property
    def spoken_ms(self) -> float:
        """When all received text has been spoken, in milliseconds since the session began."""
        return 0.0 if self.has_ended else self._speech.ends_ms

    @property
    def problems(self) -> tuple[int, ...]:
        """The error codes of the application's invalid messages."""
        return (_INVALID,) * self.refused

    @property
    def sentences(self) -> tuple[str, ...]:
        """The application's completed turns, as heard on the call."""
        over = [turn for turn in self._said if turn.ends_ms <= self._now and turn.is_whole and not turn.sound]
        return tuple([turn.said_until(self._now) for turn in over if turn.text])

    @property
    def final_parameters(self) -> dict[str, str] | None:
        """The parameters for the action, if the application ended the session; None otherwise."""
        if not self.has_app_ended:
            return None
        return {} if self.handoff_data is None else {"HandoffData": self.handoff_data}

    # Actions of the caller

    def turn(self, ms: float) -> None:
        """Let time pass until a moment."""
        self._pass(ms)

    def begin_speaking(self) -> bool:
        """Interrupt the agent if it is speaking and allows that; return whether the words are recognised."""
        return not self.is_listening or self._cut("speech") or self._reports in ("any", "speech")

    def prompt(self, text: str, *, last: bool = True) -> None:
        """Send recognised words to the application."""
        if not self.has_ended:
            self._prompt(text, last=last)

    def partials(self, text: str) -> tuple[tuple[float, str], ...]:
        """Return the partial prompts to send while words are said, each with the milliseconds before it."""
        words = text.split()
        if not self.takes_partials:
            return ()
        return tuple([(spoken_ms(word + " "), " ".join(words[: place + 1])) for place, word in enumerate(words[:-1])])

    def key(self, digit: str) -> None:
        """Press a key."""
        if self.has_ended or not self.takes_keys or digit not in "0123456789*#":
            return
        if not self.is_listening or self._cut("dtmf") or self._reports in ("any", "dtmf"):
            self._send(RelayDtmf(digit=digit))
            self._pass(self._now)

    def leave(self) -> None:
        """Close the socket."""
        self._has_hung_up = True
        self._line.hang_up()


def _setup(session: OpenSession, row: Row) -> Setup:
    """Return the first message to the application."""
    scheme = str(row["from"] or "").partition(":")
    direction = str(row["direction"] or "outbound-api")
    return Setup(
        session_id=session.sid,
        account_sid=row.account,
        parent_call_sid=str(row["parent_call_sid"] or ""),
        call_sid=session.call_sid,
        from_=str(row["from"] or ""),
        to=str(row["to"] or ""),
        forwarded_from=str(row["forwarded_from"] or ""),
        call_type="PSTN" if not scheme[1] else scheme[0].upper(),
        caller_name=str(row["caller_name"] or ""),
        direction=direction,
        call_status="IN_PROGRESS",
        custom_parameters=session.parameters,
    )

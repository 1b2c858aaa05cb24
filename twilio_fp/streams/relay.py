"""The messages of ConversationRelay, both ways: what the caller said as text, and what is said to them.

Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import field

from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.record import record
from twilio_fp.streams.wire import EMPTY, Message, at

__all__ = [
    "ConfigUpdated",
    "End",
    "Info",
    "Interrupt",
    "Language",
    "Play",
    "Prompt",
    "RawRelay",
    "RelayDtmf",
    "RelayError",
    "RelayMessage",
    "RelayReceived",
    "RelaySent",
    "SendDigits",
    "Setup",
    "Text",
]


@record(kw_only=True)
class RelayMessage(Message):
    """Any message of ConversationRelay."""

    tag_name: ClassVar[str] = "type"


@record(kw_only=True)
class RelayReceived(RelayMessage):
    """What Twilio sends in a ConversationRelay session."""


@record(kw_only=True)
class RelaySent(RelayMessage):
    """What you send in a ConversationRelay session."""


@record(kw_only=True)
class Setup(RelayReceived):
    """Who calls: the first message, sent once.

    Attributes:
        session_id: the session's SID, ``VX…``.
        account_sid: the account's SID.
        parent_call_sid: the SID of the call that this one is a leg of; may be empty.
        call_sid: the call's SID.
        from_: who calls.
        to: who is called.
        forwarded_from: who forwarded the call; empty where nobody did.
        call_type: ``PSTN``, ``SIP`` or ``CLIENT``.
        caller_name: the caller's name, where it was looked up.
        direction: ``inbound`` or ``outbound-api``.
        call_status: ``RINGING`` or ``IN_PROGRESS``.
        custom_parameters: what the TwiML's ``<Parameter>`` elements say.

    >>> Setup(session_id="VX1", call_sid="CA1", from_="+15558675310").from_
    '+15558675310'

    Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages#setup-message
    """

    tag: ClassVar[str] = "setup"

    session_id: str = field(default="", metadata=at("sessionId"))
    account_sid: str = field(default="", metadata=at("accountSid"))
    parent_call_sid: str = field(default="", metadata=at("parentCallSid"))
    call_sid: str = field(default="", metadata=at("callSid"))
    from_: str = field(default="", metadata=at("from"))
    to: str = field(default="", metadata=at("to"))
    forwarded_from: str = field(default="", metadata=at("forwardedFrom"))
    call_type: str = field(default="", metadata=at("callType"))
    caller_name: str = field(default="", metadata=at("callerName"))
    direction: str = field(default="", metadata=at("direction"))
    call_status: str = field(default="", metadata=at("callStatus"))
    custom_parameters: Mapping[str, str] = field(default=EMPTY, metadata=at("customParameters", kind="parameters"))


@record(kw_only=True)
class Prompt(RelayReceived):
    """What the caller said.

    Attributes:
        voice_prompt: the words; of a partial prompt, all of the utterance so far.
        lang: the language that was recognised, such as ``en-US``.
        last: whether it is final; False only where the TwiML asks for ``partialPrompts``.

    >>> Prompt(voice_prompt="A table for two.", lang="en-US").last
    True

    Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages#prompt-message
    """

    tag: ClassVar[str] = "prompt"

    voice_prompt: str = field(default="", metadata=at("voicePrompt"))
    lang: str = field(default="", metadata=at("lang"))
    last: bool = field(default=True, metadata=at("last", kind="flag", always=True))


@record(kw_only=True)
class RelayDtmf(RelayReceived):
    """The caller pressed a key; only where the TwiML says ``dtmfDetection``.

    Attributes:
        digit: the key: ``0-9``, ``*``, ``#``.

    >>> RelayDtmf(digit="1").digit
    '1'

    Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages#dtmf-message
    """

    tag: ClassVar[str] = "dtmf"

    digit: str = field(default="", metadata=at("digit"))


@record(kw_only=True)
class Interrupt(RelayReceived):
    """The caller spoke, or pressed a key, while something was said to them.

    Attributes:
        utterance_until_interrupt: the words that were spoken until then: the caller heard no more.
        duration_until_interrupt_ms: how long that took, in milliseconds; None where it is not said. Twilio has sent it
            as a number and as text.

    >>> Interrupt(utterance_until_interrupt="Life is", duration_until_interrupt_ms=460).duration_until_interrupt_ms
    460

    Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages#interrupt-message
    """

    tag: ClassVar[str] = "interrupt"

    utterance_until_interrupt: str = field(default="", metadata=at("utteranceUntilInterrupt"))
    duration_until_interrupt_ms: float | None = field(
        default=None, metadata=at("durationUntilInterruptMs", kind="amount")
    )


@record(kw_only=True)
class RelayError(RelayReceived):
    """Something went wrong; the session goes on.

    Attributes:
        description: what, in words.

    >>> RelayError(description="Invalid message received").description
    'Invalid message received'

    Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages#error-message
    """

    tag: ClassVar[str] = "error"

    description: str = field(default="", metadata=at("description"))


@record(kw_only=True)
class Info(RelayReceived):
    """Something that the TwiML's ``events`` or ``debug`` asks to be told.

    Attributes:
        name: what: ``roundTripDelayMs``, ``agentSpeaking``, ``clientSpeaking``, ``tokensPlayed``.
        value: a number as text, ``on`` or ``off``, or words.

    >>> Info(name="agentSpeaking", value="on").value
    'on'

    Source: https://www.twilio.com/docs/voice/twiml/connect/conversationrelay
    """

    tag: ClassVar[str] = "info"

    name: str = field(default="", metadata=at("name"))
    value: str = field(default="", metadata=at("value"))


@record(kw_only=True)
class ConfigUpdated(RelayReceived):
    """A change of language or configuration was made; what more it says is in ``extra``, since it isn't documented.

    >>> ConfigUpdated()
    ConfigUpdated()

    Source: https://www.twilio.com/docs/voice/conversationrelay
    """

    tag: ClassVar[str] = "configUpdated"


@record(kw_only=True)
class Text(RelaySent):
    """Words to be said; several make a turn, the last of which says ``last=True``.

    Attributes:
        token: the words, with the blanks around them that a model's tokens have; may be empty.
        last: whether the turn ends with it.
        lang: their language, where it is not the session's.
        interruptible: whether the caller may interrupt them; None: as the session has it.
        preemptible: whether words of the next turn may cut them off; None: as the session has it.

    >>> Text("Good evening.", last=True)
    Text(token='Good evening.', last=True)

    Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages#text-tokens-message
    """

    tag: ClassVar[str] = "text"

    token: str = field(kw_only=False, metadata=at("token", always=True))
    last: bool = field(default=False, metadata=at("last", kind="flag", always=True))
    lang: str | None = field(default=None, metadata=at("lang"))
    interruptible: bool | None = field(default=None, metadata=at("interruptible", kind="flag"))
    preemptible: bool | None = field(default=None, metadata=at("preemptible", kind="flag"))


@record(kw_only=True)
class Play(RelaySent):
    """A sound to be played.

    Attributes:
        source: its URL.
        loop: how often; 0 means 1,000 times. None is Twilio's default, once.
        preemptible: whether what comes next may cut it off; None is Twilio's default, False.
        interruptible: whether the caller may interrupt it; None: as the session has it.

    >>> Play("https://example.com/music.mp3", loop=2).loop
    2

    Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages#play-media-message
    """

    tag: ClassVar[str] = "play"

    source: str = field(kw_only=False, metadata=at("source", always=True))
    loop: int | None = field(default=None, metadata=at("loop", kind="size"))
    preemptible: bool | None = field(default=None, metadata=at("preemptible", kind="flag"))
    interruptible: bool | None = field(default=None, metadata=at("interruptible", kind="flag"))


@record(kw_only=True)
class SendDigits(RelaySent):
    """Keys to be pressed for the other side.

    Attributes:
        digits: some of ``0-9``, ``*``, ``#``, and ``w`` for a wait of half a second.

    >>> SendDigits("1w2#").digits
    '1w2#'

    Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages#send-digits-message
    """

    tag: ClassVar[str] = "sendDigits"

    digits: str = field(kw_only=False, metadata=at("digits", always=True))


@record(kw_only=True)
class Language(RelaySent):
    """Another language from now on, for what is said, what is recognised, or both.

    Attributes:
        tts_language: the language of speech, such as ``es-ES``.
        transcription_language: the language that is recognised.

    >>> Language(tts_language="es-ES").tts_language
    'es-ES'

    Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages#switch-language-message
    """

    tag: ClassVar[str] = "language"

    tts_language: str | None = field(default=None, metadata=at("ttsLanguage"))
    transcription_language: str | None = field(default=None, metadata=at("transcriptionLanguage"))


@record(kw_only=True)
class End(RelaySent):
    """End the session, not the call: Twilio asks the ``action`` URL of ``<Connect>`` for what comes next.

    Attributes:
        handoff_data: text for that request; put JSON into it yourself.

    >>> End('{"reason": "human"}').handoff_data
    '{"reason": "human"}'

    Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages#end-session-message
    """

    tag: ClassVar[str] = "end"

    handoff_data: str | None = field(default=None, kw_only=False, metadata=at("handoffData"))


_NAMED = frozenset(
    "setup prompt dtmf interrupt error info configUpdated text play sendDigits language end".split()  # noqa: SIM905
)


@record(kw_only=True)
class RawRelay(RelayReceived, RelaySent):
    """A message that no other record is for, received or to be sent: all its members are in ``extra``.

    ``config`` and ``hints``, whose members Twilio's documentation does not spell out, are sent so.

    Attributes:
        type: what it says that it is.

    >>> RawRelay("config", extra={"interruptible": "none"})
    RawRelay(type='config', extra=FrozenMap({'interruptible': 'none'}))

    Raises:
        UsageError: ``type`` is no text, or another record is for it.
    """

    type: str = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.type, str) or self.type in _NAMED:
            raise UsageError(
                f"RawRelay.type must be a name that no other message has, got {typed(self.type)}:"
                " write Text(…) and so on for those that are known"
            )
        if "type" in self.extra:
            raise UsageError("RawRelay.extra holds 'type' beside the field type: give one of the two")

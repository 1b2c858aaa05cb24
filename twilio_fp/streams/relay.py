"""The messages of ConversationRelay, in both directions: what the caller said, and what to say to them, as text.

Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import field

from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.record import record
from twilio_fp.streams.wire import EMPTY, Message, on_wire

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
    """A message that Twilio sends in a ConversationRelay session."""


@record(kw_only=True)
class RelaySent(RelayMessage):
    """A message that you send in a ConversationRelay session."""


@record(kw_only=True)
class Setup(RelayReceived):
    """The session's and the call's details: the first message, sent once.

    Attributes:
        session_id: the session's SID, ``VX…``.
        account_sid: the account's SID.
        parent_call_sid: the SID of the call that this one is a leg of; may be empty.
        call_sid: the call's SID.
        from_: the caller.
        to: the party called.
        forwarded_from: the party that forwarded the call; empty if it was not forwarded.
        call_type: ``PSTN``, ``SIP`` or ``CLIENT``.
        caller_name: the caller's name, if it was looked up.
        direction: ``inbound`` or ``outbound-api``.
        call_status: ``RINGING`` or ``IN_PROGRESS``.
        custom_parameters: the TwiML's ``<Parameter>`` elements, by name.

    >>> Setup(session_id="VX1", call_sid="CA1", from_="+15558675310").from_
    '+15558675310'

    Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages#setup-message
    """

    tag: ClassVar[str] = "setup"

    session_id: str = field(default="", metadata=on_wire("sessionId"))
    account_sid: str = field(default="", metadata=on_wire("accountSid"))
    parent_call_sid: str = field(default="", metadata=on_wire("parentCallSid"))
    call_sid: str = field(default="", metadata=on_wire("callSid"))
    from_: str = field(default="", metadata=on_wire("from"))
    to: str = field(default="", metadata=on_wire("to"))
    forwarded_from: str = field(default="", metadata=on_wire("forwardedFrom"))
    call_type: str = field(default="", metadata=on_wire("callType"))
    caller_name: str = field(default="", metadata=on_wire("callerName"))
    direction: str = field(default="", metadata=on_wire("direction"))
    call_status: str = field(default="", metadata=on_wire("callStatus"))
    custom_parameters: Mapping[str, str] = field(default=EMPTY, metadata=on_wire("customParameters", kind="parameters"))


@record(kw_only=True)
class Prompt(RelayReceived):
    """What the caller said.

    Attributes:
        voice_prompt: the words; of a partial prompt, the whole utterance so far.
        lang: the recognised language, such as ``en-US``.
        last: whether it is final; False only if the TwiML enables ``partialPrompts``.

    >>> Prompt(voice_prompt="A table for two.", lang="en-US").last
    True

    Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages#prompt-message
    """

    tag: ClassVar[str] = "prompt"

    voice_prompt: str = field(default="", metadata=on_wire("voicePrompt"))
    lang: str = field(default="", metadata=on_wire("lang"))
    last: bool = field(default=True, metadata=on_wire("last", kind="flag", always=True))


@record(kw_only=True)
class RelayDtmf(RelayReceived):
    """The caller pressed a key; sent only if the TwiML enables ``dtmfDetection``.

    Attributes:
        digit: the key: ``0-9``, ``*``, ``#``.

    >>> RelayDtmf(digit="1").digit
    '1'

    Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages#dtmf-message
    """

    tag: ClassVar[str] = "dtmf"

    digit: str = field(default="", metadata=on_wire("digit"))


@record(kw_only=True)
class Interrupt(RelayReceived):
    """The caller interrupted: they spoke, or pressed a key, while speech was playing.

    Attributes:
        utterance_until_interrupt: the words spoken until then; the caller heard no more.
        duration_until_interrupt_ms: how long that took, in milliseconds; None if missing. Twilio has sent it both as a
            number and as text.

    >>> Interrupt(utterance_until_interrupt="Life is", duration_until_interrupt_ms=460).duration_until_interrupt_ms
    460

    Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages#interrupt-message
    """

    tag: ClassVar[str] = "interrupt"

    utterance_until_interrupt: str = field(default="", metadata=on_wire("utteranceUntilInterrupt"))
    duration_until_interrupt_ms: float | None = field(
        default=None, metadata=on_wire("durationUntilInterruptMs", kind="amount")
    )


@record(kw_only=True)
class RelayError(RelayReceived):
    """An error; the session goes on.

    Attributes:
        description: the error, in words.

    >>> RelayError(description="Invalid message received").description
    'Invalid message received'

    Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages#error-message
    """

    tag: ClassVar[str] = "error"

    description: str = field(default="", metadata=on_wire("description"))


@record(kw_only=True)
class Info(RelayReceived):
    """Information that the TwiML's ``events`` or ``debug`` attribute requests.

    Attributes:
        name: its name: ``roundTripDelayMs``, ``agentSpeaking``, ``clientSpeaking``, ``tokensPlayed``.
        value: a number as text, ``on`` or ``off``, or words.

    >>> Info(name="agentSpeaking", value="on").value
    'on'

    Source: https://www.twilio.com/docs/voice/twiml/connect/conversationrelay
    """

    tag: ClassVar[str] = "info"

    name: str = field(default="", metadata=on_wire("name"))
    value: str = field(default="", metadata=on_wire("value"))


@record(kw_only=True)
class ConfigUpdated(RelayReceived):
    """A change of language or configuration took effect; ``extra`` holds its members, which are undocumented.

    >>> ConfigUpdated()
    ConfigUpdated()

    Source: https://www.twilio.com/docs/voice/conversationrelay
    """

    tag: ClassVar[str] = "configUpdated"


@record(kw_only=True)
class Text(RelaySent):
    """Words to say; a turn consists of one or more such messages, the last with ``last=True``.

    Attributes:
        token: the words, including surrounding blanks, as in a model's tokens; may be empty.
        last: whether it ends the turn.
        lang: the language, if it is not the session's.
        interruptible: whether the caller may interrupt the words; None for the session's setting.
        preemptible: whether words of the next turn may cut them off; None for the session's setting.

    >>> Text("Good evening.", last=True)
    Text(token='Good evening.', last=True)

    Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages#text-tokens-message
    """

    tag: ClassVar[str] = "text"

    token: str = field(kw_only=False, metadata=on_wire("token", always=True))
    last: bool = field(default=False, metadata=on_wire("last", kind="flag", always=True))
    lang: str | None = field(default=None, metadata=on_wire("lang"))
    interruptible: bool | None = field(default=None, metadata=on_wire("interruptible", kind="flag"))
    preemptible: bool | None = field(default=None, metadata=on_wire("preemptible", kind="flag"))


@record(kw_only=True)
class Play(RelaySent):
    """A sound to play.

    Attributes:
        source: its URL.
        loop: how many times to play it; 0 means 1,000 times. None is Twilio's default, once.
        preemptible: whether the next message may cut it off; None is Twilio's default, False.
        interruptible: whether the caller may interrupt it; None for the session's setting.

    >>> Play("https://example.com/music.mp3", loop=2).loop
    2

    Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages#play-media-message
    """

    tag: ClassVar[str] = "play"

    source: str = field(kw_only=False, metadata=on_wire("source", always=True))
    loop: int | None = field(default=None, metadata=on_wire("loop", kind="size"))
    preemptible: bool | None = field(default=None, metadata=on_wire("preemptible", kind="flag"))
    interruptible: bool | None = field(default=None, metadata=on_wire("interruptible", kind="flag"))


@record(kw_only=True)
class SendDigits(RelaySent):
    """Keys to press, sent to the other side as DTMF tones.

    Attributes:
        digits: any of ``0-9``, ``*``, ``#``, and ``w`` for a pause of half a second.

    >>> SendDigits("1w2#").digits
    '1w2#'

    Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages#send-digits-message
    """

    tag: ClassVar[str] = "sendDigits"

    digits: str = field(kw_only=False, metadata=on_wire("digits", always=True))


@record(kw_only=True)
class Language(RelaySent):
    """A switch to another language for speech, for recognition, or for both.

    Attributes:
        tts_language: the language of speech, such as ``es-ES``.
        transcription_language: the language to recognise.

    >>> Language(tts_language="es-ES").tts_language
    'es-ES'

    Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages#switch-language-message
    """

    tag: ClassVar[str] = "language"

    tts_language: str | None = field(default=None, metadata=on_wire("ttsLanguage"))
    transcription_language: str | None = field(default=None, metadata=on_wire("transcriptionLanguage"))


@record(kw_only=True)
class End(RelaySent):
    """The end of the session, not the call: Twilio then requests the ``action`` URL of ``<Connect>``.

    Attributes:
        handoff_data: text for that request, such as JSON that you encode yourself.

    >>> End('{"reason": "human"}').handoff_data
    '{"reason": "human"}'

    Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages#end-session-message
    """

    tag: ClassVar[str] = "end"

    handoff_data: str | None = field(default=None, kw_only=False, metadata=on_wire("handoffData"))


_NAMED = frozenset(
    "setup prompt dtmf interrupt error info configUpdated text play sendDigits language end".split()  # noqa: SIM905
)


@record(kw_only=True)
class RawRelay(RelayReceived, RelaySent):
    """A message without a record of its own, received or to send; all its members are in ``extra``.

    Use it to send ``config`` and ``hints``, whose members Twilio does not document.

    Attributes:
        type: the message's name.

    >>> RawRelay("config", extra={"interruptible": "none"})
    RawRelay(type='config', extra=FrozenMap({'interruptible': 'none'}))

    Raises:
        UsageError: ``type`` is not text, or another record has that name.
    """

    type: str = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.type, str) or self.type in _NAMED:
            raise UsageError(
                f"RawRelay.type must be text other than a known message's name, got {typed(self.type)}:"
                " use that message's class, such as Text(…)"
            )
        if "type" in self.extra:
            raise UsageError("RawRelay.extra must not contain 'type': set the field type instead")

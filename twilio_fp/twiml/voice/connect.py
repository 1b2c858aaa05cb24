# By tools/codegen from tools/codegen/facts/twiml.json. Do not edit.
"""`Connect` and what a call is connected to."""

from __future__ import annotations

# ruff: noqa: ANN001, ANN002, ANN003, ANN204 - what is taken is written for type checkers alone
from typing import TYPE_CHECKING, final

from twilio_fp.twiml.mistakes import refuse
from twilio_fp.twiml.node import element
from twilio_fp.twiml.rules import RULES
from twilio_fp.twiml.tree import Filler, TypedElement, finish
from twilio_fp.values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import timedelta

    from twilio_fp.twiml.element import Element
    from twilio_fp.twiml.enumerations import (
        CallerInput,
        ConversationEvent,
        ConversationRecord,
        IncludeInPrompt,
        InterruptSensitivity,
        Method,
        RecordingEvent,
        RelayDebug,
        RelayEvent,
        TextNormalization,
        Trim,
    )
    from twilio_fp.twiml.node import Comment, Content
    from twilio_fp.twiml.voice.parameter import Config, Parameter
    from twilio_fp.twiml.voice.stream import Stream
    from twilio_fp.values import FrozenMap

__all__ = [
    "AiSession",
    "Autopilot",
    "Connect",
    "Conversation",
    "ConversationRelay",
    "ConversationRelaySession",
    "Language",
    "Room",
    "VirtualAgent",
]


@final
@element(init=False)
class Connect(TypedElement):
    """Connects the call to another product: media streams, rooms, agents.

    Args:
        action: Absolute or relative URL that is requested when the connection ends, and whose TwiML runs next. Leave
            out to go on with the next verb.
        method: HTTP method of the request to `action`: GET or POST; default POST.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Connect(twiml.Room("daily"), action="/after"), declaration=False)
    '<Connect action="/after"><Room>daily</Room></Connect>'

    Source: https://www.twilio.com/docs/voice/twiml/connect
    """

    content: tuple[
        AiSession
        | Autopilot
        | Conversation
        | ConversationRelay
        | ConversationRelaySession
        | Room
        | Stream
        | VirtualAgent
        | Element
        | Comment,
        ...,
    ]
    action: str | None
    """Absolute or relative URL that is requested when the connection ends, and whose TwiML runs next. Leave out to go
    on with the next verb."""
    method: str | None
    """HTTP method of the request to `action`: GET or POST; default POST."""
    extra: FrozenMap[str, str]

    tag = "Connect"
    prose = False
    _rule = RULES["Connect"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[
                AiSession
                | Autopilot
                | Conversation
                | ConversationRelay
                | ConversationRelaySession
                | Room
                | Stream
                | VirtualAgent
                | Element
                | Comment
            ] = None,
            *,
            action: str | None = None,
            method: Method | str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=None, *more, action=None, method=None, extra=None, **unknown):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Connect"
            if action is not None:
                start += _CONNECT.attributes[0](self, action)
            if method is not None:
                start += _CONNECT.attributes[1](self, method)
            finish(self, _CONNECT, start, content, extra)


_CONNECT = Filler(Connect)


@final
@element(init=False)
class Room(TypedElement):
    """Connects the call to a video room.

    Args:
        participant_identity: Identity under which the caller joins the room. Default: made up by Twilio.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Room("daily", participant_identity="alice"), declaration=False)
    '<Room participantIdentity="alice">daily</Room>'

    Source: https://www.twilio.com/docs/voice/twiml/connect/room
    """

    content: tuple[str | Element | Comment, ...]
    participant_identity: str | None
    """Identity under which the caller joins the room. Default: made up by Twilio."""
    extra: FrozenMap[str, str]

    tag = "Room"
    prose = False
    _rule = RULES["Room"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[str | Element | Comment],
            *,
            participant_identity: str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=UNSET, *more, participant_identity=None, extra=None, **unknown):
            if content is UNSET or more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Room"
            if participant_identity is not None:
                start += _ROOM.attributes[0](self, participant_identity)
            finish(self, _ROOM, start, content, extra)


_ROOM = Filler(Room)


@final
@element(init=False)
class Conversation(TypedElement):
    """Connects the call to a conversation.

    Args:
        service_instance_sid: SID, IS…, of the conversation service.
        inbound_autocreation: True makes a conversation where none holds the caller yet. Default false.
        routing_assignment_timeout: How long the conversation's task may wait to be assigned, in seconds. (whole
            seconds, or a timedelta)
        inbound_timeout: How long the participants of the conversation are rung, in seconds. (whole seconds, or a
            timedelta)
        url: Absolute or relative URL whose TwiML the participant hears before both are connected.
        method: HTTP method of the request to `url`: GET or POST; default POST.
        record: Whether the call is recorded, from when, and each side in its own channel (`…-dual`). Default
            `do-not-record`; true is `record-from-answer`.
        trim: `trim-silence` cuts silence at both ends of the recording; `do-not-trim` keeps it.
        recording_status_callback: Absolute or relative URL that is told of the recording's state, as
            `recording_status_callback_event` lists.
        recording_status_callback_method: HTTP method of the request to `recording_status_callback`: GET or POST;
            default POST.
        recording_status_callback_event: States of the recording to tell of, a list; default `completed` alone. (a list,
            joined by spaces)
        status_callback: Absolute or relative URL that is told what happens to the call, as `status_callback_event`
            lists.
        status_callback_method: HTTP method of the request to `status_callback`: GET or POST; default POST.
        status_callback_event: Events of the call to tell of, a list; default `call-completed` alone. (a list, joined by
            spaces)

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Conversation(inbound_autocreation=True, inbound_timeout=30), declaration=False)
    '<Conversation inboundAutocreation="true" inboundTimeout="30" />'

    Source: https://www.twilio.com/docs/voice/twiml/connect/conversation
    """

    content: tuple[Element | Comment, ...]
    service_instance_sid: str | None
    """SID, IS…, of the conversation service."""
    inbound_autocreation: bool | None
    """True makes a conversation where none holds the caller yet. Default false."""
    routing_assignment_timeout: int | None
    """How long the conversation's task may wait to be assigned, in seconds. (whole seconds, or a timedelta)"""
    inbound_timeout: int | None
    """How long the participants of the conversation are rung, in seconds. (whole seconds, or a timedelta)"""
    url: str | None
    """Absolute or relative URL whose TwiML the participant hears before both are connected."""
    method: str | None
    """HTTP method of the request to `url`: GET or POST; default POST."""
    record: bool | str | None
    """Whether the call is recorded, from when, and each side in its own channel (`…-dual`). Default `do-not-record`;
    true is `record-from-answer`."""
    trim: str | None
    """`trim-silence` cuts silence at both ends of the recording; `do-not-trim` keeps it."""
    recording_status_callback: str | None
    """Absolute or relative URL that is told of the recording's state, as `recording_status_callback_event` lists."""
    recording_status_callback_method: str | None
    """HTTP method of the request to `recording_status_callback`: GET or POST; default POST."""
    recording_status_callback_event: tuple[str, ...] | None
    """States of the recording to tell of, a list; default `completed` alone. (a list, joined by spaces)"""
    status_callback: str | None
    """Absolute or relative URL that is told what happens to the call, as `status_callback_event` lists."""
    status_callback_method: str | None
    """HTTP method of the request to `status_callback`: GET or POST; default POST."""
    status_callback_event: tuple[str, ...] | None
    """Events of the call to tell of, a list; default `call-completed` alone. (a list, joined by spaces)"""
    extra: FrozenMap[str, str]

    tag = "Conversation"
    prose = False
    _rule = RULES["Conversation"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Element | Comment] = None,
            *,
            service_instance_sid: str | None = None,
            inbound_autocreation: bool | None = None,
            routing_assignment_timeout: timedelta | int | None = None,
            inbound_timeout: timedelta | int | None = None,
            url: str | None = None,
            method: Method | str | None = None,
            record: bool | ConversationRecord | str | None = None,
            trim: Trim | str | None = None,
            recording_status_callback: str | None = None,
            recording_status_callback_method: Method | str | None = None,
            recording_status_callback_event: RecordingEvent | str | Iterable[RecordingEvent | str] | None = None,
            status_callback: str | None = None,
            status_callback_method: Method | str | None = None,
            status_callback_event: ConversationEvent | str | Iterable[ConversationEvent | str] | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(
            self,
            content=None,
            *more,
            service_instance_sid=None,
            inbound_autocreation=None,
            routing_assignment_timeout=None,
            inbound_timeout=None,
            url=None,
            method=None,
            record=None,
            trim=None,
            recording_status_callback=None,
            recording_status_callback_method=None,
            recording_status_callback_event=None,
            status_callback=None,
            status_callback_method=None,
            status_callback_event=None,
            extra=None,
            **unknown,
        ):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Conversation"
            if inbound_autocreation is not None:
                start += _CONVERSATION.attributes[0](self, inbound_autocreation)
            if inbound_timeout is not None:
                start += _CONVERSATION.attributes[1](self, inbound_timeout)
            if method is not None:
                start += _CONVERSATION.attributes[2](self, method)
            if record is not None:
                start += _CONVERSATION.attributes[3](self, record)
            if recording_status_callback is not None:
                start += _CONVERSATION.attributes[4](self, recording_status_callback)
            if recording_status_callback_event is not None:
                start += _CONVERSATION.attributes[5](self, recording_status_callback_event)
            if recording_status_callback_method is not None:
                start += _CONVERSATION.attributes[6](self, recording_status_callback_method)
            if routing_assignment_timeout is not None:
                start += _CONVERSATION.attributes[7](self, routing_assignment_timeout)
            if service_instance_sid is not None:
                start += _CONVERSATION.attributes[8](self, service_instance_sid)
            if status_callback is not None:
                start += _CONVERSATION.attributes[9](self, status_callback)
            if status_callback_event is not None:
                start += _CONVERSATION.attributes[10](self, status_callback_event)
            if status_callback_method is not None:
                start += _CONVERSATION.attributes[11](self, status_callback_method)
            if trim is not None:
                start += _CONVERSATION.attributes[12](self, trim)
            if url is not None:
                start += _CONVERSATION.attributes[13](self, url)
            finish(self, _CONVERSATION, start, content, extra)


_CONVERSATION = Filler(Conversation)


@final
@element(init=False)
class ConversationRelay(TypedElement):
    """Connects the call to your application, which gets what is said as text and answers with text to speak.

    Args:
        url: Absolute WebSocket URL, wss://…, of your application.
        language: Language that is both heard and spoken, BCP 47 such as en-US (the default). See
            `transcription_language` and `tts_language`.
        tts_language: Language to speak, BCP 47. Default: `language`.
        transcription_language: Language of the speech to recognize, BCP 47. Default: `language`.
        tts_provider: Provider of the voice, such as `ElevenLabs` (default), `Google` or `Amazon`.
        voice: Voice of the provider that speaks, by the provider's name or id. Default: the provider's usual one for
            the language.
        transcription_provider: Provider that recognizes speech, such as `Deepgram` or `Google`.
        speech_model: Model that recognizes speech, as the provider names it, such as `nova-3-general`. Default: the
            provider's usual one.
        profanity_filter: True masks swear words in what was heard.
        dtmf_detection: True sends the keys that the caller presses over the WebSocket. Default false.
        welcome_greeting: What is spoken at the start. Leave out for silence until your application sends text.
        partial_prompts: True sends prompts while the caller still speaks. Default false: when a turn has ended.
        welcome_greeting_interruptible: What of the caller's interrupts the greeting: `any` (default), `speech`, `dtmf`
            or `none`.
        interruptible: What of the caller's interrupts what is spoken: `any` (default), `speech`, `dtmf` or `none`.
        preemptible: True lets text that is sent later cut off what is being spoken. Default false.
        hints: Words and phrases to expect in speech, separated by commas; they help to recognize names and rare words.
        intelligence_service: SID, GA…, or unique name of the Intelligence service that gets the session's transcript.
        report_input_during_agent_speech: What of the caller's is sent while the agent speaks: `none` (default),
            `speech`, `dtmf` or `any`.
        elevenlabs_text_normalization: Whether ElevenLabs spells out numbers and the like before it speaks: `off`
            (default), `on`, or `auto` as it sees fit.
        interrupt_sensitivity: How easily speech interrupts the agent: `high` (default), `medium` or `low`.
        debug: Messages for debugging that are sent over the WebSocket, a list. Leave out for none. (a list, joined by
            spaces)
        background_noise_reduction: True takes noise out of the caller's audio before it is transcribed.
        speech_timeout: Silence in milliseconds that ends the caller's turn, or `auto` (default) as the model sees fit.
            (such as ``auto``, ``[positive integer]``)
        deepgram_smart_format: True (default) has Deepgram write numbers, dates and the like as people write them.
        ignore_backchannel: True takes short sounds of assent, such as "uh-huh", for no interruption. Default false.
        events: Further events that are sent over the WebSocket, a list. Leave out for none. (a list, joined by spaces)
        partial_prompt_on_hangup: True sends what the caller was just saying as a prompt when the call ends. Default
            false.
        eager_eot_threshold: How sure the model must be that a turn may have ended to say so before `eot_threshold`
            does; 0.3 to 0.9. Leave out for never. (from 0.3 to 0.9)
        asr_smart_format: True writes numbers, dates and the like in what was heard as people write them; comes before
            `deepgram_smart_format`.
        tts_text_normalization: Whether numbers and the like are spelled out before they are spoken: `on`, `off`, or
            `auto`; comes before `elevenlabs_text_normalization`.
        tts_language_text_normalization: True spells out numbers and the like by the rules of the language before they
            are spoken.
        elevenlabs_language_text_normalization: Whether ElevenLabs spells out numbers and the like by the rules of the
            language: use `tts_language_text_normalization`. (deprecated; another name of
            ``ttsLanguageTextNormalization``)
        include_in_prompt: Further members of the prompts that are sent over the WebSocket, a list. Leave out for none.
            (a list, joined by spaces)
        customer_name: Name of the customer, handed on with the session.
        application_reconnect: True lets your application connect again to the same session when its WebSocket is lost.
            Default false.
        echo_prompt_filtering: True keeps what the agent itself says, heard again as an echo, out of the prompts.
        turn_detection: True lets the model tell by what is said whether a turn has ended, not by silence alone.
        conversation_configuration: Id or unique name of the configuration of the conversation that holds what is said.
            Leave out to keep none.
        conversation_id: Id of the conversation that holds what is said.
        eot_threshold: How sure the model must be that a turn has ended, a probability. For Deepgram's Flux models only.

    >>> from twilio_fp import twiml
    >>> twiml.render(
    ...     twiml.ConversationRelay(url="wss://example.com/relay", welcome_greeting="Hello"),
    ...     declaration=False,
    ... )
    '<ConversationRelay url="wss://example.com/relay" welcomeGreeting="Hello" />'

    Source: https://www.twilio.com/docs/voice/twiml/connect/conversationrelay
    """

    content: tuple[Language | Parameter | Element | Comment, ...]
    url: str | None
    """Absolute WebSocket URL, wss://…, of your application."""
    language: str | None
    """Language that is both heard and spoken, BCP 47 such as en-US (the default). See `transcription_language` and
    `tts_language`."""
    tts_language: str | None
    """Language to speak, BCP 47. Default: `language`."""
    transcription_language: str | None
    """Language of the speech to recognize, BCP 47. Default: `language`."""
    tts_provider: str | None
    """Provider of the voice, such as `ElevenLabs` (default), `Google` or `Amazon`."""
    voice: str | None
    """Voice of the provider that speaks, by the provider's name or id. Default: the provider's usual one for the
    language."""
    transcription_provider: str | None
    """Provider that recognizes speech, such as `Deepgram` or `Google`."""
    speech_model: str | None
    """Model that recognizes speech, as the provider names it, such as `nova-3-general`. Default: the provider's usual
    one."""
    profanity_filter: bool | None
    """True masks swear words in what was heard."""
    dtmf_detection: bool | None
    """True sends the keys that the caller presses over the WebSocket. Default false."""
    welcome_greeting: str | None
    """What is spoken at the start. Leave out for silence until your application sends text."""
    partial_prompts: bool | None
    """True sends prompts while the caller still speaks. Default false: when a turn has ended."""
    welcome_greeting_interruptible: bool | str | None
    """What of the caller's interrupts the greeting: `any` (default), `speech`, `dtmf` or `none`."""
    interruptible: bool | str | None
    """What of the caller's interrupts what is spoken: `any` (default), `speech`, `dtmf` or `none`."""
    preemptible: bool | None
    """True lets text that is sent later cut off what is being spoken. Default false."""
    hints: str | None
    """Words and phrases to expect in speech, separated by commas; they help to recognize names and rare words."""
    intelligence_service: str | None
    """SID, GA…, or unique name of the Intelligence service that gets the session's transcript."""
    report_input_during_agent_speech: bool | str | None
    """What of the caller's is sent while the agent speaks: `none` (default), `speech`, `dtmf` or `any`."""
    elevenlabs_text_normalization: str | None
    """Whether ElevenLabs spells out numbers and the like before it speaks: `off` (default), `on`, or `auto` as it sees
    fit."""
    interrupt_sensitivity: str | None
    """How easily speech interrupts the agent: `high` (default), `medium` or `low`."""
    debug: tuple[str, ...] | None
    """Messages for debugging that are sent over the WebSocket, a list. Leave out for none. (a list, joined by
    spaces)"""
    background_noise_reduction: bool | str | None
    """True takes noise out of the caller's audio before it is transcribed."""
    speech_timeout: str | None
    """Silence in milliseconds that ends the caller's turn, or `auto` (default) as the model sees fit. (such as
    ``auto``, ``[positive integer]``)"""
    deepgram_smart_format: bool | str | None
    """True (default) has Deepgram write numbers, dates and the like as people write them."""
    ignore_backchannel: bool | str | None
    """True takes short sounds of assent, such as "uh-huh", for no interruption. Default false."""
    events: tuple[str, ...] | None
    """Further events that are sent over the WebSocket, a list. Leave out for none. (a list, joined by spaces)"""
    partial_prompt_on_hangup: bool | None
    """True sends what the caller was just saying as a prompt when the call ends. Default false."""
    eager_eot_threshold: float | None
    """How sure the model must be that a turn may have ended to say so before `eot_threshold` does; 0.3 to 0.9. Leave
    out for never. (from 0.3 to 0.9)"""
    asr_smart_format: bool | None
    """True writes numbers, dates and the like in what was heard as people write them; comes before
    `deepgram_smart_format`."""
    tts_text_normalization: str | None
    """Whether numbers and the like are spelled out before they are spoken: `on`, `off`, or `auto`; comes before
    `elevenlabs_text_normalization`."""
    tts_language_text_normalization: bool | None
    """True spells out numbers and the like by the rules of the language before they are spoken."""
    elevenlabs_language_text_normalization: bool | None
    """Whether ElevenLabs spells out numbers and the like by the rules of the language: use
    `tts_language_text_normalization`. (deprecated; another name of ``ttsLanguageTextNormalization``)"""
    include_in_prompt: tuple[str, ...] | None
    """Further members of the prompts that are sent over the WebSocket, a list. Leave out for none. (a list, joined by
    spaces)"""
    customer_name: str | None
    """Name of the customer, handed on with the session."""
    application_reconnect: bool | None
    """True lets your application connect again to the same session when its WebSocket is lost. Default false."""
    echo_prompt_filtering: bool | None
    """True keeps what the agent itself says, heard again as an echo, out of the prompts."""
    turn_detection: bool | None
    """True lets the model tell by what is said whether a turn has ended, not by silence alone."""
    conversation_configuration: str | None
    """Id or unique name of the configuration of the conversation that holds what is said. Leave out to keep none."""
    conversation_id: str | None
    """Id of the conversation that holds what is said."""
    eot_threshold: float | None
    """How sure the model must be that a turn has ended, a probability. For Deepgram's Flux models only."""
    extra: FrozenMap[str, str]

    tag = "ConversationRelay"
    prose = False
    _rule = RULES["ConversationRelay"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Language | Parameter | Element | Comment] = None,
            *,
            url: str | None = None,
            language: str | None = None,
            tts_language: str | None = None,
            transcription_language: str | None = None,
            tts_provider: str | None = None,
            voice: str | None = None,
            transcription_provider: str | None = None,
            speech_model: str | None = None,
            profanity_filter: bool | None = None,
            dtmf_detection: bool | None = None,
            welcome_greeting: str | None = None,
            partial_prompts: bool | None = None,
            welcome_greeting_interruptible: bool | CallerInput | str | None = None,
            interruptible: bool | CallerInput | str | None = None,
            preemptible: bool | None = None,
            hints: str | None = None,
            intelligence_service: str | None = None,
            report_input_during_agent_speech: bool | CallerInput | str | None = None,
            elevenlabs_text_normalization: TextNormalization | str | None = None,
            interrupt_sensitivity: InterruptSensitivity | str | None = None,
            debug: RelayDebug | str | Iterable[RelayDebug | str] | None = None,
            background_noise_reduction: bool | str | None = None,
            speech_timeout: str | int | None = None,
            deepgram_smart_format: bool | str | None = None,
            ignore_backchannel: bool | str | None = None,
            events: RelayEvent | str | Iterable[RelayEvent | str] | None = None,
            partial_prompt_on_hangup: bool | None = None,
            eager_eot_threshold: float | None = None,
            asr_smart_format: bool | None = None,
            tts_text_normalization: TextNormalization | str | None = None,
            tts_language_text_normalization: bool | None = None,
            elevenlabs_language_text_normalization: bool | None = None,
            include_in_prompt: IncludeInPrompt | str | Iterable[IncludeInPrompt | str] | None = None,
            customer_name: str | None = None,
            application_reconnect: bool | None = None,
            echo_prompt_filtering: bool | None = None,
            turn_detection: bool | None = None,
            conversation_configuration: str | None = None,
            conversation_id: str | None = None,
            eot_threshold: float | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(
            self,
            content=None,
            *more,
            url=None,
            language=None,
            tts_language=None,
            transcription_language=None,
            tts_provider=None,
            voice=None,
            transcription_provider=None,
            speech_model=None,
            profanity_filter=None,
            dtmf_detection=None,
            welcome_greeting=None,
            partial_prompts=None,
            welcome_greeting_interruptible=None,
            interruptible=None,
            preemptible=None,
            hints=None,
            intelligence_service=None,
            report_input_during_agent_speech=None,
            elevenlabs_text_normalization=None,
            interrupt_sensitivity=None,
            debug=None,
            background_noise_reduction=None,
            speech_timeout=None,
            deepgram_smart_format=None,
            ignore_backchannel=None,
            events=None,
            partial_prompt_on_hangup=None,
            eager_eot_threshold=None,
            asr_smart_format=None,
            tts_text_normalization=None,
            tts_language_text_normalization=None,
            elevenlabs_language_text_normalization=None,
            include_in_prompt=None,
            customer_name=None,
            application_reconnect=None,
            echo_prompt_filtering=None,
            turn_detection=None,
            conversation_configuration=None,
            conversation_id=None,
            eot_threshold=None,
            extra=None,
            **unknown,
        ):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<ConversationRelay"
            if application_reconnect is not None:
                start += _CONVERSATIONRELAY.attributes[0](self, application_reconnect)
            if asr_smart_format is not None:
                start += _CONVERSATIONRELAY.attributes[1](self, asr_smart_format)
            if background_noise_reduction is not None:
                start += _CONVERSATIONRELAY.attributes[2](self, background_noise_reduction)
            if conversation_configuration is not None:
                start += _CONVERSATIONRELAY.attributes[3](self, conversation_configuration)
            if conversation_id is not None:
                start += _CONVERSATIONRELAY.attributes[4](self, conversation_id)
            if customer_name is not None:
                start += _CONVERSATIONRELAY.attributes[5](self, customer_name)
            if debug is not None:
                start += _CONVERSATIONRELAY.attributes[6](self, debug)
            if deepgram_smart_format is not None:
                start += _CONVERSATIONRELAY.attributes[7](self, deepgram_smart_format)
            if dtmf_detection is not None:
                start += _CONVERSATIONRELAY.attributes[8](self, dtmf_detection)
            if eager_eot_threshold is not None:
                start += _CONVERSATIONRELAY.attributes[9](self, eager_eot_threshold)
            if echo_prompt_filtering is not None:
                start += _CONVERSATIONRELAY.attributes[10](self, echo_prompt_filtering)
            if elevenlabs_language_text_normalization is not None:
                start += _CONVERSATIONRELAY.attributes[11](self, elevenlabs_language_text_normalization)
            if elevenlabs_text_normalization is not None:
                start += _CONVERSATIONRELAY.attributes[12](self, elevenlabs_text_normalization)
            if eot_threshold is not None:
                start += _CONVERSATIONRELAY.attributes[13](self, eot_threshold)
            if events is not None:
                start += _CONVERSATIONRELAY.attributes[14](self, events)
            if hints is not None:
                start += _CONVERSATIONRELAY.attributes[15](self, hints)
            if ignore_backchannel is not None:
                start += _CONVERSATIONRELAY.attributes[16](self, ignore_backchannel)
            if include_in_prompt is not None:
                start += _CONVERSATIONRELAY.attributes[17](self, include_in_prompt)
            if intelligence_service is not None:
                start += _CONVERSATIONRELAY.attributes[18](self, intelligence_service)
            if interrupt_sensitivity is not None:
                start += _CONVERSATIONRELAY.attributes[19](self, interrupt_sensitivity)
            if interruptible is not None:
                start += _CONVERSATIONRELAY.attributes[20](self, interruptible)
            if language is not None:
                start += _CONVERSATIONRELAY.attributes[21](self, language)
            if partial_prompt_on_hangup is not None:
                start += _CONVERSATIONRELAY.attributes[22](self, partial_prompt_on_hangup)
            if partial_prompts is not None:
                start += _CONVERSATIONRELAY.attributes[23](self, partial_prompts)
            if preemptible is not None:
                start += _CONVERSATIONRELAY.attributes[24](self, preemptible)
            if profanity_filter is not None:
                start += _CONVERSATIONRELAY.attributes[25](self, profanity_filter)
            if report_input_during_agent_speech is not None:
                start += _CONVERSATIONRELAY.attributes[26](self, report_input_during_agent_speech)
            if speech_model is not None:
                start += _CONVERSATIONRELAY.attributes[27](self, speech_model)
            if speech_timeout is not None:
                start += _CONVERSATIONRELAY.attributes[28](self, speech_timeout)
            if transcription_language is not None:
                start += _CONVERSATIONRELAY.attributes[29](self, transcription_language)
            if transcription_provider is not None:
                start += _CONVERSATIONRELAY.attributes[30](self, transcription_provider)
            if tts_language is not None:
                start += _CONVERSATIONRELAY.attributes[31](self, tts_language)
            if tts_language_text_normalization is not None:
                start += _CONVERSATIONRELAY.attributes[32](self, tts_language_text_normalization)
            if tts_provider is not None:
                start += _CONVERSATIONRELAY.attributes[33](self, tts_provider)
            if tts_text_normalization is not None:
                start += _CONVERSATIONRELAY.attributes[34](self, tts_text_normalization)
            if turn_detection is not None:
                start += _CONVERSATIONRELAY.attributes[35](self, turn_detection)
            if url is not None:
                start += _CONVERSATIONRELAY.attributes[36](self, url)
            if voice is not None:
                start += _CONVERSATIONRELAY.attributes[37](self, voice)
            if welcome_greeting is not None:
                start += _CONVERSATIONRELAY.attributes[38](self, welcome_greeting)
            if welcome_greeting_interruptible is not None:
                start += _CONVERSATIONRELAY.attributes[39](self, welcome_greeting_interruptible)
            finish(self, _CONVERSATIONRELAY, start, content, extra)


_CONVERSATIONRELAY = Filler(ConversationRelay)


@final
@element(init=False)
class Language(TypedElement):
    """The settings of one language of a Conversation Relay.

    Args:
        code: Code of the language the settings are for, BCP 47 such as en-US; `multi` where the provider tells it by
            itself.
        tts_provider: Provider of the voice, such as `ElevenLabs` (default), `Google` or `Amazon`.
        voice: Voice of the provider that speaks, by the provider's name or id. Default: the provider's usual one for
            the language.
        transcription_provider: Provider that recognizes speech, such as `Deepgram` or `Google`.
        speech_model: Model that recognizes speech, as the provider names it, such as `nova-3-general`. Default: the
            provider's usual one.
        hints: Words and phrases to expect in speech of this language, separated by commas.
        asr_smart_format: True writes numbers, dates and the like in what was heard as people write them.
        tts_text_normalization: Whether numbers and the like are spelled out before they are spoken: `on`, `off`, or
            `auto` as the provider sees fit.
        tts_language_text_normalization: True spells out numbers and the like by the rules of the language before they
            are spoken.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Language(code="sv-SE", tts_provider="amazon", voice="Elin-Neural"), declaration=False)
    '<Language code="sv-SE" ttsProvider="amazon" voice="Elin-Neural" />'

    Source: https://www.twilio.com/docs/voice/twiml/connect/conversationrelay
    """

    content: tuple[Element | Comment, ...]
    code: str | None
    """Code of the language the settings are for, BCP 47 such as en-US; `multi` where the provider tells it by
    itself."""
    tts_provider: str | None
    """Provider of the voice, such as `ElevenLabs` (default), `Google` or `Amazon`."""
    voice: str | None
    """Voice of the provider that speaks, by the provider's name or id. Default: the provider's usual one for the
    language."""
    transcription_provider: str | None
    """Provider that recognizes speech, such as `Deepgram` or `Google`."""
    speech_model: str | None
    """Model that recognizes speech, as the provider names it, such as `nova-3-general`. Default: the provider's usual
    one."""
    hints: str | None
    """Words and phrases to expect in speech of this language, separated by commas."""
    asr_smart_format: bool | None
    """True writes numbers, dates and the like in what was heard as people write them."""
    tts_text_normalization: str | None
    """Whether numbers and the like are spelled out before they are spoken: `on`, `off`, or `auto` as the provider sees
    fit."""
    tts_language_text_normalization: bool | None
    """True spells out numbers and the like by the rules of the language before they are spoken."""
    extra: FrozenMap[str, str]

    tag = "Language"
    prose = False
    _rule = RULES["Language"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Element | Comment] = None,
            *,
            code: str | None = None,
            tts_provider: str | None = None,
            voice: str | None = None,
            transcription_provider: str | None = None,
            speech_model: str | None = None,
            hints: str | None = None,
            asr_smart_format: bool | None = None,
            tts_text_normalization: TextNormalization | str | None = None,
            tts_language_text_normalization: bool | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(
            self,
            content=None,
            *more,
            code=None,
            tts_provider=None,
            voice=None,
            transcription_provider=None,
            speech_model=None,
            hints=None,
            asr_smart_format=None,
            tts_text_normalization=None,
            tts_language_text_normalization=None,
            extra=None,
            **unknown,
        ):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Language"
            if asr_smart_format is not None:
                start += _LANGUAGE.attributes[0](self, asr_smart_format)
            if code is not None:
                start += _LANGUAGE.attributes[1](self, code)
            if hints is not None:
                start += _LANGUAGE.attributes[2](self, hints)
            if speech_model is not None:
                start += _LANGUAGE.attributes[3](self, speech_model)
            if transcription_provider is not None:
                start += _LANGUAGE.attributes[4](self, transcription_provider)
            if tts_language_text_normalization is not None:
                start += _LANGUAGE.attributes[5](self, tts_language_text_normalization)
            if tts_provider is not None:
                start += _LANGUAGE.attributes[6](self, tts_provider)
            if tts_text_normalization is not None:
                start += _LANGUAGE.attributes[7](self, tts_text_normalization)
            if voice is not None:
                start += _LANGUAGE.attributes[8](self, voice)
            finish(self, _LANGUAGE, start, content, extra)


_LANGUAGE = Filler(Language)


@final
@element(init=False)
class ConversationRelaySession(TypedElement):
    """Connects the call to a Conversation Relay session through a connector.

    Args:
        connector: Unique name of the connector, as installed in the Console.
        session_configuration: Id of the configuration that the session starts with.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.ConversationRelaySession(connector="my-connector"), declaration=False)
    '<ConversationRelaySession connector="my-connector" />'

    Source: https://www.twilio.com/docs/voice/twiml/connect/conversationrelay
    """

    content: tuple[Element | Comment, ...]
    connector: str | None
    """Unique name of the connector, as installed in the Console."""
    session_configuration: str | None
    """Id of the configuration that the session starts with."""
    extra: FrozenMap[str, str]

    tag = "ConversationRelaySession"
    prose = False
    _rule = RULES["ConversationRelaySession"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Element | Comment] = None,
            *,
            connector: str | None = None,
            session_configuration: str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=None, *more, connector=None, session_configuration=None, extra=None, **unknown):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<ConversationRelaySession"
            if connector is not None:
                start += _CONVERSATIONRELAYSESSION.attributes[0](self, connector)
            if session_configuration is not None:
                start += _CONVERSATIONRELAYSESSION.attributes[1](self, session_configuration)
            finish(self, _CONVERSATIONRELAYSESSION, start, content, extra)


_CONVERSATIONRELAYSESSION = Filler(ConversationRelaySession)


@final
@element(init=False)
class AiSession(TypedElement):
    """Connects the call to an AI session through a connector.

    Args:
        ai_connector: Unique name of the connector, as installed in the Console, that reaches the AI session.
        ai_session_configuration: Id of the configuration that the AI session starts with.

    >>> from twilio_fp import twiml
    >>> twiml.render(
    ...     twiml.AiSession(ai_connector="my-connector", ai_session_configuration="my-configuration"),
    ...     declaration=False,
    ... )
    '<AiSession aiConnector="my-connector" aiSessionConfiguration="my-configuration" />'

    Source: https://www.twilio.com/docs/voice/twiml/connect
    """

    content: tuple[Element | Comment, ...]
    ai_connector: str | None
    """Unique name of the connector, as installed in the Console, that reaches the AI session."""
    ai_session_configuration: str | None
    """Id of the configuration that the AI session starts with."""
    extra: FrozenMap[str, str]

    tag = "AiSession"
    prose = False
    _rule = RULES["AiSession"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Element | Comment] = None,
            *,
            ai_connector: str | None = None,
            ai_session_configuration: str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(
            self, content=None, *more, ai_connector=None, ai_session_configuration=None, extra=None, **unknown
        ):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<AiSession"
            if ai_connector is not None:
                start += _AISESSION.attributes[0](self, ai_connector)
            if ai_session_configuration is not None:
                start += _AISESSION.attributes[1](self, ai_session_configuration)
            finish(self, _AISESSION, start, content, extra)


_AISESSION = Filler(AiSession)


@final
@element(init=False)
class VirtualAgent(TypedElement):
    """Connects the call to a virtual agent.

    Args:
        connector_name: Unique name of the connector, as installed in the Console, that reaches the virtual agent.
        language: Language of the virtual agent, BCP 47 such as en-US. Default: the connector's.
        sentiment_analysis: True has the virtual agent tell the mood of what the caller says. Default false.
        status_callback: Absolute or relative URL that is told what happens in the dialogue with the virtual agent.
        status_callback_method: HTTP method of the request to `status_callback`: GET or POST; default POST.

    >>> from twilio_fp import twiml
    >>> twiml.render(
    ...     twiml.VirtualAgent(twiml.Config(name="language", value="en-us"), connector_name="dialogflow"),
    ...     declaration=False,
    ... )
    '<VirtualAgent connectorName="dialogflow"><Config name="language" value="en-us" /></VirtualAgent>'

    Source: https://www.twilio.com/docs/voice/twiml/connect/virtualagent
    """

    content: tuple[Config | Parameter | Element | Comment, ...]
    connector_name: str | None
    """Unique name of the connector, as installed in the Console, that reaches the virtual agent."""
    language: str | None
    """Language of the virtual agent, BCP 47 such as en-US. Default: the connector's."""
    sentiment_analysis: bool | None
    """True has the virtual agent tell the mood of what the caller says. Default false."""
    status_callback: str | None
    """Absolute or relative URL that is told what happens in the dialogue with the virtual agent."""
    status_callback_method: str | None
    """HTTP method of the request to `status_callback`: GET or POST; default POST."""
    extra: FrozenMap[str, str]

    tag = "VirtualAgent"
    prose = False
    _rule = RULES["VirtualAgent"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Config | Parameter | Element | Comment] = None,
            *,
            connector_name: str | None = None,
            language: str | None = None,
            sentiment_analysis: bool | None = None,
            status_callback: str | None = None,
            status_callback_method: Method | str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(
            self,
            content=None,
            *more,
            connector_name=None,
            language=None,
            sentiment_analysis=None,
            status_callback=None,
            status_callback_method=None,
            extra=None,
            **unknown,
        ):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<VirtualAgent"
            if connector_name is not None:
                start += _VIRTUALAGENT.attributes[0](self, connector_name)
            if language is not None:
                start += _VIRTUALAGENT.attributes[1](self, language)
            if sentiment_analysis is not None:
                start += _VIRTUALAGENT.attributes[2](self, sentiment_analysis)
            if status_callback is not None:
                start += _VIRTUALAGENT.attributes[3](self, status_callback)
            if status_callback_method is not None:
                start += _VIRTUALAGENT.attributes[4](self, status_callback_method)
            finish(self, _VIRTUALAGENT, start, content, extra)


_VIRTUALAGENT = Filler(VirtualAgent)


@final
@element(init=False)
class Autopilot(TypedElement):
    """Connects the call to an Autopilot assistant.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Autopilot("booking-assistant"), declaration=False)
    '<Autopilot>booking-assistant</Autopilot>'

    Source: https://www.twilio.com/docs/voice/twiml/connect
    """

    content: tuple[str | Element | Comment, ...]
    extra: FrozenMap[str, str]

    tag = "Autopilot"
    prose = False
    _rule = RULES["Autopilot"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[str | Element | Comment],
            *,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=UNSET, *more, extra=None, **unknown):
            if content is UNSET or more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Autopilot"
            finish(self, _AUTOPILOT, start, content, extra)


_AUTOPILOT = Filler(Autopilot)

# By tools/codegen from tools/codegen/facts/twiml.json. Do not edit.
"""Verbs that speak, listen, wait and end a call."""

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
        GatherInput,
        GatherLanguage,
        Method,
        RecordingEvent,
        RejectReason,
        SayLanguage,
        SayVoice,
        Trim,
    )
    from twilio_fp.twiml.node import Comment, Content
    from twilio_fp.twiml.voice.parameter import Parameter
    from twilio_fp.twiml.voice.ssml import (
        SsmlBreak,
        SsmlEmphasis,
        SsmlLang,
        SsmlP,
        SsmlPhoneme,
        SsmlProsody,
        SsmlS,
        SsmlSayAs,
        SsmlSub,
        SsmlW,
    )
    from twilio_fp.values import FrozenMap

__all__ = ["Echo", "Gather", "Hangup", "Pause", "Play", "Record", "Reject", "Say", "Sms"]


@final
@element(init=False)
class Say(TypedElement):
    """Speaks text to the caller.

    Args:
        voice: Voice that speaks, such as `Polly.Joanna` or `Google.en-US-Standard-C`. Default: the account's setting,
            `man` at first.
        loop: How often it is repeated; default 1, 0 for as long as the call lasts.
        language: Language to speak, BCP 47; default en-US. It must be one that the voice speaks.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Say("Hello.", voice="Polly.Joanna"), declaration=False)
    '<Say voice="Polly.Joanna">Hello.</Say>'

    Source: https://www.twilio.com/docs/voice/twiml/say
    """

    content: tuple[
        SsmlBreak
        | SsmlEmphasis
        | SsmlLang
        | SsmlP
        | SsmlPhoneme
        | SsmlProsody
        | SsmlS
        | SsmlSayAs
        | SsmlSub
        | SsmlW
        | str
        | Element
        | Comment,
        ...,
    ]
    voice: str | None
    """Voice that speaks, such as `Polly.Joanna` or `Google.en-US-Standard-C`. Default: the account's setting, `man` at
    first."""
    loop: int | None
    """How often it is repeated; default 1, 0 for as long as the call lasts."""
    language: str | None
    """Language to speak, BCP 47; default en-US. It must be one that the voice speaks."""
    extra: FrozenMap[str, str]

    tag = "Say"
    prose = True
    _rule = RULES["Say"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[
                SsmlBreak
                | SsmlEmphasis
                | SsmlLang
                | SsmlP
                | SsmlPhoneme
                | SsmlProsody
                | SsmlS
                | SsmlSayAs
                | SsmlSub
                | SsmlW
                | str
                | Element
                | Comment
            ] = None,
            *,
            voice: SayVoice | str | None = None,
            loop: int | None = None,
            language: SayLanguage | str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=None, *more, voice=None, loop=None, language=None, extra=None, **unknown):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Say"
            if language is not None:
                start += _SAY.attributes[0](self, language)
            if loop is not None:
                start += _SAY.attributes[1](self, loop)
            if voice is not None:
                start += _SAY.attributes[2](self, voice)
            finish(self, _SAY, start, content, extra)


_SAY = Filler(Say)


@final
@element(init=False)
class Play(TypedElement):
    """Plays an audio file, or digits as tones.

    Args:
        loop: How often it is repeated; default 1, 0 for as long as the call lasts.
        digits: Keys to play as tones, with `w` for a pause of half a second, such as `ww1234#`.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Play("https://example.com/wait.mp3", loop=2), declaration=False)
    '<Play loop="2">https://example.com/wait.mp3</Play>'

    Source: https://www.twilio.com/docs/voice/twiml/play
    """

    content: tuple[str | Element | Comment, ...]
    loop: int | None
    """How often it is repeated; default 1, 0 for as long as the call lasts."""
    digits: str | None
    """Keys to play as tones, with `w` for a pause of half a second, such as `ww1234#`."""
    extra: FrozenMap[str, str]

    tag = "Play"
    prose = False
    _rule = RULES["Play"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[str | Element | Comment] = None,
            *,
            loop: int | None = None,
            digits: str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=None, *more, loop=None, digits=None, extra=None, **unknown):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Play"
            if digits is not None:
                start += _PLAY.attributes[0](self, digits)
            if loop is not None:
                start += _PLAY.attributes[1](self, loop)
            finish(self, _PLAY, start, content, extra)


_PLAY = Filler(Play)


@final
@element(init=False)
class Pause(TypedElement):
    """Waits in silence.

    Args:
        length: How long to wait, in seconds; 1 or more, default 1. (whole seconds, or a timedelta)

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Pause(length=5), declaration=False)
    '<Pause length="5" />'

    Source: https://www.twilio.com/docs/voice/twiml/pause
    """

    content: tuple[Element | Comment, ...]
    length: int | None
    """How long to wait, in seconds; 1 or more, default 1. (whole seconds, or a timedelta)"""
    extra: FrozenMap[str, str]

    tag = "Pause"
    prose = False
    _rule = RULES["Pause"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Element | Comment] = None,
            *,
            length: timedelta | int | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=None, *more, length=None, extra=None, **unknown):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Pause"
            if length is not None:
                start += _PAUSE.attributes[0](self, length)
            finish(self, _PAUSE, start, content, extra)


_PAUSE = Filler(Pause)


@final
@element(init=False)
class Gather(TypedElement):
    """Collects digits or speech while it speaks or plays.

    Args:
        input: What is listened to: keys (`dtmf`, the default), `speech`, or both, whichever comes first. (a list,
            joined by spaces)
        action: Absolute or relative URL that gets what was entered, and whose TwiML runs next. Default: the URL of this
            document.
        method: HTTP method of the request to `action`: GET or POST; default POST.
        timeout: Silence in seconds that ends the input; 1 or more, default 5. (whole seconds, or a timedelta)
        speech_timeout: Seconds of silence that end speech, or `auto` as the model sees fit. Default: `timeout`. (such
            as ``auto``, ``[positive integer]``)
        max_speech_time: How long speech may last, in seconds; at most 60. (whole seconds, or a timedelta)
        profanity_filter: True (default) masks swear words in what was heard.
        finish_on_key: The key that ends the input, one of 0 to 9, # and *; default `#`, empty for none.
        num_digits: How many keys end the input, 1 or more. Leave out for no limit: `finish_on_key` or `timeout` ends
            it.
        partial_result_callback: Absolute or relative URL that gets speech as it is recognized, before the caller has
            finished.
        partial_result_callback_method: HTTP method of the request to `partial_result_callback`: GET or POST; default
            POST.
        language: Language of the speech to recognize, BCP 47; default en-US.
        hints: Words and phrases to expect in speech, separated by commas; up to 500, each of up to 100 characters.
        barge_in: False keeps prompts playing while the caller enters something. Default true: input stops them.
        debug: True adds details of speech recognition to the request to `action`. Default false.
        action_on_empty_result: True requests `action` even when nothing was entered. Default false: the next verb runs.
        speech_model: Model that recognizes speech, with its provider, such as `deepgram_nova-3-general` or
            `googlev2_telephony`; or `default`, `phone_call` and the like. Default `default`.
        enhanced: True uses the premium model of `phone_call` speech recognition, at a higher price. Default false.

    >>> from twilio_fp import twiml
    >>> twiml.render(
    ...     twiml.Gather(twiml.Say("Press 1."), input=["dtmf", "speech"], num_digits=1, action="/menu"),
    ...     declaration=False,
    ... )
    '<Gather action="/menu" input="dtmf speech" numDigits="1"><Say>Press 1.</Say></Gather>'

    Source: https://www.twilio.com/docs/voice/twiml/gather
    """

    content: tuple[Pause | Play | Say | Element | Comment, ...]
    input: tuple[str, ...] | None
    """What is listened to: keys (`dtmf`, the default), `speech`, or both, whichever comes first. (a list, joined by
    spaces)"""
    action: str | None
    """Absolute or relative URL that gets what was entered, and whose TwiML runs next. Default: the URL of this
    document."""
    method: str | None
    """HTTP method of the request to `action`: GET or POST; default POST."""
    timeout: int | None
    """Silence in seconds that ends the input; 1 or more, default 5. (whole seconds, or a timedelta)"""
    speech_timeout: str | None
    """Seconds of silence that end speech, or `auto` as the model sees fit. Default: `timeout`. (such as ``auto``,
    ``[positive integer]``)"""
    max_speech_time: int | None
    """How long speech may last, in seconds; at most 60. (whole seconds, or a timedelta)"""
    profanity_filter: bool | None
    """True (default) masks swear words in what was heard."""
    finish_on_key: str | None
    """The key that ends the input, one of 0 to 9, # and *; default `#`, empty for none."""
    num_digits: int | None
    """How many keys end the input, 1 or more. Leave out for no limit: `finish_on_key` or `timeout` ends it."""
    partial_result_callback: str | None
    """Absolute or relative URL that gets speech as it is recognized, before the caller has finished."""
    partial_result_callback_method: str | None
    """HTTP method of the request to `partial_result_callback`: GET or POST; default POST."""
    language: str | None
    """Language of the speech to recognize, BCP 47; default en-US."""
    hints: str | None
    """Words and phrases to expect in speech, separated by commas; up to 500, each of up to 100 characters."""
    barge_in: bool | None
    """False keeps prompts playing while the caller enters something. Default true: input stops them."""
    debug: bool | None
    """True adds details of speech recognition to the request to `action`. Default false."""
    action_on_empty_result: bool | None
    """True requests `action` even when nothing was entered. Default false: the next verb runs."""
    speech_model: str | None
    """Model that recognizes speech, with its provider, such as `deepgram_nova-3-general` or `googlev2_telephony`; or
    `default`, `phone_call` and the like. Default `default`."""
    enhanced: bool | None
    """True uses the premium model of `phone_call` speech recognition, at a higher price. Default false."""
    extra: FrozenMap[str, str]

    tag = "Gather"
    prose = False
    _rule = RULES["Gather"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Pause | Play | Say | Element | Comment] = None,
            *,
            input: GatherInput | str | Iterable[GatherInput | str] | None = None,
            action: str | None = None,
            method: Method | str | None = None,
            timeout: timedelta | int | None = None,
            speech_timeout: str | int | None = None,
            max_speech_time: timedelta | int | None = None,
            profanity_filter: bool | None = None,
            finish_on_key: str | None = None,
            num_digits: int | None = None,
            partial_result_callback: str | None = None,
            partial_result_callback_method: Method | str | None = None,
            language: GatherLanguage | str | None = None,
            hints: str | None = None,
            barge_in: bool | None = None,
            debug: bool | None = None,
            action_on_empty_result: bool | None = None,
            speech_model: str | None = None,
            enhanced: bool | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(
            self,
            content=None,
            *more,
            input=None,
            action=None,
            method=None,
            timeout=None,
            speech_timeout=None,
            max_speech_time=None,
            profanity_filter=None,
            finish_on_key=None,
            num_digits=None,
            partial_result_callback=None,
            partial_result_callback_method=None,
            language=None,
            hints=None,
            barge_in=None,
            debug=None,
            action_on_empty_result=None,
            speech_model=None,
            enhanced=None,
            extra=None,
            **unknown,
        ):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Gather"
            if action is not None:
                start += _GATHER.attributes[0](self, action)
            if action_on_empty_result is not None:
                start += _GATHER.attributes[1](self, action_on_empty_result)
            if barge_in is not None:
                start += _GATHER.attributes[2](self, barge_in)
            if debug is not None:
                start += _GATHER.attributes[3](self, debug)
            if enhanced is not None:
                start += _GATHER.attributes[4](self, enhanced)
            if finish_on_key is not None:
                start += _GATHER.attributes[5](self, finish_on_key)
            if hints is not None:
                start += _GATHER.attributes[6](self, hints)
            if input is not None:
                start += _GATHER.attributes[7](self, input)
            if language is not None:
                start += _GATHER.attributes[8](self, language)
            if max_speech_time is not None:
                start += _GATHER.attributes[9](self, max_speech_time)
            if method is not None:
                start += _GATHER.attributes[10](self, method)
            if num_digits is not None:
                start += _GATHER.attributes[11](self, num_digits)
            if partial_result_callback is not None:
                start += _GATHER.attributes[12](self, partial_result_callback)
            if partial_result_callback_method is not None:
                start += _GATHER.attributes[13](self, partial_result_callback_method)
            if profanity_filter is not None:
                start += _GATHER.attributes[14](self, profanity_filter)
            if speech_model is not None:
                start += _GATHER.attributes[15](self, speech_model)
            if speech_timeout is not None:
                start += _GATHER.attributes[16](self, speech_timeout)
            if timeout is not None:
                start += _GATHER.attributes[17](self, timeout)
            finish(self, _GATHER, start, content, extra)


_GATHER = Filler(Gather)


@final
@element(init=False)
class Record(TypedElement):
    """Records what the caller says.

    Args:
        action: Absolute or relative URL that gets the recording's URL, and whose TwiML runs next. Default: the URL of
            this document.
        method: HTTP method of the request to `action`: GET or POST; default POST.
        timeout: Silence in seconds that ends the recording; 1 or more, default 5. (whole seconds, or a timedelta)
        finish_on_key: Keys that end the recording, of 0 to 9, # and *; default `1234567890*#` for any, empty for none.
        max_length: Longest recording, in seconds; default 3,600 (an hour), at most 86,400 (a day). (whole seconds, or a
            timedelta)
        play_beep: False starts the recording without a sound. Default true.
        trim: `trim-silence` cuts silence at both ends of the recording; `do-not-trim` keeps it.
        recording_status_callback: Absolute or relative URL that is told of the recording's state, as
            `recording_status_callback_event` lists.
        recording_status_callback_method: HTTP method of the request to `recording_status_callback`: GET or POST;
            default POST.
        recording_status_callback_event: States of the recording to tell of, a list; default `completed` alone. (a list,
            joined by spaces)
        transcribe: True has the recording transcribed, for a price; recordings of 2 to 120 seconds in English. Default
            false.
        transcribe_callback: Absolute or relative URL that gets the transcript. Given, it turns `transcribe` on.
        recording_configuration_id: Id of the recording configuration whose settings hold.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Record(max_length=60, finish_on_key="#", action="/recorded"), declaration=False)
    '<Record action="/recorded" finishOnKey="#" maxLength="60" />'

    Source: https://www.twilio.com/docs/voice/twiml/record
    """

    content: tuple[Element | Comment, ...]
    action: str | None
    """Absolute or relative URL that gets the recording's URL, and whose TwiML runs next. Default: the URL of this
    document."""
    method: str | None
    """HTTP method of the request to `action`: GET or POST; default POST."""
    timeout: int | None
    """Silence in seconds that ends the recording; 1 or more, default 5. (whole seconds, or a timedelta)"""
    finish_on_key: str | None
    """Keys that end the recording, of 0 to 9, # and *; default `1234567890*#` for any, empty for none."""
    max_length: int | None
    """Longest recording, in seconds; default 3,600 (an hour), at most 86,400 (a day). (whole seconds, or a
    timedelta)"""
    play_beep: bool | None
    """False starts the recording without a sound. Default true."""
    trim: str | None
    """`trim-silence` cuts silence at both ends of the recording; `do-not-trim` keeps it."""
    recording_status_callback: str | None
    """Absolute or relative URL that is told of the recording's state, as `recording_status_callback_event` lists."""
    recording_status_callback_method: str | None
    """HTTP method of the request to `recording_status_callback`: GET or POST; default POST."""
    recording_status_callback_event: tuple[str, ...] | None
    """States of the recording to tell of, a list; default `completed` alone. (a list, joined by spaces)"""
    transcribe: bool | None
    """True has the recording transcribed, for a price; recordings of 2 to 120 seconds in English. Default false."""
    transcribe_callback: str | None
    """Absolute or relative URL that gets the transcript. Given, it turns `transcribe` on."""
    recording_configuration_id: str | None
    """Id of the recording configuration whose settings hold."""
    extra: FrozenMap[str, str]

    tag = "Record"
    prose = False
    _rule = RULES["Record"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Element | Comment] = None,
            *,
            action: str | None = None,
            method: Method | str | None = None,
            timeout: timedelta | int | None = None,
            finish_on_key: str | None = None,
            max_length: timedelta | int | None = None,
            play_beep: bool | None = None,
            trim: Trim | str | None = None,
            recording_status_callback: str | None = None,
            recording_status_callback_method: Method | str | None = None,
            recording_status_callback_event: RecordingEvent | str | Iterable[RecordingEvent | str] | None = None,
            transcribe: bool | None = None,
            transcribe_callback: str | None = None,
            recording_configuration_id: str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(
            self,
            content=None,
            *more,
            action=None,
            method=None,
            timeout=None,
            finish_on_key=None,
            max_length=None,
            play_beep=None,
            trim=None,
            recording_status_callback=None,
            recording_status_callback_method=None,
            recording_status_callback_event=None,
            transcribe=None,
            transcribe_callback=None,
            recording_configuration_id=None,
            extra=None,
            **unknown,
        ):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Record"
            if action is not None:
                start += _RECORD.attributes[0](self, action)
            if finish_on_key is not None:
                start += _RECORD.attributes[1](self, finish_on_key)
            if max_length is not None:
                start += _RECORD.attributes[2](self, max_length)
            if method is not None:
                start += _RECORD.attributes[3](self, method)
            if play_beep is not None:
                start += _RECORD.attributes[4](self, play_beep)
            if recording_configuration_id is not None:
                start += _RECORD.attributes[5](self, recording_configuration_id)
            if recording_status_callback is not None:
                start += _RECORD.attributes[6](self, recording_status_callback)
            if recording_status_callback_event is not None:
                start += _RECORD.attributes[7](self, recording_status_callback_event)
            if recording_status_callback_method is not None:
                start += _RECORD.attributes[8](self, recording_status_callback_method)
            if timeout is not None:
                start += _RECORD.attributes[9](self, timeout)
            if transcribe is not None:
                start += _RECORD.attributes[10](self, transcribe)
            if transcribe_callback is not None:
                start += _RECORD.attributes[11](self, transcribe_callback)
            if trim is not None:
                start += _RECORD.attributes[12](self, trim)
            finish(self, _RECORD, start, content, extra)


_RECORD = Filler(Record)


@final
@element(init=False)
class Hangup(TypedElement):
    """Ends the call.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Hangup(), declaration=False)
    '<Hangup />'

    Source: https://www.twilio.com/docs/voice/twiml/hangup
    """

    content: tuple[Parameter | Element | Comment, ...]
    extra: FrozenMap[str, str]

    tag = "Hangup"
    prose = False
    _rule = RULES["Hangup"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Parameter | Element | Comment] = None,
            *,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=None, *more, extra=None, **unknown):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Hangup"
            finish(self, _HANGUP, start, content, extra)


_HANGUP = Filler(Hangup)


@final
@element(init=False)
class Reject(TypedElement):
    """Declines the call without answering it.

    Args:
        reason: What the caller hears: `rejected` (default), that the number is not in service, or `busy`, a busy
            signal.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Reject(reason="busy"), declaration=False)
    '<Reject reason="busy" />'

    Source: https://www.twilio.com/docs/voice/twiml/reject
    """

    content: tuple[Parameter | Element | Comment, ...]
    reason: str | None
    """What the caller hears: `rejected` (default), that the number is not in service, or `busy`, a busy signal."""
    extra: FrozenMap[str, str]

    tag = "Reject"
    prose = False
    _rule = RULES["Reject"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Parameter | Element | Comment] = None,
            *,
            reason: RejectReason | str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=None, *more, reason=None, extra=None, **unknown):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Reject"
            if reason is not None:
                start += _REJECT.attributes[0](self, reason)
            finish(self, _REJECT, start, content, extra)


_REJECT = Filler(Reject)


@final
@element(init=False)
class Echo(TypedElement):
    """Plays back to the caller what the caller says.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Echo(), declaration=False)
    '<Echo />'

    Source: https://www.twilio.com/docs/voice/twiml
    """

    content: tuple[Element | Comment, ...]
    extra: FrozenMap[str, str]

    tag = "Echo"
    prose = False
    _rule = RULES["Echo"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Element | Comment] = None,
            *,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=None, *more, extra=None, **unknown):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Echo"
            finish(self, _ECHO, start, content, extra)


_ECHO = Filler(Echo)


@final
@element(init=False)
class Sms(TypedElement):
    """Sends a text message while a call is on.

    Args:
        to: Recipient's number, E.164 such as +15558675310. Default: the caller.
        from_: Sender: your number, E.164 such as +15017122661, or a short code. Default: the number that was called.
        action: Absolute or relative URL that gets the sent message's SID and status, and whose TwiML runs next.
        method: HTTP method of the request to `action`: GET or POST; default POST.
        status_callback: Absolute or relative URL that is told the message's final status.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Sms("Thank you for calling.", to="+15558675310", from_="+15017122661"), declaration=False)
    '<Sms from="+15017122661" to="+15558675310">Thank you for calling.</Sms>'

    Source: https://www.twilio.com/docs/voice/twiml/sms
    """

    content: tuple[str | Element | Comment, ...]
    to: str | None
    """Recipient's number, E.164 such as +15558675310. Default: the caller."""
    from_: str | None
    """Sender: your number, E.164 such as +15017122661, or a short code. Default: the number that was called."""
    action: str | None
    """Absolute or relative URL that gets the sent message's SID and status, and whose TwiML runs next."""
    method: str | None
    """HTTP method of the request to `action`: GET or POST; default POST."""
    status_callback: str | None
    """Absolute or relative URL that is told the message's final status."""
    extra: FrozenMap[str, str]

    tag = "Sms"
    prose = False
    _rule = RULES["Sms"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[str | Element | Comment],
            *,
            to: str | None = None,
            from_: str | None = None,
            action: str | None = None,
            method: Method | str | None = None,
            status_callback: str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(
            self,
            content=UNSET,
            *more,
            to=None,
            from_=None,
            action=None,
            method=None,
            status_callback=None,
            extra=None,
            **unknown,
        ):
            if content is UNSET or more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Sms"
            if action is not None:
                start += _SMS.attributes[0](self, action)
            if from_ is not None:
                start += _SMS.attributes[1](self, from_)
            if method is not None:
                start += _SMS.attributes[2](self, method)
            if status_callback is not None:
                start += _SMS.attributes[3](self, status_callback)
            if to is not None:
                start += _SMS.attributes[4](self, to)
            finish(self, _SMS, start, content, extra)


_SMS = Filler(Sms)

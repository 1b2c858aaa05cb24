# By tools/codegen from tools/codegen/facts/twiml.json. Do not edit.
"""`Start` and `Stop`, and what runs beside a call."""

from __future__ import annotations

# ruff: noqa: ANN001, ANN002, ANN003, ANN204 - what is taken is written for type checkers alone
from typing import TYPE_CHECKING, final

from twilio_fp.twiml.mistakes import refuse
from twilio_fp.twiml.node import element
from twilio_fp.twiml.rules import RULES
from twilio_fp.twiml.tree import Filler, TypedElement, finish

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from twilio_fp.twiml.element import Element
    from twilio_fp.twiml.enumerations import (
        FilterType,
        Method,
        RecordingChannels,
        RecordingEvent,
        RecordingTrack,
        StreamTrack,
        Trim,
    )
    from twilio_fp.twiml.node import Comment, Content
    from twilio_fp.twiml.voice.parameter import Config, Parameter
    from twilio_fp.values import FrozenMap

__all__ = ["MediaFilter", "Recording", "Siprec", "Start", "Stop", "Stream", "Transcription"]


@final
@element(init=False)
class Start(TypedElement):
    """Begins something that runs beside the call: a stream, a recording, a transcription.

    Args:
        action: Absolute or relative URL that is requested when the started task ends.
        method: HTTP method of the request to `action`: GET or POST; default POST.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Start(twiml.Stream(name="ears", url="wss://example.com/audio")), declaration=False)
    '<Start><Stream name="ears" url="wss://example.com/audio" /></Start>'

    Source: https://www.twilio.com/docs/voice/twiml/stream
    """

    content: tuple[MediaFilter | Recording | Siprec | Stream | Transcription | Element | Comment, ...]
    action: str | None
    """Absolute or relative URL that is requested when the started task ends."""
    method: str | None
    """HTTP method of the request to `action`: GET or POST; default POST."""
    extra: FrozenMap[str, str]

    tag = "Start"
    prose = False
    _rule = RULES["Start"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[MediaFilter | Recording | Siprec | Stream | Transcription | Element | Comment] = None,
            *,
            action: str | None = None,
            method: Method | str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=None, *more, action=None, method=None, extra=None, **unknown):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Start"
            if action is not None:
                start += _START.attributes[0](self, action)
            if method is not None:
                start += _START.attributes[1](self, method)
            finish(self, _START, start, content, extra)


_START = Filler(Start)


@final
@element(init=False)
class Stop(TypedElement):
    """Ends what `Start` began.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Stop(twiml.Stream(name="ears")), declaration=False)
    '<Stop><Stream name="ears" /></Stop>'

    Source: https://www.twilio.com/docs/voice/twiml/stream
    """

    content: tuple[MediaFilter | Siprec | Stream | Transcription | Element | Comment, ...]
    extra: FrozenMap[str, str]

    tag = "Stop"
    prose = False
    _rule = RULES["Stop"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[MediaFilter | Siprec | Stream | Transcription | Element | Comment] = None,
            *,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=None, *more, extra=None, **unknown):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Stop"
            finish(self, _STOP, start, content, extra)


_STOP = Filler(Stop)


@final
@element(init=False)
class Stream(TypedElement):
    """Sends the call's audio to a WebSocket.

    Args:
        name: Unique name of the stream within the call, by which it is stopped.
        connector_name: Unique name of the stream connector, as installed in the Console, in place of `url`.
        url: Absolute WebSocket URL, wss://…, that gets the audio; without a query string: give `Parameter`s.
        track: Side of the call to send: `inbound_track` (default), `outbound_track` or `both_tracks`. Inside `Connect`
            only the inbound one.
        status_callback: Absolute or relative URL that is told when the stream starts, stops or fails.
        status_callback_method: HTTP method of the request to `status_callback`: GET or POST; default POST.
        audio_format: Encoding of the audio in the stream. Leave out for mu-law at 8 kHz.
        sample_rate: Samples a second of the audio in the stream, such as 16000. Leave out for 8000.

    >>> from twilio_fp import twiml
    >>> twiml.render(
    ...     twiml.Stream(twiml.Parameter(name="a", value="b"), url="wss://example.com/audio"),
    ...     declaration=False,
    ... )
    '<Stream url="wss://example.com/audio"><Parameter name="a" value="b" /></Stream>'

    Source: https://www.twilio.com/docs/voice/twiml/stream
    """

    content: tuple[Parameter | Element | Comment, ...]
    name: str | None
    """Unique name of the stream within the call, by which it is stopped."""
    connector_name: str | None
    """Unique name of the stream connector, as installed in the Console, in place of `url`."""
    url: str | None
    """Absolute WebSocket URL, wss://…, that gets the audio; without a query string: give `Parameter`s."""
    track: str | None
    """Side of the call to send: `inbound_track` (default), `outbound_track` or `both_tracks`. Inside `Connect` only the
    inbound one."""
    status_callback: str | None
    """Absolute or relative URL that is told when the stream starts, stops or fails."""
    status_callback_method: str | None
    """HTTP method of the request to `status_callback`: GET or POST; default POST."""
    audio_format: str | None
    """Encoding of the audio in the stream. Leave out for mu-law at 8 kHz."""
    sample_rate: str | None
    """Samples a second of the audio in the stream, such as 16000. Leave out for 8000."""
    extra: FrozenMap[str, str]

    tag = "Stream"
    prose = False
    _rule = RULES["Stream"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Parameter | Element | Comment] = None,
            *,
            name: str | None = None,
            connector_name: str | None = None,
            url: str | None = None,
            track: StreamTrack | str | None = None,
            status_callback: str | None = None,
            status_callback_method: Method | str | None = None,
            audio_format: str | None = None,
            sample_rate: str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(
            self,
            content=None,
            *more,
            name=None,
            connector_name=None,
            url=None,
            track=None,
            status_callback=None,
            status_callback_method=None,
            audio_format=None,
            sample_rate=None,
            extra=None,
            **unknown,
        ):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Stream"
            if audio_format is not None:
                start += _STREAM.attributes[0](self, audio_format)
            if connector_name is not None:
                start += _STREAM.attributes[1](self, connector_name)
            if name is not None:
                start += _STREAM.attributes[2](self, name)
            if sample_rate is not None:
                start += _STREAM.attributes[3](self, sample_rate)
            if status_callback is not None:
                start += _STREAM.attributes[4](self, status_callback)
            if status_callback_method is not None:
                start += _STREAM.attributes[5](self, status_callback_method)
            if track is not None:
                start += _STREAM.attributes[6](self, track)
            if url is not None:
                start += _STREAM.attributes[7](self, url)
            finish(self, _STREAM, start, content, extra)


_STREAM = Filler(Stream)


@final
@element(init=False)
class Siprec(TypedElement):
    """Sends the call's audio to a SIPREC recorder.

    Args:
        name: Unique name of the SIPREC session within the call, by which it is stopped.
        connector_name: Unique name of the SIPREC connector, as installed in the Console, that gets the audio.
        track: Side of the call to send: `both_tracks` (default), `inbound_track` or `outbound_track`.
        status_callback: Absolute or relative URL that is told when the session starts, stops or fails.
        status_callback_method: HTTP method of the request to `status_callback`: GET or POST; default POST.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Siprec(name="archive", connector_name="recorder", track="both_tracks"), declaration=False)
    '<Siprec connectorName="recorder" name="archive" track="both_tracks" />'

    Source: https://www.twilio.com/docs/voice/twiml/siprec
    """

    content: tuple[Parameter | Element | Comment, ...]
    name: str | None
    """Unique name of the SIPREC session within the call, by which it is stopped."""
    connector_name: str | None
    """Unique name of the SIPREC connector, as installed in the Console, that gets the audio."""
    track: str | None
    """Side of the call to send: `both_tracks` (default), `inbound_track` or `outbound_track`."""
    status_callback: str | None
    """Absolute or relative URL that is told when the session starts, stops or fails."""
    status_callback_method: str | None
    """HTTP method of the request to `status_callback`: GET or POST; default POST."""
    extra: FrozenMap[str, str]

    tag = "Siprec"
    prose = False
    _rule = RULES["Siprec"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Parameter | Element | Comment] = None,
            *,
            name: str | None = None,
            connector_name: str | None = None,
            track: StreamTrack | str | None = None,
            status_callback: str | None = None,
            status_callback_method: Method | str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(
            self,
            content=None,
            *more,
            name=None,
            connector_name=None,
            track=None,
            status_callback=None,
            status_callback_method=None,
            extra=None,
            **unknown,
        ):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Siprec"
            if connector_name is not None:
                start += _SIPREC.attributes[0](self, connector_name)
            if name is not None:
                start += _SIPREC.attributes[1](self, name)
            if status_callback is not None:
                start += _SIPREC.attributes[2](self, status_callback)
            if status_callback_method is not None:
                start += _SIPREC.attributes[3](self, status_callback_method)
            if track is not None:
                start += _SIPREC.attributes[4](self, track)
            finish(self, _SIPREC, start, content, extra)


_SIPREC = Filler(Siprec)


@final
@element(init=False)
class Transcription(TypedElement):
    """Transcribes the call while it is on.

    Args:
        name: Unique name of the transcription within the call, by which it is stopped.
        track: Side of the call to transcribe: `both_tracks` (default), `inbound_track` or `outbound_track`.
        status_callback_url: Absolute or relative URL that gets the transcript as it is made, and is told of its start,
            stop and errors.
        status_callback_method: HTTP method of the request to `status_callback_url`: GET or POST; default POST.
        inbound_track_label: Name of the inbound audio in the transcript, such as customer.
        outbound_track_label: Name of the outbound audio in the transcript, such as agent.
        partial_results: True sends what is heard while the caller still speaks. Default false: final results only.
        language_code: Language of the speech to transcribe, BCP 47; default en-US.
        transcription_engine: Engine that recognizes speech, such as `google` (default) or `deepgram`.
        profanity_filter: True (default) masks swear words in the transcript.
        speech_model: Model that recognizes speech, as the engine names it, such as `telephony` or `nova-3`. Default:
            the engine's usual one.
        hints: Words and phrases to expect in speech, separated by commas; they help to recognize names and rare words.
        enable_automatic_punctuation: True (default) puts punctuation into the transcript.
        intelligence_service: SID, GA…, or unique name of the Intelligence service that gets the transcript. Leave out
            to keep none there.
        conversation_configuration: Id or unique name of the configuration of the conversation that holds what is said.
            Leave out to keep none.
        conversation_id: Id of the conversation that holds what is said.
        enable_provider_data: True adds the raw answer of the engine to the requests to `status_callback_url`. Default
            false.
        transcription_configuration_id: Id of the transcription configuration whose settings hold.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Transcription(status_callback_url="/heard", partial_results=True), declaration=False)
    '<Transcription partialResults="true" statusCallbackUrl="/heard" />'

    Source: https://www.twilio.com/docs/voice/twiml/transcription
    """

    content: tuple[Config | Parameter | Element | Comment, ...]
    name: str | None
    """Unique name of the transcription within the call, by which it is stopped."""
    track: str | None
    """Side of the call to transcribe: `both_tracks` (default), `inbound_track` or `outbound_track`."""
    status_callback_url: str | None
    """Absolute or relative URL that gets the transcript as it is made, and is told of its start, stop and errors."""
    status_callback_method: str | None
    """HTTP method of the request to `status_callback_url`: GET or POST; default POST."""
    inbound_track_label: str | None
    """Name of the inbound audio in the transcript, such as customer."""
    outbound_track_label: str | None
    """Name of the outbound audio in the transcript, such as agent."""
    partial_results: bool | None
    """True sends what is heard while the caller still speaks. Default false: final results only."""
    language_code: str | None
    """Language of the speech to transcribe, BCP 47; default en-US."""
    transcription_engine: str | None
    """Engine that recognizes speech, such as `google` (default) or `deepgram`."""
    profanity_filter: bool | None
    """True (default) masks swear words in the transcript."""
    speech_model: str | None
    """Model that recognizes speech, as the engine names it, such as `telephony` or `nova-3`. Default: the engine's
    usual one."""
    hints: str | None
    """Words and phrases to expect in speech, separated by commas; they help to recognize names and rare words."""
    enable_automatic_punctuation: bool | None
    """True (default) puts punctuation into the transcript."""
    intelligence_service: str | None
    """SID, GA…, or unique name of the Intelligence service that gets the transcript. Leave out to keep none there."""
    conversation_configuration: str | None
    """Id or unique name of the configuration of the conversation that holds what is said. Leave out to keep none."""
    conversation_id: str | None
    """Id of the conversation that holds what is said."""
    enable_provider_data: bool | None
    """True adds the raw answer of the engine to the requests to `status_callback_url`. Default false."""
    transcription_configuration_id: str | None
    """Id of the transcription configuration whose settings hold."""
    extra: FrozenMap[str, str]

    tag = "Transcription"
    prose = False
    _rule = RULES["Transcription"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Config | Parameter | Element | Comment] = None,
            *,
            name: str | None = None,
            track: StreamTrack | str | None = None,
            status_callback_url: str | None = None,
            status_callback_method: Method | str | None = None,
            inbound_track_label: str | None = None,
            outbound_track_label: str | None = None,
            partial_results: bool | None = None,
            language_code: str | None = None,
            transcription_engine: str | None = None,
            profanity_filter: bool | None = None,
            speech_model: str | None = None,
            hints: str | None = None,
            enable_automatic_punctuation: bool | None = None,
            intelligence_service: str | None = None,
            conversation_configuration: str | None = None,
            conversation_id: str | None = None,
            enable_provider_data: bool | None = None,
            transcription_configuration_id: str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(
            self,
            content=None,
            *more,
            name=None,
            track=None,
            status_callback_url=None,
            status_callback_method=None,
            inbound_track_label=None,
            outbound_track_label=None,
            partial_results=None,
            language_code=None,
            transcription_engine=None,
            profanity_filter=None,
            speech_model=None,
            hints=None,
            enable_automatic_punctuation=None,
            intelligence_service=None,
            conversation_configuration=None,
            conversation_id=None,
            enable_provider_data=None,
            transcription_configuration_id=None,
            extra=None,
            **unknown,
        ):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Transcription"
            if conversation_configuration is not None:
                start += _TRANSCRIPTION.attributes[0](self, conversation_configuration)
            if conversation_id is not None:
                start += _TRANSCRIPTION.attributes[1](self, conversation_id)
            if enable_automatic_punctuation is not None:
                start += _TRANSCRIPTION.attributes[2](self, enable_automatic_punctuation)
            if enable_provider_data is not None:
                start += _TRANSCRIPTION.attributes[3](self, enable_provider_data)
            if hints is not None:
                start += _TRANSCRIPTION.attributes[4](self, hints)
            if inbound_track_label is not None:
                start += _TRANSCRIPTION.attributes[5](self, inbound_track_label)
            if intelligence_service is not None:
                start += _TRANSCRIPTION.attributes[6](self, intelligence_service)
            if language_code is not None:
                start += _TRANSCRIPTION.attributes[7](self, language_code)
            if name is not None:
                start += _TRANSCRIPTION.attributes[8](self, name)
            if outbound_track_label is not None:
                start += _TRANSCRIPTION.attributes[9](self, outbound_track_label)
            if partial_results is not None:
                start += _TRANSCRIPTION.attributes[10](self, partial_results)
            if profanity_filter is not None:
                start += _TRANSCRIPTION.attributes[11](self, profanity_filter)
            if speech_model is not None:
                start += _TRANSCRIPTION.attributes[12](self, speech_model)
            if status_callback_method is not None:
                start += _TRANSCRIPTION.attributes[13](self, status_callback_method)
            if status_callback_url is not None:
                start += _TRANSCRIPTION.attributes[14](self, status_callback_url)
            if track is not None:
                start += _TRANSCRIPTION.attributes[15](self, track)
            if transcription_configuration_id is not None:
                start += _TRANSCRIPTION.attributes[16](self, transcription_configuration_id)
            if transcription_engine is not None:
                start += _TRANSCRIPTION.attributes[17](self, transcription_engine)
            finish(self, _TRANSCRIPTION, start, content, extra)


_TRANSCRIPTION = Filler(Transcription)


@final
@element(init=False)
class Recording(TypedElement):
    """Records the call while other verbs run.

    Args:
        recording_status_callback: Absolute or relative URL that is told of the recording's state, as
            `recording_status_callback_event` lists.
        recording_status_callback_method: HTTP method of the request to `recording_status_callback`: GET or POST;
            default POST.
        recording_status_callback_event: States of the recording to tell of, a list; default `completed` alone. (a list,
            joined by spaces)
        trim: `trim-silence` cuts silence at both ends of the recording; `do-not-trim` keeps it.
        track: Side of the call to record: `both` (default), `inbound` or `outbound`.
        channels: `mono` mixes both sides into one channel; `dual` keeps each in its own.
        recording_configuration_id: Id of the recording configuration whose settings hold.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Recording(recording_status_callback="/recording", channels="dual"), declaration=False)
    '<Recording channels="dual" recordingStatusCallback="/recording" />'

    Source: https://www.twilio.com/docs/voice/twiml/recording
    """

    content: tuple[Element | Comment, ...]
    recording_status_callback: str | None
    """Absolute or relative URL that is told of the recording's state, as `recording_status_callback_event` lists."""
    recording_status_callback_method: str | None
    """HTTP method of the request to `recording_status_callback`: GET or POST; default POST."""
    recording_status_callback_event: tuple[str, ...] | None
    """States of the recording to tell of, a list; default `completed` alone. (a list, joined by spaces)"""
    trim: str | None
    """`trim-silence` cuts silence at both ends of the recording; `do-not-trim` keeps it."""
    track: str | None
    """Side of the call to record: `both` (default), `inbound` or `outbound`."""
    channels: str | None
    """`mono` mixes both sides into one channel; `dual` keeps each in its own."""
    recording_configuration_id: str | None
    """Id of the recording configuration whose settings hold."""
    extra: FrozenMap[str, str]

    tag = "Recording"
    prose = False
    _rule = RULES["Recording"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Element | Comment] = None,
            *,
            recording_status_callback: str | None = None,
            recording_status_callback_method: Method | str | None = None,
            recording_status_callback_event: RecordingEvent | str | Iterable[RecordingEvent | str] | None = None,
            trim: Trim | str | None = None,
            track: RecordingTrack | str | None = None,
            channels: RecordingChannels | str | None = None,
            recording_configuration_id: str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(
            self,
            content=None,
            *more,
            recording_status_callback=None,
            recording_status_callback_method=None,
            recording_status_callback_event=None,
            trim=None,
            track=None,
            channels=None,
            recording_configuration_id=None,
            extra=None,
            **unknown,
        ):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Recording"
            if channels is not None:
                start += _RECORDING.attributes[0](self, channels)
            if recording_configuration_id is not None:
                start += _RECORDING.attributes[1](self, recording_configuration_id)
            if recording_status_callback is not None:
                start += _RECORDING.attributes[2](self, recording_status_callback)
            if recording_status_callback_event is not None:
                start += _RECORDING.attributes[3](self, recording_status_callback_event)
            if recording_status_callback_method is not None:
                start += _RECORDING.attributes[4](self, recording_status_callback_method)
            if track is not None:
                start += _RECORDING.attributes[5](self, track)
            if trim is not None:
                start += _RECORDING.attributes[6](self, trim)
            finish(self, _RECORDING, start, content, extra)


_RECORDING = Filler(Recording)


@final
@element(init=False)
class MediaFilter(TypedElement):
    """Filters the call's audio while other verbs run, such as noise.

    Args:
        filter_type: What is taken out of the audio: `noise`.
        model: Model that filters, as Twilio names it. Leave out for the usual one.
        name: Unique name of the filter within the call, by which it is stopped.
        track: Side of the call to filter: `inbound_track`, `outbound_track` or `both_tracks`.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.MediaFilter(name="quiet", filter_type="noise", track="inbound_track"), declaration=False)
    '<MediaFilter filterType="noise" name="quiet" track="inbound_track" />'

    Source: https://www.twilio.com/docs/voice/twiml
    """

    content: tuple[Parameter | Element | Comment, ...]
    filter_type: str | None
    """What is taken out of the audio: `noise`."""
    model: str | None
    """Model that filters, as Twilio names it. Leave out for the usual one."""
    name: str | None
    """Unique name of the filter within the call, by which it is stopped."""
    track: str | None
    """Side of the call to filter: `inbound_track`, `outbound_track` or `both_tracks`."""
    extra: FrozenMap[str, str]

    tag = "MediaFilter"
    prose = False
    _rule = RULES["MediaFilter"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Parameter | Element | Comment] = None,
            *,
            filter_type: FilterType | str | None = None,
            model: str | None = None,
            name: str | None = None,
            track: StreamTrack | str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(
            self, content=None, *more, filter_type=None, model=None, name=None, track=None, extra=None, **unknown
        ):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<MediaFilter"
            if filter_type is not None:
                start += _MEDIAFILTER.attributes[0](self, filter_type)
            if model is not None:
                start += _MEDIAFILTER.attributes[1](self, model)
            if name is not None:
                start += _MEDIAFILTER.attributes[2](self, name)
            if track is not None:
                start += _MEDIAFILTER.attributes[3](self, track)
            finish(self, _MEDIAFILTER, start, content, extra)


_MEDIAFILTER = Filler(MediaFilter)

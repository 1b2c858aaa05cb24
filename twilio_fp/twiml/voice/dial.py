# By tools/codegen from tools/codegen/facts/twiml.json. Do not edit.
"""`Dial` and whom it calls; `Refer`, which hands a SIP call on."""

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
        CallEvent,
        ConferenceBeep,
        ConferenceEvent,
        ConferenceJitterBufferSize,
        ConferenceRecord,
        ConferenceRegion,
        DialEvents,
        DialRecord,
        DialRingTone,
        Method,
        RecordingEvent,
        RecordingTrack,
        Trim,
    )
    from twilio_fp.twiml.node import Comment, Content
    from twilio_fp.twiml.voice.parameter import Parameter
    from twilio_fp.twiml.voice.queue import Queue
    from twilio_fp.values import FrozenMap

__all__ = [
    "Application",
    "ApplicationSid",
    "Client",
    "Conference",
    "Dial",
    "Header",
    "Headers",
    "Identity",
    "Number",
    "Refer",
    "ReferSip",
    "Sim",
    "Sip",
    "SipUri",
    "WhatsApp",
]


@final
@element(init=False)
class Dial(TypedElement):
    """Calls somebody else and connects the caller to who answers.

    Args:
        action: Absolute or relative URL that is told how the call went when it ends, and whose TwiML runs next. Leave
            out to go on with the next verb.
        method: HTTP method of the request to `action`: GET or POST; default POST.
        timeout: How long to wait for an answer, in seconds; 5 to 600, default 30. (whole seconds, or a timedelta)
        hangup_on_star: True lets the caller end the dialled call with the * key. Default false.
        time_limit: Longest call, in seconds; default 14,400 (four hours), after which the call is ended. (whole
            seconds, or a timedelta)
        caller_id: Number shown to the dialled party, E.164 and verified or yours, or `client:` with a name. Default:
            the caller's own.
        record: Whether the call is recorded, from when, and each side in its own channel (`…-dual`). Default
            `do-not-record`.
        trim: `trim-silence` cuts silence at both ends of the recording; `do-not-trim` keeps it.
        recording_status_callback: Absolute or relative URL that is told of the recording's state, as
            `recording_status_callback_event` lists.
        recording_configuration_id: Id of the recording configuration whose settings hold.
        recording_status_callback_method: HTTP method of the request to `recording_status_callback`: GET or POST;
            default POST.
        recording_status_callback_event: States of the recording to tell of, a list; default `completed` alone. (a list,
            joined by spaces)
        answer_on_bridge: True lets the caller hear ringing until the dialled party answers, and answers only then.
            Default false.
        ring_tone: Country, ISO 3166-1 alpha-2 in small letters, whose ringing the caller hears. Default: the dialled
            country's own.
        recording_track: Side of the call to record: `both` (default), `inbound` or `outbound`.
        sequential: True dials the nouns one after the other until one answers. Default false: all at one time, and the
            first to answer wins.
        refer_url: Absolute or relative URL that is requested when the dialled SIP endpoint asks (REFER) to be handed
            on.
        refer_method: HTTP method of the request to `refer_url`: GET or POST; default POST.
        events: Events of the dialled call that are reported to the client that dials. Leave out for none.
        passports: Signed STIR/SHAKEN tokens (PASSporTs) to send with the call. (separated by commas)

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Dial(twiml.Number("+15558675310"), timeout=20, caller_id="+15017122661"), declaration=False)
    '<Dial callerId="+15017122661" timeout="20"><Number>+15558675310</Number></Dial>'

    Source: https://www.twilio.com/docs/voice/twiml/dial
    """

    content: tuple[
        Application | Client | Conference | Number | Queue | Sim | Sip | WhatsApp | str | Element | Comment, ...
    ]
    action: str | None
    """Absolute or relative URL that is told how the call went when it ends, and whose TwiML runs next. Leave out to go
    on with the next verb."""
    method: str | None
    """HTTP method of the request to `action`: GET or POST; default POST."""
    timeout: int | None
    """How long to wait for an answer, in seconds; 5 to 600, default 30. (whole seconds, or a timedelta)"""
    hangup_on_star: bool | None
    """True lets the caller end the dialled call with the * key. Default false."""
    time_limit: int | None
    """Longest call, in seconds; default 14,400 (four hours), after which the call is ended. (whole seconds, or a
    timedelta)"""
    caller_id: str | None
    """Number shown to the dialled party, E.164 and verified or yours, or `client:` with a name. Default: the caller's
    own."""
    record: str | None
    """Whether the call is recorded, from when, and each side in its own channel (`…-dual`). Default `do-not-record`."""
    trim: str | None
    """`trim-silence` cuts silence at both ends of the recording; `do-not-trim` keeps it."""
    recording_status_callback: str | None
    """Absolute or relative URL that is told of the recording's state, as `recording_status_callback_event` lists."""
    recording_configuration_id: str | None
    """Id of the recording configuration whose settings hold."""
    recording_status_callback_method: str | None
    """HTTP method of the request to `recording_status_callback`: GET or POST; default POST."""
    recording_status_callback_event: tuple[str, ...] | None
    """States of the recording to tell of, a list; default `completed` alone. (a list, joined by spaces)"""
    answer_on_bridge: bool | None
    """True lets the caller hear ringing until the dialled party answers, and answers only then. Default false."""
    ring_tone: str | None
    """Country, ISO 3166-1 alpha-2 in small letters, whose ringing the caller hears. Default: the dialled country's
    own."""
    recording_track: str | None
    """Side of the call to record: `both` (default), `inbound` or `outbound`."""
    sequential: bool | None
    """True dials the nouns one after the other until one answers. Default false: all at one time, and the first to
    answer wins."""
    refer_url: str | None
    """Absolute or relative URL that is requested when the dialled SIP endpoint asks (REFER) to be handed on."""
    refer_method: str | None
    """HTTP method of the request to `refer_url`: GET or POST; default POST."""
    events: str | None
    """Events of the dialled call that are reported to the client that dials. Leave out for none."""
    passports: str | None
    """Signed STIR/SHAKEN tokens (PASSporTs) to send with the call. (separated by commas)"""
    extra: FrozenMap[str, str]

    tag = "Dial"
    prose = False
    _rule = RULES["Dial"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[
                Application | Client | Conference | Number | Queue | Sim | Sip | WhatsApp | str | Element | Comment
            ] = None,
            *,
            action: str | None = None,
            method: Method | str | None = None,
            timeout: timedelta | int | None = None,
            hangup_on_star: bool | None = None,
            time_limit: timedelta | int | None = None,
            caller_id: str | None = None,
            record: DialRecord | str | None = None,
            trim: Trim | str | None = None,
            recording_status_callback: str | None = None,
            recording_configuration_id: str | None = None,
            recording_status_callback_method: Method | str | None = None,
            recording_status_callback_event: RecordingEvent | str | Iterable[RecordingEvent | str] | None = None,
            answer_on_bridge: bool | None = None,
            ring_tone: DialRingTone | str | None = None,
            recording_track: RecordingTrack | str | None = None,
            sequential: bool | None = None,
            refer_url: str | None = None,
            refer_method: Method | str | None = None,
            events: DialEvents | str | None = None,
            passports: str | None = None,
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
            hangup_on_star=None,
            time_limit=None,
            caller_id=None,
            record=None,
            trim=None,
            recording_status_callback=None,
            recording_configuration_id=None,
            recording_status_callback_method=None,
            recording_status_callback_event=None,
            answer_on_bridge=None,
            ring_tone=None,
            recording_track=None,
            sequential=None,
            refer_url=None,
            refer_method=None,
            events=None,
            passports=None,
            extra=None,
            **unknown,
        ):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Dial"
            if action is not None:
                start += _DIAL.attributes[0](self, action)
            if answer_on_bridge is not None:
                start += _DIAL.attributes[1](self, answer_on_bridge)
            if caller_id is not None:
                start += _DIAL.attributes[2](self, caller_id)
            if events is not None:
                start += _DIAL.attributes[3](self, events)
            if hangup_on_star is not None:
                start += _DIAL.attributes[4](self, hangup_on_star)
            if method is not None:
                start += _DIAL.attributes[5](self, method)
            if passports is not None:
                start += _DIAL.attributes[6](self, passports)
            if record is not None:
                start += _DIAL.attributes[7](self, record)
            if recording_configuration_id is not None:
                start += _DIAL.attributes[8](self, recording_configuration_id)
            if recording_status_callback is not None:
                start += _DIAL.attributes[9](self, recording_status_callback)
            if recording_status_callback_event is not None:
                start += _DIAL.attributes[10](self, recording_status_callback_event)
            if recording_status_callback_method is not None:
                start += _DIAL.attributes[11](self, recording_status_callback_method)
            if recording_track is not None:
                start += _DIAL.attributes[12](self, recording_track)
            if refer_method is not None:
                start += _DIAL.attributes[13](self, refer_method)
            if refer_url is not None:
                start += _DIAL.attributes[14](self, refer_url)
            if ring_tone is not None:
                start += _DIAL.attributes[15](self, ring_tone)
            if sequential is not None:
                start += _DIAL.attributes[16](self, sequential)
            if time_limit is not None:
                start += _DIAL.attributes[17](self, time_limit)
            if timeout is not None:
                start += _DIAL.attributes[18](self, timeout)
            if trim is not None:
                start += _DIAL.attributes[19](self, trim)
            finish(self, _DIAL, start, content, extra)


_DIAL = Filler(Dial)


@final
@element(init=False)
class Number(TypedElement):
    """Calls a phone number.

    Args:
        send_digits: Keys to send when the dialled party answers, with `w` for a pause of half a second, such as
            `wwww1928`.
        url: Absolute or relative URL whose TwiML the dialled party hears when answering, before both are connected.
        method: HTTP method of the request to `url`: GET or POST; default POST.
        status_callback_event: Events of the call to tell of, a list; default `completed` alone. (a list, joined by
            spaces)
        status_callback: Absolute or relative URL that is told what happens to the call, as `status_callback_event`
            lists.
        status_callback_method: HTTP method of the request to `status_callback`: GET or POST; default POST.
        byoc: SID, BY…, of the bring-your-own-carrier trunk to call through. (beta)
        machine_detection: Whether to tell persons from machines: `Enable` tells as soon as it knows, `DetectMessageEnd`
            waits for the greeting's end. Leave out for no detection.
        amd_status_callback_method: HTTP method of the request to `amd_status_callback`: GET or POST; default POST.
        amd_status_callback: Absolute URL that is told asynchronously whether a person or a machine answered. Needs
            `machine_detection`.
        machine_detection_timeout: Seconds after which the detection gives up; 3 to 59, default 30.
        machine_detection_speech_threshold: Milliseconds of speech above which the answer is a machine's; 1,000 to
            6,000, default 2,400.
        machine_detection_speech_end_threshold: Milliseconds of silence after speech that end it; 500 to 5,000, default
            1,200.
        machine_detection_silence_timeout: Milliseconds of silence at the start after which the outcome is unknown;
            2,000 to 10,000, default 5,000.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Number("+15558675310", send_digits="wwww1928"), declaration=False)
    '<Number sendDigits="wwww1928">+15558675310</Number>'

    Source: https://www.twilio.com/docs/voice/twiml/number
    """

    content: tuple[str | Element | Comment, ...]
    send_digits: str | None
    """Keys to send when the dialled party answers, with `w` for a pause of half a second, such as `wwww1928`."""
    url: str | None
    """Absolute or relative URL whose TwiML the dialled party hears when answering, before both are connected."""
    method: str | None
    """HTTP method of the request to `url`: GET or POST; default POST."""
    status_callback_event: tuple[str, ...] | None
    """Events of the call to tell of, a list; default `completed` alone. (a list, joined by spaces)"""
    status_callback: str | None
    """Absolute or relative URL that is told what happens to the call, as `status_callback_event` lists."""
    status_callback_method: str | None
    """HTTP method of the request to `status_callback`: GET or POST; default POST."""
    byoc: str | None
    """SID, BY…, of the bring-your-own-carrier trunk to call through. (beta)"""
    machine_detection: str | None
    """Whether to tell persons from machines: `Enable` tells as soon as it knows, `DetectMessageEnd` waits for the
    greeting's end. Leave out for no detection."""
    amd_status_callback_method: str | None
    """HTTP method of the request to `amd_status_callback`: GET or POST; default POST."""
    amd_status_callback: str | None
    """Absolute URL that is told asynchronously whether a person or a machine answered. Needs `machine_detection`."""
    machine_detection_timeout: int | None
    """Seconds after which the detection gives up; 3 to 59, default 30."""
    machine_detection_speech_threshold: int | None
    """Milliseconds of speech above which the answer is a machine's; 1,000 to 6,000, default 2,400."""
    machine_detection_speech_end_threshold: int | None
    """Milliseconds of silence after speech that end it; 500 to 5,000, default 1,200."""
    machine_detection_silence_timeout: int | None
    """Milliseconds of silence at the start after which the outcome is unknown; 2,000 to 10,000, default 5,000."""
    extra: FrozenMap[str, str]

    tag = "Number"
    prose = False
    _rule = RULES["Number"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[str | Element | Comment],
            *,
            send_digits: str | None = None,
            url: str | None = None,
            method: Method | str | None = None,
            status_callback_event: CallEvent | str | Iterable[CallEvent | str] | None = None,
            status_callback: str | None = None,
            status_callback_method: Method | str | None = None,
            byoc: str | None = None,
            machine_detection: str | None = None,
            amd_status_callback_method: Method | str | None = None,
            amd_status_callback: str | None = None,
            machine_detection_timeout: int | None = None,
            machine_detection_speech_threshold: int | None = None,
            machine_detection_speech_end_threshold: int | None = None,
            machine_detection_silence_timeout: int | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(
            self,
            content=UNSET,
            *more,
            send_digits=None,
            url=None,
            method=None,
            status_callback_event=None,
            status_callback=None,
            status_callback_method=None,
            byoc=None,
            machine_detection=None,
            amd_status_callback_method=None,
            amd_status_callback=None,
            machine_detection_timeout=None,
            machine_detection_speech_threshold=None,
            machine_detection_speech_end_threshold=None,
            machine_detection_silence_timeout=None,
            extra=None,
            **unknown,
        ):
            if content is UNSET or more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Number"
            if amd_status_callback is not None:
                start += _NUMBER.attributes[0](self, amd_status_callback)
            if amd_status_callback_method is not None:
                start += _NUMBER.attributes[1](self, amd_status_callback_method)
            if byoc is not None:
                start += _NUMBER.attributes[2](self, byoc)
            if machine_detection is not None:
                start += _NUMBER.attributes[3](self, machine_detection)
            if machine_detection_silence_timeout is not None:
                start += _NUMBER.attributes[4](self, machine_detection_silence_timeout)
            if machine_detection_speech_end_threshold is not None:
                start += _NUMBER.attributes[5](self, machine_detection_speech_end_threshold)
            if machine_detection_speech_threshold is not None:
                start += _NUMBER.attributes[6](self, machine_detection_speech_threshold)
            if machine_detection_timeout is not None:
                start += _NUMBER.attributes[7](self, machine_detection_timeout)
            if method is not None:
                start += _NUMBER.attributes[8](self, method)
            if send_digits is not None:
                start += _NUMBER.attributes[9](self, send_digits)
            if status_callback is not None:
                start += _NUMBER.attributes[10](self, status_callback)
            if status_callback_event is not None:
                start += _NUMBER.attributes[11](self, status_callback_event)
            if status_callback_method is not None:
                start += _NUMBER.attributes[12](self, status_callback_method)
            if url is not None:
                start += _NUMBER.attributes[13](self, url)
            finish(self, _NUMBER, start, content, extra)


_NUMBER = Filler(Number)


@final
@element(init=False)
class Client(TypedElement):
    """Calls a client of the Voice SDK.

    Args:
        url: Absolute or relative URL whose TwiML the client hears when it answers, before both are connected.
        method: HTTP method of the request to `url`: GET or POST; default POST.
        status_callback_event: Events of the call to tell of, a list; default `completed` alone. (a list, joined by
            spaces)
        status_callback: Absolute or relative URL that is told what happens to the call, as `status_callback_event`
            lists.
        status_callback_method: HTTP method of the request to `status_callback`: GET or POST; default POST.

    >>> from twilio_fp import twiml
    >>> twiml.render(
    ...     twiml.Client(twiml.Identity("alice"), status_callback_event=["answered", "completed"]),
    ...     declaration=False,
    ... )
    '<Client statusCallbackEvent="answered completed"><Identity>alice</Identity></Client>'

    Source: https://www.twilio.com/docs/voice/twiml/client
    """

    content: tuple[Identity | Parameter | str | Element | Comment, ...]
    url: str | None
    """Absolute or relative URL whose TwiML the client hears when it answers, before both are connected."""
    method: str | None
    """HTTP method of the request to `url`: GET or POST; default POST."""
    status_callback_event: tuple[str, ...] | None
    """Events of the call to tell of, a list; default `completed` alone. (a list, joined by spaces)"""
    status_callback: str | None
    """Absolute or relative URL that is told what happens to the call, as `status_callback_event` lists."""
    status_callback_method: str | None
    """HTTP method of the request to `status_callback`: GET or POST; default POST."""
    extra: FrozenMap[str, str]

    tag = "Client"
    prose = False
    _rule = RULES["Client"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Identity | Parameter | str | Element | Comment] = None,
            *,
            url: str | None = None,
            method: Method | str | None = None,
            status_callback_event: CallEvent | str | Iterable[CallEvent | str] | None = None,
            status_callback: str | None = None,
            status_callback_method: Method | str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(
            self,
            content=None,
            *more,
            url=None,
            method=None,
            status_callback_event=None,
            status_callback=None,
            status_callback_method=None,
            extra=None,
            **unknown,
        ):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Client"
            if method is not None:
                start += _CLIENT.attributes[0](self, method)
            if status_callback is not None:
                start += _CLIENT.attributes[1](self, status_callback)
            if status_callback_event is not None:
                start += _CLIENT.attributes[2](self, status_callback_event)
            if status_callback_method is not None:
                start += _CLIENT.attributes[3](self, status_callback_method)
            if url is not None:
                start += _CLIENT.attributes[4](self, url)
            finish(self, _CLIENT, start, content, extra)


_CLIENT = Filler(Client)


@final
@element(init=False)
class Identity(TypedElement):
    """The identity of the client to call.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Identity("alice"), declaration=False)
    '<Identity>alice</Identity>'

    Source: https://www.twilio.com/docs/voice/twiml/client
    """

    content: tuple[str | Element | Comment, ...]
    extra: FrozenMap[str, str]

    tag = "Identity"
    prose = False
    _rule = RULES["Identity"]

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
            start = "<Identity"
            finish(self, _IDENTITY, start, content, extra)


_IDENTITY = Filler(Identity)


@final
@element(init=False)
class Conference(TypedElement):
    """Puts the caller into a conference, by its name.

    Args:
        muted: True lets the participant listen only. Default false.
        beep: Whether a sound tells that participants join or leave: `true` (default, both), `false`, `onEnter` or
            `onExit`.
        start_conference_on_enter: False lets the participant wait until one comes who starts the conference. Default
            true.
        end_conference_on_exit: True ends the conference for everybody when this participant leaves. Default false.
        wait_url: Absolute or relative URL of TwiML or audio that is played while waiting for the start. Default: music
            of Twilio's; empty for silence.
        wait_method: HTTP method of the request to `wait_url`: GET or POST; default POST.
        max_participants: Most participants the conference allows; 2 to 250, default 250.
        record: Whether the conference is recorded: `do-not-record` (default) or `record-from-start`.
        recording_configuration_id: Id of the recording configuration whose settings hold.
        region: Twilio region that mixes the conference's audio. Leave out for one near the participants.
        coach: SID, CA…, of the participant's call whom this one hears and speaks to unheard by the others.
        trim: `trim-silence` cuts silence at both ends of the recording; `do-not-trim` keeps it.
        status_callback_event: Events of the conference to tell of, a list. Leave out for none. (a list, joined by
            spaces)
        status_callback: Absolute or relative URL that is told what happens in the conference, as
            `status_callback_event` lists.
        status_callback_method: HTTP method of the request to `status_callback`: GET or POST; default POST.
        recording_status_callback: Absolute or relative URL that is told of the recording's state, as
            `recording_status_callback_event` lists.
        recording_status_callback_method: HTTP method of the request to `recording_status_callback`: GET or POST;
            default POST.
        recording_status_callback_event: States of the recording to tell of, a list; default `completed` alone. (a list,
            joined by spaces)
        event_callback_url: Absolute URL that gets a request at the end of the conference; superseded by
            `status_callback`.
        jitter_buffer_size: Size of the buffer that evens out late packets: `large` (default), `medium`, `small` or
            `off`; larger is smoother, and later.
        participant_label: Name of your own for the participant, unique in the conference, by which the REST API finds
            it; up to 128 characters.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Conference("Stand-up", start_conference_on_enter=False, wait_url=""), declaration=False)
    '<Conference startConferenceOnEnter="false" waitUrl="">Stand-up</Conference>'

    Source: https://www.twilio.com/docs/voice/twiml/conference
    """

    content: tuple[str | Element | Comment, ...]
    muted: bool | None
    """True lets the participant listen only. Default false."""
    beep: bool | str | None
    """Whether a sound tells that participants join or leave: `true` (default, both), `false`, `onEnter` or `onExit`."""
    start_conference_on_enter: bool | None
    """False lets the participant wait until one comes who starts the conference. Default true."""
    end_conference_on_exit: bool | None
    """True ends the conference for everybody when this participant leaves. Default false."""
    wait_url: str | None
    """Absolute or relative URL of TwiML or audio that is played while waiting for the start. Default: music of
    Twilio's; empty for silence."""
    wait_method: str | None
    """HTTP method of the request to `wait_url`: GET or POST; default POST."""
    max_participants: int | None
    """Most participants the conference allows; 2 to 250, default 250."""
    record: str | None
    """Whether the conference is recorded: `do-not-record` (default) or `record-from-start`."""
    recording_configuration_id: str | None
    """Id of the recording configuration whose settings hold."""
    region: str | None
    """Twilio region that mixes the conference's audio. Leave out for one near the participants."""
    coach: str | None
    """SID, CA…, of the participant's call whom this one hears and speaks to unheard by the others."""
    trim: str | None
    """`trim-silence` cuts silence at both ends of the recording; `do-not-trim` keeps it."""
    status_callback_event: tuple[str, ...] | None
    """Events of the conference to tell of, a list. Leave out for none. (a list, joined by spaces)"""
    status_callback: str | None
    """Absolute or relative URL that is told what happens in the conference, as `status_callback_event` lists."""
    status_callback_method: str | None
    """HTTP method of the request to `status_callback`: GET or POST; default POST."""
    recording_status_callback: str | None
    """Absolute or relative URL that is told of the recording's state, as `recording_status_callback_event` lists."""
    recording_status_callback_method: str | None
    """HTTP method of the request to `recording_status_callback`: GET or POST; default POST."""
    recording_status_callback_event: tuple[str, ...] | None
    """States of the recording to tell of, a list; default `completed` alone. (a list, joined by spaces)"""
    event_callback_url: str | None
    """Absolute URL that gets a request at the end of the conference; superseded by `status_callback`."""
    jitter_buffer_size: str | None
    """Size of the buffer that evens out late packets: `large` (default), `medium`, `small` or `off`; larger is
    smoother, and later."""
    participant_label: str | None
    """Name of your own for the participant, unique in the conference, by which the REST API finds it; up to 128
    characters."""
    extra: FrozenMap[str, str]

    tag = "Conference"
    prose = False
    _rule = RULES["Conference"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[str | Element | Comment],
            *,
            muted: bool | None = None,
            beep: bool | ConferenceBeep | str | None = None,
            start_conference_on_enter: bool | None = None,
            end_conference_on_exit: bool | None = None,
            wait_url: str | None = None,
            wait_method: Method | str | None = None,
            max_participants: int | None = None,
            record: ConferenceRecord | str | None = None,
            recording_configuration_id: str | None = None,
            region: ConferenceRegion | str | None = None,
            coach: str | None = None,
            trim: Trim | str | None = None,
            status_callback_event: ConferenceEvent | str | Iterable[ConferenceEvent | str] | None = None,
            status_callback: str | None = None,
            status_callback_method: Method | str | None = None,
            recording_status_callback: str | None = None,
            recording_status_callback_method: Method | str | None = None,
            recording_status_callback_event: RecordingEvent | str | Iterable[RecordingEvent | str] | None = None,
            event_callback_url: str | None = None,
            jitter_buffer_size: ConferenceJitterBufferSize | str | None = None,
            participant_label: str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(
            self,
            content=UNSET,
            *more,
            muted=None,
            beep=None,
            start_conference_on_enter=None,
            end_conference_on_exit=None,
            wait_url=None,
            wait_method=None,
            max_participants=None,
            record=None,
            recording_configuration_id=None,
            region=None,
            coach=None,
            trim=None,
            status_callback_event=None,
            status_callback=None,
            status_callback_method=None,
            recording_status_callback=None,
            recording_status_callback_method=None,
            recording_status_callback_event=None,
            event_callback_url=None,
            jitter_buffer_size=None,
            participant_label=None,
            extra=None,
            **unknown,
        ):
            if content is UNSET or more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Conference"
            if beep is not None:
                start += _CONFERENCE.attributes[0](self, beep)
            if coach is not None:
                start += _CONFERENCE.attributes[1](self, coach)
            if end_conference_on_exit is not None:
                start += _CONFERENCE.attributes[2](self, end_conference_on_exit)
            if event_callback_url is not None:
                start += _CONFERENCE.attributes[3](self, event_callback_url)
            if jitter_buffer_size is not None:
                start += _CONFERENCE.attributes[4](self, jitter_buffer_size)
            if max_participants is not None:
                start += _CONFERENCE.attributes[5](self, max_participants)
            if muted is not None:
                start += _CONFERENCE.attributes[6](self, muted)
            if participant_label is not None:
                start += _CONFERENCE.attributes[7](self, participant_label)
            if record is not None:
                start += _CONFERENCE.attributes[8](self, record)
            if recording_configuration_id is not None:
                start += _CONFERENCE.attributes[9](self, recording_configuration_id)
            if recording_status_callback is not None:
                start += _CONFERENCE.attributes[10](self, recording_status_callback)
            if recording_status_callback_event is not None:
                start += _CONFERENCE.attributes[11](self, recording_status_callback_event)
            if recording_status_callback_method is not None:
                start += _CONFERENCE.attributes[12](self, recording_status_callback_method)
            if region is not None:
                start += _CONFERENCE.attributes[13](self, region)
            if start_conference_on_enter is not None:
                start += _CONFERENCE.attributes[14](self, start_conference_on_enter)
            if status_callback is not None:
                start += _CONFERENCE.attributes[15](self, status_callback)
            if status_callback_event is not None:
                start += _CONFERENCE.attributes[16](self, status_callback_event)
            if status_callback_method is not None:
                start += _CONFERENCE.attributes[17](self, status_callback_method)
            if trim is not None:
                start += _CONFERENCE.attributes[18](self, trim)
            if wait_method is not None:
                start += _CONFERENCE.attributes[19](self, wait_method)
            if wait_url is not None:
                start += _CONFERENCE.attributes[20](self, wait_url)
            finish(self, _CONFERENCE, start, content, extra)


_CONFERENCE = Filler(Conference)


@final
@element(init=False)
class Sip(TypedElement):
    """Calls a SIP address.

    Args:
        username: Name for the SIP endpoint, with `password`.
        password: Password for the SIP endpoint, with `username`.
        url: Absolute or relative URL whose TwiML the dialled party hears when answering, before both are connected.
        method: HTTP method of the request to `url`: GET or POST; default POST.
        status_callback_event: Events of the call to tell of, a list; default `completed` alone. (a list, joined by
            spaces)
        status_callback: Absolute or relative URL that is told what happens to the call, as `status_callback_event`
            lists.
        status_callback_method: HTTP method of the request to `status_callback`: GET or POST; default POST.
        machine_detection: Whether to tell persons from machines: `Enable` tells as soon as it knows, `DetectMessageEnd`
            waits for the greeting's end. Leave out for no detection.
        amd_status_callback_method: HTTP method of the request to `amd_status_callback`: GET or POST; default POST.
        amd_status_callback: Absolute URL that is told asynchronously whether a person or a machine answered. Needs
            `machine_detection`.
        machine_detection_timeout: Seconds after which the detection gives up; 3 to 59, default 30.
        machine_detection_speech_threshold: Milliseconds of speech above which the answer is a machine's; 1,000 to
            6,000, default 2,400.
        machine_detection_speech_end_threshold: Milliseconds of silence after speech that end it; 500 to 5,000, default
            1,200.
        machine_detection_silence_timeout: Milliseconds of silence at the start after which the outcome is unknown;
            2,000 to 10,000, default 5,000.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Sip("sip:alice@example.com", username="alice"), declaration=False)
    '<Sip username="alice">sip:alice@example.com</Sip>'

    Source: https://www.twilio.com/docs/voice/twiml/sip
    """

    content: tuple[Headers | SipUri | str | Element | Comment, ...]
    username: str | None
    """Name for the SIP endpoint, with `password`."""
    password: str | None
    """Password for the SIP endpoint, with `username`."""
    url: str | None
    """Absolute or relative URL whose TwiML the dialled party hears when answering, before both are connected."""
    method: str | None
    """HTTP method of the request to `url`: GET or POST; default POST."""
    status_callback_event: tuple[str, ...] | None
    """Events of the call to tell of, a list; default `completed` alone. (a list, joined by spaces)"""
    status_callback: str | None
    """Absolute or relative URL that is told what happens to the call, as `status_callback_event` lists."""
    status_callback_method: str | None
    """HTTP method of the request to `status_callback`: GET or POST; default POST."""
    machine_detection: str | None
    """Whether to tell persons from machines: `Enable` tells as soon as it knows, `DetectMessageEnd` waits for the
    greeting's end. Leave out for no detection."""
    amd_status_callback_method: str | None
    """HTTP method of the request to `amd_status_callback`: GET or POST; default POST."""
    amd_status_callback: str | None
    """Absolute URL that is told asynchronously whether a person or a machine answered. Needs `machine_detection`."""
    machine_detection_timeout: int | None
    """Seconds after which the detection gives up; 3 to 59, default 30."""
    machine_detection_speech_threshold: int | None
    """Milliseconds of speech above which the answer is a machine's; 1,000 to 6,000, default 2,400."""
    machine_detection_speech_end_threshold: int | None
    """Milliseconds of silence after speech that end it; 500 to 5,000, default 1,200."""
    machine_detection_silence_timeout: int | None
    """Milliseconds of silence at the start after which the outcome is unknown; 2,000 to 10,000, default 5,000."""
    extra: FrozenMap[str, str]

    tag = "Sip"
    prose = False
    _rule = RULES["Sip"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Headers | SipUri | str | Element | Comment] = None,
            *,
            username: str | None = None,
            password: str | None = None,
            url: str | None = None,
            method: Method | str | None = None,
            status_callback_event: CallEvent | str | Iterable[CallEvent | str] | None = None,
            status_callback: str | None = None,
            status_callback_method: Method | str | None = None,
            machine_detection: str | None = None,
            amd_status_callback_method: Method | str | None = None,
            amd_status_callback: str | None = None,
            machine_detection_timeout: int | None = None,
            machine_detection_speech_threshold: int | None = None,
            machine_detection_speech_end_threshold: int | None = None,
            machine_detection_silence_timeout: int | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(
            self,
            content=None,
            *more,
            username=None,
            password=None,
            url=None,
            method=None,
            status_callback_event=None,
            status_callback=None,
            status_callback_method=None,
            machine_detection=None,
            amd_status_callback_method=None,
            amd_status_callback=None,
            machine_detection_timeout=None,
            machine_detection_speech_threshold=None,
            machine_detection_speech_end_threshold=None,
            machine_detection_silence_timeout=None,
            extra=None,
            **unknown,
        ):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Sip"
            if amd_status_callback is not None:
                start += _SIP.attributes[0](self, amd_status_callback)
            if amd_status_callback_method is not None:
                start += _SIP.attributes[1](self, amd_status_callback_method)
            if machine_detection is not None:
                start += _SIP.attributes[2](self, machine_detection)
            if machine_detection_silence_timeout is not None:
                start += _SIP.attributes[3](self, machine_detection_silence_timeout)
            if machine_detection_speech_end_threshold is not None:
                start += _SIP.attributes[4](self, machine_detection_speech_end_threshold)
            if machine_detection_speech_threshold is not None:
                start += _SIP.attributes[5](self, machine_detection_speech_threshold)
            if machine_detection_timeout is not None:
                start += _SIP.attributes[6](self, machine_detection_timeout)
            if method is not None:
                start += _SIP.attributes[7](self, method)
            if password is not None:
                start += _SIP.attributes[8](self, password)
            if status_callback is not None:
                start += _SIP.attributes[9](self, status_callback)
            if status_callback_event is not None:
                start += _SIP.attributes[10](self, status_callback_event)
            if status_callback_method is not None:
                start += _SIP.attributes[11](self, status_callback_method)
            if url is not None:
                start += _SIP.attributes[12](self, url)
            if username is not None:
                start += _SIP.attributes[13](self, username)
            finish(self, _SIP, start, content, extra)


_SIP = Filler(Sip)


@final
@element(init=False)
class SipUri(TypedElement):
    """One of several SIP addresses that a call may take. It is ``<Uri>`` in XML.

    Args:
        priority: Rank among the addresses; the lowest is tried first.
        weight: Share of calls among addresses of the same priority; a higher one gets more.
        username: Name for the SIP endpoint, with `password`.
        password: Password for the SIP endpoint, with `username`.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.SipUri("sip:alice@example.com", priority="1"), declaration=False)
    '<Uri priority="1">sip:alice@example.com</Uri>'

    Source: https://www.twilio.com/docs/voice/twiml/sip
    """

    content: tuple[str | Element | Comment, ...]
    priority: str | None
    """Rank among the addresses; the lowest is tried first."""
    weight: str | None
    """Share of calls among addresses of the same priority; a higher one gets more."""
    username: str | None
    """Name for the SIP endpoint, with `password`."""
    password: str | None
    """Password for the SIP endpoint, with `username`."""
    extra: FrozenMap[str, str]

    tag = "Uri"
    prose = False
    _rule = RULES["SipUri"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[str | Element | Comment] = None,
            *,
            priority: str | None = None,
            weight: str | None = None,
            username: str | None = None,
            password: str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(
            self, content=None, *more, priority=None, weight=None, username=None, password=None, extra=None, **unknown
        ):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Uri"
            if password is not None:
                start += _SIPURI.attributes[0](self, password)
            if priority is not None:
                start += _SIPURI.attributes[1](self, priority)
            if username is not None:
                start += _SIPURI.attributes[2](self, username)
            if weight is not None:
                start += _SIPURI.attributes[3](self, weight)
            finish(self, _SIPURI, start, content, extra)


_SIPURI = Filler(SipUri)


@final
@element(init=False)
class Headers(TypedElement):
    """The headers of a SIP call.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Headers(twiml.Header(name="X-Caller", value="alice")), declaration=False)
    '<Headers><Header name="X-Caller" value="alice" /></Headers>'

    Source: https://www.twilio.com/docs/voice/twiml/sip
    """

    content: tuple[Header | Element | Comment, ...]
    extra: FrozenMap[str, str]

    tag = "Headers"
    prose = False
    _rule = RULES["Headers"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Header | Element | Comment] = None,
            *,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=None, *more, extra=None, **unknown):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Headers"
            finish(self, _HEADERS, start, content, extra)


_HEADERS = Filler(Headers)


@final
@element(init=False)
class Header(TypedElement):
    """One header of a SIP call.

    Args:
        name: Name of the SIP header, such as X-Account.
        value: Value of the SIP header.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Header(name="X-Caller", value="alice"), declaration=False)
    '<Header name="X-Caller" value="alice" />'

    Source: https://www.twilio.com/docs/voice/twiml/sip
    """

    content: tuple[Element | Comment, ...]
    name: str | None
    """Name of the SIP header, such as X-Account."""
    value: str | None
    """Value of the SIP header."""
    extra: FrozenMap[str, str]

    tag = "Header"
    prose = False
    _rule = RULES["Header"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Element | Comment] = None,
            *,
            name: str | None = None,
            value: str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=None, *more, name=None, value=None, extra=None, **unknown):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Header"
            if name is not None:
                start += _HEADER.attributes[0](self, name)
            if value is not None:
                start += _HEADER.attributes[1](self, value)
            finish(self, _HEADER, start, content, extra)


_HEADER = Filler(Header)


@final
@element(init=False)
class Sim(TypedElement):
    """Calls a SIM by its SID.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Sim("DE00000000000000000000000000000000"), declaration=False)
    '<Sim>DE00000000000000000000000000000000</Sim>'

    Source: https://www.twilio.com/docs/voice/twiml/sim
    """

    content: tuple[str | Element | Comment, ...]
    extra: FrozenMap[str, str]

    tag = "Sim"
    prose = False
    _rule = RULES["Sim"]

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
            start = "<Sim"
            finish(self, _SIM, start, content, extra)


_SIM = Filler(Sim)


@final
@element(init=False)
class WhatsApp(TypedElement):
    """Calls a WhatsApp number.

    Args:
        url: Absolute or relative URL whose TwiML the dialled party hears when answering, before both are connected.
        method: HTTP method of the request to `url`: GET or POST; default POST.
        status_callback_event: Events of the call to tell of, a list; default `completed` alone. (a list, joined by
            spaces)
        status_callback: Absolute or relative URL that is told what happens to the call, as `status_callback_event`
            lists.
        status_callback_method: HTTP method of the request to `status_callback`: GET or POST; default POST.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.WhatsApp("+15558675310", status_callback="/whatsapp"), declaration=False)
    '<WhatsApp statusCallback="/whatsapp">+15558675310</WhatsApp>'

    Source: https://www.twilio.com/docs/voice/twiml/dial
    """

    content: tuple[str | Element | Comment, ...]
    url: str | None
    """Absolute or relative URL whose TwiML the dialled party hears when answering, before both are connected."""
    method: str | None
    """HTTP method of the request to `url`: GET or POST; default POST."""
    status_callback_event: tuple[str, ...] | None
    """Events of the call to tell of, a list; default `completed` alone. (a list, joined by spaces)"""
    status_callback: str | None
    """Absolute or relative URL that is told what happens to the call, as `status_callback_event` lists."""
    status_callback_method: str | None
    """HTTP method of the request to `status_callback`: GET or POST; default POST."""
    extra: FrozenMap[str, str]

    tag = "WhatsApp"
    prose = False
    _rule = RULES["WhatsApp"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[str | Element | Comment],
            *,
            url: str | None = None,
            method: Method | str | None = None,
            status_callback_event: CallEvent | str | Iterable[CallEvent | str] | None = None,
            status_callback: str | None = None,
            status_callback_method: Method | str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(
            self,
            content=UNSET,
            *more,
            url=None,
            method=None,
            status_callback_event=None,
            status_callback=None,
            status_callback_method=None,
            extra=None,
            **unknown,
        ):
            if content is UNSET or more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<WhatsApp"
            if method is not None:
                start += _WHATSAPP.attributes[0](self, method)
            if status_callback is not None:
                start += _WHATSAPP.attributes[1](self, status_callback)
            if status_callback_event is not None:
                start += _WHATSAPP.attributes[2](self, status_callback_event)
            if status_callback_method is not None:
                start += _WHATSAPP.attributes[3](self, status_callback_method)
            if url is not None:
                start += _WHATSAPP.attributes[4](self, url)
            finish(self, _WHATSAPP, start, content, extra)


_WHATSAPP = Filler(WhatsApp)


@final
@element(init=False)
class Application(TypedElement):
    """Dials a TwiML application, whose own documents answer.

    Args:
        url: Absolute or relative URL that is requested in place of the application's own.
        method: HTTP method of the request to `url`: GET or POST; default POST.
        status_callback_event: Events of the call to tell of, a list; default `completed` alone. (a list, joined by
            spaces)
        status_callback: Absolute or relative URL that is told what happens to the call, as `status_callback_event`
            lists.
        status_callback_method: HTTP method of the request to `status_callback`: GET or POST; default POST.
        customer_id: Id of your customer for whom the application acts; handed to it.
        copy_parent_to: True hands the application the `To` of the parent call. Default false: the application's SID.

    >>> from twilio_fp import twiml
    >>> twiml.render(
    ...     twiml.Application(twiml.ApplicationSid("AP00000000000000000000000000000000"), copy_parent_to=True),
    ...     declaration=False,
    ... )
    '<Application copyParentTo="true"><ApplicationSid>AP00000000000000000000000000000000</ApplicationSid></Application>'

    Source: https://www.twilio.com/docs/voice/twiml/dial
    """

    content: tuple[ApplicationSid | Parameter | str | Element | Comment, ...]
    url: str | None
    """Absolute or relative URL that is requested in place of the application's own."""
    method: str | None
    """HTTP method of the request to `url`: GET or POST; default POST."""
    status_callback_event: tuple[str, ...] | None
    """Events of the call to tell of, a list; default `completed` alone. (a list, joined by spaces)"""
    status_callback: str | None
    """Absolute or relative URL that is told what happens to the call, as `status_callback_event` lists."""
    status_callback_method: str | None
    """HTTP method of the request to `status_callback`: GET or POST; default POST."""
    customer_id: str | None
    """Id of your customer for whom the application acts; handed to it."""
    copy_parent_to: bool | None
    """True hands the application the `To` of the parent call. Default false: the application's SID."""
    extra: FrozenMap[str, str]

    tag = "Application"
    prose = False
    _rule = RULES["Application"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[ApplicationSid | Parameter | str | Element | Comment] = None,
            *,
            url: str | None = None,
            method: Method | str | None = None,
            status_callback_event: CallEvent | str | Iterable[CallEvent | str] | None = None,
            status_callback: str | None = None,
            status_callback_method: Method | str | None = None,
            customer_id: str | None = None,
            copy_parent_to: bool | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(
            self,
            content=None,
            *more,
            url=None,
            method=None,
            status_callback_event=None,
            status_callback=None,
            status_callback_method=None,
            customer_id=None,
            copy_parent_to=None,
            extra=None,
            **unknown,
        ):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Application"
            if copy_parent_to is not None:
                start += _APPLICATION.attributes[0](self, copy_parent_to)
            if customer_id is not None:
                start += _APPLICATION.attributes[1](self, customer_id)
            if method is not None:
                start += _APPLICATION.attributes[2](self, method)
            if status_callback is not None:
                start += _APPLICATION.attributes[3](self, status_callback)
            if status_callback_event is not None:
                start += _APPLICATION.attributes[4](self, status_callback_event)
            if status_callback_method is not None:
                start += _APPLICATION.attributes[5](self, status_callback_method)
            if url is not None:
                start += _APPLICATION.attributes[6](self, url)
            finish(self, _APPLICATION, start, content, extra)


_APPLICATION = Filler(Application)


@final
@element(init=False)
class ApplicationSid(TypedElement):
    """The SID of the application to dial.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.ApplicationSid("AP00000000000000000000000000000000"), declaration=False)
    '<ApplicationSid>AP00000000000000000000000000000000</ApplicationSid>'

    Source: https://www.twilio.com/docs/voice/twiml/dial
    """

    content: tuple[str | Element | Comment, ...]
    extra: FrozenMap[str, str]

    tag = "ApplicationSid"
    prose = False
    _rule = RULES["ApplicationSid"]

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
            start = "<ApplicationSid"
            finish(self, _APPLICATIONSID, start, content, extra)


_APPLICATIONSID = Filler(ApplicationSid)


@final
@element(init=False)
class Refer(TypedElement):
    """Hands a SIP call on to another SIP address.

    Args:
        action: Absolute or relative URL that is requested when the transfer has ended, and whose TwiML runs next.
        method: HTTP method of the request to `action`: GET or POST; default POST.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Refer(twiml.ReferSip("sip:alice@example.com"), action="/referred"), declaration=False)
    '<Refer action="/referred"><Sip>sip:alice@example.com</Sip></Refer>'

    Source: https://www.twilio.com/docs/voice/twiml/refer
    """

    content: tuple[ReferSip | Element | Comment, ...]
    action: str | None
    """Absolute or relative URL that is requested when the transfer has ended, and whose TwiML runs next."""
    method: str | None
    """HTTP method of the request to `action`: GET or POST; default POST."""
    extra: FrozenMap[str, str]

    tag = "Refer"
    prose = False
    _rule = RULES["Refer"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[ReferSip | Element | Comment] = None,
            *,
            action: str | None = None,
            method: Method | str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=None, *more, action=None, method=None, extra=None, **unknown):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Refer"
            if action is not None:
                start += _REFER.attributes[0](self, action)
            if method is not None:
                start += _REFER.attributes[1](self, method)
            finish(self, _REFER, start, content, extra)


_REFER = Filler(Refer)


@final
@element(init=False)
class ReferSip(TypedElement):
    """The SIP address that `Refer` hands a call on to. It is ``<Sip>`` in XML.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.ReferSip("sip:alice@example.com"), declaration=False)
    '<Sip>sip:alice@example.com</Sip>'

    Source: https://www.twilio.com/docs/voice/twiml/refer
    """

    content: tuple[str | Element | Comment, ...]
    extra: FrozenMap[str, str]

    tag = "Sip"
    prose = False
    _rule = RULES["ReferSip"]

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
            start = "<Sip"
            finish(self, _REFERSIP, start, content, extra)


_REFERSIP = Filler(ReferSip)

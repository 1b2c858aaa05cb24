from __future__ import annotations

import json
import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import DecodeError, UsageError, streams
from twilio_fp.streams import (
    Clear,
    ConfigUpdated,
    Connected,
    Dtmf,
    End,
    Info,
    Interrupt,
    Language,
    Mark,
    Media,
    MediaMessage,
    MediaReceived,
    MediaSent,
    Play,
    Prompt,
    RawMedia,
    RawRelay,
    RelayDtmf,
    RelayError,
    RelayMessage,
    RelayReceived,
    RelaySent,
    SendDigits,
    SendMark,
    SendMedia,
    Setup,
    Start,
    Stop,
    Text,
)
from twilio_fp.streams import parsing as parsing_module
from twilio_fp.streams.wire import write_message
from twilio_fp.testing.strategies import stream_messages

if TYPE_CHECKING:
    from collections.abc import Callable

SIDES = (MediaReceived, MediaSent, RelayReceived, RelaySent)
PROTOCOLS = (MediaMessage, RelayMessage)

# Examples from Twilio's pages, and messages observed that they don't show.
EXAMPLES: list[tuple[str, MediaMessage | RelayMessage]] = [
    (
        '{"event": "connected", "protocol": "Call", "version": "1.0.0"}',
        Connected(protocol="Call", version="1.0.0"),
    ),
    (
        (
            '{"event": "start", "sequenceNumber": "1", "start": {"accountSid": "AC1", "streamSid": "MZ1", "callSid":'
            ' "CA1", "tracks": ["inbound"],'
            ' "mediaFormat": {"encoding": "audio/x-mulaw", "sampleRate": 8000, "channels": 1},'
            ' "customParameters": {"FirstName": "Jane"}}, "streamSid": "MZ1"}'
        ),
        Start(
            sequence_number=1,
            stream_sid="MZ1",
            account_sid="AC1",
            call_sid="CA1",
            tracks=("inbound",),
            encoding="audio/x-mulaw",
            sample_rate=8000,
            channels=1,
            custom_parameters={"FirstName": "Jane"},
        ),
    ),
    (
        (
            '{"event": "media", "sequenceNumber": "3", "media": {"track": "outbound", "chunk": "1", "timestamp": "5",'
            ' "payload": "no+J"}, "streamSid": "MZ1"}'
        ),
        Media(sequence_number=3, track="outbound", chunk=1, timestamp_ms=5, payload=b"\x9e\x8f\x89", stream_sid="MZ1"),
    ),
    (
        (
            '{"event": "dtmf", "streamSid": "MZ1", "sequenceNumber": "5", "dtmf": {"track": "inbound_track", "digit":'
            ' "1"}}'
        ),
        Dtmf(sequence_number=5, stream_sid="MZ1", track="inbound_track", digit="1"),
    ),
    (
        '{"event": "mark", "sequenceNumber": "4", "streamSid": "MZ1", "mark": {"name": "my label"}}',
        Mark(sequence_number=4, stream_sid="MZ1", name="my label"),
    ),
    (
        '{"event": "stop", "sequenceNumber": "5", "stop": {"accountSid": "AC1", "callSid": "CA1"}, "streamSid": "MZ1"}',
        Stop(sequence_number=5, stream_sid="MZ1", account_sid="AC1", call_sid="CA1"),
    ),
    (
        '{"event": "media", "streamSid": "MZ1", "media": {"payload": "//8="}}',
        SendMedia(b"\xff\xff", stream_sid="MZ1"),
    ),
    ('{"event": "mark", "streamSid": "MZ1", "mark": {"name": "my label"}}', SendMark("my label", stream_sid="MZ1")),
    ('{"event": "clear", "streamSid": "MZ1"}', Clear(stream_sid="MZ1")),
    ('{"event": "rewind", "by": 5}', RawMedia("rewind", extra={"by": 5})),
    (
        (
            '{"type": "setup", "sessionId": "VX1", "accountSid": "AC1", "parentCallSid": "", "callSid": "CA1",'
            ' "from": "+15558675310", "to": "+15017122661", "forwardedFrom": "+15017122661", "callType": "PSTN",'
            ' "callerName": "", "direction": "inbound", "callStatus": "RINGING", "customParameters": {"a": "b"}}'
        ),
        Setup(
            session_id="VX1",
            account_sid="AC1",
            call_sid="CA1",
            from_="+15558675310",
            to="+15017122661",
            forwarded_from="+15017122661",
            call_type="PSTN",
            direction="inbound",
            call_status="RINGING",
            custom_parameters={"a": "b"},
        ),
    ),
    (
        '{"type": "prompt", "voicePrompt": "Hi", "lang": "en-US", "last": true}',
        Prompt(voice_prompt="Hi", lang="en-US"),
    ),
    ('{"type": "prompt", "voicePrompt": "Hi th", "last": false}', Prompt(voice_prompt="Hi th", last=False)),
    ('{"type": "dtmf", "digit": "1"}', RelayDtmf(digit="1")),
    (
        '{"type": "interrupt", "utteranceUntilInterrupt": "Life is", "durationUntilInterruptMs": 460}',
        Interrupt(utterance_until_interrupt="Life is", duration_until_interrupt_ms=460),
    ),
    (
        '{"type": "interrupt", "utteranceUntilInterrupt": "Life is", "durationUntilInterruptMs": "460"}',
        Interrupt(utterance_until_interrupt="Life is", duration_until_interrupt_ms=460),
    ),
    ('{"type": "error", "description": "Invalid"}', RelayError(description="Invalid")),
    ('{"type": "info", "name": "roundTripDelayMs", "value": "148"}', Info(name="roundTripDelayMs", value="148")),
    (
        '{"type": "info", "name": "agentSpeaking", "value": "on", "ts": 5}',
        Info(name="agentSpeaking", value="on", extra={"ts": 5}),
    ),
    ('{"type": "configUpdated", "what": [1]}', ConfigUpdated(extra={"what": [1]})),
    (
        '{"type": "text", "token": "Hi ", "last": false, "lang": "en-GB", "interruptible": true, "preemptible": false}',
        Text("Hi ", lang="en-GB", interruptible=True, preemptible=False),
    ),
    ('{"type": "text", "token": "", "last": true}', Text("", last=True)),
    (
        '{"type": "play", "source": "https://example.com/a.mp3", "loop": 1, "interruptible": true}',
        Play("https://example.com/a.mp3", loop=1, interruptible=True),
    ),
    ('{"type": "sendDigits", "digits": "9w#"}', SendDigits("9w#")),
    (
        '{"type": "language", "ttsLanguage": "es-ES", "transcriptionLanguage": "en-US"}',
        Language(tts_language="es-ES", transcription_language="en-US"),
    ),
    ('{"type": "end", "handoffData": "{\\"a\\": 1}"}', End('{"a": 1}')),
    ('{"type": "config", "interruptible": "none"}', RawRelay("config", extra={"interruptible": "none"})),
    ('{"type": "hints", "hints": "a,b"}', RawRelay("hints", extra={"hints": "a,b"})),
]


def side_of(message: MediaMessage | RelayMessage) -> Any:
    return next(kind for kind in SIDES if isinstance(message, kind))


@pytest.mark.parametrize(("text", "message"), EXAMPLES, ids=lambda value: str(value)[:40])
def test_each_example_survives_a_round_trip_through_its_record(text: str, message: MediaMessage | RelayMessage) -> None:
    assert streams.parse(text) == message
    assert streams.parse(text.encode()) == message
    assert streams.parse(text, side_of(message)) == message
    assert streams.parse(streams.render(message)) == message


def test_messages_are_written_as_twilio_documents_them() -> None:
    for text, message in EXAMPLES:
        documented, written = json.loads(text), json.loads(streams.render(message))
        for name, value in documented.items():
            assert written.get(name, "") == (460 if value == "460" else value)


def test_numbers_are_written_as_text_where_twilio_does() -> None:
    assert '"sequenceNumber":"4"' in streams.render(Mark(sequence_number=4))
    assert '"chunk":"2","timestamp":"0"' in streams.render(Media(chunk=2))
    assert '"sampleRate":8000' in streams.render(Start(sample_rate=8000))


@given(stream_messages())
def test_every_message_survives_a_round_trip(message: MediaMessage | RelayMessage) -> None:
    text = streams.render(message)
    assert text.isascii()
    assert streams.parse(text) == message
    assert streams.parse(text, side_of(message)) == message
    assert streams.parse(json.dumps(json.loads(text), indent=1, sort_keys=True)) == message


@given(stream_messages(MediaMessage) | stream_messages(RelayMessage), st.dictionaries(st.text(max_size=3), st.none()))
def test_unknown_members_survive_a_round_trip(message: MediaMessage | RelayMessage, more: dict[str, None]) -> None:
    members = json.loads(streams.render(message))
    added = {name: value for name, value in more.items() if name not in members and name not in {"type", "event"}}
    inner = {
        name: {**value, "newInside": {"a": 1}} if isinstance(value, dict) else value for name, value in members.items()
    }
    inner = inner if type(message) not in {RawMedia, RawRelay, Setup} else members
    parsed = streams.parse(json.dumps({**inner, **added}), side_of(message))
    assert type(parsed) is type(message)
    for name, value in {**added, **{key: inner[key] for key in inner if inner[key] != members.get(key)}}.items():
        kept = json.loads(streams.render(parsed))
        if value is not None or name in parsed.extra:
            assert kept[name] == value


NAMES = (
    "event type media mark start stop dtmf name payload streamSid sequenceNumber track chunk timestamp "
    "mediaFormat sampleRate tracks customParameters token last digit source loop voicePrompt x"
)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["1", "//8=", "MZ1"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(NAMES.split()),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)
TAGS = sorted({message.tag or "new" for _, message in EXAMPLES})
KINDS = (None, *SIDES, *PROTOCOLS)


@given(JSON, st.sampled_from(TAGS), st.sampled_from(["event", "type", "both", "none"]), st.sampled_from(KINDS))
def test_parsing_a_rendered_message_again_changes_nothing(members: Any, tag: str, name: str, kind: Any) -> None:
    names = {"event": {"event": tag}, "type": {"type": tag}, "both": {"event": tag, "type": tag}}.get(name, {})
    text = json.dumps({**members, **names} if isinstance(members, dict) else members)
    try:
        message = streams.parse(text, kind) if kind else streams.parse(text)
    except DecodeError:
        return
    again = streams.render(message)
    assert streams.parse(again, kind or side_of(message)) == message
    if kind:
        assert isinstance(message, kind)


@given(st.binary(max_size=200) | st.text(max_size=200) | JSON.map(json.dumps), st.sampled_from(KINDS))
def test_parse_raises_only_decode_errors(text: str | bytes, kind: Any) -> None:
    with suppress(DecodeError):
        streams.parse(text, kind) if kind else streams.parse(text)


DEEP = 100_000


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "expected JSON"),
        ("[]", "a JSON object"),
        ("5", "a JSON object"),
        ("{}", "a message's name"),
        ('{"event": 5}', "a message's name"),
        ('{"type": null}', "a message's name"),
        ('{"type": "info", "value": NaN}', "not valid JSON"),
        ('{"type": "info", "value": 1e999}', "range of a float"),
        ('{"type": "info", "value": ' + "9" * 5000 + "}", "expected JSON"),
        ("[" * DEEP, "expected JSON"),
        ('{"type": "info", "x": ' + "[" * DEEP + "]" * DEEP + "}", "expected JSON"),
        ('{"type": "info", "x": ' + "[" * 101 + "]" * 101 + "}", "levels deep"),
        ('{"type": "new", "x": ' + "[" * 101 + "]" * 101 + "}", "levels deep"),
        (b"\xff", "expected text in UTF-8"),
        (b'{"type": "\xed\xa0\x80"}', "expected text in UTF-8"),
        (" " * (streams.MAX_SIZE + 1), "at most 1,048,576"),
        (b" " * (streams.MAX_SIZE + 1), "at most 1,048,576"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_an_invalid_message_is_refused_by_name(text: str | bytes, message: str) -> None:
    with pytest.raises(DecodeError, match=re.escape(message)):
        streams.parse(text)


def compact(members: dict[str, Any]) -> str:
    return json.dumps(members, separators=(",", ":"))


AUDIO = parsing_module._AUDIO.__self__.pattern  # type: ignore[attr-defined]
EXAMPLE = {
    "event": "media",
    "sequenceNumber": "4",
    "media": {"track": "inbound", "chunk": "3", "timestamp": "75", "payload": "//8="},
    "streamSid": "MZ1",
}


def variations() -> list[str]:
    texts = [compact(EXAMPLE), json.dumps(EXAMPLE), compact(dict(reversed(EXAMPLE.items())))]
    for key in ("sequenceNumber", "streamSid"):
        texts += [
            compact({**EXAMPLE, key: value}) for value in ("", "007", "9" * 19, "x", "é", 5, None, "1\n", "-1", "٣")
        ]
    for key in ("track", "chunk", "timestamp", "payload"):
        for value in (
            "",
            "007",
            "9" * 19,
            "x",
            "é",
            5,
            None,
            "//8",
            "//8=\n",
            "//8==",
            "/\n/8=",
            "=//8",
            "AB==",
            "Ａ===",
            "0",
        ):
            texts.append(compact({**EXAMPLE, "media": {**EXAMPLE["media"], key: value}}))  # type: ignore[dict-item]
    texts += [text.replace('"MZ1"}', '"MZ1"} ') for text in texts[:1]] + [
        compact(EXAMPLE) + "\n",
        compact(EXAMPLE) + "}",
    ]
    texts += [compact(EXAMPLE).replace('"4"', '"4","sequenceNumber":"5"'), compact(EXAMPLE).replace("/", "\\/")]
    return texts


@pytest.mark.parametrize("text", variations(), ids=lambda text: text[-60:])
@pytest.mark.parametrize("kind", [None, MediaReceived, MediaMessage, Media])
def test_the_fast_path_for_audio_reads_like_json(text: str, kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    fast = outcome(lambda: streams.parse(text, kind) if kind else streams.parse(text))
    monkeypatch.setattr(parsing_module, "_AUDIO", lambda text: None)
    slow = outcome(lambda: streams.parse(text, kind) if kind else streams.parse(text))
    assert fast == slow


@given(
    st.from_regex(AUDIO, fullmatch=True)
    | stream_messages(Media).map(streams.render)
    | st.builds(
        lambda number, track, chunk, time, payload, sid: compact(
            {
                "event": "media",
                "sequenceNumber": number,
                "media": {"track": track, "chunk": chunk, "timestamp": time, "payload": payload},
                "streamSid": sid,
            }
        ),
        *[st.sampled_from(["0", "1", "00", "007", "9" * 18, "9" * 19, "x"])] * 1,
        st.sampled_from(["inbound", "outbound", "Inbound", ""]),
        st.sampled_from(["0", "1", "9" * 18, "1 "]),
        st.sampled_from(["0", "5", "9" * 18, "-1"]),
        st.text("AB/+=", max_size=9),
        st.sampled_from(["MZ1", "MZ_1", "", "MZ é"]),
    )
)
def test_the_fast_path_for_audio_agrees_with_json(text: str) -> None:
    fast = outcome(lambda: streams.parse(text))
    slow = outcome(lambda: parsing_module._parse_text(text, None))
    assert fast == slow


def outcome(read: Callable[[], object]) -> object:
    try:
        message = read()
    except DecodeError as error:
        return str(error)
    return type(message), message, repr(message), hash(message)


@given(stream_messages(SendMedia))
def test_both_ways_of_writing_audio_agree(message: SendMedia) -> None:
    assert json.loads(streams.render(message)) == json.loads(json.dumps(write_message(message)))


@pytest.mark.parametrize("odd", [None, 5, [], {}, object(), memoryview(b"{}")])
def test_anything_but_text_or_bytes_is_a_usage_error(odd: Any) -> None:
    with pytest.raises(UsageError, match="text must be a frame received from a WebSocket"):
        streams.parse(odd)
    with pytest.raises(UsageError, match="message must be a stream message"):
        streams.render(odd)


@given(stream_messages())
def test_the_kind_may_be_a_messages_class(message: Any) -> None:
    text = streams.render(message)
    assert streams.parse(text, type(message)) == message
    other: Any = Prompt if isinstance(message, Interrupt) else Interrupt
    with pytest.raises(DecodeError):
        streams.parse(text, other)


@pytest.mark.parametrize(
    ("message", "kind"),
    [(Connected(), MediaSent), (Clear(), MediaReceived), (Setup(), RelaySent), (End(), RelayReceived)],
)
def test_a_message_of_the_other_side_is_refused_as_such(message: Any, kind: Any) -> None:
    with pytest.raises(DecodeError, match="which the other side sends"):
        streams.parse(streams.render(message), kind)


@pytest.mark.parametrize("odd", [5, [], {}, str, "MediaReceived", object])
def test_an_unknown_kind_is_refused(odd: Any) -> None:
    with pytest.raises(UsageError, match="kind must be one of MediaReceived"):
        streams.parse('{"type": "info"}', odd)

"""The records of messages: what they accept, and what they refuse."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import given

from twilio_fp import UsageError, evolve
from twilio_fp import json as typed_json
from twilio_fp.streams import (
    Close,
    Ending,
    Info,
    Interrupt,
    Mark,
    Media,
    MediaMessage,
    MediaSession,
    Prompt,
    RawMedia,
    RawRelay,
    RelayMessage,
    RelaySession,
    SendMedia,
    Start,
    Text,
    render,
)
from twilio_fp.testing.strategies import stream_messages

DEEP: Any = []
for _ in range(200):
    DEEP = [DEEP]


@given(stream_messages())
def test_a_message_is_a_value(message: MediaMessage | RelayMessage) -> None:
    assert pickle.loads(pickle.dumps(message)) == message
    assert copy.deepcopy(message) is message
    assert evolve(message) == message
    assert hash(evolve(message)) == hash(message)
    assert typed_json.loads(typed_json.dumps(message), type(message)) == message


@pytest.mark.parametrize(
    "session", [MediaSession(), RelaySession(), MediaSession(bidirectional=False), Close(), Ending(1007, "no")]
)
def test_a_session_is_a_value(session: Any) -> None:
    assert pickle.loads(pickle.dumps(session)) == session
    assert typed_json.loads(typed_json.dumps(session)) == session


def test_any_bytes_are_accepted_as_audio_and_lists_become_tuples() -> None:
    odd: Any = memoryview(b"ab")
    array: Any = bytearray(b"ab")
    assert SendMedia(array) == SendMedia(b"ab") == SendMedia(odd)
    assert Media(payload=bytes(80)).duration_ms == SendMedia(bytes(80)).duration_ms == 10
    tracks: Any = ["inbound"]
    assert Start(tracks=tracks).tracks == ("inbound",)
    one: Any = "inbound"
    assert Start(tracks=one).tracks == ("inbound",)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: SendMedia("abc"), "SendMedia.payload must be bytes"),  # type: ignore[arg-type]
        (lambda: Media(chunk="5"), "Media.chunk must be a non-negative int, got '5' (str)"),  # type: ignore[arg-type]
        (lambda: Media(chunk=-1), "Media.chunk must be a non-negative int"),
        (lambda: Media(chunk=True), "Media.chunk must be a non-negative int"),
        (lambda: Media(chunk=10**18), "Media.chunk must be a non-negative int"),
        (lambda: Prompt(last=1), "Prompt.last must be True or False"),  # type: ignore[arg-type]
        (lambda: Prompt(voice_prompt=None), "Prompt.voice_prompt must be text"),  # type: ignore[arg-type]
        (lambda: Text("a", last=None), "Text.last must be True or False"),  # type: ignore[arg-type]
        (lambda: Interrupt(duration_until_interrupt_ms="460"), "must be a non-negative number"),  # type: ignore[arg-type]
        (lambda: Interrupt(duration_until_interrupt_ms=float("nan")), "must be a non-negative number"),
        (lambda: Start(tracks=(1,)), "Start.tracks must be a tuple of texts"),  # type: ignore[arg-type]
        (lambda: Start(tracks=5), "Start.tracks must be a tuple of texts"),  # type: ignore[arg-type]
        (lambda: Start(custom_parameters={"a": 1}), "must be a mapping from text to text"),  # type: ignore[dict-item]
        (lambda: Start(custom_parameters=[]), "must be a mapping from text to text"),  # type: ignore[arg-type]
        (lambda: Info(extra=[]), "extra must be a mapping of wire names to values"),  # type: ignore[arg-type]
        (lambda: Info(extra={1: 2}), "extra must be a mapping of wire names to values"),  # type: ignore[dict-item]
        (lambda: Info(extra={"a": {1: 2}}), "names in extra must be text"),
        (lambda: Info(extra={"a": [float("inf")]}), "extra must be data that JSON can represent"),
        (lambda: Info(extra={"a": {"b": {1, 2}}}), "extra must be data that JSON can represent"),
        (lambda: Info(extra={"a": DEEP}), "must be nested at most 100 levels deep"),
        (lambda: RawMedia("mark"), "RawMedia.event must be text other than a known message's name"),
        (lambda: RawMedia(5), "RawMedia.event must be text other than a known message's name"),  # type: ignore[arg-type]
        (lambda: RawMedia("new", extra={"event": "x"}), "RawMedia.extra must not contain 'event'"),
        (lambda: RawRelay("text"), "RawRelay.type must be text other than a known message's name"),
        (lambda: RawRelay("new", extra={"type": "x"}), "RawRelay.extra must not contain 'type'"),
        (lambda: MediaSession(stage="new"), "stage must be one of opening"),  # type: ignore[arg-type]
        (lambda: RelaySession(stage="new"), "stage must be one of opening"),  # type: ignore[arg-type]
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_values_of_the_wrong_type_are_refused(make: Any, message: str) -> None:
    with pytest.raises(UsageError) as raised:
        make()
    assert message in str(raised.value)


def test_extra_members_are_written_in_place_and_override_known_ones() -> None:
    message = Mark(name="a", stream_sid="MZ1", extra={"mark": {"new": 1}, "streamSid": 5})
    assert json.loads(render(message)) == {
        "event": "mark",
        "sequenceNumber": "0",
        "streamSid": 5,
        "mark": {"name": "a", "new": 1},
    }
    assert json.loads(render(Mark(name="a", extra={"mark": "odd"})))["mark"] == "odd"

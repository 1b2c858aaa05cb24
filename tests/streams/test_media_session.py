from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import StreamError, UsageError, streams
from twilio_fp.streams import (
    Clear,
    Connected,
    Dtmf,
    Gap,
    Heard,
    Mark,
    MarkReturned,
    Media,
    MediaReceived,
    MediaSent,
    MediaSession,
    OutOfOrder,
    RawMedia,
    SendMark,
    SendMedia,
    Start,
    Stop,
    Text,
    interrupt,
)
from twilio_fp.testing.strategies import stream_messages

FRAME = bytes(160)
SENT: Any = SendMedia(FRAME)


START = Start(sequence_number=1, stream_sid="MZ1", tracks=("inbound",))


def started_session(start: Start = START, **settings: Any) -> MediaSession:
    session, _ = MediaSession(**settings).receive(Connected(protocol="Call"))
    session, events = session.receive(start)
    assert events == (start,)
    return session


def frame(number: int, *, chunk: int | None = None, track: str = "inbound") -> Media:
    chunk = number if chunk is None else chunk
    return Media(
        sequence_number=number + 1,
        stream_sid="MZ1",
        track=track,
        chunk=chunk,
        timestamp_ms=(chunk - 1) * 20,
        payload=FRAME,
    )


def return_mark(session: MediaSession, name: str) -> tuple[MediaSession, Any]:
    session, events = session.receive(Mark(stream_sid="MZ1", name=name))
    (event,) = events
    assert isinstance(event, MarkReturned)
    return session, event.reason


def receive_audio(session: MediaSession, milliseconds: int) -> MediaSession:
    for _ in range(milliseconds // 20):
        session, _ = session.receive(frame(session.sequence_number))
    return session


def test_a_normal_stream_yields_only_its_messages() -> None:
    session = started_session()
    for number in range(1, 6):
        session, events = session.receive(frame(number))
        assert events == (frame(number),)
    (inbound,) = session.tracks
    assert (inbound.bytes, inbound.chunk, inbound.until_ms, session.now_ms) == (800, 5, 100, 100)
    key = Dtmf(sequence_number=7, digit="1")
    session, events = session.receive(key)
    assert events == (key,)
    stop = Stop(sequence_number=8)
    session, events = session.receive(stop)
    assert events == (stop,)
    assert session.has_ended


def test_gaps_in_messages_and_audio_are_reported() -> None:
    session = started_session()
    session, _ = session.receive(frame(1))
    session, events = session.receive(frame(5))
    assert events == (
        Gap(counted="sequenceNumber", expected=3, got=6),
        Gap(counted="chunk", track="inbound", expected=2, got=5),
        frame(5),
    )
    session, events = session.receive(frame(6))
    assert events == (frame(6),)
    session, events = session.receive(frame(6))
    assert [type(event) for event in events] == [Gap, Gap, Media]


@pytest.mark.parametrize("is_shared_count", [True, False])
def test_chunks_may_be_counted_per_track_or_over_both(is_shared_count: bool) -> None:
    session = started_session(Start(sequence_number=1, stream_sid="MZ1", tracks=("inbound", "outbound")))
    for number in range(1, 9):
        piece = frame(
            number, chunk=number if is_shared_count else (number + 1) // 2, track=("inbound", "outbound")[number % 2]
        )
        session, events = session.receive(piece)
        assert events == (piece,)
    assert {track.track: track.bytes for track in session.tracks} == {"inbound": 640, "outbound": 640}


def test_a_stream_without_numbers_has_no_gaps() -> None:
    session = started_session(Start(stream_sid="MZ1"))
    for _ in range(3):
        session, events = session.receive(Media(payload=FRAME, track="inbound"))
        assert len(events) == 1


@pytest.mark.parametrize(
    "messages",
    [
        [Start(stream_sid="MZ1")],
        [Media(payload=FRAME)],
        [Stop()],
        [RawMedia("new")],
        [Connected(), RawMedia("new")],
        [Mark(name="a")],
        [Connected(), Connected()],
        [Connected(), Start(stream_sid="MZ1"), Start(stream_sid="MZ1")],
        [Connected(), Start(stream_sid="MZ1"), Media(stream_sid="MZ2", payload=FRAME)],
        [Connected(), Start(stream_sid="MZ1"), Stop(), Media(payload=FRAME)],
        [Connected(), Start(stream_sid="MZ1"), Stop(), RawMedia("new")],
    ],
)
def test_a_message_out_of_order_is_reported_and_changes_nothing(messages: list[MediaReceived]) -> None:
    session = MediaSession()
    for message in messages[:-1]:
        session, _ = session.receive(message)
    after, events = session.receive(messages[-1])
    (event,) = events
    assert isinstance(event, OutOfOrder)
    assert event.message == messages[-1]
    assert after == session


def test_a_mark_comes_back_once_its_audio_is_played() -> None:
    session, sent = started_session().send(SendMedia(FRAME), SendMark("one"), SendMedia(FRAME), SendMark("two"))
    assert [json.loads(streams.render(message))["streamSid"] for message in sent] == ["MZ1"] * 4
    session, reason = return_mark(session, "one")
    assert reason == "played"
    assert [mark.name for mark in session.marks] == ["two"]
    assert session.heard == Heard(at_least_ms=20, at_most_ms=40, likely_ms=20)
    session, reason = return_mark(session, "two")
    assert reason == "played"
    assert session.heard.at_least_ms == session.heard.at_most_ms == 40


def test_a_mark_comes_back_immediately_if_nothing_is_buffered() -> None:
    session, _ = started_session().send(SendMark("idle"))
    session, reason = return_mark(session, "idle")
    assert reason == "nothing-buffered"
    session, _ = session.send(SendMedia(FRAME), SendMark("end"))
    session, reason = return_mark(session, "end")
    assert reason == "played"
    session, _ = session.send(SendMark("after"))
    session, reason = return_mark(session, "after")
    assert reason == "nothing-buffered"
    session, _ = session.send(SendMedia(FRAME), Clear(), SendMark("cleared"))
    session, reason = return_mark(session, "cleared")
    assert reason == "nothing-buffered"


def test_a_cleared_mark_has_the_reason_that_is_certain() -> None:
    session, _ = started_session().send(SendMedia(bytes(16_000)), SendMark("long"), Clear())
    session, reason = return_mark(session, "long")
    assert reason == "cleared"  # two seconds of audio can't have been played in no time
    session, _ = session.send(SendMedia(bytes(16_000)), SendMark("long"))
    session = receive_audio(session, 2000)
    session, _ = session.send(Clear())
    session, reason = return_mark(session, "long")
    assert reason == "played-or-cleared"


def test_a_mark_that_was_not_sent_is_reported_as_such() -> None:
    session, reason = return_mark(started_session(), "stranger")
    assert reason == "not-sent"
    session, _ = session.send(SendMedia(FRAME), SendMark("a"), SendMark("a"))
    for expected in ("played", "played", "not-sent"):
        session, reason = return_mark(session, "a")
        assert reason == expected


def test_a_mark_without_a_name_is_harmless() -> None:
    message = streams.parse('{"event":"mark","sequenceNumber":"4","streamSid":"MZ1"}', MediaReceived)
    _, events = started_session().receive(message)
    assert isinstance(events[-1], MarkReturned)


def test_the_audio_heard_is_bounded_by_the_audio_sent() -> None:
    session, _ = started_session().send(SendMedia(bytes(8000)), SendMark("half"), SendMedia(bytes(8000)))
    assert session.heard == Heard(at_least_ms=0, at_most_ms=2000, likely_ms=0)
    session = receive_audio(session, 600)
    assert session.heard == Heard(at_least_ms=0, at_most_ms=2000, likely_ms=600)
    session, _ = return_mark(session, "half")
    assert session.heard == Heard(at_least_ms=1000, at_most_ms=2000, likely_ms=1000)
    session = receive_audio(session, 5000)
    assert session.heard == Heard(at_least_ms=1000, at_most_ms=2000, likely_ms=2000)


def test_an_interruption_clears_the_buffer_and_reports_what_was_heard() -> None:
    session, _ = started_session().send(SendMedia(bytes(16_000)), SendMark("end"))
    session, replies, heard = interrupt(receive_audio(session, 400))
    assert replies == (Clear(stream_sid="MZ1"),)
    assert heard == Heard(at_least_ms=0, at_most_ms=2000, likely_ms=400)
    again, nothing, none = interrupt(session)
    assert (nothing, none) == ((), Heard(at_least_ms=0, at_most_ms=0, likely_ms=0))
    assert again == session


def test_an_interruption_clears_audio_that_may_still_be_buffered() -> None:
    session, _ = started_session().send(SendMedia(FRAME))
    session, replies, _ = interrupt(receive_audio(session, 60_000))
    assert replies == (Clear(stream_sid="MZ1"),)  # no mark shows that it was played


def test_nothing_is_cleared_if_everything_was_played() -> None:
    session, _ = started_session().send(SendMedia(FRAME), SendMark("end"))
    session, _ = return_mark(session, "end")
    assert interrupt(session)[1:] == ((), Heard(at_least_ms=20, at_most_ms=20, likely_ms=20))


@pytest.mark.parametrize(
    ("session", "message", "error"),
    [
        (MediaSession(), SendMedia(FRAME), "wait for Start"),
        (MediaSession().receive(Connected())[0], SendMedia(FRAME), "wait for Start"),
        (started_session().receive(Stop())[0], SendMedia(FRAME), "has stopped"),
        (started_session(bidirectional=False), SendMedia(FRAME), "<Connect><Stream>"),
        (started_session(Start(stream_sid="MZ1", tracks=("inbound", "outbound"))), Clear(), "<Connect><Stream>"),
        (started_session(), SendMedia(b""), "must be non-empty audio"),
        (started_session(), SendMark(""), "non-empty"),
        (started_session(), SendMark("a", stream_sid="MZ2"), "must be the session's stream"),
    ],
)
def test_messages_that_the_protocol_forbids_are_refused(session: MediaSession, message: MediaSent, error: str) -> None:
    with pytest.raises(StreamError, match=error):
        session.send(message)


@pytest.mark.parametrize("odd", [None, "media", Text("Hi"), Media(), {}])
def test_anything_but_a_message_is_a_usage_error(odd: Any) -> None:
    wrong: Any = odd
    with pytest.raises(UsageError, match="must be a message to send on a media stream"):
        started_session().send(odd)
    with pytest.raises(UsageError, match="must be a message that Twilio sends on a media stream"):
        started_session().receive(SENT if isinstance(odd, Media) else odd)
    with pytest.raises(UsageError, match="session must be a MediaSession or a RelaySession"):
        interrupt(wrong)


STEPS = st.lists(stream_messages(MediaReceived) | stream_messages(MediaSent), max_size=25)
SESSIONS = st.booleans().map(lambda is_started: started_session() if is_started else MediaSession())


@given(SESSIONS, STEPS)
def test_a_session_never_fails_and_sends_nothing_forbidden(
    session: MediaSession, steps: list[MediaReceived | MediaSent]
) -> None:
    for step in steps:
        before = session
        if isinstance(step, MediaReceived):
            session, events = session.receive(step)
            assert events
        else:
            try:
                session, sent = session.send(step)
            except StreamError:
                continue
            assert before.stage == "started"
            assert before.bidirectional
            (one,) = sent
            assert getattr(one, "stream_sid", before.stream_sid) == before.stream_sid
            assert not (isinstance(one, SendMedia) and not one.payload)
            assert not (isinstance(one, SendMark) and not one.name)
        heard = session.heard
        assert 0 <= heard.at_least_ms <= heard.likely_ms <= heard.at_most_ms <= session.sent_bytes / 8
        assert session.played_bytes <= session.sent_bytes
        assert [mark.position for mark in session.marks] == sorted(mark.position for mark in session.marks)
        assert hash(session) == hash(session)


class Twilio:
    """A model of Twilio's side: a buffer of audio and marks, played as time passes."""

    def __init__(self) -> None:
        self.buffer: list[int | str] = []
        self.outcomes: list[tuple[str, str]] = []
        self.played = 0
        self.time = 0

    def play(self, milliseconds: int) -> None:
        remaining = milliseconds * 8
        while self.buffer and (remaining or isinstance(self.buffer[0], str)):
            first = self.buffer.pop(0)
            if isinstance(first, str):
                self.outcomes.append((first, "played"))
                continue
            played = min(first, remaining)
            remaining -= played
            self.played += played
            if played < first:
                self.buffer.insert(0, first - played)

    def receive(self, message: MediaSent) -> None:
        if isinstance(message, SendMedia):
            self.buffer.append(len(message.payload))
        elif isinstance(message, SendMark):
            if self.buffer:
                self.buffer.append(message.name)
            else:
                self.outcomes.append((message.name, "nothing-buffered"))
        else:
            self.outcomes += [(one, "cleared") for one in self.buffer if isinstance(one, str)]
            self.buffer = []


@given(
    st.lists(
        st.tuples(st.integers(0, 30), st.sampled_from(["media", "mark", "clear", "nothing"]), st.integers(1, 4000)),
        max_size=30,
    ),
    st.integers(0, 3),
)
def test_the_reasons_of_marks_are_consistent_with_what_twilio_did(
    steps: list[tuple[int, str, int]], delay: int
) -> None:
    """Twilio receives messages some frames late and responds at once; no reason contradicts what it did."""
    twilio, session, number, seen, names = Twilio(), started_session(), 1, 0, iter(range(1000))
    reported: list[tuple[str, str]] = []
    in_flight: list[tuple[int, MediaSent]] = []
    for frames, kind, size in [*steps, (300, "nothing", 1)]:
        for _ in range(frames):
            while in_flight and in_flight[0][0] <= number:
                twilio.receive(in_flight.pop(0)[1])
            twilio.play(20)
            for name, _reason in twilio.outcomes[seen:]:
                session, reason = return_mark(session, name)
                reported.append((name, reason))
            seen = len(twilio.outcomes)
            session, _ = session.receive(
                Media(stream_sid="MZ1", track="inbound", chunk=number, timestamp_ms=(number - 1) * 20, payload=FRAME)
            )
            number += 1
        message: MediaSent | None = {
            "media": SendMedia(bytes(size)),
            "mark": SendMark(f"m{next(names)}"),
            "clear": Clear(),
        }.get(kind)
        if message is not None:
            session, _ = session.send(message)
            in_flight.append((number + delay, message))
    allowed = {
        "played": {"played"},
        "cleared": {"cleared", "played-or-cleared"},
        "nothing-buffered": {"nothing-buffered", "played", "played-or-cleared"},
    }
    for (name, outcome), (reported_name, reason) in zip(twilio.outcomes, reported, strict=True):
        assert name == reported_name
        if outcome == "played":
            assert reason in {"played", "played-or-cleared"}, (name, outcome, reason)
        else:
            assert reason in allowed[outcome], (name, outcome, reason)


def test_the_first_sequence_number_is_one() -> None:
    session, _ = MediaSession().receive(Connected())
    _, events = session.receive(Start(sequence_number=3, stream_sid="MZ1"))
    assert events[0] == Gap(counted="sequenceNumber", expected=1, got=3)


def test_a_raw_message_is_sent_unchanged() -> None:
    raw = RawMedia("rewind", extra={"streamSid": "MZ1"})
    session = started_session()
    assert session.send(raw) == (session, (raw,))
    after, events = session.receive(raw)
    assert (after, events) == (session, (raw,))


@pytest.mark.parametrize(
    "wrong",
    [
        {"stage": []},
        {"start": "MZ1"},
        {"sequence_number": "1"},
        {"tracks": 5},
        {"tracks": ["inbound"]},
        {"chunk": -1},
        {"now_ms": float("nan")},
        {"sent_bytes": 1.5},
        {"played_bytes": True},
        {"since_bytes": None},
        {"busy_until_ms": -1},
        {"marks": None},
        {"marks": ["end"]},
    ],
    ids=str,
)
def test_the_fields_of_a_session_are_checked(wrong: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match=f"^{next(iter(wrong))} must "):
        MediaSession(**wrong)

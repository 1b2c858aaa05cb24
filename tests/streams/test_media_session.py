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


BEGINNING = Start(sequence_number=1, stream_sid="MZ1", tracks=("inbound",))


def started(start: Start = BEGINNING, **given: Any) -> MediaSession:
    session, _ = MediaSession(**given).receive(Connected(protocol="Call"))
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


def returned(session: MediaSession, name: str) -> tuple[MediaSession, Any]:
    session, events = session.receive(Mark(stream_sid="MZ1", name=name))
    (event,) = events
    assert isinstance(event, MarkReturned)
    return session, event.reason


def listened(session: MediaSession, milliseconds: int) -> MediaSession:
    for _ in range(milliseconds // 20):
        session, _ = session.receive(frame(session.sequence_number))
    return session


def test_a_normal_stream_yields_only_its_messages() -> None:
    session = started()
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
    session = started()
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


@pytest.mark.parametrize("counted_together", [True, False])
def test_chunks_may_be_counted_per_track_or_over_both(counted_together: bool) -> None:
    session = started(Start(sequence_number=1, stream_sid="MZ1", tracks=("inbound", "outbound")))
    for number in range(1, 9):
        piece = frame(
            number, chunk=number if counted_together else (number + 1) // 2, track=("inbound", "outbound")[number % 2]
        )
        session, events = session.receive(piece)
        assert events == (piece,)
    assert {track.track: track.bytes for track in session.tracks} == {"inbound": 640, "outbound": 640}


def test_a_stream_without_numbers_has_no_gaps() -> None:
    session = started(Start(stream_sid="MZ1"))
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
    session, sent = started().send(SendMedia(FRAME), SendMark("one"), SendMedia(FRAME), SendMark("two"))
    assert [json.loads(streams.render(message))["streamSid"] for message in sent] == ["MZ1"] * 4
    session, reason = returned(session, "one")
    assert reason == "played"
    assert [mark.name for mark in session.marks] == ["two"]
    assert session.heard == Heard(at_least_ms=20, at_most_ms=40, likely_ms=20)
    session, reason = returned(session, "two")
    assert reason == "played"
    assert session.heard.at_least_ms == session.heard.at_most_ms == 40


def test_a_mark_comes_back_immediately_if_nothing_is_buffered() -> None:
    session, _ = started().send(SendMark("idle"))
    session, reason = returned(session, "idle")
    assert reason == "nothing-buffered"
    session, _ = session.send(SendMedia(FRAME), SendMark("end"))
    session, reason = returned(session, "end")
    assert reason == "played"
    session, _ = session.send(SendMark("after"))
    session, reason = returned(session, "after")
    assert reason == "nothing-buffered"
    session, _ = session.send(SendMedia(FRAME), Clear(), SendMark("cleared"))
    session, reason = returned(session, "cleared")
    assert reason == "nothing-buffered"


def test_a_cleared_mark_has_the_reason_that_is_certain() -> None:
    session, _ = started().send(SendMedia(bytes(16_000)), SendMark("long"), Clear())
    session, reason = returned(session, "long")
    assert reason == "cleared"  # two seconds were not played in none
    session, _ = session.send(SendMedia(bytes(16_000)), SendMark("long"))
    session = listened(session, 2000)
    session, _ = session.send(Clear())
    session, reason = returned(session, "long")
    assert reason == "played-or-cleared"


def test_a_mark_that_was_not_sent_is_reported_as_such() -> None:
    session, reason = returned(started(), "stranger")
    assert reason == "not-sent"
    session, _ = session.send(SendMedia(FRAME), SendMark("a"), SendMark("a"))
    for expected in ("played", "played", "not-sent"):
        session, reason = returned(session, "a")
        assert reason == expected


def test_a_mark_without_a_name_is_harmless() -> None:
    message = streams.parse('{"event":"mark","sequenceNumber":"4","streamSid":"MZ1"}', MediaReceived)
    _, events = started().receive(message)
    assert isinstance(events[-1], MarkReturned)


def test_the_audio_heard_is_bounded_by_the_audio_sent() -> None:
    session, _ = started().send(SendMedia(bytes(8000)), SendMark("half"), SendMedia(bytes(8000)))
    assert session.heard == Heard(at_least_ms=0, at_most_ms=2000, likely_ms=0)
    session = listened(session, 600)
    assert session.heard == Heard(at_least_ms=0, at_most_ms=2000, likely_ms=600)
    session, _ = returned(session, "half")
    assert session.heard == Heard(at_least_ms=1000, at_most_ms=2000, likely_ms=1000)
    session = listened(session, 5000)
    assert session.heard == Heard(at_least_ms=1000, at_most_ms=2000, likely_ms=2000)


def test_an_interruption_clears_the_buffer_and_reports_what_was_heard() -> None:
    session, _ = started().send(SendMedia(bytes(16_000)), SendMark("end"))
    session, replies, heard = interrupt(listened(session, 400))
    assert replies == (Clear(stream_sid="MZ1"),)
    assert heard == Heard(at_least_ms=0, at_most_ms=2000, likely_ms=400)
    again, nothing, none = interrupt(session)
    assert (nothing, none) == ((), Heard(at_least_ms=0, at_most_ms=0, likely_ms=0))
    assert again == session


def test_an_interruption_clears_audio_that_may_still_be_buffered() -> None:
    session, _ = started().send(SendMedia(FRAME))
    session, replies, _ = interrupt(listened(session, 60_000))
    assert replies == (Clear(stream_sid="MZ1"),)  # no mark has shown it to be played


def test_nothing_is_cleared_if_everything_was_played() -> None:
    session, _ = started().send(SendMedia(FRAME), SendMark("end"))
    session, _ = returned(session, "end")
    assert interrupt(session)[1:] == ((), Heard(at_least_ms=20, at_most_ms=20, likely_ms=20))


@pytest.mark.parametrize(
    ("session", "message", "said"),
    [
        (MediaSession(), SendMedia(FRAME), "wait for Start"),
        (MediaSession().receive(Connected())[0], SendMedia(FRAME), "wait for Start"),
        (started().receive(Stop())[0], SendMedia(FRAME), "has stopped"),
        (started(bidirectional=False), SendMedia(FRAME), "<Connect><Stream>"),
        (started(Start(stream_sid="MZ1", tracks=("inbound", "outbound"))), Clear(), "<Connect><Stream>"),
        (started(), SendMedia(b""), "must be non-empty audio"),
        (started(), SendMark(""), "non-empty"),
        (started(), SendMark("a", stream_sid="MZ2"), "must be the session's stream"),
    ],
)
def test_messages_that_the_protocol_forbids_are_refused(session: MediaSession, message: MediaSent, said: str) -> None:
    with pytest.raises(StreamError, match=said):
        session.send(message)


@pytest.mark.parametrize("odd", [None, "media", Text("Hi"), Media(), {}])
def test_anything_but_a_message_is_a_usage_error(odd: Any) -> None:
    wrong: Any = odd
    with pytest.raises(UsageError, match="must be a message to send on a media stream"):
        started().send(odd)
    with pytest.raises(UsageError, match="must be a message that Twilio sends on a media stream"):
        started().receive(SENT if isinstance(odd, Media) else odd)
    with pytest.raises(UsageError, match="session must be a MediaSession or a RelaySession"):
        interrupt(wrong)


STEPS = st.lists(stream_messages(MediaReceived) | stream_messages(MediaSent), max_size=25)
BEGUN = st.booleans().map(lambda begun: started() if begun else MediaSession())


@given(BEGUN, STEPS)
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
    """What Twilio does with audio and marks: a buffer that is played as time goes by."""

    def __init__(self) -> None:
        self.buffer: list[int | str] = []
        self.truth: list[tuple[str, str]] = []
        self.played = 0
        self.time = 0

    def play(self, milliseconds: int) -> None:
        left = milliseconds * 8
        while self.buffer and (left or isinstance(self.buffer[0], str)):
            first = self.buffer.pop(0)
            if isinstance(first, str):
                self.truth.append((first, "played"))
                continue
            taken = min(first, left)
            left -= taken
            self.played += taken
            if taken < first:
                self.buffer.insert(0, first - taken)

    def take(self, message: MediaSent) -> None:
        if isinstance(message, SendMedia):
            self.buffer.append(len(message.payload))
        elif isinstance(message, SendMark):
            if self.buffer:
                self.buffer.append(message.name)
            else:
                self.truth.append((message.name, "nothing-buffered"))
        else:
            self.truth += [(one, "cleared") for one in self.buffer if isinstance(one, str)]
            self.buffer = []


@given(
    st.lists(
        st.tuples(st.integers(0, 30), st.sampled_from(["media", "mark", "clear", "nothing"]), st.integers(1, 4000)),
        max_size=30,
    ),
    st.integers(0, 3),
)
def test_the_reasons_of_marks_match_what_twilio_did(steps: list[tuple[int, str, int]], late: int) -> None:
    """Twilio hears of what is sent some frames later, and its answers come at once: nothing untrue is told."""
    twilio, session, number, reached, names = Twilio(), started(), 1, 0, iter(range(1000))
    told: list[tuple[str, str]] = []
    waiting: list[tuple[int, MediaSent]] = []
    for frames, what, size in [*steps, (300, "nothing", 1)]:
        for _ in range(frames):
            while waiting and waiting[0][0] <= number:
                twilio.take(waiting.pop(0)[1])
            twilio.play(20)
            for name, _reason in twilio.truth[reached:]:
                session, reason = returned(session, name)
                told.append((name, reason))
            reached = len(twilio.truth)
            session, _ = session.receive(
                Media(stream_sid="MZ1", track="inbound", chunk=number, timestamp_ms=(number - 1) * 20, payload=FRAME)
            )
            number += 1
        message: MediaSent | None = {
            "media": SendMedia(bytes(size)),
            "mark": SendMark(f"m{next(names)}"),
            "clear": Clear(),
        }.get(what)
        if message is not None:
            session, _ = session.send(message)
            waiting.append((number + late, message))
    allowed = {
        "played": {"played"},
        "cleared": {"cleared", "played-or-cleared"},
        "nothing-buffered": {"nothing-buffered", "played", "played-or-cleared"},
    }
    for (name, truth), (also, reason) in zip(twilio.truth, told, strict=True):
        assert name == also
        if truth == "played":
            assert reason in {"played", "played-or-cleared"}, (name, truth, reason)
        else:
            assert reason in allowed[truth], (name, truth, reason)


def test_the_first_sequence_number_is_one() -> None:
    session, _ = MediaSession().receive(Connected())
    _, events = session.receive(Start(sequence_number=3, stream_sid="MZ1"))
    assert events[0] == Gap(counted="sequenceNumber", expected=1, got=3)


def test_a_raw_message_is_sent_unchanged() -> None:
    raw = RawMedia("rewind", extra={"streamSid": "MZ1"})
    session = started()
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

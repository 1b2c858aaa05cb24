"""Video rooms: their defaults and limits, names, lives, and who is in them."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.refusing import refusal
from twilio_fp.auth import authorize
from twilio_fp.errors import UsageError
from twilio_fp.http import HttpRequest
from twilio_fp.rest.video import v1
from twilio_fp.testing import FakeTwilio
from twilio_fp.webhooks import VideoRoomEvent
from twilio_fp.webhooks.detect import guess

if TYPE_CHECKING:
    from twilio_fp.client import Client

APP = "https://app.example"


@pytest.fixture
def twilio() -> FakeTwilio:
    twilio = FakeTwilio()
    twilio.mount(APP, lambda _: None)
    return twilio


@pytest.fixture
def client(twilio: FakeTwilio) -> Client:
    return twilio.client()


def post_room(twilio: FakeTwilio, body: bytes) -> tuple[int, Any]:
    """Return the status and the code with which a form is refused that no operation lets through."""
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    request = HttpRequest("POST", "https://video.twilio.com/v1/Rooms", headers, body)
    response = twilio(authorize(twilio.credentials, request))
    return response.status, json.loads(response.body).get("code")


def test_a_new_room_has_twilios_defaults(client: Client) -> None:
    room = client(v1.CreateRoom())
    assert (room.type, room.status, room.unique_name, room.media_region) == ("group", "in-progress", room.sid, "us1")
    assert (room.max_participants, room.max_concurrent_published_tracks) == (50, 170)
    assert (room.max_participant_duration, room.status_callback_method) == (14400, "POST")
    assert (room.empty_room_timeout, room.unused_room_timeout) == (5, 5)
    assert (room.duration, room.end_time, room.record_participants_on_connect) == (None, None, False)
    assert list(room.video_codecs or ()) == ["VP8", "H264"]
    assert set(room.links or ()) == {"participants", "recordings", "recording_rules", "transcriptions"}
    assert client(v1.FetchRoom(str(room.sid))) == room


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"MaxParticipants=51", 53107),
        (b"MaxParticipants=0", 53107),
        (b"MaxParticipants=x", 53107),
        (b"MaxParticipantDuration=599", 53123),
        (b"MaxParticipantDuration=86401", 53123),
        (b"EmptyRoomTimeout=61", 53109),
        (b"UnusedRoomTimeout=0", 53109),
        (b"Type=peer-to-peer", 53126),
        (b"Type=huge", 53108),
        (b"AudioOnly=true", 53127),
        (b"LargeRoom=true", 53103),
        (b"MediaRegion=xx1", 53113),
        (b"StatusCallback=no", 53111),
        (b'RecordingRules=[{"type":"include","all":true,"kind":"audio"}]', 53120),
    ],
)
def test_invalid_rooms_are_refused(twilio: FakeTwilio, body: bytes, code: int) -> None:
    assert post_room(twilio, body) == (400, code)


def test_a_name_is_unique_among_rooms_in_progress(client: Client) -> None:
    room = client(v1.CreateRoom(unique_name="daily"))
    assert refusal(client, v1.CreateRoom(unique_name="daily")) == (400, 53113)
    client(v1.UpdateRoom("daily", status="completed"))
    assert refusal(client, v1.FetchRoom("daily")) == (404, 20404)
    again = client(v1.CreateRoom(unique_name="daily"))
    assert client(v1.FetchRoom("daily")).sid == again.sid
    assert client(v1.FetchRoom(str(room.sid))).status == "completed"
    assert [each.sid for each in client(v1.ListRoom()).items] == [again.sid]
    assert [each.sid for each in client(v1.ListRoom(status="completed")).items] == [room.sid]
    assert [each.sid for each in client(v1.ListRoom(unique_name="daily", status="completed")).items] == [room.sid]


def test_a_room_ends_once(twilio: FakeTwilio, client: Client) -> None:
    room = client(v1.CreateRoom(unused_room_timeout=timedelta(minutes=60)))
    twilio.advance(timedelta(seconds=90))
    ended = client(v1.UpdateRoom(str(room.sid), status="completed"))
    assert (ended.status, ended.duration, ended.end_time) == ("completed", 90, twilio.state.now)
    assert refusal(client, v1.UpdateRoom(str(room.sid), status="completed")) == (400, 53112)
    other = client(v1.CreateRoom())
    assert refusal(client, v1.UpdateRoom(str(other.sid), status="in-progress")) == (400, 53112)


MOVES = st.lists(st.tuples(st.sampled_from(["join", "leave", "wait"]), st.sampled_from("abc"), st.integers(0, 4)))


@given(moves=MOVES, unused=st.integers(1, 6), empty=st.integers(1, 6))
def test_a_room_ends_when_it_stays_empty(moves: list[tuple[str, str, int]], unused: int, empty: int) -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    minutes: dict[str, Any] = {
        "unused_room_timeout": timedelta(minutes=unused),
        "empty_room_timeout": timedelta(minutes=empty),
    }
    sid = str(client(v1.CreateRoom(**minutes)).sid)
    there: set[str] = set()
    limit, idle, is_open = unused, 0, True
    for move, identity, wait in moves:
        if move == "wait":
            twilio.advance(timedelta(minutes=wait))
            if not there:
                idle += wait
                is_open = is_open and idle < limit
        elif not is_open:
            with pytest.raises(UsageError, match="room in progress"):
                twilio.join_room(sid, identity)
        elif move == "join":
            twilio.join_room(sid, identity)
            there.add(identity)
            limit, idle = empty, 0
        elif identity in there:
            twilio.leave_room(sid, identity)
            there.remove(identity)
            idle = 0
        else:
            with pytest.raises(UsageError, match="identity must be that of a participant"):
                twilio.leave_room(sid, identity)
        room = client(v1.FetchRoom(sid))
        assert room.status == ("in-progress" if is_open else "completed")
        connected = client(v1.ListRoomParticipant(sid, status="connected")).items
        assert {each.identity for each in connected} == (there if is_open else set())


def test_a_participant_with_the_same_identity_replaces_the_former(twilio: FakeTwilio, client: Client) -> None:
    client(v1.CreateRoom(unique_name="daily"))
    for _ in range(2):
        twilio.join_room("daily", "ann")
        twilio.advance(timedelta(seconds=30))
    new, old = client(v1.ListRoomParticipant("daily")).items
    assert (new.status, old.status, old.duration) == ("connected", "disconnected", 30)
    assert client(v1.FetchRoomParticipant("daily", "ann")).sid == new.sid


def test_a_full_room_admits_nobody(twilio: FakeTwilio, client: Client) -> None:
    client(v1.CreateRoom(unique_name="two", max_participants=2))
    twilio.join_room("two", "ann")
    twilio.join_room("two", "bob")
    with pytest.raises(UsageError, match="has 2 participants"):
        twilio.join_room("two", "cid")
    twilio.join_room("two", "ann")
    with pytest.raises(UsageError, match="tracks must be"):
        twilio.join_room("two", "ann", tracks=["smell"])


def test_everybody_subscribes_to_the_others_tracks(twilio: FakeTwilio, client: Client) -> None:
    client(v1.CreateRoom(unique_name="daily"))
    twilio.join_room("daily", "ann", tracks=["audio"])
    twilio.join_room("daily", "bob", tracks=["video", "data"])
    published = client(v1.ListRoomParticipantPublishedTrack("daily", "bob")).items
    assert {track.kind for track in published} == {"video", "data"}
    subscribed = client(v1.ListRoomParticipantSubscribedTrack("daily", "ann")).items
    assert {track.sid for track in subscribed} == {track.sid for track in published}
    bob = client(v1.FetchRoomParticipant("daily", "bob"))
    assert {track.publisher_sid for track in subscribed} == {bob.sid}
    assert [track.kind for track in client(v1.ListRoomParticipantSubscribedTrack("daily", "bob")).items] == ["audio"]
    twilio.leave_room("daily", "bob")
    assert client(v1.ListRoomParticipantSubscribedTrack("daily", "ann")).items == ()


def test_a_participant_is_removed_by_the_api_or_at_its_time_limit(twilio: FakeTwilio, client: Client) -> None:
    client(v1.CreateRoom(unique_name="daily", max_participant_duration=timedelta(minutes=10)))
    twilio.join_room("daily", "ann")
    twilio.join_room("daily", "bob")
    twilio.advance(timedelta(minutes=1))
    out = client(v1.UpdateRoomParticipant("daily", "ann", status="disconnected"))
    assert (out.status, out.duration) == ("disconnected", 60)
    assert refusal(client, v1.UpdateRoomParticipant("daily", "ann", status="disconnected")) == (400, 53209)
    twilio.advance(timedelta(minutes=9))
    bob = client(v1.FetchRoomParticipant("daily", "bob"))
    assert (bob.status, bob.duration) == ("disconnected", 600)
    nobody = client(v1.UpdateRoomParticipantAnonymize("daily", str(bob.sid)))
    assert nobody.identity == bob.sid
    assert nobody.url == bob.url


def test_the_status_callback_gets_every_event(twilio: FakeTwilio, client: Client) -> None:
    room = client(v1.CreateRoom(unique_name="daily", status_callback=f"{APP}/room"))
    twilio.join_room("daily", "ann", tracks=["audio"])
    twilio.advance(timedelta(seconds=20))
    client(v1.UpdateRoom("daily", status="completed"))
    twilio.run_until_idle()
    params = [each.params for each in twilio.callbacks]
    assert {guess(each) for each in params} == {VideoRoomEvent}
    assert [each["StatusCallbackEvent"] for each in params] == [
        "room-created",
        "participant-connected",
        "track-added",
        "track-removed",
        "participant-disconnected",
        "room-ended",
    ]
    assert [each["SequenceNumber"] for each in params] == list("012345")
    assert {(each["RoomSid"], each["RoomName"], each["RoomType"]) for each in params} == {(room.sid, "daily", "group")}
    assert (params[2]["TrackKind"], params[4]["ParticipantDuration"]) == ("audio", "20")
    assert (params[5]["RoomDuration"], params[5]["RoomStatus"]) == ("20", "completed")


def test_subscribe_rules_are_stored(twilio: FakeTwilio, client: Client) -> None:
    client(v1.CreateRoom(unique_name="daily"))
    twilio.join_room("daily", "ann")
    rules = [{"type": "exclude", "kind": "video"}]
    kept = client(v1.UpdateRoomParticipantSubscribeRule("daily", "ann", rules=rules))
    assert client(v1.FetchRoomParticipantSubscribeRule("daily", "ann")) == kept
    assert [(rule.type, rule.kind) for rule in kept.rules or ()] == [("exclude", "video")]


def test_times_come_from_the_fakes_clock(twilio: FakeTwilio, client: Client) -> None:
    sid = str(client(v1.CreateRoom()).sid)
    twilio.advance(timedelta(seconds=30))
    twilio.join_room(sid, "ann")
    ann = client(v1.FetchRoomParticipant(sid, "ann"))
    assert ann.start_time == twilio.state.now
    assert evolve(ann, links=None).end_time is None

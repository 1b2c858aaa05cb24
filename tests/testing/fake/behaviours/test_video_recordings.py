"""Recordings by rules, and compositions of them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.refusing import refusal
from twilio_fp.rest.video import v1
from twilio_fp.testing import FakeTwilio
from twilio_fp.webhooks import VideoCompositionEvent, VideoRecordingEvent
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


FILTERS = st.sampled_from(
    [{"all": True}, {"kind": "audio"}, {"kind": "video"}, {"publisher": "ann"}, {"kind": "audio", "publisher": "bob"}]
)
RULES = st.lists(st.tuples(st.sampled_from(["include", "exclude"]), FILTERS), max_size=4)


def fits(wanted: dict[str, Any], publisher: str, kind: str) -> bool:
    return bool(wanted.get("publisher", publisher) == publisher and wanted.get("kind", kind) == kind)


@given(RULES)
def test_a_track_is_recorded_if_included_and_not_excluded(rules: list[tuple[str, dict[str, Any]]]) -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    client(v1.CreateRoom(unique_name="daily", recording_rules=[{"type": kind, **filters} for kind, filters in rules]))
    for identity in ("ann", "bob"):
        twilio.join_room("daily", identity, tracks=["audio", "video", "data"])
    expected = {
        f"{publisher}-{kind}"
        for publisher in ("ann", "bob")
        for kind in ("audio", "video")
        if any(name == "include" and fits(wanted, publisher, kind) for name, wanted in rules)
        and not any(name == "exclude" and fits(wanted, publisher, kind) for name, wanted in rules)
    }
    assert {each.track_name for each in client(v1.ListRoomRecording("daily")).items} == expected


@pytest.mark.parametrize(
    "rules",
    [
        [{"type": "include", "all": True, "kind": "audio"}],
        [{"type": "include"}],
        [{"type": "maybe", "all": True}],
        [1],
        [{"type": "include", "all": True}] * 21,
    ],
)
def test_invalid_rules_are_refused(client: Client, rules: Any) -> None:
    client(v1.CreateRoom(unique_name="daily"))
    assert refusal(client, v1.UpdateRoomRecordingRule("daily", rules=rules)) == (400, 53120)
    assert refusal(client, v1.CreateRoom(recording_rules=rules)) == (400, 53120)


def test_without_rules_nothing_is_recorded(twilio: FakeTwilio, client: Client) -> None:
    client(v1.CreateRoom(unique_name="daily"))
    twilio.join_room("daily", "ann")
    assert client(v1.ListRecording()).items == ()
    rules = client(v1.FetchRoomRecordingRule("daily")).rules or ()
    assert [(rule.type, rule.all) for rule in rules] == [("exclude", True)]


def test_new_rules_start_and_end_recordings_immediately(twilio: FakeTwilio, client: Client) -> None:
    client(v1.CreateRoom(unique_name="daily"))
    twilio.join_room("daily", "ann")
    client(v1.UpdateRoomRecordingRule("daily", rules=[{"type": "include", "kind": "audio"}]))
    twilio.advance(timedelta(seconds=10))
    client(v1.UpdateRoomRecordingRule("daily", rules=[{"type": "include", "kind": "video"}]))
    twilio.advance(timedelta(seconds=2))
    found = {each.type: each for each in client(v1.ListRoomRecording("daily")).items}
    assert (found["audio"].status, found["audio"].duration) == ("completed", 10)
    assert (found["video"].status, found["video"].offset) == ("processing", 10_000)


def test_a_recording_is_reported_and_found_by_its_source(twilio: FakeTwilio, client: Client) -> None:
    room = client(
        v1.CreateRoom(unique_name="daily", record_participants_on_connect=True, status_callback=f"{APP}/room")
    )
    twilio.join_room("daily", "ann", tracks=["audio"])
    twilio.join_room("daily", "bob", tracks=["video"])
    ann = client(v1.FetchRoomParticipant("daily", "ann"))
    twilio.advance(timedelta(seconds=60))
    client(v1.UpdateRoom("daily", status="completed"))
    twilio.run_until_idle()
    (mine,) = client(v1.ListRecording(grouping_sid=[str(ann.sid)])).items
    assert (mine.type, mine.codec, mine.container_format, mine.duration) == ("audio", "OPUS", "mka", 60)
    assert [each.type for each in client(v1.ListRecording(media_type="video")).items] == ["video"]
    assert len(client(v1.ListRecording(grouping_sid=[str(room.sid)])).items) == 2
    message = [each.params for each in twilio.callbacks if each.params["StatusCallbackEvent"].startswith("recording-")]
    assert [each["StatusCallbackEvent"] for each in message] == ["recording-started"] * 2 + ["recording-completed"] * 2
    assert {each["ParticipantIdentity"] for each in message} == {"ann", "bob"}
    assert {guess(each) for each in message} == {VideoRecordingEvent}
    client(v1.DeleteRecording(str(mine.sid)))
    assert client(v1.FetchRecording(str(mine.sid))).status == "deleted"
    assert refusal(client, v1.DeleteRecording(str(mine.sid))) == (404, 20404)
    assert [each.sid for each in client(v1.ListRecording(status="deleted")).items] == [mine.sid]
    assert len(client(v1.ListRecording()).items) == 1


def test_a_composition_progresses_and_is_reported(twilio: FakeTwilio, client: Client) -> None:
    client(v1.CreateRoom(unique_name="daily", record_participants_on_connect=True))
    twilio.join_room("daily", "ann")
    twilio.advance(timedelta(seconds=60))
    room = client(v1.UpdateRoom("daily", status="completed"))
    made = client(
        v1.CreateComposition(room_sid=str(room.sid), audio_sources=["*"], status_callback=f"{APP}/composition")
    )
    assert (made.status, made.format, made.resolution, made.size) == ("enqueued", "webm", "640x480", 0)
    twilio.run_until_idle()
    done = client(v1.FetchComposition(str(made.sid)))
    assert (done.status, done.duration) == ("completed", 60)
    assert done.size
    assert done.date_completed is not None
    events = [each.params["StatusCallbackEvent"] for each in twilio.callbacks]
    assert events == ["composition-started", *["composition-progress"] * 9, "composition-available"]
    assert {guess(each.params) for each in twilio.callbacks} == {VideoCompositionEvent}
    assert [each.params.get("PercentageDone") for each in twilio.callbacks[1:4]] == ["10", "20", "30"]
    client(v1.DeleteComposition(str(made.sid)))
    gone = client(v1.FetchComposition(str(made.sid)))
    assert (gone.status, gone.size, gone.date_deleted) == ("deleted", 0, twilio.state.now)
    assert client(v1.ListComposition()).items == ()


def test_a_composition_of_a_room_in_progress_fails(twilio: FakeTwilio, client: Client) -> None:
    room = client(v1.CreateRoom())
    made = client(v1.CreateComposition(room_sid=str(room.sid), audio_sources=["*"], status_callback=f"{APP}/made"))
    twilio.advance(timedelta(seconds=10))
    assert client(v1.FetchComposition(str(made.sid))).status == "failed"
    assert [each.params["StatusCallbackEvent"] for each in twilio.callbacks] == ["composition-failed"]
    assert refusal(client, v1.CreateComposition(room_sid="RM" + "0" * 32, audio_sources=["*"])) == (404, 53106)


def test_a_hook_composes_every_recorded_room(twilio: FakeTwilio, client: Client) -> None:
    hook = client(v1.CreateCompositionHook(friendly_name="all", audio_sources=["*"], status_callback=f"{APP}/made"))
    assert hook.enabled is True
    client(v1.CreateCompositionHook(friendly_name="off", audio_sources=["*"], enabled=False))
    for records in (False, True):
        room = client(v1.CreateRoom(unique_name="daily", record_participants_on_connect=records))
        twilio.join_room("daily", "ann")
        client(v1.UpdateRoom("daily", status="completed"))
    twilio.run_until_idle()
    (made,) = client(v1.ListComposition()).items
    assert (made.room_sid, made.status, list(made.audio_sources or ())) == (room.sid, "completed", ["*"])
    assert twilio.callbacks[0].params["HookFriendlyName"] == "all"


def test_there_is_one_set_of_settings(client: Client) -> None:
    one = client(v1.CreateRecordingSettings(friendly_name="one", encryption_enabled=True))
    assert client(v1.FetchRecordingSettings()) == one
    two = client(v1.CreateRecordingSettings(friendly_name="two"))
    assert (two.friendly_name, client(v1.FetchRecordingSettings())) == ("two", two)
    assert client(v1.CreateCompositionSettings(friendly_name="c")).encryption_enabled is False

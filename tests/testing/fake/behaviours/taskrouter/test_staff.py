"""How busy workers are, as their reservations say, and how they go from activity to activity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.behaviours.taskrouter.centre import SECOND, Centre
from twilio_fp.rest.taskrouter.v1 import UpdateWorkerChannel
from twilio_fp.testing.fake.behaviours.taskrouter.staff import Load, load_of, mark_idle, moved, open_of, staff

if TYPE_CHECKING:
    from twilio_fp.testing.fake.state import Row


def workspace(centre: Centre) -> Row:
    row = centre.twilio.state.row(f"{centre.twilio.credentials.account_sid}/taskrouter/v1/Workspaces/{centre.sid}")
    assert row is not None
    return row


def held(centre: Centre, kind: str, sid: str) -> Row:
    row = centre.twilio.state.row(f"{workspace(centre).key}/{kind}/{sid}")
    assert row is not None
    return row


@given(st.integers(0, 9), st.integers(0, 9), st.booleans())
def test_room_is_capacity_that_is_neither_taken_nor_reserved(capacity: int, tasks: int, is_asked: bool) -> None:
    load = Load(tasks={("WK1", "chat"): tasks}, reserved=frozenset([("WK1", "chat")] if is_asked else []))
    assert load.room("WK1", "chat", capacity) == max(capacity - tasks - is_asked, 0)
    assert load.room("WK1", "voice", capacity) == capacity


@given(st.lists(st.sampled_from(["accept", "wrap", "complete", "reject", "leave"]), max_size=6))
def test_load_is_counted_from_reservations(fates: list[str]) -> None:
    centre = Centre()
    alice = centre.add_worker("Alice")
    centre.client(UpdateWorkerChannel(centre.sid, alice, "default", capacity=9))
    taken, operation = 0, False
    away = centre.activities["Offline"]
    for fate in fates:
        if operation:
            break
        centre.move(alice, "Available")
        task = centre.add_task()
        if fate == "reject":
            centre.reply(task, "rejected", worker_activity_sid=away)
            centre.finish(task, "canceled")
        elif fate == "leave":
            operation = True
        else:
            centre.reply(task, "accepted")
            taken += fate != "complete"
            if fate != "accept":
                centre.finish(task, "wrapping" if fate == "wrap" else "completed")
    load = load_of(centre.twilio.state, workspace(centre))
    assert load.tasks.get((alice, "default"), 0) == taken
    assert ((alice, "default") in load.reserved) == operation
    assert len(list(open_of(centre.twilio.state, workspace(centre)))) == taken + operation
    (worker,) = staff(centre.twilio.state, workspace(centre))
    assert (worker.free["default"], worker.free["chat"]) == (9 - taken, 1)
    assert worker.reserved_channels == (frozenset(["default"]) if operation else frozenset())


def test_idle_time_begins_when_a_task_is_accepted_or_ends() -> None:
    centre = Centre()
    centre.add_worker("Alice")
    task = centre.add_task(task_channel="chat")
    times: list[Any] = []
    for status in ("accepted", "completed"):
        centre.twilio.advance(SECOND)
        if status == "accepted":
            centre.reply(task, status)
        else:
            centre.finish(task)
        (worker,) = staff(centre.twilio.state, workspace(centre))
        times.append(worker.idle_since)
        assert worker.channel_idle_since == {"chat": worker.idle_since}
    assert times == [centre.twilio.clock.now() - SECOND, centre.twilio.clock.now()]
    state = mark_idle(centre.twilio.state, held(centre, "Workers", worker.sid), "voice")
    (worker,) = staff(state, workspace(centre))
    assert set(worker.channel_idle_since) == {"chat", "voice"}


def test_moving_to_the_current_activity_changes_nothing() -> None:
    centre = Centre()
    alice = centre.add_worker("Alice")
    state, worker = centre.twilio.state, held(centre, "Workers", alice)
    assert moved(state, worker, held(centre, "Activities", centre.activities["Available"])) is state
    after = moved(state, worker, held(centre, "Activities", centre.activities["Offline"]))
    row = after.row(worker.key)
    assert row is not None
    assert row["activity_sid"] == centre.activities["Offline"]

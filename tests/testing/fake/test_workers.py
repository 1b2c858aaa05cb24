"""Which worker is asked for which task: only eligible ones, none twice, and everyone in turn."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.errors import UsageError
from twilio_fp.record import evolve
from twilio_fp.taskrouter import WorkflowRuleTarget
from twilio_fp.testing.fake import facts
from twilio_fp.testing.fake.expressions import ExpressionError
from twilio_fp.testing.fake.workers import (
    UNKNOWN_WORKER,
    WORKER_OF_ANOTHER_QUEUE,
    Assignment,
    Queue,
    WaitingTask,
    Worker,
    candidates,
    in_order,
    known_worker_error,
    members_of,
    reservations,
    time_of_day,
    worker_members,
)

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)
CHANNELS = ["voice", "chat"]
MOMENTS = st.integers(0, 5).map(lambda minutes: NOON - timedelta(minutes=minutes))


@st.composite
def crews(draw: st.DrawFn) -> list[Worker]:
    """Return workers of a workspace."""
    return [
        Worker(
            sid=f"WK{number}",
            friendly_name=draw(st.sampled_from(["Alice", "Bob"])),
            available=draw(st.booleans()),
            attributes=draw(st.dictionaries(st.sampled_from(["level", "lead"]), st.integers(0, 2), max_size=2)),
            free={channel: draw(st.integers(0, 2)) for channel in CHANNELS},
            reserved_channels=draw(st.frozensets(st.sampled_from(CHANNELS), max_size=1)),
            idle_since=draw(st.none() | MOMENTS),
        )
        for number in range(draw(st.integers(0, 5)))
    ]


QUEUES = st.builds(
    lambda number, workers, order, most: Queue(
        sid=f"WQ{number}{workers}{order}{most}", target_workers=workers, task_order=order, max_reserved_workers=most
    ),
    st.integers(0, 1),
    st.sampled_from(["1==1", "", "level >= 1", "lead == 1"]),
    st.sampled_from(["FIFO", "LIFO"]),
    st.integers(1, 3),
)
TARGETS = st.builds(
    WorkflowRuleTarget,
    queue=st.just("WQ"),
    expression=st.sampled_from([None, "worker.level == task.level", "worker.friendly_name == 'Alice'"]),
    order_by=st.sampled_from([None, "worker.level DESC", "worker.level, worker.lead DESC", "worker.friendly_name"]),
)


@st.composite
def lines(draw: st.DrawFn) -> list[WaitingTask]:
    """Return tasks that wait, each with a sid of its own."""
    return [
        WaitingTask(
            sid=f"WT{number}",
            queue=draw(QUEUES),
            target=draw(TARGETS),
            attributes={"level": draw(st.integers(0, 2))},
            channel=draw(st.sampled_from(CHANNELS)),
            priority=draw(st.integers(0, 2)),
            started=draw(MOMENTS),
        )
        for number in range(draw(st.integers(0, 6)))
    ]


def sids(workers: Any) -> list[str]:
    return [one.sid for one in workers]


@given(lines(), crews())
def test_only_eligible_workers_are_asked_and_none_twice(waiting: list[WaitingTask], workers: list[Worker]) -> None:
    tasks = {one.sid: one for one in waiting}
    asked: list[tuple[str, str]] = []
    for reserved in reservations(waiting, workers, NOON):
        task = tasks.pop(reserved.task)
        able = sids(candidates(task, members_of(task.queue, workers), NOON))
        assert set(reserved.workers) <= set(able)
        assert 0 < len(reserved.workers) <= task.queue.max_reserved_workers
        assert sorted(reserved.workers, key=able.index) == list(reserved.workers)
        asked += [(sid, task.channel) for sid in reserved.workers]
    assert len(asked) == len(set(asked))


@given(lines(), crews())
def test_a_worker_left_over_could_take_none_of_the_waiting_tasks(
    waiting: list[WaitingTask], workers: list[Worker]
) -> None:
    found = {one.task: one.workers for one in reservations(waiting, workers, NOON)}
    channel = {one.sid: one.channel for one in waiting}
    taken = {(sid, channel[task]) for task, asked in found.items() for sid in asked}
    for task in waiting:
        able = [one.sid for one in candidates(task, members_of(task.queue, workers), NOON)]
        left = [sid for sid in able if (sid, task.channel) not in taken]
        assert not left or len(found.get(task.sid, ())) == task.queue.max_reserved_workers


@given(lines(), crews())
def test_no_task_loses_a_worker_to_a_later_one(waiting: list[WaitingTask], workers: list[Worker]) -> None:
    found = {one.task: one.workers for one in reservations(waiting, workers, NOON)}
    order = in_order(waiting)
    for place, task in enumerate(order):
        if len(found.get(task.sid, ())) < task.queue.max_reserved_workers:
            able = set(sids(candidates(task, members_of(task.queue, workers), NOON)))
            behind = [one for one in order[place + 1 :] if one.channel == task.channel]
            assert not able & {sid for one in behind for sid in found.get(one.sid, ())}


@given(lines())
def test_tasks_are_in_the_order_of_their_queue(waiting: list[WaitingTask]) -> None:
    order = in_order(waiting)
    assert sorted(sids(order)) == sorted(sids(waiting))
    for queue in {one.queue for one in waiting}:
        line = [one for one in order if one.queue == queue]
        sign = -1 if queue.task_order == "LIFO" else 1
        keys = [(-one.priority, sign * one.started.timestamp()) for one in line]
        assert keys == sorted(keys)


@given(lines())
def test_among_fifo_queues_the_order_is_priority_then_age(waiting: list[WaitingTask]) -> None:
    fifo = [evolve(one, queue=evolve(one.queue, task_order="FIFO")) for one in waiting]
    keys = [(-one.priority, one.started) for one in in_order(fifo)]
    assert keys == sorted(keys)


@given(crews(), st.sampled_from(["1==1", "level >= 1", "nothing == 1"]))
def test_a_queue_has_the_workers_that_match_its_expression(workers: list[Worker], text: str) -> None:
    members = members_of(Queue(sid="WQ1", target_workers=text), workers)
    levels = {"1==1": 0, "level >= 1": 1, "nothing == 1": 3}
    assert list(members) == [one for one in workers if one.attributes.get("level", 0) >= levels[text]]
    assert members_of(Queue(sid="WQ1", target_workers=""), workers) == ()


# Examples.

ALICE = Worker(
    sid="WK1",
    friendly_name="Alice",
    activity_sid="WA1",
    activity_name="Idle",
    available=True,
    attributes={"finance": 10, "support": 8, "contact_uri": "client:alice"},
    free={"voice": 1},
    idle_since=NOON,
)
BOB = evolve(ALICE, sid="WK2", friendly_name="Bob", attributes={"finance": 10, "support": 5}, idle_since=NOON)
EVERYONE = Queue(sid="WQ1")


def task(*, queue: Queue = EVERYONE, attributes: Any = None, sid: str = "WT1", **target: Any) -> WaitingTask:
    return WaitingTask(
        sid=sid,
        queue=queue,
        target=WorkflowRuleTarget(queue=queue.sid, **target),
        attributes={} if attributes is None else attributes,
        channel="voice",
        started=NOON,
    )


@pytest.mark.parametrize(
    ("change", "asked"),
    [
        ({}, True),
        ({"available": False}, False),
        ({"free": {"voice": 0}}, False),
        ({"free": {"chat": 1}}, False),
        ({"reserved_channels": {"voice"}}, False),
        ({"reserved_channels": {"chat"}}, True),
    ],
)
def test_only_an_available_worker_with_capacity_is_asked(change: dict[str, Any], asked: bool) -> None:
    assert bool(candidates(task(), [evolve(ALICE, **change)], NOON)) is asked


@pytest.mark.parametrize(
    ("expression", "attributes", "asked"),
    [
        ("task.requested_agent == worker.friendly_name", {"requested_agent": "Bob"}, ["WK2"]),
        ("worker.sid NOT IN task.rejected", {"rejected": ["WK1"]}, ["WK2"]),
        ("worker.activity_name in ['Idle'] AND worker.activity_sid == 'WA1'", {}, ["WK1", "WK2"]),
        ("worker.contact_uri != task.ignored", {"ignored": "client:alice"}, ["WK2"]),
        ("taskrouter.currentTime == 1200 AND taskrouter.dayOfWeek = 'Sun'", {}, ["WK1", "WK2"]),
        ("finance == 10", {}, []),
    ],
)
def test_a_targets_expression_is_about_task_and_worker(expression: str, attributes: Any, asked: list[str]) -> None:
    found = candidates(task(expression=expression, attributes=attributes), [ALICE, BOB], NOON)
    assert sids(found) == asked


@pytest.mark.parametrize(
    ("order", "bob", "asked"),
    [
        ("worker.finance ASC, worker.support ASC", {"finance": 10, "support": 5}, ["WK2", "WK1"]),
        ("worker.finance ASC, worker.support DESC", {"finance": 10, "support": 5}, ["WK1", "WK2"]),
        ("worker.finance ASC, worker.support ASC", {"finance": 10}, ["WK1", "WK2"]),
        ("worker.finance ASC, worker.support DESC", {"finance": 10}, ["WK1", "WK2"]),
        ("worker.finance DESC", {"finance": 11}, ["WK2", "WK1"]),
        ("worker.finance DESC", {"finance": "11"}, ["WK1", "WK2"]),
        ("worker.finance DESC", {"finance": 11.5}, ["WK1", "WK2"]),
        ("worker.finance DESC", {"finance": True}, ["WK1", "WK2"]),
        ("worker.nothing DESC", {}, ["WK1", "WK2"]),
    ],
)
def test_ordering_uses_integers_and_only_if_all_are(order: str, bob: Any, asked: list[str]) -> None:
    found = candidates(task(order_by=order), [ALICE, evolve(BOB, attributes=bob)], NOON)
    assert sids(found) == asked


def test_the_longest_idle_worker_is_first_after_those_who_never_had_a_task() -> None:
    early = evolve(BOB, idle_since=NOON - timedelta(hours=1))
    new = evolve(BOB, sid="WK3", idle_since=None)
    assert sids(candidates(task(), [ALICE, early, new], NOON)) == ["WK3", "WK2", "WK1"]
    by_channel = evolve(early, channel_idle_since={"voice": NOON})
    other = evolve(ALICE, channel_idle_since={"voice": NOON - timedelta(hours=2)})
    asked = candidates(evolve(task(), by_channel=True), [by_channel, other], NOON)
    assert sids(asked) == ["WK1", "WK2"]


KNOWN_BY_SID = {"known_worker_sid": "task.agent"}
KNOWN_BY_NAME = {"known_worker_friendly_name": "task.agent"}


@pytest.mark.parametrize(
    ("known", "agent", "asked", "error"),
    [
        (KNOWN_BY_SID, "WK2", ["WK2"], None),
        (KNOWN_BY_NAME, "Bob", ["WK2"], None),
        (KNOWN_BY_SID, None, [], None),
        (KNOWN_BY_SID, "WK9", [], UNKNOWN_WORKER),
        (KNOWN_BY_NAME, 3, [], UNKNOWN_WORKER),
        (KNOWN_BY_SID, "WK3", [], WORKER_OF_ANOTHER_QUEUE),
        ({"known_worker_sid": "'WK2'"}, None, ["WK2"], None),
        ({}, "WK9", ["WK1", "WK2"], None),
    ],
)
def test_only_the_known_worker_is_asked(known: Any, agent: Any, asked: list[str], error: int | None) -> None:
    waiting = task(attributes={"agent": agent}, **known)
    carol = evolve(ALICE, sid="WK3", friendly_name="Carol")
    assert sids(candidates(waiting, [ALICE, BOB], NOON)) == asked
    assert known_worker_error(waiting, [ALICE, BOB, carol], [ALICE, BOB]) == error
    assert error is None or facts.error(error).says


def test_the_queue_limits_how_many_workers_are_asked() -> None:
    queue = evolve(EVERYONE, max_reserved_workers=2)
    crew = [evolve(ALICE, sid=f"WK{number}") for number in range(5)]
    first, second = task(queue=queue), task(queue=queue, sid="WT2")
    assert reservations([first, second], crew, NOON) == (
        Assignment(task="WT1", workers=("WK0", "WK1")),
        Assignment(task="WT2", workers=("WK2", "WK3")),
    )


def test_a_newer_task_goes_first_in_a_lifo_queue_and_never_before_a_higher_priority() -> None:
    queue = evolve(EVERYONE, task_order="LIFO")
    old = evolve(task(queue=queue), started=NOON - timedelta(hours=1))
    new, urgent = task(queue=queue, sid="WT2"), evolve(old, sid="WT3", priority=1)
    assert sids(in_order([old, new, urgent])) == ["WT3", "WT2", "WT1"]


def test_a_workers_fields_take_precedence_over_attributes() -> None:
    members = worker_members(evolve(ALICE, attributes={"sid": "mine", "level": 1}))
    assert (members["sid"], members["level"], members["activity_name"]) == ("WK1", 1, "Idle")


@pytest.mark.parametrize("attributes", [None, [], ["sales"], "x", 3])
def test_attributes_that_are_not_an_object_have_no_members(attributes: Any) -> None:
    worker = evolve(ALICE, attributes=attributes)
    assert sids(candidates(task(attributes=attributes), [worker], NOON)) == ["WK1"]
    assert members_of(Queue(sid="WQ1", target_workers="finance > 1"), [worker]) == ()


def test_the_time_of_day_is_in_utc() -> None:
    tokyo = datetime(2026, 11, 30, 8, 5, tzinfo=timezone(timedelta(hours=9)))
    expected = {"currentTime": 2305, "currentHour": 23, "currentMin": 5, "dayOfWeek": "Sun"}
    assert time_of_day(tokyo) == expected
    with pytest.raises(UsageError, match="now must have a time zone"):
        time_of_day(tokyo.replace(tzinfo=None))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"task_order": "FILO"}, "task_order must be FIFO or LIFO"),
        ({"max_reserved_workers": 0}, "max_reserved_workers"),
        ({"max_reserved_workers": 51}, "max_reserved_workers"),
    ],
)
def test_an_invalid_queue_is_refused(change: dict[str, Any], said: str) -> None:
    with pytest.raises(UsageError, match=said):
        evolve(EVERYONE, **change)
    with pytest.raises(ExpressionError, match="hyphens"):
        evolve(EVERYONE, target_workers="skill-level > 3")

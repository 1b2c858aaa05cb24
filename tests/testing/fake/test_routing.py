"""A task in its workflow: it only moves forward, on one path, and to the default only if it may."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.errors import DecodeError, UsageError
from twilio_fp.record import evolve
from twilio_fp.taskrouter import WorkflowConfiguration, WorkflowRule, WorkflowRuleTarget
from twilio_fp.testing.fake.routing import (
    Step,
    after_skip,
    after_timeout,
    current_step,
    deadline,
    first_step,
    is_skipped,
    queues_of,
    read_workflow,
    resting_step,
    target_at,
)
from twilio_fp.testing.fake.workers import Queue, WaitingTask, Worker, members_of

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)
WAITS = {"queue": "WQ1", "timeout": 10}


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


TARGETS = st.builds(
    WorkflowRuleTarget,
    queue=st.sampled_from(["WQ1", "WQ2"]),
    timeout=st.none() | st.integers(0, 20).map(seconds),
    priority=st.none() | st.integers(0, 3),
    skip_if=st.sampled_from([None, "1==1", "workers.available == 0", "1==2"]),
    expression=st.sampled_from([None, "worker.level > 1"]),
)
RULES = st.builds(
    WorkflowRule,
    expression=st.sampled_from(["1==1", "1==2", "type == 'a'", "type == 'b'", "taskrouter.currentHour == 12"]),
    targets=st.lists(TARGETS, min_size=1, max_size=3),
)
DEFAULTS = st.none() | st.builds(WorkflowRuleTarget, queue=st.just("WQ0"))
WORKFLOWS = st.builds(WorkflowConfiguration, filters=st.lists(RULES, max_size=4), default_filter=DEFAULTS)
TASKS = st.fixed_dictionaries({"type": st.sampled_from(["a", "b"])})


def place(step: Step) -> tuple[int, int]:
    """Return how far on a step is; the default is behind all."""
    return (1_000 if step.rule is None else step.rule), step.target


def first_of(workflow: WorkflowConfiguration, attributes: Any) -> Step | None:
    return first_step(workflow, attributes, NOON)


# Reading.


@given(WORKFLOWS)
def test_a_configuration_is_read_as_its_record_from_json_and_from_text(workflow: WorkflowConfiguration) -> None:
    assert read_workflow(workflow.to_payload()) == read_workflow(str(workflow)) == workflow


@given(WORKFLOWS)
def test_a_target_without_a_queue_has_that_of_the_one_before_it(workflow: WorkflowConfiguration) -> None:
    payload = workflow.to_payload()
    for rule in payload["task_routing"]["filters"]:
        for before, target in reversed([*zip(rule["targets"], rule["targets"][1:], strict=False)]):
            if before["queue"] == target["queue"]:
                del target["queue"]
    copied = json.loads(json.dumps(payload))
    assert read_workflow(payload) == workflow
    assert payload == copied


@given(WORKFLOWS)
def test_queues_are_those_of_all_targets(workflow: WorkflowConfiguration) -> None:
    targets = [target for rule in workflow.filters or () for target in rule.targets or ()]
    default = [] if workflow.default_filter is None else [workflow.default_filter]
    assert set(queues_of(workflow)) == {target.queue for target in (*targets, *default)}
    assert len(queues_of(workflow)) == len(set(queues_of(workflow)))


def test_filters_may_be_absent_and_numbers_may_be_text() -> None:
    assert read_workflow({"task_routing": {"default_filter": {"queue": "WQccc"}}}).filters == ()
    target = {"queue": "WQbbb", "priority": "10", "timeout": "300", "expression": "", "skip_if": None}
    rules = [{"filter_friendly_name": name, "expression": "1==1", "targets": [target]} for name in ("Gold", "")]
    routing = {"filters": rules}
    for name in ("task_routing", "taskRouting"):
        read = read_workflow({name: routing}).filters
        assert read is not None
        found, other = read
        assert (found.friendly_name, other.friendly_name) == ("Gold", None)
        assert found.targets == (WorkflowRuleTarget(queue="WQbbb", priority=10, timeout=seconds(300)),)


def configuration_for(**target: Any) -> dict[str, Any]:
    return {"task_routing": {"filters": [{"expression": "1==1", "targets": [{"queue": "WQ1", **target}]}]}}


@pytest.mark.parametrize(
    ("configuration", "said"),
    [
        ("", "not JSON"),
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "expected an object"),
        ({}, "task_routing is required"),
        ({"task_routing": []}, "expected an object"),
        ({"task_routing": {"filters": {}}}, "filters must be a list"),
        ({"task_routing": {"filters": [1]}}, "expected an object"),
        ({"task_routing": {"filters": [{"expression": "1==1"}]}}, "It has no targets"),
        ({"task_routing": {"filters": [{"targets": [{"queue": "WQ1"}]}]}}, "expression"),
        ({"task_routing": {"filters": [{"expression": "1==1", "targets": [3]}]}}, "expected an object"),
        ({"task_routing": {"filters": [{"expression": "1==1", "targets": 3}]}}, "targets must be a list"),
        ({"task_routing": {"filters": [{"expression": "1==1", "targets": [{"timeout": 3}]}]}}, "queue"),
        (
            {"task_routing": {"filters": [{"expression": "1=", "targets": [{"queue": "WQ1"}]}]}},
            r"filters\[0\].expression",
        ),
        (configuration_for(expression="worker.skill-level > 1"), r"targets\[0\].expression"),
        (configuration_for(skip_if="workers.available"), r"targets\[0\].skip_if"),
        (configuration_for(order_by="worker.level UP"), r"targets\[0\].order_by"),
        (configuration_for(known_worker_sid="task.a == 1"), r"targets\[0\].known_worker_sid"),
        (configuration_for(timeout=-1), "timeout"),
        (configuration_for(priority="high"), "priority"),
        ({"task_routing": {"default_filter": {"queue": "WQ1", "expression": "x"}}}, "default_filter.expression"),
    ],
)
def test_an_invalid_configuration_says_where(configuration: Any, said: str) -> None:
    with pytest.raises(DecodeError, match=said):
        read_workflow(configuration)


def test_anything_but_text_or_a_mapping_is_a_mistake() -> None:
    wrong: Any = 3
    with pytest.raises(UsageError, match="configuration must be JSON text or a mapping"):
        read_workflow(wrong)


# Going on.


@given(WORKFLOWS, TASKS)
def test_a_task_begins_at_the_first_filter_that_matches_or_at_the_default(
    workflow: WorkflowConfiguration, attributes: Any
) -> None:
    true = {"1==1", f"type == '{attributes['type']}'", "taskrouter.currentHour == 12"}
    fitting = [index for index, rule in enumerate(workflow.filters or ()) if rule.expression in true]
    step = first_of(workflow, attributes)
    if fitting:
        assert step == Step(rule=fitting[0], target=0, since=NOON)
    elif workflow.default_filter is None:
        assert step is None
    else:
        assert step is not None
        assert step == Step(rule=None, target=0, since=NOON)
        assert target_at(workflow, step) is workflow.default_filter


@given(WORKFLOWS, TASKS, st.lists(st.booleans(), max_size=20))
def test_a_task_only_moves_forward_and_never_to_the_default_after_waiting(
    workflow: WorkflowConfiguration, attributes: Any, skips: list[bool]
) -> None:
    step, waited = first_of(workflow, attributes), False
    for skip in skips:
        if step is None or (not skip and deadline(workflow, step) is None):
            break
        assert not (step.rule is None and waited)
        waited = waited or not skip
        onward = (after_skip if skip else after_timeout)(workflow, step, attributes, NOON)
        assert onward is None or place(onward) > place(step)
        assert onward is None or onward.waited == waited
        step = onward


@given(WORKFLOWS, TASKS, st.integers(0, 60), st.integers(0, 60))
def test_evaluating_more_often_changes_nothing(
    workflow: WorkflowConfiguration, attributes: Any, one: int, two: int
) -> None:
    step = first_of(workflow, attributes)
    if step is not None:
        soon, late = NOON + seconds(min(one, two)), NOON + seconds(max(one, two))
        early = current_step(workflow, step, attributes, soon)
        again = None if early is None else current_step(workflow, early, attributes, late)
        assert again == current_step(workflow, step, attributes, late)


@given(st.lists(st.integers(0, 20), min_size=1, max_size=5), st.integers(0, 100))
def test_timeouts_add_up_however_late_they_are_evaluated(timeouts: list[int], age: int) -> None:
    targets = [WorkflowRuleTarget(queue=f"WQ{index}", timeout=seconds(one)) for index, one in enumerate(timeouts)]
    workflow = WorkflowConfiguration(
        filters=[WorkflowRule(expression="1==1", targets=targets)], default_filter=WorkflowRuleTarget(queue="WQ9")
    )
    step = current_step(workflow, Step(rule=0, target=0, since=NOON), {}, NOON + seconds(age))
    ends = [sum(timeouts[: index + 1]) for index in range(len(timeouts))]
    passed = sum(end <= age for end in ends)
    if passed == len(timeouts):
        assert step is None
    else:
        assert step is not None
        assert (step.target, step.waited) == (passed, passed > 0)
        assert deadline(workflow, step) == NOON + seconds(ends[passed])


def workflow_with(*rules: tuple[str, list[dict[str, Any]]], default: bool = True) -> WorkflowConfiguration:
    filters = [{"expression": expression, "targets": targets} for expression, targets in rules]
    return read_workflow(
        {"task_routing": {"filters": filters, **({"default_filter": {"queue": "WQ0"}} if default else {})}}
    )


def test_after_the_last_target_the_next_matching_filter_applies() -> None:
    workflow = workflow_with(("1==1", [WAITS]), ("type == 'b'", [WAITS]), ("type == 'a'", [{"queue": "WQ2"}]))
    step = current_step(workflow, Step(rule=0, target=0, since=NOON), {"type": "a"}, NOON + seconds(12))
    assert step == Step(rule=2, target=0, since=NOON + seconds(10), waited=True)


def test_a_task_that_waited_leaves_the_workflow_instead_of_using_the_default() -> None:
    workflow = workflow_with(("1==1", [WAITS, {**WAITS, "timeout": 5}]))
    assert current_step(workflow, Step(rule=0, target=0, since=NOON), {}, NOON + seconds(15)) is None


def test_a_target_without_a_timeout_is_the_last() -> None:
    workflow = workflow_with(("1==1", [{"queue": "WQ1"}, {"queue": "WQ2"}]))
    step = Step(rule=0, target=0, since=NOON)
    assert current_step(workflow, step, {}, NOON + timedelta(days=9)) == step
    assert deadline(workflow, step) is None
    with pytest.raises(UsageError, match="step must have a timeout"):
        after_timeout(workflow, step, {}, NOON)


def test_a_task_that_skips_all_goes_to_the_default_and_stays_there() -> None:
    workflow = workflow_with(("1==1", [WAITS, WAITS]))
    first = Step(rule=0, target=0, since=NOON)
    second = after_skip(workflow, first, {}, NOON + seconds(1))
    assert second == Step(rule=0, target=1, since=NOON + seconds(1))
    assert second is not None
    default = after_skip(workflow, second, {}, NOON + seconds(2))
    assert default == Step(rule=None, target=0, since=NOON + seconds(2))
    assert default is not None
    assert deadline(workflow, default) is None
    assert after_skip(workflow, default, {}, NOON) is None
    assert after_skip(workflow, evolve(second, waited=True), {}, NOON) is None
    assert after_skip(workflow_with(("1==1", [WAITS]), default=False), first, {}, NOON) is None


def test_a_filter_may_depend_on_the_time_of_day() -> None:
    workflow = workflow_with(("taskrouter.currentTime > 0800 AND taskrouter.currentTime < 1830", [WAITS]))
    found = [first_step(workflow, {}, NOON.replace(hour=hour)) for hour in (7, 12, 19)]
    assert [one and one.rule for one in found] == [None, 0, None]


@pytest.mark.parametrize("step", [Step(rule=5, target=0, since=NOON), Step(rule=0, target=5, since=NOON)])
def test_a_step_that_the_workflow_does_not_have_is_a_mistake(step: Step) -> None:
    with pytest.raises(UsageError, match="step must be a step of the workflow"):
        target_at(workflow_with(("1==1", [WAITS])), step)
    with pytest.raises(UsageError, match="step must be a step of the workflow"):
        target_at(workflow_with(("1==1", [WAITS]), default=False), Step(rule=None, target=0, since=NOON))


# Skipping.

IDLE = Worker(sid="WK1", activity_sid="WA1", available=True, attributes={"level": 1}, free={"default": 1})
AWAY = evolve(IDLE, sid="WK2", activity_sid="WA2", available=False)


@pytest.mark.parametrize(
    ("text", "workers", "skipped"),
    [
        (None, [], False),
        ("1==1", [IDLE], True),
        ("workers.available == 0", [], True),
        ("workers.available == 0", [AWAY], True),
        ("workers.available == 0", [AWAY, IDLE], False),
        ("workers.unavailable == 1", [AWAY, IDLE], True),
        ("workers.WA1 < 2", [IDLE, IDLE], False),
        ("workers.WA9 < 2", [IDLE], True),
        ("workers.WA1 < 2 OR workers.WA2 < 2", [AWAY], True),
        ("workers.available == 0 AND task.urgent == true", [], True),
        ("taskrouter.currentHour >= 13", [], False),
    ],
)
def test_a_target_is_skipped_by_its_queues_workers(text: str | None, workers: list[Worker], skipped: bool) -> None:
    assert is_skipped(WorkflowRuleTarget(queue="WQ1", skip_if=text), workers, {"urgent": True}, NOON) is skipped


def come_to_rest(
    workflow: WorkflowConfiguration, step: Step, attributes: Any, workers: list[Worker], now: datetime = NOON
) -> Step | None:
    def waiting(target: WorkflowRuleTarget) -> WaitingTask:
        queue = Queue(sid=target.queue or "")
        return WaitingTask(sid="WT1", queue=queue, target=target, attributes=attributes, started=NOON)

    return resting_step(workflow, step, waiting, lambda sid: members_of(Queue(sid=sid), workers), now)


SKIPS = {"queue": "WQ1", "skip_if": "1==1"}


@pytest.mark.parametrize(
    ("targets", "workers", "found"),
    [
        ([SKIPS, {"queue": "WQ2"}], [IDLE], (0, 0)),
        ([SKIPS, {"queue": "WQ2"}], [AWAY], (0, 1)),
        ([SKIPS, SKIPS], [AWAY], None),
        ([{**SKIPS, "skip_if": "workers.available == 0"}, {"queue": "WQ2"}], [evolve(IDLE, free={})], (0, 0)),
        ([{**SKIPS, "expression": "worker.level > 1"}, {"queue": "WQ2"}], [IDLE], (0, 1)),
        ([{**SKIPS, "timeout": 5}, {"queue": "WQ2"}], [IDLE], (0, 1)),
    ],
)
def test_a_target_is_skipped_only_if_nobody_can_be_asked_immediately(
    targets: list[dict[str, Any]], workers: list[Worker], found: tuple[int, int] | None
) -> None:
    workflow = workflow_with(("1==1", targets))
    step = come_to_rest(workflow, Step(rule=0, target=0, since=NOON - seconds(9)), {}, workers)
    assert step is not None
    assert (None if step.rule is None else (step.rule, step.target)) == found


@given(WORKFLOWS, TASKS, st.booleans(), st.integers(0, 60))
def test_a_settled_task_stays_where_it_is(
    workflow: WorkflowConfiguration, attributes: Any, idle: bool, age: int
) -> None:
    step, now = first_of(workflow, attributes), NOON + seconds(age)
    workers = [IDLE] if idle else [AWAY]
    if step is not None:
        rest = come_to_rest(workflow, step, attributes, workers, now)
        assert rest is None or come_to_rest(workflow, rest, attributes, workers, now) == rest
        over = None if rest is None else deadline(workflow, rest)
        assert over is None or over > now
        assert rest is None or not (rest.rule is None and rest.waited)

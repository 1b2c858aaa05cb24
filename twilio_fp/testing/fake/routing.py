"""A task's position in its workflow: the target at which it waits, until when, and what follows.

The filters of a workflow are tried from the top, and the first that matches the task is used. The task moves through
its targets in order: a target's timeout, or its ``skip_if`` if no worker is eligible right now, leads to the next
target, and after the last one to the next filter that matches. A task that has waited and finds no further target
leaves the workflow, and is canceled. The default is for a task that no filter matches, or that skipped all that do.

Timeouts add up: if a task leaves a target late, since a reservation was open, the next timeout is that much shorter.

>>> from datetime import datetime, timezone
>>> noon = datetime(2026, 11, 29, 12, tzinfo=timezone.utc)
>>> workflow = read_workflow({"task_routing": {"filters": [{"expression": "type == 'sales'", "targets": [
...     {"queue": "WQ1", "timeout": 30}, {"priority": 10}]}], "default_filter": {"queue": "WQ2"}}})
>>> step = first_step(workflow, {"type": "sales"}, noon)
>>> target_at(workflow, step).queue, deadline(workflow, step).second
('WQ1', 30)
>>> later = after_timeout(workflow, step, {"type": "sales"}, noon)
>>> target_at(workflow, later)
WorkflowRuleTarget(queue='WQ1', priority=10)

Source: https://www.twilio.com/docs/taskrouter/workflow-configuration
Source: https://www.twilio.com/docs/taskrouter/task-evaluation
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, cast

from twilio_fp.canonical_json import reader
from twilio_fp.errors import DecodeError, UsageError
from twilio_fp.printable import typed
from twilio_fp.record import Record, evolve, record
from twilio_fp.taskrouter import WorkflowConfiguration, WorkflowRule, WorkflowRuleTarget, problems
from twilio_fp.testing.fake.expressions import (
    ExpressionError,
    keys,
    matches,
    parse,
    parse_operand,
    parse_order,
)
from twilio_fp.testing.fake.workers import WaitingTask, Worker, candidates, time_of_day

__all__ = [
    "Step",
    "after_skip",
    "after_timeout",
    "current_step",
    "deadline",
    "first_step",
    "is_skipped",
    "queues_of",
    "read_workflow",
    "resting_step",
    "target_at",
]


@record(kw_only=True)
class Step(Record):
    """A task's position in its workflow.

    Args:
        rule: the index of the filter, from 0; None for the default.
        target: the index of the filter's target, from 0.
        since: when its timeout began to run.
        waited: whether a timeout of the task has passed, which rules out the default.
    """

    rule: int | None
    target: int
    since: datetime
    waited: bool = False


# Parsing.

_EXPRESSION_FIELDS: Mapping[str, Callable[[str], object]] = {
    "expression": parse,
    "skip_if": parse,
    "order_by": parse_order,
    "known_worker_sid": parse_operand,
    "known_worker_friendly_name": parse_operand,
}


def read_workflow(configuration: str | Mapping[str, Any]) -> WorkflowConfiguration:
    """Return a workflow's configuration, in which a target without a queue has inherited the previous target's.

    Args:
        configuration: JSON, as text or parsed. ``filters`` may be absent, and an empty text counts as absent.

    Raises:
        DecodeError: it is not JSON, a required member is missing, a value has the wrong type, or an expression is
            invalid; the error's path says where.
        UsageError: it is neither text nor a mapping.
    """
    if isinstance(configuration, str):
        try:
            payload = reader()(configuration)
        except (ValueError, RecursionError) as error:
            raise DecodeError(f"not JSON: {error}", path="$") from error
    elif isinstance(configuration, Mapping):
        payload = configuration
    else:
        raise UsageError(f"configuration must be JSON text or a mapping, got {typed(configuration)}")
    workflow = WorkflowConfiguration.from_payload(_completed(payload))
    for problem in problems(workflow):
        if problem.severity == "error":
            raise DecodeError(problem.sentence, path=problem.path)
    where = "$.task_routing"
    for index, rule in enumerate(_rules(workflow)):
        _check(parse, rule.expression or "", f"{where}.filters[{index}].expression")
        for number, target in enumerate(rule.targets or ()):
            _check_target(target, f"{where}.filters[{index}].targets[{number}]")
    if workflow.default_filter is not None:
        _check_target(workflow.default_filter, f"{where}.default_filter")
    return workflow


def _rules(workflow: WorkflowConfiguration) -> tuple[WorkflowRule, ...]:
    return workflow.filters or ()


def _check_target(target: WorkflowRuleTarget, where: str) -> None:
    for name, read in _EXPRESSION_FIELDS.items():
        text = getattr(target, name)
        if text is not None:
            _check(read, text, f"{where}.{name}")


def _check(read: Callable[[str], object], text: str, where: str) -> None:
    try:
        read(text)
    except ExpressionError as error:
        raise DecodeError(str(error), path=where) from error


def _completed(payload: Any) -> Any:
    """Return the JSON of a configuration with inherited members; malformed parts are left for the decoder to report."""
    if not isinstance(payload, Mapping):
        return payload
    found = dict(cast("Mapping[str, Any]", payload))
    for name in {"task_routing", "taskRouting"} & found.keys():
        routing = found[name]
        if isinstance(routing, Mapping):
            kept = _without_empty(cast("Mapping[str, Any]", routing))
            found[name] = {**kept, "filters": _completed_items(kept.get("filters", []), _completed_rule)}
    return found


def _completed_items(items: Any, complete: Callable[[Any], Any]) -> Any:
    return [complete(one) for one in cast("list[Any]", items)] if isinstance(items, (list, tuple)) else items


def _completed_rule(rule: Any) -> Any:
    if not isinstance(rule, Mapping) or "targets" not in rule:
        return cast("Any", rule)
    inherited: dict[str, Any] = {}

    def target(one: Any) -> Any:
        if not isinstance(one, Mapping):
            return one
        completed = {**inherited, **_without_empty(cast("Mapping[str, Any]", one))}
        inherited.update({name: completed[name] for name in ("queue",) if name in completed})
        return completed

    members = cast("Mapping[str, Any]", rule)
    return {**_without_empty(members), "targets": _completed_items(members["targets"], target)}


def _without_empty(members: Mapping[str, Any]) -> dict[str, Any]:
    return {name: dict(cast("Any", it)) if isinstance(it, Mapping) else it for name, it in members.items() if it != ""}


def queues_of(workflow: WorkflowConfiguration) -> tuple[str, ...]:
    """Return the SIDs of the queues that a workflow names, each once, in order.

    >>> queues_of(read_workflow('{"task_routing": {"default_filter": {"queue": "WQ1"}}}'))
    ('WQ1',)
    """
    targets = [target for rule in _rules(workflow) for target in rule.targets or ()]
    if workflow.default_filter is not None:
        targets.append(workflow.default_filter)
    return tuple(dict.fromkeys([target.queue for target in targets if target.queue]))


# Progress.


def first_step(workflow: WorkflowConfiguration, attributes: Mapping[str, Any], now: datetime) -> Step | None:
    """Return a task's first step: the first filter that matches, or else the default; None without a default.

    Args:
        workflow: the workflow, as `read_workflow` returns it.
        attributes: the task's attributes.
        now: the time.
    """
    found = _matching(workflow, 0, attributes, now)
    if found is not None:
        return Step(rule=found, target=0, since=now)
    return _default(workflow, now)


def _matching(workflow: WorkflowConfiguration, first: int, attributes: Mapping[str, Any], now: datetime) -> int | None:
    scope = {**attributes, "taskrouter": time_of_day(now)}
    rules = list(enumerate(_rules(workflow)))[first:]
    return next((number for number, rule in rules if matches(parse(rule.expression or ""), scope)), None)


def _default(workflow: WorkflowConfiguration, now: datetime) -> Step | None:
    return Step(rule=None, target=0, since=now) if workflow.default_filter is not None else None


def target_at(workflow: WorkflowConfiguration, step: Step) -> WorkflowRuleTarget:
    """Return the target of a step.

    A target without a priority leaves the task's priority unchanged.

    Raises:
        UsageError: the workflow has no such step.
    """
    if step.rule is None and workflow.default_filter is not None:
        return workflow.default_filter
    if step.rule is not None and step.rule < len(_rules(workflow)):
        targets = _rules(workflow)[step.rule].targets or ()
        if step.target < len(targets):
            return targets[step.target]
    raise UsageError(f"step must be a step of the workflow, got {typed(step)}")


def deadline(workflow: WorkflowConfiguration, step: Step) -> datetime | None:
    """Return when a step's timeout ends; None if it has none, as is always so for the default."""
    timeout = target_at(workflow, step).timeout
    return None if step.rule is None or timeout is None else step.since + timeout


def after_timeout(
    workflow: WorkflowConfiguration, step: Step, attributes: Mapping[str, Any], now: datetime
) -> Step | None:
    """Return the step that begins at the end of another one's timeout; None if the task must be canceled.

    Args:
        workflow: the workflow.
        step: the step whose timeout is over.
        attributes: the task's attributes.
        now: the time at which filters are evaluated.

    Raises:
        UsageError: the step has no timeout.
    """
    over = deadline(workflow, step)
    if over is None:
        raise UsageError(f"step must have a timeout, got {typed(step)}")
    found = _next(workflow, step, attributes, now)
    return None if found is None else evolve(found, since=over, waited=True)


def after_skip(
    workflow: WorkflowConfiguration, step: Step, attributes: Mapping[str, Any], now: datetime
) -> Step | None:
    """Return the step after one that is skipped now; None if the task must be canceled.

    A task that has skipped all filters that match it, without waiting at any of them, goes to the default.
    """
    found = _next(workflow, step, attributes, now)
    if found is not None:
        return evolve(found, waited=step.waited)
    return None if step.waited or step.rule is None else _default(workflow, now)


def _next(workflow: WorkflowConfiguration, step: Step, attributes: Mapping[str, Any], now: datetime) -> Step | None:
    if step.rule is None:
        return None
    if step.target + 1 < len(_rules(workflow)[step.rule].targets or ()):
        return Step(rule=step.rule, target=step.target + 1, since=now)
    rule = _matching(workflow, step.rule + 1, attributes, now)
    return None if rule is None else Step(rule=rule, target=0, since=now)


def current_step(
    workflow: WorkflowConfiguration, step: Step, attributes: Mapping[str, Any], now: datetime
) -> Step | None:
    """Return the current step of a task without open reservations, after all timeouts that have ended by now.

    Returns:
        the step, which may be unchanged; None if the task must be canceled.
    """
    found: Step | None = step
    while found is not None:
        over = deadline(workflow, found)
        if over is None or over > now:
            break
        found = after_timeout(workflow, found, attributes, now)
    return found


def is_skipped(
    target: WorkflowRuleTarget, members: Iterable[Worker], attributes: Mapping[str, Any], now: datetime
) -> bool:
    """Return whether a target's ``skip_if`` is true, which matters only if no worker is eligible right now.

    In addition to ``task`` and ``taskrouter``, it can use ``workers.available``, ``workers.unavailable`` and
    ``workers.WA…``: how many of the queue's workers are available, unavailable, or in that activity.

    Args:
        target: the target.
        members: the workers of its queue.
        attributes: the task's attributes.
        now: the time.

    Source: https://www.twilio.com/docs/taskrouter/worker-presence
    """
    if target.skip_if is None:
        return False
    expression = parse(target.skip_if)
    named = [str(key.path[1]) for key in keys(expression) if key.path[0] == "workers" and len(key.path) == 2]
    counted = Counter(dict.fromkeys(named, 0))
    for one in members:
        counted.update(["available" if one.available else "unavailable", one.activity_sid])
    return matches(expression, {"workers": counted, "task": attributes, "taskrouter": time_of_day(now)})


def resting_step(
    workflow: WorkflowConfiguration,
    step: Step,
    waiting: Callable[[WorkflowRuleTarget], WaitingTask],
    members: Callable[[str], Iterable[Worker]],
    now: datetime,
) -> Step | None:
    """Return the step at which a task rests, after timeouts that have ended and targets that are skipped.

    Args:
        workflow: the workflow.
        step: the step that the task is entering, or is at.
        waiting: returns the task as it would wait at a target.
        members: returns the workers of a queue, by its SID.
        now: the time.

    Returns:
        the step; None if the task must be canceled.
    """
    attributes = waiting(target_at(workflow, step)).attributes
    found = current_step(workflow, step, attributes, now)
    while found is not None:
        target = target_at(workflow, found)
        queue_members = tuple(members(target.queue or ""))
        if candidates(waiting(target), queue_members, now) or not is_skipped(target, queue_members, attributes, now):
            break
        onward = after_skip(workflow, found, attributes, now)
        found = None if onward is None else current_step(workflow, onward, attributes, now)
    return found

"""The configuration of a TaskRouter workflow as frozen records, to and from the JSON that workflows take."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any, TypeVar, cast

from attrs import field

from twilio_fp.canonical_json import reader, writer
from twilio_fp.checks import instance
from twilio_fp.errors import DecodeError, UsageError
from twilio_fp.record import Record, record
from twilio_fp.tokens.arguments import MAX_JSON_DEPTH, frozen_object, records, shown
from twilio_fp.values import FrozenMap

__all__ = ["WorkflowConfiguration", "WorkflowRule", "WorkflowRuleTarget"]


R = TypeVar("R", bound=Record)


def _text(name: str, value: object) -> str:
    if value is None or value == "":
        raise UsageError(f"{name} is required")
    return instance(name, value, str, "text")


def _check_texts(record: object, *names: str) -> None:
    for name in names:
        value = getattr(record, name)
        if value is not None:
            _text(name, value)


def _queue(value: str) -> str:
    return _text("queue, the sid of a target's task queue (WQ…),", value)


def _expression(value: str) -> str:
    return _text("expression, which says what tasks a rule is for,", value)


def _priority(value: int | None) -> int | None:
    if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
        raise UsageError(f"priority must be an int, got {shown(value)}")
    return value


def _timeout(value: timedelta | None) -> timedelta | None:
    if value is None:
        return None
    if not isinstance(value, timedelta) or value < timedelta():
        negative = f"{value!r}" if isinstance(value, timedelta) else shown(value)
        raise UsageError(f"timeout must be a timedelta that is not negative, got {negative}")
    return timedelta(value.days, value.seconds)


def _extra(value: Mapping[str, Any]) -> FrozenMap[str, Any]:
    return frozen_object("extra", value)


def _refuse_known(record: Record, extra: FrozenMap[str, Any], names: Mapping[str, str]) -> None:
    known = sorted(names.keys() & extra.keys())
    if known:
        raise UsageError(f"extra is for what {type(record).__name__} does not have, and it has {known[0]!r}")


# Wire names, with the spellings that are read besides, and the fields that they fill.
_TARGET = {
    "queue": "queue",
    "expression": "expression",
    "priority": "priority",
    "timeout": "timeout",
    "skip_if": "skip_if",
    "skipIf": "skip_if",
    "order_by": "order_by",
    "orderBy": "order_by",
    "known_worker_sid": "known_worker_sid",
    "knownWorkerSid": "known_worker_sid",
    "known_worker_friendly_name": "known_worker_friendly_name",
    "knownWorkerFriendlyName": "known_worker_friendly_name",
}
_RULE = {
    "filter_friendly_name": "friendly_name",
    "filterFriendlyName": "friendly_name",
    "friendly_name": "friendly_name",
    "friendlyName": "friendly_name",
    "expression": "expression",
    "targets": "targets",
}
_ROUTING = {"filters": "filters", "default_filter": "default_filter", "defaultFilter": "default_filter"}
_CONFIGURATION = {"task_routing": "task_routing", "taskRouting": "task_routing"}


@record(kw_only=True)
class WorkflowRuleTarget(Record):
    """Where a task goes: a step of a rule, or the default.

    Args:
        queue: the task queue's sid (``WQ…``).
        expression: which of the queue's workers may take the task.
        priority: the task's priority in the queue; more comes first.
        timeout: how long the task waits here before the next target, in whole seconds.
        skip_if: when to pass to the next target at once, such as ``workers.available == 0``.
        order_by: how workers are ordered, such as ``worker.level DESC``.
        known_worker_sid: an expression for the sid of the one worker to ask.
        known_worker_friendly_name: an expression for that worker's name.
        extra: what this record does not know, by wire name.

    >>> WorkflowRuleTarget(queue="WQ1", priority=5, timeout=timedelta(seconds=30)).to_payload()
    {'queue': 'WQ1', 'priority': 5, 'timeout': 30}

    Raises:
        UsageError: the queue is missing, or a value is of another type.

    Source: https://www.twilio.com/docs/taskrouter/workflow-configuration
    """

    queue: str = field(converter=_queue)
    expression: str | None = None
    priority: int | None = field(default=None, converter=_priority)
    timeout: timedelta | None = field(default=None, converter=_timeout)
    skip_if: str | None = None
    order_by: str | None = None
    known_worker_sid: str | None = None
    known_worker_friendly_name: str | None = None
    extra: FrozenMap[str, Any] = field(default=FrozenMap(), converter=_extra)

    def __attrs_post_init__(self) -> None:
        _check_texts(self, "expression", "skip_if", "order_by", "known_worker_sid", "known_worker_friendly_name")
        _refuse_known(self, self.extra, _TARGET)

    def to_payload(self) -> dict[str, Any]:
        """Return the target as JSON with Twilio's names; what is None is left out."""
        timeout = None if self.timeout is None else self.timeout.days * 86_400 + self.timeout.seconds
        known = {
            "queue": self.queue,
            "expression": self.expression,
            "priority": self.priority,
            "timeout": timeout,
            "skip_if": self.skip_if,
            "order_by": self.order_by,
            "known_worker_sid": self.known_worker_sid,
            "known_worker_friendly_name": self.known_worker_friendly_name,
        }
        return {**{name: value for name, value in known.items() if value is not None}, **self.extra}


def _targets(value: WorkflowRuleTarget | Iterable[WorkflowRuleTarget]) -> tuple[WorkflowRuleTarget, ...]:
    targets = records("targets", WorkflowRuleTarget, value)
    if not targets:
        raise UsageError("targets, where a rule's tasks go, are required: one at least")
    return targets


@record(kw_only=True)
class WorkflowRule(Record):
    """Which tasks go where: the targets are tried in order.

    Args:
        expression: which tasks the rule is for.
        targets: where they go; one at least.
        friendly_name: what people call the rule.
        extra: what this record does not know, by wire name.

    >>> WorkflowRule(expression="type == 'sales'", targets=[WorkflowRuleTarget(queue="WQ1")]).to_payload()
    {'expression': "type == 'sales'", 'targets': [{'queue': 'WQ1'}]}

    Raises:
        UsageError: the expression or the targets are missing.

    Source: https://www.twilio.com/docs/taskrouter/workflow-configuration
    """

    expression: str = field(converter=_expression)
    targets: tuple[WorkflowRuleTarget, ...] = field(converter=_targets)
    friendly_name: str | None = None
    extra: FrozenMap[str, Any] = field(default=FrozenMap(), converter=_extra)

    def __attrs_post_init__(self) -> None:
        _check_texts(self, "friendly_name")
        _refuse_known(self, self.extra, _RULE)

    def to_payload(self) -> dict[str, Any]:
        """Return the rule as JSON with Twilio's names; its name is the ``filter_friendly_name``."""
        name = {} if self.friendly_name is None else {"filter_friendly_name": self.friendly_name}
        targets = [target.to_payload() for target in self.targets]
        return {**name, "expression": self.expression, "targets": targets, **self.extra}


def _filters(value: WorkflowRule | Iterable[WorkflowRule]) -> tuple[WorkflowRule, ...]:
    return records("filters", WorkflowRule, value)


@record(kw_only=True)
class WorkflowConfiguration(Record):
    """How a workflow routes tasks: by the first rule that fits, else by the default.

    The ``configuration`` of CreateWorkflow and UpdateWorkflow takes it; ``str()`` of it is the JSON text.

    Args:
        filters: the rules, in order; required, but may be empty.
        default_filter: where tasks go that no rule fits; None leaves them.
        extra: what ``task_routing`` holds that this record does not know, by wire name.
        beside: the members beside ``task_routing``, by wire name.

    >>> workflow = WorkflowConfiguration(filters=[], default_filter=WorkflowRuleTarget(queue="WQ1"))
    >>> str(workflow)
    '{"task_routing":{"filters":[],"default_filter":{"queue":"WQ1"}}}'
    >>> WorkflowConfiguration.from_json(str(workflow)) == workflow
    True

    Raises:
        UsageError: the filters are missing, or something is of another type.

    Source: https://www.twilio.com/docs/taskrouter/workflow-configuration
    """

    filters: tuple[WorkflowRule, ...] = field(converter=_filters)
    default_filter: WorkflowRuleTarget | None = None
    extra: FrozenMap[str, Any] = field(default=FrozenMap(), converter=_extra)
    beside: FrozenMap[str, Any] = field(default=FrozenMap(), converter=_extra)

    def __attrs_post_init__(self) -> None:
        _refuse_known(self, self.beside, _CONFIGURATION)
        default: object = self.default_filter
        if default is not None and not isinstance(default, WorkflowRuleTarget):
            raise UsageError(
                f"default_filter must be a WorkflowRuleTarget or None, got a value of type {type(default).__name__}"
            )
        _refuse_known(self, self.extra, _ROUTING)

    def to_payload(self) -> dict[str, Any]:
        """Return the configuration as JSON with Twilio's names."""
        default = {} if self.default_filter is None else {"default_filter": self.default_filter.to_payload()}
        routing = {"filters": [rule.to_payload() for rule in self.filters], **default, **self.extra}
        return {"task_routing": routing, **self.beside}

    def to_json(self) -> str:
        """Return the JSON text that a workflow's configuration is; the same for the same record."""
        return writer(ascii_only=True, in_order=True)(self.to_payload())

    __str__ = to_json

    @classmethod
    def from_payload(cls, payload: Mapping[str, Any]) -> WorkflowConfiguration:
        """Return the configuration that the JSON says, names in snake_case or camelCase.

        Raises:
            DecodeError: a required part is missing, or something is of another type; its path says where.
        """
        return _configuration(payload)

    @classmethod
    def from_json(cls, text: str) -> WorkflowConfiguration:
        """Return the configuration that the JSON text says: what a workflow's ``configuration`` holds.

        Raises:
            DecodeError: it is no JSON, a required part is missing, or something is of another type.
            UsageError: it is no text.
        """
        if not isinstance(text, str):
            raise UsageError(f"a configuration must be JSON as text, got a value of type {type(text).__name__}")
        body = text.encode("utf-8", "replace")[:65_536]
        try:
            payload = reader(infinite=True)(text)
        except RecursionError as error:
            raise DecodeError(f"not JSON, or it nests deeper than {MAX_JSON_DEPTH}", body=body) from error
        except ValueError as error:
            raise DecodeError(f"not JSON: {error}", body=body) from error
        return _configuration(payload)


def _configuration(payload: Any) -> WorkflowConfiguration:
    outer = _object(payload, _CONFIGURATION, "$")
    if outer.get("task_routing") is None:
        raise DecodeError("task_routing is required", path="$")
    where = "$.task_routing"
    given = _object(outer["task_routing"], _ROUTING, where)
    rules = [_rule(item, f"{where}.filters[{index}]") for index, item in _list(given, "filters", where)]
    default = given.get("default_filter")
    fallback = None if default is None else _target(default, f"{where}.default_filter")
    fields = {**given, "filters": rules, "default_filter": fallback, "beside": outer["extra"]}
    return _built(WorkflowConfiguration, fields, where)


def _rule(item: Any, where: str) -> WorkflowRule:
    given = _object(item, _RULE, where)
    given["targets"] = [_target(it, f"{where}.targets[{index}]") for index, it in _list(given, "targets", where)]
    return _built(WorkflowRule, {"expression": None, **given}, where)


def _target(item: Any, where: str) -> WorkflowRuleTarget:
    given = _object(item, _TARGET, where)
    for name in ("priority", "timeout"):
        value = given.get(name)
        if isinstance(value, str) and value.removeprefix("-").isdecimal() and value.isascii() and len(value) < 16:
            given[name] = int(value)
    timeout = given.get("timeout")
    if timeout is not None:
        if not isinstance(timeout, (int, float)) or isinstance(timeout, bool) or not 0 <= timeout < 10**9:
            raise DecodeError(f"timeout must be a number of seconds, got {shown(timeout)}", path=where)
        given["timeout"] = timedelta(seconds=timeout)
    return _built(WorkflowRuleTarget, {"queue": None, **given}, where)


def _object(value: Any, names: Mapping[str, str], where: str) -> dict[str, Any]:
    """The fields that an object says, by their names here; the first spelling wins, the unknown are ``extra``."""
    if not isinstance(value, dict):
        raise DecodeError(f"expected an object, found {type(value).__name__}", path=where)
    given = cast("dict[str, Any]", value)
    known: dict[str, Any] = {}
    for spelling, name in names.items():
        if given.get(spelling) is not None:
            known.setdefault(name, given[spelling])
    return {**known, "extra": {name: item for name, item in given.items() if name not in names}}


def _list(given: dict[str, Any], name: str, where: str) -> enumerate[Any]:
    if name not in given:
        raise DecodeError(f"{name} is required", path=where)
    items = given[name]
    if type(items) is not list and type(items) is not tuple:
        raise DecodeError(f"{name} must be a list, got a value of type {type(items).__name__}", path=where)
    return enumerate(cast("list[Any]", items))


def _built(kind: type[R], fields: dict[str, Any], where: str) -> R:
    try:
        return kind(**fields)
    except UsageError as error:
        raise DecodeError(str(error), path=where) from error

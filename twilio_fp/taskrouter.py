"""TaskRouter workflow configurations as frozen records, to and from the JSON that workflows use."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import timedelta
from typing import Any, Literal, TypeAlias, TypeVar, cast

from attrs import field

from twilio_fp.canonical_json import reader, writer
from twilio_fp.checks import instance, records
from twilio_fp.errors import DecodeError, UsageError
from twilio_fp.record import Record, record
from twilio_fp.tokens.arguments import MAX_JSON_DEPTH, frozen_object, shown
from twilio_fp.values import FrozenMap

__all__ = ["WorkflowConfiguration", "WorkflowProblem", "WorkflowRule", "WorkflowRuleTarget", "problems"]


R = TypeVar("R", bound=Record)


def _check_texts(record: object, *names: str) -> None:
    for name in names:
        value = getattr(record, name)
        if value is not None:
            instance(name, value, str, "text")


def _priority(value: int | None) -> int | None:
    if value is not None and not _is_integer(value):
        raise UsageError(f"priority must be an int, got {shown(value)}")
    return value


def _timeout(value: timedelta | None) -> timedelta | None:
    if value is None:
        return None
    if not isinstance(value, timedelta) or value < timedelta():
        negative = f"{value!r}" if isinstance(value, timedelta) else shown(value)
        raise UsageError(f"timeout must be a non-negative timedelta, got {negative}")
    return timedelta(value.days, value.seconds)


def _extra(value: Mapping[str, Any]) -> FrozenMap[str, Any]:
    return frozen_object("extra", value)


def _check_extra(record: Record, extra: FrozenMap[str, Any], names: Mapping[str, str]) -> None:
    """Refuse members of ``extra`` that have a field, unless the field is None and can't hold the value."""
    for spelling in sorted(names.keys() & extra.keys()):
        name = names[spelling]
        if getattr(record, name) is not None or _FITS[name](extra[spelling]):
            raise UsageError(
                f"extra must not have {spelling!r}, which is a field of {type(record).__name__}: write {name}=…"
            )


# Wire names and the alternative spellings that are read, with their fields.
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


def _is_integer(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_timeout(value: object) -> bool:
    whole = value.is_integer() if isinstance(value, float) else _is_integer(value)
    return whole and 0 <= cast("float", value) < 10**9


# Whether a field can hold a JSON value.
_FITS: Mapping[str, Callable[[object], bool]] = {
    **dict.fromkeys([*_TARGET.values(), *_RULE.values()], lambda value: isinstance(value, str)),
    **dict.fromkeys(
        ["task_routing", *_ROUTING.values(), "targets"], lambda _: True
    ),  # other structures are refused later
    "priority": _is_integer,
    "timeout": _is_timeout,
}
_NUMBERS = frozenset({"priority", "timeout"})
_TEXTS = ("expression", "skip_if", "order_by", "known_worker_sid", "known_worker_friendly_name")


@record(kw_only=True)
class WorkflowRuleTarget(Record):
    """Where a task goes: one step of a rule, or the default.

    Args:
        queue: the task queue's sid (``WQ…``); None for that of the rule's previous target.
        expression: which of the queue's workers may take the task.
        priority: the task's priority in the queue; higher comes first.
        timeout: how long the task waits here before the next target, in whole seconds.
        skip_if: when to skip to the next target immediately, such as ``workers.available == 0``.
        order_by: how workers are ordered, such as ``worker.level DESC``.
        known_worker_sid: an expression for the sid of the one worker to ask.
        known_worker_friendly_name: an expression for that worker's name.
        extra: unknown members, and values that their fields can't hold, by wire name.

    >>> WorkflowRuleTarget(queue="WQ1", priority=5, timeout=timedelta(seconds=30)).to_payload()
    {'queue': 'WQ1', 'priority': 5, 'timeout': 30}

    Raises:
        UsageError: a value is of the wrong type, or ``extra`` has a member that belongs in a field.

    Source: https://www.twilio.com/docs/taskrouter/workflow-configuration
    """

    queue: str | None = None
    expression: str | None = None
    priority: int | None = field(default=None, converter=_priority)
    timeout: timedelta | None = field(default=None, converter=_timeout)
    skip_if: str | None = None
    order_by: str | None = None
    known_worker_sid: str | None = None
    known_worker_friendly_name: str | None = None
    extra: FrozenMap[str, Any] = field(default=FrozenMap(), converter=_extra)

    def __attrs_post_init__(self) -> None:
        _check_texts(self, "queue", *_TEXTS)
        _check_extra(self, self.extra, _TARGET)

    def to_payload(self) -> dict[str, Any]:
        """Return the target as JSON data with Twilio's names, omitting None."""
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


def _targets(
    value: WorkflowRuleTarget | Iterable[WorkflowRuleTarget] | None,
) -> tuple[WorkflowRuleTarget, ...] | None:
    return None if value is None else records("targets", WorkflowRuleTarget, value)


@record(kw_only=True)
class WorkflowRule(Record):
    """Which tasks go where: the targets are tried in order.

    Args:
        expression: which tasks the rule is for; None if a parsed rule lacks it.
        targets: where they go; None likewise. Twilio runs no rule without one.
        friendly_name: the rule's name, for people.
        extra: unknown members, and values that their fields can't hold, by wire name.

    >>> WorkflowRule(expression="type == 'sales'", targets=[WorkflowRuleTarget(queue="WQ1")]).to_payload()
    {'expression': "type == 'sales'", 'targets': [{'queue': 'WQ1'}]}

    Raises:
        UsageError: a value is of the wrong type, or ``extra`` has a member that belongs in a field.

    Source: https://www.twilio.com/docs/taskrouter/workflow-configuration
    """

    expression: str | None
    targets: tuple[WorkflowRuleTarget, ...] | None = field(converter=_targets)
    friendly_name: str | None = None
    extra: FrozenMap[str, Any] = field(default=FrozenMap(), converter=_extra)

    def __attrs_post_init__(self) -> None:
        _check_texts(self, "expression", "friendly_name")
        _check_extra(self, self.extra, _RULE)

    def to_payload(self) -> dict[str, Any]:
        """Return the rule as JSON data with Twilio's names; ``friendly_name`` becomes ``filter_friendly_name``."""
        known = {
            "filter_friendly_name": self.friendly_name,
            "expression": self.expression,
            "targets": None if self.targets is None else [target.to_payload() for target in self.targets],
        }
        return {**{name: value for name, value in known.items() if value is not None}, **self.extra}


def _filters(value: WorkflowRule | Iterable[WorkflowRule] | None) -> tuple[WorkflowRule, ...] | None:
    return None if value is None else records("filters", WorkflowRule, value)


@record(kw_only=True)
class WorkflowConfiguration(Record):
    """How a workflow routes tasks: by the first rule that matches, else by the default.

    Pass it as the ``configuration`` of CreateWorkflow or UpdateWorkflow; its ``str()`` is the JSON text. Existing
    configurations survive being read and written, even if invalid; `problems` reports what Twilio would not run.

    Args:
        filters: the rules, in order; None omits the member.
        default_filter: where unmatched tasks go; None routes them nowhere.
        extra: unknown members of ``task_routing``, by wire name.
        beside: the members next to ``task_routing``, by wire name.

    >>> workflow = WorkflowConfiguration(filters=[], default_filter=WorkflowRuleTarget(queue="WQ1"))
    >>> str(workflow)
    '{"task_routing":{"filters":[],"default_filter":{"queue":"WQ1"}}}'
    >>> WorkflowConfiguration.from_json(str(workflow)) == workflow
    True

    Raises:
        UsageError: a value is of the wrong type, or ``extra`` has a member that belongs in a field.

    Source: https://www.twilio.com/docs/taskrouter/workflow-configuration
    """

    filters: tuple[WorkflowRule, ...] | None = field(default=None, converter=_filters)
    default_filter: WorkflowRuleTarget | None = None
    extra: FrozenMap[str, Any] = field(default=FrozenMap(), converter=_extra)
    beside: FrozenMap[str, Any] = field(default=FrozenMap(), converter=_extra)

    def __attrs_post_init__(self) -> None:
        if routing := sorted(_CONFIGURATION.keys() & self.beside.keys()):
            raise UsageError(
                f"beside must not have {routing[0]!r}, which is made of the filters and the default_filter"
            )
        default: object = self.default_filter
        if default is not None and not isinstance(default, WorkflowRuleTarget):
            raise UsageError(
                f"default_filter must be a WorkflowRuleTarget or None, got a value of type {type(default).__name__}"
            )
        _check_extra(self, self.extra, _ROUTING)

    def to_payload(self) -> dict[str, Any]:
        """Return the configuration as JSON data with Twilio's names."""
        default = {} if self.default_filter is None else {"default_filter": self.default_filter.to_payload()}
        filters = {} if self.filters is None else {"filters": [rule.to_payload() for rule in self.filters]}
        routing = {**filters, **default, **self.extra}
        return {"task_routing": routing, **self.beside}

    def to_json(self) -> str:
        """Return the configuration as JSON text, equal for equal records."""
        return writer(ascii_only=True, in_order=True)(self.to_payload())

    __str__ = to_json

    @classmethod
    def from_payload(cls, payload: Mapping[str, Any]) -> WorkflowConfiguration:
        """Return the configuration in JSON data, with names in snake_case or camelCase; null means absent.

        Numbers may be written as text. A value that its field can't hold goes into ``extra``.

        Raises:
            DecodeError: there is no ``task_routing``, or the structure is wrong, such as text in place of a list; its
                path says where.
        """
        return _configuration(payload)

    @classmethod
    def from_json(cls, text: str) -> WorkflowConfiguration:
        """Return the configuration in JSON text, such as a workflow's ``configuration``.

        Raises:
            DecodeError: it is not JSON, or `from_payload` refuses it.
            UsageError: it is not text.
        """
        if not isinstance(text, str):
            raise UsageError(f"a configuration must be JSON text, got a value of type {type(text).__name__}")
        body = text.encode("utf-8", "replace")[:65_536]
        try:
            payload = reader(infinite=True)(text)
        except RecursionError as error:
            raise DecodeError(f"not JSON, or nested deeper than {MAX_JSON_DEPTH} levels", body=body) from error
        except ValueError as error:
            raise DecodeError(f"not JSON: {error}", body=body) from error
        return _configuration(payload)


def _configuration(payload: Any) -> WorkflowConfiguration:
    outer = _object(payload, _CONFIGURATION, "$")
    if "task_routing" not in outer:
        raise DecodeError("task_routing is required", path="$")
    where = "$.task_routing"
    given = _object(outer["task_routing"], _ROUTING, where)
    if "filters" in given:
        given["filters"] = [_rule(item, f"{where}.filters[{index}]") for index, item in _list(given, "filters", where)]
    if "default_filter" in given:
        given["default_filter"] = _target(given["default_filter"], f"{where}.default_filter")
    return _built(WorkflowConfiguration, {**given, "beside": outer["extra"]}, where)


def _rule(item: Any, where: str) -> WorkflowRule:
    given = _object(item, _RULE, where)
    if "targets" in given:
        given["targets"] = [_target(it, f"{where}.targets[{index}]") for index, it in _list(given, "targets", where)]
    return _built(WorkflowRule, {"expression": None, "targets": None, **given}, where)


def _target(item: Any, where: str) -> WorkflowRuleTarget:
    given = _object(item, _TARGET, where)
    if "timeout" in given:
        given["timeout"] = timedelta(seconds=given["timeout"])
    return _built(WorkflowRuleTarget, given, where)


def _number(value: Any) -> Any:
    """Return text of digits as a number, or any other value unchanged."""
    is_digits = isinstance(value, str) and value.removeprefix("-").isdecimal() and value.isascii() and len(value) < 16
    return int(value) if is_digits else value


def _object(value: Any, names: Mapping[str, str], where: str) -> dict[str, Any]:
    """Return the fields that an object sets, by field name; the first spelling wins, and the rest is ``extra``."""
    if not isinstance(value, Mapping):
        raise DecodeError(f"expected an object, found {type(value).__name__}", path=where)
    given = cast("Mapping[str, Any]", value)
    known: dict[str, Any] = {}
    extra = {name: item for name, item in given.items() if name not in names}
    for spelling, name in names.items():
        member = given.get(spelling)
        if member is not None and name not in known:
            number = _number(member) if name in _NUMBERS else member
            if _FITS[name](number):
                known[name] = number
            else:
                extra[spelling] = member
    return {**known, "extra": extra}


def _list(given: dict[str, Any], name: str, where: str) -> enumerate[Any]:
    items = given[name]
    if type(items) is not list and type(items) is not tuple:
        raise DecodeError(f"{name} must be a list, got a value of type {type(items).__name__}", path=where)
    return enumerate(cast("list[Any]", items))


def _built(kind: type[R], fields: dict[str, Any], where: str) -> R:
    try:
        return kind(**fields)
    except UsageError as error:
        raise DecodeError(str(error), path=where) from error


Severity: TypeAlias = Literal["error", "warning"]


@record
class WorkflowProblem(Record):
    """One problem in a workflow's configuration.

    Args:
        path: where, such as ``$.task_routing.filters[0]``.
        severity: ``error`` if Twilio refuses or does not run it, ``warning`` if it has no effect.
        sentence: what is wrong, for people to read.

    >>> print(WorkflowProblem("$.task_routing.default_filter", "error", "It has no queue."))
    $.task_routing.default_filter: error: It has no queue.
    """

    path: str
    severity: Severity
    sentence: str

    def __str__(self) -> str:
        return f"{self.path}: {self.severity}: {self.sentence}"


def problems(workflow: WorkflowConfiguration) -> tuple[WorkflowProblem, ...]:
    """Return the parts of a workflow's configuration that Twilio would not run or that have no effect.

    >>> read = WorkflowConfiguration.from_json('{"task_routing": {"filters": [{"expression": "1==1", "targets": []}]}}')
    >>> for problem in problems(read):
    ...     print(problem)
    $.task_routing.filters[0]: error: It has no targets, so its tasks go nowhere.

    Raises:
        UsageError: it is not a configuration.

    Source: https://www.twilio.com/docs/taskrouter/workflow-configuration
    """
    instance("workflow", workflow, WorkflowConfiguration, "a WorkflowConfiguration")
    return tuple(_problems(workflow))


def _problems(workflow: WorkflowConfiguration) -> Iterator[WorkflowProblem]:
    where = "$.task_routing"
    if not workflow.filters and workflow.default_filter is None:
        yield WorkflowProblem(where, "warning", "It has neither filters nor a default_filter, so no task is routed.")
    for index, rule in enumerate(workflow.filters or ()):
        yield from _rule_problems(rule, f"{where}.filters[{index}]")
    if workflow.default_filter is not None:
        yield from _target_problems(workflow.default_filter, f"{where}.default_filter", inherited=None)


def _rule_problems(rule: WorkflowRule, where: str) -> Iterator[WorkflowProblem]:
    yield from _wrong_types(rule, _RULE, where)
    if not rule.expression:
        yield WorkflowProblem(where, "error", "It has no expression, which selects its tasks.")
    if rule.friendly_name == "":
        yield WorkflowProblem(where, "warning", "Its filter_friendly_name is empty: leave it out.")
    if not rule.targets:
        yield WorkflowProblem(where, "error", "It has no targets, so its tasks go nowhere.")
    queue: str | None = None
    for index, target in enumerate(rule.targets or ()):
        yield from _target_problems(target, f"{where}.targets[{index}]", inherited=queue)
        queue = target.queue or queue


def _target_problems(target: WorkflowRuleTarget, where: str, *, inherited: str | None) -> Iterator[WorkflowProblem]:
    yield from _wrong_types(target, _TARGET, where)
    if not target.queue and inherited is None:
        yield WorkflowProblem(where, "error", "It has no queue, and neither do the targets before it.")
    if target.queue and not target.queue.startswith("WQ"):
        yield WorkflowProblem(where, "error", "Its queue must be a task queue's SID (WQ…).")
    for name in sorted({"queue", *_TEXTS}):
        if getattr(target, name) == "" and (name != "queue" or inherited is not None):
            yield WorkflowProblem(where, "warning", f"Its {name} is empty: leave it out.")


def _wrong_types(
    record: WorkflowRule | WorkflowRuleTarget, names: Mapping[str, str], where: str
) -> Iterator[WorkflowProblem]:
    for spelling in sorted(names.keys() & record.extra.keys()):
        yield WorkflowProblem(where, "error", f"Its {spelling} must be {_MUST_BE.get(names[spelling], 'text')}.")


_MUST_BE = {"priority": "an integer", "timeout": "non-negative whole seconds"}

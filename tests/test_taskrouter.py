"""Workflow configurations: to JSON and back, every spelling, and every refusal by name."""

from __future__ import annotations

import json
import pickle
from datetime import timedelta
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import encode
from twilio_fp import json as twilio_json
from twilio_fp.errors import DecodeError, UsageError
from twilio_fp.rest.taskrouter.v1 import CreateWorkflow, UpdateWorkflow
from twilio_fp.taskrouter import WorkflowConfiguration, WorkflowRule, WorkflowRuleTarget, problems
from twilio_fp.testing.strategies.tokens import workflow_configurations

TARGET = WorkflowRuleTarget(queue="WQ1")


@given(workflow_configurations())
def test_a_workflow_round_trips_through_json(workflow: WorkflowConfiguration) -> None:
    assert WorkflowConfiguration.from_json(str(workflow)) == workflow
    assert WorkflowConfiguration.from_payload(workflow.to_payload()) == workflow
    assert workflow.to_json() == str(workflow)
    for same in (attrs.evolve(workflow), pickle.loads(pickle.dumps(workflow))):
        assert same == workflow
        assert hash(same) == hash(workflow)


@given(workflow_configurations())
def test_an_operation_accepts_a_workflow_as_its_mapping(workflow: WorkflowConfiguration) -> None:
    create = CreateWorkflow("WS1", friendly_name="x", configuration=workflow)
    assert create == CreateWorkflow("WS1", friendly_name="x", configuration=workflow.to_payload())
    assert UpdateWorkflow("WS1", "WW1", configuration=workflow).configuration == create.configuration
    assert WorkflowConfiguration.from_json(json.dumps(create.configuration)) == workflow
    assert b"Configuration=%7B%22task_routing%22" in encode(create).body


@given(workflow_configurations())
def test_a_workflow_survives_a_queue(workflow: WorkflowConfiguration) -> None:
    assert twilio_json.loads(twilio_json.dumps(workflow), WorkflowConfiguration) == workflow


def camel_cased(given: dict[str, Any]) -> dict[str, Any]:
    """Return a mapping with those of its keys that are Twilio's in camel case."""
    spelt = {
        "task_routing": "taskRouting",
        "default_filter": "defaultFilter",
        "skip_if": "skipIf",
        "order_by": "orderBy",
        "known_worker_sid": "knownWorkerSid",
        "filter_friendly_name": "filterFriendlyName",
    }
    return {spelt.get(name, name): value for name, value in given.items()}


@given(workflow_configurations())
def test_camel_case_is_read_as_the_same(workflow: WorkflowConfiguration) -> None:
    payload = json.loads(str(workflow))
    inside = payload["task_routing"]
    for rule in inside.get("filters", ()):
        if "targets" in rule:
            rule["targets"] = [camel_cased(target) for target in rule["targets"]]
    if "filters" in inside:
        inside["filters"] = [camel_cased(rule) for rule in inside["filters"]]
    if "default_filter" in inside:
        inside["default_filter"] = camel_cased(inside["default_filter"])
    payload["task_routing"] = camel_cased(inside)
    assert WorkflowConfiguration.from_json(json.dumps(camel_cased(payload))) == workflow


@pytest.mark.parametrize("spelling", ["friendly_name", "friendlyName", "filter_friendly_name", "filterFriendlyName"])
def test_every_spelling_of_a_rules_name_is_read(spelling: str) -> None:
    rule = {spelling: "Sales", "expression": "1==1", "targets": [{"queue": "WQ1"}]}
    found = WorkflowConfiguration.from_payload({"task_routing": {"filters": [rule]}})
    assert found.filters == (WorkflowRule(friendly_name="Sales", expression="1==1", targets=TARGET),)
    assert json.loads(str(found))["task_routing"]["filters"][0]["filter_friendly_name"] == "Sales"


def test_numbers_may_be_text_and_unknown_members_are_kept() -> None:
    target = {"queue": "WQ1", "priority": "-5", "timeout": "30", "tomorrow": [1]}
    payload = {"task_routing": {"filters": [], "default_filter": target, "more": {"a": 1}}, "version": 2}
    found = WorkflowConfiguration.from_payload(payload)
    assert found.default_filter == WorkflowRuleTarget(
        queue="WQ1", priority=-5, timeout=timedelta(seconds=30), extra={"tomorrow": [1]}
    )
    assert (found.extra, found.beside) == ({"more": {"a": 1}}, {"version": 2})
    assert json.loads(str(found))["version"] == 2
    with pytest.raises(UsageError, match="task_routing"):
        attrs.evolve(found, beside={"task_routing": {}})
    assert json.loads(str(found))["task_routing"]["default_filter"]["tomorrow"] == [1]


def routing(**given: Any) -> dict[str, Any]:
    return {"task_routing": given}


def rule(**given: Any) -> dict[str, Any]:
    return routing(filters=[{"expression": "1==1", "targets": [{"queue": "WQ1"}], **given}])


@pytest.mark.parametrize(
    ("payload", "path", "message"),
    [
        ([], "$", "expected an object"),
        ({}, "$", "task_routing is required"),
        (routing(filters={}), "$.task_routing", "filters must be a list"),
        (routing(filters=[5]), "$.task_routing.filters[0]", "expected an object"),
        (routing(default_filter="WQ1"), "$.task_routing.default_filter", "expected an object"),
        (rule(targets="WQ1"), "$.task_routing.filters[0]", "targets must be a list"),
        (rule(targets=[[]]), "$.task_routing.filters[0].targets[0]", "expected an object"),
    ],
)
def test_a_wrong_structure_is_refused_by_name_and_path(payload: Any, path: str, message: str) -> None:
    with pytest.raises(DecodeError, match=message) as caught:
        WorkflowConfiguration.from_payload(payload)
    assert caught.value.path == path


ODD: list[tuple[dict[str, Any], str, str]] = [
    (routing(), "", "warning: It has neither filters nor a default_filter"),
    (routing(default_filter={"queue": "WQ1"}), "", ""),
    (routing(filters=[]), "", "warning: It has neither"),
    (routing(default_filter={}), ".default_filter", "error: It has no queue"),
    (routing(default_filter={"queue": "WK1"}), ".default_filter", "error: Its queue must be a task queue's SID"),
    (rule(expression=""), ".filters[0]", "error: It has no expression"),
    (routing(filters=[{"targets": [{"queue": "WQ1"}]}]), ".filters[0]", "error: It has no expression"),
    (routing(filters=[{"expression": "1==1"}]), ".filters[0]", "error: It has no targets"),
    (rule(targets=[]), ".filters[0]", "error: It has no targets"),
    (rule(filter_friendly_name=""), ".filters[0]", "warning: Its filter_friendly_name is empty"),
    (rule(filter_friendly_name=5), ".filters[0]", "error: Its filter_friendly_name must be text"),
    (rule(targets=[{}]), ".filters[0].targets[0]", "error: It has no queue, and neither do the targets before it"),
    (rule(targets=[{"queue": ""}]), ".filters[0].targets[0]", "error: It has no queue"),
    (rule(targets=[{"queue": "WQ1"}, {"priority": 5}]), "", ""),
    (rule(targets=[{"queue": "WQ1"}, {"queue": ""}]), ".filters[0].targets[1]", "warning: Its queue is empty"),
    (rule(targets=[{"queue": "WQ1", "expression": ""}]), ".filters[0].targets[0]", "warning: Its expression is empty"),
    (
        rule(targets=[{"queue": "WQ1", "timeout": "soon"}]),
        ".filters[0].targets[0]",
        "error: Its timeout must be non-negative whole",
    ),
    (
        rule(targets=[{"queue": "WQ1", "timeout": -1}]),
        ".filters[0].targets[0]",
        "error: Its timeout must be non-negative whole",
    ),
    (
        rule(targets=[{"queue": "WQ1", "timeout": 1.5}]),
        ".filters[0].targets[0]",
        "error: Its timeout must be non-negative whole",
    ),
    (rule(targets=[{"queue": "WQ1", "priority": "high"}]), ".filters[0].targets[0]", "error: Its priority must be an"),
    (rule(targets=[{"queue": "WQ1", "skipIf": True}]), ".filters[0].targets[0]", "error: Its skipIf must be text"),
]


@pytest.mark.parametrize(("payload", "path", "message"), ODD)
def test_foreign_configurations_round_trip_and_their_problems_are_reported(
    payload: dict[str, Any], path: str, message: str
) -> None:
    workflow = WorkflowConfiguration.from_json(json.dumps(payload))
    assert json.loads(str(workflow)) == payload
    assert twilio_json.loads(twilio_json.dumps(workflow), WorkflowConfiguration) == workflow
    found = [str(problem) for problem in problems(workflow)]
    assert len(found) == bool(message)
    assert "".join(found).startswith(f"$.task_routing{path}: {message}" if message else "")


ANY = st.none() | st.booleans() | st.integers(-5, 5) | st.sampled_from([1.5, "", "WQ1", "5", "1==1", "x"])
NAMES = st.sampled_from(["queue", "expression", "priority", "timeout", "skip_if", "friendlyName", "new"])
MEMBERS = st.dictionaries(NAMES, ANY, max_size=4)
RULES = st.builds(
    lambda rule, targets: {**rule, **targets},
    MEMBERS,
    st.fixed_dictionaries({}, optional={"targets": st.lists(MEMBERS, max_size=3)}),
)
ROUTINGS = st.fixed_dictionaries({}, optional={"filters": st.lists(RULES, max_size=3), "default_filter": MEMBERS})


@given(ROUTINGS)
def test_any_configuration_is_written_as_it_was_read(given: dict[str, Any]) -> None:
    payload = routing(**given)
    workflow = WorkflowConfiguration.from_payload(payload)
    problems(workflow)
    assert WorkflowConfiguration.from_json(str(workflow)) == workflow


@pytest.mark.parametrize("workflow", [None, {}, TARGET])
def test_problems_lists_the_problems_of_a_configuration(workflow: Any) -> None:
    with pytest.raises(UsageError, match="must be a WorkflowConfiguration"):
        problems(workflow)


@pytest.mark.parametrize("text", ["", "{", "[" * 9999])
def test_invalid_json_is_refused(text: str) -> None:
    with pytest.raises(DecodeError, match="not JSON"):
        WorkflowConfiguration.from_json(text)


@pytest.mark.parametrize("extra", ["NaN", "-Infinity", "[" * 400 + "]" * 400])
def test_a_value_that_could_not_be_written_back_is_refused(extra: str) -> None:
    for text in (
        f'{{"task_routing":{{"filters":[],"new":{extra}}}}}',
        f'{{"task_routing":{{"filters":[],"default_filter":{{"queue":"WQ1","new":{extra}}}}}}}',
    ):
        with pytest.raises(DecodeError, match="new"):
            WorkflowConfiguration.from_json(text)


# As untyped callers see them.
Target: Any = WorkflowRuleTarget
Rule: Any = WorkflowRule
Configuration: Any = WorkflowConfiguration


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Target(queue=5), "queue"),
        (lambda: Target(queue="WQ1", priority=True), "priority"),
        (lambda: Target(queue="WQ1", timeout=30), "timeout"),
        (lambda: Target(queue="WQ1", skip_if=5), "skip_if"),
        (lambda: Target(queue="WQ1", extra={"skipIf": "x"}), "skipIf.*write skip_if="),
        (lambda: Target(queue="WQ1", timeout=timedelta(1), extra={"timeout": "soon"}), "'timeout'"),
        (lambda: Rule(expression=5, targets=[TARGET]), "expression"),
        (lambda: Rule(expression="1==1", targets=5), "targets"),
        (lambda: Configuration(filters=[], extra={"default_filter": {}}), "default_filter"),
        (lambda: Configuration(filters=[], beside={"taskRouting": {}}), "taskRouting"),
        (lambda: Rule(expression="1==1", targets=["WQ1"]), "WorkflowRuleTarget"),
        (lambda: Configuration(filters=5), "filters"),
        (lambda: Configuration(filters=[TARGET]), "WorkflowRule"),
        (lambda: Configuration(filters=[], default_filter="WQ1"), "default_filter"),
        (lambda: Configuration(filters=[], extra={"x": {1}}), "got set"),
        (lambda: Configuration(filters=[], extra={"x": float("nan")}), "must be a finite number"),
        (lambda: Target(queue="WQ1", extra=None), "extra must be a mapping"),
        (lambda: Configuration.from_json(None), "got a value of type NoneType"),
        (lambda: Configuration.from_json(b"{}"), "got a value of type bytes"),
    ],
)
def test_records_refuse_invalid_arguments_by_name(make: Any, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        make()

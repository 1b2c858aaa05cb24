"""Workflow configurations as the classic builder reads and writes them beside ours."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

from tests.parity.judge import Judge, cases, differing
from tools.classic.differences import CASES
from twilio_fp.taskrouter import WorkflowConfiguration, problems

if TYPE_CHECKING:
    from collections.abc import Callable

KIND: Final = "workflow configurations"
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=8)
FILLED = st.sampled_from(["type == 'sales'", "1==1", "x"])
QUEUE = st.text("0123456789abcdef", min_size=1, max_size=8).map("WQ{}".format)


def target(queue: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    more = {"expression": TEXT, "priority": st.integers(0, 9), "timeout": st.integers(0, 600)}
    return st.fixed_dictionaries({"queue": queue}, optional=more)


@st.composite
def rules(draw: st.DrawFn) -> dict[str, Any]:
    name = draw(st.sampled_from(["friendly_name", "friendlyName", "filter_friendly_name", ""]))
    rule: dict[str, Any] = {name: draw(TEXT.filter(bool))} if name else {}
    rule["expression"] = draw(FILLED)
    rule["targets"] = draw(st.lists(target(QUEUE), max_size=3))
    return rule


@st.composite
def configurations(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a configuration, in which at times something is missing or empty."""
    routing: dict[str, Any] = {"filters": draw(st.lists(rules(), max_size=3))}
    if draw(st.booleans()):
        routing[draw(st.sampled_from(["default_filter", "defaultFilter"]))] = draw(target(QUEUE))
    broken = draw(
        st.sampled_from(["", "", "", "expression", "no expression", "targets", "queue", "no queue", "filters"])
    )
    filters = routing["filters"]
    if broken == "filters":
        del routing["filters"]
    elif filters and broken.endswith("expression"):
        filters[0]["expression"] = ""
        if broken.startswith("no"):
            del filters[0]["expression"]
    elif filters and broken == "targets":
        del filters[0]["targets"]
    elif filters and broken.endswith("queue") and filters[0]["targets"]:
        filters[0]["targets"][0]["queue"] = ""
        if broken.startswith("no"):
            del filters[0]["targets"][0]["queue"]
    return {draw(st.sampled_from(["task_routing", "taskRouting"])): routing}


def spelt(routing: Any) -> Any:
    """Return the classic library's JSON with a rule's name as we write it: see the difference "workflow-name"."""
    for rule in routing["task_routing"]["filters"]:
        if "friendly_name" in rule:
            rule["filter_friendly_name"] = rule.pop("friendly_name")
    return routing


def test_every_configuration_is_read_and_written_alike(
    judge: Judge, record_property: Callable[[str, object], None]
) -> None:
    made = cases(configurations(), CASES[KIND])
    answers = judge.each("workflow", [{"text": json.dumps(one)} for one in made])
    read = [WorkflowConfiguration.from_json(json.dumps(one)) for one in made]
    whole = [(one, json.loads(str(mine)), spelt(json.loads(their["value"])))
             for one, mine, their in zip(made, read, answers, strict=True) if "value" in their]  # fmt: skip
    assert (
        differing([one[:2] for one in whole], [one[2] for one in whole], lambda mine, their: bool(mine == their)) == []
    )
    assert len(whole) > len(made) / 3
    refused = [(one, mine) for one, mine, their in zip(made, read, answers, strict=True) if "error" in their]
    assert refused
    for one, mine in refused:  # see the difference "workflow-problems"
        assert problems(mine) or "filters" not in next(iter(one.values())), one
        given = next(iter(one.values()))
        written = json.loads(str(mine))["task_routing"]
        assert written.keys() == {name.replace("defaultFilter", "default_filter") for name in given}
        assert [rule.get("targets") for rule in written.get("filters", ())] == [
            rule.get("targets") for rule in given.get("filters", ())
        ]
    record_property("compared", f"{KIND}: {len(made):,}")
    assert len(made) == CASES[KIND]


def test_workflow_numbers_and_workflow_kept(judge: Judge) -> None:
    one = {"queue": "WQ1", "priority": "5", "skip_if": "1==1", "new": 1}
    rule = {"expression": "1==1", "targets": [one]}
    text = json.dumps({"task_routing": {"filters": [rule]}})
    theirs = json.loads(judge.ask("workflow", text=text)["value"])["task_routing"]["filters"][0]["targets"]
    mine = json.loads(str(WorkflowConfiguration.from_json(text)))["task_routing"]["filters"][0]["targets"]
    assert theirs == [{"queue": "WQ1", "priority": "5"}]
    assert mine == [{**one, "priority": 5}]

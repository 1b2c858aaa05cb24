"""Workflow configurations are read and written as by the classic library's builder."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

from tests.parity.classic_library import ClassicLibrary, differences, examples
from tools.classic.differences import CASES
from twilio_fp.taskrouter import WorkflowConfiguration, problems

if TYPE_CHECKING:
    from collections.abc import Callable

KIND: Final = "workflow configurations"
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=8)
EXPRESSION = st.sampled_from(["type == 'sales'", "1==1", "x"])
QUEUE = st.text("0123456789abcdef", min_size=1, max_size=8).map("WQ{}".format)


def target(queue: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    optional = {"expression": TEXT, "priority": st.integers(0, 9), "timeout": st.integers(0, 600)}
    return st.fixed_dictionaries({"queue": queue}, optional=optional)


@st.composite
def rules(draw: st.DrawFn) -> dict[str, Any]:
    name = draw(st.sampled_from(["friendly_name", "friendlyName", "filter_friendly_name", ""]))
    rule: dict[str, Any] = {name: draw(TEXT.filter(bool))} if name else {}
    rule["expression"] = draw(EXPRESSION)
    rule["targets"] = draw(st.lists(target(QUEUE), max_size=3))
    return rule


@st.composite
def configurations(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a configuration, sometimes with something missing or empty."""
    routing: dict[str, Any] = {"filters": draw(st.lists(rules(), max_size=3))}
    if draw(st.booleans()):
        routing[draw(st.sampled_from(["default_filter", "defaultFilter"]))] = draw(target(QUEUE))
    defect = draw(
        st.sampled_from(["", "", "", "expression", "no expression", "targets", "queue", "no queue", "filters"])
    )
    filters = routing["filters"]
    if defect == "filters":
        del routing["filters"]
    elif filters and defect.endswith("expression"):
        filters[0]["expression"] = ""
        if defect.startswith("no"):
            del filters[0]["expression"]
    elif filters and defect == "targets":
        del filters[0]["targets"]
    elif filters and defect.endswith("queue") and filters[0]["targets"]:
        filters[0]["targets"][0]["queue"] = ""
        if defect.startswith("no"):
            del filters[0]["targets"][0]["queue"]
    return {draw(st.sampled_from(["task_routing", "taskRouting"])): routing}


def with_our_names(routing: Any) -> Any:
    """Return the classic library's JSON with the names of rules as this library writes them: see "workflow-name"."""
    for rule in routing["task_routing"]["filters"]:
        if "friendly_name" in rule:
            rule["filter_friendly_name"] = rule.pop("friendly_name")
    return routing


def test_every_configuration_is_read_and_written_alike(
    library: ClassicLibrary, record_property: Callable[[str, object], None]
) -> None:
    generated = examples(configurations(), CASES[KIND])
    answers = library.ask_all("workflow", [{"text": json.dumps(one)} for one in generated])
    parsed = [WorkflowConfiguration.from_json(json.dumps(one)) for one in generated]
    accepted = [(one, json.loads(str(mine)), with_our_names(json.loads(their["value"])))
             for one, mine, their in zip(generated, parsed, answers, strict=True) if "value" in their]  # fmt: skip
    assert (
        differences(
            [one[:2] for one in accepted], [one[2] for one in accepted], lambda mine, their: bool(mine == their)
        )
        == []
    )
    assert len(accepted) > len(generated) / 3
    refused = [(one, mine) for one, mine, their in zip(generated, parsed, answers, strict=True) if "error" in their]
    assert refused
    for one, mine in refused:  # see the difference "workflow-problems"
        assert problems(mine) or "filters" not in next(iter(one.values())), one
        routing = next(iter(one.values()))
        written = json.loads(str(mine))["task_routing"]
        assert written.keys() == {name.replace("defaultFilter", "default_filter") for name in routing}
        assert [rule.get("targets") for rule in written.get("filters", ())] == [
            rule.get("targets") for rule in routing.get("filters", ())
        ]
    record_property("compared", f"{KIND}: {len(generated):,}")
    assert len(generated) == CASES[KIND]


def test_workflow_numbers_and_workflow_kept(library: ClassicLibrary) -> None:
    one = {"queue": "WQ1", "priority": "5", "skip_if": "1==1", "new": 1}
    rule = {"expression": "1==1", "targets": [one]}
    text = json.dumps({"task_routing": {"filters": [rule]}})
    theirs = json.loads(library.ask("workflow", text=text)["value"])["task_routing"]["filters"][0]["targets"]
    mine = json.loads(str(WorkflowConfiguration.from_json(text)))["task_routing"]["filters"][0]["targets"]
    assert theirs == [{"queue": "WQ1", "priority": "5"}]
    assert mine == [{**one, "priority": 5}]

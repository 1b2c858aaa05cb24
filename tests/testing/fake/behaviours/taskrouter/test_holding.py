"""Versions, names and attributes of TaskRouter's resources, including those stored by hand."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.behaviours.taskrouter.centre import Centre
from twilio_fp import with_response
from twilio_fp.rest.taskrouter.v1 import FetchTask, FetchWorker, FetchWorkspace, UpdateTask
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.behaviours.taskrouter.holding import attributes_of, changed, moment, number
from twilio_fp.testing.fake.start import START
from twilio_fp.testing.fake.state import Row

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


def workspace_row(**members: Any) -> Row:
    return Row(key="AC1/taskrouter/v1/Workspaces/WS1/Tasks/WT1", created=START, updated=START, members=members)


@given(JSON)
def test_attributes_are_the_members_of_an_object(value: Any) -> None:
    held = attributes_of(workspace_row(attributes=json.dumps(value)))
    assert json.loads(json.dumps(held)) == (value if isinstance(value, dict) else {})


@pytest.mark.parametrize("text", [None, "", "{", "no JSON"])
def test_invalid_json_gives_no_attributes(text: str | None) -> None:
    assert attributes_of(workspace_row(attributes=text)) == {}


def test_numbers_and_times_may_be_absent() -> None:
    assert (number(workspace_row(), "priority"), number(workspace_row(), "priority", 7)) == (0, 7)
    assert number(workspace_row(priority="3"), "priority", 7) == 3
    assert moment(None) is moment("") is None
    assert moment("2024-01-01T00:00:00Z") == START


@given(st.integers(1, 9))
def test_each_change_makes_a_new_version(count: int) -> None:
    centre = Centre()
    task = centre.add_task()
    fetch = with_response(FetchTask(centre.sid, task))
    tags = [centre.client(fetch).response.headers["ETag"]]
    for priority in range(count):
        centre.client(UpdateTask(centre.sid, task, priority=priority))
        tags.append(centre.client(fetch).response.headers["ETag"])
    assert len(set(tags)) == count + 1
    assert centre.client(fetch).response.headers["ETag"] == tags[-1]
    state, row = changed(centre.twilio.state, workspace_row(priority=1), priority=2)
    assert (row["priority"], row.hidden["version"]) == (2, 1)
    assert state.row(row.key) == row


def test_stored_rows_are_shown_with_their_members() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    workspace, worker, task = ("WS" + "1" * 32, "WK" + "1" * 32, "WT" + "1" * 32)
    twilio.store(FetchWorkspace(workspace), {"friendly_name": "Old", "default_activity_name": "Idle"})
    twilio.store(FetchWorker(workspace, worker), {"friendly_name": "Alice", "activity_name": "Idle", "available": True})
    twilio.store(FetchTask(workspace, task), {"assignment_status": "assigned", "workflow_friendly_name": "Flow"})
    assert client(FetchWorkspace(workspace)).default_activity_name == "Idle"
    assert client(FetchWorker(workspace, worker)).activity_name == "Idle"
    assert client(FetchTask(workspace, task)).workflow_friendly_name == "Flow"
    ended = client(UpdateTask(workspace, task, assignment_status="completed", reason="done"))
    assert ended.assignment_status == "completed"

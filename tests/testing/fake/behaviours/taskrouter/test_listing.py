"""Every list can be walked there and back in any order, and by tokens alone."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.behaviours.taskrouter.centre import SECOND, Centre
from tests.testing.fake.refusing import refusal
from twilio_fp.auth import authorize
from twilio_fp.http import HttpRequest
from twilio_fp.rest.taskrouter.v1 import ListActivity, ListEvent, ListTask, ListWorker
from twilio_fp.testing.fake.behaviours.taskrouter.listing import ORDERS

ORDERINGS = ["", "Priority:desc,DateCreated:asc", "Priority:asc", "DateCreated:desc", "Priority:desc,DateCreated:desc"]


def page(centre: Centre, url: str) -> Any:
    return json.loads(centre.twilio(authorize(centre.twilio.credentials, HttpRequest("GET", url))).body)


@given(st.lists(st.integers(0, 3), max_size=8), st.sampled_from(ORDERINGS), st.integers(1, 4))
def test_a_list_can_be_paged_forwards_and_backwards_in_order(priorities: list[int], ordering: str, size: int) -> None:
    centre = Centre()
    for priority in priorities:
        centre.twilio.advance(SECOND)
        centre.add_task(priority=priority)
    operation = ListTask(centre.sid, ordering=ordering or None)
    whole = centre.client.collect(operation)
    numbered = [(row.priority, row.date_created) for row in whole]
    for name, place in (("Priority", 0), ("DateCreated", 1)):
        if ordering.startswith(name):
            assert [each[place] for each in numbered] == sorted(
                [each[place] for each in numbered], reverse=ordering.startswith(f"{name}:desc")
            )
    assert {row.sid for row in whole} == {row.sid for row in centre.client.collect(ListTask(centre.sid))}
    address = f"https://taskrouter.twilio.com/v1/Workspaces/{centre.sid}/Tasks?Ordering={ordering}&PageSize={size}"
    pages, url = [], address
    while url:
        pages.append(page(centre, url))
        url = pages[-1]["meta"]["next_page_url"]
    assert [row["sid"] for each in pages for row in each["tasks"]] == [row.sid for row in whole]
    back = pages[-1:]
    while url := back[-1]["meta"]["previous_page_url"]:
        back.append(page(centre, url))
    assert [each["tasks"] for each in back[::-1]] == [each["tasks"] for each in pages]


@pytest.mark.parametrize("ordering", ["", "Priority:desc"])
def test_paging_continues_in_place_after_the_last_row_was_deleted(ordering: str) -> None:
    centre = Centre()
    tasks = [centre.add_task(priority=priority) for priority in (3, 2, 1, 0)]
    address = (
        f"https://taskrouter.twilio.com/v1/Workspaces/{centre.sid}/Tasks"
        f"?AssignmentStatus=pending&Ordering={ordering}&PageSize=2"
    )
    first = page(centre, address)
    assert [row["sid"] for row in first["tasks"]] == tasks[:2]
    centre.finish(tasks[1], "canceled")
    assert [row["sid"] for row in page(centre, first["meta"]["next_page_url"])["tasks"]] == tasks[2:]
    if not ordering:
        centre.twilio.advance(301 * SECOND)  # it is gone
        assert [row["sid"] for row in page(centre, first["meta"]["next_page_url"])["tasks"]] == tasks[2:]


@pytest.mark.parametrize("cls", [ListTask, ListWorker, ListActivity, ListEvent])
def test_a_page_number_without_a_token_and_an_invalid_token_are_refused(cls: Any) -> None:
    centre = Centre()
    assert refusal(centre.client, cls(centre.sid, page=1)) == (400, 40153)
    assert refusal(centre.client, cls(centre.sid, page_token="PAxyz")) == (400, 20001)
    assert centre.client(cls(centre.sid, page=0)).items is not None


def test_lists_can_be_ordered_only_by_known_members() -> None:
    centre = Centre()
    centre.add_task()
    (row,) = centre.twilio.state.rows(
        f"{centre.twilio.credentials.account_sid}/taskrouter/v1/Workspaces/{centre.sid}/Tasks"
    )
    assert [ORDERS[name](row) for name in ("DateCreated", "DateUpdated", "Priority")] == [row.created, row.updated, 0]

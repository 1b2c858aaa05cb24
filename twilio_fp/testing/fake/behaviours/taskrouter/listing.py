"""Lists of TaskRouter: in order of creation or as requested, and paged by token only.

Source: https://www.twilio.com/docs/taskrouter/api/task#read-multiple-task-resources
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from twilio_fp.testing.fake.behaviours.taskrouter.holding import number, with_looked_up
from twilio_fp.testing.fake.lists import Test, page_of, usual_filters
from twilio_fp.testing.fake.members import representation
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import RefusedError, refused
from twilio_fp.testing.fake.state import Row, State

__all__ = ["ORDERS", "list_all", "listed"]

ORDERS: Final[Mapping[str, Callable[[Row], Any]]] = {
    "DateCreated": lambda row: row.created,
    "DateUpdated": lambda row: row.updated,
    "DateStatusChanged": lambda row: str(row["date_status_changed"]),
    "Priority": lambda row: number(row, "priority"),
    "VirtualStartTime": lambda row: str(row["virtual_start_time"]),
}
"""The sort key for each word that a list can be ordered by."""

_FIRST: Final = "PA"


def list_all(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List the collection at an address, with the usual filters."""
    return state, listed(state, request)


def listed(
    state: State,
    request: ParsedRequest,
    *tests: Test,
    passed: Iterable[str] = (),
    orders: Iterable[str] = (),
    newest_first: bool = False,
    view: Callable[[State, Row], Row] = with_looked_up,
    show: Callable[[Row], Mapping[str, Any]] | None = None,
    collection: str = "",
) -> Reply:
    """Return the requested page of a list.

    Args:
        state: the state of the fake.
        request: the request.
        tests: predicates that a row, as shown, must satisfy in addition to the request's filters.
        passed: the filters that ``tests`` handle, by wire name.
        orders: the words of `ORDERS` that its ``Ordering`` may use.
        newest_first: whether the newest row comes first by default.
        view: returns a row with the members that are looked up for it.
        show: returns what the response shows of a row.
        collection: the collection to list, if it is not that of the address.

    Raises:
        RefusedError: 400, a page is named by number alone, or the token or the order is unknown.
    """
    params = request.params
    token = str(params.get("PageToken") or _FIRST)
    if token == _FIRST and int(params.get("Page") or 0) > 0:
        raise RefusedError(400, 40153, "Invalid parameter Page: absolute paging is not supported, use PageToken")
    left_out = {"Ordering", *passed}
    filters = (*usual_filters({name: value for name, value in params.items() if name not in left_out}), *tests)
    items = state.collection(collection or request.place.collection)
    every = [view(state, row) for row in items.walk(newest_first=newest_first) if request.place.shows(row)]
    rows = [row for row in every if all(test(row) for test in filters)]
    clauses = _clauses(params.get("Ordering"), frozenset(orders))
    rows = _ordered(rows, clauses)
    place = 0
    if token != _FIRST:
        number = items.numbers.get(token.removeprefix("PA"))
        if number is None:
            raise refused(20001, f"Invalid parameter PageToken: {token!r}")
        place = _place(rows, every, clauses, number, newest_first=newest_first)
    previous = None if token == _FIRST else iter(rows[:place][::-1])
    return page_of(request, iter(rows[place:]), show or (lambda row: representation(request, row)), previous)


def _clauses(text: Any, known: frozenset[str]) -> list[tuple[str, bool]]:
    """Return the members to order by, each with whether its order is descending."""
    found: list[tuple[str, bool]] = []
    for part in str(text or "").split(","):
        name, _, direction = part.strip().partition(":")
        if not part.strip():
            continue
        if name not in known or direction.lower() not in ("", "asc", "desc"):
            raise refused(
                20001, f"Invalid parameter Ordering: {part.strip()!r} is not one of {', '.join(sorted(known))}"
            )
        found.append((name, direction.lower() == "desc"))
    return found


def _ordered(rows: list[Row], clauses: list[tuple[str, bool]]) -> list[Row]:
    for name, is_down in reversed(clauses):
        rows = sorted(rows, key=ORDERS[name], reverse=is_down)
    return rows


def _place(
    rows: list[Row], every: list[Row], clauses: list[tuple[str, bool]], number: int, *, newest_first: bool
) -> int:
    """Return the number of rows before the page that follows a row, which may have left the list since."""
    last = next((row for row in every if row.number == number), None)
    if last is None:
        return sum(row.number >= number if newest_first else row.number <= number for row in rows)
    numbers = {row.number for row in rows} | {number}
    there = _ordered([row for row in every if row.number in numbers], clauses)
    behind = {row.number for row in there[: [row.number for row in there].index(number) + 1]}
    return sum(row.number in behind for row in rows)

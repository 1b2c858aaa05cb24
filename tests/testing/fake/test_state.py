"""A state is a value: rows are found, earlier states never change, and randomness comes from the seed."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.testing.fake.state import INDEXED, Due, Row, State
from twilio_fp.values import FrozenMap

NOW = datetime(2024, 1, 1, tzinfo=UTC)
LIST = "AC1/sync/v1/Services/IS1/Lists"

Model = list[tuple[str, dict[str, Any]]]


@st.composite
def histories(draw: st.DrawFn) -> tuple[State, Model]:
    """A state in which rows were added, changed and removed, and what it should hold, in the order of creation."""
    state = State(now=NOW)
    model: Model = []
    for number in range(draw(st.integers(0, 15))):
        what = draw(st.sampled_from(("add", "add", "change", "remove")))
        members = {"to": draw(st.sampled_from(("a", "b", "c"))), "body": draw(st.integers(0, 3))}
        if what == "add" or not model:
            state, _ = state.add(f"{LIST}/ES{number}", members)
            model.append((f"ES{number}", members))
            continue
        at = draw(st.integers(0, len(model) - 1))
        row = state.row(f"{LIST}/{model[at][0]}")
        assert row is not None
        if what == "change":
            state, _ = state.change(row, to=members["to"])
            model[at] = (model[at][0], {**model[at][1], "to": members["to"]})
        else:
            state = state.remove(row)
            del model[at]
    return state, model


def held(rows: Any) -> Model:
    return [(row.key.rpartition("/")[2], dict(row.members)) for row in rows]


@given(histories())
def test_a_collection_has_its_rows_in_the_order_of_creation(history: tuple[State, Model]) -> None:
    state, model = history
    assert held(state.rows(LIST)) == model
    assert held(state.rows(LIST, newest_first=True)) == model[::-1]
    assert len(state.collection(LIST)) == len(model)
    for name, members in model:
        row = state.row(f"{LIST}/{name}")
        assert row is not None
        assert (dict(row.members), row.collection, row.account) == (members, LIST, "AC1")


@given(histories(), st.booleans(), st.sampled_from(("a", "b", "c", "d")), st.data())
def test_rows_are_found_by_an_indexed_member(
    history: tuple[State, Model], newest_first: bool, to: str, data: st.DataObject
) -> None:
    state, _ = history
    collection = state.collection(LIST)
    after = data.draw(st.none() | st.integers(-1, collection.next))
    found = collection.having("to", to, newest_first=newest_first, after=after)
    walked = [row for row in collection.walk(newest_first=newest_first, after=after) if row["to"] == to]
    # A row whose member changed away and back is found where it came back; which rows are found is what counts.
    assert {row.number for row in found} == {row.number for row in walked}
    numbers = [row.number for row in walked]
    assert numbers == sorted(numbers, reverse=newest_first)
    if after is not None:
        assert all(number < after if newest_first else number > after for number in numbers)


@given(histories())
def test_earlier_collections_do_not_change(history: tuple[State, Model]) -> None:
    state, model = history
    later, row = state.add(f"{LIST}/new", {"to": "a"}, names=("name",))
    assert held(state.rows(LIST)) == model
    assert state.row(f"{LIST}/name") is None
    assert later.row(f"{LIST}/name") == row
    assert later.remove(row, "name").row(f"{LIST}/name") is None
    assert later.row(f"{LIST}/name") == row
    assert later != state
    assert held(later.remove(row, "name").rows(LIST)) == model


def test_a_row_number_is_never_reused_and_keeps_its_position() -> None:
    state = State(now=NOW)
    for name in ("a", "b", "c"):
        state, _ = state.add(f"{LIST}/{name}", {})
    row = state.row(f"{LIST}/b")
    assert row is not None
    state = state.remove(row)
    state, _ = state.add(f"{LIST}/d", {})
    collection = state.collection(LIST)
    gone = collection.numbers.get("b")
    assert [each.key[-1] for each in collection.walk(newest_first=False, after=gone)] == ["c", "d"]
    assert [each.key[-1] for each in collection.walk(newest_first=True, after=gone)] == ["a"]


def test_removing_a_row_removes_everything_below_it() -> None:
    state, parent = State(now=NOW).add(f"{LIST}/ES1", {})
    state, _ = state.add(f"{LIST}/ES1/Items/0", {})
    state, _ = state.add(f"{LIST}/ES1/Permissions/Deep/x/Deeper/y", {})
    state, _ = state.add(f"{LIST}/ES10/Items/0", {})
    state = state.remove(parent)
    assert state.row(f"{LIST}/ES1") is None
    assert state.row(f"{LIST}/ES1/Items/0") is None
    assert state.row(f"{LIST}/ES1/Permissions/Deep/x/Deeper/y") is None
    assert state.row(f"{LIST}/ES10/Items/0") is not None


def test_an_update_is_dated_and_keeps_other_members() -> None:
    state, row = State(now=NOW).add(f"{LIST}/ES1", {"a": 1, "b": 2}, {"x": 1})
    state, changed = state.at(NOW + timedelta(seconds=5)).change(row, {"y": 2}, b=3)
    assert (dict(changed.members), dict(changed.hidden)) == ({"a": 1, "b": 3}, {"x": 1, "y": 2})
    assert (changed.created, changed.updated) == (NOW, NOW + timedelta(seconds=5))
    assert state.row(row.key) == changed
    assert changed["nothing"] is None
    assert "to" in INDEXED


@given(st.integers(0, 2**64), st.sampled_from(("CA", "SM", "conv_action_")))
def test_identifiers_have_their_format_and_are_determined_by_the_seed(seed: int, prefix: str) -> None:
    state = State(now=NOW, seed=seed)
    made: list[str] = []
    for _ in range(5):
        state, sid = state.sid(prefix)
        made.append(sid)
    rest = "[0-7][0-9a-hjkmnp-tv-z]{25}" if prefix.endswith("_") else "[0-9a-f]{32}"
    assert all(re.fullmatch(prefix + rest, sid) for sid in made)
    assert len(set(made)) == 5
    assert State(now=NOW, seed=seed).sid(prefix)[1] == made[0]
    assert State(now=NOW, seed=seed + 1).sid(prefix)[1] != made[0]


@given(
    st.integers(0, 99), st.integers(1, 10**9), st.text("abcdef", min_size=1, max_size=4).map(lambda t: "".join(set(t)))
)
def test_random_numbers_are_within_bounds(seed: int, below: int, alphabet: str) -> None:
    state = State(now=NOW, seed=seed)
    state, drawn = state.chance(below)
    assert 0 <= drawn < below
    state, text = state.characters(alphabet, 6)
    assert len(text) == 6
    assert set(text) <= set(alphabet)


def test_characters_of_an_alphabet_are_about_equally_frequent() -> None:
    state, text = State(now=NOW), ""
    for _ in range(50):
        state, more = state.characters("0123456789", 40)
        text += more
    assert all(150 < text.count(digit) < 250 for digit in "0123456789")
    assert state.made == 50


@given(st.lists(st.integers(0, 9)))
def test_scheduled_events_are_due_in_order(delays: list[int]) -> None:
    state = State(now=NOW)
    for number, delay in enumerate(delays):
        state = state.later(timedelta(seconds=delay), Due(kind="x", data=FrozenMap({"number": number})))
    due: list[tuple[int, int]] = []
    while (first := state.agenda.first) is not None:
        due.append((int((first[0] - NOW).total_seconds()), first[1].data["number"]))
        state = state.after_first()
    assert due == sorted((delay, number) for number, delay in enumerate(delays))


def test_log_and_warnings_are_kept_in_order() -> None:
    state = State(now=NOW).logged("one").at(NOW + timedelta(hours=1)).logged("two").warned("three").counted("x", 3)
    assert [str(entry) for _, entry in sorted(state.log.items())] == [
        "2024-01-01 00:00:00 one",
        "2024-01-01 01:00:00 two",
    ]
    assert dict(state.warnings.items()) == {0: "three"}
    assert state.counts.get("x") == 3


def test_a_row_and_a_state_are_compared_by_value() -> None:
    one, other = (State(now=NOW).add(f"{LIST}/ES1", {"a": 1})[0] for _ in range(2))
    assert one == other
    assert one != other.at(NOW + timedelta(seconds=1))
    row = Row(key="a/b", created=NOW, updated=NOW, members={})
    with pytest.raises(AttributeError):
        row.number = 3  # type: ignore[misc]


def test_an_emptied_collection_reuses_no_number() -> None:
    state, row = State(now=NOW).add(f"{LIST}/a", {})
    state = state.remove(row)
    assert state.collection(LIST).numbers.get("a") == 0
    assert state.add(f"{LIST}/b", {})[1].number == 1


def test_a_row_without_names_is_found_only_by_its_identifier() -> None:
    state, row = State(now=NOW).add(f"{LIST}/a", {}, names=("first", "a"))
    state = state.unnamed(row, "first", "a", "unknown")
    assert state.row(f"{LIST}/first") is None
    assert state.row(f"{LIST}/a") == row
    state, other = state.add(f"{LIST}/b", {}, names=("first",))
    assert state.unnamed(row, "first").row(f"{LIST}/first") == other


def test_a_key_can_be_scheduled_again_after_it_was_done() -> None:
    due = Due(kind="usage.look", key="AC1")
    state = State(now=NOW).later_once(timedelta(minutes=1), due).later_once(timedelta(minutes=2), due)
    assert len(state.agenda) == 1
    assert len(state.later_once(timedelta(0), Due(kind="usage.look", key="AC2")).agenda) == 2
    assert len(state.begun(due).later_once(timedelta(0), due).agenda) == 2


def test_a_states_repr_says_how_much_is_due() -> None:
    state = State(now=NOW)
    for count in ("0 things", "1 thing", "2 things"):
        assert str(state).splitlines()[0].endswith(f", {count} due")
        state = state.later(timedelta(0), Due(kind="usage.look"))

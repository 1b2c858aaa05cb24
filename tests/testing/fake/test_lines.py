"""Lines: in the order that rows say, without those that have left, whatever was done before."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.testing.fake.lines import LINES, NO_LINES, Place, move_row, walk
from twilio_fp.testing.fake.state import Collection, Row

NOW = datetime(2024, 1, 1, tzinfo=UTC)
PLACES = st.lists(
    st.tuples(st.sampled_from("ab"), st.tuples(st.integers(0, 3))), max_size=2, unique_by=lambda it: it[0]
)
TURNS = st.lists(st.tuples(st.integers(0, 5), PLACES | st.none()), max_size=30)


def row(number: int, places: list[Place]) -> Row:
    return Row(
        key=f"AC1/x/{number}", number=number, created=NOW, updated=NOW, members={}, hidden={LINES: tuple(places)}
    )


@given(TURNS)
def test_a_queue_line_keeps_its_members_in_order(turns: list[tuple[int, list[Place] | None]]) -> None:
    held, model = Collection(), dict[int, list[Place]]()
    for number, places in turns:
        old = held.get(str(number))
        if places is not None:
            model[number] = places
            held = held.put(row(number, places))
        elif old is not None:
            del model[number]
            held = held.remove(old)
        for name in "ab":
            standing = sorted([(order, each) for each, mine in model.items() for line, order in mine if line == name])
            assert [each.number for each in held.line(name)] == [each for _, each in standing]


def test_a_queue_line_that_all_have_left_is_gone() -> None:
    lines = move_row(NO_LINES, 1, (), [("a", (1,))], lambda number, place: True)
    assert list(walk(lines, "a", lambda number, place: True)) == [((1,), 1)]
    assert len(move_row(lines, 1, [("a", (1,))], (), lambda number, place: False)) == 0


def test_a_member_who_left_from_the_middle_is_skipped() -> None:
    held = Collection()
    for number in range(3):
        held = held.put(row(number, [("a", (number,))]))
    held = held.put(row(1, []))
    assert [each.number for each in held.line("a")] == [0, 2]
    held = held.put(row(1, [("a", (1,))]))
    assert [each.number for each in held.line("a")] == [0, 1, 2]

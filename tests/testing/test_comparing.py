from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import CreateMessage, FetchMessage, ListMessage, evolve
from twilio_fp.rest.api.v2010 import CreateSipCredential
from twilio_fp.testing.comparing import compared
from twilio_fp.testing.plugin import pytest_assertrepr_compare

HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
ITEMS: st.SearchStrategy[Any] = st.sampled_from(
    (
        HELLO,
        evolve(HELLO, body="Ho"),
        evolve(HELLO, extra={"A": "b"}),
        FetchMessage("SM1"),
        FetchMessage("SM2"),
        ListMessage(),
    )
)


@given(ITEMS, ITEMS)
def test_two_operations_are_compared_field_by_field(one: Any, other: Any) -> None:
    lines = compared(one, other)
    assert (lines == []) == (one == other)
    if type(one) is type(other):
        kind = type(one).__name__
        assert {line.partition(":")[0] for line in lines} <= {f"{kind}.{name}" for name in ("body", "extra", "sid")}


@given(st.lists(ITEMS, max_size=6), st.lists(ITEMS, max_size=6))
def test_sequences_are_compared_item_by_item(left: list[Any], right: list[Any]) -> None:
    lines = compared(tuple(left), tuple(right))
    assert (lines == []) == (left == right)
    assert all(line.startswith("[") for line in lines)
    if left == right[: len(left)]:
        assert lines == [f"[{at}] + {right[at]!r}" for at in range(len(left), len(right))]


def test_equal_items_are_matched_first() -> None:
    left = (FetchMessage("SM1"), HELLO, ListMessage())
    right = (HELLO, FetchMessage("SM3"), ListMessage())
    assert compared(left, right) == ["[0] - FetchMessage(sid='SM1')", "[1] + FetchMessage(sid='SM3')"]


def test_a_secret_is_not_shown() -> None:
    one, other = (CreateSipCredential("CL1", username="u", password=f"hidden{n}") for n in (1, 2))
    assert compared(one, other) == ["CreateSipCredential.password differs, but is not shown"]
    assert compared((one,), (other,)) == ["[0] CreateSipCredential.password differs, but is not shown"]


def test_long_values_are_cut() -> None:
    lines = compared(HELLO, evolve(HELLO, body="x" * 1000))
    assert [len(line) < 350 for line in lines] == [True, True]


def test_pytest_gets_an_explanation_only_for_operations() -> None:
    other = evolve(HELLO, body="Ho")
    expected = [
        "operations that should be equal (- left, + right):",
        "CreateMessage.body: - 'Hi'",
        "CreateMessage.body: + 'Ho'",
    ]
    assert pytest_assertrepr_compare("==", HELLO, other) == expected
    assert pytest_assertrepr_compare("==", (HELLO,), [other]) == [
        expected[0],
        *(f"[0] {line}" for line in expected[1:]),
    ]
    for op, left, right in (
        ("!=", HELLO, other),
        ("==", HELLO, 3),
        ("==", (), ()),
        ("==", (1,), (HELLO,)),
        ("==", 1, 2),
    ):
        assert pytest_assertrepr_compare(op, left, right) is None
    many = pytest_assertrepr_compare("==", (HELLO,) * 60, ())
    assert many is not None
    assert (len(many), many[-1]) == (42, "… 20 more lines")

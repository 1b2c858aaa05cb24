"""Final and superseding statuses: laws over every known status, and over any text."""

from __future__ import annotations

from itertools import permutations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.status import CALL_STATUSES, FINAL_STATUSES, MESSAGE_STATUSES, is_final, supersedes

KNOWN = tuple(dict.fromkeys((*MESSAGE_STATUSES, *CALL_STATUSES)))

# Sequences of statuses in Twilio's documentation.
LIVES = (
    ("scheduled", "accepted", "queued", "sending", "sent", "delivered", "read"),
    ("accepted", "queued", "sending", "sent", "undelivered"),
    ("queued", "sending", "sent", "partially_delivered", "delivered"),
    ("queued", "sending", "sent"),
    ("scheduled", "canceled"),
    ("accepted", "failed"),
    ("receiving", "received"),
    ("queued", "initiated", "ringing", "in-progress", "completed"),
    ("queued", "initiated", "ringing", "answered", "completed"),
    ("initiated", "ringing", "no-answer"),
    ("initiated", "busy"),
    ("queued", "canceled"),
    ("queued", "failed"),
)


def store(callbacks: list[str], stored: str = "") -> str:
    """Return the status left by a handler that stores each status which supersedes the stored one."""
    for status in callbacks:
        if supersedes(status, stored):
            stored = status
    return stored


def test_the_tables_contain_every_published_status() -> None:
    # message_enum_status and call_enum_status of Twilio's OpenAPI document api_v2010
    message = (
        "queued sending sent failed delivered undelivered receiving received accepted scheduled read "
        "partially_delivered canceled"
    )
    call = "queued ringing in-progress completed busy failed no-answer canceled"
    assert set(MESSAGE_STATUSES) == set(message.split())
    assert set(CALL_STATUSES) == {*call.split(), "initiated", "answered"}
    assert len(set(MESSAGE_STATUSES)) == len(MESSAGE_STATUSES)
    assert len(set(CALL_STATUSES)) == len(CALL_STATUSES)


def test_the_final_statuses_are_these() -> None:
    assert {status for status in MESSAGE_STATUSES if is_final(status)} == {
        "received", "delivered", "undelivered", "read", "failed", "canceled",
    }  # fmt: skip
    assert {status for status in CALL_STATUSES if is_final(status)} == {
        "completed", "busy", "no-answer", "failed", "canceled",
    }  # fmt: skip
    assert set(KNOWN) > FINAL_STATUSES


@pytest.mark.parametrize("statuses", [MESSAGE_STATUSES, CALL_STATUSES], ids=["messages", "calls"])
def test_a_table_names_the_earlier_statuses_first(statuses: tuple[str, ...]) -> None:
    for index, earlier in enumerate(statuses):
        assert not any(supersedes(earlier, later) for later in statuses[index:])


def test_only_read_after_delivered_supersedes_a_final_status() -> None:
    assert {(new, old) for new, old in product(KNOWN, FINAL_STATUSES) if supersedes(new, old)} == {
        ("read", "delivered")
    }


def test_a_final_status_supersedes_every_one_that_is_not() -> None:
    on_the_way = [status for status in KNOWN if not is_final(status)]
    assert all(supersedes(new, old) for new, old in product(FINAL_STATUSES, on_the_way))
    assert not any(supersedes(new, old) for new, old in product(on_the_way, FINAL_STATUSES))


def test_supersedes_is_transitive_over_known_statuses() -> None:
    for first, second, third in product((*KNOWN, ""), repeat=3):
        if supersedes(first, second) and supersedes(second, third):
            assert supersedes(first, third), (first, second, third)


@given(st.one_of(st.sampled_from(KNOWN), st.text()))
def test_a_repeat_supersedes_nothing(status: str) -> None:
    assert not supersedes(status, status)


@given(st.one_of(st.sampled_from(KNOWN), st.just("")), st.one_of(st.sampled_from(KNOWN), st.text()))
def test_no_two_statuses_supersede_each_other(known: str, other: str) -> None:
    assert not (supersedes(known, other) and supersedes(other, known))


@given(st.text(min_size=1).filter(lambda text: text not in KNOWN))
def test_an_unknown_status_ranks_between_intermediate_and_final_ones(unknown: str) -> None:
    assert not is_final(unknown)
    for known in (*KNOWN, ""):
        assert supersedes(unknown, known) is not is_final(known)
        assert supersedes(known, unknown) is is_final(known)
    assert supersedes(unknown, unknown + "?")


@given(st.text(), st.text())
def test_any_text_has_a_verdict_and_an_empty_status_supersedes_nothing(new: str, old: str) -> None:
    assert isinstance(supersedes(new, old), bool)
    assert isinstance(is_final(new), bool)
    assert not supersedes("", old)
    assert supersedes(new, "") is bool(new)


@pytest.mark.parametrize("life", LIVES, ids="-".join)
def test_each_step_of_a_life_supersedes_all_before_it(life: tuple[str, ...]) -> None:
    assert all(supersedes(later, life[i]) for i in range(len(life)) for later in life[i + 1 :])


@given(st.data())
def test_callbacks_in_any_order_and_number_end_at_the_last_status(data: st.DataObject) -> None:
    life = data.draw(st.sampled_from(LIVES))
    lost = data.draw(st.sets(st.sampled_from(life[:-1])))
    repeated = data.draw(st.lists(st.sampled_from(life), max_size=5))
    callbacks = [status for status in life if status not in lost] + [s for s in repeated if s not in lost]
    assert store(data.draw(st.permutations(callbacks))) == life[-1]


def test_of_two_final_statuses_that_disagree_the_first_stays() -> None:
    assert store(["failed", "delivered"]) == "failed"
    assert store(["delivered", "failed"]) == "delivered"
    assert all(store(list(order)) == order[0] for order in permutations(("completed", "busy", "canceled")))

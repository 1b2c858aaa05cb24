"""A Map does what a dict does, an Agenda what a heap does; neither ever changes, and both stay quick."""

from __future__ import annotations

import heapq
import pickle
from itertools import count
from typing import TYPE_CHECKING, Any

from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import work
from twilio_fp.testing.fake.persistent import Agenda, Map

if TYPE_CHECKING:
    from collections.abc import Hashable


@frozen
class Clashing:
    """A key of which many have the same hash."""

    name: int

    def __hash__(self) -> int:
        return self.name % 3


KEYS: st.SearchStrategy[Hashable] = (
    st.integers(-5, 2000) | st.text("abc", max_size=3) | st.builds(Clashing, st.integers(0, 120)) | st.none()
)
CHANGES = st.lists(st.tuples(st.sampled_from("ssr"), KEYS, st.integers()), max_size=150)


@given(CHANGES)
def test_a_persistent_map_behaves_like_a_dict(changes: list[tuple[str, Hashable, int]]) -> None:
    mapping = Map[Any, int]()
    model: dict[Any, int] = {}
    for what, key, value in changes:
        if what == "s":
            mapping = mapping.set(key, value)
            model[key] = value
        else:
            mapping = mapping.remove(key)
            model.pop(key, None)
        assert len(mapping) == len(model)
        assert mapping.get(key) == model.get(key)
        assert (key in mapping) == (key in model)
    assert dict(mapping.items()) == model
    assert mapping.get("never", "absent") == "absent"


@given(CHANGES)
def test_a_persistent_map_never_changes(changes: list[tuple[str, Hashable, int]]) -> None:
    mapping = Map[Any, int]()
    versions = [(mapping, dict(mapping.items()))]
    for what, key, value in changes:
        mapping = mapping.set(key, value) if what == "s" else mapping.remove(key)
        versions.append((mapping, dict(mapping.items())))
    for version, held in versions:
        assert dict(version.items()) == held
        assert len(version) == len(held)


@given(st.dictionaries(KEYS, st.integers(), max_size=80), st.randoms(use_true_random=False))
def test_persistent_maps_compare_by_content(held: dict[Hashable, int], random: Any) -> None:
    order = list(held)
    random.shuffle(order)
    one, other = Map[Any, int](), Map[Any, int]()
    for key in held:
        one = one.set(key, held[key])
    for key in order:
        other = other.set(key, 0).set(key, held[key])
    assert one == other
    assert hash(one) == hash(other)
    assert pickle.loads(pickle.dumps(one)) == one
    assert one.set("new", 1) != one
    assert one.set("new", 1).remove("new") == one
    for key in held:
        assert one.set(key, held[key] + 1) != one
        assert one.remove(key) != one
    assert one != held


def test_a_persistent_map_has_a_repr() -> None:
    assert repr(Map[str, int]().set("a", 1)) == "Map({'a': 1})"


def test_a_persistent_map_may_contain_none() -> None:
    mapping = Map[str, None]().set("a", None)
    assert "a" in mapping
    assert mapping.get("a", 3) is None
    assert "a" not in mapping.remove("a")


def test_a_change_costs_little_more_in_a_large_map() -> None:
    def cost(size: int) -> int:
        mapping = Map[int, int]()
        for key in range(size):
            mapping = mapping.set(key * 7919, key)
        return work(lambda: mapping.set(-1, 0).get(5 * 7919))

    assert cost(20_000) <= 3 * cost(1_000)


@given(st.lists(st.none() | st.integers(0, 6), max_size=150))
def test_an_agenda_behaves_like_a_heap(changes: list[int | None]) -> None:
    agenda = Agenda[int]()
    heap: list[tuple[int, int]] = []
    numbers = count()
    for time in changes:
        if time is not None:
            item = next(numbers)
            agenda = agenda.add(time, item)
            heapq.heappush(heap, (time, item))
        elif heap:
            assert agenda.first == heapq.heappop(heap)
            agenda = agenda.rest()
        assert agenda.first == (heap[0] if heap else None)
        assert len(agenda) == len(heap)
    assert list(agenda) == sorted(heap)
    assert repr(agenda) == f"Agenda({sorted(heap)!r})"


@given(st.lists(st.integers(0, 6), max_size=40))
def test_an_agenda_never_changes(times: list[int]) -> None:
    agenda = Agenda[int]()
    for number, time in enumerate(times):
        before = list(agenda)
        longer = agenda.add(time, number)
        assert list(agenda) == before
        assert list(longer) == sorted([*before, (time, number)])
        shorter = longer.rest()
        assert len(longer) == len(shorter) + 1 == len(before) + 1
        agenda = longer


def test_agendas_compare_by_content() -> None:
    one = Agenda[str]().add(1, "a").add(2, "b")
    other = Agenda[str]().add(0, "x").add(2, "b").rest().add(1, "a")
    assert one == other
    assert hash(one) == hash(other)
    assert one != other.add(3, "c")
    assert one != Agenda[str]().add(1, "a").add(2, "c")
    assert one != [(1, "a"), (2, "b")]

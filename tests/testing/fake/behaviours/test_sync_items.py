from __future__ import annotations

from typing import Any, Literal

from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.refusing import refusal
from twilio_fp.rest.sync.v1 import (
    CreateDocument,
    CreateSyncList,
    CreateSyncListItem,
    CreateSyncMap,
    CreateSyncMapItem,
    DeleteDocumentPermission,
    DeleteSyncListItem,
    DeleteSyncMapItem,
    FetchDocumentPermission,
    FetchSyncListItem,
    FetchSyncMapItem,
    ListDocumentPermission,
    ListSyncListItem,
    ListSyncMapItem,
    UpdateDocumentPermission,
    UpdateSyncListItem,
    UpdateSyncMapItem,
)
from twilio_fp.testing import FakeTwilio

DEFAULT = "default"
KEYS = st.text("abc/é .%", min_size=1, max_size=4)


def listing() -> Any:
    client = FakeTwilio().client()
    client(CreateSyncList(DEFAULT, unique_name="list"))
    return client


def mapping() -> Any:
    client = FakeTwilio().client()
    client(CreateSyncMap(DEFAULT, unique_name="map"))
    return client


@given(st.lists(st.none() | st.integers(0, 9), max_size=20))
def test_an_index_is_never_reused(actions: list[int | None]) -> None:
    """None adds an item; a number deletes the item of that place, if there is one."""
    client, held, after = listing(), list[int](), 0
    for action in actions:
        if action is None:
            item = client(CreateSyncListItem(DEFAULT, "list", data={"n": after}))
            assert (item.index, item.revision, item.created_by) == (after, "0", "system")
            held.append(item.index)
            after += 1
        elif action < len(held):
            client(DeleteSyncListItem(DEFAULT, "list", held.pop(action)))
    assert [item.index for item in client.stream(ListSyncListItem(DEFAULT, "list", page_size=3))] == held
    for index in range(after):
        if index in held:
            assert client(FetchSyncListItem(DEFAULT, "list", index)).data == {"n": index}
        else:
            assert refusal(client, FetchSyncListItem(DEFAULT, "list", index)) == (404, 20404)


@given(
    st.sets(KEYS, max_size=8),
    st.sampled_from(["asc", "desc"]),
    st.none() | KEYS,
    st.sampled_from(["inclusive", "exclusive"]),
    st.integers(1, 4),
)
def test_a_maps_items_are_listed_by_key_from_a_given_key(
    keys: set[str],
    order: Literal["asc", "desc"],
    start: str | None,
    bounds: Literal["inclusive", "exclusive"],
    size: int,
) -> None:
    client = mapping()
    for key in keys:
        client(CreateSyncMapItem(DEFAULT, "map", key=key, data={"key": key}))
    ask = ListSyncMapItem(DEFAULT, "map", order=order, from_=start, bounds=bounds, page_size=size)
    found = [item.key for item in client.stream(ask)]
    expected = sorted(keys, reverse=order == "desc")
    if start is not None:
        expected = [key for key in expected if (key > start if order == "asc" else key < start) or key == start]
        expected = [key for key in expected if bounds == "inclusive" or key != start]
    assert found == expected


def test_a_list_is_read_in_both_directions_from_a_given_index() -> None:
    client = listing()
    for number in range(6):
        client(CreateSyncListItem(DEFAULT, "list", data={"n": number}))

    def indexes(**filters: Any) -> list[int]:
        return [item.index for item in client.stream(ListSyncListItem(DEFAULT, "list", page_size=2, **filters))]

    assert indexes(from_="3") == [3, 4, 5]
    assert indexes(from_="3", bounds="exclusive") == [4, 5]
    assert indexes(from_="3", order="desc") == [3, 2, 1, 0]
    assert indexes(order="desc") == [5, 4, 3, 2, 1, 0]
    assert refusal(client, ListSyncListItem(DEFAULT, "list", from_="x")) == (400, 54458)


def test_an_item_is_replaced_only_if_its_revision_matches() -> None:
    client = listing()
    client(CreateSyncListItem(DEFAULT, "list", data={"a": 1, "b": 2}))
    changed = client(UpdateSyncListItem(DEFAULT, "list", 0, data={"c": 3}, if_match="0"))
    assert (dict(changed.data), changed.revision) == ({"c": 3}, "1")
    assert refusal(client, UpdateSyncListItem(DEFAULT, "list", 0, data={}, if_match="0")) == (412, 54155)
    assert refusal(client, DeleteSyncListItem(DEFAULT, "list", 0, if_match="0")) == (412, 54155)
    client(DeleteSyncListItem(DEFAULT, "list", 0, if_match="1"))


def test_a_key_is_unique() -> None:
    client = mapping()
    client(CreateSyncMapItem(DEFAULT, "map", key="k", data={"a": 1}))
    assert refusal(client, CreateSyncMapItem(DEFAULT, "map", key="k", data={})) == (409, 54208)
    assert refusal(client, UpdateSyncMapItem(DEFAULT, "map", "other", data={})) == (404, 20404)
    assert refusal(client, CreateSyncMapItem(DEFAULT, "map", key="x" * 321, data={})) == (400, 54209)
    assert refusal(client, UpdateSyncMapItem(DEFAULT, "map", "k", data={}, if_match="7")) == (412, 54205)
    client(DeleteSyncMapItem(DEFAULT, "map", "k"))
    assert refusal(client, FetchSyncMapItem(DEFAULT, "map", "k")) == (404, 20404)
    again = client(CreateSyncMapItem(DEFAULT, "map", key="k", data={"a": 2}))
    assert (again.revision, again.map_sid[:2]) == ("0", "MP")


def test_permissions_are_created_by_an_update() -> None:
    client: Any = FakeTwilio().client()
    document = client(CreateDocument(DEFAULT, unique_name="doc")).sid
    assert refusal(client, FetchDocumentPermission(DEFAULT, "doc", "ann")) == (404, 54354)
    granted = client(UpdateDocumentPermission(DEFAULT, "doc", "ann", read=True, write=False, manage=False))
    assert (granted.identity, granted.document_sid) == ("ann", document)
    assert (granted.read, granted.write, granted.manage) == (True, False, False)
    client(UpdateDocumentPermission(DEFAULT, document, "ann", read=True, write=True, manage=False))
    assert client(FetchDocumentPermission(DEFAULT, "doc", "ann")).write is True
    assert [one.identity for one in client.stream(ListDocumentPermission(DEFAULT, "doc"))] == ["ann"]
    client(DeleteDocumentPermission(DEFAULT, "doc", "ann"))
    assert refusal(client, DeleteDocumentPermission(DEFAULT, "doc", "ann")) == (404, 20404)

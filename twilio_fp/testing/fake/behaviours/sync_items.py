"""Sync: the items of lists, by indexes that are never reused, and of maps, by their keys; permissions.

Source: https://www.twilio.com/docs/sync/api/listitem-resource
Source: https://www.twilio.com/docs/sync/api/map-item-resource
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any, Final
from urllib.parse import unquote

from twilio_fp.canonical_json import json_text
from twilio_fp.testing.fake import facts
from twilio_fp.testing.fake.behaviours.sync import (
    check_data,
    check_revision,
    next_revision,
    schedule_expiry,
    send_event,
    with_etag,
)
from twilio_fp.testing.fake.lists import page_of
from twilio_fp.testing.fake.members import format_time, members_from_params, representation
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.places import key_part
from twilio_fp.testing.fake.refusals import RefusedError, not_found, refused
from twilio_fp.testing.fake.resources import Behaviour, delete, reply_with, requested_row, updated
from twilio_fp.testing.fake.state import Row, State

__all__ = ["BEHAVIOURS"]

_LONGEST_KEY: Final = 320
_DIFFERS: Final = {"index": 54155, "key": 54205}


def _name_member(request: ParsedRequest) -> str:
    """Return the member that names an item: its index in a list, its key in a map."""
    return "index" if "Lists" in request.route.parts_of_template else "key"


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Append an item to a list, or add one to a map under a key."""
    params, collection = request.params, request.place.collection
    check_data(params["Data"])
    if _name_member(request) == "index":
        name: Any = state.collection(collection).next
    else:
        name = str(params["Key"])
        if not 0 < len(name) <= _LONGEST_KEY:
            raise refused(54209, f"Invalid parameter Key: it must have 1 to {_LONGEST_KEY} characters")
        if state.row(f"{collection}/{key_part(name)}") is not None:
            raise refused(54208, f"An item with the key {name!r} already exists", status=409)
    members, silent = members_from_params(request, state.now)
    members = {**facts.filled(request.name), **members, _name_member(request): name, "data": params["Data"]}
    state, row = state.add(f"{collection}/{key_part(str(name))}", members, silent)
    state = _parent_timed(schedule_expiry(state, row, params), row, params)
    return _notified(state, row, "added"), with_etag(reply_with(request, row), row)


def _parent_timed(state: State, row: Row, params: Mapping[str, Any]) -> State:
    """Return the state after setting the lifetime of an item's list or map, if the request has ``CollectionTtl``."""
    parent, seconds = state.row(row.collection.rpartition("/")[0]), params.get("CollectionTtl")
    if parent is None or seconds is None:
        return state
    until = format_time("date-time", state.now + timedelta(seconds=seconds)) if seconds else None
    state, parent = state.change(parent, date_expires=until)
    return schedule_expiry(state, parent, params)


def fetch(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with an item and its revision."""
    row = requested_row(state, request)
    return state, with_etag(reply_with(request, row), row)


def update(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Replace the data of an item, or change its lifetime."""
    row, params = requested_row(state, request), request.params
    check_revision(row, params, _DIFFERS[_name_member(request)])
    changes: dict[str, Any] = {"revision": next_revision(row)}
    if "Data" in params:
        check_data(params["Data"])
        changes["data"] = params["Data"]
    state, row = updated(state, request, changes)
    state = _parent_timed(schedule_expiry(state, row, params), row, params)
    return _notified(state, row, "updated"), with_etag(reply_with(request, row), row)


def remove(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete an item."""
    row = requested_row(state, request)
    check_revision(row, request.params, _DIFFERS[_name_member(request)])
    state, reply = delete(state, request)
    return _notified(state, row, "removed"), reply


def _notified(state: State, row: Row, change: str) -> State:
    parent = state.row(row.collection.rpartition("/")[0])
    if parent is None:
        return state
    kind, name, suffix = ("list", "List", "Index") if row["index"] is not None else ("map", "Map", "Key")
    params: dict[str, Any] = {
        f"{name}Sid": parent["sid"],
        f"{name}UniqueName": parent["unique_name"] or "",
        f"Item{suffix}": row[suffix.lower()],
        "ItemRevision": row["revision"],
    }
    if change != "removed":
        params["ItemData"] = json_text(row["data"])
    state, event_id = state.chance(1 << 31)
    return send_event(state, row, f"{kind}_item_{change}", {"EventId": event_id, **params})


def listed(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List items by index or key, ascending or descending, from a given one."""
    params, member = request.params, _name_member(request)
    is_descending = params.get("Order") == "desc"
    rows = sorted(state.rows(request.place.collection), key=lambda row: row[member], reverse=is_descending)
    start, token = params.get("From"), str(params.get("PageToken") or "").removeprefix("PA")
    if start:
        bound = _parsed_bound(member, str(start))
        is_in = params.get("Bounds") != "exclusive"
        rows = [
            row
            for row in rows
            if _is_behind(row[member], bound, down=is_descending) or (is_in and row[member] == bound)
        ]
    previous: Iterator[Row] | None = None
    if token:
        last = state.row(f"{request.place.collection}/{token}")
        mark = _parsed_bound(member, unquote(token)) if last is None else last[member]
        previous = iter([row for row in reversed(rows) if not _is_behind(row[member], mark, down=is_descending)])
        rows = [row for row in rows if _is_behind(row[member], mark, down=is_descending)]
    return state, page_of(request, iter(rows), lambda row: representation(request, row), previous)


def _parsed_bound(member: str, text: str) -> Any:
    if member == "key":
        return text
    if not text.isdigit():
        raise refused(54458, f"Invalid parameter From: {text!r} is not an index")
    return int(text)


def _is_behind(name: Any, mark: Any, *, down: bool) -> bool:
    return bool(name < mark if down else name > mark)


# Permissions


def permit(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Set the permissions of an identity on a document, list or map."""
    rights = {name: bool(request.params.get(name.capitalize(), False)) for name in ("read", "write", "manage")}
    row = state.row(request.place.key)
    if row is None:
        state, row = state.add(request.place.key, {"identity": request.route.path["Identity"], **rights})
    else:
        state, row = state.change(row, **rights)
    return state, reply_with(request, row)


def permission(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with the permissions of an identity."""
    row = state.row(request.place.key)
    if row is None:
        raise RefusedError(404, 54354, f"Permission not found for the identity {request.route.path['Identity']}")
    return state, reply_with(request, row)


def forbid(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete the permissions of an identity."""
    if state.row(request.place.key) is None:
        raise not_found(request.path)
    return delete(state, request)


_ITEMS: Final = ("SyncListItem", "SyncMapItem")
_PERMISSIONS: Final = ("DocumentPermission", "SyncListPermission", "SyncMapPermission")

BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    **{f"sync.v1.Create{name}": create for name in _ITEMS},
    **{f"sync.v1.Fetch{name}": fetch for name in _ITEMS},
    **{f"sync.v1.Update{name}": update for name in _ITEMS},
    **{f"sync.v1.Delete{name}": remove for name in _ITEMS},
    **{f"sync.v1.List{name}": listed for name in _ITEMS},
    **{f"sync.v1.Update{name}": permit for name in _PERMISSIONS},
    **{f"sync.v1.Fetch{name}": permission for name in _PERMISSIONS},
    **{f"sync.v1.Delete{name}": forbid for name in _PERMISSIONS},
}

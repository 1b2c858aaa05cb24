"""Sync: documents, lists, maps and streams, their revisions, lifetimes and webhooks.

Every account has a service named ``default``.

Not modelled: endpoints of the SDKs, the only ones for which permissions matter, and rate limits.

Source: https://www.twilio.com/docs/sync/api
Source: https://www.twilio.com/docs/sync/webhooks
Source: https://www.twilio.com/docs/sync/limits
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final, cast

from twilio_fp.canonical_json import json_text
from twilio_fp.codec.temporal import decode_instant
from twilio_fp.schema import attribute_name
from twilio_fp.testing.fake import facts
from twilio_fp.testing.fake.callbacks import call_back
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.resources import Behaviour, created, delete, names_of, reply_with, requested_row, updated
from twilio_fp.testing.fake.state import Due, Row, State

__all__ = [
    "BEHAVIOURS",
    "RULES",
    "check_data",
    "check_revision",
    "initialize",
    "next_revision",
    "schedule_expiry",
    "send_event",
    "with_etag",
]

_MOST_BYTES: Final = 16 * 1024
_MOST_BYTES_SENT: Final = 4 * 1024
_LONGEST_NAME: Final = 320
_SID: Final = re.compile("[A-Z]{2}[0-9a-fA-F]{32}")
_LIFETIMES: Final = frozenset({"Ttl", "ItemTtl", "CollectionTtl"})
_KINDS: Final[Mapping[str, tuple[str, str]]] = {
    "Documents": ("document", "Document"),
    "Lists": ("list", "List"),
    "Maps": ("map", "Map"),
    "Streams": ("stream", "Stream"),
}
"""Per collection, the name of its rows in event types and in event parameters."""


def initialize(state: State, account: str) -> State:
    """Return the state after giving an account its default service."""
    mark, services = f"{account}/fake/v1/Begun/sync", f"{account}/sync/v1/Services"
    if state.row(mark) is not None:
        return state
    state, _ = state.add(mark, {})
    state, sid = state.sid("IS")
    defaults = {attribute_name(wire): value for wire, value in facts.defaults("sync.v1.CreateService").items()}
    members = {**defaults, "sid": sid, "unique_name": "default", "friendly_name": "Default Service"}
    return state.add(f"{services}/{sid}", members, names=("default",))[0]


# Shared helpers


def check_data(data: Any, max_bytes: int = _MOST_BYTES) -> None:
    """Refuse data that is not a JSON object or is too large."""
    if not isinstance(data, Mapping):
        raise refused(54008, "Invalid parameter Data: it must be a JSON object")
    if len(json_text(cast("object", data)).encode()) > max_bytes:
        raise refused(54006, f"Request entity too large: Data has more than {max_bytes:,} bytes", status=413)


def check_revision(row: Row, params: Mapping[str, Any], code: int) -> None:
    """Refuse a change whose ``If-Match`` is not the current revision."""
    expected = str(params.get("If-Match") or "*").removeprefix("W/").strip('"')
    if expected not in ("*", _revision(row)):
        raise refused(code, f"The revision {_revision(row)} does not match the If-Match header {expected}", status=412)


def _revision(row: Row) -> str:
    return str(row["revision"] or "0")


def next_revision(row: Row) -> str:
    """Return the revision that follows a row's current one."""
    return f"{int(_revision(row), 16) + 1:x}"


def with_etag(reply: Reply, row: Row) -> Reply:
    """Return a reply with a row's revision as its ETag, if the row has one."""
    if row.collection.endswith("/Streams"):
        return reply
    return Reply(reply.status, reply.body, (*reply.headers, ("ETag", f'"{_revision(row)}"')))


def schedule_expiry(state: State, row: Row, params: Mapping[str, Any]) -> State:
    """Return the state after scheduling a row's expiry, if the request sets a lifetime."""
    until = row["date_expires"]
    if not until or not params.keys() & _LIFETIMES:
        return state
    due = Due(kind="sync.expire", key=row.key, in_background=True)
    return state.later(max(decode_instant(until) - state.now, timedelta(0)), due)


def _expire(state: State, due: Due) -> State:
    row = state.row(due.key)
    if row is None or not row["date_expires"] or decode_instant(row["date_expires"]) > state.now:
        return state
    return state.remove(row, *names_of(row.members))


def send_event(state: State, row: Row, event: str, params: Mapping[str, Any]) -> State:
    """Return the state after sending an event to a service's webhook, if REST changes are reported to it."""
    parts = row.key.split("/")
    service = state.row("/".join(parts[:5]))
    if service is None or not service["webhook_url"] or not service["webhooks_from_rest_enabled"]:
        return state
    defaults = {"AccountSid": row.account, "ServiceSid": service["sid"], "EventType": event, "Identity": "system"}
    return call_back(state, row.account, str(service["webhook_url"]), {**defaults, **params}, key=row.key)


def _notified(state: State, row: Row, change: str) -> State:
    kind, name = _KINDS[row.collection.rpartition("/")[2]]
    params: dict[str, Any] = {
        f"{name}Sid": row["sid"],
        f"{name}UniqueName": row["unique_name"] or "",
        f"{name}Revision": row["revision"],
    }
    if kind == "document" and change != "removed":
        params["DocumentData"] = json_text(row["data"])
    return send_event(state, row, f"{kind}_{change}", params)


# Documents, lists, maps and streams


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a document, list, map or stream."""
    name = str(request.params.get("UniqueName") or "")
    if len(name) > _LONGEST_NAME or _SID.fullmatch(name):
        raise refused(54302, f"Invalid parameter UniqueName: {name[:40]!r} is too long or looks like a SID")
    changes: dict[str, Any] = {}
    if "Data" in request.params:
        check_data(request.params["Data"])
        changes["data"] = request.params["Data"]
    state, row = created(state, request, changes)
    return _notified(schedule_expiry(state, row, request.params), row, "created"), with_etag(
        reply_with(request, row), row
    )


def fetch(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a document, list, map or stream, and its revision."""
    row = requested_row(state, request)
    return state, with_etag(reply_with(request, row), row)


def update(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Replace the data of a document, or change the lifetime of a document, list, map or stream."""
    row, params = requested_row(state, request), request.params
    changes: dict[str, Any] = {}
    if not row.collection.endswith("/Streams"):
        check_revision(row, params, 54103)
        changes["revision"] = next_revision(row)
    if "Data" in params:
        check_data(params["Data"])
        changes["data"] = params["Data"]
    state, row = updated(state, request, changes)
    state = schedule_expiry(state, row, request.params)
    if row.collection.endswith("/Documents"):
        state = _notified(state, row, "updated")
    return state, with_etag(reply_with(request, row), row)


def remove(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete a document, list, map or stream, with its contents."""
    row = requested_row(state, request)
    state, reply = delete(state, request)
    return _notified(state, row, "removed"), reply


def publish(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Publish a message to a stream; it is not stored."""
    data = request.params["Data"]
    check_data(data, _MOST_BYTES_SENT)
    state, sid = state.sid("TZ")
    stream = state.row(request.place.collection.rpartition("/")[0])
    if stream is not None:
        params = {"StreamSid": stream["sid"], "StreamUniqueName": stream["unique_name"] or "", "MessageSid": sid}
        state = send_event(state, stream, "stream_message_published", {**params, "MessageData": json_text(data)})
    return state, Reply(201, {"sid": sid, "data": data})


_RECORDS: Final = ("Document", "SyncList", "SyncMap", "SyncStream")

BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    **{f"sync.v1.Create{name}": create for name in _RECORDS},
    **{f"sync.v1.Fetch{name}": fetch for name in _RECORDS[:3]},
    **{f"sync.v1.Update{name}": update for name in _RECORDS},
    **{f"sync.v1.Delete{name}": remove for name in _RECORDS},
    "sync.v1.CreateStreamMessage": publish,
}

_CODES: Final[Mapping[str, int]] = {"Data": 54008, "Ttl": 54011, "CollectionTtl": 54011, "ItemTtl": 54011}

CODES: Final[Mapping[str, Mapping[str, int]]] = {
    f"sync.v1.{verb}{name}": _CODES
    for verb in ("Create", "Update")
    for name in (*_RECORDS, "SyncListItem", "SyncMapItem", "StreamMessage")
}

RULES: Final = {"sync.expire": _expire}

"""Event Streams: sinks, subscriptions, and the events sent to webhooks.

Events of messages and of Studio executions are sent, each as a list of one CloudEvent.

Not modelled: events of other products, sinks other than webhooks, batches, and the history of schema versions: each
type has one version.

Source: https://www.twilio.com/docs/events
Source: https://www.twilio.com/docs/events/webhook-quickstart
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, cast

from twilio_fp.canonical_json import json_text
from twilio_fp.testing.fake.callbacks import call_back
from twilio_fp.testing.fake.members import format_time
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.places import key_part
from twilio_fp.testing.fake.refusals import not_found, refused
from twilio_fp.testing.fake.resources import Behaviour, created, reply_with, requested_row, updated
from twilio_fp.testing.fake.state import Row, State

__all__ = ["BEHAVIOURS", "emitted", "initialize"]

_PRODUCT: Final = "events/v1"
_TYPE: Final = re.compile(r"com\.twilio(\.[a-z0-9][a-z0-9_-]*){2,}")
_NEWEST: Final = 1
_TYPES: Final[Mapping[str, str]] = {
    "com.twilio.errorlogs.error": "logged",
    "com.twilio.messaging.inbound-message": "received",
    "com.twilio.messaging.message": "queued sent failed delivered undelivered read",
    "com.twilio.studio.flow.execution": "started ended",
    "com.twilio.studio.flow.step": "started ended",
    "com.twilio.taskrouter.reservation": "accepted canceled completed created failed rejected rescinded timeout wrapup",
    "com.twilio.taskrouter.task": "canceled completed created deleted updated wrapup",
    "com.twilio.taskrouter.worker": "created deleted activity.update attributes.update capacity.update",
    "com.twilio.voice.insights.call-summary": "complete partial predicted-complete",
    "com.twilio.voice.status-callback.call": "initiated ringing answered completed",
}
"""The event types, as suffixes by prefix; Twilio has more."""


def initialize(state: State, account: str) -> State:
    """Return the state after giving an account the event types and their schemas."""
    if len(state.collection(f"{account}/{_PRODUCT}/Types")):
        return state
    for family, ends in _TYPES.items():
        for end in ends.split():
            kind = f"{family}.{end}"
            schema = f"{family.removeprefix('com.twilio.')}.{end}".replace(".", "-")
            described = {"type": kind, "schema_id": schema, "description": kind, "status": "live"}
            state, _ = state.add(f"{account}/{_PRODUCT}/Types/{kind}", described)
            members: dict[str, Any] = {"id": schema, "latest_version": _NEWEST}
            key = f"{account}/{_PRODUCT}/Schemas/{schema}"
            state, _ = state.add(key, {**members, "latest_version_date_created": format_time("date-time", state.now)})
            version = {"id": schema, "schema_version": _NEWEST, "raw": None}
            state, _ = state.add(f"{key}/Versions/{_NEWEST}", version)
    return state


# Sinks


def create_sink(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a sink; a webhook receives events immediately, other sinks once they are validated."""
    configuration = request.params["SinkConfiguration"]
    is_webhook = request.params["SinkType"] == "webhook"
    if is_webhook and not (
        isinstance(configuration, Mapping) and cast("Mapping[str, Any]", configuration).get("destination")
    ):
        raise refused(20001, "Invalid parameter SinkConfiguration: a webhook requires a destination")
    state, row = created(state, request, {"status": "active" if is_webhook else "initialized"})
    return state, reply_with(request, row)


def _sink_above(state: State, request: ParsedRequest) -> Row:
    row = state.row(request.place.collection.rpartition("/")[0])
    if row is None:
        raise not_found(request.path)
    return row


def send_test(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Send a sink the test event with which it is validated."""
    sink = _sink_above(state, request)
    state, test = state.characters("0123456789abcdef", 32)
    state, sink = state.change(sink, {"test_id": test}, status=sink["status"])
    state = _sent(state, sink, "com.twilio.eventstreams.test-event", {"test_id": test})
    return state, Reply(201, {"result": "submitted"})


def validate_sink(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Validate a sink by the ID of its last test event, which proves that the event arrived."""
    sink = _sink_above(state, request)
    if request.params["TestId"] != sink.hidden.get("test_id"):
        raise refused(20001, "Invalid parameter TestId: it does not match the last test event")
    state, _ = state.change(sink, status="active")
    return state, Reply(201, {"result": "valid"})


def delete_sink(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete a sink that no subscription uses."""
    row = requested_row(state, request)
    if any(each["sink_sid"] == row["sid"] for each in state.rows(f"{request.account}/{_PRODUCT}/Subscriptions")):
        raise refused(20001, f"Sink {row['sid']} is in use by a subscription")
    return state.remove(row), reply_with(request, row)


# Subscriptions


def _version(kind: Any, version: Any) -> int:
    """Return the requested schema version of a type, or the newest by default."""
    if not _TYPE.fullmatch(str(kind)):
        raise refused(20001, f"Invalid parameter Type: {kind!r} is not an event type")
    if version not in (None, _NEWEST):
        raise refused(20001, f"Invalid parameter SchemaVersion: {kind} has no schema version {version}")
    return _NEWEST


def _with_type(state: State, subscription: Row, kind: str, version: int) -> tuple[State, Row]:
    members = {"type": kind, "schema_version": version, "subscription_sid": subscription["sid"]}
    return state.add(f"{subscription.key}/SubscribedEvents/{key_part(kind)}", members)


def subscribe(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Subscribe a sink to some event types; a sink has at most one subscription."""
    params = request.params
    sink = state.row(f"{request.account}/{_PRODUCT}/Sinks/{params['SinkSid']}")
    if sink is None:
        raise refused(20404, f"Sink {params['SinkSid']} was not found", status=404)
    if any(row["sink_sid"] == sink["sid"] for row in state.rows(request.place.collection)):
        raise refused(20001, f"Sink {sink['sid']} is in use by a subscription")
    kinds: dict[str, int] = {}
    for each in cast("list[Any]", params["Types"] if isinstance(params["Types"], list) else [params["Types"]]):
        entry = cast("Mapping[str, Any]", each) if isinstance(each, Mapping) else {"type": each}
        kinds[str(entry.get("type"))] = _version(entry.get("type"), entry.get("schema_version"))
    if not kinds:
        raise refused(20001, "Invalid parameter Types: at least one type is required")
    state, row = created(state, request)
    for kind, version in kinds.items():
        state, _ = _with_type(state, row, kind, version)
    return state, reply_with(request, row)


def add_type(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Add an event type to a subscription."""
    subscription = _sink_above(state, request)
    kind = str(request.params["Type"])
    version = _version(kind, request.params.get("SchemaVersion"))
    if state.row(f"{request.place.collection}/{key_part(kind)}") is not None:
        raise refused(20409, f"The subscription already has the type {kind}", status=409)
    state, row = _with_type(state, subscription, kind, version)
    return state, reply_with(request, row)


def update_type(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change the schema version of a subscribed event type."""
    row = requested_row(state, request)
    version = _version(row["type"] or request.route.path["Type"], request.params.get("SchemaVersion"))
    state, row = updated(state, request, {"schema_version": version})
    return state, reply_with(request, row)


# Events


def emitted(state: State, account: str, kind: str, data: Mapping[str, Any]) -> State:
    """Return the state after sending an event to the sinks that subscribe to its type.

    Args:
        state: the state of the fake.
        account: the account in which it happened.
        kind: its type, such as ``com.twilio.messaging.message.sent``.
        data: its payload.
    """
    product = f"{account}/{_PRODUCT}"
    for subscription in state.rows(f"{product}/Subscriptions"):
        sink = state.row(f"{product}/Sinks/{subscription['sink_sid']}")
        if sink is not None and state.row(f"{subscription.key}/SubscribedEvents/{key_part(kind)}") is not None:
            state = _sent(state, sink, kind, data)
    return state


def _sent(state: State, sink: Row, kind: str, data: Mapping[str, Any]) -> State:
    configuration: Mapping[str, Any] = sink["sink_configuration"] or {}
    if sink["sink_type"] != "webhook" or not configuration.get("destination"):
        return state
    state, sid = state.sid("EZ")
    event = {
        "specversion": "1.0",
        "type": kind,
        "source": f"/{sink.account}",
        "id": sid,
        "dataschema": f"https://events-schemas.twilio.com/{kind.rpartition('.')[0].rpartition('.')[2]}/{_NEWEST}",
        "datacontenttype": "application/json",
        "time": format_time("date-time", state.now),
        "data": dict(data),
    }
    body = json_text([event]).encode()
    method = str(configuration.get("method") or "POST")
    return call_back(state, sink.account, str(configuration["destination"]), body, method=method, key=sink.key)


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "events.v1.CreateSink": create_sink,
    "events.v1.CreateSinkTest": send_test,
    "events.v1.CreateSinkValidate": validate_sink,
    "events.v1.DeleteSink": delete_sink,
    "events.v1.CreateSubscription": subscribe,
    "events.v1.CreateSubscribedEvent": add_type,
    "events.v1.UpdateSubscribedEvent": update_type,
}

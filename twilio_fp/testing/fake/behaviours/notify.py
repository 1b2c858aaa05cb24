"""Notify: bindings of identities, and notifications, which are sent to SMS bindings.

A binding gets the tag ``all`` and its type as a tag. An SMS binding receives a message from the service's messaging
service; push notifications are not sent anywhere.

Not modelled: segments, delivery callbacks, the protocols of push services.

Source: https://www.twilio.com/docs/notify/api/notification-resource
Source: https://www.twilio.com/docs/notify/api/binding-resource
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final, cast

from twilio_fp.testing.fake.behaviours.messages import NEXT, add_message
from twilio_fp.testing.fake.lists import answer_list
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import not_found, refused
from twilio_fp.testing.fake.resources import Behaviour, created, reply_with
from twilio_fp.testing.fake.state import NOTHING, Due, Row, State

__all__ = ["BEHAVIOURS"]

_MOST: Final = 10_000


def bind(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Bind an identity to an address, replacing a binding with the same endpoint or address."""
    params = request.params
    kind, address = str(params["BindingType"]), str(params["Address"])
    endpoint = params.get("Endpoint")
    for row in list(state.rows(request.place.collection)):
        is_same = (row["binding_type"], row["address"]) == (kind, address) and row["identity"] == params["Identity"]
        if is_same or (endpoint and row["endpoint"] == endpoint):
            state = state.remove(row)
    tags = list(dict.fromkeys([*cast("list[str]", params.get("Tag") or []), "all", kind]))
    state, row = created(state, request, {"tags": tags, "notification_protocol_version": _version(request)})
    return state, reply_with(request, row)


def _version(request: ParsedRequest) -> str:
    return str(request.params.get("NotificationProtocolVersion", "3"))


def list_bindings(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List bindings by identity, and by tags, all of which they must have."""
    tags = set(cast("list[str]", request.params.get("Tag") or []))
    return state, answer_list(state, request, lambda row: tags <= set(row["tags"] or ()), also={"Tag": None})


def notify(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Notify identities, all bindings with a tag, or addresses in the request."""
    params = request.params
    service = state.row(request.place.collection.rpartition("/")[0])
    if service is None:
        raise not_found(request.path)
    identities = cast("list[str]", params.get("Identity") or [])
    tags = cast("list[str]", params.get("Tag") or [])
    direct = list(_sms_numbers(params.get("ToBinding")))
    if len(identities) + len(direct) > _MOST:
        raise refused(52302, f"A notification has at most {_MOST:,} recipients")
    bindings = [row for row in state.rows(f"{service.key}/Bindings") if _is_recipient(row, identities, tags)]
    numbers = [*[str(row["address"]) for row in bindings if row["binding_type"] == "sms"], *direct]
    if numbers and not service["messaging_service_sid"]:
        raise refused(52182, "The service has no messaging service for SMS")
    state, row = created(state, request)
    for number in dict.fromkeys(numbers):
        state = _text_sent(state, service, number, params)
    return state, reply_with(request, row)


def _is_recipient(row: Row, identities: list[str], tags: list[str]) -> bool:
    return row["identity"] in identities or any(tag in (row["tags"] or ()) for tag in tags)


def _sms_numbers(bindings: Any) -> Iterator[str]:
    """Iterate over the numbers of the SMS bindings in a request."""
    one: list[Any] = [bindings] if bindings else []
    texts = cast("list[Any]", bindings) if isinstance(bindings, list) else one
    for text in texts:
        binding = json.loads(text) if isinstance(text, str) else text
        members = cast("Mapping[str, Any]", binding) if isinstance(binding, Mapping) else NOTHING
        if members.get("binding_type") == "sms" and members.get("address"):
            yield str(members["address"])


def _text_sent(state: State, service: Row, number: str, params: Mapping[str, Any]) -> State:
    text = params.get("Sms")
    own_body = cast("Mapping[str, Any]", text).get("body") if isinstance(text, Mapping) else None
    members = {
        "from": None,
        "to": number,
        "body": own_body or params.get("Body") or "",
        "direction": "outbound-api",
        "status": "accepted",
        "messaging_service_sid": service["messaging_service_sid"],
    }
    state, message = add_message(state, service.account, members, {})
    return state.later(NEXT["accepted"][1], Due(kind="messages.progress", key=message.key))


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "notify.v1.CreateBinding": bind,
    "notify.v1.ListBinding": list_bindings,
    "notify.v1.CreateNotification": notify,
}

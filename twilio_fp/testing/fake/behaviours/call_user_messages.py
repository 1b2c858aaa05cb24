"""User-defined messages: from the API to the client in a call, and from the client to subscribers.

Source: https://www.twilio.com/docs/voice/api/userdefinedmessage-resource
Source: https://www.twilio.com/docs/voice/api/userdefinedmessagesubscription-resource
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from twilio_fp.testing.fake.behaviours.call_legs import call_row, is_live
from twilio_fp.testing.fake.callbacks import call_back
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import not_found, refused
from twilio_fp.testing.fake.resources import Behaviour, created, reply_with
from twilio_fp.testing.fake.state import Due, Row, State

__all__ = ["BEHAVIOURS", "RULES"]


def _call(state: State, request: ParsedRequest) -> Row:
    """Return the call of a request, which must be live."""
    call = call_row(state, request.account, request.route.path["CallSid"])
    if call is None:
        raise not_found(request.path)
    if not is_live(call):
        raise refused(21220, f"Call is not in-progress: it is {call['status']}", status=400)
    return call


def send(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Send a message to the client in a call."""
    call = _call(state, request)
    state, row = created(state, request, {"call_sid": call["sid"]})
    return state.logged(f"message {row['sid']} to the client in call {call['sid']}"), reply_with(request, row)


def subscribe(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Subscribe a URL to the messages of the client in a call."""
    call = _call(state, request)
    if not str(request.params.get("Callback") or "").startswith(("http://", "https://")):
        raise refused(20001, f"Callback {request.params.get('Callback')} is not a valid URL", status=400)
    state, row = created(state, request, {"call_sid": call["sid"]})
    return state, reply_with(request, row)


def _sent(state: State, due: Due) -> State:
    """Send a client's message to the subscribers of its call."""
    call = state.row(due.key)
    if call is None:
        return state
    state, sid = state.sid("KX")
    for each in tuple(state.rows(f"{call.key}/UserDefinedMessageSubscriptions")):
        params = {
            "AccountSid": call.account,
            "CallSid": call["sid"],
            "UserDefinedMessageSid": sid,
            "Content": due.data["content"],
        }
        method = str(each.hidden.get("Method") or "POST")
        state = call_back(state, call.account, str(each.hidden["Callback"]), params, method=method, key=call.key)
    return state


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "api.v2010.CreateUserDefinedMessage": send,
    "api.v2010.CreateUserDefinedMessageSubscription": subscribe,
}
RULES: Final[Mapping[str, Any]] = {"call_user_messages.user_message": _sent}

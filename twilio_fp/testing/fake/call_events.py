"""The events of a call: each request that it made to the application, and the response.

Source: https://www.twilio.com/docs/voice/api/call-event-resource
"""

from __future__ import annotations

from typing import Any, Final

from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.testing.fake.members import format_time
from twilio_fp.testing.fake.state import State

__all__ = ["record_in_call"]

_CALLS: Final = "/api/2010-04-01/Calls/"


def record_in_call(
    state: State, key: str, request: HttpRequest, params: tuple[tuple[str, str], ...], response: HttpResponse | None
) -> State:
    """Return the state with a request to the application, and its response, among the events of its call.

    Args:
        state: the fake's state.
        key: the row that the request is about: a call, or something below one. For other rows nothing is kept.
        request: the request.
        params: its parameters.
        response: the response; None if there was none.
    """
    account, calls, rest = key.partition(_CALLS)
    call = state.row(f"{account}{calls}{rest.partition('/')[0]}") if calls else None
    if call is None:
        return state
    answered: dict[str, Any] = {"response_code": None, "content_type": None, "response_body": None}
    if response is not None:
        answered = {
            "response_code": response.status,
            "content_type": response.headers.get("Content-Type"),
            "response_body": response.text,
        }
    events = f"{call.key}/Events"
    members = {
        "request": {"method": request.method, "url": request.url, "parameters": dict(params)},
        "response": {**answered, "request_duration": 0, "date_created": format_time("rfc2822", state.now)},
    }
    return state.add(f"{events}/{state.collection(events).next}", members)[0]

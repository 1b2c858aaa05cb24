"""Repeated requests: the same ``Idempotency-Key`` gets the same response, and is not executed again.

Source: https://www.twilio.com/docs/conversations
"""

from __future__ import annotations

from datetime import timedelta
from hashlib import blake2b
from typing import Final

from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.places import key_part
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.state import State

__all__ = ["previous_reply", "remember_reply"]

_HEADER: Final = "Idempotency-Key"
_LIFETIME: Final = timedelta(hours=24)


def _key(request: ParsedRequest) -> str | None:
    """Return the key under which the response to a request is kept; None if it has no ``Idempotency-Key``."""
    params = request.params.get(_HEADER)
    return (
        f"{request.account}/fake/v1/Replays/{key_part(f'{request.name} {request.path} {params}')}" if params else None
    )


def _digest(request: ParsedRequest) -> str:
    return blake2b(request.http.body, digest_size=16).hexdigest()


def previous_reply(state: State, request: ParsedRequest) -> Reply | None:
    """Return the response that a request got before; None if the request is new.

    Raises:
        RefusedError: 422, the key was used with another body.
    """
    key = _key(request)
    row = None if key is None else state.row(key)
    if row is None or state.now - row.updated >= _LIFETIME:
        return None
    if row["body"] != _digest(request):
        raise refused(20001, f"The {_HEADER} was already used with a different request body", status=422)
    reply: Reply = row.hidden["reply"]
    return reply


def remember_reply(state: State, request: ParsedRequest, reply: Reply) -> State:
    """Return the state with the response to a request kept, if the request has an ``Idempotency-Key``."""
    key = _key(request)
    if key is None:
        return state
    row = state.row(key)
    members, hidden = {"body": _digest(request)}, {"reply": reply}
    return state.add(key, members, hidden)[0] if row is None else state.change(row, hidden, **members)[0]

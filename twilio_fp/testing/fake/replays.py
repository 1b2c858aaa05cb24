"""Repeated requests: the same ``Idempotency-Key`` gets the same response, and is not executed again.

Source: https://www.twilio.com/docs/conversations
"""

from __future__ import annotations

from datetime import timedelta
from hashlib import blake2b
from typing import Final

from twilio_fp.testing.fake.asked import Asked, Reply
from twilio_fp.testing.fake.places import key_part
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.state import State

__all__ = ["remembered", "replayed"]

_HEADER: Final = "Idempotency-Key"
_LIFETIME: Final = timedelta(hours=24)


def _key(asked: Asked) -> str | None:
    """Return the key under which the response to a request is kept; None if it has no ``Idempotency-Key``."""
    given = asked.given.get(_HEADER)
    return f"{asked.account}/fake/v1/Replays/{key_part(f'{asked.name} {asked.path} {given}')}" if given else None


def _digest(asked: Asked) -> str:
    return blake2b(asked.request.body, digest_size=16).hexdigest()


def replayed(state: State, asked: Asked) -> Reply | None:
    """Return the response that a request got before; None if the request is new.

    Raises:
        RefusedError: 422, the key was used with another body.
    """
    key = _key(asked)
    row = None if key is None else state.row(key)
    if row is None or state.now - row.updated >= _LIFETIME:
        return None
    if row["body"] != _digest(asked):
        raise refused(20001, f"The {_HEADER} was already used with a different request body", status=422)
    reply: Reply = row.hidden["reply"]
    return reply


def remembered(state: State, asked: Asked, reply: Reply) -> State:
    """Return the state with the response to a request kept, if the request has an ``Idempotency-Key``."""
    key = _key(asked)
    if key is None:
        return state
    row = state.row(key)
    members, hidden = {"body": _digest(asked)}, {"reply": reply}
    return state.add(key, members, hidden)[0] if row is None else state.change(row, hidden, **members)[0]

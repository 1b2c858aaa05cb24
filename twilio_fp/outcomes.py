"""The possible outcomes of a request, and which operations may be repeated."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

__all__ = ["Outcome", "Safety", "outcome_of_status"]

Outcome: TypeAlias = Literal["never-sent", "refused", "unknown", "executed"]
"""What became of a request: it was ``never-sent``; Twilio ``refused`` it without acting on it; it may or may not have
been executed (``unknown``); or it was ``executed``."""

Safety: TypeAlias = Literal["safe", "idempotent", "keyed", "neither"]
"""Whether an operation may be repeated: ``safe`` only reads, ``idempotent`` has no further effect the second time (RFC
9110 §9.2), ``keyed`` has a key by which Twilio recognises a repetition, and ``neither`` would do its work twice."""

_GAVE_UP_WAITING: Final = frozenset({408, 460, 499})  # an intermediary sends these, and can't know what the server did


def outcome_of_status(status: int) -> Outcome:
    """Return the outcome of a request, judged by the status of its response.

    A 4xx is a refusal, except for those with which an intermediary reports a timeout. After a 5xx or a redirect, it is
    unknown what has been done.

    >>> outcome_of_status(201), outcome_of_status(429), outcome_of_status(504)
    ('executed', 'refused', 'unknown')

    Source: https://www.twilio.com/docs/api/errors/20429, https://www.twilio.com/docs/api/errors/20500
    """
    if 200 <= status < 300:
        return "executed"
    return "refused" if 400 <= status < 500 and status not in _GAVE_UP_WAITING else "unknown"

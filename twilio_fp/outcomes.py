"""What may have become of a request, and what may be repeated of an operation."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

__all__ = ["Outcome", "Safety", "outcome_of_status"]

Outcome: TypeAlias = Literal["never-sent", "refused", "unknown", "executed"]
"""What became of a request: it was ``never-sent``; Twilio ``refused`` it without doing what it asks for; it may have
been executed or not (``unknown``); or it was ``executed``."""

Safety: TypeAlias = Literal["safe", "idempotent", "keyed", "neither"]
"""What may be repeated: ``safe`` reads, ``idempotent`` does no more the second time (RFC 9110 §9.2), ``keyed`` has a
key by which Twilio knows a repetition, and ``neither`` would do its work twice."""

_GAVE_UP_WAITING: Final = frozenset({408, 460, 499})  # whoever says so has not seen what the server behind it did


def outcome_of_status(status: int) -> Outcome:
    """Return what the status of a response says of its request.

    A 4xx is a refusal, but for those by which an intermediary says that waiting took too long; 5xx and redirects leave
    open what has been done.

    >>> outcome_of_status(201), outcome_of_status(429), outcome_of_status(504)
    ('executed', 'refused', 'unknown')

    Source: https://www.twilio.com/docs/api/errors/20429, https://www.twilio.com/docs/api/errors/20500
    """
    if 200 <= status < 300:
        return "executed"
    return "refused" if 400 <= status < 500 and status not in _GAVE_UP_WAITING else "unknown"

"""What is known of a request that did not end well: what Twilio made of it, and whether another try could help."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

__all__ = ["Outcome", "Safety", "is_transient", "outcome_of"]

Outcome: TypeAlias = Literal["never-sent", "refused", "unknown", "executed"]
"""What became of a request: it was ``never-sent``; Twilio ``refused`` it without doing what it asks for; it may have
been executed or not (``unknown``); or it was ``executed``."""

Safety: TypeAlias = Literal["safe", "idempotent", "keyed", "neither"]
"""What may be repeated: ``safe`` reads, ``idempotent`` does no more the second time (RFC 9110 §9.2), ``keyed`` has a
key by which Twilio knows a repetition, and ``neither`` would do its work twice."""

_GAVE_UP_WAITING: Final = frozenset({408, 460, 499})  # whoever says so has not seen what the server behind it did
_TRANSIENT: Final = frozenset({408, 425, 429})
_FOR_GOOD: Final = frozenset({501, 505})
_USED_UP: Final = frozenset({60202, 60203})  # a verification's checks and sends: 429, and no wait brings them back


def _no_int(name: str, value: object) -> Exception:
    from twilio_fp.errors import UsageError  # errors say their outcome, and so import this module

    return UsageError(f"{name} must be an int such as 503, got a value of type {type(value).__name__}")


def outcome_of(status: int) -> Outcome:
    """Return what an answer's status says about its request.

    A 4xx is a refusal, but for those by which somebody on the way says that waiting took too long; 5xx and redirects
    leave open what has been done.

    Raises:
        UsageError: the status is no int.

    >>> outcome_of(429), outcome_of(400), outcome_of(503), outcome_of(201)
    ('refused', 'refused', 'unknown', 'executed')

    Source: https://www.twilio.com/docs/api/errors/20429, https://www.twilio.com/docs/api/errors/20500
    """
    if not isinstance(status, int):
        raise _no_int("status", status)
    if 200 <= status < 300:
        return "executed"
    return "refused" if 400 <= status < 500 and status not in _GAVE_UP_WAITING else "unknown"


def is_transient(status: int, code: int | None = None) -> bool:
    """Return whether the same request may be answered otherwise later: too early, too often, or the server's trouble.

    That says nothing of whether it is safe to send again: `twilio_fp.is_repeatable` says both.

    Raises:
        UsageError: the status is no int, or the code neither an int nor None.

    >>> is_transient(429), is_transient(429, 60203), is_transient(503), is_transient(404)
    (True, False, True, False)
    """
    if not isinstance(status, int):
        raise _no_int("status", status)
    if code is not None and not isinstance(code, int):
        raise _no_int("code", code)
    return (status in _TRANSIENT or (500 <= status < 600 and status not in _FOR_GOOD)) and code not in _USED_UP

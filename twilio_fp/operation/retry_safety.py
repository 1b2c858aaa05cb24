"""What may be repeated of what was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from twilio_fp.ask import innermost
from twilio_fp.errors import AmbiguousError, ApiError, OperationError, Outcome, Safety, TransportError, UsageError
from twilio_fp.operation.call import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from twilio_fp.ask import Effect

__all__ = ["MAY_REPEAT", "Outcome", "Safety", "is_repeatable", "is_transient", "safety"]

_TRANSIENT: Final = frozenset({408, 425, 429})
_FOR_GOOD: Final = frozenset({501, 505})
_USED_UP: Final = frozenset({60202, 60203})  # a verification's checks and sends: 429, and no wait brings them back

MAY_REPEAT: Final[Mapping[Outcome, frozenset[Safety]]] = {
    "never-sent": frozenset({"safe", "idempotent", "keyed", "neither"}),
    "refused": frozenset({"safe", "idempotent", "keyed", "neither"}),
    "unknown": frozenset({"safe", "idempotent", "keyed"}),
    "executed": frozenset(),
}
"""For what became of a request, the operations that can be asked for again without their work being done twice."""


def safety(operation: Effect[Any] | None, method: str) -> Safety:
    """Return what may be repeated of a request with that method, encoded from that operation.

    >>> safety(None, "GET"), safety(None, "DELETE"), safety(None, "POST")
    ('safe', 'idempotent', 'neither')

    Raises:
        UsageError: the method is no str.

    Source: https://www.rfc-editor.org/rfc/rfc9110#section-9.2
    """
    if not isinstance(method, str):
        raise UsageError(f"method must be a str such as 'GET', got a value of type {type(method).__name__}")
    inner = innermost(operation)
    if isinstance(inner, Operation):
        key = inner.__spec__.idempotency_key
        if key is not None and getattr(cast("Any", inner), key):
            return "keyed"
    if method in {"GET", "HEAD", "OPTIONS"}:
        return "safe"
    return "idempotent" if method in {"PUT", "DELETE"} else "neither"


def is_transient(status: int, code: int | None = None) -> bool:
    """Return whether the same request may succeed later: too early, too many, or trouble at the server.

    That says nothing of whether it is safe to send it again: `is_repeatable` says both.

    >>> is_transient(429), is_transient(429, 60203), is_transient(503), is_transient(404)
    (True, False, True, False)

    Raises:
        UsageError: the status is no int, or the code neither an int nor None.
    """
    if not isinstance(status, int):
        raise UsageError(f"status must be an int such as 503, got a value of type {type(status).__name__}")
    if code is not None and not isinstance(code, int):
        raise UsageError(f"code must be an int such as 60203, or None, got a value of type {type(code).__name__}")
    return (status in _TRANSIENT or (500 <= status < 600 and status not in _FOR_GOOD)) and code not in _USED_UP


def is_repeatable(error: BaseException) -> bool:
    """Return whether the very same call may be made again: it can't do its work twice, and it may succeed.

    This is what a loop asks before it tries again, after some time and so many times only. It is True where the reason
    may pass (no connection; a status of 408, 425, 429, or 5xx but 501 and 505) and nothing can be done twice: the
    request was never sent, or Twilio refused it, or it is a read, a PUT, a DELETE or has an idempotency key. It is
    False for what will be answered as before (400, 401, 404), for a create that may have been executed, for an
    `AmbiguousError`, and for every error that is no operation's.

    The call is what failed: an operation, or, where the error left a program, the program. One that had created
    something before must not run again, so that it is False there, too; inside the program, where the operation is
    asked for, the same error says of the operation alone.

    An error knows its operation when it comes from a client. One built by hand counts as that of a create, unless it is
    given its ``safety``.

    >>> is_repeatable(ApiError(status=429)), is_repeatable(ApiError(status=503)), is_repeatable(ApiError(status=400))
    (True, False, False)
    >>> is_repeatable(ApiError(status=503, safety="safe"))
    True
    """
    if isinstance(error, AmbiguousError) or not isinstance(error, OperationError) or error.after_work:
        return False
    passing = (
        is_transient(error.status, error.code) if isinstance(error, ApiError) else isinstance(error, TransportError)
    )
    return passing and error.safety in MAY_REPEAT[error.outcome]

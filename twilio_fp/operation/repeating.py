"""What may be repeated of what was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from twilio_fp.ask import innermost
from twilio_fp.errors import AmbiguousError, ApiError, OperationError, TransportError, UsageError
from twilio_fp.operation.call import Operation
from twilio_fp.outcome import Outcome, Safety, is_transient

if TYPE_CHECKING:
    from collections.abc import Mapping

    from twilio_fp.ask import Effect

__all__ = ["MAY_REPEAT", "Outcome", "Safety", "is_repeatable", "safety"]

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

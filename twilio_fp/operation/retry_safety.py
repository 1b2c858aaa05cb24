"""Which requests may be repeated: `Verdict` alone decides it, for errors, loops and middleware.

It depends on two things: how safe the operation is to repeat (`safety`), and what happened to the request
(`outcome_of`). `KNOWN` lists the known outcomes, each with its source; `MAY_REPEAT` says what follows from them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, cast

from twilio_fp.ask import Effect, innermost
from twilio_fp.errors import AmbiguousError, ApiError, OperationError, TransportError, UsageError
from twilio_fp.operation.call import Operation
from twilio_fp.operation.spec import Param, params_of
from twilio_fp.outcomes import Outcome, Safety, outcome_of_status
from twilio_fp.record import Record, per_class, record

if TYPE_CHECKING:
    from twilio_fp.http import HttpResponse

__all__ = [
    "KNOWN",
    "MAY_REPEAT",
    "Known",
    "Verdict",
    "holds_key",
    "is_repeatable",
    "is_transient",
    "key_of",
    "outcome_of",
    "safety",
]

_TRANSIENT: Final = frozenset({408, 425, 429})
_FOR_GOOD: Final = frozenset({501, 505})
_USED_UP: Final = frozenset({60202, 60203})  # no checks or sends of a verification left: a permanent 429

MAY_REPEAT: Final[Mapping[Outcome, frozenset[Safety]]] = {
    "never-sent": frozenset({"safe", "idempotent", "keyed", "neither"}),
    "refused": frozenset({"safe", "idempotent", "keyed", "neither"}),
    "unknown": frozenset({"safe", "idempotent", "keyed"}),
    "executed": frozenset(),
}
"""For each outcome of a request, the kinds of operations that can be repeated without doing their work twice."""


@record
class Known(Record):
    """A known outcome of requests.

    Args:
        what: what the sender observes.
        statuses: the statuses of such responses; empty if there is no response.
        outcome: what happened to the request.
        source: the source of this knowledge.
    """

    what: str
    statuses: tuple[int, ...]
    outcome: Outcome
    source: str


_RFC: Final = "https://www.rfc-editor.org/rfc/rfc9110#section-15"

KNOWN: Final[tuple[Known, ...]] = (
    Known("no address, no connection, or no TLS", (), "never-sent", "no byte of the request was sent"),
    Known(
        "the connection breaks, or no response arrives in time", (), "unknown", "it is unknown what the server has done"
    ),
    Known("too many requests", (429,), "refused", "https://www.twilio.com/docs/api/errors/20429"),
    Known("credentials or OAuth token not accepted", (401,), "refused", f"{_RFC}.5.2"),
    Known("not allowed", (403,), "refused", f"{_RFC}.5.4"),
    Known("an invalid request", (400, 404, 405, 409, 410, 415, 422), "refused", f"{_RFC}.5"),
    Known("a timeout at the server or a proxy", (408, 460, 499), "unknown", f"{_RFC}.5.9"),
    Known("a server error", (500,), "unknown", "https://www.twilio.com/docs/api/errors/20500"),
    Known("a gateway error", (502, 503, 504), "unknown", f"{_RFC}.6.3"),
    Known("a redirect", (301, 302, 307, 308), "unknown", f"{_RFC}.4"),
    Known("success", (200, 201, 202, 204), "executed", f"{_RFC}.3"),
)
"""The known outcomes of requests, with their sources."""


@record
class Verdict(Record):
    """Whether a request may be repeated, by its operation's safety and its outcome.

    >>> Verdict("neither", "refused").repeatable, Verdict("neither", "unknown").repeatable
    (True, False)
    >>> Verdict("safe", "unknown").repeatable, Verdict("keyed", "unknown").repeatable
    (True, True)
    """

    safety: Safety
    outcome: Outcome

    @property
    def repeatable(self) -> bool:
        """Whether the request can be sent again without doing its work twice."""
        return self.safety in MAY_REPEAT[self.outcome]


def outcome_of(answer: HttpResponse | OperationError) -> Outcome:
    """Return the outcome of a request, by its response or error.

    >>> from twilio_fp.http import HttpResponse
    >>> outcome_of(HttpResponse(503)), outcome_of(TransportError("no route", may_have_executed=False))
    ('unknown', 'never-sent')
    """
    return answer.outcome if isinstance(answer, OperationError) else outcome_of_status(answer.status)


def safety(operation: Effect[Any] | None, method: str) -> Safety:
    """Return how safe it is to repeat a request with this method, encoded from this operation.

    >>> safety(None, "GET"), safety(None, "DELETE"), safety(None, "POST")
    ('safe', 'idempotent', 'neither')

    Raises:
        UsageError: the method is not a str.

    Source: https://www.rfc-editor.org/rfc/rfc9110#section-9.2
    """
    if not isinstance(method, str):
        raise UsageError(f"method must be a str such as 'GET', got a value of type {type(method).__name__}")
    inner = innermost(operation)
    if isinstance(inner, Operation) and holds_key(cast("Operation[Any]", inner)):
        return "keyed"
    if method in {"GET", "HEAD", "OPTIONS"}:
        return "safe"
    return "idempotent" if method in {"PUT", "DELETE"} else "neither"


@per_class
def key_of(cls: Any) -> Param | None:
    """Return the parameter by whose value Twilio recognizes a repeated request, or None."""
    name = cls.__spec__.idempotency_key
    return next((param for param in params_of(cls) if param.fact.attribute == name), None)


def holds_key(operation: Operation[Any]) -> bool:
    """Return whether an operation has an idempotency key, in its field or in ``extra``."""
    key = key_of(type(operation))
    return key is not None and bool(getattr(operation, key.fact.attribute) or operation.extra.get(key.fact.wire))


def is_transient(status: int, code: int | None = None) -> bool:
    """Return whether the same request may succeed later, after a timeout, a rate limit or a server error.

    This does not say whether it is safe to send it again; `is_repeatable` covers both.

    >>> is_transient(429), is_transient(429, 60203), is_transient(503), is_transient(404)
    (True, False, True, False)

    Raises:
        UsageError: the status is not an int, or the code neither an int nor None.
    """
    if not isinstance(status, int):
        raise UsageError(f"status must be an int such as 503, got a value of type {type(status).__name__}")
    if code is not None and not isinstance(code, int):
        raise UsageError(f"code must be an int such as 60203, or None, got a value of type {type(code).__name__}")
    return (status in _TRANSIENT or (500 <= status < 600 and status not in _FOR_GOOD)) and code not in _USED_UP


def is_repeatable(error: BaseException) -> bool:
    """Return whether the failed call may be retried: it may succeed, and can't do its work twice.

    Retry loops should check this, with a backoff and a limited number of attempts. It is True if the failure may be
    temporary (no connection; a status of 408, 425, 429, or 5xx except 501 and 505) and nothing can be done twice: the
    request was never sent, Twilio refused it, or it is a read, a PUT, a DELETE or has an idempotency key. It is False
    if the response would be the same (400, 401, 404), for a create that may have been executed, for an
    `AmbiguousError`, and for any error not raised by an operation.

    The call is the operation or, if the error left a program, the program. A program that has already created something
    must not run again, so the result is then False too. Inside the program, where the operation is requested, the same
    error only concerns the operation.

    Errors from a client know their operation. One built by hand counts as that of a create, unless it has a
    ``safety``.

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
    return passing and Verdict(error.safety, error.outcome).repeatable

"""What may be repeated of what was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from twilio_fp.ask import innermost
from twilio_fp.operation.call import Operation

if TYPE_CHECKING:
    from twilio_fp.ask import Effect

__all__ = ["Safety", "safety"]


Safety: TypeAlias = Literal["safe", "idempotent", "keyed", "neither"]
"""What may be repeated: ``safe`` reads, ``idempotent`` does no more the second time (RFC 9110 §9.2), ``keyed`` has a
key by which Twilio knows a repetition, and ``neither`` would do its work twice."""


def safety(operation: Effect[Any] | None, method: str) -> Safety:
    """Return what may be repeated of a request with that method, encoded from that operation.

    >>> safety(None, "GET"), safety(None, "DELETE"), safety(None, "POST")
    ('safe', 'idempotent', 'neither')

    Source: https://www.rfc-editor.org/rfc/rfc9110#section-9.2
    """
    inner = innermost(operation)
    if isinstance(inner, Operation):
        key = inner.__spec__.idempotency_key
        if key is not None and getattr(cast("Any", inner), key):
            return "keyed"
    if method in {"GET", "HEAD", "OPTIONS"}:
        return "safe"
    return "idempotent" if method in {"PUT", "DELETE"} else "neither"

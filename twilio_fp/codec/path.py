"""Paths: templates whose parameters are percent-encoded as one segment each (RFC 3986 §3.3)."""

from __future__ import annotations

from twilio_fp.codec.percent import percent_encoded
from twilio_fp.errors import UsageError

__all__ = ["as_segment", "split_template"]


def split_template(template: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Return the text before a template's first parameter, and each parameter's name with the text that follows.

    >>> split_template("/Services/{Sid}/Users/{Identity}.json")
    ('/Services/', (('Sid', '/Users/'), ('Identity', '.json')))
    """
    head, *rest = template.split("{")
    pairs = [part.partition("}") for part in rest]
    return head, tuple([(name, literal) for name, _, literal in pairs])


def as_segment(name: str, value: str) -> str:
    """Return the value of a path parameter, percent-encoded so that it stays one segment.

    >>> as_segment("Identity", "a/b?c")
    'a%2Fb%3Fc'

    Raises:
        UsageError: the value is empty, or is ``.`` or ``..``, which would change the path.
        UnicodeEncodeError: a lone surrogate.
    """
    if value.isalnum() and value.isascii():  # most are ids
        return value
    if not value or value in {".", ".."}:
        raise UsageError(f"the path parameter {name} must not be {value!r}, which would lead to another path")
    return percent_encoded(value)

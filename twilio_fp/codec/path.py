"""Paths: templates whose parameters are percent-encoded one segment each (RFC 3986 §3.3)."""

from __future__ import annotations

from functools import cache

from twilio_fp.codec.percent import percent_encoded
from twilio_fp.errors import UsageError

__all__ = ["fill_path"]


@cache
def _parts(template: str) -> tuple[tuple[str, str], ...]:
    head, *rest = template.split("{")
    pairs = [part.partition("}") for part in rest]
    return (("", head), *[(name, literal) for name, _, literal in pairs])


def fill_path(template: str, values: dict[str, str]) -> str:
    """Return the template with each ``{Name}`` replaced by its value, percent-encoded so that it stays one segment.

    >>> fill_path("/Services/{Sid}/Users/{Identity}", {"Sid": "IS1", "Identity": "a/b?c"})
    '/Services/IS1/Users/a%2Fb%3Fc'

    Raises:
        UsageError: a value is empty, or is ``.`` or ``..``, which would climb out of the path.
        UnicodeEncodeError: a lone surrogate.
    """
    filled: list[str] = []
    for name, literal in _parts(template):
        if name:
            value = values[name]
            if not value or value in {".", ".."}:
                raise UsageError(f"the path parameter {name} must not be {value!r}, which leads to another path")
            filled.append(percent_encoded(value))
        filled.append(literal)
    return "".join(filled)

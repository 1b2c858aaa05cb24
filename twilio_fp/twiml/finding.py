"""The findings of a document's checks, before their place in the document is known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

__all__ = ["Finding", "Findings", "Severity"]

Severity: TypeAlias = Literal["error", "warning", "notice"]
"""An *error* can't work; a *warning* rarely does what was intended; a *notice* is worth a look, such as a name that
this library doesn't know."""

Finding: TypeAlias = tuple[int | None, Severity, str]
"""The index of the child concerned, or None for the node itself; the severity; and the sentence."""

Findings: TypeAlias = Iterator[Finding]
"""What a check yields."""

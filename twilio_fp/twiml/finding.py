"""What a check of a document finds, before it is known where in the document that is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

__all__ = ["Finding", "Findings", "Severity"]

Severity: TypeAlias = Literal["error", "warning", "notice"]
"""An *error* can't work; a *warning* seldom does what was meant; a *notice* is worth a look, such as what this library
doesn't know."""

Finding: TypeAlias = tuple[int | None, Severity, str]
"""Which child it is about, by its index, or None for the node itself; how bad it is; and what."""

Findings: TypeAlias = Iterator[Finding]
"""What a check yields."""

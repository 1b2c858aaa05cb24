"""The first line of every generated file: by what it was generated, from what, and that nobody edits it."""

from __future__ import annotations

__all__ = ["header"]


def header(source: str) -> str:
    """Return the line, less the marks of a comment."""
    return f"By tools/codegen from {source}. Do not edit."

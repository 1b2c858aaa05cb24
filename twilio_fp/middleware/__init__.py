"""Handler → Handler: what stands between a request and its exchange, written once for sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

    from twilio_fp.effect import Exchange, Program
    from twilio_fp.http import HttpResponse

__all__ = ["Handler", "Middleware"]

Handler: TypeAlias = "Callable[[Exchange], Program[HttpResponse]]"
"""Maps an exchange to a program that answers with its response."""

Middleware: TypeAlias = "Callable[[Handler], Handler]"
"""Wraps a handler in another."""

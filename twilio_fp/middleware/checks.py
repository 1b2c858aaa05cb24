"""Checks of what policies are given: counts and times, named by their fields."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from twilio_fp.errors import UsageError
from twilio_fp.printable import typed

if TYPE_CHECKING:
    from attrs import Attribute

__all__ = ["check_callable", "check_count", "check_positive_time", "check_time"]


def check_count(_: object, field: Attribute[int], value: Any) -> None:
    """Refuse what is no int of at least 1."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise UsageError(f"{field.name} must be an int of at least 1, got {typed(value)}")


def check_time(_: object, field: Attribute[timedelta], value: Any) -> None:
    """Refuse what is no timedelta, or a negative one."""
    if not isinstance(value, timedelta) or value < timedelta():
        raise UsageError(f"{field.name} must be a timedelta that is not negative, got {typed(value)}")


def check_positive_time(_: object, field: Attribute[timedelta], value: Any) -> None:
    """Refuse what is no positive timedelta."""
    if not isinstance(value, timedelta) or value <= timedelta():
        raise UsageError(f"{field.name} must be a positive timedelta, got {typed(value)}: write timedelta(seconds=30)")


def check_callable(_: object, field: Attribute[Any], value: Any) -> None:
    """Refuse what can't be called."""
    if not callable(value):
        raise UsageError(f"{field.name} must be a function, got {typed(value)}")

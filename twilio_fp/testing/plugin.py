"""What pytest shows of this library's data; pytest finds it by itself once the package is installed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from twilio_fp.twiml.node import Node

__all__ = ["pytest_assertrepr_compare"]

_MOST = 40


def pytest_assertrepr_compare(op: str, left: object, right: object) -> list[str] | None:
    """Return what pytest shows for two TwiML trees that should be equal: how they differ, in a line a difference."""
    # A test that compares trees has loaded them; nothing is loaded for one that doesn't.
    loaded: Any = sys.modules.get("twilio_fp.twiml.node")
    if loaded is None or op != "==" or not isinstance(left, loaded.Node) or not isinstance(right, loaded.Node):
        return None
    a: Any = left
    b: Any = right
    return _explain(a, b)


def _explain(left: Node, right: Node) -> list[str]:
    from twilio_fp.twiml.comparing import diff

    lines = [line for difference in diff(left, right) for line in str(difference).splitlines()]
    more = [f"… {len(lines) - _MOST} more lines"] if len(lines) > _MOST else []
    return ["two TwiML trees that should be equal (- left, + right):", *lines[:_MOST], *more]

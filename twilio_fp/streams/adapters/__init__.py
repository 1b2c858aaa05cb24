"""Streams in web frameworks: one module for each, which is the only one to import its framework.

`asgi` needs none. The common code is in `entry`.
"""

from __future__ import annotations

__all__: list[str] = []

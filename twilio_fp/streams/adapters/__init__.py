"""Streams in web frameworks: one module each, which alone imports the framework that it is named after.

`asgi` needs none. What all of them do stands in `entry`.
"""

from __future__ import annotations

__all__: list[str] = []

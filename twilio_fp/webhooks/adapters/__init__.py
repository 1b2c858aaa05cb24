"""Webhooks in web frameworks: one module each, named after the only framework that it imports.

`wsgi`, `asgi` and `aws_lambda` need none. `gate` has the code that they share.
"""

from __future__ import annotations

__all__: list[str] = []

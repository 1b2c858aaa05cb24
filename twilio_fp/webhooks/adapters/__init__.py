"""Webhooks in web frameworks: one module each, which alone imports the framework that it is named after.

`wsgi`, `asgi` and `aws_lambda` need none. What all of them do stands in `gate`.
"""

from __future__ import annotations

__all__: list[str] = []

"""Between data and bytes, both ways and purely: one module a format, and two that join them.

`encode` turns an operation into the request that asks for it, and `decode` an HTTP response into what was asked for.
"""

from __future__ import annotations

from twilio_fp.codec.request import encode
from twilio_fp.codec.response import decode

__all__ = ["decode", "encode"]

"""Pure conversion between data and bytes: one module for each format, and two that combine them.

`encode` turns an operation into its HTTP request, and `decode` turns the HTTP response into the operation's result.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from twilio_fp.codec.request import encode as encode
    from twilio_fp.codec.response import decode as decode
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(__name__, {"request": "encode", "response": "decode"})

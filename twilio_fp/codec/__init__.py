"""Between data and bytes, both ways and purely: one module a format, and two that join them.

`encode` turns an operation into the request that asks for it, and `decode` an HTTP response into what was asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from twilio_fp.codec.request import encode as encode
    from twilio_fp.codec.response import decode as decode
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(__name__, {"request": "encode", "response": "decode"})

"""Secrets recognised by name: JSON members and parameters, also within text."""

from __future__ import annotations

import re
from typing import Final

from twilio_fp.secret_names import SECRET_NAMES
from twilio_fp.spelling import folded

__all__ = ["ENDINGS", "MASK", "holds_secret", "is_secret", "masked"]

MASK: Final = "**********"
"""The text that replaces a secret."""

ENDINGS: Final = (
    "accesstoken", "apikey", "authtoken", "passcode", "password", "privatekey", "refreshtoken", "secret",
)  # fmt: skip
"""The possible endings of a secret's name."""

_NAMED: Final = r'"([^"\\]{1,64})"\s*:\s*|<([A-Za-z_]{1,64})>|(?:^|&)([^=&"<\s]{1,64})='
_SCALAR: Final = r'(?s:"(?:[^"\\]|\\.)*+"?|[^\s,\]}"\[{][^\s,\]}]*)'
_ELEMENT: Final = "[^<]*"
_PARAMETER: Final = "[^&]*"
_NOTHING: Final = frozenset({"", '""', "null", MASK, f'"{MASK}"'})


def is_secret(name: str) -> bool:
    """Return whether a name, in any spelling, is that of a known secret or ends like one that Twilio may add.

    >>> is_secret("authToken"), is_secret("webhook_secret"), is_secret("author")
    (True, True, False)
    """
    letters = folded(name)
    return letters in SECRET_NAMES or letters.endswith(ENDINGS)


def holds_secret(name: object, value: object) -> bool:
    """Return whether a member has the name of a secret and a value: neither null nor empty text.

    >>> holds_secret("auth_token", "hush"), holds_secret("auth_token", None), holds_secret("sid", "AC1")
    (True, False, False)
    """
    return value is not None and value != "" and isinstance(name, str) and is_secret(name)


def masked(body: bytes) -> bytes:
    r"""Return a JSON, XML or form body with the values of named secrets masked.

    The body is scanned as text, so that truncated or invalid JSON is masked too.

    >>> masked(b'{"sid": "AC1", "auth_token": "hush"}'), masked(b"Sid=AC1&AuthToken=hush")
    (b'{"sid": "AC1", "auth_token": "**********"}', b'Sid=AC1&AuthToken=**********')
    """
    text = body.decode("latin-1")
    pieces: list[str] = []
    end = 0
    for name in re.finditer(_NAMED, text):
        start = name.end()
        if name.start() < end or not is_secret(name[name.lastindex or 0]):
            continue
        stop = _stop(text, start, name.lastindex)
        if text[start:stop] not in _NOTHING:
            pieces += [text[end:start], f'"{MASK}"' if name.lastindex == 1 else MASK]
            end = stop
    return "".join([*pieces, text[end:]]).encode("latin-1") if pieces else body


def _stop(text: str, start: int, form: int | None) -> int:
    """Return where the value of a JSON member, an XML element or a form parameter ends."""
    pattern = (_SCALAR, _ELEMENT, _PARAMETER)[(form or 1) - 1]
    found = re.compile(pattern).match(text, start)  # compiled when first needed, then cached
    if found is not None:
        return found.end()
    import json

    try:
        return json.JSONDecoder(strict=False).raw_decode(text, start)[1]
    except (ValueError, RecursionError):  # truncated or invalid JSON: the end is unknown
        return len(text)
